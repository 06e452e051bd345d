"""What a typed reply holds of what it needs, word for word, and what it lacks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.coach.dialogue_book import Criterion, DialogueBook, Reply
from coffee.coach.reply_criteria import measure
from coffee.library.shelf import Shelf
from dialogues import names

LANGS = ("en", "fr")
BOOKS = {lang: Shelf().open("referral-call", lang, DialogueBook) for lang in LANGS}
NAMES = {lang: names(BOOKS[lang]) for lang in LANGS}


def reply(lang: str, line: str, reply_id: str) -> Reply:
    return next(one for one in BOOKS[lang].lines[line].you if one.id == reply_id)


def needing(*needs: str) -> Reply:
    words = dict.fromkeys(("id", "say", "coach", "go"), "x") | {"verdict": "good", "like": ()}
    return Reply.model_validate(words | {"needs": needs})


def situating(lang: str, said: str, **more: list[str]) -> dict[str, str]:
    """Which criteria of situating somebody `said` meets, each with the words quoted."""
    told = measure(
        said, reply(lang, "who", "situate"), BOOKS[lang].criteria, NAMES[lang] | more, lang
    )
    met = {one.id: said[one.start : one.end] for one in told.met}
    assert {*met, *told.missing} == {"occupation", "career", "link"}
    return met


@pytest.mark.parametrize(
    ("lang", "said", "named"),
    [
        ("en", "Hello, {} suggested that I call you.", ("Tom", "Tomm", "Mr Whitfield")),
        ("fr", "Bonjour, {} m'a conseillé de vous appeler.", ("Thomas", "Tomas", "M. Lefort")),
    ],
)
def test_the_name_of_somebody_else_is_no_name_of_the_connector(
    lang: str, said: str, named: tuple[str, ...]
) -> None:
    connector = CONNECTOR[lang]
    who = {"connector": [connector], "connector.first": connector.split()[:1]}
    for name, met in [*((one, True) for one in named), ("Karim", False), ("Zoé Kern", False)]:
        told = measure(
            said.format(name), needing("connector-name"), BOOKS[lang].criteria,
            {**NAMES[lang], **who}, lang,
        )  # fmt: skip
        assert bool(told.met) == met, name


CONNECTOR = {"en": "Tom Whitfield", "fr": "Thomas Lefort"}


@pytest.mark.parametrize(
    ("lang", "said", "met"),
    [
        ("en", "She is a nurse", {"occupation": "She is a nurse"}),
        ("en", "he ran purchasing until 2019", {"occupation", "career"}),
        ("en", "you both taught at Leeds", {"link": "you both taught at Leeds"}),
        ("en", "He's an architect, he used to be at the BBC, and you two met in York.",
         {"occupation", "career", "link"}),
        ("en", "he isn't an engineer", set()),
        ("en", "you never worked together", set()),
        ("en", "I am a nurse", set()),
        ("en", "trust me, you know him", set()),
        ("fr", "Elle est infirmière", {"occupation": "Elle est infirmière"}),
        ("fr", "elle était directrice des achats jusqu'en 2019", {"occupation", "career"}),
        ("fr", "vous étiez ensemble à Polytechnique", {"link"}),
        ("fr", "C'est un architecte, il était à Radio France, et vous vous êtes connus à Nantes.",
         {"occupation", "career", "link"}),
        ("fr", "il n'est pas ingénieur", set()),
        ("fr", "vous n'avez jamais travaillé ensemble", set()),
        ("fr", "je suis infirmière", set()),
    ],
)  # fmt: skip
def test_the_three_ways_to_situate_somebody(
    lang: str, said: str, met: set[str] | dict[str, str]
) -> None:
    found = situating(lang, said)
    assert (found if isinstance(met, dict) else set(found)) == met


def test_one_s_own_true_facts_count_whatever_they_are() -> None:
    own = {"connector-job": ["thatcher at Zweisel"], "link": ["you keep bees side by side"]}
    assert situating("en", "a thatcher, from Zweisel", **own) == {
        "occupation": "thatcher, from Zweisel"
    }
    assert situating("en", "the two of you keep your bees there", **own) == {
        "link": "keep your bees there"
    }
    assert "occupation" not in situating("en", "a zoologist at Zweisel Zoo with a hat", **own)


def test_a_request_is_missing_its_length_or_its_reason() -> None:
    meeting = reply("en", "request", "meeting")
    told = measure("I'd like to meet you", meeting, BOOKS["en"].criteria, NAMES["en"], "en")
    assert told.missing == ("request", "length")
    said = "Twenty minutes, to hear how you chose your trade?"
    told = measure(said, meeting, BOOKS["en"].criteria, NAMES["en"], "en")
    assert told.missing == ()
    assert {one.id: said[one.start : one.end] for one in told.met} == {
        "request": "how you chose your trade",
        "length": "Twenty minutes",
    }


def test_brevity_is_counted_in_words_and_quotes_nothing() -> None:
    criteria = {"short": Criterion(title="brevity", most=4)}
    brief = measure("four words are fine", needing("short"), criteria, {}, "en")
    assert (brief.missing, brief.met) == ((), ())
    long = measure("five words are too many", needing("short"), criteria, {}, "en")
    assert (long.missing, long.met) == (("short",), ())


@pytest.mark.parametrize(
    ("lang", "word", "said", "quoted"),
    [
        ("en", "a cup of tea", "I'd love a CUP of tea now", "CUP of tea"),
        ("fr", "demi-heure", "une Demi heure suffit", "Demi heure"),
        ("fr", "à l'été", "disons à l’ete prochain", "à l’ete"),
        ("en", "minutes", "not twenty minutes, an hour", ""),
        ("en", "tea", "a teapot", ""),
    ],
)
def test_words_of_the_author_are_found_as_they_are_typed(
    lang: str, word: str, said: str, quoted: str
) -> None:
    told = measure(
        said, needing("word"), {"word": Criterion(title="a word", words=(word,))}, {}, lang
    )
    assert bool(told.met) == bool(quoted)
    assert all(quoted in said[one.start : one.end] for one in told.met)


@settings(max_examples=100)
@given(
    st.text(max_size=200) | st.sampled_from(["he is " * 500, "NAME s", "Œ'œ’"]),
    st.sampled_from(LANGS),
)
def test_a_quotation_is_always_words_of_the_reply(said: str, lang: str) -> None:
    for line, good in (("who", "situate"), ("jerk", "option-d"), ("request", "meeting")):
        needed = reply(lang, line, good)
        told = measure(said, needed, BOOKS[lang].criteria, NAMES[lang], lang)
        assert all(0 <= one.start < one.end <= len(said) for one in told.met)
        assert not {one.id for one in told.met}.intersection(told.missing)
        assert {*told.missing} <= {*needed.needs}
