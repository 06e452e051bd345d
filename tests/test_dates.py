"""Days and hours as people type them: what is understood, what is refused, what is echoed."""

import time as stopwatch
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.coach.date_reading import day_named, understand, why_not
from coffee.coach.dates import Moment, away, write, write_day, write_time

NOW = datetime(2026, 11, 21, 20, 54)  # A Saturday evening.
LANGS = ("en", "fr")

# What was typed, the ISO day, and the hour if one was said; the same in both languages.
UNDERSTOOD = """
today                           | 2026-11-21
tonight                         | 2026-11-21
tonight 10pm                    | 2026-11-21 22:00
tonight at 10:30                | 2026-11-21 22:30
tomorrow                        | 2026-11-22
Tomorrow, Sunday                | 2026-11-22
tomorrow morning                | 2026-11-22
tomorrow 3pm                    | 2026-11-22 15:00
tomorrow at noon                | 2026-11-22 12:00
tomorrow 9:00 in the morning    | 2026-11-22 09:00
tomorrow 9.05                   | 2026-11-22 09:05
the day after tomorrow          | 2026-11-23
yesterday                       | 2026-11-20
the day before yesterday        | 2026-11-19
this evening                    | 2026-11-21
last night                      | 2026-11-20
mid-December                    | 2026-12-15
in the middle of May            | 2027-05-15
the end of January              | 2027-01-31
end of February                 | 2027-02-28
end of November                 | 2026-11-30
before Christmas                | 2026-12-24
at Christmas                    | 2026-12-25
mi-décembre                     | 2026-12-15
à la mi-janvier                 | 2027-01-15
fin janvier                     | 2027-01-31
fin févr.                       | 2027-02-28
à la fin de janvier             | 2027-01-31
avant Noël                      | 2026-12-24
Noël                            |
fin de l'année                  | 2026-12-31
aujourd'hui                     | 2026-11-21
aujourd’hui 22h                 | 2026-11-21 22:00
ce soir                         | 2026-11-21
ce soir 20h                     | 2026-11-21 20:00
ce soir à 9h                    | 2026-11-21 21:00
cet après-midi                  | 2026-11-21
demain                          | 2026-11-22
demain matin                    | 2026-11-22
demain 14h                      | 2026-11-22 14:00
demain à 14 h                   | 2026-11-22 14:00
demain à 14 heures 30           | 2026-11-22 14:30
demain dimanche                 | 2026-11-22
demain 8h du soir               | 2026-11-22 20:00
demain à 3h de l'après-midi     | 2026-11-22 15:00
après-demain                    | 2026-11-23
apres demain midi               | 2026-11-23 12:00
hier                            | 2026-11-20
avant-hier                      | 2026-11-19
avant-hier soir                 | 2026-11-19
thursday                        | 2026-11-26
thu                             | 2026-11-26
THURSDAY.                       | 2026-11-26
this thursday                   | 2026-11-26
on Thursday                     | 2026-11-26
next thursday                   | 2026-11-26
next Thursday 3pm               | 2026-11-26 15:00
thursday at noon                | 2026-11-26 12:00
thursday 3:30pm                 | 2026-11-26 15:30
thursday 3.30 p.m.              | 2026-11-26 15:30
thursday 12 am                  | 2026-11-26 00:00
thursday 9.30                   | 2026-11-26 09:30
thursday evening                | 2026-11-26
thursday next week              | 2026-11-26
sunday next week                | 2026-11-29
next week, tuesday              | 2026-11-24
last tuesday                    | 2026-11-17
saturday                        | 2026-11-21
saturday 10pm                   | 2026-11-21 22:00
saturday 3pm                    | 2026-11-28 15:00
next saturday                   | 2026-11-28
last saturday                   | 2026-11-14
jeudi                           | 2026-11-26
jeu.                            | 2026-11-26
mer                             | 2026-11-25
ce jeudi                        | 2026-11-26
jeudi prochain                  | 2026-11-26
jeudi prochain à 9h30           | 2026-11-26 09:30
jeudi 14h                       | 2026-11-26 14:00
jeudi, 14h30                    | 2026-11-26 14:30
jeudi 14 h 30                   | 2026-11-26 14:30
jeudi 14\u202fh\u00a030         | 2026-11-26 14:30
jeudi 9h                        | 2026-11-26 09:00
14h jeudi                       | 2026-11-26 14:00
jeudi minuit                    | 2026-11-26 00:00
jeudi de la semaine prochaine   | 2026-11-26
samedi                          | 2026-11-21
samedi 14h                      | 2026-11-28 14:00
samedi prochain                 | 2026-11-28
mardi dernier                   | 2026-11-17
mar. 24 nov.                    | 2026-11-24
mar. à 14h                      | 2026-11-24 14:00
lundi en huit                   | 2026-11-30
lundi en quinze                 | 2026-12-07
samedi en huit                  | 2026-12-05
26/11                           | 2026-11-26
03/04                           | 2027-04-03
26/11 9h30                      | 2026-11-26 09:30
26/11 9.30                      | 2026-11-26 09:30
9h30 26/11                      | 2026-11-26 09:30
14h 26 novembre                 | 2026-11-26 14:00
26/11/2026                      | 2026-11-26
26/11/26                        | 2026-11-26
1/2/85                          | 1985-02-01
26-11-2026                      | 2026-11-26
26.11.2026                      | 2026-11-26
26.11                           | 2026-11-26
2026-11-26                      | 2026-11-26
2026-11-26T15:00                | 2026-11-26 15:00
2026-11-26T15:00:00             | 2026-11-26 15:00
2026-11-26 15:00                | 2026-11-26 15:00
26 november                     | 2026-11-26
26th of November                | 2026-11-26
november 26                     | 2026-11-26
nov 26th, 2026                  | 2026-11-26
27 Mar 2026                     | 2026-03-27
1 may                           | 2027-05-01
Thursday 26 November            | 2026-11-26
Thursday the 26th at 3pm        | 2026-11-26 15:00
26 novembre                     | 2026-11-26
le 26 novembre à 15 h           | 2026-11-26 15:00
26 NOVEMBRE                     | 2026-11-26
20 novembre                     | 2027-11-20
1er décembre                    | 2026-12-01
le 3 déc. 2026                  | 2026-12-03
le 3 aout                       | 2027-08-03
29 février                      | 2028-02-29
29/02/2028                      | 2028-02-29
the 26th                        | 2026-11-26
the 26                          | 2026-11-26
le 26                           | 2026-11-26
le 26 à 14h                     | 2026-11-26 14:00
le 1er                          | 2026-12-01
le 20                           | 2026-12-20
le 31                           | 2026-12-31
jeudi 26                        | 2026-11-26
in 3 days                       | 2026-11-24
in two weeks                    | 2026-12-05
in two weeks at 3pm             | 2026-12-05 15:00
in a fortnight                  | 2026-12-05
in a month                      | 2026-12-21
in a year                       | 2027-11-21
dans 3 jours                    | 2026-11-24
dans deux semaines              | 2026-12-05
dans quinze jours               | 2026-12-05
dans huit jours                 | 2026-11-28
dans un mois                    | 2026-12-21
dans un an                      | 2027-11-21
dans sept jours à 9h            | 2026-11-28 09:00
il y a 3 jours                  | 2026-11-18
il y a une semaine              | 2026-11-14
3 days ago                      | 2026-11-18
a week ago                      | 2026-11-14
two months ago                  | 2026-09-21
next week                       | 2026-11-28
last week                       | 2026-11-14
next month                      | 2026-12-21
la semaine prochaine            | 2026-11-28
la semaine dernière             | 2026-11-14
le mois prochain                | 2026-12-21
l'année dernière                | 2025-11-21
fin du mois                     | 2026-11-30
à la fin du mois                | 2026-11-30
end of the month                | 2026-11-30
22h                             | 2026-11-21 22:00
20:54                           | 2026-11-21 20:54
20:53                           | 2026-11-22 20:53
14h                             | 2026-11-22 14:00
3pm                             | 2026-11-22 15:00
3 pm                            | 2026-11-22 15:00
10h du soir                     | 2026-11-21 22:00
midi                            | 2026-11-22 12:00
midnight                        | 2026-11-22 00:00
"""

