"""The invitation as a meeting goes: sent, moved, called off, to a first coffee too."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from again import ANSWERS, shelve
from conftest import Coffee
from ical_reader import Component, read
from screen import Screen
from walks import COFFEE, Ran, environment, write

NOUR = "Nour El Amrani"
Invited = Callable[..., Component]


@pytest.fixture
def invited(coffee: Coffee, tmp_path: Path, home: Path) -> Invited:
    """The calendar that `coffee agenda nour -o nour.ics` writes."""
    home.mkdir(exist_ok=True)
    (home / "config.toml").write_text('name = "Paul Morel"\nemail = "paul@example.org"\n')

    def calendar(**env: str) -> Component:
        file = tmp_path / "nour.ics"
        ran = coffee("agenda", "nour", "-o", str(file), **env)
        assert (ran.code, ran.out) == (0, ""), ran.err
        return read(file.read_bytes())

    return calendar


@pytest.fixture
def again(coffee: Coffee, home: Path) -> Ran:
    """A second meeting with Nour, prepared with an agenda, ahead of us as m2."""
    shelve(home)
    assert coffee("prep", NOUR, "--answers", "-", typed="{date: 2026-11-20 10:00}",
                  COFFEE_NOW="2026-11-19T20:00").code == 0  # fmt: skip
    typed = json.dumps({"person": NOUR, **ANSWERS})
    ran = coffee("walk", "again", "--answers", "-", typed=typed)
    assert ran.code == 0, ran.err
    return ran


def event_of(calendar: Component) -> Component:
    (event,) = calendar.all("VEVENT")
    return event


def marks(event: Component) -> tuple[str, int]:
    return event.value("UID"), int(event.value("SEQUENCE"))


def test_a_meeting_moved_is_the_same_event_raised(
    coffee: Coffee, again: Ran, invited: Invited
) -> None:
    uid, sequence = marks(event_of(invited()))
    ran = coffee("correct", "m2", "--on", "4 December 9am")
    assert "coffee agenda nour -o nour-el-amrani.ics" in ran.err.replace("\n", " ")
    moved = invited()
    assert moved.value("METHOD") == "REQUEST"
    assert marks(event_of(moved))[0] == uid and marks(event_of(moved))[1] > sequence


def test_a_meeting_called_off_is_taken_back(coffee: Coffee, again: Ran, invited: Invited) -> None:
    uid, sequence = marks(event_of(invited()))
    ran = coffee("remove", "m2", "--yes")
    assert "takes it back: coffee agenda nour -o nour-el-amrani.ics" in ran.err.replace("\n", " ")
    off = invited()
    assert off.value("METHOD") == "CANCEL"
    event = event_of(off)
    assert event.value("STATUS") == "CANCELLED" and not event.all("VALARM")
    assert marks(event)[0] == uid and marks(event)[1] > sequence
    assert event.value("ORGANIZER") == "mailto:paul@example.org"
    assert event.value("ATTENDEE") == "mailto:nour@saft.fr"
    own = [marks(one) for one in read(coffee("calendar", "export").out.encode()).all("VEVENT")]
    assert marks(event) in own


def test_what_would_be_called_off_takes_nothing_back(coffee: Coffee, again: Ran) -> None:
    assert "takes it back" not in coffee("remove", "m2", "--dry-run").err


def test_once_its_hour_is_past_there_is_nothing_to_take_back(
    coffee: Coffee, again: Ran, tmp_path: Path
) -> None:
    assert coffee("remove", "m2", "--yes").code == 0
    file = tmp_path / "nour.ics"
    coffee("agenda", "nour", "-o", str(file), COFFEE_NOW="2026-12-04T10:00").refused()
    assert not file.exists()


def test_a_coffee_moved_in_its_followup_is_the_same_event_raised(
    coffee: Coffee, invited: Invited, tmp_path: Path
) -> None:
    assert coffee("prep", NOUR, "--answers", "-", typed="{date: 2026-11-26 15:00}").code == 0
    uid, sequence = marks(event_of(invited()))
    for day, now in (("2026-12-03 15:00", "2026-11-26"), ("2026-12-10 15:00", "2026-12-03")):
        notes = write(tmp_path / "moved", {"held": "moved", "moved-to": day})
        done = coffee("followup", "nour", "--answers", notes, COFFEE_NOW=f"{now}T18:00")
        assert done.code == 0, done.err
        moved = marks(event_of(invited(COFFEE_NOW=f"{now}T19:00")))
        assert moved[0] == uid and moved[1] > sequence
        sequence = moved[1]
    exported = read(coffee("calendar", "export", COFFEE_NOW="2026-12-03T19:00").out.encode())
    assert [marks(one) for one in exported.all("VEVENT")] == [(uid, sequence)], "once, where it is"


def test_a_coffee_put_off_without_a_day_is_off_the_calendar(coffee: Coffee, tmp_path: Path) -> None:
    assert coffee("prep", NOUR, "--answers", "-", typed="{date: 2026-11-26 15:00}").code == 0
    notes = write(tmp_path / "moved", {"held": "moved"})
    assert coffee("followup", "--answers", notes, COFFEE_NOW="2026-11-26T18:00").code == 0
    (event,) = read(coffee("calendar", "export").out.encode()).all("VEVENT")
    assert event.value("STATUS") == "CANCELLED"


def test_a_first_coffee_can_be_invited_to(coffee: Coffee, invited: Invited) -> None:
    typed = "{date: 2026-11-26 15:00, place: Café de la Gare, give: a discount}"
    assert coffee("prep", NOUR, "--answers", "-", typed=typed).code == 0
    refused = coffee("agenda", "nour").refused().err
    assert "no agenda yet" in refused and "-o nour-el-amrani.ics" in refused.replace("\n", " ")
    calendar = invited()
    event = event_of(calendar)
    assert calendar.value("METHOD") == "REQUEST"
    assert event.value("LOCATION") == "Café de la Gare"
    assert "DESCRIPTION" not in event.properties, "nothing private goes along"


def test_a_followup_of_what_is_ahead_says_how_to_move_it_and_call_it_off(
    coffee: Coffee, home: Path
) -> None:
    assert coffee("prep", NOUR, "--answers", "-", typed="{date: 2026-11-26 15:00}").code == 0
    with Screen([COFFEE, "followup", "nour"], env=environment(home)) as screen:
        screen.wait_for("still to come").wait_for("coffee correct m1 --on")
        screen.wait_for("coffee remove m1")
        assert screen.wait_for_end() == 2
