"""A message as words and sentences, ready to be compared, each word with its place in the text.

Words are folded: no case, no accents, typographic apostrophes straight. What a language joins
is told apart, so that one phrase meets all its spellings: « qu'il » is read "que il", "didn't"
"did not", « auriez-vous » "auriez vous". What it writes in two is put together: a
« rendez-vous » holds no "vous".
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, Self

from coffee.coach.plain_text import fold

Kind = Literal["message", "said", "purpose", "question"]
"""What a text is: to be sent, to be said aloud, the reason for a meeting, one question."""
Level = Literal["error", "warning", "hint"]
"""How much harm something in it does."""

MOST_CHARACTERS = 100_000
"""What stands further on is not read."""

_JOINING = "\u00ad\u200b-\u200d\u2060\u0300-\u036f"
_APOSTROPHES = "'’‘ʼ`´′＇"
_LETTERS = rf"[^\W\d_][^\W\d_{_JOINING}]*(?:[{_JOINING}]+[^\W\d_]*)*"
_TOKEN = re.compile(
    rf"(?P<word>{_LETTERS}(?:[{_APOSTROPHES}]{_LETTERS}){{0,2}})"
    r"|(?P<figure>\d+)"
    r"|(?P<end>[.!?…]+)"
    r"|(?P<line>\n\s*)"
)
_FOLDED: dict[int, str | None] = {
    **dict.fromkeys([0x00AD, *range(0x200B, 0x200E), 0x2060]),
    **dict.fromkeys(map(ord, _APOSTROPHES), "'"),
    **{code: fold(chr(code)) for code in range(0xC0, 0x180)},
}
"""What stands in most words: the rest is for `fold`, which takes longer."""

_ELIDED = {
    *("c", "d", "j", "l", "m", "n", "s", "t"),
    *("qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu"),
}
_ENDINGS = {"m": "am", "ve": "have", "re": "are", "ll": "will", "d": "would"}
_WITH_IS = {
    *("it", "that", "this", "there", "here", "what", "who", "how", "where"),
    *("he", "she", "everything"),
}
_NOT = {"can": ("can", "not"), "won": ("will", "not"), "shan": ("shall", "not")}
_WRITTEN_OUT = {
    word: tuple(meant.split())
    for word, meant in {
        "cannot": "can not",
        "didnt": "did not",
        "doesnt": "does not",
        "couldnt": "could not",
        "wouldnt": "would not",
        "shouldnt": "should not",
        "isnt": "is not",
        "wasnt": "was not",
        "arent": "are not",
        "havent": "have not",
        "hasnt": "has not",
        "ive": "i have",
        "im": "i am",
        "youre": "you are",
        "youve": "you have",
        "lets": "let us",
        "rdv": "rendezvous",
        "jai": "je ai",
        "jaimerais": "je aimerais",
    }.items()
}
TOGETHER = {"rendez-vous": "rendezvous", "e-mail": "email"}
"""One word for what is written as two."""

_JOINED = {tuple(apart.split("-")): together for apart, together in TOGETHER.items()}
_JOINED |= {("e", "mails"): "emails"}
_ABBREVIATED = {"m", "mr", "mrs", "ms", "dr", "prof", "mme", "mlle", "st", "vs", "tel", "cf"}
_SHORT_LINE = 50
"""A line shorter than this was ended on purpose; a longer one may have been wrapped."""


@lru_cache(maxsize=4096)
def words_of(written: str) -> tuple[str, ...]:
    """The words that one written word stands for: "j'ai" -> je ai, "can't" -> can not."""
    folded = written.lower().translate(_FOLDED)
    if not folded.isascii():
        folded = fold(folded)
    head, apostrophe, tail = folded.partition("'")
    if not apostrophe:
        return _WRITTEN_OUT.get(head, (head,))
    if head in _ELIDED:
        return (head + "e", *(words_of(tail) if tail else ()))
    if tail == "t" and head.endswith("n"):
        return _NOT.get(head, (head[:-1], "not"))
    if tail == "s":
        if head == "let":
            return ("let", "us")
        return (head, "is") if head in _WITH_IS else (head,)
    if tail in _ENDINGS:
        return (head, _ENDINGS[tail])
    return (head + tail.replace("'", ""),)


@dataclass
class Text:
    """The words of a text. `starts` and `ends` are offsets in the text as it was written.

    `stops[i]` is the number of the first word after the sentence of word `i`; `questions` are
    the stops of those that end in a question mark.
    """

    written: str
    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    questions: set[int] = field(default_factory=set)

    @classmethod
    def read(cls, text: str) -> Self:
        """The first `MOST_CHARACTERS` of `text`."""
        read = cls(text[:MOST_CHARACTERS])
        for token in _TOKEN.finditer(read.written):
            kind = token.lastgroup
            if kind == "word":
                read._add(words_of(token[0]), token.start(), token.end())
            elif kind == "figure":
                read._add((token[0],), token.start(), token.end())
            elif read._ends(token, kind == "line"):
                read._close("?" in token[0])
        read._close()
        return read

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the words from `first` up to `last` stand, the latter left out."""
        return self.starts[first], self.ends[last - 1]

    def whole(self) -> tuple[int, int]:
        """Where all of the text stands, without the white space around it."""
        return (self.starts[0], self.ends[-1]) if self.words else (0, 0)

    def sentence_of(self, word: int) -> int:
        """The number of the sentence that `word` stands in."""
        return bisect_right(self.sentences, (word, len(self.words))) - 1

    def _add(self, words: tuple[str, ...], start: int, end: int) -> None:
        near = len(words) == 1 and self.words and self.ends[-1] >= start - 1
        if near and (one := _JOINED.get((self.words[-1], words[0]))):
            self.words[-1], self.ends[-1] = one, end
            return
        for word in words:
            self.words.append(word)
            self.starts.append(start)
            self.ends.append(end)

    def _ends(self, token: re.Match[str], line: bool) -> bool:
        """Whether a sentence ends at this dot, or at this end of a line."""
        after = token.end()
        if line:
            begins = self.written.rfind("\n", 0, token.start()) + 1
            if token[0].count("\n") > 1 or token.start() - begins < _SHORT_LINE:
                return True
            before = self.written[max(token.start() - 1, 0)]
            return unicodedata.category(before)[0] != "L" or not self._begins_low(after)
        if token[0] == "." and self.words and self.ends[-1] == token.start():
            short = self.words[-1] in _ABBREVIATED or (
                len(self.words[-1]) == 1 and self.words[-1].isalpha()
            )
            if short and self.written[after : after + 1] != "\n":
                return False
        return after >= len(self.written) or not self.written[after].isalnum()

    def _begins_low(self, at: int) -> bool:
        following = self.written[at : at + 1]
        return following.isalnum() and (not following.isupper() or following == "I")

    def _close(self, question: bool = False) -> None:
        first = len(self.stops)
        if first < len(self.words):
            if question:
                self.questions.add(len(self.words))
            self.sentences.append((first, len(self.words)))
            self.stops.extend([len(self.words)] * (len(self.words) - first))
