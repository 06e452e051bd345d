"""Corrections and removals: an entry of any kind, by its id on the page of a person.

An answer that said the same follows, so that a page made of answers agrees with what is known,
and going through a walk again brings nothing back.
"""

import json
from dataclasses import dataclass
from datetime import date

from coffee.store import search, snoozes
from coffee.store.clock import Clock
from coffee.store.database import Database

_FOUND = {
    "p": "select person_id, due from promise where id = :id",
    "t": "select person_id, day from touch where id = :id",
    "n": "select person_id, day from note where id = :id",
    "q": "select person_id, day from asked where id = :id",
    "c": "select person_id, day from call where id = :id",
    "f": "select person_id, field from fact where id = :id",
    "m": "select person_id, start_local from meeting where id = :id",
    "i": "select target_id, '' from introduction where id = :id",
    "l": "select a_id, '' from link where id = :id",
}
_CORRECTED = {
    "p": "update promise set words = coalesce(:words, words), due = coalesce(:day, due)"
    " where id = :id",
    "t": "update touch set note = coalesce(:words, note), day = coalesce(:day, day) where id = :id",
    "n": "update note set words = coalesce(:words, words), day = coalesce(:day, day)"
    " where id = :id",
    "q": "update asked set came = coalesce(:words, came), day = coalesce(:day, day) where id = :id",
}
_REMOVED = {
    "p": "delete from promise where id = :id",
    "t": "delete from touch where id = :id",
    "n": "delete from note where id = :id",
    "q": "delete from asked where id = :id",
    "c": "delete from call where id = :id",
    "f": "delete from fact where id = :id",
    "m": "update meeting set held = 'dropped', revision = revision + 1 where id = :id",
    "i": "delete from introduction where id = :id",
    "l": "delete from link where id = :id",
}
_SNOOZED = {"p": "promise", "m": "followup", "i": "introduction"}


@dataclass(frozen=True)
class Entry:
    """Which one. `about` is the day it has (of a meeting, its start), or the field of a fact."""

    kind: str
    number: int
    person_id: int
    about: str


def find(db: Database, kind: str, number: int) -> Entry | None:
    """The entry of that kind and number."""
    row = db.execute(_FOUND[kind], id=number).fetchone() if kind in _FOUND else None
    return Entry(kind, number, *row) if row else None


def correct(db: Database, entry: Entry, words: str | None, day: date | None) -> None:
    """Other words, another day, or both, for a promise, a touch, a note or a question asked."""
    with db.writing():
        before = _promised(db, entry) if entry.kind == "p" else None
        db.execute(
            _CORRECTED[entry.kind],
            id=entry.number, words=words, day=day.isoformat() if day else None,
        )  # fmt: skip
        if before:
            walk_id, said = before
            now = _promised(db, entry)
            _answers_follow(db, walk_id, said, now[1] if now else None)
        search.refresh(db, entry.person_id)


def correct_fact(db: Database, entry: Entry, value: str, clock: Clock) -> int:
    """What is known is another value from now on; what was said before stays, as it was said."""
    with db.writing():
        cursor = db.execute(
            "insert into fact (person_id, field, value, origin, at)"
            " values (:person, :field, :value, 'correct', :at)",
            person=entry.person_id, field=entry.about, value=value, at=clock.stamp,
        )  # fmt: skip
        search.refresh(db, entry.person_id)
    return int(cursor.lastrowid or 0)


def correct_meeting(
    db: Database, entry: Entry, place: str | None, start: str | None, clock: Clock
) -> None:
    """Another place or start, local time here, for a meeting, and in the walk that fixed it.

    The walk that prepares it reads the meeting anew each time.
    """
    with db.writing():
        old_start, old_place, born_in = db.execute(
            "select start_local, place, born_in from meeting where id = :id", id=entry.number
        ).fetchone()
        db.execute(
            "update meeting set place = coalesce(:place, place), revision = revision + 1"
            " where id = :id",
            place=place, id=entry.number,
        )  # fmt: skip
        if start:
            db.execute(
                "update meeting set start_local = :start, start_utc = :utc, zone = :zone"
                " where id = :id",
                start=start, utc=clock.utc(start), zone=clock.zone, id=entry.number,
            )  # fmt: skip
        for said, now in ((old_start, start), (old_place, place)):
            if born_in is not None and said and now:
                _answers_follow(db, born_in, said, now)


def remove(db: Database, entry: Entry) -> None:
    """Forget an entry: what was said of a fact before holds again. A meeting is called off."""
    with db.writing():
        before = _promised(db, entry) if entry.kind == "p" else None
        db.execute(_REMOVED[entry.kind], id=entry.number)
        if before:
            _answers_follow(db, *before, None)
        if entry.kind in _SNOOZED:
            snoozes.wake(db, f"{_SNOOZED[entry.kind]}:{entry.number}")
        search.refresh(db, entry.person_id)


def _promised(db: Database, entry: Entry) -> tuple[int, str] | None:
    """The walk in which a promise was made, and how its answer tells it."""
    row = db.execute(
        "select walk_id, due || ' ' || words from promise where id = :id", id=entry.number
    ).fetchone()
    return (row[0], row[1]) if row and row[0] is not None else None


def _answers_follow(db: Database, walk_id: int, said: str, now: str | None) -> None:
    """Where that walk was answered with `said`, alone or in a list, it was with `now`."""
    answers = db.execute("select prompt, value from answer where walk_id = :id", id=walk_id)
    for prompt, value in answers.fetchall():
        answer = json.loads(value)
        if isinstance(answer, list) and said in answer:
            other = [now if one == said else one for one in answer]
            answer = [one for one in other if one is not None]
        elif answer == said and now is not None:
            answer = now
        else:
            continue
        db.execute(
            "update answer set value = :value where walk_id = :id and prompt = :prompt",
            value=json.dumps(answer, ensure_ascii=False), id=walk_id, prompt=prompt,
        )  # fmt: skip
