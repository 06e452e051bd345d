"""An introduction followed from the request to the thank-you: noted, corrected, shown, due."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.people import Person
from coffee.coach.tracking import STATES, Introduction, Stage, in_order, later, state_said
from coffee.store import introductions
from coffee.store.database import open_database
from coffee.text import LANGUAGES
from conftest import Coffee
from walks import rows

ANNE, KARIM = Person(1, "Anne Roux", "anne-roux"), Person(2, "Karim Benali", "karim-benali")
DAY = date(2026, 11, 3)


@pytest.fixture
def asked(coffee: Coffee) -> Coffee:
    """Anne, whom I asked Karim to introduce me to on 3 November."""
    for name in ("Anne Roux", "Karim Benali", "Sophie Diaz"):
        assert coffee("people", "add", name).code == 0
    ran = coffee("intro", "anne", "--ask", "karim", "--now", "asked", "--on", "2026-11-03")
    assert ran.code == 0, ran.err
    return coffee


def told(coffee: Coffee, whom: str = "anne", **env: str) -> list[str]:
    """The introductions on somebody's page: state and day of each step."""
    page = coffee("people", "show", whom, "--json", **env).json
    return [
        ", ".join(f"{step['state']} {step['on'][5:]}" for step in one["steps"])
        for one in page["introductions"]
    ]


def lines(coffee: Coffee, now: str, *argv: str) -> list[tuple[Any, ...]]:
    """What the daily screen has of introductions: state, whether it is due, the command."""
    found = coffee("today", "--json", *argv, COFFEE_NOW=now).json["lines"]
    return [
        (one["state"], one["due"], one["command"]) for one in found if one["what"] == "introduction"
    ]


# States


@given(st.lists(st.sampled_from(STATES), unique=True))
def test_a_state_leaves_no_room_for_those_after_it(states: list[str]) -> None:
    for state in states:
        assert state not in later(state)
        assert ("met" in later(state)) == (state in ("asked", "agreed", "introduced", "declined"))
    stages = in_order([Stage(state, DAY) for state in states])
    assert Introduction(1, ANNE, KARIM, stages).state == (stages[-1].state if stages else "")


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("asked", "asked"), ("Demandé", "asked"), ("accepté", "agreed"),
        ("présentée", "introduced"), ("rencontré", "met"), ("déclinée", "declined"),
        ("refusé", "declined"), (" THANKED ", "thanked"), ("remercié", "thanked"),
        ("", None), ("thank", None), ("?", None),
    ],
)  # fmt: skip
def test_a_state_is_understood_in_both_languages(said: str, state: str | None) -> None:
    assert state_said(said) == state


def test_a_meeting_since_the_request_is_the_introduction_met() -> None:
    one = Introduction(1, ANNE, KARIM, (Stage("asked", DAY),), met=date(2026, 11, 9))
    assert (one.state, one.last) == ("met", Stage("met", date(2026, 11, 9)))
    declined = Introduction(1, ANNE, KARIM, (Stage("declined", DAY),), met=date(2026, 11, 9))
    assert declined.state == "declined"
    assert Introduction(1, ANNE, KARIM, (), met=None).state == ""


# The command


def test_it_is_moved_on_a_state_at_a_time(asked: Coffee) -> None:
    ran = asked("intro", "anne", "--now", "agreed", "--on", "2026-11-05")
    assert ran.out == "Anne Roux, through Karim Benali: asked Tue 3 Nov, agreed Thu 5 Nov (i1).\n"
    assert "coffee intro anne --now introduced" in ran.err
    for state in ("introduced", "met", "thanked"):
        assert asked("intro", "anne", "--now", state).code == 0
    assert told(asked) == ["asked 11-03, agreed 11-05, introduced 11-21, met 11-21, thanked 11-21"]


def test_a_state_may_be_passed_over(asked: Coffee) -> None:
    asked("intro", "anne", "--now", "met", "--on", "yesterday")
    assert told(asked) == ["asked 11-03, met 11-20"]


