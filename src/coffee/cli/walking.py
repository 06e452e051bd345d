"""Walking a playbook: the walk found or begun, its answers got, its page shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from coffee.cli.house import PREP, SECOND
from coffee.cli.past import knowing
from coffee.cli.question_bank import open_bank
from coffee.coach.bank import Bank
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.scene import Answer, Scene
from coffee.coach.steps import CONNECTOR, Questions
from coffee.coach.walk import Walk
from coffee.errors import PlaybookFault, WrongUse
from coffee.store import introductions, meetings, past, people, questions, walks

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Meeting
    from coffee.store.walks import WalkRow


@dataclass(frozen=True)
class Request:
    """What the command line asks for. `answers` is a file name, or "-" for standard input."""

    playbook: str
    whom: str = ""
    answers: str | None = None
    as_json: bool = False
    begins_people: bool = False
    """Whether a name that nobody has begins a new person; else it is refused."""
    told: Mapping[str, str] = field(default_factory=dict)
    """Answers that the command line gave already, by the slot that keeps them."""

    @property
    def prepares(self) -> bool:
        """Whether it is for a meeting, whichever it is with that person."""
        return self.playbook == PREP and self.begins_people

    def about(self, house: "House", name: str) -> "Request":
        """The request, once it is known whom it is about: whom one has met is met again."""
        return replace(self, playbook=preparing(house, name)) if self.prepares else self


def walk_through(house: "House", request: Request) -> None:
    """The whole of it: find or begin the walk, get the answers, show the page."""
    from coffee.cli.batch import from_answers, from_nobody
    from coffee.cli.ending import as_json, show_end
    from coffee.cli.sitting import from_keyboard

    book = open_book(house, request.playbook)
    if request.whom and book.subject is None:
        raise WrongUse(problem="no_subject", name=request.playbook)
    if request.answers is not None:
        row, walk = from_answers(house, request)
    elif not house.asks:
        row, walk = from_nobody(house, request)
    else:
        row, walk = from_keyboard(house, request)
    if request.as_json:
        house.terminal.json(as_json(house, row, walk))
    else:
        show_end(house, row, walk)


def open_book(house: "House", playbook: str) -> WalkBook:
    """The walk called `playbook`; a fault in a bank of its is told now, not halfway."""
    book = house.shelf.open(playbook, house.lang, WalkBook)
    for step in book.steps:
        if isinstance(step, Questions):
            house.shelf.open(step.bank, house.lang, Bank)
    return book


def new_walk(house: "House", playbook: str, meeting: "Meeting | None" = None) -> Walk:
    """A walk without an answer yet; on a meeting, if there is one."""
    book = open_book(house, playbook)
    return Walk(book, scene(house, book, None, meeting), elsewhere=_elsewhere(house, playbook))


def stored_walk(house: "House", row: "WalkRow") -> Walk:
    """A walk as it was left; answers that its playbook, edited since, refuses are put aside.

    Whom and which meeting it is about, and who is to introduce me, may be called and agreed
    otherwise by now. What was agreed and not asked yet stands there to keep.
    """
    book = house.shelf.open(row.playbook, house.lang, WalkBook)
    meeting = None if row.meeting_id is None else meetings.get(house.reading, row.meeting_id)
    here = scene(house, book, row.id, meeting)
    given = walks.given(house.reading, row.id)
    walk = Walk(book, here, given, _elsewhere(house, row.playbook)).still_fitting()
    agreed = as_agreed(book, meeting) if meeting is not None and not book.follows_up else {}
    now: dict[str, Answer] = {**agreed}
    if person := house.about(row):
        now[SUBJECT] = person.name
    if giver := introductions.asked_in(house.reading, row.id):
        now |= {step.id: giver for step in book.steps if step.keep == CONNECTOR}
    return walk.corrected(now).with_suggestions(agreed)


def as_agreed(book: WalkBook, meeting: "Meeting") -> dict[str, Answer]:
    """What the steps that keep a meeting's facts would be answered with, by step id."""
    facts: dict[str, Answer] = {
        "meeting.start": meeting.start,
        "meeting.minutes": meeting.minutes,
        "meeting.place": meeting.place or None,
        "meeting.asked": meeting.asked or None,
        "meeting.purpose": meeting.purpose or None,
    }
    kept = {step.id: facts.get(step.keep) for step in book.steps if step.keep}
    return {step_id: answer for step_id, answer in kept.items() if answer is not None}


def scene(
    house: "House",
    book: WalkBook | None = None,
    walk_id: int | None = None,
    meeting: "Meeting | None" = None,
) -> Scene:
    """What answers are read against, in this house; the walk of `book` may be on a meeting."""
    over = book is not None and book.follows_up
    return Scene(
        lang=house.lang,
        now=house.clock.local,
        bank=cache(lambda name: open_bank(house, name)),
        person=house.full_name,
        marks=questions.marks(house.reading),
        known=knowing(house, walk_id, meeting, over=over),
        shows=house.clock.shows,
        bound=meeting.person.name if meeting and over else "",
    )


def _elsewhere(house: "House", playbook: str) -> Callable[[str], WalkBook | None]:
    """The same playbook in another language; none where there is none, or it is faulty."""

    def book(lang: str) -> WalkBook | None:
        volume = house.shelf.find(playbook, lang)
        if volume.lang != lang:
            return None
        try:
            return house.shelf.open(playbook, lang, WalkBook)
        except PlaybookFault:
            return None

    return book


def open_walk(house: "House", book: WalkBook, playbook: str, whom: str) -> "WalkRow | None":
    """The walk to take up again: the unfinished one with `whom`, or any where it is nobody.

    A preparation is none any more once it was said what became of the meeting.
    """
    person_id = None
    if book.subject is not None:
        person_id = known_as(house, whom)
        if person_id is None:
            return None
    return next(iter(unfinished(house, playbook, person_id)), None)


def unfinished(house: "House", playbook: str, person_id: int | None = None) -> "list[WalkRow]":
    """The walks that there is still a point in taking up, the last one touched first."""
    rows = walks.unfinished(house.reading, playbook, person_id)
    met = {
        row.id
        for row in rows
        if row.meeting_id is not None and playbook in (PREP, SECOND)
        for meeting in [meetings.get(house.reading, row.meeting_id)]
        if meeting and meeting.held
    }
    return [row for row in rows if row.id not in met]


def unprepared(house: "House", book: WalkBook, whom: str) -> "Meeting | None":
    """The meeting planned with `whom` that nothing prepares yet: the next walk does."""
    person_id = known_as(house, whom)
    if person_id is None or not any(step.keep == "meeting.start" for step in book.steps):
        return None
    ahead = meetings.planned(house.reading, house.clock, person_id)
    return next((one for one in ahead if not walks.preparation(house.reading, one.id)), None)


def known_as(house: "House", name: str) -> int | None:
    """The one person who is meant by a full name; None when there is none, or several."""
    found = people.find(house.reading, name, whole=True) if name else []
    return found[0].id if len(found) == 1 else None


def preparing(house: "House", name: str) -> str:
    """The playbook that prepares a meeting with that person: another once they have met."""
    person_id = known_as(house, name)
    if person_id is None:
        return PREP
    for meeting in meetings.planned(house.reading, house.clock, person_id):
        row = walks.preparation(house.reading, meeting.id)
        if row and row.playbook in (PREP, SECOND):
            return row.playbook
    return SECOND if past.known(house.reading, person_id, None, None, over=False).met else PREP
