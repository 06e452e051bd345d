"""Contacts in CSV: LinkedIn, Google (both headers), Outlook (English, French).

The header is found on raw lines before the csv module sees any, and columns go by their name,
never by their place. A record that would swallow those after it costs its first line only.
"""

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from coffee.coach.contacts import Record, Skipped, Source
from coffee.coach.plain_text import fold, tidy, tidy_lines
from coffee.formats.contact_text import day

_HEADER_WITHIN = 60
"""Lines that may stand before the header."""
_LONGEST_LINE, _MOST_LINES = 64_000, 200
"""Characters and lines of one record: more means a quote that nobody closed."""
_SEPARATORS = ",;\t"
_NO_DAY = "0/0/00"
"""How Outlook writes a day that is not told."""
_LONGEST_NAME, _MOST_NAMED = 40, 4
"""Of the columns of another list: characters of a name, and how many are told."""

_COLUMNS = {
    "linkedin": {
        "first": ("first name", "prenom"),
        "last": ("last name", "nom", "nom de famille"),
        "link": ("url", "lien", "adresse url", "url du profil", "lien du profil"),
        "email": ("email address", "adresse e-mail", "e-mail", "adresse email", "email"),
        "company": ("company", "entreprise", "societe"),
        "role": ("position", "poste", "fonction", "intitule du poste"),
        "connected": (
            "connected on", "en relation depuis", "en relation depuis le", "connexion",
            "date de connexion", "connecte le", "relation depuis", "date de mise en relation",
        ),
    },
    "google": {
        "first": ("given name", "first name", "prenom"),
        "middle": ("additional name", "middle name", "deuxieme prenom", "autre prenom"),
        "last": ("family name", "last name", "nom de famille"),
        "full": ("name", "file as", "nom", "classer sous"),
        "company": (
            "organization 1 - name", "organization name", "organisation 1 - nom",
            "nom de l'organisation", "nom de l'entreprise",
        ),
        "role": (
            "organization 1 - title", "organization title", "organisation 1 - titre",
            "titre de l'organisation", "titre", "fonction", "intitule du poste",
        ),
        "birthday": ("birthday", "anniversaire", "date de naissance"),
        "note": ("notes", "remarques"),
        "tags": ("group membership", "labels", "libelles", "appartenance a un groupe"),
    },
    "outlook": {
        "first": ("first name", "prenom"),
        "middle": ("middle name", "deuxieme prenom"),
        "last": ("last name", "nom", "nom de famille"),
        "company": ("company", "societe", "entreprise"),
        "role": ("job title", "intitule du poste", "fonction", "titre"),
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
        "birthday": ("birthday", "anniversaire", "date de naissance"),
        "note": ("notes", "remarques"),
        "tags": ("categories", "mots cles", "keywords"),
    },
}  # fmt: skip
_DAY_FIRST = re.compile(r"\b(?:1[3-9]|2\d|3[01])/\d{1,2}/\d{4}\b")
_MARKS = {
    "linkedin": ({"first"}, {"connected", "link", "role", "company"}, 3),
    "google": ({"first"}, {"email", "phone", "company", "birthday", "note", "tags"}, 2),
    "outlook": ({"first", "last"}, {"email", "birthday", "company"}, 2),
}
"""Columns that say whose file this is: all of the first set, so many of the second."""
_NUMBERED = {
    "email": (("e-mail ", " - value"), ("e-mail ", " - valeur")),
    "phone": (("phone ", " - value"), ("telephone ", " - valeur")),
    "link": (("website ", " - value"), ("site web ", " - valeur")),
}
"""Google's columns that come in any number."""
_ALIKE = {
    "email": ("e-mail", "email", "messagerie", "courriel", "courrier electronique"),
    "phone": ("phone", "tel.", "mobile", "portable"),
}
"""Words in the names of Outlook's columns, which each version of it words anew."""
_NOT_ALIKE = ("type", "nom complet", "affich", "display", "fax", "assistant", "tty", "phonetique")
_NOT_EXTRA = (
    "photo", " - type", " - label", " - libelle", "file as", "yomi", "type de messagerie",
    "nom complet de l'adresse", "e-mail type", "e-mail 2 type", "display name",
)  # fmt: skip
"""Columns that say nothing of anybody, or what another one says."""


