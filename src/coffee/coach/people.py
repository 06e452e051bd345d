"""People, as the program knows them: plain data, no pydantic, for start-up is a feature."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import NamedTuple

from coffee.coach.plain_text import fold, tidy

LONGEST_NAME = 120


@dataclass(frozen=True)
class Person:
    """Somebody. `slug` is ASCII and unique; `facts` are the latest by field."""

    id: int
    name: str
    slug: str
    facts: dict[str, str] = field(default_factory=dict)

    @property
    def work(self) -> str:
        """What they do and where, as far as it is known."""
        return ", ".join(filter(None, map(self.facts.get, ("role", "company"))))


class Meeting(NamedTuple):
    """A meeting agreed on. `start` is ISO 8601 local time in `zone`; `minutes` may be unknown.

    `held` is "yes" once it took place, another word when it did not, empty as long as nobody said.
    """

    id: int
    person: Person
    start: str
    zone: str
    minutes: int | None = None
    place: str = ""
    asked: str = ""
    held: str = ""
    purpose: str = ""


class Link(NamedTuple):
    """Two people and what links them; the years are empty where the words tell none."""

    id: int
    a: Person
    b: Person
    words: str
    since: str = ""
    until: str = ""


class Wanted(NamedTuple):
    """A meeting that has no date yet: `id` is the entry it was said in, `purpose` its reason.

    `since` is the ISO day on which it was said, or on which the one put off was to be.
    """

    id: str
    person: Person
    purpose: str
    since: str


def slug_of(name: str) -> str:
    """`name` in ASCII letters, digits and hyphens; empty when it has none."""
    plain = unicodedata.normalize("NFKD", fold(name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-")


def variants(word: str) -> set[str]:
    """`word` and itself less one letter: two words a slip apart have one of these in common."""
    cut = word[:40]
    return {word} | {cut[:place] + cut[place + 1 :] for place in range(len(cut))}


def tag_of(name: str) -> str:
    """A tag as it is kept: one word in lower case, without the # before it; empty when none."""
    tag = "-".join(tidy(name).lstrip("#").casefold().split())
    return tag if any(character.isalnum() for character in tag) else ""


def words_of(name: str) -> list[str]:
    """The words that `name` is found by, folded."""
    return list(dict.fromkeys(re.findall(r"\w+", fold(name))))
