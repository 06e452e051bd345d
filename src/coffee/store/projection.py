"""What the answers of a walk mean for people, meetings and promises.

It is a projection, written in the transaction that writes the answers: going back and changing
one's mind leave nothing behind. Only what an answer changed is touched, so that what was
corrected, done or moved by another hand since stays as it is.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from coffee.coach.steps import Growing, Promises, Recall
from coffee.store import search, snoozes
from coffee.store.clock import Clock
from coffee.store.database import Database
from coffee.store.introduction_walks import introduce
from coffee.store.walk_people import drop_meeting, subject
from coffee.store.walks import WalkRow

if TYPE_CHECKING:
    from coffee.coach.scene import Answer
    from coffee.coach.walk import Walk

Slots = Mapping[str, "Answer"]


def project(db: Database, row: WalkRow, before: "Walk", after: "Walk", clock: Clock) -> WalkRow:
    """Write what follows from the answers that changed; the walk's row as it is now."""
    now = subject(db, row, before, after, clock)
    if now.person_id is None:
        return now
    if now.person_id != row.person_id:  # all that was said is said of somebody else
        before = replace(before, given={})
    was, kept = before.kept(), after.kept()
    _facts(db, now, was, kept, clock)
    _promises(db, now, before, after, clock)
    _recalled(db, now, before, after, clock)
    if _changed("call", was, kept):
        _call(db, now, kept, clock)
    if _changed("intro", was, kept):
        introduce(db, now, _part("intro", was), _part("intro", kept), clock)
    if any(step.keep == "meeting.start" for step in after.book.steps):
        now = _meeting(db, now, was, kept, clock)
    if was.get("meeting.held") != kept.get("meeting.held"):
        _held(db, now, kept)
        was = {}  # what was planned beside may stand for another thing now
    if _changed("next", was, kept) or not was:
        _next_meeting(db, now, was, kept, clock)
    return now


def _changed(of: str, was: Slots, kept: Slots) -> bool:
    """Whether a slot of `of` ("next", "call") has another answer."""
    return _part(of, was) != _part(of, kept)


def _part(of: str, kept: Slots) -> dict[str, "Answer"]:
    """The answers under `of`, by what follows its point."""
    return {slot[len(of) + 1 :]: one for slot, one in kept.items() if slot.startswith(f"{of}.")}


# What was learned, and promised


def _facts(db: Database, row: WalkRow, was: Slots, kept: Slots, clock: Clock) -> None:
    before, after = _learned(was), _learned(kept)
    if before == after:
        return
    for field in {**before, **after}:
        value = after.get(field)
        if value == before.get(field):
            continue
        if value is None:
            db.execute(
                "delete from fact where walk_id = :walk and field = :field",
                walk=row.id, field=field,
            )  # fmt: skip
            continue
        db.execute(
            "insert into fact (person_id, field, value, origin, walk_id, at)"
            " values (:person, :field, :value, :origin, :walk, :at)"
            " on conflict do update set value = excluded.value, at = excluded.at",
            person=row.person_id, field=field, origin=row.playbook, walk=row.id, at=clock.stamp,
            value=", ".join(value) if isinstance(value, list) else str(value),
        )  # fmt: skip
    if row.person_id is not None:
        search.refresh(db, row.person_id)


def _learned(kept: Slots) -> dict[str, "Answer"]:
    """What is known of the person, the reason to meet again among it: a date may come later."""
    again = kept.get("next.purpose")
    return _part("person", kept) | ({} if again is None else {"again": again})


def _promises(db: Database, row: WalkRow, before: "Walk", after: "Walk", clock: Clock) -> None:
    for whose in ("mine", "theirs"):
        was, wanted = _promised(before, whose), _promised(after, whose)
        if was != wanted:
            _promised_anew(db, row, whose, wanted, clock)


def _promised(walk: "Walk", whose: str) -> list[tuple[str, str]]:
    """(day, words) of each promise in the answers."""
    answers = walk.answers()
    steps = [s for s in walk.book.steps if isinstance(s, Promises) and s.whose == whose]
    return [step.parted(entry) for step in steps for entry in Growing.entries(answers.get(step.id))]


