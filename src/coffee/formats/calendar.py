"""Meetings and days to remember, as iCalendar: an invitation, or all of them in one file.

An entry keeps its UID for good, so that a calendar replaces what it was told before. An hour
is written in its zone; one that the clocks skip as the hour they show instead, and one that
they show twice as an instant, so that no calendar has to guess.
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from coffee.coach.addresses import one_address
from coffee.formats.ical import component, parameter, text, written
from coffee.formats.time_zones import vtimezone

MINUTES = 30
"""How long a meeting lasts where nobody said."""

_HOUSE = uuid.UUID("6f0e2f4c-7f0e-5c3b-9a77-c0ffee000001")
_EARLY = "-PT1H"
_MORNING = "PT9H"


@dataclass(frozen=True)
class Appointment:
    """A meeting. `start` is ISO 8601 local time in `zone`, or a day where no hour was said.

    `revision` grows as the meeting changes.
    """

    uid: str
    title: str
    start: str
    zone: str
    minutes: int | None = None
    place: str = ""
    notes: str = ""
    revision: int = 0
    dropped: bool = False


@dataclass(frozen=True)
class Reminder:
    """Something for a day, at no hour of it; `settled` once there is nothing left to do."""

    uid: str
    title: str
    day: date
    notes: str = ""
    settled: bool = False


@dataclass(frozen=True)
class Party:
    """Who sits at the table: a name and an address."""

    name: str
    address: str


def uid_of(kind: str, number: int, created: str) -> str:
    """The UID of an entry of the store: the same each time, and it tells nothing of anybody."""
    return str(uuid.uuid5(_HOUSE, f"{kind}:{number}:{created}"))


def invitation(
    meeting: Appointment, at: datetime, host: Party | None = None, guest: Party | None = None
) -> bytes:
    """`meeting` for the one invited to accept, host and guest as far as known. BadAddress."""
    people = []
    if host:
        people.append(f"ORGANIZER;CN={parameter(host.name)}:mailto:{one_address(host.address)}")
    if guest:
        people.append(
            f"ATTENDEE;CN={parameter(guest.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION"
            f";RSVP=TRUE:mailto:{one_address(guest.address)}"
        )
    return _file("REQUEST", [meeting], _appointment(meeting, at, people))


def calendar(entries: Iterable[Appointment | Reminder], at: datetime) -> bytes:
    """`entries` for their owner's own calendar."""
    listed = list(entries)
    drawn = [
        _appointment(one, at) if isinstance(one, Appointment) else _reminder(one, at)
        for one in listed
    ]
    return _file("PUBLISH", [one for one in listed if isinstance(one, Appointment)], *drawn)


def _file(method: str, meetings: Iterable[Appointment], *events: list[str]) -> bytes:
    days: dict[str, list[date]] = {}
    for one in meetings:
        if "T" in one.start:
            days.setdefault(one.zone, []).append(datetime.fromisoformat(one.start).date())
    zones = [
        vtimezone(zone, min(days[key]), max(days[key]))
        for key in sorted(days)
        if key != "UTC" and (zone := _zone(key))
    ]
    head = ("VERSION:2.0", "PRODID:-//coffee-coach//coffee//EN", f"METHOD:{method}")
    return written(component("VCALENDAR", *head, *zones, *events))


def _appointment(meeting: Appointment, at: datetime, people: Iterable[str] = ()) -> list[str]:
    starts, ends, begins = _hours(meeting)
    return component(
        "VEVENT",
        *_identity(meeting, at),
        f"SEQUENCE:{meeting.revision}",
        f"DTSTART{starts}",
        f"DTEND{ends}",
        *([f"LOCATION:{text(meeting.place)}"] if meeting.place else []),
        f"STATUS:{'CANCELLED' if meeting.dropped else 'CONFIRMED'}",
        *people,
        *([] if meeting.dropped or begins < at else [_alarm(_EARLY, meeting.title)]),
    )


def _reminder(reminder: Reminder, at: datetime) -> list[str]:
    """An event of a whole day: calendars that are given a VTODO mostly drop it unseen."""
    starts, ends = _whole_day(reminder.day)
    ahead = datetime.combine(reminder.day, time(9), at.tzinfo) >= at
    return component(
        "VEVENT",
        *_identity(reminder, at),
        f"DTSTART{starts}",
        f"DTEND{ends}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        *(["STATUS:CANCELLED"] if reminder.settled else []),
        *([_alarm(_MORNING, reminder.title)] if ahead and not reminder.settled else []),
    )


def _identity(entry: Appointment | Reminder, at: datetime) -> list[str]:
    notes = [f"DESCRIPTION:{text(entry.notes)}"] if entry.notes else []
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return [f"UID:{entry.uid}", f"DTSTAMP:{stamp}", f"SUMMARY:{text(entry.title)}", *notes]


def _alarm(trigger: str, title: str) -> list[str]:
    return component("VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{text(title)}", f"TRIGGER:{trigger}")


def _hours(meeting: Appointment) -> tuple[str, str, datetime]:
    """When it starts and ends, as parameters and value; and the instant at which it starts."""
    said, zone = datetime.fromisoformat(meeting.start), _zone(meeting.zone)
    if "T" not in meeting.start:
        return *_whole_day(said.date()), said.replace(tzinfo=zone or UTC)
    start = said.replace(tzinfo=zone or UTC).astimezone(UTC)
    end = start + timedelta(minutes=meeting.minutes or MINUTES)
    shown = [one.astimezone(zone or UTC) for one in (start, end)]
    mark, letter = f";TZID={meeting.zone}" if zone else "", ""
    if zone and (zone.key == "UTC" or any(one.fold for one in shown)):
        shown, mark, letter = [start, end], "", "Z"
    starts, ends = (f"{mark}:{one:%Y%m%dT%H%M%S}{letter}" for one in shown)
    return starts, ends, start


def _whole_day(day: date) -> tuple[str, str]:
    return f";VALUE=DATE:{day:%Y%m%d}", f";VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"


def _zone(key: str) -> ZoneInfo | None:
    """The zone called `key`; None where this system knows no such: the hour of any wall then."""
    try:
        return ZoneInfo(key)
    except (ValueError, OSError, KeyError):
        return None
