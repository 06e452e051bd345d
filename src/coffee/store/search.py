"""Finding people by any of their words: name, company, role, notes; accents and case ignored.

The index holds what `people.get` tells, so it is written anew whenever that may have changed.
"""

import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from coffee.coach.people import Person, variants
from coffee.coach.plain_text import fold, tidy
from coffee.store.database import Database

MOST_FOUND = 50
IMPORTED = ("linkedin", "google", "outlook", "vcard")
"""Origins of facts that came from files."""


def latest(field: str) -> str:
    """In a statement about a `person`: that fact as it stands; typed ones win over imports."""
    return (
        f"(select value from fact where person_id = person.id and field = '{field}'"
        f" order by origin in {IMPORTED}, at desc, id desc limit 1)"
    )


_BATCH = 2_000
"""People indexed at a time."""
_ELSEWHERE = ("company", "role", "link", "phone")
"""Facts that have a column of their own, or that nobody looks for."""


def refresh(db: Database, person_id: int) -> None:
    """Index a person anew; inside a transaction. Nobody under that number: taken out."""
    refresh_all(db, (person_id,))


def refresh_all(db: Database, people: Iterable[int]) -> None:
    """Index many people anew; inside a transaction."""
    numbers = iter(sorted(people))
    while some := list(islice(numbers, _BATCH)):
        db.many("delete from person_search where rowid = ?", [(number,) for number in some])
        db.many(
            "insert into person_search (rowid, name, company, role, notes) values (?, ?, ?, ?, ?)",
            _indexed(db, some),
        )


def _indexed(db: Database, people: Sequence[int]) -> Iterator[tuple[object, ...]]:
    """What the index holds of people: number, name, company, role, all other words."""
    import json

    def rows(sql: str) -> sqlite3.Cursor:
        asked = "with asked as (select value as id from json_each(:people))"
        return db.execute(f"{asked} {sql}", people=json.dumps(people))

    latest: dict[tuple[int, str], str] = {}
    words: dict[int, list[str]] = defaultdict(list)
    for person, text in rows(
        "select person_id, words from asked cross join note on person_id = asked.id"
    ):
        words[person].append(text)
    for person, field, value in rows(
        "select person_id, field, fact.value from asked cross join fact on person_id = asked.id"
        f" order by origin not in {IMPORTED}, at, fact.id"
    ):
        if field in _ELSEWHERE:
            latest[person, field] = value
        else:
            words[person].append(value)
    for person, name in rows("select person.id, name from asked cross join person using (id)"):
        what = (latest.get((person, field)) for field in ("company", "role"))
        yield person, name, *what, "\n".join(words[person])


def find(db: Database, typed: str, limit: int = MOST_FOUND) -> list[Person]:
    """People with every word of `typed`, or words that begin so; those of the name come first.

    Where there are none, those whose name is a slip away from it.
    """
    words = re.findall(r"\w+", tidy(typed))
    if not words:
        return []
    whole, begun = (" ".join(f'"{word}"{star}' for word in words) for star in ("", "*"))
    found: dict[int, Person] = {}
    # No score is reckoned: of a word that everybody has, it would take longer than reading them.
    for query in (f"name : ({whole})", f"name : ({begun})", begun):
        rows = db.execute(
            "select id, name, slug from person where id in (select rowid from person_search"
            " where person_search match :query limit :limit) order by folded",
            query=query, limit=limit,
        )  # fmt: skip
        found |= {row[0]: Person(*row) for row in rows if row[0] not in found}
        if len(found) >= limit:
            break
    if not found and not typed.isascii():  # scripts that leave no space between words
        rows = db.execute(
            "select id, name, slug from person where instr(folded, :typed) order by folded"
            " limit :limit",
            typed=fold(tidy(typed)), limit=limit,
        )  # fmt: skip
        found = {row[0]: Person(*row) for row in rows}
    if not found:
        from coffee.store import people

        return people.nearest(db, typed)
    return list(found.values())[:limit]


def alike(db: Database, word: str) -> list[str]:
    """The words of names that are a slip away from `word`, folded: a letter more, less, other."""
    meant = [*variants(fold(word))][:41]
    holders = ", ".join(f":v{number}" for number in range(len(meant)))
    rows = db.execute(
        f"select distinct word from near_word where variant in ({holders}) limit 200",
        **{f"v{number}": variant for number, variant in enumerate(meant)},
    )
    return [row[0] for row in rows]
