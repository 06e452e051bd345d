"""Stretches of time as people type them, French and English: "6w", "every 3 months", « un mois ».

A text is understood to its last word or not at all. A new word goes in a table.
"""

import re

from coffee.coach.date_words import NUMBERS, UNITS, plain
from coffee.coach.durations import LONGEST

_FILLERS = {
    "every", "each", "once", "for", "of", "chaque", "tous", "toutes", "les", "le", "la", "l",
    "fois", "par", "pour", "pendant", "de",
}  # fmt: skip
_SHORT = {"d": 1, "j": 1, "w": 7, "wk": 7, "wks": 7, "s": 7, "sem": 7, "m": 30, "mo": 30, "y": 365}
_NAMED = {
    "daily": 1, "quotidien": 1, "weekly": 7, "hebdomadaire": 7, "fortnightly": 14, "monthly": 30,
    "mensuel": 30, "quarterly": 90, "quarter": 90, "quarters": 90, "trimestriel": 90,
    "trimestre": 90, "trimestres": 90, "yearly": 365, "annual": 365, "annuel": 365,
}  # fmt: skip
_HOURS = re.compile(
    r"([0-9]) ?(?:h|hrs?|hours?|heures?)(?: ?([0-5]?[0-9])(?: ?(?:min|mn|minutes?))?)?"
)
_PARTS = {
    "demi heure": 30, "half hour": 30, "half an hour": 30, "quart heure": 15,
    "quarter of an hour": 15, "quarter hour": 15, "trois quarts heure": 45,
    "three quarters of an hour": 45, "hour": 60, "heure": 60, "hour and a half": 90,
    "one and a half hours": 90, "heure et demie": 90, "two hours": 120, "deux heures": 120,
}  # fmt: skip
_ONE = re.compile(r"^(?:une|un|an|a|one) |\bd (?=heure)")
_MOST_TYPED = 100  # Characters.
_COUNTED = re.compile(r"([0-9]{1,5}) ?([a-z]*)")


def days_in(text: str) -> int | None:
    """The days that `text` stands for, from 1 to LONGEST; None where it names no such stretch.

    A number alone is days; a unit alone is one of it. « quinze jours » is two weeks.
    """
    if len(text) > _MOST_TYPED:
        return None
    words = " ".join(word for word in plain(text).split() if word not in _FILLERS)
    if words in ("quinze jours", "huit jours"):
        return 14 if words.startswith("quinze") else 7
    if counted := _COUNTED.fullmatch(words):
        days = int(counted[1]) * (_unit(counted[2]) if counted[2] else 1)
    else:
        number, _, unit = words.rpartition(" ")
        days = NUMBERS.get(number or "a", 0) * _unit(unit, alone=not number)
    return days if 1 <= days <= LONGEST else None


def minutes_in(text: str) -> int | None:
    """The minutes that `text` names in hours: "1h30", "half an hour", « trois quarts d'heure »."""
    if len(text) > _MOST_TYPED:
        return None
    words = plain(text)
    if counted := _HOURS.fullmatch(words):
        return 60 * int(counted[1]) + int(counted[2] or 0)
    return _PARTS.get(_ONE.sub("", words))


def _unit(word: str, *, alone: bool = False) -> int:
    """The days in one; 0 where it is no unit. Alone, an abbreviation would be a slip."""
    if word in UNITS:
        days, months = UNITS[word]
        return 365 if months == 12 else days + 30 * months
    return _NAMED.get(word, 0) or (0 if alone else _SHORT.get(word, 0))
