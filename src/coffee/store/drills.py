"""Drills: the reactions that were rehearsed, and the day on which each is due again.

What is stored is when a drill is due by itself. A meeting with the person whom it was rehearsed
for brings it forward, to the day before: that is worked out anew each time, since meetings move.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from coffee.store import meetings
from coffee.store.database import Database

if TYPE_CHECKING:  # the daily screen asks for drills, and mostly finds none
    from coffee.coach.dialogue_book import Verdict
    from coffee.coach.spacing import Drill
    from coffee.store.clock import Clock
    from coffee.store.rehearsals import RehearsalRow

_COLUMNS = (
    "script, reaction, title, met, person_id, times, stability, difficulty, last, verdict, due"
)


def every(db: Database, clock: "Clock") -> "list[Drill]":
    """All drills, those due first at the head."""
    drills = [_drill(db, clock, row) for row in db.execute(f"select {_COLUMNS} from drill")]
    return sorted(drills, key=lambda one: (one.due, one.memory.last, one.script, one.reaction))


def due(db: Database, clock: "Clock") -> "list[Drill]":
    """The drills due today, or before and not done since, the first one first."""
    return [one for one in every(db, clock) if one.due <= clock.local.date()]


def get(db: Database, script: str, reaction: str, clock: "Clock") -> "Drill | None":
    """The drill of a reaction of a script; None when it was never rehearsed."""
    rows = db.execute(
        f"select {_COLUMNS} from drill where script = :script and reaction = :reaction",
        script=script, reaction=reaction,
    )  # fmt: skip
    return next((_drill(db, clock, row) for row in rows), None)


def practised(
    db: Database,
    row: "RehearsalRow",
    reaction: str,
    titles: tuple[str, str],
    verdict: "Verdict",
    clock: "Clock",
) -> None:
    """A reaction was rehearsed, and it went so: when it is due again; inside a transaction.

    `titles` are those of the script and of the reaction.
    """
    from coffee.coach.spacing import rehearsed

    before = get(db, row.script, reaction, clock)
    memory, today = before.memory if before else None, clock.local.date()
    key = {"script": row.script, "reaction": reaction}
    if memory is None or clock.day(memory.last) != today or _worse(verdict, memory.verdict):
        memory, days = rehearsed(memory, verdict, clock.now.astimezone(UTC))
        db.execute(
            "insert into drill (script, reaction, title, met, times, stability, difficulty, last,"
            " verdict, due) values (:script, :reaction, '', '', 0, :stability, :difficulty, :last,"
            " :verdict, :due) on conflict do update set stability = excluded.stability,"
            " difficulty = excluded.difficulty, last = excluded.last, verdict = excluded.verdict,"
            " due = excluded.due",
            **key, stability=memory.stability, difficulty=memory.difficulty, last=clock.stamp,
            verdict=verdict, due=(today + timedelta(days=days)).isoformat(),
        )  # fmt: skip
    title, met = titles
    db.execute(
        "update drill set title = :title, met = :met, times = times + 1,"
        " person_id = coalesce(:person, person_id)"
        " where script = :script and reaction = :reaction",
        **key, title=title, met=met, person=row.person_id,
    )  # fmt: skip


def drop(db: Database, drill: "Drill") -> None:
    """Forget a drill: what it rehearsed is no more."""
    with db.writing():
        db.execute(
            "delete from drill where script = :script and reaction = :reaction",
            script=drill.script,
            reaction=drill.reaction,
        )


def _worse(verdict: "Verdict", than: "Verdict") -> bool:
    from coffee.coach.spacing import worst

    return verdict != than and worst([verdict, than]) == verdict


def _drill(db: Database, clock: "Clock", row: Sequence[Any]) -> "Drill":
    from coffee.coach.spacing import Drill, Memory, due_before

    script, reaction, title, met, person_id, times, stability, difficulty, last, verdict, day = row
    memory = Memory(stability, difficulty, datetime.fromisoformat(last), verdict)
    call = _next_meeting(db, person_id, clock) if person_id is not None else None
    on = due_before(date.fromisoformat(day), clock.day(memory.last), call)
    return Drill(script, reaction, title, met, person_id, memory, times, on)


def _next_meeting(db: Database, person_id: int, clock: "Clock") -> date | None:
    """The day of the next meeting with a person; None when none is ahead."""
    ahead = meetings.planned(db, clock, person_id)
    return date.fromisoformat(ahead[0].start[:10]) if ahead else None
