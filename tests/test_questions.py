"""What kind of question was typed, told by two tables: kind, question, the trap that it holds."""

import re
import unicodedata
from collections import Counter
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.coach.question_grammar import SAID, WONDERED, Grammar
from coffee.coach.question_words_en import ENGLISH
from coffee.coach.question_words_fr import FRENCH
from coffee.coach.questions import Judgement, Kind, judge
from tables import LANGS, tables

GRAMMARS = {"en": ENGLISH, "fr": FRENCH}
RULES = {"empty"} | {
    rule.name for grammar in GRAMMARS.values() for stage in grammar.rules.values() for rule in stage
}
TABLES = tables("questions")
ROWS = [(lang, *row) for lang in LANGS for row in TABLES[lang]]
HEARD = tables("heard")
"""As it is said: false starts, question words in place, half a sentence."""

ASKING = (Kind.OPEN, Kind.NARROW)
NOT_ASKING = (Kind.CLOSED, Kind.LEADING, Kind.NONE)


def typed_in_haste(text: str) -> str:
    """`text` in lower case, without accents and question mark."""
    apart = unicodedata.normalize("NFD", text.lower().replace("?", ""))
    return "".join(c for c in apart if not unicodedata.combining(c)).strip()


def words(text: str, judged: Judgement) -> str:
    return text[judged.start : judged.end]


@pytest.mark.parametrize(("lang", "kind", "question", "trap"), ROWS)
def test_the_table(lang: str, kind: str, question: str, trap: str) -> None:
    assert judge(question, lang).kind == kind, trap


@pytest.mark.parametrize(("lang", "kind", "question", "trap"), ROWS)
def test_open_and_narrow_questions_ask_for_more_than_yes(
    lang: str, kind: str, question: str, trap: str
) -> None:
    if kind in ASKING:
        assert judge(question, lang).beyond_yes, trap
    if kind in NOT_ASKING:
        assert not judge(question, lang).beyond_yes, trap


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_is_wide(lang: str) -> None:
    kinds = Counter(kind for kind, _, _ in TABLES[lang])
    assert set(kinds) == set(Kind)
    assert min(kinds.values()) >= 5
    assert len(TABLES[lang]) >= 150
    assert len({question for _, question, _ in TABLES[lang]}) == len(TABLES[lang])


@pytest.mark.parametrize("lang", LANGS)
def test_typed_in_haste_costs_two_points_at_most(lang: str) -> None:
    rows = [row for row in TABLES[lang] if row[0] in ASKING + NOT_ASKING]
    wrong = [
        question
        for kind, question, _ in rows
        if judge(typed_in_haste(question), lang).beyond_yes != (kind in ASKING)
    ]
    assert len(wrong) <= 0.02 * len(rows), wrong


@pytest.mark.parametrize(("lang", "kind", "question", "trap"), ROWS)
def test_apostrophes_and_accents_may_be_written_in_any_way(
    lang: str, kind: str, question: str, trap: str
) -> None:
    assert judge(question.replace("'", "’"), lang).kind == kind
    assert judge(question.replace(" ?", "\u202f?"), lang).kind == kind
    assert judge(unicodedata.normalize("NFD", question), lang).kind == kind
    assert judge(question.upper(), lang).kind == kind


@pytest.mark.parametrize(
    ("lang", "question", "rule", "decided"),
    [
        ("en", "So, um, what do you miss?", "question-word", "what"),
        ("en", "Could you tell me how it began?", "indirect", "how"),
        ("en", "I was wondering if you could help?", "relayed", "if"),
        ("en", "You do what?", "in-place", "what"),
        ("en", "Any advice on raising money?", "invitation", "Any advice"),
        ("en", "And you?", "returned", "And you"),
        ("en", "How many of you are there?", "fact", "How many"),
        ("en", "Do you like it?", "yes-no", "Do you"),
        ("en", "You like it, don't you?", "tag", "don't you"),
        ("en", "Don't you think it's late?", "negative", "Don't you"),
        ("en", "Is it a grant or a loan?", "alternatives", "or"),
        ("en", "What do you do and why do you stay?", "two-questions", "why"),
        ("fr", "Du coup, qu'est-ce qui vous plaît ?", "question-word", "qu'est-ce qui"),
        ("fr", "Pouvez-vous me dire comment il fait ?", "indirect", "comment"),
        ("fr", "Je voulais savoir si c'est possible ?", "relayed", "si"),
        ("fr", "Vous faites quoi ?", "in-place", "quoi"),
        ("fr", "Des conseils sur la vente ?", "invitation", "conseils"),
        ("fr", "Et vous ?", "returned", "Et vous"),
        ("fr", "Vous êtes combien ?", "fact", "combien"),
        ("fr", "Est-ce que ça vous plaît ?", "est-ce-que", "Est-ce que"),
        ("fr", "Avez-vous un moment ?", "inversion", "-vous"),
        ("fr", "C'est bien, non ?", "tag", "non"),
        ("fr", "Vous venez demain ?", "statement", "Vous venez demain"),
        ("fr", "C'est un prêt ou un don ?", "alternatives", "ou"),
    ],
)
def test_the_rule_and_the_words_that_decided(
    lang: str, question: str, rule: str, decided: str
) -> None:
    judged = judge(question, lang)
    assert (judged.rule, words(question, judged)) == (rule, decided)


