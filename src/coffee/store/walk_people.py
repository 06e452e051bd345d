"""Whom a walk names: known, made up there, corrected; and what it made of them taken back."""

from typing import TYPE_CHECKING

from coffee.store import people, references, search
from coffee.store.clock import Clock
from coffee.store.database import Database
from coffee.store.walks import WalkRow

if TYPE_CHECKING:
    from coffee.coach.walk import Walk


def subject(db: Database, row: WalkRow, before: "Walk", after: "Walk", clock: Clock) -> WalkRow:
    """The person whom the walk names: known, corrected if made up here, or new.

    Made up here is who came with a walk, and is known to no other than this. Another name for
    the same person, given elsewhere since, is no answer of this walk.
    """
    name = after.subject()
    if not name or (row.person_id is not None and before.subject() == name):
        return row
    current = people.get(db, row.person_id) if row.person_id is not None else None
    if current and current.name == name:
        return row
    born_here = current is not None and _born_in(db, row, current.id)
    if known := people.called(db, name):
        person_id = known.id
    elif current and born_here:
        people.rename(db, current.id, name)
        return row
    else:
        person_id = people.add(db, name, clock.stamp, born_in=row.id)
    db.execute("update walk set person_id = :person, meeting_id = null where id = :id",
               person=person_id, id=row.id)  # fmt: skip
    if current:
        _forget(db, row)
        if born_here and not _has_more(db, current.id):
            db.execute("delete from person where id = :id", id=current.id)
        search.refresh(db, current.id)
    return WalkRow(row.id, row.playbook, person_id, None, row.finished)


def _born_in(db: Database, row: WalkRow, person_id: int) -> bool:
    found = db.execute(
        "select 1 from person where id = :id and born_in is not null and not exists"
        " (select 1 from walk where person_id = :id and walk.id <> :walk)",
        id=person_id, walk=row.id,
    )  # fmt: skip
    return found.fetchone() is not None


def _forget(db: Database, row: WalkRow) -> None:
    """Take back what the walk wrote of the one whom it was about."""
    for table in ("fact", "promise", "asked", "call", "introduction", "introduction_step"):
        db.execute(f"delete from {table} where walk_id = :walk", walk=row.id)
    db.execute("update promise set done = null, done_in = null where done_in = :walk", walk=row.id)
    drop_meeting(db, row, "id = :meeting")


def drop_meeting(db: Database, row: WalkRow, which: str) -> None:
    """Delete a meeting of the walk's own making, unless another walk is on it."""
    db.execute(
        f"delete from meeting where {which} and held is null"
        " and coalesce(born_in, :walk) = :walk and not exists"
        " (select 1 from walk where meeting_id = meeting.id and walk.id <> :walk)",
        walk=row.id, meeting=row.meeting_id,
    )  # fmt: skip


def _has_more(db: Database, person_id: int) -> bool:
    """Whether anything is kept of a person that no walk said."""
    kept = " union all ".join(
        f"select 1 from {table} where {column} = :id"
        for table, column in references.to_people(db)
        if table not in ("person_word", "walk")
    )
    return db.execute(f"{kept} limit 1", id=person_id).fetchone() is not None


def named(db: Database, row: WalkRow, name: str, instead_of: int | None, clock: Clock) -> int:
    """The number of somebody whom a walk names besides its subject: known, or made up here.

    `instead_of` is who was named there before: corrected, or gone, if this walk made them up.
    """
    known = people.called(db, name)
    same = known.id if known else None
    if same is None and instead_of is not None and _made_up(db, row, instead_of):
        people.rename(db, instead_of, name)
        return instead_of
    if same != instead_of:
        let_go(db, row, instead_of)
    return same or people.add(db, name, clock.stamp, born_in=row.id)


def let_go(db: Database, row: WalkRow, person_id: int | None) -> None:
    """Forget somebody whom this walk made up, and nothing else speaks of."""
    if person_id is not None and _made_up(db, row, person_id):
        db.execute("delete from person where id = :id", id=person_id)
        search.refresh(db, person_id)


def _made_up(db: Database, row: WalkRow, person_id: int) -> bool:
    here = db.execute(
        "select 1 from person where id = :id and born_in = :walk", id=person_id, walk=row.id
    )
    return here.fetchone() is not None and not _has_more(db, person_id)
