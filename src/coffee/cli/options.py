"""Options and arguments: how they are made, and those that several commands have.

They are made when a family is built, not when this is imported: help speaks the language that
was settled by then. What completes a name comes only with those who have one to complete.
"""

from collections.abc import Callable
from typing import Any

import typer

from coffee.text import say

Completion = Callable[[str], list[str]]
"""What may stand there, of what was typed of it so far."""


def argument(slot: str, told: str, completes: Completion | None = None) -> Any:
    """What stands on the line by its place; `slot` and `told` are keys of sentences."""
    return typer.Argument(
        metavar=say(slot), help=say(told), autocompletion=completes, show_default=False
    )


def value(name: str, slot: str, told: str, completes: Completion | None = None) -> Any:
    """What follows the option `name`."""
    return typer.Option(name, metavar=say(slot), help=say(told), autocompletion=completes)


def flag(name: str, told: str) -> Any:
    """The option `name`, said or not."""
    return typer.Option(name, help=say(told))


def person(told: str = "help.person", slot: str = "slot.person") -> Any:
    """Somebody known, as an argument."""
    from coffee.cli.completion import slugs

    return argument(slot, told, slugs)


def about(name: str, told: str) -> Any:
    """Somebody known, after the option `name`."""
    from coffee.cli.completion import slugs

    return value(name, "slot.person", told, slugs)


def answers(told: str = "help.answers") -> Any:
    return value("--answers", "slot.answers", told)


def no_input() -> Any:
    """Seen to when the line is read: what would ask looks at `House.asks`."""
    return typer.Option("--no-input", help=say("help.no_input"), callback=_ask_nothing)


def _ask_nothing(context: typer.Context, said: bool) -> bool:
    if said:
        context.obj.ask_nothing()
    return said


def as_json() -> Any:
    return flag("--json", "help.json")


def output(told: str) -> Any:
    """The file to write; what is written differs, so `told` is the key of a sentence."""
    return typer.Option("--output", "-o", metavar=say("slot.file"), help=say(told))


def on(told: str = "help.on") -> Any:
    return value("--on", "slot.day", told)


def yes() -> Any:
    return typer.Option("--yes", "-y", help=say("help.yes"))


def dry_run(told: str = "help.dry_run") -> Any:
    return flag("--dry-run", told)
