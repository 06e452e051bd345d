"""Phrases of a playbook, looked for in a text: plain words, and nothing that can run away.

    i saw you          words one after the other, compared without case and accents
    game chang*        a word that begins so; *ed one that ends so
    (and|but) (i|)     either; an empty branch makes it optional
    i saw ... nothing  at most six words in between
    could we ~ meet    any words in between, thirty at most
    _   #              any one word; a number in figures
    shall we ~ ?       in a question
    @buzzwords         any phrase of that list

A phrase never crosses the end of a sentence. All phrases are laid into one automaton, read
once along the text. From one word on it makes `_MOST_MOVES` moves at most, and `_MOST_IN_ALL`
along the text: a phrase that asks for more is not found, and nothing takes long.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Self

from coffee.coach.tact_text import TOGETHER, Text, words_of

REACH = {"...": 6, "~": 30}
"""How many words there may be in between."""

_MOST_MOVES = 1_500
_MOST_IN_ALL = 1_500_000
_MOST_ITEMS = 200
_MOST_GAPS = 3
_DEEPEST = 4

_ITEM = re.compile(r"\.\.\.|@[a-z0-9-]+|[()|#_~?]|\*?(?:\d+|[^\W\d_](?:[^\W\d_]|['’])*)\*?")
_NO_PHRASE = re.compile(r"[^\w\s()|#@*~?'’.-]")
_LIST = re.compile(r"@([a-z0-9-]+)")
_ANY, _FIGURE, _ASKED = "_", "#", "?"
_BRANCH_ENDS = ("|", ")")

Span = tuple[int, int]
"""The number of the first word, and of the one after the last."""

Ends = Mapping[int, Sequence[int]]
"""Where the phrases of a list end, by where they begin."""

_States = tuple[int, ...]
_Reached = tuple[_States, int]
"""States, and the number of the item that comes next."""


class BadPhrase(ValueError):
    """`why` names a sentence under `fault.`; `name` is the part of the phrase that is wrong."""

    def __init__(self, why: str, name: str = "") -> None:
        super().__init__(why)
        self.why, self.name = why, name


def lists_in(phrase: str) -> list[str]:
    """The names of the lists that `phrase` refers to."""
    return _LIST.findall(phrase) if "@" in phrase else []


class Phrases:
    """Phrases to be looked for together, each under a key, a small number of the caller's."""

    def __init__(self, lists: Mapping[str, int] | None = None) -> None:
        self._lists = lists or {}
        self._states = 1
        self._words: dict[int, dict[str, list[int]]] = {0: {}}
        self._listed: dict[int, list[tuple[int, int]]] = {}
        self._gaps: dict[int, list[tuple[int, int]]] = {}
        self._any: dict[int, list[int]] = {}
        self._asked: dict[int, list[int]] = {}
        self._free: dict[int, list[int]] = {}
        self._keys: dict[int, list[int]] = {}
        self._shared: dict[tuple[Any, ...], _States] = {}
        self._exact: set[str] = set()
        self._begins: set[str] = set()
        self._ends: set[str] = set()

    def add(self, phrase: str, key: int) -> None:
        """Look for `phrase` under `key`. BadPhrase when it is none, or names no known list."""
        items = _items(phrase)
        ends, at = self._sequence((0,), items, 0, 0)
        if at < len(items):
            raise BadPhrase("phrase_branches", items[at])
        if 0 in ends:
            raise BadPhrase("phrase_empty")
        for end in ends:
            if key not in (keys := self._keys.setdefault(end, [])):
                keys.append(key)

    def _sequence(self, here: _States, items: Sequence[str], at: int, depth: int) -> _Reached:
        """What the items from `at` on lead to from `here`, and where their branch ends.

        Where phrases begin alike they share their states, up to the first that differs.
        """
        while at < len(items) and items[at] not in _BRANCH_ENDS:
            if items[at] == "(":
                here, at = self._group(here, items, at, depth + 1)
            else:
                here, at = (self._after(here, items[at]),), at + 1
        return here, at

    def _group(self, here: _States, items: Sequence[str], at: int, depth: int) -> _Reached:
        if depth > _DEEPEST:
            raise BadPhrase("phrase_branches", "(")
        close = _closing(items, at)
        name = (here, *items[at:close])
        if name not in self._shared:
            end, optional = self._state(), False
            while at < close:
                ends, at = self._sequence(here, items, at + 1, depth)
                optional = optional or bool(set(ends) & set(here))
                for state in ends:
                    if state not in here:
                        self._free.setdefault(state, []).append(end)
            self._shared[name] = (end, *(here if optional else ()))
        return self._shared[name], close + 1

    def _after(self, here: _States, item: str) -> int:
        """The state to which `item` leads."""
        known = self._shared.get((here, item))
        if known:
            return known[0]
        to = self._state()
        for state in here:
            self._link(state, item, to)
        self._shared[here, item] = (to,)
        return to

    def _state(self) -> int:
        self._states += 1
        return self._states - 1

    def _link(self, state: int, item: str, to: int) -> None:
        if item in REACH:
            self._gaps.setdefault(state, []).append((to, REACH[item]))
        elif item == _ANY:
            self._any.setdefault(state, []).append(to)
        elif item == _ASKED:
            self._asked.setdefault(state, []).append(to)
        elif item[0] == "@":
            if item[1:] not in self._lists:
                raise BadPhrase("list_unknown", item[1:])
            self._listed.setdefault(state, []).append((self._lists[item[1:]], to))
        else:
            self._words.setdefault(state, {}).setdefault(item, []).append(to)
            if item[-1] == "*":
                self._begins.add(item[:-1])
            elif item[0] == "*":
                self._ends.add(item[1:])
            else:
                self._exact.add(item)

    def frozen(self) -> list[Any]:
        """What was laid, as JSON can hold it."""
        tables = (
            self._words, self._listed, self._gaps, self._any, self._asked, self._free, self._keys
        )  # fmt: skip
        names = (self._exact, self._begins, self._ends)
        return [*(list(table.items()) for table in tables), *map(sorted, names)]

    @classmethod
    def thawed(cls, lists: Mapping[str, int], data: Sequence[Any]) -> Self:
        """The phrases of which `frozen` made `data`."""
        phrases = cls(lists)
        tables = map(dict, data[:7])
        phrases._words, phrases._listed, phrases._gaps = next(tables), next(tables), next(tables)
        phrases._any, phrases._asked, phrases._free, phrases._keys = tables
        phrases._exact, phrases._begins, phrases._ends = map(set, data[7:])
        return phrases

    def found(self, text: Text, lists: Mapping[int, Ends] | None = None) -> dict[int, list[Span]]:
        """Where the phrases of each key occur, in the order of the text."""
        ends = lists or {}
        symbols = self._symbols(text.words)
        begins = self._words.get(0, {})
        reached: dict[int, list[tuple[int, int]]] = {}
        for key, to in self._listed.get(0, ()):
            for first, lasts in ends.get(key, {}).items():
                reached.setdefault(first, []).extend((to, last) for last in lasts)
        hits: dict[int, list[Span]] = {}
        left = _MOST_IN_ALL
        for first, known in enumerate(symbols):
            here = reached.get(first, [])
            for name in known:
                for to in begins.get(name, ()):
                    here.append((to, first + 1))
            if here and left > 0:
                ended, moves = self._walk(here, symbols, first, text, ends)
                left -= moves
                for key, last in ended:
                    hits.setdefault(key, []).append((first, last))
        return hits

    def _walk(
        self,
        reached: list[tuple[int, int]],
        symbols: Sequence[Sequence[str]],
        first: int,
        text: Text,
        lists: Mapping[int, Ends],
    ) -> tuple[set[Span], int]:
        """Every key under which a phrase that begins at `first` ends, and where; the moves made."""
        stop = text.stops[first]
        ended: set[Span] = set()
        seen: set[tuple[int, int]] = set()
        words, listed, gaps = self._words, self._listed, self._gaps
        anything, free, keys, asked = self._any, self._free, self._keys, self._asked
        moves = 0
        while reached and moves < _MOST_MOVES:
            moves += 1
            one = reached.pop()
            if one in seen:
                continue
            seen.add(one)
            state, at = one
            for key in keys.get(state, ()):
                ended.add((key, at))
            for to in free.get(state, ()):
                reached.append((to, at))
            if state in asked and stop in text.questions:
                reached.extend((to, at) for to in asked[state])
            if at >= stop:
                continue
            if state in words:
                for name in symbols[at]:
                    for to in words[state].get(name, ()):
                        reached.append((to, at + 1))
            if state in listed:
                for key, to in listed[state]:
                    for end in lists.get(key, {}).get(at, ()):
                        reached.append((to, end))
            if state in anything:
                reached.extend((to, at + 1) for to in anything[state])
            for to, reach in gaps.get(state, ()):
                moves += reach
                if to in asked:
                    reached.append((to, at))
                for place in range(at, min(at + reach + 1, stop)):
                    reached.extend(self._step(to, place, symbols, lists))
        return ended, moves

    def _step(
        self,
        state: int,
        at: int,
        symbols: Sequence[Sequence[str]],
        lists: Mapping[int, Ends],
    ) -> list[tuple[int, int]]:
        """Where one word, or one phrase of a list, leads from `state`."""
        words = self._words.get(state, {})
        there = [(to, at + 1) for name in symbols[at] for to in words.get(name, ())]
        for key, to in self._listed.get(state, ()):
            there.extend((to, end) for end in lists.get(key, {}).get(at, ()))
        return there

    def _symbols(self, words: Sequence[str]) -> list[Sequence[str]]:
        """For each word, by which names the automaton knows it; none for most."""
        begins = sorted({len(one) for one in self._begins})
        ends = sorted({len(one) for one in self._ends})

        def names(word: str) -> list[str]:
            known = [word] if word in self._exact else []
            known += [word[:n] + "*" for n in begins if n <= len(word) and word[:n] in self._begins]
            known += ["*" + word[-n:] for n in ends if n <= len(word) and word[-n:] in self._ends]
            return [*known, _FIGURE] if word.isdecimal() else known

        known = {word: names(word) for word in set(words)}
        return [known[word] for word in words]


