"""From a path to the contacts in it: a file, a folder, a zip of an export, standard input.

The format is recognised by what is inside, never by the name. A zip is read in memory and
nothing of it is unpacked; one that would grow without bound, or climbs out, is refused.
"""

import re
import stat
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import chain
from pathlib import Path, PurePosixPath

from coffee.coach.contacts import Source
from coffee.errors import CannotRead, NoContacts
from coffee.formats import contact_csv, vcards
from coffee.formats.contact_text import decoded

SUFFIXES = (".csv", ".vcf", ".vcard", ".txt", ".zip")
MOST_BYTES = 64 * 1024 * 1024
"""Of one file, and of one member of a zip."""
_CARD = re.compile(rb"(?:^|[\r\n])[ \t]*BEGIN:VCARD[ \t]*(?:$|[\r\n])", re.I)
_MOST_MEMBERS, _MOST_UNPACKED, _MOST_RATIO = 2_000, 200 * 1024 * 1024, 100
_DEEPEST = 3
"""Folders in a folder: an export unpacked, not a whole disk."""
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How exports are packed; of other ways each has errors of its own."""


def sources(path: str) -> list[Source]:
    """The contact lists at `path`, or on standard input for "-".

    CannotRead where there is no reading it, NoContacts where no contact list is in it.
    """
    if path == "-":
        return _within("-", _bounded("-", sys.stdin.buffer.read(MOST_BYTES + 1)))
    place = Path(path)
    try:
        if place.is_dir():
            return _folder(place)
        if not place.is_file() and not place.is_fifo():
            problem = "contacts_not_a_file" if place.exists() else "contacts_no_such_file"
            raise NoContacts(file=path, problem=problem)
        with place.open("rb") as file:
            return _within(place.name, _bounded(path, file.read(MOST_BYTES + 1)))
    except OSError as error:
        raise CannotRead(file=path, why=error.strerror or str(error)) from None


def _bounded(name: str, data: bytes) -> bytes:
    if len(data) > MOST_BYTES:
        raise NoContacts(file=name, problem="contacts_too_large", most=MOST_BYTES // 1024 // 1024)
    if not data.strip():
        raise NoContacts(file=name, problem="contacts_empty")
    return data


def _folder(folder: Path) -> list[Source]:
    """Every contact list in a folder and in those inside it; other files are passed over."""
    found: list[Source] = []
    for file in _files(folder, _DEEPEST):
        try:
            found += sources(str(file))
        except NoContacts as none:
            if none.facts["problem"] in ("contacts_zip_climbs", "contacts_zip_bomb"):
                raise
    if not found:
        raise NoContacts(file=str(folder), problem="contacts_folder")
    return found


def _files(folder: Path, deep: int) -> Iterator[Path]:
    """What may hold contacts; no hidden folder is entered, and no link to one."""
    for place in sorted(folder.iterdir()):
        if place.is_file() and place.suffix.lower() in SUFFIXES:
            yield place
        elif deep and place.is_dir() and not place.is_symlink() and place.name[0] != ".":
            yield from _files(place, deep - 1)


def _within(name: str, data: bytes) -> list[Source]:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zipped(name, data)
    return [_recognised(name, data)]


def _recognised(name: str, data: bytes) -> Source:
    """The contacts of a file, whatever its format. NoContacts if it is none that we know."""
    text = decoded(data)
    if text is None:
        raise NoContacts(file=name, problem="contacts_binary")
    if _CARD.search(text.data):
        source: Source | None = vcards.contacts(name, text.lines())
    else:
        source = contact_csv.contacts(name, text.lines())
    if source is None:
        columns = contact_csv.columns_of(text.lines())
        problem = "contacts_wrong_export" if columns else "contacts_unknown"
        raise NoContacts(file=name, problem=problem, columns=", ".join(columns))
    entries = iter(source.entries)
    first = next(entries, None)
    if first is None:
        raise NoContacts(file=name, problem="contacts_no_rows")
    notes = ("bad_bytes",) if text.bad else ()
    return Source(name, source.origin, chain([first], entries), text.count(), notes)


def _zipped(name: str, data: bytes) -> list[Source]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            found = list(_members(name, archive))
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        EOFError,
        ValueError,
        zlib.error,
    ):
        raise NoContacts(file=name, problem="contacts_zip_broken") from None
    if not found:
        raise NoContacts(file=name, problem="contacts_zip_without")
    return found


def _members(name: str, archive: zipfile.ZipFile) -> Iterator[Source]:
    members = archive.infolist()
    if any(member.filename == "xl/workbook.xml" for member in members):
        raise NoContacts(file=name, problem="contacts_binary")
    unpacked = sum(member.file_size for member in members)
    packed = max(1, sum(member.compress_size for member in members))
    if len(members) > _MOST_MEMBERS or unpacked > _MOST_UNPACKED or unpacked > _MOST_RATIO * packed:
        raise NoContacts(file=name, problem="contacts_zip_bomb")
    for member in members:
        inside = PurePosixPath(member.filename.replace("\\", "/"))
        link = stat.S_ISLNK(member.external_attr >> 16)
        if inside.is_absolute() or ".." in inside.parts or ":" in inside.parts[:1] or link:
            raise NoContacts(file=name, problem="contacts_zip_climbs")
    if any(member.compress_type not in _PACKED for member in members):
        raise NoContacts(file=name, problem="contacts_zip_broken")
    for member in members:
        inside = PurePosixPath(member.filename)
        if member.is_dir() or inside.suffix.lower() not in (".csv", ".vcf", ".vcard"):
            continue
        with archive.open(member) as file:
            data = file.read(MOST_BYTES + 1)
        if not data.strip() or len(data) > MOST_BYTES:
            continue
        with suppress(NoContacts):  # an export holds a good deal that is no contact list
            yield _recognised(f"{name}/{inside.name}", data)
