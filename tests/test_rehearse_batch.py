"""`coffee rehearse` from a file: the same for the same seed, written whole or not at all."""

import json
from pathlib import Path
from typing import Any

import pytest

from conftest import Coffee
from dialogues import SCRIPT
from faulty import changed, own
from walks import Ran, rows


@pytest.fixture
def door(coffee: Coffee, home: Path, tmp_path: Path) -> Any:
    """`coffee rehearse door ...` with these answers in a file."""
    own(home, "en/door", SCRIPT)

    def run(*argv: str, **answers: Any) -> Ran:
        path = tmp_path / "answers.json"
        path.write_text(json.dumps(answers), encoding="utf-8")
        return coffee("rehearse", "door", *argv, "--answers", str(path))

    return run


def test_a_rehearsal_is_told_turn_by_turn(door: Any) -> None:
    told = door("--react", "busy", "--seed", "1", "--json", replies=["look", "when"]).json
    assert told == {
        "script": "door",
        "reaction": "busy",
        "turns": [
            {
                "line": "door", "they": told["turns"][0]["they"],
                "said": "May I watch for five minutes, the old lathe above all?",
                "reply": "look", "verdict": "good", "advice": [], "seconds": None,
            },
            {
                "line": "busy", "they": "Not today.", "said": "Which day suits you?",
                "reply": "when", "verdict": "good", "advice": [], "seconds": None,
            },
        ],
        "outcome": "inside",
        "score": 3,
        "card": "If she has no time today, I say: “Which day suits you?”",
        "due": "2026-11-23",
    }  # fmt: skip
    assert told["turns"][0]["they"] in {"Yes?", "What is it?", "Jeanne speaking."}


def test_the_same_seed_and_answers_give_the_same_rehearsal(door: Any) -> None:
    for seed in range(5):
        runs = [door("--seed", str(seed), "--json", replies=["wait", "sell"]) for _ in range(2)]
        assert runs[0].code == 0
        assert runs[0].out == runs[1].out


def test_what_was_said_aside_belongs_to_the_next_turn(door: Any) -> None:
    told = door("--json", "--seed", "3", replies=["wait", "sell"]).json
    assert told["turns"][1]["they"].startswith("There. ")


def test_own_words_are_understood_and_what_they_lack_is_told(door: Any) -> None:
    told = door("--json", "--react", "glad", replies=["could I come in and look on a bit"]).json
    (turn,) = told["turns"]
    assert (turn["reply"], turn["said"]) == ("look", "could I come in and look on a bit")
    assert turn["verdict"] == "ok", "half of what it needs is missing: no praise"
    ran = door("--react", "glad", replies=["could I come in and look on a bit"])
    assert "Missing: how long." in ran.out
    assert "try    “could I come in and look on a bit, for five minutes.”" in ran.out


def test_names_fill_the_script_and_a_real_person_is_remembered(door: Any, home: Path) -> None:
    told = door(
        "--json", "--react", "glad", names={"person": "Ada Roy", "machine": "the press."},
        replies=["look"],
    ).json  # fmt: skip
    assert told["turns"][0]["said"] == "May I watch for five minutes, the press above all?"
    assert rows(home, "select name from person") == [("Ada Roy",)]
    assert rows(home, "select person_id, outcome, score, mode from rehearsal") == [
        (1, "inside", 3, "choose")
    ]


def test_made_up_people_are_not_remembered(door: Any, home: Path) -> None:
    assert door(replies=["sell"]).code == 0
    assert rows(home, "select count(*) from person") == [(0,)]


def test_a_person_on_the_command_line_goes_before_the_file(door: Any, home: Path) -> None:
    assert door("Zoé", "--json", names={"person": "Ada"}, replies=["sell"]).code == 0
    assert rows(home, "select name from person") == [("Zoé",)]


