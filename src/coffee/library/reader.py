"""A YAML reader that survives hostile files.

The parser's events are streamed and stopped at the first thing that a playbook has no use for:
an anchor, an alias, a tag, a directive, a second document, a duplicate key, a control
character, a depth or a number of items that no person writes. Every scalar is text. Only ever
raises BadYaml.
"""

import os
import stat
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from coffee.errors import CannotRead

MOST_BYTES = 256 * 1024
MOST_DEPTH = 12
MOST_ITEMS = 20_000
MOST_SCALAR = 8_192
_JOINERS = "\u200c\u200d\u00ad"
_FORBIDDEN = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Place = tuple[str | int, ...]


class BadYaml(Exception):
    """`why` names a sentence under `yaml.`; `line` counts from 1, 0 when the file as a whole."""

    def __init__(self, why: str, line: int = 0, **facts: object) -> None:
        super().__init__(why)
        self.why, self.line, self.facts = why, line, facts


@dataclass
class Document:
    """What a file holds: nested dict, list and str; and the line, from 1, where each begins."""

    data: Any = None
    lines: dict[Place, int] = field(default_factory=dict)

    def line(self, place: Place) -> int:
        """The line of `place`, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


@dataclass
class _Open:
    """A sequence or mapping being read; `key` waits for its value."""

    into: Any
    place: Place
    key: str | None = None


def read_bytes(path: Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a regular file of at most `most`; CannotRead for the system's reasons."""
    try:
        handle = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
        )
    except (OSError, ValueError) as error:
        raise CannotRead(
            file=str(path), why=getattr(error, "strerror", None) or str(error)
        ) from None
    with os.fdopen(handle, "rb", closefd=True) as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise BadYaml("not_a_file")
        try:
            data = file.read(most + 1)
        except OSError as error:
            raise CannotRead(file=str(path), why=error.strerror or "") from None
    if len(data) > most:
        raise BadYaml("too_large", most=most // 1024)
    return data


def parse(data: bytes, *, controls: bool = False) -> Document:
    """The one document in `data`. With `controls`, control characters in values may stay."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadYaml("not_utf8", data[: error.start].count(b"\n") + 1) from None
    document = Document()
    try:
        _stream(text, document, controls)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 0
        raise BadYaml("syntax", line, problem=str(getattr(error, "problem", "") or "")) from None
    except (RecursionError, ValueError, IndexError, KeyError, AttributeError):
        raise BadYaml("unreadable") from None
    return document


def _stream(text: str, document: Document, controls: bool) -> None:
    opened: list[_Open] = []
    items = documents = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = event.start_mark.line + 1
        if isinstance(event, AliasEvent):
            raise BadYaml("alias", line)
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise BadYaml("documents", line)
            if event.tags or event.version:
                raise BadYaml("directive", line)
        if isinstance(event, NodeEvent):
            items += 1
            if event.anchor:
                raise BadYaml("anchor", line)
            if event.tag:
                raise BadYaml("tag", line)
            if items > MOST_ITEMS:
                raise BadYaml("too_many", line, most=MOST_ITEMS)
        if isinstance(event, ScalarEvent):
            _put(_scalar(event.value, line, controls), opened, document, line)
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            if len(opened) >= MOST_DEPTH:
                raise BadYaml("too_deep", line, most=MOST_DEPTH)
            into: Any = {} if isinstance(event, MappingStartEvent) else []
            opened.append(_Open(into, _put(into, opened, document, line)))
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            opened.pop()


def _put(value: Any, opened: list[_Open], document: Document, line: int) -> Place:
    if not opened:
        document.data, place = value, ()
    else:
        around = opened[-1]
        if isinstance(around.into, list):
            place = (*around.place, len(around.into))
            around.into.append(value)
        elif around.key is None:
            if not isinstance(value, str):
                raise BadYaml("key", line)
            if value in around.into:
                raise BadYaml("key_twice", line, name=value)
            around.key = value
            around.into[value] = None
            document.lines[(*around.place, value)] = line
            return around.place
        else:
            place = (*around.place, around.key)
            around.into[around.key], around.key = value, None
    document.lines.setdefault(place, line)
    return place


def _scalar(value: str, line: int, controls: bool) -> str:
    if len(value) > MOST_SCALAR and not controls:
        raise BadYaml("too_long", line, most=MOST_SCALAR)
    if not controls and not value.isprintable():
        for character in value:
            category = unicodedata.category(character)
            hidden = category == "Cf" and character not in _JOINERS
            if character != "\n" and (category in _FORBIDDEN or hidden):
                raise BadYaml("character", line, name=f"U+{ord(character):04X}")
    return value