HOURS_IN_WORDS = """
Thursday at three               | 2026-11-26 15:00
Thursday at 3 o'clock           | 2026-11-26 15:00
Thursday 3 o’clock              | 2026-11-26 15:00
three o'clock on Thursday       | 2026-11-26 15:00
half past three                 | 2026-11-22 15:30
thursday half-past nine         | 2026-11-26 09:30
3 o'clock                       | 2026-11-22 15:00
quarter past nine               | 2026-11-22 09:15
thursday at a quarter to four   | 2026-11-26 15:45
quarter to one                  | 2026-11-22 12:45
quarter past noon               | 2026-11-22 12:15
quarter to midnight             | 2026-11-21 23:45
half past three pm              | 2026-11-22 15:30
half past three a.m.            | 2026-11-22 03:30
half past nine in the evening   | 2026-11-21 21:30
next thursday at half two       | 2026-11-26 14:30
thursday at three thirty        | 2026-11-26 15:30
thursday at three pm            | 2026-11-26 15:00
ten to four                     | 2026-11-22 15:50
20 minutes to 4                 | 2026-11-22 15:40
20 past 3                       | 2026-11-22 15:20
jeudi à trois heures            | 2026-11-26 15:00
jeudi trois heures              | 2026-11-26 15:00
à trois heures jeudi            | 2026-11-26 15:00
jeudi à une heure               | 2026-11-26 13:00
jeudi à douze heures            | 2026-11-26 12:00
jeudi quinze heures trente      | 2026-11-26 15:30
dix-sept heures vingt           | 2026-11-22 17:20
vingt et une heures             | 2026-11-21 21:00
15 heures                       | 2026-11-22 15:00
15 heures et demie              | 2026-11-22 15:30
trois heures et demie           | 2026-11-22 15:30
neuf heures et quart            | 2026-11-22 09:15
trois heures moins le quart     | 2026-11-22 14:45
une heure moins le quart        | 2026-11-22 12:45
trois heures moins 10           | 2026-11-22 14:50
9h et demie                     | 2026-11-22 09:30
midi et demi                    | 2026-11-22 12:30
midi et demie                   | 2026-11-22 12:30
midi moins le quart             | 2026-11-22 11:45
jeudi minuit et demi            | 2026-11-26 00:30
huit heures du soir             | 2026-11-22 20:00
trois heures du matin           | 2026-11-22 03:00
"""

