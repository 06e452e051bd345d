"""What is known of how people hang together: read by index, a few hundred people at a time."""

import re
from collections.abc import Collection, Container, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import lru_cache

from coffee.coach.introductions import Bond, Path, Reason, Shared, Tie, rank
from coffee.coach.people import Person
from coffee.coach.plain_text import fold
from coffee.store.cadences import LAST_CONTACT
from coffee.store.database import Database
from coffee.store.search import latest

_CHUNK = 500
_PUBLIC_MAIL = {
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.fr", "live.com",
    "live.fr", "yahoo.com", "yahoo.fr", "icloud.com", "me.com", "orange.fr", "wanadoo.fr",
    "free.fr", "sfr.fr",
    "laposte.net", "gmx.com", "gmx.fr", "protonmail.com", "proton.me", "aol.com", "msn.com",
}  # fmt: skip
_FORMS = re.compile(r"\b(inc|ltd|llc|plc|gmbh|ag|sas|sasu|sarl|sa|se|bv|nv|co|corp|group|groupe)\b")
_EVERYBODYS = {
    "senior", "junior", "lead", "chief", "head", "manager", "director", "directeur", "directrice",
    "responsable", "chef", "cheffe", "charge", "chargee", "consultant", "consultante", "engineer",
    "ingenieur", "ingenieure", "assistant", "assistante", "associate", "officer", "president",
    "and", "the", "for", "des", "les", "aux", "chez", "dans", "pour",
}  # fmt: skip
"""Words of titles that say nothing of a field."""
_SHARED = "field in ('company', 'school', 'referrer', 'email') and field ="
"""Said in full, or the index of what people share is not used."""


def ways(
    db: Database,
    target: Person,
    today: date,
    *,
    company: str = "",
    role: str = "",
    most: int = 5,
    but: Collection[int] = (),
) -> list[Path]:
    """The best ways to `target`, who need not be in the store: their id is then none there is.

    `company` and `role` are those told of them besides; nobody of `but` is on a way.
    """
    return rank(
        target.id,
        shared(db, target, company=company, role=role),
        lambda people: bonds(db, people, today),
        lambda people: ties(db, people, today),
        most,
        but,
    )


def shared(
    db: Database, target: Person, *, company: str = "", role: str = ""
) -> dict[int, list[Reason]]:
    """What people share with `target`: companies, schools, mail domain, tags, field."""
    found: dict[int, list[Reason]] = {}
    now = company or target.facts.get("company", "")
    worked = {_plain(one): one for one in (*_values(db, target.id, "company"), now) if one}
    employed = _alike(db, "company", worked)
    current = _companies(db, {person for people in employed.values() for person in people})
    for plain, people in employed.items():
        still = [one for one in people if plain == _plain(now) and current.get(one) == plain]
        _add(found, "company", worked[plain], still)
        _add(found, "past_company", worked[plain], people - set(still))
    schools = {_plain(one): one for one in _values(db, target.id, "school")}
    for plain, people in _alike(db, "school", schools).items():
        _add(found, "school", schools[plain], people)
    for domain in _domains(db, target):
        rows = db.execute(
            "select person_id from address where kind = 'email' and folded like :like"
            f" union select person_id from fact where {_SHARED} 'email' and value like :like",
            like=f"%@{domain}",
        )
        _add(found, "domain", domain, [person for (person,) in rows])
    for (tag,) in db.execute("select tag from tag where person_id = :id", id=target.id).fetchall():
        rows = db.execute("select person_id from tag where tag = :tag", tag=tag)
        _add(found, "tag", tag, [person for (person,) in rows])
    _field(db, found, role or target.facts.get("role", ""))
    return _but(found, target.id)


def bonds(db: Database, people: Collection[int], today: date) -> dict[int, list[Bond]]:
    """The links of these people, in both directions: recorded ones, and who recommended whom."""
    found: dict[int, list[Bond]] = {person: [] for person in people}
    for chunk in _chunks(people):
        for one, other, words, since, until in db.execute(
            f"select a_id, b_id, words, since, until from link where a_id in ({chunk})"
            f" union all select b_id, a_id, words, since, until from link where b_id in ({chunk})"
        ):
            found[one].append(_bond(other, words, since, until, today))
        for one, other in _recommended(db, chunk):
            found[one].append(Bond(other, what="recommended"))
    return found


def _recommended(db: Database, people: str) -> Iterator[tuple[int, int]]:
    """Of these people: each with whoever recommended them, or whom they recommended.

    A referrer is known by name; one that several people bear says nothing.
    """
    facts = db.execute(
        f"select person_id, value from fact where {_SHARED} 'referrer' and person_id in ({people})"
        f" union select person_id, value from fact where {_SHARED} 'referrer'"
        f" and value in (select name from person where id in ({people}))"
    ).fetchall()
    names = {fold(name) for _, name in facts}
    holders = ", ".join(f":n{number}" for number in range(len(names)))
    bearers = db.execute(
        f"select folded, min(id) from person where folded in ({holders})"
        " group by folded having count(*) = 1",
        **{f"n{number}": name for number, name in enumerate(names)},
    )
    referrer: dict[str, int] = dict(bearers.fetchall())
    asked = {int(one) for one in people.split(", ")}
    for person, name in facts:
        other = referrer.get(fold(name))
        if other is not None and other != person:
            yield from ((a, b) for a, b in ((person, other), (other, person)) if a in asked)


