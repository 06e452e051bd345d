"""Figures of practice and of real calls: pure counts, each with what it is a count of."""

from datetime import UTC, date, datetime

import pytest

from coffee.coach.spacing import Memory
from coffee.coach.statistics import (
    Odds,
    RealCall,
    Rehearsed,
    Told,
    by_script,
    hold,
    odds,
    verdicts,
)

THE_21ST = date(2026, 11, 21)


def rehearsed(*replies: tuple[str, float | None], script: str = "door") -> Rehearsed:
    return Rehearsed(1, script, THE_21ST, tuple(Told(*one) for one in replies))


@pytest.mark.parametrize(
    ("seconds", "middle"),
    [([], None), ([3.0], 3.0), ([9.0, 1.0, 2.0], 2.0), ([4.0, 1.0], 2.5), ([None, 5.0], 5.0)],
)
def test_hesitation_is_the_middle_of_the_times(
    seconds: list[float | None], middle: float | None
) -> None:
    """One long silence at the worst line does not hide that the rest came at once."""
    assert rehearsed(*(("good", one) for one in seconds)).hesitation == middle


def test_verdicts_are_counted_over_all_replies() -> None:
    both = [rehearsed(("good", None), ("poor", None)), rehearsed(("good", 1.0))]
    assert verdicts(both) == {"good": 2, "ok": 0, "poor": 1}
    assert verdicts([]) == {"good": 0, "ok": 0, "poor": 0}


def test_scripts_stand_with_the_most_rehearsed_first() -> None:
    some = [rehearsed(script=one) for one in ("gate", "door", "hall", "door")]
    assert by_script(some) == [("door", 2), ("gate", 1), ("hall", 1)]


@pytest.mark.parametrize(
    ("days", "word"), [(0.2, "fresh"), (3.9, "fresh"), (4, "settling"), (20, "settled")]
)
def test_how_it_holds_is_a_word(days: float, word: str) -> None:
    memory = Memory(days, 5, datetime(2026, 11, 21, tzinfo=UTC), "good")
    assert hold(memory, 0.9) == word
    assert hold(memory, 0.79) == "fading", "whatever it was"


def of(*calls: tuple[str, bool | None, bool | None]) -> dict[str, tuple[int, int]]:
    told = odds([RealCall(*one) for one in calls])
    return {one.what: (one.yes, one.of) for one in told}


def test_without_a_call_there_is_nothing_yet() -> None:
    assert set(of().values()) == {(0, 0)}


def test_a_name_that_falls_flat_is_still_a_recommendation() -> None:
    """The author's 9 in 10 are of all recommended calls, his 2 % included."""
    counted = of(("warm", None, True), ("who", True, True), ("jerk", False, False))
    assert counted == {"warm": (2, 3), "cold": (0, 0), "tgms": (2, 3), "recovered": (1, 1)}


def test_a_call_without_recommendation_stands_apart() -> None:
    assert of(("cold", None, False), ("cold", None, True)) == {
        "warm": (0, 0), "cold": (1, 2), "tgms": (0, 0), "recovered": (0, 0),
    }  # fmt: skip


def test_what_nobody_said_is_not_counted() -> None:
    assert of(("warm", None, None), ("who", None, None), ("cold", None, None)) == {
        "warm": (0, 0), "cold": (0, 0), "tgms": (1, 2), "recovered": (0, 0),
    }  # fmt: skip


def test_two_in_three_is_of_those_who_asked_who() -> None:
    """After "that jerk", nothing comes back to anyone: the author counts no odds."""
    assert of(("jerk", True, True))["recovered"] == (0, 0)


def test_the_claims_are_the_author_s_and_name_their_advice() -> None:
    assert [(one.claim, one.advice) for one in odds([])] == [
        ((9, 10), "tgms/warm-odds"),
        ((1, 10), "tgms/cold-odds"),
        ((2, 100), "tgms/rare"),
        ((2, 3), "tgms/explain-connector"),
    ]
    assert all(isinstance(one, Odds) for one in odds([]))
