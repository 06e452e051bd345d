"""A walk at the keyboard: every answer is on disk before the next prompt shows."""

from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING

from coffee.cli import remarks
from coffee.cli.keyboard import Keyboard, choose
from coffee.cli.suggestions import with_suggestions
from coffee.cli.taking import Taken, taken_at_keyboard
from coffee.cli.walking import Request, new_walk, stored_walk
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.sources import from_file, go
from coffee.coach.walk import Prompt, Walk
from coffee.errors import Saved, WrongUse
from coffee.store import walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.store.walks import WalkRow


def pick_playbook(house: "House") -> str:
    """The walk to walk, asked for; WrongUse where nobody is."""
    books = house.shelf.every(WalkBook, house.lang)
    if not house.asks:
        raise WrongUse(problem="no_walk", able=", ".join(books))
    names, titles = list(books), [book.title for book in books.values()]
    return names[choose(house.terminal, say("walk.which"), titles, notes=names)]


def from_keyboard(house: "House", request: Request) -> "tuple[WalkRow, Walk]":
    taken = taken_at_keyboard(house, request)
    if taken.row is None:
        walk = new_walk(house, taken.playbook, taken.meeting)
    else:
        walk = stored_walk(house, taken.row)
        if taken.show:
            return taken.row, walk
    state = _Session(house, taken)
    if taken.review:
        state.record(walk, walk := walk.reopened(but=SUBJECT))
    whom = taken.whom or walk.subject()
    walk = with_suggestions(house, walk, taken.playbook, whom, taken.meeting, request.told)
    state.walk = walk
    named = from_file({SUBJECT: taken.whom} if taken.whom else {})

    def told(walk: Walk, prompt: Prompt) -> Walk | None:
        return named(walk, prompt) if prompt.key not in walk.given else None

    checked = any(getattr(step, "check", None) for step in walk.book.steps)
    with remarks.read_ahead(house) if checked else nullcontext():
        try:
            walk = go(walk, [told, Keyboard(house)], state.record)
        except (Saved, KeyboardInterrupt) as left:
            _say_goodbye(house, state)
            if isinstance(left, KeyboardInterrupt):
                raise
            raise Saved from None
    row = state.row_made()
    walks.finish(house.writing, row, house.clock)
    return row, walk


class _Session:
    """What is written while somebody types: the walk's row is made with the first answer."""

    def __init__(self, house: "House", taken: Taken) -> None:
        self._house, self._taken, self.row = house, taken, taken.row
        self.walk: Walk | None = None

    def row_made(self) -> "WalkRow":
        if self.row is None:
            self.row = walks.begin(
                self._house.writing, self._taken.playbook, self._house.clock, self._taken.meeting
            )
        return self.row

    def record(self, before: Walk, after: Walk) -> None:
        if self.row is None:  # nothing of it is written yet, suggestions included
            before = replace(before, given={})
        self.row = walks.save(
            self._house.writing, self.row_made(), before, after, self._house.clock
        )
        self.walk = after


def _say_goodbye(house: "House", state: _Session) -> None:
    if state.row is None or state.walk is None:
        return
    number, of = state.walk.progress()
    command = house.command(state.row.playbook, house.about(state.row))
    house.terminal.tell(say("walk.saved", number=number, of=of, command=command), "good")
