"""People as other programs export them: plain records, before any of them is somebody we know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Record:
    """One contact of a file. `line` is where it begins, from 1.

    `connected` is an ISO day, `birthday` one too, or "--MM-DD" without its year; empty when not
    told. `extra` holds what has no field of its own, in the words of the file: nothing is lost.
    """

    line: int
    name: str
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    company: str = ""
    role: str = ""
    link: str = ""
    connected: str = ""
    birthday: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row or card that gives no contact: where it begins, and why (a key under `skipped.`)."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class Source:
    """A list of contacts: `origin` is linkedin, google, outlook or vcard.

    `entries` are read from the file as they are asked for, once. `lines`: about how many lines
    it has. `notes`: keys under `import.`, of what was read otherwise than written.
    """

    name: str
    origin: str
    entries: Iterable[Record | Skipped]
    lines: int = 0
    notes: tuple[str, ...] = ()
