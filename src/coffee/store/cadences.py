"""Tags and cadences: who is to hear from us, how often, and when that day has come.

A person's own cadence is their fact `cadence`, in days, the last one told; 0 means none is
wanted. Without one, the shortest of their tags' holds.
"""

from collections.abc import Container
from datetime import date

from coffee.coach.cadence import Cadence, due_day
from coffee.coach.people import Person
from coffee.store.database import Database

LAST_CONTACT = """max(
    coalesce((select max(day) from touch where person_id = person.id), ''),
    coalesce((select max(substr(start_local, 1, 10)) from meeting
              where person_id = person.id and held = 'yes'), '')
)"""
"""Of a `person` in a statement: a local day, empty when there was no contact."""

_CADENCES = f"""
with told as (
    select person_id, cast(value as integer) as days,
           row_number() over (partition by person_id order by at desc, id desc) as turn
    from fact where field = 'cadence' and (:person is null or person_id = :person)
), own as (
    select person_id, days, '' as tag from told where turn = 1
), tagged as (
    select person_id, min(days) as days, tag.tag from tag join tag_cadence using (tag)
    where person_id not in (select person_id from own)
      and (:person is null or person_id = :person)
    group by person_id
)
select person.id, person.name, person.slug, days, {LAST_CONTACT},
       (select until from snooze where what = 'touch:' || person.id), tag
from (select * from own union all select * from tagged) join person on person.id = person_id
"""
"""Of everybody who has one, or of the person :person."""

_WITHOUT_OWN = (
    "not exists (select 1 from fact where fact.person_id = tag.person_id and field = 'cadence')"
)


def every(db: Database) -> list[Cadence]:
    """The cadence of everybody who has one, those wanted least included, by name."""
    rows = db.execute(_CADENCES + "order by person.folded", person=None)
    return [_cadence(*row) for row in rows]


def of(db: Database, person_id: int) -> Cadence | None:
    """The cadence of a person; None when nobody ever gave them one."""
    row = db.execute(_CADENCES, person=person_id).fetchone()
    return _cadence(*row) if row else None


def due(
    db: Database,
    today: date,
    *,
    most: int,
    but: Container[int] = (),
    person_id: int | None = None,
) -> tuple[list[Cadence], int]:
    """Who is to be in touch with by now, each once, `most` of them and how many there are in all.

    The longest overdue come first, the ones never spoken to last; people of an id in `but` are
    left out. Only those told are made objects of: this is read whenever a shell starts.
    """
    rows = []
    for row in db.execute(_CADENCES + "where days > 0", person=person_id):
        if row[0] not in but:
            day = due_day(_date(row[4]), row[3], _date(row[5]))
            if day is None or day <= today:
                rows.append((not row[4], day or today, row[1], row))
    rows.sort()
    return [_cadence(*row[-1]) for row in rows[:most]], len(rows)


def last_contact(db: Database, person_id: int) -> date | None:
    """The day of the last meeting held or touch, whichever came later; None when there was none."""
    row = db.execute(f"select {LAST_CONTACT} from person where id = :id", id=person_id).fetchone()
    return _date(row[0]) if row else None


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
    """Every tag with a cadence: its days, and how many people have it, and none of their own."""
    return db.execute(
        "select tag, days, (select count(*) from tag where tag.tag = tag_cadence.tag"
        f" and {_WITHOUT_OWN})"
        " from tag_cadence order by tag"
    ).fetchall()


def tagged(db: Database, tag: str) -> int:
    """How many people have that tag, and no cadence of their own."""
    row = db.execute(f"select count(*) from tag where tag = :tag and {_WITHOUT_OWN}", tag=tag)
    return int(row.fetchone()[0])


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


def _cadence(
    person_id: int, name: str, slug: str, days: int, last: str, put_off: str | None, tag: str
) -> Cadence:
    return Cadence(Person(person_id, name, slug), days, _date(last), _date(put_off), tag)


def _date(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None
