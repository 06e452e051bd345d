"""The walks that are shipped, taken by every road: each ends in a page, and keeps its secrets."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest

from coffee.coach.bank import Bank
from coffee.coach.brief import brief_of
from coffee.coach.drafts import drafts_of
from coffee.coach.known import NOBODY, Item, Known
from coffee.coach.people import Person
from coffee.coach.playbook import WalkBook
from coffee.coach.scene import Scene
from coffee.coach.sources import from_defaults, from_file, go
from coffee.coach.steps import Draft
from coffee.coach.tracking import STATES, Favour, Introduction, Stage
from coffee.coach.walk import Prompt, Walk
from coffee.library.books import read_playbook
from coffee.library.shelf import LANGUAGES, Shelf
from walks import scene

SHELF = Shelf()
WALKS = sorted(
    one.name
    for one in SHELF.volumes
    if one.lang == "en" and isinstance(read_playbook(one.path).book, WalkBook)
)
ROADS = range(90)
"""Seeds: with as many roads, every step of every walk is come to."""

NEEDED = {"person": "Nour El Amrani", "date": "2026-11-26 15:00", "choice": 1}
"""What somebody in a hurry types all the same, where an answer is required."""

FRIEND = Known(
    met="2026-06-02",
    contact="2026-06-02",
    owed=(Item("p1", "the paper", "2026-07-01"),),
    awaited=(Item("p2", "a name", "2026-07-01"),),
    questions=(Item("early-days", "How did it all begin for you?"),),
    threads=(Item("f1", "CANARY thread"),),
    recommended="Karim Benali",
    unreturned=Favour("Paul Roux", date(2026, 11, 3)),
)
PAST = [NOBODY, FRIEND]
ASKED = Introduction(1, Person(1, "Nour El Amrani", "nour"), Person(2, "Karim Benali", "karim"))
UNDER_WAY = [
    Known(introduction=replace(ASKED, stages=(Stage(state, date(2026, 11, 3)),)))
    for state in STATES
    if state != "thanked"
]


def begun(name: str, lang: str, known: Known = NOBODY) -> Walk:
    def bank(of: str) -> Bank:
        return SHELF.open(of, lang, Bank)

    book = SHELF.open(name, lang, WalkBook)
    return Walk(book, scene(lang, bank=bank, known=lambda whom: known))


def unrecorded(before: Walk, after: Walk) -> None:
    """These walks are kept nowhere."""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", WALKS)
def test_whoever_presses_enter_all_the_way_has_a_page_to_show_for_it(name: str, lang: str) -> None:
    walk = begun(name, lang)
    needed = {step.id: NEEDED[step.type] for step in walk.book.steps if step.required}
    page = brief_of(go(walk, [from_file(needed), from_defaults], unrecorded))
    assert page.sections


def wanderer(seed: int) -> Callable[[Walk, Prompt], Walk]:
    """Somebody who answers at random, and calls what is nobody else's business a CANARY."""
    chance = Random(seed)

    def answered(walk: Walk, prompt: Prompt) -> Walk:
        step: Any = prompt.step
        if not step.required and chance.random() < 0.2:
            return walk.skip()
        return walk.answer(said(walk.filled(), prompt))

    def said(here: Scene, prompt: Prompt) -> Any:
        step: Any = prompt.step
        if prompt.item:
            return f"CANARY {prompt.key}"
        match step.type:
            case "choice":
                return chance.choice(list(step.choices))
            case "confirm":
                return chance.choice(["yes", "no"])
            case "several":
                return chance.sample(list(step.choices), chance.randint(1, len(step.choices)))
            case "recall":
                return [one.id for one in here.about.items(step.of)]
            case "questions":
                return step.suggested(here)
            case "number":
                return str(max(step.least, 30))
            case "date":
                return "2026-11-26 15:00"
            case "person":
                return "Nour El Amrani" if step.id == "person" else "Karim Benali"
            case "promises":
                return ["2026-11-27 the report"]
            case "agenda":
                return ["10 the report"]
            case "draft" | "page":
                return ""
        if step.keep == "person.email":
            return "nour@example.org"
        public = step.share or step.keep in ("meeting.place", "next.place")
        return f"{'OPEN' if public else 'CANARY'} {step.id}"

    return answered


def roads(name: str, lang: str) -> Iterator[Walk]:
    for seed in ROADS:
        past = PAST + UNDER_WAY * (name == "introduction")
        walk = begun(name, lang, past[seed % len(past)])
        yield go(walk, [drafting, wanderer(seed)], unrecorded)


def drafting(walk: Walk, prompt: Prompt) -> Walk | None:
    """A message is sent as the playbook has it."""
    return from_defaults(walk, prompt) if isinstance(prompt.step, Draft) else None


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", WALKS)
def test_every_road_ends_in_a_page_and_every_step_is_on_some_road(name: str, lang: str) -> None:
    never = {step.id for step in begun(name, lang).book.steps}
    for walk in roads(name, lang):
        page = brief_of(walk)
        assert page.sections
        assert not re.search(r"\{\{|\}\}|\[\[|\]\]", str(page.as_json()))
        never -= {prompt.step.id for prompt in walk.prompts()}
    assert never == set()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", WALKS)
def test_no_message_tells_what_was_noted_for_oneself(name: str, lang: str) -> None:
    for walk in roads(name, lang):
        for message in drafts_of(walk):
            assert "CANARY" not in message.subject + message.text
            assert message.text.strip() and message.to
            assert not re.search(r"\{\{|\}\}|\[\[|\]\]|\n\n\n", message.text)


# What the walks mean for what is ahead

FIRST = "date: 2026-11-26 15:00"
HELD = """
again: hear
purpose: a tour of the pilot line
next-date: 2026-12-10 15:00
"""


def ahead(coffee: Callable[..., Any], now: str) -> list[str]:
    """When each meeting ahead is, as the daily screen has them."""
    today = json.loads(coffee("today", "--json", COFFEE_NOW=now).out)
    return [one["start"] for one in today["lines"] if one["what"] == "meeting"]


def test_what_was_fixed_after_the_first_coffee_is_prefilled_before_the_second(
    coffee: Callable[..., Any],
) -> None:
    coffee("prep", "Nour El Amrani", "--answers", "-", typed=FIRST)
    coffee("followup", "nour", "--answers", "-", typed=HELD, COFFEE_NOW="2026-11-27T09:00")
    ran = coffee(
        "prep", "nour", "--answers", "-", "--json", typed="", COFFEE_NOW="2026-12-08T20:00"
    )
    told = json.loads(ran.out)
    assert told["meeting"]["start"] == "2026-12-10T15:00"
    assert "a tour of the pilot line" in str(told["brief"])


def test_a_second_coffee_that_nobody_wants_comes_off_the_calendar(
    coffee: Callable[..., Any],
) -> None:
    coffee("prep", "Nour El Amrani", "--answers", "-", typed=FIRST)
    coffee("followup", "nour", "--answers", "-", typed=HELD, COFFEE_NOW="2026-11-27T09:00")
    assert ahead(coffee, "2026-12-08T20:00") == ["2026-12-10T15:00"]
    let_be = "{why: nothing, purpose: null, honest: neither, anyway: message}"
    ran = coffee("prep", "nour", "--answers", "-", typed=let_be, COFFEE_NOW="2026-12-08T20:00")
    assert ran.code == 0
    assert ahead(coffee, "2026-12-08T20:00") == []
