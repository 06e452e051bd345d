"""Whether anything in a walk can ever come about: a search for a run of it where it does.

A run is what a person may do: at each step that applies, one of its answers, or none where it
may be left out. The search is exact but bounded, for playbooks come from strangers too. When it
gives up, neither `found` nor `impossible` says yes: a rule built on them never cries wolf.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from coffee.coach import circumstances
from coffee.coach.scene import Answer
from coffee.coach.shapes import When
from coffee.coach.steps import ANSWERED, MISSING, Several, Step
from coffee.coach.walk import applies

_MOST_FOR_ONE = 4_000
_MOST_IN_ALL = 60_000
"""Comparisons made, for one question and for a walk."""

_MOST_STEPS = 100
"""Steps that one question leans on: the search goes one call deeper for each."""

_SOME_TEXT = "…"


class _GivenUp(Exception):
    """The search took too long."""


class Runs:
    """The runs of the walk that goes through `steps`, each `when` of which looks back only."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = {step.id: step for step in steps}
        self._left = self._left_in_all = _MOST_IN_ALL

    def found(self, *goals: When) -> bool:
        """Whether there is surely a run that makes every one of `goals` hold."""
        return self._verdict(goals) is True

    def impossible(self, *goals: When) -> bool:
        """Whether there is surely none."""
        return self._verdict(goals) is False

    def _verdict(self, goals: tuple[When, ...]) -> bool | None:
        self._left = granted = min(_MOST_FOR_ONE, self._left_in_all)
        try:
            compared = self._compared(goals)
            order = [step for name, step in self._steps.items() if name in compared]
            self._spend(0 if len(order) <= _MOST_STEPS else _MOST_FOR_ONE + 1)
            return self._search(order, compared, {}, goals)
        except _GivenUp:
            return None
        finally:
            self._left_in_all -= granted - max(self._left, 0)

    def _spend(self, effort: int) -> None:
        self._left -= effort
        if self._left < 0:
            raise _GivenUp

    def _compared(self, goals: tuple[When, ...]) -> dict[str, set[str]]:
        """The steps that `goals` lean on, near and far, and what they are compared with."""
        compared: dict[str, set[str]] = {}
        waiting = list(goals)
        while waiting:
            for clause in waiting.pop():
                self._spend(len(clause))
                for name, wanted in clause.items():
                    if name not in compared:
                        waiting.append(self._steps[name].when)
                    compared.setdefault(name, set()).update(wanted)
        return compared

    def _search(
        self,
        order: Sequence[Step],
        compared: Mapping[str, set[str]],
        answers: Mapping[str, Answer],
        goals: tuple[When, ...],
    ) -> bool:
        self._spend(1 + sum(len(goal) for goal in goals))
        if any(_lost(goal, answers) for goal in goals):
            return False
        if not order:
            return True
        step, rest = order[0], order[1:]
        self._spend(len(step.when))
        able = _answers(step, compared[step.id]) if applies(step.when, answers) else [None]
        return any(self._search(rest, compared, {**answers, step.id: one}, goals) for one in able)


def _lost(goal: When, answers: Mapping[str, Answer]) -> bool:
    """Whether `goal` cannot hold any more, whatever is answered to the steps to come."""
    past = [{name: one for name, one in clause.items() if name in answers} for clause in goal]
    return not applies(tuple(past), answers)


def _answers(step: Step, compared: set[str]) -> Iterator[Answer]:
    """The answers that differ in what is compared; None among them where it may be left out."""
    if MISSING in compared and not step.required:
        yield None
    values = sorted(step.values() or {_SOME_TEXT})
    told = [value for value in values if value in compared]
    able = told + [value for value in values if value not in compared][:1]
    if isinstance(step, Several):
        for size in range(len(able), 0, -1):
            yield from (list(some) for some in combinations(able, size))
    else:
        yield from able
    if MISSING not in compared and not step.required:
        yield None


def given(name: str, steps: Mapping[str, Step]) -> When:
    """The comparison that holds when `{{name}}` has a value; `name` is a part of a step."""
    if name in circumstances.EVERY_NAME:
        return circumstances.given(name)
    base, _, part = name.partition(".")
    ticked = part and isinstance(steps[base], Several)
    return ({base: (part if ticked else ANSWERED,)},)


def lacking(name: str) -> When:
    """The comparison that holds when the step of `{{name}}` has no answer."""
    if name in circumstances.EVERY_NAME:
        return circumstances.lacking(name)
    return ({name.partition(".")[0]: (MISSING,)},)
