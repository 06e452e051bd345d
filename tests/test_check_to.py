"""`coffee check --to PERSON`: what the store knows of the reader, held against the message."""

import json
import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from coffee.cli.acquaintance import acquaintance, acquaintance_named
from coffee.cli.keyboard import Keyboard
from coffee.coach.playbook import WalkBook
from coffee.coach.steps import Draft
from coffee.coach.tact import Context
from coffee.coach.walk import Prompt, Walk
from coffee.face.question import Typed
from coffee.library.shelf import Shelf
from coffee.store import contact, people
from coffee.store.database import Database, open_database
from coffee.text import LANGUAGES
from conftest import Coffee
from test_tact import found, rules
from walks import CLOCK, book, draft, line, scene

AT = "2026-11-16T08:00:00.000+00:00"
TODAY = CLOCK.local.date()
NOUR = "Nour El Amrani"
LEAVING = "thinking of leaving Saft before the summer"

Filling = Callable[[Database], None]


def somebody(db: Database, name: str = NOUR) -> None:
    people.add(db, name, AT)


def in_touch(db: Database, day: date) -> None:
    contact.add_touch(db, people.get(db, 1), "call", day, "", AT)


def met(db: Database, start: date, held: str | None) -> None:
    db.execute(
        "insert into meeting (person_id, start_utc, start_local, zone, held, created)"
        " values (1, :utc, :start, 'Europe/Paris', :held, :at)",
        utc=f"{start}T14:00+00:00", start=f"{start}T15:00", held=held, at=AT,
    )  # fmt: skip


def fact(db: Database, field: str, value: str) -> None:
    db.execute(
        "insert into fact (person_id, field, value, origin, at)"
        " values (1, :field, :value, 'followup', :at)",
        field=field, value=value, at=AT,
    )  # fmt: skip


@pytest.fixture
def known(home: Path) -> Callable[..., Any]:
    """A house whose store was filled so, somebody in it first."""

    def fill(*filling: Filling, name: str = NOUR) -> Any:
        db = open_database(home, create=True)
        with db.writing():
            somebody(db, name)
        for one in filling:
            with db.writing():
                one(db)
        return SimpleNamespace(reading=db, clock=CLOCK)

    return fill


def told(house: Any) -> Context:
    return acquaintance(house, people.get(house.reading, 1))


# -- What is known ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "filling"),
    [
        (None, []),
        (200, [lambda db: in_touch(db, TODAY - timedelta(200))]),
        (3, [partial(in_touch, day=TODAY - timedelta(days)) for days in (200, 3)]),
        (40, [lambda db: met(db, TODAY - timedelta(40), "yes")]),
        (None, [lambda db: met(db, TODAY - timedelta(40), "dropped")]),
    ],
)
def test_the_silence_is_counted_from_the_last_real_contact(
    known: Callable[..., Any], days: int | None, filling: Sequence[Filling]
) -> None:
    assert told(known(*filling)).silent_days == days


def test_a_meeting_ahead_breaks_the_silence(known: Callable[..., Any]) -> None:
    long_ago, ahead = TODAY - timedelta(200), TODAY + timedelta(5)
    house = known(lambda db: in_touch(db, long_ago), lambda db: met(db, ahead, None))
    assert told(house).silent_days is None


@pytest.mark.parametrize(
    ("first", "filling"),
    [
        (True, []),
        (False, [lambda db: in_touch(db, TODAY)]),
        (False, [lambda db: met(db, TODAY, None)]),
    ],
)
def test_it_is_a_first_word_where_there_was_neither_contact_nor_meeting(
    known: Callable[..., Any], first: bool, filling: Sequence[Filling]
) -> None:
    assert told(known(*filling)).first_contact is first


