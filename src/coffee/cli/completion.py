"""`coffee completion SHELL` prints a script; no file of the user's is edited."""

from typing import Annotated

import typer

from coffee.errors import WrongUse
from coffee.text import say

SHELLS = ("bash", "zsh", "fish", "powershell")


def slugs(incomplete: str) -> list[str]:
    """People's slugs that begin so. ASCII letters, digits and hyphens only: shells run text."""
    from coffee.cli.house import House
    from coffee.cli.settings import Settings
    from coffee.errors import CoffeeError
    from coffee.store import people

    try:
        return people.slugs(House(Settings("en", plain=True)).reading, incomplete)
    except CoffeeError:
        return []


def prepare() -> None:
    """Let Typer answer the shell."""
    from typer._completion_classes import completion_init

    completion_init()


def add_to(app: typer.Typer) -> None:
    """`coffee completion`."""

    @app.command(help=say("help.completion"))
    def completion(
        shell: Annotated[str, typer.Argument(metavar="SHELL", help=say("help.shell"))],
    ) -> None:
        if shell not in SHELLS:
            raise WrongUse(problem="no_such_shell", name=shell, able=", ".join(SHELLS))
        from typer._completion_shared import get_completion_script

        typer.echo(
            get_completion_script(prog_name="coffee", complete_var="_COFFEE_COMPLETE", shell=shell)
        )
