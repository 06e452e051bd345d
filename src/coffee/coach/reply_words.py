"""A typed reply as words: folded, spelt out, names put aside, and which of them are denied.

The rule of this file: whatever is typed, every word remembers where it stood, and the time taken
is bounded by `LONGEST` characters.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from coffee.coach.fill import Names
from coffee.coach.plain_text import fold
from coffee.coach.reply_spelling import (
    ASKING_POLITELY,
    BEFORE_A_PLACE,
    DENYING,
    DENYING_AFTER_NE,
    FIRST_NAMES,
    PLACES,
    SPELT,
    TITLES,
    TURNING,
)
from coffee.coach.reply_vocabulary import NO_WORDS, Vocabulary

LONGEST = 1_200
"""Characters that are read: a reply spoken on the phone is far shorter."""

NAME, OTHER, PLACE = "NAME", "OTHER", "PLACE"
"""Slots: somebody; the one who is called; a firm, a school or a town."""

_TOKEN = re.compile(
    r"(?P<word>[^\W_]+(?:['’ʼ´`][^\W_]+)*)|(?P<stop>[.!?…;\n]+)|(?P<pause>[,:()«»\"“”—–]|\s-\s)"
)
_APOSTROPHE = re.compile(r"['’ʼ´`]")
_NUMBER = re.compile(r"(\d{1,9})([a-z]{0,3})(\d{0,2})")
_DENIED_AFTER = 4  # Words after a denial that it reaches.
_DENIED_BEFORE = 2  # Words before one: "told me not to", "m'a dit de ne pas".
_NE = "ne"
_CALLED = "person"  # The one in the cast whom a rehearsal is about.


class Word(NamedTuple):
    """One word: `said[start:end]`, as it is compared."""

    text: str
    start: int
    end: int
    clause: int
    denies: bool = False
    asked: bool = False  # It stands before a question mark.


Sentence = tuple[Word, ...]


class Cast(NamedTuple):
    """The words of the names that fill a script."""

    people: frozenset[str]
    other: frozenset[str]  # The one who is called.

    @classmethod
    def of(cls, names: Names) -> "Cast":
        """Those of `names` that are people's: the ones that have a first name."""
        people, other = set[str](), set[str]()
        for name in names:
            owner, _, first = name.rpartition(".")
            if first == "first":
                words = {w for value in names.get(owner, ()) for w in fold(value).split()}
                (other if owner == _CALLED else people).update(w for w in words if len(w) > 2)
        return cls(frozenset(people), frozenset(other - people))


NOBODY = Cast(frozenset(), frozenset())


def read(said: str, lang: str, cast: Cast = NOBODY, known: Vocabulary = NO_WORDS) -> list[Sentence]:
    """The sentences of `said`, its first `LONGEST` characters. A word that is not in `known`
    and one letter away from one that is, is taken for it."""
    sentences: list[Sentence] = []
    words: list[Word] = []
    clause = 0
    for match in _TOKEN.finditer(said[:LONGEST]):
        if match["word"]:
            begins = not words
            for text in _spelt_out(match["word"], lang, cast, known, words, begins):
                if text in TURNING[lang]:
                    clause += 1
                words.append(Word(text, match.start(), match.end(), clause))
            continue
        if match["stop"] == "." and words and words[-1].text in TITLES:
            continue
        clause += 1
        if match["stop"] and words:
            asked = "?" in match["stop"]
            sentences.append(_settled([word._replace(asked=asked) for word in words], lang))
            words = []
    if words:
        sentences.append(_settled(words, lang))
    return [sentence for sentence in sentences if sentence]


def denied(sentence: Sequence[Word], start: int, end: int) -> bool:
    """Whether what the words `start` to `end` say is denied: within, just before or after."""
    clauses = {sentence[start].clause, sentence[end - 1].clause}
    reach = range(max(0, start - _DENIED_AFTER), min(len(sentence), end + _DENIED_BEFORE))
    return any(sentence[at].denies and sentence[at].clause in clauses for at in reach)


def _spelt_out(
    typed: str, lang: str, cast: Cast, known: Vocabulary, before: list[Word], begins: bool
) -> Iterable[str]:
    """The words that one typed word stands for."""
    folded = _APOSTROPHE.sub("'", fold(typed))
    if folded in SPELT[lang]:
        return SPELT[lang][folded]
    if (number := _NUMBER.fullmatch(folded)) is not None:
        digits, unit, more = number.groups()
        return _number(digits, unit, more, lang)
    parts = folded.split("'")
    if len(parts) > 1 and parts[-1] in _FULL and lang == "en":
        base, ending = "".join(parts[:-1]), parts[-1]
        named = _slot(typed[: len(base)], base, cast, known, before, begins)
        return _english(named or base, ending)
    if len(parts) > 1:
        last = _APOSTROPHE.split(typed)[-1]
        return (*parts[:-1], *_spelt_out(last, lang, cast, known, before, False))
    return (_slot(typed, folded, cast, known, before, begins) or known.repaired(folded),)


_FULL = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "s", "t": "not"}


