"""The steps of a walk: what each asks, which answers it accepts, how they read.

A new type of step is one class here, its test, and a row in docs/playbooks.md. An answer is
what an answers file would hold: text, a number, or a list of ids; it is stored as understood,
never as a number on a list or a "tomorrow" that means something else the next day.
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Annotated, Any, Literal

from pydantic import Field

from coffee.coach import dates
from coffee.coach.bank import BankQuestion, rank
from coffee.coach.date_answer import Misfit, dated
from coffee.coach.fill import fill, names_needed
from coffee.coach.plain_text import fold, tidy, tidy_lines
from coffee.coach.scene import Answer, Scene, Unfinished
from coffee.coach.shapes import AdviceIds, Bound, Choices, Id, Model, Prose, When, Words
from coffee.coach.typed import colon, first_name, iso, moment_of, number_of, picked, split
from coffee.errors import BadAnswer

Slot = Literal[
    "person.role",
    "person.company",
    "person.kind",
    "person.origin",
    "person.referrer",
    "meeting.start",
    "meeting.minutes",
    "meeting.place",
    "meeting.asked",
    "me.message",
    "me.dear",
]
ANSWERED, MISSING = "any", "none"
LONGEST_ANSWER = 20_000
LONGEST_NAME = 120


class Step(Model):
    """What all steps share. `when` is empty or alternatives of which one must hold."""

    id: Id
    ask: Prose
    hint: Words = ""
    when: When = ()
    default: Words = ""
    advice: AdviceIds = ()
    keep: Slot | None = None
    required: bool = False

    def accept(self, raw: Any, scene: Scene) -> Answer | Unfinished:
        """The answer that `raw`, typed or from a file, stands for. BadAnswer if none."""
        raise AssertionError(self)

    def fits(self, answer: Answer, scene: Scene) -> bool:
        """Whether a stored answer still is one, the playbook having been edited since."""
        try:
            return self.accept(answer, scene) == answer
        except BadAnswer:
            return False

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        """The answer in words, one entry for each value."""
        return [] if answer in (None, "") else [str(answer)]

    def retype(self, answer: Answer, scene: Scene) -> str:
        """What one would type to give this answer again."""
        return ", ".join(self.read(answer, scene))

    def names(self, answer: Answer, scene: Scene) -> dict[str, list[str]]:
        """What `{{id}}` and its parts stand for."""
        return {self.id: self.read(answer, scene)}

    def parts(self) -> set[str]:
        """The names that `{{ }}` may use once this step is answered."""
        return {self.id}

    def values(self) -> set[str] | None:
        """The answers that a `when` can compare with; None where any text may come."""
        return None

    def refuse(self, raw: Any, expected: str, **facts: object) -> BadAnswer:
        return BadAnswer(step=self.id, value=raw, expected=expected, **facts)


class Page(Step):
    """Words to read; Enter goes on."""

    type: Literal["page"]
    text: Words = ""

    def accept(self, raw: Any, scene: Scene) -> Answer:
        return "seen"

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        return []


class Text(Step):
    """A line, or several. With `check`, words to be sent or said: the coach may remark on them."""

    type: Literal["text"]
    lines: Literal["one", "many"] = "one"
    check: Literal["message", "said", "purpose"] | None = None

    def accept(self, raw: Any, scene: Scene) -> Answer:
        if not isinstance(raw, str | int):
            raise self.refuse(raw, "text")
        text = tidy_lines(str(raw)) if self.lines == "many" else tidy(str(raw))
        if not text:
            raise self.refuse(raw, "something")
        if len(text) > LONGEST_ANSWER:
            raise self.refuse(text[:40] + "…", "shorter", most=LONGEST_ANSWER)
        return text

    def retype(self, answer: Answer, scene: Scene) -> str:
        return str(answer or "")


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


class Several(Listed):
    """Any of a few, ticked; with `note`, a line on each, asked one at a time."""

    type: Literal["several"]
    note: Words = ""

    def accept(self, raw: Any, scene: Scene) -> Answer:
        if isinstance(raw, str | int):
            raw = split(str(raw), len(self.choices))
        if not isinstance(raw, list | dict) or not raw:
            raise self.refuse(raw, "several", choices=self.choices)
        ticked = {self.pick(one) for one in raw}
        return [choice for choice in self.choices if choice in ticked]

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        lines = []
        for choice in answer if isinstance(answer, list) else []:
            note = scene.answers.get(f"{self.id}.{choice}")
            if choice in self.choices:
                label = self.choices[choice]
                lines.append(f"{label}{colon(scene.lang)}{note}" if note else label)
        return lines

    def retype(self, answer: Answer, scene: Scene) -> str:
        picked = answer if isinstance(answer, list) else []
        return ", ".join(number_of(self.choices, choice) for choice in picked)

    def names(self, answer: Answer, scene: Scene) -> dict[str, list[str]]:
        names = {self.id: self.read(answer, scene)}
        for choice in answer if isinstance(answer, list) else []:
            if note := scene.answers.get(f"{self.id}.{choice}"):
                names[f"{self.id}.{choice}"] = [str(note)]
        return names

    def parts(self) -> set[str]:
        return {self.id} | (
            {f"{self.id}.{choice}" for choice in self.choices} if self.note else set()
        )


class Number(Step):
    """A whole number, within bounds."""

    type: Literal["number"]
    least: Bound = 0
    most: Bound = 1_000_000

    def accept(self, raw: Any, scene: Scene) -> Answer:
        typed = re.fullmatch(r"(\d{1,9})\s*(min|minutes?|mn)?\.?", str(raw).strip())
        if not typed or isinstance(raw, bool) or not self.least <= int(typed[1]) <= self.most:
            raise self.refuse(raw, "number", least=self.least, most=self.most)
        return int(typed[1])


class Date(Step):
    """A day, or a day and an hour, as people say them; stored as ISO 8601 local time."""

    type: Literal["date"]
    time: bool = False
    past: bool = False

    def accept(self, raw: Any, scene: Scene) -> Answer:
        earlier = moment_of(scene.answers.get(self.id))
        taken = dated(str(raw), scene.now, scene.lang, earlier, hour=self.time, past=self.past)
        if isinstance(taken, Misfit):
            raise self.refuse(raw, taken.expected, **taken.facts)
        return iso(taken)

    def fits(self, answer: Answer, scene: Scene) -> bool:
        """A stored date stays good when it goes by; only its form is looked at."""
        moment = moment_of(answer)
        return moment is not None and (moment.time is not None or not self.time)

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        moment = moment_of(answer)
        return [dates.write(moment, scene.lang, scene.now)] if moment else []

    def names(self, answer: Answer, scene: Scene) -> dict[str, list[str]]:
        names = {self.id: self.read(answer, scene)}
        if moment := moment_of(answer):
            names[f"{self.id}.day"] = [dates.write_day(moment.day, scene.lang)]
            if moment.time:
                names[f"{self.id}.time"] = [dates.write_time(moment.time, scene.lang)]
        return names

    def parts(self) -> set[str]:
        return {self.id, f"{self.id}.day", f"{self.id}.time"}


class Person(Step):
    """Somebody, known or new."""

    type: Literal["person"]

    def accept(self, raw: Any, scene: Scene) -> Answer:
        name = tidy(str(raw)) if isinstance(raw, str) else ""
        if not name:
            raise self.refuse(raw, "name")
        if len(name) > LONGEST_NAME:
            raise self.refuse(name[:40] + "…", "shorter", most=LONGEST_NAME)
        return scene.person(name)

    def fits(self, answer: Answer, scene: Scene) -> bool:
        return isinstance(answer, str) and bool(answer)

    def names(self, answer: Answer, scene: Scene) -> dict[str, list[str]]:
        names = {self.id: self.read(answer, scene)}
        if names[self.id]:
            names[f"{self.id}.first"] = [first_name(str(answer))]
        return names

    def parts(self) -> set[str]:
        return {self.id, f"{self.id}.first"}


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
        if not 4 <= len(text) <= 500 or (" " not in text and "?" not in text):
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


class Confirm(Step):
    """Yes or no."""

    type: Literal["confirm"]

    def accept(self, raw: Any, scene: Scene) -> Answer:
        word = fold(str(raw)).strip(" .!")
        if word in _YES:
            return "yes"
        if word in _NO:
            return "no"
        raise self.refuse(raw, "confirm")

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        return [_YES_NO[scene.lang][str(answer)]] if answer else []

    def values(self) -> set[str]:
        return {"yes", "no"}


AnyStep = Annotated[
    Page | Text | Choice | Several | Number | Date | Person | Questions | Confirm,
    Field(discriminator="type"),
]

_YES = {"yes", "y", "oui", "o", "true", "ok"}
_NO = {"no", "n", "non", "false"}
_YES_NO = {"en": {"yes": "yes", "no": "no"}, "fr": {"yes": "oui", "no": "non"}}
