"""The invitation to a meeting, for calendars: with its agenda, or taken back if it is off."""

from pathlib import Path
from typing import TYPE_CHECKING

from coffee.coach.table import reason, topics
from coffee.coach.walk import Walk
from coffee.errors import NothingPlanned, PlaybookFault, UnknownPlaybook
from coffee.store import meetings, walks
from coffee.text import say, say_in

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Meeting, Person


def write_invitation(house: "House", whom: str, path: Path) -> None:
    """To the next meeting with `whom`; the cancellation of one called off where none is planned."""
    from coffee.formats.files import write_as

    person = house.person(whom)
    meeting = _meeting(house, person)
    if meeting is None:
        raise NothingPlanned(name=person.name, command=f"coffee prep {house.handle(person)}")
    write_as(path, {".ics": lambda: _made(house, person, meeting)})
    told = "agenda.taken_back" if meeting.held else "agenda.invited"
    house.terminal.tell(say(told, file=path, name=person.name), "good")
    if not house.settings.email:
        file = house.folders.config / "config.toml"
        house.terminal.tell(say("agenda.no_host", file=file), "quiet")
    if not person.facts.get("email"):
        house.terminal.tell(say("agenda.no_guest", name=person.name), "quiet")


def tell_changed(house: "House", person: "Person", *, off: bool) -> None:
    """That whoever has the invitation to their meeting, moved or called `off`, needs another."""
    meeting = _meeting(house, person)
    if meeting is None or bool(meeting.held) != off:
        return
    walk = _preparing(house, meeting)
    if walk and topics(walk):
        command = f"coffee agenda {house.handle(person)} -o {person.slug}.ics"
        key = "agenda.take_back" if off else "agenda.send_again"
        house.terminal.tell(say(key, name=person.name, command=command), "quiet")


def language(house: "House", person: "Person") -> str:
    """The language of what goes to them."""
    return person.facts.get("language") or house.lang


def _meeting(house: "House", person: "Person") -> "Meeting | None":
    """The one ahead, else the one that would have been."""
    ahead = meetings.planned(house.reading, house.clock, person.id)
    off = meetings.called_off(house.reading, house.clock, person.id)
    return next(iter([*ahead, *off]), None)


def _preparing(house: "House", meeting: "Meeting") -> Walk | None:
    from coffee.cli.walking import stored_walk

    row = walks.preparation(house.reading, meeting.id)
    try:
        return stored_walk(house, row) if row else None
    except (PlaybookFault, UnknownPlaybook):  # theirs to mend: day, hour and place do not need it
        return None


def _made(house: "House", person: "Person", meeting: "Meeting") -> bytes:
    from coffee.formats.calendar import Appointment, Party, invitation, uid_of
    from coffee.store.calendar import mark

    lang, me, their = language(house, person), house.settings, person.facts.get("email", "")
    number, created, revision = mark(house.reading, meeting.id)
    walk = _preparing(house, meeting)
    lines = [topic.written(lang) for topic in topics(walk)] if walk else []
    why = reason(walk) if walk else ""
    # whoever is invited is not to read their own name alone
    title = say_in(lang, "agenda.summary", names=f"{person.name}, {me.name}")
    appointment = Appointment(
        uid_of("meeting", number, created),
        title if me.name else why or say_in(lang, "agenda.title"),
        meeting.start, meeting.zone, meeting.minutes, meeting.place,
        "\n".join([why, "", *lines] if why and lines else [why, *lines]).strip("\n"),
        revision, dropped=bool(meeting.held),
    )  # fmt: skip
    host = Party(me.name or me.email, me.email) if me.email else None
    guest = Party(person.name, their) if their else None
    return invitation(appointment, house.clock.now, host, guest)
