"""Who and what fills a script: asked for as a walk, known from the store, or made up."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coffee.cli.house import REQUEST
from coffee.cli.keyboard import Keyboard, known_or_new
from coffee.cli.walking import scene
from coffee.coach.casting import casting, for_real, is_made_up, lead
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.scene import Answer
from coffee.coach.sources import from_defaults, from_file, from_stored, go
from coffee.coach.steps import Person
from coffee.coach.walk import Given, Prompt, Walk
from coffee.errors import BadReplies, PlaybookFault, WrongUse
from coffee.face.question import Question
from coffee.store import introductions, people, walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

_PREP = "prep"
"""The walk in which one says what one says to everyone."""
_TARGET, _WRITTEN = "target", ("worth", "seen")
"""In that script: whom one wants to meet, and what has the same name in the walk."""


def cast_at_keyboard(
    house: "House",
    script: str,
    book: DialogueBook,
    named: Sequence[str],
    record: Callable[[Walk, Walk], None],
    begun: Mapping[str, Answer],
) -> Walk | None:
    """The cast, asked for but for those `named`, the one whom one talks to first, and what was
    answered when it was `begun`: made up with Enter alone, or real, and then recorded answer by
    answer; None where the script has none."""
    asked = _asked(script, book, named)
    if asked is None:
        return None
    walk, keyboard = _begun(house, asked, begun), _CastKeyboard(house)
    if named:
        walk = walk.answer(_meant(house, named[0]))
        others = {role: _meant(house, whom) for role, whom in _roles(asked, named[1:]).items()}
        walk = replace(walk, given={**walk.given, **{k: Given(v) for k, v in others.items()}})
    if first := lead(asked):
        while (prompt := walk.here()) and prompt.step is first:
            walk = keyboard(walk, prompt) or walk
        if is_made_up(walk):
            return go(walk, [from_defaults], _unrecorded)
        walk = Walk(for_real(asked), walk.scene, walk.given)
    record(walk, walk)
    walk = replace(walk, given={**known(house, walk), **_asked_of(house, script, walk)})
    return go(walk, [keyboard], record)


def is_whole(house: "House", book: DialogueBook, names: Mapping[str, Answer]) -> bool:
    """Whether these answers leave nobody and nothing of the cast to be asked for."""
    asked = casting(book)
    return asked is None or _begun(house, asked, names).here() is None


def cast_in_batch(
    house: "House",
    script: str,
    book: DialogueBook,
    named: Sequence[str],
    names: Mapping[str, Any],
    file: str,
) -> Walk | None:
    """The cast as a file names it, then as the store knows it, then as the script makes it up.

    `named`: those whom the command line names, the one whom one talks to first.
    """
    asked = _asked(script, book, named)
    for name in names:
        if asked is None or asked.step(name) is None:
            able = ", ".join(step.id for step in book.cast) or "-"
            raise BadReplies(file=file, why="name", name=name, able=able)
    if asked is None:
        return None
    answers = {**names, **({SUBJECT: named[0]} if named else {})}
    answers |= {
        role: house.full_name(whom) for role, whom in _roles(asked, named[1:]).items()
    }  # fmt: skip
    walk, told = Walk(asked, scene(house)), from_file(answers)
    while (prompt := walk.here()) and prompt.key == SUBJECT:
        walk = told(walk, prompt) or from_defaults(walk, prompt) or walk.skip()
    target = {_TARGET: Given(answers[_TARGET])} if _TARGET in answers else {}
    asking = replace(walk, given={**walk.given, **target})
    walk = replace(walk, given={**known(house, walk), **_asked_of(house, script, asking)})
    return go(walk, [told, from_stored, from_defaults], _unrecorded)


def recast(house: "House", book: DialogueBook, names: Mapping[str, Answer]) -> Walk | None:
    """The cast of a rehearsal as it was stored."""
    asked = casting(book)
    if asked is None:
        return None
    return go(_begun(house, asked, names), [from_defaults], _unrecorded)


def _begun(house: "House", asked: WalkBook, names: Mapping[str, Answer]) -> Walk:
    given = {key: Given(answer) for key, answer in names.items()}
    return Walk(asked, scene(house), given).still_fitting()


def known(house: "House", walk: Walk) -> dict[str, Given]:
    """What the store knows of the person, and what one says to everyone: kept with Enter."""
    name = walk.subject()
    found = people.find(house.reading, name, whole=True) if name else []
    facts = people.get(house.reading, found[0].id).facts if len(found) == 1 else {}
    told: dict[str, Given] = {}
    for step in walk.book.steps:
        slot = step.keep or ""
        fact = facts.get(slot.removeprefix("person.")) if slot.startswith("person.") else None
        said = _said(house, slot) if slot.startswith("me.") else None
        if (answer := fact or said) is not None:
            told[step.id] = Given(answer, open=True)
    return dict(replace(walk, given=told).still_fitting().given)


def _asked_of(house: "House", script: str, walk: Walk) -> dict[str, Given]:
    """What the walk has, and in the script of a request what was written to the same person about
    the same other: to keep, or to say otherwise."""
    given = dict(walk.given)
    found = people.find(house.reading, walk.subject() or "", whole=True)
    if script != REQUEST or len(found) != 1:
        return given
    target = given.get(_TARGET)
    name = str(target.answer or "") if target else ""
    last = introductions.last_of(house.reading, found[0].id, name)
    if last is None:
        return given
    told = {_TARGET: Given(last[0], open=True)}
    written = walks.given(house.reading, last[1]) if last[1] else {}
    for step in _WRITTEN:
        if step in written and written[step].answer:
            told[step] = Given(written[step].answer, open=True)
    return told | given


def _roles(asked: WalkBook | None, others: Sequence[str]) -> dict[str, str]:
    """The roles of a script besides the one whom one talks to, each with a name for it."""
    steps = asked.steps if asked else ()
    roles = [step.id for step in steps if isinstance(step, Person) and step.id != SUBJECT]
    return dict(zip(roles, others, strict=False))


def _meant(house: "House", whom: str) -> str:
    """The person that a typed name means: known, chosen among several, or new when agreed to."""
    exact = people.find(house.reading, whom, whole=True)
    if len(exact) == 1:
        return exact[0].name
    found = people.find(house.reading, whom)
    near = found or people.nearest(house.reading, whom)
    ask = say("person.which" if found else "person.unknown", name=whom)
    return known_or_new(house.terminal, whom, near, ask)


def _said(house: "House", slot: str) -> Answer:
    """What was said last, when preparing a meeting, that lives in `slot`."""
    last = walks.latest(house.reading, _PREP)
    if last is None:
        return None
    given = walks.given(house.reading, last.id)
    with suppress(PlaybookFault):
        for step in house.shelf.open(_PREP, house.lang, WalkBook).steps:
            if step.keep == slot and step.id in given:
                return given[step.id].answer
    return None


def _asked(script: str, book: DialogueBook, named: Sequence[str]) -> WalkBook | None:
    asked = casting(book)
    if named and (asked is None or asked.subject is None):
        raise WrongUse(problem="no_one_in_script", name=script)
    if len(named) > 1 + len(_roles(asked, named[1:])):
        raise WrongUse(problem="too_many_in_script", name=script)
    return asked


def _unrecorded(before: Walk, after: Walk) -> None:
    """Nobody typed it: it is written with the first reply, not before."""


class _CastKeyboard(Keyboard):
    """Asks for the cast; the made-up person is nobody one may know."""

    _made_up = ""

    def _known_or_new(self, typed: str) -> str:
        return typed if typed == self._made_up else super()._known_or_new(typed)

    def _question(self, walk: Walk, prompt: Prompt) -> Question:
        question = super()._question(walk, prompt)
        if prompt.step != lead(walk.book):
            return question
        self._made_up = prompt.step.default
        hint = " ".join(filter(None, [question.hint, say("rehearse.made_up")]))
        return replace(question, hint=hint, short=True)
