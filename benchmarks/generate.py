"""A made-up network of any size, the same for the same seed: people, meetings, touches, walks.

It is written through the store's own schema in one transaction, as a program would that had been
used for years; a walk is walked once by the coach, and its answers are given to many.
"""

import json
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from coffee.coach.bank import Bank
from coffee.coach.playbook import WalkBook
from coffee.coach.scene import Scene
from coffee.coach.steps import Choice, Confirm, Date, Number, Page, Person, Questions, Several
from coffee.coach.walk import SUBJECT, Given, Prompt, Walk
from coffee.library.shelf import Shelf
from coffee.store import people as store
from coffee.store.database import Database, open_database

KNOWN = "Nour El Amrani"
"""Somebody in every network, prepared for a meeting ahead, and found by a part of her name."""
PART = "amrani"
SLUG = "nour-el-amrani"
TWO = "Camille"
"""A first name that many have."""
NOBODY = "Nuor El Amrany"
"""A name that nobody has, with near ones."""

TOUCHES = 10_000
"""In a network of any size; everybody has a cadence, their own or a tag's."""
PROMISES = 200

ZONE = "Europe/Paris"
_FIRST = """Camille Marie Jean Léa Hugo Chloé Louis Emma Gabriel Jules Inès Raphaël Lucas Zoé Adam
Manon Arthur Sarah Paul Alice Nathan Lina Tom Eva Noé Jeanne Théo Rose Ethan Anna Sacha Mila Yanis
Louise Mathis Agathe Clément Élise Antoine Juliette Maxime Noémie Olivier Hélène Karim Fatima Omar
Leïla Samir Yasmine Ibrahim Aïcha Moussa Fatou Mamadou Aminata Chen Wei Mei Li Hiroshi Yuki Akira
Priya Arjun Ananya Rahul Deepa John Mary James Patricia Robert Jennifer Michael Linda William
Elizabeth David Barbara Richard Susan Thomas Jessica Charles Karen Daniel Nancy Matthew Lisa Ana
Carlos María José Carmen Luis Ivan Olga Dmitri Natasha Jan Katarzyna Piotr Agnieszka Lars Ingrid
Sven Astrid Giulia Marco Francesca Luca Sofía Mateo Valentina Diego"""
_SYLLABLES = """mar tin du rand ber nard pe tit ro bert ri chard le roy mo reau si mon lau rent mi
chel gar cia da vid bou vier fon taine che val gau thier mar chand lam bert per rin gi rard ca ron
do minguez ko wal ski no vak ja kob sen han ma ki ta na ka su zu ki wa ta be o kon kwo ba lo di op
tra ore sow cis se nguy en ph am hoa ng st ein ber ger schu mann wag ner col lins brad ley"""
_COMPANIES = ("Acme", "Banque Neuve", "Ciel", "Dorval", "Ecotec", "Fabrik", "Granit", "Iris")


def fill(folder: Path, people: int, *, now: datetime, seed: int = 7) -> None:
    """Make a store of `people` people in `folder`, as of `now`, naive local time."""
    dice = random.Random(seed)
    db = open_database(folder, create=True)
    answers = _walked(KNOWN, now)
    at = now.isoformat(timespec="seconds")
    with db.writing():
        for name in _names(people, dice):
            number = store.add(db, name, at)
            store.learn(db, number, {"company": dice.choice(_COMPANIES)}, "import", at)
            if number == 1:
                _add_walk(db, number, number, answers, _afternoon(now), now)
            elif number % 5 == 0:
                days = dice.randrange(10, 900)
                _add_walk(db, number, number, answers, now - timedelta(days=days), now)
            elif number <= 6:
                _add_meeting(db, number, number, now + timedelta(days=number), now)
            elif number % 100 == 1:
                _add_walk(db, number, None, dict(list(answers.items())[:5]), None, now)
        _say_how_most_went(db, now)
        _add_contact(db, people, now, dice)
    db.close()


def scene(now: datetime, lang: str = "en") -> Scene:
    """What answers are read against when nobody is known yet."""
    shelf = Shelf()
    return Scene(lang=lang, now=now, bank=lambda name: shelf.open(name, lang, Bank))


def prep(lang: str = "en") -> WalkBook:
    """The shipped playbook that the benchmarks walk."""
    return Shelf().open("prep", lang, WalkBook)


def plausible(prompt: Prompt, walk: Walk) -> str:
    """What somebody in a hurry types: a few words, the suggestion where there is one."""
    step = prompt.step
    if prompt.key != SUBJECT and walk.prefill(prompt):
        return ""
    match step:
        case Page():
            return ""
        case Person():
            return KNOWN
        case Date():
            return _afternoon(walk.scene.now).strftime("%Y-%m-%d %H:%M")
        case Number():
            return "45"
        case Confirm():
            return "y"
        case Questions():
            return ",".join(str(number) for number in range(1, step.least + 1))
        case Several():
            return "1,2"
        case Choice():
            return "1"
    return "A line of some forty letters, as most are"


