"""Contacts in vCard 2.1, 3.0 and 4.0: read by us, a line at a time, in bounded time.

A library would have to be guarded by so much (cards split, lines unfolded, photographs dropped,
parameters capped: one known to us hangs on 81 bytes) that little would be left for it to do.
One bad card costs itself.
"""

import base64
import quopri
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from coffee.coach.contacts import Record, Skipped, Source
from coffee.coach.plain_text import tidy, tidy_lines
from coffee.formats.contact_text import day

_LONGEST_LINE, _MOST_LINES, _MOST_PARAMETERS = 20_000, 5_000, 20
"""Characters of an unfolded line, lines of a card, parameters of a line; photographs left out."""
_HEAVY = ("PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE")
_LONGEST_EXTRA = 500
_NO_EXTRA = {
    "BEGIN", "END", "VERSION", "FN", "N", "EMAIL", "TEL", "ORG", "TITLE", "URL", "BDAY", "NOTE",
    "CATEGORIES", "REV", "UID", "PRODID", "SORT-STRING", *_HEAVY,
}  # fmt: skip


_PRIVATE_BUT_TOLD = ("ANNIVERSARY", "MANAGER", "ASSISTANT", "SPOUSE", "SOCIALPROFILE")
"""What X- properties are about people and not about programs."""


