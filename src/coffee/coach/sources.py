"""Where the answers of a walk come from, and going through it with them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from coffee.coach.steps import Page
from coffee.coach.walk import Prompt, Walk
from coffee.errors import BadAnswer, NobodyToAsk

Source = Callable[[Walk, Prompt], Walk | None]
"""Where answers come from: the walk one move on, or None when this source has nothing."""


def go(walk: Walk, sources: Iterable[Source], record: Callable[[Walk, Walk], None]) -> Walk:
    """The walk done, each prompt put to `sources` in turn, each move recorded at once.

    NobodyToAsk when no source has an answer; what a source raises passes through.
    """
    asked = list(sources)
    while (prompt := walk.here()) is not None:
        moves = (source(walk, prompt) for source in asked)
        moved = next((move for move in moves if move is not None), None)
        if moved is None:
            raise NobodyToAsk(step=prompt.key)
        record(walk, moved)
        walk = moved
    return walk


def from_file(answers: Mapping[str, Any]) -> Source:
    """Answers by step id; notes of a checklist as a mapping, item -> note; a growing list whole."""

    def source(walk: Walk, prompt: Prompt) -> Walk | None:
        given = answers.get(prompt.step.id)
        if prompt.item:
            given = walk.noted(prompt, given)
        if prompt.step.id not in answers or (prompt.item and given is None):
            return None
        if prompt.step.gathers and isinstance(given, str):
            given = [given]
        return walk.skip() if given is None or given == [] else walk.answer(given)

    return source


def from_stored(walk: Walk, prompt: Prompt) -> Walk | None:
    """The earlier answer, where it was opened again."""
    given = walk.given.get(prompt.key)
    return walk.keep() if given and given.answer is not None else None


def from_defaults(walk: Walk, prompt: Prompt) -> Walk | None:
    """The default, else nothing where nothing is required."""
    default = walk.default(prompt)
    if default or isinstance(prompt.step, Page):
        try:
            return walk.answer(default)
        except BadAnswer:
            pass
    return None if prompt.step.required else walk.skip()
