"""`coffee touch`, `note`, `done`, `snooze`, `cadence`, `tag`: one command, typed in passing."""

from typing import Annotated

import typer

from coffee.cli import options
from coffee.cli.completion import channels
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The commands of this family."""
    words = typer.Argument(metavar=say("slot.words"), help=say("help.words"))
    via = typer.Option(
        "--via", metavar=say("slot.channel"), help=say("help.via"), autocompletion=channels
    )

    @app.command(help=say("help.touch"))
    def touch(
        context: typer.Context,
        person: Annotated[str, options.person()],
        via: Annotated[str, via] = "message",
        on: Annotated[str, options.on()] = "",
        note: Annotated[
            str, typer.Option("--note", metavar=say("slot.words"), help=say("help.touch_note"))
        ] = "",
        new: Annotated[bool, typer.Option("--new", help=say("help.new"))] = False,
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.keeping import log_touch

        log_touch(context.obj, person, via, on, note, new=new, as_json=as_json)

    @app.command(help=say("help.note"))
    def note(
        context: typer.Context,
        person: Annotated[str, options.person()],
        words: Annotated[list[str], words],
        on: Annotated[str, options.on()] = "",
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.keeping import keep_note

        keep_note(context.obj, person, " ".join(words), on, as_json=as_json)

    @app.command(help=say("help.done"))
    def done(
        context: typer.Context,
        promise: Annotated[
            list[str] | None, typer.Argument(metavar=say("slot.promise"), help=say("help.promise"))
        ] = None,
        on: Annotated[str, options.on()] = "",
        undo: Annotated[bool, typer.Option("--undo", help=say("help.undo"))] = False,
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.settling import settle_promise, show_promises

        if promise is None and not on and not undo:
            show_promises(context.obj, as_json=as_json)
        else:
            settle_promise(context.obj, " ".join(promise or []), on, undo=undo, as_json=as_json)

    @app.command(help=say("help.snooze"))
    def snooze(
        context: typer.Context,
        what: Annotated[str, typer.Argument(metavar=say("slot.what"), help=say("help.what"))],
        during: Annotated[
            str, typer.Option("--for", metavar=say("slot.span"), help=say("help.for"))
        ] = "",
        until: Annotated[
            str, typer.Option("--until", metavar=say("slot.day"), help=say("help.until"))
        ] = "",
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.settling import put_off

        put_off(context.obj, what, during, until, as_json=as_json)

    @app.command(help=say("help.cadence"))
    def cadence(
        context: typer.Context,
        person: Annotated[str, options.person()] = "",
        tag: Annotated[
            str, typer.Option("--tag", metavar=say("slot.tag"), help=say("help.cadence_tag"))
        ] = "",
        every: Annotated[
            str, typer.Option("--every", metavar=say("slot.span"), help=say("help.every"))
        ] = "",
        off: Annotated[bool, typer.Option("--off", help=say("help.off"))] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.rhythm import show_or_set

        show_or_set(context.obj, person, tag, every, off=off, as_json=as_json)

    @app.command(help=say("help.tag"))
    def tag(
        context: typer.Context,
        person: Annotated[str, options.person()],
        tags: Annotated[
            list[str] | None, typer.Argument(metavar=say("slot.tags"), help=say("help.tags"))
        ] = None,
        remove: Annotated[bool, typer.Option("--remove", help=say("help.tag_remove"))] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.rhythm import change_tags

        change_tags(context.obj, person, tags or [], remove=remove, as_json=as_json)
