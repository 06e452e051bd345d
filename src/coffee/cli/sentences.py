"""Errors as sentences: what is wrong, and what to do. The one place where they are made."""

import re
from collections.abc import Iterable, Sequence

from coffee.coach.plain_text import clean
from coffee.errors import (
    AmbiguousPerson,
    BadAnswer,
    BadAnswersFile,
    BadReplies,
    CannotRead,
    CannotWrite,
    CoffeeError,
    PlaybookFault,
    ReplyRefused,
    Saved,
    UnreadableDatabase,
)
from coffee.text import knows, say


def sentence_of(error: CoffeeError) -> str:
    """What to tell the user; empty when everything was told already."""
    match error:
        case PlaybookFault():
            return clean("\n".join(fault_lines(error)))
        case BadAnswer():
            key = error.key if str(error.facts.get("value", "-")).strip() else f"{error.key}_empty"
            where = say(key, **_words(error.facts))
            return clean(f"{where} {expected_of(error)}")
        case BadAnswersFile(facts={"file": file, "why": "not_a_mapping"}):
            return clean(say("error.answers_mapping", file=file))
        case BadAnswersFile():
            return clean(say("error.bad_answers_file", **_words(error.facts), reason=_yaml(error)))
        case BadReplies(facts={"why": why, "file": file}):
            reason = say(f"replies.{why}", **_words(error.facts))
            return clean(say("error.bad_replies", file=file, reason=reason))
        case AmbiguousPerson(facts={"name": str(name), "candidates": list(found)}):
            told = say("error.ambiguous_person", name=name)
            return clean("\n".join([told, *_one_a_line(found)]))
        case Saved():
            return ""
    facts = {"playbook": say("slot.playbook"), **_words(error.facts)}
    if isinstance(error, CannotRead | CannotWrite | UnreadableDatabase):
        facts["why"] = of_the_system(str(error.facts["why"]))
    if isinstance(steps := error.facts.get("steps"), list) and steps:
        facts["first"] = steps[0]
    if isinstance(error, ReplyRefused):
        facts["reason"] = understood(str(error.facts["why"]))
    key = f"use.{error.facts['problem']}" if "problem" in error.facts else error.key
    text = say(key, **facts) if knows(key) else key
    near = error.facts.get("near") or error.facts.get("candidates") or ()
    if near:
        text += " " + say("error.nearest", near=listed(near))
    if knows(f"{key}.cure"):
        text += "\n" + say(f"{key}.cure", **facts)
    return clean(text)


def _one_a_line(found: list[tuple[str, str, str]]) -> Iterable[str]:
    """People who may be meant: the word to type, then who it is."""
    wide = max(len(slug) for _, slug, _ in found)
    for name, slug, what in found:
        yield f"  {slug:<{wide}}  {name}" + (f" · {what}" if what else "")


def understood(why: str) -> str:
    """Why words typed are none of the replies."""
    return say(f"understood.{(why or 'off-topic').replace('-', '_')}")


def of_the_system(why: str) -> str:
    """What the system says of a file, in our words where we have some: it speaks English."""
    key = "system." + "_".join(re.findall("[a-z]+", why.lower()))
    return say(key) if knows(key) else why


def expected_of(error: BadAnswer) -> str:
    """What an answer should have been."""
    facts = _words(error.facts)
    choices = error.facts.get("choices")
    if isinstance(choices, dict):
        facts["able"] = ", ".join(f"{key} ({label})" for key, label in choices.items())
    text = clean(say(f"expected.{error.facts['expected']}", **facts))
    return text[:1].upper() + text[1:]


def fault_lines(error: PlaybookFault) -> Iterable[str]:
    """One line a fault: file, line, step, what is wrong and the cure."""
    for line, step, problem, facts in _rows(error):
        place = f"{error.facts['file']}:{line}" if line else str(error.facts["file"])
        at = say("fault.at", step=step) if step else ""
        yield f"{place}: {at}{say(problem, **_words(facts))}"


def _rows(error: PlaybookFault) -> list[tuple[int, str, str, dict[str, object]]]:
    rows = error.facts["faults"]
    return list(rows) if isinstance(rows, list) else []


def _yaml(error: BadAnswersFile) -> str:
    facts = error.facts["facts"]
    reason = say(f"yaml.{error.facts['why']}", **_words(facts if isinstance(facts, dict) else {}))
    line = error.facts["line"]
    return say("error.at_line", line=line, reason=reason) if line else reason


def listed(near: object) -> str:
    """Names one after the other, a person's with the slug to type."""
    items = near if isinstance(near, Sequence) and not isinstance(near, str) else [near]
    return ", ".join(
        f"{one[0]} ({one[1]})" if isinstance(one, tuple) else str(one) for one in items
    )


def _words(facts: dict[str, object]) -> dict[str, object]:
    """Facts as text of a bearable length: what came in may be a megabyte."""
    words: dict[str, object] = {}
    for key, value in facts.items():
        text = listed(value) if isinstance(value, list | tuple) else str(value)
        words[key] = text if len(text) <= 300 else text[:300] + "…"
    return words
