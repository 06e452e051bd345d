"""How a typed name finds people, and what a walk makes of the one it names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.people import slug_of, words_of
from coffee.coach.plain_text import tidy
from coffee.store import meetings, people, walks
from coffee.store.database import Database, open_database
from walks import CLOCK, Hand, Walk, book, day, line, person, rows, scene


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    db = open_database(tmp_path, create=True)
    yield db
    db.close()


def known(db: Database, *names: str) -> None:
    with db.writing():
        for name in names:
            people.add(db, name, CLOCK.stamp)


def found(db: Database, typed: str, *, whole: bool = False) -> list[str]:
    return [one.name for one in people.find(db, typed, whole=whole)]


# Slugs


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Nour El Amrani", "nour-el-amrani"),
        ("Éloïse Œuvrard", "eloise-oeuvrard"),
        ("Jean-Marc d'Été", "jean-marc-d-ete"),
        ("[/]", ""),
        ("李雷", ""),
        ("x" * 100, "x" * 60),
        ("$(touch /tmp/x)", "touch-tmp-x"),
    ],
)
def test_a_slug_is_ascii_letters_digits_and_hyphens(name: str, slug: str) -> None:
    assert slug_of(name) == slug


@given(st.text())
def test_no_name_makes_a_slug_that_a_shell_would_run(name: str) -> None:
    assert set(slug_of(name)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not slug_of(name).startswith("-")


def test_a_slug_is_unique(db: Database) -> None:
    known(db, "Jean Martin", "Jean  Martin!", "李雷", "韓梅梅")
    assert [row[0] for row in rows(db, "select slug from person order by id")] == [
        "jean-martin",
        "jean-martin-2",
        "person-3",
        "person-4",
    ]


# Finding


@pytest.mark.parametrize(
    "typed",
    [
        "Nour El Amrani",
        "nour el amrani",
        "NOUR",
        "amrani",
        "nour-el-amrani",
        "el nour",
        "am",
        " no ",
    ],
)
def test_a_person_is_found_by_name_slug_or_beginnings_of_words(db: Database, typed: str) -> None:
    known(db, "Nour El Amrani", "Karim Benali")
    assert found(db, typed) == ["Nour El Amrani"]


def test_accents_and_ligatures_do_not_matter(db: Database) -> None:
    known(db, "Éloïse Œuvrard")
    assert found(db, "eloise oeuvrard") == ["Éloïse Œuvrard"]
    assert found(db, "ÉLOÏSE") == ["Éloïse Œuvrard"]


def test_the_closest_kind_of_match_hides_the_others(db: Database) -> None:
    known(db, "Paul", "Paul Martin", "Pauline Roux")
    assert found(db, "paul") == ["Paul"]
    assert found(db, "pau") == ["Paul", "Paul Martin", "Pauline Roux"]


def test_part_of_a_word_is_not_whole(db: Database) -> None:
    known(db, "Paul Martin")
    assert found(db, "mart", whole=True) == []
    assert found(db, "martin", whole=True) == ["Paul Martin"]


def test_everybody_alike_is_a_candidate(db: Database) -> None:
    known(db, "Paul Martin", "Paul Roux")
    assert found(db, "paul") == ["Paul Martin", "Paul Roux"]


@pytest.mark.parametrize(
    "typed", ["", " ", "%", "_", "[/]", "'; drop table person; --", "\0", "x" * 10_000]
)
def test_nothing_matches_nobody(db: Database, typed: str) -> None:
    known(db, "Nour El Amrani")
    assert found(db, typed) == []
    assert people.nearest(db, typed) == []


def test_a_name_without_a_letter_is_found_as_it_is(db: Database) -> None:
    known(db, "[/]", "[red]x")
    assert found(db, "[/]") == ["[/]"]
    assert found(db, "[red]x") == ["[red]x"]


@pytest.mark.parametrize("typed", ["Nuor", "nour amrany", "NOOR"])
def test_a_misspelt_name_finds_the_nearest(db: Database, typed: str) -> None:
    known(db, "Nour El Amrani", "Karim Benali", "Paul Roux")
    assert [one.name for one in people.nearest(db, typed)] == ["Nour El Amrani"]


def test_the_nearest_are_three_at_most_the_likest_first(db: Database) -> None:
    known(db, "Paula Roux", "Pauline Roux", "Paul Roux", "Paulo Roux", "Paule Roux")
    near = [one.name for one in people.nearest(db, "Pal Roux")]
    assert near[0] == "Paul Roux"
    assert len(near) == 3


@given(st.text(), st.text())
def test_whoever_was_added_is_found_again(name: str, other: str) -> None:
    db = open_database(Path("/nonexistent"), create=False)
    given = tidy(name) or "x"
    known(db, given)
    assert found(db, given) == [given]
    people.find(db, other)
    people.nearest(db, other)
    db.close()


@given(st.text())
def test_the_words_of_a_name_are_folded_and_each_there_once(name: str) -> None:
    words = words_of(name)
    assert len(words) == len(set(words))


# What a walk makes of a name


MEET = book(person(), day("date", keep="meeting.start"), line("role", keep="person.role"))


def walked(folder: Path) -> Hand:
    """A new walk, stored in `folder` after each move."""
    return Hand(Walk(MEET, scene()), folder)


def test_a_new_name_is_a_new_person(tmp_path: Path) -> None:
    walked(tmp_path).answer("Nour El Amrani")
    assert rows(tmp_path, "select name, slug from person") == [("Nour El Amrani", "nour-el-amrani")]


def test_a_name_corrected_by_going_back_is_a_person_renamed(tmp_path: Path) -> None:
    walked(tmp_path).answer("Nuor", "2026-11-26").back().back().answer("Nour El Amrani")
    assert rows(tmp_path, "select name, slug from person") == [("Nour El Amrani", "nour-el-amrani")]
    assert rows(tmp_path, "select word from person_word") == [("amrani",), ("el",), ("nour",)]
    assert rows(tmp_path, "select count(*) from meeting") == [(1,)]


def test_a_name_changed_to_that_of_somebody_known_leaves_nobody_behind(tmp_path: Path) -> None:
    walked(tmp_path).answer("Karim", "2026-11-30", "buyer")
    walked(tmp_path).answer("Nour", "2026-11-26", "lead").back().back().back().answer("Karim")
    assert rows(tmp_path, "select name from person") == [("Karim",)]
    assert rows(tmp_path, "select distinct person_id from walk") == [(1,)]


def test_a_known_person_is_not_renamed_by_somebody_elses_walk(tmp_path: Path) -> None:
    walked(tmp_path).answer("Karim")
    walked(tmp_path).answer("Karim").back().answer("Karima")
    assert rows(tmp_path, "select name from person order by id") == [("Karim",), ("Karima",)]


def test_correcting_a_name_takes_no_other_walk_along(tmp_path: Path) -> None:
    """A person made up by one walk may be known to another by now."""
    first = walked(tmp_path).answer("Karim")
    walked(tmp_path).answer("Nour")
    walked(tmp_path).answer("Karim", "2026-11-26", "buyer")
    first.back().answer("Nour")
    assert rows(tmp_path, "select name from person order by id") == [("Karim",), ("Nour",)]
    assert rows(tmp_path, "select value from answer where walk_id = 3 order by seq") == [
        ('"Karim"',),
        ('"2026-11-26"',),
        ('"buyer"',),
    ]


def test_what_a_walk_keeps_follows_its_answers(tmp_path: Path) -> None:
    hand = walked(tmp_path).answer("Nour", "2026-11-26", "lead")
    assert rows(tmp_path, "select field, value from fact") == [("role", "lead")]
    hand.back().answer("head of batteries")
    assert rows(tmp_path, "select field, value from fact") == [("role", "head of batteries")]
    hand.back().skip()
    assert rows(tmp_path, "select field, value from fact") == []


def test_a_meeting_moved_by_going_back_is_one_meeting(tmp_path: Path) -> None:
    hand = walked(tmp_path).answer("Nour", "2026-11-26 15:00")
    hand.back().answer("2026-11-27 9:00")
    assert rows(tmp_path, "select start_local, start_utc, zone from meeting") == [
        ("2026-11-27T09:00", "2026-11-27T08:00+00:00", "Europe/Paris")
    ]


def test_the_latest_of_each_fact_is_what_is_known(tmp_path: Path) -> None:
    walked(tmp_path).answer("Nour", "2026-11-26", "lead")
    walked(tmp_path).answer("Nour", "2026-11-30", "director")
    db = open_database(tmp_path, create=False)
    assert people.get(db, 1).facts == {"role": "director"}
    db.close()


def test_a_second_meeting_at_the_same_hour_is_the_same_meeting(tmp_path: Path) -> None:
    walked(tmp_path).answer("Nour", "2026-11-26 15:00", "lead")
    walked(tmp_path).answer("Nour", "2026-11-26 15:00", "lead")
    assert rows(tmp_path, "select count(*) from meeting") == [(1,)]


def test_meetings_ahead_come_soonest_first_each_with_its_walk(tmp_path: Path) -> None:
    walked(tmp_path).answer("Nour", "2026-11-30 9:00", "lead")
    walked(tmp_path).answer("Karim", "2026-11-26 9:00", "buyer")
    db = open_database(tmp_path, create=False)
    ahead = meetings.planned(db, CLOCK)
    prepared = [walks.preparation(db, one.id) for one in ahead]
    assert [one.person.name for one in ahead] == ["Karim", "Nour"]
    assert [row.id if row else 0 for row in prepared] == [2, 1]
    db.close()
