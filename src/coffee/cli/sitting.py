"""A walk at the keyboard: every answer is on disk before the next prompt shows."""

from dataclasses import replace
from typing import TYPE_CHECKING

from coffee.cli.keyboard import Keyboard, choose
from coffee.cli.walking import Request, open_walk, scene, stored_walk
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.scene import Scene
from coffee.coach.walk import Prompt, Walk, from_file, go
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
    row = _taken_up(house, request, book, whom)
    walk = stored_walk(house, row) if row else Walk(book, scene(house))
    if row and row.finished:
        return row, walk
    state = _Session(house, request.playbook, row)
    state.walk = walk
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
        db, clock = self._house.writing, self._house.clock
        with db.writing():
            row = self.row or walks.begin(db, self._playbook, clock)
            row = walks.save(db, row, before, after, clock)
        self.row, self.walk = row, after


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
    new = [request.whom] if request.begins_people else []
    labels = [*(say("person.new", name=name) for name in new), *(one.name for one in near)]
    question = say("person.which" if found else "person.unknown", name=request.whom)
    picked = choose(
        house.terminal, question, labels, notes=[*("" for _ in new), *(one.slug for one in near)]
    )
    if picked is None:
        raise Saved
    return new[0] if picked < len(new) else near[picked - len(new)].name


def _taken_up(house: "House", request: Request, book: WalkBook, whom: str) -> "WalkRow | None":
    """The walk to go on with; None for a new one. A done one means: show its page."""
    row = open_walk(house, book, request.playbook, whom)
    if not whom and book.subject is not None:
        return _one_of_unfinished(house, request.playbook)
    if row is not None:
        number, of = stored_walk(house, row).progress()
        labels = [say("walk.go_on", number=number, of=of), say("walk.review")]
        picked = _picked(house, say("walk.unfinished", title=_about(book, whom)), labels)
        if picked == 1:
            _reopen(house, row)
        return row
    done = _still_ahead(house, request.playbook, whom)
    if done is not None:
        labels = [say("walk.show"), say("walk.change"), say("walk.another")]
        picked = _picked(house, say("walk.done", title=_about(book, whom)), labels)
        if picked == 0:
            return done
        if picked == 1:
            _reopen(house, done)
            return replace(done, finished=None)
    return None


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


def _reopen(house: "House", row: "WalkRow") -> None:
    """Every answer stands as a suggestion, to be kept with Enter."""
    before = stored_walk(house, row)
    with house.writing.writing():
        walks.save(house.writing, row, before, before.reopened(), house.clock)
        walks.reopen(house.writing, row)


def _about(book: WalkBook, whom: str) -> str:
    return f"{book.title}, {whom}" if whom else book.title


def _say_goodbye(house: "House", state: _Session, request: Request) -> None:
    if state.row is None or state.walk is None:
        return
    number, of = state.walk.progress()
    who = state.row.person_id
    person = people.get(house.reading, who) if who is not None else None
    command = house.command(request.playbook, person)
    house.terminal.tell(say("walk.saved", number=number, of=of, command=command), "good")
