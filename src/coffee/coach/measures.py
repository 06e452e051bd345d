"""What can be measured of a message: a small closed set. What it is compared to is a playbook's.

A measure gives a number and the place that shows it best: the words beyond the limit, the
second exclamation mark too many, the longest sentence.
"""

import re
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from coffee.coach.language import SMALL_WORDS
from coffee.coach.phrases import Span
from coffee.coach.tact_text import Text, words_of

_QUESTIONS = re.compile(r"[?？]+")
_EXCLAMATIONS = re.compile(r"[!！‼]+")
_RUN_OF_CAPITALS = 4
_NOTE_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+){0,2}")
MOST_NOTES = 200_000
"""Characters of private notes that are compared; what stands further on is not."""


@dataclass(frozen=True)
class Facts:
    """What is known about the message, from outside it."""

    private: Sequence[str] = ()
    silent_days: int | None = None
    name: str = ""


@dataclass(frozen=True)
class Measured:
    """A message, with what was found in it."""

    text: Text
    facts: Facts
    lists: Mapping[str, Sequence[Span]]
    found: Sequence[Span]


@dataclass(frozen=True)
class Reading:
    """A number, and where it shows: offsets in the text as written."""

    value: int
    place: tuple[int, int]


def reading(of: str, message: Measured, limit: int, names: Sequence[str]) -> Reading:
    """What the measure `of` says; `limit` is what the number should not exceed."""
    return _MEASURES[of](message, limit, names)


def _words(message: Measured, limit: int, _: Sequence[str]) -> Reading:
    text = message.text
    count = len(text.words)
    start = text.starts[limit] if limit < count else 0
    return Reading(count, (start, text.whole()[1]))


def _sentences(message: Measured, limit: int, _: Sequence[str]) -> Reading:
    text = message.text
    count = len(text.sentences)
    start = text.starts[text.sentences[limit][0]] if limit < count else 0
    return Reading(count, (start, text.whole()[1]))


def _longest(message: Measured, _: int, __: Sequence[str]) -> Reading:
    first, last = max(message.text.sentences, key=lambda one: one[1] - one[0])
    return Reading(last - first, message.text.span(first, last))


def _questions(message: Measured, limit: int, _: Sequence[str]) -> Reading:
    marks = [found.span() for found in _QUESTIONS.finditer(message.text.written)]
    return Reading(len(marks), _at(marks, limit))


def _exclamations(message: Measured, limit: int, _: Sequence[str]) -> Reading:
    """Marks, those in a row counted twice: "!!" is four."""
    marks = [found.span() for found in _EXCLAMATIONS.finditer(message.text.written)]
    count = sum((end - start) * (2 if end - start > 1 else 1) for start, end in marks)
    longest = max(marks, key=lambda one: (one[1] - one[0], one[0]), default=(0, 0))
    return Reading(count, longest if longest[1] - longest[0] > 1 else _at(marks, limit))


def _capitals(message: Measured, limit: int, names: Sequence[str]) -> Reading:
    """Words in capitals that are shouted: four in a row, or one of a list."""
    text = message.text
    shouted = {first for name in names for first, _ in message.lists.get(name, ())}
    counted: list[int] = []
    run: list[int] = []
    for number, (start, end) in enumerate(zip(text.starts, text.ends, strict=True)):
        if end - start > 1 and text.written[start:end].isupper():
            run.append(number)
            continue
        counted.extend(_shouted(run, shouted))
        run = []
    counted.extend(_shouted(run, shouted))
    places = [text.span(number, number + 1) for number in counted]
    return Reading(len(counted), _at(places, limit))


def _shouted(run: list[int], listed: set[int]) -> list[int]:
    return run if len(run) >= _RUN_OF_CAPITALS else [one for one in run if one in listed]


def _share(message: Measured, _: int, names: Sequence[str]) -> Reading:
    """How many of a hundred words of two lists are of the first."""
    ours, theirs = (message.lists.get(name, ()) for name in (*names, "", "")[:2])
    both = len(ours) + len(theirs)
    share = 100 * len(ours) // both if both else 0
    return Reading(share, message.text.whole())


def _times(message: Measured, limit: int, names: Sequence[str]) -> Reading:
    """How often phrases of a list occur."""
    places = [
        message.text.span(*span) for name in names[:1] for span in message.lists.get(name, ())
    ]
    return Reading(len(places), _at(places, limit))


def _before(message: Measured, _: int, __: Sequence[str]) -> Reading:
    """Words before the first phrase found."""
    if not message.found:
        return Reading(0, message.text.whole())
    first = message.found[0]
    return Reading(first[0], message.text.span(*first))


def _telling(message: Measured, _: int, names: Sequence[str]) -> Reading:
    """Different words that say something: no small ones, none in a phrase of the lists."""
    text = message.text
    covered = bytearray(len(text.words))
    for name in names:
        for first, last in message.lists.get(name, ()):
            covered[first:last] = b"\1" * (last - first)
    told = {
        word
        for word, hidden in zip(text.words, covered, strict=True)
        if not hidden and len(word) > 3 and word not in SMALL_WORDS
    }
    return Reading(len(told), text.whole())


def _elsewhere(message: Measured, limit: int, names: Sequence[str]) -> Reading:
    """Phrases of the first list in sentences where there is none of the others."""
    return _by_sentence(message, limit, names, shared=False)


def _beside(message: Measured, limit: int, names: Sequence[str]) -> Reading:
    """Phrases of the first list in sentences where there is one of the others too."""
    return _by_sentence(message, limit, names, shared=True)


