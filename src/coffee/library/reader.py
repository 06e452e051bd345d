"""A YAML reader that survives hostile files.

The parser's events are streamed and stopped at the first thing that a playbook has no use for:
an anchor, an alias, a tag, a directive, a second document, a duplicate key, a control
character, a depth or a number of items that no person writes. Every scalar is text. Only ever
raises BadYaml, and CannotRead for the system's reasons.

libyaml's composer recurses and dies on deep nesting; its event stream does not, and is the one
part of it that is used. Where PyYAML was built without libyaml its own parser does the same.
"""

import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
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
MOST_ITEMS = 10_000
MOST_SCALAR = 8_192
MOST_KEY = 128
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_JOINERS = "\u200c\u200d\u00ad"
_STEERING = {"Cc", "Cs", "Co", "Zl", "Zp"}
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What may not stand in YAML at all, were it in a comment."""

_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")

_SYSTEM_FLAGS = ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY")
"""So that a pipe or a device is not waited for, and Windows changes no byte."""

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


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file of at most MOST_BYTES; CannotRead for the system's reasons."""
    flags = os.O_RDONLY
    for name in _SYSTEM_FLAGS:
        flags |= getattr(os, name, 0)
    try:
        handle = os.open(path, flags)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise CannotRead(file=str(path), why=why) from None
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise BadYaml("not_a_file")
        data = _read(handle, MOST_BYTES + 1)
    except OSError as error:
        raise CannotRead(file=str(path), why=error.strerror or "") from None
    finally:
        os.close(handle)
    if len(data) > MOST_BYTES:
        raise BadYaml("too_large", most=MOST_BYTES // 1024)
    return data


def _read(handle: int, most: int) -> bytes:
    data = b""
    while len(data) < most and (more := os.read(handle, most - len(data))):
        data += more
    return data


def parse(data: bytes, *, controls: bool = False) -> Document:
    """The one document in `data`. With `controls`, control characters in values may stay."""
    text = _decoded(data)
    document = Document()
    try:
        _stream(yaml.parse(text, Loader=LOADER), document, controls)
    except yaml.YAMLError as error:
        raise _not_yaml(error, text) from None
    except (RecursionError, ValueError, IndexError, KeyError, AttributeError, TypeError):
        raise BadYaml("unreadable") from None
    return document


_TROUBLES = (
    ("mapping values", "colon"),
    ("escape", "escape"),
    ("hexdecimal", "escape"),
    ("quoted scalar", "quote"),
    ("parsing a flow", "bracket"),
    ("parsing a block", "indent"),
    ("tab character", "start"),
    ("cannot start any token", "start"),
    ("simple key", "no_colon"),
)
"""What the parser says, in libyaml's words or PyYAML's -> our word for it."""

_BEGUN_THERE = ("quote", "bracket", "no_colon")
"""Troubles whose cure is where the parser began, not where it gave up."""


def _not_yaml(error: yaml.YAMLError, text: str) -> BadYaml:
    said = f"{getattr(error, 'problem', '')} {getattr(error, 'context', '')}"
    why = next((why for words, why in _TROUBLES if words in said), "syntax")
    marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    mark = next(filter(None, reversed(marks) if why in _BEGUN_THERE else marks), None)
    # At its end libyaml counts one line too many.
    last = len(_BREAK.findall(text.rstrip())) + 1
    return BadYaml(why, min(mark.line + 1, last) if mark else 0)


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise BadYaml("not_utf8", 1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadYaml("not_utf8", data.count(b"\n", 0, error.start) + 1) from None
    if found := _UNPRINTABLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        raise BadYaml("character", line, name=_code(found[0]))
    return text


def _stream(events: Iterator[Event], document: Document, controls: bool) -> None:
    opened: list[_Open] = []
    items = documents = 0
    for event in events:
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise BadYaml("documents", line)
            if event.tags or event.version:
                raise BadYaml("directive", line)
        elif isinstance(event, NodeEvent):
            items += 1
            if items > MOST_ITEMS:
                raise BadYaml("too_many", line, most=MOST_ITEMS)
            _refuse_references(event, line)
        if isinstance(event, ScalarEvent):
            _put(_scalar(event.value, line, controls), opened, document, line)
        elif isinstance(event, MappingStartEvent | SequenceStartEvent):
            if len(opened) >= MOST_DEPTH:
                raise BadYaml("too_deep", line, most=MOST_DEPTH)
            into: Any = {} if isinstance(event, MappingStartEvent) else []
            opened.append(_Open(into, _put(into, opened, document, line)))
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            opened.pop()


def _refuse_references(event: NodeEvent, line: int) -> None:
    if isinstance(event, AliasEvent):
        raise BadYaml("alias", line)
    if event.anchor:
        raise BadYaml("anchor", line)
    if getattr(event, "tag", None):
        raise BadYaml("tag", line)


def _put(value: Any, opened: list[_Open], document: Document, line: int) -> Place:
    """Store `value` where it belongs; its place."""
    place: Place = ()
    if not opened:
        document.data = value
    else:
        around = opened[-1]
        if isinstance(around.into, list):
            place = (*around.place, len(around.into))
            around.into.append(value)
        elif around.key is None:
            return _put_key(value, around, document, line)
        else:
            place = (*around.place, around.key)
            around.into[around.key], around.key = value, None
    document.lines.setdefault(place, line)
    return place


def _put_key(value: Any, around: _Open, document: Document, line: int) -> Place:
    if not isinstance(value, str):
        raise BadYaml("key", line)
    if value in around.into:
        raise BadYaml("key_twice", line, name=value)
    if len(value) > MOST_KEY:
        raise BadYaml("key_long", line, most=MOST_KEY)
    around.key = value
    around.into[value] = None
    document.lines[(*around.place, value)] = line
    return around.place


def _scalar(value: str, line: int, controls: bool) -> str:
    if controls or (len(value) <= MOST_SCALAR and value.isprintable()):
        return value
    if len(value) > MOST_SCALAR:
        raise BadYaml("too_long", line, most=MOST_SCALAR)
    for character in value:
        category = unicodedata.category(character)
        hidden = category == "Cf" and character not in _JOINERS
        if character != "\n" and (category in _STEERING or hidden):
            raise BadYaml("character", line, name=_code(character))
    return value


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"
