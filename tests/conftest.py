"""Fixtures: a home of one's own, the command in it, and walks that run straight and interrupted."""

import io
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from coffee.__main__ import main
from coffee.coach.playbook import WalkBook
from coffee.coach.walk import Walk
from coffee.store.database import Database, open_database
from walks import Hand, Ran, Walks, environment, scene

settings.register_profile("coffee", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("coffee")

Coffee = Callable[..., Ran]
Fill = Callable[[Database], None]
_HEARD = ("COFFEE", "LC_", "LANG", "XDG_", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "CI", "ACCESS")
"""How the names of the variables begin that the program listens to."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the program under test keeps its things; not made yet."""
    return tmp_path / "home"


@pytest.fixture
def store(home: Path) -> Callable[[Fill], Path]:
    """A home filled by a function of the open store."""

    def filled(fill: Fill) -> Path:
        db = open_database(home, create=True)
        with db.writing():
            fill(db)
        db.close()
        return home

    return filled


@pytest.fixture
def coffee(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Coffee]:
    """The command, in this process: `coffee("brief", "nour", typed="")`, with no terminal."""
    for name in os.environ:
        if name.startswith(_HEARD):
            monkeypatch.delenv(name)
    for name, value in environment(home).items():
        monkeypatch.setenv(name, value)
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGHUP)}

    def run(*argv: str, typed: str = "", **env: str | None) -> Ran:
        with monkeypatch.context() as patch:
            for name, value in env.items():
                if value is None:
                    patch.delenv(name, raising=False)
                else:
                    patch.setenv(name, value)
            stdin = io.TextIOWrapper(io.BytesIO(typed.encode()), encoding="utf-8")
            patch.setattr(sys, "stdin", stdin)
            capsys.readouterr()
            code = main(list(argv))
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    yield run
    for one, handler in before.items():
        signal.signal(one, handler)


@pytest.fixture(params=["straight", "interrupted"])
def walk(request: pytest.FixtureRequest, tmp_path: Path) -> Walks:
    """A hand on a walk: every test of walks runs straight, and interrupted after every move."""
    count = iter(range(100))

    def begin(book: WalkBook, **more: Any) -> Hand:
        interrupted = request.param == "interrupted"
        folder = tmp_path / f"store-{next(count)}" if interrupted else None
        return Hand(Walk(book, scene(**more)), folder)

    return begin
