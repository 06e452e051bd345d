"""Tags and cadences: who is to hear from us, how often, and when that day has come.

A person's own cadence is their fact `cadence`, in days, the last one told; 0 means none is
wanted. Without one, the shortest of their tags' holds.
"""

from datetime import date

from coffee.coach.cadence import Cadence
from coffee.coach.people import Person
from coffee.store.contact import LAST_CONTACT
from coffee.store.database import Database

_CADENCES = f"""
with told as (
    select person_id, cast(value as integer) as days,
           row_number() over (partition by person_id order by at desc, id desc) as turn
    from fact where field = 'cadence'
), own as (
    select person_id, days, '' as tag from told where turn = 1
), tagged as (
    select person_id, min(days) as days, tag.tag from tag join tag_cadence using (tag)
    where person_id not in (select person_id from own) group by person_id
)
select person.id, person.name, person.slug, days, {LAST_CONTACT},
       (select until from snooze where what = 'touch:' || person.id), tag
from (select * from own union all select * from tagged) join person on person.id = person_id
"""


def every(db: Database) -> list[Cadence]:
    """The cadence of everybody who has one, those wanted least included, by name."""
    return _read(db, "order by person.folded")


def of(db: Database, person_id: int) -> Cadence | None:
    """The cadence of a person; None when nobody ever gave them one."""
    return next(iter(_read(db, "where person.id = :person", person=person_id)), None)


def due(db: Database, today: date) -> list[Cadence]:
    """Everybody to be in touch with by now, each once: the longest overdue first, the ones never
    spoken to last."""
    rows = [one for one in _read(db, "where days > 0") if one.is_due(today)]
    return sorted(rows, key=lambda one: (one.last is None, one.due or today, one.person.name))


def set_own(db: Database, person_id: int, days: int, at: str) -> None:
    """Hear from that person every so many days; 0 for never."""
    with db.writing():
        db.execute(
            "insert into fact (person_id, field, value, origin, at)"
            " values (:person, 'cadence', :days, 'cadence', :at)",
            person=person_id, days=str(days), at=at,
        )  # fmt: skip


def set_tag(db: Database, tag: str, days: int) -> None:
    """Hear from everybody with that tag every so many days; 0 for never."""
    with db.writing():
        db.execute("delete from tag_cadence where tag = :tag", tag=tag)
        if days:
            db.execute("insert into tag_cadence values (:tag, :days)", tag=tag, days=days)


def tags(db: Database) -> list[tuple[str, int, int]]:
    """Every tag with a cadence: its days, and how many people have it."""
    return db.execute(
        "select tag, days, (select count(*) from tag where tag.tag = tag_cadence.tag)"
        " from tag_cadence order by tag"
    ).fetchall()


def tagged(db: Database, tag: str) -> int:
    """How many people have that tag."""
    return int(db.execute("select count(*) from tag where tag = :tag", tag=tag).fetchone()[0])


def tags_of(db: Database, person_id: int) -> list[str]:
    """The tags of a person."""
    rows = db.execute(
        "select tag from tag where person_id = :person order by tag", person=person_id
    )
    return [row[0] for row in rows]


def add_tags(db: Database, person_id: int, names: list[str]) -> None:
    """Give a person these tags besides theirs."""
    with db.writing():
        for name in names:
            db.execute(
                "insert or ignore into tag values (:person, :tag)", person=person_id, tag=name
            )


def remove_tags(db: Database, person_id: int, names: list[str]) -> None:
    """Take these tags from a person, those that they have."""
    with db.writing():
        for name in names:
            db.execute(
                "delete from tag where person_id = :person and tag = :tag",
                person=person_id, tag=name,
            )  # fmt: skip


def _read(db: Database, rest: str, **values: object) -> list[Cadence]:
    return [
        Cadence(
            Person(id_, name, slug), days, date.fromisoformat(last) if last else None,
            date.fromisoformat(until) if until else None, tag,
        )
        for id_, name, slug, days, last, until, tag in db.execute(_CADENCES + rest, **values)
    ]  # fmt: skip
