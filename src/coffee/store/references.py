"""Which tables speak of people: read from the schema, so that no new table is left out."""

from coffee.store.database import Database


def tables(db: Database) -> list[str]:
    """The tables of this program, those of the search index left aside."""
    rows = db.execute(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
        " and name not like 'person_search%' order by name"
    )
    return [name for (name,) in rows]


def to_people(db: Database) -> list[tuple[str, str]]:
    """(table, column) of every reference to a person."""
    return [
        (table, row[3])
        for table in tables(db)
        for row in db.execute(f"pragma foreign_key_list({table})")
        if row[2] == "person"
    ]


def texts(db: Database) -> list[tuple[str, str]]:
    """(table, column) of every column that may hold words of the user's or of a file's."""
    kept = {"forgotten", "secret", "near_word"}
    return [
        (table, row[1])
        for table in tables(db)
        if table not in kept
        for row in db.execute(f"pragma table_info({table})")
        if row[2].lower() == "text" and row[1] not in _PLAIN
    ]


def keys(db: Database, table: str) -> list[str]:
    """The columns of the primary key."""
    return [row[1] for row in db.execute(f"pragma table_info({table})") if row[5]]


def has_column(db: Database, table: str, column: str) -> bool:
    return any(row[1] == column for row in db.execute(f"pragma table_info({table})"))


_PLAIN = {
    "at", "created", "began", "finished", "day", "due", "done", "until", "since", "zone", "origin",
    "field", "kind", "whose", "mark", "lang", "start_utc", "start_local", "via", "held", "how",
    "playbook", "prompt", "state",
}  # fmt: skip
"""Columns that hold dates, ids and words of a few, never names."""
