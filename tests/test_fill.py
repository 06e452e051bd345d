"""`{{name}}` and `[[ ]]`: filled in one pass, and nothing that was filled in is read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.fill import fill, fill_lines, malformed, names_in, names_needed
from walks import Walks, bank, book, choice, line, picks, several

NAMES = {"who": ["Nour"], "where": ["Saft", "Lyon"], "empty": []}


def test_a_name_is_filled() -> None:
    assert fill("Hello {{who}}!", NAMES) == "Hello Nour!"


def test_spaces_inside_the_braces_do_not_matter() -> None:
    assert fill("Hello {{ who }}!", NAMES) == "Hello Nour!"


def test_several_values_are_joined() -> None:
    assert fill("at {{where}}", NAMES) == "at Saft, Lyon"


def test_a_text_whose_name_has_no_value_is_dropped_whole() -> None:
    assert fill("Hello {{nobody}}!", NAMES) is None
    assert fill("Hello {{empty}}!", NAMES) is None


def test_a_fragment_is_dropped_alone() -> None:
    assert fill("Hello {{who}}[[ of {{nobody}}]]!", NAMES) == "Hello Nour!"
    assert fill("Hello {{who}}[[ of {{where}}]]!", NAMES) == "Hello Nour of Saft, Lyon!"


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Élodie", "ce qu'Élodie lira, le nom d'Élodie"),
        ("Hélène", "ce qu'Hélène lira, le nom d'Hélène"),
        ("Yves", "ce qu'Yves lira, le nom d'Yves"),
        ("Yann", "ce que Yann lira, le nom de Yann"),
        ("Hassan", "ce que Hassan lira, le nom de Hassan"),
        ("Nour", "ce que Nour lira, le nom de Nour"),
        ("de Anne", "ce que de Anne lira, le nom de de Anne"),
    ],
)
def test_french_drops_an_e_before_a_vowel_and_touches_nothing_typed(
    name: str, written: str
) -> None:
    assert fill("ce que {{who}} lira, le nom de {{who}}", {"who": [name]}) == written
    assert fill("code {{who}}", {"who": [name]}) == f"code {name}"


def test_a_value_is_not_filled_again() -> None:
    """Convention 39."""
    names = {"who": ["{{secret}} [[x]] {{who}}"], "secret": ["s"]}
    assert fill("Hello {{who}}!", names) == "Hello {{secret}} [[x]] {{who}}!"


def test_a_value_in_a_fragment_is_not_filled_again() -> None:
    names = {"who": ["{{secret}}]] [["], "secret": ["s"]}
    assert fill("a[[ {{who}}]]b {{secret}}", names) == "a {{secret}}]] [[b s"


def test_nothing_else_is_a_template() -> None:
    for odd in ("{who}", "%(who)s", "${who}", "{{who.__class__}}", "{{who!r}}", "{{ who|upper }}"):
        assert fill(odd, NAMES) == odd


def test_a_line_stands_once_for_each_value_and_is_counted() -> None:
    assert fill_lines("{{#}}. {{who}} at {{where}}", NAMES) == [
        "1. Nour at Saft",
        "2. Nour at Lyon",
    ]


def test_a_line_of_one_value_is_counted_too() -> None:
    assert fill_lines("{{#}}. {{who}}", NAMES) == ["1. Nour"]


def test_a_line_that_fills_to_nothing_is_dropped() -> None:
    assert fill_lines("[[{{nobody}}]]", NAMES) == []
    assert fill_lines("{{nobody}}", NAMES) == []


def test_names_are_found_in_order_and_needed_outside_fragments_only() -> None:
    template = "{{#}} {{who}}[[ {{where}}]] {{until}}"
    assert names_in(template) == ["who", "where", "until"]
    assert names_needed(template) == ("who", "until")


def test_braces_left_over_are_malformed() -> None:
    for odd in ("{{who", "who}}", "{{WHO}}", "{{a b}}", "[[ {{who}}"):
        assert malformed(odd), odd
    assert not malformed("{{who}} [[ {{where}} ]] { } [x]")


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), st.lists(st.text(max_size=9))), st.text())
def test_whatever_the_values_filling_is_text_or_nothing(
    names: dict[str, list[str]], tail: str
) -> None:
    filled = fill("{{a}}[[ {{b}}]]", names)
    assert filled is None or filled.startswith(", ".join(names["a"]))
    fill(tail, names)
    assert all(one.strip() for one in fill_lines("{{a}} {{c}}" + tail, names))


@given(st.text(max_size=40))
def test_a_value_comes_out_as_it_went_in(value: str) -> None:
    assert fill("<{{a}}>", {"a": [value]}) == f"<{value}>"


# In a walk


def test_a_hostile_answer_is_shown_as_it_was_typed(walk: Walks) -> None:
    steps = book(line("one"), line("two", default="{{one}}!"), brief=["{{one}}", "{{two}}"])
    hand = walk(steps).answer("{{two}} [[%s]]")
    assert hand.draft == "{{two}} [[%s]]!"
    assert hand.answer(hand.draft).page == ["{{two}} [[%s]]", "{{two}} [[%s]]!"]


def test_a_line_of_the_brief_without_its_answer_is_dropped(walk: Walks) -> None:
    steps = book(line("one"), line("two"), brief=["{{one}}", "{{two}}", "{{one}}[[ and {{two}}]]"])
    assert walk(steps).answer("1").skip().page == ["1", "1"]


def test_a_section_without_a_line_is_dropped(walk: Walks) -> None:
    assert walk(book(line("one"), brief=["{{one}}"])).skip().walk.answers() == {"one": None}
    assert walk(book(line("one"), brief=["{{one}}"])).skip().page == []


def test_a_line_of_the_brief_may_have_a_condition(walk: Walks) -> None:
    conditional = {"line": "slowly", "when": {"pace": "full"}}
    steps = book(choice("pace", "full", "quick"), brief=["{{pace}}", conditional])
    assert walk(steps).answer("1").page == ["the full", "slowly"]
    assert walk(steps).answer("2").page == ["the quick"]


def test_a_checklist_has_a_line_each(walk: Walks) -> None:
    steps = book(several("found", "page", "news", note="{{item}}?"), brief=["- {{found}}"])
    assert walk(steps).answer("1,2", "", "a strike").page == ["- the page", "- the news: a strike"]


def test_questions_are_counted_and_filled(walk: Walks) -> None:
    of_two = bank(there="What is {{company}} like?", why="Why did you leave?")
    steps = book(line("company"), picks("ask"), brief=["{{#}}  {{ask}}"])
    hand = walk(steps, bank=lambda name: of_two).answer("{{ask}}", "1,2")
    assert hand.page == ["1  What is {{ask}} like?", "2  Why did you leave?"]
