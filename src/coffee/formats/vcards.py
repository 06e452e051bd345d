"""Contacts in vCard 2.1, 3.0 and 4.0: read by us, a line at a time, in bounded time.

A library would have to be guarded by so much (cards split, lines unfolded, photographs dropped,
parameters capped: one known to us hangs on 81 bytes) that little would be left for it to do.
One bad card costs itself.
"""

import base64
import quopri
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from coffee.coach.contacts import Record, Skipped, Source
from coffee.coach.plain_text import tidy, tidy_lines
from coffee.formats.contact_text import day

_LONGEST_LINE, _MOST_LINES, _MOST_PARAMETERS = 20_000, 5_000, 20
"""Characters of an unfolded line, lines of a card, parameters of a line; photographs left out."""
_HEAVY = re.compile(r"(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE)\b[;:]", re.I)
"""Pictures and the like, which are passed over with all their lines."""
_LONGEST_EXTRA = 500
_NO_EXTRA = {
    "BEGIN", "END", "VERSION", "FN", "N", "EMAIL", "TEL", "ORG", "TITLE", "URL", "BDAY", "NOTE",
    "CATEGORIES", "ROLE", "REV", "UID", "PRODID", "SORT-STRING", "KIND", "AGENT", "LABEL", "MAILER",
    "CLASS", "PROFILE", "SOURCE", "CLIENTPIDMAP", "XML",
}  # fmt: skip
"""What has a field of its own, repeats another line, or is there for programs."""
_FOR_PROGRAMS = re.compile(
    r"X-(AB(ADR|UID|LABEL|SHOWAS)|ADDRESSBOOKSERVER|COUCHDB|MS-OL|FC|ETAG$|ID$|MOZILLA|IMAGE|CRYPTO"
    r"|SHARED-PHOTO|ACTIVITY-ALIAS|KADDRESSBOOK|EVOLUTION-(FILE-AS|WEBDAV|E-BOOK)|PHOTO|THUNDERBIRD)"
)
_PREFIX = re.compile(r"^X-(MS-|EVOLUTION-|AB)?")
_GROUP = ("X-ADDRESSBOOKSERVER-KIND", "KIND")
_FAX = ("FAX", "PAGER", "MODEM", "BBS")
_OF_GOOGLE = {"mycontacts", "starred"}
"""Categories that Google gives to everybody."""


@dataclass(frozen=True)
class Property:
    """One line of a card: its name and its group, its parameters in upper case, its raw value."""

    group: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str

    def has(self, *values: str) -> bool:
        return any(value in values for _, value in self.parameters)

    @property
    def preference(self) -> int:
        """1 for what is preferred, to 101 for what is not: vCard 4 counts, those before don't."""
        told = (value for key, value in self.parameters if "PREF" in (key, value))
        return min((int(one) if one.isdecimal() else 1 for one in told), default=101)


def contacts(name: str, lines: Iterable[str]) -> Source:
    """The contacts in `lines`, read as they are asked for."""
    return Source(name, "vcard", _contacts(lines))


def _contacts(lines: Iterable[str]) -> Iterator[Record | Skipped]:
    for line, card in _cards(lines):
        read = _record(line, card) if card is not None else "card_open"
        yield read if isinstance(read, Record) else Skipped(line, read)


def _cards(lines: Iterable[str]) -> Iterator[tuple[int, list[str] | None]]:
    """The raw lines of each card, and where it begins; None for one that never ends.

    Of a card that is too long, a line more than is allowed.
    """
    begun, depth, before, heavy = 0, 0, "", False
    card: list[str] = []
    for number, line in enumerate(lines, 1):
        mark = line.strip().upper() if len(line) < _LONGEST_LINE else ""
        if mark == "BEGIN:VCARD":
            # A card in a card is the value of the line before it: an agent.
            if depth == 1 and not before.startswith("AGENT"):
                yield begun, None
                depth = 0
            begun, card = (number, []) if depth == 0 else (begun, card)
            depth += 1
        elif mark == "END:VCARD" and depth:
            depth -= 1
            if depth == 0:
                yield begun, card
        elif depth == 1:
            heavy = _HEAVY.match(line) is not None or (heavy and line[:1] in (" ", "\t"))
            if not heavy and len(card) <= _MOST_LINES:
                card.append(line)
        before = mark or before
    if depth:
        yield begun, None