def _english(base: str, ending: str) -> Iterable[str]:
    """The words of a contraction: "don't", "he's"; "Paul's" may be "is" or may own something."""
    if ending == "t" and base.endswith("n"):
        return (base[:-1], "not")
    return (base, "is" if ending == "s" and base in _IS else _FULL[ending])


_IS = {"he", "she", "it", "that", "there", "here", "what", "who", "where", "how", "this"}


def _number(digits: str, unit: str, more: str, lang: str) -> Iterable[str]:
    value = int(digits)
    if unit in ("h", "am", "pm") and (more or unit != "h" or value > 6):
        return ("TIME",)
    if unit in ("st", "nd", "rd", "th", "er", "e", "eme"):
        return ("DAY",)
    if 1900 <= value <= 2099 and not unit:
        return ("YEAR",)
    size = "NUM" if value <= 45 else "MANY"
    return (size, *SPELT[lang].get(unit, (_UNITS.get(unit, unit),))) if unit else (size,)


_UNITS = {"h": "hours", "m": "minutes"}


def _slot(
    typed: str, folded: str, cast: Cast, known: Vocabulary, before: list[Word], begins: bool
) -> str:
    """NAME, OTHER or PLACE, if the word is one; else empty."""
    if folded in cast.people:
        return NAME
    capital = typed[0].isupper()
    if folded in cast.other and (capital or folded not in known):
        return OTHER
    if folded in PLACES and (capital or folded not in known):
        return PLACE
    if folded in FIRST_NAMES and (capital or folded not in known):
        return NAME
    named = bool(before) and before[-1].text in (NAME, OTHER, *TITLES)
    if capital and named and len(typed) > 1:
        return NAME
    if not capital or folded in known or len(typed) < (3 if begins else 2):
        return ""
    if begins:
        return NAME
    if (typed.isupper() and len(typed) <= 5) or before[-1].text in BEFORE_A_PLACE:
        return PLACE
    return NAME


def _settled(words: list[Word], lang: str) -> Sentence:
    """A sentence with neighbouring names as one, without "ne", and with its denials marked."""
    joined: list[Word] = []
    for word in words:
        last = joined[-1] if joined else None
        if last and _one_name(last, word):
            text = OTHER if OTHER in (last.text, word.text) else last.text
            text = word.text if last.text in TITLES else text
            joined[-1] = last._replace(text=text, end=word.end)
        else:
            joined.append(word)
    if lang == "en":
        return tuple(_denying(joined, DENYING["en"], ASKING_POLITELY["en"]))
    ne = {word.clause for word in joined if word.text in (_NE, "n")}
    kept = [word for word in joined if word.text not in (_NE, "n")]
    marked = _denying(kept, DENYING["fr"], ASKING_POLITELY["fr"])
    return tuple(
        word._replace(denies=True) if word.text in DENYING_AFTER_NE and word.clause in ne else word
        for word in marked
    )


def _one_name(before: Word, here: Word) -> bool:
    """Whether two words name the same: "Anna Bell", "Mr Okonkwo", "Crédit Agricole"."""
    if here.text not in (NAME, OTHER, PLACE) or before.clause != here.clause:
        return False
    people = before.text in (NAME, OTHER) and here.text != PLACE
    return people or before.text in (here.text, *TITLES)


def _denying(words: list[Word], denying: frozenset[str], asking: frozenset[str]) -> list[Word]:
    """`words`, those that deny marked; not where they only ask: "couldn't we", "auriez pas"."""
    marked: list[Word] = []
    for at, word in enumerate(words):
        denies = word.text in denying and not (word.text == "no" and _exclaims(words, at))
        if denies and word.text in ("not", "pas"):
            near = {one.text for one in words[max(0, at - 3) : at]}
            asks = words[at - 1].text in asking if word.text == "not" and at else False
            inverted = at + 1 < len(words) and words[at + 1].text in _SUBJECTS
            of_me = not _FRENCH_WISH.isdisjoint(near) and not _FRENCH_I.isdisjoint(near)
            supposed = (
                at > 1
                and words[at - 1].text in _HAD
                and not _IF.isdisjoint(one.text for one in words[max(0, at - _FAR_IF) : at])
            )
            if (
                supposed
                or (asks and inverted)
                or (word.text == "pas" and not asking.isdisjoint(near) and not of_me)
            ):
                denies = False
        marked.append(word._replace(denies=denies))
    return marked


_HAD, _IF = {"had", "avait", "avaient", "avais"}, {"if", "si", "s"}
_FAR_IF = 8
"""Who says "if Ann had not told me" was told: so far before "not" the "if" may stand."""


def _exclaims(words: Sequence[Word], at: int) -> bool:
    """Whether "no" begins a sentence that says something of its own: "no he is kind"."""
    return at == 0 and len(words) > 1 and words[1].text in _SUBJECTS | {NAME}


_SUBJECTS = {"i", "you", "we", "he", "she", "they", "it"}
_FRENCH_I, _FRENCH_WISH = {"je", "j"}, {"voudrais", "aimerais", "souhaiterais"}
"""Who says "je ne voudrais pas" does not ask: it is a no."""
