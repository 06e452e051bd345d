"""The floor: what the least Typer app of two commands costs. Start-up budgets are ratios to it."""

import typer

app = typer.Typer(add_completion=False)


@app.command()
def greet(name: str = "you") -> None:
    """Say hello."""
    typer.echo(f"Hello, {name}.")


@app.command()
def part(name: str = "you") -> None:
    """Say goodbye."""
    typer.echo(f"Goodbye, {name}.")
