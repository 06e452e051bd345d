"""What else is kept about somebody: facts, questions asked, calls made, walks done. Plain data.

`at` is the instant, in UTC, at which something was said; `day` the local day it happened.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Fact:
    """Something known of somebody, and where from: a playbook, or a command of the program."""

    id: int
    field: str
    value: str
    origin: str
    at: str


@dataclass(frozen=True)
class Asked:
    """A question put to somebody, as it was put, and what came of it.

    `question` is its id in the bank, or its own words.
    """

    id: int
    question: str
    words: str
    came: str
    day: date


@dataclass(frozen=True)
class Call:
    """A call made on a recommendation: how it went, None where nobody said."""

    id: int
    how: str
    recovered: bool | None
    met: bool | None
    day: date


@dataclass(frozen=True)
class Walked:
    """A walk gone through to its end."""

    playbook: str
    at: str
