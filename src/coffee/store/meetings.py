"""Meetings as they stand: ahead, over and not talked about yet, held, dropped.

A meeting is over once its minutes have passed, an hour where nobody said how many, the day where
nobody said what time. `held` is null until somebody says how it went: 'yes', else it was not.
"""

from datetime import UTC, timedelta

from coffee.coach.people import Meeting, Person, Wanted
from coffee.store.clock import Clock
from coffee.store.database import Database

_MEETINGS = (
    "select meeting.id, person.id, person.name, person.slug, start_local, zone, minutes,"
    " coalesce(place, ''), coalesce(asked, ''), coalesce(held, ''), coalesce(purpose, '')"
    " from meeting join person on person.id = person_id"
)
_OVER = (
    "datetime(start_utc, '+' || case when length(start_local) = 10 then 1440"
    " else coalesce(minutes, 60) end || ' minutes') <= datetime(:now)"
)
_LONGEST = timedelta(days=2)
"""A meeting that began longer ago is over, whatever its minutes."""


def get(db: Database, meeting_id: int) -> Meeting | None:
    """The meeting of that number."""
    return next(iter(_read(db, "where meeting.id = :id", id=meeting_id)), None)


def of(db: Database, person_id: int) -> list[Meeting]:
    """All meetings with a person, whatever became of them, the first one first."""
    return _read(db, "where person_id = :person order by start_utc", person=person_id)


def planned(db: Database, clock: Clock, person_id: int | None = None) -> list[Meeting]:
    """The meetings not over yet, soonest first."""
    return _read(
        db,
        f"where held is null and start_utc >= :since and not {_OVER}"
        " and (:person is null or person_id = :person) order by start_utc",
        since=_stamp(clock, _LONGEST), now=_stamp(clock), person=person_id,
    )  # fmt: skip


def called_off(db: Database, clock: Clock, person_id: int) -> list[Meeting]:
    """The meetings ahead that will not take place, soonest first."""
    return _read(
        db,
        "where held = 'dropped' and start_utc >= :now and person_id = :person order by start_utc",
        now=_stamp(clock), person=person_id,
    )  # fmt: skip


def unsaid(
    db: Database, clock: Clock, person_id: int | None = None, *, put_off: bool = True
) -> list[Meeting]:
    """The meetings that are over and not followed up, or not to the end, the last one first.

    Without `put_off`, those whose reminder is to wait are left out.
    """
    return _read(
        db,
        "where (held is null or held = 'yes' and exists (select 1 from walk"
        " where meeting_id = meeting.id and playbook = 'followup'))"
        f" and start_utc < :now and {_OVER}"
        " and (:person is null or person_id = :person) and not exists (select 1 from walk"
        " where meeting_id = meeting.id and playbook = 'followup' and finished is not null)"
        " and (:put_off or not exists (select 1 from snooze"
        " where what = 'followup:' || meeting.id and until > :today))"
        " order by start_utc desc",
        now=_stamp(clock), person=person_id, put_off=put_off, today=clock.local.date().isoformat(),
    )  # fmt: skip


def wanted(
    db: Database, clock: Clock, person_id: int | None = None, *, put_off: bool = False
) -> list[Wanted]:
    """The meetings that nobody has found a date for, the one wanted longest first, one a person.

    With a reason given in a followup, or put off without a day: until another is planned or held.
    Without `put_off`, those with people whose reminder is to wait are left out.
    """
    rows = db.execute(
        f"{_WANTED} select person.id, person.name, person.slug, entry, purpose, min(since)"
        " from wanted join person on person.id = person_id"
        " where (:put_off or not exists (select 1 from snooze"
        " where what = 'touch:' || person.id and until > :today))"
        " group by person.id order by min(since), person.id",
        person=person_id, today=clock.local.date().isoformat(), put_off=put_off,
    )  # fmt: skip
    return [
        Wanted(entry, Person(person_id, name, slug), purpose, since)
        for person_id, name, slug, entry, purpose, since in rows
    ]


_WANTED = """
with said as (
    select fact.id, fact.person_id, value, at,
           coalesce(meeting.start_utc, '9') as met,
           row_number() over (partition by fact.person_id order by at desc, fact.id desc) as turn
    from fact left join walk on walk.id = fact.walk_id
              left join meeting on meeting.id = walk.meeting_id
    where field = 'again' and (:person is null or fact.person_id = :person)
), moved as (
    select id, person_id, coalesce(purpose, '') as purpose, start_utc, start_local from meeting
    where held = 'moved' and (:person is null or person_id = :person)
), wanted as (
    select person_id, 'f' || id as entry, value as purpose, substr(at, 1, 10) as since from said
    where turn = 1 and not exists (select 1 from meeting where person_id = said.person_id
          and (created >= said.at or start_utc > said.met))
    union all
    select person_id, 'm' || id, purpose, substr(start_local, 1, 10) from moved
    where not exists (select 1 from meeting where person_id = moved.person_id
          and start_utc > moved.start_utc)
)
"""
"""What was wanted and has no meeting after it, whatever became of that one."""


def _stamp(clock: Clock, before: timedelta = timedelta()) -> str:
    return (clock.now.astimezone(UTC) - before).isoformat(timespec="minutes")


def _read(db: Database, rest: str, **values: object) -> list[Meeting]:
    return [
        Meeting(meeting_id, Person(person_id, name, slug), *facts)
        for meeting_id, person_id, name, slug, *facts in db.execute(f"{_MEETINGS} {rest}", **values)
    ]