@dataclass(frozen=True)
class Header:
    """Where the header is, what separates its cells, and which column holds what.

    `extra`: the columns without a field of ours, and their names.
    """

    row: int
    separator: str
    origin: str
    names: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]
    extra: tuple[tuple[int, str], ...]
    month_first: bool


def contacts(name: str, lines: Iterable[str]) -> Source | None:
    """The contacts in `lines`, read as they are asked for; None when no header begins them."""
    rest = iter(lines)
    first = list(islice(rest, _HEADER_WITHIN))
    header = _header(first)
    if header is None:
        return None
    rows = _rows(chain(first[header.row + 1 :], rest), header)
    return Source(name, header.origin, _contacts(rows, header))


def _contacts(
    rows: Iterable[tuple[int, list[str] | str]], header: Header
) -> Iterator[Record | Skipped]:
    for line, cells in rows:
        if isinstance(cells, str):
            yield Skipped(line, cells)
        elif any(cell.strip() for cell in cells):
            record = _record(line, cells, header)
            yield record if record.name else Skipped(line, "nameless")


def columns_of(lines: Iterable[str]) -> list[str]:
    """The names in the first line that looks like a header: to tell a wrong export by."""
    for line in islice(lines, _HEADER_WITHIN):
        cells = [cell.strip() for cell in _cells(line[:500], ";" if ";" in line else ",") or ()]
        named = [cell for cell in cells if cell]
        if len(named) > 2 and all(len(cell) <= _LONGEST_NAME for cell in named):
            return named[:_MOST_NAMED]
    return []


def _header(lines: Sequence[str]) -> Header | None:
    best: tuple[int, Header] | None = None
    for row, line in enumerate(lines[:_HEADER_WITHIN]):
        if len(line) > _LONGEST_LINE:
            continue
        for separator in _SEPARATORS:
            names = tuple(_plain(cell) for cell in _cells(line, separator) or ())
            for origin in _COLUMNS if len(names) > 2 else ():
                columns = _mapped(names, origin)
                all_of, some_of, least = _MARKS[origin]
                if all_of <= columns.keys() and len(some_of & columns.keys()) >= least:
                    found = sum(map(len, columns.values()))
                    month_first = origin == "outlook" and "first name" in names
                    month_first &= not any(map(_DAY_FIRST.search, lines[row + 1 :]))
                    extra = tuple(_extra(names, columns))
                    header = Header(row, separator, origin, names, columns, extra, month_first)
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
    for field, marks in _ALIKE.items() if origin == "outlook" else ():
        places = list(columns.get(field, ()))
        places += [i for i, n in enumerate(names) if i not in places and _alike(n, marks)]
        if places:
            columns[field] = tuple(places)
    return columns


def _alike(name: str, marks: Sequence[str]) -> bool:
    return any(mark in name for mark in marks) and not any(mark in name for mark in _NOT_ALIKE)


def _extra(names: Sequence[str], columns: dict[str, tuple[int, ...]]) -> Iterator[tuple[int, str]]:
    """The columns that no field of ours takes, under their own names."""
    used = {place for places in columns.values() for place in places}
    for place, name in enumerate(names):
        if name and place not in used and not any(mark in name for mark in _NOT_EXTRA):
            yield place, name


def _rows(lines: Iterator[str], header: Header) -> Iterator[tuple[int, list[str] | str]]:
    """Each record with its first line, from 1: its cells, or why it cannot be read."""
    number, wide, torn = header.row + 2, len(header.names), False
    ahead: deque[str] = deque()
    while ahead or (ahead := deque(islice(lines, 1))):
        first = ahead[0]
        taken, cells = 1, None
        # What follows a quote that nobody closed, and has no cells, was in that quote.
        torn = torn and header.separator not in first
        if first.strip() and not torn:
            taken = _closed(ahead, lines, header.separator)
            cells = _cells("\n".join(islice(ahead, taken)), header.separator)
            if taken > 1 and cells and len(cells) != wide:
                cells = None
            if cells is None:
                taken, torn = 1, True
                yield number, "too_long" if len(first) > _LONGEST_LINE else "open_quote"
            elif len(cells) > wide and any(cell.strip() for cell in cells[wide:]):
                yield number, "too_many_cells"
            else:
                yield number, cells + [""] * (wide - len(cells))
        for _ in range(taken):
            ahead.popleft()
        number += taken


