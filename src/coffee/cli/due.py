"""What asks for something now, a line each with the command to type: one list, the nearest first.

Every kind of line is one row of the table in `lines_of`. Nobody is told twice: who is met within
two weeks, or was met and not talked about, needs no touch; a preparation is told by its meeting.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from coffee.cli.due_drills import drill_line
from coffee.coach.people import Meeting, Person, Wanted
from coffee.store import (
    cadences,
    drills,
    introductions,
    meetings,
    people,
    promises,
    snoozes,
    walks,
)
from coffee.store.walks import WalkRow

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.cadence import Cadence
    from coffee.coach.promises import Promise
    from coffee.coach.spacing import Drill
    from coffee.coach.tracking import Introduction

MOST = 5
"""Lines of a kind: a screen, not an archive."""
_SOON = timedelta(days=7)
"""How long before its day a promise of mine is told."""
_MET_SOON = timedelta(days=14)
_ANSWER = timedelta(days=7)
"""How long one waits for an answer, or for what was agreed to, before asking again."""
_WORTH_SAYING = ("news", "thread", "alerts")
"""The facts that may be a reason to be in touch, the best one first."""

Line = dict[str, Any]
Found = tuple[Sequence[Any], int, Callable[["House", Any, date], Line]]
"""What the store found, how many there are of it, and how one of it is told."""


def lines_of(
    house: "House", *, person_id: int | None = None, most: int = MOST, put_off: bool = False
) -> tuple[list[Line], int]:
    """The lines about everybody, or about one person; and how many are left out of them.

    With `put_off`, the follow-ups whose reminder is to wait are among them.
    """
    db, clock = house.reading, house.clock
    today = clock.local.date()
    ahead = meetings.planned(db, clock, person_id)
    over = meetings.unsaid(db, clock, person_id, put_off=put_off)
    soon = [one for one in ahead if one.start[:10] <= (today + _MET_SOON).isoformat()]
    dateless = meetings.wanted(db, clock, person_id)
    met = {one.person.id for one in (*soon, *over)} | {one.person.id for one in dateless}
    owed = [
        one
        for one in promises.due(db, today, today + _SOON, person_id)
        if one.whose == "mine" or one.due <= today
    ]
    silent, all_silent = cadences.due(db, today, most=most, but=met, person_id=person_id)
    unsaid = {one.id for one in over}
    asked = [
        one for one in introductions.under_way(db, today, person_id) if _calls(one, today, met)
    ]
    begun = [
        row
        for row in walks.unfinished(db, person_id=person_id)
        if row.meeting_id is None
        or (
            (row.playbook == "followup" and row.meeting_id not in unsaid)
            and not snoozes.waits(db, f"followup:{row.meeting_id}", today)
        )
    ]
    rehearsed = drills.due(db, clock) if person_id is None else []
    drilled = [rehearsed] if rehearsed else []
    found: tuple[Found, ...] = (
        (ahead, len(ahead), _meeting),
        (over, len(over), _followup),
        (owed, len(owed), _promise),
        (asked, len(asked), _introduction),
        (dateless, len(dateless), _dateless),
        (silent, all_silent, _touch),
        (drilled, len(drilled), _drills),
        (begun, len(begun), _begun),
    )
    lines = [tell(house, one, today) for rows, _, tell in found for one in rows[:most]]
    return lines, sum(max(number - most, 0) for _, number, _ in found)


def _meeting(house: "House", one: Meeting, today: date) -> Line:
    """A meeting ahead. It asks for something on its day, and the day before if not prepared."""
    walk = walks.preparation(house.reading, one.id)
    ready = walk is not None and walk.finished is not None
    days = (date.fromisoformat(one.start[:10]) - today).days
    handle = house.handle(one.person)
    return {
        "what": "meeting", "id": f"m{one.id}", **_who(one.person, handle), **_when_and_where(one),
        "prepared": ready, "begun": walk is not None, "due": days <= (0 if ready else 1),
        "command": f"coffee {'brief' if ready else 'prep'} {handle}",
    }  # fmt: skip


def _followup(house: "House", one: Meeting, today: date) -> Line:
    """A meeting that is over and not talked about yet."""
    begun = any(
        row.meeting_id == one.id
        for row in walks.unfinished(house.reading, "followup", one.person.id)
    )
    handle = house.handle(one.person)
    return {
        "what": "followup", "id": f"m{one.id}", **_who(one.person, handle), **_when_and_where(one),
        "begun": begun, "due": True, "command": f"coffee followup {handle}",
    }  # fmt: skip


def _promise(house: "House", one: "Promise", today: date) -> Line:
    return {
        "what": "promise", "id": f"p{one.id}", **_who(one.person, house.handle(one.person)),
        "whose": one.whose, "words": one.words, "by": one.due.isoformat(),
        "due": one.due <= today, "command": f"coffee done p{one.id}",
    }  # fmt: skip


def _calls(one: "Introduction", today: date, met: set[int]) -> bool:
    """Whether it is my turn, or an answer is long in coming."""
    if one.state == "asked":
        return one.last is not None and one.last.day + _ANSWER <= today
    return one.state != "introduced" or one.target.id not in met


def _introduction(house: "House", one: "Introduction", today: date) -> Line:
    """One under way: who is waited for, whom to write to, who is to be told and thanked."""
    last = one.last
    handle, through = house.handle(one.target), house.handle(one.connector)
    late = last is not None and last.day + _ANSWER <= today
    command = f"coffee {'prep' if one.state == 'introduced' else 'intro'} {handle}"
    return {
        "what": "introduction", "id": f"i{one.id}", **_who(one.target, handle),
        "through": _who(one.connector, through), "state": one.state or None,
        "on": last.day.isoformat() if last else None,
        "due": late if one.state in ("asked", "agreed") else bool(one.state),
        "command": command,
    }  # fmt: skip


def _dateless(house: "House", one: Wanted, today: date) -> Line:
    """A meeting that both want, and that is in no diary. It asks for something after a week."""
    handle = house.handle(one.person)
    return {
        "what": "date", "id": one.id, **_who(one.person, handle), "words": one.purpose,
        "since": one.since, "due": date.fromisoformat(one.since) + _ANSWER <= today,
        "command": f"coffee prep {handle}",
    }  # fmt: skip


def _touch(house: "House", one: "Cadence", today: date) -> Line:
    """Somebody to be in touch with: for how long there was silence, and a reason to break it."""
    facts = people.get(house.reading, one.person.id).facts
    handle = house.handle(one.person)
    return {
        "what": "touch", **_who(one.person, handle), "every": one.every,
        "last": one.last.isoformat() if one.last else None,
        "days": (today - one.last).days if one.last else None,
        "reason": next((facts[name] for name in _WORTH_SAYING if name in facts), None),
        "due": True, "command": house.command("keep-in-touch", one.person),
    }  # fmt: skip


def _drills(house: "House", due: "Sequence[Drill]", today: date) -> Line:
    """All that is to be rehearsed again, on one line."""
    return drill_line(house, due)


def _begun(house: "House", row: WalkRow, today: date) -> Line:
    """A walk to take up again."""
    person = house.about(row)
    nobody = {"person": "", "called": "", "slug": ""}
    return {
        "what": "walk", **(_who(person, house.handle(person)) if person else nobody),
        "playbook": row.playbook, "due": False, "command": house.command(row.playbook, person),
    }  # fmt: skip


def _who(person: Person, handle: str) -> Line:
    """A person, and what to call them here: by their first name when nobody else has it."""
    called = person.name if handle == person.slug else person.name.split()[0]
    return {"person": person.name, "called": called, "slug": person.slug}


def _when_and_where(one: Meeting) -> Line:
    return {"start": one.start, "zone": one.zone, "place": one.place, "minutes": one.minutes}
