"""Walks: every answer on disk before the next prompt; what it means is in `projection`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from coffee.coach.people import Meeting
from coffee.store.clock import Clock
from coffee.store.database import Database

if TYPE_CHECKING:  # the daily screen reads rows only: no playbook, no pydantic
    from coffee.coach.walk import Given, Walk


class WalkRow(NamedTuple):
    """A walk as stored: its playbook by name, whom it is about, when it ended if it did."""

    id: int
    playbook: str
    person_id: int | None
    meeting_id: int | None
    finished: str | None


_COLUMNS = "id, playbook, person_id, meeting_id, finished"


def begin(db: Database, playbook: str, clock: Clock, meeting: Meeting | None = None) -> WalkRow:
    """A new walk, bound to `meeting` if it is on one, without an answer yet; in a transaction."""
    person_id, meeting_id = (meeting.person.id, meeting.id) if meeting else (None, None)
    cursor = db.execute(
        "insert into walk (playbook, person_id, meeting_id, began)"
        " values (:playbook, :person, :meeting, :at)",
        playbook=playbook, person=person_id, meeting=meeting_id, at=clock.stamp,
    )  # fmt: skip
    return WalkRow(int(cursor.lastrowid or 0), playbook, person_id, meeting_id, None)


def unfinished(db: Database, playbook: str = "", person_id: int | None = None) -> list[WalkRow]:
    """The walks without an end, the last one touched first."""
    rows = db.execute(
        f"select {_COLUMNS} from walk where finished is null"
        " and (:playbook = '' or playbook = :playbook)"
        " and (:person is null or person_id = :person)"
        " order by (select max(at) from answer where walk_id = walk.id) desc, id desc",
        playbook=playbook, person=person_id,
    )  # fmt: skip
    return [WalkRow(*row) for row in rows]


def latest(db: Database, playbook: str = "", person_id: int | None = None) -> WalkRow | None:
    """The last walk with answers, of one person or of anybody; done ones first."""
    row = db.execute(
        f"select {_COLUMNS} from walk where (:playbook = '' or playbook = :playbook)"
        " and (:person is null or person_id = :person)"
        " and exists (select 1 from answer where walk_id = walk.id)"
        " order by finished is null, finished desc, id desc limit 1",
        playbook=playbook, person=person_id,
    ).fetchone()  # fmt: skip
    return WalkRow(*row) if row else None


def preparation(db: Database, meeting_id: int) -> WalkRow | None:
    """The walk that prepares a meeting: a finished one rather than one begun."""
    row = db.execute(
        f"select {_COLUMNS} from walk where meeting_id = :id and playbook <> 'followup'"
        " order by finished is null, finished desc limit 1",
        id=meeting_id,
    ).fetchone()
    return WalkRow(*row) if row else None


def last_done(db: Database, person_id: int) -> list[WalkRow]:
    """The last walk done of each playbook with that person, the latest one first."""
    rows = db.execute(
        f"select {_COLUMNS}, max(finished) from walk where person_id = :person"
        " and finished is not null group by playbook order by max(finished) desc, id desc",
        person=person_id,
    )
    return [WalkRow(*row[:-1]) for row in rows]


def given(db: Database, walk_id: int) -> "dict[str, Given]":
    """The answers of a walk, by prompt key."""
    import json

    from coffee.coach.walk import Given

    rows = db.execute(
        "select prompt, value, open from answer where walk_id = :id order by seq", id=walk_id
    )
    return {prompt: Given(json.loads(value), bool(opened)) for prompt, value, opened in rows}


def save(db: Database, row: WalkRow, before: "Walk", after: "Walk", clock: Clock) -> WalkRow:
    """Write what changed between two states of a walk, and what follows from it."""
    from coffee.store.projection import project  # reading rows needs no playbook

    before, after = before.said(), after.said()
    with db.writing():
        _answers(db, row.id, before.given, after.given, clock)
        if row.finished and _changed(before.given, after.given):
            db.execute("update walk set finished = null where id = :id", id=row.id)
            row = row._replace(finished=None)
        return project(db, row, before, after, clock)


def finish(db: Database, row: WalkRow, clock: Clock) -> None:
    """Mark a walk as done; one that was already, and was only read again, stays done since then."""
    with db.writing():
        db.execute(
            "update walk set finished = :at where id = :id and finished is null",
            at=clock.stamp,
            id=row.id,
        )


def _changed(before: "Mapping[str, Given]", after: "Mapping[str, Given]") -> bool:
    """Whether an answer is another, not only opened again."""
    return any(key not in before or before[key].answer != one.answer for key, one in after.items())


def _answers(
    db: Database,
    walk_id: int,
    before: "Mapping[str, Given]",
    after: "Mapping[str, Given]",
    clock: Clock,
) -> None:
    import json

    for prompt, one in after.items():
        if before.get(prompt) != one:
            db.execute(
                "insert into answer values (:walk, :prompt, :value, :open,"
                " (select coalesce(max(seq), 0) + 1 from answer where walk_id = :walk), :at)"
                " on conflict do update set value = excluded.value, open = excluded.open,"
                " seq = excluded.seq, at = excluded.at",
                walk=walk_id, prompt=prompt, value=json.dumps(one.answer, ensure_ascii=False),
                open=int(one.open), at=clock.stamp,
            )  # fmt: skip
    for prompt in before.keys() - after.keys():
        db.execute(
            "delete from answer where walk_id = :walk and prompt = :prompt",
            walk=walk_id,
            prompt=prompt,
        )