def _closed(ahead: deque[str], lines: Iterator[str], separator: str) -> int:
    """How many lines the record that begins `ahead` takes until its quotes are closed; 0 if never.

    What has to be looked at is taken from `lines`.
    """
    inside = False
    length = 0
    for taken in range(_MOST_LINES):
        if taken == len(ahead):
            ahead.extend(islice(lines, 1))
        if taken == len(ahead):
            return 0
        line = ahead[taken]
        length += len(line)
        if length > _LONGEST_LINE:
            return 0
        inside = _quoted_at_end(line, inside, separator) if '"' in line else inside
        if not inside:
            return taken + 1
    return 0


def _quoted_at_end(line: str, inside: bool, separator: str) -> bool:
    """Whether a quoted cell is open at the end of `line`: a quote opens at a cell's start only."""
    *before, _ = line.replace('""', "").split('"')
    for number, piece in enumerate(before):
        before_it = piece.rstrip(" ")
        begins = before_it.endswith(separator) or (number == 0 and not before_it)
        inside = not inside and begins
    return inside


def _cells(record: str, separator: str) -> list[str] | None:
    """The cells of a record; None where there are none, or one of several lines is not well made.

    A quote left open closes at the next one that opens, and letters follow it: that is how rows
    swallowed by it are known.
    """
    if not record:
        return None
    lines = [f"{line}\n" for line in record.split("\n")]
    try:
        strict = len(lines) > 1
        rows = list(csv.reader(lines, delimiter=separator, skipinitialspace=True, strict=strict))
    except csv.Error:
        return None
    return rows[0] if len(rows) == 1 else None


def _record(line: int, cells: Sequence[str], header: Header) -> Record:
    def of(field: str) -> list[str]:
        return [value for place in header.columns.get(field, ()) if (value := cells[place])]

    def one(field: str) -> str:
        return next((value for value in map(tidy, of(field)) if value), "")

    def many(field: str) -> list[str]:
        return list(dict.fromkeys(part for value in of(field) for part in _parts(value)))

    emails, company = many("email"), one("company")
    name = " ".join(filter(None, map(one, ("first", "middle", "last")))) or one("full")
    if not name:
        # LinkedIn's rows of people who left keep their company, and say nothing of anybody.
        name = emails[0] if emails else "" if header.origin == "linkedin" else company
    kept: dict[str, str] = {}
    for place, column in header.extra:
        if (value := tidy(cells[place])) not in ("", name, _NO_DAY):
            called = _called(column, cells, header)
            kept[called] = "; ".join(filter(None, (kept.get(called), value)))
    days = {}
    for field in ("connected", "birthday"):
        written = one(field)
        days[field] = day(written, month_first=header.month_first) if written else ""
        if not days[field] and written.strip("0/-. "):
            kept[field] = written
    tags = (part for value in of("tags") for part in _parts(value.replace(";", ":::")))
    return Record(
        line=line,
        name=name,
        emails=tuple(emails),
        phones=tuple(many("phone")),
        company=company,
        role=one("role"),
        link=one("link"),
        connected=days["connected"],
        birthday=days["birthday"],
        note="\n".join(filter(None, map(tidy_lines, of("note")))),
        tags=tuple(tag for tag in tags if not tag.startswith("*")),
        extra=kept,
    )


def _called(column: str, cells: Sequence[str], header: Header) -> str:
    """What the value in a column is: Google's says so in the column before, "Spouse"."""
    said, _, what = column.rpartition(" - ")
    for label in ("label", "type", "libelle") if what in ("value", "valeur") else ():
        if f"{said} - {label}" in header.names:
            return tidy(cells[header.names.index(f"{said} - {label}")]).lstrip("* ") or column
    return column


def _parts(value: str) -> list[str]:
    """The values in a cell: Google puts several into one."""
    if ":::" not in value:
        return [value] if (value := tidy(value)) else []
    return [part for part in map(tidy, value.split(":::")) if part]
