"""A bank of open questions, and which of them fit a person, a goal and what is known."""

from typing import Annotated, Literal, Self

from pydantic import Field

from coffee.coach.fill import Names, names_needed
from coffee.coach.shapes import AdviceId, Id, Ids, Model, Prose


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


def rank(bank: Bank, kind: str, goal: str, names: Names) -> list[BankQuestion]:
    """Every question whose blanks can be filled, the fittest first, the themes mixed.

    What was noted about this very person weighs most, then the kind of person, then the goal;
    a question meant for other kinds comes last. A theme already served yields to the next.
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
    fitness = max((_weight(name) for name in names_needed(question.ask)), default=0.0)
    for wanted, offered, weight in ((kind, question.kinds, 2.0), (goal, question.goals, 1.5)):
        if offered and wanted:
            fitness += weight if wanted in offered else -4 * weight
    return fitness


def _weight(name: str) -> float:
    """What a filled blank says for a question: a note of one's own more than a bare fact."""
    noted = "." in name and not name.endswith(".first")
    return 4.0 if noted else 1.0