def ties(db: Database, people: Collection[int], today: date) -> dict[int, Tie]:
    """Mine with these people: what happened between us, how long ago the last of it was."""
    found: dict[int, Tie] = {}
    for chunk in _chunks(people):
        for person, meetings, touches, kept, last, connected in db.execute(
            "select id,"
            " (select count(*) from meeting where person_id = person.id and held = 'yes')"
            " + (select count(*) from touch where person_id = person.id and via = 'coffee'),"
            " (select count(*) from touch where person_id = person.id and via <> 'coffee'),"
            " (select count(*) from promise where person_id = person.id and done is not null),"
            f" {LAST_CONTACT}, (select max(value) from fact where person_id = person.id"
            f" and field = 'connected') from person where id in ({chunk})"
        ):
            days = _days_since(connected, today) or 0
            found[person] = Tie(meetings, touches, kept, _days_since(last, today), days / 365)
    return found


def _days_since(day: str | None, today: date) -> int | None:
    """None where no day is told, or not as one."""
    with suppress(ValueError):
        return max((today - date.fromisoformat(day)).days, 0) if day else None
    return None


def size(db: Database) -> int:
    """How many people are known."""
    return int(db.execute("select count(*) from person").fetchone()[0])


def named(db: Database, people: Iterable[int]) -> dict[int, Person]:
    """People by number."""
    found: dict[int, Person] = {}
    for chunk in _chunks(list(people)):
        rows = db.execute(f"select id, name, slug from person where id in ({chunk})")
        found |= {row[0]: Person(*row) for row in rows}
    return found


def _chunks(people: Collection[int]) -> Iterator[str]:
    numbers = [str(int(person)) for person in people]
    for start in range(0, len(numbers), _CHUNK):
        yield ", ".join(numbers[start : start + _CHUNK])


def _bond(other: int, words: str, since: str | None, until: str | None, today: date) -> Bond:
    first = int(since) if since else 0
    last = int(until) if until else today.year if first else 0
    return Bond(other, words, max(last - first, 0), max(today.year - last, 0) if last else 0.0)


def _values(db: Database, person: int, field: str) -> list[str]:
    rows = db.execute(
        "select distinct value from fact where person_id = :id and field = :field",
        id=person, field=field,
    )  # fmt: skip
    return [value for (value,) in rows]


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """A company or a school, however it is written: "Loom, Inc." and "LOOM" are one."""
    words = re.sub(r"\W+", " ", fold(name))
    letters_joined = re.sub(r"\b(\w) (?=\w\b)", r"\1", words)  # S.A. is SA
    return " ".join(_FORMS.sub(" ", letters_joined).split()) or fold(name)


def _alike(db: Database, field: str, wanted: Container[str]) -> dict[str, set[int]]:
    """Those who are, or were, at the companies or schools `wanted`, however they are written."""
    found: dict[str, set[int]] = {}
    if not wanted:
        return found
    for (value,) in db.execute(f"select distinct value from fact where {_SHARED} '{field}'"):
        if (plain := _plain(value)) in wanted:
            rows = db.execute(
                f"select person_id from fact where {_SHARED} '{field}' and value = :value",
                value=value,
            )
            found.setdefault(plain, set()).update(person for (person,) in rows)
    return found


def _companies(db: Database, people: Collection[int]) -> dict[int, str]:
    """Where each of these people is now, plainly written."""
    return {
        person: _plain(company)
        for chunk in _chunks(people)
        for person, company in db.execute(
            f"select id, {latest('company')} from person where id in ({chunk})"
        )
    }


def _domains(db: Database, target: Person) -> set[str]:
    rows = db.execute(
        "select folded from address where kind = 'email' and person_id = :id", id=target.id
    )
    mails = {folded for (folded,) in rows} | {target.facts.get("email", "").casefold()}
    return {mail.rpartition("@")[2] for mail in mails if "@" in mail} - _PUBLIC_MAIL


def _field(db: Database, found: dict[int, list[Reason]], role: str) -> None:
    """Those with a word of the target's trade in their own."""
    words = [w for w in re.findall(r"\w+", fold(role)) if len(w) > 3 and w not in _EVERYBODYS]
    for word in words[:4]:
        rows = db.execute(
            "select rowid from person_search where person_search match :query limit 300",
            query=f'role : "{word}"',
        )
        people = [person for (person,) in rows]
        if len(people) < 300:
            _add(found, "field", word, people)


def _but(found: dict[int, list[Reason]], target: int) -> dict[int, list[Reason]]:
    """The same without the target, who shares everything with themselves: one fewer in all."""
    own = {(one.what, one.value) for one in found.pop(target, ())}
    return {
        person: [
            replace(one, people=one.people - 1) if (one.what, one.value) in own else one
            for one in reasons
        ]
        for person, reasons in found.items()
    }


def _add(found: dict[int, list[Reason]], what: Shared, value: str, people: Collection[int]) -> None:
    reason = Reason(what, value, len(people))
    for person in sorted(people):
        found.setdefault(person, []).append(reason)
