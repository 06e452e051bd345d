"""What people type, understood: numbers on a list, labels, moments, names."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from coffee.coach import dates
from coffee.coach.plain_text import fold
from coffee.coach.scene import Answer

_TITLES = {
    "m.",
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "mme",
    "mlle",
    "dr",
    "dr.",
    "pr",
    "pr.",
    "prof.",
}


def iso(moment: dates.Moment) -> str:
    """`moment` as stored: "2026-11-26", or "2026-11-26T15:00"."""
    if moment.time is None:
        return moment.day.isoformat()
    return datetime.combine(moment.day, moment.time).isoformat(timespec="minutes")


def moment_of(answer: Answer) -> dates.Moment | None:
    """The moment that a stored answer holds, None when it holds none."""
    if not isinstance(answer, str):
        return None
    try:
        at = datetime.fromisoformat(answer)
    except ValueError:
        return None
    return dates.Moment(at.date(), at.time() if "T" in answer else None)


def first_name(name: str) -> str:
    """What one calls them: the first word, or the title and the name after it."""
    words = name.split()
    described = words[0].islower() or words[0].casefold() in _TITLES
    return name if described else words[0]


def colon(lang: str) -> str:
    return " : " if lang == "fr" else ": "


def number_of(choices: Mapping[str, str], answer: Answer) -> str:
    listed = list(choices)
    return str(listed.index(str(answer)) + 1) if answer in listed else ""


_YES = {"yes", "y", "oui", "o", "true", "ok"}
_NO = {"no", "n", "non", "false"}


def yes_or_no(typed: str) -> bool | None:
    """What `typed` says, in either language; None when it says neither."""
    word = fold(typed).strip(" .!")
    return True if word in _YES else False if word in _NO else None


_NOTHING = {
    *("no", "none", "nothing", "nobody", "no one", "nowhere", "no idea", "i don't know"),
    *("don't know", "not sure", "n/a", "nope", "-", "non", "rien", "aucun", "aucune", "personne"),
    *("nulle part", "aucune idee", "je ne sais pas", "je sais pas", "sais pas", "pas d'idee"),
    *("rien de special", "rien du tout", "nothing special", "nothing at all"),
}


def says_nothing(typed: str) -> bool:
    """Whether `typed` only says, in either language, that there is nothing to say."""
    return fold(typed).replace("’", "'").strip(" .!…") in _NOTHING


def split(typed: str, most: int) -> list[str]:
    """ "1,3-5" as its numbers; anything else cut at commas."""
    items: list[str] = []
    for item in re.split(r"[,;]|\s+(?=\d)", typed.strip()):
        item = item.strip()
        span = re.fullmatch(r"(\d{1,4})\s*-\s*(\d{1,4})", item)
        if span and int(span[1]) <= int(span[2]) <= most:
            items += [str(number) for number in range(int(span[1]), int(span[2]) + 1)]
        elif item:
            items.append(item)
    return items


def picked(choices: Mapping[str, str], raw: Any) -> str | None:
    """The id that `raw` means: an id, a number on the list, a label or how it begins."""
    typed = fold(str(raw)).strip() if isinstance(raw, str | int) else ""
    if typed in choices:
        return typed
    listed = list(choices)
    if typed.isdecimal() and len(typed) < 5 and 1 <= int(typed) <= len(listed):
        return listed[int(typed) - 1]
    labels = {fold(label): choice for choice, label in choices.items()}
    if typed in labels:
        return labels[typed]
    if typed.isdecimal() or len(typed) < 2:
        return None
    begins = [choice for label, choice in labels.items() if label.startswith(typed)]
    holds = [choice for label, choice in labels.items() if f" {typed}" in f" {label}"]
    fitting = begins or holds
    return fitting[0] if len(fitting) == 1 else None
