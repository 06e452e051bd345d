"""Days and hours as people type them, in French and in English.

The rule of this file: it is a pure function of what was typed and of the `today` it is handed.
No clock, no OS, no locale; a text is understood to its last word or not at all, and nothing
that was not said is invented. A new word goes in a table, not in a new branch.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from coffee.coach.dates import NAMES, Moment


def understand(text: str, today: datetime, lang: str, *, future: bool = True) -> Moment | None:
    """The moment that `text` names, or None if it names none, or could name two.

    `today` is the naive local now; `lang` is "fr" or "en", and only settles what both could
    claim ("mar": mardi or March; "11/26": in English alone). What was left out is taken ahead
    of now, or behind it with `future=False`:

    - a day without a year, or without a month, is the next one; today counts;
    - a bare weekday is today if it is that day and the hour, if any, is still ahead;
    - "next Thursday", « jeudi prochain » is the coming one, never today; « en huit » a week
      after that, « en quinze » two weeks after;
    - an hour alone is today if it is ahead, else tomorrow.

    « dans huit jours » is a week, « dans quinze jours » two, as the French count. "tomorrow
    morning" has no hour; "8h du soir" is 20:00. Never raises.
    """
    for mar in ("mardi", "march") if lang == "fr" else ("march", "mardi"):
        try:
            tokens = [_Token(t.kind, mar) if t.text == "mar" else t for t in _tokens(text)]
            return _Reader(tokens, today, lang, future).read()
        except _Lost:
            continue
    return None


# What is read: lower case, no accent, no comma, spaces for inner hyphens and apostrophes.
_PLAIN = str.maketrans("àâäéèêëîïôöùûüç’\u2011\u00a0\u202f,", "aaaeeeeiioouuuc'-   ")


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFC", text.lower()).translate(_PLAIN)
    return re.sub("(?<=[a-z])['-](?=[a-z])", " ", text).rstrip(" .")


def _numbered(*rows: str, start: int = 1) -> dict[str, int]:
    return {_plain(word): n for row in rows for n, word in enumerate(row.split(), start)}


_WEEKDAYS = _numbered(*(names[0] for names in NAMES.values()), start=0)
_WEEKDAYS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_MONTHS = _numbered(*(names[1] for names in NAMES.values())) | {"fev": 2}
del _WEEKDAYS["mar"], _MONTHS["mar"]  # Either: `understand` says which.

_DAYS = {  # Days from today.
    "today": 0,
    "aujourd hui": 0,
    "aujourdhui": 0,
    "tonight": 0,
    "tomorrow": 1,
    "demain": 1,
    "day after tomorrow": 2,
    "apres demain": 2,
    "yesterday": -1,
    "hier": -1,
    "last night": -1,
    "day before yesterday": -2,
    "avant hier": -2,
}
_PARTS = {  # The hours that each part of a day can hold.
    word: hours
    for hours, words in (
        (range(12), ("matin", "morning")),
        (range(12, 19), ("apres midi", "afternoon")),
        (range(17, 24), ("soir", "evening", "night")),
    )
    for word in words
}
_THIS_PART = {f"{this} {part}" for this in ("this", "ce", "cet", "cette") for part in _PARTS}
_MONTH_ENDS = {"end of the month", "end of month", "fin du mois", "fin de mois"}
_HOURS = {"noon": 12, "midday": 12, "midi": 12, "midnight": 0, "minuit": 0}
_NUMBERS = {"a": 1, "an": 1, "une": 1, "quinze": 15} | _numbered(
    "one two three four five six seven eight nine ten eleven twelve",
    "un deux trois quatre cinq six sept huit neuf dix onze douze",
)
_FRENCH_DAYS = {"huit": 7, "quinze": 14, "15": 14}  # Both ends of a week counted.
_UNITS = {  # In days, in months.
    word: size
    for size, words in (
        ((1, 0), ("day", "days", "jour", "jours")),
        ((7, 0), ("week", "weeks", "semaine", "semaines")),
        ((14, 0), ("fortnight", "quinzaine")),
        ((0, 1), ("month", "months", "mois")),
        ((0, 12), ("year", "years", "an", "ans", "annee", "annees")),
    )
    for word in words
}
_TURNS = {"next": 1, "prochain": 1, "prochaine": 1, "last": -1, "dernier": -1, "derniere": -1}
_TURNS_AFTER = {"huit": 2, "8": 2, "quinze": 3, "15": 3}  # lundi en huit
_FILLERS = {"le", "la", "l", "on", "at", "a", "the", "de", "du", "of", "this", "ce", "cet"}

_LONGEST = 100  # Characters.
_TOKEN = re.compile(  # Nothing here repeats without a bound but letters, which end a token.
    r"""
    (?P<ymd>    \d{4}-\d\d?-\d\d? (?!\d) (?:t(?=\d\d:))? )
  | (?P<dmy>    \d\d? (?: /\d\d?/ | -\d\d?- | \.\d\d?\. ) (?:\d{4}|\d\d) (?![\d/.-]) )
  | (?P<ampm>   \d\d? (?:[:.]\d\d)? [ ]? [ap]\.?m (?![a-z]) \.? )
  | (?P<hour>   \d\d? (?: :\d\d (?: :00)? (?![\d:]) | [ ]?h(?:eures?)? (?:\d\d)? (?![a-z\d]) ) )
  | (?P<nth>    \d\d? (?:st|nd|rd|th|er) (?![a-z]) )
  | (?P<pair>   \d\d? [/.] \d\d? (?![\d/.-]) )
  | (?P<number> \d{1,4} (?!\d) )
  | (?P<word>   [a-z]+ ) \.?
  | (?P<space>  [ ] )
    """,
    re.ASCII | re.VERBOSE,
)


@dataclass(frozen=True)
class _Token:
    kind: str  # The name of its group in _TOKEN.
    text: str

    @property
    def numbers(self) -> list[int]:
        return [int(digits) for digits in re.findall("[0-9]+", self.text)]


class _Lost(Exception):
    """This is not a moment."""


def _tokens(text: str) -> list[_Token]:
    if len(text) > _LONGEST:
        raise _Lost
    plain, tokens, at = _plain(text), [], 0
    while at < len(plain):
        match = _TOKEN.match(plain, at)
        if match is None or match.lastgroup is None:
            raise _Lost
        if match.lastgroup != "space":
            tokens.append(_Token(match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return tokens


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None


def _in_days(day: date, days: int) -> date | None:
    count = day.toordinal() + days
    first, last = date(1900, 1, 1).toordinal(), date(2200, 12, 31).toordinal()
    return date.fromordinal(count) if first <= count <= last else None


def _in_months(day: date, months: int, number: int) -> date | None:
    """The day of that number so many months away, or the last one if the month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    days = [_on(year, month + 1, number - over) for over in range(4)]
    return next((day for day in days if day), None)


