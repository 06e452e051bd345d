"""An introduction that was asked for, and how far it has come: plain data.

It is over once the connector was thanked, whatever came of it: somebody who lends their name is
always told the outcome.
"""

from dataclasses import dataclass
from datetime import date

from coffee.coach.people import Person
from coffee.coach.plain_text import fold

STATES = ("asked", "agreed", "introduced", "met", "declined", "thanked")
"""How far an introduction can come, as stored and as JSON tells it."""

_RANK = {"asked": 1, "agreed": 2, "introduced": 3, "met": 4, "declined": 4, "thanked": 5}
_SAID = {
    "asked": "asked demande demandee",
    "agreed": "agreed accepte acceptee",
    "introduced": "introduced presente presentee",
    "met": "met rencontre rencontree",
    "declined": "declined refused decline declinee refuse refusee",
    "thanked": "thanked remercie remerciee",
}


def state_said(said: str) -> str | None:
    """The state that `said` means, in either language; None where it means none."""
    word = fold(said.strip())
    return next((state for state, words in _SAID.items() if word in words.split()), None)


def later(state: str) -> list[str]:
    """The states that `state` leaves no room for: those after it, and met beside declined."""
    return [one for one in STATES if one != state and _RANK[one] >= _RANK[state]]


@dataclass(frozen=True)
class Stage:
    """A state that was come to, and on which day."""

    state: str
    day: date
    note: str = ""


@dataclass(frozen=True)
class Introduction:
    """To `target`, asked of `connector`; `stages` in order, none while it is only written.

    `met` is the day of the first meeting held with the target since it was asked for, if there
    was one: what a followup tells need not be told again.
    """

    id: int
    target: Person
    connector: Person
    stages: tuple[Stage, ...] = ()
    met: date | None = None

    @property
    def story(self) -> tuple[Stage, ...]:
        """The stages, and the meeting among them."""
        ended = any(one.state in ("met", "declined") for one in self.stages)
        if self.met is None or ended or not self.stages:
            return self.stages
        return in_order([*self.stages, Stage("met", self.met)])

    @property
    def last(self) -> Stage | None:
        """How far it has come; None while the request is not sent."""
        return self.story[-1] if self.stages else None

    @property
    def state(self) -> str:
        """One of STATES; empty while the request is not sent."""
        return self.last.state if self.last else ""

    @property
    def closed(self) -> bool:
        """Whether nothing more is to be done."""
        return self.state == "thanked"

    @property
    def asked(self) -> date | None:
        """The day of the request, or of the first thing told of it."""
        return self.stages[0].day if self.stages else None


def in_order(stages: list[Stage]) -> tuple[Stage, ...]:
    """From the first to the last that can be come to."""
    return tuple(sorted(stages, key=lambda one: _RANK[one.state]))


@dataclass(frozen=True)
class Favour:
    """The last introduction asked of somebody who was given nothing since: to whom, when."""

    target: str
    day: date
