"""Two ways a text is typed: edited in place, and line by line; `own_editor` is the third.

A reader gives back what was typed, or the command that a key or the end of input stands for;
it never reads a meaning into the words. Whatever the keyboard, a paste or a file sent, only
harmless text comes out. prompt_toolkit is imported with the first question, not before.
"""

import atexit
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import cached_property, reduce
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO

from coffee.coach.plain_text import clean
from coffee.face.commands import (
    Command,
    NoSuchCommand,
    as_typed,
    called_by,
    literal,
    one_answer,
    parse,
    words_of,
)
from coffee.face.lines import MEASURE, cells, gaps
from coffee.face.question import Asked, Question, Reply, Typed
from coffee.text import say

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
    from prompt_toolkit.layout.processors import Processor
    from prompt_toolkit.output import Output

_BLINK = 0.01  # seconds: less than a person needs for a key, enough for a paste to follow


# Edited in place

_MARGIN = 3  # the cells left of the text, on each of its lines
_KEYS: dict[Command, list[tuple[str, ...]]] = {
    Command.HELP: [("f1",)],
    Command.WHY: [("f2",)],
    Command.SKIP: [("f3",)],
    Command.EDIT: [("f4",), ("c-x", "c-e")],
    Command.BACK: [("s-tab",)],
}