def test_what_the_store_knows_fills_the_script(coffee: Coffee, door: Any, home: Path) -> None:
    own(home, "en/door", changed(SCRIPT, 'ask: "Which machine?",', 'ask: "W?", keep: person.role,'))
    first = door("--react", "glad", names={"person": "Ada", "machine": "a loom"}, replies=["look"])
    assert first.code == 0, first.err
    again = door("ada", "--react", "glad", "--json", replies=["look"]).json
    assert "a loom above all" in again["turns"][0]["said"]
    assert rows(home, "select field, value, origin from fact") == [("role", "a loom", "rehearse")]


def test_the_card_is_kept_in_one_s_own_words(door: Any, home: Path) -> None:
    card = "I'll be back on Thursday"
    told = door("--json", "--react", "busy", replies=["look", "when"], card=card).json
    assert told["card"] == f"If she has no time today, I say: “{card}”"
    assert rows(home, "select script, reaction, said, rehearsal_id from plan") == [
        ("door", "busy", card, 1)
    ]


def test_the_card_stands_where_one_looks_before_a_meeting(coffee: Coffee, door: Any) -> None:
    prepared = coffee("prep", "Ada", "--answers", "-", typed="{date: 2026-11-26 15:00}")
    assert "I say:" not in prepared.out
    card = door("ada", "--react", "busy", "--json", replies=["look", "when"]).json["card"]
    assert f"Card\n  {card}" in coffee("brief", "ada").out
    assert {"title": "Card", "lines": [card]} in coffee("brief", "--json").json["sections"]
    page = coffee("people", "show", "ada", COLUMNS="200").out
    assert f"Sat 21 Nov rehearsed: {card}" in " ".join(page.split())
    shown = coffee("people", "show", "ada", "--json").json
    assert shown["cards"] == [{"script": "door", "on": "2026-11-21", "words": card}]


def test_own_good_words_are_what_the_card_proposes(door: Any) -> None:
    said = "when could I come back to see you"
    told = door("--json", "--react", "busy", replies=["look", said]).json
    assert said in told["card"]


def test_without_a_seed_the_reaction_rehearsed_least_comes_first(door: Any) -> None:
    met = []
    for _ in range(4):
        ran = door("--json", replies=["look"])
        busy = "Not today." in ran.err
        met.append("busy" if busy else ran.json["reaction"])
        if busy:
            assert door("--json", replies=["look", "when"]).code == 0
    assert met == ["busy", "glad", "busy", "glad"]


def test_the_transcript_says_what_the_json_says(door: Any) -> None:
    ran = door("--react", "busy", replies=["wait", "look", "insist"])
    for line in (
        "She finishes her piece.",
        "fair   Kind, and a little vague.",
        "try    “May I watch for five minutes, the old lathe above all?”",
        "poor   She said no, and you argue.",
        "THE DOOR IS SHUT",
        "0 of 3",
        "“Which day suits you?” → You are in",
        "YOUR CARD",
    ):
        assert line in ran.out, ran.out
    assert "\x1b" not in ran.out


# Bad input: one sentence, and nothing is written


REFUSED = [
    ({"replies": ["look", "when"], "extra": 1}, "extra"),
    ({"replies": "look"}, "`replies` is a list"),
    ({"replies": [["look"]]}, "`replies` is a list"),
    ({"replies": ["look"], "names": ["Ada"]}, "`names` is a mapping"),
    ({"replies": ["look"], "names": {"nobody": "Ada"}}, "person, machine"),
    ({"replies": ["look"], "names": {"person": ""}}, "person"),
    ({"replies": ["look"], "card": "x" * 301}, "`card`"),
    ({"replies": ["look"], "card": ["x"]}, "`card`"),
    ({"replies": ["look"]}, "turn 2"),
    ({}, "turn 1"),
    ({"replies": ["look", "when", "when"]}, "take out those after"),
    ({"replies": ["when"]}, "not on offer"),
    ({"replies": [""]}, "no words"),
    ({"replies": ["?!..."]}, "Turn 1"),
    ({"replies": ["x" * 10_000]}, "Turn 1"),
    ({"replies": ["\x1b[2J\x07"]}, "Turn 1"),
    ({"replies": ["you stupid idiot, shut up"]}, "Turn 1"),
    ({"replies": [7]}, "Turn 1"),
]


