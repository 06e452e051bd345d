"""iCalendar read as strictly as RFC 5545 puts it: what breaks a rule fails the test that reads it.

Also a time zone's rules read as they stand, so that they can be held against the system's own.
"""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

WIDEST = 75
PLACES = {"VCALENDAR": {"VEVENT", "VTIMEZONE"}, "VEVENT": {"VALARM"},
          "VTIMEZONE": {"STANDARD", "DAYLIGHT"}}  # fmt: skip
ONCE = {
    "VCALENDAR": ("VERSION", "PRODID", "METHOD"),
    "VEVENT": ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"),
    "VALARM": ("ACTION", "TRIGGER", "DESCRIPTION"),
    "VTIMEZONE": ("TZID",),
    "STANDARD": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
    "DAYLIGHT": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"),
}
TEXTS = {"SUMMARY", "DESCRIPTION", "LOCATION"}
LINE = re.compile(
    r'(?P<name>[A-Z-]+)(?P<parameters>(?:;[A-Z-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"'
    r'|[^";:,\x00-\x1f\x7f]*))*):(?P<value>[^\x00-\x08\x0a-\x1f\x7f]*)'
)
PARAMETER = re.compile(r';([A-Z-]+)=(?:"([^"]*)"|([^;]*))')
ESCAPE = re.compile(r"\\(.)")


@dataclass(frozen=True)
class Property:
    value: str
    parameters: dict[str, str]


@dataclass(frozen=True)
class Component:
    name: str
    properties: dict[str, list[Property]] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)

    def value(self, name: str) -> str:
        (one,) = self.properties[name]
        return one.value

    def all(self, name: str) -> list["Component"]:
        return [one for one in self.parts if one.name == name]

    def names(self) -> list[str]:
        """Every component in it, itself first."""
        return [self.name, *(name for part in self.parts for name in part.names())]


def read(data: bytes) -> Component:
    """The calendar that `data` is."""
    assert data.endswith(b"\r\n")
    rows = data[:-2].split(b"\r\n")
    assert all(b"\r" not in row and b"\n" not in row for row in rows)
    assert all(len(row) <= WIDEST for row in rows)
    assert all(row.decode("utf-8") for row in rows)  # no character cut in two
    lines = data[:-2].decode("utf-8").replace("\r\n ", "").split("\r\n")
    rest = iter(lines)
    assert next(rest) == "BEGIN:VCALENDAR"
    calendar = _component("VCALENDAR", rest)
    assert not list(rest)
    _check(calendar)
    return calendar


def _component(name: str, lines: Iterator[str]) -> Component:
    one = Component(name)
    for line in lines:
        found = LINE.fullmatch(line)
        assert found, line
        match found["name"], found["value"]:
            case "END", ended:
                assert ended == name
                return one
            case "BEGIN", begun:
                assert begun in PLACES.get(name, ()), line
                one.parts.append(_component(begun, lines))
            case called, value:
                told = {key: a or b for key, a, b in PARAMETER.findall(found["parameters"])}
                value = _text(value) if called in TEXTS else value
                one.properties.setdefault(called, []).append(Property(value, told))
    raise AssertionError(f"{name} has no end")


def _text(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value), value
    assert re.fullmatch(r"(?:[^\\]|\\[\\;,nN])*", value), value
    return ESCAPE.sub(lambda it: "\n" if it[1] in "nN" else it[1], value)


def _check(one: Component) -> None:
    for name in ONCE[one.name]:
        assert len(one.properties.get(name, ())) == 1, (one.name, name)
    for part in one.parts:
        _check(part)
    if one.name != "VCALENDAR":
        return
    uids = [event.value("UID") for event in one.all("VEVENT")]
    assert len(uids) == len(set(uids))
    zones = {zone.value("TZID") for zone in one.all("VTIMEZONE")}
    assert len(zones) == len(one.all("VTIMEZONE"))
    for event in one.all("VEVENT"):
        ends = [event.properties[name][0] for name in ("DTSTART", "DTEND")]
        assert ends[0].parameters == ends[1].parameters
        assert {end.parameters["TZID"] for end in ends if "TZID" in end.parameters} <= zones
        assert ends[0].value < ends[1].value


# Time


def instant(calendar: Component, one: Property) -> datetime:
    """When it is, by the rules that the file itself gives."""
    at = datetime.strptime(one.value.rstrip("Z"), "%Y%m%dT%H%M%S")
    if "TZID" not in one.parameters:
        assert one.value.endswith("Z"), "an hour of any wall"
        return at.replace(tzinfo=UTC)
    zone = next(z for z in calendar.all("VTIMEZONE") if z.value("TZID") == one.parameters["TZID"])
    return (at - offset(zone, at)).replace(tzinfo=UTC)


def offset(zone: Component, local: datetime) -> timedelta:
    """From UTC at `local`: what the last change before it says (RFC 5545, 3.6.5)."""
    changes = [change for part in zone.parts for change in _changes(part, local.year)]
    past = [(onset, after) for onset, after in changes if onset <= local]
    assert past, f"{zone.value('TZID')} says nothing of {local}"
    return max(past)[1]


def _changes(part: Component, year: int) -> Iterator[tuple[datetime, timedelta]]:
    first = datetime.strptime(part.value("DTSTART"), "%Y%m%dT%H%M%S")
    before, after = (_offset(part.value(name)) for name in ("TZOFFSETFROM", "TZOFFSETTO"))
    onsets = [first]
    if "RRULE" in part.properties:
        rule = dict(one.split("=") for one in part.value("RRULE").split(";"))
        assert set(rule) == {"FREQ", "BYMONTH", "BYDAY"} and rule["FREQ"] == "YEARLY"
        onsets = [
            datetime.combine(_day(on, int(rule["BYMONTH"]), rule["BYDAY"]), first.time())
            for on in range(first.year, year + 1)
        ]
        assert onsets[0] == first, "a rule that its own beginning breaks"
    # A skipped hour is read with the offset before it: so are those just after the change.
    yield from ((onset + max(after - before, timedelta()), after) for onset in onsets)


def _day(year: int, month: int, by: str) -> date:
    place, weekday = int(by[:-2]), ("MO", "TU", "WE", "TH", "FR", "SA", "SU").index(by[-2:])
    days = [date(year, month, day + 1) for day in range(monthrange(year, month)[1])]
    alike = [day for day in days if day.weekday() == weekday]
    return alike[place if place < 0 else place - 1]


def _offset(written: str) -> timedelta:
    found = re.fullmatch(r"([+-])(\d\d)(\d\d)(\d\d)?", written)
    assert found, written
    size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return -size if found[1] == "-" else size
