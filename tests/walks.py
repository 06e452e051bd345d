"""Walks for tests: small playbooks in view, a hand that walks them, a home to keep them in.

A test builds its playbook from `line`, `choice` and their like, and walks it with a `Hand`.
There are two kinds of hand: one walks straight on, the other is interrupted after every move,
and takes the walk up again from the real store.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from coffee.coach.brief import brief_of
from coffee.coach.playbook import READER, Bank, WalkBook
from coffee.coach.scene import Answer, Scene
from coffee.coach.walk import Prompt, Walk
from coffee.store import walks
from coffee.store.clock import Clock
from coffee.store.database import Database, open_database
from coffee.store.walks import WalkRow

NOW = "2026-11-21T20:54"
ZONE = "Europe/Paris"
CLOCK = Clock(datetime.fromisoformat(NOW).replace(tzinfo=ZoneInfo(ZONE)), ZONE)
COFFEE = str(Path(sys.executable).with_name("coffee"))


# Playbooks in view


def line(name: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "type": "text", "ask": f"{name}?", **more}


def choice(name: str, *ids: str, **more: Any) -> dict[str, Any]:
    choices = {one: f"the {one}" for one in ids}
    return {"id": name, "type": "choice", "ask": f"{name}?", "choices": choices, **more}


def several(name: str, *ids: str, **more: Any) -> dict[str, Any]:
    return choice(name, *ids, **more) | {"type": "several"}


def number(name: str, **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "number"}


def day(name: str, **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "date"}


def person(name: str = "person", **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "person"}


def confirm(name: str, **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "confirm"}


def page(name: str, **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "page"}


def picks(name: str, **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "questions"}


def recall(name: str, of: str, **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "recall", "of": of}


def promises(name: str, whose: str = "mine", **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "promises", "whose": whose}


def agenda(name: str = "agenda", **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "agenda"}


def draft(name: str, text: str, **more: Any) -> dict[str, Any]:
    return line(name, **more) | {"type": "draft", "text": text}


def book(*steps: Mapping[str, Any], brief: Sequence[Any] = (), title: str = "A walk") -> WalkBook:
    """A playbook of `steps`; `brief` holds the lines of its one section."""
    sections = [{"title": "Page", "lines": list(brief)}] if brief else []
    raw = {"format": "coffee/1", "kind": "walk", "title": title, "steps": list(steps)}
    read = READER.validate_python({**raw, "brief": sections})
    assert isinstance(read, WalkBook)
    return read


def bank(**asks: str) -> Bank:
    """A bank of questions: id -> ask, all of one theme."""
    theme = {"title": "Theirs", "use": "To begin.", "advice": "cafe/open-questions"}
    questions = [
        {"id": name.replace("_", "-"), "theme": "path", "ask": ask, "use": "Now.", "follow": "And?"}
        for name, ask in asks.items()
    ]
    raw = {"format": "coffee/1", "kind": "questions", "title": "B", "themes": {"path": theme}}
    read = READER.validate_python({**raw, "questions": questions})
    assert isinstance(read, Bank)
    return read


def scene(lang: str = "en", **more: Any) -> Scene:
    return Scene(lang=lang, now=CLOCK.local, **more)


# A hand that walks


@dataclass
class Hand:
    """A walk, and who walks it. Each move returns the hand, so that moves can be chained.

    With a `folder`, everything but the store is forgotten after each move.
    """

    walk: Walk
    folder: Path | None = None
    row: WalkRow | None = None

    def answer(self, *given: Any) -> "Hand":
        """Give each of these answers to the prompt that the walk stands at by then."""
        for one in given:
            self._moved(self.walk.answer(one))
        return self

    def skip(self) -> "Hand":
        return self._moved(self.walk.skip())

    def back(self) -> "Hand":
        return self._moved(self.walk.back())

    def start_over(self) -> "Hand":
        return self._moved(self.walk.reopened())

    def edited(self, book: WalkBook) -> "Hand":
        """The walk taken up again, its playbook having been edited since."""
        self.walk = Walk(book, self.walk.scene, self.walk.given).still_fitting()
        return self

    @property
    def prompt(self) -> Prompt:
        here = self.walk.here()
        assert here is not None, "the walk is done"
        return here

    @property
    def here(self) -> str:
        """The key of the prompt that the walk stands at; empty when it is done."""
        here = self.walk.here()
        return here.key if here else ""

    @property
    def asked(self) -> str:
        """The question that is put."""
        return self.walk.asked(self.prompt)

    @property
    def draft(self) -> str:
        """What would stand on the line beforehand."""
        return self.walk.prefill(self.prompt)

    @property
    def answers(self) -> dict[str, Answer]:
        return self.walk.answers()

    @property
    def page(self) -> list[str]:
        """The lines of the brief."""
        return [text for section in brief_of(self.walk).sections for text in section.lines]

    def _moved(self, after: Walk) -> "Hand":
        before, self.walk = self.walk, after
        if self.folder is not None:
            self._forget_all_but_the_store(before)
        return self

    def _forget_all_but_the_store(self, before: Walk) -> None:
        assert self.folder is not None
        db = open_database(self.folder, create=True)
        if self.row is None:
            with db.writing():
                self.row = walks.begin(db, "test", CLOCK)
        self.row = walks.save(db, self.row, before, self.walk, CLOCK)
        db.close()
        db = open_database(self.folder, create=False)
        given = walks.given(db, self.row.id)
        db.close()
        kept = {key: given.get(key) for key in self.walk.given}
        assert kept == self.walk.given, "what was stored comes back as it was"
        reloaded = replace(self.walk, given=given).still_fitting()
        assert reloaded.here() == self.walk.here(), "resumed where it was left"
        self.walk = reloaded


Walks = Callable[..., Hand]
"""What the fixture `walk` gives: a hand on a walk of a playbook, straight or interrupted."""


# A home, and the command in it


@dataclass
class Ran:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def refused(self, code: int = 2) -> "Ran":
        """It ended with `code`, a sentence and nothing else: no data, no traceback."""
        assert self.code == code, self
        assert "Traceback" not in self.err, self.err
        assert not self.out, self.out
        assert 0 < len(self.err.strip().splitlines()) <= 6, self.err
        return self


def environment(home: Path | None, **more: str | None) -> dict[str, str]:
    """A quiet environment with its own clock and home; None takes a variable away."""
    quiet: dict[str, str | None] = {
        "PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8",
        "TERM": "xterm-256color", "TZ": ZONE, "COFFEE_NOW": NOW,
        "COFFEE_HOME": str(home) if home else None,
    }  # fmt: skip
    return {name: value for name, value in {**quiet, **more}.items() if value is not None}


def run(
    *argv: str, env: Mapping[str, str], typed: str | bytes = "", shell: str = "", **more: Any
) -> Ran:
    """The real command in a process of its own; `shell` is what follows it on a shell's line."""
    command = [COFFEE, *argv]
    if shell:
        command = ["/bin/bash", "-c", f'"$0" "$@" {shell}', *command]
    raw = typed.encode() if isinstance(typed, str) else typed
    done = subprocess.run(
        command, input=raw, env=dict(env), capture_output=True, timeout=30, check=False, **more
    )
    out, err = (text.decode("utf-8", "replace") for text in (done.stdout, done.stderr))
    return Ran(done.returncode, out, err)


def stored(home: Path) -> list[tuple[str, Answer, bool]]:
    """Every answer in the store of `home`, in the order given; the file is sound."""
    db = open_database(home, create=False)
    try:
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
        return [
            (prompt, json.loads(value), bool(opened))
            for prompt, value, opened in db.execute(
                "select prompt, value, open from answer order by walk_id, seq"
            )
        ]
    finally:
        db.close()


def rows(home: Path | Database, sql: str) -> list[Any]:
    """What `sql` finds in the store."""
    db = home if isinstance(home, Database) else open_database(home, create=False)
    return db.execute(sql).fetchall()


def write(path: Path, data: Any) -> str:
    """`data` as a JSON file, or as it is when it is text; its name."""
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return str(path)
