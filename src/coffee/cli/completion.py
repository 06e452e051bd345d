"""`coffee completion SHELL` prints a script; no file of the user's is edited."""

import re
from collections.abc import Callable
from typing import Annotated

import typer

from coffee.errors import WrongUse
from coffee.text import say

SHELLS = ("bash", "zsh", "fish", "powershell")
_NAME = re.compile("[a-z0-9-]+")
"""A name that is offered: shells run text."""


def slugs(incomplete: str) -> list[str]:
    """People's slugs that begin so: ASCII letters, digits and hyphens only, as `_NAME`."""
    from coffee.cli.house import House
    from coffee.cli.settings import Settings
    from coffee.errors import CoffeeError
    from coffee.store import people

    try:
        return people.slugs(House(Settings("en", plain=True)).reading, incomplete)
    except CoffeeError:
        return []


def playbooks(kind: str = "") -> Callable[[str], list[str]]:
    """What completes the name of a playbook of that kind, or of any: no file is read whole."""

    def names(incomplete: str) -> list[str]:
        from coffee.cli.settings import folders
        from coffee.library.places import LANGUAGES, kind_of, playbook_files, shipped_folder

        places = (folders().playbooks, shipped_folder())
        files = [p for top in places for lang in LANGUAGES for p in playbook_files(top / lang)]
        begun = [p for p in files if p.stem.startswith(incomplete) and _NAME.fullmatch(p.stem)]
        return sorted({path.stem for path in begun if not kind or kind_of(path) == kind})

    return names


def channels(incomplete: str) -> list[str]:
    from coffee.coach.contact import CHANNELS

    return [channel for channel in CHANNELS if channel.startswith(incomplete)]


def shells(incomplete: str) -> list[str]:
    return [shell for shell in SHELLS if shell.startswith(incomplete)]


def prepare() -> None:
    """Let Typer answer the shell."""
    from typer._completion_classes import completion_init

    completion_init()


def add_to(app: typer.Typer) -> None:
    """`coffee completion`."""
    shell = typer.Argument(metavar="SHELL", help=say("help.shell"), autocompletion=shells)

    @app.command(help=say("help.completion"), epilog=say("help.completion_use"))
    def completion(shell: Annotated[str, shell]) -> None:
        if shell not in SHELLS:
            raise WrongUse(problem="no_such_shell", name=shell, able=", ".join(SHELLS))
        from typer._completion_shared import get_completion_script

        typer.echo(
            get_completion_script(prog_name="coffee", complete_var="_COFFEE_COMPLETE", shell=shell)
        )
