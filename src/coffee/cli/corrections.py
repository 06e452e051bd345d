"""`coffee correct`, `coffee remove`: an entry of somebody's page, by its id."""

from typing import Annotated

import typer

from coffee.cli import options
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The commands of this family."""
    entry = options.argument("slot.entry", "help.entry")

    @app.command(help=say("help.correct"))
    def correct(
        context: typer.Context,
        entry: Annotated[str, entry],
        words: Annotated[list[str] | None, options.argument("slot.words", "help.rather")] = None,
        on: Annotated[str, options.on("help.other_day")] = "",
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.correcting import correct_entry

        correct_entry(context.obj, entry, " ".join(words or []), on, as_json=as_json)

    @app.command(help=say("help.remove"))
    def remove(
        context: typer.Context,
        entry: Annotated[str, entry],
        yes: Annotated[bool, options.yes()] = False,
        dry_run: Annotated[bool, options.dry_run()] = False,
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.correcting import remove_entry

        remove_entry(context.obj, entry, yes=yes, dry_run=dry_run, as_json=as_json)
