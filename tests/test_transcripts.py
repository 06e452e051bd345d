"""Whole walks, as somebody at the keyboard sees them: the files in `transcripts/` come true.

A transcript begins with the size of the terminal and the environment, then:

    $ coffee prep nour      a command is typed, after what it is to find in its environment
    | Who?                  what the screen says, down to the line that the cursor is on
    < Nour [enter]          what is typed then; the name of a key stands in brackets
    = 0                     the exit code

Nothing is timed: each `|` is waited for. To write what the screen says into the files, and look
at the difference with git:

    COFFEE_UPDATE=1 pytest tests/test_transcripts.py
"""

import difflib
import os
import re
import shlex
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from screen import KEYS, Screen
from walks import COFFEE, environment

FOLDER = Path(__file__).parent / "transcripts"
UPDATE = bool(os.environ.get("COFFEE_UPDATE"))
SILENCE = 0.4
"""Seconds without a word after which the screen is taken to be at rest, when updating only."""


@dataclass
class Turn:
    """What was typed or how it ended, and what the screen said before that."""

    said: list[str]
    typed: str = ""
    code: int | None = None


@dataclass
class Run:
    """One command, from its line to its end."""

    command: str
    notes: list[str]
    turns: list[Turn] = field(default_factory=list)


def read(text: str) -> tuple[list[str], dict[str, str], list[Run]]:
    """The lines before the first command, the settings among them, and the commands."""
    head: list[str] = []
    notes: list[str] = []
    runs: list[Run] = []
    said: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        mark, rest = line[:1], line[2:]
        if mark == "$":
            runs.append(Run(rest, notes))
            notes = []
        elif mark == "#" or not line:
            (notes if runs else head).append(line)
        elif not runs:
            head.append(line)
        elif mark == "|":
            said.append(rest)
        elif mark in "<=":
            code = int(rest) if mark == "=" else None
            runs[-1].turns.append(Turn(said, "" if mark == "=" else rest, code))
            said = []
        else:
            raise ValueError(f"line {number}: {line}")
    settings = dict(line.split(": ", 1) for line in head if line and line[0] != "#")
    return head, settings, runs


def keys(typed: str) -> Iterator[str]:
    """`typed` as texts and names of keys; blanks before a key are for the eye."""
    for part in re.split(r" *\[([a-z0-9 -]+)\]", typed):
        if part:
            yield part


def told(screen: Screen, since: int) -> list[str]:
    return screen.everything()[since : screen.row + 1] or [""]


def walk(run: Run, home: Path, settings: dict[str, str]) -> Iterator[list[str]]:
    """What the screen says at each turn of `run`, once it says what is expected or never will."""
    columns, rows = map(int, settings.get("size", "80x24").split("x"))
    words = shlex.split(run.command)
    more = dict(one.split("=", 1) for one in words[: words.index("coffee")])
    env = environment(home, **{k: v for k, v in (settings | more).items() if k != "size"})
    command = [COFFEE, *words[words.index("coffee") + 1 :]]
    with Screen(command, env=env, columns=columns, rows=rows) as screen:
        since = 0
        for turn in run.turns:
            if turn.code is not None:
                turn_code = screen.wait_for_end()
                yield told(screen, since)
                assert turn_code == turn.code, screen.text()
                if settings.get("TERM") == "dumb":
                    assert "\x1b" not in screen.raw, "not one escape byte"
                return
            yield wait(screen, since, turn.said)
            since = screen.row
            screen.send(*keys(turn.typed))


def wait(screen: Screen, since: int, said: list[str]) -> list[str]:
    if UPDATE:
        _settle(screen)
        return told(screen, since)
    with suppress(AssertionError):  # told as a difference
        screen.wait_until(lambda screen: told(screen, since) == said)
    return told(screen, since)


def _settle(screen: Screen) -> None:
    """Read on until nothing has come for a while. Only to write a transcript, never to check it."""
    seen = len(screen.raw)
    screen.wait_until(lambda screen: len(screen.raw) > seen)
    while len(screen.raw) > seen:
        seen = len(screen.raw)
        with suppress(AssertionError):
            screen.wait_until(lambda _: False, timeout=SILENCE)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_a_transcript_comes_true(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    head, settings, runs = read(text)
    lines = list(head)
    for run in runs:
        lines += [*run.notes, f"$ {run.command}"]
        for turn, said in zip(run.turns, walk(run, tmp_path / "home", settings), strict=True):
            lines += [f"| {one}".rstrip() for one in said]
            lines.append(f"< {turn.typed}" if turn.code is None else f"= {turn.code}")
            seen = [one.rstrip() for one in turn.said]
            if not UPDATE and said != seen:
                diff = difflib.unified_diff(seen, said, "the transcript", "the screen", lineterm="")
                after = lines[-1 - len(said) - 1 : -1 - len(said)] or ["the start"]
                pytest.fail(f"{path.name}, after {after[0]}\n" + "\n".join(diff), pytrace=False)
    written = "\n".join(lines) + "\n"
    if UPDATE:
        path.write_text(written, encoding="utf-8")
    else:
        assert written == text, "the file is laid out as it would be written"


def test_every_key_of_a_transcript_is_known() -> None:
    for path in FOLDER.glob("*.txt"):
        for run in read(path.read_text(encoding="utf-8"))[2]:
            for turn in run.turns:
                named = re.findall(r"\[([a-z0-9 -]+)\]", turn.typed)
                assert set(named) <= set(KEYS), f"{path.name}: {turn.typed}"


NOT_YET = {33, 35}
"""The manual page, and what deletes: to come with their commands."""


def test_every_convention_has_its_test() -> None:
    """The 39 conventions of a first-class command line, by number, in docstrings and headings."""
    here = Path(__file__).parent
    named: set[int] = set()
    for path in [*here.glob("*.py"), *FOLDER.glob("*.txt")]:
        for numbers in re.findall(r"Conventions? ((?:\d+(?:, )?)+)", path.read_text("utf-8")):
            named |= {int(number) for number in numbers.split(", ") if number}
    assert set(range(1, 40)) - named == NOT_YET
