"""What was typed where a date is asked: the moment, or what to say instead."""

from dataclasses import dataclass, field
from datetime import datetime

from coffee.coach.date_reading import day_named, understand, why_not
from coffee.coach.dates import Moment, write, write_day


@dataclass(frozen=True)
class Misfit:
    """Why it will not do: a key under `expected.`, and what that sentence needs."""

    expected: str
    facts: dict[str, str] = field(default_factory=dict)


def dated(
    text: str, now: datetime, lang: str, earlier: Moment | None, *, hour: bool, past: bool
) -> Moment | Misfit:
    """The moment that `text` answers with; its `hour` is needed, `past` ones will do.

    An hour alone joins the day of the `earlier` answer, unless that has gone by.
    """
    stands = earlier is not None and (past or earlier.day >= now.date())
    day = earlier.day if earlier and stands else None
    moment = understand(text, now, lang, future=not past, day=day)
    if moment is None:
        return _misread(text, now, lang, hour=hour, past=past)
    if moment.time is None:
        gone = moment.day < now.date()
    else:
        gone = datetime.combine(moment.day, moment.time) < now
    if gone and not past:
        return Misfit("future", {"when": write(moment, lang, now)})
    if moment.time is None and hour:
        far = moment.day.year != now.year
        return Misfit("hour", {"day": write_day(moment.day, lang, year=far)})
    return moment


def _misread(text: str, now: datetime, lang: str, *, hour: bool, past: bool) -> Misfit:
    why = why_not(text, now, lang, future=not past)
    day = day_named(text, now, lang, future=not past)
    if why == "weekday_differs" and day:
        return Misfit(why, {"day": write_day(day, lang, year=day.year != now.year)})
    return Misfit(why or ("date_time" if hour else "date"))