@dataclass(frozen=True)
class Property:
    """One line of a card: its name without group, its parameters in upper case, its raw value."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str

    def has(self, *values: str) -> bool:
        return any(value in values for _, value in self.parameters)


def contacts(name: str, text: str) -> Source | None:
    """The contacts in `text`; None when no card begins in it."""
    records: list[Record] = []
    skipped: list[Skipped] = []
    found = False
    for line, card in _cards(text.split("\n")):
        found = True
        read = _record(line, card) if card is not None else "card_open"
        if isinstance(read, Record):
            records.append(read)
        else:
            skipped.append(Skipped(line, read))
    return Source(name, "vcard", tuple(records), tuple(skipped)) if found else None


def _cards(lines: Sequence[str]) -> Iterator[tuple[int, list[str] | None]]:
    """The raw lines of each card, and where it begins; None for one that never ends."""
    begun: int | None = None
    depth = 0
    for number, line in enumerate(lines, 1):
        mark = line.strip().upper()
        if mark == "BEGIN:VCARD":
            if begun is not None and depth == 1 and not _nested(lines, number):
                yield begun, None
                depth = 0
            begun, depth = (number, 1) if depth == 0 else (begun, depth + 1)
        elif mark == "END:VCARD" and begun is not None:
            depth -= 1
            if depth == 0:
                yield begun, list(lines[begun : number - 1])
                begun = None
    if begun is not None:
        yield begun, None


def _nested(lines: Sequence[str], number: int) -> bool:
    """Whether the card that begins at `number` is the value of the line before it: an agent."""
    return number > 1 and lines[number - 2].strip().upper().startswith("AGENT")


def _record(line: int, card: Sequence[str]) -> Record | str:
    """The contact on a card, or why there is none (a key under `skipped.`)."""
    if len(card) > _MOST_LINES:
        return "card_long"
    found: dict[str, list[Property]] = {}
    for one in _properties(card):
        found.setdefault(one.name, []).append(one)

    def values(name: str) -> list[str]:
        # The preferred one first; of an alternative given twice (ALTID), the first.
        ranked = sorted(found.get(name, ()), key=lambda p: not p.has("PREF", "1"))
        return [value for value in (_text(one) for one in ranked) if value]

    name = _name(found, values)
    if not name:
        return "nameless"
    company = [tidy(part) for one in found.get("ORG", ())[:1] for part in _components(one)]
    born = values("BDAY")
    birthday = next(filter(None, map(day, born)), "")
    extra = {
        key.lower(): tidy(", ".join(values(key)))[:_LONGEST_EXTRA] for key in found if _told(key)
    }
    if formatted := next((tidy(value) for value in values("FN")), ""):
        extra |= {"fn": formatted} if formatted != name else {}
    if len(company) > 1:
        extra["department"] = ", ".join(filter(None, company[1:]))
    if born and not birthday:
        extra["bday"] = tidy(born[0])
    for key, more in (("titles", values("TITLE")[1:]), ("urls", values("URL")[1:])):
        if more:
            extra[key] = ", ".join(map(tidy, more))
    return Record(
        line=line,
        name=name,
        emails=tuple(dict.fromkeys(tidy(value) for value in values("EMAIL"))),
        phones=tuple(dict.fromkeys(tidy(v).removeprefix("tel:") for v in values("TEL"))),
        company=company[0] if company else "",
        role=tidy(next(iter(values("TITLE")), "")),
        link=tidy(next(iter(values("URL")), "")),
        birthday=birthday,
        note="\n".join(tidy_lines(value) for value in values("NOTE")),
        tags=tuple(tidy(t) for one in found.get("CATEGORIES", ()) for t in _listed(one) if tidy(t)),
        extra={key: value for key, value in extra.items() if value},
    )


def _told(key: str) -> bool:
    return key not in _NO_EXTRA and (not key.startswith("X-") or key.endswith(_PRIVATE_BUT_TOLD))


def _name(found: dict[str, list[Property]], values: Callable[[str], list[str]]) -> str:
    """Given, additional and family name; else as formatted, a nickname, a mail, a company."""
    parts = [tidy(part) for one in found.get("N", ())[:1] for part in _components(one)]
    family, given, additional = (*parts[:3], "", "", "")[:3]
    composed = " ".join(filter(None, (given, additional.replace(",", " "), family)))
    if composed and (given or not values("FN")):
        return tidy(composed)
    for key in ("FN", "NICKNAME", "EMAIL", "ORG"):
        if told := next((tidy(value) for value in values(key)), ""):
            return told
    return composed


def _properties(card: Sequence[str]) -> Iterator[Property]:
    """The lines of a card, unfolded, the heavy ones and the unreadable ones left out."""
    for line in _unfolded(card):
        head, colon, value = _split(line)
        name, *parameters = head.split(";")
        name = name.rpartition(".")[2].strip().upper()
        if not colon or not name or len(parameters) > _MOST_PARAMETERS or name in _HEAVY:
            continue
        told = tuple(
            (key.upper(), one.strip('"').upper())
            for key, _, rest in (p.partition("=") for p in parameters)
            for one in (rest or key).split(",")
        )
        yield Property(name, told, value)


def _unfolded(card: Sequence[str]) -> Iterator[str]:
    """Logical lines: folded ones joined, quoted-printable ones with their soft breaks."""
    line, soft, heavy = "", False, False
    for raw in card:
        if soft:
            line = line[:-1] + raw
        elif raw[:1] in (" ", "\t"):
            line += "" if heavy else raw[1:]
        else:
            if line:
                yield line[:_LONGEST_LINE]
            line = raw
            heavy = re.match(rf"(?:[\w-]+\.)?(?:{'|'.join(_HEAVY)})\b", line, re.I) is not None
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
        line = line if len(line) <= 4 * _LONGEST_LINE else line[:_LONGEST_LINE]
    if line:
        yield line[:_LONGEST_LINE]


def _split(line: str) -> tuple[str, str, str]:
    """What stands before the first colon outside quotes, the colon, what follows."""
    quoted = False
    for place, character in enumerate(line):
        if character == '"':
            quoted = not quoted
        elif character == ":" and not quoted:
            return line[:place], ":", line[place + 1 :]
    return line.partition(":")


def _raw(one: Property) -> str:
    """The value, its transfer encoding undone."""
    if not one.has("QUOTED-PRINTABLE", "BASE64", "B"):
        return one.value
    charset = next((value for key, value in one.parameters if key == "CHARSET"), "UTF-8")
    if one.has("QUOTED-PRINTABLE"):
        data = quopri.decodestring(one.value.encode("utf-8", "replace"))
    else:
        try:
            data = base64.b64decode(one.value, validate=False)
        except ValueError:
            return ""
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode("cp1252", "replace")


_ESCAPED = re.compile(r"\\(.)", re.S)


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


def _text(one: Property) -> str:
    return _plain(_raw(one)).strip()


def _components(one: Property) -> list[str]:
    """The parts of a name or an organisation, which semicolons divide."""
    return [_plain(part) for part in re.split(r"(?<!\\);", _raw(one))]


def _listed(one: Property) -> list[str]:
    return [_plain(part) for part in re.split(r"(?<!\\)[,;]", _raw(one))]
