"""`coffee playbook`: list, show and check playbooks, and print their schema."""

from typing import Annotated

import typer

from coffee.cli import options
from coffee.cli.app import Group
from coffee.cli.completion import playbooks
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The group `playbook`."""
    group = typer.Typer(cls=Group, rich_markup_mode=None)

    @group.callback(invoke_without_command=True, help=say("help.playbook"))
    def playbook(context: typer.Context) -> None:
        if context.invoked_subcommand is None:
            from coffee.cli.playbook_views import show_list

            show_list(context.obj, as_json=False)

    @group.command("list", help=say("help.playbook_list"))
    def list_all(
        context: typer.Context, as_json: Annotated[bool, options.as_json()] = False
    ) -> None:
        from coffee.cli.playbook_views import show_list

        show_list(context.obj, as_json)

    @group.command(help=say("help.playbook_show"))
    def show(
        context: typer.Context,
        name: Annotated[str, options.argument("slot.playbook", "help.playbook_one", playbooks())],
        source: Annotated[bool, options.flag("--source", "help.playbook_source")] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.playbook_views import show_one, show_source

        if source:
            show_source(context.obj, name)
        else:
            show_one(context.obj, name, as_json)

    @group.command(help=say("help.playbook_check"))
    def check(
        context: typer.Context,
        paths: Annotated[
            list[str] | None, options.argument("slot.paths", "help.playbook_paths")
        ] = None,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.playbook_views import show_check

        if not show_check(context.obj, paths or [], as_json):
            raise typer.Exit(1)

    @group.command("try", help=say("help.playbook_try"))
    def try_words(
        context: typer.Context,
        script: Annotated[
            str, options.argument("slot.script", "help.playbook_one", playbooks("dialogue"))
        ],
        line: Annotated[str, options.argument("slot.line", "help.line")],
        words: Annotated[str, options.argument("slot.words", "help.try_words")],
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.trying import show_understood

        show_understood(context.obj, script, line, words, as_json)

    @group.command(help=say("help.playbook_schema"))
    def schema(context: typer.Context) -> None:
        from coffee.library.schema import json_schema

        context.obj.terminal.json(json_schema())

    app.add_typer(group, name="playbook")
