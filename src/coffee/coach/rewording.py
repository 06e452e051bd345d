"""A closed question made open: what it asks about stays, and a question to follow it with.

The rule of this file: rather no rewording than a clumsy one, and what comes out was judged open.
A question that is open or narrow already, double, or none at all, is left alone.
"""

from typing import NamedTuple

from coffee.coach.plain_text import tidy
from coffee.coach.questions import Kind, judge
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
    closed = tidy(text) if len(text) <= _LONGEST else ""
    judged = judge(closed, lang)
    if judged.kind not in (Kind.CLOSED, Kind.LEADING, Kind.EITHER_OR):
        return None
    choice = f" {closed[judged.start : judged.end]} " if judged.kind == Kind.EITHER_OR else "?!"
    for question, follow in (FRENCH if lang == "fr" else ENGLISH).cook(closed):
        if choice not in question and judge(question, lang).kind == Kind.OPEN:
            return Rewording(question[0].upper() + question[1:], follow)
    return None


_LONGEST = 200  # Characters. A longer question is better cut than reworded.
