"""What passes between two people around their meetings: touches, and notes. Plain data.

Days are local, as people count them: a touch has the day it happened.
"""

import re
from datetime import date
from typing import NamedTuple

from coffee.coach.people import Person
from coffee.coach.plain_text import fold

CHANNELS = ("message", "comment", "mail", "article", "call", "coffee")
"""The ways to be in touch, as stored and as JSON tells them."""

_SAID = {
    "message": "message messages sms text texto msg dm chat linkedin",
    "comment": "comment comments commentaire commentaires like reaction",
    "mail": "mail mails email e-mail courriel mel lettre letter",
    "article": "article articles post link lien",
    "call": "call phone telephone appel coup-de-fil visio video",
    "coffee": "coffee cafe lunch dejeuner meeting rendez-vous verre",
}


class Touch(NamedTuple):
    """One time that the two were in touch, whoever began."""

    id: int
    person: Person
    via: str
    day: date
    note: str = ""


class Note(NamedTuple):
    """Something to remember about somebody."""

    id: int
    person: Person
    words: str
    day: date


def entry_id(said: str) -> tuple[str, int] | None:
    """The kind and number that a short id means, as "p12": the page on a person shows them."""
    found = re.fullmatch(r"([a-z])([0-9]{1,9})", said.strip().lower())
    return (found[1], int(found[2])) if found else None


def channel(said: str) -> str | None:
    """The channel that `said` means, in either language; None where it means none."""
    word = fold(said.strip()).replace(" ", "-")
    return next((name for name, words in _SAID.items() if word in words.split()), None)