def test_a_question_is_judged_by_its_last_sentence() -> None:
    judged = judge("I sell wine. It is hard. Where do you drink it?", "en")
    assert judged.beyond_yes


def test_a_full_stop_in_a_name_ends_nothing() -> None:
    assert judge("When does Mr. Smith meet the U.S. team?", "en").kind == Kind.NARROW


def test_the_question_at_the_end_of_a_long_text_is_found() -> None:
    text = "I sell wine. " * 8_000 + "What do you drink?"
    judged = judge(text, "en")
    assert judged.kind == Kind.OPEN
    assert words(text, judged) == "What"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "what ",
        "et ",
        "or ",
        "quand vous ",
        ", ",
        "? ",
        "’",
        "-vous",
        "é",
        "e\u0301",
        "\x00",
        "🙂",
    ],
)
def test_a_hundred_thousand_characters_are_judged_at_once(lang: str, piece: str) -> None:
    started = process_time()
    judge(piece * (100_000 // len(piece)), lang)
    assert process_time() - started < 2


PIECES = [w for g in GRAMMARS.values() for row in g.words.values() for w in row.split()]
TYPED = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from([*PIECES, ",", "?", ".", "...", "Saft", "’", "é"]), max_size=60).map(
        " ".join
    ),
)


@given(TYPED, st.sampled_from(LANGS))
@settings(max_examples=400, deadline=None)
def test_anything_can_be_judged(text: str, lang: str) -> None:
    judged = judge(text, lang)
    assert 0 <= judged.start <= judged.end <= len(text)
    assert (judged.start < judged.end) or judged.kind == Kind.NONE
    assert judged.rule in RULES
    assert judged == judge(text, lang)
    if judged.kind in ASKING:
        assert judged.beyond_yes
    if judged.kind in NOT_ASKING:
        assert not judged.beyond_yes


@pytest.mark.parametrize("lang", LANGS)
def test_a_word_has_one_kind(lang: str) -> None:
    listed = Counter(word for row in GRAMMARS[lang].words.values() for word in row.split())
    assert [word for word, times in listed.items() if times > 1] == []


@pytest.mark.parametrize("lang", LANGS)
def test_words_are_written_as_they_are_compared(lang: str) -> None:
    grammar: Grammar = GRAMMARS[lang]
    for row in grammar.words.values():
        for word in row.split():
            assert grammar.token.findall(word) == [word]


@pytest.mark.parametrize("lang", LANGS)
def test_no_kind_bears_the_name_of_the_wildcard(lang: str) -> None:
    grammar = GRAMMARS[lang]
    assert "any" not in {*grammar.words, *grammar.phrases, *grammar.sets}


@pytest.mark.parametrize("lang", LANGS)
def test_a_rule_marks_one_place_at_most(lang: str) -> None:
    for stage in GRAMMARS[lang].rules.values():
        for rule in stage:
            assert rule.kind in {*Kind, SAID, WONDERED}
            assert len(re.findall(r"\((?!\?)", rule.pattern)) <= 1


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_said_is_told_from_what_yes_would_answer(lang):
    wrong = [text for kind, text in HEARD[lang] if judge(text, lang).beyond_yes != (kind == "open")]
    assert wrong == []
    hasty = [text for kind, text in HEARD[lang]
             if judge(typed_in_haste(text), lang).beyond_yes != (kind == "open")]  # fmt: skip
    assert len(hasty) <= 0.02 * len(HEARD[lang]), hasty
