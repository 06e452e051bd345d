"""A bank of open questions, and which of them fit a person, a goal and what is known."""

from typing import Annotated, Literal, Self

from pydantic import Field

from coffee.coach.fill import Names, names_needed
from coffee.coach.shapes import AdviceId, Id, Model, OneOrMany, Prose


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
    kinds: Annotated[tuple[Id, ...], OneOrMany] = Field(default=(), alias="for")
    goals: Annotated[tuple[Id, ...], OneOrMany] = ()


class Bank(Model):
    """A playbook of kind `questions`."""

    format: Literal["coffee/1"]
    kind: Literal["questions"]
    title: Prose
    themes: dict[Id, Theme]
    questions: Annotated[tuple[BankQuestion, ...], Field(max_length=2000)]

    @classmethod
    def empty(cls) -> Self:
        return cls(format="coffee/1", kind="questions", title="-", themes={}, questions=())


def rank(bank: Bank, kind: str, goal: str, names: Names) -> list[BankQuestion]:
    """Every question whose blanks can be filled, the fittest first, the themes mixed.

    What research found weighs most, then the kind of person, then the goal; a question meant
    for other kinds comes last. A theme already served yields to the next.
    """
    able = [q for q in bank.questions if all(names.get(name) for name in names_needed(q.ask))]
    left = [(_fitness(question, kind, goal), question) for question in able]
    served: dict[str, int] = {}
    ranked: list[BankQuestion] = []
    while left:
        best = max(left, key=lambda pair: pair[0] - 2 * served.get(pair[1].theme, 0))
        left.remove(best)
        ranked.append(best[1])
        served[best[1].theme] = served.get(best[1].theme, 0) + 1
    return ranked


def _fitness(question: BankQuestion, kind: str, goal: str) -> float:
    fitness = 3.0 * min(1, len(names_needed(question.ask)))
    for wanted, offered, weight in ((kind, question.kinds, 2.0), (goal, question.goals, 1.5)):
        if offered and wanted:
            fitness += weight if wanted in offered else -4 * weight
    return fitness
