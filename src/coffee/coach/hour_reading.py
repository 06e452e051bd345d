"""An hour as people say it: 15h30, 3 p.m., half past three, « midi et demi »."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coffee.coach.date_tokens import Token, phrase
from coffee.coach.date_words import (
    AND,
    FRACTIONS,
    HALVES,
    HOURS,
    LATER,
    MINUTES,
    MONTHS,
    NOONS,
    OF_THE_CLOCK,
    PAST,
    UNTIL,
)

_NONE = 24  # An hour of 24 or more is none.


@dataclass(frozen=True)
class Clock:
    """An hour as said: which of the two a day that 3 means is for the reader to settle."""

    hour: int
    minute: int
    used: int  # Tokens.
    said: bool = True  # Said to be an hour; else a number that might be a day.
    exact: bool = False  # Noon, 3 pm: not one hour of two.
    night: bool = False  # 03:00: of 24, with its zero.

    @property
    def exists(self) -> bool:
        return self.hour < _NONE and self.minute < 60


def clock_at(tokens: Sequence[Token], at: int, opened: bool = False) -> Clock | None:
    """The hour that stands there, if any; `opened` after "from", where "to" is no "ten to four"."""
    return _minutes_first(tokens, at, opened) or _hour_first(tokens, at)


def end_of_range(tokens: Sequence[Token], at: int, between: bool) -> Clock | None:
    """ "to 4pm", « -16h », « et 16h » if `between`: the end, its `used` counting all of that."""
    words = UNTIL | AND if between else UNTIL
    for length in (1, 2):
        end = clock_at(tokens, at + length, True) if phrase(tokens, at, length) in words else None
        if end and tokens[at + length + end.used].text not in MONTHS:
            return replace(end, used=length + end.used)
    return None


def before(start: Clock, end: Clock) -> Clock:
    """The start, told by its end which half of the day it is in: from 10 to 11 am."""
    if start.exact or start.night or not 1 <= start.hour <= 12 or not end.exists:
        return start
    if not end.exact:
        return replace(start, exact=start.hour + 12 >= end.hour > 12) if start.hour < 7 else start
    morning, other = start.hour % 12 * 60 + start.minute, end.hour % 12 * 60 + end.minute
    late = (end.hour >= 12) == (morning < other)
    return replace(start, hour=start.hour % 12 + 12 * late, exact=True)


def _minutes_first(tokens: Sequence[Token], at: int, opened: bool) -> Clock | None:
    """half past three, quarter to four, half two, ten past three, 20 minutes to 4"""
    for used in (2, 1):
        words = phrase(tokens, at, used)
        minutes = FRACTIONS.get(words, MINUTES.get(words))
        if minutes is not None:
            break
    else:
        if not tokens[at].bare or tokens[at + 1].text not in ("minutes", "past", "after"):
            return None
        minutes = int(tokens[at].text)
    used += tokens[at + used].text == "minutes"
    sign = PAST.get(tokens[at + used].text, 0)
    if (not sign and words != "half") or (sign < 0 and opened and words not in FRACTIONS):
        return None
    used += abs(sign)
    hour = _hour_first(tokens, at + used)
    if hour is None or hour.minute:
        return None
    return _shifted(replace(hour, used=used + hour.used, said=True), (sign or 1) * minutes)


def _hour_first(tokens: Sequence[Token], at: int) -> Clock | None:
    """three, 3 o'clock, trois heures et demie, midi moins le quart, 14 h 30, three thirty pm"""
    token, minutes = tokens[at], 0
    clock = _figures(token) or _words(tokens, at)
    if clock is None or not clock.exists or len(token.numbers) > 1:
        return clock
    wordy, then = token.kind in ("hour", "word"), at + clock.used
    for used in (2, 1):
        if not clock.said and phrase(tokens, then, used) in OF_THE_CLOCK:
            clock, then, wordy = replace(clock, said=True), then + used, True
    last = tokens[then - 1]
    figures = last.kind != "number" and last.text[-1] in "hes" and clock.said and not clock.exact
    found, used = _minutes_after(tokens, then, wordy, figures)
    if used and tokens[then + used].text not in MONTHS:
        minutes, then, clock = found, then + used, replace(clock, said=True)
    for used in (2, 1):
        half = HALVES.get(phrase(tokens, then, used))
        if half is not None and not clock.exact:
            clock, then = _halved(clock, half), then + used
    return _shifted(replace(clock, used=then - at), minutes)


def _figures(token: Token) -> Clock | None:
    """14h, 14h30, 15:00, 3pm, 3.30 p.m., 9.30; or a bare number"""
    if token.bare or token.kind in ("hour", "ampm") or (token.kind == "pair" and dotted(token)):
        hour, minute = [*token.numbers, 0][:2]
        night = token.text[0] == "0"
        clock = Clock(hour, minute, 1, said=not token.bare, night=night)
        if token.kind == "ampm":
            return _halved(clock, 12 if "p" in token.text else 0)
        return clock
    return None


def dotted(token: Token) -> bool:
    """Whether 9.30 could be an hour."""
    return re.fullmatch("([01]?[0-9]|2[0-3])[.][0-5][0-9]", token.text) is not None


def _words(tokens: Sequence[Token], at: int) -> Clock | None:
    for used in (3, 2, 1):
        words = phrase(tokens, at, used)
        if words in NOONS:
            return Clock(NOONS[words], 0, used, exact=True)
        if words in HOURS:
            return Clock(HOURS[words], 0, used, said=False)
    return None


def _minutes_after(tokens: Sequence[Token], at: int, wordy: bool, figures: bool) -> tuple[int, int]:
    """et demie, moins le quart; where it may come, thirty, 30; with the tokens used, or none"""
    for used in (3, 2, 1):
        words = phrase(tokens, at, used)
        if words in LATER:
            return LATER[words], used
        if wordy and words in MINUTES:
            return MINUTES[words], used
    if tokens[at].text == "moins" and tokens[at + 1].bare:
        return -int(tokens[at + 1].text), 2
    if figures and tokens[at].bare and len(tokens[at].text) == 2:
        return int(tokens[at].text), 1
    return 0, 0


def _halved(clock: Clock, half: int) -> Clock:
    hour = clock.hour % 12 + half if 1 <= clock.hour <= 12 else _NONE
    return replace(clock, hour=hour, said=True, exact=True)


def _shifted(clock: Clock, minutes: int) -> Clock:
    """So many minutes later or earlier: quarter to one is 12:45, quarter to midnight 23:45."""
    if not -60 < minutes < 0 or not clock.exists:
        return replace(clock, minute=clock.minute + abs(minutes))
    total = clock.hour * 60 + clock.minute + minutes
    if clock.hour == 1 and not clock.exact and not clock.night:
        total += 12 * 60
    hour, minute = divmod(total % (24 * 60), 60)
    return replace(clock, hour=hour, minute=minute)