def test_what_was_noted_too_early_is_taken_back(asked: Coffee) -> None:
    for state in ("agreed", "introduced", "met"):
        asked("intro", "anne", "--now", state)
    asked("intro", "anne", "--now", "agreed", "--on", "2026-11-06")
    assert told(asked) == ["asked 11-03, agreed 11-06"]
    asked("intro", "anne", "--undo")
    assert told(asked) == ["asked 11-03"]
    ran = asked("intro", "anne", "--undo", "--json")
    assert (ran.json["state"], ran.json["steps"]) == (None, [])
    assert asked("intro", "anne", "--undo").code == 0


def test_met_and_declined_exclude_each_other(asked: Coffee) -> None:
    asked("intro", "anne", "--now", "declined", "--note", "too busy")
    asked("intro", "anne", "--now", "met")
    assert told(asked) == ["asked 11-03, met 11-21"]


def test_one_that_is_over_can_be_opened_again(asked: Coffee) -> None:
    asked("intro", "anne", "--now", "thanked")
    assert asked("intro", "anne", "--now", "met").refused().err.startswith("No introduction to")
    assert asked("intro", "anne", "--undo").code == 0
    assert asked("intro", "anne", "--now", "met").code == 0


def test_the_data_say_how_it_went_and_what_comes_next(asked: Coffee) -> None:
    ran = asked("intro", "anne", "--now", "declined", "--note", "too busy", "--json")
    assert ran.json == {
        "id": "i1",
        "target": {"name": "Anne Roux", "slug": "anne-roux"},
        "connector": {"name": "Karim Benali", "slug": "karim-benali"},
        "state": "declined", "on": "2026-11-21",
        "steps": [
            {"state": "asked", "on": "2026-11-03", "note": ""},
            {"state": "declined", "on": "2026-11-21", "note": "too busy"},
        ],
        "next": ["coffee walk introduction --person anne", "coffee intro anne --now thanked"],
    }  # fmt: skip
    assert asked("intro", "--json").json == [ran.json]


def test_of_several_it_has_to_be_said_which(asked: Coffee) -> None:
    asked("intro", "anne", "--ask", "sophie", "--now", "asked")
    err = asked("intro", "anne", "--now", "agreed").refused().err
    assert "Karim Benali (karim), Sophie Diaz (sophie)" in err.replace("\n", " ")
    ran = asked("intro", "anne", "--now", "agreed", "--ask", "sophie")
    assert ran.out.startswith("Anne Roux, through Sophie Diaz: asked Sat 21 Nov, agreed")
    assert "coffee intro anne --ask sophie --now introduced" in ran.err
    assert told(asked) == ["asked 11-03", "asked 11-21, agreed 11-21"]


def test_nobody_is_asked_twice_for_the_same(asked: Coffee) -> None:
    asked("people", "link", "karim", "anne", "worked together")
    page = asked("intro", "anne", "--json").json
    assert page["connectors"] == []
    assert page["introductions"][0]["connector"]["slug"] == "karim-benali"
    shown = asked("intro", "anne").out
    assert "Nobody else you know leads to Anne Roux yet." in shown


def test_a_refusal_writes_nothing(asked: Coffee, home: Path) -> None:
    before = rows(home, "select * from introduction_step")
    for argv in (["--now", "met", "--on", "tomorrow"], ["--now", "never"], ["--ask", "x"],
                 ["--now", "met", "--note", " "], ["--now", "asked", "--ask", "anne"]):  # fmt: skip
        asked("intro", "anne", *argv).refused()
    assert rows(home, "select * from introduction_step") == before


def test_a_first_note_that_is_refused_leaves_no_introduction(asked: Coffee, home: Path) -> None:
    asked("intro", "sophie", "--ask", "karim", "--now", "asked", "--on", "tomorrow").refused()
    assert rows(home, "select count(*) from introduction") == [(1,)]


# Never two in a row


