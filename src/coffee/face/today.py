"""What is ahead and due, one line each: drawn without Rich, for a shell start-up does not wait.

Where a line and its command do not fit side by side, every command stands under its line.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Any

from coffee.coach import dates, durations
from coffee.face.lines import Line, Style, cells, fitted, padded, wrap
from coffee.text import knows, say

Cell = tuple[Style, str]
Told = tuple[Cell, str, str]
"""When, in its style; what; how it stands."""
Row = tuple[Cell, str, str, str]
"""The same, and the command to type."""

_GAP = "  "
_LONGEST_REASON = 32


def today_lines(
    lines: list[dict[str, Any]], left_out: int, now: datetime, lang: str, *, bare: bool, width: int
) -> Iterable[Line]:
    """The screen of `coffee`: the day, what is ahead with its command; examples when `bare`."""
    yield _plain(f" {_capital(dates.write_day(now.date(), lang))}")
    yield ()
    if not lines:
        yield from (_plain(f" {part}") for part in wrap(say("today.nothing"), max(width - 1, 12)))
    yield from table([_row(line, now, lang) for line in lines], width)
    if left_out:
        yield ()
        yield (("quiet", f" {say('today.more', count=left_out)}"),)
    if bare:
        yield ()
        yield from _examples(width)


def _examples(width: int) -> Iterator[Line]:
    """Commands to begin with, and what each does: beside it, or below where that doesn't fit."""
    yield from (_plain(f" {line}") for line in fitted(say("today.examples"), max(width - 1, 12)))


def table(rows: list[Row], width: int) -> Iterator[Line]:
    """Rows in columns as wide as they need; where they do not fit, each above its command."""
    wide = [
        max((cells(cell) for cell in column), default=0)
        for column in zip(*((when[1], *rest) for when, *rest in rows), strict=True)
    ]
    beside = sum(wide) + len(_GAP) * 3 + 2 <= width
    for (style, when), what, state, command in rows:
        lead: Line = (("plain", " "), (style, padded(when, wide[0])), ("plain", _GAP))
        if beside:
            middle = f"{padded(what, wide[1])}{_GAP}"
            last = f"{padded(state, wide[2])}{_GAP}"
            yield (*lead, ("plain", middle), ("quiet", last), ("accent", command))
            continue
        indent = " " * (wide[0] + 1 + len(_GAP))
        room = max(width - len(indent), 12)
        first, *others = wrap(" · ".join(filter(None, (what, state))), room)
        yield (*lead, ("plain", first))
        yield from (_plain(indent + line) for line in others)
        yield (("accent", indent + command),)


def _row(line: dict[str, Any], now: datetime, lang: str) -> Row:
    return (*told(line, now, lang), line["command"])


def told(line: dict[str, Any], now: datetime, lang: str) -> Told:
    """A line without its command."""
    return _KINDS[line["what"]](line, now, lang)


def _meeting(line: dict[str, Any], now: datetime, lang: str) -> Told:
    start = datetime.fromisoformat(line["start"])
    moment = dates.Moment(start.date(), start.time() if "T" in line["start"] else None)
    who = ", ".join(part for part in (line["person"], line["place"]) if part)
    state = "today.begun" if line["begun"] else "today.unprepared"
    state = "today.prepared" if line["prepared"] else state
    return ("strong", _near(moment, now, lang)), who, say(state)


def _followup(line: dict[str, Any], now: datetime, lang: str) -> Told:
    day = date.fromisoformat(line["start"][:10])
    what = say("today.followup", name=line["called"], day=_gone_by(day, now, lang))
    state = say("today.begun") if line["begun"] else ""
    if day == now.date():
        return ("strong", say("today.now")), what, state
    return ("bad", say("today.late")), what, state


