"""`coffee draft`, `coffee agenda`: what was written for somebody else, on its way out."""

from pathlib import Path
from typing import Annotated

import typer

from coffee.cli import options
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The commands of this family."""

    @app.command(help=say("help.draft"))
    def draft(
        context: typer.Context,
        person: Annotated[str, options.person()],
        which: Annotated[str, options.argument("slot.draft", "help.which_draft")] = "",
        output: Annotated[Path | None, options.output("help.output_draft")] = None,
        copy: Annotated[bool, options.flag("--copy", "help.copy")] = False,
        link: Annotated[bool, options.flag("--mailto", "help.mailto")] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.letters import show_drafts

        show_drafts(context.obj, person, which, output, copy=copy, link=link, as_json=as_json)

    @app.command(help=say("help.agenda"))
    def agenda(
        context: typer.Context,
        person: Annotated[str, options.person()],
        edit: Annotated[bool, options.flag("--edit", "help.agenda_edit")] = False,
        message: Annotated[bool, options.flag("--message", "help.agenda_message")] = False,
        output: Annotated[Path | None, options.output("help.output_agenda")] = None,
        answers: Annotated[str, options.answers()] = "",
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.agenda import edit_agenda, show_agenda

        if edit or answers:
            edit_agenda(context.obj, person, answers)
        show_agenda(context.obj, person, output, message=message, as_json=as_json)
