"""Links between people, in the user's words: "worked together at Renault 2015-2018"."""

import re

from coffee.coach.people import Link, Person
from coffee.store.database import Database

_YEARS = re.compile(r"\b((?:19|20)\d\d)\b(?:\s*[-–—/à]+\s*((?:19|20)\d\d)\b)?")


def add(db: Database, a: Person, b: Person, words: str, at: str) -> Link:
    """A link between two people; the years are those that `words` tell."""
    years = _YEARS.search(words)
    since, until = (years[1], years[2] or "") if years else ("", "")
    with db.writing():
        cursor = db.execute(
            "insert into link (a_id, b_id, words, since, until, created)"
            " values (:a, :b, :words, :since, :until, :at)",
            a=a.id, b=b.id, words=words, since=since or None, until=until or None, at=at,
        )  # fmt: skip
    return Link(int(cursor.lastrowid or 0), a, b, words, since, until)


def of(db: Database, person: Person) -> list[Link]:
    """The links of a person, the oldest first."""
    rows = db.execute(
        "select link.id, a.id, a.name, a.slug, b.id, b.name, b.slug, words,"
        " coalesce(since, ''), coalesce(until, '')"
        " from link join person a on a.id = a_id join person b on b.id = b_id"
        " where a_id = :id or b_id = :id order by link.id",
        id=person.id,
    )
    return [Link(row[0], Person(*row[1:4]), Person(*row[4:7]), *row[7:]) for row in rows]
