"""When somebody is due to hear from us: so many days after the last real contact, and once.

A contact is a meeting that was held or a touch, by the day it happened: one told late counts
from its own day, and one older than the last changes nothing.
"""

from datetime import date, timedelta
from typing import NamedTuple

from coffee.coach.durations import LONGEST
from coffee.coach.people import Person

OFF = 0
"""The cadence of somebody of whom no reminder is wanted, whatever their tags say."""


class Cadence(NamedTuple):
    """Somebody to hear from `every` so many days; `last` is the day of the last real contact.

    `put_off` is the day until which the reminder is to wait; `tag` is where the rhythm comes
    from, empty when it is the person's own.
    """

    person: Person
    every: int
    last: date | None = None
    put_off: date | None = None
    tag: str = ""

    @property
    def due(self) -> date | None:
        """The day from which they are due; None when they always were: never in touch yet."""
        return due_day(self.last, self.every, self.put_off)


def due_day(last: date | None, every: int, put_off: date | None = None) -> date | None:
    """The day on which a contact of the day `last` wants another, not before `put_off`.

    None when nothing says a day: there was no contact yet, and nobody put it off.
    """
    if last is None:
        return put_off
    due = last + timedelta(days=min(every, LONGEST))
    return max(due, put_off) if put_off else due
