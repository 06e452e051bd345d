"""Rehearsing: the script chosen, its people found, and what becomes of it when it is over."""

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from coffee.cli.casting import recast
from coffee.cli.spacing import next_due, practised
from coffee.coach.casting import cast_names, facts, remembered, talked_to
from coffee.coach.coaching import coached, spoken
from coffee.coach.dialogue import Rehearsal, begin, check_reactions, main_reactions, taken_up
from coffee.coach.dialogue_book import CALL, DialogueBook
from coffee.coach.fill import Names, fill
from coffee.coach.walk import Walk
from coffee.errors import WrongUse
from coffee.store import drills, rehearsals
from coffee.store.rehearsals import ALOUD, CHOOSE, OWN_WORDS, RehearsalRow
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

LONGEST_CARD = 300
_SEEDS = 2**63
"""How many seeds there are: as many as the store can hold."""


@dataclass(frozen=True)
class Request:
    """What the command line asks for. `answers` is a file name, or "-" for standard input."""

    script: str = ""
    whom: str = ""
    others: tuple[str, ...] = ()
    react: tuple[str, ...] = ()
    seed: int | None = None
    exam: bool = False
    answers: str | None = None
    as_json: bool = False
    due: bool = False
    aloud: bool = False
    own_words: bool = False

    @property
    def named(self) -> tuple[str, ...]:
        """The people of the script, the one whom one talks to first."""
        return (self.whom, *self.others) if self.whom else ()

    @property
    def mode(self) -> str:
        """How the one at the keyboard replies."""
        if self.aloud:
            return ALOUD
        return OWN_WORDS if self.own_words else CHOOSE


def rehearse(house: "House", request: Request) -> None:
    """The whole of it, by whichever way the replies come."""
    if request.due:
        found = next_due(house, request)
        if found is None:
            return
        request = found
    if request.answers is not None:
        from coffee.cli.rehearsal_batch import from_answers

        from_answers(house, request)
    elif not house.asks:
        if request.script:
            house.shelf.find(request.script, house.lang)  # told first: it has no replies to list
        raise WrongUse(problem="nobody_to_rehearse", name=request.script or "SCRIPT")
    else:
        from coffee.cli.rehearsal_sitting import from_keyboard

        from_keyboard(house, request)


@dataclass(frozen=True)
class Stage:
    """A rehearsal under way: its row, its cast, the play as far as it went."""

    row: RehearsalRow
    walk: Walk | None
    play: Rehearsal

    @property
    def names(self) -> Names:
        return self.play.names

    @property
    def book(self) -> DialogueBook:
        return self.play.book

    @property
    def heading(self) -> str:
        """What is rehearsed, and with whom."""
        whom = talked_to(self.walk) if self.walk else ""
        return " · ".join(filter(None, [self.book.title, whom]))

    def filled(self, template: str) -> str:
        """A text of the script with the names in it."""
        return fill(template, self.names) or template

    def taken(self, reply: str, said: str = "", seconds: float | None = None) -> "Stage":
        """One reply further. IllegalReply, EndlessRehearsal."""
        return replace(self, play=self.play.take(reply, said, seconds))


def new_row(house: "House", request: Request, script: str, book: DialogueBook) -> RehearsalRow:
    """A rehearsal in memory, its cast to come. UnknownReaction."""
    check_reactions(book, request.react)
    seed = None if request.seed is None else request.seed % _SEEDS
    react = request.react
    if seed is None:
        seed = int.from_bytes(os.urandom(4), "big")
        react = react or _wanted(house, script, book)
    lang = house.shelf.find(script, house.lang).lang
    return RehearsalRow(0, script, lang, None, {}, seed, react, request.mode, request.exam)


def first_stage(row: RehearsalRow, book: DialogueBook, walk: Walk | None) -> Stage:
    """A rehearsal at its first turn, with its whole cast."""
    row = row._replace(names=walk.answers() if walk else {})
    play = begin(book, cast_names(walk), row.seed, row.react)
    return Stage(row, walk, play)


def stored_stage(house: "House", row: RehearsalRow) -> Stage:
    """A rehearsal as it was left, as far as its script, edited since, still goes."""
    book = house.shelf.open(row.script, row.lang, DialogueBook)
    walk = recast(house, book, row.names)
    path = rehearsals.path(house.reading, row.id)
    names = cast_names(walk)
    return Stage(row, walk, taken_up(book, names, row.seed, row.react, path))


def written(house: "House", stage: Stage) -> Stage:
    """`stage` in the store, with its replies so far and the person whom it is about; in a
    transaction."""
    row, db, clock = stage.row, house.writing, house.clock
    if stage.walk and (whom := remembered(stage.walk)):
        row = rehearsals.person_of(db, row, whom, facts(stage.walk), clock)
    row = rehearsals.recast(db, row, clock)
    for number, taken in enumerate(stage.play.path):
        verdict = coached(stage.book, stage.names, row.lang, taken).verdict
        rehearsals.take(db, row, number, taken, verdict, clock)
    return replace(stage, row=row)


def finished(house: "House", stage: Stage, words: str, said: str) -> None:
    """The end of a rehearsal in the store, its card, and when it is due again; in a
    transaction."""
    db, clock, end = house.writing, house.clock, stage.play.ended
    assert end is not None
    rehearsals.finish(db, stage.row, end.outcome, end.score, clock)
    rehearsals.keep_plan(db, stage.row, stage.play.reaction, words, said, clock)
    practised(house, stage)


def as_json(house: "House", stage: Stage, card: str, *, timed: bool) -> dict[str, Any]:
    """What a program is told of a rehearsal that is over."""
    end = stage.play.ended
    drill = drills.get(house.reading, stage.row.script, stage.play.reaction, house.clock)
    return {
        "script": stage.row.script,
        "reaction": stage.play.reaction,
        "turns": [_turn(stage, number, timed) for number in range(len(stage.play.path))],
        "outcome": end.outcome if end else None,
        "score": end.score if end else None,
        "card": card or None,
        "due": drill.due.isoformat() if drill else None,
    }


def _turn(stage: Stage, number: int, timed: bool) -> dict[str, Any]:
    taken = stage.play.path[number]
    told = coached(stage.book, stage.names, stage.row.lang, taken)
    return {
        "line": taken.line,
        "they": they_before(stage, number),
        "said": spoken(stage.book, stage.names, taken),
        "reply": taken.reply,
        "verdict": told.verdict,
        "advice": list(told.reply.advice),
        "seconds": taken.seconds if timed else None,
    }


def they_before(stage: Stage, number: int) -> str:
    """Everything said to one since the turn before, in one text."""
    heard: list[str] = []
    turn = 0
    for one in stage.play.heard:
        if turn == number and one.they:
            heard.append(one.they)
        turn += one.taken is not None
    return " ".join(heard)


def card_words(they: str, said: str) -> str:
    """The whole of an if-then card."""
    return say("rehearse.card_words", they=they, say=said)


def _wanted(house: "House", script: str, book: DialogueBook) -> tuple[str, ...]:
    """The main reaction that is due first, else the one that was rehearsed least, the first of
    them; none where there is none."""
    reactions = [one for one in main_reactions(book) if one != CALL]
    for drill in drills.due(house.reading, house.clock):
        if drill.script == script and drill.reaction in reactions:
            return (drill.reaction,)
    done = [row.react[:1] for row in rehearsals.finished(house.reading, script)]
    return tuple(sorted(reactions, key=lambda one: done.count((one,)))[:1])
