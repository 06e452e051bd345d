"""How far an introduction has come: noted, corrected, shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coffee.cli.days import past_day, written
from coffee.cli.introducing import added, connector_of, next_steps
from coffee.cli.keeping import words
from coffee.coach.people import Person
from coffee.coach.tracking import Introduction, state_said
from coffee.errors import BadOption, NoIntroduction, SeveralIntroductions, WrongUse
from coffee.formats import entries
from coffee.store import introductions
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


@dataclass(frozen=True)
class Noted:
    """What the command line says of an introduction."""

    now: str = ""
    on: str = ""
    note: str = ""
    undo: bool = False

    @property
    def wanted(self) -> bool:
        """Whether anything is to be noted."""
        return bool(self.now or self.undo)


_NEEDS = {"--on": "--now", "--note": "--now", "--answers": "--ask"}
_APART = (
    ("--now", "--undo"), ("--now", "--output"), ("--now", "--answers"), ("--undo", "--output"),
    ("--ask", "--output"),
)  # fmt: skip
"""Options that say nothing without another, and those that say nothing together."""


def refuse_strays(target: str, options: Mapping[str, object]) -> None:
    """WrongUse where options are given that mean nothing so; each by its name."""
    given = [option for option, value in options.items() if value]
    if given and not target:
        raise WrongUse(problem="intro_alone", option=given[0])
    for option, other in _NEEDS.items():
        if option in given and other not in given:
            raise WrongUse(problem="goes_with", option=option, other=other)
    for first, second in _APART:
        if first in given and second in given:
            raise WrongUse(problem="together", first=first, second=second, command="coffee intro")


def note(house: "House", typed: str, ask: str, noted: Noted, *, as_json: bool) -> None:
    """The introduction has come to a state, or not after all; told back in one line."""
    person = added(house, typed)
    if noted.undo:
        one = _meant(house, person, ask, closed=True)
        introductions.undo(house.writing, one)
    else:
        one = _moved(house, person, ask, noted)
        _point_out(house, one)
    now = introductions.get(house.writing, one.id) or one
    if as_json:
        house.terminal.json({**entries.introduction(now), "next": next_steps(house, now)})
        return
    from coffee.face.network import stages

    shape = entries.introduction(now)
    house.terminal.data(say(
        "intro.told", target=now.target.name, connector=now.connector.name, entry=shape["id"],
        stages=stages(shape, house.clock.local, house.lang),
    ))  # fmt: skip
    if commands := next_steps(house, now):
        house.terminal.tell(say("intro.next", commands="\n  ".join(commands)), "quiet")


def _moved(house: "House", person: Person, ask: str, noted: Noted) -> Introduction:
    state = state_said(noted.now)
    if state is None:
        raise BadOption(option="--now", value=noted.now, expected="state")
    day = past_day(house, noted.on)
    kept = words(noted.note, "--note") if noted.note else ""
    giver = connector_of(house, ask, person) if ask else None
    db = house.writing
    with db.writing():
        try:
            one = _meant(house, person, ask, closed=False)
        except NoIntroduction:
            if giver is None:
                raise
            made = introductions.add(db, person.id, giver.id, house.clock.stamp)
            one = introductions.get(db, made) or Introduction(made, person, giver)
        introductions.move(db, one.id, state, day, kept)
    return one


def _point_out(house: "House", one: Introduction) -> None:
    """Two requests in a row, with nothing given in between: told, and not forbidden."""
    before = introductions.favour(house.reading, one.connector.id, but=one.id)
    last = introductions.get(house.reading, one.id)
    if before and last and last.state == "asked":
        facts = {"connector": one.connector.name, "target": before.target}
        told = say("intro.in_a_row", **facts, day=written(house, before.day))
        house.terminal.tell(told, "bad")


def _meant(house: "House", target: Person, ask: str, *, closed: bool) -> Introduction:
    """The introduction to a person that is meant: the one there is, or through whom is said.

    Only those under way; with `closed` the last one that is over too, where there is no other.
    """
    found = introductions.to(house.reading, target.id)
    if ask:
        giver = connector_of(house, ask, target)
        found = [one for one in found if one.connector.id == giver.id]
    open_ones = [one for one in found if not one.closed] or (found[-1:] if closed else [])
    if not open_ones:
        command = f"coffee intro {house.handle(target)} --ask {say('slot.person')} --now asked"
        raise NoIntroduction(name=target.name, command=command)
    if len(open_ones) > 1 and not ask:
        handles = [house.handle(one.connector) for one in open_ones]
        command = f"coffee intro {house.handle(target)} --ask {handles[-1]} --now asked"
        candidates = [
            (one.connector.name, handle) for one, handle in zip(open_ones, handles, strict=True)
        ]
        raise SeveralIntroductions(name=target.name, candidates=candidates, command=command)
    return open_ones[-1]


def show_under_way(house: "House", *, as_json: bool) -> None:
    """Every introduction that is not over."""
    today = house.clock.local.date()
    found = introductions.under_way(house.reading, today, put_off=True)
    shapes = [{**entries.introduction(one), "next": next_steps(house, one)} for one in found]
    if as_json:
        house.terminal.json(shapes)
        return
    if not shapes:
        house.terminal.tell(say("intro.nothing_yet"))
        return
    from coffee.face.network import under_way_lines

    width = house.terminal.width
    house.terminal.paint(under_way_lines(shapes, house.clock.local, house.lang, width))
