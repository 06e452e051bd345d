"""Calendars: every hour is the one that was agreed, and other programs read it so too."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from coffee.errors import BadAddress
from coffee.formats.calendar import (
    Appointment,
    Party,
    Reminder,
    calendar,
    invitation,
    uid_of,
)
from coffee.formats.time_zones import vtimezone
from ical_reader import instant, offset, read

AT = datetime(2026, 11, 21, 19, 54, tzinfo=UTC)
UID = uid_of("meeting", 1, "2026-11-21T19:54:00.000+00:00")
COFFEE = Appointment(
    UID, "Café : Nour et Paul", "2026-11-26T15:00", "Europe/Paris", 30, "Café de la Gare",
    "15 h : les anodes\n15 h 20 : la suite", 2,
)  # fmt: skip
PAPER = Reminder(uid_of("promise", 1, "x"), "l'article ; pour Nour", date(2026, 11, 27))
PAUL, NOUR = Party("Paul Morel", "paul@example.org"), Party("Nour El Amrani", "nour@saft.fr")
ZONES = (
    "Europe/Paris", "Europe/London", "Europe/Dublin", "America/New_York", "America/Sao_Paulo",
    "America/Santiago", "America/Havana", "Africa/Casablanca", "Africa/Cairo", "Asia/Jerusalem",
    "Asia/Kolkata", "Asia/Kathmandu", "Asia/Gaza", "Australia/Lord_Howe", "Australia/Sydney",
    "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "Antarctica/Troll", "Etc/GMT+12",
    "America/Nuuk", "America/St_Johns",
)  # fmt: skip


def event(data: bytes):
    (one,) = read(data).all("VEVENT")
    return one


# What is written


def test_an_invitation_says_who_when_where_and_what_is_on_the_table():
    read_back = read(invitation(COFFEE, AT, PAUL, NOUR))
    (one,) = read_back.all("VEVENT")
    assert read_back.value("METHOD") == "REQUEST"
    assert one.value("UID") == UID
    assert one.value("DTSTAMP") == "20261121T195400Z"
    assert one.value("SUMMARY") == COFFEE.title
    assert one.value("DESCRIPTION") == COFFEE.notes
    assert one.value("LOCATION") == COFFEE.place
    assert one.value("SEQUENCE") == "2"
    assert one.properties["DTSTART"][0].parameters == {"TZID": "Europe/Paris"}
    assert one.value("DTSTART") == "20261126T150000" and one.value("DTEND") == "20261126T153000"
    assert one.properties["ORGANIZER"][0].parameters["CN"] == "Paul Morel"
    assert one.value("ORGANIZER") == "mailto:paul@example.org"
    assert one.properties["ATTENDEE"][0].parameters["RSVP"] == "TRUE"
    assert one.value("ATTENDEE") == "mailto:nour@saft.fr"
    (alarm,) = one.all("VALARM")
    assert (alarm.value("ACTION"), alarm.value("TRIGGER")) == ("DISPLAY", "-PT1H")


def test_an_invitation_names_nobody_whose_address_is_not_known():
    assert not {"ORGANIZER", "ATTENDEE"} & set(event(invitation(COFFEE, AT)).properties)
    assert "ORGANIZER" not in event(invitation(COFFEE, AT, guest=NOUR)).properties


def test_an_address_that_is_none_is_refused_not_written():
    for address in ("", "nour", "a@b.org,c@d.org", "nour@saft.fr\r\nATTENDEE:mailto:spy@evil.org"):
        with pytest.raises(BadAddress):
            invitation(COFFEE, AT, guest=Party("Nour", address))


def test_the_same_entries_make_the_same_file():
    assert calendar([COFFEE, PAPER], AT) == calendar([COFFEE, PAPER], AT)
    assert invitation(COFFEE, AT, PAUL, NOUR) == invitation(COFFEE, AT, PAUL, NOUR)


def test_a_day_to_remember_is_a_private_event_that_leaves_the_day_free():
    one = event(calendar([PAPER], AT))
    assert one.properties["DTSTART"][0].parameters == {"VALUE": "DATE"}
    assert (one.value("DTSTART"), one.value("DTEND")) == ("20261127", "20261128")
    assert (one.value("CLASS"), one.value("TRANSP")) == ("PRIVATE", "TRANSPARENT")
    assert one.all("VALARM")[0].value("TRIGGER") == "PT9H"


def test_what_is_past_or_dropped_rings_no_bell():
    past = Appointment(UID, "x", "2026-11-20T15:00", "Europe/Paris")
    dropped = Appointment(UID, "x", "2026-11-26T15:00", "Europe/Paris", dropped=True)
    for one in (past, dropped, Reminder("u", "x", date(2026, 11, 20))):
        assert event(calendar([one], AT)).parts == []
    assert event(calendar([dropped], AT)).value("STATUS") == "CANCELLED"


def test_an_empty_calendar_is_one():
    assert read(calendar([], AT)).parts == []


def test_an_identifier_stays_and_tells_nothing_of_anybody():
    created = "2026-11-21T19:54:00.000+00:00"
    assert uid_of("meeting", 1, created) == uid_of("meeting", 1, created)
    others = {
        uid_of("promise", 1, created),
        uid_of("meeting", 2, created),
        uid_of("meeting", 1, ""),
    }
    assert len({UID, *others}) == 4
    assert all(len(one) == 36 for one in others)


# The hour


@pytest.mark.parametrize("zone", ZONES)
def test_the_rules_of_a_zone_are_those_that_the_system_knows(zone: str) -> None:
    """Through two years, and every quarter of an hour around each change."""
    known = ZoneInfo(zone)
    (rules,) = read(_around(vtimezone(known, date(2026, 11, 26), date(2027, 6, 1)))).parts
    hours = [datetime(2026, 1, 1) + timedelta(hours=n) for n in range(0, 2 * 365 * 24, 12)]
    changing = [
        (low, high) for low, high in pairwise(hours) if _known(known, low) != _known(known, high)
    ]
    near = [low + timedelta(minutes=15 * n) for low, _ in changing for n in range(-8, 60)]
    for local in hours + near:
        assert offset(rules, local) == _known(known, local), local


def _known(zone: ZoneInfo, local: datetime) -> timedelta | None:
    return local.replace(tzinfo=zone).utcoffset()


def _around(zone: icalendar.Timezone) -> bytes:
    whole = icalendar.Calendar(version="2.0", prodid="x", method="PUBLISH")
    whole.add_component(zone)
    return whole.to_ical()


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("start", ["2026-11-26T15:00", "2027-02-10T00:00", "2027-07-01T23:30"])
def test_an_hour_is_the_same_instant_in_every_reader(zone: str, start: str) -> None:
    data = calendar([Appointment(UID, "x", start, zone, 90)], AT)
    agreed = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    until = agreed + timedelta(minutes=90)
    assert _instants(data) == [(agreed, until)] * 3


def _instants(data: bytes) -> list[tuple[datetime, datetime]]:
    """When the one event of `data` starts and ends, by three readers."""
    strict = read(data)
    ours = [instant(strict, strict.all("VEVENT")[0].properties[n][0]) for n in ("DTSTART", "DTEND")]
    (theirs,) = icalendar.Calendar.from_ical(data).events
    other = vobject.readOne(data.decode()).vevent  # strict went first: what it passes hangs nobody
    pairs = (ours, (theirs.start, theirs.end), (other.dtstart.value, other.dtend.value))
    return [(start.astimezone(UTC), end.astimezone(UTC)) for start, end in pairs]


def test_an_hour_that_the_clocks_skip_is_the_one_they_show_instead():
    one = event(calendar([Appointment(UID, "x", "2027-03-28T02:30", "Europe/Paris", 30)], AT))
    assert (one.value("DTSTART"), one.value("DTEND")) == ("20270328T033000", "20270328T040000")


@pytest.mark.parametrize(
    ("start", "minutes"),
    [("2026-10-25T02:30", 60), ("2026-10-25T01:30", 90), ("2026-10-25T02:00", 5)],
)
def test_an_hour_that_the_clocks_show_twice_is_the_first_and_lasts_as_long(start, minutes):
    data = calendar([Appointment(UID, "x", start, "Europe/Paris", minutes)], AT)
    agreed = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo("Europe/Paris")).astimezone(UTC)
    assert _instants(data) == [(agreed, agreed + timedelta(minutes=minutes))] * 3


def test_utc_needs_no_rules_and_an_unknown_zone_is_the_hour_of_any_wall():
    plain = read(calendar([Appointment(UID, "x", "2026-11-26T15:00", "UTC", 30)], AT))
    assert plain.names() == ["VCALENDAR", "VEVENT", "VALARM"]
    assert plain.parts[0].value("DTSTART") == "20261126T150000Z"
    for zone in ("Mars/Base", "", "../etc/passwd", 'x";y:\r\n'):
        one = event(calendar([Appointment(UID, "x", "2026-11-26T15:00", zone)], AT))
        assert one.value("DTSTART") == "20261126T150000"


def test_a_meeting_at_no_hour_yet_takes_its_day():
    read_back = read(calendar([Appointment(UID, "x", "2026-11-26", "Europe/Paris", 30)], AT))
    assert read_back.names() == ["VCALENDAR", "VEVENT", "VALARM"]
    one = read_back.parts[0]
    assert one.properties["DTSTART"][0].parameters == {"VALUE": "DATE"}
    assert (one.value("DTSTART"), one.value("DTEND")) == ("20261126", "20261127")


# Other programs


def test_other_libraries_read_what_was_written():
    data = calendar([COFFEE, PAPER], AT)
    read(data)
    theirs = icalendar.Calendar.from_ical(data)
    assert [str(one["summary"]) for one in theirs.events] == [COFFEE.title, PAPER.title]
    assert str(theirs.events[0]["description"]) == COFFEE.notes
    assert not [error for one in theirs.walk() for error in one.errors]
    other = vobject.readOne(data.decode())
    assert [one.summary.value for one in other.vevent_list] == [COFFEE.title, PAPER.title]
    assert other.vevent_list[0].description.value == COFFEE.notes
