"""A text as it is checked: its language, whether it is a message, a question or several, and
what is found in it.

A text that may be either is a question, unless it asks for a meeting or a favour, or has what
only a message can have: then its reader is the one to think of, and the rules for messages
apply.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from coffee.coach.language import language_of, leaning
from coffee.coach.questions import Kind, judge
from coffee.coach.tact import NOTHING_KNOWN, Context, Finding, Rules
from coffee.coach.tact_text import Text

REQUEST = "request"
"""The list of a book of tact that tells a request from a question."""

Doubt = Literal["", "mixed", "other", "short"]
"""Why a text was judged in part, or not at all."""

_FEW_WORDS = 3
_MOST_SENTENCES = 2
_LONGEST_QUESTION = 300
_BULLET = re.compile(r"(?:[-*•·–—]|\(?\d{1,3}[.)])\s+")
_SEVERITY = ("error", "warning")


@dataclass(frozen=True)
class Checked:
    """One text, and what was found in it. `line` is the one that it begins on, from 1.

    `lang` is empty when it was not judged; `follow` is a question to go on with.
    """

    text: str
    kind: Literal["message", "question"]
    line: int
    lang: str
    doubt: Doubt = ""
    findings: list[Finding] = field(default_factory=list)
    follow: str = ""


@dataclass(frozen=True)
class Checker:
    """Checks texts. `rules` gives those of a language; `lang`, if any, is that of every text.

    `home` is the language to judge in when a text does not tell its own; `known`, what is known
    of the reader of a message.
    """

    rules: Callable[[str], Rules]
    home: str
    lang: str = ""
    known: Context = NOTHING_KNOWN

    def questions(self, text: str) -> list[Checked]:
        """Each line of `text` as a question."""
        whole = self._language(text)
        return [self._question(line, number, whole) for number, line in _lines(text)]

    def anything(self, text: str) -> list[Checked]:
        """`text` as what it is: a list of questions, one question, or a message."""
        lang, doubt = self._language(text)
        if not lang:
            return [Checked(text, "message", 1, "", doubt)]
        if self._is_list(text, lang):
            return self.questions(text)
        rules = self.rules(lang)
        findings = rules.check(text, self.known)
        lenient = all(one.level == "hint" for one in findings)
        if lenient and _is_question(text, lang) and not rules.occurs(REQUEST, text):
            return [self._question(text, 1, (lang, doubt))]
        if not findings and _is_short(text):
            return [Checked(text, "message", 1, "", "short")]
        return [Checked(text, "message", 1, lang, doubt, findings)]

    def _question(self, text: str, line: int, whole: tuple[str, Doubt]) -> Checked:
        lang, doubt = self._language(text)
        if not lang and doubt == "short":
            lang, doubt = whole
        if not lang:
            return Checked(text, "question", line, "", doubt)
        from coffee.coach.rewording import reword

        opened = reword(text, lang)
        rather, follow = opened or ("", "")
        known = Context(kind="question", judged=judge(text, lang), rather=rather)
        findings = self.rules(lang).check(text, known)
        return Checked(text, "question", line, lang, doubt, findings, follow)

    def _language(self, text: str) -> tuple[str, Doubt]:
        """The language to judge `text` in, empty for none; what is doubtful about it."""
        if self.lang:
            return self.lang, ""
        told = language_of(text)
        if told == "mixed":
            return leaning(text), "mixed"
        if told == "unknown" and not _is_short(text):
            return self.home, ""
        return (
            ("", "short") if told == "unknown" else ("", "other") if told == "other" else (told, "")
        )

    def _is_list(self, text: str, lang: str) -> bool:
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        lines = [line for line in lines if not line.endswith(":")]
        if len(lines) < 2 or any(len(line) > _LONGEST_QUESTION for line in lines):
            return False
        listed = all(_BULLET.match(line) for line in lines)
        marks = {line.endswith("?") for line in lines}
        asked = all(judge(line, lang).kind != Kind.NONE for _, line in _lines(text))
        alike = listed or len(marks) == 1
        return alike and asked and (listed or not self.rules(lang).occurs(REQUEST, text))


def remark(text: str, rules: Rules, known: Context) -> Finding | None:
    """The one thing to say about `text`, if there is any: the gravest, then the first."""
    findings = [one for one in rules.check(text, known) if one.level in _SEVERITY]
    return min(findings, key=lambda one: _SEVERITY.index(one.level), default=None)


def _is_short(text: str) -> bool:
    return len(Text.read(text[:1_000]).words) < _FEW_WORDS


def _is_question(text: str, lang: str) -> bool:
    """Whether `text` is one question, and what leads up to it at most."""
    if len(text) > _LONGEST_QUESTION or any(line.endswith(",") for line in text.split("\n")[:-1]):
        return False
    one = " ".join(text.split())
    sentences = len(Text.read(one).sentences)
    asks = one.endswith("?") or sentences == 1
    return asks and sentences <= _MOST_SENTENCES and judge(one, lang).kind != Kind.NONE


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines without bullet or number, each with its own number; a heading is passed over."""
    for number, line in enumerate(text.split("\n"), 1):
        bare = _BULLET.sub("", line.strip(), count=1).strip()
        if bare and not bare.endswith(":"):
            yield number, bare
