"""Steps answered from a numbered list: of choices, of questions, of what the store remembers."""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Any, Literal

from coffee.coach.bank import LONGEST_OWN, SHORTEST_OWN, BankQuestion, rank
from coffee.coach.fill import fill, names_needed
from coffee.coach.known import SEMICOLON, Recalled
from coffee.coach.plain_text import tidy
from coffee.coach.scene import Answer, Scene, Unfinished
from coffee.coach.shapes import Bound, Choices, Id, Words
from coffee.coach.step import LONGEST_ANSWER, Step
from coffee.coach.typed import colon, number_of, picked, split

LONGEST_ITEM = 160
"""Characters of something remembered that are put within a question."""


class Listed(Step):
    """What the steps with a list of choices share."""

    choices: Choices

    def pick(self, raw: Any) -> str:
        """The id of the choice that `raw` means."""
        choice = picked(self.choices, raw)
        if choice is None:
            raise self.refuse(raw, "choice", choices=dict(self.choices))
        return choice

    def values(self) -> set[str]:
        return set(self.choices)


class Choice(Listed):
    """One of a few."""

    type: Literal["choice"]

    def accept(self, raw: Any, scene: Scene) -> Answer:
        return self.pick(raw)

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        return [self.choices[str(answer)]] if answer in self.choices else []

    def retype(self, answer: Answer, scene: Scene) -> str:
        return number_of(self.choices, answer)


class Checklist(Step):
    """Any of a few items, ticked; with `note`, a line on each, asked one at a time."""

    note: Words = ""

    def items(self, scene: Scene) -> Mapping[str, str]:
        """What can be ticked: id -> label."""
        raise AssertionError(self)

    def accept(self, raw: Any, scene: Scene) -> Answer:
        items = self.items(scene)
        if isinstance(raw, str | int):
            raw = split(str(raw), len(items))
        if not isinstance(raw, list | dict) or not raw:
            raise self.refuse(raw, "several", choices=items)
        ticked = {picked(items, one) for one in raw}
        if None in ticked:
            wrong = next(one for one in raw if picked(items, one) is None)
            raise self.refuse(wrong, "choice", choices=dict(items))
        return [item for item in items if item in ticked]

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        items = self.items(scene)
        lines = []
        for item in answer if isinstance(answer, list) else []:
            note = scene.answers.get(f"{self.id}.{item}")
            if item in items:
                label = items[item]
                between = " → " if label.endswith(("?", "!", "…")) else colon(scene.lang)
                lines.append(f"{label}{between}{note}" if note else label)
        return lines

    def retype(self, answer: Answer, scene: Scene) -> str:
        ticked = answer if isinstance(answer, list) else []
        return ", ".join(filter(None, (number_of(self.items(scene), one) for one in ticked)))


class Several(Listed, Checklist):
    """Any of a few choices."""

    type: Literal["several"]

    def items(self, scene: Scene) -> Mapping[str, str]:
        return self.choices

    def names(self, answer: Answer, scene: Scene) -> dict[str, list[str]]:
        names = {self.id: self.read(answer, scene)}
        for choice in answer if isinstance(answer, list) else []:
            if note := scene.answers.get(f"{self.id}.{choice}"):
                names[f"{self.id}.{choice}"] = [str(note)]
        return names

    def kept(self, answers: Mapping[str, Answer], lang: str) -> Answer:
        """The notes, where there is one on each choice."""
        if not self.note:
            return super().kept(answers, lang)
        notes = [str(one) for choice in self.choices if (one := answers.get(f"{self.id}.{choice}"))]
        return SEMICOLON[lang].join(notes) or None

    def parts(self) -> set[str]:
        return {self.id} | (
            {f"{self.id}.{choice}" for choice in self.choices} if self.note else set()
        )


class Recall(Checklist):
    """A checklist of what the store remembers of the walk's person; passed over when empty."""

    type: Literal["recall"]
    of: Recalled

    def items(self, scene: Scene) -> Mapping[str, str]:
        known = scene.about.items(self.of)
        return {one.id: one.written(scene.lang, scene.now) for one in known}

    def fits(self, answer: Answer, scene: Scene) -> bool:
        """Whether something of what was ticked is still there."""
        return isinstance(answer, list) and not self.items(scene).keys().isdisjoint(answer)


