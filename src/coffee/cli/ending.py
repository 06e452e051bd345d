"""What a walk ends in: its page, the messages written, what is planned from here on."""

from typing import TYPE_CHECKING, Any

from coffee.cli.cards import with_cards
from coffee.cli.house import REQUEST
from coffee.cli.pages import page_row
from coffee.coach.brief import brief_of
from coffee.coach.drafts import drafts_of
from coffee.coach.steps import CONNECTOR, Draft
from coffee.coach.walk import Walk
from coffee.formats import entries
from coffee.store import cadences, meetings, people, promises, walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Meeting, Person
    from coffee.store.walks import WalkRow

Planned = dict[str, Any]


def show_end(house: "House", row: "WalkRow", walk: Walk) -> None:
    """The page, then each message under its title, then what is planned with its commands."""
    from coffee.face.brief import show
    from coffee.face.ending import message_lines, planned_lines

    terminal = house.terminal
    if terminal.interactive and not terminal.draws:
        terminal.tell("")  # air between the last answer and the page
    show(terminal, with_cards(house, brief_of(walk), row.person_id))
    person = house.about(row)
    drafts = drafts_of(walk)
    plans = planned(house, person) if person and walk.book.follows_up else []
    if (drafts or plans) and not terminal.draws:
        terminal.paint([()])
    elif terminal.interactive and not terminal.draws:
        terminal.tell("")  # and between the page and what to go on with
    width = terminal.width if terminal.interactive else None
    for draft in drafts:  # seen a moment ago by whoever sits at a terminal: its title is enough
        terminal.paint(message_lines(draft, width, title=terminal.rich))
    if drafts and terminal.rich:
        terminal.paint([()])
    if plans:
        terminal.paint(planned_lines(plans, house.clock.local, house.lang, terminal.width))
    if terminal.interactive:
        _point_on(house, row, walk, person, ahead=bool(plans))


def _point_on(
    house: "House", row: "WalkRow", walk: Walk, person: "Person | None", *, ahead: bool
) -> None:
    """What one may go on with, each with its command; `ahead`: whether something is planned."""
    terminal, kept, drafts = house.terminal, walk.kept(), drafts_of(walk)
    if person and drafts:
        which = f" {drafts[0].id}" if len(drafts) == 1 else ""
        command = f"coffee draft {house.handle(person)}{which}"
        terminal.tell(say("followup.drafts_again", command=command), "quiet")
    if person and (held := kept.get("meeting.held")) in ("moved", "dropped"):
        from coffee.cli.invitation import tell_changed

        tell_changed(house, person, off=held == "dropped")
    if connector := kept.get(CONNECTOR):
        _rehearse(house, str(connector), person)
    if person and (via := kept.get("touch.via")):
        command = f"coffee touch {house.handle(person)} --via {via}"
        terminal.tell(say("touch.log", command=command), "quiet")
    if walk.book.subject is None:
        terminal.tell(say("walk.met"), "quiet")
    if ahead:
        terminal.tell(say("followup.today"), "quiet")
    terminal.tell(say("walk.again", command=_again(house, row, person)), "quiet")


def _again(house: "House", row: "WalkRow", person: "Person | None") -> str:
    """What shows the page of that walk: whom it is about, and which walk where it takes both."""
    shown = page_row(house, person.id) if person else None
    if person and shown and shown.id == row.id:
        return f"coffee brief {house.handle(person)}"
    return " ".join(["coffee brief", *([house.handle(person)] if person else []), row.playbook])


def _rehearse(house: "House", connector: str, target: "Person | None") -> None:
    """The talk with a connector can be practised, where there is a script for it."""
    if any(volume.name == REQUEST for volume in house.shelf.volumes):
        named = people.find(house.reading, connector, whole=True)
        handles = [house.handle(one) for one in named] if len(named) == 1 else []
        handles += [house.handle(target)] if handles and target else []
        command = " ".join(["coffee rehearse", REQUEST, *handles])
        house.terminal.tell(say("intro.rehearse", command=command), "quiet")


