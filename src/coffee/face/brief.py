"""The brief on the terminal: one page of 80 by 50, and its plain twin with the same words."""

from typing import TYPE_CHECKING

from coffee.coach.brief import Brief

if TYPE_CHECKING:
    from rich.table import Table

    from coffee.face.terminal import Terminal

MEASURE = 88
TITLES = 14
"""Columns left for the titles of the sections; they go above their lines on a narrow screen."""


def show(terminal: "Terminal", brief: Brief) -> None:
    """The page on stdout: drawn where stdout is a terminal that can, else in plain text."""
    if not terminal.out.is_terminal or terminal.width < 50:
        from coffee.formats.documents import brief_text

        terminal.data(brief_text(brief, terminal.width))
        return
    from rich.padding import Padding

    width = min(terminal.width, MEASURE)
    terminal.out.print(Padding(_head(brief), (1, 1, 1, 1)), width=width)
    terminal.out.print(Padding(_sections(brief), (0, 1, 1, 1)), width=width)


def _head(brief: Brief) -> "Table":
    from rich.table import Table
    from rich.text import Text

    head = Table.grid(expand=True)
    head.add_column()
    head.add_column(justify="right")
    head.add_row(Text(brief.name.upper(), style="bold"), Text(brief.moment))
    if brief.place:
        head.add_row(Text(""), Text(brief.place, style="dim"))
    return head


def _sections(brief: Brief) -> "Table":
    from rich.table import Table
    from rich.text import Text

    page = Table.grid(padding=(0, 2, 0, 0), expand=True)
    page.add_column(width=TITLES)
    page.add_column(ratio=1)
    for section in brief.sections:
        title = section.title.upper()
        for line in section.lines:
            page.add_row(Text(title, style="magenta"), Text(line))
            title = ""
        page.add_row("", "")
    return page
