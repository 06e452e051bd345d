"""`coffee people`, and what is corrected or removed of what is kept about somebody."""

from typing import Annotated

import typer

from coffee.cli.completion import slugs
from coffee.cli.network import extend
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The group `people`."""
    group = typer.Typer(rich_markup_mode=None, invoke_without_command=True, help=say("help.people"))
    whom = typer.Argument(metavar=say("slot.person"), help=say("help.person"), autocompletion=slugs)
    as_json = typer.Option("--json", help=say("help.json"))

    @group.callback()
    def people(context: typer.Context) -> None:
        if context.invoked_subcommand is None:
            typer.echo(context.get_help())

    @group.command(help=say("help.people_show"))
    def show(
        context: typer.Context,
        person: Annotated[str, whom],
        as_json: Annotated[bool, as_json] = False,
    ) -> None:
        from coffee.cli.person_page import show_person

        show_person(context.obj, person, as_json=as_json)

    extend(group)

    app.add_typer(group, name="people")
    _add_corrections(app)


def _add_corrections(app: typer.Typer) -> None:
    entry = typer.Argument(metavar=say("slot.entry"), help=say("help.entry"))
    as_json = typer.Option("--json", help=say("help.json"))

    @app.command(help=say("help.correct"))
    def correct(
        context: typer.Context,
        entry: Annotated[str, entry],
        words: Annotated[
            list[str] | None, typer.Argument(metavar=say("slot.words"), help=say("help.rather"))
        ] = None,
        on: Annotated[
            str, typer.Option("--on", metavar=say("slot.day"), help=say("help.other_day"))
        ] = "",
        as_json: Annotated[bool, as_json] = False,
    ) -> None:
        from coffee.cli.correcting import correct_entry

        correct_entry(context.obj, entry, " ".join(words or []), on, as_json=as_json)

    @app.command(help=say("help.remove"))
    def remove(
        context: typer.Context,
        entry: Annotated[str, entry],
        yes: Annotated[bool, typer.Option("--yes", help=say("help.yes"))] = False,
        dry_run: Annotated[bool, typer.Option("--dry-run", help=say("help.dry_run"))] = False,
        no_input: Annotated[bool, typer.Option("--no-input", help=say("help.no_input"))] = False,
        as_json: Annotated[bool, as_json] = False,
    ) -> None:
        from coffee.cli.correcting import remove_entry

        remove_entry(
            context.obj, entry, yes=yes, dry_run=dry_run, no_input=no_input, as_json=as_json
        )
