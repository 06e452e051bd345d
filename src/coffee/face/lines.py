"""Lines of text that fit: widths in cells, wrapping, the letters that an encoding has.

Pure: no stream and no library. A line fits the width it is given, in cells, and nothing of
the text is lost to make it fit. Texts are made harmless here because a width counts what is
shown, and again at the terminal, which is the gate.
"""

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Literal

from coffee.coach.plain_text import clean, unbroken

Style = Literal["plain", "quiet", "strong", "accent", "good", "bad"]
Line = tuple[tuple[Style, str], ...]

MEASURE = 88  # past this a line tires the eye, however wide the window
TICK = "✓"


@lru_cache(maxsize=4096)
def _cell(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cells(text: str) -> int:
    """The columns that `text` takes on a terminal."""
    return len(text) if text.isascii() else sum(map(_cell, text))


def padded(text: str, width: int) -> str:
    """`text`, and blanks up to `width` cells."""
    return text + " " * (width - cells(text))


def columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Each row on a line, its cells in columns as wide as they need."""
    wide = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(map(padded, row, wide)).rstrip()


_WORD = re.compile("[^ ]+")
_ROW = re.compile("(.*[^ ])( {2,})([^ ].*)")
_COMMAND = re.compile("( *)(.*:) (coffee (?!.*[.,;:] ).*)")
_LEAD = re.compile("^ *(?:[0-9]{1,3}  )?")


def _pieces(word: str, room: int) -> Iterator[str]:
    piece, taken = "", 0
    for character in word:
        width = _cell(character)
        if piece and taken + width > room:
            yield piece
            piece, taken = "", 0
        piece, taken = piece + character, taken + width
    yield piece


def _filled(text: str, room: int) -> Iterator[str]:
    line = ""
    for one in _WORD.finditer(unbroken(text)):
        word = text[one.start() : one.end()]
        if line and cells(line) + 1 + cells(word) <= room:
            line += f" {word}"
            continue
        if line:
            yield line
        *full, line = _pieces(word, room)
        yield from full
    yield line


def wrap(text: str, width: int) -> list[str]:
    """The lines of `text` within `width` cells; one that is indented or numbered hangs so.

    A command at the end of one is not broken where it fits a line of its own: it is to be copied.
    """
    lines: list[str] = []
    for line in clean(text).split("\n"):
        if cells(line) <= width:
            lines.append(line.rstrip(" "))
            continue
        if (told := _COMMAND.fullmatch(line)) and cells(told[1] + told[3]) + 2 <= width:
            lines += [*wrap(told[1] + told[2], width), f"{told[1]}  {told[3]}"]
            continue
        words = _LEAD.sub("", line)
        lead = line[: len(line) - len(words)]
        if len(lead) > width // 3:
            lead, words = "", line.lstrip(" ")
        for filled in _filled(words, max(width - len(lead), 2)):
            lines.append(lead + filled)
            lead = " " * len(lead)
    return lines


def fitted(text: str, width: int) -> list[str]:
    """The lines of a table of ours within `width`: its last column beside the others, or below.

    A line without a gap of two blanks is no row of it.
    """
    lines = clean(text).split("\n")
    rows = {line: row for line in lines if (row := _ROW.fullmatch(line))}
    leads = [cells(row[1] + row[2]) for row in rows.values()]
    if max(map(cells, rows), default=0) <= width:
        return [part for line in lines for part in wrap(line, width)]
    beside = max(leads) <= width // 2
    told: list[str] = []
    for line in lines:
        if not (row := rows.get(line)):
            told += wrap(line, width)
            continue
        lead = row[1] + row[2] if beside else "  "
        told += [] if beside else wrap(row[1], width)
        for part in wrap(row[3], max(width - cells(lead), 8)):
            told.append(lead + part)
            lead = " " * cells(lead)
    return told


def gaps(text: str, room: int, width: Callable[[str], int] = _cell) -> list[tuple[int, int]]:
    """Where blanks are wanted, and how many, for lines of `room` cells to cut no word of `text`.

    For text that is wrapped by the character, with the cursor in it: not a letter is moved or
    lost, and each word keeps a cell after it, for the space or the cursor. `width` is how many
    cells a character is given where it is shown.
    """
    found: list[tuple[int, int]] = []
    at = column = 0
    for piece in _uncut(text, width):
        taken = sum(map(width, piece))
        needed = taken + 1 if width(piece[0]) < 2 else taken
        if piece != " " and 0 < column < room < column + needed:
            found.append((at, room - column))
            column = 0
        for character in piece:
            taken = width(character)
            column = taken if column + taken > room else column + taken
        at += len(piece)
    return found


def _uncut(text: str, width: Callable[[str], int]) -> Iterator[str]:
    """The words, the spaces and the wide letters of `text`: a line may begin with any of them."""
    end = 0
    for word in _WORD.finditer(unbroken(text)):
        yield from text[end : word.start()]
        end = word.end()
        piece = word[0][0]
        for character in word[0][1:]:
            if width(character) > 1 or (width(character) and width(piece[0]) > 1):
                yield piece
                piece = ""
            piece += character
        yield piece
    yield from text[end:]


# Poor encodings

_LIKENESS = str.maketrans(
    {"·": "-", "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "«": '"', "»": '"'}
    | {"…": "...", "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss", "€": "EUR"}
    | {TICK: "x", "█": "#", "•": "*", "→": "->", "\u00a0": " ", "\u202f": " "}
)


def _alike(fault: UnicodeError) -> tuple[str, int]:
    if not isinstance(fault, UnicodeEncodeError):
        raise fault
    near = fault.object[fault.start : fault.end].translate(_LIKENESS)
    apart = unicodedata.normalize("NFKD", near)
    bare = (c for c in apart if not unicodedata.combining(c))
    return "".join(c if c.isascii() else "?" for c in bare), fault.end


codecs.register_error("coffee.alike", _alike)


def legible(text: str, encoding: str | None) -> str:
    """`text` in the letters that `encoding` has: "é" becomes "e" where there is no "é"."""
    name = encoding or "utf-8"
    return text.encode(name, "coffee.alike").decode(name)
