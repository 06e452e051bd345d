"""What the store knows of the one a message is for, as the rules of tact ask for it."""

from typing import TYPE_CHECKING

from coffee.coach.tact import Context
from coffee.coach.tact_text import Kind

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Person

_PRIVATE = ("stakes", "wishes", "expects")
"""Facts noted about them. What they do is public; after their news one should ask."""


def acquaintance(house: "House", person: "Person", kind: Kind = "message") -> Context:
    """How long they have heard nothing, what was noted of them, whether this is the first word.

    A meeting ahead breaks the silence: its time was agreed on.
    """
    from coffee.store import cadences, contact, meetings

    db, clock = house.reading, house.clock
    last = cadences.last_contact(db, person.id)
    ahead = meetings.planned(db, clock, person.id)
    noted = [note.words for note in contact.notes(db, person)]
    return Context(
        kind,
        private=[*noted, *(person.facts[one] for one in _PRIVATE if one in person.facts)],
        silent_days=(clock.local.date() - last).days if last and not ahead else None,
        first_contact=last is None and not meetings.of(db, person.id),
        name=person.name,
    )


def acquaintance_named(house: "House", name: str, kind: Kind) -> Context:
    """The same of the one with that full name; of one who is not in the store, the name."""
    from coffee.store import people

    found = people.called(house.reading, name)
    if found is None:
        return Context(kind, name=name)
    return acquaintance(house, people.get(house.reading, found.id), kind)
