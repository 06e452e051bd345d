"""The rest of `coffee people`: list, search, add, edit, link, merge, forget, import, export."""

from pathlib import Path
from typing import Annotated

import typer

from coffee.cli import options
from coffee.text import say


def extend(group: typer.Typer) -> None:
    """Add these commands to the group `people`."""
    _looking(group)
    _changing(group)
    _files(group)


def _looking(group: typer.Typer) -> None:
    @group.command("list", help=say("help.people_list"))
    def list_all(
        context: typer.Context,
        tag: Annotated[str, options.value("--tag", "slot.tag", "help.people_tag")] = "",
        company: Annotated[
            str,
            options.value("--company", "slot.words", "help.people_company"),
        ] = "",
        due: Annotated[bool, options.flag("--due", "help.people_due")] = False,
        met: Annotated[bool, options.flag("--met", "help.people_met")] = False,
        never: Annotated[bool, options.flag("--never-met", "help.people_never")] = False,
        every: Annotated[bool, options.flag("--all", "help.people_all")] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.roster import show_list

        show_list(
            context.obj, tag=tag, company=company, due=due, met=met, never_met=never, every=every,
            as_json=as_json,
        )  # fmt: skip

    @group.command(help=say("help.people_search"))
    def search(
        context: typer.Context,
        words: Annotated[list[str], options.argument("slot.words", "help.people_words")],
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.roster import search_people

        search_people(context.obj, " ".join(words), as_json)


def _changing(group: typer.Typer) -> None:

    @group.command(help=say("help.people_add"))
    def add(
        context: typer.Context,
        name: Annotated[list[str], options.argument("slot.name", "help.name")],
        role: Annotated[str, options.value("--role", "slot.words", "help.role")] = "",
        company: Annotated[str, options.value("--company", "slot.words", "help.company")] = "",
        email: Annotated[str, options.value("--email", "slot.words", "help.email")] = "",
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.person_changes import add_person

        told = {"role": role, "company": company, "email": email}
        add_person(context.obj, " ".join(name), {k: v for k, v in told.items() if v}, as_json)

    @group.command(help=say("help.people_edit"))
    def edit(
        context: typer.Context,
        person: Annotated[str, options.person()],
        changes: Annotated[
            list[str] | None,
            options.value("--set", "slot.assignment", "help.set"),
        ] = None,
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.person_changes import edit_person

        edit_person(context.obj, person, changes or [], as_json)

    @group.command(help=say("help.people_link"))
    def link(
        context: typer.Context,
        person: Annotated[str, options.person()],
        other: Annotated[str, options.person()],
        words: Annotated[list[str], options.argument("slot.words", "help.link_words")],
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.person_changes import link_people

        link_people(context.obj, person, other, " ".join(words), as_json)

    @group.command(help=say("help.people_merge"))
    def merge(
        context: typer.Context,
        person: Annotated[str, options.person("help.merged")] = "",
        other: Annotated[str, options.person("help.merged")] = "",
        yes: Annotated[bool, options.yes()] = False,
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.merging import merge_people, show_twins

        if person:
            merge_people(context.obj, person, other, yes=yes, as_json=as_json)
        else:
            show_twins(context.obj, as_json=as_json)

    @group.command(help=say("help.people_forget"))
    def forget(
        context: typer.Context,
        person: Annotated[str, options.person()],
        yes: Annotated[bool, options.yes()] = False,
        dry_run: Annotated[bool, options.dry_run()] = False,
        may_return: Annotated[bool, options.flag("--may-return", "help.may_return")] = False,
        no_input: Annotated[bool, options.no_input()] = False,
    ) -> None:
        from coffee.cli.person_changes import forget_person

        forget_person(context.obj, person, yes=yes, dry_run=dry_run, may_return=may_return)


def _files(group: typer.Typer) -> None:
    @group.command("import", help=say("help.people_import"))
    def bring_in(
        context: typer.Context,
        files: Annotated[list[str], options.argument("slot.files", "help.import_files")],
        dry_run: Annotated[bool, options.dry_run("help.dry_import")] = False,
        bring_back: Annotated[bool, options.flag("--bring-back", "help.bring_back")] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.importing import import_files

        if not import_files(
            context.obj, files, dry_run=dry_run, bring_back=bring_back, as_json=as_json
        ):
            raise typer.Exit(1)

    @group.command(help=say("help.people_export"))
    def export(
        context: typer.Context,
        person: Annotated[str, options.person("help.export_person")] = "",
        output: Annotated[Path | None, options.output("help.output_people")] = None,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.people_export import export_people

        export_people(context.obj, person, output, as_json=as_json)
