"""What is known of how people hang together: read by index, a few hundred people at a time."""

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date

from coffee.coach.introductions import Bond, Reason, Shared, Tie
from coffee.coach.people import Person
from coffee.coach.plain_text import fold
from coffee.store.cadences import LAST_CONTACT
from coffee.store.database import Database

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


def shared(
    db: Database, target: Person, *, company: str = "", role: str = ""
) -> dict[int, list[Reason]]:
    """What people share with `target`: companies, schools, mail domain, tags, field.

    `company` and `role` are those told of somebody who is not in the store, or there besides.
    """
    found: dict[int, list[Reason]] = {}
    now = company or target.facts.get("company", "")
    worked = {now, *_values(db, target.id, "company")} - {""}
    for employer in sorted(worked):
        _alike(db, found, "company" if employer == now else "past_company", "company", employer)
    for school in _values(db, target.id, "school"):
        _alike(db, found, "school", "school", school)
    for domain in _domains(db, target):
        rows = db.execute(
            "select distinct person_id from address where kind = 'email' and folded like :like",
            like=f"%@{domain}",
        )
        _add(found, "domain", domain, [person for (person,) in rows])
    for (tag,) in db.execute("select tag from tag where person_id = :id", id=target.id).fetchall():
        rows = db.execute("select person_id from tag where tag = :tag", tag=tag)
        _add(found, "tag", tag, [person for (person,) in rows])
    _field(db, found, role or target.facts.get("role", ""))
    found.pop(target.id, None)
    return found


def bonds(db: Database, people: Collection[int], today: date) -> dict[int, list[Bond]]:
    """The recorded links of these people, in both directions."""
    found: dict[int, list[Bond]] = {person: [] for person in people}
    for chunk in _chunks(people):
        for one, other, words, since, until in db.execute(
            f"select a_id, b_id, words, since, until from link where a_id in ({chunk})"
            f" union all select b_id, a_id, words, since, until from link where b_id in ({chunk})"
        ):
            found[one].append(_bond(other, words, since, until, today))
    return found


def ties(db: Database, people: Collection[int], today: date) -> dict[int, Tie]:
    """Mine with these people: what happened between us, how long ago the last of it was."""
    found: dict[int, Tie] = {}
    for chunk in _chunks(people):
        for person, meetings, touches, kept, last, connected in db.execute(
            "select id,"
            " (select count(*) from meeting where person_id = person.id and held = 'yes'),"
            " (select count(*) from touch where person_id = person.id),"
            " (select count(*) from promise where person_id = person.id and whose = 'mine'"
            "  and done is not null),"
            f" {LAST_CONTACT}, (select max(value) from fact where person_id = person.id"
            f" and field = 'connected') from person where id in ({chunk})"
        ):
            days = (today - date.fromisoformat(last)).days if last else None
            years = (today - date.fromisoformat(connected)).days / 365 if connected else 0.0
            found[person] = Tie(meetings, touches, kept, days, max(years, 0.0))
    return found


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


def _plain(name: str) -> str:
    """A company or a school, however it is written: "Loom, Inc." and "LOOM" are one."""
    bare = _FORMS.sub(" ", re.sub(r"[^\w]+", " ", fold(name)))
    return " ".join(bare.split()) or fold(name)


def _alike(
    db: Database, found: dict[int, list[Reason]], what: Shared, field: str, value: str
) -> None:
    """Those of the same company or school: now, or before when theirs has changed since."""
    wanted = _plain(value)
    written = [
        one
        for (one,) in db.execute(f"select distinct value from fact where field = '{field}'")
        if _plain(one) == wanted
    ]
    people: dict[int, None] = {}
    for one in written:
        rows = db.execute(
            f"select person_id from fact where field = '{field}' and value = :value", value=one
        )
        people |= dict.fromkeys(person for (person,) in rows)
    if what == "company":
        left = {person for person in people if not _still(db, person, wanted)}
        _add(found, "past_company", value, [person for person in people if person in left])
        people = {person: None for person in people if person not in left}
    _add(found, what, value, list(people))


def _still(db: Database, person: int, company: str) -> bool:
    """Whether that company is the one that stands."""
    rows = db.execute(
        "select value from fact where person_id = :id and field = 'company'"
        " order by origin in ('linkedin', 'google', 'outlook', 'vcard'), at desc, id desc limit 1",
        id=person,
    ).fetchone()
    return bool(rows) and _plain(rows[0]) == company


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


def _add(found: dict[int, list[Reason]], what: Shared, value: str, people: Collection[int]) -> None:
    reason = Reason(what, value, len(people))
    for person in people:
        found.setdefault(person, []).append(reason)
