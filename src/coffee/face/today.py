"""What is ahead, one line each: drawn without Rich, for a shell start-up does not wait for it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from coffee.coach import dates
from coffee.face.question import cells
from coffee.text import say


def today_lines(
    lines: list[dict[str, Any]], now: datetime, lang: str, *, bare: bool, width: int
) -> Iterable[str]:
    """The screen of `coffee`: the day, what is ahead with its command; examples when `bare`."""
    yield f" {_capital(dates.write_day(now.date(), lang))}"
    yield ""
    if not lines:
        yield f" {say('today.nothing')}"
    rows = [(*_row(line, now, lang), line["command"]) for line in lines]
    when = max((cells(row[0]) for row in rows), default=0)
    what = max((cells(row[1]) for row in rows), default=0)
    for first, second, third, command in rows:
        line = f" {_padded(first, when)}  {_padded(second, what)}  {third}"
        room = width - cells(line) - cells(command) - 2
        yield from [f"{line}  {command}"] if room >= 0 else [line.rstrip(), f"   {command}"]
    if bare:
        yield ""
        yield from (f" {line}" for line in say("today.examples").split("\n"))


def _row(line: dict[str, Any], now: datetime, lang: str) -> tuple[str, str, str]:
    if line["what"] == "drill":
        more = say("today.drills_more", count=line["more"]) if line["more"] else ""
        return say("today.drill"), line["name"], more
    if line["what"] == "walk":
        return "", line["person"] or line["playbook"], say("today.begun")
    start = datetime.fromisoformat(line["start"])
    moment = dates.Moment(start.date(), start.time() if "T" in line["start"] else None)
    when = dates.write(moment, lang, now, short=True)
    who = ", ".join(part for part in (line["person"], line["place"]) if part)
    if line["prepared"]:
        return when, who, say("today.prepared")
    return when, who, say("today.begun" if line["begun"] else "today.unprepared")


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cells(text))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
