"""What was practised and what was lived, row by row: the figures are made of it elsewhere."""

from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from coffee.coach.statistics import RealCall, Rehearsed, Told
from coffee.store.database import Database

if TYPE_CHECKING:
    from coffee.store.clock import Clock


def rehearsed(db: Database, clock: "Clock") -> list[Rehearsed]:
    """The rehearsals that came to an end, the first one first. Those that took up another one,
    to see where else it leads, repeat its replies: they are left out."""
    rows = db.execute(
        "select id, script, finished, verdict, seconds"
        " from rehearsal join turn on rehearsal_id = id"
        " where finished is not null and not branched order by finished, id, number"
    )
    return [
        Rehearsed(
            number,
            script,
            clock.day(datetime.fromisoformat(finished)),
            tuple(Told(verdict, seconds) for *_, verdict, seconds in turns),
        )
        for (number, script, finished), turns in groupby(rows, key=lambda row: row[:3])
    ]


def calls(db: Database) -> list[RealCall]:
    """The real calls that were told of."""
    rows = db.execute("select how, recovered, met from call order by day, id")
    return [RealCall(how, _told(recovered), _told(met)) for how, recovered, met in rows]


def _told(flag: int | None) -> bool | None:
    return None if flag is None else bool(flag)
