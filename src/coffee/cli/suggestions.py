"""What a new walk need not ask: what is known already stands there, to keep or to change."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from coffee.cli.house import FOLLOWUP, PREP
from coffee.cli.walking import as_agreed, known_as, stored_walk
from coffee.coach.playbook import WalkBook
from coffee.coach.scene import Answer
from coffee.coach.steps import CONNECTOR, Checklist, Number, Step
from coffee.coach.walk import Walk
from coffee.errors import PlaybookFault
from coffee.store import introductions, people, walks

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Meeting
    from coffee.store.walks import WalkRow

_NEW_EACH_TIME = ("news", "thread", "found")
"""Facts that are worth something once: old news must not stand under Enter as what is new."""


def with_suggestions(
    house: "House",
    walk: Walk,
    playbook: str,
    whom: str,
    meeting: "Meeting | None",
    told: Mapping[str, str],
) -> Walk:
    """`walk` with facts on `whom`, what was agreed of the meeting, and what one always says.

    What the command line told, by slot, goes before all that.
    """
    person_id = known_as(house, whom)
    facts = _facts(house, person_id) if person_id is not None else {}
    known: dict[str, Answer] = {
        step.id: _as_answer(step, facts[step.keep[7:]])
        for step in walk.book.steps
        if step.keep and step.keep.startswith("person.")
        if step.keep[7:] in facts and step.keep[7:] not in _NEW_EACH_TIME
    }
    if "language" not in facts:
        known |= {step.id: house.lang for step in walk.book.steps if step.keep == "person.language"}
    if channel := facts.get("channel"):
        known |= {step.id: channel for step in walk.book.steps if step.keep == "touch.via"}
    always = _always_said(house, playbook) or _always_said(house, PREP)
    known |= {step.id: always[step.keep] for step in walk.book.steps if step.keep in always}
    known |= agreed(house, walk.book, whom, meeting)
    asking = [step.id for step in walk.book.steps if step.keep == CONNECTOR]
    if asking and whom and CONNECTOR not in told:
        from coffee.cli.introducing import best, target_of

        target = target_of(house, whom, told.get("person.company", ""), new=True)
        known |= dict.fromkeys(asking, best(house, target) or None)
    known |= {step.id: told[s] for step in walk.book.steps if (s := step.keep) and s in told}
    return walk.with_suggestions(known)


def progress(house: "House", row: "WalkRow") -> tuple[int, int]:
    """At which prompt a walk begun stands, of how many: as it is counted once it is taken up."""
    walk = stored_walk(house, row)
    return with_suggestions(house, walk, row.playbook, walk.subject(), None, {}).progress()


def agreed(
    house: "House", book: WalkBook, whom: str, meeting: "Meeting | None"
) -> dict[str, Answer]:
    """What was agreed of a meeting to prepare, by step id; what for, if only that was."""
    if book.follows_up:
        return {}
    if meeting is not None:
        return as_agreed(book, meeting)
    person_id = known_as(house, whom)
    last = walks.latest(house.reading, FOLLOWUP, person_id) if person_id is not None else None
    if last is None:
        return {}
    try:
        purpose = stored_walk(house, last).kept().get("next.purpose")
    except PlaybookFault:
        return {}
    return {step.id: purpose for step in book.steps if step.keep == "meeting.purpose"}


def _facts(house: "House", person_id: int) -> dict[str, str]:
    """What is known of somebody; whoever introduced us recommended me to them."""
    facts = people.get(house.reading, person_id).facts
    if introducer := introductions.introducer(house.reading, person_id):
        facts = {"referrer": introducer, "origin": "recommended-me", **facts}
    return facts


def _always_said(house: "House", playbook: str) -> dict[str, Answer]:
    """What the last walk of `playbook` kept of oneself, by slot."""
    last = walks.latest(house.reading, playbook)
    if last is None:
        return {}
    said = walks.given(house.reading, last.id)
    try:
        book = house.shelf.open(playbook, house.lang, WalkBook)
    except PlaybookFault:
        return {}
    return {
        step.keep: said[step.id].answer
        for step in book.steps
        if step.keep and step.keep.startswith("me.") and step.id in said
    }


def _as_answer(step: Step, fact: str) -> Answer:
    """A fact as the answer to a step that keeps it."""
    if isinstance(step, Number) and fact.isdecimal():
        return int(fact)
    return fact.split(", ") if isinstance(step, Checklist) else fact
