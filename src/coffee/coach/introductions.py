"""Who can introduce me? People ranked by how close they are to me, and to whom I want to meet.

Evidence adds up as chances do: two weak reasons make a better one, no number of them makes a
certainty. A path is as good as my tie to its first person times all that leads on from there.
The weights are the coach's opinion; `benchmarks/introductions.py` shows what they find.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Literal

Shared = Literal["company", "past_company", "domain", "school", "tag", "field"]
Linked = Literal["link", "recommended"]

_SHARED: Mapping[Shared, float] = {
    "company": 0.55, "domain": 0.45, "past_company": 0.4, "school": 0.25, "tag": 0.2, "field": 0.08,
}  # fmt: skip
_SAME_EMPLOYER = ("company", "domain")
"""Two signs of one thing: only the better of them counts."""
_CROWDED = 0.4
"""How fast a reason wears off with the number of people who share it: n to the power of this."""
_LINKED, _LINKED_YEAR, _LONGEST_LINKED = 0.7, 0.04, 5.0
_FADES_BY_YEAR = 0.96
"""What is left of a link a year after it ended."""
_RECOMMENDED = 0.6
"""One who recommended the other knows them, we were not told since when."""
_CONNECTED, _CONNECTED_YEAR = 0.06, 0.01
_MET, _TOUCHED, _KEPT = 0.3, 0.1, 0.15
_HALVED_AFTER, _LEAST_LEFT = 540, 0.35
"""Days of silence that halve a tie, and what no silence takes away."""
_STEP = 0.6
"""What is left of a good word at each further mouth."""
WORTH_ASKING = 0.01
"""Below this, the score of a path says that nobody would be helped by it."""
MOST_STEPS = 3
_WIDEST = 400
"""People looked beyond at each step, and ties asked for at a time."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Between me and somebody: what happened, days since the last of it, years connected."""

    meetings: int = 0
    touches: int = 0
    promises_kept: int = 0
    days: int | None = None
    years: float = 0.0

    @property
    def met(self) -> bool:
        """Whether the two of us ever exchanged a word."""
        return bool(self.meetings or self.touches)

    @property
    def strength(self) -> float:
        """0 to 1."""
        events = ((_MET, self.meetings), (_TOUCHED, self.touches), (_KEPT, self.promises_kept))
        cold = 1.0
        for weight, count in events:
            cold *= float((1 - weight) ** count)
        silence = max(self.days or 0, 0)
        left = max(_LEAST_LEFT, float(0.5 ** (silence / _HALVED_AFTER)))
        known = _CONNECTED + min(_CONNECTED_YEAR * self.years, _CONNECTED)
        return 1 - (1 - (1 - cold) * left) * (1 - known)


@dataclass(frozen=True, slots=True)
class Bond:
    """A known link with `other`: in whose words, for how many years, how many years ago."""

    other: int
    words: str = ""
    years: float = 0.0
    ended: float = 0.0
    what: Linked = "link"

    @property
    def strength(self) -> float:
        """0 to 1."""
        if self.what == "recommended":
            return _RECOMMENDED
        lasting = _LINKED + _LINKED_YEAR * min(self.years, _LONGEST_LINKED)
        return float(lasting * _FADES_BY_YEAR**self.ended)


@dataclass(frozen=True, slots=True)
class Reason:
    """What somebody shares with the target, and how many people do."""

    what: Shared
    value: str
    people: int = 1


@dataclass(frozen=True, slots=True)
class Path:
    """From my contact to the one who is close to the target. `score` is for ordering only."""

    people: tuple[int, ...]
    score: float
    tie: Tie
    reasons: tuple[tuple[Bond | Reason, ...], ...]
    """For each person, what brings them close to the next, the most telling first."""


Bonds = Callable[[Collection[int]], Mapping[int, Sequence[Bond]]]
Ties = Callable[[Collection[int]], Mapping[int, Tie]]
_Reached = dict[int, tuple[float, tuple[int, ...]]]
"""How close each person is to the target, and by which people, themselves the first."""


def near(shared: Iterable[Reason], bonds: Iterable[Bond] = ()) -> float:
    """How close somebody is to the target, 0 to 1: by what they share and by known links.

    A company where I know five says more than one where I know five hundred.
    """
    strengths, employer = [bond.strength for bond in bonds], 0.0
    for reason in shared:
        weight = _SHARED[reason.what] / max(reason.people, 1) ** _CROWDED
        if reason.what in _SAME_EMPLOYER:
            employer = max(employer, weight)
        else:
            strengths.append(weight)
    in_any_order = sorted([*strengths, employer])
    return 1 - prod(1 - strength for strength in in_any_order)


