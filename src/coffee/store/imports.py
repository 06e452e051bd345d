"""Contacts of other programs become people: one transaction, so that a crash leaves nothing.

The same mail or profile link is the same person; alike names are proposed, never merged here.
What the user typed stays in force (`people.get` sees to that), and importing again changes nothing.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from coffee.coach.contact_keys import Key, deciding_keys, email_key, link_key, phone_key
from coffee.coach.contacts import Record, Skipped, Source
from coffee.coach.people import slug_of, tag_of, variants, words_of
from coffee.coach.plain_text import fold
from coffee.store import search
from coffee.store.database import Database
from coffee.store.search import IMPORTED

_BATCH = 2_000
"""Records looked up and written together: memory stays bounded whatever the file."""


@dataclass
class Report:
    """What became of one file. read = added + updated + unchanged + merged + len(skipped)."""

    file: str
    origin: str
    read: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    merged: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    notes: tuple[str, ...] = ()
    alike: list[tuple[str, str]] = field(default_factory=list)
    """Slugs of people of one name, who may be one: a new one, and one who was there."""


@dataclass
class _Batch:
    """What the store knows of the people in some records, and what they add to it."""

    persons: dict[Key, int]
    """Who has an address or a card."""
    known: dict[int, dict[tuple[str, str], str]]
    """Of each: facts by (origin, field), and by ("", field) as they stand; addresses; tags."""
    slugs: set[str]
    named: dict[str, str]
    """The slug of somebody of each name, folded."""
    rows: dict[str, list[tuple[object, ...]]] = field(default_factory=lambda: defaultdict(list))
    touched: set[int] = field(default_factory=set)


class Importer:
    """Brings in the people of files, in batches that see those before."""

    def __init__(self, db: Database, at: str) -> None:
        self._db, self._at = db, at
        (self._next,) = db.execute("select coalesce(max(id), 0) + 1 from person").fetchone()
        self._first = self._next
        self._typed = {
            email_key(value): person
            for person, value in db.execute(
                "select person_id, value from fact"
                f" where field = 'email' and origin not in {IMPORTED}"
            )
        }
        self._forgotten = {digest for (digest,) in db.execute("select hash from forgotten")}
        self._met: set[int] = set()
        self._numbers: dict[str, int] = {}

    def bring_in(
        self, source: Source, tick: Callable[[int], None], forgotten: Callable[[Key], str]
    ) -> Report:
        """The people of one file, added or updated. `forgotten` gives the digest of a key."""
        report = Report(source.name, source.origin, notes=source.notes)
        entries = iter(source.entries)
        while some := list(islice(entries, _BATCH)):
            report.read += len(some)
            records: list[tuple[Record, list[Key]]] = []
            for one in some:
                if isinstance(one, Skipped):
                    report.skipped.append(one)
                    continue
                keys = deciding_keys(one, source.origin)
                if self._forgotten and any(forgotten(key) in self._forgotten for key in keys):
                    report.skipped.append(Skipped(one.line, "forgotten"))
                else:
                    records.append((one, keys))
            self._bring(records, source.origin, report)
            tick(some[-1].line)
        return report

    def _bring(
        self, records: Sequence[tuple[Record, list[Key]]], origin: str, report: Report
    ) -> None:
        batch = self._looked_up(records)
        for record, keys in records:
            person = next((batch.persons[key] for key in keys if key in batch.persons), None)
            if person is None:
                person = self._add(record, batch, report)
                report.added += 1
                self._keep(person, record, keys, origin, batch)
            else:
                changed = self._keep(person, record, keys, origin, batch)
                if person >= self._first or person in self._met:
                    report.merged += 1
                elif changed:
                    report.updated += 1
                else:
                    report.unchanged += 1
            if person < self._first:
                self._met.add(person)
            for key in keys:
                batch.persons.setdefault(key, person)
        words = sorted({str(word) for word, _ in batch.rows["word"]})
        batch.rows["near"] = [
            (variant, word)
            for (word,) in self._all(
                "select asked.value from asked where not exists (select 1 from near_word"
                " where variant = asked.value and word = asked.value)",
                words,
            )
            for variant in variants(word)
        ]
        for name, sql in _INSERTS.items():
            if rows := batch.rows.get(name):
                self._db.many(sql, rows)
        search.refresh_all(self._db, batch.touched)

    def _looked_up(self, records: Sequence[tuple[Record, list[Key]]]) -> _Batch:
        keys = {key for _, several in records for key in several}
        persons = {key: self._typed[key] for key in keys & self._typed.keys()}
        for kind, folded, person in self._all(
            "select kind, folded, person_id from asked cross join address"
            " on kind = asked.value ->> 0 and folded = asked.value ->> 1 order by person_id desc",
            sorted(keys),
        ):
            persons[kind, folded] = person
        known: dict[int, dict[tuple[str, str], str]] = defaultdict(dict)
        ids = sorted(set(persons.values()))
        for person, name, value, origin in self._all(
            "select person_id, field, fact.value, origin from asked cross join fact"
            f" on person_id = asked.value order by origin not in {IMPORTED}, at, id",
            ids,
        ):
            known[person][origin, name] = known[person]["", name] = value
        for person, kind, folded in self._all(
            "select person_id, kind, folded from asked cross join address"
            " on person_id = asked.value union all"
            " select person_id, 'tag', tag from asked cross join tag on person_id = asked.value",
            ids,
        ):
            known[person][kind, folded] = ""
        new = [one for one, several in records if not any(key in persons for key in several)]
        slugs = self._all(
            "select slug from asked cross join person on slug = asked.value",
            sorted({slug_of(one.name) for one in new}),
        )
        named = self._all(
            "select folded, slug from asked cross join person on folded = asked.value"
            " order by person.id desc",
            sorted({fold(one.name) for one in new}),
        )
        return _Batch(persons, known, {slug for (slug,) in slugs}, dict(named))

    def _all(self, sql: str, asked: Sequence[object]) -> Iterator[Any]:
        """The rows of `sql`, in which the table `asked` has these values."""
        return self._db.execute(
            f"with asked as (select value from json_each(:asked)) {sql}", asked=json.dumps(asked)
        )

    def _add(self, record: Record, batch: _Batch, report: Report) -> int:
        person: int = self._next
        folded = fold(record.name)
        self._next += 1
        slug = self._free_slug(record.name, person, batch.slugs)
        if there := batch.named.get(folded):
            report.alike.append((slug, there))
        batch.named.setdefault(folded, slug)
        batch.rows["person"].append((person, slug, record.name, folded, self._at))
        for word in words_of(record.name):
            batch.rows["word"].append((word, person))
        return person

    def _free_slug(self, name: str, person: int, taken: set[str]) -> str:
        """A slug that nobody has; of many of one name each takes the next number."""
        wanted = slug_of(name) or f"person-{person}"
        slug = wanted
        if wanted in taken:
            number = self._numbers.get(wanted, 1)
            free = False
            while not free:
                number += 1
                slug = f"{wanted}-{number}"
                there = self._db.execute("select 1 from person where slug = :slug", slug=slug)
                free = slug not in taken and there.fetchone() is None
            self._numbers[wanted] = number
        taken.add(slug)
        return slug

    def _keep(
        self, person: int, record: Record, keys: Sequence[Key], origin: str, batch: _Batch
    ) -> bool:
        """Whether the record says anything new of `person`; what is new is to be written."""
        known = batch.known.setdefault(person, {})
        new = False
        for name, value in _facts(record):
            if known.get((origin, name)) != value and known.get(("", name)) != value:
                batch.rows["fact"].append((person, name, value, origin, self._at))
                known[origin, name] = known["", name] = value
                new = True
        for (kind, folded), value in _addresses(record, keys):
            if (kind, folded) not in known:
                batch.rows["address"].append((kind, folded, person, value, origin, self._at))
                known[kind, folded] = ""
                new = True
        for tag in map(tag_of, record.tags):
            if tag and ("tag", tag) not in known:
                batch.rows["tag"].append((person, tag))
                known["tag", tag] = ""
                new = True
        if new or person >= self._first:
            batch.touched.add(person)
        return new


_INSERTS = {
    "person": "insert into person (id, slug, name, folded, created) values (?, ?, ?, ?, ?)",
    "word": "insert into person_word values (?, ?)",
    "near": "insert or ignore into near_word values (?, ?)",
    "fact": "insert into fact (person_id, field, value, origin, at) values (?, ?, ?, ?, ?)",
    "address": "insert or ignore into address (kind, folded, person_id, value, origin, at)"
    " values (?, ?, ?, ?, ?, ?)",
    "tag": "insert or ignore into tag values (?, ?)",
}


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    told = {
        "company": record.company, "role": record.role, "link": record.link,
        "email": record.emails[0] if record.emails else "",
        "phone": record.phones[0] if record.phones else "",
        "birthday": record.birthday, "connected": record.connected, "about": record.note,
        "more": "\n".join(f"{name}: {value}" for name, value in record.extra.items()),
    }  # fmt: skip
    return ((name, value) for name, value in told.items() if value)


def _addresses(record: Record, keys: Sequence[Key]) -> Iterable[tuple[Key, str]]:
    found = {email_key(value): value for value in record.emails}
    found |= {phone_key(value): value for value in record.phones}
    if record.link:
        found[link_key(record.link)] = record.link
    for key in keys:
        found.setdefault(key, record.name)
    return ((key, value) for key, value in found.items() if key[1])
