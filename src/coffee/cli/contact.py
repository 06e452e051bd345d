"""`coffee touch`, `note`, `done`, `snooze`, `cadence`, `tag`: one command, typed in passing."""

from typing import Annotated

import typer

from coffee.cli import options
from coffee.cli.completion import channels
from coffee.text import say


def add_to(app: typer.Typer) -> None:
    """The commands of this family."""

    @app.command(help=say("help.touch"))
    def touch(
        context: typer.Context,
        person: Annotated[str, options.person()],
        via: Annotated[
            str, options.value("--via", "slot.channel", "help.via", channels)
        ] = "message",
        on: Annotated[str, options.on()] = "",
        note: Annotated[str, options.value("--note", "slot.words", "help.touch_note")] = "",
        new: Annotated[bool, options.flag("--new", "help.new")] = False,
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.keeping import log_touch

        log_touch(context.obj, person, via, on, note, new=new, as_json=as_json)

    @app.command(help=say("help.note"))
    def note(
        context: typer.Context,
        person: Annotated[str, options.person()],
        words: Annotated[list[str], options.argument("slot.words", "help.words")],
        on: Annotated[str, options.on()] = "",
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.keeping import keep_note

        keep_note(context.obj, person, " ".join(words), on, as_json=as_json)

    @app.command(help=say("help.done"))
    def done(
        context: typer.Context,
        promise: Annotated[
            list[str] | None, options.argument("slot.promise", "help.promise")
        ] = None,
        on: Annotated[str, options.on()] = "",
        undo: Annotated[bool, options.flag("--undo", "help.undo")] = False,
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
        what: Annotated[str, options.argument("slot.what", "help.what")],
        during: Annotated[str, options.value("--for", "slot.span", "help.for")] = "",
        until: Annotated[str, options.value("--until", "slot.day", "help.until")] = "",
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.settling import put_off

        put_off(context.obj, what, during, until, as_json=as_json)

    @app.command(help=say("help.cadence"))
    def cadence(
        context: typer.Context,
        person: Annotated[str, options.person()] = "",
        tag: Annotated[str, options.value("--tag", "slot.tag", "help.cadence_tag")] = "",
        every: Annotated[str, options.value("--every", "slot.span", "help.every")] = "",
        off: Annotated[bool, options.flag("--off", "help.off")] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.rhythm import show_or_set

        show_or_set(context.obj, person, tag, every, off=off, as_json=as_json)

    @app.command(help=say("help.tag"))
    def tag(
        context: typer.Context,
        person: Annotated[str, options.person()],
        tags: Annotated[list[str] | None, options.argument("slot.tags", "help.tags")] = None,
        remove: Annotated[bool, options.flag("--remove", "help.tag_remove")] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.rhythm import change_tags

        change_tags(context.obj, person, tags or [], remove=remove, as_json=as_json)
