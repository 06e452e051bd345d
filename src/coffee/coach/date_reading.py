"""Days and hours as people type them, in French and in English.

The rule of this file: it is a pure function of what was typed and of the `today` it is handed.
No clock, no OS, no locale; a text is understood to its last word or not at all, and nothing
that was not said is invented. A new word goes in a table of `date_words`, not in a new branch.
"""

from collections.abc import Sequence
from datetime import date, datetime, time

from coffee.coach.date_tokens import Lost, Token, phrase, tokens_of
from coffee.coach.date_words import (
    BEFORE_HOURS,
    DAYS,
    FEASTS,
    FILLERS,
    FRENCH_DAYS,
    MONTH_ENDS,
    MONTH_LASTS,
    MONTH_MIDDLES,
    MONTHS,
    NUMBERS,
    OPENERS,
    PARTS,
    THIS_PART,
    TURNS,
    TURNS_AFTER,
    UNITS,
    WEEKDAYS,
)
from coffee.coach.dates import Moment
from coffee.coach.day_counting import in_days, in_months, in_unit, on, within
from coffee.coach.hour_reading import Clock, before, clock_at, dotted, end_of_range


def understand(
    text: str, today: datetime, lang: str, *, future: bool = True, day: date | None = None
) -> Moment | None:
    """The moment that `text` names, or None if it names none, or could name two.

    `today` is the naive local now; `lang` is "fr" or "en", and only settles what both could
    claim ("mar": mardi or March; "11/26": in English alone). What was left out is taken ahead
    of now, or behind it with `future=False`:

    - a day without a year, or without a month, is the next one; today counts;
    - a bare weekday is today if it is that day and the hour, if any, is still ahead;
    - "next Thursday", « jeudi prochain » is the coming one, never today; « en huit » a week
      after that, « en quinze » two weeks after;
    - an hour alone is of `day` if that is given, else today if it is ahead, else tomorrow.

    A bare number after "at" or « à » is an hour. Right after a weekday it is the day of the
    month if that date, within two months, is that weekday; else an hour, if from 7 to 22.

    Business hours: ahead of now, an hour from 1 to 6 is one of the afternoon, for nobody meets
    for coffee at 3 a.m. It stays in the night when that was said: "3am", « 3h du matin », or by
    its zero, "03:00". 7 stays 7. Of a range, "3pm-4pm", « de 15h à 16h », the beginning counts.

    « dans huit jours » is a week, « dans quinze jours » two, as the French count. "tomorrow
    morning" has no hour; "8h du soir" is 20:00. Never raises.
    """
    try:
        return _read(text, today, lang, future, day)
    except Lost:
        return None


def why_not(text: str, today: datetime, lang: str, *, future: bool = True) -> str:
    """Why `understand` gives None, where all the words were understood and yet it does:

    "no_such_day" (31/02), "weekday_differs" (it is another weekday than was said; `day_named`
    has the date), "no_such_hour" (25h). Empty when that is not it.
    """
    try:
        _read(text, today, lang, future)
    except Lost as lost:
        return lost.why
    return ""


def day_named(text: str, today: datetime, lang: str, *, future: bool = True) -> date | None:
    """The date that `text` gives, whatever weekday it puts beside it."""
    try:
        return _read(text, today, lang, future).day
    except Lost as lost:
        return lost.day


def _read(text: str, today: datetime, lang: str, future: bool, day: date | None = None) -> Moment:
    lost = Lost()
    for mar in ("mardi", "march") if lang == "fr" else ("march", "mardi"):
        try:
            tokens = [Token(t.kind, mar) if t.text == "mar" else t for t in tokens_of(text)]
            return _Reader(tokens, today, lang, future, day).read()
        except Lost as another:
            lost = lost if lost.why else another
    raise lost


