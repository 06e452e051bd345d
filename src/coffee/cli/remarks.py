"""What the coach remarks, in one line, on one's own words as they are typed; empty for nothing."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from typing import TYPE_CHECKING

from coffee.errors import PlaybookFault
from coffee.text import LANGUAGES, say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.tact_text import Kind

_LONGEST_QUOTE = 40
_A_MOMENT = 0.5
"""Seconds: the first question stands there by then, and is being read."""

_YIELD = 0.0005
"""Seconds that an answer typed meanwhile waits for its turn, each time that it needs one."""


@contextmanager
def read_ahead(house: "House") -> Iterator[None]:
    """Read the rules while the first question is being read: no answer waits for them then.

    The reading is over when this is left: a process that ended meanwhile would be aborted by
    pydantic's compiled half, which no thread may be torn out of.
    """

    def read() -> None:
        before = sys.getswitchinterval()
        sys.setswitchinterval(_YIELD)
        with suppress(Exception):  # whatever it is, it is told once the rules are needed
            on_words("", "said", house)
        sys.setswitchinterval(before)

    soon = Timer(_A_MOMENT, read)
    soon.start()
    try:
        yield
    finally:
        soon.cancel()
        soon.join()


def on_question(text: str, lang: str) -> str:
    """A question that yes or no would answer, made open if that can be."""
    from coffee.coach.questions import Kind, judge
    from coffee.coach.rewording import reword

    if judge(text, lang).kind not in (Kind.CLOSED, Kind.LEADING, Kind.EITHER_OR):
        return ""
    if opened := reword(text, lang):
        return say("own.rather", question=opened.question)
    return say("own.closed")


def on_words(text: str, kind: "Kind", house: "House", to: str = "") -> str:
    """The gravest thing to say about words to be sent or said, by the rules of their language.

    `to` is the full name of the one they are for, if that is settled.
    """
    from coffee.cli.acquaintance import acquaintance_named
    from coffee.coach.checking import remark
    from coffee.coach.language import language_of
    from coffee.coach.tact import Context

    told = language_of(text)
    if told == "other":
        return ""
    try:
        rules = house.counsel(told if told in LANGUAGES else house.lang).rules
    except PlaybookFault:  # of the user's own: `coffee check` tells it, a walk goes on
        return ""
    known = acquaintance_named(house, to, kind) if to else Context(kind)
    found = remark(text, rules, known)
    if found is None:
        return ""
    words = text[found.start : found.end]
    if len(words) > _LONGEST_QUOTE:
        return found.suggestion
    return say("own.remark", words=words, suggestion=found.suggestion)
