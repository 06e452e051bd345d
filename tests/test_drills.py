"""What is rehearsed is due again: the day told, taken with --due, shown on the daily screen."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Coffee
from dialogues import SCRIPT
from faulty import changed, own
from walks import Ran, rows

LOOKED = ["look", "when"]
"""A good reply where `busy` is met."""


@pytest.fixture
def door(coffee: Coffee, home: Path) -> Any:
    """`coffee rehearse ...` with these answers; `on` is the day, in November 2026."""
    own(home, "en/door", SCRIPT)

    def run(*argv: str, on: int = 21, hour: str = "20:54", **answers: Any) -> Ran:
        now = f"2026-11-{on:02}T{hour}"
        argv = (*argv, "--answers", "-") if answers else argv
        return coffee("rehearse", *argv, typed=json.dumps(answers), COFFEE_NOW=now)

    return run


def due(door: Any, *argv: str, **more: Any) -> str:
    """The day of November on which what was rehearsed is due again."""
    told = door("door", *argv, "--json", **more).json["due"]
    assert told.startswith("2026-1")
    return str(told[5:])


def busy(door: Any, *replies: str, **more: Any) -> str:
    return due(door, "--react", "busy", replies=list(replies or LOOKED), **more)


# When it is due


def test_a_rehearsal_tells_when_it_is_due_again(door: Any, home: Path) -> None:
    assert busy(door) == "11-23"
    assert rows(home, "select script, reaction, title, times, verdict, due from drill") == [
        ("door", "busy", "At the door", 1, "good", "2026-11-23")
    ]


def test_a_poor_reply_is_rehearsed_again_tomorrow(door: Any) -> None:
    assert busy(door, "look", "insist") == "11-22"


def test_each_day_of_practice_puts_the_next_one_off(door: Any) -> None:
    assert [busy(door, on=21), busy(door, on=23)] == ["11-23", "12-04"]


def test_the_same_rehearsal_again_on_the_same_day_is_due_the_same(door: Any, home: Path) -> None:
    first = door("door", "--react", "busy", "--seed", "1", "--json", replies=LOOKED)
    again = door("door", "--react", "busy", "--seed", "1", "--json", replies=LOOKED, hour="22:10")
    assert first.out == again.out
    assert rows(home, "select times from drill") == [(2,)]


def test_a_day_counts_by_its_worst_rehearsal(door: Any) -> None:
    assert busy(door) == "11-23"
    assert busy(door, "look", "insist", hour="21:00") == "11-22"
    assert busy(door, hour="22:00") == "11-22", "two good ones do not undo it: that is tomorrow's"


def test_a_day_is_the_one_where_one_lives(door: Any, home: Path) -> None:
    """Half past midnight in Paris is yesterday in UTC."""
    assert busy(door, on=22, hour="00:30") == "11-24"
    assert busy(door, "look", "insist", on=22, hour="23:30") == "11-23"


def test_each_reaction_is_a_drill_of_its_own(door: Any, home: Path) -> None:
    busy(door)
    due(door, "--react", "glad", replies=["wait", "look"])
    assert rows(home, "select reaction, verdict from drill order by reaction") == [
        ("busy", "good"),
        ("glad", "ok"),
    ]


def test_hesitation_does_not_count(door: Any, home: Path) -> None:
    busy(door)
    assert rows(home, "select seconds from turn") == [(None,), (None,)]


def test_a_call_that_never_got_to_a_reaction_is_practised_by_the_next_one(
    door: Any, home: Path
) -> None:
    assert due(door, replies=["sell"]) == "11-22"
    assert rows(home, "select reaction, met from drill") == [("call", "")]
    busy(door, on=22)
    assert rows(home, "select reaction, verdict, times from drill order by reaction") == [
        ("busy", "good", 1),
        ("call", "good", 2),
    ]


def test_a_road_looked_at_from_a_turn_practises_nothing(door: Any, home: Path) -> None:
    assert busy(door) == "11-23"
    other = door("--replay", "1", "--from", "2", "--json", replies=["insist"])
    assert other.json["turns"][-1]["verdict"] == "poor"
    assert rows(home, "select due, times from drill") == [("2026-11-23", 1)]
    assert rows(home, "select branched from rehearsal") == [(0,), (1,)]


def test_the_verdict_of_each_turn_is_kept_as_it_was_told(door: Any, home: Path) -> None:
    busy(door, "wait", "look", "insist")
    assert rows(home, "select verdict from turn order by number") == [
        ("ok",),
        ("good",),
        ("poor",),
    ]


# The real meeting


def meeting(coffee: Coffee, name: str, on: str) -> None:
    ran = coffee("prep", name, "--answers", "-", typed=json.dumps({"date": on}))
    assert ran.code == 0, ran.err


def test_a_meeting_with_the_person_brings_it_forward(coffee: Coffee, door: Any) -> None:
    names = {"person": "Ada Roy"}
    meeting(coffee, "Ada Roy", "2026-11-28 15:00")
    assert busy(door, on=21, names=names) == "11-23"
    assert busy(door, on=23, names=names) == "11-27", "the eve, not the 4th of December"
    assert busy(door, on=27, names=names) > "12-04", "it was rehearsed on the eve"


def test_a_meeting_made_later_counts_too_and_one_that_is_over_does_not(
    coffee: Coffee, door: Any
) -> None:
    names = {"person": "Ada Roy"}
    for day in (21, 23):
        assert door("door", "--react", "busy", names=names, replies=LOOKED, on=day).code == 0
    meeting(coffee, "Ada Roy", "2026-11-28 15:00")
    assert "27 November" in door("--due", on=24).err
    assert "4 December" in door("--due", on=29).err


def test_a_try_with_made_up_people_forgets_no_meeting(coffee: Coffee, door: Any) -> None:
    meeting(coffee, "Ada Roy", "2026-11-28 15:00")
    busy(door, on=21, names={"person": "Ada Roy"})
    assert busy(door, on=23) == "11-27"


def test_a_meeting_with_somebody_else_changes_nothing(coffee: Coffee, door: Any) -> None:
    meeting(coffee, "Zoé", "2026-11-22 15:00")
    busy(door, names={"person": "Ada Roy"})
    assert "Monday 23 November" in door("--due").err


# --due


def test_due_takes_what_is_due_longest(door: Any) -> None:
    due(door, "--react", "glad", replies=["look"])
    busy(door, "look", "insist")
    told = door("--due", "--json", on=24, replies=LOOKED).json
    assert (told["script"], told["reaction"]) == ("door", "busy")
    told = door("--due", "--json", on=24, replies=["look"]).json
    assert told["reaction"] == "glad"
    assert "Next: At the door, no time, on Friday 27 November" in door("--due", on=24).err


def test_due_of_one_script(door: Any, home: Path) -> None:
    own(home, "en/gate", SCRIPT)
    busy(door)
    assert door("gate", "--react", "busy", on=22, replies=LOOKED).code == 0
    assert door("gate", "--due", "--json", on=26, replies=LOOKED).json["script"] == "gate"


def test_nothing_due_says_when_the_next_one_is(door: Any) -> None:
    assert "nothing has been rehearsed to the end yet" in door("--due").err
    assert door("--due", "--json").json == {"script": None, "next": None}
    busy(door)
    ran = door("--due")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "Nothing is due today. Next: At the door, no time, on Monday 23 November.\n"
    assert door("--due", "--json").json == {
        "script": None,
        "next": {"script": "door", "reaction": "busy", "due": "2026-11-23"},
    }


def test_without_a_reaction_asked_for_what_is_due_comes_before_what_was_met_least(
    door: Any,
) -> None:
    busy(door)
    assert due(door, replies=["look"], on=22)
    told = door("door", "--json", replies=LOOKED, on=23).json
    assert told["reaction"] == "busy"


@pytest.mark.parametrize("how", ["the script", "the reaction"])
def test_a_drill_whose_script_is_gone_is_dropped_and_told(door: Any, home: Path, how: str) -> None:
    busy(door, "look", "insist")
    path = home / "playbooks/en/door.yaml"
    if how == "the script":
        path.unlink()
    else:
        path.write_text(SCRIPT.replace("busy", "swamped"), encoding="utf-8")
    ran = door("--due", on=23)
    assert ran.code == 0
    assert "At the door, no time: no longer in your playbooks" in ran.err
    assert rows(home, "select count(*) from drill") == [(0,)]


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["--due", "--react", "busy"], "leave --react out"),
        (["--due", "--replay", "1"], "choose"),
        (["nowhere", "--due"], "Nothing is due"),
    ],
)
def test_due_stands_alone(door: Any, argv: list[str], told: str) -> None:
    ran = door(*argv)
    assert told in ran.err
    assert not ran.out


# The daily screen


def test_the_daily_screen_tells_what_is_due(coffee: Coffee, door: Any) -> None:
    busy(door)
    assert "drill" not in coffee("today").out
    assert coffee("today", "--exit-code").code == 0
    assert coffee("today", "--exit-code", COFFEE_NOW="2026-11-23T09:00").code == 10
    out = coffee("today", COFFEE_NOW="2026-11-23T09:00").out
    assert " drill  At the door, no time  " in out and "  coffee rehearse --due\n" in out
    (line,) = coffee("today", "--json", COFFEE_NOW="2026-11-23T09:00").json["lines"]
    assert line == {
        "what": "drill", "script": "door", "reaction": "busy", "name": "At the door, no time",
        "by": "2026-11-23", "more": 0, "due": True, "command": "coffee rehearse --due",
    }  # fmt: skip


def test_a_drill_is_told_in_the_language_of_the_run(coffee: Coffee, door: Any, home: Path) -> None:
    """Whatever the language in which it was rehearsed, as long as its script is there in both."""
    french = changed(SCRIPT, '"At the door"', '"À la porte"')
    own(home, "fr/door", changed(french, '"no time"', '"pas le temps"'))
    busy(door)
    later = {"COFFEE_NOW": "2026-11-24T09:00"}
    assert "À la porte, pas le temps" in coffee("--lang", "fr", "today", **later).out
    assert "À la porte, pas le temps" in coffee("--lang", "fr", "rehearse", "--due").err
    stats = coffee("--lang", "fr", "stats", "--json").json
    assert [(one["title"], one["met"]) for one in stats["drills"]] == [
        ("À la porte", "pas le temps")
    ]
    assert [one["title"] for one in stats["rehearsals"]["scripts"]] == ["À la porte"]
    assert "At the door, no time" in coffee("today", **later).out
    own(home, "fr/door", "kind: dialogue")
    assert "At the door, no time" in coffee("--lang", "fr", "today", **later).out


def test_several_are_one_line_on_the_daily_screen(coffee: Coffee, door: Any) -> None:
    busy(door)
    due(door, "--react", "glad", replies=["look"])
    out = coffee("today", COFFEE_NOW="2026-11-24T09:00").out
    assert out.count("--due") == 1 and "and 1 more" in out
    assert "et 1 de plus" in coffee("--lang", "fr", "today", COFFEE_NOW="2026-11-24T09:00").out


def test_no_name_of_a_person_is_kept_in_a_drill(door: Any, home: Path) -> None:
    own(home, "en/door", changed(SCRIPT, '"no time"', '"{{person.first}} has no time"'))
    busy(door, names={"person": "Ada Roy"})
    assert rows(home, "select met, person_id from drill") == [("Jeanne has no time", 1)]


def test_a_drill_outlives_the_person_whom_it_was_rehearsed_for(door: Any, home: Path) -> None:
    import sqlite3

    busy(door, names={"person": "Ada Roy"})
    db = sqlite3.connect(home / "coffee.db")
    db.execute("pragma foreign_keys = on")
    db.execute("delete from person")
    db.commit()
    db.close()
    assert rows(home, "select person_id, times from drill") == [(None, 1)]
