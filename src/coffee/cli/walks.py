"""`coffee prep`, `followup`, `walk`, `brief`: walking a playbook, and the page it ends in."""

from pathlib import Path
from typing import Annotated

import typer

from coffee.cli import options
from coffee.cli.completion import playbooks
from coffee.cli.house import FOLLOWUP, PREP
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The commands of this family."""

    def walking(command: str, playbook: str, *, begins_people: bool) -> None:
        @app.command(command, help=say(f"help.{command}"))
        def walked(
            context: typer.Context,
            whom: Annotated[str, options.person()] = "",
            answers: Annotated[str, options.answers()] = "",
            no_input: Annotated[bool, options.no_input()] = False,
            as_json: Annotated[bool, options.as_json()] = False,
        ) -> None:
            from coffee.cli.walking import Request, walk_through

            request = Request(playbook, whom, answers or None, as_json, begins_people)
            walk_through(context.obj, request)

    walking("prep", PREP, begins_people=True)
    walking("followup", FOLLOWUP, begins_people=False)

    @app.command(help=say("help.walk"))
    def walk(
        context: typer.Context,
        playbook: Annotated[
            str, options.argument("slot.playbook", "help.playbook_name", playbooks("walk"))
        ] = "",
        whom: Annotated[str, options.about("--person", "help.person")] = "",
        answers: Annotated[str, options.answers()] = "",
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.sitting import pick_playbook
        from coffee.cli.walking import Request, walk_through

        name = playbook or pick_playbook(context.obj)
        walk_through(context.obj, Request(name, whom, answers or None, as_json))

    @app.command(help=say("help.brief"))
    def brief(
        context: typer.Context,
        whom: Annotated[str, options.person()] = "",
        playbook: Annotated[
            str,
            options.argument("slot.playbook", "help.which_page"),
        ] = "",
        output: Annotated[Path | None, options.output("help.output")] = None,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.pages import show_brief

        show_brief(context.obj, whom, playbook, output, as_json)
