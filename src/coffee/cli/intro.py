"""`coffee intro`: who can introduce me, the request, and the introduction followed to its end."""

from pathlib import Path
from typing import Annotated

import typer

from coffee.cli.completion import slugs
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The command of this family."""
    words, whom = say("slot.words"), say("slot.person")

    @app.command(help=say("help.intro"))
    def intro(
        context: typer.Context,
        target: Annotated[
            str,
            typer.Argument(
                metavar=say("slot.target"),
                help=say("help.intro_target"),
                autocompletion=slugs,
                show_default=False,
            ),
        ] = "",
        company: Annotated[
            str, typer.Option("--company", metavar=words, help=say("help.intro_company"))
        ] = "",
        role: Annotated[
            str, typer.Option("--role", metavar=words, help=say("help.intro_role"))
        ] = "",
        ask: Annotated[
            str,
            typer.Option("--ask", metavar=whom, help=say("help.intro_ask"), autocompletion=slugs),
        ] = "",
        now: Annotated[
            str, typer.Option("--now", metavar=say("slot.state"), help=say("help.intro_now"))
        ] = "",
        on: Annotated[str, typer.Option("--on", metavar=say("slot.day"), help=say("help.on"))] = "",
        note: Annotated[
            str, typer.Option("--note", metavar=words, help=say("help.intro_note"))
        ] = "",
        undo: Annotated[bool, typer.Option("--undo", help=say("help.intro_undo"))] = False,
        most: Annotated[
            int, typer.Option("--most", metavar="N", min=1, max=50, help=say("help.intro_most"))
        ] = 3,
        output: Annotated[
            Path | None,
            typer.Option("--output", "-o", metavar=say("slot.file"), help=say("help.output_intro")),
        ] = None,
        answers: Annotated[
            str, typer.Option("--answers", metavar=say("slot.answers"), help=say("help.answers"))
        ] = "",
        no_input: Annotated[bool, typer.Option("--no-input", help=say("help.no_input"))] = False,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.json"))] = False,
    ) -> None:
        from coffee.cli import introducing, introduction_notes

        house = context.obj
        told = introduction_notes.Noted(now, on, note, undo)
        options = {
            "--company": company, "--role": role, "--ask": ask, "--now": now, "--on": on,
            "--note": note, "--undo": undo, "--output": output, "--answers": answers,
        }  # fmt: skip
        introduction_notes.refuse_strays(target, options)
        if told.wanted:
            introduction_notes.note(house, target, ask, told, as_json=as_json)
        elif ask:
            introducing.ask_for(
                house, target, company, role, ask, answers, no_input=no_input, as_json=as_json
            )
        elif target:
            introducing.show_ways(house, target, company, role, output, most=most, as_json=as_json)
        else:
            introduction_notes.show_under_way(house, as_json=as_json)
