"""What `coffee playbook check` looks at: each file by itself, then beside the others.

A file beside others: its references lead somewhere, it is alike in every language, and the
advice meant for it is used. The others are the files of its own folder, then those on the shelf.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from coffee.coach import comparison
from coffee.coach.bank import Bank
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.fault import Fault
from coffee.coach.play_through import Coverage, play_through
from coffee.coach.playbook import AdviceBook, Playbook, WalkBook
from coffee.coach.tact_book import TactBook
from coffee.coach.tact_faults import example_faults
from coffee.errors import PlaybookFault
from coffee.library.books import Read, faulty, refusal
from coffee.library.places import ADVICE, LANGUAGES, SUFFIXES, playbook_files
from coffee.library.shelf import Shelf


@dataclass
class Tally:
    """What was looked at, each playbook once whatever its languages.

    `waiting` counts the advice whose home is still to be written.
    """

    files: int = 0
    playbooks: int = 0
    steps: int = 0
    questions: int = 0
    lines: int = 0
    replies: int = 0
    rules: int = 0
    advice: int = 0
    waiting: int = 0


class Inspection:
    """Files looked at beside the `shelf`; `lang` is that of a file in no language's folder."""

    def __init__(self, shelf: Shelf, lang: str) -> None:
        self._shelf, self._lang = shelf, lang
        self._counted: set[str] = set()
        self.tally = Tally()
        self.coverage: dict[str, Coverage] = {}
        """How much of each dialogue the play-through met, by language/name."""

    def faults(self, paths: Iterable[Path]) -> Iterator[PlaybookFault]:
        """What is wrong in the files `paths`, one error a file."""
        for path in paths:
            try:
                read = self._shelf.read(path)
            except PlaybookFault as fault:
                yield fault
                continue
            others = self._others(path)
            self._count(path, read.book, others)
            if found := list(self._beside(read, others)):
                yield faulty(path, read.document, found)

    def _count(self, path: Path, book: Playbook, others: dict[str, Path]) -> None:
        self.tally.files += 1
        if isinstance(book, DialogueBook):
            self.coverage[f"{self._language(path)}/{path.stem}"] = play_through(book)
        if path.stem in self._counted:
            return
        self._counted.add(path.stem)
        self.tally.playbooks += 1
        match book:
            case WalkBook():
                self.tally.steps += len(book.steps)
            case Bank():
                self.tally.questions += len(book.questions)
            case DialogueBook():
                self.tally.lines += len(book.lines)
                self.tally.replies += sum(len(line.you) for line in book.lines.values())
            case TactBook():
                self.tally.rules += len(book.rules)
            case AdviceBook():
                self.tally.advice += len(book.advice)
                self.tally.waiting += comparison.waiting(book, others)

    def _beside(self, read: Read, others: dict[str, Path]) -> Iterator[Fault]:
        books = {name: self._shelf.sound(path) for name, path in others.items()}
        sound = {name: book for name, book in books.items() if book}
        if advice := self._advice_ids(read.path, sound):
            yield from comparison.dangling(read.book, advice, _banks(books))
        for other in self._other_languages(read.path):
            if there := self._shelf.sound(other):
                called = f"{other.parent.name}/{other.name}"
                yield from comparison.disparities(read.book, there, called)
        if isinstance(read.book, Bank):
            walks = [book for book in sound.values() if isinstance(book, WalkBook)]
            yield from comparison.unasked(read.book, read.path.stem, walks)
        if isinstance(read.book, AdviceBook):
            yield from comparison.uncovered(read.book, sound)
        if isinstance(read.book, TactBook):
            lang = self._language(read.path)
            shipped = self._shelf.extended(read.path, read.path.stem, lang)
            yield from example_faults(read.book, shipped, lang)

    def _advice_ids(self, path: Path, sound: dict[str, Playbook]) -> set[str]:
        beside = sound.get(ADVICE)
        ids = set(beside.advice) if isinstance(beside, AdviceBook) else set()
        return ids | self._shelf.advice_ids(self._language(path))

    def _language(self, path: Path) -> str:
        return path.parent.name if path.parent.name in LANGUAGES else self._lang

    def _others(self, path: Path) -> dict[str, Path]:
        """Every playbook that `path` may refer to, itself among them, by name."""
        lang = self._language(path)
        names = {volume.name for volume in self._shelf.volumes}
        others = {name: self._shelf.find(name, lang).path for name in names}
        if path.parent.name in LANGUAGES:
            others |= {other.stem: other for other in playbook_files(path.parent)}
        return others | {path.stem: path}

    def _other_languages(self, path: Path) -> Iterator[Path]:
        """The same playbook in the folders of the other languages beside its own."""
        if path.parent.name not in LANGUAGES:
            return
        for lang in LANGUAGES:
            other = path.parent.parent / lang / path.name
            if lang != path.parent.name and other.is_file():
                yield other


def _banks(books: dict[str, Playbook | None]) -> dict[str, Bank | None]:
    """The banks, and under None what cannot be read and may be one."""
    return {
        name: book if isinstance(book, Bank) else None
        for name, book in books.items()
        if book is None or isinstance(book, Bank)
    }


def files_at(path: Path) -> list[Path]:
    """The playbooks that `path` stands for: a file itself, or those in a folder and one below."""
    if not path.is_dir():
        if not path.exists() and not path.is_symlink():
            raise refusal(path, "fault.no_such_file")
        return [path]
    below = (one for one in sorted(path.iterdir()) if one.is_dir())
    found = [*playbook_files(path), *(file for one in below for file in playbook_files(one))]
    if not found:
        raise refusal(path, "fault.no_playbook", able=", ".join(SUFFIXES))
    return found