def _promised_anew(
    db: Database, row: WalkRow, whose: str, wanted: list[tuple[str, str]], clock: Clock
) -> None:
    """Rows as `wanted`: one of the same words stays the same promise, done or not."""
    there = {
        words: promise_id
        for promise_id, words in db.execute(
            "select id, words from promise where walk_id = :walk and whose = :whose",
            walk=row.id, whose=whose,
        )
    }  # fmt: skip
    for due, words in wanted:
        if words in there:
            db.execute("update promise set due = :due where id = :id", due=due, id=there.pop(words))
        else:
            db.execute(
                "insert into promise (person_id, whose, words, due, walk_id, created)"
                " values (:person, :whose, :words, :due, :walk, :at)",
                person=row.person_id, whose=whose, words=words, due=due, walk=row.id,
                at=clock.stamp,
            )  # fmt: skip
    for promise_id in there.values():
        db.execute("delete from promise where id = :id", id=promise_id)
        snoozes.wake(db, f"promise:{promise_id}")


# What was recalled


def _recalled(db: Database, row: WalkRow, before: "Walk", after: "Walk", clock: Clock) -> None:
    """Promises ticked are kept, and questions ticked were asked."""
    for step in after.book.steps:
        if isinstance(step, Recall):
            was, ticked = _ticked(before, step), _ticked(after, step)
            if was != ticked and step.of in ("owed", "awaited"):
                _done(db, row, set(was), set(ticked), clock)
            elif was != ticked and step.of == "questions":
                _asked(db, row, step, after, ticked, clock)


def _ticked(walk: "Walk", step: Recall) -> dict[str, "Answer"]:
    """What is ticked, and the note on each."""
    answers = walk.answers()
    return {one: answers.get(f"{step.id}.{one}") for one in Growing.entries(answers.get(step.id))}


def _done(db: Database, row: WalkRow, was: set[str], ticked: set[str], clock: Clock) -> None:
    today = clock.local.date().isoformat()
    for one in ticked - was:
        db.execute(
            "update promise set done = :today, done_in = :walk"
            " where 'p' || id = :one and person_id = :person and done is null",
            today=today, walk=row.id, one=one, person=row.person_id,
        )  # fmt: skip
    for one in was - ticked:
        db.execute(
            "update promise set done = null, done_in = null"
            " where 'p' || id = :one and done_in = :walk",
            walk=row.id, one=one,
        )  # fmt: skip


def _asked(
    db: Database,
    row: WalkRow,
    step: Recall,
    walk: "Walk",
    ticked: Mapping[str, "Answer"],
    clock: Clock,
) -> None:
    met = db.execute("select start_local from meeting where id = :id", id=row.meeting_id).fetchone()
    words = step.items(walk.filled())
    db.execute("delete from asked where walk_id = :walk", walk=row.id)
    for question, came in ticked.items():
        db.execute(
            "insert into asked (person_id, question, words, came, day, walk_id)"
            " values (:person, :question, :words, :came, :day, :walk)",
            person=row.person_id, question=question, words=words.get(question, question),
            came=came, day=met[0][:10] if met else clock.local.date().isoformat(), walk=row.id,
        )  # fmt: skip


def _call(db: Database, row: WalkRow, kept: Slots, clock: Clock) -> None:
    call = _part("call", kept)
    if call.get("how") is None:
        db.execute("delete from call where walk_id = :walk", walk=row.id)
        return
    yes_no = {"yes": 1, "no": 0}
    db.execute(
        "insert into call (person_id, how, recovered, met, day, walk_id)"
        " values (:person, :how, :recovered, :met, :day, :walk) on conflict (walk_id)"
        " do update set how = excluded.how, recovered = excluded.recovered, met = excluded.met",
        person=row.person_id, how=call["how"], walk=row.id,
        recovered=yes_no.get(str(call.get("recovered"))), met=yes_no.get(str(call.get("met"))),
        day=clock.local.date().isoformat(),
    )  # fmt: skip


# Meetings


def _meeting(db: Database, row: WalkRow, was: Slots, kept: Slots, clock: Clock) -> WalkRow:
    """The meeting that the walk prepares: the planned one that it is on, or a new one."""
    facts = _part("meeting", kept)
    start = facts.get("start")
    if start is None:
        return row
    if row.meeting_id is None:
        same = _same(db, row, str(start))
        meeting_id = same or _insert(db, row, str(start), clock)
        db.execute("update walk set meeting_id = :meeting where id = :id",
                   meeting=meeting_id, id=row.id)  # fmt: skip
        row = row._replace(meeting_id=meeting_id)
        was = {}
    _update(db, row.meeting_id, _differing(_part("meeting", was), facts), clock)
    return row