def _items(phrase: str) -> list[str]:
    """What `phrase` is made of, its words as they are compared. BadPhrase when it is none."""
    if not phrase.isascii():
        phrase = unicodedata.normalize("NFC", phrase).replace("…", "...")
    if found := _NO_PHRASE.search(phrase):
        raise BadPhrase("phrase_character", found[0])
    for apart, together in TOGETHER.items():
        phrase = phrase.replace(apart, together)
    items = [word for item in _ITEM.findall(phrase) for word in _spelt(item)]
    _check(items)
    return items


@lru_cache(maxsize=8192)
def _spelt(item: str) -> tuple[str, ...]:
    """The words that an item stands for; a sign stands for itself."""
    if item[0] in "(|)@" or item in (*REACH, _ANY, _FIGURE, _ASKED):
        return (item,)
    words = list(words_of(item.strip("*")))
    if item[-1] == "*":
        words[-1] += "*"
    elif item[0] == "*":
        words[0] = "*" + words[0]
    return tuple(words)


def _closing(items: Sequence[str], at: int) -> int:
    """The number of the item that closes what opens at `at`."""
    depth = 0
    for number in range(at, len(items)):
        depth += (items[number] == "(") - (items[number] == ")")
        if not depth:
            return number
    raise BadPhrase("phrase_branches", "(")


def _check(items: Sequence[str]) -> None:
    if not items:
        raise BadPhrase("phrase_empty")
    if len(items) > _MOST_ITEMS:
        raise BadPhrase("phrase_long", str(_MOST_ITEMS))
    reaching = [number for number, item in enumerate(items) if item in REACH]
    if len(reaching) > _MOST_GAPS:
        raise BadPhrase("phrase_gaps", str(_MOST_GAPS))
    if items[0] in (_ANY, _ASKED) or 0 in reaching or len(items) - 1 in reaching:
        raise BadPhrase("phrase_ends", items[0] if items[0] in (_ANY, _ASKED) else "...")
    for number in reaching:
        before, after = items[number - 1], items[number + 1]
        if before in "(|" or after in (*REACH, _ANY, ")", "|"):
            raise BadPhrase("phrase_ends", items[number] + after)


def ends_of(spans: Iterable[Span]) -> Ends:
    """`spans` by their first words."""
    ends: dict[int, list[int]] = {}
    for first, last in spans:
        ends.setdefault(first, []).append(last)
    return ends
