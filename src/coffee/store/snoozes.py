"""What was put off: 'promise:12', 'touch:7' a person, 'followup:3' a meeting, 'introduction:5'."""

from datetime import date

from coffee.store.database import Database


def put_off(db: Database, what: str, until: date) -> None:
    """Say nothing of it before that day."""
    with db.writing():
        db.execute(
            "insert into snooze values (:what, :until)"
            " on conflict do update set until = excluded.until",
            what=what, until=until.isoformat(),
        )  # fmt: skip


def wake(db: Database, what: str) -> None:
    """It is put off no more; inside a transaction."""
    db.execute("delete from snooze where what = :what", what=what)


def forget(db: Database, person_id: int) -> None:
    """Nothing about a person is put off, before they go: their numbers are given out again."""
    db.execute(
        "delete from snooze where what = 'touch:' || :id or what in"
        " (select 'promise:' || id from promise where person_id = :id"
        " union all select 'followup:' || id from meeting where person_id = :id"
        " union all select 'introduction:' || id from introduction"
        " where :id in (target_id, connector_id))",
        id=person_id,
    )


def waits(db: Database, what: str, today: date) -> bool:
    """Whether it is put off beyond `today`."""
    row = db.execute(
        "select 1 from snooze where what = :what and until > :today",
        what=what, today=today.isoformat(),
    )  # fmt: skip
    return row.fetchone() is not None
