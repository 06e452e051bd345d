"""Phrases of a playbook, looked for in a text: plain words, and nothing that can run away.

    i saw you          words one after the other, compared without case and accents
    game chang*        a word that begins so; *ed one that ends so
    (and|but) (i|)     either; an empty branch makes it optional
    i saw ... nothing  at most six words in between
    _   #              any one word; a number in figures
    @buzzwords         any phrase of that list

A phrase never crosses the end of a sentence. All phrases are laid into one automaton, read
once along the text; from each word on it makes at most `_MOST_MOVES` moves, so the time it
takes grows with the length of the text and with nothing else.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coffee.coach.tact_text import Text, joined, words_of

GAP = 6
_MOST_MOVES = 5_000
_MOST_ITEMS = 200
_MOST_GAPS = 3
_DEEPEST = 4

_ITEM = re.compile(
    r"[\s\-]+|(\.\.\.|@[a-z0-9-]+|[()|#_]|\*?(?:\d+|[^\W\d_](?:[^\W\d_]|['’])*)\*?|.)"
)
_LIST = re.compile(r"@([a-z0-9-]+)")
_PLAIN = re.compile(r"[^\W\d_*'’]+")
_GAP, _ANY, _FIGURE = "...", "_", "#"

Span = tuple[int, int]
"""The number of the first word, and of the one after the last."""


class BadPhrase(ValueError):
    """`why` names a sentence under `fault.`; `name` is the part of the phrase that is wrong."""

    def __init__(self, why: str, name: str = "") -> None:
        super().__init__(why)
        self.why, self.name = why, name


def lists_in(phrase: str) -> list[str]:
    """The names of the lists that `phrase` refers to."""
    return _LIST.findall(phrase) if "@" in phrase else []


@dataclass
class _Group:
    """Branches being read: where they begin, where they all lead, whether one is empty."""

    begins: list[int]
    end: int
    optional: bool = False


class Phrases:
    """Phrases to be looked for together, each under a key, a small number of the caller's."""

    def __init__(self, lists: Mapping[str, int] | None = None) -> None:
        self._lists = lists or {}
        self._states = 1
        self._words: dict[int, dict[str, list[int]]] = {0: {}}
        self._listed: dict[int, list[tuple[int, int]]] = {}
        self._gaps: dict[int, list[int]] = {}
        self._any: dict[int, list[int]] = {}
        self._free: dict[int, list[int]] = {}
        self._keys: dict[int, list[int]] = {}
        self._exact: set[str] = set()
        self._begins: set[str] = set()
        self._ends: set[str] = set()

    def add(self, phrase: str, key: int) -> None:
        """Look for `phrase` under `key`. BadPhrase when it is none, or names no known list."""
        if _PLAIN.fullmatch(phrase):
            words = words_of(phrase)
            ends = self._chained([0], words, self._state())
        else:
            ends = self._laid(_items(phrase))
        for end in ends:
            self._keys.setdefault(end, []).append(key)

    def _laid(self, items: Sequence[str]) -> list[int]:
        """The states at which a phrase of these items ends."""
        here, groups = [0], [_Group([], 0)]
        for number, item in enumerate(items):
            if item == "(":
                groups.append(_Group(here, self._state()))
                if len(groups) > _DEEPEST:
                    raise BadPhrase("phrase_branches", item)
            elif item in "|)":
                group = groups[-1]
                if len(groups) == 1:
                    raise BadPhrase("phrase_branches", item)
                self._close(here, group)
                here = group.begins
                if item == ")":
                    groups.pop()
                    here = [group.end, *(group.begins if group.optional else [])]
            else:
                last = len(groups) > 1 and items[number + 1 : number + 2] in (["|"], [")"])
                here = self._chained(here, [item], groups[-1].end if last else self._state())
        if len(groups) > 1:
            raise BadPhrase("phrase_branches", "(")
        if 0 in here:
            raise BadPhrase("phrase_empty")
        return here

    def _close(self, here: list[int], group: _Group) -> None:
        """A branch ends `here`."""
        if here == group.begins:
            group.optional = True
        elif here != [group.end]:
            for state in here:
                if state in group.begins:
                    group.optional = True
                else:
                    self._free.setdefault(state, []).append(group.end)

    def _chained(self, here: list[int], items: Sequence[str], last: int) -> list[int]:
        """`last`, the state to which `items` lead from all of `here`."""
        for number, item in enumerate(items, 1):
            to = last if number == len(items) else self._state()
            for state in here:
                self._link(state, item, to)
            here = [to]
        return here

    def _state(self) -> int:
        self._states += 1
        return self._states - 1

    def _link(self, state: int, item: str, to: int) -> None:
        if item == _GAP:
            self._gaps.setdefault(state, []).append(to)
        elif item == _ANY:
            self._any.setdefault(state, []).append(to)
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

    def found(
        self, text: Text, lists: Mapping[int, Iterable[Span]] | None = None
    ) -> dict[int, list[Span]]:
        """Where the phrases of each key occur, in the order of the text."""
        symbols = self._symbols(text.words)
        ends = {key: _ends_by_start(spans) for key, spans in (lists or {}).items()}
        begins = self._words[0]
        listed = [(ends.get(key, {}), to) for key, to in self._listed.get(0, ())]
        hits: dict[int, list[Span]] = {}
        for first, known in enumerate(symbols):
            here = [(to, first + 1) for name in known for to in begins.get(name, ())]
            here += [(to, end) for by_start, to in listed for end in by_start.get(first, ())]
            if here:
                for key, last in self._walk(here, symbols, text.stops[first], ends):
                    hits.setdefault(key, []).append((first, last))
        return hits

    def _walk(
        self,
        reached: list[tuple[int, int]],
        symbols: Sequence[Sequence[str]],
        stop: int,
        lists: Mapping[int, Mapping[int, Sequence[int]]],
    ) -> set[Span]:
        """Every key under which a phrase ends, and where."""
        ended: set[Span] = set()
        seen: set[tuple[int, int]] = set()
        words, listed, gaps = self._words, self._listed, self._gaps
        anything, free, keys = self._any, self._free, self._keys
        for _ in range(_MOST_MOVES):
            if not reached:
                break
            one = reached.pop()
            if one in seen:
                continue
            seen.add(one)
            state, at = one
            for key in keys.get(state, ()):
                ended.add((key, at))
            for to in free.get(state, ()):
                reached.append((to, at))
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
            for gap in gaps.get(state, ()):
                for place in range(at, min(at + GAP + 1, stop)):
                    reached.extend(self._step(gap, place, symbols, lists))
        return ended

    def _step(
        self,
        state: int,
        at: int,
        symbols: Sequence[Sequence[str]],
        lists: Mapping[int, Mapping[int, Sequence[int]]],
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
    items: list[str] = []
    if not phrase.isascii():
        phrase = unicodedata.normalize("NFC", phrase).replace("…", _GAP)
    for item in _ITEM.findall(phrase):
        if not item:
            continue
        if item.isalpha():
            words: Sequence[str] = words_of(item)
        elif item[0] in "(|)@" or item in (_GAP, _ANY, _FIGURE):
            words = (item,)
        else:
            words = _spelt(item)
        for word in words:
            if items and (one := joined(items[-1], word)):
                items[-1] = one
            else:
                items.append(word)
    _check(items)
    return items


def _spelt(item: str) -> list[str]:
    """The words that an item with an apostrophe, a star or a figure stands for."""
    bare = item.strip("*")
    if not bare or not bare[0].isalnum():
        raise BadPhrase("phrase_character", item)
    words = list(words_of(bare))
    if item[-1] == "*":
        words[-1] += "*"
    elif item[0] == "*":
        words[0] = "*" + words[0]
    return words


def _check(items: Sequence[str]) -> None:
    if not items:
        raise BadPhrase("phrase_empty")
    if len(items) > _MOST_ITEMS:
        raise BadPhrase("phrase_long", str(_MOST_ITEMS))
    if items.count(_GAP) > _MOST_GAPS:
        raise BadPhrase("phrase_gaps", str(_MOST_GAPS))
    if items[0] in (_GAP, _ANY) or items[-1] == _GAP:
        raise BadPhrase("phrase_ends", items[0] if items[0] in (_GAP, _ANY) else _GAP)
    for item, after in zip(items, items[1:], strict=False):
        if item == _GAP and after in (_GAP, _ANY, ")", "|"):
            raise BadPhrase("phrase_ends", item + after)
        if item in "(|" and after == _GAP:
            raise BadPhrase("phrase_ends", item + after)


def _ends_by_start(spans: Iterable[Span]) -> dict[int, list[int]]:
    ends: dict[int, list[int]] = {}
    for first, last in spans:
        ends.setdefault(first, []).append(last)
    return ends
