"""A bank of open questions, and which of them fit a person, a goal and what is known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, Self

from pydantic import Field

from coffee.coach.fill import Names, names_needed
from coffee.coach.shapes import AdviceId, Id, Ids, Model, Prose

LONGEST_SAID = 90
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
    bank: Bank, kind: str, goal: str, names: Names, marks: Marks | None = None
) -> list[BankQuestion]:
    """Every question whose blanks can be filled, in the order in which one would ask them.

    First an opener (who put you in touch, else one of the first theme), then one for the goal,
    one about what was noted, and one of the last theme, where talks end. The rest follow by
    fitness, the themes mixed. A question meant for other kinds comes last, and one whose
    blank would be a whole paragraph is left out: nobody recites notes.
    """
    kept, hidden = (marks.kept, marks.hidden) if marks else (frozenset(), frozenset())
    shown = [question for question in bank.questions if question.id not in hidden]
    able = [q for q in shown if all(_sayable(names, n) for n in names_needed(q.ask))]
    fitness = {q.id: _fitness(q, kind, goal) + _KEPT * (q.id in kept) for q in able}
    ranked = _mixed([(fitness[question.id], question) for question in able])
    head = _agenda(ranked, list(bank.themes), kind, goal) if len(bank.themes) > 1 else []
    return head + [question for question in ranked if question not in head]


_KEPT = 5.0
"""What being kept adds to fitness: more than any blank, less than what suits somebody else."""


def _agenda(
    ranked: Sequence[BankQuestion], themes: Sequence[str], kind: str, goal: str
) -> list[BankQuestion]:
    """One question for each part of a talk, as far as the bank has one; no note is said twice."""
    opening, closing = themes[0], themes[-1]
    parts: tuple[Callable[[BankQuestion], bool], ...] = (
        lambda q: q.theme != closing and goal in q.goals,
        lambda q: _needs(q, _noted),
        lambda q: q.theme == closing,
    )
    suited = [q for q in ranked if kind in (q.kinds or (kind,))]
    introduced = [q for q in suited if _needs(q, _first)]
    agenda = (introduced or [q for q in suited if q.theme == opening])[:1]
    for part in parts:
        served = {question.theme for question in agenda}
        said = {name for q in agenda for name in names_needed(q.ask) if _noted(name)}
        left = [q for q in suited if q not in agenda and said.isdisjoint(names_needed(q.ask))]
        between = [q for q in left if q.theme not in (opening, closing)]
        fit = [q for q in left if part(q)] or between
        agenda += sorted(fit, key=lambda q: q.theme in served)[:1]
    return agenda


def _mixed(left: list[tuple[float, BankQuestion]]) -> list[BankQuestion]:
    """The fittest first; a theme already served yields to the next."""
    served: dict[str, int] = {}
    ranked: list[BankQuestion] = []
    while left:
        best = max(left, key=lambda pair: pair[0] - 2 * served.get(pair[1].theme, 0))
        left.remove(best)
        ranked.append(best[1])
        served[best[1].theme] = served.get(best[1].theme, 0) + 1
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
    return 4.0 if _noted(name) else 1.0


def _needs(question: BankQuestion, kind_of_name: Callable[[str], bool]) -> bool:
    return any(kind_of_name(name) for name in names_needed(question.ask))


def _first(name: str) -> bool:
    """Whether `name` is what one calls somebody."""
    return name.endswith(".first")


def _noted(name: str) -> bool:
    """Whether `name` is the note on a choice of a checklist."""
    return "." in name and not _first(name)
