"""The messages that walks prefilled and their user made their own: shown, copied, handed to mail.

Nothing is sent from here.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coffee.coach.drafts import Drafted, drafts_of
from coffee.coach.plain_text import fold
from coffee.errors import (
    BadAddress,
    NoClipboard,
    NothingDrafted,
    PlaybookFault,
    UnknownPlaybook,
    WrongUse,
)
from coffee.formats.mail import Message, eml, mailto
from coffee.store import people, walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Person


@dataclass(frozen=True)
class _Letter:
    """A draft as it goes out, and the playbook that it is from."""

    draft: Drafted
    message: Message
    playbook: str


def show_drafts(
    house: "House",
    whom: str,
    which: str,
    output: Path | None,
    *,
    copy: bool,
    link: bool,
    as_json: bool,
) -> None:
    """All that was written around a person, or one: shown, or out by one of the ways there are."""
    person = house.person(whom)
    letters = _letters(house, person)
    if not letters:
        command = f"coffee followup {house.handle(person)}"
        raise NothingDrafted(name=person.name, command=command)
    if which:
        letters = [_picked(letters, which)]
    if as_json:
        told = [_as_json(one) for one in letters]
        house.terminal.json(told[0] if which else {"drafts": told})
        return
    if len(letters) == 1:
        _hand_out(house, letters[0], output, copy=copy, link=link)
    elif output or copy or link:
        raise WrongUse(problem="which_draft", able=_ids(letters), command=f"coffee draft {whom}")
    else:
        _list(house, person, letters)


def letter(house: "House", draft: Drafted) -> Message:
    """`draft` with the address of whom it is to, where that is known."""
    return Message(draft.to, _address(house, draft.to), draft.subject, draft.text)


def show_message(house: "House", message: Message) -> None:
    """A message to read: no word is cut where it is read on a terminal."""
    house.terminal.line(_text(message))


def _text(message: Message) -> str:
    """To whom, about what, then the message."""
    to = f"{message.to_name} <{message.to_address}>" if message.to_address else message.to_name
    head = [say("draft.to", to=to)]
    if message.subject:
        head.append(say("draft.subject", subject=message.subject))
    return "\n".join(head) + f"\n\n{message.body}\n"


def _letters(house: "House", person: "Person") -> list[_Letter]:
    """What the last walks with a person left, the latest walk first."""
    from coffee.cli.sentences import sentence_of
    from coffee.cli.walking import stored_walk

    letters = []
    for row in walks.last_done(house.reading, person.id):
        try:
            drafts = drafts_of(stored_walk(house, row))
        except (PlaybookFault, UnknownPlaybook) as fault:  # the others can still be had
            house.terminal.tell(sentence_of(fault), "bad")
            continue
        letters += [_Letter(one, letter(house, one), row.playbook) for one in drafts]
    return letters


def _address(house: "House", name: str) -> str:
    found = people.called(house.reading, name)
    return people.get(house.reading, found.id).facts.get("email", "") if found else ""


def _picked(letters: list[_Letter], which: str) -> _Letter:
    """The letter of that number or id, or the one whose id begins so."""
    if which.isdecimal() and len(which) < 4 and 1 <= int(which) <= len(letters):
        return letters[int(which) - 1]
    typed = fold(which.strip())
    same = [one for one in letters if one.draft.id == typed]
    near = [one for one in letters if typed and one.draft.id.startswith(typed)]
    if same or len(near) == 1:
        return (same or near)[0]
    raise WrongUse(problem="no_such_draft", name=which, able=_ids(letters))


def _ids(letters: list[_Letter]) -> str:
    return ", ".join(dict.fromkeys(one.draft.id for one in letters))


def _list(house: "House", person: "Person", letters: list[_Letter]) -> None:
    from coffee.face.lines import cells, columns

    rows = [
        (f"{number:>2}", one.draft.id, one.draft.to, one.draft.subject)
        for number, one in enumerate(letters, 1)
    ]
    lines = list(columns(rows))
    if house.terminal.shown and max(map(cells, lines)) > house.terminal.width:
        # each fact on a line of its own
        lines = [f"{number}  " + "\n    ".join(filter(None, facts)) for number, *facts in rows]
    for line in lines:
        house.terminal.line(line)
    command = f"coffee draft {house.handle(person)} {letters[0].draft.id}"
    house.terminal.tell(say("draft.again", command=command, ways=say("draft.ways")), "quiet")


def _hand_out(house: "House", one: _Letter, output: Path | None, *, copy: bool, link: bool) -> None:
    if output is not None:
        _write(house, one.message, output)
    if copy:
        _copy(house, one.message.body)
    if link:
        house.terminal.data(mailto(one.message))
    if output is None and not copy and not link:
        show_message(house, one.message)
        if house.terminal.shown:
            house.terminal.put([()])
            house.terminal.tell(say("draft.ways"), "quiet")


def _write(house: "House", message: Message, path: Path) -> None:
    """To a file that a mail program opens, or that anybody reads."""
    from coffee.formats.files import Made, write_as

    formats: dict[str, Made] = {
        ".eml": lambda: eml(message, house.clock.now),
        ".txt": lambda: _text(message),
    }
    write_as(path, formats)
    told = "draft.written" if path.suffix.lower() == ".eml" else "brief.written"
    house.terminal.tell(say(told, file=path), "good")


def _copy(house: "House", text: str) -> None:
    from coffee.formats.clipboard import copied

    if copied(text):
        house.terminal.tell(say("draft.copied"), "good")
    elif house.terminal.clip(text):
        house.terminal.tell(say("draft.handed"), "good")
    else:
        raise NoClipboard


def _as_json(one: _Letter) -> dict[str, Any]:
    """A draft as data; `mailto` is null where the message is too long for a link."""
    try:
        link = mailto(one.message)
    except (WrongUse, BadAddress):
        link = None
    told = one.draft.as_json()
    address = one.message.to_address or None
    return {
        "id": told["id"], "playbook": one.playbook, "to": {"name": told["to"], "email": address},
        "language": one.draft.lang, "subject": told["subject"], "text": told["text"],
        "mailto": link,
    }  # fmt: skip
