"""`coffee questions`: the bank browsed, and made one's own. Conventions 7, 31."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from coffee.cli.question_views import FITTEST
from coffee.coach.bank import Marks, rank
from screen import Screen
from walks import COFFEE, Ran, bank, environment, stored, write

Coffee = Callable[..., Ran]


@pytest.fixture
def ids(coffee: Coffee) -> Callable[..., list[str]]:
    """The ids of the questions that `coffee questions` shows."""
    return lambda *argv: [one["id"] for one in coffee("questions", *argv, "--json").json]


def test_bare_it_shows_the_themes_and_what_to_type_next(coffee: Coffee) -> None:
    shown = coffee("questions").out
    assert "path" in shown and "Their path" in shown
    assert "coffee questions --theme path" in shown
    assert "How did it all begin for you?" not in shown, "88 questions are no overview"


def test_a_theme_shows_its_questions_with_what_may_follow(coffee: Coffee) -> None:
    shown = coffee("questions", "--theme", "path").out
    assert "How did it all begin for you?" in shown
    assert "then: Who opened the first door?" in shown
    assert "Who else should I" not in shown


def test_blanks_are_dots_until_somebody_fills_them(coffee: Coffee) -> None:
    assert "{{" not in coffee("questions", "--all").out
    assert "… put us in touch." in coffee("questions", "--all").out


@pytest.mark.parametrize(("lang", "title"), [("en", "Their path"), ("fr", "Son parcours")])
def test_it_speaks_both_languages(coffee: Coffee, lang: str, title: str) -> None:
    assert title in coffee("--lang", lang, "questions").out


def test_filters_narrow_and_add_up(ids: Callable[..., list[str]]) -> None:
    every, path, students = ids(), ids("--theme", "path"), ids("--kind", "student")
    assert set(path) < set(every) and set(students) < set(every)
    assert set(ids("--theme", "path", "--kind", "student")) == set(path) & set(students)
    assert ids("--goal", "job") and set(ids("--goal", "job")) < set(every)


@pytest.mark.parametrize("option", ["--theme", "--kind", "--goal"])
def test_a_filter_of_nonsense_lists_what_there_is(coffee: Coffee, option: str) -> None:
    told = coffee("questions", option, "pth").refused().err
    assert "pth" in told and "Choose:" in told


def test_one_is_drawn_from_what_the_filters_leave(coffee: Coffee, ids) -> None:  # type: ignore[no-untyped-def]
    (drawn,) = coffee("questions", "--theme", "far", "--random", "--json").json
    assert drawn["id"] in ids("--theme", "far")
    assert len(coffee("questions", "--random").out.strip().splitlines()) in (3, 4, 5)


def test_for_somebody_they_are_those_that_their_prep_would_offer(
    coffee: Coffee, tmp_path: Path
) -> None:
    answers = tmp_path / "a.json"
    answers.write_text(json.dumps({"date": "2026-11-26 15:00", "company": "Saft", "goal": "learn"}))
    assert coffee("prep", "Nour El Amrani", "--answers", str(answers)).code == 0
    asked = [one["ask"] for one in coffee("questions", "--for", "nour", "--json").json]
    assert "What drew you to Saft?" in asked
    assert not any("…" in one for one in asked)
    shown = coffee("questions", "--for", "nour")
    told = " ".join(shown.out.split())
    assert [one for one in asked if one in told] == asked[:FITTEST]
    assert f"{len(asked) - FITTEST} more" in shown.err
    assert "coffee questions --for nour --all" in shown.err
    every = coffee("questions", "--for", "nour", "--all").out
    assert asked[-1] in " ".join(every.split())
    coffee("questions", "--for", "nobody at all").refused()


def test_an_own_question_is_added_once_and_offered_in_prep(coffee: Coffee, home: Path) -> None:
    told = coffee("questions", "add", "How do you mend an old loom?", "--json").json
    assert told == {
        "id": "own-1", "ask": "How do you mend an old loom?", "kind": "open", "rather": None,
    }  # fmt: skip
    assert (
        coffee("questions", "add", "how do you mend an OLD loom?", "--json").json["id"] == "own-1"
    )
    coffee("questions", "keep", "own-1")
    given = coffee(
        "prep", "Nour El Amrani", "--answers", "-", "--json", typed="date: 2026-11-26 9h"
    )
    assert "How do you mend an old loom?" in json.dumps(given.json["brief"])
    assert "own-1" in str(stored(home))


def test_an_own_question_that_yes_would_answer_is_told_in_one_quiet_line(coffee: Coffee) -> None:
    told = coffee("questions", "add", "Do", "you", "like", "your", "job?")
    assert told.code == 0 and "Added as own-1" in told.err
    assert "What do you like about your job?" in told.err
    assert coffee("questions", "add", "Do you like it there?", "--json").json["kind"] == "closed"


@pytest.mark.parametrize("words", ["", "a", "x" * 501, "What of {{person}}?", "Why [[that]]?"])
def test_what_is_no_question_to_keep_is_refused(coffee: Coffee, home: Path, words: str) -> None:
    coffee("questions", "add", words).refused()
    assert not home.exists()


def test_an_own_question_belongs_to_its_language(coffee: Coffee, ids) -> None:  # type: ignore[no-untyped-def]
    coffee("questions", "add", "How do you mend an old loom?")
    assert "own-1" in ids("--theme", "own")
    assert "own-1" not in [one["id"] for one in coffee("--lang", "fr", "questions", "--json").json]


def test_kept_ones_are_offered_first_hidden_ones_not_at_all(coffee: Coffee, ids) -> None:  # type: ignore[no-untyped-def]
    coffee("questions", "keep", "unlearnt", "early-days")
    coffee("questions", "hide", "turning-point")
    assert set(ids("--kept")) == {"unlearnt", "early-days"}
    assert ids("--hidden") == ["turning-point"]
    assert "turning-point" not in ids()
    assert "turning-point" in ids("--all")
    coffee("questions", "unmark", "unlearnt", "turning-point")
    assert ids("--kept") == ["early-days"] and ids("--hidden") == []


def test_marks_weigh_in_the_coachs_own_pick() -> None:
    asks = bank(one="How one?", two="How two?", three="How three?")
    first = [q.id for q in rank(asks, "", "", {}, Marks(kept=frozenset({"three"})))]
    assert first[0] == "three"
    left = [q.id for q in rank(asks, "", "", {}, Marks(hidden=frozenset({"one"})))]
    assert left == ["two", "three"]


def test_the_coachs_own_pick_says_no_note_twice(coffee: Coffee) -> None:
    for lang in ("en", "fr"):
        answers = "date: 2026-11-26 9h\ngoal: learn\nresearch: {news: the Lyon line}"
        page = coffee("--lang", lang, "prep", "Nour", "--answers", "-", "--json", typed=answers)
        [asked] = [s["lines"] for s in page.json["brief"]["sections"] if "1  " in s["lines"][0]]
        assert sum("the Lyon line" in line for line in asked) == 1


def test_a_hidden_question_chosen_before_stays_on_the_page(coffee: Coffee) -> None:
    answers = "date: 2026-11-26 9h\nquestions: [early-days, unlearnt, plain-tuesday]"
    coffee("prep", "Nour El Amrani", "--answers", "-", typed=answers)
    coffee("questions", "hide", "early-days")
    assert "How did it all begin for you?" in coffee("brief", "nour").out


@pytest.mark.parametrize("verb", ["keep", "hide", "unmark", "remove"])
def test_an_unknown_question_changes_nothing(coffee: Coffee, ids, verb: str) -> None:  # type: ignore[no-untyped-def]
    coffee("questions", "add", "How do you mend an old loom?")
    told = coffee("questions", verb, "own-1", "own-77").refused()
    assert "own-77" in told.err
    assert ids("--kept") == ids("--hidden") == [] and "own-1" in ids()


def test_only_own_questions_can_be_removed(coffee: Coffee, ids) -> None:  # type: ignore[no-untyped-def]
    coffee("questions", "add", "How do you mend an old loom?")
    assert "hide early-days" in coffee("questions", "remove", "early-days").refused().err
    coffee("questions", "remove", "own-1", "--yes")
    assert "own-1" not in ids()


def test_nothing_is_removed_before_it_was_shown_and_agreed_to(coffee: Coffee, home: Path) -> None:
    coffee("questions", "add", "How do you mend an old loom?")
    assert "coffee questions remove own-1 --yes" in coffee("questions", "remove", "own-1").err
    shown = coffee("questions", "remove", "own-1", "--dry-run")
    assert (shown.code, shown.out) == (0, "Would go: How do you mend an old loom?\n")
    with Screen([COFFEE, "questions", "remove", "own-1"], env=environment(home)) as screen:
        screen.wait_for("Remove this? “How do you mend an old loom?”").wait_for_line(" >")
        screen.send("no", "enter").wait_for("Nothing was changed.")
        assert screen.wait_for_end() == 0
    assert "own-1" in [one["id"] for one in coffee("questions", "--json").json]


ASKED = {"turning-point": "Lyon, in 2019", "early-days": ""}


@pytest.fixture
def put(coffee: Coffee, tmp_path: Path) -> Coffee:
    """The command, once Nour was asked two questions and Zoe one of the two."""
    chosen = ["early-days", "turning-point", "And Lyon, how was it?"]
    for name, day, asked in (
        ("Nour El Amrani", "2026-11-26", ASKED),
        ("Zoe Brooks", "2026-11-27", {"turning-point": "The strike"}),
    ):
        prep = {"date": f"{day} 15:00", "minutes": 30, "questions": chosen}
        notes = {"held": "yes", "asked": asked, "door": "open", "again": "no"}
        file = write(tmp_path / "answers", prep)
        assert coffee("prep", name, "--answers", file).code == 0
        file = write(tmp_path / "answers", notes)
        assert coffee("followup", name, "--answers", file, COFFEE_NOW=f"{day}T20:00").code == 0
    return coffee


def test_what_was_asked_is_told_with_whom_and_what_came_of_it(put: Coffee) -> None:
    told = put("questions", "--asked").out.split("\n")
    assert told[0] == "Looking back, what was the real turning point?"
    assert told[1].startswith("  Zoe Brooks · ") and told[2] == "    → The strike"
    assert told[3].startswith("  Nour El Amrani · ") and told[4] == "    → Lyon, in 2019"
    assert told[5] == "How did it all begin for you?"
    assert put("questions", "--asked", "--json").json[0] == {
        "id": "q3", "question": "turning-point",
        "words": "Looking back, what was the real turning point?", "came": "The strike",
        "on": "2026-11-27", "person": {"name": "Zoe Brooks", "slug": "zoe-brooks"},
    }  # fmt: skip


def test_what_was_asked_is_filtered_like_the_others(put: Coffee) -> None:
    def asked(*argv: str) -> list[tuple[str, str]]:
        told = put("questions", "--asked", "--json", *argv).json
        return [(one["question"], one["person"]["slug"]) for one in told]

    assert asked("--for", "zoe") == [("turning-point", "zoe-brooks")]
    assert len(asked("--theme", "path")) == 3 and asked("--theme", "next") == []
    put("questions", "keep", "early-days")
    assert asked("--kept") == [("early-days", "nour-el-amrani")]


def test_before_anything_was_asked_it_says_where_that_is_noted(coffee: Coffee) -> None:
    assert "coffee followup" in coffee("questions", "--asked").out
    assert coffee("questions", "--asked", "--json").json == []


def test_looking_writes_nothing(coffee: Coffee, home: Path) -> None:
    coffee("questions", "--random")
    coffee("questions", "--json")
    assert not home.exists()


def test_without_words_the_question_is_asked_for(home: Path) -> None:
    with Screen([COFFEE, "questions", "add"], env=environment(home)) as screen:
        screen.wait_for("Your question, as you would say it:")
        screen.send("How do you mend an old loom?", "enter")
        screen.wait_for("Added as own-1")
        assert screen.wait_for_end() == 0


def test_without_words_nor_terminal_it_says_what_is_missing(coffee: Coffee) -> None:
    assert "QUESTION" in coffee("questions", "add").refused().err
