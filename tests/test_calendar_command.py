"""`coffee calendar export`: what has a day, once each, and again without a double."""

from datetime import date

import pytest

from coffee.coach.people import Person
from coffee.store import cadences, contact, people, promises
from coffee.store.database import Database, open_database
from conftest import Coffee
from ical_reader import Component, read
from walks import CLOCK

NOUR = "Nour El Amrani"


@pytest.fixture
def db(home, coffee: Coffee) -> Database:
    """A store with a meeting ahead, with Nour."""
    said = "{date: '2026-11-26 15:00', minutes: '45', place: 'Café de la Gare', pace: quick}"
    assert coffee("prep", NOUR, "--answers", "-", typed=said).code == 0
    return open_database(home, create=False)


def nour(db: Database) -> Person:
    return people.find(db, "nour")[0]


def promise(db: Database, words: str, due: str, whose: str = "mine") -> int:
    with db.writing():
        made = db.execute(
            "insert into promise (person_id, whose, words, due, created)"
            " values (:person, :whose, :words, :due, :at)",
            person=nour(db).id, whose=whose, words=words, due=due, at=CLOCK.stamp,
        )  # fmt: skip
    return int(made.lastrowid or 0)


def exported(coffee: Coffee, **env: str) -> dict[str, Component]:
    """The events of the calendar, by title."""
    ran = coffee("calendar", "export", **env)
    assert (ran.code, ran.err) == (0, "")
    assert "\r\n" in ran.out
    calendar = read(ran.out.encode())
    assert calendar.value("METHOD") == "PUBLISH"
    return {event.value("SUMMARY"): event for event in calendar.all("VEVENT")}


def test_everything_with_a_day_is_in_the_calendar_once(coffee: Coffee, db: Database) -> None:
    promise(db, "the paper; on anodes", "2026-11-27")
    promise(db, "two names", "2026-12-01", "theirs")
    cadences.set_own(db, nour(db).id, 42, CLOCK.stamp)
    contact.add_touch(db, nour(db), "call", date(2026, 11, 2), "", CLOCK.stamp)
    events = exported(coffee)
    assert list(events) == [
        "Coffee with Nour El Amrani",
        "To Nour El Amrani: the paper; on anodes",
        "From Nour El Amrani: two names",
        "Get in touch with Nour El Amrani",
    ]
    meeting, paper, names, touch = events.values()
    assert (meeting.value("DTSTART"), meeting.value("DTEND")) == ("20261126T150000",
                                                                  "20261126T154500")  # fmt: skip
    assert meeting.value("DESCRIPTION") == "coffee brief nour"
    assert (paper.value("DTSTART"), names.value("DTSTART")) == ("20261127", "20261201")
    assert touch.value("DTSTART") == "20261214"  # six weeks after the call
    assert touch.value("DESCRIPTION") == "every 6 weeks\ncoffee touch nour"


def test_an_import_again_finds_the_same_entries(coffee: Coffee, db: Database) -> None:
    promise(db, "the paper", "2026-11-27")
    cadences.set_own(db, nour(db).id, 42, CLOCK.stamp)
    first, later = exported(coffee), exported(coffee, COFFEE_NOW="2026-11-22T08:00")
    assert [one.value("UID") for one in first.values()] == [
        one.value("UID") for one in later.values()
    ]
    stamps = {one.value("DTSTAMP") for one in later.values()}
    assert stamps == {"20261122T070000Z"}


def test_a_meeting_that_moved_keeps_its_identifier_and_counts(coffee: Coffee, db: Database) -> None:
    (before,) = exported(coffee).values()
    with db.writing():
        db.execute(
            "update meeting set start_local = '2026-11-27T09:00', revision = revision + 1,"
            " start_utc = '2026-11-27T08:00+00:00'"
        )
    (after,) = exported(coffee).values()
    assert after.value("UID") == before.value("UID")
    assert int(after.value("SEQUENCE")) == int(before.value("SEQUENCE")) + 1
    assert after.value("DTSTART") == "20261127T090000"


def test_what_is_settled_is_told_for_a_while_as_such(coffee: Coffee, db: Database) -> None:
    kept = promise(db, "the paper", "2026-11-19")
    promises.settle(db, kept, date(2026, 11, 20))
    with db.writing():
        db.execute("update meeting set held = 'dropped'")
    events = exported(coffee)
    assert {one.value("STATUS") for one in events.values()} == {"CANCELLED"}
    assert not any(one.parts for one in events.values())
    assert coffee("calendar", "export", COFFEE_NOW="2027-02-01T10:00").code == 2


def test_somebody_overdue_is_for_today(coffee: Coffee, db: Database) -> None:
    cadences.set_own(db, nour(db).id, 7, CLOCK.stamp)
    events = exported(coffee)
    assert events["Get in touch with Nour El Amrani"].value("DTSTART") == "20261121"


def test_nobody_unwanted_is_for_any_day(coffee: Coffee, db: Database) -> None:
    cadences.set_own(db, nour(db).id, 0, CLOCK.stamp)
    assert list(exported(coffee)) == ["Coffee with Nour El Amrani"]


def test_the_file_is_its_owners_and_says_what_is_in_it(coffee: Coffee, db, tmp_path) -> None:
    file = tmp_path / "coffee.ics"
    ran = coffee("calendar", "export", "--output", str(file))
    assert (ran.code, ran.out) == (0, "")
    assert "Meetings: 1, promises: 0, people to contact: 0." in ran.err.replace("\n", " ")
    assert len(read(file.read_bytes()).all("VEVENT")) == 1
    assert file.stat().st_mode & 0o777 == 0o600
    assert coffee("calendar", "export", "--output", str(tmp_path / "coffee.txt")).code == 2
    assert not (tmp_path / "coffee.txt").exists()


def test_json_tells_the_same(coffee: Coffee, db: Database) -> None:
    promise(db, "the paper", "2026-11-27")
    told = coffee("calendar", "export", "--json").json
    uids = [one.value("UID") for one in exported(coffee).values()]
    assert [one["uid"] for kind in told.values() for one in kind] == uids
    assert told["promises"][0] == {
        "uid": uids[1], "title": "To Nour El Amrani: the paper", "day": "2026-11-27",
        "settled": False,
    }  # fmt: skip
    assert told["touches"] == []


def test_with_nothing_in_store_there_is_no_calendar(coffee: Coffee, home, tmp_path) -> None:
    file = tmp_path / "coffee.ics"
    ran = coffee("calendar", "export", "--output", str(file)).refused()
    assert ran.err.startswith("There is nothing to put in a calendar yet.")
    assert not file.exists() and not home.exists()


def test_bare_it_says_what_it_can_do(coffee: Coffee) -> None:
    ran = coffee("calendar")
    assert ran.code == 0 and "export" in ran.out
