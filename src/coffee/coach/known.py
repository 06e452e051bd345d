"""What the program knows of somebody when a walk about them begins: handed in, plain data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from coffee.coach import dates
from coffee.coach.tracking import Favour, Introduction

Recalled = Literal["owed", "awaited", "questions", "threads"]
"""What can be recalled: my open promises, theirs, questions prepared, what to come back to."""

SHORT_SILENCE = 90
"""Days up to which asking for something is not out of the blue."""


@dataclass(frozen=True)
class Item:
    """Something that can be recalled. `due` is an ISO day, of a promise."""

    id: str
    words: str
    due: str = ""

    def written(self, lang: str, now: datetime) -> str:
        """On one line, a promise with its day."""
        return promised(self.words, self.due, lang, now) if self.due else self.words


@dataclass(frozen=True)
class Known:
    """What is known of one person, as it was before the walk that asks: its effects left out.

    `met` is the day of the last meeting held, the one that a followup is about included;
    `contact` that of the last real contact. Both are ISO days, empty when there is none.
    `introduction` is the one to them that is under way, `unreturned` the last one asked of them.
    """

    met: str = ""
    contact: str = ""
    owed: tuple[Item, ...] = ()
    awaited: tuple[Item, ...] = ()
    questions: tuple[Item, ...] = ()
    threads: tuple[Item, ...] = ()
    recommended: str = ""
    language: str = ""
    introduction: Introduction | None = None
    unreturned: Favour | None = None
    links: Mapping[str, str] = field(default_factory=dict)
    """What links them to others, by name; the last told of each."""

    before: bool = False
    """Whether one had met already before the meeting that the walk is about."""

    settled: str = ""
    """What the next meeting is for, where the last followup said so."""

    facts: Mapping[str, str] = field(default_factory=dict)
    """The last told of each field."""

    me: str = ""
    """The user's own name, where they gave it."""

    def items(self, kind: Recalled) -> tuple[Item, ...]:
        """What there is to recall of that kind."""
        return {
            "owed": self.owed,
            "awaited": self.awaited,
            "questions": self.questions,
            "threads": self.threads,
        }[kind]

    def silent_for(self, now: datetime) -> int | None:
        """Days since the last real contact; None when there was none."""
        return (now.date() - date.fromisoformat(self.contact)).days if self.contact else None


NOBODY = Known()


def promised(words: str, due: str, lang: str, now: datetime) -> str:
    """A promise on one line: "the paper, by Friday 27 November"."""
    day = date.fromisoformat(due)
    far = abs((day - now.date()).days) > 183
    written = dates.write_day(day, lang, year=far)
    return f"{words}, {_BY[lang]} {written}"


_BY = {"en": "by", "fr": "pour le"}


def joined(promises: Sequence[str], lang: str) -> str:
    """Promises in one sentence: each has a comma in it, so three are parted by semicolons."""
    *others, last = promises
    if not others:
        return last
    comma = ", " if len(others) == 1 else SEMICOLON[lang]
    return comma.join([*others, f"{_AND[lang]} {last}"])


_AND = {"en": "and", "fr": "et"}
SEMICOLON = {"en": "; ", "fr": " ; "}
