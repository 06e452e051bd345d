"""The tact check: what in a message would make its reader wince, by the rules of a playbook.

A rule finds phrases, or measures, or both; all that it says must hold. It judges a message to
somebody of whom one asks something, or whom one thanks. Nothing here knows a language: words
are the playbook's, and `language_of` tells beforehand which playbook is the right one.

No pydantic here: rules made ready can be kept as JSON (`frozen`) and had back (`thawed`)
without reading a playbook, for start-up is a feature.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass, field
from typing import TYPE_CHECKING, Any, Self

from coffee.coach.measures import Facts, Measured, reading
from coffee.coach.phrases import BadPhrase, Ends, Phrases, Span, ends_of, lists_in
from coffee.coach.tact_text import Kind, Level, Text

if TYPE_CHECKING:
    from coffee.coach.questions import Judgement

FORMAT = 1
"""Of frozen rules."""

MOST_PLACES = 5
"""Of a rule that finds phrases one by one, so many are told."""

ANYWHERE, NEARBY = "text", "nearby"
"""Where `with` and `unless` are looked for; else, in the sentence itself."""

NOT, NOT_HERE = "!", "!!"
"""Before a phrase: what touches it does not count; nor what shares its sentence."""


@dataclass(frozen=True)
class Limit:
    """A measure, and what its number must be over, or under."""

    of: str
    over: int | None = None
    under: int | None = None
    lists: Sequence[str] = ()


@dataclass(frozen=True)
class Rule:
    """One thing that does a message harm. Its phrases are kept apart, in `Rules`."""

    id: str
    level: Level
    message: str
    suggest: str
    advice: str
    kinds: Sequence[str] = ("message",)
    first_contact: bool = False
    within: str = ANYWHERE
    count: int = 1
    different: int = 1
    asks: Sequence[str] = ()
    limits: Sequence[Limit] = ()
    finds: bool = True
    wants: bool = False
    excuses: bool = False

    @property
    def everywhere(self) -> bool:
        """Whether each place that is found is told, not only the first of the text."""
        whole = self.within == ANYWHERE and (self.wants or self.excuses)
        return not (whole or self.limits or self.count > 1 or self.different > 1)


@dataclass(frozen=True)
class Phrasing:
    """The phrases of a rule: what it finds, what it wants besides, what excuses."""

    find: Sequence[str] = ()
    also: Sequence[str] = ()
    unless: Sequence[str] = ()


@dataclass(frozen=True)
class Context:
    """What is known besides the text; all of it may be left out.

    `private` are notes whose words must not be found in the message; `silent_days` is how long
    ago the last contact was. `judged` is what a question asks for, `rather` an open one instead.
    """

    kind: Kind = "message"
    private: Sequence[str] = ()
    silent_days: int | None = None
    first_contact: bool = False
    name: str = ""
    judged: "Judgement | None" = None
    rather: str = ""


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
    """Under which numbers phrases are looked for.

    Those of a list share one, and so do those of a rule, unless it wants different ones.
    """

    entries: list[int]
    spared: int
    """Of phrases that no other may touch."""

    silencing: int
    """Of phrases beside which, in one sentence, no other counts."""


_Parts = dict[str, _Keys]


class Rules:
    """Rules made ready. BadPhrase when one of their phrases is none."""

    def __init__(
        self, lists: Mapping[str, Sequence[str]], rules: Iterable[tuple[Rule, Phrasing]]
    ) -> None:
        self._count = 0
        self._names = {name: number for number, name in enumerate(lists)}
        self._floors: list[tuple[Phrases, _Parts]] = []
        for floor in floors(lists):
            laid = Phrases(self._names)
            self._floors.append((laid, {name: self._laid(lists[name], laid) for name in floor}))
        self._phrases = Phrases(self._names)
        self._rules: list[tuple[Rule, _Parts]] = []
        for rule, phrasing in rules:
            apart = rule.different > 1
            parts = {
                "find": self._laid(phrasing.find, self._phrases, apart=apart),
                "with": self._laid(phrasing.also, self._phrases),
                "unless": self._laid(phrasing.unless, self._phrases),
            }
            self._rules.append((rule, parts))

    def _laid(self, phrases: Iterable[str], into: Phrases, *, apart: bool = False) -> _Keys:
        keys = _Keys([self._count], self._count + 1, self._count + 2)
        self._count += 3
        for phrase in phrases:
            if phrase.startswith(NOT_HERE):
                into.add(phrase.removeprefix(NOT_HERE), keys.silencing)
            elif phrase.startswith(NOT):
                into.add(phrase.removeprefix(NOT), keys.spared)
            else:
                into.add(phrase, keys.entries[-1])
                if apart:
                    keys.entries.append(self._count)
                    self._count += 1
        return keys

    @property
    def advice(self) -> set[str]:
        """The ids of the advice that these rules point at."""
        return {rule.advice for rule, _ in self._rules}

    def occurs(self, name: str, text: str) -> bool:
        """Whether a phrase of the list called `name`, if there is one, stands in `text`."""
        return bool(self._listed(Text.read(text))[0].get(name))

    def check(self, text: str, context: Context = NOTHING_KNOWN) -> list[Finding]:
        """Every finding in `text`, in its order."""
        read = Text.read(text)
        if not read.words:
            return []
        lists, ends = self._listed(read)
        found = self._phrases.found(read, ends)
        facts = Facts(context.private, context.silent_days, context.name)
        findings: list[tuple[int, int, int, Finding]] = []
        for number, (rule, keys) in enumerate(self._rules):
            if not _meant(rule, context):
                continue
            parts = {part: _kept(one, found, read) for part, one in keys.items()}
            judged = _Judged(rule, read, facts, lists, parts, _asked(rule, context))
            for start, end in judged.places():
                findings.append((start, end, number, _finding(rule, start, end, context)))
        findings.sort(key=lambda one: one[:3])
        return [finding for *_, finding in findings]

    def _listed(self, read: Text) -> tuple[dict[str, list[Span]], dict[int, Ends]]:
        """Where the phrases of each list occur, by its name and by its number."""
        lists: dict[str, list[Span]] = {}
        ends: dict[int, Ends] = {}
        for phrases, parts in self._floors:
            found = phrases.found(read, ends)
            for name, keys in parts.items():
                spans = _kept(keys, found, read)
                lists[name] = sorted({span for places in spans for span in places})
                ends[self._names[name]] = ends_of(lists[name])
        return lists, ends

    def frozen(self) -> dict[str, Any]:
        """These rules as JSON can hold them."""
        return {
            "format": FORMAT,
            "names": self._names,
            "floors": [[laid.frozen(), _frozen(parts)] for laid, parts in self._floors],
            "phrases": self._phrases.frozen(),
            "rules": [[asdict(rule), _frozen(parts)] for rule, parts in self._rules],
        }

    @classmethod
    def thawed(cls, data: Mapping[str, Any]) -> Self:
        """The rules of which `frozen` made `data`. ValueError when they are of another format."""
        if data.get("format") != FORMAT:
            raise ValueError("format")
        rules = cls({}, ())
        rules._names = data["names"]
        rules._floors = [
            (Phrases.thawed(rules._names, laid), _thawed(parts)) for laid, parts in data["floors"]
        ]
        rules._phrases = Phrases.thawed(rules._names, data["phrases"])
        for rule, parts in data["rules"]:
            limits = [Limit(**limit) for limit in rule["limits"]]
            rules._rules.append((Rule(**(rule | {"limits": limits})), _thawed(parts)))
        return rules


def _frozen(parts: _Parts) -> dict[str, Any]:
    return {name: astuple(keys) for name, keys in parts.items()}


def _thawed(parts: Mapping[str, Any]) -> _Parts:
    return {name: _Keys(*keys) for name, keys in parts.items()}


def floors(lists: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """The names of `lists`, those first that refer to no other, then those that refer to them.

    BadPhrase when a list refers to one that is not there, or round to itself.
    """
    needed = {
        name: {one for phrase in phrases for one in lists_in(phrase)}
        for name, phrases in lists.items()
    }
    for others in needed.values():
        for one in sorted(others - set(lists)):
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


def _meant(rule: Rule, context: Context) -> bool:
    """Whether `rule` looks at such a text."""
    if rule.asks and (context.judged is None or context.judged.kind not in rule.asks):
        return False
    return context.kind in rule.kinds and (context.first_contact or not rule.first_contact)


def _asked(rule: Rule, context: Context) -> list[Span]:
    """The words by which a question is of the kind that `rule` looks for."""
    if not rule.asks or context.judged is None:
        return []
    return [(context.judged.start, context.judged.end)]


def _finding(rule: Rule, start: int, end: int, context: Context) -> Finding:
    suggestion = (context.rather if rule.asks else "") or rule.suggest
    return Finding(rule.id, rule.level, start, end, rule.message, suggestion, rule.advice)


def _kept(keys: _Keys, found: Mapping[int, list[Span]], text: Text) -> list[list[Span]]:
    """For each key its places, without those that are spared."""
    spans = [found.get(key, []) for key in keys.entries]
    spared = [*found.get(keys.spared, ())]
    spared += [text.sentences[text.sentence_of(i)] for i, _ in found.get(keys.silencing, ())]
    if not spared or not any(spans):
        return spans
    taken = bytearray(len(text.words))
    for first, last in spared:
        taken[first:last] = b"\1" * (last - first)
    return [[(i, j) for i, j in places if 1 not in taken[i:j]] for places in spans]


@dataclass
class _Judged:
    """One rule held against one text."""

    rule: Rule
    text: Text
    facts: Facts
    lists: Mapping[str, Sequence[Span]]
    parts: Mapping[str, list[list[Span]]]
    asked: list[Span]
    found: list[Span] = field(default_factory=list)

    def places(self) -> Iterator[tuple[int, int]]:
        """The places that the rule has something against."""
        if not self._finds():
            return
        places = self.asked or [self.text.span(*span) for span in self.found]
        for limit in self.rule.limits:
            bound = limit.over if limit.over is not None else limit.under or 0
            measured = Measured(self.text, self.facts, self.lists, self.found)
            told = reading(limit.of, measured, bound, limit.lists)
            if (limit.over is not None and told.value <= limit.over) or (
                limit.under is not None and told.value >= limit.under
            ):
                return
            places = places or [told.place]
        yield from places[: MOST_PLACES if self.rule.everywhere else 1]

    def _finds(self) -> bool:
        """Whether what the rule looks for is there, and in `found`, from the place that tips."""
        rule = self.rule
        if not rule.finds:
            return self._allowed()
        by_phrase = self.parts["find"] if rule.within == ANYWHERE else self._in_reach()
        self.found = _apart(span for places in by_phrase for span in places)
        least = rule.count
        if rule.different > 1:
            self.found = _one_each(by_phrase)
            least = rule.different
        if len(self.found) < least:
            return False
        del self.found[: least - 1]
        return rule.within != ANYWHERE or self._allowed()

    def _allowed(self) -> bool:
        """Whether what must be there too is there, and nothing that excuses it."""
        return not any(self.parts["unless"]) and (not self.rule.wants or any(self.parts["with"]))

    def _in_reach(self) -> list[list[Span]]:
        """What was found, where what is wanted is within reach, and no excuse."""
        excused, wanted = (self._sentences(self.parts[part]) for part in ("unless", "with"))
        return [
            [
                span
                for span in places
                if (here := self.text.sentence_of(span[0])) not in excused
                and (not self.rule.wants or here in wanted)
            ]
            for places in self.parts["find"]
        ]

    def _sentences(self, spans: Iterable[Iterable[Span]]) -> set[int]:
        """The sentences within reach of `spans`: their own, and the next ones if nearby will do."""
        reach = (-1, 0, 1) if self.rule.within == NEARBY else (0,)
        own = {self.text.sentence_of(first) for places in spans for first, _ in places}
        return {number + step for number in own for step in reach}


def _one_each(by_phrase: Iterable[Iterable[Span]]) -> list[Span]:
    """A place of each phrase, in order. Two that end on the same word are one: "could you ...
    an interview" and "get me an interview".
    """
    ends: dict[int, Span] = {}
    for places in by_phrase:
        free = min((span for span in places if span[1] not in ends), default=None)
        if free:
            ends[free[1]] = free
    return sorted(ends.values())


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Places in order, those that overlap as one."""
    apart: list[Span] = []
    for first, last in sorted(spans):
        if apart and first < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(last, apart[-1][1]))
        else:
            apart.append((first, last))
    return apart
