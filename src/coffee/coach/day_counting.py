"""Days of the calendar from 1900 to 2200, counted from one another."""

from datetime import date

from coffee.coach.date_tokens import Lost


def on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None


def within(year: int, month: int, day: int) -> date | None:
    """The date; None if the calendar has no such day, Lost if it is beyond what is read."""
    if not 1900 <= year <= 2200:
        raise Lost
    return on(year, month, day)


def in_days(day: date, days: int) -> date | None:
    count = day.toordinal() + days
    first, last = date(1900, 1, 1).toordinal(), date(2200, 12, 31).toordinal()
    return date.fromordinal(count) if first <= count <= last else None


def in_months(day: date, months: int, number: int) -> date | None:
    """The day of that number so many months away, or the last one if the month is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    days = [on(year, month + 1, number - over) for over in range(4)]
    return next((day for day in days if day), None)


def in_unit(day: date, unit: tuple[int, int], count: int) -> date | None:
    days, months = unit
    return in_months(day, months * count, day.day) if months else in_days(day, days * count)
