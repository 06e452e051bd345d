"""A promise as people type it: what, and by when; in the words of both languages."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.date_answer import Misfit
from coffee.coach.dates import Moment
from coffee.coach.promise_reading import promise_in

NOW = datetime(2026, 11, 21, 20, 54)  # a Saturday


def read(typed: str, lang: str = "en") -> tuple[str, str]:
    """What is promised, and by which day; a word for why there is none."""
    words, day = promise_in(typed, NOW, lang)
    if isinstance(day, Moment):
        hour = f"T{day.time:%H:%M}" if day.time else ""
        return words, day.day.isoformat() + hour
    return words, day.expected if isinstance(day, Misfit) else ""


@pytest.mark.parametrize(
    ("typed", "words", "day"),
    [
        ("the paper by Friday", "the paper", "2026-11-27"),
        ("the paper Friday", "the paper", "2026-11-27"),
        ("the paper (Friday)", "the paper", "2026-11-27"),
        ("the slides — tomorrow", "the slides", "2026-11-22"),
        ("the paper for Monday", "the paper", "2026-11-23"),
        ("send 2 papers by the 27th", "send 2 papers", "2026-11-27"),
        ("read chapter 12 by 5 December", "read chapter 12", "2026-12-05"),
        ("the March report by Friday", "the March report", "2026-11-27"),
        ("introduce me to Paul in two weeks", "introduce me to Paul", "2026-12-05"),
        ("the paper within a week", "the paper", "2026-11-28"),
        ("the paper by the end of the month", "the paper", "2026-11-30"),
        ("a visit before Christmas", "a visit", "2026-12-24"),
        ("a card by Christmas", "a card", "2026-12-25"),
        ("a visit mid-December", "a visit", "2026-12-15"),
        ("a visit in mid-December", "a visit", "2026-12-15"),
        ("the paper by the end of January", "the paper", "2027-01-31"),
        ("the paper by the end of the year", "the paper", "2026-12-31"),
        ("tell Karim today", "tell Karim", "2026-11-21"),
        ("call Anna at 10 on Friday", "call Anna", "2026-11-27T10:00"),
        ("Friday: the paper", "the paper", "2026-11-27"),
        ("by Friday, the paper", "the paper", "2026-11-27"),
        ("2026-11-27 the paper", "the paper", "2026-11-27"),
        ("the paper, by 2026-12-01", "the paper", "2026-12-01"),
        ("by Friday", "", "2026-11-27"),
    ],
)
def test_english_says_what_then_by_when(typed: str, words: str, day: str) -> None:
    assert read(typed) == (words, day)


@pytest.mark.parametrize(
    ("typed", "words", "day"),
    [
        ("l'article pour vendredi", "l'article", "2026-11-27"),
        ("l'article d'ici vendredi", "l'article", "2026-11-27"),
        ("l'article d’ici à lundi", "l'article", "2026-11-23"),
        ("l'article d'ici une semaine", "l'article", "2026-11-28"),
        ("l'article avant le 27", "l'article", "2026-11-27"),
        ("l'article sous huit jours", "l'article", "2026-11-28"),
        ("l'article jusqu'à lundi", "l'article", "2026-11-23"),
        ("l'article au plus tard lundi", "l'article", "2026-11-23"),
        ("l'article d'ici mardi en huit", "l'article", "2026-12-01"),
        ("l'article d'ici la fin du mois", "l'article", "2026-11-30"),
        ("une visite avant Noël", "une visite", "2026-12-24"),
        ("une visite d'ici Noël", "une visite", "2026-12-24"),
        ("une visite mi-décembre", "une visite", "2026-12-15"),
        ("une visite à la mi-décembre", "une visite", "2026-12-15"),
        ("l'article pour fin janvier", "l'article", "2027-01-31"),
        ("l'article d'ici la fin de l'année", "l'article", "2026-12-31"),
        ("le bilan de mars pour vendredi", "le bilan de mars", "2026-11-27"),
        ("me présenter à Paul dans deux semaines", "me présenter à Paul", "2026-12-05"),
        ("vendredi : l'article", "l'article", "2026-11-27"),
        ("pour vendredi, l'article", "l'article", "2026-11-27"),
        ("rappeler Anna à 10h vendredi", "rappeler Anna", "2026-11-27T10:00"),
    ],
)
def test_french_says_what_then_for_when(typed: str, words: str, day: str) -> None:
    assert read(typed, "fr") == (words, day)


@pytest.mark.parametrize(
    "typed",
    [
        "the paper",
        "the figures of May",
        "a coffee in March",
        "review at 9",
        "the paper by 3",
        "Q1",
        "présenter Paul à Noël",
        "the draft of mid",
    ],
)
def test_without_a_day_there_is_none(typed: str) -> None:
    assert read(typed) == (typed, "")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("the paper by 31/02", "no_such_day"),
        ("the paper by Friday 26 November", "weekday_differs"),
        ("the paper by yesterday", "future"),
        ("2020-01-01 the paper", "future"),
    ],
)
def test_a_day_that_will_not_do_is_told_why(typed: str, why: str) -> None:
    assert read(typed) == ("the paper", why)


@given(st.text(max_size=40), st.sampled_from(["en", "fr"]))
def test_whatever_is_typed_before_the_day_is_kept(typed: str, lang: str) -> None:
    words, day = promise_in(f"xx {typed} yy 2026-12-01", NOW, lang)
    assert isinstance(day, Moment) and day.day == date(2026, 12, 1)
    assert words.startswith("xx") and words.endswith("yy")
