"""What a playbook may ask of the past: names that the store answers, for the walk's person.

To a rule they are steps that nobody is asked: each takes any of its values, whatever the others.
"""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from coffee.coach import dates
from coffee.coach.fill import Names
from coffee.coach.known import SHORT_SILENCE, Known, Recalled
from coffee.coach.scene import Answer, Scene
from coffee.coach.shapes import When
from coffee.coach.steps import (
    ANSWERED,
    CONNECTOR,
    MISSING,
    SUBJECT,
    Choice,
    Person,
    Step,
    Text,
)
from coffee.coach.typed import first_name


def _settled(name: str, *values: str) -> Step:
    choices = dict(zip(values, values, strict=True))
    return Choice.model_construct(
        id=name, type="choice", ask=name, choices=choices, required=True
    )  # nothing to validate: a walk that is only shown builds no validator for it


def _told(name: str, *values: str) -> Step:
    choices = dict(zip(values, values, strict=True))
    return Choice(id=name, type="choice", ask=name, choices=choices)


def _found(name: str) -> Step:
    return Text.model_construct(id=name, type="text", ask=name)


_FACTS = {
    f"known-{field}": field
    for field in (
        "role",
        "company",
        "found",
        "stakes",
        "news",
        "channel",
        "alerts",
        "language",
        "email",
        "pronoun",
    )
}
"""What is known of them, by name: told as it was, but for what is kept as a word of the program."""

CIRCUMSTANCES: Mapping[str, Step] = {
    step.id: step
    for step in (
        _settled("met", "yes", "no"),
        _settled("silence", "short", "long", "never"),
        _settled("before", "yes", "no"),
        *map(_found, ("owed", "awaited", "threads", "prepared", "recommended", "settled")),
        *map(_found, _FACTS.keys() - {"known-language", "known-pronoun"}),
        _told("known-language", "en", "fr"),
        _told("known-pronoun", "tu", "vous"),
        _found("me"),
        _told("intro", "asked", "agreed", "introduced", "met", "declined"),
    )
}
"""By name: what a `when` may compare, once it is known whom the walk is about."""

OF_CONNECTOR: Mapping[str, Step] = {name: _found(name) for name in ("unreturned", "bond")}
"""The same, once it is known who is to introduce me to them."""

RESERVED = {*CIRCUMSTANCES, *OF_CONNECTOR, "last"}
"""Names that no step may take."""

_VALUED: Mapping[str, tuple[When, When]] = {
    "last.day": (({"met": ("yes",)},), ({"met": ("no",)},)),
    "silence": (({"silence": ("short", "long")},), ({"silence": ("never",)},)),
    "recommended.first": (({"recommended": (ANSWERED,)},), ({"recommended": (MISSING,)},)),
    **{
        name: (({name: (ANSWERED,)},), ({name: (MISSING,)},))
        for name in ("owed", "awaited", "threads", "prepared", "recommended", "settled", "me")
    },
    **{
        f"{name}.left": (({name: (ANSWERED,)},), ({name: (MISSING,)},))
        for name in ("owed", "awaited")
    },
    **{
        f"known-{field}": (({f"known-{field}": (ANSWERED,)},), ({f"known-{field}": (MISSING,)},))
        for field in ("role", "company", "found", "stakes", "news", "alerts", "email")
    },
    **{
        name: (({"intro": (ANSWERED,)},), ({"intro": (MISSING,)},))
        for name in ("intro.connector", "intro.first", "intro.day")
    },
    **{
        name: (({"unreturned": (ANSWERED,)},), ({"unreturned": (MISSING,)},))
        for name in ("unreturned", "unreturned.day")
    },
    "bond": (({"bond": (ANSWERED,)},), ({"bond": (MISSING,)},)),
}
NAMES_OF_CONNECTOR = {"unreturned", "unreturned.day", "bond"}
EVERY_NAME = set(_VALUED)
NAMES = EVERY_NAME - NAMES_OF_CONNECTOR
"""What `{{ }}` may name, once it is known whom the walk is about."""


