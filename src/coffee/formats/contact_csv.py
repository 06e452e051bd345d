"""Contacts in CSV: LinkedIn, Google (both headers), Outlook (English, French).

The header is found on raw lines before the csv module sees any, and columns go by their name,
never by their place. A record that would swallow those after it costs its first line only.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coffee.coach.contacts import Record, Skipped, Source
from coffee.coach.plain_text import fold, tidy, tidy_lines
from coffee.formats.contact_text import day

_HEADER_WITHIN = 60
"""Lines that may stand before the header."""
_LONGEST_LINE, _MOST_LINES = 64_000, 200
"""Characters and lines of one record: more means a quote that nobody closed."""
_SEPARATORS = ",;\t"

_COLUMNS = {
    "linkedin": {
        "first": ("first name", "prenom"),
        "last": ("last name", "nom", "nom de famille"),
        "link": ("url", "lien", "adresse url"),
        "email": ("email address", "adresse e-mail", "e-mail", "adresse email"),
        "company": ("company", "entreprise", "societe"),
        "role": ("position", "poste", "fonction"),
        "connected": ("connected on", "en relation depuis", "date de connexion", "connecte le"),
    },
    "google": {
        "first": ("given name", "first name"),
        "middle": ("additional name", "middle name"),
        "last": ("family name", "last name"),
        "full": ("name", "file as"),
        "company": ("organization 1 - name", "organization name"),
        "role": ("organization 1 - title", "organization title"),
        "birthday": ("birthday",),
        "note": ("notes",),
        "tags": ("group membership", "labels"),
    },
    "outlook": {
        "first": ("first name", "prenom"),
        "middle": ("middle name", "deuxieme prenom"),
        "last": ("last name", "nom"),
        "company": ("company", "societe"),
        "role": ("job title", "titre"),
        "email": (
            "e-mail address", "e-mail 2 address", "e-mail 3 address", "adresse de messagerie",
            "adresse de messagerie 2", "adresse de messagerie 3", "adresse e-mail",
            "adresse e-mail 2", "adresse e-mail 3",
        ),
        "phone": (
            "mobile phone", "business phone", "business phone 2", "home phone", "primary phone",
            "other phone", "tel. mobile", "telephone (bureau)", "telephone 2 (bureau)",
            "telephone (domicile)", "telephone mobile", "telephone principal", "autre telephone",
        ),
        "link": ("web page", "page web"),
        "birthday": ("birthday", "anniversaire"),
        "note": ("notes",),
        "tags": ("categories", "mots cles", "keywords"),
    },
}  # fmt: skip
_MARKS = {
    "linkedin": ({"connected"}, {"link", "role", "first"}),
    "google": ({"first"}, {"email", "phone", "company", "birthday", "note", "tags"}),
    "outlook": ({"first", "last"}, {"email", "birthday", "company"}),
}
"""Columns that say whose file this is: all of the first set, two of the second."""
_NUMBERED = {
    "email": (("e-mail ", " - value"),),
    "phone": (("phone ", " - value"),),
    "link": (("website ", " - value"),),
}
"""Google's columns that come in any number."""
_NOT_EXTRA = ("photo", " - type", " - label", "file as", "name prefix", "yomi")


@dataclass(frozen=True)
class Header:
    """Where the header is, what separates its cells, and which column holds what."""

    row: int
    separator: str
    origin: str
    names: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]
    month_first: bool


def contacts(name: str, text: str) -> Source | None:
    """The contacts in `text`; None when no header of a contact list is there."""
    lines = text.split("\n")
    header = _header(lines)
    if header is None:
        return None
    records: list[Record] = []
    skipped: list[Skipped] = []
    for line, cells in _rows(lines, header):
        if isinstance(cells, str):
            skipped.append(Skipped(line, cells))
        elif any(cell.strip() for cell in cells):
            record = _record(line, cells, header)
            if record.name:
                records.append(record)
            else:
                skipped.append(Skipped(line, "nameless"))
    return Source(name, header.origin, tuple(records), tuple(skipped))


def columns_of(text: str) -> list[str]:
    """The names on the first line that looks like a header: to tell a wrong export by."""
    line = next((one for one in text.split("\n")[:_HEADER_WITHIN] if "," in one or ";" in one), "")
    return [cell.strip() for cell in _cells(line[:500], ";" if ";" in line else ",")][:6]


def _header(lines: Sequence[str]) -> Header | None:
    best: tuple[int, Header] | None = None
    for row, line in enumerate(lines[:_HEADER_WITHIN]):
        if len(line) > _LONGEST_LINE:
            continue
        for separator in _SEPARATORS:
            names = tuple(_plain(cell) for cell in _cells(line, separator))
            for origin in _COLUMNS if len(names) > 2 else ():
                columns = _mapped(names, origin)
                all_of, some_of = _MARKS[origin]
                if all_of <= columns.keys() and len(some_of & columns.keys()) >= 2:
                    found = sum(map(len, columns.values()))
                    month_first = "anniversaire" not in names and origin == "outlook"
                    header = Header(row, separator, origin, names, columns, month_first)
                    if best is None or found > best[0]:
                        best = (found, header)
    return best[1] if best else None


