"""`coffee questions`: browse the bank, keep, hide, add one's own."""

from typing import Annotated

import typer

from coffee.cli import options
from coffee.cli.app import Group
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The group `questions`."""
    group = typer.Typer(cls=Group, rich_markup_mode=None)
    some = options.argument("slot.questions", "help.questions_ids")

    @group.callback(invoke_without_command=True, help=say("help.questions"))
    def questions(
        context: typer.Context,
        theme: Annotated[str, options.value("--theme", "slot.id", "help.questions_theme")] = "",
        kind: Annotated[str, options.value("--kind", "slot.id", "help.questions_kind")] = "",
        goal: Annotated[str, options.value("--goal", "slot.id", "help.questions_goal")] = "",
        whom: Annotated[str, options.about("--for", "help.questions_for")] = "",
        kept: Annotated[bool, options.flag("--kept", "help.questions_kept")] = False,
        hidden: Annotated[bool, options.flag("--hidden", "help.questions_hidden")] = False,
        every: Annotated[bool, options.flag("--all", "help.questions_all")] = False,
        drawn: Annotated[bool, options.flag("--random", "help.questions_random")] = False,
        asked: Annotated[bool, options.flag("--asked", "help.questions_asked")] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        if context.invoked_subcommand is None:
            from coffee.cli.question_views import Wanted, show, show_asked

            wanted = Wanted(theme, kind, goal, whom, kept, hidden, every, drawn)
            (show_asked if asked else show)(context.obj, wanted, as_json)

    @group.command(help=say("help.questions_add"))
    def add(
        context: typer.Context,
        words: Annotated[
            list[str] | None,
            options.argument("slot.question", "help.question_words"),
        ] = None,
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.question_views import add_own

        add_own(context.obj, " ".join(words or []), as_json)

    def marking(name: str, how: str) -> None:
        @group.command(name, help=say(f"help.questions_{name}"))
        def mark(context: typer.Context, ids: Annotated[list[str], some]) -> None:
            from coffee.cli.question_views import mark_them

            mark_them(context.obj, ids, how)

    marking("keep", "kept")
    marking("hide", "hidden")
    marking("unmark", "")

    @group.command(help=say("help.questions_remove"))
    def remove(
        context: typer.Context,
        ids: Annotated[list[str], some],
        yes: Annotated[bool, options.yes()] = False,
        dry_run: Annotated[bool, options.dry_run()] = False,
        no_input: Annotated[bool, options.no_input()] = False,
    ) -> None:
        from coffee.cli.question_views import remove_own

        remove_own(context.obj, ids, yes=yes, dry_run=dry_run)

    app.add_typer(group, name="questions")
