"""Where an answer may live on: which type of step keeps what, and the choices that it knows."""

from collections.abc import Iterator

from coffee.coach.fault import AMONG, Fault, Path
from coffee.coach.steps import Confirm, Listed, Step

_WORDS = ("choice", "text")
_TYPES = {
    "meeting.start": ("date",),
    "meeting.minutes": ("number",),
    "meeting.held": ("choice",),
    "next.start": ("date",),
    "next.minutes": ("number",),
    "next.place": ("text",),
    "next.purpose": ("text",),
    "person.referrer": ("person",),
    "person.email": ("text",),
    "person.language": ("choice",),
    "person.pronoun": ("choice",),
    "person.cadence": ("number",),
    "person.expects": (*_WORDS, "several"),
    "person.found": (*_WORDS, "several"),
    "touch.via": ("choice",),
    "call.how": ("choice",),
    "call.recovered": ("choice", "confirm"),
    "call.met": ("choice", "confirm"),
    "intro.connector": ("person",),
    "intro.asked": ("confirm",),
    "intro.now": ("choice",),
    "intro.gift": ("text",),
    "intro.thanked": ("confirm",),
}
"""By slot; any other takes a choice or a text."""

_CHOICES = {
    "meeting.held": ("yes", "moved", "dropped"),
    "person.language": ("en", "fr"),
    "person.pronoun": ("tu", "vous"),
    "touch.via": ("message", "comment", "mail", "article", "call", "coffee"),
    "call.how": ("warm", "cold", "who", "jerk"),
    "call.recovered": ("yes", "no"),
    "call.met": ("yes", "no"),
    "intro.now": ("waiting", "agreed", "introduced", "met", "declined", "another"),
}
"""The ids that the program reads, where it reads them."""


def keep_faults(step: Step, path: Path) -> Iterator[Fault]:
    """What is wrong with the `keep` of `step`, at `path`, looked at by itself."""
    if not step.keep:
        return
    able = _TYPES.get(step.keep, _WORDS)
    if getattr(step, "type", "") not in able:
        facts: dict[str, object] = {"slot": step.keep, "able": ", ".join(able)}
        yield Fault(path, "keep_type", step.id, facts)
        return
    read = _CHOICES.get(step.keep)
    if read and isinstance(step, Listed | Confirm):
        for choice in sorted((step.values() or set()) - set(read)):
            facts = {"slot": step.keep, "name": choice, AMONG: list(read)}
            yield Fault(path, "keep_choice", step.id, facts)
