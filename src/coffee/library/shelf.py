"""The playbooks there are: the user's own before the shipped ones of the same name and language.

A file is only opened once it is asked for: a faulty one of the user's stops nothing else.
"""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from coffee.coach.bank import Bank
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.playbook import Advice, AdviceBook, Article, Playbook, WalkBook
from coffee.coach.tact_book import TactBook, merged
from coffee.errors import PlaybookFault, UnknownPlaybook
from coffee.library.books import KINDS, Read, read_playbook, refusal
from coffee.library.places import ADVICE, LANGUAGES, TACT, kind_of, playbook_files, shipped_folder

if TYPE_CHECKING:
    from coffee.coach.tact import Rules

_Kind = TypeVar("_Kind", WalkBook, Bank, DialogueBook, AdviceBook, TactBook)
_KIND_OF = {model: kind for kind, model in KINDS.items()}


@dataclass(frozen=True)
class Volume:
    """One file on the shelf."""

    name: str
    lang: str
    path: Path
    own: bool


class Shelf:
    """Every playbook there is, in every language; each file is read once."""

    def __init__(self, own: Path | None = None, shipped: Path | None = None) -> None:
        self._folders = [(own, True)] if own else []
        self._folders.append((shipped or shipped_folder(), False))
        self._read: dict[Path, Read] = {}

    @cached_property
    def every_volume(self) -> list[Volume]:
        """Every file, the user's own first."""
        return [
            Volume(path.stem, lang, path, own)
            for folder, own in self._folders
            for lang in LANGUAGES
            for path in playbook_files(folder / lang)
        ]

    @cached_property
    def volumes(self) -> list[Volume]:
        """One for each name and language, the user's own before the shipped one."""
        found: dict[tuple[str, str], Volume] = {}
        for volume in self.every_volume:
            found.setdefault((volume.name, volume.lang), volume)
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
        return self._of_kind(self.find(name, lang), kind)

    def every(self, kind: type[_Kind], lang: str) -> dict[str, _Kind]:
        """The sound playbooks of that kind by name, each in `lang` or else in the language there
        is. What says at its top that it is of another kind is not read."""
        found: dict[str, _Kind] = {}
        for name in sorted({volume.name for volume in self.volumes}):
            path = self.find(name, lang).path
            if kind_of(path) in ("", _KIND_OF[kind]) and isinstance(book := self.sound(path), kind):
                found[name] = book
        return found

    def read(self, path: Path) -> Read:
        """The playbook in the file `path`, its rules kept. PlaybookFault otherwise."""
        if path not in self._read:
            self._read[path] = read_playbook(path)
        return self._read[path]

    def tact(self, lang: str) -> "Rules":
        """The rules that texts in `lang` are checked by. PlaybookFault when one's own are faulty.

        The user's own book stands alone, or `extends` the shipped one.
        """
        from coffee.coach.phrases import BadPhrase

        volume = self.find(TACT, lang)
        book = self._of_kind(volume, TactBook)
        if shipped := self.extended(volume.path, TACT, lang):
            book = merged(shipped, book)
        try:
            return book.ready()
        except BadPhrase as bad:
            fault = refusal(volume.path, f"fault.{bad.why}", name=bad.name, phrase="", able="-")
            raise self._with_way_back(volume, fault) from None

    def extended(self, path: Path, name: str, lang: str) -> TactBook | None:
        """The shipped book of tact behind the one at `path`, of the same name and language."""
        for one in self.every_volume:
            if (one.name, one.lang, one.own) == (name, lang, False) and one.path != path:
                book = self.sound(one.path)
                return book if isinstance(book, TactBook) else None
        return None

    def advice(self, advice_id: str, lang: str) -> tuple[Advice, Article] | None:
        """A piece of advice and its article: the user's own, or else the shipped one.

        A faulty book of advice is passed over: it is no reason to break off a walk.
        """
        for book in self._advice_books(lang):
            found, article = book.advice.get(advice_id), book.article(advice_id)
            if found and article:
                return found, article
        return None

    def advice_ids(self, lang: str) -> set[str]:
        """The ids of all advice that `advice` finds."""
        return {advice_id for book in self._advice_books(lang) for advice_id in book.advice}

    def sound(self, path: Path) -> Playbook | None:
        """The playbook in the file `path`; None when there is anything wrong with it."""
        try:
            return self.read(path).book
        except PlaybookFault:
            return None

    def _advice_books(self, lang: str) -> Iterator[AdviceBook]:
        """The books of advice in `lang`, the user's own first; the other language's if none."""
        volumes = [volume for volume in self.every_volume if volume.name == ADVICE]
        here = [volume for volume in volumes if volume.lang == lang]
        books = (self.sound(volume.path) for volume in here or volumes)
        yield from (book for book in books if isinstance(book, AdviceBook))

    def _of_kind(self, volume: Volume, kind: type[_Kind]) -> _Kind:
        try:
            read = self.read(volume.path)
        except PlaybookFault as fault:
            raise self._with_way_back(volume, fault) from None
        if isinstance(read.book, kind):
            return read.book
        facts = {"kind": read.book.kind, "wanted": _KIND_OF[kind]}
        row = (read.document.line(("kind",)), "", "fault.other_kind", facts)
        other = PlaybookFault(file=str(volume.path), faults=[row])
        raise self._with_way_back(volume, other)

    def _with_way_back(self, volume: Volume, fault: PlaybookFault) -> PlaybookFault:
        """`fault`, and how to get the shipped playbook back if this one of the user's hides it."""
        hidden = any(
            (other.name, other.lang, other.own) == (volume.name, volume.lang, False)
            for other in self.every_volume
        )
        rows = fault.facts["faults"]
        if not (volume.own and hidden and isinstance(rows, list)):
            return fault
        way_back = (0, "", "fault.shipped_behind", {"name": volume.name})
        return PlaybookFault(file=fault.facts["file"], faults=[*rows, way_back])
