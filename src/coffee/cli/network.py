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
        tag: Annotated[
            str, typer.Option("--tag", metavar=say("slot.tag"), help=say("help.people_tag"))
        ] = "",
        company: Annotated[
            str,
            typer.Option("--company", metavar=say("slot.words"), help=say("help.people_company")),
        ] = "",
        due: Annotated[bool, typer.Option("--due", help=say("help.people_due"))] = False,
        met: Annotated[bool, typer.Option("--met", help=say("help.people_met"))] = False,
        never: Annotated[bool, typer.Option("--never-met", help=say("help.people_never"))] = False,
        every: Annotated[bool, typer.Option("--all", help=say("help.people_all"))] = False,
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
        words: Annotated[
            list[str], typer.Argument(metavar=say("slot.words"), help=say("help.people_words"))
        ],
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        from coffee.cli.roster import search_people

        search_people(context.obj, " ".join(words), as_json)


def _changing(group: typer.Typer) -> None:
    slot = say("slot.words")

    @group.command(help=say("help.people_add"))
    def add(
        context: typer.Context,
        name: Annotated[list[str], typer.Argument(metavar=say("slot.name"), help=say("help.name"))],
        role: Annotated[str, typer.Option("--role", metavar=slot, help=say("help.role"))] = "",
        company: Annotated[
            str, typer.Option("--company", metavar=slot, help=say("help.company"))
        ] = "",
        email: Annotated[str, typer.Option("--email", metavar=slot, help=say("help.email"))] = "",
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
            typer.Option("--set", metavar=say("slot.assignment"), help=say("help.set")),
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
        words: Annotated[list[str], typer.Argument(metavar=slot, help=say("help.link_words"))],
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
        may_return: Annotated[
            bool, typer.Option("--may-return", help=say("help.may_return"))
        ] = False,
        no_input: Annotated[bool, options.no_input()] = False,
    ) -> None:
        from coffee.cli.person_changes import forget_person

        forget_person(context.obj, person, yes=yes, dry_run=dry_run, may_return=may_return)


def _files(group: typer.Typer) -> None:
    @group.command("import", help=say("help.people_import"))
    def bring_in(
        context: typer.Context,
        files: Annotated[
            list[str], typer.Argument(metavar=say("slot.files"), help=say("help.import_files"))
        ],
        dry_run: Annotated[bool, options.dry_run("help.dry_import")] = False,
        bring_back: Annotated[
            bool, typer.Option("--bring-back", help=say("help.bring_back"))
        ] = False,
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
