"""`coffee correct`, `coffee remove`: an entry of somebody's page, set right or taken away."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from coffee.cli.consent import confirmed
from coffee.cli.days import days, moment, not_over, past_day
from coffee.cli.keeping import words
from coffee.cli.person_page import page_of
from coffee.coach.addresses import one_address
from coffee.coach.contact import entry_id
from coffee.coach.people import Person
from coffee.coach.plain_text import fold
from coffee.errors import BadOption, UnknownEntry, WrongUse
from coffee.formats import entries as shapes
from coffee.store import entries, introductions, people, timeline
from coffee.store.entries import Entry
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

_DATED = ("t", "n", "q")
"""What happened on a day; a promise and a meeting may be ahead of us."""


def correct_entry(house: "House", which: str, said: str, on: str, *, as_json: bool) -> None:
    """Other words for an entry, another day, or both: then as the page on the person has it."""
    entry = _entry(house, which)
    person = people.get(house.reading, entry.person_id)
    if not said and not on:
        raise WrongUse(problem="missing", name=say("slot.words"), command="coffee correct")
    told = words(said, say("slot.words")) if said else None
    number = entry.number
    if entry.kind == "c":
        command = f"coffee followup {house.handle(person)}"
        raise WrongUse(problem="call_is_followed_up", entry=which, command=command)
    if entry.kind == "f":
        number = entries.correct_fact(house.writing, entry, _value(entry, told, on), house.clock)
    elif entry.kind == "m":
        start = _start(house, entry, on) if on else None
        entries.correct_meeting(house.writing, entry, told, start, house.clock)
    elif entry.kind == "i":
        _correct_introduction(house, person, number, told, on)
    else:
        entries.correct(house.writing, entry, told, _day(house, entry, on) if on else None)
    shape, line = _shown(house, person, f"{entry.kind}{number}")
    if as_json:
        house.terminal.json({"person": shapes.person(person), **shape})
    else:
        house.terminal.line(say("correct.told", entry=shape["id"], words=line))
    if entry.kind == "m":
        _tell_changed(house, person, off=False)


def remove_entry(house: "House", which: str, *, yes: bool, dry_run: bool, as_json: bool) -> None:
    """Take an entry away, after it was shown and somebody agreed."""
    entry = _entry(house, which)
    person = people.get(house.reading, entry.person_id)
    shape, line = _shown(house, person, which)
    holds = _said_before(house, person, entry)
    called_off = entry.kind == "m"
    met = called_off and shape["held"] == "yes"
    key = "remove.call_off" if called_off else "remove.sure"
    question = say("remove.not_met" if met else key, words=line, name=person.name)
    if not (yes or dry_run or confirmed(house, question, f"coffee remove {which}")):
        return
    if not dry_run:
        entries.remove(house.writing, entry)
    if as_json:
        told = {"person": shapes.person(person), "removed": shape, "dry_run": dry_run}
        house.terminal.json(told | ({"holds": {**holds[0], "current": True}} if holds else {}))
        return
    key = "remove.called_off" if called_off else "remove.told"
    key = "remove.was_not_met" if met else key
    key = "remove.would" if dry_run else key
    house.terminal.line(say(key, words=line, name=person.name))
    if holds:
        house.terminal.line(say("remove.holds", entry=holds[0]["id"], words=holds[1]))
    if called_off and not dry_run:
        _tell_changed(house, person, off=True)


def _tell_changed(house: "House", person: Person, *, off: bool) -> None:
    from coffee.cli.invitation import tell_changed  # it reads playbooks: no other entry needs one

    tell_changed(house, person, off=off)


def _entry(house: "House", which: str) -> Entry:
    kind, number = entry_id(which) or ("", 0)
    found = entries.find(house.reading, kind, number)
    if found is None:
        raise UnknownEntry(entry=which)
    return found


def _shown(house: "House", person: Person, which: str) -> tuple[dict[str, Any], str]:
    """An entry as JSON and as its line, both as the page on the person has them."""
    from coffee.face.person import entry_line

    page = page_of(house, person)
    kinds = (
        "promises", "introductions", "links", "facts", "meetings", "touches", "notes", "asked",
        "calls",
    )  # fmt: skip
    shape = next(one for kind in kinds for one in page[kind] if one["id"] == which)
    return shape, entry_line(page, which, house.clock.local, house.lang)


def _said_before(house: "House", person: Person, entry: Entry) -> tuple[dict[str, Any], str] | None:
    """What holds again once the fact that holds now is gone."""
    if entry.kind != "f":
        return None
    told = [one for one in timeline.facts(house.reading, person.id) if one.field == entry.about]
    if told[1:] and told[-1].id == entry.number:
        return _shown(house, person, f"f{told[-2].id}")
    return None


def _correct_introduction(
    house: "House", person: Person, number: int, told: str | None, on: str
) -> None:
    """The last thing noted of it has another day, or another note."""
    one = introductions.get(house.reading, number)
    if one is None or not one.stages:
        command = f"coffee intro {house.handle(person)} --now asked"
        raise WrongUse(problem="intro_unsent", entry=f"i{number}", command=command)
    introductions.correct(house.writing, one, told, past_day(house, on) if on else None)


def _day(house: "House", entry: Entry, on: str) -> date:
    """The other day of an entry: gone by where it happened, ahead where it is promised."""
    if entry.kind in _DATED:
        return past_day(house, on)
    return moment(house, "--on", on, past=False).day


def _start(house: "House", entry: Entry, on: str) -> str:
    """The other start of a meeting: ahead if it is ahead, gone by if it is over.

    The hour stays where none is said. An hour that the clocks skip or show twice is refused.
    """
    from coffee.coach.dates import Moment, write_time
    from coffee.coach.typed import iso, moment_of

    stood, now = moment_of(entry.about), house.clock.local
    over = datetime.fromisoformat(entry.about) < now
    said = moment(house, "--on", on, past=over, stands=stood)
    hour = said.time or (stood.time if stood else None)
    start = datetime.combine(said.day, hour or time.min)
    if over and start > now:
        raise not_over(house, on, said.day)
    if hour is not None and (times := house.clock.shows(start)) != 1:
        expected = "hour_twice" if times else "hour_skipped"
        raise BadOption(
            option="--on", value=on, expected=expected, hour=write_time(hour, house.lang)
        )
    return iso(Moment(said.day, hour))


def _value(entry: Entry, told: str | None, on: str) -> str:
    """The value that a fact is to have, in the form in which the program reads it."""
    if on or told is None:
        raise WrongUse(problem="fact_value", entry=f"f{entry.number}")
    if entry.about == "cadence":
        return str(days(say("slot.words"), told))
    if entry.about == "language":
        wanted = fold(told)
        for lang in ("en", "fr"):
            if wanted in (lang, fold(say(f"value.language.{lang}"))):
                return lang
        raise BadOption(option=say("slot.words"), value=told, expected="language")
    if entry.about == "pronoun" and told not in ("tu", "vous"):
        raise BadOption(option=say("slot.words"), value=told, expected="pronoun")
    return one_address(told) if entry.about == "email" else told
