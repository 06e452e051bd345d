"""Facts, questions asked, calls made and walks done: what the page on somebody is made of."""

from datetime import date

from coffee.coach.people import Person
from coffee.coach.timeline import Asked, Call, Fact, Walked
from coffee.store.database import Database
from coffee.store.search import IMPORTED


def facts(db: Database, person_id: int) -> list[Fact]:
    """Every fact told of a person, the first one first: of a field, the last one holds.

    Those of imports stand before all others, whatever their day: what was typed holds.
    """
    rows = db.execute(
        "select id, field, value, origin, at from fact where person_id = :person"
        f" order by origin not in {IMPORTED}, at, id",
        person=person_id,
    )
    return [Fact(*row) for row in rows]


def asked(db: Database, person_id: int | None = None) -> list[tuple[Person, Asked]]:
    """The questions put to a person, or to anybody, the first one first."""
    rows = db.execute(
        "select person.id, name, slug, asked.id, question, words, coalesce(came, ''), day"
        " from asked join person on person.id = person_id"
        " where :person is null or person_id = :person order by day, asked.id",
        person=person_id,
    )
    return [
        (
            Person(number, name, slug),
            Asked(asked_id, question, words, came, date.fromisoformat(day)),
        )
        for number, name, slug, asked_id, question, words, came, day in rows
    ]


def calls(db: Database, person_id: int) -> list[Call]:
    """The calls made to a person, the first one first."""
    rows = db.execute(
        "select id, how, recovered, met, day from call where person_id = :person order by day, id",
        person=person_id,
    )
    return [
        Call(call_id, how, _told(recovered), _told(met), date.fromisoformat(day))
        for call_id, how, recovered, met, day in rows
    ]


def walked(db: Database, person_id: int) -> list[Walked]:
    """The walks about a person that came to their end, the first one first."""
    rows = db.execute(
        "select playbook, finished from walk where person_id = :person and finished is not null"
        " order by finished, id",
        person=person_id,
    )
    return [Walked(*row) for row in rows]


def _told(flag: int | None) -> bool | None:
    return None if flag is None else bool(flag)
