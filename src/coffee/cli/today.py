"""`coffee` and `coffee today`: what asks for something, each line with the command to type."""

from typing import TYPE_CHECKING, Annotated

import typer

from coffee.cli import options
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

SOMETHING_DUE = 10
"""The exit code of `--exit-code` when a line asks for something today."""


def add_to(app: typer.Typer) -> None:
    """`coffee today`."""

    @app.command(help=say("help.today"))
    def today(
        context: typer.Context,
        everything: Annotated[bool, options.flag("--all", "help.today_all")] = False,
        exit_code: Annotated[bool, options.flag("--exit-code", "help.exit_code")] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        due = show_today(context.obj, everything=everything, as_json=as_json)
        if due and exit_code:
            raise typer.Exit(SOMETHING_DUE)


def show_today(
    house: "House", *, everything: bool = False, as_json: bool = False, bare: bool = False
) -> bool:
    """Show what is ahead, missing and due; whether anything of it asks for something today."""
    import sys

    from coffee.cli.due import MOST, lines_of

    lines, left_out = lines_of(house, most=sys.maxsize if everything else MOST)
    now = house.clock.local
    if as_json:
        house.terminal.json({
            "now": now.isoformat(timespec="minutes"), "lines": lines, "left_out": left_out,
        })  # fmt: skip
    else:
        from coffee.face.today import today_lines

        terminal = house.terminal
        terminal.paint(
            today_lines(lines, left_out, now, house.lang, bare=bare, width=terminal.width)
        )
    return any(line["due"] for line in lines)