def _promise(line: dict[str, Any], now: datetime, lang: str) -> Told:
    """When it is due, in the first column while it is not; else how late it is."""
    mine = "today.mine" if line["whose"] == "mine" else "today.theirs"
    what, by = say(mine, name=line["called"], words=line["words"]), date.fromisoformat(line["by"])
    if by == now.date():
        return ("strong", say("today.due")), what, ""
    if by < now.date():
        return ("bad", say("today.late")), what, dates.away(by, now, lang)
    return ("quiet", _near(dates.Moment(by, None), now, lang)), what, ""


def _touch(line: dict[str, Any], now: datetime, lang: str) -> Told:
    reason = _short(line["reason"]) or durations.every(line["every"], lang)
    if line["days"] is None:
        return ("quiet", say("today.touch")), say("today.never", name=line["called"]), reason
    span = durations.span(line["days"], lang)
    what = say("today.silence", name=line["called"], span=span)
    return ("quiet", say("today.touch")), what, reason


def _drill(line: dict[str, Any], now: datetime, lang: str) -> Told:
    more = say("today.drills_more", count=line["more"]) if line["more"] else ""
    return ("quiet", say("today.drill")), line["name"], more


def _introduction(line: dict[str, Any], now: datetime, lang: str) -> Told:
    what = say(
        _INTRODUCTIONS[line["state"]], connector=line["through"]["called"], target=line["called"]
    )
    when = dates.away(date.fromisoformat(line["on"]), now, lang) if line["on"] else ""
    if line["state"] in ("met", "declined"):
        return ("strong", say("today.thank")), what, when
    return ("strong" if line["due"] else "quiet", say("today.intro")), what, when


_INTRODUCTIONS = {
    None: "today.intro_written", "asked": "today.intro_asked", "agreed": "today.intro_agreed",
    "introduced": "today.intro_introduced", "met": "today.intro_met",
    "declined": "today.intro_declined",
}  # fmt: skip


def _dateless(line: dict[str, Any], now: datetime, lang: str) -> Told:
    words = _short(line["words"]) or say("today.put_off")
    return (
        ("strong" if line["due"] else "quiet", say("today.date")),
        say("today.find_date", name=line["called"]),
        words,
    )


def _walk(line: dict[str, Any], now: datetime, lang: str) -> Told:
    key = f"today.walk.{line['playbook']}"
    which = say(key) if knows(key) else line["playbook"]
    who = ", ".join(filter(None, (line["person"], which)))
    return ("plain", say("today.unfinished")), who, ""


_KINDS: dict[str, Callable[[dict[str, Any], datetime, str], Told]] = {
    "meeting": _meeting, "followup": _followup, "promise": _promise, "touch": _touch,
    "drill": _drill, "introduction": _introduction, "date": _dateless, "walk": _walk,
}  # fmt: skip
"""How a line of each kind is told."""


def _near(moment: dates.Moment, now: datetime, lang: str) -> str:
    """A moment ahead: "15:00" today, "Thu 15:00" within six days, else its date."""
    days = (moment.day - now.date()).days
    if not 0 <= days < 7 or (days == 0 and moment.time is None):
        return dates.write(moment, lang, now, short=True)
    weekday = dates.write_day(moment.day, lang, short=True).split()[0] if days else ""
    hour = dates.write_time(moment.time, lang) if moment.time else ""
    return " ".join(filter(None, (weekday, hour)))


def _gone_by(day: date, now: datetime, lang: str) -> str:
    """A day gone by: "today", "yesterday", "Tuesday" within six days, else its date."""
    days = (now.date() - day).days
    if days < 2:
        return dates.away(day, now, lang)
    if days < 7:
        return dates.write_day(day, lang).split()[0]
    return dates.write(dates.Moment(day, None), lang, now, short=True)


def _short(text: str | None) -> str:
    if text is None or len(text) <= _LONGEST_REASON:
        return text or ""
    return text[:_LONGEST_REASON].rsplit(" ", 1)[0] + " …"


def _plain(text: str) -> Line:
    return (("plain", text),)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
