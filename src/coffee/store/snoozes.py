"""What was put off: 'promise:12' a promise, 'touch:7' a person, 'followup:3' a meeting.

And 'introduction:5', an introduction.
"""

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


def waits(db: Database, what: str, today: date) -> bool:
    """Whether it is put off beyond `today`."""
    row = db.execute(
        "select 1 from snooze where what = :what and until > :today",
        what=what, today=today.isoformat(),
    )  # fmt: skip
    return row.fetchone() is not None
