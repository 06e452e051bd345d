"""Days and stretches of time given as options: understood, or refused in one sentence."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from coffee.errors import BadOption

if TYPE_CHECKING:
    from coffee.cli.house import House


def past_day(house: "House", option: str, typed: str) -> date:
    """Today, or a day gone by; today when nothing was typed. Else BadOption."""
    today = house.clock.local.date()
    day = _day(house, option, typed, past=True) if typed else today
    if day > today:
        raise BadOption(option=option, value=typed, expected="past", when=_written(house, day))
    return day


def day_ahead(house: "House", option: str, typed: str) -> date:
    """A day after today. Else BadOption."""
    day = _day(house, option, typed, past=False)
    if day <= house.clock.local.date():
        raise BadOption(option=option, value=typed, expected="ahead", when=_written(house, day))
    return day


def days(option: str, typed: str) -> int:
    """A number of days, from words as "6w" or « 3 mois ». Else BadOption."""
    from coffee.coach.duration_reading import days_in

    found = days_in(typed)
    if found is None:
        raise BadOption(option=option, value=typed, expected="span")
    return found


def in_days(house: "House", count: int) -> date:
    """The day so many from today."""
    return house.clock.local.date() + timedelta(days=count)


def _day(house: "House", option: str, typed: str, *, past: bool) -> date:
    from coffee.coach.date_answer import Misfit, dated

    moment = dated(typed, house.clock.local, house.lang, None, hour=False, past=past)
    if isinstance(moment, Misfit):
        raise BadOption(option=option, value=typed, expected=moment.expected, **moment.facts)
    return moment.day


def _written(house: "House", day: date) -> str:
    from coffee.coach.dates import Moment, write

    return write(Moment(day, None), house.lang, house.clock.local)
