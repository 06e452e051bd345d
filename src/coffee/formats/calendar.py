"""Meetings and days to remember, as iCalendar: an invitation, or all of them in one file.

An entry keeps its UID for good, so that a calendar replaces what it was told before. An hour
is written in its zone; one that the clocks skip as the hour they show instead, and one that
they show twice as an instant, so that no calendar has to guess.
"""

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vCalAddress, vText

from coffee.coach.addresses import one_address
from coffee.coach.plain_text import tidy, tidy_lines
from coffee.formats.time_zones import vtimezone

MINUTES = 30
"""How long a meeting lasts where nobody said."""

_EARLY = timedelta(hours=-1)
_MORNING = timedelta(hours=9)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_HOUSE = uuid.UUID("6f0e2f4c-7f0e-5c3b-9a77-c0ffee000001")


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
    """`meeting` for the one invited to accept, host and guest as far as known. BadAddress.

    A request, and taking one back, has somebody to answer to: without a host it is an entry to
    take over, no more.
    """
    event = _appointment(meeting, at)
    if host:
        event.add("organizer", _seat(host))
    if guest:
        asked = {"ROLE": "REQ-PARTICIPANT"}
        if not meeting.dropped:
            asked |= {"PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
        event.add("attendee", _seat(guest, **asked))
    method = "CANCEL" if meeting.dropped else "REQUEST"
    return _file(method if host else "PUBLISH", [meeting], [event])


def calendar(entries: Iterable[Appointment | Reminder], at: datetime) -> bytes:
    """`entries` for their owner's own calendar."""
    listed = list(entries)
    events = [
        _appointment(one, at) if isinstance(one, Appointment) else _reminder(one, at)
        for one in listed
    ]
    return _file("PUBLISH", [one for one in listed if isinstance(one, Appointment)], events)


class _Words(vText):
    r"""A text of any words: icalendar 7.3 makes a new line of the two letters `\N`."""

    def __new__(cls, text: str) -> "_Words":
        """No tag is in it: there are calendars that read some HTML."""
        return super().__new__(cls, _TAG.sub("< ", tidy_lines(text)))

    def to_ical(self) -> bytes:
        return rb"\\N".join(vText(part).to_ical() for part in self.split(r"\N"))


def _file(method: str, meetings: Iterable[Appointment], events: Iterable[Event]) -> bytes:
    whole = Calendar()
    whole.add("version", "2.0")
    whole.add("prodid", "-//coffee-coach//coffee//EN")
    whole.add("method", method)
    days: dict[str, list[date]] = {}
    for one in meetings:
        if "T" in one.start and one.zone != "UTC":
            days.setdefault(one.zone, []).append(datetime.fromisoformat(one.start).date())
    for key in sorted(days):
        if zone := _zone(key):
            whole.add_component(vtimezone(zone, min(days[key]), max(days[key])))
    for event in events:
        whole.add_component(event)
    data: bytes = whole.to_ical()
    return data


def _appointment(meeting: Appointment, at: datetime) -> Event:
    starts, ends, begins = _hours(meeting)
    event = _event(meeting, at, starts, ends)
    event.add("sequence", meeting.revision)
    event.add("status", "CANCELLED" if meeting.dropped else "CONFIRMED")
    if meeting.place:
        event.add("location", _Words(meeting.place))
    if begins >= at and not meeting.dropped:
        event.add_component(_alarm(_EARLY, meeting.title))
    return event


def _reminder(reminder: Reminder, at: datetime) -> Event:
    """An event of a whole day: calendars that are given a VTODO mostly drop it unseen."""
    event = _event(reminder, at, reminder.day, reminder.day + timedelta(days=1))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    if reminder.settled:
        event.add("status", "CANCELLED")
    elif datetime.combine(reminder.day, time(9), at.tzinfo) >= at:
        event.add_component(_alarm(_MORNING, reminder.title))
    return event


def _event(entry: Appointment | Reminder, at: datetime, starts: date, ends: date) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", at.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", starts)
    event.add("dtend", ends)
    event.add("summary", _Words(entry.title))
    if entry.notes:
        event.add("description", _Words(entry.notes))
    return event


def _alarm(trigger: timedelta, title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", trigger)
    alarm.add("description", _Words(title))
    return alarm


def _seat(party: Party, **parameters: str) -> vCalAddress:
    """Whose seat it is. A double quote in a name is another: not every program reads RFC 6868."""
    name = tidy(party.name).replace('"', "'")
    return vCalAddress(f"mailto:{one_address(party.address)}", params={"CN": name, **parameters})


def _hours(meeting: Appointment) -> tuple[date, date, datetime]:
    """When it starts and ends, as written; and the instant at which it starts."""
    said, zone = datetime.fromisoformat(meeting.start), _zone(meeting.zone)
    start = said.replace(tzinfo=zone or UTC).astimezone(UTC)
    if "T" not in meeting.start:
        return said.date(), said.date() + timedelta(days=1), start
    end = start + timedelta(minutes=meeting.minutes or MINUTES)
    if zone is None:
        return start.replace(tzinfo=None), end.replace(tzinfo=None), start
    starts, ends = start.astimezone(zone), end.astimezone(zone)
    if zone.key == "UTC" or starts.fold or ends.fold:
        return start, end, start
    return starts, ends, start


def _zone(key: str) -> ZoneInfo | None:
    """The zone called `key`; None where this system knows no such: the hour of any wall then."""
    try:
        return ZoneInfo(key)
    except (ValueError, OSError, KeyError):
        return None