class _Reader:
    """Reads the tokens once, from left to right, and fills each slot at most once."""

    def __init__(
        self, tokens: list[Token], now: datetime, lang: str, future: bool, standing: date | None
    ) -> None:
        nothing = Token("", "")
        self.tokens, self.at = [nothing, *tokens, *[nothing] * 30], 1  # So as to look around.
        self.standing = standing
        self.today, self.now = now.date(), time(now.hour, now.minute)
        self.english, self.step = lang != "fr", 1 if future else -1
        # The slots.
        self.day: date | None = None
        self.weekday: int | None = None
        self.week: int | None = None  # 1: next week, -1: last week.
        self.clock: Clock | None = None
        self.part: range | None = None
        # What is known of them.
        self.turn = 0  # Of the weekday. 1: the coming one, 2: the one after, -1: the last one.
        self.beside = 0  # Where the words that name a near day ended: a number may follow.
        self.why = ""  # It cannot be. Read on, to be sure that the rest is understood.

    def read(self) -> Moment:
        while self._kind():
            if not (
                self._distance()
                or self._weekday()
                or self._phrase()
                or self._figures()
                or self._named_day()
                or self._number_beside()
                or self._hour()
            ):
                if self._text() not in FILLERS:
                    raise Lost
                self.at += 1
        return self._settle()

    def _kind(self, ahead: int = 0) -> str:
        return self.tokens[self.at + ahead].kind

    def _text(self, ahead: int = 0) -> str:
        return self.tokens[self.at + ahead].text

    def _say(self, slot: str, value: object, *, used: int) -> bool:
        """The next `used` tokens fill the slot. Twice, or with an impossible value, is lost."""
        if value is None or getattr(self, slot) is not None:
            raise Lost
        setattr(self, slot, value)
        self.at += used
        return True

    def _say_date(self, day: date | None, *, used: int) -> bool:
        """The same of a date of the calendar, which None is not."""
        self.why = self.why or ("" if day else "no_such_day")
        return self._say("day", day or self.today, used=used)

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
        number, unit = self._text(at), UNITS.get(self._text(at + 1))
        count = int(number) if self._kind(at) == "number" else NUMBERS.get(number)
        if unit is None or count is None:
            return False
        if self._text(at + 1) == "jours":
            count = FRENCH_DAYS.get(number, count)
        return self._say("day", in_unit(self.today, unit, sign * count), used=used)

    def _weekday(self) -> bool:
        """thursday, next thursday, jeudi prochain, lundi en huit; next week, le mois dernier"""
        name, turn, used = self._text(), 0, 1
        if name in TURNS:
            name, turn, used = self._text(1), TURNS[name], 2
        elif self._text(1) in TURNS and self._text(2) not in UNITS:
            turn, used = TURNS[self._text(1)], 2
        elif self._text(1) == "en" and self._text(2) in TURNS_AFTER:
            turn, used = TURNS_AFTER[self._text(2)], 3
        if name in WEEKDAYS:
            self.turn, self.beside = turn, self.at + used
            return self._say("weekday", WEEKDAYS[name], used=used)
        if turn in (1, -1) and name in ("week", "semaine"):
            self.beside = 0 if self.weekday is None else self.at + used
            return self._say("week", turn, used=used)
        if turn in (1, -1) and name in ("month", "mois", "year", "an", "annee"):
            return self._say("day", in_unit(self.today, UNITS[name], turn), used=used)
        return False

    def _phrase(self) -> bool:
        """tomorrow, ce soir, in the morning, fin du mois, mid-December, avant Noël"""
        for used in (4, 3, 2, 1):
            words = phrase(self.tokens, self.at, used)
            part = PARTS.get(words.removeprefix("in the "))
            if words in MONTH_ENDS:
                return self._say("day", in_months(self.today, 0, 31), used=used)
            if words in FEASTS:
                return self._say_date(self._without_year(*FEASTS[words]), used=used)
            month = MONTHS.get(self._text(used))
            if month and words in MONTH_MIDDLES | MONTH_LASTS:
                return self._say_date(self._part_of(month, words), used=used + 1)
            if words in DAYS:
                if words.endswith("night"):
                    self._say("part", PARTS["night"], used=0)
                self.beside = self.at + used
                return self._say("day", in_days(self.today, DAYS[words]), used=used)
            if words in THIS_PART:
                self._say("day", self.today, used=1)
                return self._phrase()
            if part is not None:
                self.beside = self.at + used if self.day or self.weekday is not None else 0
                return self._say("part", part, used=used)
        return False

    def _figures(self) -> bool:
        """2026-11-26, 26/11/2026, 26.11.26, 26/11; or 9.30, an hour if a day was said"""
        kind, text, numbers = self._kind(), self._text(), self.tokens[self.at].numbers
        if kind == "ymd":
            return self._say_date(within(*numbers), used=1)
        if kind not in ("dmy", "pair"):
            return False
        day, month, *years = numbers
        if self.english and "/" in text and month > 12:
            day, month = month, day
        if years:
            return self._say_date(within(self._full_year(years[0]), month, day), used=1)
        found = self._without_year(month, day)
        if dotted(self.tokens[self.at]):
            beside = self.day or (self.weekday is not None and not found)
            if beside or self._text(-1) in BEFORE_HOURS:
                return self._hour()
            raise Lost  # 9.12 is an hour, or the 9th of December.
        return self._say_date(found, used=1)

    def _named_day(self) -> bool:
        """26 november, 1er décembre, nov 26th, 3 déc. 2026; the 26th, le 26"""
        if self._text() in MONTHS and self._kind(1) in ("number", "nth"):
            month, number, used = self._text(), 1, 2
        elif self._kind() in ("number", "nth"):
            number, used = 0, 3 if self._text(1) == "of" else 2
            month = self._text(used - 1)
        else:
            return False
        day = self.tokens[self.at + number].numbers[0]
        if month not in MONTHS:
            if self._kind() == "nth" or self._text(-1) in {"le", "the"}:
                return self._say_date(self._without_month(day), used=1)
            return False
        if self._kind(used) == "number" and len(self._text(used)) == 4:
            year = int(self._text(used))
            return self._say_date(within(year, MONTHS[month], day), used=used + 1)
        return self._say_date(self._without_year(MONTHS[month], day), used=used)

    def _number_beside(self) -> bool:
        """The number right after a near day: thursday 26, jeudi 15, demain 9, thursday morning 9"""
        clock = clock_at(self.tokens, self.at) if self.at == self.beside else None
        if clock is None or clock.said or self._is_hour(clock, self.at):
            return False
        number = clock.hour
        if self.part is not None and 1 <= number <= 12:
            return self._take(clock, self.at)
        if day := self._numbered(number):
            self.day, self.at = day, self.at + clock.used
            return True
        end = end_of_range(self.tokens, self.at + clock.used, between=False)
        if end and not end.said and end.hour <= number:
            return False  # A range goes on: 15-12 is none.
        if 7 <= number <= 22:
            return self._take(clock, self.at)
        if number > 22 and self.day is None and self._loose():
            return self._say_date(self._without_month(number), used=clock.used)
        return False

    def _hour(self) -> bool:
        """14h, 3.30 p.m., half past three, trois heures et demie, at 3; from 3 to 4pm"""
        at = self.at + (self._text() in OPENERS)
        clock = clock_at(self.tokens, at, self.tokens[at - 1].text in {"de", *OPENERS})
        if clock is None or not (clock.said or self._is_hour(clock, at)):
            return False
        return self._take(clock, at)

    def _is_hour(self, clock: Clock, at: int) -> bool:
        """Whether the bare number at `at` is an hour for what stands before or after it."""
        lead, after = self.tokens[at - 1].text, self.tokens[at + clock.used].text
        if lead in BEFORE_HOURS:
            if lead == "at" and after == "to" and clock.hour in (5, 10, 20, 25):
                raise Lost  # "at 10 to 4" is 3:50, or from 10 to 4.
            return clock.hour > 0
        end = end_of_range(self.tokens, at + clock.used, between=False)
        if end is None or not clock.exists:
            return False
        no_month = at == self.beside and 12 < end.hour < 24
        return lead == "de" or (after in ("-", "to") and (end.said or no_month))

    def _take(self, clock: Clock, at: int) -> bool:
        """That hour, which stands at `at`, and the end of its range, which is not kept."""
        then, between = at + clock.used, self.tokens[at - 1].text in OPENERS
        if end := end_of_range(self.tokens, then, between):
            then += end.used
        if not clock.exists or (end and not end.exists):
            self.why = self.why or "no_such_hour"
        return self._say("clock", before(clock, end) if end else clock, used=then - self.at)

    def _full_year(self, year: int) -> int:
        """The year nearest to now that ends so, when two figures were said."""
        if year > 99:
            return year
        return min((2000 + year, 1900 + year, 2100 + year), key=lambda y: abs(y - self.today.year))

    def _without_year(self, month: int, day: int) -> date | None:
        # Up to eight years part one 29 February from the next.
        years = range(self.today.year, self.today.year + 9 * self.step, self.step)
        return self._nearest([on(year, month, day) for year in years])

    def _part_of(self, month: int, words: str) -> date | None:
        """The 15th of a month, or its last day."""
        if words in MONTH_MIDDLES:
            return self._without_year(month, 15)
        years = (self.today.year, self.today.year + self.step)
        return self._nearest([in_months(date(year, month, 1), 0, 31) for year in years])

    def _without_month(self, number: int) -> date | None:
        """The nearest day of that number; of that weekday, if there is one within two months."""
        days = [in_months(self.today, self.step * months, number) for months in range(3)]
        right = [day for day in days if day and day.day == number]
        limit = in_months(self.today, 2 * self.step, self.today.day)
        if self._loose() and limit:
            near = [day for day in right if (limit - day).days * self.step >= 0]
            agreeing = self._nearest([day for day in near if day.weekday() == self.weekday])
            return agreeing or self._nearest(right)
        return self._nearest(right)

    def _loose(self) -> bool:
        """Whether a weekday was said, and nothing of which week."""
        return self.weekday is not None and not self.turn and self.week is None

    def _numbered(self, number: int) -> date | None:
        """The near day that was named, if that can be its number."""
        if self.day is None and self._loose():
            day = self._without_month(number)
            return day if day and day.weekday() == self.weekday else None
        day = self.day or in_days(self.today, self._days(None))
        return day if day and day.day == number else None

    def _nearest(self, days: Sequence[date | None]) -> date | None:
        """The first of the days that is on the side of today where we look."""
        right = (day for day in days if day and (day - self.today).days * self.step >= 0)
        return next(right, None)

    def _settle(self) -> Moment:
        if self.why:
            raise Lost(self.why)
        clock = self._fitted_clock()
        if self.day and self.week is not None:
            raise Lost
        day = self.day or in_days(self.today, self._days(clock))
        if day is None:
            raise Lost
        if self.weekday not in (None, day.weekday()):
            raise Lost("weekday_differs", day)
        if self.turn and (day > self.today) != (self.turn > 0):
            raise Lost
        return Moment(day, clock)

    def _fitted_clock(self) -> time | None:
        """The hour said, twelve later if the part of the day asks for it: 8h du soir."""
        if self.clock is None:
            return None
        hour, exact = self.clock.hour, self.clock.exact
        if self.part is None and 1 <= hour <= 6 and self.step > 0:
            return time(hour if exact or self.clock.night else hour + 12, self.clock.minute)
        for fit in [hour] if exact else [hour, hour + 12]:
            if self.part is None or fit in self.part:
                return time(fit, self.clock.minute)
        raise Lost

    def _days(self, clock: time | None) -> int:
        """Days from today to the weekday, the week or the hour said, when no date was."""
        missed = clock is not None and (clock < self.now if self.step > 0 else clock > self.now)
        to_weekday = 0 if self.weekday is None else self.weekday - self.today.weekday()
        if self.week is not None:
            return 7 * self.week + to_weekday
        if self.weekday is None:
            if clock is None:
                raise Lost
            if self.standing:
                return (self.standing - self.today).days
            return self.step * missed
        if self.turn > 0:
            return (to_weekday % 7 or 7) + 7 * (self.turn - 1)
        if self.turn < 0:
            return to_weekday % 7 - 7
        if to_weekday == 0:
            return 7 * self.step * missed
        return to_weekday % (7 * self.step)
