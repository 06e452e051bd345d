"""coffee followup, and coffee prep for whom one has met: from files, as other programs see them."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from faulty import own
from walks import Ran, rows, write

Coffee = Callable[..., Ran]

MET = "2026-11-26T18:00"
LATER = "2026-12-08T20:00"
PREP = {
    "date": "2026-11-26 15:00",
    "minutes": 30,
    "place": "Café de la Gare",
    "origin": "recommended-me",
    "referrer": "Karim Benali",
    "questions": ["early-days", "And Lyon, how was it?", "turning-point"],
}
NOTES = {
    "held": "yes",
    "stakes": "the yield of the pilot line",
    "news": "a new plant director",
    "asked": {"turning-point": "Lyon, in 2019"},
    "door": "open",
    "mine": ["the paper by 4 December"],
    "theirs": [{"what": "the yield figures", "by": "2026-12-01"}],
    "again": "help",
    "purpose": "Plan the visit of the pilot line",
    "next-date": "2026-12-10 15:00",
    "next-minutes": 45,
    "cadence": 30,
    "thread": "the marathon",
    "takeaway": "Nobody measures that loss.",
}


@pytest.fixture
def prepared(coffee: Coffee, tmp_path: Path) -> Coffee:
    """The command, once a coffee with Nour is prepared."""
    assert coffee("prep", "Nour El Amrani", "--answers", write(tmp_path / "p", PREP)).code == 0
    return coffee


@pytest.fixture
def followed(prepared: Coffee, tmp_path: Path) -> Coffee:
    """The command, once that coffee was held and talked about."""
    done = prepared("followup", "nour", "--answers", write(tmp_path / "f", NOTES), COFFEE_NOW=MET)
    assert done.code == 0, done.err
    return prepared


def noted(coffee: Coffee, tmp_path: Path, *argv: str, now: str = MET, **more: Any) -> Ran:
    """A followup with these answers, as JSON."""
    answers = write(tmp_path / "notes", {"held": "yes", "door": "open", **more})
    return coffee("followup", *argv, "--answers", answers, "--json", COFFEE_NOW=now)


def test_a_followup_ends_in_what_was_learned_written_and_planned(
    prepared: Coffee, tmp_path: Path
) -> None:
    done = noted(prepared, tmp_path, "nour", **NOTES)
    assert done.code == 0, done.err
    told = done.json
    assert told["playbook"] == "followup"
    assert told["meeting"] == {
        "start": "2026-11-26T15:00", "zone": "Europe/Paris", "minutes": 30,
        "place": "Café de la Gare", "asked": "", "held": "yes",
    }  # fmt: skip
    assert told["person"]["stakes"] == "the yield of the pilot line"
    assert told["answers"]["mine"] == ["2026-12-04 the paper"]
    assert told["answers"]["asked"] == {"turning-point": "Lyon, in 2019"}
    assert [draft["id"] for draft in told["drafts"]] == ["thanks", "word-to-referrer"]
    assert [set(draft) for draft in told["drafts"]] == [{"id", "to", "subject", "text"}] * 2
    assert [draft["to"] for draft in told["drafts"]] == ["Nour El Amrani", "Karim Benali"]
    assert [(one["what"], one["day"], one["command"]) for one in told["planned"]] == [
        ("promise", "2026-12-01", "coffee done p2"),
        ("promise", "2026-12-04", "coffee done p1"),
        ("meeting", "2026-12-10", "coffee prep nour"),
    ]
    assert told["brief"]["title"].startswith("Nour El Amrani, Thursday 26 November")


def test_its_page_is_followed_by_the_messages_and_the_plans(
    prepared: Coffee, tmp_path: Path
) -> None:
    done = prepared("followup", "--answers", write(tmp_path / "f", NOTES), COFFEE_NOW=MET)
    assert done.code == 0, done.err
    page, thanks, rest = done.out.partition("To Nour El Amrani: ")
    assert "the yield of the pilot line" in page and thanks
    assert "Nobody measures that loss." in rest
    assert rest.index("Hello Nour") < rest.index("To Karim Benali") < rest.index("Planned")
    assert "coffee done p1" in rest and "coffee prep nour" in rest


def test_a_door_that_waits_comes_back_on_its_day(prepared: Coffee, tmp_path: Path) -> None:
    """Whatever is to be known first is an answer owed, like any other promise."""
    owed = ["an answer on the internship, by 10 December"]
    told = noted(prepared, tmp_path, "nour", **{"door": "wait", "wait-for": owed}).json
    assert [one["words"] for one in told["planned"] if "words" in one] == [
        "an answer on the internship"
    ]
    today = prepared("today", COFFEE_NOW="2026-12-10T08:00").out
    assert "you promised Nour: an answer on the internship" in today
    assert "an answer on the internship" in prepared("people", "show", "nour").out


@pytest.mark.parametrize("pace", ["full", "quick"])
def test_a_purpose_without_a_date_is_told_until_a_meeting_is_planned(
    prepared: Coffee, tmp_path: Path, pace: str
) -> None:
    said = {"pace": pace, "again": "work", "purpose": "a joint bid"}
    planned = noted(prepared, tmp_path, "nour", **said).json["planned"]
    assert [(one["words"], one["command"]) for one in planned if one["what"] == "date"] == [
        ("a joint bid", "coffee prep nour")
    ]
    today = prepared("today", COFFEE_NOW=LATER).out
    assert "find a date with Nour" in today and "a joint bid" in today
    assert "find a date with Nour" in prepared("people", "show", "nour", COFFEE_NOW=LATER).out
    prepared("snooze", "nour", COFFEE_NOW=LATER)
    assert "find a date" not in prepared("today", COFFEE_NOW=LATER).out
    assert "find a date" in prepared("today", COFFEE_NOW="2026-12-15T20:00").out
    again = write(tmp_path / "p", {"date": "2026-12-20 9:00"})
    assert prepared("prep", "nour", "--answers", again, COFFEE_NOW="2026-12-15T20:00").code == 0
    assert "find a date" not in prepared("today", COFFEE_NOW="2026-12-15T20:00").out
    assert "find a date" not in prepared("today", COFFEE_NOW="2026-12-21T20:00").out


def test_a_date_to_find_asks_for_something_after_a_week(prepared: Coffee, tmp_path: Path) -> None:
    noted(prepared, tmp_path, "nour", again="work", purpose="a joint bid")
    for now, code in (("2026-12-02T20:00", 0), ("2026-12-03T08:00", 10)):
        today = prepared("today", "--exit-code", "--json", COFFEE_NOW=now)
        (line,) = [one for one in today.json["lines"] if one["what"] == "date"]
        assert (line["due"], today.code) == (code == 10, code)


def test_a_purpose_taken_off_the_page_is_not_told_any_more(
    prepared: Coffee, tmp_path: Path
) -> None:
    noted(prepared, tmp_path, "nour", again="work", purpose="a joint bid")
    line = next(one for one in prepared("today", "--json", COFFEE_NOW=LATER).json["lines"]
                if one["what"] == "date")  # fmt: skip
    assert prepared("remove", line["id"], "--yes", COFFEE_NOW=LATER).code == 0
    assert "find a date" not in prepared("today", COFFEE_NOW=LATER).out


def test_a_coffee_moved_without_a_day_is_told_until_it_has_one(
    prepared: Coffee, tmp_path: Path
) -> None:
    noted(prepared, tmp_path, "nour", held="moved")
    today = prepared("today", COFFEE_NOW=LATER).out
    assert "find a date with Nour" in today and "put off, no day yet" in today
    noted(prepared, tmp_path, "nour", held="moved", **{"moved-to": "2026-12-20 9:00"})
    assert "find a date" not in prepared("today", COFFEE_NOW=LATER).out


def test_news_of_before_is_not_undone_by_news_of_today(followed: Coffee, tmp_path: Path) -> None:
    noted(followed, tmp_path, "nour", now="2026-12-11T20:00", news="she was laid off")
    page = followed("people", "show", "nour", COFFEE_NOW="2026-12-12T20:00").out
    assert "news: she was laid off" in page and "news: a new plant director (follow-up)" in page
    both = ["a new plant director", "she was laid off"]
    third = write(tmp_path / "p", {"date": "2026-12-20 9:00", "pick-up": both})
    ran = followed("prep", "nour", "--answers", third, COFFEE_NOW="2026-12-12T20:00")
    assert ran.code == 0, ran.err


def test_what_was_not_asked_and_what_was_noted_since_can_be_picked_up(
    followed: Coffee, tmp_path: Path
) -> None:
    followed("note", "nour", "her son starts in March", COFFEE_NOW=LATER)
    wanted = ["And Lyon, how was it?", "her son starts in March"]
    again = write(tmp_path / "p", {"pick-up": wanted})
    told = followed("prep", "nour", "--answers", again, "--json", COFFEE_NOW=LATER).json
    assert any("And Lyon, how was it?" in line for line in _lines(told))
    refused = write(tmp_path / "p", {"pick-up": ["turning-point"]})
    assert followed("prep", "nour", "--answers", refused, COFFEE_NOW=LATER).code == 2


def _lines(told: Any) -> list[str]:
    return [line for section in told["brief"]["sections"] for line in section["lines"]]


def test_the_page_of_a_walk_about_nobody_can_be_seen_again(coffee: Coffee, tmp_path: Path) -> None:
    """By the name of its playbook; and that of a walk about somebody too."""
    evening = write(tmp_path / "e", {"evening": "the trade fair drinks"})
    shown = coffee("walk", "event", "--answers", evening)
    assert shown.code == 0 and "the trade fair drinks" in shown.out
    assert coffee("brief", "event").out == shown.out
    assert coffee("brief", "chance-encounter").code == 2, "nothing of it yet"


def test_promises_are_told_in_a_sentence(prepared: Coffee, tmp_path: Path) -> None:
    said = {"mine": ["the paper by 4 December", "an intro to Paul by 30 November"]}
    told = noted(prepared, tmp_path, "nour", **said).json
    assert (
        "I haven't forgotten what I promised you: the paper, by Friday 4 December, and an intro to"
        " Paul, by Monday 30 November."
    ) in told["drafts"][0]["text"]


def test_the_second_followup_asks_what_is_new_alone(followed: Coffee, tmp_path: Path) -> None:
    """Who recommended was thanked, and the channel is known; what was promised is told again."""
    after = {"now": "2026-12-11T20:00", "received": ["the yield figures"]}
    told = noted(followed, tmp_path, "nour", **after).json
    assert [draft["id"] for draft in told["drafts"]] == ["thanks"]
    assert "called" not in told["answers"]
    lines = _lines(told)
    assert "still open: the paper, by Friday 4 December" in lines
    assert "kept: the yield figures, by Tuesday 1 December" in lines
    assert not any(line.startswith("still open: the yield figures") for line in lines)


def test_the_second_page_has_what_is_known_and_still_open(
    followed: Coffee, tmp_path: Path, home: Path
) -> None:
    home.mkdir(exist_ok=True)
    (home / "config.toml").write_text('name = "Anne Roy"\n')
    agenda = write(tmp_path / "p", {"agenda": ["30 the pilot line"]})
    told = followed("prep", "nour", "--answers", agenda, "--json", COFFEE_NOW=LATER).json
    lines = _lines(told)
    assert "at stake: the yield of the pilot line" in lines
    assert "I still owe: the paper, by Friday 4 December" in lines
    assert "they still owe me: the yield figures, by Tuesday 1 December" in lines
    assert told["drafts"][0]["subject"].endswith(": Plan the visit of the pilot line")
    assert told["drafts"][0]["text"].endswith("See you soon!\nAnne Roy")


# Which meeting


@pytest.mark.parametrize("now", ["2026-11-21T20:54", "2026-11-26T14:59"])
def test_a_meeting_that_has_not_taken_place_is_refused_with_its_hour(
    prepared: Coffee, tmp_path: Path, now: str
) -> None:
    for whom in ("nour", ""):
        refused = noted(prepared, tmp_path, *filter(None, [whom]), now=now).refused()
        assert "Nour El Amrani is still to come: Thursday 26 November, 15:00." in refused.err
        assert "coffee prep nour" in refused.err


@pytest.mark.parametrize("now", ["2026-11-26T15:00", "2026-11-26T15:29"])
def test_a_meeting_under_way_is_over_for_who_says_so(
    prepared: Coffee, tmp_path: Path, now: str
) -> None:
    answers = write(tmp_path / "notes", {"door": "open"})
    refused = prepared("followup", "nour", "--answers", answers, COFFEE_NOW=now).refused()
    assert "your coffee with Nour El Amrani isn't over: Thursday 26 Nov" in refused.err
    assert "held: yes" in refused.err
    assert noted(prepared, tmp_path, "nour", now=now).json["meeting"]["held"] == "yes"


def test_a_meeting_is_over_with_its_last_minute(prepared: Coffee, tmp_path: Path) -> None:
    assert noted(prepared, tmp_path, "nour", now="2026-11-26T15:30").code == 0


def test_without_a_meeting_it_says_what_to_do(coffee: Coffee, tmp_path: Path, home: Path) -> None:
    refused = noted(coffee, tmp_path).refused()
    assert "coffee prep" in refused.err and "coffee touch" in refused.err
    assert not home.exists(), "nothing was made for it"
    french = coffee("followup", "--lang", "fr").refused()
    assert "Aucun rendez-vous n'attend de suite." in french.err


def test_somebody_never_met_is_told(followed: Coffee, tmp_path: Path, home: Path) -> None:
    followed("prep", "Paul Durand", "--answers", write(tmp_path / "p", {"date": "2026-12-01 9:00"}))
    ahead = noted(followed, tmp_path, "paul").refused()
    assert "Paul Durand is still to come" in ahead.err
    later = "2026-12-01T12:00"
    assert noted(followed, tmp_path, "paul", now=later, held="dropped").code == 0
    assert noted(followed, tmp_path, "paula", now=later).refused().err.startswith("I don't know")


def test_where_several_people_wait_a_file_must_say_whose_meeting_it_was(
    prepared: Coffee, tmp_path: Path, home: Path
) -> None:
    earlier = write(tmp_path / "p", {"date": "2026-11-25 9:00"})
    prepared("prep", "Paul Durand", "--answers", earlier)
    refused = noted(prepared, tmp_path).refused()
    assert "you haven't said which" in refused.err
    assert "Nour El Amrani (nour-el-amrani), Paul Durand (paul-durand)" in refused.err
    assert not rows(home, "select * from walk where playbook = 'followup'")
    assert noted(prepared, tmp_path, "nour").json["person"]["name"] == "Nour El Amrani"
    assert noted(prepared, tmp_path).json["person"]["name"] == "Paul Durand", "the one left"


def test_answers_to_steps_that_do_not_apply_are_told(prepared: Coffee, tmp_path: Path) -> None:
    notes = write(tmp_path / "n", {"held": "dropped", "door": "open", "stakes": "the yield"})
    done = prepared("followup", "nour", "--answers", notes, COFFEE_NOW=MET)
    assert done.code == 0
    assert "Not used, since these steps don't apply here: door, stakes." in done.err


def test_a_file_may_say_whose_meeting_it_was(prepared: Coffee, tmp_path: Path) -> None:
    earlier = write(tmp_path / "p", {"date": "2026-11-25 9:00"})
    prepared("prep", "Paul Durand", "--answers", earlier)
    assert noted(prepared, tmp_path, person="Paul Durand").json["person"]["slug"] == "paul-durand"


def test_a_followup_again_revises_the_same_one(
    followed: Coffee, tmp_path: Path, home: Path
) -> None:
    before = rows(home, "select id from walk")
    told = noted(followed, tmp_path, "nour", stakes="the coating step").json
    assert told["person"]["stakes"] == "the coating step"
    assert told["answers"]["mine"] == ["2026-12-04 the paper"], "the rest stands"
    assert rows(home, "select id from walk") == before
    assert rows(home, "select count(*) from promise") == [(2,)]


def test_a_followup_seen_again_stays_done_since_its_day(followed: Coffee, home: Path) -> None:
    done = rows(home, "select finished from walk where playbook = 'followup'")
    assert followed("followup", "nour", COFFEE_NOW=LATER).code == 0
    assert rows(home, "select finished from walk where playbook = 'followup'") == done


def test_two_people_of_one_name_are_told_apart_by_their_slug(
    prepared: Coffee, tmp_path: Path, home: Path
) -> None:
    namesake = (
        "insert into person (slug, name, folded, created)"
        " values ('nour-2', 'Nour El Amrani', 'nour el amrani', 'x')",
        "insert into person_word values ('nour', 2), ('el', 2), ('amrani', 2)",
        "insert into meeting (person_id, start_utc, start_local, zone, created) values"
        " (2, '2026-11-25T08:00+00:00', '2026-11-25T09:00', 'Europe/Paris', 'x')",
        "insert into promise (person_id, whose, words, due, created)"
        " values (2, 'mine', 'a pen', '2026-12-01', 'x')",
    )
    with closing(sqlite3.connect(home / "coffee.db", isolation_level=None)) as db:
        for statement in namesake:
            db.execute(statement)
    assert "nour-2" in noted(prepared, tmp_path, "Nour El Amrani").refused().err
    told = noted(prepared, tmp_path, "nour-2").json
    assert told["person"]["slug"] == "nour-2"
    assert told["meeting"]["start"] == "2026-11-25T09:00"
    assert rows(home, "select name, slug from person order by id") == [
        ("Nour El Amrani", "nour-el-amrani"),
        ("Nour El Amrani", "nour-2"),
    ]


def test_a_walk_of_ones_own_may_follow_up_too(prepared: Coffee, tmp_path: Path, home: Path) -> None:
    steps = """format: coffee/1
