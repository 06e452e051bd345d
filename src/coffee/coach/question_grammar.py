"""The notation that question rules are written in, and the tables of one language made ready.

The rule of this file: it knows no language. A word has one kind; a sentence becomes a string
with one letter a word; a rule is a pattern over kinds, written in kinds:

    wh !comma{0,3} aux   `!` none of these kinds; {0,3}, ?, *, + count words; `any` is any word
    what|how about $     `|` one of these kinds; $ the end of the sentence
    know (wh) subject    the parentheses hold what decided; lookarounds are those of `re`
    ^ aux person         at the start, lead-ins aside; for an open question, at what made it so
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

_OTHER, _COMMA, _END, _SHORT = "other", "comma", "end", "short"  # Kinds of every language.
SAID = "said"  # Closed if there is a question mark, else no question.
WONDERED = "wondered"  # Open if there is one, else no question.
_FIRST_LETTER = 0xA1  # One byte a letter from here on, and none is special to `re`.


class Rule(NamedTuple):
    """If `pattern` matches, the sentence is of this `kind`, and `name` says why."""

    name: str
    kind: str
    pattern: str


class Sentence(NamedTuple):
    """A sentence as rules see it."""

    tags: str  # One letter a word.
    begins: list[int]  # Of each letter, the token that it begins at; of the end too.
    asked: bool  # It ends in a question mark.
    cried: bool = False  # It ends in an exclamation mark, and in no other.


class Match(NamedTuple):
    """The rule that matched, and the letters that decided."""

    rule: Rule
    begin: int
    end: int


def rules(table: str) -> tuple[Rule, ...]:
    """The rules of `table`, one a line: name, kind, pattern. A line with # is an example."""
    lines = (line.strip() for line in table.splitlines())
    return tuple(Rule(*line.split(None, 2)) for line in lines if line and line[0] != "#")


@dataclass(frozen=True)
class Grammar:
    """The words and the rules of a language: see `question_words_en`, `question_words_fr`."""

    token: re.Pattern[str]  # One word, or a punctuation mark that counts.
    words: Mapping[str, str]  # Kind -> its words.
    phrases: Mapping[str, str]  # Kind -> its phrases, apart by commas; each becomes one word.
    endings: Mapping[str, str]  # The two last characters of a word in no table -> its kind.
    sets: Mapping[str, str]  # Name -> the kinds, or sets above it, that it stands for.
    lead_in: str  # Pattern of what may come before a question without being part of it.
    rules: Mapping[str, Sequence[Rule]]  # Stage -> its rules, in order.

    def first(self, stage: str, tags: str, start: int) -> Match | None:
        """The first rule of `stage` that matches; those with an anchor do so at `start` only."""
        for rule, anchored, pattern in self._ready[stage]:
            match = pattern.match(tags, start) if anchored else pattern.search(tags)
            if match:
                return Match(rule, *match.span(pattern.groups))
        return None

    def skip_lead_in(self, tags: str) -> int:
        """Where the sentence begins in earnest."""
        lead = self._lead.match(tags)
        return lead.end() if lead else 0

    def has(self, name: str, tags: str) -> bool:
        """Whether a word is of the kind, or of the set of kinds, `name`."""
        return not self._classes[name].isdisjoint(tags)

    def read(self, tokens: Sequence[str]) -> list[Sentence]:
        """The sentences that `tokens` make."""
        sentences: list[Sentence] = []
        letters: list[str] = []
        begins: list[int] = []
        at = 0
        while at < len(tokens):
            word, length = tokens[at], 1
            letter = self._letter_of.get(word) or self._letter_of_unlisted(word)
            for phrase, its_letter in self._phrases_from.get(word, ()):
                if tokens[at : at + len(phrase)] == phrase:
                    letter, length = its_letter, len(phrase)
                    break
            if letter != self._end:
                letters.append(letter)
                begins.append(at)
            elif letters and not (word == "." and self._is_short(tokens[at - 1])):
                sentence = Sentence(
                    "".join(letters), [*begins, at], "?" in word, set(word) == {"!"}
                )
                sentences.append(sentence)
                letters, begins = [], []
            at += length
        if letters:
            sentences.append(Sentence("".join(letters), [*begins, at], False))
        return sentences

    def _letter_of_unlisted(self, word: str) -> str:
        if word[0].isalnum():
            return self._letters[self.endings.get(word[-2:], _OTHER)]
        return self._letters[_COMMA if word[0] not in ".?!" or word.startswith("..") else _END]

    def _is_short(self, word: str) -> bool:
        """A full stop after `word` ends no sentence: "Mr.", "p. d. a"."""
        return len(word) == 1 or self._letter_of.get(word) == self._letters[_SHORT]

    @cached_property
    def _letters(self) -> dict[str, str]:
        """Kind -> its letter."""
        kinds = [_OTHER, _COMMA, _END, *self.words, *self.phrases, *self.endings.values()]
        return {kind: chr(_FIRST_LETTER + n) for n, kind in enumerate(dict.fromkeys(kinds))}

    @cached_property
    def _end(self) -> str:
        return self._letters[_END]

    @cached_property
    def _letter_of(self) -> dict[str, str]:
        return {w: self._letters[kind] for kind, words in self.words.items() for w in words.split()}

    @cached_property
    def _phrases_from(self) -> dict[str, list[tuple[list[str], str]]]:
        """First word -> the phrases that begin with it, as words and letter, the longest first."""
        found: dict[str, list[tuple[list[str], str]]] = {}
        for kind, phrases in self.phrases.items():
            for phrase in phrases.split(","):
                words = self.token.findall(phrase)
                found.setdefault(words[0], []).append((words, self._letters[kind]))
        for begun in found.values():
            begun.sort(key=lambda phrase: -len(phrase[0]))
        return found

    @cached_property
    def _classes(self) -> dict[str, frozenset[str]]:
        """Name of a kind or a set of kinds -> its letters."""
        classes = {kind: frozenset(letter) for kind, letter in self._letters.items()}
        for name, kinds in self.sets.items():
            classes[name] = frozenset().union(*(classes[kind] for kind in kinds.split()))
        return classes

    @cached_property
    def _lead(self) -> re.Pattern[str]:
        return self._compiled(self.lead_in)

    @cached_property
    def _ready(self) -> dict[str, list[tuple[Rule, bool, re.Pattern[str]]]]:
        """Stage -> its rules, each with whether it is anchored, and its pattern."""
        return {
            stage: [(rule, rule.pattern[0] == "^", self._compiled(rule.pattern)) for rule in rules]
            for stage, rules in self.rules.items()
        }

    def _compiled(self, written: str) -> re.Pattern[str]:
        spelt = re.sub(r"!?[a-z_]+(?:\|[a-z_]+)*", self._class, written.removeprefix("^"))
        return re.compile(spelt.replace(" ", ""))

    def _class(self, kinds: re.Match[str]) -> str:
        if kinds[0] == "any":
            return "."
        letters = {one for kind in kinds[0].lstrip("!").split("|") for one in self._classes[kind]}
        return f"[{'^' if kinds[0][0] == '!' else ''}{''.join(sorted(letters))}]"
