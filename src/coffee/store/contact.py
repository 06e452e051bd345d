"""Touches and notes: what happened on a day, and what to remember."""

from datetime import date

from coffee.coach.contact import Note, Touch
from coffee.coach.people import Person
from coffee.store import search, snoozes
from coffee.store.database import Database


def add_touch(db: Database, person: Person, via: str, day: date, note: str, at: str) -> Touch:
    """The two were in touch on that day. A reminder put off is forgotten: it was heeded."""
    with db.writing():
        cursor = db.execute(
            "insert into touch (person_id, via, day, note, created)"
            " values (:person, :via, :day, :note, :at)",
            person=person.id, via=via, day=day.isoformat(), note=note or None, at=at,
        )  # fmt: skip
        snoozes.wake(db, f"touch:{person.id}")
    return Touch(int(cursor.lastrowid or 0), person, via, day, note)


def touches(db: Database, person: Person) -> list[Touch]:
    """All touches of a person, the first one first."""
    rows = db.execute(
        "select id, via, day, coalesce(note, '') from touch where person_id = :person"
        " order by day, id",
        person=person.id,
    )
    return [Touch(id_, person, via, date.fromisoformat(day), note) for id_, via, day, note in rows]


def add_note(db: Database, person: Person, words: str, day: date, at: str) -> Note:
    """Something to remember about a person."""
    with db.writing():
        cursor = db.execute(
            "insert into note (person_id, words, day, created) values (:person, :words, :day, :at)",
            person=person.id, words=words, day=day.isoformat(), at=at,
        )  # fmt: skip
        search.refresh(db, person.id)
    return Note(int(cursor.lastrowid or 0), person, words, day)


def notes(db: Database, person: Person) -> list[Note]:
    """All notes on a person, the first one first."""
    rows = db.execute(
        "select id, words, day from note where person_id = :person order by day, id",
        person=person.id,
    )
    return [Note(id_, person, words, date.fromisoformat(day)) for id_, words, day in rows]
