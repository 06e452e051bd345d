"""What a walk knows of the past: what it may ask about it, recall of it, and write to whom."""

from dataclasses import replace
from typing import Any

import pytest

from coffee.coach.drafts import Drafted, drafts_of
from coffee.coach.known import NOBODY, Item, Known
from coffee.coach.sources import from_defaults, from_file, go
from coffee.coach.walk import Walk
from coffee.errors import BadAnswer
from walks import Walks, book, choice, draft, line, person, promises, recall, scene

NOUR = Known(
    met="2026-08-19",
    contact="2026-08-19",
    owed=(Item("p1", "the paper", "2026-11-27"), Item("p2", "an intro", "2026-10-01")),
    awaited=(Item("p3", "the figures", "2026-12-01"),),
    questions=(Item("begin", "How did it begin?"), Item("And Lyon?", "And Lyon?")),
    threads=(Item("f9", "the marathon"),),
    recommended="Karim Benali",
)


def known(name: str) -> Known:
    return NOUR if name == "Nour" else NOBODY


# Names


@pytest.mark.parametrize(
    ("template", "shown"),
    [
        ("{{last.day}}", ["Wednesday 19 August"]),
        ("{{silence}}", ["94 days"]),
        ("- {{owed}}", ["- the paper, by Friday 27 November", "- an intro, by Thursday 1 October"]),
        ("{{awaited}}", ["the figures, by Tuesday 1 December"]),
        ("{{threads}}", ["the marathon"]),
        ("{{prepared}}", ["How did it begin?", "And Lyon?"]),
        ("{{recommended}}: {{recommended.first}}", ["Karim Benali: Karim"]),
    ],
)
def test_the_past_has_names(walk: Walks, template: str, shown: list[str]) -> None:
    steps = book(person(), brief=[template])
    assert walk(steps, known=known).answer("Nour").page == shown
    assert walk(steps, known=known).answer("Paul").page == []


def test_the_past_is_told_in_the_language_of_the_run(walk: Walks) -> None:
    steps = book(person(), brief=["{{last.day}}", "{{silence}}", "{{awaited}}"])
    assert walk(steps, lang="fr", known=known).answer("Nour").page == [
        "mercredi 19 août",
        "94 jours",
        "the figures, pour le mardi 1er décembre",
    ]


@pytest.mark.parametrize(
    ("contact", "told"),
    [("2026-11-21", "less than a day"), ("2026-11-20", "1 day"), ("2026-11-19", "2 days")],
)
def test_a_silence_is_counted_in_days(contact: str, told: str) -> None:
    here = scene(known=lambda name: Known(contact=contact))
    walk = Walk(book(person()), here).answer("Nour")
    assert walk.names()["silence"] == [told]


# Conditions


@pytest.mark.parametrize(
    ("when", "of_nour", "of_paul"),
    [
        ({"met": "yes"}, True, False),
        ({"met": "no"}, False, True),
        ({"silence": "long"}, True, False),
        ({"silence": "never"}, False, True),
        ({"silence": ["short", "long"]}, True, False),
        ({"owed": "any"}, True, False),
        ({"awaited": "none"}, False, True),
        ({"threads": "any"}, True, False),
        ({"prepared": "none"}, False, True),
        ({"recommended": "any"}, True, False),
    ],
)
def test_a_step_may_depend_on_the_past(
    walk: Walks, when: dict[str, Any], of_nour: bool, of_paul: bool
) -> None:
    steps = book(
        person(), line("more", when=when), line("end"), brief=[{"line": "x", "when": when}]
    )
    for name, asked in (("Nour", of_nour), ("Paul", of_paul)):
        hand = walk(steps, known=known).answer(name)
        assert hand.here == ("more" if asked else "end")
        assert bool(hand.page) == asked


@pytest.mark.parametrize(
    ("contact", "silence"), [("2026-08-23", "short"), ("2026-08-22", "long"), ("", "never")]
)
def test_ninety_days_are_not_long_yet(contact: str, silence: str) -> None:
    here = scene(known=lambda name: Known(contact=contact))
    steps = book(person(), line("more", when={"silence": silence}))
    prompt = Walk(steps, here).answer("Nour").here()
    assert prompt and prompt.key == "more"


def test_another_person_has_another_past(walk: Walks) -> None:
    steps = book(person(), line("more", when={"met": "yes"}), line("end"))
    hand = walk(steps, known=known).answer("Nour")
    assert hand.here == "more"
    assert hand.back().answer("Paul").here == "end"


# Recalled


DONE = recall("done", "owed", note="What came of it: {{item}}?")


