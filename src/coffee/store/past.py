"""What was known of somebody before a walk began: what that walk said itself is left out."""

from coffee.coach.known import Item, Known
from coffee.store import introductions
from coffee.store.database import Database

_THREADS = {"thread": 3, "news": 3, "stakes": 1, "wishes": 1}
"""The facts to come back to, the best one first, and how many of the last told: a promotion does
not undo a birth."""

_FACTS = """
    select field, value, id, row_number() over (partition by field order by at desc, id desc) turn
    from (select field, value, max(at) at, max(id) id from fact
          where person_id = :person and coalesce(walk_id, -1) <> :walk group by field, value)
"""
_HELD = """
    select coalesce(max(substr(start_local, 1, 10)), '') from meeting
    where person_id = :person and held = 'yes' and id <> :meeting
"""
_SETTLED = """
    select value from fact join walk on walk.id = walk_id
    where fact.person_id = :person and field = 'again' and walk.id <> :walk
      and walk.meeting_id = (select id from meeting where person_id = :person and held = 'yes'
                             and id <> :meeting order by start_utc desc limit 1)
"""
_LINKS = """
    select name, words from link join person on person.id in (a_id, b_id)
    where :person in (a_id, b_id) and person.id <> :person order by link.id
"""
_TOUCHED = "select coalesce(max(day), '') from touch where person_id = :person"


def known(
    db: Database, person_id: int, walk_id: int | None, meeting_id: int | None, *, over: bool
) -> Known:
    """What is known of a person to the walk `walk_id`, None for one not begun, on a meeting.

    `over`: whether that meeting is one gone by that the walk is about; else it is ahead.
    """
    own = {"person": person_id, "walk": walk_id or 0, "meeting": meeting_id or 0}
    rows = db.execute(f"select field, value, id, turn from ({_FACTS}) order by turn", **own)
    told = [(field, Item(f"f{fact_id}", value), turn) for field, value, fact_id, turn in rows]
    facts = {field: item for field, item, turn in told if turn == 1}
    back = [
        item
        for field, most in _THREADS.items()
        for of, item, turn in told
        if of == field and turn <= most
    ]
    held, touched = _text(db, _HELD, own), _text(db, _TOUCHED, own)
    if over:
        met = _text(db, "select substr(start_local, 1, 10) from meeting where id = :meeting", own)
    else:
        met = max(held, _text(db, f"{_TOUCHED} and via = 'coffee'", own))
    return Known(
        met=met,
        contact=max(held, touched),
        owed=_promises(db, "mine", own),
        awaited=_promises(db, "theirs", own),
        threads=(*back, *_notes(db, own)),
        recommended=_words(facts.get("referrer"))
        or introductions.introducer(db, person_id, walk_id),
        language=_words(facts.get("language")),
        introduction=introductions.current(db, person_id, walk_id),
        unreturned=introductions.favour(db, person_id, but_walk=walk_id),
        links=dict(db.execute(_LINKS, **own).fetchall()),
        before=bool(held or _text(db, f"{_TOUCHED} and via = 'coffee'", own)),
        settled="" if over else _text(db, _SETTLED, own),
        facts={field: item.words for field, item in facts.items()},
    )


def _notes(db: Database, own: dict[str, int]) -> list[Item]:
    """The last notes taken since the day before the last meeting."""
    rows = db.execute(
        f"select id, words from note where person_id = :person and day >= date(({_HELD}), '-1 day')"
        " order by day desc, id desc limit 3",
        **own,
    )
    return [Item(f"n{note_id}", words) for note_id, words in rows]


def last_held(db: Database, person_id: int, but: int | None) -> int | None:
    """The last meeting held with a person, that of the number `but` left out."""
    row = db.execute(
        "select id from meeting where person_id = :person and held = 'yes' and id <> :but"
        " order by start_utc desc limit 1",
        person=person_id, but=but or 0,
    ).fetchone()  # fmt: skip
    return int(row[0]) if row else None


def asked(db: Database, person_id: int) -> set[str]:
    """The questions put to a person so far, by id or in their own words."""
    rows = db.execute("select question from asked where person_id = :id", id=person_id)
    return {row[0] for row in rows}


def _words(item: Item | None) -> str:
    return item.words if item else ""


def _text(db: Database, sql: str, own: dict[str, int]) -> str:
    found = db.execute(sql, **own).fetchone()
    return str(found[0]) if found else ""


def _promises(db: Database, whose: str, own: dict[str, int]) -> tuple[Item, ...]:
    """The promises open when the walk began: those that it settled since are still among them."""
    rows = db.execute(
        "select id, words, due from promise where person_id = :person and whose = :whose"
        " and coalesce(walk_id, -1) <> :walk and (done is null or done_in = :walk)"
        " order by due, id",
        whose=whose, **own,
    )  # fmt: skip
    return tuple(Item(f"p{promise_id}", words, due) for promise_id, words, due in rows)
