"""What all steps of a walk share, and where an answer may live on.

An answer is what an answers file would hold: text, a number, or a list of ids; it is stored as
understood, never as a number on a list or a "tomorrow" that means something else the next day.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from coffee.coach.fill import fill
from coffee.coach.scene import Answer, Scene, Unfinished
from coffee.coach.shapes import AdviceIds, Id, Model, Prose, When, Words
from coffee.errors import BadAnswer

Slot = Literal[
    "person.role",
    "person.company",
    "person.kind",
    "person.origin",
    "person.referrer",
    "person.found",
    "person.stakes",
    "person.wishes",
    "person.news",
    "person.common",
    "person.thread",
    "person.expects",
    "person.door",
    "person.channel",
    "person.alerts",
    "person.email",
    "person.language",
    "person.pronoun",
    "person.cadence",
    "meeting.start",
    "meeting.minutes",
    "meeting.place",
    "meeting.asked",
    "meeting.purpose",
    "meeting.held",
    "next.start",
    "next.minutes",
    "next.place",
    "next.purpose",
    "call.how",
    "call.recovered",
    "call.met",
    "intro.connector",
    "intro.asked",
    "intro.now",
    "intro.gift",
    "intro.thanked",
    "touch.via",
    "me.message",
    "me.dear",
]
ANSWERED, MISSING = "any", "none"
CONNECTOR: Slot = "intro.connector"
"""Kept by the step that says who is to introduce me to the walk's person."""
LONGEST_ANSWER = 20_000


class Step(Model):
    """What all steps share. `when` is empty or alternatives of which one must hold."""

    id: Id
    ask: Prose
    hint: Words = ""
    when: When = ()
    default: Words = ""
    advice: AdviceIds = ()
    keep: Slot | None = None
    share: bool = False
    required: bool = False

    gathers: ClassVar[bool] = False
    """Whether the answer is a list that grows by what is typed, until Enter alone ends it."""

    def accept(self, raw: Any, scene: Scene) -> Answer | Unfinished:
        """The answer that `raw`, typed or from a file, stands for. BadAnswer if none."""
        raise AssertionError(self)

    def suggested(self, scene: Scene) -> str | list[str]:
        """The answer that stands when none is given; empty when there is none."""
        return fill(self.default, scene.names) or ""

    def settled(self, answer: Answer, scene: Scene) -> Answer:
        """An earlier answer, kept as it is. BadAnswer when it will not do any more."""
        return answer

    def kept(self, answers: Mapping[str, Answer], lang: str) -> Answer:
        """What lives on of its answer, which is among `answers`."""
        return answers[self.id]

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
