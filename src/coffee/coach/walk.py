"""How a walk goes. Its answers are its whole state: where it stands is derived from them.

A walk stands at its first prompt that applies and has no answer, or has one that was opened
again. Going back opens an answer, it never drops it; so resuming after a crash, going back and
answering from a file are one thing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from coffee.coach import dates
from coffee.coach.circumstances import brought, named
from coffee.coach.drafts import Drafted, drafted
from coffee.coach.fill import Names, fill, filled, names_in
from coffee.coach.known import NOBODY
from coffee.coach.playbook import SUBJECT, WalkBook
from coffee.coach.scene import Answer, Scene, Unfinished
from coffee.coach.shapes import When
from coffee.coach.steps import (
    ANSWERED,
    LONGEST_ITEM,
    MISSING,
    Agenda,
    Checklist,
    Draft,
    Page,
    Recall,
    Step,
    Text,
)
from coffee.coach.typed import moment_of, picked
from coffee.errors import BadAnswer


@dataclass(frozen=True)
class Given:
    """An answer, and whether it was opened again; one only suggested was never given yet."""

    answer: Answer
    open: bool = False
    suggested: bool = False


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
    elsewhere: Callable[[str], WalkBook | None] = lambda lang: None
    """The same playbook in another language, if there is one: for those who speak it."""

    def prompts(self) -> Iterator[Prompt]:
        """The prompts that apply, given the answers so far, in order."""
        answers: dict[str, Answer] = {}
        about = NOBODY
        for step in self.book.steps:
            if not applies(step.when, answers):
                continue
            if isinstance(step, Recall) and not about.items(step.of):
                continue
            yield Prompt(step.id, step)
            answers[step.id] = answer = self._answer(step.id)
            if step is self.book.subject and answer:
                about = self.scene.known(str(answer))
            answers |= brought(step, answer, self.scene, answers)
            if isinstance(step, Checklist) and step.note and isinstance(answer, list):
                items = step.items(replace(self.scene, about=about))
                for item in answer:
                    if item in items:
                        yield Prompt(f"{step.id}.{item}", _note(step), item)

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
            return self.enough()
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

    def enough(self) -> "Walk":
        """The walk, one prompt further: a list stands as it grew, any other prompt is skipped."""
        prompt = self._standing()
        if not prompt.step.gathers:
            return self.skip()
        given, scene = self.given.get(prompt.key), self.filled()
        entries = given.answer if given else prompt.step.suggested(scene)
        if not isinstance(entries, list) or not entries:
            return self.skip()
        return self._give(prompt, Given(prompt.step.settled(entries, scene)))

    def keep(self) -> "Walk":
        """The walk, one prompt further, the earlier answer to it standing as it is."""
        prompt = self._standing()
        kept = prompt.step.settled(self.given[prompt.key].answer, self.filled())
        return self._give(prompt, Given(kept))

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

    def reopened(self, but: str = "") -> "Walk":
        """The walk from its start, every answer to be kept or changed; that to `but` stands."""
        given = {
            key: replace(one, open=key != but)
            for key, one in self.given.items()
            if one.answer != "seen"
        }
        return replace(self, given=given)

    def with_suggestions(self, answers: Mapping[str, Answer]) -> "Walk":
        """The walk with answers to keep or change, where it has none and they fit."""
        new = {
            key: Given(answer, open=True, suggested=True)
            for key, answer in answers.items()
            if key not in self.given and answer is not None
        }
        return replace(self, given={**self.given, **new}).still_fitting() if new else self

    def said(self) -> "Walk":
        """The walk without what is only suggested."""
        given = {key: one for key, one in self.given.items() if not one.suggested}
        return replace(self, given=given)

    def corrected(self, answers: Mapping[str, Answer]) -> "Walk":
        """The walk with other answers where it has some, as another hand changed them since."""
        changed = {
            key: replace(self.given[key], answer=answer)
            for key, answer in answers.items()
            if key in self.given and self.given[key].answer not in (None, answer)
        }
        return replace(self, given={**self.given, **changed})._followed(self) if changed else self

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

    def asked(self, prompt: Prompt) -> str:
        """The question of a prompt, filled."""
        step = self.book.step(prompt.step.id)
        if prompt.item and isinstance(step, Checklist):
            label = step.items(self.filled()).get(prompt.item, prompt.item)
            short = label if len(label) <= LONGEST_ITEM else label[: LONGEST_ITEM - 1] + "…"
            return filled(step.note, {"item": [short]})
        return filled(prompt.step.ask, self.names())

    def noted(self, prompt: Prompt, notes: Any) -> Any:
        """The note on the item of `prompt` among `notes`, item -> note; None when it is not."""
        step = self.book.step(prompt.step.id)
        if not isinstance(notes, dict) or not isinstance(step, Checklist):
            return None
        items = step.items(self.filled())
        return next(
            (note for one, note in notes.items() if picked(items, one) == prompt.item), None
        )

    def prefill(self, prompt: Prompt) -> str:
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
        if isinstance(prompt.step, Draft):
            return self.drafted(prompt.step).text
        return prompt.step.suggested(self.filled())

    def drafted(self, step: Draft) -> Drafted:
        """The message of a step as the playbook has it, in the language of whom it is to."""
        return drafted(self, step)

    def progress(self) -> tuple[int, int]:
        """Which step this is, and of how many if the rest take their defaults; from 1."""
        here = self.here()
        ahead = self._with_defaults()
        steps = list(dict.fromkeys(prompt.step.id for prompt in ahead.prompts()))
        return (steps.index(here.step.id) + 1 if here else len(steps)), len(steps)

    def names(self) -> Names:
        """What `{{name}}` stands for: every answer in words, and what follows from them."""
        return self.filled().names

    def filled(self) -> Scene:
        """What the next answer is read against: the scene with the answers so far in it."""
        return self._scene(self.answers())

    def kept(self) -> dict[str, Answer]:
        """The answers that live on outside the walk, by slot."""
        return self._kept(self.answers())

    def _kept(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        return {
            step.keep: kept
            for step in self.book.steps
            if step.keep and answers.get(step.id) is not None
            if (kept := step.kept(answers, self.scene.lang)) is not None
        }

    def subject(self) -> str:
        """Whom the walk is about; empty when not known, or nobody."""
        return self._subject(self.answers())

    def compared(self) -> dict[str, Answer]:
        """What a `when` after the last step looks at: the circumstances and every answer."""
        answers, found = self.answers(), dict[str, Answer]()
        for step in self.book.steps:
            found |= brought(step, answers.get(step.id), self.scene, answers)
        return found | answers

    def moment(self) -> dates.Moment | None:
        """When its meeting is, or was where the walk follows one up; None when not known."""
        scene = self.filled()
        met = scene.about.met if self.book.follows_up else None
        return moment_of(scene.kept.get("meeting.start") or met)

    def _subject(self, answers: Mapping[str, Answer]) -> str:
        return str(answers.get(SUBJECT) or "") if self.book.subject else ""

    def _every_prompt(self) -> Iterator[Prompt]:
        """Those that apply and those that do not."""
        for step in self.book.steps:
            yield Prompt(step.id, step)
            if not isinstance(step, Checklist) or not step.note:
                continue
            for item in step.items(self.filled()):
                yield Prompt(f"{step.id}.{item}", _note(step), item)

    def _scene(self, answers: Mapping[str, Answer]) -> Scene:
        names: dict[str, Sequence[str]] = {}
        scene = replace(self.scene, answers=answers, names=names, kept=self._kept(answers))
        if subject := self._subject(answers):
            scene = replace(scene, about=self.scene.known(subject))
        for step in self.book.steps:
            if answers.get(step.id) is not None:
                names.update(named(step, answers[step.id], scene))
                names.update(step.names(answers[step.id], scene))
        if (until := _until(scene.kept)) and until.time:
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
        was, now = before.filled(), self.filled()
        moved: dict[str, Given] = {}
        for step in self.book.steps:
            given = before.given.get(step.id)
            if given is None or given.answer is None or self.given[step.id] != given:
                continue
            old, new = before._filled_in(step, was), self._filled_in(step, now)
            if new and old != new:
                same = given.answer == old
                moved[step.id] = replace(given, **({"answer": new} if same else {"open": True}))
        return replace(self, given={**self.given, **moved}) if moved else self

    def _filled_in(self, step: Step, scene: Scene) -> Answer:
        """The answer that the earlier ones make up for `step`; None where they do not."""
        match step:
            case Draft():
                return self.drafted(step).text
            case Agenda():
                return step.suggested(scene)
        return fill(step.default, scene.names) if names_in(step.default) else None


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


def _note(step: Checklist) -> Text:
    return Text(id=step.id, type="text", ask=step.note, advice=step.advice)


def _until(kept: Mapping[str, Answer]) -> dates.Moment | None:
    start, minutes = moment_of(kept.get("meeting.start")), kept.get("meeting.minutes")
    if start is None or start.time is None or not isinstance(minutes, int):
        return None
    end = datetime.combine(start.day, start.time) + timedelta(minutes=minutes)
    return dates.Moment(end.date(), end.time())
