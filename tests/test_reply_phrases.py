"""The notation of speech acts, how typed words are read, and the tables that both feed."""

import re
from pathlib import Path

import pytest

from coffee.coach.reply_acts import ACTS, STRENGTH, made
from coffee.coach.reply_phrases import Found, Phrases
from coffee.coach.reply_tables import CLASSES, TABLES, vocabulary
from coffee.coach.reply_vocabulary import Vocabulary
from coffee.coach.reply_words import NOBODY, Cast, read

SLOTS = {"NAME", "OTHER", "PLACE", "TITLE", "NUM", "MANY", "YEAR", "TIME", "DAY"}


def phrases_of(lang: str) -> list[tuple[str, str]]:
    return [
        (act, " ".join(phrase.split()))
        for table in TABLES[lang]
        for act, phrases in table.items()
        for phrase in phrases.split(",")
    ]


def found(phrase: str, said: str) -> list[Found]:
    """Where `phrase` stands in the words of `said`."""
    phrases = Phrases([{"act": phrase}], {"WHO": "he she", "ALL": "WHO they"}, frozenset({"not"}))
    return list(phrases.find(said.split()))


@pytest.mark.parametrize(
    ("phrase", "said", "span"),
    [
        ("speaks highly", "she speaks highly of you", (1, 3)),
        ("speaks|talks of", "she talks of you", (1, 3)),
        ("apolog- to", "apologies to you", (0, 2)),
        ("WHO runs", "she runs", (0, 2)),
        ("ALL runs", "he runs", (0, 2)),
        ("of a|the? friend", "of friend", (0, 2)),
        ("of a|the? friend", "of the friend", (0, 3)),
        ("at * bank", "at some bank", (0, 3)),
        ("you .. together", "you two worked together", (0, 4)),
        ("you ... together", "you a b c d e together", (0, 7)),
        ("works !for", "she works at it", (1, 3)),
        ("bye $", "well bye", (1, 2)),
        ("call you|$", "i call", (1, 2)),
        ("call you|$", "i call you", (1, 3)),
        ("^ well", "well well", (0, 1)),
    ],
)
def test_what_the_notation_finds(phrase: str, said: str, span: tuple[int, int]) -> None:
    assert [(one.start, one.end) for one in found(phrase, said)] == [span]


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("speaks highly", "speaks very highly"),
        ("WHO runs", "they runs"),
        ("at * bank", "at bank"),
        ("you .. together", "you a b c together"),
        ("works !for", "she works for me"),
        ("works !for", "she works"),
        ("bye $", "bye now"),
        ("call you|$", "i call her"),
        ("^ well", "oh well"),
    ],
)
def test_what_the_notation_does_not_find(phrase: str, said: str) -> None:
    assert found(phrase, said) == []


def test_a_phrase_knows_whether_it_denies_by_itself() -> None:
    assert [one.denies for one in found("not my business", "that is not my business")] == [True]
    assert [one.denies for one in found("my business", "that is not my business")] == [False]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_phrase_is_written_as_the_notation_wants_it(lang: str) -> None:
    item = re.compile(r"!?[A-Za-z0-9-]+(\|[A-Za-z0-9-]+)*(\|\$)?\??")
    for act, phrase in phrases_of(lang):
        items = phrase.removeprefix("^ ").split()
        assert items, act
        assert items[0] not in ("..", "...", "$") and not items[0].endswith("?"), (act, phrase)
        for one in items:
            assert one in ("..", "...", "*", "$") or item.fullmatch(one), (act, phrase)
            for word in re.split(r"[!|?$]", one):
                assert not word.isupper() or word in SLOTS | CLASSES[lang].keys(), (act, word)
                assert word.isupper() or word == word.lower(), (act, word)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_act_says_the_same_twice(lang: str) -> None:
    every = phrases_of(lang)
    assert sorted(every) == sorted(set(every))


def test_both_languages_have_the_same_acts() -> None:
    acts = {lang: [act for table in TABLES[lang] for act in table] for lang in ("en", "fr")}
    assert acts["en"] == acts["fr"]
    assert set(acts["en"]) <= ACTS
    assert STRENGTH.keys() <= ACTS


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_class_of_words_is_used(lang: str) -> None:
    used = " ".join(phrase for _, phrase in phrases_of(lang)) + " ".join(CLASSES[lang].values())
    words = set(re.split(r"[^A-Z]+", used))
    assert CLASSES[lang].keys() - words == set()