@pytest.mark.parametrize(("answers", "told"), REFUSED)
def test_a_faulty_file_is_refused_in_one_sentence_and_nothing_is_written(
    door: Any, home: Path, answers: dict[str, Any], told: str
) -> None:
    ran = door("--react", "busy", **answers).refused()
    assert told in ran.err
    assert "\x1b" not in ran.err and "\x07" not in ran.err
    assert not (home / "coffee.db").exists()


def test_an_unknown_reaction_lists_the_known_ones(door: Any) -> None:
    assert "busy, glad" in door("--react", "jerk", replies=["look"]).refused().err


def test_a_faulty_script_is_refused_with_its_line_and_the_cure(
    coffee: Coffee, home: Path, door: Any
) -> None:
    path = own(home, "en/door", changed(SCRIPT, "start: door", "start: dor"))
    ran = door(replies=["look"]).refused()
    assert f"{path}:10: there is no line “dor”: write one of door" in ran.err


def test_nobody_to_rehearse_with_is_told(coffee: Coffee, home: Path) -> None:
    own(home, "en/door", SCRIPT)
    for argv in (["rehearse"], ["rehearse", "door"], ["rehearse", "door", "--no-input"]):
        assert "--answers" in coffee(*argv).refused().err
    assert "no playbook called “dor”" in coffee("rehearse", "dor").refused().err


def test_the_last_rehearsal_of_none_is_none(coffee: Coffee, home: Path) -> None:
    for argv in (["--replay", "last"], ["referral-call", "--replay", "last"]):
        told = coffee("rehearse", *argv).refused().err
        assert told.startswith("Nothing has been rehearsed to the end yet.")
        assert told.rstrip().endswith(" ".join(["coffee rehearse", *argv[:-2]]))


def test_a_script_about_nobody_takes_no_person(coffee: Coffee, home: Path, door: Any) -> None:
    nobody = SCRIPT.replace("id: person,", "id: host,").replace("{{person", "{{host")
    own(home, "en/door", nobody)
    assert "leave the name out" in door("Ada", replies=["sell"]).refused().err
    assert door(replies=["sell"]).code == 0


def test_somebody_met_for_the_occasion_is_not_remembered(
    coffee: Coffee, home: Path, door: Any
) -> None:
    stranger = SCRIPT.replace("id: person,", "id: stranger,").replace("{{person", "{{stranger")
    own(home, "en/door", stranger)
    ran = door(names={"stranger": "a man in a hat"}, replies=["sell"])
    assert "At the door · a man in a hat" in ran.out
    assert rows(home, "select count(*) from person") == [(0,)]


def test_a_walk_is_not_rehearsed(coffee: Coffee, home: Path) -> None:
    ran = coffee("rehearse", "prep", "--answers", "-", typed="{}").refused()
    assert "kind walk" in ran.err


# Looking back, and another road


def test_a_rehearsal_is_shown_again_as_it_went(coffee: Coffee, door: Any) -> None:
    first = door("--react", "busy", replies=["look", "when"])
    assert coffee("rehearse", "--replay", "1").out == first.out
    assert coffee("rehearse", "--replay", "last").out == first.out


def test_a_rehearsal_shown_again_as_json_is_the_same(coffee: Coffee, door: Any) -> None:
    first = door("--react", "busy", "--json", replies=["look", "is Thursday better, then?"])
    assert coffee("rehearse", "--replay", "1", "--json").json == first.json


