"""The scripts that are shipped: all of each is met, every road ends, both languages are alike."""

import pytest

from coffee.coach.comparison import advice_used, disparities
from coffee.coach.dialogue import begin, main_reactions, replayed
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.play_through import play_through
from coffee.coach.playbook import AdviceBook
from coffee.library.shelf import LANGUAGES, Shelf
from dialogues import names

SHELF = Shelf()
SCRIPTS = sorted(
    {v.name for v in SHELF.volumes if isinstance(SHELF.read(v.path).book, DialogueBook)}
)
EVERY = [(name, lang) for name in SCRIPTS for lang in LANGUAGES]


def script(name: str, lang: str) -> DialogueBook:
    volume = SHELF.find(name, lang)
    assert volume.lang == lang, f"{name} is missing in {lang}"
    return SHELF.open(name, lang, DialogueBook)


def test_the_scripts_are_there() -> None:
    assert set(SCRIPTS) == {
        "approach", "close-the-door", "event-seller", "event-shy", "introduction-request",
        "referral-call", "tough-question",
    }  # fmt: skip


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_every_line_and_every_reply_is_met_and_every_road_ends(name: str, lang: str) -> None:
    coverage = play_through(script(name, lang))
    assert (coverage.missed, coverage.endless) == ([], "")


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_every_road_taken_in_words_comes_to_an_end(name: str, lang: str) -> None:
    """The good replies, the poor ones, and the first ones, whatever the reaction and the seed."""
    book = script(name, lang)
    filled = names(book)
    for react in main_reactions(book):
        for seed in range(4):
            for wanted in ("good", "ok", "poor"):
                wish = [react] if react != "call" else []
                here = begin(book, filled, seed, wish)
                while turn := here.turn():
                    assert turn.they or turn.scene
                    assert "{{" not in turn.they + turn.scene
                    fit = [reply for reply in turn.replies if reply.verdict == wanted]
                    here = here.take((fit or turn.replies)[0].id)
                assert here.ended is not None
                assert replayed(book, filled, seed, wish, here.path) == here


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_a_script_has_its_measure(name: str, lang: str) -> None:
    book = script(name, lang)
    assert 10 <= len(book.lines) <= 25
    assert len(book.tests) >= 2
    assert {line.end.score for line in book.lines.values() if line.end} >= {0, 3}
    verdicts = {reply.verdict for line in book.lines.values() for reply in line.you}
    assert verdicts == {"good", "ok", "poor"}


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_is_alike_in_both_languages(name: str) -> None:
    english, french = (script(name, lang) for lang in LANGUAGES)
    assert list(disparities(english, french, "fr")) == []
    assert english.title != french.title


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_all_advice_meant_for_a_script_is_given_there(name: str, lang: str) -> None:
    used = {one for _, _, ids in advice_used(script(name, lang)) for one in ids}
    advice = SHELF.open("advice", lang, AdviceBook).advice
    assert {one for one, told in advice.items() if name in told.home} <= used


@pytest.mark.parametrize(("name", "lang"), EVERY)
def test_no_two_replies_of_a_line_are_said_in_the_same_words(name: str, lang: str) -> None:
    for line in script(name, lang).lines.values():
        said = [reply.say for reply in line.you]
        assert len(said) == len(set(said))
