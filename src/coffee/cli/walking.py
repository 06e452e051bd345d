"""Walking a playbook: the walk found or begun, its answers got, its page shown."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coffee.cli.cards import with_cards
from coffee.coach.bank import Bank
from coffee.coach.brief import brief_of
from coffee.coach.playbook import WalkBook
from coffee.coach.scene import Scene
from coffee.coach.steps import Questions
from coffee.coach.walk import Walk
from coffee.errors import WrongUse
from coffee.store import people, walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.store.walks import WalkRow


@dataclass(frozen=True)
class Request:
    """What the command line asks for. `answers` is a file name, or "-" for standard input."""

    playbook: str
    whom: str = ""
    answers: str | None = None
    no_input: bool = False
    as_json: bool = False
    begins_people: bool = False
    """Whether a name that nobody has begins a new person; else it is refused."""


def walk_through(house: "House", request: Request) -> None:
    """The whole of it: find or begin the walk, get the answers, show the page."""
    from coffee.cli.batch import from_answers, from_nobody
    from coffee.cli.sitting import from_keyboard

    book = house.shelf.open(request.playbook, house.lang, WalkBook)
    if request.whom and book.subject is None:
        raise WrongUse(problem="no_subject", name=request.playbook)
    for step in book.steps:
        if isinstance(step, Questions):  # a fault in a bank is told now, not halfway
            house.shelf.open(step.bank, house.lang, Bank)
    if request.answers is not None:
        row, walk = from_answers(house, request, book)
    elif request.no_input or not house.terminal.interactive:
        row, walk = from_nobody(house, request, book)
    else:
        row, walk = from_keyboard(house, request, book)
    _show(house, request, row, walk)


def stored_walk(house: "House", row: "WalkRow") -> Walk:
    """A walk as it was left; answers that its playbook, edited since, refuses are put aside."""
    book = house.shelf.open(row.playbook, house.lang, WalkBook)
    given = walks.given(house.reading, row.id)
    return Walk(book, scene(house), given).still_fitting()


def scene(house: "House") -> Scene:
    """What answers are read against, in this house."""
    return Scene(
        lang=house.lang,
        now=house.clock.local,
        bank=lambda name: house.shelf.open(name, house.lang, Bank),
        person=house.full_name,
    )


def open_walk(house: "House", book: WalkBook, playbook: str, whom: str) -> "WalkRow | None":
    """The walk to take up again: the unfinished one with `whom`, or any where it is nobody."""
    person_id = None
    if book.subject is not None:
        found = people.find(house.reading, whom, whole=True) if whom else []
        if len(found) != 1:
            return None
        person_id = found[0].id
    rows = walks.unfinished(house.reading, playbook, person_id)
    return rows[0] if rows else None


def _show(house: "House", request: Request, row: "WalkRow", walk: Walk) -> None:
    page = with_cards(house, brief_of(walk), row.person_id)
    if request.as_json:
        house.terminal.json(_as_json(house, request, row, walk) | {"brief": page.as_json()})
        return
    from coffee.face.brief import show

    if house.terminal.interactive and not house.terminal.draws:
        house.terminal.tell("")  # air between the last answer and the page
    show(house.terminal, page)
    if row.person_id is not None and house.terminal.interactive:
        handle = house.handle(people.get(house.reading, row.person_id))
        house.terminal.tell(say("walk.again", command=f"coffee brief {handle}"), "quiet")


def _as_json(house: "House", request: Request, row: "WalkRow", walk: Walk) -> dict[str, Any]:
    person = people.get(house.reading, row.person_id) if row.person_id is not None else None
    kept = walk.kept()
    start = kept.get("meeting.start")
    return {
        "playbook": request.playbook,
        "language": house.lang,
        "person": {"name": person.name, "slug": person.slug, **person.facts} if person else None,
        "meeting": {
            "start": start,
            "zone": house.clock.zone,
            "minutes": kept.get("meeting.minutes"),
            "place": kept.get("meeting.place"),
            "asked": kept.get("meeting.asked"),
        }
        if start
        else None,
        "answers": answers_of(walk),
    }


def answers_of(walk: Walk) -> dict[str, Any]:
    """The answers as an answers file would give them: by step id, notes beneath their choice.

    What was left out is told where a default would take its place.
    """
    answers = walk.answers()
    told: dict[str, Any] = {}
    for prompt in walk.prompts():
        answer = answers.get(prompt.key)
        if prompt.item:
            if not isinstance(told[prompt.step.id], dict):
                told[prompt.step.id] = dict.fromkeys(told[prompt.step.id])
            told[prompt.step.id][prompt.item] = answer
        elif answer not in (None, "seen") or (answer is None and walk.default(prompt)):
            told[prompt.step.id] = answer
    return told
