"""A promise as people type it: "the paper by Friday", « vendredi : l'article ». What, and by when.

A pure function of what was typed and of the moment. The day is what `date_answer` understands at
the end of the words, or before a colon or a comma at their beginning; nothing else is a day.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from coffee.coach import dates
from coffee.coach.date_answer import Misfit, dated
from coffee.coach.date_reading import understand
from coffee.coach.plain_text import tidy

_LONGEST_DAY = 8
"""Words that a day takes at most: "by the end of next month at the latest"."""

_BY = re.compile(
    r"(?:no later than|not later than|by|before|until|till|for|within|au plus tard|avant|pour|sous"
    r"|(?:d['’]ici|jusqu['’])(?:\s?[aà]\b)?)\s*\b",
    re.IGNORECASE,
)
_WITHIN = {"within": "in", "sous": "dans", "d'ici": "dans", "d’ici": "dans"}
_STORED = re.compile(r"(\d{4}-\d{2}-\d{2})[ :,]+(\S.*)", re.DOTALL)
_OPENED = re.compile(r"(.{1,60}?)\s?(?:[:,]| [-–—])\s+(\S.*)", re.DOTALL)
_EDGES = " ,;:-–—()"


def promise_in(text: str, now: datetime, lang: str) -> tuple[str, dates.Moment | Misfit | None]:
    """What is promised in `text`, empty when only a day was said, and by when.

    None: no day was said. Misfit: one that will not do, and why.
    """
    text = tidy(text)
    if opened := _STORED.fullmatch(text) or _OPENED.fullmatch(text):
        found = _day(opened[1], now, lang)
        if isinstance(found, dates.Moment) or opened.re is _STORED:
            return opened[2], found
    words = text.split(" ")
    for at in range(max(0, len(words) - _LONGEST_DAY), len(words)):
        found = _day(" ".join(words[at:]).strip(_EDGES), now, lang)
        if found is not None:
            return " ".join(words[:at]).strip(_EDGES), found
    return text.strip(_EDGES), None


def _day(said: str, now: datetime, lang: str) -> dates.Moment | Misfit | None:
    """The day that `said` is, as a whole; None when it is none."""
    for way in _ways(said):
        taken = dated(way, now, lang, None, hour=False, past=False)
        hour_alone = isinstance(taken, dates.Moment) and _follows_the_day(way, now, lang)
        if not hour_alone and (isinstance(taken, dates.Moment) or taken.expected != "date"):
            return taken
    return None


def _follows_the_day(said: str, now: datetime, lang: str) -> bool:
    """Whether `said` is an hour of whatever day, and names none."""
    other = now.date() + timedelta(days=200)
    moment = understand(said, now, lang, day=other)
    return moment is not None and moment.day == other


def _ways(said: str) -> Iterator[str]:
    """`said`, and without the "by" that `dates` does not know: "within a week" is "in a week"."""
    yield said
    if by := _BY.match(said):
        rest = said[by.end() :]
        yield rest
        if inside := _WITHIN.get(by[0].split()[0].lower()):
            yield f"{inside} {rest}"
