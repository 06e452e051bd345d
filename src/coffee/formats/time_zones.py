"""A time zone as a VTIMEZONE, from what the system knows of it.

icalendar 7.3 makes one too, but in it summer time begins an hour late, and Morocco is an hour
off for five weeks a year. Where clocks change by one rule a year each way, it is written as two
rules, the only form that every calendar reads; elsewhere change by change.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_YEARS_ALIKE = 8
"""Years beyond the last day wanted in which a rule must hold."""
_Observance = TimezoneStandard | TimezoneDaylight
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True)
class _Change:
    """Clocks going from one offset to another at `onset`, as they read just before."""

    onset: datetime
    before: timedelta
    after: timedelta
    name: str


def vtimezone(zone: ZoneInfo, first: date, last: date) -> Timezone:
    """`zone`, right for every day from `first` to `last`."""
    changes = list(_changes(zone, first.year - 1, last.year + _YEARS_ALIKE))
    observances = _by_rule(changes)
    if observances is None:
        wanted = [one for one in changes if one.onset.year <= last.year + 1]
        start = datetime(first.year - 1, 1, 1)
        offset, name = _reading(zone, start.replace(tzinfo=UTC))
        since = _Change(start, offset, offset, name)
        observances = [_observance(one) for one in (since, *wanted)]
    written = Timezone()
    written.add("tzid", zone.key)
    for one in observances:
        written.add_component(one)
    return written


def _changes(zone: ZoneInfo, first_year: int, last_year: int) -> Iterator[_Change]:
    days = (last_year + 1 - first_year) * 366
    start = datetime(first_year, 1, 1, tzinfo=UTC)
    for low, high in pairwise(start + timedelta(days=n) for n in range(days)):
        before, after = _reading(zone, low), _reading(zone, high)
        if before == after:
            continue
        while high - low > timedelta(seconds=1):
            middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
            low, high = (middle, high) if _reading(zone, middle) == before else (low, middle)
        yield _Change((high + before[0]).replace(tzinfo=None), before[0], *after)


def _reading(zone: ZoneInfo, at: datetime) -> tuple[timedelta, str]:
    local = at.astimezone(zone)
    return local.utcoffset() or timedelta(), local.tzname() or zone.key


def _by_rule(changes: list[_Change]) -> list[_Observance] | None:
    """The two changes of every year as rules; None where they follow none."""
    ways: dict[tuple[timedelta, timedelta, str], list[_Change]] = {}
    for one in changes:
        ways.setdefault((one.before, one.after, one.name), []).append(one)
    rules = [_rule([one.onset for one in way]) for way in ways.values()]
    if len(rules) != 2 or not all(rules):
        return None
    return [_observance(way[0], rule) for way, rule in zip(ways.values(), rules, strict=True)]


def _rule(onsets: list[datetime]) -> dict[str, str | int]:
    """The yearly rule that gives `onsets`; empty when there is none so simple."""
    years = [one.year for one in onsets]
    alike = {(one.month, one.weekday(), one.time()) for one in onsets}
    if len(alike) > 1 or years != list(range(years[0], years[0] + len(years))):
        return {}
    from_start = {(one.day - 1) // 7 + 1 for one in onsets}
    if len(from_start) == 1:
        place = from_start.pop()
    elif all((one + timedelta(days=7)).month != one.month for one in onsets):
        place = -1
    else:
        return {}
    day = f"{place}{_DAYS[onsets[0].weekday()]}"
    return {"FREQ": "YEARLY", "BYMONTH": onsets[0].month, "BYDAY": day}


def _observance(change: _Change, rule: Mapping[str, str | int] | None = None) -> _Observance:
    summer = change.after > change.before
    one: _Observance = TimezoneDaylight() if summer else TimezoneStandard()
    one.add("dtstart", change.onset)
    if rule:
        one.add("rrule", dict(rule))
    one.add("tzoffsetfrom", change.before)
    one.add("tzoffsetto", change.after)
    one.add("tzname", change.name)
    return one