@pytest.mark.parametrize(
    ("lang", "said", "words"),
    [
        ("en", "I don't, he's Tom's boss.", "i do not he is NAME s boss"),
        ("en", "cant u call 20min b4 10am?", "can not you call NUM minutes b4 TIME"),
        ("en", "Mr. Okonkwo, Anna Bell from INSEAD since 2012", "NAME NAME from PLACE since YEAR"),
        ("fr", "J'ai vu qu'il n'est pas là.", "j ai vu qu il est pas la"),
        ("fr", "chuis au rdv de 14h avec M. Ba", "je suis au rdv de TIME avec NAME"),
        ("fr", "Un œuf chez Ûrus ?", "un oeuf chez PLACE"),
        ("fr", "deux heures, 90 minutes, le 12e", "deux heures MANY minutes le DAY"),
    ],
)  # fmt: skip
def test_what_is_typed_is_spelt_out(lang: str, said: str, words: str) -> None:
    sentences = read(said, lang, NOBODY, vocabulary(lang))
    assert " ".join(word.text for sentence in sentences for word in sentence) == words


def test_every_word_remembers_where_it_stood() -> None:
    said = "  I don't  know Émile, he's away."
    for sentence in read(said, "en", NOBODY, vocabulary("en")):
        for word in sentence:
            assert said[word.start : word.end].strip() == said[word.start : word.end] != ""
    assert [said[w.start : w.end] for w in read(said, "en")[0]][:4] == [
        "I",
        "don't",
        "don't",
        "know",
    ]


def test_the_one_who_is_called_is_told_from_the_others() -> None:
    cast = Cast.of(
        {"person": ["Ana Sol"], "person.first": ["Ana"], "boss": ["Li Wu"], "boss.first": ["Li"]}
    )
    words = [word.text for word in read("ana knows wu", "en", cast)[0]]
    assert words == ["OTHER", "knows", "wu"]
    assert [word.text for word in read("Ana knows Li Wu", "en", cast)[0]] == [
        "OTHER",
        "knows",
        "NAME",
    ]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("recomended", "recommended"),
        ("reccommended", "recommended"),
        ("recommedned", "recommended"),
        ("recommended", "recommended"),
        ("tset", "tset"),
        ("steal", "steal"),
        ("elephant", "elephant"),
        ("12345", "12345"),
    ],
)
def test_a_slip_of_the_fingers_is_mended_and_nothing_else(typed: str, meant: str) -> None:
    assert Vocabulary(["recommended", "test", "steel"]).repaired(typed) == meant


@pytest.mark.parametrize(
    ("lang", "said", "yes", "no"),
    [
        ("en", "he works at Ford", {"occupation", "situate"}, set()),
        ("en", "he does not work at Ford", set(), {"occupation", "situate"}),
        ("en", "I work at Ford", set(), {"occupation"}),
        ("en", "he's not a jerk", {"defend"}, {"run-down"}),
        ("en", "somebody told me to call you", {"unnamed-source"}, {"recommended"}),
        ("en", "Ann told me to call you", {"recommended"}, {"unnamed-source"}),
        ("en", "could we meet", {"bare-ask"}, {"ask-meeting"}),
        ("en", "could we meet for ten minutes", {"ask-meeting", "minutes"}, {"bare-ask"}),
        ("en", "er, um", {"stammer"}, set()),
        ("fr", "il travaille chez Ford", {"occupation", "situate"}, set()),
        ("fr", "il ne travaille pas chez Ford", set(), {"occupation", "situate"}),
        ("fr", "je travaille chez Ford", set(), {"occupation"}),
        ("fr", "il ne pense pas la même chose de vous", {"well-of-you"}, {"ill-of-you"}),
        ("fr", "il pense la même chose de vous", {"ill-of-you"}, {"well-of-you"}),
        ("fr", "on pourrait se voir", {"bare-ask"}, {"ask-meeting"}),
    ],
)
def test_which_acts_words_make_and_which_they_do_not(
    lang: str, said: str, yes: set[str], no: set[str]
) -> None:
    acts, denied = made(read(said, lang, NOBODY, vocabulary(lang)), lang)
    assert yes <= acts
    assert no.isdisjoint(acts)
    assert acts.isdisjoint(denied)


def test_every_act_is_in_the_docs() -> None:
    """What `means` may name stands in docs/playbooks.md, and nothing else does."""
    docs = (Path(__file__).parent.parent / "docs" / "playbooks.md").read_text("utf-8")
    table = docs.partition("**Typed words**")[2].partition("\n`check` plays")[0]
    rows = [row for row in table.splitlines() if row.startswith("| ")]
    assert sorted(re.findall(r"`([a-z-]+)`", "".join(rows))) == sorted(ACTS)
