"""Typed replies in many voices, at all scripts: written before they were tried, right all the same.

The sentences stand in `first_sight_en.yaml` and `first_sight_fr.yaml`.
"""

from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.fill import fill
from coffee.coach.plain_text import fold
from coffee.coach.replies import Understood, understand
from coffee.library.shelf import Shelf
from dialogues import names

LANGS = ("en", "fr")
CALL = "referral-call"
SHELF = Shelf()
SAID: dict[str, Any] = {
    lang: yaml.safe_load((Path(__file__).parent / f"first_sight_{lang}.yaml").read_text("utf-8"))
    for lang in LANGS
}
SCRIPTS = list(SAID["en"]["typed"])
BOOKS = {(lang, one): SHELF.open(one, lang, DialogueBook) for lang in LANGS for one in SCRIPTS}


class Typed(NamedTuple):
    line: str
    said: str
    wanted: str


def typed(lang: str, script: str, *lines: str) -> list[Typed]:
    """The sentences of a script, of these lines or of all."""
    every: dict[str, dict[str, list[str]]] = SAID[lang]["typed"][script]
    return [
        Typed(line, said, wanted)
        for line in lines or every
        for wanted, group in every[line].items()
        for said in group
    ]


def heard(lang: str, script: str, line: str, said: str) -> Understood:
    book = BOOKS[lang, script]
    return understand(said, book.lines[line].you, names(book), lang)


def passes(lang: str, script: str, line: str, said: str) -> bool:
    """Whether `said` is taken for a good reply."""
    match = heard(lang, script, line, said).match
    replies = BOOKS[lang, script].lines[line].you
    return any(one.id == match and one.verdict == "good" for one in replies)


def missed(lang: str, script: str, sentences: list[Typed]) -> tuple[list[str], list[str]]:
    """What is not right at first choice, and not within two."""
    found = [(one, heard(lang, script, one.line, one.said)) for one in sentences]
    first = [one.said for one, told in found if told.match != one.wanted]
    two = [one.said for one, told in found if one.wanted not in (told.match, told.second)]
    return first, two


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("line", ["pickup", "who", "jerk", "request"])
def test_the_lines_of_the_call_are_understood(lang: str, line: str) -> None:
    sentences = typed(lang, CALL, line)
    first, two = missed(lang, CALL, sentences)
    assert len(sentences) >= 45
    assert len(first) <= 0.15 * len(sentences), first
    assert len(two) <= 0.05 * len(sentences), two


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("script", [one for one in SCRIPTS if one != CALL])
def test_the_other_scripts_are_understood(lang: str, script: str) -> None:
    sentences = typed(lang, script)
    first, two = missed(lang, script, sentences)
    assert len(sentences) >= 10
    assert len(first) <= 0.2 * len(sentences), first
    assert len(two) <= 0.07 * len(sentences), two


@pytest.mark.parametrize("lang", LANGS)
def test_where_one_is_sure_one_is_right(lang: str) -> None:
    told = [
        (heard(lang, script, one.line, one.said), one)
        for script in SCRIPTS
        for one in typed(lang, script)
    ]
    sure = [(found.match == one.wanted, one.said) for found, one in told if found.sure]
    wrong = [said for right, said in sure if not right]
    assert len(wrong) <= 0.03 * len(sure), wrong
    assert len(sure) >= 0.7 * len(told)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("line", ["pickup", "who", "jerk", "request"])
def test_what_must_not_pass_does_not(lang: str, line: str) -> None:
    assert not [said for said in SAID[lang]["none"][line] if passes(lang, CALL, line, said)]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("script", SCRIPTS)
def test_noise_passes_nowhere(lang: str, script: str) -> None:
    lines = [name for name, line in BOOKS[lang, script].lines.items() if line.you]
    every = [(line, said) for line in lines for said in SAID[lang]["anywhere"]]
    assert not [(line, said) for line, said in every if passes(lang, script, line, said)]


@pytest.mark.parametrize("lang", LANGS)
def test_no_sentence_is_an_example(lang: str) -> None:
    for script in SCRIPTS:
        book = BOOKS[lang, script]
        filled = names(book)
        examples = {
            fold(fill(example, filled) or "").strip(" .!?")
            for line in book.lines.values()
            for reply in line.you
            for example in (reply.say, *reply.like)
        }
        assert not [one for one in typed(lang, script) if fold(one.said).strip(" .!?") in examples]


def test_both_languages_are_tried_at_the_same_replies() -> None:
    tried = {
        lang: {(script, one.line, one.wanted) for script in SCRIPTS for one in typed(lang, script)}
        for lang in LANGS
    }
    assert tried["en"] == tried["fr"]
