"""Promises, mine and theirs. Plain data: the daily screen reads them."""

from datetime import date
from typing import NamedTuple

from coffee.coach.people import Person


class Promise(NamedTuple):
    """What was promised: mine to them, or theirs to me.

    `due` is a local day, `done` the day it was kept.
    """

    id: int
    person: Person
    whose: str
    words: str
    due: date
    done: date | None = None
