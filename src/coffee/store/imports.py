"""Contacts of other programs become people: one transaction, so that a crash leaves nothing.

The same mail or profile link is the same person; alike names are proposed, never merged here.
What the user typed stays in force (`people.get` sees to that), and importing again changes nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from coffee.coach.contact_keys import Key, deciding_keys, email_key, link_key, phone_key
from coffee.coach.contacts import Record, Skipped, Source
from coffee.coach.people import slug_of, variants, words_of
from coffee.coach.plain_text import fold
from coffee.store import search
from coffee.store.database import Database
from coffee.store.search import IMPORTED

_BATCH = 2_000
"""Records between two writes: memory stays bounded whatever the file."""


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


class Importer:
    """The people there are, by what tells them apart; what is new is written in batches."""

    def __init__(self, db: Database, at: str) -> None:
        self._db, self._at = db, at
        self._known: dict[Key, int] = {}
        for kind, folded, person in db.execute("select kind, folded, person_id from address"):
            self._known.setdefault((kind, folded), person)
        for person, value in db.execute(
            f"select person_id, value from fact where field = 'email' and origin not in {IMPORTED}"
        ):
            self._known.setdefault(email_key(value), person)
        self._slugs: dict[str, int] = {}
        self._names: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._next = 1
        for person, slug, folded in db.execute("select id, slug, folded from person"):
            self._slugs[slug] = person
            self._names[folded].append((person, slug))
            self._next = max(self._next, person + 1)
        self._words = {word for (word,) in db.execute("select distinct word from person_word")}
        self._forgotten = {digest for (digest,) in db.execute("select hash from forgotten")}
        self._rows: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        self._touched: set[int] = set()
        self._of_this_run: set[int] = set()

    def bring_in(
        self, source: Source, tick: Callable[[int], None], forgotten: Callable[[Key], str]
    ) -> Report:
        """The people of one file, added or updated. `forgotten` gives the digest of a key."""
        report = Report(source.name, source.origin, skipped=list(source.skipped))
        report.notes = source.notes
        report.read = len(source.records) + len(source.skipped)
        for number, record in enumerate(source.records, 1):
            self._one(record, source.origin, report, forgotten)
            if number % _BATCH == 0:
                self._write()
                tick(number)
        self._write()
        tick(len(source.records))
        return report

    def _one(
        self, record: Record, origin: str, report: Report, forgotten: Callable[[Key], str]
    ) -> None:
        keys = deciding_keys(record, origin)
        if self._forgotten and any(forgotten(key) in self._forgotten for key in keys):
            report.skipped.append(Skipped(record.line, "forgotten"))
            return
        person = next((self._known[key] for key in keys if key in self._known), None)
        if person is None:
            person = self._add(record, report)
            report.added += 1
            self._keep(person, record, origin, {})
        else:
            changed = self._keep(person, record, origin, self._facts(person))
            if person in self._of_this_run:
                report.merged += 1
            elif changed:
                report.updated += 1
            else:
                report.unchanged += 1
        self._of_this_run.add(person)
        for key in keys:
            self._known.setdefault(key, person)

    def _add(self, record: Record, report: Report) -> int:
        person, folded = self._next, fold(record.name)
        self._next += 1
        slug = self._free_slug(record.name, person)
        if there := self._names[folded]:
            report.alike.append((slug, there[0][1]))
        there.append((person, slug))
        self._rows["person"].append((person, slug, record.name, folded, self._at))
        for word in words_of(record.name):
            self._rows["word"].append((word, person))
            if word not in self._words:
                self._words.add(word)
                self._rows["near"] += [(variant, word) for variant in variants(word)]
        return person

    def _free_slug(self, name: str, person: int) -> str:
        wanted = slug_of(name) or f"person-{person}"
        slug, number = wanted, 1
        while slug in self._slugs:
            number += 1
            slug = f"{wanted}-{number}"
        self._slugs[slug] = person
        return slug

    def _facts(self, person: int) -> dict[tuple[str, str], str]:
        """The latest facts of somebody who was there: by origin, and ("", field) as it stands."""
        self._write()
        known: dict[tuple[str, str], str] = {}
        rows = self._db.execute(
            "select field, value, origin from fact where person_id = :id"
            f" order by origin not in {IMPORTED}, at, id",
            id=person,
        )
        for name, value, origin in rows:
            known[origin, name] = known["", name] = value
        for kind, folded in self._db.execute(
            "select kind, folded from address where person_id = :id", id=person
        ):
            known[kind, folded] = ""
        for (tag,) in self._db.execute("select tag from tag where person_id = :id", id=person):
            known["tag", tag] = ""
        return known

    def _keep(
        self, person: int, record: Record, origin: str, known: dict[tuple[str, str], str]
    ) -> bool:
        """Whether the record says anything new of `person`; what is new is written."""
        facts = [
            (person, name, value, origin, self._at)
            for name, value in _facts(record)
            if known.get((origin, name)) != value and known.get(("", name)) != value
        ]
        addresses = [
            (kind, folded, person, value, origin, self._at)
            for (kind, folded), value in _addresses(record, origin)
            if (kind, folded) not in known
        ]
        tags = [(person, tag) for tag in record.tags if ("tag", tag) not in known]
        self._rows["fact"] += facts
        self._rows["address"] += addresses
        self._rows["tag"] += tags
        if facts or addresses or tags:
            self._touched.add(person)
        return bool(facts or addresses or tags)

    def _write(self) -> None:
        """Everything gathered so far, in the order in which it hangs together."""
        for name, sql in _INSERTS.items():
            if rows := self._rows.pop(name, None):
                self._db.many(sql, rows)
        if self._touched:
            search.refresh_all(self._db, self._touched)
            self._touched.clear()


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


def _addresses(record: Record, origin: str) -> Iterable[tuple[Key, str]]:
    found = {email_key(value): value for value in record.emails}
    found |= {phone_key(value): value for value in record.phones}
    if record.link:
        found[link_key(record.link)] = record.link
    for key in deciding_keys(record, origin):
        found.setdefault(key, record.name)
    return ((key, value) for key, value in found.items() if key[1])
