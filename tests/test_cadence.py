"""Who is due to hear from us: once, from the last real contact, however late it was told."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.cadence import Cadence, due_day
from coffee.coach.duration_reading import days_in
from coffee.coach.durations import LONGEST, every, span
from coffee.coach.people import Person
from coffee.store import cadences, contact, people, snoozes
from coffee.store.clock import Clock
from coffee.store.database import Database, open_database
from walks import CLOCK

MONDAY = date(2026, 3, 2)


# Stretches of time


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("6w", 42), ("6 weeks", 42), ("every 6 weeks", 42), ("toutes les 6 semaines", 42),
        ("3 months", 90), ("tous les 3 mois", 90), ("3m", 90), ("three months", 90),
        ("90", 90), ("90 days", 90), ("10j", 10), ("every day", 1), ("chaque mois", 30),
        ("monthly", 30), ("trimestriel", 90), ("once a month", 30), ("une fois par mois", 30),
        ("quinze jours", 14), ("a fortnight", 14), ("1 an", 365), ("chaque année", 365),
        ("5 years", 1825), ("  6  W ", 42),
    ],
)  # fmt: skip
def test_a_stretch_of_time_is_read_as_people_say_it(text: str, days: int) -> None:
    assert days_in(text) == days


@pytest.mark.parametrize(
    "text",
    ["", " ", "0", "-3", "soon", "bientôt", "6 bananas", "w", "1.5 weeks", "3 weeks 2 days",
     "twice a month", "99999999999999999999", "6 years", "1826", "every", "٣ days", "1 " * 200],
)  # fmt: skip
def test_nonsense_is_no_stretch_of_time(text: str) -> None:
    assert days_in(text) is None


@given(st.text())
def test_no_text_breaks_the_reading_of_a_stretch(text: str) -> None:
    days = days_in(text)
    assert days is None or 1 <= days <= LONGEST


@pytest.mark.parametrize("lang", ["en", "fr"])
@given(days=st.integers(1, LONGEST))
def test_a_rhythm_as_written_is_read_back(lang: str, days: int) -> None:
    assert days_in(every(days, lang)) == days
    assert days_in(span(days, lang)) == days


# Due, from a history


def test_the_day_is_so_many_after_the_last_contact() -> None:
    assert due_day(MONDAY, 42) == date(2026, 4, 13)
    assert due_day(None, 42) is None


# Histories, as they come into the store: each event with the day on which it was told


@dataclass
class History:
    """Days count from MONDAY. `told` are (day told, day it happened, what, hour, zone)."""

    told: list[tuple[int, int, str, int, str]] = field(default_factory=list)
    own: int | None = None
    tags: list[int] = field(default_factory=list)

    def rhythm(self) -> int:
        return self.own if self.own is not None else min(self.tags, default=0)

    def last(self, today: int) -> int | None:
        """The last day of contact, as far as it was told by `today`."""
        real = [day for told, day, what, *_ in self.told if told <= today and what != "dropped"]
        return max(real, default=None)


ZONES = ["Pacific/Kiritimati", "Europe/Paris", "America/Los_Angeles", "Pacific/Pago_Pago"]


@st.composite
def histories(draw: Any) -> History:
    events = draw(
        st.lists(
            st.tuples(
                st.integers(0, 40), st.integers(0, 30),
                st.sampled_from(["touch", "yes", "dropped"]),
                st.integers(0, 23), st.sampled_from(ZONES),
            ),
            max_size=5,
        )
    )  # fmt: skip
    told = [(day, day - late, what, hour, zone) for day, late, what, hour, zone in events]
    rhythms = st.integers(1, 25)
    return History(told, draw(st.none() | rhythms), draw(st.lists(rhythms, min_size=1, max_size=3)))


def tell(db: Database, person: Person, event: tuple[int, int, str, int, str]) -> None:
    _, happened, what, hour, zone = event
    day = MONDAY + timedelta(days=happened)
    if what == "touch":
        contact.add_touch(db, person, "mail", day, "", CLOCK.stamp)
        return
    local = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo(zone))
    with db.writing():
        db.execute(
            "insert into meeting (person_id, start_utc, start_local, zone, held, created)"
            " values (:person, :utc, :start, :zone, :held, '')",
            person=person.id, utc=local.astimezone(UTC).isoformat(timespec="minutes"),
            start=local.replace(tzinfo=None).isoformat(timespec="minutes"), zone=zone, held=what,
        )  # fmt: skip


def known(db: Database, name: str, history: History) -> Person:
    with db.writing():
        person = people.get(db, people.add(db, name, CLOCK.stamp))
    cadences.add_tags(db, person.id, [f"{name}-{n}" for n in range(len(history.tags))])
    for number, days in enumerate(history.tags):
        cadences.set_tag(db, f"{name}-{number}", days)
    if history.own is not None:
        cadences.set_own(db, person.id, history.own, CLOCK.stamp)
    return person


def due_by(db: Database, day: date) -> list[Cadence]:
    found, number = cadences.due(db, day, most=99)
    assert len(found) == number
    assert all(one.due is None or one.due <= day for one in found)
    return found


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    db = open_database(tmp_path, create=True)
    yield db
    db.close()


@given(st.lists(histories(), min_size=1, max_size=3), st.sampled_from(ZONES), st.integers(0, 23))
def test_everybody_is_due_once_from_the_last_real_contact(
    lives: list[History], zone: str, hour: int
) -> None:
    """Day after day, at any hour, anywhere: against the plainest model of it."""
    db = open_database(Path("/nonexistent"), create=False)
    persons = [known(db, f"p{n}", history) for n, history in enumerate(lives)]
    for today in range(60):
        for person, history in zip(persons, lives, strict=True):
            for event in history.told:
                if event[0] == today:
                    tell(db, person, event)
        local = datetime.combine(MONDAY + timedelta(days=today), datetime.min.time())
        now = Clock(local.replace(hour=hour, tzinfo=ZoneInfo(zone)), zone)
        assert now.local.date() == local.date()
        listed = [one.person.id for one in due_by(db, now.local.date())]
        expected = [
            person.id
            for person, history in zip(persons, lives, strict=True)
            if (last := history.last(today)) is None or last + history.rhythm() <= today
        ]
        assert sorted(listed) == expected, "each once, and nobody else"
    db.close()


@given(histories())
def test_between_two_contacts_a_person_becomes_due_once(history: History) -> None:
    """Due stays due until something happens: it never flickers."""
    db = open_database(Path("/nonexistent"), create=False)
    person = known(db, "p", history)
    for event in history.told:
        tell(db, person, event)
    span = range(-40, 90)
    due = [bool(due_by(db, MONDAY + timedelta(days=day))) for day in span]
    changes = [day for day, (a, b) in zip(span[1:], itertools.pairwise(due), strict=True) if a != b]
    last = history.last(1000)
    assert changes == ([] if last is None else [last + history.rhythm()])
    db.close()


# What counts


def due_names(db: Database, day: date) -> list[str]:
    return [one.person.name for one in due_by(db, day)]


def test_who_was_never_in_touch_is_due_at_once(db: Database) -> None:
    known(db, "Nour", History(own=42))
    assert due_names(db, MONDAY) == ["Nour"]


def test_off_is_never_due(db: Database) -> None:
    nour = known(db, "Nour", History(own=0))
    assert due_names(db, MONDAY) == []
    contact.add_touch(db, nour, "mail", date(1990, 1, 1), "", CLOCK.stamp)
    assert due_names(db, MONDAY) == []


def test_a_reminder_put_off_waits_and_then_comes(db: Database) -> None:
    nour, tom = known(db, "Nour", History(own=7)), known(db, "Tom", History(own=7))
    contact.add_touch(db, nour, "mail", MONDAY, "", CLOCK.stamp)
    snoozes.put_off(db, f"touch:{nour.id}", MONDAY + timedelta(days=10))
    snoozes.put_off(db, f"touch:{tom.id}", MONDAY)
    told = {day: due_names(db, MONDAY + timedelta(days=day)) for day in range(-1, 12)}
    assert [day for day, names in told.items() if "Nour" in names] == [10, 11]
    assert [day for day, names in told.items() if "Tom" in names] == [*range(12)]


def test_a_contact_told_late_counts_from_its_own_day(db: Database) -> None:
    nour = known(db, "Nour", History(own=10))
    contact.add_touch(db, nour, "mail", MONDAY, "", CLOCK.stamp)
    contact.add_touch(db, nour, "call", MONDAY - timedelta(days=300), "", CLOCK.stamp)
    assert due_names(db, MONDAY + timedelta(days=9)) == []
    assert due_names(db, MONDAY + timedelta(days=10)) == ["Nour"]


def test_a_meeting_ahead_dropped_or_not_talked_about_is_no_contact(db: Database) -> None:
    nour = known(db, "Nour", History(own=10))
    tell(db, nour, (0, 0, "yes", 9, "Europe/Paris"))
    tell(db, nour, (0, 5, "dropped", 9, "Europe/Paris"))
    with db.writing():
        db.execute(
            "insert into meeting (person_id, start_utc, start_local, zone, created) values"
            " (1, '2026-03-08T09:00+00:00', '2026-03-08T10:00', 'Europe/Paris', '')"
        )
    assert cadences.last_contact(db, nour.id) == MONDAY
    assert due_names(db, MONDAY + timedelta(days=10)) == ["Nour"]


def test_an_own_cadence_beats_those_of_the_tags_and_off_beats_them_too(db: Database) -> None:
    nour = known(db, "Nour", History(own=30, tags=[5, 9]))
    assert [(one.every, one.tag) for one in cadences.every(db)] == [(30, "")]
    cadences.set_own(db, nour.id, 0, CLOCK.stamp)
    assert due_names(db, MONDAY) == []


def test_the_shortest_cadence_of_the_tags_holds(db: Database) -> None:
    known(db, "Nour", History(tags=[9, 5, 7]))
    assert [(one.every, one.tag) for one in cadences.every(db)] == [(5, "Nour-1")]
    cadences.set_tag(db, "Nour-1", 0)
    assert [(one.every, one.tag) for one in cadences.every(db)] == [(7, "Nour-2")]


def test_the_last_cadence_told_holds_even_within_one_instant(db: Database) -> None:
    nour = known(db, "Nour", History(own=30))
    cadences.set_own(db, nour.id, 8, CLOCK.stamp)
    assert [one.every for one in cadences.every(db)] == [8]


def test_a_touch_forgets_that_the_reminder_was_put_off(db: Database) -> None:
    nour = known(db, "Nour", History(own=10))
    snoozes.put_off(db, f"touch:{nour.id}", MONDAY + timedelta(days=500))
    contact.add_touch(db, nour, "mail", MONDAY, "", CLOCK.stamp)
    assert due_names(db, MONDAY + timedelta(days=10)) == ["Nour"]


def test_the_longest_overdue_comes_first_and_who_was_never_met_last(db: Database) -> None:
    for name, late in (("Ada", None), ("Bea", 3), ("Cleo", 30)):
        person = known(db, name, History(own=10))
        if late is not None:
            contact.add_touch(db, person, "mail", MONDAY - timedelta(days=10 + late), "", "")
    assert due_names(db, MONDAY) == ["Cleo", "Bea", "Ada"]


def test_only_so_many_are_told_and_all_are_counted(db: Database) -> None:
    for number in range(5):
        known(db, f"p{number}", History(own=10))
    found, number = cadences.due(db, MONDAY, most=2, but={1})
    assert ([one.person.id for one in found], number) == ([2, 3], 4)
