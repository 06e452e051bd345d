"""What the answers of a walk mean for introductions: the one it asks for, the one it tells of.

A part of the projection: what an answer said is taken back with it, and nothing else.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from coffee.coach.tracking import STATES
from coffee.store import introductions, snoozes, walk_people
from coffee.store.clock import Clock
from coffee.store.database import Database
from coffee.store.walks import WalkRow

if TYPE_CHECKING:
    from coffee.coach.scene import Answer

_PATIENCE = timedelta(days=7)
"""How long one waits again once it was looked at, and nothing was new."""
Said = Mapping[str, "Answer"]
"""The answers kept under `intro`, by what follows its point."""


def introduce(db: Database, row: WalkRow, was: Said, now: Said, clock: Clock) -> None:
    """Write what follows from the answers that changed."""
    if was.get("connector") != now.get("connector"):
        _request(db, row, now.get("connector"), clock)
    if _asked(was) != _asked(now):
        _sent(db, row, now, clock)
    if _told(was) != _told(now):
        _went(db, row, now, clock)


def _asked(said: Said) -> tuple["Answer", ...]:
    return said.get("connector"), said.get("asked")


def _told(said: Said) -> tuple["Answer", ...]:
    return said.get("now"), said.get("thanked"), said.get("gift")


def _request(db: Database, row: WalkRow, connector: "Answer", clock: Clock) -> None:
    """The introduction that this walk asks for: made, of another, or none after all."""
    mine = _own(db, row)
    before = mine[1] if mine else None
    db.execute("delete from introduction where walk_id = :walk", walk=row.id)
    if connector is None:
        walk_people.let_go(db, row, before)
    elif row.person_id is not None:
        giver = walk_people.named(db, row, str(connector), before, clock)
        introductions.drop_unsent(db, row.person_id, giver)
        introductions.add(db, row.person_id, giver, clock.stamp, row.id)


def _sent(db: Database, row: WalkRow, now: Said, clock: Clock) -> None:
    """Whether the request of this walk is on its way."""
    if mine := _own(db, row):
        _unsay(db, row, mine[0])
        if now.get("asked") == "yes":
            introductions.move(db, mine[0], "asked", clock.local.date(), walk_id=row.id)


def _went(db: Database, row: WalkRow, now: Said, clock: Clock) -> None:
    """What came of the one that was under way when this walk began."""
    about = introductions.current(db, row.person_id or 0, row.id)
    if about is None:
        return
    today = clock.local.date()
    _unsay(db, row, about.id)
    snoozes.wake(db, f"introduction:{about.id}")
    if now.get("now") == "waiting":
        snoozes.put_off(db, f"introduction:{about.id}", today + _PATIENCE)
    if (state := str(now.get("now"))) in STATES:
        introductions.move(db, about.id, state, today, walk_id=row.id)
    if now.get("thanked") == "yes":
        gift = str(now.get("gift") or "")
        introductions.move(db, about.id, "thanked", today, gift, row.id)


def _unsay(db: Database, row: WalkRow, introduction_id: int) -> None:
    db.execute(
        "delete from introduction_step where introduction_id = :id and walk_id = :walk",
        id=introduction_id,
        walk=row.id,
    )


def _own(db: Database, row: WalkRow) -> tuple[int, int] | None:
    """The introduction that this walk asks for, and of whom."""
    found = db.execute(
        "select id, connector_id from introduction where walk_id = :walk", walk=row.id
    ).fetchone()
    return (int(found[0]), int(found[1])) if found else None