BARE_NUMBERS = """
Thursday at 3                   | 2026-11-26 15:00
Thursday at 15                  | 2026-11-26 15:00
at 3 on Thursday                | 2026-11-26 15:00
tomorrow at 9                   | 2026-11-22 09:00
26/11 at 10                     | 2026-11-26 10:00
Thursday at 9.12                | 2026-11-26 09:12
Thursday the 26th at 3          | 2026-11-26 15:00
jeudi à 14                      | 2026-11-26 14:00
jeudi à 3 décembre              | 2026-12-03
le 26 à 14                      | 2026-11-26 14:00
jeudi 26 à 14                   | 2026-11-26 14:00
à 15                            | 2026-11-22 15:00
Thursday 3                      | 2026-12-03
Thursday 3 at 3                 | 2026-12-03 15:00
Thursday 15                     | 2026-11-26 15:00
Thursday 15 to 16               | 2026-11-26 15:00
thursday morning 10             | 2026-11-26 10:00
thursday 10                     | 2026-12-10
next thursday 15                | 2026-11-26 15:00
next thursday 26                | 2026-11-26
jeudi 15                        | 2026-11-26 15:00
jeudi quinze                    | 2026-11-26 15:00
jeudi 24                        | 2026-12-24
jeudi 21                        | 2027-01-21
Thursday the 21st               | 2027-01-21
jeudi soir 8                    | 2026-11-26 20:00
jeudi prochain 9                | 2026-11-26 09:00
demain 15                       | 2026-11-22 15:00
demain 22                       | 2026-11-22
demain 22 à 15                  | 2026-11-22 15:00
"""

