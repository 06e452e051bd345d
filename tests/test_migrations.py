"""A store of an older version: taken up as it is, nothing of it lost, the same as a new one."""

from pathlib import Path

import pytest

from coffee.store import database
from coffee.store.database import open_database
from coffee.store.schema import MIGRATIONS
from walks import CLOCK, rows

FIRST = (
    "insert into person values (7, 'nour', 'Nour', 'nour', 3, :at)",
    "insert into person_word values ('nour', 7)",
    "insert into meeting values"
    " (4, 7, '2026-11-26T14:00+00:00', '2026-11-26T15:00', 'Europe/Paris', 30, 'Gare', 'me', :at)",
    "insert into walk values (3, 'prep', 7, 4, :at, null)",
    "insert into answer values (3, 'person', '\"Nour\"', 0, 1, :at)",
    "insert into fact values (9, 7, 'role', 'lead', 'prep', 3, :at)",
)
TABLES = ("person", "person_word", "meeting", "walk", "answer", "fact")


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a store of the first version, in use."""
    with monkeypatch.context() as patch:
        patch.setattr(database, "MIGRATIONS", MIGRATIONS[:1])
        db = open_database(tmp_path, create=True)
        with db.writing():
            for statement in FIRST:
                db.execute(statement, at=CLOCK.stamp)
        db.close()
    return tmp_path


def columns(folder: Path, table: str) -> list[str]:
    return [row[1] for row in rows(folder, f"pragma table_info({table})")]


def test_a_store_of_the_first_version_keeps_all_that_is_in_it(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(database, "MIGRATIONS", MIGRATIONS[:1])
        shown = {table: ", ".join(columns(old, table)) for table in TABLES}
        before = {table: rows(old, f"select {shown[table]} from {table}") for table in TABLES}
    after = {table: rows(old, f"select {shown[table]} from {table}") for table in TABLES}
    assert after == before
    assert all(len(kept) == 1 for kept in after.values())
    assert rows(old, "select held, purpose, born_in, revision from meeting") == [
        (None, None, None, 0)
    ]
    assert rows(old, "pragma foreign_key_check") == []


def test_a_store_that_was_migrated_has_the_tables_of_a_new_one(old: Path, tmp_path: Path) -> None:
    open_database(tmp_path / "new", create=True).close()
    names = "select name from sqlite_master where name not like 'sqlite_%' order by name"
    assert rows(old, names) == rows(tmp_path / "new", names)
    for (table,) in rows(old, "select name from sqlite_master where type = 'table'"):
        assert columns(old, table) == columns(tmp_path / "new", table)


def test_a_meeting_and_a_promise_outlive_the_walk_that_made_them(old: Path) -> None:
    db = open_database(old, create=True)
    with db.writing():
        db.execute("update meeting set born_in = 3")
        db.execute(
            "insert into promise (person_id, whose, words, due, done_in, walk_id, created)"
            " values (7, 'mine', 'the paper', '2026-11-27', 3, 3, :at)",
            at=CLOCK.stamp,
        )
        db.execute("delete from walk")
    assert rows(db, "select born_in from meeting") == [(None,)]
    assert rows(db, "select words, done_in, walk_id from promise") == [("the paper", None, None)]
    db.close()
