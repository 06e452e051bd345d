"""What is kept about somebody as JSON: the same shape wherever it is printed.

An id is the short one that `coffee correct` and `coffee remove` take; a day is ISO 8601.
"""

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coffee.coach.cadence import Cadence
    from coffee.coach.contact import Note, Touch
    from coffee.coach.people import Link, Meeting, Person
    from coffee.coach.promises import Promise
    from coffee.coach.timeline import Asked, Call
    from coffee.coach.tracking import Introduction

Shape = dict[str, Any]


def person(one: "Person") -> Shape:
    return {"name": one.name, "slug": one.slug}


def known(one: "Person") -> Shape:
    """A person with the facts that hold, by field."""
    return {**person(one), **one.facts}


def touch(one: "Touch") -> Shape:
    return {"id": f"t{one.id}", "on": _day(one.day), "via": one.via, "note": one.note}


def link(one: "Link", about: "Person") -> Shape:
    """A link of `about`: with whom, how, since and until when."""
    other = one.b if one.a.id == about.id else one.a
    return {
        "id": f"l{one.id}", "with": person(other), "words": one.words,
        "since": one.since or None, "until": one.until or None,
    }  # fmt: skip


def note(one: "Note") -> Shape:
    return {"id": f"n{one.id}", "on": _day(one.day), "words": one.words}


def promise(one: "Promise") -> Shape:
    return {
        "id": f"p{one.id}", "whose": one.whose, "words": one.words, "by": _day(one.due),
        "done": _day(one.done),
    }  # fmt: skip


def meeting(one: "Meeting") -> Shape:
    return {
        "id": f"m{one.id}", "start": one.start, "zone": one.zone, "minutes": one.minutes,
        "place": one.place, "purpose": one.purpose, "held": one.held or None,
    }  # fmt: skip


def cadence(one: "Cadence") -> Shape:
    """`every` in days, 0 for never; `due` is null when it is now: never in touch yet."""
    return {
        "every": one.every, "tag": one.tag or None, "last": _day(one.last),
        "due": _day(one.due) if one.every else None, "put_off": _day(one.put_off),
    }  # fmt: skip


def asked(one: "Asked") -> Shape:
    return {
        "id": f"q{one.id}", "on": _day(one.day), "question": one.question, "words": one.words,
        "came": one.came,
    }  # fmt: skip


def call(one: "Call") -> Shape:
    return {
        "id": f"c{one.id}", "on": _day(one.day), "how": one.how, "recovered": one.recovered,
        "met": one.met,
    }  # fmt: skip


def introduction(one: "Introduction") -> Shape:
    """`state` is null while the request is only written."""
    return {
        "id": f"i{one.id}", "target": person(one.target), "connector": person(one.connector),
        "state": one.state or None, "on": _day(one.last.day) if one.last else None,
        "steps": [
            {"state": step.state, "on": _day(step.day), "note": step.note} for step in one.story
        ],
    }  # fmt: skip


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
