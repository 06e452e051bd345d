"""A closed question made open: what it asks about stays, and a question to follow it with.

The rule of this file: rather no rewording than a clumsy one. What comes out was judged open, and
so was what follows; a question that is open already, double or none at all is left alone.
"""

import unicodedata
from typing import NamedTuple

from coffee.coach.plain_text import tidy
from coffee.coach.questions import Kind, is_open, judge
from coffee.coach.rewording_en import ENGLISH
from coffee.coach.rewording_fr import FRENCH


class Rewording(NamedTuple):
    """An open question in place of a closed one, and one worth asking after the answer."""

    question: str
    follow: str


def reword(text: str, lang: str) -> Rewording | None:
    """The closed question `text`, in `lang`, "fr" or "en", made open; None if none is sure.

    It keeps its subject and its register, tu or vous. Never raises.
    """
    if len(text) > _LONGEST or judge(text, lang).kind not in _REWORDED:
        return None
    cookbook = FRENCH if lang == "fr" else ENGLISH
    for question, follow in cookbook.cook(tidy(text)):
        if is_open(question, lang):
            return Rewording(question[0].upper() + question[1:], follow)
    return None


_LONGEST = 200  # Characters. A longer question is better cut than reworded.
_REWORDED = (Kind.CLOSED, Kind.LEADING, Kind.EITHER_OR)
