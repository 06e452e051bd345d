"""The command line as a whole: the families of commands, put together once the language is known.

Nothing heavy is imported here: start-up is a feature, and a test watches over it.
"""

import os
import re
from collections.abc import Iterable, MutableMapping, Sequence
from functools import cached_property
from importlib import import_module
from typing import Annotated, Any

import typer
from typer._click import Command
from typer._click import Context as ClickContext
from typer._click.formatting import HelpFormatter
from typer.core import TyperGroup
from typer.main import get_command, get_command_name, get_group
from typer.models import CommandInfo

from coffee import __version__
from coffee.coach.plain_text import UNBROKEN, unbroken
from coffee.text import say

FAMILIES = {
    "walks": ("prep", "followup", "walk", "brief"),
    "rehearse": ("rehearse",),
    "stats": ("stats",),
    "today": ("today",),
    "questions": ("questions",),
    "check": ("check",),
    "people": ("people",),
    "corrections": ("correct", "remove"),
    "intro": ("intro",),
    "contact": ("touch", "note", "done", "snooze", "cadence", "tag"),
    "drafts": ("draft", "agenda"),
    "calendar": ("calendar",),
    "playbooks": ("playbook",),
    "completion": ("completion",),
}
"""The modules beside this one with the commands that each adds."""

CHAPTERS = {
    "before": ("prep", "brief", "questions", "agenda"),
    "after": ("followup", "draft", "check"),
    "daily": ("today", "touch", "note", "done", "snooze", "cadence", "tag", "calendar"),
    "practice": ("rehearse", "stats"),
    "network": ("people", "intro", "correct", "remove"),
    "more": ("walk", "playbook", "completion"),
}
"""Every command, under the headings of the help: each is a sentence, `help.before` and so on."""


class Group(TyperGroup):
    """Commands under one name. Their summaries go on below where they don't fit beside."""

    def format_commands(self, ctx: ClickContext, formatter: HelpFormatter) -> None:
        self.list_under("commands", list(self.commands), formatter)

    def list_under(self, heading: str, names: Iterable[str], formatter: HelpFormatter) -> None:
        widest = max(map(len, self.commands))
        with formatter.section(heading):
            told = [(name, self.commands[name].get_short_help_str(_WHOLE)) for name in names]
            formatter.write_dl([(f"{name:<{widest}}", summary) for name, summary in told])


_WHOLE = 1_000
"""Characters of a summary that are more than any has."""


class Families(Group):
    """Every command. Named, it is built and no other; of a group, the command that follows."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        del self.commands
        self._following: list[str] = []

    @cached_property
    def commands(self) -> MutableMapping[str, Command]:  # type: ignore[override]
        return {name: one for family in FAMILIES for name, one in built(family).items()}

    def resolve_command(self, ctx: ClickContext, args: list[str]) -> Any:
        self._following = args[1:2]
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: ClickContext, cmd_name: str) -> Command | None:
        for family, names in FAMILIES.items():
            if cmd_name in names and "commands" not in vars(self):
                return built(family, cmd_name, *self._following).get(cmd_name)
        return self.commands.get(cmd_name)

    def format_commands(self, ctx: ClickContext, formatter: HelpFormatter) -> None:
        for chapter, names in CHAPTERS.items():
            self.list_under(chapter, names, formatter)


def built(family: str, *path: str) -> MutableMapping[str, Command]:
    """The commands of a family, their help in the language that was settled; with a `path`, none
    but the one that is named so."""
    app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=None)
    import_module(f"coffee.cli.{family}").add_to(app)
    _narrow(app, path)
    return get_group(app).commands


def _narrow(app: typer.Typer, path: Sequence[str]) -> None:
    """Leave `app` the one command that `path` names, if it has it: each takes time to build."""
    name = next(iter(path), "")
    commands = [one for one in app.registered_commands if _name(one) == name]
    groups = [one for one in app.registered_groups if one.name == name]
    if commands or groups:
        app.registered_commands, app.registered_groups = commands, groups
    for group in groups:
        if group.typer_instance is not None:
            _narrow(group.typer_instance, path[1:])


def _name(one: CommandInfo) -> str:
    return one.name or get_command_name(one.callback.__name__ if one.callback else "")


class Formatter(HelpFormatter):
    """Click's help, calm and in the user's language: what Click hard-codes is said by us."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, slots_in_our_words(args), prefix or say("help.usage"))

    def write_heading(self, heading: str) -> None:
        self.write(f"{'':>{self.current_indent}}{say('help.' + heading.lower())}\n")

    def write_dl(self, rows: Any, col_max: int = 30, col_spacing: int = 2) -> None:
        told = [(first, unbroken(in_our_words(second))) for first, second in rows]
        super().write_dl(told, col_max, col_spacing)

    def write_text(self, text: str) -> None:
        super().write_text(unbroken(text))

    def getvalue(self) -> str:
        return super().getvalue().replace(UNBROKEN, " ")


def slots_in_our_words(args: str) -> str:
    """What follows a command in its usage; what must be there stands bare, without "{}"."""
    args = args.replace("[OPTIONS]", say("help.options_slot"))
    args = args.replace("COMMAND [ARGS]...", say("help.command_slot"))
    return args.replace("{", "").replace("}", "")


def in_our_words(text: str) -> str:
    """The help of a parameter, what Typer adds to it in English said by us or left out."""
    if text == "Show this message and exit.":
        return say("help.help")
    told, added, extra = text.partition("  [")
    default = re.match("default: ([^];]+)", extra)
    return f"{told} {say('help.default', value=default[1])}" if added and default else told


def command() -> Any:
    """The whole command line, its help in the language that was settled."""
    ClickContext.formatter_class = Formatter
    app = typer.Typer(
        cls=Families,
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
            raise typer.Exit
        if context.invoked_subcommand is None:
            from coffee.cli.today import show_today

            show_today(context.obj, bare=True)

    if os.environ.get("_COFFEE_COMPLETE"):
        from coffee.cli.completion import prepare

        prepare()
    return get_command(app)
