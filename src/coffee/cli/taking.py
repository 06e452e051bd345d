"""Which walk is meant: one to go on with, one to go through again, a new one on some meeting."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from coffee.cli.followup import Waiting, waiting
from coffee.cli.house import FOLLOWUP, PREP, SECOND
from coffee.cli.keyboard import Keyboard, choose, heading, known_or_new
from coffee.cli.suggestions import progress
from coffee.cli.walking import (
    Request,
    known_as,
    new_walk,
    open_book,
    open_walk,
    stored_walk,
    unfinished,
    unprepared,
)
from coffee.coach import dates
from coffee.coach.playbook import WalkBook
from coffee.coach.scene import Scene
from coffee.coach.typed import moment_of
from coffee.errors import MeetingUnderWay, Saved, SeveralToFollowUp
from coffee.store import meetings, people, walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Meeting
    from coffee.store.walks import WalkRow

MOST_BEGUN = 7
"""Walks begun that are offered, the last ones touched."""


@dataclass(frozen=True)
class Taken:
    """A playbook walked with somebody: the walk taken up, None for a new one, on a meeting."""

    playbook: str
    whom: str = ""
    row: "WalkRow | None" = None
    meeting: "Meeting | None" = None
    review: bool = False
    """Whether it is gone through again."""

    show: bool = False
    """Whether it is only shown."""


def taken_in_batch(house: "House", request: Request, whom: str) -> Taken:
    """The walk that a file, or nobody, goes on with: the one unfinished, else a new one."""
    playbook = request.about(house, whom).playbook
    book = open_book(house, playbook)
    row = open_walk(house, book, playbook, whom)
    return Taken(playbook, whom, row, None if row else unprepared(house, book, whom))


def to_follow_up(house: "House", playbook: str, typed: Any, *, held: bool) -> Taken:
    """The meeting that a file, or nobody, follows up: the last one due, of whoever is named.

    Where it says that it was `held`, one that is under way was left early.
    SeveralToFollowUp when nobody is named and several people wait: what is noted cannot be
    guessed to be about one of them.
    """
    person = None if typed is None else house.person(str(typed))
    found = waiting(house, playbook, person, left=held)
    whose = {one.person.slug: one.person.name for one in found}
    if len(whose) > 1:
        raise SeveralToFollowUp(people=[(name, slug) for slug, name in whose.items()])
    one = found[0]
    return Taken(playbook, one.person.name, one.row, one.meeting)


def taken_at_keyboard(house: "House", request: Request) -> Taken:
    """The walk that somebody at the keyboard chooses; asked where there is a choice."""
    book = open_book(house, request.playbook)
    if book.follows_up:
        return _followed_up(house, request, book)
    whom = _whom(house, request, book) if request.whom else ""
    if book.subject is not None and not whom:
        row = _one_of_unfinished(house, request.playbook)
        if row is not None:
            return Taken(row.playbook, row=row)
        if not request.prepares or book.steps[0] is not book.subject:
            return Taken(request.playbook)
        whom = _asked(house, request.playbook)
    if request.prepares:
        _point_at_followup(house, whom)
    return _taken_up(house, request.about(house, whom).playbook, whom)


def _whom(house: "House", request: Request, book: WalkBook) -> str:
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


def _asked(house: "House", playbook: str) -> str:
    """Whom a walk is to be about, by its own first question; who that is settles which walk."""
    walk = new_walk(house, playbook)
    prompt = walk.here()
    moved = Keyboard(house)(walk, prompt) if prompt else None
    return moved.subject() if moved else ""


def _taken_up(house: "House", playbook: str, whom: str) -> Taken:
    book = open_book(house, playbook)
    row = open_walk(house, book, playbook, whom)
    new = Taken(playbook, whom, meeting=unprepared(house, book, whom))
    if row is not None:
        walk = stored_walk(house, row)
        number, of = progress(house, row)
        prepares = playbook in (PREP, SECOND)
        labels = [
            say("walk.go_on", number=number, of=of),
            say("walk.review"),
            say("walk.another") if prepares else say("walk.anew"),
        ]
        picked = choose(house.terminal, say("walk.unfinished", title=heading(walk)), labels)
        return Taken(playbook, whom, row, review=picked == 1) if picked < 2 else new
    done = _still_ahead(house, playbook, whom)
    if done is not None:
        labels = [say("walk.show"), say("walk.change"), say("walk.another")]
        picked = choose(
            house.terminal, say("walk.done", title=heading(stored_walk(house, done))), labels
        )
        reviewed = Taken(playbook, whom, done, review=picked == 1, show=picked == 0)
        return reviewed if picked < 2 else new
    return new


def _point_at_followup(house: "House", whom: str) -> None:
    """A quiet word when the last meeting was not talked about: what it left fills in the next."""
    person_id = known_as(house, whom)
    unsaid = meetings.unsaid(house.reading, house.clock, person_id) if person_id else []
    if unsaid:
        moment = moment_of(unsaid[0].start)
        day = dates.write_day(moment.day, house.lang) if moment else ""
        command = house.command(FOLLOWUP, unsaid[0].person)
        house.terminal.tell(say("followup.first", day=day, command=command), "quiet")


def _one_of_unfinished(house: "House", playbook: str) -> "WalkRow | None":
    """One of the walks begun with somebody, chosen; None for somebody else."""
    playbooks = (PREP, SECOND) if playbook == PREP else (playbook,)
    rows = [row for name in playbooks for row in unfinished(house, name)]
    begun = [(row, person.name) for row in rows if (person := house.about(row))][:MOST_BEGUN]
    if not begun:
        return None
    notes = [_progress(house, row, "walk.progress") for row, _ in begun]
    labels = [*(name for _, name in begun), say("walk.someone_else")]
    picked = choose(house.terminal, say("walk.unfinished_people"), labels, [*notes, ""])
    return begun[picked][0] if picked < len(begun) else None


def _still_ahead(house: "House", playbook: str, whom: str) -> "WalkRow | None":
    """The walk done that prepares the next meeting with `whom`."""
    for meeting in meetings.planned(house.reading, house.clock):
        if meeting.person.name == whom:
            row = walks.preparation(house.reading, meeting.id)
            if row and row.playbook == playbook and row.finished:
                return row
    return None


def _followed_up(house: "House", request: Request, book: WalkBook) -> Taken:
    """The meeting that a followup is about: the one there is, one chosen, or one noted already."""
    person = None
    if request.whom:
        alone = len(people.find(house.reading, request.whom)) == 1
        person = house.person(request.whom if alone else _whom(house, request, book))
    try:
        found = waiting(house, request.playbook, person)
    except MeetingUnderWay as early:
        labels = [say("followup.over"), say("followup.not_over")]
        if choose(house.terminal, say("followup.under_way", **early.facts), labels) == 1:
            raise Saved from None
        found = waiting(house, request.playbook, person, left=True)
    one = found[0] if len(found) == 1 else _one_of(house, found)
    picked = -1
    if one.row is not None:
        walk = stored_walk(house, one.row)
        number, of = progress(house, one.row)
        first = (
            say("followup.show") if one.row.finished else say("walk.go_on", number=number, of=of)
        )
        key = "followup.done" if one.row.finished else "walk.unfinished"
        picked = choose(house.terminal, say(key, title=heading(walk)), [first, say("walk.review")])
    show = picked == 0 and one.row is not None and one.row.finished is not None
    return Taken(
        request.playbook, one.person.name, one.row, one.meeting, review=picked == 1, show=show
    )


def _one_of(house: "House", found: list[Waiting]) -> Waiting:
    some = found[:MOST_BEGUN]
    labels = []
    for one in some:
        moment = moment_of(one.meeting.start) if one.meeting else None
        when = dates.write(moment, house.lang, house.clock.local, short=True) if moment else ""
        labels.append(" · ".join(filter(None, [one.person.name, when])))
    notes = [_progress(house, one.row, "followup.begun") if one.row else "" for one in some]
    return some[choose(house.terminal, say("followup.which"), labels, notes)]


def _progress(house: "House", row: "WalkRow", sentence: str) -> str:
    number, of = progress(house, row)
    return say(sentence, number=number, of=of)
