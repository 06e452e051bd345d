"""When a reaction is to be rehearsed again: one memory for each, spaced further as it holds.

FSRS does the sums; it is handed the time, and asked for whole days, as people count them. A day
counts once, by its worst rehearsal: playing a call three times in an evening is one evening's
practice, and the same rehearsal played twice is due on the same day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the daily screen reads drills: no pydantic
    from fsrs import Card, Scheduler

    from coffee.coach.dialogue_book import Verdict

_WORST_FIRST = ("poor", "ok", "good")
LONGEST = 60
"""Days between two rehearsals, at most."""


@dataclass(frozen=True)
class Memory:
    """What is left of rehearsing: after `stability` days, one time in ten it would be lost.

    `last` is when it was rehearsed, in UTC, and `verdict` the worst one of that day.
    """

    stability: float
    difficulty: float
    last: datetime
    verdict: "Verdict"


@dataclass(frozen=True)
class Drill:
    """A reaction of a script that is rehearsed again and again, `times` so far.

    `due` is a local day. `title` and `met` are what the script and the reaction are called, and
    `person_id` the real person whom it was last rehearsed for, None for made-up ones alone.
    """

    script: str
    reaction: str
    title: str
    met: str
    person_id: int | None
    memory: Memory
    times: int
    due: date

    @property
    def name(self) -> str:
        """What is rehearsed, in words."""
        return ", ".join(filter(None, [self.title, self.met]))


def worst(verdicts: Iterable["Verdict"]) -> "Verdict":
    """The worst of some verdicts; at least one."""
    return min(verdicts, key=_WORST_FIRST.index)


def rehearsed(memory: Memory | None, verdict: "Verdict", now: datetime) -> tuple[Memory, int]:
    """The memory after a rehearsal that went so, and in how many days it is due. `now` is UTC."""
    from fsrs import Card, Rating

    card = _card(memory) if memory else Card(card_id=0, due=now)
    ratings = {"poor": Rating.Again, "ok": Rating.Hard, "good": Rating.Good}
    card, _ = _scheduler().review_card(card, ratings[verdict], now)
    assert card.stability is not None and card.difficulty is not None
    return Memory(card.stability, card.difficulty, now, verdict), (card.due - now).days


def chance(memory: Memory, now: datetime) -> float:
    """How likely it is, from 0 to 1, that it would still hold at `now`."""
    return _scheduler().get_card_retrievability(_card(memory), now)


def due_before(due: date, last: date, call: date | None) -> date:
    """`due`, or the day before a call when that is sooner and it was not rehearsed since."""
    if call is None or (eve := call - timedelta(days=1)) <= last:
        return due
    return min(due, eve)


def _card(memory: Memory) -> "Card":
    from fsrs import Card, State

    return Card(
        0, State.Review, None, memory.stability, memory.difficulty, memory.last, memory.last
    )


def _scheduler() -> "Scheduler":
    """No steps of minutes: what went wrong is for tomorrow, not for ten minutes from now."""
    from fsrs import Scheduler

    return Scheduler(
        learning_steps=(), relearning_steps=(), maximum_interval=LONGEST, enable_fuzzing=False
    )
