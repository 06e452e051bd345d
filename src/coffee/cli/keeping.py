"""Logging a touch and keeping a note: told back in one line.

What is told back goes to standard output, without Rich: these commands are typed in passing.
"""

from datetime import date
from typing import TYPE_CHECKING

from coffee.cli.days import past_day
from coffee.coach import contact as contacts
from coffee.coach.dates import Moment, write
from coffee.coach.plain_text import tidy
from coffee.errors import BadOption
from coffee.store import cadences, contact
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

LONGEST_NOTE = 20_000
"""Characters; as long as any answer of a walk may be."""


def log_touch(house: "House", whom: str, via: str, on: str, note: str, *, as_json: bool) -> None:
    """The two were in touch; today, when no day is said."""
    person = house.person(whom)
    channel = contacts.channel(via)
    if channel is None:
        raise BadOption(option="--via", value=via, expected="channel")
    day, kept = past_day(house, "--on", on), words(note, "--note") if note else ""
    touch = contact.add_touch(house.writing, person, channel, day, kept, house.clock.stamp)
    rhythm = cadences.of(house.writing, person.id)
    if as_json:
        from coffee.formats import entries

        due = entries.cadence(rhythm) if rhythm else None
        house.terminal.json(
            {"person": entries.person(person), **entries.touch(touch), "cadence": due}
        )
        return
    told = say(
        "touch.told", name=person.name, via=say(f"via.{channel}"), day=written(house, day),
        entry=f"t{touch.id}",
    )  # fmt: skip
    if rhythm and rhythm.every:
        from coffee.cli.rhythm import told as rhythm_told

        told += " " + say("touch.next", cadence=rhythm_told(house, rhythm))
    house.terminal.line(told)


def keep_note(house: "House", whom: str, said: str, on: str, *, as_json: bool) -> None:
    """Something to remember about a person."""
    person = house.person(whom)
    day, kept = past_day(house, "--on", on), words(said, say("slot.words"))
    note = contact.add_note(house.writing, person, kept, day, house.clock.stamp)
    if as_json:
        from coffee.formats import entries

        house.terminal.json({"person": entries.person(person), **entries.note(note)})
        return
    told = say("note.told", name=person.name, day=written(house, day), entry=f"n{note.id}")
    house.terminal.line(told)


def words(said: str, option: str) -> str:
    """Words to be kept, on one line. BadOption when there are none, or too many."""
    kept = tidy(said)
    if not kept:
        raise BadOption(option=option, value=said, expected="words")
    if len(kept) > LONGEST_NOTE:
        raise BadOption(option=option, value=f"{kept[:40]}…", expected="shorter", most=LONGEST_NOTE)
    return kept


def written(house: "House", day: date) -> str:
    return write(Moment(day, None), house.lang, house.clock.local)