def test_what_is_recalled_is_ticked_like_any_list(walk: Walks) -> None:
    hand = walk(book(person(), DONE, line("end")), known=known).answer("Nour", "2,1")
    assert hand.answers["done"] == ["p1", "p2"]
    assert hand.here == "done.p1"
    assert hand.asked == "What came of it: the paper, by Friday 27 November?"
    assert hand.answer("she liked it").skip().here == "end"
    assert hand.back().back().here == "done.p1"


def test_nothing_to_recall_is_not_asked(walk: Walks) -> None:
    hand = walk(book(person(), DONE, line("end")), known=known).answer("Paul")
    assert hand.here == "end"


def test_what_is_recalled_reads_with_its_note(walk: Walks) -> None:
    hand = walk(book(person(), DONE, brief=["{{done}}"]), known=known)
    assert hand.answer("Nour", "1", "she liked it").page == [
        "the paper, by Friday 27 November: she liked it"
    ]


def test_a_word_of_what_is_recalled_means_it(walk: Walks) -> None:
    hand = walk(book(person(), DONE), known=known).answer("Nour", "an intro")
    assert hand.answers["done"] == ["p2"]


@pytest.mark.parametrize("typed", ["3", "p9", "the figures"])
def test_what_is_not_there_is_not_recalled(walk: Walks, typed: str) -> None:
    hand = walk(book(person(), DONE), known=known).answer("Nour")
    with pytest.raises(BadAnswer) as error:
        hand.answer(typed)
    assert error.value.facts["expected"] == "choice"


def test_what_is_gone_since_is_asked_again() -> None:
    """Its promise was removed by another command, and nothing else was ticked."""
    begun = Walk(book(person(), DONE, line("end")), scene(known=known))
    walk = begun.answer("Nour").answer("1").answer("fine")
    gone = replace(NOUR, owed=NOUR.owed[1:])
    later = replace(walk, scene=scene(known=lambda name: gone)).still_fitting()
    prompt = later.here()
    assert prompt and prompt.key == "done"


def test_a_file_notes_what_it_recalls_by_id_or_by_its_words(walk: Walks) -> None:
    begun = Walk(book(person(), recall("put", "questions", note="{{item}}?")), scene(known=known))
    answers = {"person": "Nour", "put": {"begin": "in 2019", "And Lyon?": "no"}}
    done = go(begun, [from_file(answers), from_defaults], lambda before, after: None)
    assert done.answers() == {
        "person": "Nour", "put": ["begin", "And Lyon?"],
        "put.begin": "in 2019", "put.And Lyon?": "no",
    }  # fmt: skip
    answers["put"] = {"how did it begin?": "in 2019"}
    done = go(begun, [from_file(answers), from_defaults], lambda before, after: None)
    assert done.answers()["put.begin"] == "in 2019"


def test_what_is_recalled_is_never_a_template() -> None:
    odd = Known(owed=(Item("p1", "{{person}} [[x]]", "2026-11-27"),))
    begun = Walk(book(person(), DONE), scene(known=lambda name: odd))
    walk = begun.answer("Nour").answer("1")
    prompt = walk.here()
    assert prompt
    assert walk.asked(prompt) == "What came of it: {{person}} [[x]], by Friday 27 November?"


def test_something_long_is_cut_in_the_question_about_it() -> None:
    long = Known(threads=(Item("f1", "x" * 5000),))
    steps = book(person(), recall("back", "threads", note="{{item}}?"))
    walk = Walk(steps, scene(known=lambda name: long)).answer("Nour").answer("1")
    prompt = walk.here()
    assert prompt and len(walk.asked(prompt)) == 161


# Messages


THANKS = draft(
    "thanks",
    "Hello {{person.first}},\n\n{{gift}}\n\n- {{mine}}\n[[Until {{day}}!]]\nBye",
    subject="Our coffee[[ of {{last.day}}]]",
)
WRITTEN = book(
    person(),
    line("gift", share="yes"),
    promises("mine", share="yes"),
    line("day", share="yes"),
    THANKS,
)


def test_a_message_is_prefilled_and_a_line_without_its_answer_is_dropped(walk: Walks) -> None:
    hand = walk(WRITTEN).answer("Nour El Amrani", "", "", "")
    assert hand.draft == "Hello Nour,\n\nBye"


def test_a_line_stands_once_for_each_of_several_values(walk: Walks) -> None:
    hand = walk(WRITTEN).answer("Nour", "a book", "the paper by Friday", "b by Friday", "", "soon")
    assert hand.draft == (
        "Hello Nour,\n\na book\n\n- the paper, by Friday 27 November\n"
        "- b, by Friday 27 November\nUntil soon!\nBye"
    )


