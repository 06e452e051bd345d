"""Logging a touch and keeping a note: told back in one line.

What is told back goes to standard output, without Rich: these commands are typed in passing.
"""

from typing import TYPE_CHECKING

from coffee.cli.days import past_day, written
from coffee.coach import contact as contacts
from coffee.coach.people import LONGEST_NAME, Person
from coffee.coach.plain_text import tidy
from coffee.errors import BadOption, UnknownPerson
from coffee.store import cadences, contact, people
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

LONGEST_NOTE = 20_000
"""Characters; as long as any answer of a walk may be."""


def log_touch(
    house: "House", whom: str, via: str, on: str, note: str, *, new: bool, as_json: bool
) -> None:
    """The two were in touch; today, when no day is said. `new`: with somebody not known yet."""
    channel = contacts.channel(via)
    if channel is None:
        raise BadOption(option="--via", value=via, expected="channel")
    day, kept = past_day(house, on), words(note, "--note") if note else ""
    person = _in_touch_with(house, whom, new=new)
    touch = contact.add_touch(house.writing, person, channel, day, kept, house.clock.stamp)
    rhythm = cadences.of(house.writing, person.id)
    if as_json:
        from coffee.formats import entries

        due = entries.cadence(rhythm) if rhythm else None
        house.terminal.json(
            {"person": entries.person(person), **entries.touch(touch), "cadence": due}
        )
        return
    told = say(
        "touch.told", name=person.name, via=say(f"via.{channel}"), day=written(house, day),
        entry=f"t{touch.id}",
    )  # fmt: skip
    if rhythm and rhythm.every:
        from coffee.cli.rhythm import told as rhythm_told

        told += " " + say("touch.next", cadence=rhythm_told(house, rhythm))
    house.terminal.line(told)


def _in_touch_with(house: "House", whom: str, *, new: bool) -> Person:
    """The person meant; somebody new where that was said, or is agreed to at the keyboard."""
    if not new:
        try:
            return house.person(whom)
        except UnknownPerson:
            if not house.asks:
                raise
        from coffee.cli.keyboard import known_or_new

        near = people.nearest(house.reading, whom)
        whom = known_or_new(house.terminal, whom, near, say("person.unknown", name=whom))
    name = house.full_name(tidy(whom))
    if known := people.find(house.reading, name, whole=True):
        return people.get(house.reading, known[0].id)
    if not name:
        raise BadOption(option=say("slot.person"), value=whom, expected="name")
    if len(name) > LONGEST_NAME:
        value = f"{name[:40]}…"
        raise BadOption(
            option=say("slot.person"), value=value, expected="shorter", most=LONGEST_NAME
        )
    with house.writing.writing():
        return people.get(house.writing, people.add(house.writing, name, house.clock.stamp))


def keep_note(house: "House", whom: str, said: str, on: str, *, as_json: bool) -> None:
    """Something to remember about a person."""
    person = house.person(whom)
    day, kept = past_day(house, on), words(said, say("slot.words"))
    note = contact.add_note(house.writing, person, kept, day, house.clock.stamp)
    if as_json:
        from coffee.formats import entries

        house.terminal.json({"person": entries.person(person), **entries.note(note)})
        return
    told = say("note.told", name=person.name, day=written(house, day), entry=f"n{note.id}")
    house.terminal.line(told)


def words(said: str, option: str) -> str:
    """Words to be kept, on one line. BadOption when there are none, or too many."""
    kept = tidy(said)
    if not kept:
        raise BadOption(option=option, value=said, expected="words")
    if len(kept) > LONGEST_NOTE:
        raise BadOption(option=option, value=f"{kept[:40]}…", expected="shorter", most=LONGEST_NOTE)
    return kept
