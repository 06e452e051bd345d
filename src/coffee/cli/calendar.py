"""`coffee calendar export`: meetings, promises and people to contact, for a calendar to read."""

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from coffee.cli import options
from coffee.cli.app import Group
from coffee.errors import NothingForCalendar
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.cadence import Cadence
    from coffee.coach.people import Meeting
    from coffee.coach.promises import Promise
    from coffee.formats.calendar import Appointment, Reminder
    from coffee.store.calendar import Mark

_KEPT = timedelta(days=30)
"""How long what is over is still told, so that a calendar learns what became of it."""

_PROMISED = {"mine": "calendar.promise_mine", "theirs": "calendar.promise_theirs"}


def add_to(app: typer.Typer) -> None:
    """The group `calendar`."""
    group = typer.Typer(cls=Group, rich_markup_mode=None)

    @group.callback(invoke_without_command=True, help=say("help.calendar"))
    def calendar(context: typer.Context) -> None:
        if context.invoked_subcommand is None:
            context.obj.terminal.data(context.get_help())

    @group.command(help=say("help.calendar_export"))
    def export(
        context: typer.Context,
        output: Annotated[Path | None, options.output("help.output_ics")] = None,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        export_all(context.obj, output, as_json=as_json)

    app.add_typer(group, name="calendar")


def export_all(house: "House", output: Path | None, *, as_json: bool) -> None:
    """Everything that has a day, in one file; on standard output without a place for it."""
    from coffee.formats.calendar import calendar
    from coffee.store import calendar as days

    db, today = house.reading, house.clock.local.date()
    meetings = [_meeting_entry(house, *one) for one in days.told(db, today - _KEPT)]
    promises = [_promise_entry(*one) for one in days.promised(db, today - _KEPT)]
    touches = [_touch_entry(house, *one) for one in days.awaited(db)]
    if as_json and output is None:
        house.terminal.json({
            "meetings": [_meeting_json(one) for one in meetings],
            "promises": [_reminder_json(one) for one in promises],
            "touches": [_reminder_json(one) for one in touches],
        })  # fmt: skip
        return
    if not (meetings or promises or touches):
        raise NothingForCalendar
    data = calendar([*meetings, *promises, *touches], house.clock.now)
    if output is None:
        house.terminal.file(data)
        return
    from coffee.formats.files import write_as

    write_as(output, {".ics": lambda: data})
    counts = {"meetings": len(meetings), "promises": len(promises), "touches": len(touches)}
    house.terminal.tell(say("calendar.written", file=output, **counts), "good")


def _meeting_entry(house: "House", meeting: "Meeting", mark: "Mark") -> "Appointment":
    """A meeting in one's own calendar, with the command that shows its brief."""
    from coffee.formats.calendar import Appointment, uid_of

    number, created, revision = mark
    return Appointment(
        uid_of("meeting", number, created),
        say("calendar.meeting", name=meeting.person.name),
        meeting.start, meeting.zone, meeting.minutes, meeting.place,
        f"coffee brief {house.handle(meeting.person)}",
        revision, dropped=meeting.held not in ("", "yes"),
    )  # fmt: skip


def _promise_entry(promise: "Promise", created: str) -> "Reminder":
    from coffee.formats.calendar import Reminder, uid_of

    title = say(_PROMISED[promise.whose], name=promise.person.name, words=promise.words)
    return Reminder(
        uid_of("promise", promise.id, created), title, promise.due, f"coffee done p{promise.id}",
        settled=promise.done is not None,
    )  # fmt: skip


def _touch_entry(house: "House", cadence: "Cadence", known_since: str) -> "Reminder":
    """Somebody to contact: on the day due, today where that is past."""
    from coffee.coach.durations import every
    from coffee.formats.calendar import Reminder, uid_of

    today = house.clock.local.date()
    command = f"coffee touch {house.handle(cadence.person)}"
    return Reminder(
        uid_of("touch", cadence.person.id, known_since),
        say("calendar.touch", name=cadence.person.name),
        max(cadence.due or date.min, today),
        f"{every(cadence.every, house.lang)}\n{command}",
    )


def _meeting_json(one: "Appointment") -> dict[str, Any]:
    return {
        "uid": one.uid, "title": one.title, "start": one.start, "zone": one.zone,
        "minutes": one.minutes, "place": one.place, "dropped": one.dropped,
    }  # fmt: skip


def _reminder_json(one: "Reminder") -> dict[str, Any]:
    return {
        "uid": one.uid, "title": one.title, "day": one.day.isoformat(), "settled": one.settled
    }  # fmt: skip
