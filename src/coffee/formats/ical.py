"""The lines of an iCalendar file (RFC 5545): escaped, folded, nothing of the data read as a line.

Written here rather than by a library: icalendar 7.3, the one that lives, turns `\\N` in a text
into a new line and lets summer time begin an hour late; it reads our files in the tests.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from coffee.coach.plain_text import tidy, tidy_lines

_WIDEST = 75
"""Octets of a line, its end left out."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_TAG = re.compile(r"<(?=[A-Za-z/!?])")


def component(name: str, *content: str | Iterable[str]) -> list[str]:
    """The lines of a component; `content` is its lines, and the lines of those within it."""
    inner = ([one] if isinstance(one, str) else one for one in content)
    return [f"BEGIN:{name}", *chain.from_iterable(inner), f"END:{name}"]


def text(value: str) -> str:
    """`value` as a TEXT; no tag in it, for there are calendars that read some HTML."""
    return _TAG.sub("< ", tidy_lines(value)).translate(_ESCAPED)


def parameter(value: str) -> str:
    """`value` between double quotes, as RFC 6868 reads it."""
    return '"' + tidy(value).replace('"', "'").replace("^", "^^") + '"'


def written(lines: Iterable[str]) -> bytes:
    """The file."""
    return b"".join(row + b"\r\n" for line in lines for row in _folded(line))


def _folded(line: str) -> Iterator[bytes]:
    """`line` in rows of 75 octets at most, no character of it cut in two."""
    row = b""
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(row) + len(octets) > _WIDEST:
            yield row
            row = b" "
        row += octets
    yield row