class Questions(Step):
    """Questions picked from a bank in the order wanted, and ones of one's own."""

    type: Literal["questions"]
    bank: Id = "questions"
    least: Bound = 1
    most: Bound = 5
    kind: Id | None = None
    goal: Id | None = None

    def offered(self, scene: Scene) -> list[BankQuestion]:
        """The questions of the bank whose blanks can be filled, the fittest first."""
        kind, goal = (str(scene.answers.get(key or "") or "") for key in (self.kind, self.goal))
        return rank(scene.bank(self.bank), kind, goal, scene.names, scene.marks)

    def own(self, scene: Scene) -> list[str]:
        """Questions of one's own among what was given so far."""
        given = scene.answers.get(self.id)
        known = {question.id for question in scene.bank(self.bank).questions}
        return [one for one in given if one not in known] if isinstance(given, list) else []

    def listed(self, scene: Scene) -> list[str]:
        """What the numbers on the list stand for: own questions first, then ids of the bank."""
        return self.own(scene) + [question.id for question in self.offered(scene)]

    def accept(self, raw: Any, scene: Scene) -> Answer | Unfinished:
        listed = self.listed(scene)
        if isinstance(raw, str | int):
            raw = split(str(raw), len(listed))
            numbers = list(takewhile(str.isdecimal, raw))
            if len(numbers) < len(raw):
                own = ", ".join(raw[len(numbers) :])
                picked = [self._one(number, listed, scene) for number in numbers]
                return self._add(own, picked, scene)
        if not isinstance(raw, list) or not all(isinstance(one, str | int) for one in raw):
            raise self.refuse(raw, "questions", least=self.least, most=self.most)
        picked = list(dict.fromkeys(self._one(one, listed, scene) for one in raw))
        for one in picked:
            self._refuse_blank(one, scene)
        if not self.least <= len(picked) <= self.most:
            expected = "questions_exactly" if self.least == self.most else "questions"
            raise self.refuse(raw, expected, least=self.least, most=self.most)
        return picked

    def _one(self, one: str | int, listed: Sequence[str], scene: Scene) -> str:
        text = tidy(str(one))
        if text.isdecimal():
            if not 1 <= int(text) <= len(listed):
                raise self.refuse(one, "listed", most=len(listed))
            return listed[int(text) - 1]
        if text in listed or text in {question.id for question in scene.bank(self.bank).questions}:
            return text
        if " " not in text and "?" not in text:
            raise self.refuse(one, "question_id")
        return text[:LONGEST_ANSWER]

    def _refuse_blank(self, one: str, scene: Scene) -> None:
        """A question of the bank that names what nobody has said cannot be asked."""
        asks = {question.id: question.ask for question in scene.bank(self.bank).questions}
        lacking = [name for name in names_needed(asks.get(one, "")) if not scene.names.get(name)]
        if lacking:
            raise self.refuse(one, "question_blank", name=", ".join(lacking))

    def _add(self, raw: str, picked: Sequence[str], scene: Scene) -> Unfinished:
        text = tidy(raw)
        if not SHORTEST_OWN <= len(text) <= LONGEST_OWN or (" " not in text and "?" not in text):
            raise self.refuse(raw, "questions", least=self.least, most=self.most)
        given = scene.answers.get(self.id)
        chosen = picked or (given if isinstance(given, list) else self.suggested(scene))
        return Unfinished(list(dict.fromkeys([text, *chosen]))[: self.most])

    def suggested(self, scene: Scene) -> list[str]:
        """The coach's own pick: where several are wanted, one to spare."""
        count = min(self.least + 1, self.most) if self.least > 1 else self.least
        return [question.id for question in self.offered(scene)[:count]]

    def fits(self, answer: Answer, scene: Scene) -> bool:
        return isinstance(answer, list) and bool(self.read(answer, scene))

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        known = {question.id: question.ask for question in scene.bank(self.bank).questions}
        lines = []
        for one in answer if isinstance(answer, list) else []:
            line = fill(known[one], scene.names) if one in known else one
            lines += [line] if line else []
        return lines

    def retype(self, answer: Answer, scene: Scene) -> str:
        listed = self.listed(scene)
        picked = answer if isinstance(answer, list) else []
        return ", ".join(str(listed.index(one) + 1) for one in picked if one in listed)
