"""People as files for other programs: vCard, CSV in Google's columns, Markdown.

Nothing in a value can end its line, open a formula or make a link of itself.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coffee.formats.documents import markdown_text

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = (
    "First Name", "Last Name", "Organization Name", "Organization Title", "Birthday", "Notes",
    "Labels",
)  # fmt: skip
_NUMBERED = {"emails": "E-mail", "phones": "Phone", "links": "Website"}
"""Google's columns that come in any number."""


@dataclass(frozen=True)
class Card:
    """What a file for others holds of somebody."""

    name: str
    company: str = ""
    role: str = ""
    emails: Sequence[str] = ()
    phones: Sequence[str] = ()
    links: Sequence[str] = ()
    birthday: str = ""
    note: str = ""
    tags: Sequence[str] = ()


def vcards(cards: Sequence[Card]) -> str:
    """vCard 3.0, which every address book reads."""
    return "".join(_folded(line) + "\r\n" for card in cards for line in _vcard(card))


def _vcard(card: Card) -> list[str]:
    *given, family = card.name.split() or [""]
    told = [
        ("FN", _escaped(card.name)),
        ("N", f"{_escaped(family)};{_escaped(' '.join(given))};;;"),
        ("ORG", _escaped(card.company)), ("TITLE", _escaped(card.role)),
        *(("EMAIL", _escaped(one)) for one in card.emails),
        *(("TEL", _escaped(one)) for one in card.phones),
        *(("URL", _escaped(one)) for one in card.links), ("BDAY", _escaped(card.birthday)),
        ("NOTE", _escaped(card.note)), ("CATEGORIES", ",".join(map(_escaped, card.tags))),
    ]  # fmt: skip
    lines = [f"{name}:{value}" for name, value in told if value]
    return ["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD"]


def _escaped(text: str) -> str:
    text = re.sub(r"\r\n?|\n", "\n", text)
    return re.sub(r"([\\,;])", r"\\\1", text).replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line of 75 bytes at most, the rest on lines that begin with a space."""
    parts: list[bytes] = []
    part = b""
    for character in line:
        raw = character.encode("utf-8", "replace")
        if len(part) + len(raw) > (75 if not parts else 74):
            parts.append(part)
            part = b""
        part += raw
    return "\r\n ".join(one.decode() for one in (*parts, part))


def table(cards: Sequence[Card]) -> str:
    """CSV that Google Contacts reads, and `coffee people import` too."""
    out = io.StringIO()
    writer = csv.writer(out)
    wide = {name: max((len(getattr(one, name)) for one in cards), default=0) for name in _NUMBERED}
    numbered = [f"{_NUMBERED[name]} {n + 1} - Value" for name in wide for n in range(wide[name])]
    writer.writerow([*_COLUMNS, *numbered])
    for card in cards:
        first, _, last = card.name.rpartition(" ")
        row = [
            first or last, last if first else "", card.company, card.role, card.birthday, card.note,
            " ::: ".join(card.tags),
        ]  # fmt: skip
        for name, count in wide.items():
            values = getattr(card, name)
            row += [*values, *[""] * (count - len(values))]
        writer.writerow([_calm(cell) for cell in row])
    return out.getvalue()


def _calm(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; a telephone number stays one."""
    if cell.startswith(_FORMULA) and not re.fullmatch(r"\+[\d ().-]+|--\d\d-\d\d", cell):
        return f"'{cell}"
    return cell


def markdown(cards: Sequence[Card], labels: dict[str, str]) -> str:
    """A page to read: a heading a person, a line a fact. `labels` name the fields, and end so
    that the value may follow."""
    return "\n".join(line for card in cards for line in _page(card, labels))


def _page(card: Card, labels: dict[str, str]) -> list[str]:
    told = {
        "role": card.role, "company": card.company, "email": ", ".join(card.emails),
        "phone": ", ".join(card.phones), "link": ", ".join(card.links),
        "birthday": card.birthday, "tags": " ".join(card.tags), "note": card.note,
    }  # fmt: skip
    facts = [f"- {labels[name]}{_lines(value)}" for name, value in told.items() if value]
    return [f"## {markdown_text(card.name)}", "", *facts, ""]


def _lines(value: str) -> str:
    """Lines of one item of a list."""
    return "\\\n  ".join(markdown_text(line) for line in value.splitlines() if line.strip())


def sections(lines: Iterable[str]) -> str:
    """A page in lines as Markdown: a heading where nothing is indented, an item where little is;
    what is indented further goes on with the item before."""
    page: list[str] = []
    for line in filter(None, map(str.rstrip, lines)):
        depth = len(line) - len(line.lstrip())
        if not depth:
            page.append(f"\n### {markdown_text(line)}\n")
        elif depth > _ITEM and page:
            page[-1] += f"\\\n  {markdown_text(line)}"
        else:
            page.append(f"- {markdown_text(line)}")
    return "".join(f"{one}\n" for one in page)


_ITEM = 2
"""Spaces before an item on the page about somebody."""
