"""`coffee rehearse`: an awkward talk practised before one has it."""

from typing import Annotated

import typer

from coffee.cli import options
from coffee.cli.completion import playbooks
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """`coffee rehearse`."""
    seed = typer.Option("--seed", metavar="N", help=say("help.seed"), show_default=False)

    @app.command(help=say("help.rehearse"))
    def rehearse(
        context: typer.Context,
        name: Annotated[
            str, options.argument("slot.script", "help.script", playbooks("dialogue"))
        ] = "",
        whom: Annotated[str, options.person()] = "",
        others: Annotated[list[str] | None, options.person("help.others", "slot.others")] = None,
        react: Annotated[
            list[str] | None, options.value("--react", "slot.reaction", "help.react")
        ] = None,
        seed: Annotated[int | None, seed] = None,
        exam: Annotated[bool, options.flag("--exam", "help.exam")] = False,
        due: Annotated[bool, options.flag("--due", "help.due")] = False,
        own_words: Annotated[bool, options.flag("--own-words", "help.own_words")] = False,
        aloud: Annotated[bool, options.flag("--aloud", "help.aloud")] = False,
        answers: Annotated[str, options.answers("help.rehearse_answers")] = "",
        again: Annotated[str, options.value("--replay", "slot.replay", "help.replay")] = "",
        turn: Annotated[int | None, options.value("--from", "slot.turn", "help.from")] = None,
        as_json: Annotated[bool, options.as_json()] = False,
        no_input: Annotated[bool, options.no_input()] = False,
    ) -> None:
        from coffee.cli.rehearsing import Request
        from coffee.errors import WrongUse

        request = Request(
            name, whom, tuple(others or ()), tuple(react or ()), seed, exam, answers or None,
            as_json, due, aloud, own_words,
        )  # fmt: skip
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