def _by_sentence(message: Measured, limit: int, names: Sequence[str], *, shared: bool) -> Reading:
    text = message.text
    taken = {
        text.sentence_of(word)
        for name in names[1:]
        for first, last in message.lists.get(name, ())
        for word in (first, last - 1)
    }
    starts = {first: last for name in names[:1] for first, last in message.lists.get(name, ())}
    places = [
        text.span(first, last)
        for first, last in starts.items()
        if (text.sentence_of(first) in taken) == shared
    ]
    return Reading(len(places), _at(places, limit))


def _silence(message: Measured, _: int, __: Sequence[str]) -> Reading:
    return Reading(message.facts.silent_days or 0, message.text.whole())


def _private(message: Measured, _: int, __: Sequence[str]) -> Reading:
    """The telling words in a row that the message shares with a private note.

    Small words and the person's own name tell nothing, nor do endings. A note of two telling
    words weighs as three when both are there.
    """
    text, facts = message.text, message.facts
    known = SMALL_WORDS | set(_spoken(facts.name))
    places = [n for n, word in enumerate(text.words) if _tells(word, known)]
    stems = [_stem(text.words[place]) for place in places]
    pairs: dict[tuple[str, str], list[int]] = {}
    for number, pair in enumerate(pairwise(stems)):
        pairs.setdefault(pair, []).append(number)
    longest, where, left = 0, (0, 0), MOST_NOTES
    for note in facts.private:
        words = [_stem(word) for word in _spoken(note[: max(left, 0)]) if _tells(word, known)]
        left -= len(note)
        size, last = _longest_run(words, pairs)
        weight = max(size, 3) if 1 < size == len(words) else size
        if weight > longest:
            longest, where = weight, text.span(places[last - size + 1], places[last] + 1)
    return Reading(longest, where)


def _longest_run(
    words: Sequence[str], pairs: Mapping[tuple[str, str], Sequence[int]]
) -> tuple[int, int]:
    """How many of `words` in a row are in the text, and the number of the last one there."""
    best, last = 0, 0
    runs: dict[int, int] = {}
    for pair in pairwise(words):
        going = {}
        for number in pairs.get(pair, ())[:_MOST_PLACES]:
            going[number + 1] = runs.get(number, 1) + 1
            if going[number + 1] > best:
                best, last = going[number + 1], number + 1
        runs = going
    return best, last


def _misnamed(message: Measured, _: int, names: Sequence[str]) -> Reading:
    """The names in the greeting, when none of them is the reader's."""
    theirs, greeted = _named(message), _greeted(message, names)
    alien = greeted if not any(_same(message.text.words[one], theirs) for one in greeted) else []
    return _at_names(message, alien if theirs else [])


def _first_name(message: Measured, _: int, names: Sequence[str]) -> Reading:
    """The reader's first name, when the greeting has it and no other."""
    theirs, greeted = _named(message), _greeted(message, names)
    told = [message.text.words[one] for one in greeted]
    return _at_names(message, greeted if len(theirs) > 1 and told == theirs[:1] else [])


def _greeted(message: Measured, names: Sequence[str]) -> list[int]:
    """The words with a capital that follow the greeting, the first list, after titles, the second.

    "Dear Ms El Amrani," -> El, Amrani. Nothing when the text begins otherwise.
    """
    text, ours = message.text, set(_named(message))
    greetings, titles = (message.lists.get(name, ()) for name in (*names, "", "")[:2])
    begins = [last for first, last in greetings if first == 0]
    if not begins:
        return []
    named: list[int] = []
    at, ends = max(begins), dict(titles)
    while at < text.stops[0] and _goes_on(text, at) and len(named) < _LONGEST_NAME:
        if not named and at in ends:
            at = ends[at]
            continue
        small = text.words[at] in SMALL_WORDS and text.words[at] not in ours
        if small or not text.written[text.starts[at]].isupper():
            break
        named.append(at)
        at += 1
    return named


_LONGEST_NAME = 5


def _goes_on(text: Text, at: int) -> bool:
    """Whether nothing but a space, a dot or a hyphen stands before that word."""
    return not text.written[text.ends[at - 1] : text.starts[at]].strip(" .-\u00a0\u202f")


def _named(message: Measured) -> list[str]:
    return _spoken(message.facts.name)


def _same(word: str, theirs: Sequence[str]) -> bool:
    """Whether `word` is one of theirs, or short for it: Alex for Alexandra, N. for Nour."""
    return any(one.startswith(word) or (len(one) > 2 and word.startswith(one)) for one in theirs)


def _at_names(message: Measured, names: Sequence[int]) -> Reading:
    place = message.text.span(names[0], names[-1] + 1) if names else (0, 0)
    return Reading(len(names), place)


def _tells(word: str, known: Container[str]) -> bool:
    return len(word) > 2 and word not in known


def _stem(word: str) -> str:
    """`word` without most of what its endings change."""
    return word[: min(4, max(3, len(word) - 2))]


_MOST_PLACES = 20
"""Of a pair of words that a text repeats, so many places are looked at."""


def _spoken(written: str) -> list[str]:
    return [word for found in _NOTE_WORD.finditer(written) for word in words_of(found[0])]


def _at(places: Sequence[tuple[int, int]], limit: int) -> tuple[int, int]:
    """The first place beyond the limit."""
    return places[min(limit, len(places) - 1)] if places else (0, 0)


_MEASURES: Mapping[str, Callable[[Measured, int, Sequence[str]], Reading]] = {
    "words": _words,
    "sentences": _sentences,
    "longest-sentence": _longest,
    "questions": _questions,
    "exclamations": _exclamations,
    "capitals": _capitals,
    "share": _share,
    "times": _times,
    "before": _before,
    "telling": _telling,
    "elsewhere": _elsewhere,
    "beside": _beside,
    "silence": _silence,
    "private": _private,
    "misnamed": _misnamed,
    "first-name": _first_name,
}
