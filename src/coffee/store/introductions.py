"""Introductions asked for, and how far each has come."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from coffee.coach.people import Person
from coffee.store import snoozes
from coffee.store.database import Database

if TYPE_CHECKING:  # the daily screen asks for introductions, and mostly finds none
    from coffee.coach.tracking import Favour, Introduction

_FOUND = """
    select one.id, target.id, target.name, target.slug, giver.id, giver.name, giver.slug,
        (select min(day) from
            (select person_id, substr(start_local, 1, 10) as day from meeting where held = 'yes'
             union all select person_id, day from touch where via = 'coffee')
         where person_id = target_id and day >=
            (select min(day) from introduction_step where introduction_id = one.id)),
        step.state, step.day, coalesce(step.note, '')
    from introduction one
    join person target on target.id = target_id join person giver on giver.id = connector_id
    left join introduction_step step
        on introduction_id = one.id and coalesce(step.walk_id, 0) <> :but_walk
"""
_TOLD = """(state is not null or not exists
    (select 1 from walk where walk.id = one.walk_id and finished is null))"""
"""One whose request is still being written is told as a walk to go on with."""
_NO_WALK = -1


def get(db: Database, introduction_id: int) -> "Introduction | None":
    """The introduction of that number."""
    return next(iter(_read(db, "one.id = :id", id=introduction_id)), None)


def of(db: Database, person_id: int) -> "list[Introduction]":
    """Those to a person and those asked of them, the first one first."""
    return _read(db, f"(target_id = :id or connector_id = :id) and {_TOLD}", id=person_id)


def to(db: Database, target_id: int) -> "list[Introduction]":
    """Those to a person, the first one first."""
    return _read(db, f"target_id = :id and {_TOLD}", id=target_id)


def under_way(
    db: Database, today: date, person_id: int | None = None, *, put_off: bool = False
) -> "list[Introduction]":
    """Those that are not over, of one person on either side; with `put_off` those put off too."""
    return _read(
        db,
        f"(:person is null or target_id = :person or connector_id = :person) and {_TOLD}"
        " and not exists"
        " (select 1 from snooze where what = 'introduction:' || one.id and until > :today"
        "  and not :put_off)"
        " and not exists (select 1 from introduction_step"
        "  where introduction_id = one.id and state = 'thanked')",
        person=person_id, today=today.isoformat(), put_off=put_off,
    )  # fmt: skip


def current(db: Database, target_id: int, but_walk: int | None = None) -> "Introduction | None":
    """The last one to a person that is not over, as it is without what a walk did."""
    found = _read(
        db, "target_id = :id and coalesce(one.walk_id, 0) <> :but_walk", but_walk, id=target_id
    )
    return next((one for one in reversed(found) if one.stages and not one.closed), None)


def asked_in(db: Database, walk_id: int) -> str:
    """The name, as it is now, of whom a walk asks for an introduction; empty when there is none."""
    row = db.execute(
        "select name from introduction join person on person.id = connector_id"
        " where walk_id = :walk",
        walk=walk_id,
    ).fetchone()
    return str(row[0]) if row else ""


def last_of(db: Database, connector_id: int, target: str = "") -> tuple[str, int | None] | None:
    """The last introduction asked of somebody: to whom, and the walk in which it was written.

    To `target` only, where that is given.
    """
    found = db.execute(
        "select name, walk_id from introduction one join person on person.id = target_id"
        " where connector_id = :id and :target in ('', name) order by one.id desc limit 1",
        id=connector_id, target=target,
    ).fetchone()  # fmt: skip
    return (str(found[0]), found[1]) if found else None


def introducer(db: Database, target_id: int, but_walk: int | None = None) -> str:
    """The name of who introduced me to a person, if anybody did; what a walk says left out."""
    done = [
        one.connector.name
        for one in _read(db, "target_id = :id", but_walk, id=target_id)
        if any(stage.state in ("introduced", "met") for stage in one.stages)
    ]
    return done[-1] if done else ""


def favour(
    db: Database, connector_id: int, *, but: int = 0, but_walk: int | None = None
) -> "Favour | None":
    """The last introduction asked of somebody, if nothing was given to them since.

    To give is to be in touch, to meet, to keep a promise, or to thank with something. The
    introduction `but` is left out, and that of the walk `but_walk`.
    """
    row = db.execute(
        "select name, requested, exists"
        " (select 1 from touch where person_id = :id and day > requested) or exists"
        " (select 1 from meeting where person_id = :id and held = 'yes'"
        "  and substr(start_local, 1, 10) > requested) or exists"
        " (select 1 from promise where person_id = :id and whose = 'mine' and done >= requested)"
        " or exists (select 1 from introduction_step join introduction two on two.id ="
        "  introduction_id where two.connector_id = :id and state = 'thanked' and day >= requested"
        "  and note <> '')"
        " from (select one.id, target_id, min(day) as requested from introduction one"
        "  join introduction_step on introduction_id = one.id"
        "  where connector_id = :id and one.id <> :but and coalesce(one.walk_id, 0) <> :walk"
        "  group by one.id)"
        " join person on person.id = target_id order by requested desc, 1 limit 1",
        id=connector_id, but=but, walk=but_walk or _NO_WALK,
    ).fetchone()  # fmt: skip
    if row is None or row[2]:
        return None
    from coffee.coach.tracking import Favour

    return Favour(row[0], date.fromisoformat(row[1]))


def add(
    db: Database, target_id: int, connector_id: int, at: str, walk_id: int | None = None
) -> int:
    """A new one, not sent yet; inside a transaction."""
    cursor = db.execute(
        "insert into introduction (target_id, connector_id, walk_id, created)"
        " values (:target, :connector, :walk, :at)",
        target=target_id, connector=connector_id, walk=walk_id, at=at,
    )  # fmt: skip
    return int(cursor.lastrowid or 0)


def drop_unsent(db: Database, target_id: int, connector_id: int) -> None:
    """A request that was never sent gives way to the next one; inside a transaction."""
    db.execute(
        "delete from introduction where target_id = :target and connector_id = :connector"
        " and not exists (select 1 from introduction_step where introduction_id = introduction.id)",
        target=target_id,
        connector=connector_id,
    )


def move(
    db: Database,
    introduction_id: int,
    state: str,
    day: date,
    note: str = "",
    walk_id: int | None = None,
) -> None:
    """It has come to `state` on `day`, and no further; inside a transaction."""
    from coffee.coach.tracking import later

    for gone in later(state):
        _take_back(db, introduction_id, gone)
    db.execute(
        "insert into introduction_step values (:id, :state, :day, :note, :walk)"
        " on conflict do update set day = excluded.day, note = coalesce(excluded.note, note)",
        id=introduction_id, state=state, day=day.isoformat(), note=note or None, walk=walk_id,
    )  # fmt: skip
    snoozes.wake(db, f"introduction:{introduction_id}")


def undo(db: Database, one: "Introduction") -> None:
    """Take back the last thing said of it."""
    with db.writing():
        for stage in one.stages[-1:]:
            _take_back(db, one.id, stage.state)


def correct(db: Database, one: "Introduction", note: str | None, day: date | None) -> None:
    """Another day, another note, or both, for the last thing said of it."""
    with db.writing():
        for stage in one.stages[-1:]:
            db.execute(
                "update introduction_step set note = coalesce(:note, note),"
                " day = coalesce(:day, day) where introduction_id = :id and state = :state",
                id=one.id, state=stage.state, note=note, day=day.isoformat() if day else None,
            )  # fmt: skip


def _take_back(db: Database, introduction_id: int, state: str) -> None:
    db.execute(
        "delete from introduction_step where introduction_id = :id and state = :state",
        id=introduction_id,
        state=state,
    )


def _read(
    db: Database, where: str, but_walk: int | None = None, **values: object
) -> "list[Introduction]":
    """The introductions `where`, without what the walk `but_walk` said of them."""
    rows = db.execute(
        f"{_FOUND} where {where} order by one.id", but_walk=but_walk or _NO_WALK, **values
    ).fetchall()
    if not rows:
        return []
    from coffee.coach.tracking import Introduction, Stage, in_order

    found: dict[int, tuple[Introduction, list[Stage]]] = {}
    for number, *people, met, state, day, note in rows:
        target, giver = Person(*people[:3]), Person(*people[3:])
        known = Introduction(number, target, giver, met=date.fromisoformat(met) if met else None)
        _, stages = found.setdefault(number, (known, []))
        if state:
            stages.append(Stage(state, date.fromisoformat(day), note))
    return [replace(one, stages=in_order(stages)) for one, stages in found.values()]
