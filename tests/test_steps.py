"""What each type of step accepts, how its answer reads, and what is typed to give it again."""

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.people import LONGEST_NAME
from coffee.coach.scene import Answer, Scene, Unfinished
from coffee.coach.steps import LONGEST_ANSWER, Step
from coffee.coach.typed import says_nothing
from coffee.errors import AmbiguousPerson, BadAnswer
from walks import (
    bank,
    book,
    choice,
    confirm,
    day,
    line,
    number,
    page,
    person,
    picks,
    scene,
    several,
)


def step(raw: dict[str, Any]) -> Step:
    return book(raw).steps[0]


def expected(asked: Step, raw: Any, here: Scene | None = None) -> str:
    """What the refusal of `raw` says was expected."""
    with pytest.raises(BadAnswer) as refused:
        asked.accept(raw, here or scene())
    assert refused.value.facts["step"] == asked.id
    return str(refused.value.facts["expected"])


# Text


def test_a_line_is_tidied() -> None:
    assert step(line("x")).accept("  two \t words\u00a0here ", scene()) == "two words here"


def test_a_line_from_a_paste_stays_one_line() -> None:
    assert step(line("x")).accept("one\ntwo", scene()) == "one two"


def test_a_longer_text_keeps_its_lines() -> None:
    assert step(line("x", lines="many")).accept("\none\r\n two\n", scene()) == "one\n two"


def test_what_steers_a_terminal_is_never_stored() -> None:
    assert step(line("x")).accept("a\x1b]52;c;x\x07\u202eb", scene()) == "a␛]52;c;x␇\ufffdb"


def test_a_number_from_a_file_is_text_where_text_is_asked() -> None:
    assert step(line("x")).accept(30, scene()) == "30"


@pytest.mark.parametrize("raw", [["a"], {"a": "b"}, None, 1.5])
def test_a_list_or_a_mapping_is_no_line(raw: Any) -> None:
    assert expected(step(line("x")), raw) == "text"


def test_a_text_has_a_length_that_somebody_could_mean() -> None:
    assert step(line("x")).accept("x" * LONGEST_ANSWER, scene())
    assert expected(step(line("x")), "x" * (LONGEST_ANSWER + 1)) == "shorter"


# Choice, checklist


PACE = {**choice("pace", "full", "quick", "none-yet"), "choices": {}}
PACE["choices"] = {"full": "Dix minutes", "quick": "trois minutes", "later": "Été prochain"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1", "full"),
        ("quick", "quick"),
        ("QUICK", "quick"),
        ("dix minutes", "full"),
        ("tro", "quick"),
        ("ete prochain", "later"),
        (" 3 ", "later"),
        (2, "quick"),
    ],
)
def test_a_choice_is_its_id_its_number_its_label_or_how_it_begins(typed: Any, meant: str) -> None:
    """Convention 19."""
    assert step(PACE).accept(typed, scene()) == meant


@pytest.mark.parametrize("raw", ["0", "4", "-1", "1,2", "x", "dix minutes et plus", [], {}, None])
def test_anything_else_is_no_choice(raw: Any) -> None:
    assert expected(step(PACE), raw) == "choice"


def test_a_beginning_that_two_labels_share_is_no_choice() -> None:
    both = {**PACE, "choices": {"a": "minutes long", "b": "minutes short"}}
    assert expected(step(both), "minutes") == "choice"


def test_a_choice_named_like_a_number_goes_before_the_list() -> None:
    odd = {**PACE, "choices": {"2": "two", "1": "one"}}
    assert step(odd).accept("2", scene()) == "2"


FOUND = several("found", "a", "b", "c", "d", note="{{item}}?")


@pytest.mark.parametrize(
    ("raw", "ticked"),
    [
        ("1,3-4", ["a", "c", "d"]),
        ("4 1", ["a", "d"]),
        ("2;2, 2", ["b"]),
        ("b, the c", ["b", "c"]),
        (["d", "a"], ["a", "d"]),
        ({"c": "noted"}, ["c"]),
        (3, ["c"]),
    ],
)
def test_a_checklist_takes_numbers_ranges_and_ids_in_the_order_of_the_list(
    raw: Any, ticked: list[str]
) -> None:
    assert step(FOUND).accept(raw, scene()) == ticked


