"""Rehearsals spaced over days: what is due, and what a rehearsal that is over changes of it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from coffee.cli.casting import recast
from coffee.cli.days import written
from coffee.cli.due_drills import in_words
from coffee.coach.casting import cast_names
from coffee.coach.coaching import verdict_on
from coffee.coach.dialogue import main_reactions
from coffee.coach.dialogue_book import CALL, DialogueBook
from coffee.coach.fill import filled
from coffee.errors import UnknownPlaybook, WrongUse
from coffee.store import drills, people
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.cli.rehearsing import Request, Stage
    from coffee.coach.spacing import Drill


def practised(house: "House", stage: "Stage") -> None:
    """What was rehearsed is due again later; in a transaction.

    The beginning of a call is a drill of its own once a rehearsal did not get past it; from then
    on every rehearsal practises it. A road looked at from a turn of another practises nothing.
    """
    if stage.row.branched or not stage.play.path:
        return
    db, clock, row, met = house.writing, house.clock, stage.row, stage.play.reaction
    begun = CALL in stage.book.card and drills.get(db, row.script, CALL, clock) is not None
    for reaction in dict.fromkeys([met, CALL] if begun else [met]):
        verdict = verdict_on(stage.play, reaction, row.lang)
        titles = stage.book.title, _title(house, stage.book, reaction)
        drills.practised(db, row, reaction, titles, verdict, clock)


def due_again(house: "House", stage: "Stage") -> str:
    """When what was just rehearsed is due again, said; empty when nothing was practised."""
    drill = drills.get(house.reading, stage.row.script, stage.play.reaction, house.clock)
    if drill is None or stage.row.branched:
        return ""
    return say("drill.again", day=written(house, drill.due))


def next_due(house: "House", request: "Request") -> "Request | None":
    """What is due first, as a request for it; None, and when the next one is, if nothing is."""
    if request.react:
        raise WrongUse(problem="due_reaction")
    for drill in drills.due(house.reading, house.clock):
        if request.script not in ("", drill.script):
            continue
        if _playable(house, drill):
            return _asked(house, request, drill)
        drills.drop(house.writing, drill)
        told = say("drill.gone", name=in_words(house, drill).name)
        house.terminal.tell(told, "quiet")
    _tell_next(house, request)
    return None


def _playable(house: "House", drill: "Drill") -> bool:
    """Whether its script, and the reaction in it, are still there."""
    try:
        book = house.shelf.open(drill.script, house.lang, DialogueBook)
    except UnknownPlaybook:
        return False
    return drill.reaction in main_reactions(book)


def _asked(house: "House", request: "Request", drill: "Drill") -> "Request":
    """The rehearsal of a drill: with the person whom it was last rehearsed for, at the keyboard."""
    react = () if drill.reaction == CALL else (drill.reaction,)
    whom = request.whom
    if not whom and request.answers is None and drill.person_id is not None:
        whom = people.get(house.reading, drill.person_id).name
    return replace(request, script=drill.script, react=react, whom=whom)


def _tell_next(house: "House", request: "Request") -> None:
    """That nothing is due, and what will be next."""
    drill = next(
        (
            one
            for one in drills.every(house.reading, house.clock)
            if request.script in ("", one.script)
        ),
        None,
    )
    if request.as_json:
        told = drill and {
            "script": drill.script, "reaction": drill.reaction, "due": drill.due.isoformat(),
        }  # fmt: skip
        house.terminal.json({"script": None, "next": told})
    elif drill:
        name = in_words(house, drill).name
        house.terminal.tell(say("drill.next", name=name, day=written(house, drill.due)))
    else:
        house.terminal.tell(say("drill.none"))


def retitled(house: "House", drill: "Drill") -> "Drill":
    """`drill` with its titles as the playbook in the language of this run has them now."""
    book = house.shelf.open(drill.script, house.lang, DialogueBook)
    met = _title(house, book, drill.reaction)
    return replace(drill, title=book.title, met=met or drill.met)


def _title(house: "House", book: DialogueBook, reaction: str) -> str:
    """What a reaction is called, empty for a call that met none. The names in it are those that
    the script makes up: a drill outlives the people whom it was rehearsed for."""
    walk = recast(house, book, {})
    names = cast_names(walk)
    titles = (roll.title for _, roll in book.rolls() if roll.id == reaction)
    return next((filled(title, names) for title in titles), "")