def planned(house: "House", person: "Person") -> list[Planned]:
    """What has a day with that person from here on, the nearest first, each with its command."""
    handle, name = house.handle(person), {"person": person.name, "slug": person.slug}
    ahead = meetings.planned(house.reading, house.clock, person.id)
    lines: list[Planned] = [
        {
            "what": "meeting", "id": f"m{one.id}", **name, "day": one.start[:10],
            "start": one.start, "zone": one.zone, "minutes": one.minutes, "place": one.place,
            "words": one.purpose,
            "command": f"coffee {'brief' if _ready(house, one) else 'prep'} {handle}",
        }
        for one in ahead
    ]  # fmt: skip
    lines += [
        {
            "what": "promise", "id": f"p{one.id}", **name, "day": one.due.isoformat(),
            "whose": one.whose, "words": one.words, "command": f"coffee done p{one.id}",
        }
        for one in promises.of(house.reading, person.id)
        if one.done is None
    ]  # fmt: skip
    dateless = meetings.wanted(house.reading, house.clock, person.id, put_off=True)
    lines += [
        {
            "what": "date", "id": one.id, **name, "day": "", "words": one.purpose,
            "command": f"coffee prep {handle}",
        }
        for one in dateless
    ]  # fmt: skip
    rhythm = cadences.of(house.reading, person.id)
    if rhythm and rhythm.every and rhythm.due and not (ahead or dateless):
        lines.append({
            "what": "touch", **name, "day": rhythm.due.isoformat(), "every": rhythm.every,
            "command": house.command("keep-in-touch", person),
        })  # fmt: skip
    return sorted(lines, key=lambda line: str(line.get("start", line["day"])))


def _ready(house: "House", meeting: "Meeting") -> bool:
    row = walks.preparation(house.reading, meeting.id)
    return row is not None and row.finished is not None


def as_json(house: "House", row: "WalkRow", walk: Walk) -> dict[str, Any]:
    """All of it as data; messages and plans for the walks that have them."""
    person = house.about(row)
    told: dict[str, Any] = {
        "playbook": row.playbook,
        "language": house.lang,
        "person": entries.known(person) if person else None,
        "meeting": _meeting_json(house, row, walk),
        "answers": answers_of(walk),
        "brief": with_cards(house, brief_of(walk), row.person_id).as_json(),
    }
    if any(isinstance(step, Draft) for step in walk.book.steps):
        told["drafts"] = [draft.as_json() for draft in drafts_of(walk)]
    if walk.book.follows_up and person:
        told["planned"] = planned(house, person)
    return told


def _meeting_json(house: "House", row: "WalkRow", walk: Walk) -> dict[str, Any] | None:
    kept = walk.kept()
    if walk.book.follows_up and row.meeting_id is not None:
        one = meetings.get(house.reading, row.meeting_id)
        if one is None:
            return None
        return {
            "start": one.start, "zone": one.zone, "minutes": one.minutes, "place": one.place,
            "asked": one.asked, "held": one.held or None,
        }  # fmt: skip
    if not kept.get("meeting.start"):
        return None
    return {
        "start": kept["meeting.start"],
        "zone": house.clock.zone,
        "minutes": kept.get("meeting.minutes"),
        "place": kept.get("meeting.place"),
        "asked": kept.get("meeting.asked"),
    }


def answers_of(walk: Walk) -> dict[str, Any]:
    """The answers as an answers file would give them: by step id, notes beneath their choice.

    What was left out is told where a default would take its place.
    """
    answers = walk.answers()
    told: dict[str, Any] = {}
    for prompt in walk.prompts():
        answer = answers.get(prompt.key)
        if prompt.item:
            if not isinstance(told[prompt.step.id], dict):
                told[prompt.step.id] = dict.fromkeys(told[prompt.step.id])
            told[prompt.step.id][prompt.item] = answer
        elif answer not in (None, "seen") or (answer is None and walk.default(prompt)):
            told[prompt.step.id] = answer
    return told