@pytest.mark.parametrize("raw", ["5", "1-9", "a, z", [["a"]], [None], {"z": "x"}])
def test_one_wrong_tick_refuses_the_list(raw: Any) -> None:
    assert expected(step(FOUND), raw) == "choice"


def test_a_huge_range_is_refused_at_once() -> None:
    assert expected(step(FOUND), "1-999999999999") == "choice"


def test_a_checklist_reads_label_and_note() -> None:
    noted = scene(answers={"found": ["a", "b"], "found.b": "a strike"})
    assert step(FOUND).read(["a", "b"], noted) == ["the a", "the b: a strike"]


def test_what_came_of_a_question_stands_after_an_arrow() -> None:
    asked = {**FOUND, "choices": {"a": "How did it begin?"}}
    noted = scene(answers={"found": ["a"], "found.a": "by chance"})
    assert step(asked).read(["a"], noted) == ["How did it begin? → by chance"]


def test_french_puts_a_space_before_the_colon() -> None:
    noted = scene("fr", answers={"found": ["b"], "found.b": "une grève"})
    assert step(FOUND).read(["b"], noted) == ["the b : une grève"]


# Number


@pytest.mark.parametrize(("typed", "meant"), [("30", 30), ("30 min", 30), ("45mn", 45), (30, 30)])
def test_a_number_may_come_with_its_unit(typed: Any, meant: int) -> None:
    assert step(number("x")).accept(typed, scene()) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("1h", 60), ("1h30", 90), ("1 hour", 60), ("an hour", 60), ("half an hour", 30)),
        *(("une demi-heure", 30), ("une heure", 60), ("une heure et demie", 90)),
        *(("Trois quarts d'heure", 45), ("two hours", 120), ("1 h 15 min", 75)),
    ],
)
def test_minutes_may_be_told_in_hours(typed: str, meant: int) -> None:
    assert step(number("x", keep="meeting.minutes")).accept(typed, scene()) == meant
    assert expected(step(number("x")), typed) == "number", "a number of something else"


def test_days_may_be_told_in_months() -> None:
    assert step(number("x", keep="person.cadence")).accept("deux mois", scene("fr")) == 60
    assert step(number("x", keep="person.cadence")).accept("6 weeks", scene()) == 42


@pytest.mark.parametrize(
    "raw", ["4", "481", "-5", "3.5", "30 cm", "1e2", "²", True, [30], 9999999999]
)
def test_a_number_out_of_bounds_is_none(raw: Any) -> None:
    assert expected(step(number("x", least="5", most="480")), raw) == "number"


# Date


@pytest.mark.parametrize(
    ("lang", "typed"),
    [
        ("fr", "jeudi 15h"),
        ("en", "Thursday 3pm"),
        ("fr", "26/11 à 15h"),
        ("en", "2026-11-26 15:00"),
    ],
)
def test_a_moment_is_stored_in_full(lang: str, typed: str) -> None:
    assert step(day("x", time="yes")).accept(typed, scene(lang)) == "2026-11-26T15:00"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("2026-11-20 9:00", "future"),
        ("2026-11-21 20:53", "future"),
        ("2026-11-26", "hour"),
        ("yesterday", "future"),
        ("soonish", "date_time"),
        ("31/02 9h", "no_such_day"),
        ("Friday 26 November 9h", "weekday_differs"),
        ("Thursday 25h", "no_such_hour"),
    ],
)
def test_a_moment_that_will_not_do_is_told_why(typed: str, why: str) -> None:
    assert expected(step(day("x", time="yes")), typed) == why


