"""A terminal for tests: a command in a real pty, its screen read back through pyte.

Nothing here sleeps: a test waits for what it expects to see, and fails with the screen in its
message when that does not come.
"""

import os
import re
import signal
from collections.abc import Callable, Mapping, Sequence
from time import monotonic

import pexpect
import pyte

PATIENCE = 30.0
"""Seconds before a test gives up on what it expects to see: for a loaded machine, not a slow us."""

KEYS = {
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "shift-tab": "\x1b[Z",
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
    "enter": "\r",
    "alt-enter": "\x1b\r",
    "backspace": "\x7f",
    "ctrl-c": "\x03",
    "ctrl-d": "\x04",
    "ctrl-u": "\x15",
    "ctrl-x ctrl-e": "\x18\x05",
}


def pasted(text: str) -> str:
    """`text` as a terminal sends it when it is pasted."""
    return f"\x1b[200~{text}\x1b[201~"


def _heed_ctrl_c() -> None:
    """As a shell starts its commands: a suite run in the background ignores the signal."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Screen:
    """A command, its keyboard and its screen. Use as a context manager."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        env: Mapping[str, str | None] | None = None,
        columns: int = 80,
        rows: int = 24,
        cwd: str | None = None,
    ) -> None:
        """`env` is laid over a quiet environment; None takes a variable away."""
        quiet = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}
        whole = {**quiet, "HOME": os.environ.get("HOME", "/"), **(env or {})}
        self.raw = ""
        self.exit_code: int | None = None
        self.columns = columns
        self._terminal = pyte.HistoryScreen(columns, rows, history=5000)
        self._stream = pyte.Stream(self._terminal)
        self._child: pexpect.spawn[str] = pexpect.spawn(
            command[0],
            list(command[1:]),
            dimensions=(rows, columns),
            env={name: value for name, value in whole.items() if value is not None},
            encoding="utf-8",
            codec_errors="replace",
            cwd=cwd,
            echo=True,
            preexec_fn=_heed_ctrl_c,
        )
        self._child.delaybeforesend = None
        self._child.ptyproc.delayafterclose = 0.02

    def __enter__(self) -> "Screen":
        return self

    def __exit__(self, *_: object) -> None:
        if self._child.isalive():  # pexpect's own way gives it a moment to go, and complains
            self._child.kill(signal.SIGKILL)
            self._child.wait()
        self._child.close()

    @property
    def pid(self) -> int:
        """The command's process."""
        return int(self._child.pid)

    def lines(self) -> list[str]:
        """What is on the screen now, without trailing blanks."""
        return _trimmed(self._terminal.display)

    def everything(self) -> list[str]:
        """What is on the screen and what has scrolled off its top."""
        gone = [
            "".join(line[column].data for column in range(self._terminal.columns))
            for line in self._terminal.history.top
        ]
        return _trimmed([*gone, *self._terminal.display])

    def text(self) -> str:
        """`everything`, as one text."""
        return "\n".join(self.everything())

    @property
    def line(self) -> str:
        """The line that the cursor is on, with the blanks before the cursor."""
        row = self._terminal.display[self._terminal.cursor.y]
        return row.rstrip().ljust(self._terminal.cursor.x)

    @property
    def row(self) -> int:
        """Which line of `everything` the cursor is on, from 0."""
        return len(self._terminal.history.top) + self._terminal.cursor.y

    @property
    def title(self) -> str:
        """The title that the window was given."""
        return self._terminal.title

    def cell(self, text: str) -> pyte.screens.Char:
        """The first cell of `text` on the screen: its colour, its weight."""
        for number, line in enumerate(self._terminal.display):
            if text in line:
                return self._terminal.buffer[number][line.index(text)]
        raise AssertionError(self._missing(text))

    def send(self, *texts: str) -> "Screen":
        """Type each of `texts`; the name of a key, as in `KEYS`, presses it."""
        for text in texts:
            self._child.send(KEYS.get(text, text))
        return self

    def wait_until(self, seen: Callable[["Screen"], object], timeout: float = PATIENCE) -> "Screen":
        """Read on until `seen` holds."""
        end = monotonic() + timeout
        while not seen(self):
            if not self._read(end):
                raise AssertionError(self._missing("what the test waits for"))
        return self

    def wait_for(self, text: str, times: int = 1, timeout: float = PATIENCE) -> "Screen":
        """Read on until `text` stands `times` times on the screen, or scrolled off it."""
        end = monotonic() + timeout
        while self.text().count(text) < times:
            if not self._read(end):
                raise AssertionError(self._missing(text))
        return self

    def wait_for_line(self, start: str, timeout: float = PATIENCE) -> "Screen":
        """Read on until the cursor's line begins with `start`: " > " is a fresh prompt."""
        return self.wait_until(lambda screen: screen.line.startswith(start), timeout)

    def wait_for_end(self, timeout: float = PATIENCE) -> int:
        """Read to the end; the exit code, negative for a signal."""
        end = monotonic() + timeout
        while self._read(end):
            pass
        if monotonic() >= end:
            raise AssertionError(self._missing("the end of the command"))
        self._child.wait()
        self._child.close()
        signal = self._child.signalstatus
        self.exit_code = -signal if signal else self._child.exitstatus
        assert self.exit_code is not None
        return self.exit_code

    def resize(self, columns: int, rows: int) -> "Screen":
        """Give the window another size."""
        self.columns = columns
        self._terminal.resize(rows, columns)
        self._child.setwinsize(rows, columns)
        return self

    def escapes(self) -> list[str]:
        """The escape sequences written so far."""
        return re.findall(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*|.)", self.raw)

    def _read(self, end: float) -> bool:
        try:
            some = self._child.read_nonblocking(65536, timeout=max(end - monotonic(), 0.001))
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.raw += some
        self._stream.feed(some)
        return True

    def _missing(self, what: str) -> str:
        shown = "\n".join(self.everything()[-60:])
        return f"not on the screen: {what!r}\n--- the screen ---\n{shown}\n--- end ---"


def _trimmed(lines: Sequence[str]) -> list[str]:
    trimmed = [line.rstrip() for line in lines]
    while trimmed and not trimmed[-1]:
        trimmed.pop()
    return trimmed
