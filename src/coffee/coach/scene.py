"""What an answer is read against, and what an answer is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from coffee.coach.bank import Bank, Marks
from coffee.coach.fill import Names
from coffee.coach.known import NOBODY, Known

Answer = str | int | list[str] | None
"""An answer as stored: None is a step left out on purpose."""


@dataclass(frozen=True)
class Scene:
    """What an answer is read against: handed in, so that the core reads no clock and no store.

    `now` is naive local time; `person` gives the full name that a typed one stands for, itself
    when nobody is known under it, and raises AmbiguousPerson; `known` gives what the store has
    on somebody of that full name; `shows` how many times the local clocks show a time, once but
    on two nights a year. `bound` is whom the walk must be about, when that is settled.
    The walk fills in the rest: `kept` are answers by slot, `about` is what is known of its person.
    """

    lang: str
    now: datetime
    bank: Callable[[str], Bank] = lambda name: Bank.empty()
    person: Callable[[str], str] = lambda name: name
    marks: Marks = field(default_factory=Marks)
    known: Callable[[str], Known] = lambda name: NOBODY
    shows: Callable[[datetime], int] = lambda local: 1
    bound: str = ""
    names: Names = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    kept: Mapping[str, Answer] = field(default_factory=dict)
    about: Known = NOBODY


@dataclass(frozen=True)
class Unfinished:
    """An answer that was added to and is asked again: an own question before the picking."""

    answer: Answer