OFFICE_HOURS = """
jeudi 1h                        | 2026-11-26 13:00
jeudi 3h                        | 2026-11-26 15:00
jeudi 3 h 30                    | 2026-11-26 15:30
jeudi 6h59                      | 2026-11-26 18:59
jeudi 7h                        | 2026-11-26 07:00
jeudi 0h30                      | 2026-11-26 00:30
jeudi 12h                       | 2026-11-26 12:00
3:00                            | 2026-11-22 15:00
26/11 3.15                      | 2026-11-26 15:15
3h de l'après-midi              | 2026-11-22 15:00
jeudi aprem 3h                  | 2026-11-26 15:00
3h du matin                     | 2026-11-22 03:00
jeudi matin 3h                  | 2026-11-26 03:00
jeudi 03h                       | 2026-11-26 03:00
jeudi 03:00                     | 2026-11-26 03:00
jeudi à 03                      | 2026-11-26 03:00
thursday at 7                   | 2026-11-26 07:00
thursday 3am                    | 2026-11-26 03:00
thursday at 3 in the morning    | 2026-11-26 03:00
2026-11-26T03:00                | 2026-11-26 03:00
"""

RANGES = """
jeudi 15h30-16h                 | 2026-11-26 15:30
jeudi 15h-16h30                 | 2026-11-26 15:00
15 h 30 - 16 h 30 jeudi         | 2026-11-26 15:30
jeudi de 15h à 16h              | 2026-11-26 15:00
de 15h à 16h                    | 2026-11-22 15:00
de 15h à 16h jeudi              | 2026-11-26 15:00
jeudi de 15 à 16                | 2026-11-26 15:00
jeudi 15 à 16h                  | 2026-11-26 15:00
jeudi 26 à 16h                  | 2026-11-26 16:00
jeudi 15-16                     | 2026-11-26 15:00
jeudi entre 15h et 16h          | 2026-11-26 15:00
jeudi 15h jusqu'à 16h           | 2026-11-26 15:00
jeudi 10h-midi                  | 2026-11-26 10:00
jeudi de trois à quatre heures  | 2026-11-26 15:00
Thursday 3pm-4pm                | 2026-11-26 15:00
Thursday 3pm – 4pm              | 2026-11-26 15:00
Thursday 3-4pm                  | 2026-11-26 15:00
3 to 4pm on Thursday            | 2026-11-26 15:00
from 3 to 4pm                   | 2026-11-22 15:00
Thursday from 3 to 4            | 2026-11-26 15:00
between 3 and 4 on thursday     | 2026-11-26 15:00
tomorrow 9.30-10.30             | 2026-11-22 09:30
26/11 15:00-16:00               | 2026-11-26 15:00
from 10 to 11am                 | 2026-11-22 10:00
from 11 to 1pm                  | 2026-11-22 11:00
from 9 to 11pm                  | 2026-11-21 21:00
from 12 to 1pm                  | 2026-11-22 12:00
from 3 to 4am                   | 2026-11-22 03:00
de 5h à 15h                     | 2026-11-22 05:00
from ten to four                | 2026-11-22 10:00
15h 16 décembre                 | 2026-12-16 15:00
"""

BEHIND = """
thursday                        | 2026-11-19
jeudi 14h                       | 2026-11-19 14:00
saturday                        | 2026-11-21
samedi 14h                      | 2026-11-21 14:00
samedi 22h                      | 2026-11-14 22:00
26/11                           | 2025-11-26
20 novembre                     | 2026-11-20
21 november                     | 2026-11-21
29 février                      | 2024-02-29
le 26                           | 2026-10-26
le 31                           | 2026-10-31
14h                             | 2026-11-21 14:00
22h                             | 2026-11-20 22:00
hier soir                       | 2026-11-20
demain                          | 2026-11-22
jeudi 3h                        | 2026-11-19 03:00
jeudi 15                        | 2026-10-15
jeudi 16                        | 2026-11-19 16:00
jeudi 15h-16h                   | 2026-11-19 15:00
"""

