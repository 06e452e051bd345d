"""`coffee people show`: everything about one person, gathered once for both faces and for JSON."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from coffee.cli.due import lines_of
from coffee.coach.people import Person
from coffee.formats import entries
from coffee.store import (
    cadences,
    contact,
    dossier,
    introductions,
    links,
    meetings,
    promises,
    rehearsals,
    timeline,
)
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


def show_person(house: "House", whom: str, *, as_json: bool) -> None:
    """The page on one person."""
    person = house.person(whom)
    page = page_of(house, person)
    if as_json:
        house.terminal.json(page)
        return
    from coffee.face.person import person_lines

    width = house.terminal.width
    house.terminal.paint(person_lines(page, house.clock.local, house.lang, width=width))
    if house.terminal.interactive and page["facts"]:
        house.terminal.tell(say("person.entries"), "quiet")


def page_of(house: "House", person: Person) -> dict[str, Any]:
    """What is kept about a person, each kind in its order; `next` is what asks for something."""
    db = house.reading
    cadence = cadences.of(db, person.id)
    ahead = {one.id for one in meetings.planned(db, house.clock, person.id)}
    last = cadences.last_contact(db, person.id)
    return {
        "person": entries.person(person),
        "tags": cadences.tags_of(db, person.id),
        "next": _next(house, person),
        "promises": [entries.promise(one) for one in promises.of(db, person.id)],
        "introductions": [entries.introduction(one) for one in introductions.of(db, person.id)],
        "last_contact": last.isoformat() if last else None,
        "cadence": entries.cadence(cadence) if cadence else None,
        "facts": _facts(house, person),
        "addresses": dossier.addresses(db, person),
        "meetings": [
            {**entries.meeting(one), "ahead": one.id in ahead} for one in meetings.of(db, person.id)
        ],
        "touches": [entries.touch(one) for one in contact.touches(db, person)],
        "links": [entries.link(one, person) for one in links.of(db, person)],
        "notes": [entries.note(one) for one in contact.notes(db, person)],
        "asked": [entries.asked(one) for _, one in timeline.asked(db, person.id)],
        "calls": [entries.call(one) for one in timeline.calls(db, person.id)],
        "walks": [
            {"playbook": one.playbook, "finished": _day(house, one.at)}
            for one in timeline.walked(db, person.id)
        ],
        "cards": [
            {"script": one.script, "on": _day(house, one.at), "words": one.words}
            for one in reversed(rehearsals.plans(db, person.id))
        ],
    }


def _next(house: "House", person: Person) -> dict[str, Any]:
    """The first line that the daily screen has on a person, or would have had it not been put off.

    Without one, how to meet again.
    """
    for put_off in (False, True):
        lines, _ = lines_of(house, person_id=person.id, most=1, put_off=put_off)
        if lines:
            return lines[0]
    handle = house.handle(person)
    return {"what": "nothing", "due": False, "command": f"coffee prep {handle}"}


def _facts(house: "House", person: Person) -> list[dict[str, Any]]:
    """Every fact told; `current` are those that hold."""
    told = timeline.facts(house.reading, person.id)
    current = {one.field: one.id for one in told}
    return [
        {
            "id": f"f{one.id}", "field": one.field, "value": one.value,
            "on": _day(house, one.at), "origin": one.origin,
            "current": current[one.field] == one.id,
        }
        for one in told
    ]  # fmt: skip


def _day(house: "House", at: str) -> str:
    """The local day of an instant."""
    return house.clock.day(datetime.fromisoformat(at)).isoformat()
