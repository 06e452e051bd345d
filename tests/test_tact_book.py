"""A book of tact beside others: its examples, the shipped one that it adds to, its twin."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coffee.library.inspection import Inspection
from coffee.library.shelf import Shelf
from coffee.text.en import playbooks as en
from coffee.text.fr import playbooks as fr
from faulty import Row, arrows, changed, own, rows_of
from faulty_tact import HEAD

Coffee = Callable[..., Any]

BOOK = (
    HEAD
    + """
rules:
  - id: loud
    level: hint
    message: "It hurts."
    suggest: "Say it low."
    advice: cafe/time
    find: "wow"
    within: sentence
    bad: ["Wow."]
    good: ["Well."]
"""
)
MINE = HEAD + "extends: yes\n"


def found(path: Path) -> list[Row]:
    """What is wrong with the book at `path`, beside the shipped ones."""
    shelf = Shelf(own=path.parent.parent)
    return [row for fault in Inspection(shelf, "en").faults([path]) for row in rows_of(fault)]


@pytest.mark.parametrize(
    ("problem", "text", "cure"),
    [
        ("example_missed", changed(BOOK, '["Wow."]', '["Wow.", "Waw."] # <-'), "widen it"),
        ("example_caught", changed(BOOK, '"Well."', '"Wow!"] # <-').replace("<-]", "<-"), "narrow"),
        ("off_unknown", MINE + "off: pressures # <-\n", "pressure"),
        ("advice_unknown", changed(BOOK, "cafe/time", "cafe/tmie # <-"), "cafe/time"),
        ("list_circle", MINE + 'lists: # <-\n  meet: "@meeting"\n', "take a reference out"),
    ],
)
def test_a_book_is_checked_by_its_examples_and_beside_the_shipped_one(
    tmp_path: Path, problem: str, text: str, cure: str
) -> None:
    path = own(tmp_path, "en/tact", text)
    (row,) = found(path)
    assert row.problem == f"fault.{problem}"
    assert row.line in arrows(text)
    assert cure in row.said(en.SENTENCES)
    assert ":" in row.said(fr.SENTENCES)


def test_a_book_without_fault_is_said_to_be_so(tmp_path: Path) -> None:
    assert found(own(tmp_path, "en/tact", BOOK)) == []
    more = MINE + "off: [pressure, guilt]\nlists: {buzzwords: [quantum]}\n"
    assert found(own(tmp_path, "en/tact", more)) == []


@pytest.mark.parametrize(
    ("key", "old", "new"),
    [
        ("level", "level: hint", "level: error"),
        ("advice", "cafe/time", "cafe/limits"),
        ("for", "    find:", "    for: [message, said]\n    find:"),
        ("contact", "    find:", "    contact: first\n    find:"),
        ("asks", "    find:", "    asks: closed\n    find:"),
        ("find", '    find: "wow"', "    measure: {of: words, over: 4}"),
        ("with", "    bad:", '    with: "very"\n    bad:'),
        ("unless", "    bad:", '    unless: "very"\n    bad:'),
        ("within", "within: sentence", "within: nearby"),
        ("count", "    bad:", "    count: 2\n    bad:"),
        ("different", "    bad:", "    different: 2\n    bad:"),
        ("measure", "    bad:", "    measure: {of: words, over: 4}\n    bad:"),
    ],
)
def test_two_languages_hold_the_same_rules(tmp_path: Path, key: str, old: str, new: str) -> None:
    own(tmp_path, "fr/tact", BOOK)
    rows = found(own(tmp_path, "en/tact", changed(BOOK, old, new)))
    assert key in [row.facts.get("what") for row in rows]


def test_words_and_limits_may_differ_between_languages(tmp_path: Path) -> None:
    measured = changed(BOOK, '    find: "wow"\n', "    measure: {of: words, over: 1}\n")
    measured = changed(measured, "Wow.", "Wow, yes.")
    own(tmp_path, "fr/tact", changed(measured, "over: 1", "over: 0").replace("Well.", "!"))
    assert found(own(tmp_path, "en/tact", measured)) == []


def test_a_book_of_tact_is_listed_and_shown(coffee: Coffee, home: Path) -> None:
    own(home, "en/tact", MINE + "off: pressure\n")
    assert "yours: en" in coffee("playbook", "list").out
    shown = json.loads(coffee("playbook", "show", "tact", "--json").out)
    assert (shown["extends"], shown["off"], shown["rules"]) == (True, ["pressure"], [])
    assert coffee("playbook", "check").out.startswith("No fault")
    (home / "playbooks" / "en" / "tact.yaml").unlink()
    shown = json.loads(coffee("playbook", "show", "tact", "--json").out)
    assert shown["rules"][0].keys() >= {"id", "level", "message", "suggest", "advice", "for"}
    page = coffee("--lang", "fr", "playbook", "show", "tact").out
    assert "\ncreepy-sighting · error\n" in page
    assert "conseil : pretzel/no-saw-you-mail" in page