def test_private_are_the_notes_and_what_is_at_stake_not_what_they_do(
    known: Callable[..., Any],
) -> None:
    house = known(
        lambda db: contact.add_note(db, people.get(db, 1), LEAVING, TODAY, AT),
        *(
            lambda db, told=told: fact(db, *told)
            for told in (("stakes", "keep the lab"), ("wishes", "Lyon"), ("role", "lab head"))
        ),
    )
    assert told(house).private == [LEAVING, "keep the lab", "Lyon"]


def test_of_a_name_that_is_not_in_the_store_or_there_twice_the_name_is_known(
    known: Callable[..., Any],
) -> None:
    house = known(lambda db: somebody(db), lambda db: in_touch(db, TODAY - timedelta(200)))
    for name in (NOUR, "Ada Byron"):
        assert acquaintance_named(house, name, "said") == Context("said", name=name)


# -- Whom a message greets --------------------------------------------------------------------

GREETING = {"salutation": "dear, hello, good morning, madame", "title": "ms, la, directrice, all"}


@pytest.mark.parametrize(
    ("text", "name", "places"),
    [
        ("Dear Karim, hello.", NOUR, ["Karim"]),
        ("Dear Karim Roux", NOUR, ["Karim Roux"]),
        ("Good morning Ms Amrami,\n\nHello.", NOUR, ["Amrami"]),
        ("Hello Jean-Paul, thanks.", NOUR, ["Jean-Paul"]),
        ("Dear Nour, Karim sends his regards.", NOUR, []),
        ("Dear NOUR EL AMRANI", NOUR, []),
        ("Dear N. El Amrani, hello.", NOUR, []),
        ("Hello Alex, hello.", "Alexandra Roux", []),
        ("Hello Éloïse, hello.", "Eloise Roux", []),
        ("Hello Karim, hello.", "", []),
        ("hello karim, hello.", NOUR, []),
        ("Dear all, hello.", NOUR, []),
        ("Madame la Directrice, hello.", NOUR, []),
        ("Hello I saw Karim", NOUR, []),
        ("Hello, Karim is here.", NOUR, []),
        ("Thank you. Dear Karim", NOUR, []),
        ("Dear", NOUR, []),
    ],
)
def test_a_greeting_names_the_reader_or_somebody_else(
    text: str, name: str, places: list[str]
) -> None:
    rule = {"measure": {"of": "misnamed", "over": "0", "list": ["salutation", "title"]}}
    assert found(text, rule, lists=GREETING, name=name) == places


@pytest.mark.parametrize(
    ("text", "name", "places"),
    [
        ("Dear Nour, hello.", NOUR, ["Nour"]),
        ("Dear Nour El Amrani, hello.", NOUR, []),
        ("Dear Ms Amrani, hello.", NOUR, []),
        ("Dear Nour, hello.", "Nour", []),
        ("Dear Karim, hello.", NOUR, []),
    ],
)
def test_a_greeting_may_be_the_first_name_alone(text: str, name: str, places: list[str]) -> None:
    rule = {"measure": {"of": "first-name", "over": "0", "list": ["salutation", "title"]}}
    assert found(text, rule, lists=GREETING, name=name) == places


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_nobody_is_misnamed_where_nobody_is_known(lang: str) -> None:
    text = "Dear Karim, thank you for Thursday." if lang == "en" else "Cher Karim, merci de jeudi."
    assert rules(lang).check(text) == []


# -- The command ------------------------------------------------------------------------------

LETTER = (
    "Dear Karim,\n\nI gather that you are thinking of leaving Saft. Could we have a coffee next"
    " week about the lease, half an hour, only if it suits you?\n"
)


def of(ran: Any) -> list[str]:
    (item,) = json.loads(ran.out)
    return [finding["rule"] for finding in item["findings"]]


