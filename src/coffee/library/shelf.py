"""The playbooks: the user's own before the shipped ones of the same name and language."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from coffee.coach.bank import Bank
from coffee.coach.playbook import READER, Advice, AdviceBook, Article, Playbook, WalkBook
from coffee.coach.rules import Fault, dangling, disparities, faults_of, uncovered
from coffee.errors import PlaybookFault, UnknownPlaybook
from coffee.library.reader import BadYaml, Document, parse, read_bytes

LANGUAGES = ("en", "fr")
_Kind = TypeVar("_Kind", WalkBook, Bank, AdviceBook)


def shipped_folder() -> Path:
    """Where the shipped playbooks are: in the installed package, or in the checkout."""
    here = Path(__file__).resolve().parent.parent
    inside = here / "playbooks"
    return inside if inside.is_dir() else here.parents[1] / "playbooks"


@dataclass(frozen=True)
class Volume:
    """One file on the shelf."""

    name: str
    lang: str
    path: Path
    own: bool


@dataclass(frozen=True)
class Read:
    """A playbook, and the file it was read from with the lines of its parts."""

    book: Playbook
    path: Path
    document: Document


class Shelf:
    """Every playbook there is, in every language; each file is read once."""

    def __init__(self, own: Path | None = None, shipped: Path | None = None) -> None:
        self._folders = [(own, True)] if own else []
        self._folders.append((shipped or shipped_folder(), False))
        self._read: dict[Path, Read] = {}

    @cached_property
    def volumes(self) -> list[Volume]:
        """One for each name and language, the user's own before the shipped one."""
        found: dict[tuple[str, str], Volume] = {}
        for folder, own in self._folders:
            for lang in LANGUAGES:
                for path in sorted((folder / lang).glob("*.yaml")):
                    found.setdefault((path.stem, lang), Volume(path.stem, lang, path, own))
        return sorted(found.values(), key=lambda volume: (volume.name, volume.lang))

    def find(self, name: str, lang: str) -> Volume:
        """The playbook called `name`, in `lang` or else in the language there is."""
        same = [volume for volume in self.volumes if volume.name == name]
        for volume in sorted(same, key=lambda volume: volume.lang != lang):
            return volume
        names = sorted({volume.name for volume in self.volumes})
        raise UnknownPlaybook(name=name, near=difflib.get_close_matches(name, names, 3, 0.5))

    def open(self, name: str, lang: str, kind: type[_Kind]) -> _Kind:
        """The playbook called `name`, of that kind. UnknownPlaybook, or PlaybookFault."""
        volume = self.find(name, lang)
        book = self.read(volume.path).book
        if not isinstance(book, kind):
            raise UnknownPlaybook(name=name, near=[])
        return book

    def read(self, path: Path) -> Read:
        """The playbook in the file `path`, its rules kept. PlaybookFault otherwise."""
        if path not in self._read:
            self._read[path] = read_playbook(path)
        return self._read[path]

    def advice(self, advice_id: str, lang: str) -> tuple[Advice, Article] | None:
        """A piece of advice and the article it is from."""
        book = self.open("advice", lang, AdviceBook)
        found, article = book.advice.get(advice_id), book.article(advice_id)
        return (found, article) if found and article else None

    def check(self, volumes: list[Volume]) -> Iterator[PlaybookFault]:
        """What is wrong with `volumes`, each by itself and beside the others."""
        for volume in volumes:
            try:
                read = self.read(volume.path)
            except PlaybookFault as fault:
                yield fault
                continue
            found = [*self._beside(volume, read)]
            if found:
                yield _fault(read.path, read.document, found)

    def _beside(self, volume: Volume, read: Read) -> Iterator[Fault]:
        siblings = {v.name: v for v in self.volumes if v.lang == volume.lang}
        books = {name: book for name, v in siblings.items() if (book := self._sound(v))}
        advice = books.get("advice")
        ids = advice.advice if isinstance(advice, AdviceBook) else ()
        banks = [name for name, book in books.items() if isinstance(book, Bank)]
        yield from dangling(read.book, ids, banks)
        for other in self.volumes:
            if (
                other.name == volume.name
                and other.lang != volume.lang
                and (there := self._sound(other))
            ):
                yield from disparities(read.book, there)
        if isinstance(read.book, AdviceBook):
            yield from uncovered(read.book, books)

    def _sound(self, volume: Volume) -> Playbook | None:
        try:
            return self.read(volume.path).book
        except PlaybookFault:
            return None


def read_playbook(path: Path) -> Read:
    """The playbook in a file, its shape and the rules of one file kept. Else PlaybookFault."""
    try:
        document = parse(read_bytes(path))
    except BadYaml as bad:
        raise PlaybookFault(
            file=str(path), faults=[(bad.line, "", f"yaml.{bad.why}", bad.facts)]
        ) from None
    if not isinstance(document.data, dict):
        raise _fault(path, document, [Fault((), "not_a_mapping")])
    try:
        book = READER.validate_python(document.data)
    except ValidationError as error:
        raise _fault(path, document, list(_misshapen(error, document))) from None
    if found := list(faults_of(book)):
        raise _fault(path, document, found)
    return Read(book, path, document)


def _fault(path: Path, document: Document, found: list[Fault]) -> PlaybookFault:
    rows = [(document.line(f.path), f.step, f"fault.{f.problem}", dict(f.facts)) for f in found]
    return PlaybookFault(file=str(path), faults=sorted(rows, key=lambda row: row[0]))


_SHAPES = {
    "missing": "missing",
    "extra_forbidden": "extra",
    "union_tag_invalid": "kind_unknown",
    "union_tag_not_found": "kind_missing",
    "literal_error": "not_among",
    "string_pattern_mismatch": "not_an_id",
    "string_too_short": "empty",
    "too_short": "empty",
    "string_too_long": "too_long",
    "too_long": "too_many",
    "int_parsing": "not_a_number",
    "bool_parsing": "not_yes_no",
}


def _misshapen(error: ValidationError, document: Document) -> Iterator[Fault]:
    for one in error.errors(include_url=False, include_input=False):
        place, last = _place(one["loc"], document.data)
        context = one.get("ctx", {})
        able = context.get("expected_tags") or context.get("expected") or ""
        facts = {"name": str(last), "able": str(able).replace("'", "").replace(" or ", ", ")}
        yield Fault(place, _SHAPES.get(one["type"], "misshapen"), _step_at(place, document), facts)


def _place(loc: tuple[str | int, ...], data: Any) -> tuple[tuple[str | int, ...], str | int]:
    """Where pydantic's `loc` is in the file: the names of union members are not in it."""
    place: tuple[str | int, ...] = ()
    last: str | int = ""
    for part in loc:
        inside = (isinstance(data, dict) and part in data) or (
            isinstance(data, list) and isinstance(part, int) and part < len(data)
        )
        if inside:
            data, place = data[part], (*place, part)
        if inside or part == loc[-1]:
            last = part
    return place, last


def _step_at(place: tuple[str | int, ...], document: Document) -> str:
    data = document.data
    for part in place[:2]:
        data = data[part]
    return str(data.get("id", "")) if isinstance(data, dict) else ""