REFUSED = [
    *("", " ", "a", "le", "at", ".", "...", ",", "-", "?", "no", "peut-être", "bientôt", "soon"),
    *("31/02", "30 février", "29/02/2027", "february 30", "0/11", "26/0", "26/13", "00/00/0000"),
    *("32 november", "le 32", "le 0", "the 0th", "2026-13-01", "2026-11-31", "2026-1", "2026"),
    *("26/11/1066", "26/11/2201", "26 novembre 1500", "1899-12-31", "2201-01-01", "26/11/202"),
    *("26/11-2026", "26-11", "226/11", "26/11/2026/1", "26", "9.30", "9.12", "jeudi 9.12", "1/2/3"),
    *("25h", "24h", "26/11 25h61", "14h60", "14h5", "15:60", "15:00:30", "13pm", "0am", "15pm"),
    *("jeudi 14h 75", "14h 15h", "midi minuit", "thursday 4", "jeudi 2", "demain 3", "jeudi 0"),
    *(
        "three",
        "trois",
        "half",
        "half past",
        "past three",
        "quarter",
        "o'clock",
        "heures",
        "et demie",
    ),
    *(
        "half past 25",
        "half past 3:30",
        "jeudi à 24",
        "at 25",
        "at 0",
        "three o'clock four o'clock",
    ),
    *(
        "10 to 4",
        "at 10 to 4",
        "jeudi 15-12",
        "jeudi 15-",
        "15h-",
        "15h-25h",
        "from",
        "from thursday",
    ),
    *("jeudi 15h et 16h", "jeudi et vendredi", "15h30 et demie", "3h moins 75", "next thursday 3"),
    *("15h-16h-17h", "26-11 15h", "3-4", "15-16", "le mois prochain 15", "26 novembre 15"),
    *("jeudi vendredi", "demain hier", "demain demain", "demain 26/11", "26 novembre 3 décembre"),
    *("jeudi 14h peut-être", "thursday maybe", "not thursday", "jeudi ou vendredi", "jeudi!"),
    *("Friday 26 November", "vendredi 26/11/2026", "jeudi 27", "demain lundi", "today, thursday"),
    *("last thursday 26 november", "jeudi prochain 19/11/2026", "26/11 la semaine prochaine"),
    *("dans 14h", "in 2 hours", "in an hour", "il y a 2h", "3 days", "trois jours", "in days"),
    *("dans", "in", "ago", "il y a", "next", "prochain", "dernier jour", "lundi en", "en huit"),
    *(
        "in 99999999999 weeks",
        "in 9999 weeks",
        "in 9999 years",
        "9999 years ago",
        "in -3 days",
    ),
    *("in 2.5 weeks", "dans 999999999999999999999999 jours", "9" * 90, "le " * 33),
    *("matin", "soir", "in the morning", "november", "novembre 2026", "week", "semaine"),
    *("tonight at midnight", "tonight 3am", "demain matin 15h", "ce soir 3h", "weekend"),
    *(
        "jeudi\n14h",
        "jeudi\t14h",
        "2026-11-26T15:00Z",
        "jeudi\x00",
        "\x1b[31mjeudi",
        "jeudi\u200b",
        "\ud800",
    ),
    *("١٤h", "१४h", "\uff11\uff14h", "26/11/２０２６", "²h", "jeudi ①", "четверг", "jeudi 👍"),
]


def rows(table: str) -> list[tuple[str, str]]:
    lines = (line.partition("|") for line in table.strip().splitlines())
    return [(typed.strip(" "), expected.strip()) for typed, _, expected in lines]


