"""Lists that grow by what is typed: promises with their days, an agenda that fits its meeting."""

from typing import Any

import pytest

from coffee.coach.growing_steps import LONGEST_ENTRY, MOST_ENTRIES
from coffee.coach.known import Item, Known
from coffee.coach.scene import Scene, Unfinished
from coffee.coach.sources import from_defaults, from_file, go
from coffee.coach.steps import Step
from coffee.coach.walk import Walk
from coffee.errors import BadAnswer
from walks import Walks, agenda, book, draft, line, number, person, promises, scene

PROMISED = book(promises("mine"), line("after"), brief=["- {{mine}}"])


def step(raw: dict[str, Any]) -> Step:
    return book(raw).steps[0]


def refused(asked: Step, raw: Any, here: Scene | None = None) -> str:
    with pytest.raises(BadAnswer) as error:
        asked.accept(raw, here or scene())
    return str(error.value.facts["expected"])


# Typed


def test_a_promise_joins_the_list_and_the_list_is_asked_again(walk: Walks) -> None:
    hand = walk(PROMISED).answer("the paper by Friday")
    assert (hand.here, hand.draft) == ("mine", "")
    assert hand.answer("an intro by 4 December").here == "mine"
    assert hand.answers == {"mine": ["2026-11-27 the paper", "2026-12-04 an intro"]}


def test_enter_alone_ends_the_list(walk: Walks) -> None:
    hand = walk(PROMISED).answer("the paper by Friday", "")
    assert hand.here == "after"
    assert hand.skip().page == ["- the paper, by Friday 27 November"]


def test_enter_at_once_leaves_it_out(walk: Walks) -> None:
    assert walk(PROMISED).answer("").answers == {"mine": None}


def test_a_minus_takes_a_line_away(walk: Walks) -> None:
    hand = walk(PROMISED).answer("a by Friday", "b by Friday", "c by Friday", "-2", "-1", "")
    assert hand.answers == {"mine": ["2026-11-27 c"]}


def test_a_list_taken_away_to_the_last_line_is_none(walk: Walks) -> None:
    assert walk(PROMISED).answer("a by Friday", "-1", "").answers == {"mine": None}


def test_the_same_words_again_change_the_day(walk: Walks) -> None:
    hand = walk(PROMISED).answer("The paper by Friday", "b by Friday", "the paper by 4 December")
    assert hand.answers["mine"] == ["2026-12-04 the paper", "2026-11-27 b"]


def test_going_back_shows_the_list_to_go_on_with(walk: Walks) -> None:
    hand = walk(PROMISED).answer("a by Friday", "").back()
    assert (hand.here, hand.draft) == ("mine", "")
    assert hand.answer("b by Friday", "").answers["mine"] == ["2026-11-27 a", "2026-11-27 b"]


def test_going_through_it_again_keeps_the_list_with_enter(walk: Walks) -> None:
    hand = walk(PROMISED).answer("a by Friday", "", "done").start_over()
    assert hand.answer("").answers["mine"] == ["2026-11-27 a"]


def test_a_required_list_is_not_left_empty(walk: Walks) -> None:
    hand = walk(book(promises("mine", required="yes")))
    with pytest.raises(BadAnswer):
        hand.answer("")
    with pytest.raises(BadAnswer):
        hand.answer("a by Friday", "-1", "")
    assert hand.answer("b by Friday", "").here == ""


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("the paper", "promise_day"),
        ("by Friday", "promise_words"),
        ("the paper by yesterday", "future"),
        ("the paper by 31/02", "no_such_day"),
        ("-1", "promises"),
        ("x" * (LONGEST_ENTRY + 1) + " by Friday", "shorter"),
    ],
)
def test_half_a_promise_is_none(typed: str, why: str) -> None:
    assert refused(step(promises("mine")), typed) == why


def test_a_line_that_is_not_there_cannot_be_taken_away() -> None:
    here = scene(answers={"mine": ["2026-11-27 a"]})
    assert refused(step(promises("mine")), "-2", here) == "removed"


def test_a_list_has_an_end(walk: Walks) -> None:
    full = [f"{n} by Friday" for n in "abcdefghijklmnopqrst"]
    assert len(full) == MOST_ENTRIES
    hand = walk(PROMISED).answer(*full)
    with pytest.raises(BadAnswer) as error:
        hand.answer("u by Friday")
    assert error.value.facts["expected"] == "entries"
    assert hand.answer("t by 4 December").answers["mine"] != full


def test_an_hour_that_was_promised_is_not_lost() -> None:
    taken = step(promises("mine")).accept("call her Friday 3pm", scene())
    assert taken == Unfinished(["2026-11-27 call her, 15:00"])


def test_a_promise_is_read_in_the_language_of_the_run() -> None:
    asked = step(promises("mine"))
    assert asked.read(["2026-12-01 l'article"], scene("fr")) == [
        "l'article, pour le mardi 1er décembre"
    ]
    assert asked.read(["2027-12-01 x"], scene()) == ["x, by Wednesday 1 December 2027"]


# From a file


