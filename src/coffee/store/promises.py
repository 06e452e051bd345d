"""Promises, mine and theirs: open until they are kept."""

import sqlite3
from datetime import date

from coffee.coach.people import Person
from coffee.coach.plain_text import fold
from coffee.coach.promises import Promise
from coffee.store import snoozes
from coffee.store.database import Database

_PROMISES = (
    "select promise.id, person.id, person.name, person.slug, whose, words, due, done"
    " from promise join person on person.id = person_id"
)


def get(db: Database, promise_id: int) -> Promise | None:
    """The promise of that number, open or kept."""
    row = db.execute(f"{_PROMISES} where promise.id = :id", id=promise_id).fetchone()
    return _promise(row) if row else None


def of(db: Database, person_id: int) -> list[Promise]:
    """All that the two promised each other, by the day it is due."""
    return _read(
        db.execute(
            f"{_PROMISES} where person_id = :person order by due, promise.id", person=person_id
        )
    )


def due(db: Database, today: date, by: date, person_id: int | None = None) -> list[Promise]:
    """The open promises due until `by`, the oldest first, but for those put off beyond `today`."""
    return _read(
        db.execute(
            f"{_PROMISES} where done is null and due <= :by"
            " and (:person is null or person_id = :person) and not exists"
            " (select 1 from snooze where what = 'promise:' || promise.id and until > :today)"
            " order by due, promise.id",
            by=by.isoformat(), today=today.isoformat(), person=person_id,
        )
    )  # fmt: skip


def still_open(db: Database) -> list[Promise]:
    """Every promise not kept yet, mine and theirs, by the day it is due."""
    return _read(db.execute(f"{_PROMISES} where done is null order by due, promise.id"))


def alike(db: Database, words: str) -> list[Promise]:
    """The open promises in which every one of `words` stands, or begins a word."""
    wanted = fold(words).split()
    return [
        one
        for one in still_open(db)
        if wanted and all(f" {word}" in f" {_searched(one)}" for word in wanted)
    ]


def settle(db: Database, promise_id: int, done: date | None) -> None:
    """The promise was kept on that day; with None it is open after all."""
    with db.writing():
        db.execute(
            "update promise set done = :done, done_in = null where id = :id",
            done=done.isoformat() if done else None, id=promise_id,
        )  # fmt: skip
        snoozes.wake(db, f"promise:{promise_id}")


def _searched(promise: Promise) -> str:
    return fold(f"{promise.words} {promise.person.name}").replace("'", " ").replace("’", " ")


def _read(rows: sqlite3.Cursor) -> list[Promise]:
    return [_promise(row) for row in rows]


def _promise(row: tuple[int, int, str, str, str, str, str, str | None]) -> Promise:
    promise_id, person_id, name, slug, whose, words, due, done = row
    return Promise(
        promise_id, Person(person_id, name, slug), whose, words, date.fromisoformat(due),
        date.fromisoformat(done) if done else None,
    )  # fmt: skip
