"""How a walk goes. Its answers are its whole state: where it stands is derived from them.

A walk stands at its first prompt that applies and has no answer, or has one that was opened
again. Going back opens an answer, it never drops it; so resuming after a crash, going back and
answering from a file are one thing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from coffee.coach import dates
from coffee.coach.fill import Names, fill, names_in
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.scene import Answer, Scene, Unfinished
from coffee.coach.shapes import When
from coffee.coach.steps import ANSWERED, MISSING, Page, Questions, Several, Step, Text
from coffee.coach.typed import moment_of
from coffee.errors import BadAnswer, NobodyToAsk


@dataclass(frozen=True)
class Given:
    """An answer, and whether it was opened again."""

    answer: Answer
    open: bool = False


@dataclass(frozen=True)
class Prompt:
    """One question to put: a step, or the note on one choice of a checklist."""

    key: str
    step: Step
    item: str = ""


@dataclass(frozen=True)
class Walk:
    """A playbook, whom and when it is walked, and the answers so far, by prompt key."""

    book: WalkBook
    scene: Scene
    given: Mapping[str, Given] = field(default_factory=dict)

    def prompts(self) -> Iterator[Prompt]:
        """The prompts that apply, given the answers so far, in order."""
        answers: dict[str, Answer] = {}
        for step in self.book.steps:
            if not applies(step.when, answers):
                continue
            yield Prompt(step.id, step)
            answers[step.id] = answer = self._answer(step.id)
            if isinstance(step, Several) and step.note and isinstance(answer, list):
                for choice in answer:
                    if choice in step.choices:
                        yield Prompt(f"{step.id}.{choice}", _note(step, choice), choice)

    def answers(self) -> dict[str, Answer]:
        """The answers to the prompts that apply, by key; opened ones too, for they stand."""
        return {p.key: self.given[p.key].answer for p in self.prompts() if p.key in self.given}

    def here(self) -> Prompt | None:
        """The prompt to put next; None when the walk is done."""
        return next((p for p in self.prompts() if not self._settled(p.key)), None)

    def answer(self, raw: Any) -> "Walk":
        """The walk, one prompt further. On BadAnswer nothing has moved."""
        prompt = self._standing()
        if isinstance(raw, str) and not raw.strip() and not isinstance(prompt.step, Page):
            return self.skip()
        taken = prompt.step.accept(raw, self.filled())
        if isinstance(taken, Unfinished):
            return self._give(prompt, Given(taken.answer, open=True))
        return self._give(prompt, Given(taken))

    def skip(self) -> "Walk":
        """The walk, its next prompt left out. BadAnswer if that one is required."""
        prompt = self._standing()
        if prompt.step.required:
            raise BadAnswer(step=prompt.key, value="", expected="required")
        return self._give(prompt, Given(None))

    def keep(self) -> "Walk":
        """The walk, one prompt further, the earlier answer to it standing as it is."""
        prompt = self._standing()
        return self._give(prompt, replace(self.given[prompt.key], open=False))

    def back(self) -> "Walk":
        """The walk with the prompt before this one opened again; itself at the first."""
        here = self.here()
        before = None
        for prompt in self.prompts():
            if here and prompt.key == here.key:
                break
            before = before if isinstance(prompt.step, Page) else prompt
        if before is None:
            return self
        return replace(
            self, given={**self.given, before.key: replace(self.given[before.key], open=True)}
        )

    def reopened(self) -> "Walk":
        """The walk from its start, every answer standing as a suggestion."""
        given = {
            key: replace(one, open=True) for key, one in self.given.items() if one.answer != "seen"
        }
        return replace(self, given=given)

    def still_fitting(self) -> "Walk":
        """The walk without the stored answers that its playbook, edited since, refuses.

        Those to prompts that do not apply now are kept, for when they do.
        """
        walk = replace(self, given={})
        for _ in range(len(self.given) + 1):
            prompts = {p.key: p for p in walk.prompts() if p.key in self.given}
            fresh = {k: p for k, p in prompts.items() if k not in walk.given}
            fitting = {k: self.given[k] for k, p in fresh.items() if self._fits(p, walk)}
            if not fitting:
                break
            walk = replace(walk, given={**walk.given, **fitting})
        applying = {prompt.key for prompt in walk.prompts()}
        asleep = {
            prompt.key: self.given[prompt.key]
            for prompt in self._every_prompt()
            if prompt.key in self.given.keys() - applying and self._fits(prompt, walk)
        }
        return replace(walk, given={**asleep, **walk.given})

    def draft(self, prompt: Prompt) -> str:
        """What is typed beforehand: the earlier answer, else the default."""
        scene = self.filled()
        given = self.given.get(prompt.key)
        if given and given.answer is not None:
            return prompt.step.retype(given.answer, scene)
        default = self.default(prompt)
        if default and not given:
            try:
                taken = prompt.step.accept(default, scene)
            except BadAnswer:
                return ""
            return prompt.step.retype(
                taken.answer if isinstance(taken, Unfinished) else taken, scene
            )
        return ""

    def default(self, prompt: Prompt) -> str | list[str]:
        """The answer that stands when none is given: the playbook's, or the coach's pick."""
        scene = self.filled()
        if isinstance(prompt.step, Questions) and not prompt.step.default:
            return prompt.step.suggested(scene)
        return fill(prompt.step.default, scene.names) or ""

    def progress(self) -> tuple[int, int]:
        """Which step this is, and of how many if the rest take their defaults; from 1."""
        here = self.here()
        ahead = self._with_defaults()
        steps = list(dict.fromkeys(prompt.step.id for prompt in ahead.prompts()))
        return (steps.index(here.step.id) + 1 if here else len(steps)), len(steps)

    def names(self) -> Names:
        """What `{{name}}` stands for: every answer in words, and what follows from them."""
        return self._scene(self.answers()).names

    def filled(self) -> Scene:
        """What the next answer is read against: the scene with the answers so far in it."""
        return self._scene(self.answers())

    def kept(self) -> dict[str, Answer]:
        """The answers that live on outside the walk, by slot."""
        answers = self.answers()
        return {
            step.keep: answers[step.id]
            for step in self.book.steps
            if step.keep and answers.get(step.id) is not None
        }

    def subject(self) -> str:
        """Whom the walk is about; empty when not known, or nobody."""
        return str(self.answers().get(SUBJECT) or "") if self.book.subject else ""

    def until(self) -> dates.Moment | None:
        """When the meeting ends, once its start and its minutes are known."""
        return _until(self.kept())

    def _every_prompt(self) -> Iterator[Prompt]:
        """Those that apply and those that do not."""
        for step in self.book.steps:
            yield Prompt(step.id, step)
            if not isinstance(step, Several) or not step.note:
                continue
            for choice in step.choices:
                yield Prompt(f"{step.id}.{choice}", _note(step, choice), choice)

    def _scene(self, answers: Mapping[str, Answer]) -> Scene:
        names: dict[str, list[str]] = {}
        scene = replace(self.scene, answers=answers, names=names)
        for step in self.book.steps:
            if answers.get(step.id) is not None:
                names.update(step.names(answers[step.id], scene))
        if (until := self.until()) and until.time:
            names["until"] = [dates.write_time(until.time, self.scene.lang)]
        return scene

    def _with_defaults(self) -> "Walk":
        walk = self
        for step in self.book.steps:
            if step.id not in walk.given and step.default and step.values():
                scene = replace(walk.scene, answers=walk.answers())
                try:
                    taken = step.accept(step.default, scene)
                except BadAnswer:
                    continue
                if not isinstance(taken, Unfinished):
                    walk = replace(walk, given={**walk.given, step.id: Given(taken)})
        return walk

    def _fits(self, prompt: Prompt, walk: "Walk") -> bool:
        given = self.given[prompt.key]
        if given.answer is None:
            return given.open or not prompt.step.required
        return prompt.step.fits(given.answer, walk.filled())

    def _answer(self, key: str) -> Answer:
        given = self.given.get(key)
        return given.answer if given else None

    def _settled(self, key: str) -> bool:
        given = self.given.get(key)
        return given is not None and not given.open

    def _standing(self) -> Prompt:
        here = self.here()
        if here is None:
            raise AssertionError("the walk is done")
        return here

    def _give(self, prompt: Prompt, given: Given) -> "Walk":
        return replace(self, given={**self.given, prompt.key: given})._followed(self)

    def _followed(self, before: "Walk") -> "Walk":
        """Answers that were a default follow what it is filled with; reworded ones are asked again.

        "Until 15:30" must not stay on the page when the meeting moves to five.
        """
        was, now = before.names(), self.names()
        moved: dict[str, Given] = {}
        for step in self.book.steps:
            given = before.given.get(step.id)
            if given is None or given.answer is None or not names_in(step.default):
                continue
            old, new = fill(step.default, was), fill(step.default, now)
            if new and old != new and self.given[step.id] == given:
                same = given.answer == old
                moved[step.id] = replace(given, answer=new) if same else replace(given, open=True)
        return replace(self, given={**self.given, **moved}) if moved else self


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
    """Answers by step id; notes of a checklist as a mapping, choice -> note."""

    def source(walk: Walk, prompt: Prompt) -> Walk | None:
        given = answers.get(prompt.step.id)
        if prompt.item:
            given = given.get(prompt.item) if isinstance(given, dict) else None
        if prompt.step.id not in answers or (prompt.item and given is None):
            return None
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


def applies(when: When, answers: Mapping[str, Answer]) -> bool:
    """Whether one of the alternatives of `when` holds, each of its comparisons being true."""
    return not when or any(
        all(_holds(wanted, answers.get(step)) for step, wanted in clause.items()) for clause in when
    )


def _holds(wanted: tuple[str, ...], answer: Answer) -> bool:
    given = answer if isinstance(answer, list) else [] if answer is None else [str(answer)]
    if ANSWERED in wanted and given:
        return True
    if MISSING in wanted and not given:
        return True
    return any(one in wanted for one in given)


def _note(step: Several, choice: str) -> Text:
    ask = fill(step.note, {"item": [step.choices[choice]]}) or step.note
    return Text(id=step.id, type="text", ask=ask, advice=step.advice)


def _until(kept: Mapping[str, Answer]) -> dates.Moment | None:
    start, minutes = moment_of(kept.get("meeting.start")), kept.get("meeting.minutes")
    if start is None or start.time is None or not isinstance(minutes, int):
        return None
    end = datetime.combine(start.day, start.time) + timedelta(minutes=minutes)
    return dates.Moment(end.date(), end.time())
