"""The notation that recipes for open questions are written in, and how one is followed.

The rule of this file: it knows no language. A recipe is a line: a closed question, as
`questions.plain` has it; what it becomes; the name of a question to follow it with.

    {do} you like {x} -> What {do} you like about {x}? > surprise

    {x}          any words; {x:tea|coffee} one of these; {do} what the language says it is
    [still ]     may be there or not; (a|an) one of these
    {is|was}     on the right: the second if the question is of the language's other sort
    {x:of}       on the right: as the language's form "of" has it
    -            on the right: better left alone

Words that are taken over keep their capitals and accents.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from coffee.coach.questions import plain

Clause = tuple[str, str]
"""What leads up to a question and stays as it is, "When you started, "; the question itself."""


class Made(NamedTuple):
    """What a recipe made of a question, and what could be asked next."""

    question: str
    follow: str


class _Recipe(NamedTuple):
    starts: frozenset[str] | None  # Words that the closed question may begin with; None: any.
    closed: str
    becomes: str
    follow: str


@dataclass(frozen=True)
class Cookbook:
    """What a language knows of rewording."""

    clauses: Callable[[str], Iterable[Clause]]  # The shapes that a question can be given.
    is_other: Callable[[str], bool]  # Of the other sort: past, or familiar.
    blanks: Mapping[str, str]  # Name -> the words that may stand there, apart by "|".
    forms: Mapping[str, Callable[[str], str]]
    follow: Mapping[str, str]
    recipes: str  # One a line, the surest first; "->" may begin another. # makes a heading.

    def cook(self, question: str) -> Iterator[Made]:
        """What the recipes make of `question`, the surest first."""
        for lead, clause in self.clauses(question):
            compared = plain(clause)
            first = compared.split(" ", 1)[0]
            for recipe in self._recipes:
                if recipe.starts is None or first in recipe.starts:
                    match = self._pattern(recipe.closed).fullmatch(compared)
                    if match and recipe.becomes == _NOTHING:
                        return
                    if match:
                        made = self._fill(recipe.becomes, clause, match)
                        made = lead + made[0].lower() + made[1:] if lead else made
                        yield Made(made, self._fill(self.follow[recipe.follow], clause, match))

    @cached_property
    def _recipes(self) -> list[_Recipe]:
        found = []
        for line in filter(None, self.recipes.replace("\n    ->", " ->").splitlines()):
            if line[0] != "#":
                closed, rest = line.split(" -> ")
                becomes, follow = rest.rsplit(" > ", 1)
                found.append(_Recipe(self._starts(closed), closed.strip(), becomes.strip(), follow))
        return found

    def _starts(self, closed: str) -> frozenset[str] | None:
        head = _HEAD.match(closed)
        words = head and (head[1] or self.blanks.get(head[2], "") or head[3])
        return frozenset(words.split("|")) if words and _WORDS.fullmatch(words) else None

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {}

    def _pattern(self, closed: str) -> re.Pattern[str]:
        """`closed` compiled: only when it is its turn, since most never get one."""
        if closed not in self._patterns:
            spelt = closed.replace("(", "(?:").replace("[", "(?:").replace("]", ")?")
            self._patterns[closed] = re.compile(_BLANK.sub(self._blank, spelt))
        return self._patterns[closed]

    def _blank(self, blank: re.Match[str]) -> str:
        name, words = blank[1], blank[2]
        return f"(?P<{name}>{words or self.blanks.get(name, '.+?')})"

    def _fill(self, becomes: str, clause: str, match: re.Match[str]) -> str:
        def words(blank: re.Match[str]) -> str:
            name, form = blank[1], blank[2]
            if "|" in name:
                return name.split("|")[self.is_other(clause)]
            start, end = match.span(name)
            taken = clause[start:end] if start >= 0 else _NOTHING
            return self.forms[form](taken) if form and start >= 0 else taken

        return _BLANK.sub(words, becomes).replace(f" {_NOTHING}", "")


_WORDS = re.compile(r"[\w|-]+")
_HEAD = re.compile(r"([\w-]+) |\{(\w+)\} |\(([\w|-]+)\) ")
_NOTHING = "-"  # On the right: it is known that there is no good rewording.
_BLANK = re.compile(r"\{([^{}:]+)(?::([^{}]*))?\}")
