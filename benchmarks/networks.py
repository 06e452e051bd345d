"""Planted networks: people, links and ties by a seed, and in each trial somebody who is right.

The right one is so by construction: on good terms with me of late, and linked to the target by
years of work, in the same small company, or through one or two others where nobody whom I met
works with the target. Around them stand the wrong ones: my best friend, who shares a tag with the
target; an old colleague of the target's whom I never met; somebody met once, years ago. Everybody
else is a crowd of companies, schools, links and ties.
"""

import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from coffee.coach.introductions import Bond, Tie
from coffee.coach.people import slug_of
from coffee.store.database import open_database

COMPANIES, SCHOOLS, TAGS = 900, 120, 60
FAR = 5
"""Colleagues of somebody far from me: none whom I ever met."""
KINDS = {"link": 5, "colleague": 2, "two steps": 2, "three steps": 1}
"""What makes the right one right, and how often in ten."""
TODAY = date(2026, 11, 21)
_AT = "2026-01-01T00:00:00.000+00:00"


@dataclass(frozen=True)
class Trial:
    """Whom to meet, whom to ask, and why."""

    target: int
    right: int
    kind: str


@dataclass
class Person:
    """Somebody of the crowd."""

    company: str
    before: list[str]
    school: str
    tag: str
    tie: Tie
    bonds: dict[int, Bond] = field(default_factory=dict)


