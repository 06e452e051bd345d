"""Days and stretches of time given as options: understood, or refused in one sentence."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from coffee.errors import BadOption

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.dates import Moment


def past_day(house: "House", on: str) -> date:
    """Today, or a day gone by; today when nothing was typed. Else BadOption."""
    today = house.clock.local.date()
    day = moment(house, "--on", on, past=True).day if on else today
    if day > today:
        raise not_over(house, on, day)
    return day


def day_ahead(house: "House", until: str) -> date:
    """A day after today. Else BadOption."""
    day = moment(house, "--until", until, past=False).day
    if day <= house.clock.local.date():
        when = written(house, day)
        raise BadOption(option="--until", value=until, expected="ahead", when=when)
    return day


def moment(
    house: "House", option: str, typed: str, *, past: bool, stands: "Moment | None" = None
) -> "Moment":
    """The moment that `typed` names; the day, or the hour, of `stands` where it names none.
    Else BadOption. `past`: whether one that may be ahead or gone by is gone by."""
    from coffee.coach.date_answer import Misfit, dated

    found = dated(typed, house.clock.local, house.lang, stands, hour=False, past=past)
    if isinstance(found, Misfit):
        raise BadOption(option=option, value=typed, expected=found.expected, **found.facts)
    return found


def not_over(house: "House", on: str, day: date) -> BadOption:
    """What happened cannot be on a day ahead."""
    return BadOption(option="--on", value=on, expected="past", when=written(house, day))


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


def written(house: "House", day: date) -> str:
    """A day in words."""
    from coffee.coach.dates import Moment, write

    return write(Moment(day, None), house.lang, house.clock.local)
