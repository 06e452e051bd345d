"""Logging a touch, keeping a note, a promise kept, a reminder put off: told back in one line.

What is told back goes to standard output, without Rich: these commands are typed in passing.
"""

from datetime import date
from typing import TYPE_CHECKING

from coffee.cli.days import day_ahead, days, in_days, past_day
from coffee.coach import contact as words_of_contact
from coffee.coach.contact import Promise, entry_id
from coffee.coach.dates import Moment, write
from coffee.coach.plain_text import tidy
from coffee.errors import (
    AmbiguousPromise,
    BadOption,
    Saved,
    UnknownEntry,
    UnknownPromise,
    WrongUse,
)
from coffee.formats import entries
from coffee.store import cadences, contact, meetings, promises, snoozes
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

LONGEST_NOTE = 20_000
"""Characters; as long as any answer of a walk may be."""
_A_WEEK = 7


def log_touch(house: "House", whom: str, via: str, on: str, note: str, *, as_json: bool) -> None:
    """The two were in touch; today, when no day is said."""
    person = house.person(whom)
    channel = words_of_contact.channel(via)
    if channel is None:
        raise BadOption(option="--via", value=via, expected="channel")
    day, kept = past_day(house, "--on", on), words(note, "--note") if note else ""
    touch = contact.add_touch(house.writing, person, channel, day, kept, house.clock.stamp)
    rhythm = cadences.of(house.writing, person.id)
    if as_json:
        due = entries.cadence(rhythm) if rhythm else None
        house.terminal.json(
            {"person": entries.person(person), **entries.touch(touch), "cadence": due}
        )
        return
    told = say(
        "touch.told", name=person.name, via=say(f"via.{channel}"), day=_day(house, day),
        entry=f"t{touch.id}",
    )  # fmt: skip
    if rhythm and rhythm.every and rhythm.due:
        from coffee.coach.durations import every

        rhythm_told = every(rhythm.every, house.lang)
        told += " " + say("touch.next", every=rhythm_told, day=_day(house, rhythm.due))
    house.terminal.data(told)


def keep_note(house: "House", whom: str, said: str, on: str, *, as_json: bool) -> None:
    """Something to remember about a person."""
    person = house.person(whom)
    day, kept = past_day(house, "--on", on), words(said, say("slot.words"))
    note = contact.add_note(house.writing, person, kept, day, house.clock.stamp)
    if as_json:
        house.terminal.json({"person": entries.person(person), **entries.note(note)})
        return
    told = say("note.told", name=person.name, day=_day(house, day), entry=f"n{note.id}")
    house.terminal.data(told)


def settle_promise(house: "House", said: str, on: str, *, undo: bool, as_json: bool) -> None:
    """A promise was kept; with `undo`, it is open after all."""
    promise = _promise(house, said)
    day = None if undo else past_day(house, "--on", on)
    if (promise.done is None) is not undo:
        promises.settle(house.writing, promise.id, day)
        promise = promises.get(house.writing, promise.id) or promise
    if as_json:
        house.terminal.json({"person": entries.person(promise.person), **entries.promise(promise)})
        return
    facts = {"words": promise.words, "entry": f"p{promise.id}"}
    if promise.done is None:
        house.terminal.data(say("done.open", **facts, day=_day(house, promise.due)))
    else:
        house.terminal.data(say("done.told", **facts, day=_day(house, promise.done)))


def put_off(house: "House", what: str, during: str, until: str, *, as_json: bool) -> None:
    """Say nothing of a promise, a follow-up or a person before a day; a week, when none is said."""
    if during and until:
        raise WrongUse(problem="together", first="--for", second="--until", command="coffee snooze")
    if until:
        day = day_ahead(house, "--until", until)
    else:
        day = in_days(house, days("--for", during) if during else _A_WEEK)
    names, told = _put_off(house, what)
    with house.writing.writing():
        for name in names:
            snoozes.put_off(house.writing, name, day)
    if as_json:
        house.terminal.json({"what": names, "until": day.isoformat()})
        return
    house.terminal.data(say("snooze.told", what=told, day=_day(house, day)))


def words(said: str, option: str) -> str:
    """Words to be kept, on one line. BadOption when there are none, or too many."""
    kept = tidy(said)
    if not kept:
        raise BadOption(option=option, value=said, expected="words")
    if len(kept) > LONGEST_NOTE:
        raise BadOption(option=option, value=f"{kept[:40]}…", expected="shorter", most=LONGEST_NOTE)
    return kept


def _put_off(house: "House", what: str) -> tuple[list[str], str]:
    """The reminders that `what` means, and what it is in words."""
    kind, number = entry_id(what) or ("", 0)
    if kind == "p":
        promise = _promise(house, what)
        if promise.done is None:
            return [f"promise:{number}"], promise.words
    elif kind == "m":
        meeting = meetings.get(house.reading, number)
        if meeting is not None and not meeting.held:
            return [f"followup:{number}"], meeting.person.name
    else:
        person = house.person(what)
        over = meetings.unsaid(house.reading, house.clock, person.id)
        return [f"touch:{person.id}", *(f"followup:{one.id}" for one in over)], person.name
    raise UnknownEntry(entry=what)


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
    if not house.terminal.interactive:
        found = [(one.words, f"p{one.id}") for one in alike]
        raise AmbiguousPromise(words=tidy(said), candidates=found)
    from coffee.cli.keyboard import choose

    labels = [f"{one.words} ({one.person.name})" for one in alike]
    picked = choose(
        house.terminal, say("done.which"), labels, notes=[f"p{one.id}" for one in alike]
    )
    if picked is None:
        raise Saved
    return alike[picked]


def _day(house: "House", day: date) -> str:
    return write(Moment(day, None), house.lang, house.clock.local)
