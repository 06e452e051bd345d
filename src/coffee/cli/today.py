"""`coffee` and `coffee today`: what is ahead, each line with the command to type."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


MOST_BEGUN = 7
"""Walks begun that are told, the last ones touched: a screen, not an archive."""


def add_to(app: typer.Typer) -> None:
    """`coffee today`."""

    @app.command(help=say("help.today"))
    def today(
        context: typer.Context,
        as_json: Annotated[bool, typer.Option("--json", help=say("help.json"))] = False,
    ) -> None:
        show_today(context.obj, as_json=as_json, bare=False)


def show_today(house: "House", *, as_json: bool, bare: bool) -> None:
    """Meetings ahead with the state of their preparation, walks to take up again, and what is
    to be rehearsed again."""
    from coffee.cli.due_drills import drill_line
    from coffee.store import drills, people, walks

    db, clock = house.reading, house.clock
    lines: list[dict[str, Any]] = []
    for meeting, walk in walks.ahead(db, clock):
        ready = walk is not None and walk.finished is not None
        handle = house.handle(meeting.person)
        lines.append({
            "what": "meeting", "person": meeting.person.name, "start": meeting.start,
            "zone": meeting.zone, "place": meeting.place, "minutes": meeting.minutes,
            "prepared": ready, "begun": walk is not None,
            "command": f"coffee {'brief' if ready else 'prep'} {handle}",
        })  # fmt: skip
    told = {line["person"] for line in lines}
    for row in walks.unfinished(db)[:MOST_BEGUN]:
        person = people.get(db, row.person_id) if row.person_id is not None else None
        if person is None or person.name not in told:
            lines.append({
                "what": "walk", "person": person.name if person else "", "playbook": row.playbook,
                "command": house.command(row.playbook, person),
            })  # fmt: skip
    if due := drills.due(db, clock):
        lines.append(drill_line(due))
    if as_json:
        house.terminal.json({"now": clock.local.isoformat(timespec="minutes"), "lines": lines})
        return
    from coffee.face.today import today_lines

    for line in today_lines(lines, clock.local, house.lang, bare=bare, width=house.terminal.width):
        house.terminal.data(line)
