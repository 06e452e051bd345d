"""What a calendar is told, each with what makes its identifier: when it came into the store."""

from datetime import date

from coffee.coach.cadence import OFF, Cadence
from coffee.coach.people import Meeting
from coffee.coach.promises import Promise
from coffee.store import cadences, meetings, promises
from coffee.store.database import Database

Mark = tuple[int, str, int]
"""The number of a meeting and when it came into the store, for its identifier; its revision."""

_MOVED = """
select old.id, old.created, old.revision from meeting
join walk on walk.id = meeting.born_in
join meeting as old on old.id = walk.meeting_id
where meeting.id = :id and old.held = 'moved'
"""


def told(db: Database, since: date) -> list[tuple[Meeting, Mark]]:
    """The meetings from that day on, whatever became of them; one that was moved, once."""
    rows = db.execute(
        "select id from meeting where start_local >= :since"
        " and not (held is 'moved' and exists (select 1 from walk join meeting as moved"
        " on moved.born_in = walk.id where walk.meeting_id = meeting.id))"
        " order by start_utc, id",
        since=since.isoformat(),
    ).fetchall()
    every = [meetings.get(db, number) for (number,) in rows]
    return [(one, mark(db, one.id)) for one in every if one]


def mark(db: Database, meeting_id: int) -> Mark:
    """What tells a meeting from others: of one that was moved, what told it before."""
    number, created, revision = db.execute(
        "select id, created, revision from meeting where id = :id", id=meeting_id
    ).fetchone()
    while before := db.execute(_MOVED, id=number).fetchone():
        number, created, revision = before[0], before[1], revision + before[2] + 1
    return number, created, revision


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
