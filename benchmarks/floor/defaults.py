"""The same app as Typer makes it by default: with its completion, its help drawn by Rich."""

import typer

app = typer.Typer()


@app.command()
def greet(name: str = "you") -> None:
    """Say hello."""
    typer.echo(f"Hello, {name}.")


@app.command()
def part(name: str = "you") -> None:
    """Say goodbye."""
    typer.echo(f"Goodbye, {name}.")
