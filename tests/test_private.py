"""A canary in every private field, from the first coffee to the note that keeps one in touch.

Whatever was noted for oneself, in whichever walk, stands in nothing that is written for others.
"""

import email
import email.policy
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import unquote

import pytest

from coffee.coach.playbook import WalkBook
from coffee.library.shelf import LANGUAGES, Shelf
from conftest import Coffee
from ical_reader import read
from walks import rows

MOST_ROADS = 30
ALWAYS = {"meeting.held": "yes", "pace": "full"}
"""Answers without which most of the rest is not asked, by slot or step."""

CANARY, OPEN = "CANARY", "PUBLIC"
SHELF = Shelf()
CHIEF = {"thanks", "closing", "word-to-referrer", "invitation", "invitation link", "invitation.eml",
         "agenda message", "agenda.ics", "agenda.md", "agenda.html", "agenda.txt"}  # fmt: skip
PUBLIC_SLOTS = ("meeting.place", "next.place")
STORY = (  # When, what is walked, and the days that it may speak of.
    ("2026-11-19T20:00", "prep", "2026-11-20 15:00"),
    ("2026-11-20T20:00", "followup", "2026-12-03 15:00"),
    ("2026-12-01T20:00", "second-meeting", "2026-12-03 15:00"),
    ("2026-12-02T20:00", "keep-in-touch", "2027-01-05 10:00"),
)


class Hand:
    """Somebody who answers every step: each choice in its turn, and words of their own, marked."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()
        self._chance = Random(1)

    def answers(self, book: WalkBook, day: str) -> dict[str, Any]:
        given = ((step.id, self._answer(step, day)) for step in book.steps)
        return {step: answer for step, answer in given if answer is not None}

    def _answer(self, step: Any, day: str) -> Any:
        mark = OPEN if _public(step) else CANARY
        match step.type:
            case "choice":
                return ALWAYS.get(step.keep or step.id) or self._next(step.id, list(step.choices))
            case "confirm":
                return self._next(step.id, ["yes", "no"])
            case "several":
                words = {one: f"{mark} {step.id} {one}" for one in step.choices}
                return words if step.note else list(words)
            case "questions":
                return [f"What about {CANARY} {number}?" for number in range(step.least)]
            case "recall":
                return {"1": f"{mark} {step.id}"} if step.note else "1"
            case "number":
                return max(step.least, 30)
            case "date":
                return day
            case "person":
                return "Karim Benali"
            case "promises":
                return [f"{mark} {step.id}, by {day[:10]}"]
            case "agenda":
                return [f"10 {OPEN} {step.id}"]
            case "page" | "draft":
                return None
        return "nour@saft.fr" if step.keep == "person.email" else f"{mark} {step.id}"

    def _next(self, step: str, choices: list[str]) -> str:
        """One of those taken least often so far."""
        self._chance.shuffle(choices)
        one = min(choices, key=lambda choice: self._taken[f"{step} {choice}"])
        self._taken[f"{step} {one}"] += 1
        return one


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_canary_flies_out(coffee: Coffee, home: Path, tmp_path: Path, lang: str) -> None:
    """By so many roads that every private field was filled in, and the chief messages written."""
    books = [SHELF.open(name, lang, WalkBook) for _, name, _ in STORY]
    steps = [step for book in books for step in book.steps]
    wanted = {step.id for step in steps if _private(step)}
    hand, seen = Hand(), dict[str, str]()
    for road in range(MOST_ROADS):
        told = storied(coffee, lang, hand, f"Nour {road}")
        for name, text in shared(told, f"nour-{road}", tmp_path, set(seen)):
            assert CANARY not in text, name
            seen[name] = text
        kept = rows(home, "select prompt from answer where value like '%CANARY%'")
        filled = {prompt.partition(".")[0] for (prompt,) in kept}
        if wanted <= filled and seen.keys() >= CHIEF:
            break
    assert wanted <= filled, "every field was filled in"
    assert seen.keys() >= CHIEF, "each of these was written"
    assert any(OPEN in text for text in seen.values()), "what may be shared is"


def _private(step: Any) -> bool:
    """Whether its answer is words that are nobody else's business."""
    worded = step.type in ("text", "promises") or getattr(step, "note", "")
    return worded and not _public(step) and step.keep != "person.email"


def _public(step: Any) -> bool:
    return bool(step.share or step.keep in PUBLIC_SLOTS)


def storied(coffee: Coffee, lang: str, hand: Hand, whom: str) -> Coffee:
    """The command on the last evening, after the whole story with somebody by one of its roads."""
    for now, name, day in STORY:
        said = hand.answers(SHELF.open(name, lang, WalkBook), day) | {"person": whom}
        command = ["prep", whom] if name == "second-meeting" else [name, whom]
        if name == "keep-in-touch":
            command = ["walk", name, "--person", whom]
        typed = json.dumps(said)
        ran = coffee("--lang", lang, *command, "--answers", "-", typed=typed, COFFEE_NOW=now)
        assert ran.code == 0, (name, whom, ran.err)
    return lambda *argv: coffee("--lang", lang, *argv, COFFEE_NOW="2026-12-02T21:00")


def shared(told: Coffee, whom: str, folder: Path, seen: set[str]) -> Iterator[tuple[str, str]]:
    """What is written for somebody else, name and words; what was not seen yet in every form."""
    ran = told("draft", whom, "--json")
    yield "drafts", ran.out
    for number, draft in enumerate(ran.json["drafts"] if ran.code == 0 else (), 1):
        if draft["id"] in seen:
            continue
        yield draft["id"], told("draft", whom, str(number)).out
        yield f"{draft['id']} link", unquote(told("draft", whom, str(number), "--mailto").out)
        for suffix in (".eml", ".txt"):
            file = folder / f"{number}{suffix}"
            assert told("draft", whom, str(number), "-o", str(file)).code == 0
            yield f"{draft['id']}{suffix}", _read(file)
    if "agenda.ics" not in seen and told("agenda", whom).code == 0:
        yield "agenda message", told("agenda", whom, "--message").out
        for suffix in (".ics", ".eml", ".md", ".html", ".txt"):
            file = folder / f"agenda{suffix}"
            assert told("agenda", whom, "-o", str(file)).code == 0
            yield f"agenda{suffix}", _read(file)


def _read(file: Path) -> str:
    data = file.read_bytes()
    if file.suffix == ".eml":
        draft = email.message_from_bytes(data, policy=email.policy.default)
        return f"{draft.items()}\n{draft.get_content()}"
    if file.suffix == ".ics":
        (event,) = read(data).all("VEVENT")
        return str(event)
    return data.decode()
