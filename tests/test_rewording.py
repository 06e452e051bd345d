"""Closed questions made open, by two tables: question, its subject, rewording, what follows."""

import re
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.coach.questions import Kind, judge
from coffee.coach.rewording import reword
from coffee.coach.rewording_en import ENGLISH
from coffee.coach.rewording_fr import FRENCH
from tables import LANGS, tables

COOKBOOKS = {"en": ENGLISH, "fr": FRENCH}
TABLES = tables("rewordings")
ROWS = [(lang, *row) for lang in LANGS for row in TABLES[lang]]


@pytest.mark.parametrize(("lang", "closed", "subject", "reworded", "follow"), ROWS)
def test_the_table(lang: str, closed: str, subject: str, reworded: str, follow: str) -> None:
    assert reword(closed, lang) == (reworded, follow)


@pytest.mark.parametrize(("lang", "closed", "subject", "reworded", "follow"), ROWS)
def test_what_comes_out_is_open_and_about_the_same(
    lang: str, closed: str, subject: str, reworded: str, follow: str
) -> None:
    assert judge(closed, lang).kind in (Kind.CLOSED, Kind.LEADING, Kind.EITHER_OR)
    assert judge(reworded, lang).kind == Kind.OPEN
    assert judge(follow, lang).kind == Kind.OPEN
    assert subject in closed
    assert subject in reworded


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_has_fifty_questions(lang: str) -> None:
    assert len({closed for closed, *_ in TABLES[lang]}) >= 50


@pytest.mark.parametrize(
    ("lang", "question"),
    [
        ("en", "What do you like about your job?"),
        ("en", "When do you leave?"),
        ("en", "Do you like it and how did you start?"),
        ("en", "I like my job."),
        ("en", ""),
        ("fr", "Qu'est-ce que vous aimez ?"),
        ("fr", "Vous partez quand ?"),
        ("fr", "J'aime mon métier."),
        ("fr", ""),
    ],
)
def test_only_a_closed_question_is_reworded(lang: str, question: str) -> None:
    assert reword(question, lang) is None


@pytest.mark.parametrize(
    ("lang", "question"),
    [
        ("en", "Really?"),
        ("en", "Your first job?"),
        ("en", "Do you have children?"),
        ("en", "Are you married?"),
        ("en", "Can I ask you a question?"),
        ("en", "Is that why you left?"),
        ("en", "You never wanted to go back?"),
        ("en", "Is it a grant or a loan?"),
        ("fr", "Vraiment ?"),
        ("fr", "Votre premier poste ?"),
        ("fr", "Avez-vous des enfants ?"),
        ("fr", "Êtes-vous marié ?"),
        ("fr", "Puis-je vous poser une question ?"),
        ("fr", "C'est pour ça que vous êtes parti ?"),
        ("fr", "Ça va ?"),
        ("fr", "C'est un prêt ou un don ?"),
    ],
)
def test_rather_no_rewording_than_a_clumsy_one(lang: str, question: str) -> None:
    assert reword(question, lang) is None


@pytest.mark.parametrize(("lang", "closed", "subject", "reworded", "follow"), ROWS)
def test_the_register_stays(
    lang: str, closed: str, subject: str, reworded: str, follow: str
) -> None:
    formal = re.compile(r"\b(vous|vos|votre)\b", re.IGNORECASE)
    familiar = re.compile(r"\b(tu|te|toi|ton|ta|tes|t')\b", re.IGNORECASE)
    if lang == "fr" and familiar.search(closed):
        assert not formal.search(reworded + follow)
    elif lang == "fr":
        assert not familiar.search((reworded + follow).replace("-t-", ""))


def test_tu_stays_tu_in_what_follows() -> None:
    reworded = reword("Tu aimes ton métier ?", "fr")
    assert reworded is not None
    assert reworded.follow == "Que changerais-tu, si tu pouvais ?"


@pytest.mark.parametrize("lang", LANGS)
def test_haste_does_not_change_a_rewording(lang: str) -> None:
    for closed, _, reworded, follow in TABLES[lang]:
        if closed.endswith("?") and judge(closed.rstrip("? "), lang).kind != Kind.NONE:
            found = reword(closed.rstrip("? "), lang)
            assert found == (reworded, follow)


@pytest.mark.parametrize("lang", LANGS)
def test_recipes_use_what_their_language_has(lang: str) -> None:
    book = COOKBOOKS[lang]
    named = set(re.findall(r" > (\w+)$", book.recipes, re.MULTILINE))
    assert named == set(book.follow)
    for form in re.findall(r"->.*\{\w+:(\w+)\}", book.recipes):
        assert form in book.forms


PIECES = [
    *("do", "you", "have", "a", "are", "looking", "for", "to", "like", "it", "is", "there", "who"),
    *("know", "think", "in", "at", "would", "or", "vous", "avez", "des", "un", "que", "est-ce"),
    *("il", "y", "de", "pour", "aimez-vous", "peut-on", "-t-il", "êtes", "l'", "d'", "votre"),
]
LONG = st.lists(
    st.sampled_from(PIECES),
    min_size=20,
    max_size=60,
).map(lambda words: " ".join(words)[:198] + " ?")


@given(st.one_of(st.text(max_size=250), LONG), st.sampled_from(LANGS))
@settings(max_examples=300, deadline=None)
def test_anything_can_be_handed_in(text: str, lang: str) -> None:
    started = process_time()
    reworded = reword(text, lang)
    assert process_time() - started < 1
    if reworded:
        assert judge(reworded.question, lang).kind == Kind.OPEN
        assert judge(reworded.follow, lang).beyond_yes