def test_another_road_is_taken_from_a_turn_and_the_first_stays(
    coffee: Coffee, door: Any, tmp_path: Path
) -> None:
    first = door("--react", "busy", "--json", replies=["wait", "look", "when"]).json
    other = coffee(
        "rehearse", "--replay", "1", "--from", "3", "--json", "--answers", "-",
        typed='{"replies": ["insist"]}',
    ).json  # fmt: skip
    assert other["turns"][:2] == first["turns"][:2]
    assert (other["turns"][2]["reply"], other["outcome"]) == ("insist", "out")
    assert coffee("rehearse", "--replay", "1", "--json").json == first
    listed = coffee("rehearse", "--replay", "list", "--json").json
    assert [(row["id"], row["outcome"]) for row in listed] == [(2, "out"), (1, "inside")]


def test_names_stay_on_another_road(coffee: Coffee, door: Any) -> None:
    door(names={"person": "Ada"}, replies=["sell"])
    ran = coffee(
        "rehearse", "--replay", "1", "--from", "1", "--answers", "-",
        typed='{"replies": ["sell"], "names": {"person": "Zoé"}}',
    )  # fmt: skip
    assert "names stay" in ran.refused().err


def test_the_list_has_a_line_each_and_says_when_there_is_none(coffee: Coffee, door: Any) -> None:
    assert "Nothing rehearsed" in coffee("rehearse", "--replay", "list").err
    door(names={"person": "Ada"}, replies=["sell"])
    ran = coffee("rehearse", "--replay", "list")
    assert ran.out == "1  Saturday 21 November  door  Ada  The door is shut\n"


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["--replay", "7"], "no rehearsal 7"),
        (["--replay", "x" * 500], "no rehearsal"),
        (["--replay", "1", "--from", "3"], "no turn 3"),
        (["--replay", "1", "--from", "0"], "no turn 0"),
        (["--replay", "1", "--from", "1"], "no terminal"),
        (["--replay", "1", "--from", "1", "--no-input"], "no terminal"),
        (["--from", "1"], "--from goes with --replay"),
    ],
)
def test_a_rehearsal_that_there_is_not_is_told(
    coffee: Coffee, door: Any, argv: list[str], told: str
) -> None:
    door("--react", "busy", replies=["look", "when"])
    assert told in coffee("rehearse", *argv).refused().err


def test_a_person_forgotten_takes_their_rehearsals_with_them(door: Any, home: Path) -> None:
    door(names={"person": "Ada"}, replies=["sell"])
    import sqlite3

    db = sqlite3.connect(home / "coffee.db")
    db.execute("pragma foreign_keys = on")
    db.execute("delete from person")
    db.commit()
    db.close()
    for table in ("rehearsal", "turn", "plan"):
        assert rows(home, f"select count(*) from {table}") == [(0,)]


# What people are called is text


@pytest.mark.parametrize(
    "name",
    ["[bold]Ada[/bold]", "{{machine}}", "[[{{person}}]]", "%s {0}", "Ada\x1b[2J\u202eB", "é" * 120],
)
def test_a_name_is_shown_as_it_is_and_steers_nothing(door: Any, home: Path, name: str) -> None:
    said = SCRIPT.replace('say: "I have just', 'say: "{{person}}[[, {{machine}}]]: I have just')
    own(home, "en/door", said)
    ran = door(names={"person": name, "machine": name}, replies=["sell"])
    assert ran.code == 0, ran.err
    assert not {"\x1b", "\u202e"} & set(ran.out)
    shown = name.replace("\x1b", "␛").replace("\u202e", "�")
    told = door("--json", names={"person": name, "machine": name}, replies=["sell"]).json
    assert told["turns"][0]["said"].startswith(f"{shown}, {shown}: I have just")


def test_a_name_too_long_is_refused(door: Any, home: Path) -> None:
    assert "person" in door(names={"person": "x" * 121}, replies=["sell"]).refused().err
    assert not (home / "coffee.db").exists()
