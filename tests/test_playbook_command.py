"""`coffee playbook`, and playbooks of one's own."""

import json
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from coffee.coach.playbook import WalkBook
from coffee.errors import PlaybookFault, UnknownPlaybook
from coffee.library.shelf import Shelf, shipped_folder
from faulty import ADVICE, PREP, WALK, changed, own, rows_of, shelved, walk

Coffee = Callable[..., Any]

# The user's own playbooks


MINE = walk("""
    steps:
      - {id: hello, type: text, ask: "What will you say?", required: "yes"}
    """)


def test_a_playbook_of_ones_own_comes_before_the_shipped_one(tmp_path: Path) -> None:
    own(tmp_path, "en/prep", MINE)
    shelf = Shelf(own=tmp_path / "playbooks")
    assert [step.id for step in shelf.open("prep", "en", WalkBook).steps] == ["hello"]
    assert len(shelf.open("prep", "fr", WalkBook).steps) > 20


def test_a_playbook_in_one_language_is_walked_in_the_other_too(tmp_path: Path) -> None:
    own(tmp_path, "fr/hello", MINE)
    assert Shelf(own=tmp_path / "playbooks").open("hello", "en", WalkBook).title == "A walk"


def test_a_faulty_one_of_ones_own_stops_nothing_else(tmp_path: Path) -> None:
    path = own(tmp_path, "en/prep", WALK + "steps: []\n")
    shelf = Shelf(own=tmp_path / "playbooks")
    with pytest.raises(PlaybookFault) as caught:
        shelf.open("prep", "en", WalkBook)
    assert caught.value.facts["file"] == str(path)
    assert [row.problem for row in rows_of(caught.value)] == ["fault.empty", "fault.shipped_behind"]
    assert shelf.open("prep", "fr", WalkBook).title == "Avant le café"
    assert shelf.advice("cafe/time", "en") is not None


def test_advice_of_ones_own_is_added_to_the_shipped(tmp_path: Path) -> None:
    mine = changed(ADVICE, "Say how long you have.", "Look at your watch.")
    own(tmp_path, "en/advice", mine)
    shelf = Shelf(own=tmp_path / "playbooks")
    assert shelf.advice("cafe/time", "en")[0].text == "Look at your watch."  # type: ignore[index]
    assert shelf.advice("cafe/limits", "en") is not None
    assert shelf.advice("cafe/nothing", "en") is None


def test_a_faulty_book_of_advice_leaves_the_shipped_one(tmp_path: Path) -> None:
    own(tmp_path, "en/advice", "hello")
    assert Shelf(own=tmp_path / "playbooks").advice("cafe/time", "en") is not None


def test_a_playbook_of_another_kind_says_which_is_needed(tmp_path: Path) -> None:
    with pytest.raises(PlaybookFault) as caught:
        Shelf().open("questions", "en", WalkBook)
    (row,) = rows_of(caught.value)
    assert (row.line, row.problem) == (3, "fault.other_kind")
    assert row.facts == {"kind": "questions", "wanted": "walk"}


def test_an_unknown_playbook_has_near_ones() -> None:
    with pytest.raises(UnknownPlaybook) as caught:
        Shelf().find("perp", "en")
    assert caught.value.facts == {"name": "perp", "near": ["prep"]}


# The command