def given(name: str) -> When:
    """The comparison that holds when `{{name}}` has a value."""
    return _VALUED[name][0]


def lacking(name: str) -> When:
    """The comparison that holds when it has none."""
    return _VALUED[name][1]


def brought(
    step: Step, answer: Answer, scene: Scene, answers: Mapping[str, Answer]
) -> dict[str, Answer]:
    """What a `when` finds from here on, now that `step` is answered so, after `answers`."""
    if answer is None or not isinstance(step, Person):
        return {}
    known = scene.known(str(answer))
    if step.id == SUBJECT:
        return _compared(known, scene.now)
    if step.keep == CONNECTOR:
        unreturned = known.unreturned.target if known.unreturned else None
        return {"unreturned": unreturned, "bond": _bond(known, answers)}
    return {}


def _compared(known: Known, now: datetime) -> dict[str, Answer]:
    """What a `when` finds under each name that is known of the walk's person."""
    silent = known.silent_for(now)
    quiet = "never" if silent is None else "short" if silent <= SHORT_SILENCE else "long"
    return {
        "met": "yes" if known.met else "no",
        "silence": quiet,
        "owed": [one.id for one in known.owed],
        "awaited": [one.id for one in known.awaited],
        "threads": [one.id for one in known.threads],
        "prepared": [one.id for one in known.questions],
        "recommended": known.recommended or None,
        "intro": known.introduction.state if known.introduction else None,
        "before": "yes" if known.before else "no",
        "settled": known.settled or None,
        "me": known.me or None,
        **{name: known.facts.get(field) for name, field in _FACTS.items()},
    }


def named(step: Step, answer: Answer, scene: Scene) -> Names:
    """What each `{{name}}` stands for from here on; those without a value are left out."""
    if answer is None or not isinstance(step, Person):
        return {}
    known = scene.known(str(answer))
    if step.id == SUBJECT:
        lists = (given for given in scene.answers.values() if isinstance(given, list))
        ticked = {one for given in lists for one in given}
        return _named(known, scene.lang, scene.now, ticked)
    if step.keep != CONNECTOR:
        return {}
    names = {"bond": [bond]} if (bond := _bond(known, scene.answers)) else {}
    if favour := known.unreturned:
        names["unreturned"] = [favour.target]
        names["unreturned.day"] = [dates.write_day(favour.day, scene.lang)]
    return names


def _bond(connector: Known, answers: Mapping[str, Answer]) -> str | None:
    """What links the connector to the walk's person, the last told."""
    return connector.links.get(str(answers.get(SUBJECT)))


def _named(known: Known, lang: str, now: datetime, ticked: Collection[str]) -> Names:
    """What stands under each name that is known of the walk's person.

    `ticked` are the ids of what the walk says was done since.
    """
    silent = known.silent_for(now)
    names: dict[str, list[str]] = {
        "owed": [one.written(lang, now) for one in known.owed],
        "awaited": [one.written(lang, now) for one in known.awaited],
        "threads": [one.words for one in known.threads],
        "prepared": [one.words for one in known.questions],
    }
    kinds: tuple[Recalled, ...] = ("owed", "awaited")
    for kind in kinds:
        left = [one for one in known.items(kind) if one.id not in ticked]
        names[f"{kind}.left"] = [one.written(lang, now) for one in left]
    for name, field in _FACTS.items():
        if name in _VALUED and field in known.facts:
            names[name] = [known.facts[field]]
    names |= {"settled": [known.settled]} if known.settled else {}
    names |= {"me": [known.me]} if known.me else {}
    if known.met:
        names["last.day"] = [dates.write_day(date.fromisoformat(known.met), lang)]
    if silent is not None:
        names["silence"] = [dates.write_length(silent, lang)]
    if known.recommended:
        names["recommended"] = [known.recommended]
        names["recommended.first"] = [first_name(known.recommended)]
    if (asked := known.introduction) and asked.last:
        names["intro.connector"] = [asked.connector.name]
        names["intro.first"] = [first_name(asked.connector.name)]
        names["intro.day"] = [dates.write_day(asked.last.day, lang)]
    return {name: values for name, values in names.items() if values}
