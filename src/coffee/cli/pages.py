"""The page of a walk: which one is meant, and showing it."""

from pathlib import Path
from typing import TYPE_CHECKING

from coffee.cli.house import PREP, SECOND
from coffee.errors import NothingPrepared
from coffee.store import meetings, walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.store.walks import WalkRow


def show_brief(
    house: "House", whom: str, playbook: str, output: Path | None, as_json: bool
) -> None:
    """The brief of the next meeting prepared, or of the last one prepared with `whom`.

    With a `playbook`, the last page that this one ended in; its name in the place of `whom`
    means the last one with anybody.
    """
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
    from coffee.cli.cards import with_cards  # no playbook is read where there is no page
    from coffee.cli.suggestions import progress
    from coffee.cli.walking import stored_walk
    from coffee.coach.brief import brief_of

    walk = stored_walk(house, row)
    page = with_cards(house, brief_of(walk), row.person_id)
    if not row.finished:
        who = house.about(row)
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
    planned = meetings.planned(house.reading, house.clock, person_id)
    ahead = (walks.preparation(house.reading, one.id) for one in planned)
    ready = next((row for row in ahead if row and row.finished), None)
    if ready or person_id is not None:
        return ready or walks.latest(house.reading, "", person_id)
    prepared = [walks.latest(house.reading, playbook) for playbook in (PREP, SECOND)]
    return max(filter(None, prepared), key=lambda row: row.finished or "", default=None)