def test_two_requests_in_a_row_are_pointed_out_and_not_forbidden(asked: Coffee) -> None:
    ran = asked("intro", "sophie", "--ask", "karim", "--now", "asked")
    assert ran.code == 0
    assert "You asked Karim Benali to introduce you to Anne Roux on Tuesday 3 November" in ran.err
    assert told(asked, "sophie") == ["asked 11-21"]


@pytest.mark.parametrize(
    "given",
    [
        ["touch", "karim", "--via", "article", "--on", "2026-11-04"],
        ["intro", "anne", "--now", "thanked", "--note", "the Lyon paper"],
    ],
)
def test_something_given_in_between_settles_it(asked: Coffee, given: list[str]) -> None:
    assert asked(*given).code == 0
    ran = asked("intro", "sophie", "--ask", "karim", "--now", "asked")
    assert "nothing has gone" not in ran.err


@pytest.mark.parametrize(
    "given",
    [
        ["touch", "karim", "--via", "mail", "--on", "2026-11-03"],
        ["touch", "sophie", "--via", "article"],
        ["intro", "anne", "--now", "thanked"],
    ],
)
def test_the_request_itself_and_bare_thanks_settle_nothing(asked: Coffee, given: list[str]) -> None:
    assert asked(*given).code == 0
    ran = asked("intro", "sophie", "--ask", "karim", "--now", "asked")
    assert "have given nothing back" in ran.err.replace("\n", " ")


def test_a_promise_kept_or_a_meeting_held_is_something_given(asked: Coffee, home: Path) -> None:
    for statement in (
        "insert into promise (person_id, whose, words, due, done, created)"
        " values (2, 'mine', 'a paper', '2026-11-10', '2026-11-10', '')",
        "insert into meeting (person_id, start_utc, start_local, zone, held, created)"
        " values (2, '2026-11-10T09:00+00:00', '2026-11-10T10:00', 'Europe/Paris', 'yes', '')",
    ):
        db = open_database(home, create=True)
        assert introductions.favour(db, 2)
        with db.writing():
            db.execute(statement)
        assert introductions.favour(db, 2) is None
        db.execute("begin")
        db.execute("delete from promise")
        db.execute("commit")
        db.close()


# The daily screen


@pytest.mark.parametrize(
    ("state", "on", "line"),
    [
        ("asked", "2026-11-15", None),
        ("asked", "2026-11-14", ("asked", True, "coffee intro anne")),
        ("agreed", "2026-11-20", ("agreed", False, "coffee intro anne")),
        ("agreed", "2026-11-14", ("agreed", True, "coffee intro anne")),
        ("introduced", "2026-11-21", ("introduced", True, "coffee prep anne")),
        ("met", "2026-11-21", ("met", True, "coffee intro anne")),
        ("declined", "2026-11-21", ("declined", True, "coffee intro anne")),
        ("thanked", "2026-11-21", None),
    ],
)
def test_the_daily_screen_says_when_it_is_ones_turn(
    asked: Coffee, state: str, on: str, line: tuple[Any, ...] | None
) -> None:
    asked("intro", "anne", "--now", state, "--on", on)
    assert lines(asked, "2026-11-21T12:00") == ([line] if line else [])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_state_has_a_line_of_its_own(asked: Coffee, lang: str) -> None:
    seen = set()
    for state in ("asked", "agreed", "introduced", "met", "declined"):
        asked("intro", "anne", "--now", state, "--on", "2026-11-04")
        screen = asked("today", "--lang", lang, COLUMNS="120").out
        assert "Karim" in screen and "Anne" in screen
        seen.add(screen)
    assert len(seen) == 5


def test_introduced_and_with_a_date_the_meeting_is_enough(asked: Coffee) -> None:
    asked("intro", "anne", "--now", "introduced")
    asked("prep", "anne", "--answers", "-", typed="date: 2026-11-26 15:00")
    assert lines(asked, "2026-11-21T12:00") == []


