"""The words of days and hours, French and English: what `date_reading` knows, as tables.

Keys are as `plain` makes them. A new word goes here, not in a new branch.
"""

import re
import unicodedata

from coffee.coach.dates import NAMES

# What is read: lower case, no accent, no comma, spaces for inner hyphens and apostrophes.
_PLAIN = str.maketrans("àâäéèêëîïôöùûüç’\u2011\u00a0\u202f,–—", "aaaeeeeiioouuuc'-   --")
_INNER = re.compile(r"(?<=[a-z])(?<!\dh)(?<!\d[ap]m)['-](?=[a-z])")  # But "10h-midi" is a range.


def plain(text: str) -> str:
    text = unicodedata.normalize("NFC", text.lower()).translate(_PLAIN)
    return _INNER.sub(" ", text).rstrip(" .")


def _numbered(*rows: str, start: int = 1) -> dict[str, int]:
    return {plain(word): n for row in rows for n, word in enumerate(row.split(), start)}


WEEKDAYS = _numbered(*(names[0] for names in NAMES.values()), start=0)
WEEKDAYS |= {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
MONTHS = _numbered(*(names[1] for names in NAMES.values())) | {"fev": 2}
del WEEKDAYS["mar"], MONTHS["mar"]  # Either: `understand` says which.

DAYS = {  # Days from today.
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
PARTS = {  # The hours that each part of a day can hold.
    word: hours
    for hours, words in (
        (range(12), ("matin", "morning")),
        (range(12, 19), ("apres midi", "aprem", "afternoon")),
        (range(17, 24), ("soir", "evening", "night")),
    )
    for word in words
}
THIS_PART = {f"{this} {part}" for this in ("this", "ce", "cet", "cette") for part in PARTS}
MONTH_ENDS = {"end of the month", "end of month", "fin du mois", "fin de mois"}
# Before the name of a month.
MONTH_MIDDLES = {"mid", "in mid", "middle of", "in the middle of", "mi", "milieu", "milieu de"}
MONTH_LASTS = {"end", "end of", "fin", "fin de"}
FEASTS = {  # Month, day. Noël alone is a first name too.
    word: day
    for day, words in (
        ((12, 24), ("before christmas", "avant noel", "d ici noel", "d ici a noel")),
        ((12, 25), ("christmas",)),
        ((12, 31), ("end of the year", "end of year", "fin d annee", "fin de l annee")),
    )
    for word in words
}
NUMBERS = {"a": 1, "an": 1, "une": 1, "quinze": 15} | _numbered(
    "one two three four five six seven eight nine ten eleven twelve",
    "un deux trois quatre cinq six sept huit neuf dix onze douze",
)
FRENCH_DAYS = {"huit": 7, "quinze": 14, "15": 14}  # Both ends of a week counted.
UNITS = {  # In days, in months.
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
TURNS = {"next": 1, "prochain": 1, "prochaine": 1, "last": -1, "dernier": -1, "derniere": -1}
TURNS_AFTER = {"huit": 2, "8": 2, "quinze": 3, "15": 3}  # lundi en huit
FILLERS = {"le", "la", "l", "on", "at", "a", "the", "de", "du", "of", "this", "ce", "cet"}

# Hours.
NOONS = {"noon": 12, "midday": 12, "midi": 12, "midnight": 0, "minuit": 0}
HOURS = {word: n for word, n in NUMBERS.items() if word not in ("a", "an")}
HOURS |= _numbered("treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt", start=13)
HOURS |= {"vingt et un": 21, "vingt et une": 21, "vingt deux": 22, "vingt trois": 23}
OF_THE_CLOCK = {"o clock", "oclock", "heure", "heures"}
MINUTES = {
    word: 5 * n
    for row in (
        "five,ten,fifteen,twenty,twenty five,thirty,thirty five,forty,forty five,fifty,fifty five",
        "cinq,dix,quinze,vingt,vingt cinq,trente,trente cinq,quarante,quarante cinq,cinquante,"
        "cinquante cinq",
    )
    for n, word in enumerate(row.split(","), 1)
}
LATER = {"et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, "moins quart": -15}
LATER |= {f"moins {word}": -n for word, n in MINUTES.items()}
FRACTIONS = {"half": 30, "quarter": 15}  # half past three, quarter to four
PAST = {"past": 1, "after": 1, "to": -1}
HALVES = {"am": 0, "a m": 0, "pm": 12, "p m": 12}
OPENERS = {"from", "between", "entre"}  # Of a range: from 3 to 4.
BEFORE_HOURS = {"at", "a"} | OPENERS  # What makes an hour of a bare number.
UNTIL = {"-", "to", "a", "until", "till", "jusqu a"}
AND = {"and", "et"}  # Between 3 and 4.
