"""Walks: every answer on disk before the next prompt, and what it means for people and meetings.

What a walk keeps about a person or a meeting is a projection of its answers, made anew in the
transaction that writes the answer: going back and changing one's mind leaves nothing behind.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from coffee.coach.people import Meeting, Person
from coffee.store import people
from coffee.store.database import Database

if TYPE_CHECKING:  # the daily screen reads rows only: no playbook, no pydantic
    from coffee.coach.walk import Given, Walk


@dataclass(frozen=True)
class WalkRow:
    """A walk as stored: its playbook by name, whom it is about, when it ended if it did."""

    id: int
    playbook: str
    person_id: int | None
    meeting_id: int | None
    finished: str | None


@dataclass(frozen=True)
class Clock:
    """The moment, handed in: `now` is aware, `zone` the IANA name of where the user is."""

    now: datetime
    zone: str

    @property
    def stamp(self) -> str:
        return self.now.astimezone(UTC).isoformat(timespec="milliseconds")

    @property
    def local(self) -> datetime:
        """Naive local time, the one that people mean."""
        return self.now.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)

    def utc(self, local: str) -> str:
        """The instant at which a local time of this zone falls, in UTC."""
        aware = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(self.zone))
        return aware.astimezone(UTC).isoformat(timespec="minutes")


_COLUMNS = "id, playbook, person_id, meeting_id, finished"


def begin(db: Database, playbook: str, clock: Clock) -> WalkRow:
    """A new walk, without an answer yet; inside a transaction."""
    cursor = db.execute(
        "insert into walk (playbook, began) values (:playbook, :at)",
        playbook=playbook,
        at=clock.stamp,
    )
    return WalkRow(int(cursor.lastrowid or 0), playbook, None, None, None)


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


def given(db: Database, walk_id: int) -> "dict[str, Given]":
    """The answers of a walk, by prompt key."""
    from coffee.coach.walk import Given

    rows = db.execute(
        "select prompt, value, open from answer where walk_id = :id order by seq", id=walk_id
    )
    return {prompt: Given(json.loads(value), bool(opened)) for prompt, value, opened in rows}


def save(db: Database, row: WalkRow, before: "Walk", after: "Walk", clock: Clock) -> WalkRow:
    """Write what changed between two states of a walk, and what follows from it."""
    with db.writing():
        _answers(db, row.id, before.given, after.given, clock)
        if row.finished and _changed(before.given, after.given):
            db.execute("update walk set finished = null where id = :id", id=row.id)
            row = replace(row, finished=None)
        row = _subject(db, row, after, clock)
        if row.person_id is not None:
            kept = after.kept()
            _facts(db, row, kept, clock)
            row = _meeting(db, row, kept, clock)
    return row


def finish(db: Database, row: WalkRow, clock: Clock) -> None:
    """Mark a walk as done."""
    with db.writing():
        db.execute("update walk set finished = :at where id = :id", at=clock.stamp, id=row.id)


def drop(db: Database, row: WalkRow) -> None:
    """Forget a walk and its answers; the person and the meeting stay."""
    with db.writing():
        db.execute("delete from walk where id = :id", id=row.id)


def ahead(db: Database, clock: Clock) -> list[tuple[Meeting, WalkRow | None]]:
    """The meetings not over yet, soonest first, each with the state of its preparation."""
    rows = db.execute(
        "select meeting.id, person_id, start_local, zone, minutes, coalesce(place, ''),"
        " coalesce(asked, ''), person.name, person.slug"
        " from meeting join person on person.id = person_id"
        " where start_utc >= :since order by start_utc limit 20",
        since=(clock.now.astimezone(UTC) - timedelta(hours=1)).isoformat(timespec="minutes"),
    ).fetchall()  # fmt: skip
    found = []
    for meeting_id, person_id, start, zone, minutes, place, asked, name, slug in rows:
        person = Person(person_id, name, slug)
        meeting = Meeting(meeting_id, person, start, zone, minutes, place, asked)
        prepared = db.execute(
            f"select {_COLUMNS} from walk where meeting_id = :id"
            " order by finished is null, finished desc limit 1",
            id=meeting_id,
        ).fetchone()
        found.append((meeting, WalkRow(*prepared) if prepared else None))
    return found


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


def _subject(db: Database, row: WalkRow, walk: "Walk", clock: Clock) -> WalkRow:
    """The person whom the walk names: known, corrected if made up here, or new.

    Made up here is who came with a walk, and is known to no other than this.
    """
    name = walk.subject()
    current = people.get(db, row.person_id) if row.person_id is not None else None
    if not name or (current and current.name == name):
        return row
    known = people.find(db, name, whole=True)
    born_here = current and db.execute(
        "select 1 from person where id = :id and born_in is not null and not exists"
        " (select 1 from walk where person_id = :id and walk.id <> :walk)",
        id=current.id, walk=row.id,
    ).fetchone()  # fmt: skip
    if len(known) == 1 and known[0].name == name:
        person_id = known[0].id
    elif current and born_here:
        people.rename(db, current.id, name)
        return row
    else:
        person_id = people.add(db, name, clock.stamp, born_in=row.id)
    db.execute("update walk set person_id = :person, meeting_id = null where id = :id",
               person=person_id, id=row.id)  # fmt: skip
    if current and row.meeting_id is not None:
        db.execute("delete from meeting where id = :id", id=row.meeting_id)
    if current:
        db.execute("delete from fact where walk_id = :walk", walk=row.id)
    if current and born_here:
        db.execute("delete from person where id = :id", id=current.id)
    return WalkRow(row.id, row.playbook, person_id, None, row.finished)


def _facts(db: Database, row: WalkRow, kept: Mapping[str, object], clock: Clock) -> None:
    fields = {slot[7:]: str(value) for slot, value in kept.items() if slot.startswith("person.")}
    known = dict(db.execute("select field, value from fact where walk_id = :walk", walk=row.id))
    for field, value in fields.items():
        if known.get(field) != value:
            db.execute(
                "insert into fact (person_id, field, value, origin, walk_id, at)"
                " values (:person, :field, :value, :origin, :walk, :at)"
                " on conflict do update set value = excluded.value, at = excluded.at",
                person=row.person_id, field=field, value=value, origin=row.playbook,
                walk=row.id, at=clock.stamp,
            )  # fmt: skip
    for field in known.keys() - fields.keys():
        db.execute(
            "delete from fact where walk_id = :walk and field = :field", walk=row.id, field=field
        )


def _meeting(db: Database, row: WalkRow, kept: Mapping[str, object], clock: Clock) -> WalkRow:
    start = kept.get("meeting.start")
    if start is None:
        return row
    meeting_id = row.meeting_id
    if meeting_id is None:
        same = db.execute(
            "select id from meeting where person_id = :person and start_local = :start",
            person=row.person_id, start=start,
        ).fetchone()  # fmt: skip
        meeting_id = same[0] if same else db.execute(
            "insert into meeting (person_id, start_utc, start_local, zone, created)"
            " values (:person, :utc, :start, :zone, :at)",
            person=row.person_id, utc=clock.utc(str(start)), start=start, zone=clock.zone,
            at=clock.stamp,
        ).lastrowid  # fmt: skip
        db.execute(
            "update walk set meeting_id = :meeting where id = :id", meeting=meeting_id, id=row.id
        )
    db.execute(
        "update meeting set start_utc = :utc, start_local = :start, minutes = :minutes,"
        " place = :place, asked = :asked where id = :id",
        utc=clock.utc(str(start)), start=start, minutes=kept.get("meeting.minutes"),
        place=kept.get("meeting.place"), asked=kept.get("meeting.asked"), id=meeting_id,
    )  # fmt: skip
    return WalkRow(row.id, row.playbook, row.person_id, meeting_id, row.finished)
