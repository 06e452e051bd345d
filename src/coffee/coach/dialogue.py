"""How a rehearsal goes. The replies taken are its whole state: where it stands follows from them.

So taking up an interrupted rehearsal, going back, replaying and branching are one thing: the
replies, or the first of them, taken again. What chance decides (a wording, a reaction, the order
of the replies) is drawn from the seed and the place, and comes out the same each time.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from coffee.coach.dialogue_book import CALL, DialogueBook, End, Line, Reply, Roll
from coffee.coach.fill import Names, filled
from coffee.coach.walk import applies
from coffee.errors import EndlessRehearsal, IllegalReply, UnknownReaction

MOST_MOVES = 200
"""Lines that one rehearsal may pass through: a script that goes round in circles is stopped."""


@dataclass(frozen=True)
class Taken:
    """A reply taken at a line: `said` in one's own words, or empty for the model wording;
    `seconds` of hesitation before it, None where nobody was timed."""

    line: str
    reply: str
    said: str = ""
    seconds: float | None = None


@dataclass(frozen=True)
class Heard:
    """One line as it was heard, and the reply to it if there was one."""

    line: str
    scene: str = ""
    they: str = ""
    taken: Taken | None = None


@dataclass(frozen=True)
class Turn:
    """A line that waits for a reply, and those that one may take, in the order drawn."""

    line: str
    scene: str
    they: str
    replies: tuple[Reply, ...]


@dataclass(frozen=True)
class State:
    """Where a script stands. `calls` are the lines to go to at each `return` ahead."""

    line: str
    vars: Mapping[str, str]
    last: Mapping[str, str] = field(default_factory=dict)
    used: frozenset[tuple[str, str]] = frozenset()
    calls: tuple[str, ...] = ()
    visits: Mapping[str, int] = field(default_factory=dict)
    rolled: tuple[str, ...] = ()
    heard: tuple[Heard, ...] = ()
    moves: int = 0


class Dice(Protocol):
    """What decides where the script leaves it open."""

    def wording(self, line: str, visit: int, of: int) -> int:
        """Which of the wordings of a line, from 0."""

    def roll(self, state: State, entries: Sequence[Roll]) -> Roll:
        """Which of the reactions that may come at the line of `state`."""


@dataclass(frozen=True)
class Play:
    """A script with the names that fill it, played by `dice`; each state follows from another."""

    book: DialogueBook
    names: Names
    dice: Dice

    def start(self) -> State:
        """At the first line that waits for a reply, or at an end. EndlessRehearsal."""
        initial = {name: values[0] for name, values in self.book.vars.items()}
        return self._go(State(self.book.start, initial), self.book.start)

    def offered(self, state: State) -> tuple[Reply, ...]:
        """The replies that may be taken now."""
        told = {**state.vars, **state.last}
        return tuple(
            reply
            for reply in self.book.lines[state.line].you
            if applies(reply.when, told) and (state.line, reply.id) not in state.used
        )

    def take(
        self, state: State, reply: Reply, said: str = "", seconds: float | None = None
    ) -> State:
        """The state after one of the replies offered. EndlessRehearsal."""
        taken = Taken(state.line, reply.id, said, seconds)
        once = {(state.line, reply.id)} if reply.once else set()
        after = replace(
            state,
            vars={**state.vars, **reply.sets},
            last={**state.last, state.line: reply.id},
            used=state.used | once,
            calls=(*state.calls, reply.go) if reply.call else state.calls,
            heard=(*state.heard[:-1], replace(state.heard[-1], taken=taken)),
        )
        return self._go(after, reply.call or reply.go)

    def _go(self, state: State, line_id: str | None) -> State:
        """On from line to line, up to one that waits for a reply or ends."""
        while line_id is not None:
            line = self.book.lines[line_id]
            state = self._heard(state, line_id, line)
            line_id = line.go
            if line.roll:
                roll = self.dice.roll(state, self._reactions(state, line))
                state = replace(state, rolled=(*state.rolled, roll.id))
                line_id = roll.go
            elif line.returns:
                *calls, line_id = state.calls
                state = replace(state, calls=tuple(calls))
        return state

    def _heard(self, state: State, line_id: str, line: Line) -> State:
        if state.moves == MOST_MOVES:
            raise EndlessRehearsal(line=line_id, most=MOST_MOVES)
        visit = state.visits.get(line_id, 0)
        they = ""
        if line.they:
            they = filled(line.they[self.dice.wording(line_id, visit, len(line.they))], self.names)
        heard = Heard(line_id, filled(line.scene, self.names), they)
        worth = bool(they or heard.scene or line.you)
        return replace(
            state,
            line=line_id,
            visits={**state.visits, line_id: visit + 1},
            heard=(*state.heard, heard) if worth else state.heard,
            moves=state.moves + 1,
        )

    def _reactions(self, state: State, line: Line) -> list[Roll]:
        told = {**state.vars, **state.last}
        return [roll for roll in line.roll if applies(roll.when, told)]


@dataclass(frozen=True)
class Seeded:
    """Dice that fall the same for the same seed. `react` are reactions wanted, in their order:
    each is drawn where it can be, and until then the roads are taken that lead to it."""

    book: DialogueBook
    seed: int
    react: tuple[str, ...] = ()

    def wording(self, line: str, visit: int, of: int) -> int:
        """Never the same twice running."""
        return (self.draw(line) + visit) % of

    def roll(self, state: State, entries: Sequence[Roll]) -> Roll:
        wanted = next(iter(still_wanted(self.react, state.rolled)), "")
        ahead = [roll for roll in entries if roll.id == wanted] or [
            roll for roll in entries if wanted and self._may_come(wanted, roll.go)
        ]
        able = ahead or entries
        weights = [roll.odds for roll in able]
        if not sum(weights):
            weights = [1] * len(able)
        drawn = self.draw(state.line, state.visits[state.line]) % sum(weights)
        for roll, weight in zip(able, weights, strict=True):
            drawn -= weight
            if drawn < 0:
                return roll
        raise AssertionError(weights)

    def _may_come(self, reaction: str, line_id: str) -> bool:
        lines = (self.book.lines[one] for one in lines_ahead(self.book, line_id))
        return any(roll.id == reaction for line in lines for roll in line.roll)

    def draw(self, *place: object) -> int:
        """A number for this place, up to 64 bits of it."""
        digest = hashlib.blake2b(repr((self.seed, *place)).encode(), digest_size=8)
        return int.from_bytes(digest.digest(), "big")


def still_wanted(react: Sequence[str], rolled: Sequence[str]) -> tuple[str, ...]:
    """What of `react` was not drawn yet."""
    left = list(react)
    for one in rolled:
        if left and left[0] == one:
            del left[0]
    return tuple(left)


def ways_on(line: Line) -> list[str]:
    """The lines that may follow, those of a sub-dialogue and after it included."""
    ways = [one for reply in line.you for one in (reply.call, reply.go) if one]
    return ways + [roll.go for roll in line.roll] + ([line.go] if line.go else [])


def lines_ahead(
    book: DialogueBook, line_id: str, ways: Callable[[Line], list[str]] = ways_on
) -> set[str]:
    """The ids of the lines that may be met from `line_id` on, itself one of them, whatever the
    conditions say; `ways` gives the lines that may follow one."""
    seen, waiting = set[str](), [line_id]
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting += ways(book.lines[here])
    return seen


def main_reactions(book: DialogueBook) -> list[str]:
    """The reactions that a rehearsal may be about: those of the first roll that a road meets.

    `call` stands for a road that ends before any.
    """
    seen, waiting, found = set[str](), [book.start], list[str]()
    ends = False
    while waiting:
        here = waiting.pop(0)
        if here in seen:
            continue
        seen.add(here)
        line = book.lines[here]
        if line.roll:
            found += [roll.id for roll in line.roll]
        else:
            waiting += ways_on(line)
        ends = ends or line.end is not None
    return list(dict.fromkeys(found)) + ([CALL] if ends or not found else [])


@dataclass(frozen=True)
class Rehearsal:
    """A script being rehearsed: who is in it, what chance was given, the replies so far.

    Made by `begin` or `replayed`. `react` are the reactions wished for, in their order.
    """

    book: DialogueBook
    names: Names
    seed: int
    react: tuple[str, ...]
    path: tuple[Taken, ...]
    state: State

    def turn(self) -> Turn | None:
        """The line that waits for a reply; None at the end."""
        line = self.book.lines[self.state.line]
        if line.end:
            return None
        dice = Seeded(self.book, self.seed)
        here = self.state.heard[-1]
        replies = sorted(
            self._play.offered(self.state), key=lambda reply: dice.draw(here.line, reply.id)
        )
        return Turn(here.line, here.scene, here.they, tuple(replies))

    def take(self, reply_id: str, said: str = "", seconds: float | None = None) -> "Rehearsal":
        """The rehearsal, one reply further. On IllegalReply nothing has moved."""
        offered = {reply.id: reply for reply in self._play.offered(self.state)}
        if reply_id not in offered:
            raise IllegalReply(line=self.state.line, reply=reply_id, able=list(offered))
        state = self._play.take(self.state, offered[reply_id], said, seconds)
        taken = Taken(self.state.line, reply_id, said, seconds)
        return replace(self, path=(*self.path, taken), state=state)

    def branch(self, at: int) -> "Rehearsal":
        """The rehearsal as it stood before its turn `at`, from 0."""
        return replayed(self.book, self.names, self.seed, self.react, self.path[:at])

    @property
    def ended(self) -> End | None:
        """Where it led; None while a reply is waited for."""
        return self.book.lines[self.state.line].end

    @property
    def heard(self) -> tuple[Heard, ...]:
        """Everything heard and replied so far, the line that waits included."""
        return self.state.heard

    @property
    def reaction(self) -> str:
        """The main reaction: the first that was drawn, `call` while there was none."""
        return self.state.rolled[0] if self.state.rolled else CALL

    @property
    def _play(self) -> Play:
        return Play(self.book, self.names, Seeded(self.book, self.seed, self.react))


def check_reactions(book: DialogueBook, react: Sequence[str]) -> None:
    """Refuse a reaction that nobody has in this script. UnknownReaction."""
    known = [roll.id for _, roll in book.rolls()] or [CALL]
    for one in react:
        if one not in known:
            raise UnknownReaction(name=one, able=known)


def begin(book: DialogueBook, names: Names, seed: int, react: Sequence[str] = ()) -> Rehearsal:
    """A rehearsal at its first turn. UnknownReaction, EndlessRehearsal."""
    check_reactions(book, react)
    state = Play(book, names, Seeded(book, seed, tuple(react))).start()
    return Rehearsal(book, names, seed, tuple(react), (), state)


def replayed(
    book: DialogueBook, names: Names, seed: int, react: Sequence[str], path: Sequence[Taken]
) -> Rehearsal:
    """The rehearsal that these replies lead to. IllegalReply where one is not offered."""
    rehearsal = begin(book, names, seed, react)
    for one in path:
        rehearsal = rehearsal.take(one.reply, one.said, one.seconds)
    return rehearsal


def taken_up(
    book: DialogueBook, names: Names, seed: int, react: Sequence[str], path: Sequence[Taken]
) -> Rehearsal:
    """The rehearsal as far as it still goes, its script having been edited since."""
    rehearsal = begin(book, names, seed, [one for one in react if one in _reactions_of(book)])
    for one in path:
        try:
            rehearsal = rehearsal.take(one.reply, one.said, one.seconds)
        except IllegalReply:
            break
    return rehearsal


def _reactions_of(book: DialogueBook) -> set[str]:
    return {roll.id for _, roll in book.rolls()} or {CALL}