def _in_unit(day: date, unit: tuple[int, int], count: int) -> date | None:
    days, months = unit
    return _in_months(day, months * count, day.day) if months else _in_days(day, days * count)


class _Reader:
    """Reads the tokens once, from left to right, and fills each slot at most once."""

    def __init__(self, tokens: list[_Token], now: datetime, lang: str, future: bool) -> None:
        nothing = _Token("", "")
        self.tokens, self.at = [nothing, *tokens, *[nothing] * 5], 1  # So as to look around.
        self.today, self.now = now.date(), time(now.hour, now.minute)
        self.english, self.step = lang != "fr", 1 if future else -1
        # The slots.
        self.day: date | None = None
        self.weekday: int | None = None
        self.week: int | None = None  # 1: next week, -1: last week.
        self.clock: tuple[int, int] | None = None
        self.part: range | None = None
        # What is known of them.
        self.turn = 0  # Of the weekday. 1: the coming one, 2: the one after, -1: the last one.
        self.exact = False  # Of the clock: noon, 3 pm. Not one hour of twelve.

    def read(self) -> Moment:
        while self._kind():
            if not (
                self._distance()
                or self._weekday()
                or self._phrase()
                or self._figures()
                or self._named_day()
                or self._hour()
            ):
                if self._text() not in _FILLERS:
                    raise _Lost
                self.at += 1
        return self._settle()

    def _kind(self, ahead: int = 0) -> str:
        return self.tokens[self.at + ahead].kind

    def _text(self, ahead: int = 0) -> str:
        return self.tokens[self.at + ahead].text

    def _say(self, slot: str, value: object, *, used: int) -> bool:
        """The next `used` tokens fill the slot. Twice, or with an impossible value, is lost."""
        if value is None or getattr(self, slot) is not None:
            raise _Lost
        setattr(self, slot, value)
        self.at += used
        return True

    def _distance(self) -> bool:
        """in two weeks, dans 3 jours, il y a un mois, 3 days ago"""
        if self._text() in ("in", "dans"):
            sign, at, used = 1, 1, 3
        elif (self._text(), self._text(1), self._text(2)) == ("il", "y", "a"):
            sign, at, used = -1, 3, 5
        elif self._text(2) == "ago":
            sign, at, used = -1, 0, 3
        else:
            return False
        number, unit = self._text(at), _UNITS.get(self._text(at + 1))
        count = int(number) if self._kind(at) == "number" else _NUMBERS.get(number)
        if unit is None or count is None:
            return False
        if self._text(at + 1) == "jours":
            count = _FRENCH_DAYS.get(number, count)
        return self._say("day", _in_unit(self.today, unit, sign * count), used=used)

    def _weekday(self) -> bool:
        """thursday, next thursday, jeudi prochain, lundi en huit; next week, le mois dernier"""
        name, turn, used = self._text(), 0, 1
        if name in _TURNS:
            name, turn, used = self._text(1), _TURNS[name], 2
        elif self._text(1) in _TURNS and self._text(2) not in _UNITS:
            turn, used = _TURNS[self._text(1)], 2
        elif self._text(1) == "en" and self._text(2) in _TURNS_AFTER:
            turn, used = _TURNS_AFTER[self._text(2)], 3
        if name in _WEEKDAYS:
            self.turn = turn
            return self._say("weekday", _WEEKDAYS[name], used=used)
        if turn in (1, -1) and name in ("week", "semaine"):
            return self._say("week", turn, used=used)
        if turn in (1, -1) and name in ("month", "mois", "year", "an", "annee"):
            return self._say("day", _in_unit(self.today, _UNITS[name], turn), used=used)
        return False

    def _phrase(self) -> bool:
        """tomorrow, ce soir, in the morning, fin du mois, noon"""
        for used in (4, 3, 2, 1):
            phrase = " ".join(self._text(ahead) for ahead in range(used))
            if phrase in _MONTH_ENDS:
                return self._say("day", _in_months(self.today, 0, 31), used=used)
            if phrase in _DAYS:
                if phrase.endswith("night"):
                    self._say("part", _PARTS["night"], used=0)
                return self._say("day", _in_days(self.today, _DAYS[phrase]), used=used)
            if phrase in _HOURS:
                self.exact = True
                return self._say("clock", (_HOURS[phrase], 0), used=used)
            if phrase in _THIS_PART:
                self._say("day", self.today, used=1)
                return self._phrase()
            if phrase.removeprefix("in the ") in _PARTS:
                return self._say("part", _PARTS[phrase.removeprefix("in the ")], used=used)
        return False

    def _figures(self) -> bool:
        """2026-11-26, 26/11/2026, 26.11.26, 26/11; or 9.30, an hour if a day was said"""
        kind, text, numbers = self._kind(), self._text(), self.tokens[self.at].numbers
        if kind == "ymd":
            return self._say("day", _on(*numbers), used=1)
        if kind not in ("dmy", "pair"):
            return False
        day, month, *years = numbers
        if self.english and "/" in text and month > 12:
            day, month = month, day
        if years:
            return self._say("day", _on(self._full_year(years[0]), month, day), used=1)
        found = self._without_year(month, day)
        if re.fullmatch("([01]?[0-9]|2[0-3])[.][0-5][0-9]", text):
            if self.day or (self.weekday is not None and not found):
                return self._say("clock", (day, month), used=1)
            raise _Lost  # 9.12 is an hour, or the 9th of December.
        return self._say("day", found, used=1)

    def _named_day(self) -> bool:
        """26 november, 1er décembre, nov 26th, 3 déc. 2026; the 26th, le 26, jeudi 26"""
        if self._text() in _MONTHS and self._kind(1) in ("number", "nth"):
            month, number, used = self._text(), 1, 2
        elif self._kind() in ("number", "nth"):
            number, used = 0, 3 if self._text(1) == "of" else 2
            month = self._text(used - 1)
        else:
            return False
        day = self.tokens[self.at + number].numbers[0]
        if month not in _MONTHS:
            if self._kind() == "nth" or self._text(-1) in {"le", "the", *_WEEKDAYS}:
                return self._say("day", self._without_month(day), used=1)
            return False
        if self._kind(used) == "number" and len(self._text(used)) == 4:
            year = int(self._text(used))
            return self._say("day", _on(year, _MONTHS[month], day), used=used + 1)
        return self._say("day", self._without_year(_MONTHS[month], day), used=used)

    def _hour(self) -> bool:
        """14h, 14 h 30, 15:00, 3pm, 3.30 p.m."""
        kind, text = self._kind(), self._text()
        if kind not in ("hour", "ampm"):
            return False
        hour, minute, used = *[*self.tokens[self.at].numbers, 0][:2], 1
        spaced = self._kind(1) == "number" and len(self._text(1)) == 2
        if kind == "ampm":
            if not 1 <= hour <= 12:
                raise _Lost
            hour, self.exact = hour % 12 + (12 if "p" in text else 0), True
        elif text[-1] in "hes" and spaced and self._text(2) not in _MONTHS:
            minute, used = int(self._text(1)), 2
        if hour > 23 or minute > 59:
            raise _Lost
        return self._say("clock", (hour, minute), used=used)

    def _full_year(self, year: int) -> int:
        """The year nearest to now that ends so, when two figures were said."""
        if year > 99:
            return year
        return min((2000 + year, 1900 + year, 2100 + year), key=lambda y: abs(y - self.today.year))

    def _without_year(self, month: int, day: int) -> date | None:
        # Up to eight years part one 29 February from the next.
        years = range(self.today.year, self.today.year + 9 * self.step, self.step)
        return self._nearest([_on(year, month, day) for year in years])

    def _without_month(self, number: int) -> date | None:
        days = [_in_months(self.today, self.step * months, number) for months in range(3)]
        return self._nearest([day for day in days if day and day.day == number])

    def _nearest(self, days: Sequence[date | None]) -> date | None:
        """The first of the days that is on the side of today where we look."""
        right = (day for day in days if day and (day - self.today).days * self.step >= 0)
        return next(right, None)

    def _settle(self) -> Moment:
        clock = self._fitted_clock()
        if self.day and self.week is not None:
            raise _Lost
        day = self.day or _in_days(self.today, self._days(clock))
        if day is None or (self.weekday is not None and day.weekday() != self.weekday):
            raise _Lost
        if self.turn and (day > self.today) != (self.turn > 0):
            raise _Lost
        return Moment(day, clock)

    def _fitted_clock(self) -> time | None:
        """The hour said, twelve later if the part of the day asks for it: 8h du soir."""
        if self.clock is None:
            return None
        hour, minute = self.clock
        for fit in [hour] if self.exact else [hour, hour + 12]:
            if self.part is None or fit in self.part:
                return time(fit, minute)
        raise _Lost

    def _days(self, clock: time | None) -> int:
        """Days from today to the weekday, the week or the hour said, when no date was."""
        missed = clock is not None and (clock < self.now if self.step > 0 else clock > self.now)
        to_weekday = 0 if self.weekday is None else self.weekday - self.today.weekday()
        if self.week is not None:
            return 7 * self.week + to_weekday
        if self.weekday is None:
            if clock is None:
                raise _Lost
            return self.step * missed
        if self.turn > 0:
            return (to_weekday % 7 or 7) + 7 * (self.turn - 1)
        if self.turn < 0:
            return to_weekday % 7 - 7
        if to_weekday == 0:
            return 7 * self.step * missed
        return to_weekday % (7 * self.step)
