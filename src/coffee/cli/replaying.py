"""Rehearsals looked at again: the list, one as it went, another road from one of its turns."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coffee.cli.rehearsing import Request, Stage, as_json, stored_stage
from coffee.coach import dates
from coffee.coach.coaching import forks
from coffee.coach.dialogue_book import DialogueBook
from coffee.errors import CoffeeError, NoSuchTurn, UnknownRehearsal, WrongUse
from coffee.face.lines import Line, columns
from coffee.face.rehearsal import card_lines, end_lines, road_lines, transcript_lines
from coffee.store import people, rehearsals
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.store.rehearsals import RehearsalRow

LAST, LIST = "last", "list"


def replay(house: "House", request: Request, which: str, from_turn: int | None) -> None:
    """Show the rehearsal that `which` means, or take it up again before a turn of it, from 1."""
    if which == LIST:
        _show_list(house, request)
        return
    stage = stored_stage(house, _row(house, request, which))
    if from_turn is None:
        card = rehearsals.card_of(house.reading, stage.row.id)
        if request.as_json:
            house.terminal.json(as_json(house, stage, card, timed=True))
        else:
            show_transcript(house, stage, card)
        return
    most = len(stage.play.path)
    if not 1 <= from_turn <= most:
        raise NoSuchTurn(number=from_turn, most=most, id=stage.row.id)
    row = stage.row._replace(
        id=0, finished=None, outcome=None, score=None, mode=request.mode,
        exam=request.exam, branched=True,
    )  # fmt: skip
    _go_elsewhere(house, request, replace(stage, row=row, play=stage.play.branch(from_turn - 1)))


def show_transcript(house: "House", stage: Stage, card: str) -> None:
    """A rehearsal as it went, where it led and where else it might have."""
    width = house.terminal.width
    lines: list[Line] = [(("quiet", f" {stage.heading}"),)]
    lines += transcript_lines(stage.play, stage.row.lang, width)
    if end := stage.play.ended:
        lines += end_lines(end, stage.filled(end.title), stage.filled(end.say), width)
        lines += road_lines(forks(stage.play), end, stage.filled, width)
    if card:
        lines += card_lines(card, width)
    house.terminal.put(lines, data=True)


def _go_elsewhere(house: "House", request: Request, stage: Stage) -> None:
    if request.answers is not None:
        from coffee.cli.rehearsal_batch import branched

        branched(house, request, stage)
        return
    if not house.asks:
        raise WrongUse(problem="nobody_to_rehearse", name=stage.row.script)
    from coffee.cli.rehearsal_sitting import rehearsed_on

    rehearsed_on(house, stage, as_json=request.as_json)


def _row(house: "House", request: Request, which: str) -> "RehearsalRow":
    found = None
    if which == LAST:
        found = next(iter(rehearsals.finished(house.reading, request.script, 1)), None)
        if found is None:
            raise WrongUse(
                problem="nothing_rehearsed", command=f"coffee rehearse {request.script}".strip()
            )
    elif which.isdecimal() and len(which) < 10:
        found = rehearsals.get(house.reading, int(which))
    if found is None:
        raise UnknownRehearsal(id=which)
    return found


def _show_list(house: "House", request: Request) -> None:
    rows = [_listed(house, row) for row in rehearsals.finished(house.reading, request.script)]
    if request.as_json:
        house.terminal.json(rows)
    elif not rows:
        house.terminal.tell(say("rehearse.none"))
    else:
        table = [
            (str(row["id"]), _day(house, row["finished"]), row["script"], row["person"] or "",
             row["title"])
            for row in rows
        ]  # fmt: skip
        house.terminal.data("\n".join(columns(table)))


def _listed(house: "House", row: "RehearsalRow") -> dict[str, Any]:
    person = people.get(house.reading, row.person_id).name if row.person_id else None
    return {
        "id": row.id, "script": row.script, "person": person, "finished": row.finished,
        "outcome": row.outcome, "title": _title(house, row), "score": row.score,
    }  # fmt: skip


def _title(house: "House", row: "RehearsalRow") -> str:
    """What the outcome is called; its id where the script is gone, or faulty now."""
    with suppress(CoffeeError):
        book = house.shelf.open(row.script, house.lang, DialogueBook)
        for line in book.lines.values():
            if line.end and line.end.outcome == row.outcome:
                return line.end.title
    return row.outcome or ""


def _day(house: "House", stamp: str) -> str:
    return dates.write_day(house.clock.day(datetime.fromisoformat(stamp)), house.lang)
