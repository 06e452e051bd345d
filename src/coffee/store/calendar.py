"""What a calendar is told, each with what makes its identifier: when it came into the store."""

from datetime import date

from coffee.coach.cadence import OFF, Cadence
from coffee.coach.people import Meeting
from coffee.coach.promises import Promise
from coffee.store import cadences, meetings, promises
from coffee.store.database import Database


def told(db: Database, since: date) -> list[tuple[Meeting, str, int]]:
    """The meetings from that day on, whatever became of them; when each came, its revision."""
    rows = db.execute(
        "select id, created, revision from meeting where start_local >= :since"
        " order by start_utc, id",
        since=since.isoformat(),
    ).fetchall()
    every = ((meetings.get(db, number), created, revision) for number, created, revision in rows)
    return [(one, created, revision) for one, created, revision in every if one]


def mark(db: Database, meeting_id: int) -> tuple[str, int]:
    """When a meeting came into the store, and its revision."""
    row = db.execute("select created, revision from meeting where id = :id", id=meeting_id)
    created, revision = row.fetchone()
    return created, revision


def promised(db: Database, since: date) -> list[tuple[Promise, str]]:
    """The promises still open, and those kept from that day on; when each came."""
    rows = db.execute(
        "select id, created from promise where done is null or done >= :since order by due, id",
        since=since.isoformat(),
    ).fetchall()
    every = ((promises.get(db, number), created) for number, created in rows)
    return [(one, created) for one, created in every if one]


def awaited(db: Database) -> list[tuple[Cadence, str]]:
    """Everybody to be in touch with, now or one day, by name; when each became known."""
    known = dict(db.execute("select id, created from person").fetchall())
    return [(one, known[one.person.id]) for one in cadences.every(db) if one.every != OFF]
