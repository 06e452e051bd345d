"""What else is kept about somebody: facts, questions asked, calls made, walks done. Plain data.

`at` is the instant, in UTC, at which something was said; `day` the local day it happened.
"""

from datetime import date
from typing import NamedTuple


class Fact(NamedTuple):
    """Something known of somebody, and where from: a playbook, or a command of the program."""

    id: int
    field: str
    value: str
    origin: str
    at: str


class Asked(NamedTuple):
    """A question put to somebody, as it was put, and what came of it.

    `question` is its id in the bank, or its own words.
    """

    id: int
    question: str
    words: str
    came: str
    day: date


class Call(NamedTuple):
    """A call made on a recommendation: how it went, None where nobody said."""

    id: int
    how: str
    recovered: bool | None
    met: bool | None
    day: date


class Walked(NamedTuple):
    """A walk gone through to its end."""

    playbook: str
    at: str
