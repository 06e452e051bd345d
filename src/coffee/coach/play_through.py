"""A script played through, again and again, by someone who always does what was done least.

For authors: whatever is left untaken after that can hardly ever be met.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from coffee.coach.dialogue import Play, State
from coffee.coach.dialogue_book import DialogueBook, Roll
from coffee.errors import EndlessRehearsal

_MOST_RUNS = 300
_MOST_MOVES = 20_000
"""Lines passed through in all: every script is read through this, those of strangers too."""


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


class _Curious:
    """Dice, and a hand, that take what was taken least."""

    def __init__(self) -> None:
        self.taken: Counter[Place] = Counter()

    def wording(self, line: str, visit: int, of: int) -> int:
        return 0

    def roll(self, state: State, entries: Sequence[Roll]) -> Roll:
        return entries[self.least(state.line, [roll.id for roll in entries])]

    def least(self, line: str, ids: Sequence[str]) -> int:
        """Which of `ids` was taken least at `line`, from 0; it now was once more."""
        which = min(range(len(ids)), key=lambda number: self.taken[line, ids[number]])
        self.taken[line, ids[which]] += 1
        return which


def play_through(book: DialogueBook) -> Coverage:
    """Run after run until everything was met, or no more is to be hoped for."""
    lines = [(line_id, "") for line_id in book.lines]
    replies = [(line_id, one.id) for line_id, line in book.lines.items() for one in line.you]
    reactions = [(line_id, one.id) for line_id, one in book.rolls()]
    every = {*lines, *replies, *reactions}
    curious, met, moves, endless = _Curious(), set[Place](), 0, ""
    play = Play(book, {}, curious)
    for _ in range(_MOST_RUNS):
        try:
            state = play.start()
            while book.lines[state.line].end is None:
                offered = play.offered(state)
                which = curious.least(state.line, [reply.id for reply in offered])
                state = play.take(state, offered[which])
        except EndlessRehearsal as error:
            endless = str(error.facts["line"])
            break
        met |= {(line_id, "") for line_id in state.visits} | set(curious.taken)
        moves += state.moves
        if met >= every or moves > _MOST_MOVES:
            break
    return Coverage(frozenset(met), tuple(lines), tuple(replies), tuple(reactions), endless)