def test_a_message_is_held_against_what_is_known_of_its_reader(
    known: Callable[..., Any], coffee: Coffee
) -> None:
    known(
        lambda db: in_touch(db, TODAY - timedelta(200)),
        lambda db: contact.add_note(db, people.get(db, 1), LEAVING, TODAY, AT),
    )
    ran = coffee("check", "--to", "nour", "--json", typed=LETTER)
    assert ran.code == 1
    assert {"wrong-name", "private-notes", "long-silence"} <= set(of(ran))
    assert {"wrong-name", "private-notes", "long-silence"}.isdisjoint(
        of(coffee("check", "--json", typed=LETTER))
    )


def test_a_first_word_may_come_with_a_slap_on_the_back(
    known: Callable[..., Any], coffee: Coffee
) -> None:
    known()
    ran = coffee("check", "--to", "nour", "--json", typed="Hey Nour, who signs the lease at Saft?")
    assert of(ran) == ["first-contact", "first-name-alone"]


def test_a_text_in_no_telling_language_is_read_in_that_of_the_person(
    known: Callable[..., Any], coffee: Coffee
) -> None:
    known(lambda db: fact(db, "language", "fr"))
    typed = "Nour, Karim, Saft, Lyon !!!"
    assert "Gardez-en un" in coffee("check", "--to", "nour", typed=typed).out
    assert "Keep one" in coffee("check", typed=typed).out


@pytest.mark.parametrize(
    ("typed", "told"),
    [("ada", "don't know anyone called “ada”"), ("el", "may be several people")],
)
def test_a_reader_who_is_nobody_or_several_is_asked_for_again(
    known: Callable[..., Any], coffee: Coffee, typed: str, told: str
) -> None:
    known(lambda db: somebody(db, "Sami El Khoury"))
    ran = coffee("check", "--to", typed, typed=LETTER)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


# -- In the walks -----------------------------------------------------------------------------


class Typist:
    """A terminal at which one thing is typed; what it is told stays."""

    rich = False

    def __init__(self, typed: str) -> None:
        self._typed = typed
        self.heard: list[str] = []

    def ask(self, _: object) -> Typed:
        return Typed(self._typed)

    def tell(self, text: str, *_: str) -> None:
        self.heard.append(text)


@pytest.mark.parametrize(
    ("typed", "remark"),
    [
        ("Dear Karim, thank you for the coffee.", "“Karim”: Their own name"),
        ("Dear Nour, good luck with thinking of leaving Saft.", "Say what you want to do for them"),
        ("Dear Nour, thank you for the coffee.", ""),
        ("Hello Nour.", ""),
    ],
)
def test_a_draft_is_looked_at_where_it_is_typed(
    known: Callable[..., Any], typed: str, remark: str
) -> None:
    house = known(lambda db: contact.add_note(db, people.get(db, 1), LEAVING, TODAY, AT))
    house.terminal, house.lang = Typist(typed), "en"
    house.counsel = lambda lang: SimpleNamespace(rules=rules(lang))
    steps = (line("person", type="person", required="yes"), draft("thanks", "Hello {{person}}."))
    walk = Walk(book(*steps), scene()).answer(NOUR)
    prompt = Prompt("thanks", walk.book.steps[1])
    assert Keyboard(house)(walk, prompt) is not None
    told = [one for one in house.terminal.heard if one]
    assert [remark in one for one in told] == [True] * bool(remark)


WORDS = {"en": "the lease of the mill", "fr": "le bail du moulin"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_messages_that_walks_prefill_pass_the_check_themselves(lang: str) -> None:
    shelf, drafts = Shelf(), 0
    for volume in shelf.volumes:
        book = shelf.sound(volume.path)
        for step in book.steps if isinstance(book, WalkBook) and volume.lang == lang else ():
            if not isinstance(step, Draft):
                continue
            text = re.sub(r"\{\{[\w.-]*first\}\}", "Nour", step.text)
            text = re.sub(r"\{\{.*?\}\}", WORDS[lang], text).replace("[[", "").replace("]]", "")
            graver = [one for one in rules(lang).check(text) if one.level != "hint"]
            assert graver == [], (volume.name, step.id)
            drafts += 1
    assert drafts > 10