def _plain(cell: str) -> str:
    return " ".join(fold(cell.replace("’", "'")).split())


def _mapped(names: Sequence[str], origin: str) -> dict[str, tuple[int, ...]]:
    """Field -> columns. Of two columns of one name the later holds it: Outlook's come in pairs,
    the person's title and last name before the job's."""
    columns: dict[str, tuple[int, ...]] = {}
    for field, wanted in _COLUMNS[origin].items():
        places = [max(i for i, n in enumerate(names) if n == one) for one in wanted if one in names]
        if places:
            columns[field] = tuple(places)
    for field, patterns in _NUMBERED.items() if origin == "google" else ():
        places = [
            i
            for i, n in enumerate(names)
            if any(n.startswith(start) and n.endswith(end) for start, end in patterns)
        ]
        if places:
            columns[field] = tuple(places)
    return columns


def _rows(lines: Sequence[str], header: Header) -> Iterator[tuple[int, list[str] | str]]:
    """Each record with its first line, from 1: its cells, or why it cannot be read."""
    number, wide = header.row + 1, len(header.names)
    while number < len(lines):
        first = lines[number]
        if not first.strip():
            number += 1
            continue
        taken = _closed(lines, number, header.separator)
        if not taken:
            yield number + 1, "too_long" if len(first) > _LONGEST_LINE else "open_quote"
            number += 1
            continue
        cells = _cells("\n".join(lines[number : number + taken]), header.separator)
        if taken > 1 and len(cells) != wide:
            yield number + 1, "open_quote"
            number += 1
            continue
        if len(cells) > wide and any(cell.strip() for cell in cells[wide:]):
            yield number + 1, "too_many_cells"
        else:
            yield number + 1, cells + [""] * (wide - len(cells))
        number += taken


def _closed(lines: Sequence[str], start: int, separator: str) -> int:
    """How many lines the record at `start` takes until its quotes are closed; 0 if never."""
    inside = False
    length = 0
    for taken, line in enumerate(lines[start : start + _MOST_LINES], 1):
        length += len(line)
        if length > _LONGEST_LINE:
            return 0
        inside = _quoted_at_end(line, inside, separator) if '"' in line else inside
        if not inside:
            return taken
    return 0


def _quoted_at_end(line: str, inside: bool, separator: str) -> bool:
    """Whether a quoted cell is open at the end of `line`: a quote opens at a cell's start only."""
    begins = not inside
    for character in line.replace('""', ""):
        if character == '"' and (inside or begins):
            inside = not inside
        begins = character == separator and not inside
    return inside


def _cells(record: str, separator: str) -> list[str]:
    try:
        rows = list(csv.reader(record.splitlines(keepends=True), delimiter=separator))
    except csv.Error:
        return []
    return rows[0] if len(rows) == 1 else []


def _record(line: int, cells: Sequence[str], header: Header) -> Record:
    found = {field: [cells[place] for place in at] for field, at in header.columns.items()}
    one = {
        field: next((tidy(v) for v in values if v.strip()), "") for field, values in found.items()
    }
    many = {
        field: tuple(
            dict.fromkeys(part for value in found.get(field, ()) for part in _parts(value))
        )
        for field in ("email", "phone")
    }
    name = " ".join(filter(None, (one.get("first"), one.get("middle"), one.get("last"))))
    dates = {field: day(one.get(field, ""), month_first=header.month_first)
             for field in ("connected", "birthday")}  # fmt: skip
    kept = dict(_extra(cells, header))
    kept |= {f: one[f] for f, iso in dates.items() if not iso and one.get(f, "").strip("0/-. ")}
    tags = [part for value in found.get("tags", ()) for part in _parts(value.replace(";", ":::"))]
    return Record(
        line=line,
        name=name or one.get("full", ""),
        emails=many["email"],
        phones=many["phone"],
        company=one.get("company", ""),
        role=one.get("role", ""),
        link=one.get("link", ""),
        connected=dates["connected"],
        birthday=dates["birthday"],
        note="\n".join(filter(None, (tidy_lines(value) for value in found.get("note", ())))),
        tags=tuple(tag for tag in tags if not tag.startswith("*")),
        extra=kept,
    )


def _parts(value: str) -> list[str]:
    """The values in a cell: Google puts several into one."""
    return [part for part in (tidy(part) for part in value.split(":::")) if part]


def _extra(cells: Sequence[str], header: Header) -> Iterator[tuple[str, str]]:
    """What the columns without a field of ours hold, under their own names."""
    used = {place for places in header.columns.values() for place in places}
    for place, (name, cell) in enumerate(zip(header.names, cells, strict=False)):
        value = tidy(cell)
        told = name and not any(mark in name for mark in _NOT_EXTRA)
        if value and told and place not in used:
            yield name, value
