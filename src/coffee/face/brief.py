"""The brief on the terminal: one page of 80 by 50, and its plain twin with the same words."""

import re
from typing import TYPE_CHECKING

from coffee.coach.brief import Brief
from coffee.face.lines import MEASURE, cells, wrap

if TYPE_CHECKING:
    from rich.table import Table

    from coffee.face.terminal import Terminal

NARROW = 50
"""Columns below which the titles of the sections go above their lines: the plain twin."""
AIRY = 44
"""Rows up to which a blank one follows each section: with the head, the page is fifty high."""


def show(terminal: "Terminal", brief: Brief) -> None:
    """The page on stdout: drawn where stdout is a terminal that can, else in plain text."""
    if not terminal.draws or terminal.width < NARROW:
        from coffee.formats.documents import brief_text

        terminal.data(brief_text(brief, terminal.width))
        return
    from rich.padding import Padding

    width = min(terminal.width, MEASURE)
    terminal.out.print(Padding(_head(brief), (1, 1, 1, 1)), width=width)
    terminal.out.print(Padding(_sections(brief, width - 2), (0, 1, 0, 1)), width=width)


def _head(brief: Brief) -> "Table":
    from rich.table import Table
    from rich.text import Text

    head = Table.grid(expand=True, padding=(0, 2, 0, 0))
    head.add_column(ratio=1)
    head.add_column(justify="right", ratio=1)
    head.add_row(Text(brief.name.upper(), style="bold"), Text(brief.moment))
    if brief.place:
        head.add_row(Text(""), Text(brief.place, style="dim"))
    return head


def _sections(brief: Brief, width: int) -> "Table":
    from rich.table import Table
    from rich.text import Text

    titles = [section.title.upper() for section in brief.sections]
    left = min(max(map(cells, titles), default=0), width // 4)
    page = Table.grid(padding=(0, 3, 0, 0))
    page.add_column(width=left)
    page.add_column(width=width - left - 3)
    bodies = [
        [hung for line in section.lines for hung in _hung(line, width - left - 3)]
        for section in brief.sections
    ]
    airy = sum(len(lines) + 1 for lines in bodies) <= AIRY
    for title, lines in zip(titles, bodies, strict=True):
        page.add_row(Text(title, style="magenta"), Text("\n".join(lines)))
        if airy:
            page.add_row("", "")
    return page


def _hung(line: str, room: int) -> list[str]:
    """The lines of `line` within `room`; what follows a number stays to the right of it."""
    number = re.match(r"\d{1,2}  ", line)
    margin = " " * (len(number[0]) if number else 0)
    first, *others = wrap(line.removeprefix(number[0] if number else ""), room - len(margin))
    return [(number[0] if number else "") + first, *(margin + other for other in others)]
