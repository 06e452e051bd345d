"""The SQLite file: opened safely or not at all, migrated in whole steps, private to its user.

The pragmas are those that lost no acknowledged answer in simulated power cuts. A file that is
not ours, or newer than this program, is told as such and left as it was. Where there is no file
yet, reading works on an empty store in memory, so that looking around writes nothing.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from coffee.errors import CannotWrite, NewerDatabase, NotOurDatabase, UnreadableDatabase
from coffee.store.schema import APPLICATION_ID, MIGRATIONS

FILE_NAME = "coffee.db"
_PRAGMAS = (
    "busy_timeout=5000",
    "foreign_keys=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "secure_delete=ON",
)


class Database:
    """An open store. `db.execute` reads; everything written goes through `db.writing()`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    def execute(self, sql: str, **values: object) -> sqlite3.Cursor:
        """Run one statement, its values named."""
        try:
            return self._connection.execute(sql, values)
        except sqlite3.Error as error:
            raise _told(error, self.path) from error

    def many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each of `rows`, its values in order."""
        try:
            self._connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise _told(error, self.path) from error

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: on disk when it ends, or nothing of it. Within another, part of that."""
        if self._connection.in_transaction:
            yield
            return
        self.execute("begin immediate")
        try:
            yield
            self.execute("commit")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.rollback()
            raise

    def leave_no_trace(self) -> None:
        """Write the file anew, once `secret` says that somebody was erased."""
        try:
            finish_erasing(self._connection)
        except sqlite3.Error as error:
            raise _told(error, self.path) from error

    def close(self) -> None:
        self._connection.close()


def open_database(folder: Path, *, create: bool) -> Database:
    """The store in `folder`, made when `create`; else an empty one in memory if there is none.

    Raises NotOurDatabase, NewerDatabase, UnreadableDatabase or CannotWrite.
    """
    path = folder / FILE_NAME
    try:
        there = path.exists()
        if not there and create:
            _make_private(folder, path)
    except OSError as error:
        raise CannotWrite(file=str(folder), why=error.strerror or "") from None
    if not there and not create:
        return _prepare(sqlite3.connect(":memory:", isolation_level=None), path)
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=5)
    except sqlite3.Error as error:
        raise UnreadableDatabase(file=str(path), why=str(error)) from None
    try:
        return _prepare(connection, path)
    except BaseException:
        connection.close()
        raise


def make_private_folder(folder: Path) -> None:
    """`folder`, and what is missing above it, readable by its user only. OSError passes."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
        one.chmod(0o700)


def _make_private(folder: Path, path: Path) -> None:
    make_private_folder(folder)
    with contextlib.suppress(FileExistsError):  # another process was first
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _prepare(connection: sqlite3.Connection, path: Path) -> Database:
    try:
        _recognise(connection, path)
        for pragma in _PRAGMAS:
            connection.execute(f"pragma {pragma}")
    except sqlite3.Error as error:
        raise UnreadableDatabase(file=str(path), why=str(error)) from None
    try:
        _migrate(connection)
        finish_erasing(connection)
        with contextlib.suppress(OSError):  # not ours to change: the folder still protects it
            if path.exists() and path.stat().st_mode & 0o077:
                path.chmod(0o600)
    except sqlite3.Error as error:
        raise _told(error, path) from None
    return Database(connection, path)


def _recognise(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that another program, a newer version or a stranger made.

    All is read in one transaction: a second process may be making the store at this moment, and
    its tables without its mark would look like a stranger's.
    """
    try:
        connection.execute("begin")
        mark = connection.execute("pragma application_id").fetchone()[0]
        version = connection.execute("pragma user_version").fetchone()[0]
        kinds = {kind for (kind,) in connection.execute("select type from sqlite_master")}
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_NOTADB:
            raise
        raise NotOurDatabase(file=str(path)) from None
    finally:
        connection.rollback()
    if (kinds or mark or version) and mark != APPLICATION_ID:
        raise NotOurDatabase(file=str(path))
    if version > len(MIGRATIONS):
        raise NewerDatabase(file=str(path), found=version, known=len(MIGRATIONS))
    if kinds & {"trigger", "view"}:
        raise NotOurDatabase(file=str(path))


def _migrate(connection: sqlite3.Connection) -> None:
    """Run the migrations that the file lacks, each in one transaction of its own."""
    version = connection.execute("pragma user_version").fetchone()[0]
    if version == len(MIGRATIONS):
        return
    connection.execute("begin immediate")
    try:
        version = connection.execute("pragma user_version").fetchone()[0]
        for number, statements in enumerate(MIGRATIONS[version:], version + 1):
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"pragma user_version={number}")
        connection.execute(f"pragma application_id={APPLICATION_ID}")
        connection.execute("commit")
    except BaseException:
        if connection.in_transaction:
            connection.rollback()
        raise


def finish_erasing(connection: sqlite3.Connection) -> None:
    """Write the file anew where somebody was erased: no page and no index keeps a trace.

    Done after every erasure, and at the next opening when a crash came between.
    """
    if not connection.execute("select 1 from sqlite_master where name = 'secret'").fetchone():
        return  # no table yet, nobody erased
    if not connection.execute("select 1 from secret where name = 'erasing'").fetchone():
        return
    connection.execute("insert into person_search (person_search) values ('rebuild')")
    connection.execute("vacuum")
    connection.execute("delete from secret where name = 'erasing'")


def _told(error: sqlite3.Error, path: Path) -> CannotWrite | UnreadableDatabase:
    unwritable = ("readonly", "full", "locked", "unable to open", "disk i/o")
    if any(word in str(error).lower() for word in unwritable):
        return CannotWrite(file=str(path), why=str(error))
    return UnreadableDatabase(file=str(path), why=str(error))
