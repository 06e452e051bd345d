"""Everything that is kept about somebody: for a file to others, or whole, table by table."""

from typing import Any

from coffee.coach.people import Person
from coffee.store import people, references
from coffee.store.database import Database


def whole(db: Database, person: Person) -> dict[str, Any]:
    """Every row that speaks of `person`, by table: what they may ask to see."""
    rows: dict[str, Any] = {"name": person.name, "slug": person.slug, "facts": person.facts}
    for table, column in references.to_people(db):
        found = _rows(db, f"select * from {table} where {column} = :id", person.id)
        rows.setdefault(table, []).extend(found)
    rows["answer"] = _rows(
        db, "select answer.* from answer join walk on walk.id = walk_id where person_id = :id",
        person.id,
    )  # fmt: skip
    rows["introduction_step"] = _rows(
        db, "select step.* from introduction_step step join introduction one"
        " on one.id = introduction_id where target_id = :id or connector_id = :id", person.id,
    )  # fmt: skip
    return {name: value for name, value in rows.items() if value}


def addresses(db: Database, person: Person) -> dict[str, list[str]]:
    """E-mail addresses, telephones and links; what was typed first."""
    found: dict[str, list[str]] = {"email": [], "phone": [], "link": []}
    for kind, values in found.items():
        if told := person.facts.get(kind):
            values.append(told)
    rows = db.execute("select kind, value from address where person_id = :id", id=person.id)
    for kind, value in rows:
        if kind in found and value not in found[kind]:
            found[kind].append(value)
    return found


def everybody(db: Database) -> list[Person]:
    """All people with their facts, by name."""
    ids = db.execute("select id from person order by folded, id").fetchall()
    return [people.get(db, number) for (number,) in ids]


def _rows(db: Database, sql: str, person_id: int) -> list[dict[str, Any]]:
    cursor = db.execute(sql, id=person_id)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]
