"""Who can introduce me? People ranked by how close they are to me, and to whom I want to meet.

Evidence adds up as chances do: two weak reasons make a better one, no number of them makes a
certainty. A path is as good as my tie to its first person times all that leads on from there.
The weights are the coach's opinion; `benchmarks/introductions.py` shows what they find.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import Literal

Shared = Literal["company", "past_company", "domain", "school", "tag", "field"]

_SHARED: Mapping[Shared, float] = {
    "company": 0.55, "domain": 0.45, "past_company": 0.4, "school": 0.25, "tag": 0.2, "field": 0.08,
}  # fmt: skip
_LINKED, _LINKED_YEAR, _LONGEST_LINKED = 0.7, 0.04, 5.0
_FADES_BY_YEAR = 0.96
"""What is left of a link a year after it ended."""
_CONNECTED, _CONNECTED_YEAR = 0.06, 0.01
_MET, _TOUCHED, _KEPT = 0.3, 0.1, 0.15
_HALVED_AFTER, _LEAST_LEFT = 540, 0.35
"""Days of silence that halve a tie, and what no silence takes away."""
_STEP = 0.6
"""What is left of a good word at each further mouth."""
MOST_STEPS = 3
_WIDEST = 400
"""People looked beyond at each step."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Between me and somebody: what happened, days since the last of it, years connected."""

    meetings: int = 0
    touches: int = 0
    promises_kept: int = 0
    days: int | None = None
    years: float = 0.0

    @property
    def strength(self) -> float:
        """0 to 1."""
        events = ((_MET, self.meetings), (_TOUCHED, self.touches), (_KEPT, self.promises_kept))
        cold = 1.0
        for weight, count in events:
            cold *= float((1 - weight) ** count)
        left = max(_LEAST_LEFT, float(0.5 ** ((self.days or 0) / _HALVED_AFTER)))
        known = _CONNECTED + min(_CONNECTED_YEAR * self.years, _CONNECTED)
        return 1 - (1 - (1 - cold) * left) * (1 - known)


@dataclass(frozen=True, slots=True)
class Bond:
    """A recorded link with `other`: in whose words, for how many years, how many years ago."""

    other: int
    words: str = ""
    years: float = 0.0
    ended: float = 0.0

    @property
    def strength(self) -> float:
        """0 to 1."""
        lasting = _LINKED + _LINKED_YEAR * min(self.years, _LONGEST_LINKED)
        return float(lasting * _FADES_BY_YEAR**self.ended)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody is close to the next one on a path: what they share, and with how many."""

    what: Shared | Literal["link"]
    value: str
    people: int = 0


@dataclass(frozen=True, slots=True)
class Path:
    """From my contact to the one who is close to the target. `score` is for ordering only."""

    people: tuple[int, ...]
    score: float
    tie: Tie
    reasons: tuple[tuple[Reason, ...], ...]
    """For each person, what brings them close to the next; the last, to the target."""


def near(shared: Iterable[Reason], bonds: Iterable[Bond] = ()) -> float:
    """How close somebody is to the target, 0 to 1: by what they share and recorded links.

    A company where I know five says more than one where I know five hundred.
    """
    far = 1.0
    for reason in shared:
        if reason.what != "link":
            far *= 1 - _SHARED[reason.what] / (1 + log2(max(reason.people, 1)) / 6)
    for bond in bonds:
        far *= 1 - bond.strength
    return 1 - far


def rank(
    target: int,
    shared: Mapping[int, Sequence[Reason]],
    bonds: Callable[[Collection[int]], Mapping[int, Sequence[Bond]]],
    ties: Callable[[Collection[int]], Mapping[int, Tie]],
    most: int = 5,
) -> list[Path]:
    """The best ways to `target`, best first, one for each person I would ask.

    `shared`: what people share with the target. `bonds` gives the recorded links of some people,
    in both directions, `ties` my own with them; only whom `ties` names can be asked. Both are
    asked for a few hundred people at a time: those who are closest so far.
    """
    linked: dict[int, list[Bond]] = {}
    known = {target: bonds([target]).get(target, ())}
    for bond in known[target]:
        linked.setdefault(bond.other, []).append(bond)
    reach: dict[int, tuple[float, tuple[int, ...]]] = {
        person: (near(shared.get(person, ()), linked.get(person, ())), (person,))
        for person in {*shared, *linked} - {target}
    }
    front = dict(reach)
    for _ in range(MOST_STEPS - 1):
        closest = sorted(front, key=lambda one: -front[one][0])[:_WIDEST]
        known |= bonds(closest)
        front = _further({one: front[one] for one in closest}, reach, known, target)
        reach |= front
    mine = ties(reach)
    scored = sorted(
        ((mine[person].strength * closeness, people)
         for person, (closeness, people) in reach.items() if person in mine),
        key=lambda pair: (-pair[0], len(pair[1]), pair[1]),
    )  # fmt: skip
    return [
        Path(people, score, mine[people[0]], tuple(_reasons(people, target, shared, known)))
        for score, people in scored[:most]
    ]


def _further(
    front: Mapping[int, tuple[float, tuple[int, ...]]],
    reach: Mapping[int, tuple[float, tuple[int, ...]]],
    bonds: Mapping[int, Sequence[Bond]],
    target: int,
) -> dict[int, tuple[float, tuple[int, ...]]]:
    """Those who are better off through somebody of `front` than so far."""
    better: dict[int, tuple[float, tuple[int, ...]]] = {}
    for person, (closeness, people) in front.items():
        for bond in bonds.get(person, ()):
            through = bond.strength * closeness * _STEP
            known = better.get(bond.other) or reach.get(bond.other) or (0.0, ())
            if through > known[0] and bond.other != target and bond.other not in people:
                better[bond.other] = (through, (bond.other, *people))
    return better


def _reasons(
    people: Sequence[int],
    target: int,
    shared: Mapping[int, Sequence[Reason]],
    bonds: Mapping[int, Sequence[Bond]],
) -> Iterable[tuple[Reason, ...]]:
    for person, following in zip(people, (*people[1:], target), strict=True):
        links = tuple(
            Reason("link", bond.words) for bond in bonds.get(following, ()) if bond.other == person
        )
        yield links + (tuple(shared.get(person, ())) if following == target else ())
