"""Promises, mine and theirs. Plain data: the daily screen reads them."""

from dataclasses import dataclass
from datetime import date

from coffee.coach.people import Person


@dataclass(frozen=True)
class Promise:
    """What was promised: mine to them, or theirs to me.

    `due` is a local day, `done` the day it was kept.
    """

    id: int
    person: Person
    whose: str
    words: str
    due: date
    done: date | None = None