def _record(line: int, card: Sequence[str]) -> Record | str:
    """The contact on a card, or why there is none (a key under `skipped.`)."""
    if len(card) > _MOST_LINES:
        return "card_long"
    found: dict[str, list[Property]] = {}
    for one in _properties(card):
        found.setdefault(one.name, []).append(one)

    def values(name: str) -> list[str]:
        # The preferred one first; of an alternative given twice (ALTID), the first.
        # A fax is no telephone to call.
        ranked = sorted(found.get(name, ()), key=lambda one: (one.preference, one.has(*_FAX)))
        return [value for value in (_text(one) for one in ranked) if value]

    if any(one.has("GROUP") or one.value.strip().upper() == "GROUP"
           for key in _GROUP for one in found.get(key, ())):  # fmt: skip
        return "group"
    name = _name(found, values)
    if not name:
        return "nameless"
    companies = ([tidy(part) for part in _components(one)] for one in found.get("ORG", ()))
    company = next((parts for parts in companies if any(parts)), [])
    titles = [tidy(value) for value in (*values("TITLE"), *values("ROLE"))]
    urls = [tidy(value) for value in _pages(values)]
    born = next((day for one in found.get("BDAY", ()) if (day := _birthday(one))), "")
    extra = dict(_extra(found, values))
    if formatted := next((tidy(value) for value in values("FN")), ""):
        extra |= {"fn": formatted} if formatted != name else {}
    extra["department"] = ", ".join(filter(None, company[1:]))
    extra["bday"] = "" if born else ", ".join(map(tidy, values("BDAY")))
    extra |= {"titles": ", ".join(titles[1:]), "urls": ", ".join(urls[1:])}
    categories = (tidy(tag) for one in found.get("CATEGORIES", ()) for tag in _listed(one))
    return Record(
        line=line,
        name=name,
        emails=_once(tidy(v).removeprefix("mailto:") for v in values("EMAIL")),
        phones=_once(tidy(v).removeprefix("tel:") for v in values("TEL")),
        company=company[0] if company else "",
        role=titles[0] if titles else "",
        link=urls[0] if urls else "",
        birthday=born,
        note="\n".join(tidy_lines(value) for value in values("NOTE")),
        tags=tuple(tag for tag in categories if tag and tag.casefold() not in _OF_GOOGLE),
        extra={key: value[:_LONGEST_EXTRA] for key, value in extra.items() if value},
    )


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, values)))


def _pages(values: Callable[[str], list[str]]) -> list[str]:
    """Pages, a profile on LinkedIn first: it says who somebody is, where an employer's does not."""
    profiles = [url for url in values("X-SOCIALPROFILE") if "linkedin." in url.casefold()]
    return sorted(
        dict.fromkeys([*profiles, *values("URL")]),
        key=lambda url: "linkedin." not in url.casefold(),
    )


def _birthday(one: Property) -> str:
    """A day of birth; Apple writes 1604 for the year that is not told."""
    iso = day(_text(one))
    omitted = next((v for key, v in one.parameters if key == "X-APPLE-OMIT-YEAR"), "")
    return f"--{iso[5:]}" if omitted and iso.startswith(omitted) else iso


def _extra(
    found: dict[str, list[Property]], values: Callable[[str], list[str]]
) -> Iterator[tuple[str, str]]:
    """What no field of ours holds, under the name that the card gives it."""
    labels = {one.group: _text(one).strip("_$!<>").lower() for one in found.get("X-ABLABEL", ())}
    told: dict[str, list[str]] = {}
    for key, ones in found.items():
        if key in _NO_EXTRA or _FOR_PROGRAMS.match(key):
            continue
        for one in ones:
            name = labels.get(one.group, "") if one.group else ""
            parts = _components(one) if key in ("ADR", "X-ANDROID-CUSTOM") else [_text(one)]
            if key == "X-ANDROID-CUSTOM":  # vnd.android.cursor.item/nickname;Zo;1;;;
                name, parts = parts[0].rpartition("/")[2], parts[1:2]
            value = ", ".join(filter(None, map(tidy, parts)))
            if value and not (key == "X-SOCIALPROFILE" and "linkedin." in value.casefold()):
                told.setdefault(name or _PREFIX.sub("", key).lower(), []).append(value)
    for name, several in told.items():
        yield name, "; ".join(dict.fromkeys(several))


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
        group, _, name = name.strip().upper().rpartition(".")
        if not colon or not name or len(parameters) > _MOST_PARAMETERS:
            continue
        told = tuple(
            (key.upper(), one.strip('"').upper())
            for key, _, rest in (p.partition("=") for p in parameters)
            for one in (rest or key).split(",")
        )
        yield Property(group, name, told, value)


def _unfolded(card: Sequence[str]) -> Iterator[str]:
    """Logical lines: folded ones joined, quoted-printable ones with their soft breaks."""
    line, soft = "", False
    for raw in card:
        if soft:
            line = line[:-1] + raw
        elif raw[:1] in (" ", "\t"):
            line += raw[1:]
        else:
            if line:
                yield line[:_LONGEST_LINE]
            line = raw
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
    return _divided(_raw(one), ";")


def _listed(one: Property) -> list[str]:
    return _divided(_raw(one), ",;")


def _divided(text: str, marks: str) -> list[str]:
    """`text` parted at each of `marks` that no backslash escapes."""
    parts = [""]
    for piece in re.findall(r"\\.|.", text, re.S):
        if piece in marks:
            parts.append("")
        else:
            parts[-1] += piece
    return [_plain(part) for part in parts]