def shown(moment: Moment | None) -> str:
    if moment is None:
        return ""
    return f"{moment.day} {moment.time:%H:%M}" if moment.time is not None else str(moment.day)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("typed", "expected"), rows(UNDERSTOOD + HOURS_IN_WORDS + BARE_NUMBERS + OFFICE_HOURS + RANGES)
)
def test_both_languages_are_understood_in_both(typed: str, expected: str, lang: str) -> None:
    assert shown(understand(typed, NOW, lang)) == expected


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("typed", "expected"), rows(BEHIND))
def test_what_was_left_out_can_be_looked_for_behind(typed: str, expected: str, lang: str) -> None:
    assert shown(understand(typed, NOW, lang, future=False)) == expected


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("typed", REFUSED)
def test_what_is_not_a_moment_is_refused(typed: str, lang: str) -> None:
    assert understand(typed, NOW, lang) is None
    assert understand(typed, NOW, lang, future=False) is None


WHY_NOT = """
31/02                           | no_such_day
31/02 9h                        | no_such_day
30 février                      | no_such_day
february 30                     | no_such_day
29/02/2027                      | no_such_day
2026-13-01                      | no_such_day
26/13                           | no_such_day
le 32                           | no_such_day
jeudi 32                        | no_such_day
vendredi 26 novembre            | weekday_differs 2026-11-26
Friday 26 November              | weekday_differs 2026-11-26
Thursday 26 November 2027       | weekday_differs 2027-11-26
vendredi 26/11 à 15h            | weekday_differs 2026-11-26
jeudi 27                        | weekday_differs 2026-11-27
Thursday the 27th               | weekday_differs 2026-11-27
demain lundi                    | weekday_differs 2026-11-22
25h                             | no_such_hour
jeudi 24h                       | no_such_hour
jeudi à 25                      | no_such_hour
26/11 25h61                     | no_such_hour
15:60                           | no_such_hour
13pm                            | no_such_hour
jeudi 15h-25h                   | no_such_hour
31/02 pouet                     |
pouet 25h                       |
26/11/1066                      |
in 9999 weeks                   |
jeudi ou vendredi               |
jeudi 9.12                      |
jeudi 2                         |
tonight 3am                     |
last thursday 26 november       |
soonish                         |
                                |
"""


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(("typed", "expected"), rows(WHY_NOT.strip("\n")))
def test_what_cannot_be_is_told_from_what_is_not_understood(
    typed: str, expected: str, lang: str
) -> None:
    assert understand(typed, NOW, lang) is None
    why, day = why_not(typed, NOW, lang), day_named(typed, NOW, lang)
    assert (f"{why} {day}" if day else why) == expected


def test_a_date_looked_for_behind_is_named_behind() -> None:
    assert why_not("jeudi 26 novembre", NOW, "fr", future=False) == "weekday_differs"
    assert day_named("jeudi 26 novembre", NOW, "fr", future=False) == date(2025, 11, 26)


def test_what_is_understood_has_no_why_not() -> None:
    assert why_not("jeudi 14h", NOW, "fr") == ""
    assert day_named("jeudi 14h", NOW, "fr") == date(2026, 11, 26)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("17h", "2026-12-03 17:00"),
        ("3pm", "2026-12-03 15:00"),
        ("à 17", "2026-12-03 17:00"),
        ("half past three", "2026-12-03 15:30"),
        ("midi", "2026-12-03 12:00"),
        ("from 3 to 4pm", "2026-12-03 15:00"),
        ("vendredi 17h", "2026-11-27 17:00"),
        ("demain 17h", "2026-11-22 17:00"),
        ("thursday", "2026-11-26"),
        ("next week", "2026-11-28"),
    ],
)
def test_an_hour_alone_joins_the_day_that_stands(typed: str, expected: str) -> None:
    assert shown(understand(typed, NOW, "fr", day=date(2026, 12, 3))) == expected


