"""Somebody erased: from every table, from what was written about others, from the index.

In three steps that a crash may fall between: what is to go is noted, everything goes in one
transaction, the file is written anew without a trace: at the next opening if a crash came first.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from coffee.coach.contact_keys import Key, email_key
from coffee.coach.people import Person
from coffee.coach.plain_text import fold
from coffee.store import forgotten, references, search, snoozes
from coffee.store.database import Database

ERASED = "…"
"""What stands where the name stood, in words about others."""


@dataclass(frozen=True)
class Mention:
    """Words of a row that stays, once the name is out of them."""

    table: str
    column: str
    row: dict[str, object]
    words: str


@dataclass(frozen=True)
class Trace:
    """What is known of somebody: rows by table, and words about others that name them."""

    rows: dict[str, int]
    mentions: int


def traces(db: Database, person: Person) -> Trace:
    """What `forget` would erase."""
    rows: dict[str, int] = {}
    for table, column in references.to_people(db):
        (count,) = db.execute(
            f"select count(*) from {table} where {column} = :id", id=person.id
        ).fetchone()
        if count:
            rows[table] = rows.get(table, 0) + count
    return Trace(rows, sum(1 for _ in _mentions(db, person)))


def forget(db: Database, person: Person, at: str, *, for_good: bool) -> None:
    """Erase `person`. With `for_good` a keyed hash keeps imports from bringing them back."""
    mentions = list(_mentions(db, person))
    with db.writing():
        if for_good:
            forgotten.remember(db, _keys(db, person), at)
        db.execute("insert or replace into secret values ('erasing', '')")
        snoozes.forget(db, person.id)
        db.execute("delete from person where id = :id", id=person.id)
        search.refresh(db, person.id)
        for one in mentions:
            where = " and ".join(f"{column} = :{column}" for column in one.row)
            db.execute(
                f"update {one.table} set {one.column} = :words where {where}",
                words=one.words, **one.row,
            )  # fmt: skip
        # Of earlier names too: one that was corrected, one of a record that was merged.
        db.execute("delete from near_word where word not in (select word from person_word)")
        if mentions:
            search.refresh_all(db, [row[0] for row in db.execute("select id from person")])
    db.leave_no_trace()


def _keys(db: Database, person: Person) -> list[Key]:
    """How imports know them: addresses, and the mail that was typed."""
    rows = db.execute("select kind, folded from address where person_id = :id", id=person.id)
    keys = [(str(kind), str(folded)) for kind, folded in rows if kind != "phone"]
    email = person.facts.get("email")
    return [*keys, email_key(email)] if email else keys


def _named(db: Database, person: Person) -> "re.Pattern[str]":
    """What names them in anybody's words: the whole name, addresses, a name that nobody shares."""
    rows = db.execute(
        "select value from address where person_id = :id union select value from fact"
        " where person_id = :id and field in ('email', 'link', 'phone', 'alias')",
        id=person.id,
    )
    whole = {one for one in (person.name, *(value for (value,) in rows)) if len(one) > 2}
    written = whole | {json.dumps(one, ensure_ascii=False)[1:-1] for one in whole}
    longest_first = sorted(written, key=len, reverse=True)
    parts = [f"(?i:{re.escape(one)})" for one in longest_first]
    for word in person.name.split():
        shared = db.execute(
            "select 1 from person_word where word = :word and person_id <> :id",
            word=fold(word), id=person.id,
        ).fetchone()  # fmt: skip
        if len(word) > 3 and word[0].isupper() and not shared:
            parts.append(rf"\b{re.escape(word)}\b")
    return re.compile("|".join(parts))


def _mentions(db: Database, person: Person) -> Iterator[Mention]:
    """Words that name them where they stay: about others, or about nobody."""
    named = _named(db, person)
    owned = references.to_people(db)
    for table, column in references.texts(db):
        mine = [f"{one} = :id" for where, one in owned if where == table]
        mine += ["id = :id"] if table == "person" else []
        if references.has_column(db, table, "walk_id"):
            mine.append("walk_id in (select id from walk where person_id = :id)")
        keys = references.keys(db, table)
        rows = db.execute(
            f"select {column}, {', '.join(keys)} from {table} where {column} is not null"
            + (f" and not coalesce({' or '.join(mine)}, false)" if mine else ""),
            **({"id": person.id} if mine else {}),
        )
        for words, *values in rows.fetchall():
            if named.search(words):
                row = dict(zip(keys, values, strict=True))
                yield Mention(table, column, row, named.sub(ERASED, words))
