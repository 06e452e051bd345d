"""Messages that a walk prefills: in the recipient's language, filled with the same answers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coffee.coach.fill import fill, fill_lines
from coffee.coach.known import NOBODY
from coffee.coach.plain_text import tidy, tidy_lines
from coffee.coach.scene import Scene
from coffee.coach.steps import CONNECTOR, Draft

if TYPE_CHECKING:
    from coffee.coach.fill import Names
    from coffee.coach.walk import Walk


@dataclass(frozen=True)
class Drafted:
    """A message: the step it is from, the full name of whom it is to, and what it says.

    `lang` is the language that it was prefilled in.
    """

    id: str
    to: str
    subject: str
    text: str
    lang: str

    def as_json(self) -> dict[str, str]:
        """{"id", "to", "subject", "text"}"""
        return {"id": self.id, "to": self.to, "subject": self.subject, "text": self.text}


def drafts_of(walk: "Walk") -> list[Drafted]:
    """The messages of `walk`, each as its user left it; those left out are not among them."""
    return list(_written(walk))


def _written(walk: "Walk") -> Iterator[Drafted]:
    answers = walk.answers()
    for step in walk.book.steps:
        if isinstance(step, Draft) and answers.get(step.id) is not None:
            yield replace(drafted(walk, step), text=str(answers[step.id]))


def drafted(walk: "Walk", step: Draft) -> Drafted:
    """The message of `step` as the playbook of the recipient's language has it."""
    scene = walk.filled()
    to = walk.subject() if step.to == "person" else _between(step, scene)
    known = scene.about if step.to == "person" else scene.known(to) if to else NOBODY
    now = scene.kept if step.to == "person" else {}
    language = str(now.get("person.language") or known.language)
    pronoun = now.get("person.pronoun") or known.facts.get("pronoun")
    lang = language or scene.lang
    if lang != scene.lang:
        there = walk.elsewhere(lang)
        same = there.step(step.id) if there else None
        if there is not None and isinstance(same, Draft):
            walk = replace(walk, book=there, scene=replace(walk.scene, lang=lang))
            step = same
        else:
            lang = scene.lang
    names = walk.names()
    subject = tidy(fill(step.subject, names) or "")
    text = step.tu if pronoun == "tu" and step.tu else step.text
    return Drafted(step.id, to, subject, _message(text, names), lang)


def _between(step: Draft, scene: Scene) -> str:
    """The name of who stands between me and the walk's person, as `to` says."""
    if step.to == "referrer":
        return str(scene.kept.get("person.referrer") or scene.about.recommended)
    asked = scene.about.introduction
    return str(scene.kept.get(CONNECTOR) or (asked.connector.name if asked else ""))


def _message(template: str, names: "Names") -> str:
    """`template` filled line by line; where a line is dropped, no gap is left."""
    lines: list[str] = []
    for line in template.strip("\n").split("\n"):
        if line.strip():
            lines += fill_lines(line, names)
        elif lines and lines[-1]:
            lines.append("")
    return tidy_lines("\n".join(lines))