def _afternoon(now: datetime) -> datetime:
    return (now + timedelta(days=3)).replace(hour=15, minute=0, second=0, microsecond=0)


def _walked(name: str, now: datetime) -> dict[str, Given]:
    walk = Walk(prep(), scene(now))
    while (prompt := walk.here()) is not None:
        typed = name if prompt.key == SUBJECT else plausible(prompt, walk)
        walk = walk.answer(typed or walk.prefill(prompt))
    return dict(walk.given)


def _names(people: int, dice: random.Random) -> Iterator[str]:
    """Distinct enough: a few names are common, most are rare, as in life."""
    syllables, firsts = _SYLLABLES.split(), _FIRST.split()
    surnames = sorted({_surname(syllables, dice) for _ in range(max(200, people // 4))})
    dice.shuffle(surnames)
    yield KNOWN
    for _ in range(people - 1):
        first = firsts[int(len(firsts) * dice.random() ** 1.5)]
        yield f"{first} {surnames[int(len(surnames) * dice.random() ** 2)]}"


def _surname(syllables: list[str], dice: random.Random) -> str:
    parts = [dice.choice(syllables) for _ in range(dice.choice((2, 2, 3, 3, 4)))]
    return "".join(parts).capitalize()


def _add_meeting(
    db: Database, meeting_id: int, person_id: int, start: datetime, now: datetime
) -> None:
    db.execute(
        "insert into meeting"
        " (id, person_id, start_utc, start_local, zone, minutes, place, asked, created)"
        " values (:id, :person, :utc, :start, :zone, 45, 'Café de la Gare', 'me', :at)",
        id=meeting_id, person=person_id, zone=ZONE, at=now.isoformat(timespec="seconds"),
        utc=f"{start.isoformat(timespec='minutes')}+00:00",
        start=start.isoformat(timespec="minutes"),
    )  # fmt: skip


def _say_how_most_went(db: Database, now: datetime) -> None:
    """Of ten meetings gone by, one was never followed up."""
    db.execute(
        "update meeting set held = 'yes' where start_local < :now and id % 10 <> 0",
        now=now.isoformat(timespec="minutes"),
    )


def _add_contact(db: Database, people: int, now: datetime, dice: random.Random) -> None:
    """Touches, promises, tags and cadences."""
    at = now.isoformat(timespec="milliseconds")
    for number in range(1, people + 1):
        db.execute("insert into tag values (:person, :tag)", person=number, tag=f"t{number % 9}")
        if number % 2:
            db.execute(
                "insert into fact (person_id, field, value, origin, at)"
                " values (:person, 'cadence', :days, 'cadence', :at)",
                person=number, days=str(dice.choice((30, 42, 60, 90, 180))), at=at,
            )  # fmt: skip
    for tag in range(9):
        db.execute("insert into tag_cadence values (:tag, :days)", tag=f"t{tag}", days=30 + tag)
    for _ in range(TOUCHES):
        day = (now - timedelta(days=dice.randrange(900))).date()
        db.execute(
            "insert into touch (person_id, via, day, note, created)"
            " values (:person, 'message', :day, 'A line of some forty letters, as most are', :at)",
            person=dice.randint(1, people), day=day.isoformat(), at=at,
        )  # fmt: skip
    for number in range(PROMISES):
        db.execute(
            "insert into promise (person_id, whose, words, due, done, created)"
            " values (:person, 'mine', 'what was asked for, by the day', :due, :done, :at)",
            person=dice.randint(1, people), at=at, done=None if number % 3 else at[:10],
            due=(now + timedelta(days=dice.randrange(-300, 60))).date().isoformat(),
        )  # fmt: skip


def _add_walk(
    db: Database,
    number: int,
    meeting_id: int | None,
    given: dict[str, Given],
    start: datetime | None,
    now: datetime,
) -> None:
    """A walk with the person of that number: done where there was a meeting, else left off."""
    at = now.isoformat(timespec="milliseconds")
    if meeting_id is not None and start is not None:
        _add_meeting(db, meeting_id, number, start, now)
    db.execute(
        "insert into walk (id, playbook, person_id, meeting_id, began, finished)"
        " values (:id, 'prep', :person, :meeting, :at, :finished)",
        id=number, person=number, meeting=meeting_id, at=at, finished=at if meeting_id else None,
    )  # fmt: skip
    name = db.execute("select name from person where id = :id", id=number).fetchone()[0]
    values: dict[str, Any] = {key: one.answer for key, one in given.items()} | {SUBJECT: name}
    for seq, (key, value) in enumerate(values.items(), 1):
        db.execute(
            "insert into answer values (:walk, :prompt, :value, 0, :seq, :at)",
            walk=number, prompt=key, value=json.dumps(value, ensure_ascii=False), seq=seq, at=at,
        )  # fmt: skip
