"""When a drill is due again: a matter of days, pure; the clock is handed in."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from coffee.coach.coaching import verdict_on
from coffee.coach.spacing import LONGEST, Memory, chance, due_before, rehearsed, worst
from dialogues import rehearsal

NOW = datetime(2026, 11, 21, 19, 54, tzinfo=UTC)


def spaced(*verdicts: Any) -> list[int]:
    """The days between rehearsals that go so, each done on the day that it is due."""
    memory: Memory | None = None
    now, days = NOW, []
    for verdict in verdicts:
        memory, wait = rehearsed(memory, verdict, now)
        days.append(wait)
        now += timedelta(days=wait)
    return days


def test_what_goes_well_is_asked_again_ever_later() -> None:
    days = spaced("good", "good", "good", "good", "good")
    assert days == sorted(days)
    assert days[0] < 4 and days[1] > 2 * days[0]
    assert days[-1] == LONGEST, "a call is never left alone for longer"


def test_what_goes_badly_is_asked_again_tomorrow() -> None:
    assert spaced("poor", "poor", "poor") == [1, 1, 1]
    well, badly = spaced("good", "good", "good", "good")[-1], spaced("good", "good", "poor")[-1]
    assert badly < 7 < well


def test_what_is_fair_comes_between() -> None:
    poor, fair, good = (spaced("good", "good", one)[-1] for one in ("poor", "ok", "good"))
    assert poor < fair < good


def test_the_same_rehearsals_give_the_same_days() -> None:
    assert spaced("good", "ok", "good", "poor") == spaced("good", "ok", "good", "poor")


def test_a_clock_set_back_is_no_reason_to_fail() -> None:
    memory, _ = rehearsed(None, "good", NOW)
    assert rehearsed(memory, "good", NOW - timedelta(days=400))[1] >= 1


def test_it_holds_less_and_less_as_days_go_by() -> None:
    memory, days = rehearsed(None, "good", NOW)
    chances = [chance(memory, NOW + timedelta(days=passed)) for passed in (0, days, 10 * days)]
    assert chances == sorted(chances, reverse=True)
    assert chances[0] == 1 and 0.85 < chances[1] < 0.95 and chances[2] > 0


def test_the_worst_verdict_is_the_one_that_counts() -> None:
    assert worst(["good", "ok"]) == "ok"
    assert worst(["ok", "poor", "good"]) == "poor"
    assert worst(["good"]) == "good"


THE_21ST = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("due", "call", "on"),
    [
        (25, None, 25),  # no call in sight
        (25, 30, 25),  # sooner than the eve anyway
        (29, 30, 29),
        (30, 30, 29),  # the eve, not the day itself
        (30, 24, 23),
        (30, 23, 22),
        (30, 22, 30),  # today is the eve: it was rehearsed
        (30, 21, 30),
        (22, 23, 22),
    ],
)
def test_a_call_brings_it_forward_to_the_day_before(due: int, call: int | None, on: int) -> None:
    """Rehearsed on the 21st, due by itself on one day, the call on another."""
    day = THE_21ST.replace(day=call) if call else None
    assert due_before(THE_21ST.replace(day=due), THE_21ST, day) == THE_21ST.replace(day=on)


def test_a_reaction_is_judged_at_the_line_of_its_card() -> None:
    """The card of `busy` is about the line `busy`; that of `glad` about the door."""
    busy = rehearsal("wait", "look", "when", react=["busy"])
    assert verdict_on(busy, "busy", "en") == "good", "that one waited first is not of this line"
    glad = rehearsal("wait", "look", react=["glad"])
    assert verdict_on(glad, "glad", "en") == "ok", "the worst of two replies at the same line"


def test_where_one_never_stood_there_the_whole_is_judged() -> None:
    sold = rehearsal("wait", "sell")
    assert verdict_on(sold, "busy", "en") == "poor"
