"""The terminal: questions and messages on stderr, data on stdout, each made harmless first.

A capable terminal gets the drawn screen and the edited line; every other one gets the same
words, one below the other, and not one escape byte. What is capable is settled here, once.
"""

import codecs
import io
import os
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from coffee.coach.plain_text import clean
from coffee.face.lines import MEASURE, Line, Style, fitted, legible, wrap
from coffee.text import say

if TYPE_CHECKING:
    from coffee.face.console import SafeConsole
    from coffee.face.line_editor import EditedLine, PlainLine
    from coffee.face.question import Question, Reply

_STYLES: dict[Style, str] = {
    "quiet": "dim",
    "strong": "bold",
    "accent": "magenta",
    "good": "green",
    "bad": "red",
}
_MOST_CLIPPED = 74_000
"""Characters of base64 that every terminal with a clipboard takes."""
_WEIGHTS: dict[Style, str] = {"quiet": "dim", "strong": "bold", "accent": "bold", "bad": "bold"}
_CODES = {"dim": "2", "bold": "1", "magenta": "35", "green": "32", "red": "31"}
"""What Rich writes for these, for the few lines that do without it."""


class Terminal:
    """Where the program and its user meet."""

    def __init__(
        self,
        *,
        plain: bool | None = None,
        drafts: Path | None = None,
        environ: Mapping[str, str] = os.environ,
        stdin: TextIO | None = None,
        stdout: TextIO | None = None,
        stderr: TextIO | None = None,
    ) -> None:
        # A stream closed by the shell (2>&-) is None in sys: nothing is read, nothing shown.
        self._stdin = stdin or sys.stdin or io.StringIO()
        self._stdout = stdout or sys.stdout or io.StringIO()
        self._stderr = stderr or sys.stderr or io.StringIO()
        self._environ, self._drafts = environ, drafts
        self.plain = bool(plain) or self._wished("ACCESSIBLE", "COFFEE_ACCESSIBLE")
        """Whether the plain face is wanted, whatever the terminal can do."""
        watched = self._stderr.isatty() or self._stdout.isatty()
        self.interactive = self._stdin.isatty() and watched
        """Whether questions can be put to someone."""
        drawable = self._stderr.isatty() and self._paints(self._stderr)
        self.rich = self.interactive and drawable and not self._wished("CI")
        """Whether questions are drawn and their line edited in place."""
        self._colour = not environ.get("NO_COLOR")
        self._heading = ""
        self._commands_told = ""

    def _wished(self, *names: str) -> bool:
        return any(self._environ.get(name, "") not in ("", "0", "false") for name in names)

    def _paints(self, stream: TextIO) -> bool:
        """Whether escape sequences may be written to `stream`."""
        term = self._environ.get("TERM", "")
        if self.plain or term in ("dumb", "unknown"):
            return False
        return self._wished("FORCE_COLOR") or (bool(term or os.name == "nt") and stream.isatty())

    @property
    def width(self) -> int:
        """The columns of the terminal, now; 80 where there is none."""
        for stream in (self._stderr, self._stdout):
            if stream.isatty():
                try:
                    columns = os.get_terminal_size(stream.fileno()).columns
                except OSError:
                    continue
                if columns:
                    return columns
        told = self._environ.get("COLUMNS", "")
        return int(told) if re.fullmatch(r"[1-9][0-9]{0,3}", told) else 80

    # Showing

    @property
    def draws(self) -> bool:
        """Whether data may be drawn: known without loading what draws it."""
        return self._paints(self._stdout)

    @property
    def shown(self) -> bool:
        """Whether data is read on a terminal, not by the next program."""
        return self._stdout.isatty()

    @cached_property
    def out(self) -> "SafeConsole":
        """Rich, for data."""
        return self._console(self._stdout)

    @cached_property
    def err(self) -> "SafeConsole":
        """Rich, for what is said around the data."""
        return self._console(self._stderr)

    def _console(self, stream: TextIO) -> "SafeConsole":
        from coffee.face.console import SafeConsole

        paints = self._paints(stream)
        return SafeConsole(
            file=stream,
            force_terminal=paints,
            force_interactive=paints and not self._wished("CI"),
            force_jupyter=False,
            no_color=not self._colour,
            legacy_windows=False,
            _environ=self._environ,
        )

    def tell(self, text: str, style: Style = "plain") -> None:
        """A message, wrapped where it is read on a terminal; no trailing newline is needed."""
        margin = " " if self._paints(self._stderr) else ""
        room = max(min(self.width, MEASURE) - 2 * len(margin), 8)
        lines = text.strip("\n").split("\n")
        if self._stderr.isatty() or self._environ.get("COLUMNS"):
            lines = fitted(text.strip("\n"), room)
        self._show(self._stderr, [((style, margin + line),) if line else () for line in lines])

    def put(self, lines: Iterable[Line], *, data: bool = False) -> None:
        """Lines that fit already, as messages or as data."""
        self._show(self._stdout if data else self._stderr, lines)

    def data(self, text: str) -> None:
        """Data for the reader or the next program, on lines of its own."""
        shown = clean(text.replace("\r\n", "\n").replace("\t", "    "))
        self._write(self._stdout, shown if shown.endswith("\n") else f"{shown}\n")

    def line(self, text: str) -> None:
        """A line of data: whole for the next program, wrapped at words for a reader."""
        self.data("\n".join(wrap(text, max(self.width, 8))) if self.shown else text)

    def show(self, lines: Iterable[Line]) -> None:
        """Data that is laid out already, in lines a cell shorter than the width.

        Where it can be painted it has a margin, and a blank line above.
        """
        if self.draws:
            lines = [(), *((("plain", " "), *line) if line else () for line in lines)]
        self._show(self._stdout, lines)

    def paint(self, lines: Iterable[Line]) -> None:
        """Data in styles, without Rich: for what is typed in passing, or shown by a new shell."""
        styles = (_STYLES if self._colour else _WEIGHTS) if self.draws else {}
        text = ""
        for line in lines:
            for style, words in line:
                code = _CODES.get(styles.get(style, ""), "")
                text += f"\x1b[{code}m{clean(words)}\x1b[0m" if code else clean(words)
            text = text.rstrip(" ") + "\n"
        self._write(self._stdout, text)

    def json(self, value: object) -> None:
        """`value` as JSON that a terminal can show: what would steer it is escaped."""
        import json

        utf8 = codecs.lookup(self._stdout.encoding or "utf-8").name == "utf-8"
        text = json.dumps(value, ensure_ascii=not utf8, indent=2, allow_nan=False)
        if clean(text) != text:
            text = "".join(c if clean(c) == c else _escaped(c) for c in text)
        self._write(self._stdout, f"{text}\n")

    def file(self, data: bytes) -> None:
        """A file of ours on standard output, to the byte: its lines end as its format wants."""
        stream = getattr(self._stdout, "buffer", None)
        if stream is None:
            self._write(self._stdout, data.decode("utf-8"))
            return
        self._stdout.flush()
        stream.write(data)
        stream.flush()

    def clip(self, text: str) -> bool:
        """Whether the terminal was asked to copy `text` (OSC 52); it never says if it did.

        In base64 nothing of the text can steer it. Not inside tmux or screen, which drop it.
        """
        import base64

        coded = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
        nested = self._wished("TMUX", "STY") or self._environ.get("TERM") == "linux"
        if not self.rich or nested or len(coded) > _MOST_CLIPPED:
            return False
        self._stderr.write(f"\x1b]52;c;{coded}\x07")
        self._stderr.flush()
        return True

    def _show(self, stream: TextIO, lines: Iterable[Line]) -> None:
        """Lines that fit already: through Rich where it may paint, else as words."""
        if not self._paints(stream):
            text = "".join("".join(text for _, text in line) + "\n" for line in lines)
            self._write(stream, clean(text))
            return
        from rich.text import Text

        styles = _STYLES if self._colour else _WEIGHTS
        console = self.err if stream is self._stderr else self.out
        painted = [
            Text.assemble(*((clean(text), styles.get(style, "")) for style, text in line))
            for line in lines
        ]
        console.print(Text("\n").join(painted), soft_wrap=True)

    def _write(self, stream: TextIO, text: str) -> None:
        stream.write(legible(text, stream.encoding))
        stream.flush()

    # Asking

    @cached_property
    def _reader(self) -> "EditedLine | PlainLine":
        from coffee.face.line_editor import EditedLine, PlainLine

        if self.rich:
            term = self._environ.get("TERM", "")
            return EditedLine(self._stdin, self._stderr, term, self._colour)
        return PlainLine(self._stdin, lambda text: self._write(self._asking, text))

    @property
    def _asking(self) -> TextIO:
        """Where a question is seen: not in the file that messages were sent to."""
        hidden = not self._stderr.isatty() and self.interactive
        return self._stdout if hidden else self._stderr

    def ask(self, question: "Question") -> "Reply":
        """The answer to `question`, or a command. The user's own editor is opened in here."""
        from coffee.face.commands import (
            Command,
            NoSuchCommand,
            as_typed,
            literal,
            one_answer,
            parse,
            parse_after,
        )
        from coffee.face.question import Asked, Typed

        self._put(question)
        line = as_typed(question.prefill)
        waited: float | None = None
        while True:
            reply = self._reader.read(question, line)
            waited = reply.waited if waited is None else waited
            if isinstance(reply, Typed):
                meant = parse(reply.text)
                if isinstance(meant, NoSuchCommand):
                    self.tell(say("ask.no_such_command", word=meant.word), "bad")
                    line = reply.text if self.rich else line
                    self._put(replace(question, again=True))
                    continue
                given = one_answer(line, question.many_lines) if self.rich else ""
                if meant:
                    reply = Asked(meant)
                elif after := parse_after(given, reply.text):
                    reply = Asked(after, literal(given))
                else:
                    return Typed(literal(reply.text), waited)
            if reply.command is not Command.EDIT:
                return replace(reply, waited=waited)
            draft = reply.draft or question.prefill
            text = self.edit(draft)
            if text and question.many_lines:
                self.tell(text)
                return Typed(text, waited)
            question = question.once_more(draft if text is None else text)
            line = as_typed(question.prefill)
            self._put(question)

    def _put(self, question: "Question") -> None:
        from coffee.face.question import drawn, written

        if self.rich:
            self._show(self._stderr, drawn(question, self.width))
            return
        lines = [] if question.again else [""]
        lines += written(question, self.width, headed=question.heading != self._heading)
        commands = question.commands or say("ask.commands")
        if commands != self._commands_told and not question.again:
            lines += wrap(say("ask.commands_told", commands=commands), self.width)
        self._heading, self._commands_told = question.heading, commands
        self._show(self._asking, [(("plain", line),) for line in lines])

    def edit(self, draft: str) -> str | None:
        """`draft` after the user's own editor; None, and a sentence, when there was no editing."""
        from coffee.face.line_editor import EditedLine
        from coffee.face.own_editor import EditorTrouble, edited

        if isinstance(self._reader, EditedLine):
            self._reader.give_back()
        try:
            return edited(draft, self._drafts, self._environ, self._stderr)
        except EditorTrouble as trouble:
            self.tell(say(trouble.key, **trouble.facts), "bad")
            return None


def _escaped(character: str) -> str:
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