class EditedLine:
    """A line on a capable terminal: arrows, paste, keys for the commands, text put back."""

    def __init__(self, stdin: TextIO, screen: TextIO, term: str, colour: bool) -> None:
        self._stdin, self._screen, self._term, self._colour = stdin, screen, term, colour
        self._question = Question()
        self._called: Command | None = None
        self._swallowing = self._given = ""
        self._untouched = False
        self._began = 0.0
        self._waited: float | None = None
        self._hushed = ExitStack()
        atexit.register(self._hushed.close)

    def read(self, question: Question, line: str) -> Reply:
        """What `line` became, or the command that a key called, with the line as it was."""
        self.give_back()
        if sys.platform != "win32" and self._stdin.isatty():
            # Keys pressed before the next question show on its line, and nowhere before.
            self._hushed.enter_context(_without("ECHO", self._stdin.fileno()))
        session = self._session
        self._question, self._called, self._swallowing = question, None, ""
        session.app.erase_when_done = question.pause
        self._given = one_answer(line, question.many_lines)
        offered = question.short and bool(line) and line == as_typed(question.prefill)
        self._untouched = offered or isinstance(parse(line), NoSuchCommand)
        self._began, self._waited = monotonic(), None
        try:
            typed = session.prompt(default=self._given)
        except EOFError:
            return Asked(Command.QUIT)
        text = one_answer(typed, question.many_lines)
        waited = monotonic() - self._began if self._waited is None else self._waited
        if self._called is None:
            return Typed(text, waited)
        return Asked(self._called, literal(text), waited)

    def give_back(self) -> None:
        """The terminal as it was before the first question."""
        self._hushed.close()

    @cached_property
    def _session(self) -> "PromptSession[str]":
        from prompt_toolkit import PromptSession
        from prompt_toolkit.history import DummyHistory
        from prompt_toolkit.input import create_input
        from prompt_toolkit.lexers import DynamicLexer, SimpleLexer
        from prompt_toolkit.styles import Style

        accent = "ansimagenta" if self._colour else "bold"
        session: PromptSession[str] = PromptSession(
            [("class:mark", " > ")],  # as wide as _MARGIN
            rprompt=self._commands,
            placeholder=self._placeholder,
            prompt_continuation=[("", " " * _MARGIN)],
            lexer=DynamicLexer(lambda: SimpleLexer("class:quiet") if self._untouched else None),
            input_processors=[_whole_words()],
            history=DummyHistory(),
            key_bindings=self._bindings(),
            style=Style.from_dict({"mark": accent, "quiet": "dim", "rprompt": "dim"}),
            include_default_pygments_style=False,
            enable_suspend=True,
            input=create_input(self._stdin),
            output=_output(self._screen, self._term, self._colour),
        )
        session.default_buffer.on_text_changed += _keep_harmless
        session.default_buffer.on_text_changed += self._touch
        session.default_buffer.on_cursor_position_changed += self._touch
        return session

    def _touch(self, buffer: Any) -> None:
        if self._session.app.is_running:
            self._untouched = False
            self._waited = monotonic() - self._began if self._waited is None else self._waited

    def _commands(self) -> str:
        if self._session.app.is_done:
            return ""
        columns = self._session.app.output.get_size().columns
        wide = self._question.commands or say("ask.commands")
        shown = wide if columns >= max(cells(wide) + 9, 60) else say("ask.commands_short")
        if columns <= cells(shown) + 8:
            return ""
        return f" {shown} " + " " * max(
            columns - MEASURE, 0
        )  # a blank between it and what is typed

    def _placeholder(self) -> "StyleAndTextTuples":
        if self._session.app.is_done:
            return []
        if self._question.pause:
            return [("class:quiet", say("ask.pause"))]
        return [("class:quiet", say("ask.many_lines"))] if self._question.many_lines else []

    def _bindings(self) -> "KeyBindings":
        from prompt_toolkit.filters import Condition
        from prompt_toolkit.key_binding import KeyBindings
        from prompt_toolkit.keys import Keys

        bindings = KeyBindings()
        for command, ways in _KEYS.items():
            for keys in ways:
                bindings.add(*keys)(self._calling(command))
        # A colour typed raw, "\x1b[31m", passes for a mouse there is not.
        for key in ("c-l", "c-r", "c-s", "c-i", Keys.Vt100MouseEvent):
            bindings.add(key)(_ignore)
        bindings.add(Keys.BracketedPaste)(self._paste)
        bindings.add("escape", "enter", filter=Condition(lambda: self._question.many_lines))(
            lambda event: event.current_buffer.insert_text("\n")
        )
        # A key that prompt_toolkit does not know comes as Escape, "[" and the letters of its
        # sequence: swallowed up to the last one, or they would be taken for text.
        for opening in "[O":
            bindings.add("escape", opening)(self._swallow_from)
        untouched = Condition(lambda: self._untouched and not self._swallowing)
        bindings.add(Keys.Any, filter=untouched)(self._replace)
        for key in ("end", "right", "c-e", "c-f"):
            bindings.add(key, filter=untouched)(lambda event: self._touch(event.current_buffer))
        bindings.add("c-d", filter=Condition(self._as_given))(
            lambda event: event.app.exit(exception=EOFError, style="class:exiting")
        )
        unknown = Condition(lambda: bool(self._swallowing))
        bindings.add(Keys.Any, filter=unknown, eager=True)(self._swallow)
        return bindings

    def _as_given(self) -> bool:
        """Whether the line is what it was, and there is nothing to delete from it."""
        buffer = self._session.default_buffer
        return buffer.text == self._given and buffer.cursor_position == len(buffer.text)

    def _calling(self, command: Command) -> "Callable[[KeyPressEvent], None]":
        def call(event: "KeyPressEvent") -> None:
            self._called = command
            event.app.erase_when_done = True
            event.app.exit(result=event.current_buffer.text)

        return call

    def _replace(self, event: "KeyPressEvent") -> None:
        """The first key begins anew; a space goes on from what is there."""
        if event.data != " ":
            event.current_buffer.reset()
        event.current_buffer.insert_text(event.data)

    def _paste(self, event: "KeyPressEvent") -> None:
        if self._untouched:
            event.current_buffer.reset()
        event.current_buffer.insert_text(one_answer(event.data, self._question.many_lines))

    def _swallow_from(self, event: "KeyPressEvent") -> None:
        self._swallowing = event.data

    def _swallow(self, event: "KeyPressEvent") -> None:
        sequence, self._swallowing = self._swallowing, ""
        if event.data < " " or len(event.data) > 1:
            event.key_processor.feed(event.key_sequence[0], first=True)
        elif sequence == "[" and event.data <= "?":
            self._swallowing = sequence


def _ignore(*_: object) -> None:
    """A key that means nothing here."""


def _whole_words() -> "Processor":
    """Shows blanks that are not in the text, for the window to cut no word at its edge."""
    from prompt_toolkit.formatted_text import StyleAndTextTuples, fragment_list_to_text
    from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput
    from prompt_toolkit.layout.utils import explode_text_fragments
    from prompt_toolkit.utils import get_cwidth

    class WholeWords(Processor):
        def apply_transformation(self, line: TransformationInput) -> Transformation:
            typed: StyleAndTextTuples = explode_text_fragments(line.fragments)
            added = gaps(fragment_list_to_text(typed), line.width - _MARGIN, get_cwidth)
            shown: StyleAndTextTuples = []
            end = 0
            for at, blanks in added:
                shown += [*typed[end:at], ("", " " * blanks)]
                end = at
            return Transformation(
                shown + typed[end:],
                lambda i: i + sum(blanks for at, blanks in added if at <= i),
                lambda i: reduce(lambda i, gap: max(min(i, gap[0]), i - gap[1]), added, i),
            )

    return WholeWords()