def test_only_english_puts_the_month_first_and_only_when_it_must() -> None:
    assert shown(understand("11/26", NOW, "en")) == "2026-11-26"
    assert shown(understand("11/26/2026", NOW, "en")) == "2026-11-26"
    assert understand("11/26", NOW, "fr") is None
    assert shown(understand("03/04", NOW, "en")) == "2027-04-03"


def test_the_language_settles_mar() -> None:
    assert shown(understand("mar 9", NOW, "en")) == "2027-03-09"
    assert shown(understand("mar 8", datetime(2026, 12, 1), "fr")) == "2026-12-08"


def test_capitals_accents_spaces_and_commas_do_not_matter() -> None:
    for typed in (
        "Jeudi 3 Décembre , 14H30",
        "  JEUDI   3 DECEMBRE 14h30 ",
        "jeudi 3 de\u0301c 14h30",
    ):
        assert shown(understand(typed, NOW, "fr")) == "2026-12-03 14:30"


def test_a_month_later_the_31st_is_the_last_day() -> None:
    assert shown(understand("in a month", datetime(2027, 1, 31), "en")) == "2027-02-28"
    assert shown(understand("fin du mois", datetime(2028, 2, 3), "fr")) == "2028-02-29"
    assert shown(understand("in a year", datetime(2028, 2, 29), "en")) == "2029-02-28"


def test_a_leap_day_is_found_across_a_century_that_skips_it() -> None:
    assert shown(understand("29/02", datetime(2096, 3, 1), "fr")) == "2104-02-29"


def test_an_explicit_year_must_still_agree_with_the_weekday() -> None:
    assert shown(understand("Friday 26 November 2027", NOW, "en")) == "2027-11-26"
    assert understand("Thursday 26 November 2027", NOW, "en") is None


def test_a_long_text_is_refused_at_once() -> None:
    start = stopwatch.perf_counter()
    for text in (
        "a" * 10_000,
        "1" * 10_000,
        " " * 10_000,
        "le " * 4_000,
        "1/" * 5_000,
        "é-" * 5_000,
    ):
        assert understand(text, NOW, "fr") is None
    assert stopwatch.perf_counter() - start < 5, "a hang, not a pause"


def test_the_day_is_written_in_words() -> None:
    day = date(2026, 11, 26)
    assert write_day(day, "en") == "Thursday 26 November"
    assert write_day(day, "fr") == "jeudi 26 novembre"
    assert write_day(day, "en", year=True) == "Thursday 26 November 2026"
    assert write_day(day, "en", short=True) == "Thu 26 Nov"
    assert write_day(day, "fr", short=True) == "jeu. 26 nov."
    assert write_day(date(2026, 12, 1), "fr") == "mardi 1er décembre"
    assert write_day(date(2026, 12, 1), "en") == "Tuesday 1 December"


def test_the_hour_is_written_out_of_24() -> None:
    assert [write_time(time(15), lang) for lang in LANGS] == ["15:00", "15 h"]
    assert [write_time(time(9, 5), lang) for lang in LANGS] == ["09:05", "9 h 05"]
    assert [write_time(time(0), lang) for lang in LANGS] == ["00:00", "0 h"]


def test_an_hour_of_the_night_cannot_be_taken_for_one_of_the_afternoon() -> None:
    assert [write_time(time(3), lang) for lang in LANGS] == ["03:00", "3 h du matin"]
    assert [write_time(time(6, 5), lang) for lang in LANGS] == ["06:05", "6 h 05 du matin"]
    assert [write_time(time(7), lang) for lang in LANGS] == ["07:00", "7 h"]


def test_the_echo_gives_the_year_only_when_it_is_in_doubt() -> None:
    soon, later = Moment(date(2026, 11, 26), time(15)), Moment(date(2027, 1, 4), None)
    assert write(soon, "en", NOW) == "Thursday 26 November, 15:00"
    assert write(soon, "fr", NOW) == "jeudi 26 novembre, 15 h"
    assert write(soon, "fr", NOW, short=True) == "jeu. 26 nov., 15 h"
    assert write(later, "en", NOW) == "Monday 4 January 2027"
    assert write(Moment(date(2026, 12, 1), None), "fr", datetime(2026, 1, 5)).endswith("2026")


