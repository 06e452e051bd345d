"""Days and hours in words, French and English. What is written here, `date_reading` reads back.

No clock, no OS, no locale: a pure function of the moment and of the `today` it is handed.
"""

from datetime import date, datetime, time
from typing import NamedTuple


class Moment(NamedTuple):
    """A day, and the hour if one was said. Naive local time, to the minute."""

    day: date
    time: time | None  # None: no hour was said


def write(moment: Moment, lang: str, today: datetime, short: bool = False) -> str:
    """The echo: "Thursday 26 November, 15:00", « jeudi 26 novembre, 15 h ».

    The year is given when it is not this one, or when the day is over half a year away.
    `understand` reads it back as the same moment, from today on.
    """
    far = abs((moment.day - today.date()).days) > 183
    day = write_day(moment.day, lang, year=far or moment.day.year != today.year, short=short)
    return day if moment.time is None else f"{day}, {write_time(moment.time, lang)}"


def write_day(day: date, lang: str, *, year: bool = False, short: bool = False) -> str:
    """The day in words: "Thursday 26 November 2026", "Thu 26 Nov", « jeu. 26 nov. »."""
    weekdays, months = NAMES["fr" if lang == "fr" else "en", short]
    number = "1er" if lang == "fr" and day.day == 1 else day.day
    words = f"{weekdays.split()[day.weekday()]} {number} {months.split()[day.month - 1]}"
    return f"{words} {day.year}" if year else words


def write_date(iso: str, lang: str) -> str:
    """A day without its weekday: "14 July 1980", « 14 juillet »; "--07-14" has no year.

    What is no day comes back as it is.
    """
    try:
        day = date.fromisoformat(f"2000{iso[1:]}" if iso.startswith("--") else iso)
    except ValueError:
        return iso
    _, months = NAMES["fr" if lang == "fr" else "en", False]
    number = "1er" if lang == "fr" and day.day == 1 else str(day.day)
    year = "" if iso.startswith("--") else f" {day.year}"
    return f"{number} {months.split()[day.month - 1]}{year}"


def write_time(t: time, lang: str) -> str:
    """The hour, of 24: "15:00", « 15 h », « 15 h 30 »; before 7, "03:00", « 3 h du matin »."""
    if lang != "fr":
        return f"{t.hour:02}:{t.minute:02}"
    hour = f"{t.hour} h {t.minute:02}" if t.minute else f"{t.hour} h"
    return f"{hour} du matin" if 1 <= t.hour <= 6 else hour


def away(day: date, today: datetime, lang: str) -> str:
    """How far the day is: "tomorrow", "in 5 days", « il y a 3 jours ».

    In days under two weeks, then rounded to weeks, to months from 60 days, to years from 700.
    """
    days = (day - today.date()).days
    near = _NEAR["fr" if lang == "fr" else "en"]
    if days in near:
        return near[days]
    length, english, french = next(row[1:] for row in _SPANS if abs(days) >= row[0])
    count = round(abs(days) / length)
    if lang == "fr":
        return f"dans {count} {french}" if days > 0 else f"il y a {count} {french}"
    return f"in {count} {english}" if days > 0 else f"{count} {english} ago"


def write_length(days: int, lang: str) -> str:
    """A stretch of days: "94 days", « 94 jours »; under one, "less than a day"."""
    under, one, many = _LENGTHS["fr" if lang == "fr" else "en"]
    return under if days < 1 else one if days == 1 else f"{days} {many}"


NAMES = {  # By language and shortness: weekdays, months.
    ("en", False): (
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April May June July August September October November December",
    ),
    ("fr", False): (
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    ("en", True): (
        "Mon Tue Wed Thu Fri Sat Sun",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    ),
    ("fr", True): (
        "lun. mar. mer. jeu. ven. sam. dim.",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    ),
}
_NEAR = {
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
    "fr": {-2: "avant-hier", -1: "hier", 0: "aujourd'hui", 1: "demain", 2: "après-demain"},
}
_LENGTHS = {
    "en": ("less than a day", "1 day", "days"),
    "fr": ("moins d'un jour", "1 jour", "jours"),
}
_SPANS = (  # From so many days on, days in one, and its plural.
    (700, 365.25, "years", "ans"),
    (60, 30.44, "months", "mois"),
    (14, 7, "weeks", "semaines"),
    (0, 1, "days", "jours"),
)
