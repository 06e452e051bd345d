"""`coffee intro`: who can introduce me, the request, and the introduction followed to its end."""

from pathlib import Path
from typing import Annotated

import typer

from coffee.cli import options
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The command of this family."""

    @app.command(help=say("help.intro"))
    def intro(
        context: typer.Context,
        target: Annotated[str, options.person("help.intro_target", "slot.target")] = "",
        company: Annotated[
            str, options.value("--company", "slot.words", "help.intro_company")
        ] = "",
        role: Annotated[str, options.value("--role", "slot.words", "help.intro_role")] = "",
        ask: Annotated[str, options.about("--ask", "help.intro_ask")] = "",
        now: Annotated[str, options.value("--now", "slot.state", "help.intro_now")] = "",
        on: Annotated[str, options.on()] = "",
        note: Annotated[str, options.value("--note", "slot.words", "help.intro_note")] = "",
        undo: Annotated[bool, options.flag("--undo", "help.intro_undo")] = False,
        most: Annotated[
            int, typer.Option("--most", metavar="N", min=1, max=50, help=say("help.intro_most"))
        ] = 3,
        output: Annotated[Path | None, options.output("help.output_intro")] = None,
        answers: Annotated[str, options.answers()] = "",
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli import introducing, introduction_notes

        house = context.obj
        told = introduction_notes.Noted(now, on, note, undo)
        given = {
            "--company": company, "--role": role, "--ask": ask, "--now": now, "--on": on,
            "--note": note, "--undo": undo, "--output": output, "--answers": answers,
        }  # fmt: skip
        introduction_notes.refuse_strays(target, given)
        if told.wanted:
            introduction_notes.note(house, target, ask, told, as_json=as_json)
        elif ask:
            introducing.ask_for(house, target, company, role, ask, answers, as_json=as_json)
        elif target:
            introducing.show_ways(house, target, company, role, output, most=most, as_json=as_json)
        else:
            introduction_notes.show_under_way(house, as_json=as_json)
