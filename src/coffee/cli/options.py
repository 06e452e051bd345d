"""Options and arguments that several commands have, each said in one place.

They are made when a family is built, not when this is imported: help speaks the language that
was settled by then. What completes a name comes only with those who have one to complete.
"""

from typing import Any

import typer

from coffee.text import say


def person(told: str = "help.person", slot: str = "slot.person") -> Any:
    """Somebody known, as an argument; `told` and `slot` are keys of sentences."""
    from coffee.cli.completion import slugs

    return typer.Argument(
        metavar=say(slot), help=say(told), autocompletion=slugs, show_default=False
    )


def about(flag: str, told: str) -> Any:
    """Somebody known, as the option `flag`."""
    from coffee.cli.completion import slugs

    return typer.Option(flag, metavar=say("slot.person"), help=say(told), autocompletion=slugs)


def answers(told: str = "help.answers") -> Any:
    return typer.Option("--answers", metavar=say("slot.answers"), help=say(told))


def no_input() -> Any:
    """Seen to when the line is read: what would ask looks at `House.asks`."""
    return typer.Option("--no-input", help=say("help.no_input"), callback=_ask_nothing)


def _ask_nothing(context: typer.Context, said: bool) -> bool:
    if said:
        context.obj.ask_nothing()
    return said


def as_json() -> Any:
    return typer.Option("--json", help=say("help.json"))


def output(told: str) -> Any:
    """The file to write; what is written differs, so `told` is the key of a sentence."""
    return typer.Option("--output", "-o", metavar=say("slot.file"), help=say(told))


def on(told: str = "help.on") -> Any:
    return typer.Option("--on", metavar=say("slot.day"), help=say(told))


def yes() -> Any:
    return typer.Option("--yes", "-y", help=say("help.yes"))


def dry_run(told: str = "help.dry_run") -> Any:
    return typer.Option("--dry-run", help=say(told))
