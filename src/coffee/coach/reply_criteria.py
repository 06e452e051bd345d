"""What a typed reply holds of what it needs, word for word, and what it lacks.

The rule of this file: a criterion is met by words that stand in the reply and are not denied
there: those of the author, those that do what it asks for, or the facts of the one who types.
"""

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from coffee.coach.fill import Names
from coffee.coach.plain_text import fold
from coffee.coach.reply_acts import ACTS, acts_in
from coffee.coach.reply_spelling import SMALL
from coffee.coach.reply_tables import vocabulary
from coffee.coach.reply_words import NAME, Cast, Sentence, denied, read


class Needed(Protocol):
    """A reply, as far as its criteria go."""

    @property
    def needs(self) -> Sequence[str]: ...


class Measure(Protocol):
    """A criterion. With `most` it is a number of words, else words to be found."""

    @property
    def words(self) -> Sequence[str]: ...
    @property
    def names(self) -> Sequence[str]: ...
    @property
    def means(self) -> Sequence[str]: ...
    @property
    def most(self) -> int | None: ...


class Met(NamedTuple):
    """`said[start:end]` is what meets the criterion `id`."""

    id: str
    start: int
    end: int


class Measured(NamedTuple):
    """The criteria of a reply that the typed words miss, and those that they meet, quoted;
    one that counts words has nothing to quote. Both in the order of the reply."""

    missing: tuple[str, ...]
    met: tuple[Met, ...]


def measure(
    said: str, reply: Needed, criteria: Mapping[str, Measure], names: Names, lang: str
) -> Measured:
    """What `said` holds of what `reply` needs."""
    sentences = read(said, lang, Cast.of(names), vocabulary(lang))
    missing: list[str] = []
    met: list[Met] = []
    for name in reply.needs:
        criterion = criteria[name]
        if criterion.most is not None:
            missing += [name] if len(said.split()) > criterion.most else []
            continue
        spans = [*_in_words(sentences, criterion.words, lang)]
        facts = [value for one in criterion.names for value in names.get(one, ())]
        whose = facts if any(one.endswith(".first") for one in criterion.names) else []
        acts = _in_acts(sentences, criterion.means or ((name,) if name in ACTS else ()), lang)
        spans += [span for span in acts if not _of_another(said, sentences, span, whose)]
        spans += [span for fact in facts for span in fact_in(said, fact, lang)]
        if spans:
            start, end = max(spans, key=lambda span: (span[1] - span[0], -span[0]))
            met.append(Met(name, start, _rounded(sentences, end, lang)))
        else:
            missing.append(name)
    return Measured(tuple(missing), tuple(met))


_Span = tuple[int, int]
_WORD = re.compile(r"[^\W_]+")


def _rounded(sentences: Sequence[Sentence], end: int, lang: str) -> int:
    """Where a quotation ends that reads well: not at a small word, and at the end of its clause
    if that is near."""
    for sentence in sentences:
        last = next((at for at, word in enumerate(sentence) if word.end >= end), len(sentence))
        if last < len(sentence) and sentence[last].start < end:
            rest = [one for one in sentence[last + 1 :] if one.clause == sentence[last].clause]
            if len(rest) <= _NEAR_THE_END:
                return rest[-1].end if rest else end
            while rest and sentence[last].text in SMALL[lang]:
                last, end = last + 1, rest.pop(0).end
            return end
    return end


_NEAR_THE_END = 3  # Words.


def _in_words(sentences: Sequence[Sentence], phrases: Sequence[str], lang: str) -> Iterator[_Span]:
    """Where the author's words stand."""
    wanted = [[word.text for one in read(phrase, lang) for word in one] for phrase in phrases]
    for sentence in sentences:
        texts = [word.text for word in sentence]
        for phrase in wanted:
            for at in range(len(texts) - len(phrase) + 1):
                end = at + len(phrase)
                if phrase and texts[at:end] == phrase and not denied(sentence, at, end):
                    yield sentence[at].start, sentence[end - 1].end


def _in_acts(sentences: Sequence[Sentence], means: Sequence[str], lang: str) -> Iterator[_Span]:
    """Where one of the acts is made."""
    for act in acts_in(sentences, lang):
        if act.name in means and not act.denied:
            yield act.start, act.end


def _of_another(
    said: str, sentences: Sequence[Sentence], span: _Span, whose: Sequence[str]
) -> bool:
    """Whether the sentence names somebody, and none of `whose`, not even misspelt."""
    around = [one for one in sentences if one[0].start <= span[0] < one[-1].end]
    named = [word for one in around for word in one if word.text == NAME]
    words = [word for one in named for word in fold(said[one.start : one.end]).split()]
    wanted = [word for one in whose for word in fold(one).split()]
    alike = any(difflib.get_close_matches(word, wanted, 1, _ALIKE) for word in words)
    return bool(wanted and words) and not alike


_ALIKE = 0.7  # Of 1: "Karin" for Karim, "Bernard" for Bernat.


def fact_in(said: str, fact: str, lang: str) -> Iterator[_Span]:
    """Where the words of `fact` that say something stand, if half of them do, two at least, or
    the only one."""
    typed = [(span, fold(said[slice(*span)])) for span in _words(said)]
    telling = {fold(fact[slice(*span)]) for span in _words(fact)} - SMALL[lang]
    found = [span for span, word in typed if word in telling]
    said_of_it = len({word for _, word in typed} & telling)
    if found and said_of_it >= max(min(2, len(telling)), len(telling) / 2):
        yield found[0][0], found[-1][1]


def _words(text: str) -> Iterator[_Span]:
    for match in _WORD.finditer(text):
        yield match.span()
