"""Stretches of time in words, French and English. What is written here, `duration_reading` reads.

A month counts as 30 days and a year as 365: nobody means to be called on the hour.
"""

LONGEST = 5 * 365
"""Days; beyond that, no reminder is meant."""

_UNITS = (  # Days in one, in English, in French.
    (365, "year", "tous les", "ans"),
    (30, "month", "tous les", "mois"),
    (7, "week", "toutes les", "semaines"),
    (1, "day", "tous les", "jours"),
)


def every(days: int, lang: str) -> str:
    """The rhythm: "every 6 weeks", « toutes les 6 semaines », "every month"."""
    size, unit, tous_les, unites = next(row for row in _UNITS if days % row[0] == 0)
    count = days // size
    if lang == "fr":
        return f"{tous_les} {count} {unites}" if count > 1 else f"{tous_les} {unites}"
    return f"every {count} {unit}s" if count > 1 else f"every {unit}"


def span(days: int, lang: str) -> str:
    """So many days: "94 days", « 1 jour »."""
    unit = "jour" if lang == "fr" else "day"
    return f"{days} {unit}" if days == 1 else f"{days} {unit}s"
