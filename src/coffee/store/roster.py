"""Everybody, a row each: who they are, and when you were last in touch."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from coffee.coach.people import Person
from coffee.store.cadences import LAST_CONTACT
from coffee.store.database import Database
from coffee.store.search import latest

_MET = """exists (select 1 from meeting where person_id = person.id and held = 'yes'
    union all select 1 from touch where person_id = person.id and via = 'coffee')"""


@dataclass(frozen=True)
class Row:
    """Somebody on the list, with the facts of their work. `last` is an ISO day, empty when there
    was no contact."""

    person: Person
    tags: tuple[str, ...]
    last: str


@dataclass(frozen=True)
class Wanted:
    """Which people: of a tag, of a company, met or never met (None: either), some ids only."""

    tag: str = ""
    company: str = ""
    met: bool | None = None
    only: Sequence[int] | None = None


def rows(db: Database, wanted: Wanted, limit: int) -> tuple[list[Row], int]:
    """The people wanted, by name, at most `limit`; and how many there are in all."""
    where, values = _where(wanted)
    (count,) = db.execute(f"select count(*) from person where {where}", **values).fetchone()
    found = db.execute(
        f"select person.id, name, slug, {latest('company')}, {latest('role')}, {LAST_CONTACT},"
        " (select group_concat(tag, ' ') from tag where person_id = person.id)"
        f" from person where {where} order by folded, id limit :limit",
        limit=limit, **values,
    )  # fmt: skip
    return [
        Row(Person(id_, name, slug, _known(company, role)), tuple((tags or "").split()), last)
        for id_, name, slug, company, role, last, tags in found
    ], count


def _known(company: str | None, role: str | None) -> dict[str, str]:
    return {field: fact for field, fact in (("company", company), ("role", role)) if fact}


def twins(db: Database) -> list[tuple[int, int]]:
    """People of one name, whatever its accents: the first of them with each of the others."""
    rows = db.execute(
        "select first, person.id from person join (select folded as shared, min(id) as first"
        "  from person group by folded having count(*) > 1)"
        " on shared = person.folded where person.id <> first order by person.folded, person.id"
    )
    return [(first, other) for first, other in rows]


def _where(wanted: Wanted) -> tuple[str, dict[str, object]]:
    tests, values = ["true"], dict[str, object]()
    if wanted.tag:
        tests.append("exists (select 1 from tag where person_id = person.id and tag = :tag)")
        values["tag"] = wanted.tag
    if wanted.company:
        words = re.findall(r"\w+", wanted.company)
        tests.append(
            "person.id in (select rowid from person_search where person_search match :company)"
        )
        values["company"] = "company : (" + " ".join(f'"{word}"*' for word in words or ["-"]) + ")"
    if wanted.met is not None:
        tests.append(_MET if wanted.met else f"not {_MET}")
    if wanted.only is not None:
        tests.append(f"person.id in ({', '.join(str(int(one)) for one in wanted.only) or 'null'})")
    return " and ".join(tests), values
