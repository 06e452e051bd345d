"""A walk at the keyboard: every answer is on disk before the next prompt shows."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coffee.cli.keyboard import Keyboard, choose, heading, known_or_new
from coffee.cli.walking import Request, open_walk, scene, stored_walk
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.scene import Scene
from coffee.coach.sources import from_file, go
from coffee.coach.walk import Given, Prompt, Walk
from coffee.errors import NobodyToAsk, PlaybookFault, Saved
from coffee.store import people, walks
from coffee.text import say

if TYPE_CHECKING:
    from pathlib import Path

    from coffee.cli.house import House
    from coffee.store.walks import WalkRow


def pick_playbook(house: "House") -> str:
    """The walk to walk, asked for; NobodyToAsk where nobody can be."""
    names = sorted({v.name for v in house.shelf.volumes if _is_walk(house, v.path)})
    if not house.terminal.interactive:
        raise NobodyToAsk(step="PLAYBOOK")
    titles = [house.shelf.open(name, house.lang, WalkBook).title for name in names]
    picked = choose(house.terminal, say("walk.which"), titles, notes=names)
    if picked is None:
        raise Saved
    return names[picked]


def _is_walk(house: "House", path: "Path") -> bool:
    try:
        return isinstance(house.shelf.read(path).book, WalkBook)
    except PlaybookFault:
        return False


def from_keyboard(house: "House", request: Request, book: WalkBook) -> "tuple[WalkRow, Walk]":
    whom = _whom_at_keyboard(house, request, book) if request.whom else ""
    taken = _taken_up(house, request, book, whom)
    new = Walk(book, scene(house))
    if taken.row is None:
        walk = _suggestions(house, request.playbook, new, whom)
    else:
        walk = stored_walk(house, taken.row)
    if taken.row and taken.show:
        return taken.row, walk
    state = _Session(house, request.playbook, taken.row)
    state.walk = walk
    if taken.review:
        state.record(walk, walk := walk.reopened())
    first = from_file({SUBJECT: whom}) if whom else lambda walk, prompt: None

    def told(walk: Walk, prompt: Prompt) -> Walk | None:
        return first(walk, prompt) if prompt.key not in walk.given else None

    keyboard = Keyboard(house)
    try:
        walk = go(walk, [told, keyboard], state.record)
    except (Saved, KeyboardInterrupt) as left:
        _say_goodbye(house, state, request)
        if isinstance(left, KeyboardInterrupt):
            raise
        raise Saved from None
    row = state.row_made()
    walks.finish(house.writing, row, house.clock)
    return row, walk


@dataclass(frozen=True)
class _Taken:
    """The walk taken up, None for a new one; gone through again, or only shown."""

    row: "WalkRow | None"
    review: bool = False
    show: bool = False


class _Session:
    """What is written while somebody types: the walk's row is made with the first answer."""

    def __init__(self, house: "House", playbook: str, row: "WalkRow | None") -> None:
        self._house, self._playbook, self.row = house, playbook, row
        self.walk: Walk | None = None

    def row_made(self) -> "WalkRow":
        if self.row is None:
            self.row = walks.begin(self._house.writing, self._playbook, self._house.clock)
        return self.row

    def record(self, before: Walk, after: Walk) -> None:
        if self.row is None:  # nothing of it is written yet, suggestions included
            before = replace(before, given={})
        self.row = walks.save(
            self._house.writing, self.row_made(), before, after, self._house.clock
        )
        self.walk = after


def _whom_at_keyboard(house: "House", request: Request, book: WalkBook) -> str:
    """The person that a typed name means: known, chosen among several, or new when agreed to."""
    if book.subject is not None:
        book.subject.accept(request.whom, Scene(house.lang, house.clock.local))
    found = people.find(house.reading, request.whom)
    exact = people.find(house.reading, request.whom, whole=True)
    if len(exact) == 1:
        return exact[0].name
    if not request.begins_people and not found:
        return house.person(request.whom).name
    near = found or people.nearest(house.reading, request.whom)
    ask = say("person.which" if found else "person.unknown", name=request.whom)
    return known_or_new(house.terminal, request.whom, near, ask, new=request.begins_people)


def _taken_up(house: "House", request: Request, book: WalkBook, whom: str) -> _Taken:
    """The walk to go on with, reviewed or begun."""
    row = open_walk(house, book, request.playbook, whom)
    if not whom and book.subject is not None:
        return _Taken(_one_of_unfinished(house, request.playbook))
    if row is not None:
        walk = stored_walk(house, row)
        number, of = walk.progress()
        labels = [say("walk.go_on", number=number, of=of), say("walk.review"), say("walk.another")]
        picked = _picked(house, say("walk.unfinished", title=heading(walk)), labels)
        return _Taken(row if picked < 2 else None, review=picked == 1)
    done = _still_ahead(house, request.playbook, whom)
    if done is not None:
        labels = [say("walk.show"), say("walk.change"), say("walk.another")]
        picked = _picked(house, say("walk.done", title=heading(stored_walk(house, done))), labels)
        return _Taken(done if picked < 2 else None, review=picked == 1, show=picked == 0)
    return _Taken(None)


def _one_of_unfinished(house: "House", playbook: str) -> "WalkRow | None":
    rows = [row for row in walks.unfinished(house.reading, playbook) if row.person_id is not None][
        :7
    ]
    if not rows:
        return None
    names = [people.get(house.reading, row.person_id or 0).name for row in rows]
    labels = [*names, say("walk.someone_else")]
    notes = []
    for row in rows:
        number, of = stored_walk(house, row).progress()
        notes.append(say("walk.progress", number=number, of=of))
    picked = choose(house.terminal, say("walk.unfinished_people"), labels, notes=[*notes, ""])
    if picked is None:
        raise Saved
    return rows[picked] if picked < len(rows) else None


def _still_ahead(house: "House", playbook: str, whom: str) -> "WalkRow | None":
    for meeting, row in walks.ahead(house.reading, house.clock):
        if meeting.person.name == whom and row and row.playbook == playbook and row.finished:
            return row
    return None


def _picked(house: "House", question: str, labels: list[str]) -> int:
    picked = choose(house.terminal, question, labels)
    if picked is None:
        raise Saved
    return picked


def _suggestions(house: "House", playbook: str, walk: Walk, whom: str) -> Walk:
    """A new walk with what is known already, to be kept with Enter: facts on the person, and
    what one always says, from the last walk of this playbook."""
    found = people.find(house.reading, whom, whole=True) if whom else []
    facts = people.get(house.reading, found[0].id).facts if len(found) == 1 else {}
    last = walks.latest(house.reading, playbook)
    said = walks.given(house.reading, last.id) if last else {}
    known: dict[str, Given] = {}
    for step in walk.book.steps:
        if step.keep and step.keep.startswith("person.") and step.keep[7:] in facts:
            known[step.id] = Given(facts[step.keep[7:]], open=True)
        elif step.keep and step.keep.startswith("me.") and step.id in said:
            known[step.id] = Given(said[step.id].answer, open=True)
    return replace(walk, given=known).still_fitting()


def _say_goodbye(house: "House", state: _Session, request: Request) -> None:
    if state.row is None or state.walk is None:
        return
    number, of = state.walk.progress()
    who = state.row.person_id
    person = people.get(house.reading, who) if who is not None else None
    command = house.command(request.playbook, person)
    house.terminal.tell(say("walk.saved", number=number, of=of, command=command), "good")
