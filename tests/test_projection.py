"""What the answers of a walk leave in the store: no more and no less than the last ones say."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.coach.known import Item, Known
from coffee.coach.walk import Given, Walk
from coffee.errors import BadAnswer
from coffee.store import meetings, past, people, promises, walks
from coffee.store.clock import Clock
from coffee.store.contact import add_note, add_touch
from coffee.store.database import Database, open_database
from coffee.store.walks import WalkRow
from walks import (
    ZONE,
    Hand,
    book,
    choice,
    confirm,
    day,
    line,
    number,
    person,
    recall,
    scene,
)
from walks import promises as promised

AFTER = Clock(datetime(2026, 11, 26, 18, 0, tzinfo=ZoneInfo(ZONE)), ZONE)
PREPARED = book(
    person(required="yes"),
    day("date", time="yes", keep="meeting.start"),
    number("minutes", keep="meeting.minutes"),
    line("place", keep="meeting.place"),
)
FOLLOWED = book(
    person(required="yes"),
    choice("held", "yes", "moved", "dropped", keep="meeting.held"),
    line("news", keep="person.news"),
    recall("put", "questions", note="{{item}}?"),
    recall("kept", "owed"),
    promised("mine", "mine"),
    promised("theirs", "theirs"),
    day("next", time="yes", keep="next.start"),
    number("long", keep="next.minutes", when={"next": "any"}),
    line("purpose", keep="next.purpose"),
    choice("call", "warm", "cold", "who", "jerk", keep="call.how"),
    confirm("got", keep="call.met", when={"call": "any"}),
)
ASKED = (Item("begin", "How did it begin?"), Item("And Lyon?", "And Lyon?"))


@dataclass
class Followed:
    """A followup of a coffee with Nour, in a store where one promise of mine is open."""

    folder: Path
    db: Database
    walk: Walk
    row: WalkRow | None = None

    @classmethod
    def begun(cls, folder: Path) -> "Followed":
        Hand(Walk(PREPARED, scene()), folder).answer("Nour", "2026-11-26 15:00", "30", "here")
        db = open_database(folder, create=True)
        with db.writing():
            db.execute(
                "insert into promise (person_id, whose, words, due, created)"
                " values (1, 'mine', 'an older one', '2026-11-20', '2026-11-01')"
            )
        followed = cls(folder, db, Walk(FOLLOWED, scene()))
        followed.walk = Walk(FOLLOWED, followed.scene())
        return followed

    def scene(self) -> Any:
        """What a new process would hand to the walk."""
        row = self.row

        @cache
        def known(name: str) -> Known:
            if name != "Nour":
                return Known()
            there = past.known(self.db, 1, row.id if row else None, 1, over=True)
            return replace(there, questions=ASKED)

        return replace(scene(), now=AFTER.local, known=known)

    def answer(self, *given: Any) -> "Followed":
        for one in given:
            self.moved(self.walk.answer(one))
        return self

    def moved(self, after: Walk) -> "Followed":
        before, self.walk = self.walk, after
        if self.row is None:
            with self.db.writing():
                self.row = walks.begin(self.db, "followup", AFTER, meetings.get(self.db, 1))
        self.row = walks.save(self.db, self.row, before, after, AFTER)
        return self

    def crashed(self) -> "Followed":
        self.db.close()
        self.db = open_database(self.folder, create=True)
        stored = walks.given(self.db, self.row.id) if self.row else {}
        self.walk = Walk(FOLLOWED, self.scene(), stored).still_fitting()
        return self

    def left(self) -> dict[str, list[Any]]:
        """What is in the store, without numbers and times."""
        return {
            name: self.db.execute(sql).fetchall()
            for name, sql in {
                "promises": "select whose, words, due, done, done_in is null, walk_id is null"
                " from promise order by 1, 2, 3",
                "meetings": "select start_local, start_utc, minutes, place, purpose, held,"
                " born_in is null from meeting order by 1, 6",
                "prepared": "select meeting.start_local from walk join meeting"
                " on meeting.id = meeting_id where walk.id = 1",
                "facts": "select field, value from fact order by 1",
                "asked": "select question, words, came, day from asked order by 1",
                "calls": "select how, recovered, met from call",
            }.items()
        }


@pytest.fixture
def followed(tmp_path: Path) -> Iterator[Followed]:
    begun = Followed.begun(tmp_path).answer("Nour")
    yield begun
    begun.db.close()


def rows(followed: Followed, sql: str) -> list[Any]:
    return followed.db.execute(sql).fetchall()


# Promises


def test_a_promise_is_a_row_of_its_own(followed: Followed) -> None:
    followed.answer("yes", "", "", "", "the paper by Friday", "", "the figures by Monday", "")
    assert rows(followed, "select whose, words, due, walk_id from promise where id > 1") == [
        ("mine", "the paper", "2026-11-27", 2),
        ("theirs", "the figures", "2026-11-30", 2),
    ]


def test_a_promise_done_meanwhile_stays_done_when_its_day_is_changed(followed: Followed) -> None:
    followed.answer("yes", "", "", "", "the paper by Friday", "b by Friday", "")
    promises.settle(followed.db, 2, AFTER.local.date())
    followed.moved(followed.walk.back()).answer("the paper by 4 December", "-2", "")
    assert rows(followed, "select id, words, due, done from promise where id > 1") == [
        (2, "the paper", "2026-12-04", "2026-11-26")
    ]


def test_a_promise_corrected_meanwhile_stays_corrected(followed: Followed) -> None:
    followed.answer("yes", "", "", "", "the paper by Friday", "")
    with followed.db.writing():
        followed.db.execute("update promise set words = 'the article' where id = 2")
    followed.answer("", "2026-12-17 15:00")
    assert rows(followed, "select words from promise where id = 2") == [("the article",)]


def test_a_promise_kept_is_settled_and_taken_back_with_its_tick(followed: Followed) -> None:
    followed.answer("yes", "", "", "1")
    assert rows(followed, "select done, done_in from promise") == [("2026-11-26", 2)]
    followed.crashed().moved(followed.walk.back())
    assert followed.walk.prefill(followed.walk.here()) == "1", "it can still be recalled"
    followed.moved(followed.walk.skip())
    assert rows(followed, "select done, done_in from promise") == [(None, None)]


def test_a_promise_that_was_kept_before_is_not_reopened(followed: Followed) -> None:
    promises.settle(followed.db, 1, AFTER.local.date())
    followed.crashed().answer("yes", "", "")
    assert followed.walk.here() and followed.walk.here().key == "mine"


# Meetings


def test_a_meeting_held_is_held_until_it_is_not(followed: Followed) -> None:
    held = "select held, revision from meeting where id = 1"
    before = rows(followed, held)[0][1]
    assert rows(followed.answer("yes"), held) == [("yes", before + 1)]
    assert rows(followed.moved(followed.walk.back()).answer("dropped"), held)[0][0] == "dropped"
    assert rows(followed.moved(followed.walk.back().skip()), held)[0][0] is None


def test_the_next_meeting_is_planned_changed_and_taken_back(followed: Followed) -> None:
    born = "select start_local, minutes, purpose from meeting where born_in = 2"
    followed.answer("yes", "", "", "", "", "", "2026-12-17 15:00", "45", "the visit")
    assert rows(followed, born) == [("2026-12-17T15:00", 45, "the visit")]
    back = followed.walk.back().back().back()
    followed.moved(back).answer("2026-12-18 9:00")
    assert rows(followed, born) == [("2026-12-18T09:00", 45, "the visit")]
    followed.moved(followed.walk.back()).moved(followed.walk.skip())
    assert rows(followed, born) == []


def test_a_meeting_moved_keeps_its_preparation_and_what_was_agreed(followed: Followed) -> None:
    followed.answer("moved", "", "", "", "", "", "2026-12-03 15:00")
    assert rows(followed, "select id, held, start_local, minutes, place from meeting") == [
        (1, "moved", "2026-11-26T15:00", 30, "here"),
        (2, None, "2026-12-03T15:00", 30, "here"),
    ]
    assert rows(followed, "select meeting_id from walk where id = 1") == [(2,)]


def test_a_meeting_that_was_not_moved_after_all_has_its_preparation_back(
    followed: Followed,
) -> None:
    followed.answer("moved", "", "", "", "", "", "2026-12-03 15:00")
    followed.moved(replace(followed.walk, given={**followed.walk.given, "held": Given("yes")}))
    assert rows(followed, "select meeting_id from walk where id = 1") == [(1,)]
    assert rows(followed, "select minutes, place from meeting where id = 2") == [(None, None)]


def test_a_meeting_that_another_walk_prepares_is_not_deleted(followed: Followed) -> None:
    followed.answer("yes", "", "", "", "", "", "2026-12-17 15:00")
    with followed.db.writing():
        followed.db.execute(
            "insert into walk (playbook, person_id, meeting_id, began) values ('prep', 1, 2, 'x')"
        )
    followed.moved(followed.walk.back()).moved(followed.walk.skip())
    assert rows(followed, "select count(*) from meeting") == [(2,)]


def test_a_next_meeting_that_there_is_already_is_not_doubled(followed: Followed) -> None:
    Hand(Walk(PREPARED, scene()), followed.folder).answer("Nour", "2026-12-17 15:00")
    followed.crashed().answer("yes", "", "", "", "", "", "2026-12-17 15:00")
    assert rows(followed, "select count(*) from meeting") == [(2,)]


def test_a_meeting_moved_by_its_preparation_stays_moved(followed: Followed) -> None:
    """The followup that planned it is gone through again afterwards."""
    followed.answer("yes", "", "", "", "", "", "2026-12-17 15:00")
    with followed.db.writing():
        followed.db.execute("update meeting set start_local = '2026-12-18T09:00' where id = 2")
    followed.answer("45", "the visit")
    assert rows(followed, "select start_local, minutes, purpose from meeting where id = 2") == [
        ("2026-12-18T09:00", 45, "the visit")
    ]


# Whom it is about


def test_a_name_corrected_takes_everything_along(tmp_path: Path) -> None:
    steps = book(person(), promised("mine"), line("news", keep="person.news"))
    hand = Hand(Walk(steps, scene()), tmp_path).answer("Nuor", "the paper by Friday", "", "x")
    hand.start_over().answer("Nour")
    db = open_database(tmp_path, create=False)
    assert db.execute("select name, words from promise join person on person.id = person_id"
                      ).fetchall() == [("Nour", "the paper")]  # fmt: skip
    db.close()


def test_another_person_takes_the_promises_along_and_leaves_nothing(tmp_path: Path) -> None:
    Hand(Walk(PREPARED, scene()), tmp_path).answer("Karim Benali", "2026-12-01 9:00")
    steps = book(person(), promised("mine"), line("news", keep="person.news"))
    hand = Hand(Walk(steps, scene()), tmp_path).answer("Nuor", "the paper by Friday", "", "x")
    hand.start_over().answer("Karim Benali")
    db = open_database(tmp_path, create=False)
    assert db.execute("select person_id, words from promise").fetchall() == [(1, "the paper")]
    assert db.execute("select person_id, value from fact").fetchall() == [(1, "x")]
    assert db.execute("select name from person").fetchall() == [("Karim Benali",)]
    db.close()


@pytest.mark.parametrize("more", ["touch", "note", "promise"])
def test_somebody_of_whom_more_is_known_is_never_deleted(tmp_path: Path, more: str) -> None:
    Hand(Walk(PREPARED, scene()), tmp_path).answer("Karim Benali", "2026-12-01 9:00")
    hand = Hand(Walk(PREPARED, scene()), tmp_path).answer("Nuor")
    db = open_database(tmp_path, create=True)
    nuor = people.get(db, 2)
    if more == "touch":
        add_touch(db, nuor, "mail", AFTER.local.date(), "", AFTER.stamp)
    elif more == "note":
        add_note(db, nuor, "a canary", AFTER.local.date(), AFTER.stamp)
    else:
        with db.writing():
            db.execute(
                "insert into promise (person_id, whose, words, due, created)"
                " values (2, 'mine', 'x', '2026-12-01', 'x')"
            )
    db.close()
    hand.back().answer("Karim Benali")
    db = open_database(tmp_path, create=False)
    assert db.execute("select name from person order by id").fetchall() == [
        ("Karim Benali",), ("Nuor",),
    ]  # fmt: skip
    db.close()


def test_a_person_renamed_elsewhere_is_not_named_back(followed: Followed) -> None:
    with followed.db.writing():
        people.rename(followed.db, 1, "Nour Haddad")
    followed.answer("yes")
    assert rows(followed, "select name from person") == [("Nour Haddad",)]
    assert rows(followed, "select person_id, meeting_id from walk where id = 2") == [(1, 1)]


# Whatever happens


MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
TYPED = {
    "person": ["Nour"],
    "held": ["yes", "moved", "dropped", ""],
    "news": ["a new boss", "a move", ""],
    "put": ["1", "1,2", ""],
    "kept": ["1", ""],
    "mine": ["a by Friday", "b by 4 December", "a by 5 December", "-1", "-2", ""],
    "theirs": ["c by Monday", "-1", ""],
    "next": ["2026-12-17 15:00", "2026-12-03 9:00", ""],
    "long": ["45", ""],
    "purpose": ["the visit", ""],
    "call": ["warm", "jerk", ""],
    "got": ["yes", "no", ""],
}
MOVES = st.lists(
    st.tuples(st.sampled_from(["answer", "answer", "answer", "back", "over", "crash"]),
              st.integers(0, 5)),
    max_size=40,
)  # fmt: skip


@settings(max_examples=60)
@given(MOVES)
def test_the_store_holds_what_the_last_answers_say(moves: list[tuple[str, int]]) -> None:
    """As if they had been given at once, whatever way they were come by."""
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        followed = Followed.begun(Path(folder) / "a")
        for move, number in moves:
            prompt = followed.walk.here()
            if move == "crash":
                followed.crashed()
            elif move == "back":
                followed.moved(followed.walk.back())
            elif move == "over":
                followed.moved(followed.walk.reopened())
            elif prompt is not None:
                typed = TYPED.get(prompt.key, ["a note", ""])
                try:
                    followed.answer(typed[number % len(typed)])
                except BadAnswer:
                    continue
        at_once = Followed.begun(Path(folder) / "b")
        if followed.row is not None:
            at_once.moved(replace(at_once.walk, given=followed.walk.given))
        assert followed.left() == at_once.left()
        followed.db.close()
        at_once.db.close()
