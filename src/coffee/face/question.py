"""A question, and the lines that show it, on a rich terminal and on a plain one.

Pure, as `lines` is: no stream and no library.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from coffee.coach.plain_text import clean
from coffee.face.commands import Command
from coffee.face.lines import MEASURE, TICK, Line, Style, cells, wrap
from coffee.text import say


@dataclass(frozen=True)
class Option:
    """One line of a numbered list."""

    label: str
    note: str = ""
    ticked: bool = False


@dataclass(frozen=True)
class Question:
    """What is put to the user, and how it may be answered."""

    heading: str = ""
    progress: str = ""
    scene: str = ""
    """What is seen before it is put."""
    ask: str = ""
    hint: str = ""
    body: str = ""
    options: tuple[Option, ...] = ()
    prefill: str = ""
    many_lines: bool = False
    pause: bool = False
    short: bool = False
    """A number, a day, a pick: the first key typed takes the place of what is there."""
    commands: str = ""
    """The commands that it can be answered with, where those are not all of them."""
    again: bool = False
    """Put a second time, after a command or a refused answer: only the input line returns."""

    def once_more(self, prefill: str) -> "Question":
        """The same question, put again with what was typed."""
        return replace(self, prefill=prefill, again=True)

    @property
    def wants_text(self) -> bool:
        """Whether the answer is words, that may be pasted, and not a number or a key."""
        return not self.options and not self.pause


@dataclass(frozen=True)
class Typed:
    """An answer, harmless, as it was typed. `waited` are the seconds before the first key."""

    text: str
    waited: float = field(default=0.0, compare=False, repr=False)


@dataclass(frozen=True)
class Asked:
    """A command. `draft` is what was on the line when a key called it: to be put back."""

    command: Command
    draft: str = ""
    waited: float = field(default=0.0, compare=False, repr=False)


Reply = Typed | Asked


def _one_line(text: str) -> str:
    return clean(text.replace("\n", " ")).strip(" ")


# On a rich terminal


def drawn(question: Question, width: int) -> list[Line]:
    """The lines above the input line, on a terminal that shows weight and colour."""
    if question.again:
        return [()]
    room = max(min(width, MEASURE) - 2, 8)
    blocks = (
        _header(_one_line(question.heading), _one_line(question.progress), room),
        _block("quiet", question.scene, room),
        [*_block("strong", question.ask, room), *_block("quiet", question.hint, room)],
        _block("plain", question.body, room),
        _listed(question.options, room),
    )
    lines: list[Line] = []
    for block in filter(None, blocks):
        lines += [(), *((("plain", " "), *line) if line else line for line in block)]
    return [*lines, ()]


def _block(style: Style, text: str, room: int) -> list[Line]:
    if not text.strip():
        return []
    return [((style, line),) if line else () for line in wrap(text.strip("\n"), room)]


def _header(heading: str, progress: str, room: int) -> list[Line]:
    gap = room - cells(heading) - cells(progress)
    if gap < 2:
        return [*_block("quiet", heading, room), *_block("quiet", f"{progress:>{room}}", room)]
    both = f"{heading}{' ' * gap}{progress}" if progress else heading
    return _block("quiet", both, room)


def _listed(options: Sequence[Option], room: int) -> list[Line]:
    labels = [_one_line(option.label) for option in options]
    digits = 4 if room >= 38 else len(str(len(options)))
    ticks = any(option.ticked for option in options)
    notes = [_one_line(option.note) for option in options]
    if len(options) > 5 and not ticks and not any(notes):
        columns = _in_two(labels, digits, room)
        if columns:
            return columns
    widest = max(map(cells, labels), default=0)
    lead = digits + (4 if ticks else 2)
    beside = lead + widest + 3 + max(map(cells, notes), default=0) <= room
    lines: list[Line] = []
    for number, (option, label, note) in enumerate(zip(options, labels, notes, strict=True), 1):
        mark = (f"{TICK} " if option.ticked else "  ") if ticks else ""
        first, *others = wrap(label, max(room - lead, 4))
        shown: list[tuple[Style, str]] = [("accent", f"{number:>{digits}}"), ("plain", f"  {mark}")]
        shown.append(("plain", first))
        if note and beside:
            shown.append(("quiet", f"{' ' * (widest - cells(label) + 3)}{note}"))
        lines.append(tuple(shown))
        lines += [(("plain", " " * lead + other),) for other in others]
        if note and not beside:
            below = wrap(note, max(room - lead, 4))
            lines += [(("quiet", " " * lead + line),) for line in below]
    return lines


def _in_two(labels: Sequence[str], digits: int, room: int) -> list[Line]:
    """Two columns, read downwards; nothing when they do not fit."""
    half = (len(labels) + 1) // 2
    left, right = labels[:half], labels[half:]
    first, second = max(map(cells, left)), max(map(cells, right))
    if 2 * (digits + 2) + first + second + 2 > room:
        return []
    lines: list[Line] = []
    for row, label in enumerate(left):
        line: list[tuple[Style, str]] = [
            ("accent", f"{row + 1:>{digits}}"),
            ("plain", f"  {label}"),
        ]
        if row < len(right):
            gap = " " * (first - cells(label) + 2)
            line.append(("accent", f"{gap}{half + row + 1:>{digits}}"))
            line.append(("plain", f"  {right[row]}"))
        lines.append(tuple(line))
    return lines


# On a plain terminal


def written(question: Question, width: int, *, headed: bool) -> list[str]:
    """The same words one below the other, for a plain terminal and for those who listen.

    `headed`: whether the heading is worth repeating. What was typed, or the default, is put
    in words: a plain line cannot be filled in advance.
    """
    paragraphs = [question.heading if headed else "", question.progress, question.scene]
    paragraphs = [] if question.again else paragraphs
    paragraphs.append(question.ask)
    if not question.again:
        paragraphs += [question.hint, question.body.strip("\n")]
        paragraphs += [_item(number, option) for number, option in enumerate(question.options, 1)]
        paragraphs.append(say("ask.many_lines") if question.many_lines else "")
    if question.prefill:
        several = "\n" in question.prefill
        value = _named(question).replace("\n", "\n  ")
        paragraphs.append(say("ask.default", value=f"\n  {value}" if several else value))
    paragraphs.append(say("ask.pause") if question.pause else "")
    return [line for paragraph in paragraphs if paragraph for line in wrap(paragraph, width)]


def _named(question: Question) -> str:
    """What Enter keeps; numbers of options with their labels, for those who do not see the list."""
    listed = re.fullmatch(r"[0-9]{1,3}(?: ?, ?[0-9]{1,3})*", question.prefill)
    numbers = [int(number) for number in question.prefill.split(",")] if listed else []
    if not numbers or min(numbers) < 1 or max(numbers) > len(question.options):
        return question.prefill
    return "; ".join(f"{n}, {_one_line(question.options[n - 1].label)}" for n in numbers)


def _item(number: int, option: Option) -> str:
    label = _one_line(option.label)
    label = say("ask.ticked", label=label) if option.ticked else label
    return f"{number}. {label} - {_one_line(option.note)}" if option.note else f"{number}. {label}"
