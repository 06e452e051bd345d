"""Answers from a file, or from nobody: the whole walk is tried first, then written at once.

So a file with a fault leaves nothing half done.
"""

import contextlib
import difflib
import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coffee.cli.handed_in import called, handed_in
from coffee.cli.suggestions import agreed
from coffee.cli.taking import Taken, taken_in_batch, to_follow_up
from coffee.cli.walking import Request, new_walk, open_book, scene, stored_walk
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.sources import from_defaults, from_file, from_stored, go
from coffee.coach.walk import Prompt, Walk
from coffee.errors import BadAnswersFile, MissingSteps, NobodyToAsk, UnknownSteps
from coffee.library.reader import BadYaml, parse
from coffee.store import walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.store.walks import WalkRow

MOST_ANSWERS = 4 * 1024 * 1024
"""Bytes of an answers file."""


def from_answers(house: "House", request: Request) -> "tuple[WalkRow, Walk]":
    answers = read_answers(request.answers or "-")
    taken = _taken(house, request, answers)
    before = _so_far(house, taken)
    book = before.book
    _refuse_unknown_steps(book, taken.playbook, answers)
    walk = replace(
        before,
        given={
            k: replace(v, open=k.split(".")[0] in answers or v.open)
            for k, v in before.given.items()
        },
    )
    missing: list[str] = []

    def note_missing(walk: Walk, prompt: Prompt) -> Walk | None:
        missing.append(prompt.key)
        return None

    try:
        after = go(
            walk, [from_file(answers), from_stored, from_defaults, note_missing], _unrecorded
        )
    except NobodyToAsk:
        raise MissingSteps(steps=_required_without(book, answers, missing)) from None
    asked = {prompt.step.id for prompt in after.prompts()}
    if unused := [step for step in answers if step not in asked]:
        house.terminal.tell(say("answers.unused", steps=", ".join(unused)), "quiet")
    return _write_whole(house, taken, before, after)


def from_nobody(house: "House", request: Request) -> "tuple[WalkRow, Walk]":
    """Nobody to ask and no file: only a walk that lacks nothing more can be ended."""
    answers: dict[str, Any] = {}
    taken = _taken(house, request, answers)
    before = _so_far(house, taken)
    named = from_file(answers)
    try:
        go(before, [named, from_stored, from_defaults], _unrecorded)  # what is required, told first
        after = go(before, [named], _unrecorded)
    except NobodyToAsk as nobody:
        raise NobodyToAsk(**nobody.facts, playbook=taken.playbook) from None
    return _write_whole(house, taken, before, after)


def _taken(house: "House", request: Request, answers: dict[str, Any]) -> Taken:
    """The walk that is meant; whom it is about is among `answers` from here on.

    So is what the command line told, where a file says nothing else.
    """
    book = open_book(house, request.playbook)
    for step in book.steps:
        if step.keep and step.keep in request.told:
            answers.setdefault(step.id, request.told[step.keep])
    typed = request.whom or answers.get(SUBJECT)
    if book.follows_up:
        taken = to_follow_up(house, request.playbook, typed, held="held" in answers)
    else:
        taken = taken_in_batch(house, request, _whom_in_batch(house, request, book, typed))
    if taken.whom:
        answers[SUBJECT] = taken.whom
    return taken


def _so_far(house: "House", taken: Taken) -> Walk:
    """The walk as it is, what was agreed of its meeting suggested."""
    if taken.row is not None:
        return stored_walk(house, taken.row)
    walk = new_walk(house, taken.playbook, taken.meeting)
    return walk.with_suggestions(agreed(house, walk.book, taken.whom, taken.meeting))


def _unrecorded(before: Walk, after: Walk) -> None:
    """A batch is written as a whole, once it is known to be sound."""


def _write_whole(house: "House", taken: Taken, before: Walk, after: Walk) -> "tuple[WalkRow, Walk]":
    db, clock = house.writing, house.clock
    with db.writing():
        row = taken.row or walks.begin(db, taken.playbook, clock, taken.meeting)
        row = walks.save(db, row, before, after, clock)
        walks.finish(db, row, clock)
    return row, after


def read_answers(name: str) -> dict[str, Any]:
    """The mapping of step ids to answers in a file, YAML or JSON. BadAnswersFile otherwise."""
    data, told = handed_in(name, MOST_ANSWERS + 1), called(name)
    try:
        if len(data) > MOST_ANSWERS:
            raise BadYaml("too_large", most=MOST_ANSWERS // 1024)
        answers = _parsed(data)
    except BadYaml as bad:
        raise BadAnswersFile(file=told, line=bad.line, why=bad.why, facts=bad.facts) from None
    if answers in (None, ""):
        return {}
    if not isinstance(answers, dict):
        raise BadAnswersFile(file=told, line=0, why="not_a_mapping", facts={})
    return answers


def _parsed(data: bytes) -> Any:
    """JSON as JSON, whose escapes and null mean what they mean nowhere else; or YAML."""
    if data.lstrip().startswith(b"{"):
        with contextlib.suppress(ValueError, RecursionError):
            return json.loads(data, object_pairs_hook=_once, parse_float=str, parse_constant=str)
    return parse(data, controls=True).data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError  # told as YAML, with the line
    return dict(pairs)


def _refuse_unknown_steps(book: WalkBook, playbook: str, answers: Mapping[str, Any]) -> None:
    known = [step.id for step in book.steps]
    unknown = [step for step in answers if step not in known]
    if unknown:
        near = [one for step in unknown for one in difflib.get_close_matches(step, known, 1, 0.5)]
        raise UnknownSteps(steps=unknown, near=list(dict.fromkeys(near)), playbook=playbook)


def _required_without(book: WalkBook, answers: Mapping[str, Any], stopped: list[str]) -> list[str]:
    """The required steps that a file lacks: the one that stopped it, and those always asked."""
    always = [
        s.id
        for s in book.steps
        if s.required and not s.when and not s.default and s.id not in answers
    ]
    return list(
        dict.fromkeys([*stopped, *(one for one in always if one != SUBJECT or one in stopped)])
    )


def _whom_in_batch(house: "House", request: Request, book: WalkBook, typed: Any) -> str:
    """The full name of whom the walk is about; a name on the command line goes first."""
    if book.subject is None or typed is None:
        return ""
    name = book.subject.accept(typed, scene(house))
    if request.whom and not request.begins_people:
        name = house.person(request.whom).name
    return str(name)