@pytest.mark.parametrize(
    "given",
    [
        ["the paper by Friday"],
        ["2026-11-27 the paper"],
        [{"what": "the paper", "by": "Friday"}],
        [{"what": "the paper", "by": "2026-11-27"}],
        "the paper by Friday",
    ],
)
def test_a_file_gives_the_list_whole(given: Any) -> None:
    begun = Walk(PROMISED, scene())
    done = go(begun, [from_file({"mine": given}), from_defaults], lambda before, after: None)
    assert done.answers()["mine"] == ["2026-11-27 the paper"]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (["the paper"], "promise_day"),
        ([{"what": "the paper"}], "promise_day"),
        ([{"what": "the paper", "by": ""}], "promise_day"),
        ([{"what": "the paper", "by": "whenever"}], "promise_day"),
        ([{"by": "Friday"}], "promises"),
        ([{"what": "the paper", "by": "Friday", "to": "Nour"}], "promises"),
        ([["the paper"]], "promises"),
        ({"the paper": "Friday"}, "promises"),
        (["2020-01-01 the paper"], "future"),
    ],
)
def test_a_file_with_half_a_promise_is_refused(given: Any, why: str) -> None:
    assert refused(step(promises("mine")), given) == why


def test_a_promise_of_a_day_gone_by_is_not_asked_again(walk: Walks) -> None:
    assert step(promises("mine")).fits(["2020-01-01 the paper"], scene())
    assert not step(promises("mine")).fits(["the paper"], scene())


# The agenda

MEETING = (
    person(),
    line("purpose", keep="meeting.purpose", share="yes"),
    number("minutes", keep="meeting.minutes"),
    agenda(),
)
OWED = Known(owed=(Item("p1", "the paper", "2026-11-27"), Item("p2", "an intro", "2026-12-01")))


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("anodes 10", "10 anodes"),
        ("10 anodes", "10 anodes"),
        ("anodes, 10 min", "10 anodes"),
        ("anodes (10 minutes)", "10 anodes"),
        ("anodes : 10 mn", "10 anodes"),
        ("10 min: anodes", "10 anodes"),
        ("phase 3 10", "10 phase 3"),
        ("2 papers 10", "10 2 papers"),
    ],
)
def test_a_topic_has_its_minutes_before_or_after(typed: str, entry: str) -> None:
    assert step(agenda()).accept(typed, scene()) == Unfinished([entry])


def test_in_a_list_the_minutes_come_first() -> None:
    assert step(agenda()).accept(["10 phase 3", "anodes 5"], scene()) == ["10 phase 3", "5 anodes"]
    assert step(agenda()).accept([{"what": "phase 3", "minutes": 10}], scene()) == ["10 phase 3"]


@pytest.mark.parametrize(
    ("typed", "why"),
    [("anodes", "agenda_minutes"), ("10", "agenda"), ("anodes 0", "agenda_minutes")],
)
def test_half_a_topic_is_none(typed: str, why: str) -> None:
    assert refused(step(agenda()), typed) == why


def test_the_agenda_begins_with_the_purpose_and_what_one_owes(walk: Walks) -> None:
    hand = walk(book(*MEETING), known=lambda name: OWED).answer("Nour", "plan the visit", "30")
    assert hand.answer("").answers["agenda"] == ["15 plan the visit", "5 the paper", "5 an intro"]


def test_what_is_typed_joins_the_agenda_that_was_suggested(walk: Walks) -> None:
    hand = walk(book(*MEETING), known=lambda name: OWED).answer("Nour", "plan the visit", "30")
    hand.answer("-3", "plan the visit 10", "anodes 5", "")
    assert hand.answers["agenda"] == ["10 plan the visit", "5 the paper", "5 anodes"]


def test_an_agenda_longer_than_its_meeting_is_not_kept(walk: Walks) -> None:
    hand = walk(book(*MEETING)).answer("Nour", "plan the visit", "30", "anodes 20")
    with pytest.raises(BadAnswer) as error:
        hand.answer("")
    assert error.value.facts == {
        "step": "agenda", "value": "", "expected": "agenda_long", "total": 35, "room": 30,
    }  # fmt: skip
    assert hand.answer("-1", "").answers["agenda"] == ["20 anodes"]


def test_an_agenda_follows_a_meeting_that_was_shortened(walk: Walks) -> None:
    hand = walk(book(*MEETING)).answer("Nour", "plan the visit", "30", "anodes 10", "").start_over()
    hand.answer("Nour", "plan the visit", "15")
    assert hand.here == "agenda"
    with pytest.raises(BadAnswer):
        hand.answer("")


def test_a_promise_kept_since_is_not_put_on_the_agenda(walk: Walks) -> None:
    steps = (
        person(),
        {"id": "kept", "type": "recall", "of": "owed", "ask": "kept?"},
        agenda(),
    )
    hand = walk(book(*steps), known=lambda name: OWED).answer("Nour", "1", "")
    assert hand.answers["agenda"] == ["5 an intro"]


def test_an_agenda_is_read_with_its_minutes() -> None:
    assert step(agenda()).read(["10 anodes"], scene()) == ["anodes (10 min)"]


def test_an_agenda_may_stand_in_a_message(walk: Walks) -> None:
    steps = (person(), agenda(), draft("word", "Hello {{person.first}},\n- {{agenda}}"))
    hand = walk(book(*steps)).answer("Nour El Amrani", "anodes 10", "the visit 5", "")
    assert hand.draft == "Hello Nour,\n- anodes (10 min)\n- the visit (5 min)"
