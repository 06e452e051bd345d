"""Figures on the terminal: each a word and a number, with a bar beside it where one may draw.

A bar says nothing that the number does not: a plain terminal has the same lines without them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from coffee.coach import dates
from coffee.coach.plain_text import fold
from coffee.face.lines import MEASURE, Line, Style, cells, padded, wrap
from coffee.text import say

_BAR = "█"
_LONGEST_BAR = 24
_SHORTEST_BAR = 6
_SHOWN = 12
"""Rehearsals in the chart of hesitation, the last ones."""
_EARLY = 5
"""Rehearsals, the first ones, that it is compared with."""
_HOLDS = {
    "fresh": "stats.fresh", "settling": "stats.settling", "settled": "stats.settled",
    "fading": "stats.fading",
}  # fmt: skip
_ODDS = {
    "warm": "stats.warm", "cold": "stats.cold", "tgms": "stats.tgms",
    "recovered": "stats.recovered",
}  # fmt: skip
_STYLES: dict[str, Style] = {"good": "good", "ok": "strong", "poor": "bad"}


@dataclass(frozen=True)
class Row:
    """One line of a chart: the bar is as long as `value`, the number shown is `figure`; rows `of`
    the same stand together under it."""

    label: str
    figure: str
    value: float
    note: str = ""
    style: Style = "accent"
    of: str = ""


def stats_lines(told: dict[str, Any], lang: str, width: int, *, drawn: bool) -> Iterator[Line]:
    """All the figures; with bars when `drawn`."""
    today = datetime.combine(date.fromisoformat(told["today"]), time())
    if told["rehearsals"]["count"]:
        yield from _rehearsals(told["rehearsals"], lang, today, width, drawn)
        yield from _verdicts(told, width, drawn)
        yield from _hesitation(told["hesitation"], lang, width, drawn)
    else:
        yield from _title("stats.rehearsals", width)
        yield from _text(say("stats.none"), width)
    if told["drills"]:
        yield from _holds(told["drills"], lang, today, width, drawn)
    yield from _calls(told["calls"], width)


def _rehearsals(
    told: dict[str, Any], lang: str, today: datetime, width: int, drawn: bool
) -> Iterator[Line]:
    since = dates.write(dates.Moment(date.fromisoformat(told["since"]), None), lang, today)
    yield from _title("stats.rehearsals", width)
    yield from _text(say("stats.since", count=told["count"], day=since), width)
    rows = [Row(one["title"], str(one["count"]), one["count"]) for one in told["scripts"]]
    yield from _chart(rows, width, drawn)


def _verdicts(told: dict[str, Any], width: int, drawn: bool) -> Iterator[Line]:
    yield from _title("stats.verdicts", width)
    verdicts = told["verdicts"]
    labels = {"good": say("rehearse.good"), "ok": say("rehearse.ok"), "poor": say("rehearse.poor")}
    rows = [
        Row(label, str(verdicts[verdict]), verdicts[verdict], style=_STYLES[verdict])
        for verdict, label in labels.items()
    ]
    yield from _chart(rows, width, drawn)
    if told["rehearsals"]["count"] > verdicts["lately"]["rehearsals"]:
        yield from _text(say("stats.lately", **verdicts["lately"]), width)


def _hesitation(told: list[dict[str, Any]], lang: str, width: int, drawn: bool) -> Iterator[Line]:
    yield from _title("stats.hesitation", width)
    if not told:
        yield from _text(say("stats.untimed"), width)
    rows = [
        Row(
            dates.write_day(date.fromisoformat(one["day"]), lang, short=True),
            _seconds(one["seconds"]),
            one["seconds"],
        )
        for one in told[-_SHOWN:]
    ]
    yield from _chart(rows, width, drawn)
    if len(told) > _SHOWN:
        early = sorted(one["seconds"] for one in told[:_EARLY])[_EARLY // 2]
        facts = {"shown": _SHOWN, "count": len(told), "early": _EARLY, "seconds": _seconds(early)}
        yield from _text(say("stats.earlier", **facts), width)


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f}".replace(".", say("stats.point"))


def _holds(
    told: list[dict[str, Any]], lang: str, today: datetime, width: int, drawn: bool
) -> Iterator[Line]:
    yield from _title("stats.holds", width)
    rows = [
        Row(
            one["met"] or say("stats.call"),
            str(days := max(round(one["days"]), 1)),
            days,
            _again(one, lang, today),
            of=one["title"],
        )
        for one in sorted(told, key=lambda one: (fold(one["title"]), one["due"]))
    ]
    yield from _chart(rows, width, drawn)


def _again(one: dict[str, Any], lang: str, today: datetime) -> str:
    """How it holds, and when it is asked again."""
    due, hold = date.fromisoformat(one["due"]), say(_HOLDS[one["hold"]])
    if due == today.date():
        return say("stats.due", hold=hold)
    day = dates.write(dates.Moment(due, None), lang, today, short=True)
    return say("stats.again" if due > today.date() else "stats.overdue", hold=hold, day=day)


def _calls(told: list[dict[str, Any]], width: int) -> Iterator[Line]:
    """One's own calls beside what the author counts; each above the other where it is narrow."""
    yield from _title("stats.calls", width)
    rows = [
        (
            say(_ODDS[one["what"]]),
            say("stats.of", yes=one["yes"], of=one["of"]) if one["of"] else say("stats.nothing"),
            say("stats.in", yes=one["claim"][0], of=one["claim"][1]),
        )
        for one in told
    ]
    heads = ("", say("stats.you"), say("stats.author"))
    wide = [max(cells(row[column]) for row in (heads, *rows)) for column in range(3)]
    beside = 3 + sum(wide) + 6 <= _room(width)
    for label, yours, theirs in ([heads] if beside else []) + rows:
        if beside:
            middle = f"   {padded(label, wide[0])}   {padded(yours, wide[1])}   "
            yield (("plain", middle), ("quiet", theirs))
            continue
        yield from _text(label, width)
        yield from _text(say("stats.yours", figure=yours), width, indent=5)
        yield from _text(say("stats.theirs", figure=theirs), width, "quiet", indent=5)
    yield ()
    yield from _text(say("stats.few"), width, "quiet")


