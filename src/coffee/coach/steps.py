"""The types of step, all of them: what each asks, which answers it accepts, how they read.

A new type of step is one class, its test, and a row in docs/playbooks.md. The class goes here,
or beside its like: lists to pick from are in `listed_steps`, lists that grow in `growing_steps`.
"""

import re
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from coffee.coach import dates
from coffee.coach.addresses import one_address
from coffee.coach.date_answer import Misfit, dated
from coffee.coach.duration_reading import days_in, minutes_in
from coffee.coach.growing_steps import Agenda, Growing, Promises
from coffee.coach.listed_steps import (
    LONGEST_ITEM,
    Checklist,
    Choice,
    Listed,
    Questions,
    Recall,
    Several,
)
from coffee.coach.people import LONGEST_NAME
from coffee.coach.plain_text import fold, tidy, tidy_lines
from coffee.coach.scene import Answer, Scene
from coffee.coach.shapes import Bound, Prose, Words
from coffee.coach.step import ANSWERED, CONNECTOR, LONGEST_ANSWER, MISSING, Slot, Step
from coffee.coach.typed import first_name, iso, moment_of, yes_or_no
from coffee.errors import BadAddress

__all__ = [
    "ANSWERED",
    "CONNECTOR",
    "LONGEST_ANSWER",
    "LONGEST_ITEM",
    "MISSING",
    "SUBJECT",
    "Agenda",
    "AnyStep",
    "Checklist",
    "Choice",
    "Confirm",
    "Date",
    "Draft",
    "Growing",
    "Listed",
    "Number",
    "Page",
    "Person",
    "Promises",
    "Questions",
    "Recall",
    "Several",
    "Slot",
    "Step",
    "Text",
    "Written",
]

SUBJECT = "person"
"""The id of the step that says whom the walk is about."""


class Page(Step):
    """Words to read; Enter goes on."""

    type: Literal["page"]
    text: Words = ""

    def accept(self, raw: Any, scene: Scene) -> Answer:
        return "seen"

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        return []


class Written(Step):
    """What the steps answered in words share."""

    @property
    def many_lines(self) -> bool:
        """Whether the words may go on several lines."""
        return False

    def accept(self, raw: Any, scene: Scene) -> Answer:
        if not isinstance(raw, str | int):
            raise self.refuse(raw, "text")
        text = tidy_lines(str(raw)) if self.many_lines else tidy(str(raw))
        if not text:
            raise self.refuse(raw, "something")
        if len(text) > LONGEST_ANSWER:
            raise self.refuse(text[:40] + "…", "shorter", most=LONGEST_ANSWER)
        if self.keep == "person.email":
            try:
                one_address(text)
            except BadAddress:
                raise self.refuse(text, "email") from None
        return text

    def retype(self, answer: Answer, scene: Scene) -> str:
        return str(answer or "")


class Text(Written):
    """A line, or several. With `check`, words to be sent or said: the coach may remark on them."""

    type: Literal["text"]
    lines: Literal["one", "many"] = "one"
    check: Literal["message", "said", "purpose"] | None = None

    @property
    def many_lines(self) -> bool:
        return self.lines == "many"


class Number(Step):
    """A whole number, within bounds."""

    type: Literal["number"]
    least: Bound = 0
    most: Bound = 1_000_000

    def accept(self, raw: Any, scene: Scene) -> Answer:
        typed = re.fullmatch(r"(\d{1,9})\s*(min|minutes?|mn)?\.?", str(raw).strip())
        number = int(typed[1]) if typed else self._span(str(raw))
        if number is None or isinstance(raw, bool) or not self.least <= number <= self.most:
            raise self.refuse(raw, "number", least=self.least, most=self.most)
        return number

    def _span(self, typed: str) -> int | None:
        """Minutes told in hours, days told in weeks or months, where that is what is counted."""
        if self.keep in ("meeting.minutes", "next.minutes"):
            return minutes_in(typed)
        return days_in(typed) if self.keep == "person.cadence" else None


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
        if taken.time and not self.past:
            # An hour that the clocks leave out, or show twice, is none to meet at.
            times = scene.shows(datetime.combine(taken.day, taken.time))
            if times != 1:
                hour = dates.write_time(taken.time, scene.lang)
                raise self.refuse(raw, "hour_twice" if times else "hour_skipped", hour=hour)
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
        if self.keep == CONNECTOR:
            return self._other(scene.person(name), scene)
        if self.id != SUBJECT or not scene.bound:
            return scene.person(name)
        if fold(name) != fold(scene.bound) and scene.person(name) != scene.bound:
            raise self.refuse(name, "bound", name=scene.bound)
        return scene.bound

    def _other(self, name: str, scene: Scene) -> str:
        """`name`, if it is not whom the walk is about: nobody introduces me to themselves."""
        if name == scene.answers.get(SUBJECT):
            raise self.refuse(name, "other_person")
        return name

    def fits(self, answer: Answer, scene: Scene) -> bool:
        return isinstance(answer, str) and bool(answer)

    def names(self, answer: Answer, scene: Scene) -> dict[str, list[str]]:
        names = {self.id: self.read(answer, scene)}
        if names[self.id]:
            names[f"{self.id}.first"] = [first_name(str(answer))]
        return names

    def parts(self) -> set[str]:
        return {self.id, f"{self.id}.first"}


class Confirm(Step):
    """Yes or no."""

    type: Literal["confirm"]

    def accept(self, raw: Any, scene: Scene) -> Answer:
        said = yes_or_no(str(raw))
        if said is None:
            raise self.refuse(raw, "confirm")
        return "yes" if said else "no"

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        return [_YES_NO[scene.lang][str(answer)]] if answer else []

    def values(self) -> set[str]:
        return {"yes", "no"}


class Draft(Written):
    """A message to somebody, prefilled with `text` and made one's own; the program sends none.

    A line of `text` whose name has no answer is dropped, and one whose name has several values
    stands once for each. `tu`, if any, stands in its place for somebody one says "tu" to.
    """

    type: Literal["draft"]
    to: Literal["person", "referrer", "connector"] = "person"
    subject: Words = ""
    text: Prose
    tu: Words = ""

    @property
    def check(self) -> Literal["message"]:
        """The rules of tact that its words are held to, once they are one's own."""
        return "message"

    @property
    def many_lines(self) -> bool:
        return True


AnyStep = Annotated[
    Page
    | Text
    | Choice
    | Several
    | Number
    | Date
    | Person
    | Questions
    | Confirm
    | Recall
    | Promises
    | Draft
    | Agenda,
    Field(discriminator="type"),
]

_YES_NO = {"en": {"yes": "yes", "no": "no"}, "fr": {"yes": "oui", "no": "non"}}
