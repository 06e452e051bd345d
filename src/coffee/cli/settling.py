"""A promise kept, a reminder put off: told back in one line, without Rich."""

from typing import TYPE_CHECKING

from coffee.cli.days import day_ahead, days, in_days, past_day, written
from coffee.coach.contact import entry_id
from coffee.coach.people import Meeting
from coffee.coach.plain_text import tidy
from coffee.coach.promises import Promise
from coffee.errors import AmbiguousPromise, UnknownEntry, UnknownPromise, WrongUse
from coffee.formats import entries
from coffee.store import introductions, meetings, promises, snoozes
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

_A_WEEK = 7


def show_promises(house: "House", *, as_json: bool) -> None:
    """Every promise still open, the first one due first."""
    found = promises.still_open(house.reading)
    if as_json:
        told = [{"person": entries.person(one.person), **entries.promise(one)} for one in found]
        house.terminal.json({"promises": told})
        return
    for one in found:
        key = "today.mine" if one.whose == "mine" else "today.theirs"
        words = say(key, name=one.person.name, words=one.words)
        house.terminal.line(f"p{one.id}  {words} · {written(house, one.due)}")
    if not found:
        house.terminal.tell(say("done.none"))


def settle_promise(house: "House", said: str, on: str, *, undo: bool, as_json: bool) -> None:
    """A promise was kept; with `undo`, it is open after all."""
    promise = _promise(house, said)
    day = None if undo else past_day(house, on)
    if (promise.done is None) is not undo:
        promises.settle(house.writing, promise.id, day)
        promise = promises.get(house.writing, promise.id) or promise
    if as_json:
        house.terminal.json({"person": entries.person(promise.person), **entries.promise(promise)})
        return
    facts = {"words": promise.words, "entry": f"p{promise.id}"}
    if promise.done is None:
        house.terminal.line(say("done.open", **facts, day=written(house, promise.due)))
    else:
        house.terminal.line(say("done.told", **facts, day=written(house, promise.done)))


def put_off(house: "House", what: str, during: str, until: str, *, as_json: bool) -> None:
    """Say nothing of a promise, a follow-up or a person before a day; a week, when none is said."""
    if during and until:
        raise WrongUse(problem="together", first="--for", second="--until", command="coffee snooze")
    if until:
        day = day_ahead(house, until)
    else:
        day = in_days(house, days("--for", during) if during else _A_WEEK)
    names, told = _put_off(house, what)
    with house.writing.writing():
        for name in names:
            snoozes.put_off(house.writing, name, day)
    if as_json:
        house.terminal.json({"what": names, "until": day.isoformat()})
        return
    house.terminal.line(say("snooze.told", what=told, day=written(house, day)))


def _put_off(house: "House", what: str) -> tuple[list[str], str]:
    """The reminders that `what` means, and what it is in words."""
    kind, number = entry_id(what) or ("", 0)
    if kind == "p":
        promise = _promise(house, what)
        if promise.done is None:
            return [f"promise:{number}"], promise.words
    elif kind == "m":
        meeting = meetings.get(house.reading, number)
        if meeting is None:
            raise UnknownEntry(entry=what)
        if any(one.id == number for one in _over(house, meeting.person.id)):
            return [f"followup:{number}"], say("snooze.followup", name=meeting.person.name)
    elif kind == "i":
        one = introductions.get(house.reading, number)
        if one is not None and not one.closed:
            return [f"introduction:{number}"], one.target.name
    else:
        person = house.person(what)
        over = [f"followup:{one.id}" for one in _over(house, person.id)]
        parts = [say("snooze.followup", name=person.name)] if over else []
        parts.append(say("snooze.touch", name=person.name))
        return [f"touch:{person.id}", *over], ", ".join(parts)
    raise WrongUse(problem="no_reminder", entry=what)


def _over(house: "House", person_id: int) -> list[Meeting]:
    return meetings.unsaid(house.reading, house.clock, person_id)


def _promise(house: "House", said: str) -> Promise:
    """The promise of that id, or the one open promise that has these words."""
    kind, number = entry_id(f"p{said}" if said.strip().isdecimal() else said) or ("", 0)
    if kind == "p":
        found = promises.get(house.reading, number)
        if found is None:
            raise UnknownEntry(entry=f"p{number}")
        return found
    alike = promises.alike(house.reading, said)
    if not alike:
        raise UnknownPromise(words=tidy(said))
    return alike[0] if len(alike) == 1 else _one_of(house, said, alike)


def _one_of(house: "House", said: str, alike: list[Promise]) -> Promise:
    """Which of several: asked where somebody can be."""
    if not house.asks:
        found = [(one.words, f"p{one.id}") for one in alike]
        raise AmbiguousPromise(words=tidy(said), candidates=found)
    from coffee.cli.keyboard import choose

    labels = [f"{one.words} ({one.person.name})" for one in alike]
    picked = choose(
        house.terminal, say("done.which"), labels, notes=[f"p{one.id}" for one in alike]
    )
    return alike[picked]
