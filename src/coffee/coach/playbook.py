"""What a playbook is: a walk, a bank of questions, a dialogue, a book of advice, or one of tact.

Shapes only. A rule that looks at two places at once is in `rules`.
"""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, ConfigDict, Field, TypeAdapter

from coffee.coach.bank import Bank
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.shapes import AdviceId, Id, Model, Prose, SomeIds, When, Words
from coffee.coach.steps import SUBJECT as SUBJECT
from coffee.coach.steps import AnyStep, Person, Step
from coffee.coach.tact_book import TactBook


class BriefLine(Model):
    """A line of the brief that stands only when `when` holds."""

    line: Prose
    when: When = ()


def _plain_line(value: Any) -> Any:
    return {"line": value} if isinstance(value, str) else value


_Line = Annotated[BriefLine, BeforeValidator(_plain_line, json_schema_input_type=Prose | BriefLine)]


class BriefSection(Model):
    """A titled part of the page."""

    title: Prose
    lines: Annotated[tuple[_Line, ...], Field(min_length=1, max_length=100)]


class WalkBook(Model):
    """A playbook of kind `walk`."""

    format: Literal["coffee/1"]
    kind: Literal["walk"]
    title: Prose
    steps: Annotated[tuple[AnyStep, ...], Field(min_length=1, max_length=200)]
    brief: Annotated[tuple[BriefSection, ...], Field(max_length=40)] = ()

    @property
    def subject(self) -> Person | None:
        """The step that says whom the walk is about: the person step called `person`."""
        step = self.step(SUBJECT)
        return step if isinstance(step, Person) else None

    @property
    def follows_up(self) -> bool:
        """Whether it is walked on a meeting gone by: it asks how that went, and not when it is."""
        kept = {step.keep for step in self.steps}
        return "meeting.held" in kept and "meeting.start" not in kept

    def step(self, step_id: str) -> Step | None:
        """The step called `step_id`."""
        return next((step for step in self.steps if step.id == step_id), None)


class Article(Model):
    """Where advice comes from."""

    title: Prose
    about: Prose


class Advice(Model):
    """One piece of advice. `figure` is the author's claim, and `text` says so."""

    section: Prose
    home: SomeIds
    text: Prose
    figure: Words = ""


class AdviceBook(Model):
    """A playbook of kind `advice`: every piece of advice, with the article it is drawn from."""

    format: Literal["coffee/1"]
    kind: Literal["advice"]
    title: Prose
    articles: Annotated[dict[Id, Article], Field(max_length=200)]
    advice: Annotated[dict[AdviceId, Advice], Field(max_length=2000)]

    def article(self, advice_id: str) -> Article | None:
        """The article of `cafe/time` is the one called `cafe`."""
        return self.articles.get(advice_id.split("/")[0])


Playbook = WalkBook | Bank | DialogueBook | AdviceBook | TactBook
Of = Annotated[WalkBook | Bank | DialogueBook | AdviceBook | TactBook, Field(discriminator="kind")]
READER: TypeAdapter[Playbook] = TypeAdapter(Of, config=ConfigDict(defer_build=True))
"""Reads any kind. A reader who knows the kind asks its model: building them all takes memory."""