def _chart(rows: Sequence[Row], width: int, drawn: bool) -> Iterator[Line]:
    """Rows in columns; a bar as long as its value is to the longest, where there is room, and
    another row to compare it with."""
    if not rows:
        return
    longest = max(row.value for row in rows) or 1
    inner = "  " if rows[0].of else ""
    label, figure, note = (
        max(cells(text) for text in column)
        for column in zip(*((row.label, row.figure, row.note) for row in rows), strict=True)
    )
    taken = 3 + len(inner) + label + 2 + figure + (2 + note if note else 0)
    room = min(_room(width) - taken - 2, _LONGEST_BAR)
    of = ""
    for row in rows:
        if row.of != of:
            yield from _text(row.of, width)
            of = row.of
        if taken > _room(width):
            text = " · ".join(filter(None, [row.label, row.figure, row.note]))
            yield from _text(f"{inner}{text}", width)
            continue
        parts: list[tuple[Style, str]] = [
            ("plain", f"   {inner}{padded(row.label, label)}  "),
            ("strong", f"{row.figure:>{figure}}"),
        ]
        if drawn and room >= _SHORTEST_BAR and len(rows) > 1:
            bar = _BAR * max(round(room * row.value / longest), 1 if row.value else 0)
            parts.append((row.style, f"  {padded(bar, room) if row.note else bar}"))
        if row.note:
            parts.append(("quiet", f"  {row.note}"))
        yield tuple(parts)


def _title(key: str, width: int) -> Iterator[Line]:
    yield ()
    yield from ((("strong", f" {line}"),) for line in wrap(say(key), _room(width)))


def _text(text: str, width: int, style: Style = "plain", indent: int = 3) -> Iterator[Line]:
    for line in wrap(text, max(_room(width) - indent, 8)):
        yield ((style, " " * indent + line),)


def _room(width: int) -> int:
    return max(min(width, MEASURE) - 1, 8)
