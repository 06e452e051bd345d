"""The store: opened safely or not at all, migrated in whole steps, nothing acknowledged lost."""

import contextlib
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from coffee.coach.walk import Walk
from coffee.errors import (
    BadAnswer,
    CannotWrite,
    NewerDatabase,
    NotOurDatabase,
    UnreadableDatabase,
)
from coffee.store import database, projection, walks
from coffee.store.database import FILE_NAME, Database, open_database
from coffee.store.schema import APPLICATION_ID, MIGRATIONS
from coffee.store.walks import WalkRow
from walks import CLOCK, Hand, book, choice, day, line, person, rows, scene, several

STEPS = book(
    person(required="yes"),
    day("date", time="yes", keep="meeting.start"),
    choice("pace", "full", "quick"),
    several("found", "page", "news", note="{{item}}?", when={"pace": "full"}),
    line("role", keep="person.role"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a store in it, one walk begun."""
    Hand(Walk(STEPS, scene()), tmp_path).answer("Nour", "2026-11-26 15:00")
    return tmp_path


def raw(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / FILE_NAME, isolation_level=None)


# Opening


def test_looking_around_makes_no_file(tmp_path: Path) -> None:
    db = open_database(tmp_path / "home", create=False)
    assert walks.unfinished(db) == []
    db.close()
    assert list(tmp_path.iterdir()) == []


def test_a_new_store_is_its_users_alone(tmp_path: Path) -> None:
    """Under the most careless umask."""
    before = os.umask(0)
    try:
        open_database(tmp_path / "a" / "home", create=True).close()
    finally:
        os.umask(before)
    for path in [tmp_path / "a", *(tmp_path / "a").rglob("*")]:
        private = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == private, path
    assert (tmp_path / "a" / "home" / FILE_NAME).is_file()


def test_a_store_that_others_could_read_is_closed_to_them(folder: Path) -> None:
    (folder / FILE_NAME).chmod(0o644)
    open_database(folder, create=False).close()
    assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600


def test_the_store_says_whose_it_is(folder: Path) -> None:
    assert raw(folder).execute("pragma application_id").fetchone() == (APPLICATION_ID,)
    assert raw(folder).execute("pragma user_version").fetchone() == (len(MIGRATIONS),)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("synchronous", 2),
        ("journal_mode", "truncate"),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("temp_store", 2),
        ("busy_timeout", 5000),
    ],
)
def test_the_pragmas_are_those_that_lost_nothing(folder: Path, pragma: str, value: Any) -> None:
    db = open_database(folder, create=True)
    assert db.execute(f"pragma {pragma}").fetchone() == (value,)
    db.close()


def test_an_empty_file_left_by_a_kill_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    Hand(Walk(STEPS, scene()), tmp_path).answer("Nour")
    assert rows(tmp_path, "select name from person") == [("Nour",)]


# Not ours, newer, unreadable


def foreign(folder: Path) -> None:
    raw(folder).execute("create table moz_places (a)")


def foreign_empty(folder: Path) -> None:
    raw(folder).execute("pragma application_id=1234")


def foreign_version(folder: Path) -> None:
    raw(folder).execute("pragma user_version=1")


def text(folder: Path) -> None:
    (folder / FILE_NAME).write_text("dear diary, " * 500)


def triggered(folder: Path) -> None:
    open_database(folder, create=True).close()
    raw(folder).execute("create trigger t after insert on person begin delete from meeting; end")


def viewed(folder: Path) -> None:
    open_database(folder, create=True).close()
    raw(folder).execute("create view v as select * from person")


@pytest.mark.parametrize("make", [foreign, foreign_empty, foreign_version, text, triggered, viewed])
def test_a_file_that_is_not_ours_is_told_and_left_as_it_was(tmp_path: Path, make: Any) -> None:
    make(tmp_path)
    before = (tmp_path / FILE_NAME).read_bytes()
    for create in (False, True):
        with pytest.raises(NotOurDatabase):
            open_database(tmp_path, create=create)
    assert (tmp_path / FILE_NAME).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_store_that_another_process_makes_meanwhile_is_no_strangers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The other one finishes between our look at the mark and our look at the tables: the trace
    # is called as each statement starts.
    (tmp_path / FILE_NAME).touch()
    connect = sqlite3.connect

    def another_makes_it(statement: str) -> None:
        if "sqlite_master" in statement:
            monkeypatch.setattr(
                sqlite3, "connect", lambda *a, **k: connect(*a, **k | {"timeout": 0})
            )
            with contextlib.suppress(UnreadableDatabase, CannotWrite):
                open_database(tmp_path, create=True).close()

    def watched(*args: Any, **named: Any) -> sqlite3.Connection:
        connection = connect(*args, **named)
        connection.set_trace_callback(another_makes_it)
        return connection

    monkeypatch.setattr(sqlite3, "connect", watched)
    db = open_database(tmp_path, create=True)
    assert walks.unfinished(db) == []
    db.close()


def test_a_newer_store_is_told_and_left_as_it_was(folder: Path) -> None:
    raw(folder).execute("create trigger t after insert on person begin select 1; end")
    raw(folder).execute("pragma user_version=99")
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(NewerDatabase) as newer:
        open_database(folder, create=True)
    assert newer.value.facts["found"] == 99
    assert (folder / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("left", [100, 1000, 4096, 10_000])
def test_a_truncated_store_is_told_and_left_as_it_was(folder: Path, left: int) -> None:
    os.truncate(folder / FILE_NAME, left)
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises((UnreadableDatabase, CannotWrite, NotOurDatabase)):
        db = open_database(folder, create=True)
        walks.given(db, 1)
        walks.unfinished(db)
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(UnreadableDatabase):
        open_database(tmp_path, create=True)


def test_a_store_without_its_tables_is_told(tmp_path: Path) -> None:
    connection = raw(tmp_path)
    connection.execute(f"pragma application_id={APPLICATION_ID}")
    connection.execute(f"pragma user_version={len(MIGRATIONS)}")
    connection.close()
    with pytest.raises(UnreadableDatabase):
        walks.unfinished(open_database(tmp_path, create=False))


# Migrations


def test_migrations_run_in_order_each_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later = (
        *MIGRATIONS,
        ("create table a (x)",),
        ("alter table a add y", "insert into a values (1, 2)"),
    )
    monkeypatch.setattr(database, "MIGRATIONS", later)
    for _ in range(2):
        open_database(folder, create=True).close()
    assert raw(folder).execute("select * from a").fetchall() == [(1, 2)]
    assert raw(folder).execute("pragma user_version").fetchone() == (len(later),)


def test_a_migration_that_fails_leaves_the_store_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = list(raw(folder).iterdump())
    bad = (*MIGRATIONS, ("create table a (x)", "insert into nowhere values (1)"))
    monkeypatch.setattr(database, "MIGRATIONS", bad)
    with pytest.raises((UnreadableDatabase, CannotWrite)):
        open_database(folder, create=True)
    assert list(raw(folder).iterdump()) == before
    assert raw(folder).execute("pragma user_version").fetchone() == (len(MIGRATIONS),)


# Transactions


def test_a_transaction_that_fails_leaves_nothing(folder: Path) -> None:
    db = open_database(folder, create=True)
    with pytest.raises(KeyboardInterrupt), db.writing():
        db.execute("update person set name = 'x'")
        raise KeyboardInterrupt
    assert rows(db, "select name from person") == [("Nour",)]
    db.close()


def test_a_transaction_within_another_is_a_part_of_it(folder: Path) -> None:
    db = open_database(folder, create=True)
    with pytest.raises(KeyboardInterrupt), db.writing():
        with db.writing():
            db.execute("update person set name = 'x'")
        raise KeyboardInterrupt
    assert rows(db, "select name from person") == [("Nour",)]
    db.close()


def test_a_save_that_fails_halfway_writes_no_answer(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = open_database(folder, create=True)
    row = walks.unfinished(db)[0]
    before = Walk(STEPS, scene(), walks.given(db, row.id))
    monkeypatch.setattr(projection, "_meeting", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        walks.save(db, row, before, before.answer("full"), CLOCK)
    assert walks.given(db, row.id) == before.given
    db.close()


ANSWERING = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from walks import *
from coffee.coach.walk import Given
db = open_database(Path(sys.argv[1]), create=True)
steps = book(*(line(f"{name}{n}") for name in "ab" for n in range(40)))
row = walks.unfinished(db)[0]
print(flush=True), input()
for n in range(40):
    before = Walk(steps, scene(), walks.given(db, row.id))
    given = {**before.given, f"{sys.argv[2]}{n}": Given(str(n))}
    walks.save(db, row, before, Walk(steps, scene(), given), CLOCK)
"""


def test_two_processes_answering_at_once_lose_nothing(tmp_path: Path) -> None:
    db = open_database(tmp_path, create=True)
    with db.writing():
        row = walks.begin(db, "test", CLOCK)
    both = [
        subprocess.Popen(
            [sys.executable, "-c", ANSWERING, str(tmp_path), name, str(Path(__file__).parent)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for name in "ab"
    ]
    for one in both:
        assert one.stdout and one.stdout.readline(), "ready"
    for one in both:
        assert one.stdin
        one.stdin.write(b"\n")
        one.stdin.flush()
    assert [one.communicate(timeout=30) and one.returncode for one in both] == [0, 0]
    assert len(walks.given(db, row.id)) == 80
    db.close()


def test_a_store_locked_by_another_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db = open_database(folder, create=True)
    db.execute("pragma busy_timeout=1")
    other = raw(folder)
    other.execute("begin immediate")
    with pytest.raises(CannotWrite), db.writing():
        pass
    other.execute("rollback")
    with db.writing():
        pass
    db.close()


# Whatever happens


MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
GIVEN = st.sampled_from(
    [
        "Nour",
        "Karim",
        "[/]",
        "full",
        "quick",
        "1",
        "1,2",
        "tomorrow 3pm",
        "2026-11-26 9:00",
        "{{x}}",
    ]
) | st.text(max_size=6)


class Store(RuleBasedStateMachine):
    """Two walks, answered and opened again, with crashes, a second process and new starts.

    What the store holds must be what was acknowledged, and what follows from it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(dir=MEMORY))
        self.copies = 0
        self.db = open_database(self.folder, create=True)
        self.model: list[Walk] = [Walk(STEPS, scene()), Walk(STEPS, scene())]
        self.rows: list[WalkRow | None] = [None, None]

    @property
    def folder(self) -> Path:
        return self.place / str(self.copies)

    def save(self, db: Database, which: int, after: Walk) -> None:
        with db.writing():
            row = self.rows[which] or walks.begin(db, "test", CLOCK)
            self.rows[which] = walks.save(db, row, self.model[which], after, CLOCK)

    def moved(self, which: int, raw: str | None) -> Walk:
        walk = self.model[which]
        try:
            return walk.back() if raw is None or walk.here() is None else walk.answer(raw)
        except BadAnswer:
            return walk

    @rule(which=st.integers(0, 1), raw=GIVEN | st.none())
    def answer_or_go_back(self, which: int, raw: str | None) -> None:
        after = self.moved(which, raw)
        self.save(self.db, which, after)
        self.model[which] = after

    @rule(which=st.integers(0, 1))
    def go_through_again(self, which: int) -> None:
        after = self.model[which].reopened()
        self.save(self.db, which, after)
        self.model[which] = after

    @rule(which=st.integers(0, 1), raw=GIVEN | st.none())
    def crash_while_saving(self, which: int, raw: str | None) -> None:
        """What was on disk in the middle of a transaction is taken up again."""
        before = self.rows[which]
        old = self.folder
        with pytest.raises(KeyboardInterrupt), self.db.writing():
            self.save(self.db, which, self.moved(which, raw))
            self.copies += 1
            shutil.copytree(old, self.folder)
            raise KeyboardInterrupt
        self.rows[which] = before
        self.db.close()
        self.db = open_database(self.folder, create=True)

    @rule()
    def start_again(self) -> None:
        self.db.close()
        self.db = open_database(self.folder, create=True)

    @rule(which=st.integers(0, 1), raw=GIVEN)
    def answer_in_a_second_process(self, which: int, raw: str) -> None:
        other = open_database(self.folder, create=True)
        after = self.moved(which, raw)
        self.save(other, which, after)
        other.close()
        self.model[which] = after

    @precondition(lambda self: all(self.rows))
    @rule(which=st.integers(0, 1))
    def take_up_again(self, which: int) -> None:
        row = self.rows[which]
        assert row
        again = replace(self.model[which], given=walks.given(self.db, row.id)).still_fitting()
        assert again.here() == self.model[which].here()

    @invariant()
    def what_was_acknowledged_is_there(self) -> None:
        for walk, row in zip(self.model, self.rows, strict=True):
            if row:
                assert walks.given(self.db, row.id) == walk.given

    @invariant()
    def what_is_kept_follows_from_the_answers(self) -> None:
        for walk, row in zip(self.model, self.rows, strict=True):
            if row is None:
                continue
            facts = "select value from fact where walk_id = :id and field = 'role'"
            role = self.db.execute(facts, id=row.id).fetchone()
            assert (role[0] if role else None) == walk.kept().get("person.role")
            named = "select name from walk join person on person.id = person_id where walk.id = :id"
            name = self.db.execute(named, id=row.id).fetchone()
            assert (name[0] if name else "") == walk.subject()

    @invariant()
    def nobody_and_no_meeting_is_left_over(self) -> None:
        orphans = "select count(*) from person where id not in (select person_id from walk)"
        if any(walk.subject() for walk in self.model):
            assert self.db.execute(orphans).fetchone() == (0,)
        assert self.db.execute("pragma foreign_key_check").fetchall() == []

    def teardown(self) -> None:
        assert self.db.execute("pragma integrity_check").fetchone() == ("ok",)
        self.db.close()
        shutil.rmtree(self.place)


TestStore = Store.TestCase
TestStore.settings = settings(
    max_examples=150, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
