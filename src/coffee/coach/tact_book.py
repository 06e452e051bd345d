"""A playbook of kind `tact`: word lists, and rules made of them, each with its examples.

What checks texts is imported when rules are made ready: every playbook passes here to be read.
"""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from coffee.coach.shapes import SOMETHING, AdviceId, Bound, Id, Ids, Model, Prose
from coffee.coach.tact_text import Kind, Level

if TYPE_CHECKING:
    from coffee.coach.tact import Context, Phrasing, Rule, Rules


def _one_or_many(value: Any) -> Any:
    return (value,) if isinstance(value, str | dict) else value


def _apart_at_commas(value: Any) -> Any:
    """Phrases, one a value or several in a row with commas in between."""
    rows = (value,) if isinstance(value, str) else value
    if not isinstance(rows, list | tuple) or not all(isinstance(row, str) for row in rows):
        return rows
    return tuple(phrase.strip() for row in rows for phrase in row.split(","))


def _plain_case(value: Any) -> Any:
    return {"text": value} if isinstance(value, str) else value


Phrase = Annotated[str, StringConstraints(pattern=SOMETHING, max_length=400)]
PhraseList = Annotated[
    tuple[Phrase, ...],
    Field(max_length=1000),
    BeforeValidator(_apart_at_commas, json_schema_input_type=str | list[str]),
]
Notes = Annotated[
    tuple[Prose, ...],
    Field(max_length=40),
    BeforeValidator(_one_or_many, json_schema_input_type=Prose | list[Prose]),
]
Asks = Literal["open", "narrow", "closed", "leading", "either_or", "double", "none"]
"""What a question may ask for, the kinds of `questions.Kind`."""

Message = Annotated[str, StringConstraints(pattern=SOMETHING, max_length=4000)]


class Measure(Model):
    """A number taken of the message, and what it must be over or under."""

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
        "telling",
        "elsewhere",
        "beside",
        "silence",
        "private",
        "misnamed",
        "first-name",
    ]
    over: Bound | None = None
    under: Bound | None = None
    lists: Ids = Field(default=(), alias="list")


class Case(Model):
    """An example, with what must be known besides its text."""

    text: Message
    first_contact: bool = Field(default=False, alias="first-contact")
    silent_days: Bound | None = Field(default=None, alias="silent-days")
    private: Notes = ()
    name: Prose | None = None

    def context(self, kind: Kind, lang: str) -> "Context":
        """What is known when the text is of this kind, and in `lang`."""
        from coffee.coach.questions import judge
        from coffee.coach.tact import Context

        return Context(
            kind=kind,
            judged=judge(self.text, lang) if kind == "question" else None,
            private=self.private,
            silent_days=self.silent_days,
            first_contact=self.first_contact,
            name=self.name or "",
        )


_Case = Annotated[Case, BeforeValidator(_plain_case, json_schema_input_type=Message | Case)]
_SomeCases = Annotated[list[_Case], Field(min_length=1)]
Cases = Annotated[
    tuple[_Case, ...],
    Field(min_length=1, max_length=40),
    BeforeValidator(_one_or_many, json_schema_input_type=Message | Case | _SomeCases),
]


class TactRule(Model):
    """One thing that does a message harm."""

    id: Id
    level: Level
    message: Prose
    suggest: Prose
    advice: AdviceId
    kinds: Annotated[
        tuple[Kind, ...],
        Field(min_length=1),
        BeforeValidator(_one_or_many, json_schema_input_type=Kind | list[Kind]),
    ] = Field(default=("message",), alias="for")
    contact: Literal["any", "first"] = "any"
    asks: Annotated[
        tuple[Asks, ...], BeforeValidator(_one_or_many, json_schema_input_type=Asks | list[Asks])
    ] = ()
    find: PhraseList = ()
    also: PhraseList = Field(default=(), alias="with")
    unless: PhraseList = ()
    within: Literal["text", "nearby", "sentence"] = "text"
    count: Bound = 1
    different: Bound = 1
    measure: Annotated[
        tuple[Measure, ...],
        Field(max_length=10),
        BeforeValidator(_one_or_many, json_schema_input_type=Measure | list[Measure]),
    ] = ()
    bad: Cases
    good: Cases

    def ready(self) -> "tuple[Rule, Phrasing]":
        """What checking needs of this rule."""
        from coffee.coach.tact import Limit, Phrasing, Rule

        rule = Rule(
            id=self.id,
            level=self.level,
            message=self.message,
            suggest=self.suggest,
            advice=self.advice,
            kinds=self.kinds,
            first_contact=self.contact == "first",
            within=self.within,
            count=max(self.count, 1),
            different=max(self.different, 1),
            asks=self.asks,
            limits=[Limit(one.of, one.over, one.under, one.lists) for one in self.measure],
            finds=bool(self.find),
            wants=bool(self.also),
            excuses=bool(self.unless),
        )
        return rule, Phrasing(self.find, self.also, self.unless)


class TactBook(Model):
    """A playbook of kind `tact`. With `extends`, what it says is added to the shipped one."""

    format: Literal["coffee/1"]
    kind: Literal["tact"]
    title: Prose
    extends: bool = False
    off: Ids = ()
    lists: Annotated[dict[Id, PhraseList], Field(max_length=200)] = Field(default_factory=dict)
    rules: Annotated[tuple[TactRule, ...], Field(max_length=200)] = ()

    def ready(self) -> "Rules":
        """These rules, made ready to check texts. BadPhrase when a phrase is none."""
        from coffee.coach.tact import Rules

        return Rules(self.lists, (rule.ready() for rule in self.rules))


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
    kept = tuple(rule for rule in rules if rule.id not in own.off)
    return own.model_copy(update={"extends": False, "off": (), "lists": lists, "rules": kept})
