"""`coffee rehearse`: an awkward talk practised before one has it."""

from typing import Annotated

import typer

from coffee.cli import options
from coffee.cli.completion import playbooks
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """`coffee rehearse`."""
    script = typer.Argument(
        metavar=say("slot.script"), help=say("help.script"),
        autocompletion=playbooks("dialogue"), show_default=False,
    )  # fmt: skip
    react = typer.Option("--react", metavar=say("slot.reaction"), help=say("help.react"))
    seed = typer.Option("--seed", metavar="N", help=say("help.seed"), show_default=False)
    exam = typer.Option("--exam", help=say("help.exam"))
    due = typer.Option("--due", help=say("help.due"))
    aloud = typer.Option("--aloud", help=say("help.aloud"))
    own_words = typer.Option("--own-words", help=say("help.own_words"))
    again = typer.Option("--replay", metavar=say("slot.replay"), help=say("help.replay"))
    turn = typer.Option("--from", metavar=say("slot.turn"), help=say("help.from"))

    @app.command(help=say("help.rehearse"))
    def rehearse(
        context: typer.Context,
        name: Annotated[str, script] = "",
        whom: Annotated[str, options.person()] = "",
        others: Annotated[list[str] | None, options.person("help.others", "slot.others")] = None,
        react: Annotated[list[str] | None, react] = None,
        seed: Annotated[int | None, seed] = None,
        exam: Annotated[bool, exam] = False,
        due: Annotated[bool, due] = False,
        own_words: Annotated[bool, own_words] = False,
        aloud: Annotated[bool, aloud] = False,
        answers: Annotated[str, options.answers("help.rehearse_answers")] = "",
        again: Annotated[str, again] = "",
        turn: Annotated[int | None, turn] = None,
        as_json: Annotated[bool, options.as_json()] = False,
        no_input: Annotated[bool, options.no_input()] = False,
    ) -> None:
        from dataclasses import replace

        from coffee.cli.rehearsing import Request
        from coffee.errors import WrongUse

        request = Request(
            name, whom, tuple(react or ()), seed, exam, answers or None, no_input, as_json, due,
            aloud, own_words,
        )  # fmt: skip
        request = replace(request, others=tuple(others or ()))
        if turn is not None and not again:
            raise WrongUse(problem="from_alone")
        if due and again:
            raise WrongUse(problem="due_replay")
        if (aloud or own_words) and (answers or (again and turn is None)):
            raise WrongUse(problem="aloud", name="--aloud" if aloud else "--own-words")
        if again:
            from coffee.cli.replaying import replay

            replay(context.obj, request, again, turn)
        else:
            from coffee.cli import rehearsing

            rehearsing.rehearse(context.obj, request)
