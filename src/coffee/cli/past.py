"""What a walk is handed of the past: what the store knows of somebody, and of its meeting."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from coffee.coach.known import NOBODY, Item, Known
from coffee.coach.steps import Questions
from coffee.errors import PlaybookFault, UnknownPlaybook
from coffee.store import past, people, walks

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Meeting


def knowing(
    house: "House", walk_id: int | None, meeting: "Meeting | None", *, over: bool
) -> Callable[[str], Known]:
    """What is known of a name to a walk on a meeting: read once, so as it was at the beginning.

    `over`: whether the walk is about that meeting gone by; else it prepares it.
    """
    meeting_id = meeting.id if meeting else None

    @cache
    def known(name: str) -> Known:
        bound = meeting is not None and name == meeting.person.name
        person = meeting.person if meeting and bound else people.called(house.reading, name)
        if person is None:
            return replace(NOBODY, me=house.settings.name)
        there = past.known(house.reading, person.id, walk_id, meeting_id, over=over)
        if not over:
            there = replace(there, threads=there.threads + _unasked(house, person.id, meeting_id))
        questions = _prepared(house, walk_id, meeting_id)
        return replace(there, questions=questions, me=house.settings.name)

    return known


def _unasked(house: "House", person_id: int, meeting_id: int | None) -> tuple[Item, ...]:
    """The questions prepared for the last meeting held that never got their turn."""
    last = past.last_held(house.reading, person_id, meeting_id)
    if last is None:
        return ()
    put = past.asked(house.reading, person_id)
    return tuple(one for one in _prepared(house, None, last) if one.id not in put)


def _prepared(house: "House", walk_id: int | None, meeting_id: int | None) -> tuple[Item, ...]:
    """The questions chosen for a meeting, in the walk that prepared it."""
    from coffee.cli.walking import stored_walk

    row = walks.preparation(house.reading, meeting_id) if meeting_id is not None else None
    if row is None or row.id == walk_id:
        return ()
    try:
        walk = stored_walk(house, row)
    except (PlaybookFault, UnknownPlaybook):  # theirs to mend: no reason to forget the rest
        return ()
    scene, items = walk.filled(), []
    for step in walk.book.steps:
        answer = scene.answers.get(step.id)
        if isinstance(step, Questions) and isinstance(answer, list):
            items += [Item(one, "".join(step.read([one], scene))) for one in answer]
    return tuple(one for one in items if one.words)