def test_a_day_of_another_year_is_told_with_its_year() -> None:
    for typed, told in (("in 3 years", "2029"), ("2026-11-26", "26 November")):
        with pytest.raises(BadAnswer) as refused:
            step(day("x", time="yes")).accept(typed, scene())
        assert str(refused.value.facts["day"]).endswith(told)


@pytest.mark.parametrize(
    ("lang", "typed", "named"),
    [
        ("en", "Friday 26 November", "Thursday 26 November"),
        ("fr", "vendredi 26 novembre", "jeudi 26 novembre"),
        ("fr", "jeudi 26 novembre 2027", "vendredi 26 novembre 2027"),
    ],
)
def test_a_date_with_a_wrong_weekday_is_refused_with_its_own(
    lang: str, typed: str, named: str
) -> None:
    with pytest.raises(BadAnswer) as refused:
        step(day("x")).accept(typed, scene(lang))
    assert refused.value.facts["day"] == named


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("17h", "2026-11-26T17:00"),
        ("à trois heures", "2026-11-26T15:00"),
        ("vendredi 17h", "2026-11-27T17:00"),
        ("demain 17h", "2026-11-22T17:00"),
    ],
)
def test_an_hour_alone_keeps_the_day_of_the_earlier_answer(typed: str, taken: str) -> None:
    before = scene("fr", answers={"x": "2026-11-26T15:00"})
    assert step(day("x", time="yes")).accept(typed, before) == taken


def test_a_day_gone_by_is_not_kept_unless_it_may_be() -> None:
    before = scene("fr", answers={"x": "2026-11-19T15:00"})
    assert step(day("x", time="yes")).accept("17h", before) == "2026-11-22T17:00"
    past = step(day("x", time="yes", past="yes"))
    assert past.accept("17h", before) == "2026-11-19T17:00"


def test_a_past_day_may_be_allowed() -> None:
    assert step(day("x", past="yes")).accept("2026-11-20", scene()) == "2026-11-20"


def test_a_day_has_parts() -> None:
    names = step(day("x")).names("2026-11-26T15:30", scene("fr"))
    assert names == {
        "x": ["jeudi 26 novembre, 15 h 30"],
        "x.day": ["jeudi 26 novembre"],
        "x.time": ["15 h 30"],
    }


# Person


@pytest.mark.parametrize(
    ("name", "first"),
    [("Nour El Amrani", "Nour"), ("Dr Watson", "Dr Watson"), ("Cher", "Cher"), ("[/] x", "[/]")],
)
def test_a_first_name_is_what_one_calls_them(name: str, first: str) -> None:
    assert step(person("x")).names(name, scene())["x.first"] == [first]


def test_a_name_known_already_is_given_in_full() -> None:
    known = scene(person=lambda typed: "Nour El Amrani" if typed == "nour" else typed)
    assert step(person("x")).accept(" nour ", known) == "Nour El Amrani"


def test_a_name_has_a_length_that_somebody_could_bear() -> None:
    assert expected(step(person("x")), "x" * (LONGEST_NAME + 1)) == "shorter"


@pytest.mark.parametrize("raw", [30, ["Nour"], {"name": "Nour"}, None])
def test_a_name_is_text(raw: Any) -> None:
    assert expected(step(person("x")), raw) == "name"


def test_an_ambiguous_name_is_for_the_caller_to_ask_about() -> None:
    def torn(typed: str) -> str:
        raise AmbiguousPerson(name=typed, candidates=[])

    with pytest.raises(AmbiguousPerson):
        step(person("x")).accept("Nour", scene(person=torn))


# Questions


BANK = bank(why="Why did you leave?", where="Where is {{company}} going?", who="Who else?")
ASK = picks("ask", least="1", most="2")


def here(company: str = "", given: Answer = None) -> Scene:
    answers = {"ask": given} if given else {}
    names = {"company": [company]} if company else {}
    return scene(bank=lambda name: BANK, names=names, answers=answers)


def test_numbers_pick_in_the_order_typed() -> None:
    assert step(ASK).accept("2,1", here()) == ["who", "why"]


