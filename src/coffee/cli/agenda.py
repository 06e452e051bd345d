"""The agenda of the next meeting with somebody: read, changed, sent ahead, put in calendars."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coffee.cli.house import PREP
from coffee.cli.invitation import language, write_invitation
from coffee.cli.letters import letter, show_message
from coffee.coach import dates
from coffee.coach.brief import Brief, Section, where
from coffee.coach.sources import Source, from_file, from_stored
from coffee.coach.table import agenda_step, message_step, reason, topics
from coffee.coach.typed import moment_of
from coffee.coach.walk import Walk
from coffee.errors import (
    CoffeeError,
    NoAgendaYet,
    NobodyToAsk,
    NothingDrafted,
    NothingOnTable,
    NothingPlanned,
    Saved,
    StillPreparing,
    UnknownSteps,
)
from coffee.store import meetings, walks
from coffee.text import say, say_in

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Meeting, Person
    from coffee.formats.mail import Message
    from coffee.store.walks import WalkRow

Record = Callable[[Walk, Walk], None]
"""What is done with each move, before and after."""


@dataclass(frozen=True)
class _Table:
    """A meeting ahead, and the walk that prepares it: one that asks what is on the table."""

    person: "Person"
    meeting: "Meeting"
    row: "WalkRow"
    walk: Walk


def show_agenda(
    house: "House", whom: str, output: Path | None, *, message: bool, as_json: bool
) -> None:
    """The agenda on the screen, or as one of the files that can be sent."""
    if output is not None and output.suffix.lower() == ".ics":
        write_invitation(house, whom, output)
        return
    table = _table(house, whom)
    if not topics(table.walk):
        raise _nothing_on(house, table.person)
    if output is not None:
        _write(house, table, output)
    elif as_json:
        house.terminal.json(_as_json(house, table))
    elif message:
        show_message(house, _message(house, table))
    else:
        from coffee.face.brief import show

        show(house.terminal, _page(house, table, house.lang, table.person.name))


def edit_agenda(house: "House", whom: str, answers: str) -> None:
    """Take up the step of the agenda, and the message that tells of it: from a file, or typed."""
    table = _table(house, whom)
    steps = (agenda_step(table.walk), message_step(table.walk))
    able = [step.id for step in steps if step]
    if answers:
        from coffee.cli.batch import read_answers

        given = read_answers(answers)
        if unknown := [one for one in given if one not in able]:
            raise UnknownSteps(steps=unknown, near=able, playbook=table.row.playbook)
        _changed_at_once(house, table, able, list(given), [from_file(given), from_stored])
    elif not house.asks:
        raise NobodyToAsk(step=able[0], playbook=table.row.playbook)
    else:
        _changed_by_hand(house, table, able)


def _table(house: "House", whom: str) -> _Table:
    """The next meeting with `whom` and its preparation. NothingPlanned, or NothingOnTable."""
    from coffee.cli.walking import stored_walk

    person = house.person(whom)
    meeting = next(iter(meetings.planned(house.reading, house.clock, person.id)), None)
    if meeting is None:
        raise NothingPlanned(name=person.name, command=f"coffee prep {house.handle(person)}")
    row = walks.preparation(house.reading, meeting.id)
    walk = stored_walk(house, row) if row else None
    step = agenda_step(walk) if walk else None
    if row is None or walk is None or step is None or step.id not in walk.given:
        raise _nothing_on(house, person)
    return _Table(person, meeting, row, walk)


def _nothing_on(house: "House", person: "Person") -> CoffeeError:
    """What makes an agenda where there can be one; a first meeting is invited to without."""
    from coffee.cli.walking import preparing

    handle = house.handle(person)
    if preparing(house, person.name) == PREP:
        return NoAgendaYet(name=person.name, command=f"coffee agenda {handle} -o {person.slug}.ics")
    return NothingOnTable(name=person.name, command=f"coffee prep {handle}")


# Changed


def _opened(house: "House", table: _Table, able: Sequence[str], wanted: Sequence[str]) -> Walk:
    """The walk standing at the first of `wanted`. StillPreparing where it stands before."""
    given = table.walk.given
    opened = {key: replace(given[key], open=True) for key in wanted if key in given}
    walk = replace(table.walk, given={**given, **opened})
    here = walk.here()
    if here is not None and here.step.id not in able:
        command = f"coffee prep {house.handle(table.person)}"
        raise StillPreparing(name=table.person.name, command=command)
    return walk


def _answered(walk: Walk, able: Sequence[str], sources: Sequence[Source], record: Record) -> Walk:
    """The walk with the prompts of `able` answered, as far as `sources` go and no further."""
    while (prompt := walk.here()) is not None and prompt.step.id in able:
        moves = (source(walk, prompt) for source in sources)
        moved = next((move for move in moves if move is not None), None)
        if moved is None:
            break
        record(walk, moved)
        walk = moved
    return walk


def _changed_at_once(
    house: "House", table: _Table, able: Sequence[str], wanted: Sequence[str], told: list[Source]
) -> None:
    walk = _answered(_opened(house, table, able, wanted), able, told, lambda before, after: None)
    with house.writing.writing():
        row = walks.save(house.writing, table.row, table.walk, walk, house.clock)
        if walk.here() is None:
            walks.finish(house.writing, row, house.clock)


def _changed_by_hand(house: "House", table: _Table, able: Sequence[str]) -> None:
    from coffee.cli.keyboard import Keyboard

    row = table.row

    def record(before: Walk, after: Walk) -> None:
        nonlocal row
        row = walks.save(house.writing, row, before, after, house.clock)

    try:
        walk = _opened(house, table, able, able[:1])
        walk = _answered(walk, able, [Keyboard(house)], record)
    except (Saved, KeyboardInterrupt):
        command = f"coffee agenda {house.handle(table.person)} --edit"
        house.terminal.tell(say("saved", command=command), "good")
        raise
    if walk.here() is None:
        walks.finish(house.writing, row, house.clock)


# Shown and sent


def _page(house: "House", table: _Table, lang: str, title: str) -> Brief:
    """One page: when, where, why, and each topic with its hour."""
    meeting, now = table.meeting, house.clock.local
    moment = moment_of(meeting.start)
    lines = tuple(topic.written(lang) for topic in topics(table.walk))
    why = reason(table.walk)
    sections = [Section(say_in(lang, "agenda.why"), (why,))] if why else []
    return Brief(
        title,
        dates.write(moment, lang, now) if moment else "",
        where(meeting.place, meeting.minutes),
        (*sections, Section(say_in(lang, "agenda.table"), lines)),
    )


def _message(house: "House", table: _Table) -> "Message":
    """The message that tells of the agenda: as it was left, else as the playbook has it."""
    step = message_step(table.walk)
    if step is None:
        command = f"coffee prep {house.handle(table.person)}"
        raise NothingDrafted(name=table.person.name, command=command)
    draft = table.walk.drafted(step)
    written = table.walk.answers().get(step.id)
    return letter(house, replace(draft, text=str(written)) if written else draft)


def _write(house: "House", table: _Table, path: Path) -> None:
    """The message or the page, as the name of the file says."""
    from coffee.formats.files import Made, page_formats, write_as
    from coffee.formats.mail import eml

    lang = language(house, table.person)
    formats: dict[str, Made] = {
        ".ics": bytes,  # written elsewhere: named here among those there are
        ".eml": lambda: eml(_message(house, table), house.clock.now),
        **page_formats(_page(house, table, lang, say_in(lang, "agenda.title")), lang),
    }
    del formats[".json"]  # it would not be what --json prints
    write_as(path, formats)
    told = "draft.written" if path.suffix.lower() == ".eml" else "brief.written"
    house.terminal.tell(say(told, file=path), "good")


def _as_json(house: "House", table: _Table) -> dict[str, Any]:
    from coffee.formats import entries

    message = _message(house, table) if message_step(table.walk) else None
    return {
        "person": entries.person(table.person),
        "meeting": entries.meeting(table.meeting),
        "agenda": [
            {
                "at": topic.at.isoformat("minutes") if topic.at else None,
                "minutes": topic.minutes,
                "words": topic.words,
            }
            for topic in topics(table.walk)
        ],
        "message": {"subject": message.subject, "text": message.body} if message else None,
    }
