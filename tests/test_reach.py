"""What can come about in a walk: the search, beside trying everything."""

from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.coach.playbook import READER, WalkBook
from coffee.coach.reach import Runs
from coffee.coach.scene import Answer
from coffee.coach.shapes import When
from coffee.coach.steps import Several, Step
from coffee.coach.walk import applies


@st.composite
def small_walks(draw: st.DrawFn) -> list[Step]:
    made: list[dict[str, Any]] = []
    for number in range(draw(st.integers(1, 4))):
        type_ = draw(st.sampled_from(["text", "confirm", "choice", "several"]))
        step: dict[str, Any] = {"id": f"s{number}", "type": type_, "ask": "?"}
        if type_ in ("choice", "several"):
            step["choices"] = {"a": "A", "b": "B", "c": "C"}
        if draw(st.booleans()):
            step["required"] = "yes"
        if made and draw(st.booleans()):
            step["when"] = draw(st.lists(_clause(made), min_size=1, max_size=2))
        made.append(step)
    return list(
        READER.validate_python(
            {"format": "coffee/1", "kind": "walk", "title": "t", "steps": made}
        ).steps
    )  # type: ignore[union-attr]


_VALUES = {"text": [], "confirm": ["yes", "no"], "choice": ["a", "b"], "several": ["a", "b"]}


def _clause(steps: list[dict[str, Any]]) -> st.SearchStrategy[dict[str, tuple[str, ...]]]:
    pairs = [
        st.tuples(
            st.just(step["id"]),
            st.lists(
                st.sampled_from([*_VALUES[step["type"]], "any", "none"]), min_size=1, max_size=2
            ),
        )
        for step in steps
    ]
    chosen = st.lists(st.one_of(pairs), min_size=1, max_size=3)
    return chosen.map(lambda some: {name: tuple(values) for name, values in some})


def every_run(steps: list[Step], answers: dict[str, Answer]) -> Iterator[dict[str, Answer]]:
    if len(answers) == len(steps):
        yield answers
        return
    step = steps[len(answers)]
    able: list[Answer] = [None]
    if applies(step.when, answers):
        values = sorted(step.values() or {"anything"})
        able = [] if step.required else [None]
        if isinstance(step, Several):
            able += [["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"]]
        else:
            able += values
    for one in able:
        yield from every_run(steps, {**answers, step.id: one})


@given(small_walks(), st.data())
@settings(max_examples=250)
def test_the_search_agrees_with_trying_everything(steps: list[Step], data: st.DataObject) -> None:
    plain = [{"id": step.id, "type": getattr(step, "type", "")} for step in steps]
    goals: list[When] = data.draw(
        st.lists(
            st.lists(_clause(plain), min_size=1, max_size=2).map(tuple), min_size=1, max_size=2
        )
    )
    possible = any(all(applies(goal, run) for goal in goals) for run in every_run(steps, {}))
    assert Runs(steps).found(*goals) is possible
    assert Runs(steps).impossible(*goals) is not possible


def test_a_search_that_gives_up_accuses_nobody() -> None:
    choices = {f"c{number}": f"C{number}" for number in range(40)}
    raw = [
        {"id": f"s{number}", "type": "several", "ask": "?", "choices": choices}
        for number in range(9)
    ]
    book = READER.validate_python(
        {"format": "coffee/1", "kind": "walk", "title": "t", "steps": raw}
    )
    assert isinstance(book, WalkBook)
    hard: list[When] = [({f"s{n}": tuple(choices)},) for n in range(9)]
    never: When = ({"s8": ("none",)},)
    runs = Runs(book.steps)
    assert (runs.found(*hard, never), runs.impossible(*hard, never)) == (False, False)
