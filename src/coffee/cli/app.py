"""The command line as a whole: the families of commands, put together once the language is known.

Nothing heavy is imported here: start-up is a feature, and a test watches over it.
"""

import os
from typing import Annotated, Any

import typer
from typer._click import Context as ClickContext
from typer._click.formatting import HelpFormatter
from typer.main import get_command

from coffee import __version__
from coffee.text import say


class Formatter(HelpFormatter):
    """Click's help, calm and in the user's language: what Click hard-codes is said by us."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        args = args.replace("[OPTIONS]", say("help.options_slot"))
        args = args.replace("COMMAND [ARGS]...", say("help.command_slot"))
        super().write_usage(prog, args, prefix or say("help.usage"))

    def write_heading(self, heading: str) -> None:
        self.write(f"{'':>{self.current_indent}}{say('help.' + heading.lower())}\n")

    def write_dl(self, rows: Any, col_max: int = 30, col_spacing: int = 2) -> None:
        told = [(first, _ours(second)) for first, second in rows]
        super().write_dl(told, col_max, col_spacing)


def _ours(text: str) -> str:
    return say("help.help") if text == "Show this message and exit." else text


def command() -> Any:
    """The whole command line, its help in the language that was settled."""
    from coffee.cli import completion, playbooks, today, walks

    ClickContext.formatter_class = Formatter
    app = typer.Typer(
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help=say("help.coffee"),
        epilog=say("help.epilog"),
        context_settings={"help_option_names": ["--help", "-h"]},
    )

    @app.callback(invoke_without_command=True)
    def coffee(
        context: typer.Context,
        version: Annotated[bool, typer.Option("--version", help=say("help.version"))] = False,
        lang: Annotated[str, typer.Option("--lang", metavar="fr|en", help=say("help.lang"))] = "",
        plain: Annotated[bool, typer.Option("--plain", help=say("help.plain"))] = False,
    ) -> None:
        """`--lang` and `--plain` were read already: they may stand anywhere on the line."""
        del lang, plain
        if version:
            typer.echo(f"coffee {__version__}")
        elif context.invoked_subcommand is None:
            today.show_today(context.obj, as_json=False, bare=True)
        if version:
            raise typer.Exit

    walks.add_to(app)
    today.add_to(app)
    playbooks.add_to(app)
    completion.add_to(app)
    if os.environ.get("_COFFEE_COMPLETE"):
        completion.prepare()
    return get_command(app)