def test_check_says_on_one_line_what_is_wrong_and_how_to_mend_it(
    coffee: Coffee, tmp_path: Path
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(changed(MINE, "type: text", "type: txt"), encoding="utf-8")
    ran = coffee("playbook", "check", str(path))
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith(f"{path}:5: “hello”: there is no type “txt”: write one of ")
    assert ran.out.count("\n") == 1


def test_check_speaks_french(coffee: Coffee, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(changed(MINE, "type: text", "type: txt"), encoding="utf-8")
    ran = coffee("playbook", "check", str(path), "--lang", "fr")
    assert f"{path}:5: « hello » : aucun type « txt » : écrivez" in ran.out


def test_check_tells_programs_all_of_it(coffee: Coffee, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(MINE + "extra: 1\n", encoding="utf-8")
    ran = coffee("playbook", "check", str(path), "--json")
    assert ran.code == 1
    (row,) = json.loads(ran.out)
    message = row.pop("message")
    assert row == {"file": str(path), "line": 6, "step": None, "problem": "fault.extra"}
    assert message.startswith("there is no key `extra` here: take it out")


def test_check_takes_a_folder_and_one_below(coffee: Coffee, tmp_path: Path) -> None:
    shelved(tmp_path, fr_prep=changed(PREP, "default: peer", "default: seller"))
    ran = coffee("playbook", "check", str(tmp_path))
    assert ran.code == 1
    assert len(ran.out.splitlines()) == 2
    assert f"{tmp_path}/fr/prep.yaml:10: “kind”: `default` is “seller” here" in ran.out


def test_check_says_when_there_is_nothing_there(coffee: Coffee, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.yaml"):
        ran = coffee("playbook", "check", str(path))
        assert (ran.code, ran.out) == (2, "")
        assert str(path) in ran.err
        assert ran.err.count("\n") == 1


def test_check_of_a_clean_file_counts_it(coffee: Coffee, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(MINE, encoding="utf-8")
    ran = coffee("playbook", "check", str(path))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("No fault; files: 1. Playbooks: 1; steps: 1;")


def test_a_hundred_faults_are_twenty_and_a_count(coffee: Coffee, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    steps = "".join(f"  - {{id: a{n}, type: text}}\n" for n in range(100))
    path.write_text(WALK + "steps:\n" + steps, encoding="utf-8")
    lines = coffee("playbook", "check", str(path)).out.splitlines()
    assert len(lines) == 21
    assert lines[-1] == f"{path}: 80 more faults are not shown: mend these first, then check again."


def test_list_shows_a_faulty_one_and_how_to_see_why(coffee: Coffee, home: Path) -> None:
    path = own(home, "en/mine", "hello")
    ran = coffee("playbook", "list")
    assert (ran.code, ran.err) == (0, "")
    how = f"faulty; what is wrong: coffee playbook check {path}"
    lines = [" ".join(line.split()) for line in ran.out.splitlines()]
    assert f"mine ? en yours {how}" in lines
    assert "prep walk en, fr shipped Before the coffee" in lines


def test_list_tells_programs_where_each_one_is(coffee: Coffee, home: Path) -> None:
    path = own(home, "fr/prep", MINE)
    rows = {row["name"]: row for row in json.loads(coffee("playbook", "list", "--json").out)}
    assert list(rows) == sorted(file.stem for file in shipped_folder().glob("en/*.yaml"))
    prep = rows["prep"]
    assert prep["files"].pop("fr") == str(path)
    assert Path(prep.pop("files")["en"]).name == "prep.yaml"
    assert prep == {
        "name": "prep",
        "kind": "walk",
        "title": "Before the coffee",
        "languages": ["en", "fr"],
        "own": ["fr"],
        "faulty": [],
    }
    assert "yours: fr" in coffee("playbook", "list").out
    path.write_text("hello", encoding="utf-8")
    assert "Before the coffee · faulty; what is wrong:" in coffee("playbook", "list").out


def test_the_bare_group_lists(coffee: Coffee) -> None:
    assert coffee("playbook") == coffee("playbook", "list")


def test_show_gives_a_program_all_it_needs_for_an_answers_file(coffee: Coffee, home: Path) -> None:
    own(
        home,
        "en/mine",
        walk("""
        steps:
          - {id: person, type: person, ask: "Who?", required: "yes"}
          - id: found
            type: several
            ask: "What of {{person.first}}?"
            choices: {news: "news"}
            note: "What ({{item}})?"
            advice: cafe/research
            when: {person: any}
          - id: long
            type: number
            ask: "How long?"
            default: "30"
            keep: meeting.minutes
            required: yes
        brief: [{title: "Page", lines: ["{{found}}"]}]
        """),
    )
    told = json.loads(coffee("playbook", "show", "mine", "--json").out)
    none = {
        "hint": None,
        "choices": None,
        "note": False,
        "required": False,
        "default": None,
        "when": [],
        "keep": None,
        "advice": [],
    }
    assert told == {
        "name": "mine",
        "kind": "walk",
        "language": "en",
        "title": "A walk",
        "steps": [
            {**none, "id": "person", "type": "person", "ask": "Who?", "required": True},
            {
                **none,
                "id": "found",
                "type": "several",
                "ask": "What of {{person.first}}?",
                "choices": {"news": "news"},
                "note": True,
                "when": [{"person": ["any"]}],
                "advice": ["cafe/research"],
            },
            {
                **none,
                "id": "long",
                "type": "number",
                "ask": "How long?",
                "default": "30",
                "keep": "meeting.minutes",
                "least": 0,
                "most": 1_000_000,
            },
        ],
        "brief": ["Page"],
    }


def test_show_gives_people_the_steps_in_order(coffee: Coffee, home: Path) -> None:
    own(home, "en/mine", PREP)
    ran = coffee("playbook", "show", "mine")
    assert ran.out == dedent("""\
        A walk
        mine, kind walk, language en, yours

         1  company · text
            Where?

         2  kind · choice
            Which?
              peer    a peer
              seller  a seller
            default: peer
            advice: cafe/time

         3  chosen · questions
            Which?

        The page it ends in: Ask
        """)


def test_show_gives_a_bank_by_theme_and_advice_by_article(coffee: Coffee) -> None:
    bank = coffee("playbook", "show", "questions").out
    assert "\nTheir path (path)\n" in bank
    assert "\n  early-days\n    How did it all begin for you?\n    then: Who opened" in bank
    advice = coffee("playbook", "show", "advice", "--lang", "fr").out
    assert "\nPrendre un café" in advice or "\nComment prendre un café efficacement ?\n" in advice
    assert "\n  cafe/accept · Introduction\n" in advice


def test_the_source_of_a_shipped_playbook_begins_ones_own(coffee: Coffee, home: Path) -> None:
    begun = own(home, "fr/prep", "")  # as a shell leaves it before the command runs
    source = coffee("--lang", "fr", "playbook", "show", "prep", "--source").out
    begun.write_text(source.replace("Avant le café", "Avant le thé"), encoding="utf-8")
    assert coffee("playbook", "check", str(begun)).code == 0
    assert "Avant le thé" in coffee("--lang", "fr", "playbook", "show", "prep", "--source").out
    assert source == (shipped_folder() / "fr" / "prep.yaml").read_text(encoding="utf-8")


def test_show_of_an_unknown_name_offers_near_ones(coffee: Coffee) -> None:
    ran = coffee("playbook", "show", "perp")
    assert (ran.code, ran.out) == (2, "")
    assert "prep" in ran.err


def test_a_faulty_prep_of_ones_own_says_how_to_have_the_shipped_one_back(
    coffee: Coffee, home: Path
) -> None:
    path = own(home, "en/prep", WALK + "steps: []\n")
    ran = coffee("prep", "Nour El Amrani", "--no-input")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines() == [
        f"{path}:4: `steps` is empty: fill it in, or take it out.",
        f"{path}: To have the shipped “prep” back meanwhile, rename this file or move it out of"
        " the folder.",
    ]
    assert coffee("playbook", "show", "questions").code == 0


def test_a_walk_outside_the_shelf_is_unknown(coffee: Coffee, home: Path) -> None:
    own(home, "mine", MINE)
    assert coffee("walk", "../mine", "--no-input").code == 2
