"""`coffee people`: those one knows, and what is kept about them."""

from typing import Annotated

import typer

from coffee.cli import options
from coffee.cli.app import Group
from coffee.cli.network import extend
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The group `people`."""
    group = typer.Typer(
        cls=Group, rich_markup_mode=None, invoke_without_command=True, help=say("help.people")
    )

    @group.callback()
    def people(context: typer.Context) -> None:
        if context.invoked_subcommand is None:
            from coffee.cli.roster import show_all

            show_all(context.obj)

    @group.command(help=say("help.people_show"))
    def show(
        context: typer.Context,
        person: Annotated[str, options.person()],
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.person_page import show_person

        show_person(context.obj, person, as_json=as_json)

    extend(group)

    app.add_typer(group, name="people")
