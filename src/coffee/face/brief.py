"""The brief on the terminal: one page of 80 by 50, and its plain twin with the same words."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING

from coffee.coach.brief import Brief
from coffee.face.lines import MEASURE, Line, Style, cells, wrap

if TYPE_CHECKING:
    from coffee.face.terminal import Terminal

NARROW = 50
"""Columns below which the titles of the sections go above their lines: the plain twin."""
AIRY = 44
"""Rows up to which a blank one follows each section: with the head, the page is fifty high."""

_MARGIN: tuple[Style, str] = ("plain", " ")
_NOTHING: tuple[Style, str] = ("plain", "")


def show(terminal: "Terminal", brief: Brief) -> None:
    """The page on stdout: drawn where stdout is a terminal that can, else in plain text."""
    if terminal.draws and terminal.width >= NARROW:
        room = min(terminal.width, MEASURE) - 2
        terminal.paint([(), *_head(brief, room), (), *_sections(brief, room)])
    else:
        from coffee.formats.documents import brief_text

        terminal.data(brief_text(brief, terminal.width))


def _head(brief: Brief, room: int) -> Iterator[Line]:
    """The name, and to the right of it when and where."""
    half = (room - 2) // 2
    names = _styled("strong", wrap(brief.name.upper(), room - half - 2))
    right = _styled("plain", wrap(brief.moment, half))
    right += _styled("quiet", wrap(brief.place, half) if brief.place else [])
    for (weight, name), (style, words) in zip_longest(names, right, fillvalue=_NOTHING):
        gap = " " * (room - cells(name) - cells(words))
        yield _MARGIN, (weight, name), (style, gap + words)


def _sections(brief: Brief, room: int) -> Iterator[Line]:
    """Each title, and its lines to the right of it."""
    titles = [section.title.upper() for section in brief.sections]
    left = min(max(map(cells, titles), default=0), room // 4)
    bodies = [
        [part for line in section.lines for part in wrap(line, room - left - 3)]
        for section in brief.sections
    ]
    airy = sum(len(lines) + 1 for lines in bodies) <= AIRY
    for title, lines in zip(titles, bodies, strict=True):
        names, body = _styled("accent", wrap(title, left)), _styled("plain", lines)
        for (style, name), (_, line) in zip_longest(names, body, fillvalue=_NOTHING):
            yield _MARGIN, (style, name), ("plain", " " * (left - cells(name) + 3) + line)
        if airy:
            yield ()


def _styled(style: Style, lines: Iterable[str]) -> list[tuple[Style, str]]:
    return [(style, line) for line in lines]