@pytest.mark.parametrize(
    ("days", "english", "french"),
    [
        (0, "today", "aujourd'hui"),
        (1, "tomorrow", "demain"),
        (2, "in 2 days", "après-demain"),
        (5, "in 5 days", "dans 5 jours"),
        (13, "in 13 days", "dans 13 jours"),
        (14, "in 2 weeks", "dans 2 semaines"),
        (59, "in 8 weeks", "dans 8 semaines"),
        (60, "in 2 months", "dans 2 mois"),
        (699, "in 23 months", "dans 23 mois"),
        (700, "in 2 years", "dans 2 ans"),
        (-1, "yesterday", "hier"),
        (-2, "2 days ago", "avant-hier"),
        (-3, "3 days ago", "il y a 3 jours"),
        (-21, "3 weeks ago", "il y a 3 semaines"),
    ],
)
def test_how_far_a_day_is(days: int, english: str, french: str) -> None:
    day = NOW.date() + timedelta(days)
    assert away(day, NOW, "en") == english
    assert away(day, NOW, "fr") == french


nows = st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1))
hours = st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59))
langs = st.sampled_from(LANGS)


@settings(deadline=None, max_examples=200)
@given(nows, st.integers(0, 731), hours, langs, langs, st.booleans())
def test_what_is_written_reads_back(
    now: datetime, days: int, hour: time | None, written: str, read: str, short: bool
) -> None:
    moment = Moment(now.date() + timedelta(days), hour)
    assert understand(write(moment, written, now, short), now, read) == moment


@settings(deadline=None, max_examples=200)
@given(nows, st.dates(date(1900, 1, 1), date(2200, 12, 31)), hours, langs, st.booleans())
def test_iso_reads_back(
    now: datetime, day: date, hour: time | None, lang: str, future: bool
) -> None:
    iso = day.isoformat() if hour is None else datetime.combine(day, hour).isoformat()
    assert understand(iso, now, lang, future=future) == Moment(day, hour)


@settings(deadline=None, max_examples=200)
@given(nows, st.integers(-13, 13), langs)
def test_how_far_reads_back_in_days(now: datetime, days: int, lang: str) -> None:
    day = now.date() + timedelta(days)
    assert understand(away(day, now, lang), now, lang) == Moment(day, None)


pieces = """
a le the on à in dans il y ago next prochain last dernier en huit quinze week mois an day jeudi thu
mar nov mai 26 0 31 2026 9999 26/11 9.30 31/12/99 2026-11-26 2026-11-26T 14h 3pm 25h 15:00 soir
morning ce tonight last night midi après midi fin du 1er 26th of . , ' -
three trois dix vingt 3 15 at o'clock heures half quarter past to et demie moins quart from entre et
until pm minutes 9.30 3-4 15h-
"""
words = st.sampled_from(pieces.split())
texts = st.text() | st.lists(words, max_size=7).map(" ".join)


@settings(deadline=None, max_examples=400)
@given(texts, st.datetimes(), st.text(max_size=3) | langs, st.booleans())
def test_nothing_typed_ever_raises(text: str, now: datetime, lang: str, future: bool) -> None:
    moment = understand(text, now, lang, future=future)
    assert moment is None or 1900 <= moment.day.year <= 2200
    why = why_not(text, now, lang, future=future)
    assert why in ("", "no_such_day", "weekday_differs", "no_such_hour")
    assert not (why and moment), "either it is understood, or there is a reason"
    assert day_named(text, now, lang, future=future) or why != "weekday_differs"


@settings(deadline=None, max_examples=200)
@given(nows, st.times(), langs)
def test_an_hour_written_out_is_read_back_on_the_day_that_stands(
    now: datetime, hour: time, lang: str
) -> None:
    day, hour = now.date() + timedelta(9), hour.replace(second=0, microsecond=0)
    assert understand(write_time(hour, lang), now, lang, day=day) == Moment(day, hour)