def rank(
    target: int,
    shared: Mapping[int, Sequence[Reason]],
    bonds: Bonds,
    ties: Ties,
    most: int = 5,
    but: Collection[int] = (),
) -> list[Path]:
    """The best ways to `target`, best first, one for each person I would ask.

    `shared`: what people share with the target. `bonds` gives the links of some people, in both
    directions, `ties` my own with them; only whom `ties` names can be asked. Both are asked for
    a few hundred people at a time: those who are closest so far. Nobody of `but` is on a way;
    and whoever only leads to somebody who had better be asked directly is left out.
    """
    reached, known = _reached(target, shared, bonds, {target, *but})
    closest = sorted(reached, key=lambda one: _order(reached[one]))
    scores: dict[int, float] = {}
    mine: dict[int, Tie] = {}
    for start in range(0, len(closest), _WIDEST):
        some = closest[start : start + _WIDEST]
        best = sorted(scores.values(), reverse=True)[:most]
        if reached[some[0]][0] < (best[-1] if len(best) == most else WORTH_ASKING):
            break  # a tie is at most one: nobody from here on can do better
        mine |= ties(some)
        for one in some:
            closeness, people = reached[one]
            score = mine[one].strength * closeness if one in mine else 0.0
            if score >= WORTH_ASKING and score > max(scores.get(p, 0.0) for p in people):
                scores[one] = score
    ranked = sorted(scores, key=lambda one: (-scores[one], reached[one][1]))[:most]
    return [
        Path(people, scores[one], mine[one], tuple(_reasons(people, target, shared, known)))
        for one in ranked
        for people in [reached[one][1]]
    ]


def _reached(
    target: int, shared: Mapping[int, Sequence[Reason]], bonds: Bonds, barred: Collection[int]
) -> tuple[_Reached, dict[int, Sequence[Bond]]]:
    """Everybody from whom the target can be reached, and the bonds read on the way."""
    linked: dict[int, list[Bond]] = {}
    known: dict[int, Sequence[Bond]] = {target: bonds([target]).get(target, ())}
    for bond in known[target]:
        linked.setdefault(bond.other, []).append(bond)
    reached: _Reached = {
        person: (near(shared.get(person, ()), linked.get(person, ())), (person,))
        for person in {*shared, *linked} - set(barred)
    }
    front = reached
    for _ in range(MOST_STEPS - 1):
        closest = sorted(front, key=lambda one: _order(front[one]))[:_WIDEST]
        known |= bonds([one for one in closest if one not in known])
        front = _further({one: front[one] for one in closest}, reached, known, barred)
        reached = reached | front
    return reached, known


def _order(reached: tuple[float, tuple[int, ...]]) -> tuple[float, int, tuple[int, ...]]:
    """The closest first, then the shorter way; of those alike the same one whatever the order."""
    closeness, people = reached
    return -closeness, len(people), people


def _further(
    front: _Reached,
    reached: _Reached,
    bonds: Mapping[int, Sequence[Bond]],
    barred: Collection[int],
) -> _Reached:
    """Those who are better off through somebody of `front` than so far."""
    better: _Reached = {}
    for person, (closeness, people) in front.items():
        for bond in bonds.get(person, ()):
            close = bond.strength * closeness * _STEP
            known = better.get(bond.other) or reached.get(bond.other)
            if known is not None and close < known[0]:  # nearly all of them
                continue
            if bond.other in barred or bond.other in people:
                continue
            through = (close, (bond.other, *people))
            if known is None or _order(through) < _order(known):
                better[bond.other] = through
    return better


def _reasons(
    people: Sequence[int],
    target: int,
    shared: Mapping[int, Sequence[Reason]],
    bonds: Mapping[int, Sequence[Bond]],
) -> Iterable[tuple[Bond | Reason, ...]]:
    for person, following in zip(people, (*people[1:], target), strict=True):
        linked = [bond for bond in bonds.get(following, ()) if bond.other == person]
        alike = shared.get(person, ()) if following == target else ()
        yield (
            *sorted(linked, key=lambda bond: (-bond.strength, bond.words)),
            *sorted(alike, key=lambda reason: (-near([reason]), reason.value)),
        )