def test_what_research_found_comes_first() -> None:
    assert step(ASK).listed(here("Saft"))[0] == "where"


def test_ids_and_own_questions_come_from_a_file() -> None:
    assert step(ASK).accept(["who", "And what is next?"], here()) == ["who", "And what is next?"]


def test_a_question_typed_out_is_added_and_asked_on() -> None:
    assert step(ASK).accept("And what is next?", here()) == Unfinished(["And what is next?", "why"])


@pytest.mark.parametrize("raw", ["why", "pouet", "ab?", "x " * 300])
def test_a_word_is_no_question_of_ones_own(raw: str) -> None:
    assert expected(step(ASK), raw, here()) == "questions"


def test_an_id_that_nobody_knows_is_named() -> None:
    assert expected(step(ASK), ["who", "pouet"], here()) == "question_id"


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("1,2,3", "listed"),
        ("0", "listed"),
        ([], "questions"),
        (["why"] * 2 + ["who", "a b"], "questions"),
    ],
)
def test_too_many_or_none_are_refused(raw: Any, why: str) -> None:
    assert expected(step(ASK), raw, here()) == why


def test_exactly_so_many_is_said_so() -> None:
    assert expected(step(picks("ask", least="2", most="2")), "1", here()) == "questions_exactly"


def test_a_question_whose_blank_lost_its_word_is_not_read() -> None:
    assert step(ASK).read(["where", "why"], here()) == ["Why did you leave?"]


# Confirm, page


@pytest.mark.parametrize("typed", ["yes", "Y", "oui", "o", "OK", "Oui.", True])
def test_yes_in_both_languages(typed: Any) -> None:
    """Convention 38."""
    assert step(confirm("x")).accept(typed, scene("en")) == "yes"


@pytest.mark.parametrize("typed", ["no", "N", "non", "Non !", False])
def test_no_in_both_languages(typed: Any) -> None:
    """Convention 38."""
    assert step(confirm("x")).accept(typed, scene("fr")) == "no"


@pytest.mark.parametrize("typed", ["maybe", "1", "yess", "ouinon"])
def test_neither_yes_nor_no(typed: str) -> None:
    assert expected(step(confirm("x")), typed) == "confirm"


def test_nothing_to_say_in_both_languages() -> None:
    nothing = ("Non.", "rien", "Je ne sais pas…", "aucune idée", "I don’t know", "nobody", "-")
    assert all(map(says_nothing, nothing))
    assert not any(map(says_nothing, ("", "rien que du bien", "no one but Paul", "n", "oui")))


def test_yes_reads_in_the_language_of_the_walk() -> None:
    assert step(confirm("x")).read("yes", scene("fr")) == ["oui"]


def test_a_page_takes_anything_and_reads_as_nothing() -> None:
    assert step(page("x")).accept("", scene()) == "seen"
    assert step(page("x")).read("seen", scene()) == []


# All of them


ALL = [
    line("x"),
    line("x", lines="many"),
    PACE,
    FOUND,
    number("x"),
    day("x"),
    day("x", time="yes"),
    person("x"),
    ASK,
    confirm("x"),
    page("x"),
]
SCALARS = st.text(max_size=20) | st.integers() | st.floats() | st.booleans() | st.none()
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)


@given(st.sampled_from(ALL), ANYTHING)
def test_whatever_comes_is_an_answer_or_a_bad_answer(raw: dict[str, Any], given: Any) -> None:
    asked = step(raw)
    try:
        taken = asked.accept(given, here())
    except BadAnswer:
        return
    answer = taken.answer if isinstance(taken, Unfinished) else taken
    assert asked.fits(answer, here(given=answer)), "an answer accepted is an answer when read back"
    assert all(isinstance(word, str) for word in asked.read(answer, here()))


def test_a_moment_is_read_against_the_clock_that_was_handed_in() -> None:
    christmas = Scene(lang="fr", now=datetime(2026, 12, 24, 9))
    assert step(day("x")).accept("demain", christmas) == "2026-12-25"
