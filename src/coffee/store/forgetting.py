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
    """What names them, and nobody else, in anybody's words: names and addresses, as whole words."""
    facts = dict(
        db.execute(
            "select value, field = 'alias' from fact"
            " where person_id = :id and field in ('email', 'link', 'phone', 'alias')"
            " union select value, 0 from address where person_id = :id",
            id=person.id,
        ).fetchall()
    )
    told = facts | {person.name: 1}
    whole = {
        one for one, named in told.items() if len(one) > 2 and not _shared(db, person, one, named)
    }
    written = whole | {json.dumps(one, ensure_ascii=False)[1:-1] for one in whole}
    # A name of one word may be a word of the language: "Will", "Rose", but as it is written.
    parts = [
        _bounded(one) if one.isalpha() else f"(?i:{_bounded(one)})"
        for one in sorted(written, key=len, reverse=True)
    ]
    for word in person.name.split():
        shared = db.execute(
            "select 1 from person_word where word = :word and person_id <> :id",
            word=fold(word), id=person.id,
        ).fetchone()  # fmt: skip
        if len(word) > 3 and word[0].isupper() and not shared:
            parts.append(_bounded(word))
    return re.compile("|".join(parts) or "(?!)")


def _shared(db: Database, person: Person, words: str, is_name: int) -> bool:
    """Whether `words` are somebody else's too: within their name, or an address of theirs."""
    if not is_name:
        sql = (
            "select 1 from fact where value = :words and person_id <> :id union all"
            " select 1 from address where value = :words and person_id <> :id"
        )
        return db.execute(sql, words=words, id=person.id).fetchone() is not None
    others = db.execute(
        "select folded from person where instr(folded, :words) and id <> :id",
        words=fold(words), id=person.id,
    )  # fmt: skip
    return any(re.search(_bounded(fold(words)), name) for (name,) in others)


def _bounded(words: str) -> str:
    """A pattern for `words` that no longer word holds: "Ann" is not in "Joanna".

    Where letters have no case, words may stand without blanks, and any place will do. What
    follows an escape of JSON, "\\n", begins a word.
    """
    before = r"(?:(?<![^\W_])|(?<=\\[nrt]))" if _has_case(words[0]) else ""
    after = r"(?![^\W_])" if _has_case(words[-1]) else ""
    return f"{before}{re.escape(words)}{after}"


def _has_case(character: str) -> bool:
    return character.isdigit() or character.lower() != character.upper()


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
