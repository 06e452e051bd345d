"""A script played through, again and again, by someone curious: what was taken least comes first,
on the roads that lead to what was not met yet.

For authors: whatever is left unmet after that can hardly ever be met.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from coffee.coach.dialogue import Play, State, lines_ahead
from coffee.coach.dialogue_book import DialogueBook, Reply, Roll
from coffee.errors import EndlessRehearsal

_MOST_RUNS = 300
_MOST_MOVES = 6_000
"""Lines passed through in all: every script is read through this, those of strangers too."""

_WHIM = 3
"""How far whim may outweigh what was taken least, or two choices would go in step for ever."""

_Branch = TypeVar("_Branch", Reply, Roll)

Place = tuple[str, str]
"""A line and nothing, or a line and one of its replies or reactions."""


@dataclass(frozen=True)
class Coverage:
    """What was met of the lines, replies and reactions of a script.

    `endless` is a line where a run was stopped for going round in circles.
    """

    met: frozenset[Place]
    lines: tuple[Place, ...]
    replies: tuple[Place, ...]
    reactions: tuple[Place, ...]
    endless: str = ""

    @property
    def missed(self) -> list[Place]:
        """What no run met."""
        every = (*self.lines, *self.replies, *self.reactions)
        return [place for place in every if place not in self.met]

    def counts(self) -> dict[str, str]:
        """How many of each were met, of how many: "18/18"."""
        kinds = {"lines": self.lines, "replies": self.replies, "reactions": self.reactions}
        return {
            kind: f"{sum(place in self.met for place in places)}/{len(places)}"
            for kind, places in kinds.items()
        }


def play_through(book: DialogueBook) -> Coverage:
    """Run after run until everything was met, or no more is to be hoped for."""
    lines = [(line_id, "") for line_id in book.lines]
    replies = [(line_id, one.id) for line_id, line in book.lines.items() for one in line.you]
    reactions = [(line_id, one.id) for line_id, one in book.rolls()]
    curious = _Curious(book, {*lines, *replies, *reactions})
    play = Play(book, {}, curious)
    moves, endless = 0, ""
    for _ in range(_MOST_RUNS):
        try:
            state = play.start()
            while book.lines[state.line].end is None:
                state = play.take(state, curious.choose(state.line, play.offered(state)))
        except EndlessRehearsal as error:
            endless = str(error.facts["line"])
            break
        curious.unmet -= {(line_id, "") for line_id in state.visits}
        moves += state.moves
        if not curious.unmet or moves > _MOST_MOVES:
            break
    met = frozenset({*lines, *replies, *reactions} - curious.unmet)
    return Coverage(met, tuple(lines), tuple(replies), tuple(reactions), endless)


class _Curious:
    """Dice, and a hand, that look for what is `unmet`."""

    def __init__(self, book: DialogueBook, unmet: set[Place]) -> None:
        self.unmet = unmet
        self._taken: Counter[Place] = Counter()
        self._ahead = {line_id: _places_ahead(book, line_id) for line_id in book.lines}

    def wording(self, line: str, visit: int, of: int) -> int:
        return 0

    def roll(self, state: State, entries: Sequence[Roll]) -> Roll:
        return self.choose(state.line, entries)

    def choose(self, line: str, branches: Sequence[_Branch]) -> _Branch:
        """One of the replies, or of the reactions, at `line`; it now was taken once more."""
        new = [one for one in branches if self._leads_to_new(line, one)]
        chosen = min(new or branches, key=lambda one: self._weariness((line, one.id)))
        self._taken[line, chosen.id] += 1
        self.unmet.discard((line, chosen.id))
        return chosen

    def _leads_to_new(self, line: str, branch: Reply | Roll) -> bool:
        ways = [branch.go, branch.call] if isinstance(branch, Reply) else [branch.go]
        return (line, branch.id) in self.unmet or any(
            not self.unmet.isdisjoint(self._ahead[way]) for way in ways if way
        )

    def _weariness(self, place: Place) -> int:
        whim = hashlib.blake2b(repr((place, self._taken.total())).encode(), digest_size=1)
        return self._taken[place] + whim.digest()[0] % _WHIM


def _places_ahead(book: DialogueBook, line_id: str) -> set[Place]:
    """What may be met from a line on, whatever the conditions say."""
    ahead = lines_ahead(book, line_id)
    return {(one, "") for one in ahead} | {
        (one, branch.id) for one in ahead for branch in book.lines[one].branches
    }
