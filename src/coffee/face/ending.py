"""After the page of a walk: the messages written, and what is planned; drawn without Rich."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from coffee.coach import dates
from coffee.coach.drafts import Drafted
from coffee.coach.typed import colon, moment_of
from coffee.face.lines import MEASURE, Line, wrap
from coffee.face.today import Row, table
from coffee.text import say


def message_lines(draft: Drafted, width: int | None, *, title: bool) -> Iterator[Line]:
    """A message under its title; wrapped for a screen, to the letter where `width` is None.

    With `title`, that alone.
    """
    head = say("followup.draft", name=draft.to, subject=draft.subject).rstrip(": ")
    margin = "" if width is None else " "
    yield (("accent", margin + head),)
    if title:
        return
    yield ()
    for line in draft.text.split("\n"):
        rows = [line] if width is None else wrap(line, max(min(width, MEASURE) - 2, 8))
        yield from ((("plain", margin + row),) for row in rows)
    yield ()


def planned_lines(
    lines: list[dict[str, Any]], now: datetime, lang: str, width: int
) -> Iterator[Line]:
    """What has a day, and the command for it."""
    yield (("accent", f" {say('followup.planned')}"),)
    yield ()
    yield from table([_row(line, now, lang) for line in lines], width)
    yield ()


def _row(line: dict[str, Any], now: datetime, lang: str) -> Row:
    name = line["person"].split()[0]
    moment = moment_of(line.get("start")) or moment_of(line["day"])
    when = dates.write(moment, lang, now, short=True) if moment else say("today.date")
    match line["what"]:
        case "meeting":
            what = ", ".join(filter(None, [say("followup.next", name=name), line["place"]]))
        case "promise":
            key = "followup.mine" if line["whose"] == "mine" else "followup.theirs"
            what = say(key, name=name, words=line["words"])
        case "date":
            date = say("today.find_date", name=name)
            what = colon(lang).join(filter(None, [date, line["words"]]))
        case _:
            what = say("followup.touch", name=name)
    return ("strong", when), what, "", line["command"]
