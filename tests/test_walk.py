"""How a walk goes, each test straight and interrupted: answers are its whole state."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.coach.brief import brief_of
from coffee.coach.playbook import WalkBook
from coffee.coach.rules import faults_of
from coffee.coach.sources import from_defaults, from_file, go
from coffee.coach.walk import Given, Walk
from coffee.errors import BadAnswer, NobodyToAsk
from walks import (
    Hand,
    Walks,
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

# Where a walk stands


def test_a_walk_stands_at_its_first_prompt_without_an_answer(walk: Walks) -> None:
    hand = walk(book(line("one"), line("two"), line("three")))
    assert hand.here == "one"
    assert hand.answer("1").here == "two"
    assert hand.answer("2", "3").here == ""


def test_where_a_walk_stands_follows_from_its_answers_alone() -> None:
    steps = book(line("one"), line("two"), line("three"))
    somewhere = Walk(steps, scene(), {"three": Given("3"), "one": Given("1")})
    assert somewhere.here() == Walk(steps, scene(), {"one": Given("1")}).here()


def test_a_bad_answer_moves_nothing(walk: Walks) -> None:
    hand = walk(book(number("minutes", least="5"), line("place")))
    before = hand.walk
    with pytest.raises(BadAnswer) as refused:
        hand.answer("two")
    assert hand.walk is before
    assert hand.here == "minutes"
    assert refused.value.facts["step"] == "minutes"
    assert refused.value.facts["value"] == "two"


def test_a_done_walk_has_no_prompt_left(walk: Walks) -> None:
    hand = walk(book(line("one"))).answer("1")
    assert hand.here == ""
    with pytest.raises(AssertionError):
        hand.walk.answer("2")


def test_a_page_is_gone_through_and_leaves_no_answer_to_read(walk: Walks) -> None:
    hand = walk(book(page("hello"), line("one"), brief=["{{one}}"]))
    hand.answer("")
    assert hand.here == "one"
    assert hand.answer("1").page == ["1"]


# Back


def test_back_opens_the_prompt_before_with_its_answer_prefilled(walk: Walks) -> None:
    """Convention 24."""
    hand = walk(book(line("one"), line("two"))).answer("first")
    assert hand.back().here == "one"
    assert hand.draft == "first"


def test_back_drops_no_answer(walk: Walks) -> None:
    hand = walk(book(line("one"), line("two"), line("three"), brief=["{{one}} {{two}}"]))
    hand.answer("1", "2").back().back()
    assert hand.here == "one"
    assert hand.page == ["1 2"]


def test_back_and_the_same_answers_end_where_a_straight_walk_ends(walk: Walks) -> None:
    steps = book(line("one"), line("two"), line("three"))
    there_and_back = walk(steps).answer("1", "2").back().back().answer("1", "2", "3")
    assert there_and_back.answers == walk(steps).answer("1", "2", "3").answers


def test_back_at_the_first_prompt_is_the_walk_itself(walk: Walks) -> None:
    hand = walk(book(page("hello"), line("one"))).answer("")
    assert hand.walk.back() is hand.walk


def test_back_steps_over_pages(walk: Walks) -> None:
    hand = walk(book(line("one"), page("hello"), line("two"))).answer("1", "")
    assert hand.back().here == "one"
    assert hand.answer("again").here == "two"


def test_back_from_the_end_opens_the_last_answer(walk: Walks) -> None:
    hand = walk(book(line("one"), line("two"))).answer("1", "2")
    assert hand.back().here == "two"


def test_back_goes_to_the_note_before(walk: Walks) -> None:
    hand = walk(book(several("found", "news", "posts", note="{{item}}?"), line("next")))
    hand.answer("1,2", "a strike", "a photo").back()
    assert hand.here == "found.posts"
    assert hand.draft == "a photo"


def test_an_answer_left_out_is_opened_empty_not_with_its_default(walk: Walks) -> None:
    hand = walk(book(line("greeting", default="hello"), line("next"))).skip()
    assert hand.back().draft == ""


# Skip, required


def test_a_skipped_prompt_is_left_out_on_purpose(walk: Walks) -> None:
    hand = walk(book(line("one", default="x"), line("two"), brief=["one: {{one}}", "{{two}}"]))
    assert hand.skip().here == "two"
    assert hand.answer("2").page == ["2"]


def test_enter_alone_skips(walk: Walks) -> None:
    hand = walk(book(number("minutes"), line("place")))
    assert hand.answer("  ").here == "place"
    assert hand.answers == {"minutes": None}


def test_a_required_step_cannot_be_skipped(walk: Walks) -> None:
    hand = walk(book(line("name", required="yes"), line("place")))
    for attempt in (hand.skip, lambda: hand.answer(""), lambda: hand.answer("   ")):
        with pytest.raises(BadAnswer) as refused:
            attempt()
        assert refused.value.facts["expected"] == "required"
        assert hand.here == "name"


# When


def test_a_step_is_asked_only_when_an_earlier_answer_says_so(walk: Walks) -> None:
    steps = book(choice("pace", "full", "quick"), line("place", when={"pace": "full"}))
    assert walk(steps).answer("full").here == "place"
    assert walk(steps).answer("quick").here == ""


@pytest.mark.parametrize(
    ("kind", "asked"), [("peer", True), ("seller", True), ("student", False), ("", False)]
)
def test_a_list_is_either(walk: Walks, kind: str, asked: bool) -> None:
    hand = walk(
        book(
            choice("kind", "peer", "seller", "student"),
            line("trade", when={"kind": ["peer", "seller"]}),
        )
    )
    assert (hand.answer(kind).here == "trade") is asked


@pytest.mark.parametrize(
    ("answers", "asked"), [(["full", "peer"], True), (["full", "other"], False), (["quick"], False)]
)
def test_several_keys_must_all_hold(walk: Walks, answers: list[str], asked: bool) -> None:
    hand = walk(
        book(
            choice("pace", "full", "quick"),
            choice("kind", "peer", "other", when={"pace": "full"}),
            line("trade", when={"pace": "full", "kind": "peer"}),
        )
    )
    assert (hand.answer(*answers).here == "trade") is asked


@pytest.mark.parametrize(
    ("answers", "asked"), [("yy", True), ("yn", True), ("ny", True), ("nn", False)]
)
def test_a_list_of_mappings_is_one_of_them(walk: Walks, answers: str, asked: bool) -> None:
    hand = walk(
        book(
            confirm("job"),
            confirm("advice"),
            line("terms", when=[{"job": "yes"}, {"advice": "yes"}]),
        )
    )
    assert (hand.answer(*answers).here == "terms") is asked


def test_any_means_answered_and_none_not_answered(walk: Walks) -> None:
    steps = book(
        line("role"),
        line("team", when={"role": "any"}),
        line("guess", when={"role": "none"}),
    )
    assert walk(steps).answer("lead").here == "team"
    assert walk(steps).skip().here == "guess"


def test_a_step_that_was_not_asked_counts_as_not_answered(walk: Walks) -> None:
    hand = walk(
        book(
            confirm("job"),
            line("terms", when={"job": "yes"}),
            line("instead", when={"terms": "none"}),
        )
    )
    assert hand.answer("no").here == "instead"


def test_a_ticked_choice_holds_among_others(walk: Walks) -> None:
    steps = book(
        several("expects", "job", "advice", "money"), line("door", when={"expects": "job"})
    )
    assert walk(steps).answer("1,2").here == "door"
    assert walk(steps).answer("2,3").here == ""


def test_an_answer_changed_later_changes_what_is_asked(walk: Walks) -> None:
    steps = book(choice("pace", "full", "quick"), line("place", when={"pace": "full"}), line("end"))
    hand = walk(steps).answer("full", "here").back().back().answer("quick")
    assert hand.here == "end"
    assert hand.answers == {"pace": "quick"}


def test_what_does_not_apply_for_a_while_is_not_typed_twice(walk: Walks) -> None:
    steps = book(choice("pace", "full", "quick"), line("place", when={"pace": "full"}), line("end"))
    hand = walk(steps).answer("full", "here").back().back().answer("quick")
    assert hand.answers == {"pace": "quick"}
    hand.back().answer("full")
    assert (hand.here, hand.draft) == ("place", "here")


def test_what_does_not_apply_for_a_while_survives_being_taken_up_again() -> None:
    steps = book(choice("pace", "full", "quick"), line("place", when={"pace": "full"}), line("end"))
    left = Hand(Walk(steps, scene())).answer("full", "here").back().back().answer("quick")
    again = left.edited(steps).back().answer("full")
    assert (again.here, again.draft) == ("place", "here")


# Checklists and their notes


def test_each_tick_is_followed_by_its_note(walk: Walks) -> None:
    hand = walk(book(several("found", "page", "news", "posts", note="What ({{item}})?")))
    hand.answer("3,1")
    assert hand.here == "found.page"
    assert hand.asked == "What (the page)?"
    assert hand.answer("a talk").here == "found.posts"


def test_a_note_may_be_left_out(walk: Walks) -> None:
    hand = walk(book(several("found", "page", "news", note="{{item}}?"), brief=["{{found}}"]))
    assert hand.answer("1,2", "", "a strike").page == ["the page", "the news: a strike"]


def test_a_tick_taken_back_takes_its_note_along(walk: Walks) -> None:
    steps = book(several("found", "page", "news", note="{{item}}?"), brief=["{{found}}"])
    hand = walk(steps).answer("1,2", "a talk", "a strike").back().back().back().answer("2")
    assert (hand.here, hand.draft) == ("found.news", "a strike")
    assert hand.page == ["the news: a strike"]


def test_notes_are_names_of_their_own(walk: Walks) -> None:
    hand = walk(
        book(
            several("found", "page", "news", note="{{item}}?"),
            brief=["read: {{found.news}}", "seen: {{found.page}}"],
        )
    )
    assert hand.answer("2", "a strike").page == ["read: a strike"]


def test_nothing_ticked_is_an_answer_left_out(walk: Walks) -> None:
    hand = walk(book(several("found", "page", "news", note="{{item}}?"), line("end")))
    assert hand.answer("").here == "end"


# Defaults


def test_a_default_stands_on_the_line_until_something_is_given(walk: Walks) -> None:
    hand = walk(book(number("minutes", default="30"), line("end")))
    assert hand.draft == "30"
    assert hand.answers == {}
    assert hand.answer("45").answers == {"minutes": 45}


def test_a_default_is_filled_with_earlier_answers(walk: Walks) -> None:
    hand = walk(book(number("minutes"), line("said", default="I have {{minutes}} minutes.")))
    assert hand.answer("20").draft == "I have 20 minutes."


def test_a_default_whose_name_has_no_answer_is_dropped(walk: Walks) -> None:
    hand = walk(book(number("minutes"), line("said", default="I have {{minutes}} minutes.")))
    assert hand.skip().draft == ""


def test_a_default_choice_stands_as_its_number(walk: Walks) -> None:
    hand = walk(book(choice("pace", "full", "quick", default="quick")))
    assert hand.draft == "2"


def test_a_default_that_does_not_fit_is_not_offered(walk: Walks) -> None:
    hand = walk(book(line("one"), number("minutes", default="{{one}}")))
    assert hand.answer("many").draft == ""


# Questions, own ones


THREE = bank(why="Why did you leave?", how="How is it going?", who="Who else?")


def test_an_own_question_joins_the_list_and_the_step_is_asked_again(walk: Walks) -> None:
    hand = walk(book(picks("ask"), line("end")), bank=lambda name: THREE)
    hand.answer("What keeps you awake?")
    assert hand.here == "ask"
    assert hand.draft == "1, 2"
    assert hand.answer("2,1").answers == {"ask": ["why", "What keeps you awake?"]}
    assert hand.here == "end"


def test_an_unfinished_own_question_stands_in_the_brief_already(walk: Walks) -> None:
    hand = walk(book(picks("ask"), brief=["{{#}} {{ask}}"]), bank=lambda name: THREE)
    assert hand.answer("What keeps you awake?").page == [
        "1 What keeps you awake?",
        "2 Why did you leave?",
    ]


def test_several_own_questions_can_be_added_one_by_one(walk: Walks) -> None:
    hand = walk(book(picks("ask")), bank=lambda name: THREE)
    hand.answer("What keeps you awake?", "Where next?", "1,2,3")
    assert hand.answers == {"ask": ["Where next?", "What keeps you awake?", "why"]}


def test_a_blank_that_research_did_not_fill_leaves_its_question_out(walk: Walks) -> None:
    of_two = bank(there="What is {{company}} like?", why="Why did you leave?")
    steps = book(line("company"), picks("ask"), brief=["{{ask}}"])
    assert walk(steps, bank=lambda name: of_two).skip().answer("1").page == ["Why did you leave?"]
    hand = walk(steps, bank=lambda name: of_two).answer("Saft", "1")
    assert hand.page == ["What is Saft like?"]


# A playbook edited since


def test_an_edited_playbook_asks_again_only_what_no_longer_fits(walk: Walks) -> None:
    before = book(choice("pace", "full", "quick"), line("place"), number("minutes"))
    hand = walk(before).answer("full", "here", "45")
    hand.edited(book(choice("pace", "full", "quick"), line("place"), number("minutes", most="30")))
    assert hand.here == "minutes"
    assert hand.answers == {"pace": "full", "place": "here"}


def test_a_step_added_to_a_playbook_is_asked_where_it_stands(walk: Walks) -> None:
    hand = walk(book(line("one"), line("three"))).answer("1", "3")
    hand.edited(book(line("one"), line("two"), line("three")))
    assert hand.here == "two"
    assert hand.answer("2").here == ""


def test_a_step_taken_out_of_a_playbook_leaves_no_trace_in_the_brief(walk: Walks) -> None:
    hand = walk(book(line("one"), line("two"))).answer("1", "2")
    hand.edited(book(line("two"), brief=["{{two}}"]))
    assert hand.answers == {"two": "2"}
    assert hand.page == ["2"]


def test_a_choice_taken_out_of_a_checklist_asks_it_again(walk: Walks) -> None:
    before = book(several("found", "page", "news", note="{{item}}?"), line("end"))
    hand = walk(before).answer("1,2", "a talk", "a strike", "x")
    hand.edited(book(several("found", "page", note="{{item}}?"), line("end")))
    assert hand.here == "found"
    assert hand.answer("1").here == "", "the note and what follows stand"


def test_a_step_made_required_asks_for_what_was_left_out(walk: Walks) -> None:
    hand = walk(book(line("name"), line("end"))).skip().answer("x")
    hand.edited(book(line("name", required="yes"), line("end")))
    assert hand.here == "name"


def test_a_playbook_in_another_language_keeps_every_answer(walk: Walks) -> None:
    english = book({**choice("pace", "full", "quick"), "choices": {"full": "all", "quick": "few"}})
    french = book({**choice("pace", "full", "quick"), "choices": {"full": "tout", "quick": "peu"}})
    assert walk(english).answer("few").edited(french).answers == {"pace": "quick"}


def test_a_stored_date_stays_good_when_it_goes_by(walk: Walks) -> None:
    steps = book(day("date"), line("end"))
    hand = walk(steps).answer("2026-11-26")
    later = replace(hand.walk.scene, now=scene().now.replace(year=2028))
    assert replace(hand.walk, scene=later).still_fitting().answers() == {"date": "2026-11-26"}


# Progress


def test_progress_counts_steps_not_notes(walk: Walks) -> None:
    """Convention 21: "3 of 9" in words, that is in two numbers that a sentence holds."""
    hand = walk(book(several("found", "page", "news", note="{{item}}?"), line("end")))
    assert hand.walk.progress() == (1, 2)
    assert hand.answer("1,2").walk.progress() == (1, 2)
    assert hand.answer("a talk", "a strike").walk.progress() == (2, 2)


def test_progress_foresees_the_steps_that_defaults_lead_to(walk: Walks) -> None:
    steps = book(
        choice("pace", "full", "quick", default="full"),
        line("place", when={"pace": "full"}),
        line("end"),
    )
    assert walk(steps).walk.progress() == (1, 3)
    assert walk(steps).answer("quick").walk.progress() == (2, 2)


def test_progress_of_a_done_walk_is_all_of_it(walk: Walks) -> None:
    assert walk(book(line("one"), line("two"))).answer("1", "2").walk.progress() == (2, 2)


# What lives on


def test_what_is_kept_goes_by_slot(walk: Walks) -> None:
    hand = walk(
        book(
            day("date", time="yes", keep="meeting.start"),
            number("minutes", keep="meeting.minutes"),
            line("role", keep="person.role"),
            line("company", keep="person.company"),
        )
    )
    hand.answer("2026-11-26 15:00", "30", "lead").skip()
    assert hand.walk.kept() == {
        "meeting.start": "2026-11-26T15:00",
        "meeting.minutes": 30,
        "person.role": "lead",
    }


def test_until_is_known_once_the_start_and_the_minutes_are(walk: Walks) -> None:
    hand = walk(
        book(
            day("date", time="yes", keep="meeting.start"),
            number("minutes", keep="meeting.minutes"),
            brief=["until {{until}}"],
        )
    )
    assert hand.answer("2026-11-26 23:45").page == []
    assert hand.answer("30").page == ["until 00:15"]


def test_the_walk_is_about_the_person_of_that_name(walk: Walks) -> None:
    hand = walk(book(person(), person("referrer"))).answer("Nour El Amrani", "Karim")
    assert hand.walk.subject() == "Nour El Amrani"


# Again from the start


def test_a_walk_gone_through_again_suggests_every_answer(walk: Walks) -> None:
    steps = book(page("hello"), line("one"), choice("pace", "full", "quick"), number("two"))
    hand = walk(steps).answer("", "1", "quick", "2").start_over()
    seen = []
    while hand.here:
        seen.append((hand.here, "" if hand.here == "hello" else hand.draft))
        hand.answer("" if hand.here == "hello" else hand.draft)
    assert seen == [("hello", ""), ("one", "1"), ("pace", "2"), ("two", "2")]


# Sources


def test_the_first_source_with_an_answer_is_heard() -> None:
    steps = book(line("one", default="by default"), line("two", default="by default"))
    done = go(Walk(steps, scene()), [from_file({"one": "1"}), from_defaults], lambda *_: None)
    assert done.answers() == {"one": "1", "two": "by default"}


def test_nobody_to_ask_names_the_step() -> None:
    steps = book(line("one"), line("two"))
    with pytest.raises(NobodyToAsk) as nobody:
        go(Walk(steps, scene()), [from_file({"one": "1"})], lambda *_: None)
    assert nobody.value.facts["step"] == "two"


def test_each_move_is_recorded_before_the_next_prompt() -> None:
    told: list[dict[str, Any]] = []
    steps = book(line("one"), line("two"))
    sources = [from_file({"one": "1", "two": "2"})]
    go(Walk(steps, scene()), sources, lambda before, after: told.append(after.answers()))
    assert told == [{"one": "1"}, {"one": "1", "two": "2"}]


@pytest.mark.parametrize("nothing", [None, "", "  ", []])
def test_a_file_may_leave_an_answer_out_on_purpose(nothing: Any) -> None:
    steps = book(several("one", "a", "b", default="a"))
    done = go(Walk(steps, scene()), [from_file({"one": nothing}), from_defaults], lambda *_: None)
    assert done.answers() == {"one": None}


def test_a_file_gives_notes_as_a_mapping() -> None:
    steps = book(several("found", "page", "news", note="{{item}}?"), brief=["{{found}}"])
    answers = {"found": {"news": "a strike", "page": None}}
    done = go(Walk(steps, scene()), [from_file(answers), from_defaults], lambda *_: None)
    assert [*brief_of(done).sections[0].lines] == ["the page", "the news: a strike"]


# Any playbook, any answers


HOSTILE = ["[/]", "{{one}}", "{{person}}", "[[x]]", "%s", "\x1b]52;c;x\x07", "\u202ex", "'; drop--"]
WORDS = st.sampled_from([*HOSTILE, "yes", "1", "1,2", "tomorrow 3pm", "a", "a, b", "Why so?"])
TYPED = WORDS | st.text(max_size=12)
ANSWERS = TYPED | st.integers(-5, 50) | st.none() | st.lists(TYPED, max_size=3)
ANSWERS = ANSWERS | st.dictionaries(TYPED, TYPED, max_size=2)
MOVES = st.lists(st.just("back") | st.just("skip") | st.tuples(ANSWERS), max_size=12)


@st.composite
def books(draw: st.DrawFn) -> WalkBook:
    """Sound playbooks: each step may lean on the ones before it."""
    steps: list[dict[str, Any]] = []
    for name in ("one", "two", "three", "four", "five")[: draw(st.integers(1, 5))]:
        step = draw(_step(name))
        if steps:
            step["hint"] = "".join(f"[[{{{{{one['id']}}}}}]]" for one in steps)
            step |= draw(_when(steps))
        if draw(st.booleans()) and step["type"] in ("text", "number", "choice"):
            names = [one["id"] for one in steps if one["type"] != "page"]
            step["default"] = draw(st.sampled_from(["1", *(f"{{{{{one}}}}}" for one in names)]))
        step["required"] = draw(st.sampled_from(["no", "no", "yes"]))
        alone = {key: value for key, value in step.items() if key != "when"}
        steps.append(step if not _faulty([*steps, step]) else alone)
    lines = [f"{one['id']}: {{{{{one['id']}}}}}" for one in steps]
    lines += [f"note: {{{{{one['id']}.a}}}}" for one in steps if one.get("note")]
    return book(*steps, brief=lines)


def _step(name: str) -> st.SearchStrategy[dict[str, Any]]:
    kinds = [
        line(name),
        line(name, lines="many"),
        choice(name, "a", "b", "c"),
        several(name, "a", "b"),
        several(name, "a", "b", note="{{item}}?"),
        number(name, most="40"),
        day(name),
        person(name),
        picks(name, most="2"),
        confirm(name),
        page(name),
    ]
    return st.sampled_from(kinds).map(dict)


def _when(steps: list[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    able = {"choice": ["a", "b"], "several": ["a", "b"], "confirm": ["yes", "no"]}
    clauses = [
        {one["id"]: value}
        for one in steps
        for value in ["any", "none", *able.get(one["type"], [])]
        if one["type"] != "page"
    ]
    some = st.lists(st.sampled_from(clauses), min_size=1, max_size=2) if clauses else st.nothing()
    return st.just({}) | some.map(lambda when: {"when": when})


def _faulty(steps: list[dict[str, Any]]) -> bool:
    return any(True for _ in faults_of(book(*steps)))


def _moved(walk: Walk, moves: list[Any]) -> Iterator[Walk]:
    """The walk after each move that it accepts."""
    for move in moves:
        if walk.here() is None and move != "back":
            return
        try:
            walk = walk.back() if move == "back" else _forth(walk, move)
        except BadAnswer as refused:
            assert refused.facts["step"] == walk.here().key.split(".")[0] or walk.here()  # type: ignore[union-attr]
            continue
        yield walk


def _forth(walk: Walk, move: Any) -> Walk:
    return walk.skip() if move == "skip" else walk.answer(move[0])


def _begun(steps: WalkBook) -> Walk:
    return Walk(steps, scene(bank=lambda name: THREE))


@settings(max_examples=150)
@given(books(), MOVES)
def test_answering_raises_nothing_but_bad_answer(steps: WalkBook, moves: list[Any]) -> None:
    for after in _moved(_begun(steps), moves):
        assert after.progress()[0] <= after.progress()[1]
        prompt = after.here()
        if prompt:
            assert isinstance(after.prefill(prompt), str)
        for section in brief_of(after).sections:
            assert all(text.strip() for text in section.lines)


@settings(max_examples=100)
@given(books(), MOVES)
def test_a_walk_taken_up_again_is_the_walk_that_was_left(steps: WalkBook, moves: list[Any]) -> None:
    for after in _moved(_begun(steps), moves):
        again = Walk(steps, after.scene, dict(after.given)).still_fitting()
        assert again.given == after.given
        assert again.here() == after.here()
        assert brief_of(again) == brief_of(after)


@settings(max_examples=100)
@given(books(), MOVES)
def test_what_is_put_back_on_the_line_is_the_same_answer(steps: WalkBook, moves: list[Any]) -> None:
    for after in _moved(_begun(steps), moves):
        prompt = after.back().here()
        given = after.back().given.get(prompt.key) if prompt else None
        if prompt and given and given.open and given.answer not in (None, "seen"):
            kept = after.back().answer(after.back().prefill(prompt))
            assert kept.given[prompt.key].answer == given.answer


@settings(max_examples=100)
@given(books(), MOVES)
def test_the_answers_given_as_a_file_lead_to_the_same_brief(
    steps: WalkBook, moves: list[Any]
) -> None:
    from coffee.cli.ending import answers_of

    *_, walk = [_begun(steps), *_moved(_begun(steps), moves)]
    try:
        done = go(walk, [from_defaults, from_file({one.id: "1" for one in steps.steps})], _nothing)
    except (BadAnswer, NobodyToAsk):
        return
    again = go(_begun(steps), [from_file(answers_of(done)), from_defaults], _nothing)
    assert brief_of(again) == brief_of(done)


def _nothing(before: Walk, after: Walk) -> None:
    """Nothing is recorded."""


@settings(max_examples=25)
@given(steps=books(), moves=MOVES)
def test_interrupted_after_every_move_a_walk_ends_the_same(
    steps: WalkBook, moves: list[Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Convention 28."""
    straight = Hand(_begun(steps))
    interrupted = Hand(_begun(steps), tmp_path_factory.mktemp("store"))
    for move in moves:
        for hand in (straight, interrupted):
            try:
                if move == "back":
                    hand.back()
                elif hand.here:
                    hand.skip() if move == "skip" else hand.answer(move[0])
            except BadAnswer:
                pass
        assert interrupted.here == straight.here
    assert brief_of(interrupted.walk) == brief_of(straight.walk)
