"""Two records that are one person become one; what was known of either is kept."""

import json

from coffee.coach.people import Person
from coffee.store import references, search
from coffee.store.database import Database


def merge(db: Database, kept: Person, gone: Person) -> None:
    """Everything about `gone` is about `kept` from now on; on disk when this returns.

    Walks that name `gone` name `kept`, so that one that is not finished can go on.
    """
    with db.writing():
        for walk, value in db.execute(
            "select walk_id, value from answer join walk on walk.id = walk_id"
            " where prompt = 'person' and person_id = :gone",
            gone=gone.id,
        ).fetchall():
            if json.loads(value) == gone.name:
                db.execute(
                    "update answer set value = :name where walk_id = :walk and prompt = 'person'",
                    name=json.dumps(kept.name, ensure_ascii=False), walk=walk,
                )  # fmt: skip
        for table, column in references.to_people(db):
            db.execute(
                f"update or ignore {table} set {column} = :kept where {column} = :gone",
                kept=kept.id, gone=gone.id,
            )  # fmt: skip
        db.execute("delete from link where a_id = b_id")
        db.execute(
            "update or ignore snooze set what = 'touch:' || :kept where what = 'touch:' || :gone",
            kept=kept.id, gone=gone.id,
        )  # fmt: skip
        db.execute("delete from snooze where what = 'touch:' || :gone", gone=gone.id)
        db.execute("delete from person where id = :gone", gone=gone.id)
        search.refresh(db, gone.id)
        search.refresh(db, kept.id)