kind: walk
title: "Short"
steps:
  - {id: person, type: person, ask: "Who?"}
  - id: held
    type: choice
    ask: "Held?"
    choices: {yes: "it was", moved: "moved", dropped: "off"}
    keep: meeting.held
brief: [{title: "Held", lines: ["{{last.day}}: {{held}}"]}]
"""
    own(home, "en/short", steps)
    file = write(tmp_path / "f", {"held": "yes"})
    refused = prepared("walk", "short", "--person", "nour", "--answers", file)
    assert "is still to come" in refused.refused().err
    done = prepared("walk", "short", "--answers", file, COFFEE_NOW=MET)
    assert "Thursday 26 November: it was" in done.out
    assert rows(home, "select held from meeting") == [("yes",)]


def test_nobody_to_ask_is_told_and_nothing_is_written(prepared: Coffee, home: Path) -> None:
    refused = prepared("followup", "nour", "--no-input", COFFEE_NOW=MET).refused()
    assert "held" in refused.err and "coffee playbook show followup --json" in refused.err
    assert rows(home, "select count(*) from walk") == [(1,)]


# What will not do


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"mine": ["the paper"]}, "By when?"),
        ({"mine": ["by Friday"]}, "What is promised by Friday 27 November?"),
        ({"mine": ["the paper by 31/02"]}, "no such day"),
        ({"mine": ["2020-01-01 the paper"]}, "already passed"),
        ({"next-date": "2026-11-20 9:00"}, "already passed"),
        ({"next-date": "2026-12-10"}, "at what time?"),
        ({"next-date": "2027-03-28 02:30"}, "never comes"),
        ({"next-date": "2027-10-31 02:30"}, "comes twice"),
        ({"cadence": "often"}, "whole number"),
        ({"email": "nour@"}, "nour@example.org"),
        ({"email": "a@example.org, b@example.org"}, "nour@example.org"),
        ({"email": "a@example.org\r\nBcc: b@example.org"}, "nour@example.org"),
        ({"asked": ["early-days", "no-such"]}, "no-such"),
        ({"held": "perhaps"}, "moved"),
        ({"moved": "x"}, "coffee playbook show followup"),
    ],
)
def test_what_will_not_do_is_one_sentence_and_nothing_is_written(
    prepared: Coffee, tmp_path: Path, home: Path, given: dict[str, Any], said: str
) -> None:
    before = rows(home, "select count(*) from answer")
    answers = write(tmp_path / "bad", {**NOTES, **given})
    refused = prepared("followup", "nour", "--answers", answers, COFFEE_NOW=MET).refused()
    assert said in refused.err, refused.err
    assert rows(home, "select count(*) from answer") == before
    assert rows(home, "select count(*) from promise") == [(0,)]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_refusal_is_told_in_both_languages(
    prepared: Coffee, tmp_path: Path, lang: str
) -> None:
    for given in ({"mine": ["x"]}, {"next-date": "2027-03-28 02:30"}, {"email": "x"}):
        answers = write(tmp_path / "bad", {**NOTES, **given})
        argv = ("followup", "nour", "--answers", answers, "--lang", lang)
        assert prepared(*argv, COFFEE_NOW=MET).refused().err


# Moved, off


def test_a_meeting_moved_waits_for_its_new_day(prepared: Coffee, tmp_path: Path) -> None:
    answers = write(tmp_path / "f", {"held": "moved", "moved-to": "2026-12-03 15:00"})
    done = prepared("followup", "nour", "--answers", answers, "--json", COFFEE_NOW=MET)
    assert done.json["meeting"]["held"] == "moved"
    assert [(one["what"], one["start"]) for one in done.json["planned"]] == [
        ("meeting", "2026-12-03T15:00")
    ]
    brief = prepared("brief", "nour", COFFEE_NOW=MET)
    assert "Thursday 3 December, 15:00" in brief.out, "what was prepared goes with it"
    assert "still to come" not in noted(prepared, tmp_path, now="2026-12-03T18:00").err


def test_a_meeting_that_is_off_is_not_asked_about_again(prepared: Coffee, tmp_path: Path) -> None:
    answers = write(tmp_path / "f", {"held": "dropped", "why-off": "me"})
    done = prepared("followup", "nour", "--answers", answers, "--json", COFFEE_NOW=MET)
    assert [draft["id"] for draft in done.json["drafts"]] == ["sorry"]
    again = prepared("followup", "--answers", answers, COFFEE_NOW=MET).refused()
    assert "No meeting is waiting" in again.err


# The second meeting


def met_again(coffee: Coffee, tmp_path: Path, *argv: str, **more: Any) -> Ran:
    answers = write(tmp_path / "again", more)
    return coffee("prep", *argv, "--answers", answers, "--json", COFFEE_NOW=LATER)


def test_whom_one_has_met_is_met_again_without_typing_anything_twice(
    followed: Coffee, tmp_path: Path, home: Path
) -> None:
    told = met_again(followed, tmp_path, "nour").json
    assert told["playbook"] == "second-meeting"
    assert told["meeting"]["start"] == "2026-12-10T15:00"
    assert told["meeting"]["minutes"] == 45
    answers = told["answers"]
    assert answers["purpose"] == "Plan the visit of the pilot line"
    assert answers["agenda"] == ["25 Plan the visit of the pilot line", "5 the paper"]
    assert "the paper (5 min)" in told["drafts"][0]["text"]
    assert rows(home, "select id, meeting_id from walk where id = 3") == [(3, 2)], "adopted"


def test_a_purpose_without_a_day_yet_is_there_the_next_time(
    prepared: Coffee, tmp_path: Path
) -> None:
    notes = {key: one for key, one in NOTES.items() if not key.startswith("next-")}
    assert noted(prepared, tmp_path, "nour", **notes).code == 0
    told = met_again(prepared, tmp_path, "nour", why="help", date="2026-12-20 9:00").json
    assert told["answers"]["purpose"] == "Plan the visit of the pilot line"


def test_what_is_recalled_is_what_was_left_open(
    followed: Coffee, tmp_path: Path, home: Path
) -> None:
    told = met_again(
        followed, tmp_path, "nour",
        kept=["the paper"], received=["p2"], **{"pick-up": ["the marathon"]},
    ).json  # fmt: skip
    assert told["answers"]["kept"] == ["p1"]
    assert told["answers"]["agenda"] == ["25 Plan the visit of the pilot line"]
    assert rows(home, "select done, done_in from promise") == [("2026-12-08", 3)] * 2


def test_a_meeting_put_off_while_preparing_it_is_the_same_meeting(
    followed: Coffee, tmp_path: Path, home: Path
) -> None:
    met_again(followed, tmp_path, "nour", date="2026-12-11 9:00")
    assert rows(home, "select id, start_local, minutes from meeting") == [
        (1, "2026-11-26T15:00", 30),
        (2, "2026-12-11T09:00", 45),
    ]


def test_a_file_that_names_somebody_met_is_about_the_second_meeting(
    followed: Coffee, tmp_path: Path
) -> None:
    assert met_again(followed, tmp_path, person="Nour El Amrani").json["playbook"] == (
        "second-meeting"
    )


def test_somebody_new_is_met_for_the_first_time(followed: Coffee, tmp_path: Path) -> None:
    told = met_again(followed, tmp_path, "Paul Durand", date="2026-12-20 9:00").json
    assert told["playbook"] == "prep"


def test_a_coffee_that_was_only_told_counts_as_having_met(coffee: Coffee, tmp_path: Path) -> None:
    coffee("prep", "Paul Durand", "--answers", write(tmp_path / "p", {"date": "2026-11-25 9:00"}))
    coffee("touch", "paul", "--via", "coffee", "--on", "2026-11-20")
    told = met_again(coffee, tmp_path, "paul", date="2026-12-20 9:00").json
    assert told["playbook"] == "second-meeting"


def test_a_preparation_is_taken_up_by_its_own_command(followed: Coffee, tmp_path: Path) -> None:
    met_again(followed, tmp_path, "nour")
    shown = followed("brief", "nour", COFFEE_NOW=LATER)
    assert "Plan the visit of the pilot line" in shown.out
    assert followed("brief", COFFEE_NOW=LATER).out == shown.out


# In their language


def test_messages_are_in_the_language_of_whom_they_are_to(prepared: Coffee, tmp_path: Path) -> None:
    told = noted(prepared, tmp_path, "nour", **{**NOTES, "language": "fr"}).json
    thanks, word = told["drafts"]
    assert thanks["text"].startswith("Bonjour Nour,")
    assert "l'article" not in thanks["text"], "what was promised stays in its words"
    assert "pour le vendredi 4 décembre" in thanks["text"]
    assert word["text"].startswith("Hello Karim,"), "his language is not known"
    assert told["brief"]["sections"][0]["title"] == "Learned"


# Its page, seen again


def test_each_page_with_somebody_can_be_seen_again_by_its_walk(
    followed: Coffee, tmp_path: Path
) -> None:
    """Once the next meeting is prepared, that is what the name alone shows."""
    again = write(tmp_path / "again", {"date": "2026-12-10 15:00"})
    assert followed("prep", "nour", "--answers", again, COFFEE_NOW=LATER).code == 0
    assert "Thursday 10 December" in followed("brief", "nour", COFFEE_NOW=LATER).out
    page = followed("brief", "nour", "followup", COFFEE_NOW=LATER).out
    assert "the yield of the pilot line" in page and "Thursday 26 November" in page
    assert followed("brief", "nour", "prep", COFFEE_NOW=LATER).out != page
    followed("brief", "nour", "keep-in-touch").refused()
    followed("brief", "nour", "nothing-of-the-kind").refused()


def test_a_name_of_nothing_is_told(followed: Coffee) -> None:
    for argv in (["touch", ""], ["note", " ", "x"], ["people", "show", ""]):
        assert followed(*argv).refused().err.startswith("PERSON is missing.")
