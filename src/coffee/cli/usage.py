"""Typer's and Click's own complaints, turned into ours: one sentence, in the user's language."""

import difflib
import re

from typer._click import exceptions as click

from coffee.errors import CoffeeError, WrongUse

Usage = click.ClickException


def explained(error: click.ClickException) -> CoffeeError:
    """The error of ours that says what Click's means."""
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "coffee"
    parameter = getattr(error, "param", None)
    name = _name(parameter) if parameter is not None else ""
    match error:
        case click.NoSuchOption():
            near = difflib.get_close_matches(error.option_name, _options(context), 1, 0.5)
            return WrongUse(
                problem="no_such_option", name=error.option_name, near=near, command=path
            )
        case click.MissingParameter():
            return WrongUse(problem="missing", name=name.removesuffix("..."), command=path)
        case click.BadParameter():
            return WrongUse(problem="bad_value", name=name, why=error.message, command=path)
        case click.BadOptionUsage():
            return WrongUse(problem="option_value", name=error.option_name, command=path)
    known = list(getattr(getattr(context, "command", None), "commands", {}))
    typed = _quoted(error.message)
    if known and typed:
        near = difflib.get_close_matches(typed, known, 1, 0.5)
        return WrongUse(problem="no_such_command", name=typed, near=near, command=path)
    return WrongUse(problem="extra", name=typed or error.message, command=path)


def _name(parameter: object) -> str:
    options = [one for one in getattr(parameter, "opts", []) if one.startswith("-")]
    argument = str(getattr(parameter, "human_readable_name", "")).upper().removesuffix("...")
    return max(options, key=len) if options else argument


def _options(context: object) -> list[str]:
    command = getattr(context, "command", None)
    return [option for one in getattr(command, "params", []) for option in getattr(one, "opts", [])]


def _quoted(message: str) -> str:
    """What Click put in quotes: the command that does not exist."""
    parts = message.split("'")
    if len(parts) >= 3:
        return parts[1]
    inside = re.search(r" \((?!s\))(.*)\)$", message)
    return inside[1] if inside else ""
