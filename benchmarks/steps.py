"""From Enter to the next prompt, in a real pseudo-terminal, and whether the answer was on disk.

A walk in this process goes beside the one in the terminal, so that each answer to look for in
the store is known. At the prompt the program is stopped dead, and a second connection reads.
"""

import json
import os
import re
import signal
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import perf_counter

import pexpect
from generate import plausible, prep, scene

from coffee.coach.walk import Walk

_PROMPT = {
    "rich": re.compile(rb"\x1b\[\?2004h.*?m > ", re.DOTALL),
    "plain": re.compile(rb"(?:^|\n)> $"),
}
_QUIET = 0.03
"""Seconds without a byte: what was typed is on the screen, the program waits."""
_PATIENCE = 20


@dataclass(frozen=True)
class Step:
    """One Enter: how long until the next prompt, and whether the answer was in the store then.

    `queued`: of that time, what other programs kept the processor busy for.
    """

    key: str
    milliseconds: float
    queued: float
    on_disk: bool


def sit(command: Sequence[str], env: Mapping[str, str], face: str, name: str) -> Iterator[Step]:
    """A whole walk about somebody new called `name`; `command` begins it, in a face."""
    store = Path(env["HOME"]) / ".local/share/coffee/coffee.db"
    mirror = Walk(prep(), scene(datetime.now()))
    child: pexpect.spawn[bytes] = pexpect.spawn(
        command[0], [*command[1:], name], env=dict(env), dimensions=(40, 100), timeout=_PATIENCE
    )
    child.delaybeforesend = None
    try:
        _time_of_prompt(child, face)
        mirror = mirror.answer(name)
        yield _entered(child, face, store, "1", "person", mirror, name)
        while (prompt := mirror.here()) is not None:
            typed = plausible(prompt, mirror)
            mirror = mirror.answer(typed or mirror.prefill(prompt))
            if mirror.here() is None:
                child.send(f"{typed}\r")
                child.expect(pexpect.EOF)
                break
            yield _entered(child, face, store, typed, prompt.key, mirror, name)
    finally:
        child.close(force=True)
    if child.exitstatus:
        raise RuntimeError(f"the walk ended with exit code {child.exitstatus}")


def _entered(
    child: "pexpect.spawn[bytes]",
    face: str,
    store: Path,
    typed: str,
    key: str,
    mirror: Walk,
    name: str,
) -> Step:
    _settle(child)
    # What is suggested stands on an edited line already: the answer comes in its place.
    child.send(f"\x15{typed}" if typed and face == "rich" else typed)
    _settle(child)
    pid = int(child.pid or 0)
    queued, start = _queued(pid), perf_counter()
    child.send("\r")
    end = _time_of_prompt(child, face)
    with _stopped(pid):
        queued = _queued(pid) - queued
        stored = _stored(store, name, key)
    return Step(key, (end - start) * 1000, queued, stored == mirror.given[key].answer)


def _time_of_prompt(child: "pexpect.spawn[bytes]", face: str) -> float:
    seen, now = b"", 0.0
    while not _PROMPT[face].search(seen):
        try:
            seen += child.read_nonblocking(65536, timeout=_PATIENCE)
        except (pexpect.TIMEOUT, pexpect.EOF):
            raise RuntimeError(f"no prompt came after: {seen.decode(errors='replace')}") from None
        now = perf_counter()
    return now


def _settle(child: "pexpect.spawn[bytes]") -> None:
    try:
        while True:
            child.read_nonblocking(65536, timeout=_QUIET)
    except pexpect.TIMEOUT:
        pass


def _queued(pid: int) -> float:
    """The milliseconds so far in which a process could have run, and had no processor."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e6
    except (OSError, IndexError):
        return 0.0


@contextmanager
def _stopped(pid: int) -> Iterator[None]:
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def _stored(store: Path, name: str, key: str) -> object:
    """The answer as another process would read it now; a locked store has no answer to give."""
    sql = """select value from answer join walk on walk.id = walk_id
        join person on person.id = walk.person_id where person.name = ? and prompt = ?"""
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True, timeout=0)) as db:
        row = db.execute(sql, (name, key)).fetchone()
    return json.loads(row[0]) if row else NotImplemented
