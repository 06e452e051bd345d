"""A bank of open questions, and which of them fit a person, a goal and what is known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import Field

from coffee.coach.fill import Names, names_needed
from coffee.coach.shapes import AdviceId, Id, Ids, Model, Prose

LONGEST_SAID = 90
SHORTEST_OWN, LONGEST_OWN = 4, 500
"""Characters of a question of one's own."""
"""Characters of a note that can still be said within a question."""


class Theme(Model):
    """A family of questions, and when it is its turn."""

    title: Prose
    use: Prose
    advice: AdviceId


class BankQuestion(Model):
    """One open question. `kinds` and `goals` are empty when it suits all."""

    id: Id
    theme: Id
    ask: Prose
    use: Prose
    follow: Prose
    kinds: Ids = Field(default=(), alias="for")
    goals: Ids = ()


class Bank(Model):
    """A playbook of kind `questions`."""

    format: Literal["coffee/1"]
    kind: Literal["questions"]
    title: Prose
    themes: Annotated[dict[Id, Theme], Field(max_length=200)]
    questions: Annotated[tuple[BankQuestion, ...], Field(max_length=500)]

    @classmethod
    def empty(cls) -> Self:
        return cls(format="coffee/1", kind="questions", title="-", themes={}, questions=())


@dataclass(frozen=True)
class Marks:
    """What the user made of the questions, by id: kept ones go first, hidden ones are not shown."""

    kept: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()


def rank(
    bank: Bank, kind: str, goal: str, names: Names, marks: Marks = Marks()
) -> list[BankQuestion]:
    """Every question whose blanks can be filled, in the order in which one would ask them.

    First an opener (who put you in touch, else one of the first theme), then one for the goal,
    one about what was noted, and one of the last theme, where talks end. The rest follow by
    fitness, the themes mixed. A question meant for other kinds comes last, and one whose
    blank would be a whole paragraph is left out: nobody recites notes.
    """
    shown = [question for question in bank.questions if question.id not in marks.hidden]
    able = [q for q in shown if all(_sayable(names, n) for n in names_needed(q.ask))]
    fitness = {q.id: _fitness(q, kind, goal) + _KEPT * (q.id in marks.kept) for q in able}
    ranked = _mixed([(fitness[question.id], question) for question in able])
    head = _agenda(ranked, list(bank.themes), kind, goal) if len(bank.themes) > 1 else []
    first = {question.id for question in head}
    return head + [question for question in ranked if question.id not in first]


_NOTE = 4.0
"""What a note of one's own adds to the fitness of the question that says it, once."""

_SERVED = 2.0
"""What a theme loses for each question of it that stands before."""

_KEPT = 5.0
"""What being kept adds to fitness: more than any blank, less than what suits somebody else."""


def _agenda(
    ranked: Sequence[BankQuestion], themes: Sequence[str], kind: str, goal: str
) -> list[BankQuestion]:
    """One question for each part of a talk, as far as the bank has one; no note is said twice."""
    opening, closing = themes[0], themes[-1]
    parts: tuple[Callable[[BankQuestion], bool], ...] = (
        lambda q: q.theme != closing and goal in q.goals,
        lambda q: bool(_notes(q)),
        lambda q: q.theme == closing,
    )
    suited = [q for q in ranked if kind in (q.kinds or (kind,))]
    introduced = [q for q in suited if any(_first(name) for name in names_needed(q.ask))]
    agenda = (introduced or [q for q in suited if q.theme == opening])[:1]
    for part in parts:
        served = {question.theme for question in agenda}
        asked = {question.id for question in agenda}
        said = {note for question in agenda for note in _notes(question)}
        left = [q for q in suited if q.id not in asked and not said.intersection(_notes(q))]
        between = [q for q in left if q.theme not in (opening, closing)]
        fit = [q for q in left if part(q)] or between
        agenda += sorted(fit, key=lambda q: q.theme in served)[:1]
    return agenda


def _mixed(fit: Sequence[tuple[float, BankQuestion]]) -> list[BankQuestion]:
    """The fittest first; a theme already served yields to the next, and so does a note said."""
    left = dict(enumerate(fitness for fitness, _ in fit))
    costs = [
        {question.theme: _SERVED, **dict.fromkeys(_notes(question), _NOTE)} for _, question in fit
    ]
    alike: dict[str, list[int]] = {}
    for at, each in enumerate(costs):
        for what in each:
            alike.setdefault(what, []).append(at)
    ranked: list[BankQuestion] = []
    while left:
        best = max(left, key=left.__getitem__)
        del left[best]
        ranked.append(fit[best][1])
        for what, cost in costs[best].items():
            for at in alike[what]:
                if at in left:
                    left[at] -= cost
    return ranked


def _sayable(names: Names, name: str) -> bool:
    return 0 < len(", ".join(names.get(name, ()))) <= LONGEST_SAID


def _fitness(question: BankQuestion, kind: str, goal: str) -> float:
    fitness = max((_weight(name) for name in names_needed(question.ask)), default=0.0)
    for wanted, offered, weight in ((kind, question.kinds, 2.0), (goal, question.goals, 1.5)):
        if offered and wanted:
            fitness += weight if wanted in offered else -4 * weight
    return fitness


def _weight(name: str) -> float:
    """What a filled blank says for a question: a note of one's own more than a bare fact."""
    return _NOTE if _noted(name) else 1.0


def _notes(question: BankQuestion) -> list[str]:
    """The notes that `question` says aloud; none is said twice to the same person."""
    return [name for name in names_needed(question.ask) if _noted(name)]


def _first(name: str) -> bool:
    """Whether `name` is what one calls somebody."""
    return name.endswith(".first")


def _noted(name: str) -> bool:
    """Whether `name` is the note on a choice of a checklist."""
    return "." in name and not _first(name)
