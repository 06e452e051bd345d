"""`coffee playbook`."""

import typer


def add_to(app: typer.Typer) -> None:
    """The group."""
