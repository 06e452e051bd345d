"""French drafts to somebody one says « tu » to: asked once, kept with the person."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from coffee.coach.fill import names_in
from coffee.coach.playbook import WalkBook
from coffee.coach.steps import Draft
from coffee.library.shelf import Shelf
from walks import Ran, write

Coffee = Callable[..., Ran]

MET = "2026-11-26T18:00"
LATER = "2027-03-08T20:00"
WALKS = ("followup", "second-meeting", "keep-in-touch", "introduction")
FORMAL = re.compile(r"\b(vous|votre|vos|\w+ez)\b", re.IGNORECASE)
FAMILIAR = re.compile(r"\b(tu|te|toi|ton|ta|tes)\b|\bt'", re.IGNORECASE)
_OF_BOTH = ("Vous vous connaissez, je crois", "Connais-tu assez")
"""Said of two people at once; and an adverb that ends like a verb."""
_ANYBODY = ("comment", "reply", "forward")
"""Read by others, or by somebody new: these have no twin."""


def drafts() -> list[tuple[str, Draft]]:
    shelf = Shelf()
    books = [(name, shelf.open(name, "fr", WalkBook)) for name in WALKS]
    return [(name, step) for name, book in books for step in book.steps if isinstance(step, Draft)]


@pytest.mark.parametrize(("walk", "step"), drafts(), ids=lambda one: getattr(one, "id", one))
def test_every_draft_has_its_twin_that_fills_the_same_names(walk: str, step: Draft) -> None:
    if step.id in _ANYBODY:
        assert not step.tu
        return
    assert names_in(step.tu) == names_in(step.text)
    bare = re.sub(r"\{\{.*?\}\}", "", step.tu)
    for of_both in _OF_BOTH:
        bare = bare.replace(of_both, "")
    assert not FORMAL.search(bare), FORMAL.findall(bare)
    assert not FAMILIAR.search(step.text + step.subject)


@pytest.fixture
def met(coffee: Coffee, tmp_path: Path) -> Coffee:
    prep = {"date": "2026-11-26 15:00", "origin": "recommended-me", "referrer": "Karim Benali"}
    assert coffee("prep", "Nour El Amrani", "--answers", write(tmp_path / "p", prep)).code == 0
    return coffee


def thanked(coffee: Coffee, tmp_path: Path, **answers: object) -> list[str]:
    notes = {
        "held": "yes",
        "language": "fr",
        "takeaway": "Lyon",
        "mine": ["le papier pour vendredi"],
    }
    file = write(tmp_path / "f", {**notes, **answers})
    done = coffee("followup", "nour", "--answers", file, "--json", COFFEE_NOW=MET)
    assert done.code == 0, done.err
    return [draft["text"] for draft in done.json["drafts"]]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_who_is_tu_is_written_to_as_tu_whatever_the_language_of_the_program(
    met: Coffee, tmp_path: Path, lang: str
) -> None:
    coffee = lambda *argv, **env: met("--lang", lang, *argv, **env)  # noqa: E731
    thanks, to_karim = thanked(coffee, tmp_path, pronoun="tu")
    assert "ce que je t'ai promis" in thanks
    assert "Grâce à vous" in to_karim if lang == "fr" else "Thanks to you" in to_karim
    shown = coffee("people", "show", "nour").out
    assert "tu" in shown.split("pronoun")[-1]
    assert "J'ai pensé à toi" in hello(coffee, tmp_path)


def hello(coffee: Coffee, tmp_path: Path) -> str:
    """A friendly word to Nour, months later."""
    file = write(tmp_path / "k", {"gift": "hello", "channel": "mail"})
    argv = ("walk", "keep-in-touch", "--person", "nour", "--answers", file, "--json")
    return str(coffee(*argv, COFFEE_NOW=LATER).json["drafts"][0]["text"])


def test_nobody_is_tu_unless_it_was_said(met: Coffee, tmp_path: Path) -> None:
    assert "ce que je vous ai promis" in thanked(met, tmp_path)[0]


def test_it_is_asked_once_and_can_be_set_right(met: Coffee, tmp_path: Path) -> None:
    thanked(met, tmp_path, pronoun="vous")
    facts = met("people", "show", "nour", "--json").json["facts"]
    (entry,) = [one["id"] for one in facts if one["field"] == "pronoun"]
    assert "tu or vous" in met("correct", entry, "toi").refused().err
    assert met("correct", entry, "tu", COFFEE_NOW=LATER).code == 0
    assert "J'ai pensé à toi" in hello(met, tmp_path)


def test_it_is_not_asked_of_those_one_writes_to_in_english(met: Coffee, tmp_path: Path) -> None:
    file = write(tmp_path / "f", {"held": "yes", "language": "en", "pronoun": "tu"})
    done = met("followup", "nour", "--answers", file, "--json", COFFEE_NOW=MET)
    assert "pronoun" not in done.json["answers"]


def test_a_connector_who_is_tu_is_asked_as_tu(met: Coffee, tmp_path: Path) -> None:
    assert met("people", "add", "Karim Benali").code == 0
    known = ("--set", "language=fr", "--set", "pronoun=tu")
    assert met("people", "edit", "karim", *known).code == 0
    assert "tu or vous" in met("people", "edit", "karim", "--set", "pronoun=toi").refused().err
    _, to_karim = thanked(met, tmp_path)
    assert "Grâce à toi" in to_karim
