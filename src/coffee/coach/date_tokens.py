"""What was typed, cut into numbers, hours and words: the first half of reading a date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from coffee.coach.date_words import plain

_LONGEST = 100  # Characters.
_TOKEN = re.compile(  # Nothing here repeats without a bound but letters, which end a token.
    r"""
    (?P<ymd>    \d{4}-\d\d?-\d\d? (?!\d) (?:t(?=\d\d:))? )
  | (?P<dmy>    \d\d? (?: /\d\d?/ | -\d\d?- | \.\d\d?\. ) (?:\d{4}|\d\d) (?![\d/.-]) )
  | (?P<ampm>   \d\d? (?:[:.]\d\d)? [ ]? [ap]\.?m (?![a-z]) \.? )
  | (?P<hour>   \d\d? (?: :\d\d (?: :00)? (?![\d:]) | [ ]?h(?:eures?)? (?:\d\d)? (?![a-z\d]) ) )
  | (?P<nth>    \d\d? (?:st|nd|rd|th|er) (?![a-z]) )
  | (?P<pair>   \d\d? [/.] \d\d? (?![\d/.]) )
  | (?P<number> \d{1,4} (?!\d) )
  | (?P<word>   [a-z]+ ) \.?
  | (?P<dash>   - )
  | (?P<space>  [ ] )
    """,
    re.ASCII | re.VERBOSE,
)


@dataclass(frozen=True)
class Token:
    kind: str  # The name of its group in _TOKEN.
    text: str

    @property
    def numbers(self) -> list[int]:
        return [int(digits) for digits in re.findall("[0-9]+", self.text)]

    @property
    def bare(self) -> bool:
        """A number of one or two figures: a day or an hour."""
        return self.kind == "number" and len(self.text) <= 2


class Lost(Exception):
    """This is not a moment; `why` is a key of `why_not`, `day` the date that was named."""

    def __init__(self, why: str = "", day: date | None = None) -> None:
        super().__init__(why)
        self.why, self.day = why, day


def tokens_of(text: str) -> list[Token]:
    if len(text) > _LONGEST:
        raise Lost
    text, tokens, at = plain(text), [], 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None or match.lastgroup is None:
            raise Lost
        if match.lastgroup != "space":
            tokens.append(Token(match.lastgroup, match[match.lastgroup]))
        at = match.end()
    return tokens


def phrase(tokens: Sequence[Token], at: int, length: int) -> str:
    return " ".join(token.text for token in tokens[at : at + length])
