"""The notation that speech acts are written in, and how a phrase is found among words.

The rule of this file: it knows no language. A phrase is words apart by spaces, phrases are apart
by commas:

    speaks highly of you      these words, one after the other
    speaks|talks  apolog-     any of these; any word that begins so
    HIM                       a class of words, or a slot such as NAME (upper case)
    a|an?                     may be left out
    *  ..  ...                any one word; up to two words; up to five
    !you|me                   one word that is none of these
    ^                         at the start of a sentence, before a phrase
    $  you|$                  the end of a sentence; one of these words, or the end

A phrase never reaches over the end of a sentence.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

_GAPS = {"..": 2, "...": 5}
_SHORTEST_PREFIX = 3


class Item(NamedTuple):
    """One place of a phrase."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    gap: int = 0  # So many words of any kind may stand here; 0: it is no gap.
    other: bool = False  # Any word but these.
    optional: bool = False
    last: bool = False  # Or the end of the sentence.

    @property
    def is_plain(self) -> bool:
        """Whether one of its words stands wherever the phrase does."""
        return not (self.gap or self.other or self.optional or self.last or self.prefixes)

    def takes(self, word: str) -> bool:
        """Whether `word` may stand here."""
        return (word in self.words or word.startswith(self.prefixes or "\0")) != self.other


class Phrase(NamedTuple):
    """What is looked for; `name` is the act that it makes."""

    name: str
    items: tuple[Item, ...]
    first: bool  # Only at the start of a sentence.
    denies: bool  # A denial is part of it: "not share", "never mind".
    key: frozenset[str]  # One of these must stand somewhere; empty: nobody knows.

    def ends(self, words: Sequence[str], start: int, at: int = 0) -> int:
        """Where the phrase ends that begins at `words[start]`; -1 if none does."""
        if at == len(self.items):
            return start
        item = self.items[at]
        if item.gap:
            for skipped in range(min(item.gap, len(words) - start) + 1):
                if (end := self.ends(words, start + skipped, at + 1)) >= 0:
                    return end
            return -1
        if start < len(words) and item.takes(words[start]):
            end = self.ends(words, start + 1, at + 1)
            if end >= 0:
                return end
        passed = item.optional or (item.last and start == len(words))
        return self.ends(words, start, at + 1) if passed else -1


class Found(NamedTuple):
    """The words `start` to `end` of a sentence make the act `name`."""

    name: str
    start: int
    end: int
    denies: bool


class Phrases:
    """The phrases of a language, by the word that they begin with."""

    def __init__(
        self,
        tables: Sequence[Mapping[str, str]],
        classes: Mapping[str, str],
        denying: frozenset[str],
    ) -> None:
        """`tables`: act -> its phrases. `classes`: name -> words, or names above it. `denying`:
        the words that deny."""
        self._tables = tables
        self._denying = denying
        self._classes: dict[str, tuple[str, ...]] = {}
        for name, words in classes.items():
            self._classes[name] = tuple(
                one for word in words.split() for one in self._classes.get(word, (word,))
            )

    def find(self, words: Sequence[str]) -> Iterator[Found]:
        """Every phrase in the sentence `words`, the shortest reading of each."""
        by_word, by_prefix, anywhere = self._by_first
        present = frozenset(words)
        for start, word in enumerate(words):
            near = (*by_word.get(word, ()), *by_prefix.get(word[:_SHORTEST_PREFIX], ()), *anywhere)
            for phrase in near:
                if (phrase.first and start) or (phrase.key and present.isdisjoint(phrase.key)):
                    continue
                if (end := phrase.ends(words, start)) > start:
                    yield Found(phrase.name, start, end, phrase.denies)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word that stands in a phrase or a class."""
        _, _, _ = self._by_first
        return frozenset(self._seen)

    @cached_property
    def _by_first(
        self,
    ) -> tuple[dict[str, list[Phrase]], dict[str, list[Phrase]], list[Phrase]]:
        """Phrases by first word, by the first letters of a prefix, and those that begin freely."""
        self._seen: set[str] = set()
        by_word: dict[str, list[Phrase]] = {}
        by_prefix: dict[str, list[Phrase]] = {}
        anywhere: list[Phrase] = []
        for table in self._tables:
            for name, phrases in table.items():
                for written in phrases.split(","):
                    phrase = self._phrase(name, written.split())
                    head = phrase.items[0]
                    if head.other:
                        anywhere.append(phrase)
                    for word in head.words if not head.other else ():
                        by_word.setdefault(word, []).append(phrase)
                    for prefix in head.prefixes if not head.other else ():
                        by_prefix.setdefault(prefix[:_SHORTEST_PREFIX], []).append(phrase)
        return by_word, by_prefix, anywhere

    def _phrase(self, name: str, written: Sequence[str]) -> Phrase:
        items = tuple(self._item(one) for one in written if one != "^")
        assert items and not items[0].gap and not items[0].optional, (name, written)
        denies = any(not item.other and item.words & self._denying for item in items)
        keys = [item.words for item in items[1:] if item.is_plain] or [frozenset[str]()]
        return Phrase(name, items, written[0] == "^", denies, min(keys, key=len))

    def _item(self, written: str) -> Item:
        if written in _GAPS:
            return Item(gap=_GAPS[written])
        if written == "*":
            return Item(other=True)
        optional, other = written.endswith("?"), written.startswith("!")
        alternatives = written.strip("?!").split("|")
        spelt = [word for one in alternatives for word in self._classes.get(one, (one,))]
        self._seen.update(spelt)
        return Item(
            frozenset(word for word in spelt if word[-1] not in "-$"),
            tuple(word[:-1] for word in spelt if word[-1] == "-"),
            other=other,
            optional=optional,
            last="$" in spelt,
        )
