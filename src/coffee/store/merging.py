"""Two records that are one person become one; what was known of either is kept."""

import json

from coffee.coach.people import Person
from coffee.coach.plain_text import fold
from coffee.store import people, references, search, snoozes
from coffee.store.database import Database


def rename(db: Database, person: Person, name: str) -> None:
    """Another name for `person`, in their walks too; inside a transaction."""
    _said(db, person, name)
    people.rename(db, person.id, name)


def _said(db: Database, person: Person, name: str) -> None:
    """The walks about `person` name them `name`, so that one that is not finished can go on."""
    for walk, value in db.execute(
        "select walk_id, value from answer join walk on walk.id = walk_id"
        " where prompt = 'person' and person_id = :id",
        id=person.id,
    ).fetchall():
        if json.loads(value) == person.name:
            db.execute(
                "update answer set value = :name where walk_id = :walk and prompt = 'person'",
                name=json.dumps(name, ensure_ascii=False), walk=walk,
            )  # fmt: skip


def merge(db: Database, kept: Person, gone: Person, at: str) -> None:
    """Everything about `gone` is about `kept` from now on, who keeps the other name as a second
    one; on disk when this returns."""
    with db.writing():
        _said(db, gone, kept.name)
        if fold(gone.name) != fold(kept.name):
            people.learn(db, kept.id, {"alias": gone.name}, "merge", at)
        for table, column in references.to_people(db):
            db.execute(
                f"update or ignore {table} set {column} = :kept where {column} = :gone",
                kept=kept.id, gone=gone.id,
            )  # fmt: skip
        db.execute("delete from link where a_id = b_id")
        db.execute("delete from introduction where target_id = connector_id")
        db.execute(
            "update or ignore snooze set what = 'touch:' || :kept where what = 'touch:' || :gone",
            kept=kept.id, gone=gone.id,
        )  # fmt: skip
        snoozes.wake(db, f"touch:{gone.id}")
        db.execute("delete from person where id = :gone", gone=gone.id)
        search.refresh(db, gone.id)
        search.refresh(db, kept.id)
