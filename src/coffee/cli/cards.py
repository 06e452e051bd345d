"""If-then cards on the brief of the person whom they are for."""

from dataclasses import replace
from typing import TYPE_CHECKING

from coffee.coach.brief import Brief, Section
from coffee.store import rehearsals
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

MOST_SHOWN = 3
"""Cards on a brief, the last ones written: the page stays one page."""


def with_cards(house: "House", page: Brief, person_id: int | None) -> Brief:
    """`page` with the cards written for the person whom it is about, if there are any."""
    plans = rehearsals.plans(house.reading, person_id) if person_id is not None else []
    if not plans:
        return page
    cards = Section(say("brief.cards"), tuple(plan.words for plan in plans[:MOST_SHOWN]))
    return replace(page, sections=(*page.sections, cards))