class Network:
    """People by number from 1, what they share, who is linked with whom, and my ties."""

    def __init__(self, people: int, links: int, trials: int, seed: int) -> None:
        self._random = random.Random(seed)
        weights = [1 / (place + 3) for place in range(COMPANIES)]
        companies = self._random.choices(range(COMPANIES), weights, k=people)
        self.people = {number: self._person(company) for number, company in enumerate(companies, 1)}
        colleagues = defaultdict(list)
        for number, one in self.people.items():
            colleagues[one.company].append(number)
        for _ in range(links):
            one = self._random.randint(1, people)
            near = self._random.random() < 0.6
            about = colleagues[self.people[one].company] if near else range(1, people + 1)
            other = self._random.choice(about)
            if one != other:
                self._link(one, other, self._random.randint(0, 4), self._random.randint(0, 15))
        self._strangers = self._random.sample(range(1, people + 1), people)
        kinds = [kind for kind, often in KINDS.items() for _ in range(often)]
        self.trials = [self._plant(kinds[number % len(kinds)]) for number in range(trials)]

    def _person(self, company: int) -> Person:
        draw = self._random
        return Person(
            f"Works {company}",
            [f"Works {draw.randrange(COMPANIES)}" for _ in range(draw.randint(0, 2))],
            f"School {draw.randrange(SCHOOLS)}",
            f"tag{draw.randrange(TAGS)}",
            self._tie(),
        )

    def _tie(self) -> Tie:
        draw = self._random
        years = draw.randint(0, 10)
        if draw.random() > 0.05:
            return Tie(years=years)
        return Tie(
            draw.randint(0, 3),
            draw.randint(1, 6),
            draw.randint(0, 1),
            draw.randint(10, 1500),
            years,
        )

    def _link(self, one: int, other: int, years: int, ended: int) -> None:
        self.people[one].bonds[other] = Bond(other, "", years, ended)
        self.people[other].bonds[one] = Bond(one, "", years, ended)

    def _plant(self, kind: str) -> Trial:
        """A target nobody is linked with but these, none of whom is in another trial."""
        draw = self._random
        target, right, friend, colleague, once, *between = (self._strangers.pop() for _ in range(7))
        for number in (target, right, friend, colleague, once, *between):
            for other in self.people[number].bonds:
                del self.people[other].bonds[number]
            self.people[number].bonds.clear()
            self.people[number].tie = Tie(years=draw.randint(0, 8))
        self.people[target].tie = Tie()
        self.people[right].tie = Tie(
            draw.randint(2, 5), draw.randint(1, 6), draw.randint(0, 2), draw.randint(5, 150), 4
        )
        self.people[friend].tie = Tie(draw.randint(4, 8), draw.randint(4, 9), 2, 20, 8)
        self.people[friend].tag = self.people[target].tag
        self.people[once].tie = Tie(1, 0, 0, draw.randint(700, 1500), 5)
        self._link(colleague, target, draw.randint(3, 6), draw.randint(0, 2))
        self._link(once, target, draw.randint(0, 1), draw.randint(3, 8))
        if kind == "colleague":
            small = f"Small {target}"
            for number in (target, right, *between):
                self.people[number].company = small
            return Trial(target, right, kind)
        if kind != "link":
            # A way through others is right where nobody nearer will do: in a network where I have
            # hundreds of good friends, one of them is a colleague of everybody's.
            far = f"Far {target}"
            colleagues = [self._strangers.pop(0) for _ in range(FAR)]
            for number in (target, *colleagues):
                if not self.people[number].tie.met:
                    self.people[number].company = far
            self.people[target].before = []
        steps = {"link": [], "two steps": between[:1], "three steps": between}[kind]
        for one, other in zip((right, *steps), (*steps, target), strict=True):
            self._link(one, other, draw.randint(2, 6), draw.randint(0, 2))
        return Trial(target, right, kind)

    # As the program keeps it

    def write(self, folder: Path) -> None:
        """A store with all of it."""
        db = open_database(folder, create=True)
        with db.writing():
            numbers = self.people.items()
            names = [(number, f"Somebody Number{number}") for number in self.people]
            db.many(
                "insert into person values (?, ?, ?, ?, null, ?)",
                [(n, slug_of(name), name, name.lower(), _AT) for n, name in names],
            )
            db.many("insert into tag values (?, ?)", [(n, one.tag) for n, one in numbers])
            db.many(
                "insert into fact (person_id, field, value, origin, at) values (?, ?, ?, ?, ?)",
                [(n, *fact) for n, one in numbers for fact in _facts(one)],
            )
            db.many(
                "insert into link (a_id, b_id, words, since, until, created)"
                " values (?, ?, 'worked together', ?, ?, '')",
                [
                    (n, bond.other, *_years(bond))
                    for n, one in numbers
                    for bond in one.bonds.values()
                    if n < bond.other
                ],
            )
            for n, one in numbers:
                last = TODAY - timedelta(days=one.tie.days or 0)
                days = [(last - timedelta(days=40 * back)).isoformat() for back in range(9)]
                db.many(
                    "insert into meeting (person_id, start_utc, start_local, zone, held, created)"
                    " values (?, ?, ?, 'UTC', 'yes', '')",
                    [(n, f"{day}T10:00+00:00", f"{day}T10:00") for day in days[: one.tie.meetings]],
                )
                db.many(
                    "insert into touch (person_id, via, day, created) values (?, 'mail', ?, '')",
                    [(n, day) for day in days[: one.tie.touches]],
                )
                db.many(
                    "insert into promise (person_id, whose, words, due, done, created)"
                    " values (?, 'mine', 'a paper', ?, ?, '')",
                    [(n, day, day) for day in days[: one.tie.promises_kept]],
                )
        db.close()


def _facts(one: Person) -> list[tuple[str, str, str, str]]:
    connected = TODAY - timedelta(days=round(365 * one.tie.years))
    return [
        *(("company", past, "linkedin", f"2020-0{n + 1}") for n, past in enumerate(one.before)),
        ("company", one.company, "linkedin", _AT),
        ("school", one.school, "linkedin", _AT),
        *([("connected", connected.isoformat(), "linkedin", _AT)] if one.tie.years else []),
    ]


def _years(bond: Bond) -> tuple[str, str]:
    until = TODAY.year - int(bond.ended)
    return str(until - int(bond.years)), str(until)
