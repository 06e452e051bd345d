"""Figures of practice, and of real calls: counts with what they are counts of, never a grade.

A share keeps both its numbers: "3 of 4" says how little it proves, "75 %" does not.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from coffee.coach.spacing import Memory

VERDICTS = ("good", "ok", "poor")
_FRESH, _SETTLING = 4, 20
"""Days under which a memory is fresh, then settling."""
_FADING = 0.8
"""The chance of its holding under which it fades."""


@dataclass(frozen=True)
class Told:
    """A reply: what the coach said of it, and the seconds before it, None where not timed."""

    verdict: str
    seconds: float | None


@dataclass(frozen=True)
class Rehearsed:
    """A rehearsal played to its end, on a local day."""

    id: int
    script: str
    day: date
    replies: tuple[Told, ...]

    @property
    def hesitation(self) -> float | None:
        """The middle of the seconds before each reply; None where none was timed."""
        times = sorted(one.seconds for one in self.replies if one.seconds is not None)
        if not times:
            return None
        half = len(times) // 2
        return times[half] if len(times) % 2 else (times[half - 1] + times[half]) / 2


def by_script(rehearsals: Iterable[Rehearsed]) -> list[tuple[str, int]]:
    """How many rehearsals of each script, the most first."""
    counted = Counter(one.script for one in rehearsals)
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def verdicts(rehearsals: Iterable[Rehearsed]) -> dict[str, int]:
    """How many replies were good, fair and poor."""
    counted = Counter(reply.verdict for one in rehearsals for reply in one.replies)
    return {verdict: counted[verdict] for verdict in VERDICTS}


def hold(memory: Memory, recall: float) -> str:
    """How well it holds, as a word: fresh, settling or settled; fading when it may be gone, for
    all that it was. `recall` is how likely it is to hold now."""
    if recall < _FADING:
        return "fading"
    if memory.stability < _FRESH:
        return "fresh"
    return "settling" if memory.stability < _SETTLING else "settled"


# Real calls


@dataclass(frozen=True)
class RealCall:
    """A call to get a meeting: `how` is cold when nobody recommended it; else warm, or who or
    jerk when the name fell flat. `recovered` and `met` are None where nobody said."""

    how: str
    recovered: bool | None
    met: bool | None


@dataclass(frozen=True)
class Odds:
    """`yes` of `of` calls of one's own, and the same as the author of the articles claims."""

    what: str
    yes: int
    of: int
    claim: tuple[int, int]
    advice: str


def odds(calls: Sequence[RealCall]) -> list[Odds]:
    """One's own odds beside the author's, of what both count."""
    recommended = [one for one in calls if one.how != "cold"]
    return [
        _odds("warm", (9, 10), "tgms/warm-odds", [one.met for one in recommended]),
        _odds("cold", (1, 10), "tgms/cold-odds", [one.met for one in calls if one.how == "cold"]),
        _odds("tgms", (2, 100), "tgms/rare", [one.how in ("who", "jerk") for one in recommended]),
        _odds(
            "recovered", (2, 3), "tgms/explain-connector",
            [one.recovered for one in calls if one.how == "who"],
        ),
    ]  # fmt: skip


def _odds(what: str, claim: tuple[int, int], advice: str, told: Iterable[bool | None]) -> Odds:
    known = [one for one in told if one is not None]
    return Odds(what, sum(known), len(known), claim, advice)
