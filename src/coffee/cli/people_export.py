"""`coffee people export`: one person or all, as a file for another program or to read."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coffee.coach.dates import write_date
from coffee.coach.people import Person
from coffee.errors import WrongUse
from coffee.formats import documents, people_out
from coffee.formats.files import write_as
from coffee.formats.people_out import Card
from coffee.store import cadences, contact, dossier
from coffee.text import counted, say

if TYPE_CHECKING:
    from coffee.cli.house import House


def export_people(house: "House", whom: str, output: Path | None, *, as_json: bool) -> None:
    """vCard, CSV, Markdown or JSON by the name of the file; Markdown where there is none."""
    db = house.reading
    people = [house.person(whom)] if whom else dossier.everybody(db)
    if not people:
        raise WrongUse(problem="nobody_to_write")

    def cards() -> list[Card]:
        return [_card(house, person) for person in people]

    def page() -> str:
        told = [replace(one, birthday=write_date(one.birthday, house.lang)) for one in cards()]
        labels = {key: say("person.label", name=say(_LABELS[key])) for key in _LABELS}
        page = people_out.markdown(told, labels)
        return page + (_kept(house, people[0]) if whom else "")

    if as_json and output is None:
        house.terminal.json([dossier.whole(db, person) for person in people])
        return
    if output is None:
        house.terminal.line(page())
        return
    write_as(output, {
        ".vcf": lambda: people_out.vcards(cards()),
        ".csv": lambda: people_out.table(cards()),
        ".md": page,
        ".json": lambda: documents.as_json([dossier.whole(db, person) for person in people]),
    })  # fmt: skip
    house.terminal.tell(counted("people.exported", len(people), file=output), "good")


_LABELS = {
    "role": "fact.role", "company": "fact.company", "email": "fact.email", "phone": "fact.phone",
    "link": "fact.link", "birthday": "fact.birthday", "tags": "field.tags", "note": "field.note",
}  # fmt: skip


def _kept(house: "House", person: Person) -> str:
    """Everything that is kept about somebody, as the page on them tells it: but for its heading,
    and what is next."""
    from coffee.cli.person_page import page_of
    from coffee.face.person import person_lines

    told = person_lines(page_of(house, person), house.clock.local, house.lang, width=_WIDE)
    lines = [_line(*(words for _, words in line)) for line in told]
    next_one = lines.index(say("person.next"))
    until = next((at for at in range(next_one, len(lines)) if not lines[at]), len(lines))
    return people_out.sections(lines[until:])


def _line(lead: str = "", words: str | None = None) -> str:
    """A line of the page: an item has a lead, its id; what goes on with it stands further in."""
    if words is not None:
        return f"  {(lead + words).strip()}"
    return f"    {lead.strip()}" if lead.startswith(" ") else lead


_WIDE = 10_000
"""Cells: nothing is wrapped in a file."""


def _card(house: "House", person: Person) -> Card:
    reached = dossier.addresses(house.reading, person)
    notes = [person.facts.get("about", "")]
    notes += [one.words for one in contact.notes(house.reading, person)]
    return Card(
        name=person.name,
        company=person.facts.get("company", ""),
        role=person.facts.get("role", ""),
        emails=reached["email"],
        phones=reached["phone"],
        links=reached["link"],
        birthday=person.facts.get("birthday", ""),
        note="\n".join(filter(None, notes)),
        tags=cadences.tags_of(house.reading, person.id),
    )