def _keep_harmless(buffer: Any) -> None:
    if clean(buffer.text) != buffer.text:
        buffer.text = clean(buffer.text)


def _output(screen: TextIO, term: str, colour: bool) -> "Output":
    if sys.platform == "win32":
        from prompt_toolkit.output import create_output

        return create_output(screen)
    from prompt_toolkit.output import ColorDepth
    from prompt_toolkit.output.vt100 import Vt100_Output

    depth = ColorDepth.DEPTH_4_BIT if colour else ColorDepth.DEPTH_1_BIT
    output = Vt100_Output.from_pty(screen, term=term, default_color_depth=depth, enable_bell=False)
    output.enable_cpr = False  # terminals that do not answer cost two seconds and a warning
    return output


# Line by line


class PlainLine:
    """A line as any terminal, pipe or screen reader gives it: no key, nothing repainted."""

    def __init__(self, stdin: TextIO, write: Callable[[str], None]) -> None:
        self._stdin, self._write = stdin, write
        self._terminal = stdin.fileno() if stdin.isatty() else None

    def read(self, question: Question, line: str) -> Reply:
        """What was typed; Enter alone keeps `line`, the end of input quits."""
        ahead, began = self._waiting(), monotonic()
        try:
            self._write("> ")
            raw = self._line()
        except KeyboardInterrupt:
            self._write("\n")
            raise
        if not raw:
            self._write("\n")
            return Asked(Command.QUIT)
        waited = monotonic() - began
        if command := called_by(raw):
            return Asked(command, waited=waited)
        if question.wants_text and not ahead:
            raw += self._rest_of_paste()
        text = one_answer(raw, question.many_lines) if words_of(raw) else line
        return Typed(text, waited)

    def _line(self) -> str:
        if self._terminal is not None and sys.platform != "win32":
            with _bell() as bell:
                while not self._waiting(None, bell):
                    os.read(bell, 64)
        buffer = getattr(self._stdin, "buffer", None)
        return _decoded(buffer.readline(), self._stdin) if buffer else self._stdin.readline()

    def _waiting(self, seconds: float | None = 0, *bell: int) -> bool:
        """Whether there is something to read within `seconds`, or before the `bell` rings."""
        if self._terminal is None or sys.platform == "win32":
            return False
        import select

        return self._terminal in select.select([self._terminal, *bell], [], [], seconds)[0]

    def _rest_of_paste(self) -> str:
        """The lines pasted with the one just read. A last one without its Enter waits for it."""
        if self._terminal is None or sys.platform == "win32":
            return ""
        rest = b""
        with _without("ICANON", self._terminal):
            while self._waiting(_BLINK):
                more = os.read(self._terminal, 65536)
                if not more:
                    break
                rest += more
        text = _decoded(rest, self._stdin)
        return text if not text or text.endswith("\n") else text + self._line()


@contextmanager
def _bell() -> Iterator[int]:
    """A descriptor that any signal makes readable: a Ctrl-C that comes just before one begins to
    wait for a line, or to another thread, would else not be heard before that line's Enter."""
    import signal

    heard, rung = os.pipe()
    os.set_blocking(rung, False)
    before = signal.set_wakeup_fd(rung, warn_on_full_buffer=False)
    try:
        yield heard
    finally:
        signal.set_wakeup_fd(before)
        os.close(heard)
        os.close(rung)


@contextmanager
def _without(mode: str, terminal: int) -> Iterator[None]:
    """A terminal that echoes no key ("ECHO"), or gives a line before its Enter ("ICANON")."""
    import termios

    before = termios.tcgetattr(terminal)
    within = termios.tcgetattr(terminal)
    within[3] &= ~getattr(termios, mode)
    if mode == "ICANON":
        within[6][termios.VMIN], within[6][termios.VTIME] = 1, 0
    termios.tcsetattr(terminal, termios.TCSANOW, within)
    try:
        yield
    finally:
        with suppress(termios.error):  # it may be gone
            termios.tcsetattr(terminal, termios.TCSANOW, before)


def _decoded(raw: bytes, stream: TextIO) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode(stream.encoding or "utf-8", "replace")