def _held(db: Database, row: WalkRow, kept: Slots) -> None:
    """Whether the meeting that is over was held; what was said of it can be unsaid."""
    db.execute(
        "update meeting set held = :held, revision = revision + (held is not :held)"
        " where id = :meeting",
        held=kept.get("meeting.held"), meeting=row.meeting_id,
    )  # fmt: skip


def _next_meeting(db: Database, row: WalkRow, was: Slots, kept: Slots, clock: Clock) -> None:
    """The meeting that the walk plans: one row, made, changed or taken back with its answers."""
    before, facts = _part("next", was), _part("next", kept)
    born = db.execute("select id from meeting where born_in = :walk", walk=row.id).fetchone()
    meeting_id: int | None = born[0] if born else None
    start = facts.get("start")
    if start is None:
        if meeting_id is not None:
            _hand_over(db, row, meeting_id, moved=False)
            drop_meeting(db, row, "born_in = :walk")
        return
    if meeting_id is None:
        if _same(db, row, str(start)) is not None:
            return
        meeting_id, before = _insert(db, row, str(start), clock, born_in=row.id), {}
    moved = kept.get("meeting.held") == "moved"
    said = _as_agreed(db, row.meeting_id if moved else None) | facts
    changes = {fact: said.get(fact) for fact in _differing(before, facts)} if before else said
    _update(db, meeting_id, changes, clock)
    _hand_over(db, row, meeting_id, moved=moved)


def _differing(was: Slots, now: Slots) -> dict[str, "Answer"]:
    """What `now` says otherwise than `was`; None for what it says no more."""
    changed = {fact: one for fact, one in now.items() if one != was.get(fact)}
    return changed | dict.fromkeys(was.keys() - now.keys())


def _as_agreed(db: Database, meeting_id: int | None) -> dict[str, "Answer"]:
    """What a meeting that is moved keeps where nothing else is said."""
    found = db.execute(
        "select minutes, place, asked, purpose from meeting where id = :id", id=meeting_id
    ).fetchone()
    columns = ("minutes", "place", "asked", "purpose")
    return dict(zip(columns, found or [None] * len(columns), strict=True))


def _hand_over(db: Database, row: WalkRow, meeting_id: int, *, moved: bool) -> None:
    """What prepared the meeting that was moved prepares the new one; and back again."""
    old, new = (row.meeting_id, meeting_id) if moved else (meeting_id, row.meeting_id)
    db.execute(
        "update walk set meeting_id = :new where meeting_id = :old and id < :walk",
        old=old, new=new, walk=row.id,
    )  # fmt: skip


def _same(db: Database, row: WalkRow, start: str) -> int | None:
    """The meeting with the same person at the same hour."""
    found = db.execute(
        "select id from meeting where person_id = :person and start_local = :start"
        " and held is null",
        person=row.person_id, start=start,
    ).fetchone()  # fmt: skip
    return int(found[0]) if found else None


def _insert(
    db: Database, row: WalkRow, start: str, clock: Clock, born_in: int | None = None
) -> int:
    cursor = db.execute(
        "insert into meeting (person_id, start_utc, start_local, zone, born_in, created)"
        " values (:person, :utc, :start, :zone, :born_in, :at)",
        person=row.person_id, utc=clock.utc(start), start=start, zone=clock.zone,
        born_in=born_in, at=clock.stamp,
    )  # fmt: skip
    return int(cursor.lastrowid or 0)


def _update(
    db: Database, meeting_id: int | None, facts: Mapping[str, "Answer"], clock: Clock
) -> None:
    """Set what `facts` hold of a meeting: an invitation that went out before must follow."""
    columns: dict[str, object] = {
        fact: one for fact, one in facts.items() if fact in ("minutes", "place", "asked", "purpose")
    }
    if start := facts.get("start"):
        columns |= {
            "start_local": start, "start_utc": clock.utc(str(start)), "zone": clock.zone
        }  # fmt: skip
    for column, value in columns.items():
        grown = column in ("start_local", "minutes", "place")
        revised = f", revision = revision + ({column} is not :value)" if grown else ""
        db.execute(
            f"update meeting set {column} = :value{revised} where id = :id",
            value=value, id=meeting_id,
        )  # fmt: skip
