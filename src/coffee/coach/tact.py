"""The tact check: what in a message would make its reader wince, by the rules of a playbook.

A rule finds phrases, or measures, or both; all that it says must hold. It judges a message to
somebody of whom one asks something, or whom one thanks. Nothing here knows a language: words
are the playbook's, and `language_of` tells beforehand which playbook is the right one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from coffee.coach.measures import Facts, Measured, reading
from coffee.coach.phrases import BadPhrase, Phrases, Span, lists_in
from coffee.coach.shapes import SOMETHING, AdviceId, Bound, Id, Ids, Model, Prose
from coffee.coach.tact_text import Text

Level = Literal["error", "warning", "hint"]
Kind = Literal["message", "purpose", "question"]
MOST_PLACES = 5
"""Of a rule that finds phrases one by one, so many are told."""

NOT = "!"
"""Before a phrase: what touches it does not count."""


def _one_or_many(value: Any) -> Any:
    return (value,) if isinstance(value, str | dict) else value


def _apart_at_commas(value: Any) -> Any:
    """Phrases, one a value or several in a row with commas in between."""
    rows = (value,) if isinstance(value, str) else value
    if not isinstance(rows, list | tuple) or not all(isinstance(row, str) for row in rows):
        return rows
    return tuple(phrase.strip() for row in rows for phrase in row.split(","))


Phrase = Annotated[str, StringConstraints(pattern=SOMETHING, max_length=400)]
PhraseList = Annotated[
    tuple[Phrase, ...],
    BeforeValidator(_apart_at_commas, json_schema_input_type=str | list[str]),
    Field(max_length=1000),
]
Notes = Annotated[
    tuple[Prose, ...],
    BeforeValidator(_one_or_many, json_schema_input_type=Prose | list[Prose]),
    Field(max_length=40),
]
Example = Annotated[str, StringConstraints(pattern=SOMETHING, max_length=4000)]


class Measure(Model):
    """A number taken of the message. It must be over, or under, a limit."""

    of: Literal[
        "words",
        "sentences",
        "longest-sentence",
        "questions",
        "exclamations",
        "capitals",
        "share",
        "times",
        "before",
        "silence",
        "private",
    ]
    over: Bound | None = None
    under: Bound | None = None
    lists: Ids = Field(default=(), alias="list")


class Case(Model):
    """An example that needs more than its text."""

    text: Example
    first_contact: bool = False
    silent_days: Bound | None = None
    private: Notes = ()


def _plain_case(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


_Case = Annotated[Case, BeforeValidator(_plain_case, json_schema_input_type=Example | Case)]
Cases = Annotated[tuple[_Case, ...], Field(min_length=1, max_length=40)]


class TactRule(Model):
    """One thing that does a message harm."""

    id: Id
    level: Level
    message: Prose
    suggest: Prose
    advice: AdviceId
    kinds: Annotated[
        tuple[Kind, ...],
        BeforeValidator(_one_or_many, json_schema_input_type=Kind | list[Kind]),
    ] = Field(default=("message",), alias="for")
    contact: Literal["any", "first"] = "any"
    find: PhraseList = ()
    also: PhraseList = Field(default=(), alias="with")
    unless: PhraseList = ()
    within: Literal["text", "sentence"] = "text"
    count: Annotated[Bound, Field(ge=1)] = 1
    different: Annotated[Bound, Field(ge=1)] = 1
    measure: Annotated[
        tuple[Measure, ...],
        BeforeValidator(_one_or_many, json_schema_input_type=Measure | list[Measure]),
        Field(max_length=10),
    ] = ()
    bad: Cases
    good: Cases

    @property
    def places(self) -> bool:
        """Whether each place that is found is told, not only the first of the text."""
        whole = self.within == "text" and (self.also or self.unless)
        return not (whole or self.measure or self.count > 1 or self.different > 1)


class TactBook(Model):
    """A playbook of kind `tact`. With `extends`, what it says is added to the shipped one."""

    format: Literal["coffee/1"]
    kind: Literal["tact"]
    title: Prose
    extends: bool = False
    off: Ids = ()
    lists: Annotated[dict[Id, PhraseList], Field(max_length=200)] = Field(default_factory=dict)
    rules: Annotated[tuple[TactRule, ...], Field(max_length=200)] = ()


def merged(shipped: TactBook, own: TactBook) -> TactBook:
    """`shipped` with what `own` adds: rules by id, phrases to lists, rules switched off.

    An own book that does not say `extends` stands alone.
    """
    if not own.extends:
        return own
    mine = {rule.id: rule for rule in own.rules}
    rules = [mine.pop(rule.id, rule) for rule in shipped.rules]
    rules.extend(mine.values())
    lists = dict(shipped.lists)
    for name, phrases in own.lists.items():
        lists[name] = (*lists.get(name, ()), *phrases)
    return TactBook.model_construct(
        format=shipped.format,
        kind=shipped.kind,
        title=own.title,
        extends=False,
        off=(),
        lists=lists,
        rules=tuple(rule for rule in rules if rule.id not in own.off),
    )


@dataclass(frozen=True)
class Context:
    """What is known besides the text; all of it may be left out.

    `private` are notes whose words must not be found in the message; `silent_days` is how long
    ago the last contact was.
    """

    kind: Kind = "message"
    private: Sequence[str] = ()
    silent_days: int | None = None
    first_contact: bool = False
    name: str = ""


NOTHING_KNOWN = Context()


@dataclass(frozen=True)
class Finding:
    """One place and what is wrong there. `start` and `end` are offsets in the text as written."""

    rule: str
    level: Level
    start: int
    end: int
    message: str
    suggestion: str
    advice: str


@dataclass
class _Keys:
    """Under which numbers the phrases of a list, or of one part of a rule, are looked for.

    Those of a list share a number, and those of a rule that the book wants told apart do not.
    """

    entries: list[int] = field(default_factory=list)
    spared: int = -1


class Rules:
    """The rules of a book, made ready; BadPhrase when one of its phrases is none."""

    def __init__(self, book: TactBook) -> None:
        self.book = book
        self._count = 0
        self._names = {name: number for number, name in enumerate(book.lists)}
        self._floors: list[tuple[Phrases, dict[str, _Keys]]] = []
        for floor in floors(book.lists):
            laid = Phrases(self._names)
            keys = {name: self._laid(book.lists[name], laid) for name in floor}
            self._floors.append((laid, keys))
        self._phrases = Phrases(self._names)
        self._keys = [
            {
                "find": self._laid(rule.find, self._phrases, apart=rule.different > 1),
                "with": self._laid(rule.also, self._phrases),
                "unless": self._laid(rule.unless, self._phrases),
            }
            for rule in book.rules
        ]

    def _laid(self, phrases: Iterable[str], into: Phrases, *, apart: bool = False) -> _Keys:
        keys = _Keys([self._count], self._count + 1)
        self._count += 2
        for phrase in phrases:
            if phrase.startswith(NOT):
                into.add(phrase.removeprefix(NOT), keys.spared)
                continue
            into.add(phrase, keys.entries[-1])
            if apart:
                keys.entries.append(self._count)
                self._count += 1
        return keys

    def check(self, text: str, context: Context = NOTHING_KNOWN) -> list[Finding]:
        """Every finding in `text`, in its order."""
        read = Text.read(text)
        if not read.words:
            return []
        lists = self._listed(read)
        found = self._phrases.found(read, {self._names[name]: lists[name] for name in lists})
        facts = Facts(context.private, context.silent_days, context.name)
        findings: list[tuple[int, int, int, Finding]] = []
        for number, (rule, keys) in enumerate(zip(self.book.rules, self._keys, strict=True)):
            first = rule.contact == "first"
            if context.kind not in rule.kinds or (first and not context.first_contact):
                continue
            parts = {part: _kept(one, found, len(read.words)) for part, one in keys.items()}
            for start, end in _Judged(rule, read, facts, lists, parts).places():
                findings.append((start, end, number, _finding(rule, start, end)))
        findings.sort(key=lambda one: one[:3])
        return [finding for *_, finding in findings]


    def _listed(self, read: Text) -> dict[str, list[Span]]:
        """Where the phrases of each list occur."""
        lists: dict[str, list[Span]] = {}
        for phrases, keys_of in self._floors:
            known = {self._names[name]: spans for name, spans in lists.items()}
            found = phrases.found(read, known)
            for name, keys in keys_of.items():
                spans = _kept(keys, found, len(read.words))
                lists[name] = sorted({span for places in spans for span in places})
        return lists


def check(text: str, rules: Rules, context: Context = NOTHING_KNOWN) -> list[Finding]:
    """Every finding in `text`, in its order."""
    return rules.check(text, context)


def _finding(rule: TactRule, start: int, end: int) -> Finding:
    return Finding(rule.id, rule.level, start, end, rule.message, rule.suggest, rule.advice)


def _kept(keys: _Keys, found: Mapping[int, list[Span]], words: int) -> list[list[Span]]:
    """For each key its places, without those that touch what is spared."""
    spans = [found.get(key, []) for key in keys.entries]
    spared = found.get(keys.spared)
    if not spared or not any(spans):
        return spans
    taken = bytearray(words)
    for first, last in spared:
        taken[first:last] = b"\1" * (last - first)
    return [[(i, j) for i, j in places if 1 not in taken[i:j]] for places in spans]


def floors(lists: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """The names of `lists`, those first that refer to no other, then those that refer to them.

    BadPhrase when a list refers to one that is not there, or to itself.
    """
    needed = {
        name: {one for phrase in phrases for one in lists_in(phrase)}
        for name, phrases in lists.items()
    }
    for one in sorted(set().union(*needed.values()) - set(lists) if needed else ()):
        raise BadPhrase("list_unknown", one)
    laid: list[list[str]] = []
    while needed:
        ready = [name for name, others in needed.items() if not others & set(needed)]
        if not ready:
            raise BadPhrase("list_circle", next(iter(needed)))
        laid.append(ready)
        for name in ready:
            del needed[name]
    return laid


@dataclass
class _Judged:
    """One rule held against one text."""

    rule: TactRule
    text: Text
    facts: Facts
    lists: Mapping[str, Sequence[Span]]
    parts: Mapping[str, list[list[Span]]]

    def places(self) -> Iterator[tuple[int, int]]:
        """The places that the rule has something against."""
        rule = self.rule
        by_phrase = self._in_sentence() if rule.within == "sentence" else self.parts["find"]
        spans = _apart(span for places in by_phrase for span in places)
        if rule.find and len(spans) < rule.count:
            return
        if rule.within == "text" and not self._allowed():
            return
        at = rule.count - 1
        if rule.different > 1:
            firsts = sorted(min(places) for places in by_phrase if places)
            if len(firsts) < rule.different:
                return
            spans, at = firsts, rule.different - 1
        place = self.text.span(*spans[at]) if spans else (0, 0)
        if rule.measure:
            measured = Measured(self.text, self.facts, self.lists, spans)
            for measure in rule.measure:
                limit = next((n for n in (measure.over, measure.under) if n is not None), 0)
                told = reading(measure.of, measured, limit, measure.lists)
                if (measure.over is not None and told.value <= measure.over) or (
                    measure.under is not None and told.value >= measure.under
                ):
                    return
                place = place if spans else told.place
                spans = spans or [(0, 0)]
        if not rule.places:
            yield place
        else:
            for span in spans[:MOST_PLACES]:
                yield self.text.span(*span)

    def _allowed(self) -> bool:
        """Whether what must be there too is there, and nothing that excuses it."""
        return not any(self.parts["unless"]) and (not self.rule.also or any(self.parts["with"]))

    def _in_sentence(self) -> list[list[Span]]:
        """What was found, where the sentence itself fulfils `with` and `unless`."""
        excused = _sentences(self.text, self.parts["unless"])
        wanted = _sentences(self.text, self.parts["with"])
        return [
            [
                span
                for span in places
                if (here := self.text.sentence_of(span[0])[0]) not in excused
                and (not self.rule.also or here in wanted)
            ]
            for places in self.parts["find"]
        ]


def _sentences(text: Text, spans: Iterable[Iterable[Span]]) -> set[int]:
    return {text.sentence_of(span[0])[0] for places in spans for span in places}


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Places in order, those that overlap as one."""
    apart: list[Span] = []
    for first, last in sorted(spans):
        if apart and first < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(last, apart[-1][1]))
        else:
            apart.append((first, last))
    return apart
