"""Rehearsals: each reply on disk before the next line shows, and the cards that they end in.

A rehearsal is stored as what it follows from: the script by name, who is in it, the seed, the
replies in their order. Everything else is played again from those.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from coffee.store import people
from coffee.store.database import Database

if TYPE_CHECKING:
    from coffee.coach.dialogue import Taken
    from coffee.coach.scene import Answer
    from coffee.store.clock import Clock


CHOOSE, OWN_WORDS, ALOUD = "choose", "own-words", "aloud"
"""How one replies; a rehearsal in which something was typed is `type`."""


class RehearsalRow(NamedTuple):
    """A rehearsal as stored. `names` are the answers of its cast, `id` is 0 while it is only
    in memory; `mode` is how one replies; `branched`, whether it is another road of one."""

    id: int
    script: str
    lang: str
    person_id: int | None
    names: "Mapping[str, Answer]"
    seed: int
    react: tuple[str, ...]
    mode: str = CHOOSE
    exam: bool = False
    branched: bool = False
    began: str = ""
    finished: str | None = None
    outcome: str | None = None
    score: int | None = None


class Plan(NamedTuple):
    """An if-then card: `words` is the whole of it, `said` what one says."""

    id: int
    script: str
    reaction: str
    words: str
    said: str
    at: str
    rehearsal_id: int | None


_COLUMNS = (
    "id, script, lang, person_id, names, seed, react, mode, exam, branched, began, finished,"
    " outcome, score"
)


def begin(db: Database, row: RehearsalRow, clock: "Clock") -> RehearsalRow:
    """`row` in the store, without a reply yet; inside a transaction."""
    import json

    cursor = db.execute(
        "insert into rehearsal"
        " (script, lang, person_id, names, seed, react, mode, exam, branched, began) values"
        " (:script, :lang, :person, :names, :seed, :react, :mode, :exam, :branched, :at)",
        script=row.script, lang=row.lang, person=row.person_id, seed=row.seed,
        names=_names(row), react=json.dumps(row.react),
        mode=row.mode, exam=int(row.exam), branched=int(row.branched), at=clock.stamp,
    )  # fmt: skip
    return row._replace(id=int(cursor.lastrowid or 0), began=clock.stamp)


def recast(db: Database, row: RehearsalRow, clock: "Clock") -> RehearsalRow:
    """`row` in the store with the cast and the person that it has by now; inside a transaction."""
    if not row.id:
        return begin(db, row, clock)
    db.execute(
        "update rehearsal set names = :names, person_id = :person where id = :id",
        names=_names(row), person=row.person_id, id=row.id,
    )  # fmt: skip
    return row


def person_of(
    db: Database, row: RehearsalRow, name: str, facts: Mapping[str, str], clock: "Clock"
) -> RehearsalRow:
    """`row` about the person of that name, known or new, with what was said of them.

    A fact that is known already is not written again; inside a transaction.
    """
    found = people.find(db, name, whole=True)
    person_id = found[0].id if len(found) == 1 else people.add(db, name, clock.stamp)
    known = people.get(db, person_id).facts
    for field, value in facts.items():
        if known.get(field) != value:
            db.execute(
                "insert into fact (person_id, field, value, origin, at)"
                " values (:person, :field, :value, :origin, :at)",
                person=person_id, field=field, value=value, origin="rehearse", at=clock.stamp,
            )  # fmt: skip
    return row._replace(person_id=person_id)


def take(
    db: Database, row: RehearsalRow, number: int, taken: "Taken", verdict: str, clock: "Clock"
) -> None:
    """Write the reply of turn `number`, from 0, in the place of it and of those after it."""
    with db.writing():
        cut(db, row, number)
        db.execute(
            "insert into turn"
            " values (:id, :number, :line, :reply, :said, :verdict, :seconds, :at)",
            id=row.id, number=number, line=taken.line, reply=taken.reply, said=taken.said,
            verdict=verdict, seconds=taken.seconds, at=clock.stamp,
        )  # fmt: skip
        if taken.said and row.mode == CHOOSE:
            db.execute("update rehearsal set mode = 'type' where id = :id", id=row.id)


def cut(db: Database, row: RehearsalRow, number: int) -> None:
    """Take back the replies from turn `number` on."""
    with db.writing():
        db.execute(
            "delete from turn where rehearsal_id = :id and number >= :number",
            id=row.id,
            number=number,
        )


def finish(db: Database, row: RehearsalRow, outcome: str, score: int, clock: "Clock") -> None:
    """Mark a rehearsal as done, and where it led."""
    with db.writing():
        db.execute(
            "update rehearsal set finished = :at, outcome = :outcome, score = :score"
            " where id = :id",
            id=row.id, at=clock.stamp, outcome=outcome, score=score,
        )  # fmt: skip


def drop(db: Database, row: RehearsalRow) -> None:
    """Forget a rehearsal and its replies; the person and the cards stay."""
    with db.writing():
        db.execute("delete from rehearsal where id = :id", id=row.id)


def path(db: Database, rehearsal_id: int) -> "tuple[Taken, ...]":
    """The replies of a rehearsal, in order."""
    from coffee.coach.dialogue import Taken

    rows = db.execute(
        "select line, reply, said, seconds from turn where rehearsal_id = :id order by number",
        id=rehearsal_id,
    )
    return tuple(Taken(*row) for row in rows)


def hesitated(db: Database, script: str, line: str, but: int) -> float | None:
    """The seconds of hesitation the last time that one stood at `line`, in a rehearsal other
    than `but`; None when it was never timed."""
    found = db.execute(
        "select seconds from turn join rehearsal on rehearsal.id = rehearsal_id"
        " where script = :script and line = :line and seconds is not null and rehearsal.id <> :but"
        " order by turn.at desc limit 1",
        script=script, line=line, but=but,
    ).fetchone()  # fmt: skip
    return float(found[0]) if found else None


def get(db: Database, rehearsal_id: int) -> RehearsalRow | None:
    """The rehearsal of that number."""
    rows = db.execute(f"select {_COLUMNS} from rehearsal where id = :id", id=rehearsal_id)
    return next((_row(*row) for row in rows), None)


def unfinished(db: Database, script: str = "") -> list[RehearsalRow]:
    """The rehearsals without an end, the last one touched first."""
    rows = db.execute(
        f"select {_COLUMNS} from rehearsal where finished is null"
        " and (:script = '' or script = :script)"
        " order by coalesce((select max(at) from turn where rehearsal_id = rehearsal.id), began)"
        " desc, id desc",
        script=script,
    )
    return [_row(*row) for row in rows]


def finished(db: Database, script: str = "", most: int = 1000) -> list[RehearsalRow]:
    """The rehearsals that came to an end, the last one first."""
    rows = db.execute(
        f"select {_COLUMNS} from rehearsal where finished is not null"
        " and (:script = '' or script = :script) order by finished desc, id desc limit :most",
        script=script, most=most,
    )  # fmt: skip
    return [_row(*row) for row in rows]


def lang_of(db: Database, script: str, reaction: str) -> str | None:
    """The language in which a reaction of a script was rehearsed last, or else the script; None
    when it never was."""
    found = db.execute(
        "select lang from rehearsal left join plan on rehearsal_id = rehearsal.id"
        " where rehearsal.script = :script and finished is not null and not branched"
        " order by reaction = :reaction desc, finished desc limit 1",
        script=script, reaction=reaction,
    ).fetchone()  # fmt: skip
    return str(found[0]) if found else None


def keep_plan(
    db: Database, row: RehearsalRow, reaction: str, words: str, said: str, clock: "Clock"
) -> int:
    """Keep the card of a rehearsal, in the place of the one it had; its number."""
    with db.writing():
        db.execute("delete from plan where rehearsal_id = :id", id=row.id)
        cursor = db.execute(
            "insert into plan (script, reaction, person_id, words, said, at, rehearsal_id)"
            " values (:script, :reaction, :person, :words, :said, :at, :id)",
            script=row.script, reaction=reaction, person=row.person_id, words=words, said=said,
            at=clock.stamp, id=row.id,
        )  # fmt: skip
    return int(cursor.lastrowid or 0)


def card_of(db: Database, rehearsal_id: int) -> str:
    """The card that a rehearsal ended in; empty when it has none."""
    found = db.execute(
        "select words from plan where rehearsal_id = :id", id=rehearsal_id
    ).fetchone()
    return str(found[0]) if found else ""


def plans(db: Database, person_id: int | None = None) -> list[Plan]:
    """The latest card of each script and reaction, of one person or of anybody; last one first."""
    rows = db.execute(
        "select id, script, reaction, words, said, at, rehearsal_id from plan"
        " where :person is null or person_id = :person order by id desc",
        person=person_id,
    )
    latest: dict[tuple[str, str], Plan] = {}
    for row in rows:
        plan = Plan(*row)
        latest.setdefault((plan.script, plan.reaction), plan)
    return list(latest.values())


def keep_recall(db: Database, plan: Plan, said: str, held: bool, clock: "Clock") -> None:
    """Keep what was said from memory for a card, and whether it would have held."""
    with db.writing():
        db.execute(
            "insert into recall (plan_id, at, said, ok) values (:plan, :at, :said, :ok)",
            plan=plan.id, at=clock.stamp, said=said, ok=int(held),
        )  # fmt: skip


def _names(row: RehearsalRow) -> str:
    import json

    return json.dumps(dict(row.names), ensure_ascii=False)


def _row(*columns: object) -> RehearsalRow:
    import json

    row = RehearsalRow(*columns)  # type: ignore[arg-type]
    return row._replace(
        names=json.loads(str(row.names)),
        react=tuple(json.loads(str(row.react))),
        exam=bool(row.exam),
        branched=bool(row.branched),
    )
