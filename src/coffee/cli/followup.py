"""Which meeting a followup is about: one that is over, and that nobody talked about yet."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from coffee.cli.house import PREP
from coffee.coach import dates
from coffee.coach.typed import moment_of
from coffee.errors import CoffeeError, MeetingAhead, MeetingUnderWay, NeverMet, NothingToFollowUp
from coffee.store import meetings, walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Meeting, Person
    from coffee.store.walks import WalkRow


@dataclass(frozen=True)
class Waiting:
    """A meeting to follow up, and the walk on it if there is one: begun, or done."""

    person: "Person"
    meeting: "Meeting | None"
    row: "WalkRow | None" = None


def waiting(
    house: "House", playbook: str, person: "Person | None", *, left: bool = False
) -> list[Waiting]:
    """The meetings to follow up, of a person or of all, the last one first; or the one done.

    With `left`, one that is under way by the clock counts as over. MeetingAhead,
    MeetingUnderWay, NeverMet or NothingToFollowUp when there is none.
    """
    db, person_id = house.reading, person.id if person else None
    begun: list[Waiting] = []
    for row in walks.unfinished(db, playbook, person_id):
        if whom := house.about(row):
            begun.append(Waiting(whom, _meeting(house, row), row))
    told = {one.meeting.id for one in begun if one.meeting}
    over = [
        Waiting(meeting.person, meeting)
        for meeting in meetings.unsaid(db, house.clock, person_id)
        if meeting.id not in told
    ]
    found = sorted(
        begun + over, key=lambda one: one.meeting.start if one.meeting else "", reverse=True
    )
    if not found and (now := _under_way(house, person)):
        if not left:
            raise MeetingUnderWay(name=now.person.name, when=_when(house, now))
        found = [Waiting(now.person, now)]
    if not found and person:
        done = walks.latest(db, playbook, person.id)
        found = [Waiting(person, _meeting(house, done), done)] if done else []
    if not found:
        raise _why_none(house, person)
    return found


def _meeting(house: "House", row: "WalkRow") -> "Meeting | None":
    return meetings.get(house.reading, row.meeting_id) if row.meeting_id is not None else None


def _under_way(house: "House", person: "Person | None") -> "Meeting | None":
    """The meeting whose hour has come, or whose day where it has no hour."""
    ahead = meetings.planned(house.reading, house.clock, person.id if person else None)
    for one in ahead:
        start = datetime.fromisoformat(one.start).replace(tzinfo=ZoneInfo(one.zone))
        if start <= house.clock.now:
            return one
    return None


def _when(house: "House", meeting: "Meeting") -> str:
    moment = moment_of(meeting.start)
    return dates.write(moment, house.lang, house.clock.local) if moment else ""


def _why_none(house: "House", person: "Person | None") -> CoffeeError:
    ahead = meetings.planned(house.reading, house.clock, person.id if person else None)
    if ahead:
        whom, when = ahead[0].person, _when(house, ahead[0])
        command = house.command(PREP, whom)
        return MeetingAhead(name=whom.name, when=when, command=command, entry=f"m{ahead[0].id}")
    command, touch = house.command(PREP, person), "coffee touch {} --via coffee"
    if person is None:
        return NothingToFollowUp(command=command, touch=touch.format(say("slot.person")))
    touch = touch.format(house.handle(person))
    return NeverMet(name=person.name, command=command, touch=touch)
