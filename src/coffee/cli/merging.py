"""`coffee people merge`: two records of one person become one; those who may be are told."""

from typing import TYPE_CHECKING

from coffee.cli.consent import confirmed
from coffee.coach.people import Person
from coffee.errors import WrongUse
from coffee.formats import entries
from coffee.store import merging, people, roster
from coffee.store.roster import Wanted
from coffee.text import counted, say

if TYPE_CHECKING:
    from coffee.cli.house import House

_SHOWN = 20
"""Pairs told, unless a program asks."""


def merge_people(house: "House", kept: str, gone: str, *, yes: bool, as_json: bool) -> None:
    """Two records of one person become the first of them."""
    if not gone:
        raise WrongUse(problem="missing", name=say("slot.person"), command="coffee people merge")
    first, second = house.person(kept), house.person(gone)
    if first.id == second.id:
        raise WrongUse(problem="merge_self", name=first.name)
    question = say("people.merge_ask", kept=_named(first), gone=_named(second))
    if not yes and not confirmed(
        house, question, f"coffee people merge {first.slug} {second.slug}"
    ):
        return
    merging.merge(house.writing, first, second, house.clock.stamp)
    if as_json:
        house.terminal.json(entries.known(people.get(house.reading, first.id)))
    else:
        house.terminal.tell(say("people.merged", name=first.name, slug=first.slug), "good")


def show_twins(house: "House", *, as_json: bool) -> None:
    """Those of one name, two by two, each pair with the command that makes one of it."""
    pairs = roster.twins(house.reading)
    shown = pairs if as_json else pairs[:_SHOWN]
    found, _ = roster.rows(house.reading, Wanted(only=[one for pair in shown for one in pair]), -1)
    by_id = {row.person.id: row for row in found}
    twins = [(by_id[kept], by_id[gone]) for kept, gone in shown]
    if as_json:
        house.terminal.json([
            {"name": kept.person.name, "kept": kept.person.slug, "gone": gone.person.slug}
            for kept, gone in twins
        ])  # fmt: skip
        return
    house.terminal.tell(say("people.twins" if twins else "people.no_twins"))
    for kept, gone in twins:
        both = " | ".join(one.person.work or "-" for one in (kept, gone))
        house.terminal.data(say("person.link", name=kept.person.name, words=both))
        house.terminal.data(f"  coffee people merge {kept.person.slug} {gone.person.slug}")
    if len(pairs) > len(twins):
        house.terminal.tell(counted("import.more", len(pairs) - len(twins)), "quiet")


def _named(person: Person) -> str:
    return f"{person.name} ({': '.join(filter(None, (person.slug, person.work)))})"