def test_a_message_is_kept_as_its_user_made_it(walk: Walks) -> None:
    hand = walk(WRITTEN, known=known).answer("Nour", "", "", "", "Hello!\n\nThank you.")
    assert drafts_of(hand.walk) == [
        Drafted("thanks", "Nour", "Our coffee of Wednesday 19 August", "Hello!\n\nThank you.", "en")
    ]


def test_a_message_left_out_is_none(walk: Walks) -> None:
    hand = walk(WRITTEN).answer("Nour", "", "", "").skip()
    assert drafts_of(hand.walk) == []


def test_an_untouched_message_follows_what_it_says(walk: Walks) -> None:
    hand = walk(WRITTEN).answer("Nour", "a book", "", "")
    hand.answer(hand.draft).start_over().answer("Nour", "a pen")
    assert "a pen" in str(hand.answers["thanks"])


def test_a_reworded_message_is_asked_again_when_what_it_says_changes(walk: Walks) -> None:
    hand = walk(WRITTEN).answer("Nour", "a book", "", "", "Thanks for the book").start_over()
    hand.answer("Nour", "a pen", "", "")
    assert (hand.here, hand.draft) == ("thanks", "Thanks for the book")


GERMAN = "de"


def in_two(walk: Walks, **more: Any) -> Any:
    """A hand on a walk that there is in French too."""
    spoken = choice("spoken", "en", "fr", keep="person.language")
    word = choice("word", "thanks", "sorry", share="yes")
    english = book(person(), spoken, word, draft("note", "Hello: {{word}}", subject="Word"))
    french = choice("word", "thanks", "sorry", share="yes")
    french["choices"] = {"thanks": "merci", "sorry": "pardon"}
    there = book(person(), spoken, french, draft("note", "Bonjour : {{word}}", subject="Mot"))
    hand = walk(english, **more)
    hand.walk = replace(hand.walk, elsewhere=lambda lang: there if lang == "fr" else None)
    return hand


def test_a_message_is_in_the_language_of_whom_it_is_to(walk: Walks) -> None:
    hand = in_two(walk).answer("Nour", "fr", "thanks")
    assert hand.draft == "Bonjour : merci"
    assert drafts_of(hand.answer(hand.draft).walk) == [
        Drafted("note", "Nour", "Mot", "Bonjour : merci", "fr")
    ]


def test_a_language_known_from_before_counts(walk: Walks) -> None:
    hand = in_two(walk, known=lambda name: Known(language="fr")).answer("Nour", "", "sorry")
    assert hand.draft == "Bonjour : pardon"


def test_without_a_playbook_in_that_language_it_is_in_ours(walk: Walks) -> None:
    hand = in_two(walk, known=lambda name: Known(language=GERMAN)).answer("Nour", "", "sorry")
    assert hand.draft == "Hello: the sorry"
    assert drafts_of(hand.answer(hand.draft).walk)[0].lang == "en"


def test_a_message_to_the_one_who_recommended_is_in_theirs(walk: Walks) -> None:
    spoken = {"Karim Benali": "fr", "Nour": "en"}
    steps = (person(), draft("note", "Hello {{recommended.first}}", to="referrer"))
    there = book(person(), draft("note", "Bonjour {{recommended.first}}", to="referrer"))

    def of(name: str) -> Known:
        return replace(NOUR, language=spoken.get(name, ""))

    hand = walk(book(*steps), known=of)
    hand.walk = replace(hand.walk, elsewhere=lambda lang: there)
    hand.answer("Nour")
    assert hand.draft == "Bonjour Karim"
    (message,) = drafts_of(hand.answer(hand.draft).walk)
    assert (message.to, message.lang) == ("Karim Benali", "fr")


# Whom a walk must be about


def test_a_walk_on_somebodys_meeting_is_about_nobody_else(walk: Walks) -> None:
    hand = walk(book(person(), line("end")), bound="Nour El Amrani")
    with pytest.raises(BadAnswer) as error:
        hand.answer("Karim")
    assert error.value.facts["expected"] == "bound"
    assert hand.answer("nour el amrani").answers == {"person": "Nour El Amrani"}


# Clocks


@pytest.mark.parametrize(("times", "why"), [(0, "hour_skipped"), (2, "hour_twice")])
def test_an_hour_that_the_clocks_skip_or_repeat_is_none_to_meet_at(
    walk: Walks, times: int, why: str
) -> None:
    steps = book({"id": "when", "type": "date", "time": "yes", "ask": "when?"}, line("end"))
    hand = walk(steps, shows=lambda local: times if local.hour == 2 else 1)
    with pytest.raises(BadAnswer) as error:
        hand.answer("2027-03-28 02:30")
    assert error.value.facts["expected"] == why
    assert error.value.facts["hour"] == "02:30"
    assert hand.answer("2027-03-28 03:30").here == "end"
