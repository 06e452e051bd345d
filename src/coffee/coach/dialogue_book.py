"""What a dialogue is: a script of lines, what they say, what one may reply, where it leads.

Shapes only, the content of a rehearsal; `dialogue` plays it, `dialogue_checks` finds its faults.
"""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from coffee.coach.shapes import AdviceIds, Bound, Id, Ids, Model, Prose, When, Words
from coffee.coach.steps import AnyStep

Verdict = Literal["good", "ok", "poor"]
CALL = "call"
"""The reaction of a rehearsal in which none was drawn: the call itself."""

_A_FEW = Field(max_length=6)


def _one_or_many(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Wordings = Annotated[
    tuple[Prose, ...],
    _A_FEW,
    BeforeValidator(_one_or_many, json_schema_input_type=Prose | Annotated[list[Prose], _A_FEW]),
]
Values = Annotated[tuple[Id, ...], Field(min_length=1, max_length=20)]


class Reply(Model):
    """What one may reply at a line. `say` is the model wording, `like` how people say it."""

    id: Id
    say: Prose
    like: Annotated[tuple[Prose, ...], Field(max_length=60)]
    verdict: Verdict
    coach: Prose
    advice: AdviceIds = ()
    better: Words = ""
    needs: Ids = ()
    means: Ids = ()
    when: When = ()
    once: bool = False
    sets: dict[Id, Id] = Field(default={}, alias="set")
    call: Id | None = None
    go: Id


class Roll(Model):
    """One reaction of the other; `odds` weigh it against those beside it."""

    id: Id
    title: Prose
    odds: Bound = 1
    advice: AdviceIds = ()
    when: When = ()
    go: Id


class End(Model):
    """Where a road leads; `score` is from 0 to 3."""

    outcome: Id
    title: Prose
    score: Bound
    say: Prose
    advice: AdviceIds = ()


class Line(Model):
    """A moment of the talk. It has one way on: `you`, `roll`, `go`, `return` or `end`."""

    scene: Words = ""
    they: Wordings = ()
    advice: AdviceIds = ()
    you: Annotated[tuple[Reply, ...], _A_FEW] = ()
    otherwise: Words = ""
    roll: Annotated[tuple[Roll, ...], _A_FEW] = ()
    go: Id | None = None
    returns: bool = Field(default=False, alias="return")
    end: End | None = None

    @property
    def branches(self) -> tuple["Reply | Roll", ...]:
        """Where it may part: its replies, or the reactions."""
        return (*self.you, *self.roll)


class Criterion(Model):
    """What a typed reply may lack. `add` are words that mend it, said after one's own."""

    title: Prose
    words: Annotated[tuple[Prose, ...], Field(max_length=200)] = ()
    names: Annotated[tuple[str, ...], Field(max_length=20)] = ()
    means: Ids = ()
    most: Bound | None = None
    add: Words = ""


class Card(Model):
    """The if-then card of a reaction: what they say, and the line where one answers it."""

    they: Prose = Field(alias="if")
    line: Id


class Test(Model):
    """A transcript that must come true."""

    name: Prose
    react: Ids = ()
    pick: Ids
    ends: Id


class DialogueBook(Model):
    """A playbook of kind `dialogue`."""

    format: Literal["coffee/1"]
    kind: Literal["dialogue"]
    title: Prose
    about: Prose
    cast: Annotated[tuple[AnyStep, ...], Field(max_length=20)] = ()
    vars: dict[Id, Values] = Field(default={}, max_length=20)
    start: Id
    lines: Annotated[dict[Id, Line], Field(min_length=1, max_length=100)]
    criteria: dict[Id, Criterion] = Field(default={}, max_length=40)
    card: dict[Id, Card] = Field(default={}, max_length=40)
    tests: Annotated[tuple[Test, ...], Field(max_length=100)] = ()

    def rolls(self) -> Iterator[tuple[str, Roll]]:
        """Every reaction there is, with the line at which it is drawn."""
        for line_id, line in self.lines.items():
            for roll in line.roll:
                yield line_id, roll
