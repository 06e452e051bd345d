"""`coffee prep`, `coffee walk`, `coffee brief`: walking a playbook, and the page it ends in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coffee.cli.completion import playbooks, slugs
from coffee.cli.house import FOLLOWUP, PREP, SECOND
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.store.walks import WalkRow


def add_to(app: typer.Typer) -> None:
    """The commands of this family."""
    answers = typer.Option("--answers", metavar=say("slot.answers"), help=say("help.answers"))
    no_input = typer.Option("--no-input", help=say("help.no_input"))
    as_json = typer.Option("--json", help=say("help.json"))
    output = typer.Option("--output", "-o", metavar=say("slot.file"), help=say("help.output"))
    person = typer.Argument(
        metavar=say("slot.person"),
        help=say("help.person"),
        autocompletion=slugs,
        show_default=False,
    )
    name = typer.Argument(
        metavar=say("slot.playbook"),
        help=say("help.playbook_name"),
        autocompletion=playbooks("walk"),
    )
    about = typer.Option(
        "--person", metavar=say("slot.person"), help=say("help.person"), autocompletion=slugs
    )

    @app.command(help=say("help.prep"))
    def prep(
        context: typer.Context,
        whom: Annotated[str, person] = "",
        answers: Annotated[str, answers] = "",
        no_input: Annotated[bool, no_input] = False,
        as_json: Annotated[bool, as_json] = False,
    ) -> None:
        from coffee.cli.walking import Request, walk_through

        request = Request(PREP, whom, answers or None, no_input, as_json, begins_people=True)
        walk_through(context.obj, request)

    @app.command(help=say("help.followup"))
    def followup(
        context: typer.Context,
        whom: Annotated[str, person] = "",
        answers: Annotated[str, answers] = "",
        no_input: Annotated[bool, no_input] = False,
        as_json: Annotated[bool, as_json] = False,
    ) -> None:
        from coffee.cli.walking import Request, walk_through

        walk_through(context.obj, Request(FOLLOWUP, whom, answers or None, no_input, as_json))

    @app.command(help=say("help.walk"))
    def walk(
        context: typer.Context,
        playbook: Annotated[str, name] = "",
        whom: Annotated[str, about] = "",
        answers: Annotated[str, answers] = "",
        no_input: Annotated[bool, no_input] = False,
        as_json: Annotated[bool, as_json] = False,
    ) -> None:
        from coffee.cli.sitting import pick_playbook
        from coffee.cli.walking import Request, walk_through

        name = playbook or pick_playbook(context.obj)
        walk_through(context.obj, Request(name, whom, answers or None, no_input, as_json))

    @app.command(help=say("help.brief"))
    def brief(
        context: typer.Context,
        whom: Annotated[str, person] = "",
        playbook: Annotated[
            str,
            typer.Argument(metavar=say("slot.playbook"), help=say("help.which_page")),
        ] = "",
        output: Annotated[Path | None, output] = None,
        as_json: Annotated[bool, as_json] = False,
    ) -> None:
        show_brief(context.obj, whom, playbook, output, as_json)


def show_brief(
    house: "House", whom: str, playbook: str, output: Path | None, as_json: bool
) -> None:
    """The brief of the next meeting prepared, or of the last one prepared with `whom`.

    With a `playbook`, the last page that this one ended in; its name in the place of `whom`
    means the last one with anybody.
    """
    from coffee.errors import NothingPrepared
    from coffee.store import walks

    row = walks.latest(house.reading, whom) if whom and not playbook else None
    person = house.person(whom) if whom and row is None else None
    if playbook and person:
        house.shelf.find(playbook, house.lang)
        row = walks.latest(house.reading, playbook, person.id)
    else:
        row = row or page_row(house, person.id if person else None)
    if row is None:
        raise NothingPrepared(
            name=person.name if person else "", command=house.command(PREP, person)
        )
    from coffee.cli.cards import with_cards
    from coffee.cli.suggestions import progress
    from coffee.cli.walking import stored_walk
    from coffee.coach.brief import brief_of
    from coffee.store import people

    walk = stored_walk(house, row)
    page = with_cards(house, brief_of(walk), row.person_id)
    if not row.finished:
        who = people.get(house.reading, row.person_id) if row.person_id is not None else None
        command = house.command(row.playbook, who)
        if not page.sections:
            raise NothingPrepared(name=who.name if who else "", command=command)
        number, of = progress(house, row)
        house.terminal.tell(say("brief.begun", number=number, of=of, command=command), "quiet")
    if output is not None:
        from coffee.formats.files import write_brief

        write_brief(page, output, house.lang)
        house.terminal.tell(say("brief.written", file=output), "good")
    elif as_json:
        house.terminal.json(page.as_json())
    else:
        from coffee.face.brief import show

        show(house.terminal, page)


def page_row(house: "House", person_id: int | None) -> "WalkRow | None":
    """The page to show: the next meeting's if it is ready, else the last one done, else begun."""
    from coffee.store import meetings, walks

    planned = meetings.planned(house.reading, house.clock, person_id)
    ahead = (meetings.preparation(house.reading, one.id) for one in planned)
    ready = next((row for row in ahead if row and row.finished), None)
    if ready or person_id is not None:
        return ready or walks.latest(house.reading, "", person_id)
    prepared = [walks.latest(house.reading, playbook) for playbook in (PREP, SECOND)]
    return max(filter(None, prepared), key=lambda row: row.finished or "", default=None)