def test_the_meeting_held_asks_for_thanks_by_itself(asked: Coffee) -> None:
    asked("intro", "anne", "--now", "introduced")
    asked("prep", "anne", "--answers", "-", typed="date: 2026-11-26 15:00")
    asked("followup", "anne", "--answers", "-", typed="held: yes", COFFEE_NOW="2026-11-27T09:00")
    assert lines(asked, "2026-11-27T10:00") == [("met", True, "coffee intro anne")]
    assert told(asked) == ["asked 11-03, introduced 11-21, met 11-26"]


def test_what_was_introduced_is_known_to_the_preparation(asked: Coffee) -> None:
    asked("intro", "anne", "--now", "introduced")
    asked("prep", "anne", "--answers", "-", typed="date: 2026-11-26 15:00")
    typed = "held: yes"
    ran = asked("followup", "anne", "--answers", "-", "--json", typed=typed,
                COFFEE_NOW="2026-11-27T09:00")  # fmt: skip
    assert [one["to"] for one in ran.json["drafts"] if one["id"] == "word-to-referrer"] == [
        "Karim Benali"
    ]


def test_the_line_is_on_both_pages_and_can_be_put_off(asked: Coffee) -> None:
    for whom in ("anne", "karim"):
        assert asked("people", "show", whom, "--json").json["next"]["id"] == "i1"
    assert asked("snooze", "i1", "--for", "3d").code == 0
    assert lines(asked, "2026-11-23T12:00") == []
    assert lines(asked, "2026-11-24T12:00") == [("asked", True, "coffee intro anne")]
    assert asked("intro", "--json").json, "it is still listed"
    asked("snooze", "i9").refused()
    asked("intro", "anne", "--now", "thanked")
    asked("snooze", "i1").refused()


# Corrections, and what becomes of it with the people


def test_a_note_and_a_day_are_corrected(asked: Coffee) -> None:
    ran = asked("correct", "i1", "by telephone", "--on", "2026-11-04")
    assert ran.out == "i1: through Karim Benali: asked Wed 4 Nov (by telephone)\n"
    asked("correct", "i1", "--on", "tomorrow").refused()
    asked("intro", "anne", "--undo")
    assert "coffee intro anne --now asked" in asked("correct", "i1", "x").refused().err


def test_one_that_was_none_is_removed(asked: Coffee, home: Path) -> None:
    assert asked("remove", "i1").code == 2
    ran = asked("remove", "i1", "--yes", "--json")
    assert ran.json["removed"]["id"] == "i1"
    assert rows(home, "select * from introduction_step") == []
    asked("remove", "i1", "--yes").refused()


@pytest.mark.parametrize("whom", ["anne", "karim"])
def test_somebody_forgotten_takes_their_introductions_along(
    asked: Coffee, home: Path, whom: str
) -> None:
    assert "introductions: 1" in asked("people", "forget", whom, "--dry-run").err
    assert asked("people", "forget", whom, "--yes").code == 0
    assert rows(home, "select * from introduction") == []
    assert rows(home, "select * from introduction_step") == []


def test_a_name_in_a_note_goes_with_whom_it_names(asked: Coffee, home: Path) -> None:
    asked("intro", "anne", "--now", "agreed", "--note", "Sophie Diaz told me")
    asked("people", "forget", "sophie", "--yes")
    ((note,),) = rows(home, "select note from introduction_step where state = 'agreed'")
    assert "Sophie" not in note and "told me" in note


def test_two_records_made_one_keep_their_introductions(asked: Coffee, home: Path) -> None:
    asked("people", "merge", "sophie", "karim", "--yes")
    assert asked("intro", "anne", "--json").json["introductions"][0]["connector"]["slug"] == (
        "sophie-diaz"
    )
    asked("people", "merge", "sophie", "anne", "--yes")
    assert rows(home, "select * from introduction") == [], "nobody introduces me to themselves"


def test_everything_known_of_somebody_has_their_introductions(asked: Coffee) -> None:
    asked("intro", "anne", "--now", "agreed", "--note", "on the phone")
    (whole,) = json.loads(asked("people", "export", "karim", "--json").out)
    assert whole["introduction"][0]["target_id"] == 1
    assert [step["state"] for step in whole["introduction_step"]] == ["agreed", "asked"]
