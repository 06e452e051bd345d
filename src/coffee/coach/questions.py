"""What kind of question was typed: open, closed, narrow, leading, double, either-or, or none.

The rule of this file: it knows no word and no grammar; those are tables, one file a language.
A pure function of the text, in time bounded by its last 2,000 characters.
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from coffee.coach.question_grammar import SAID, WONDERED, Grammar, Sentence
from coffee.coach.question_words_en import ENGLISH
from coffee.coach.question_words_fr import FRENCH


class Kind(StrEnum):
    """What a question asks for."""

    OPEN = "open"  # An account: what, why, how ...
    NARROW = "narrow"  # A fact: what time, how many, where ...
    CLOSED = "closed"  # Yes or no; a tag counts.
    LEADING = "leading"  # A yes: don't you think that ...
    EITHER_OR = "either_or"  # One of the answers that it holds out.
    DOUBLE = "double"  # Two things at once.
    NONE = "none"  # Nothing: it is no question.


class Judgement(NamedTuple):
    """What a text asks for, the rule that says so, and the words that decided."""

    kind: Kind
    rule: str
    start: int  # text[start:end] are the words that decided.
    end: int
    beyond_yes: bool
    """It asks for more than yes or no, by its form: who, how many ..., or as good as ("any
    advice?"). Open and narrow questions do; others may, as in "Which do you prefer, A or B?"."""


def judge(text: str, lang: str) -> Judgement:
    """The kind of question that `text` is in `lang`, "fr" or "en".

    Of several sentences those with a question mark count, if there are any; the last decides,
    and two make a double question. Never raises.
    """
    grammar = FRENCH if lang == "fr" else ENGLISH
    skipped = max(0, len(text) - _LONGEST)
    composed, place = _composed(text[skipped:])
    read = plain(composed)
    sentences = grammar.read(grammar.token.findall(read))
    asked = [sentence for sentence in sentences if sentence.asked] or sentences
    found = [_judge(sentence, grammar) for sentence in asked]
    found = [one for one in found if one.kind != Kind.NONE] or found[-1:]
    if not found:
        return Judgement(Kind.NONE, "empty", 0, 0, False)
    kind, rule, begin, end, beyond_yes = found[-1]
    if sum(one.rule not in _ASIDES for one in found) > 1:
        kind, rule = Kind.DOUBLE, "two-questions"
    tokens = list(grammar.token.finditer(read))
    start, end = tokens[begin].start(), tokens[end - 1].end()
    return Judgement(kind, rule, skipped + place[start], skipped + place[end], beyond_yes)


_LONGEST = 2_000  # Characters. A question stands at the end of what leads up to it.
_ASIDES = {"tag", "fragment"}  # Rules that make no second question: "You did what? Really?"


def _judge(sentence: Sentence, grammar: Grammar) -> Judgement:
    """One sentence: whether it asks, and how; then what is special about it. Spans in tokens."""
    tags, begins, asked, cried = sentence
    start = grammar.skip_lead_in(tags)
    match = grammar.first("worded", tags, start) if grammar.has("wh", tags) else None
    match = match or grammar.first("plain", tags, start)
    if match is None or cried or (match.rule.kind in (SAID, WONDERED) and not asked):
        return Judgement(Kind.NONE, "statement", begins[0], begins[-1], False)
    beyond_yes = match.rule.kind in (Kind.OPEN, Kind.NARROW, WONDERED)
    stage, start = ("open", match.begin) if beyond_yes else ("closed", start)
    rule, begin, end = grammar.first(stage, tags, start) or match
    kind = {SAID: Kind.CLOSED, WONDERED: Kind.OPEN}.get(rule.kind) or Kind(rule.kind)
    return Judgement(kind, rule.name, begins[begin], begins[max(end, begin + 1)], beyond_yes)


def plain(text: str) -> str:
    """`text` as words are compared: lower case, bare letters; one character for one."""
    return text.lower() if text.isascii() else text.translate(_PLAIN)


class _Plain(dict[int, int]):
    def __missing__(self, code: int) -> int:
        char = chr(code)
        if char in "ùÙ":  # The accent of "où" makes it another word.
            char = "ù"
        elif char in "’‘ʼ´":
            char = "'"
        elif char in "‐‑":
            char = "-"
        else:
            char = unicodedata.normalize("NFKD", char.lower())[0]
        self[code] = ord(char)
        return self[code]


_PLAIN = _Plain()


def _composed(text: str) -> tuple[str, Sequence[int]]:
    """`text` with its accents on their letters, and where each character was; the end too."""
    if unicodedata.is_normalized("NFC", text):
        return text, range(len(text) + 1)
    composed, place = "", [0]
    for match in re.finditer(r"(?s).[\u0300-\u036f]*", text):
        letter = unicodedata.normalize("NFC", match[0])
        composed += letter
        place += [match.end()] * len(letter)
    return composed, place
