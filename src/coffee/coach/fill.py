"""`{{name}}` and `[[ ]]`, filled in one pass: what is filled in is never read again.

No expression, no attribute, no format specification: a name is looked up in what it was
handed, and that is all that a template from a stranger can do.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from coffee.coach.elision import ELIDES, before

Names = Mapping[str, Sequence[str]]
"""What each name stands for; several values for a list, none of them empty."""

_NAME = re.compile(r"\{\{\s*([a-z0-9#.-]+)\s*\}\}")
_IN_PLACE = re.compile(f"({ELIDES})?{_NAME.pattern}")
# A fragment holds no fragment, so a thousand "[[" in a row are read once, not once for each.
_FRAGMENT = re.compile(r"\[\[((?:(?!\[\[|\]\]).)*)\]\]", re.DOTALL)
_LEFT_OVER = re.compile(r"\{\{|\}\}|\[\[|\]\]")
COUNT, ITEM, UNTIL = "#", "item", "until"
"""Names that no step gives: which line it is, the label of a choice, when the meeting ends."""


def names_in(template: str) -> list[str]:
    """Every name that `template` asks for, in order, those in fragments too; `#` left out."""
    return [name for name in _NAME.findall(template) if name != COUNT]


@lru_cache(maxsize=1024)  # a bank is ranked several times over in one step
def names_needed(template: str) -> tuple[str, ...]:
    """The names without which `template` is dropped: those outside `[[ ]]`."""
    return tuple(names_in(_FRAGMENT.sub("", template)))


def counted(template: str) -> bool:
    """Whether `template` asks which line it is."""
    return COUNT in _NAME.findall(template)


def malformed(template: str) -> bool:
    """Whether braces or brackets are left over once every `{{name}}` and `[[ ]]` is taken out."""
    rest = _FRAGMENT.sub(r"\1", _NAME.sub("_", template))
    return bool(_LEFT_OVER.search(rest))


def fragments(template: str) -> list[str]:
    """What stands between `[[` and `]]`, each in turn."""
    return _FRAGMENT.findall(template)


def fill(template: str, names: Names) -> str | None:
    """`template` filled, several values joined by commas; None when a name has no value."""
    if any(not names.get(name) for name in names_needed(template)):
        return None
    kept = _FRAGMENT.sub(lambda m: m[1] if _all_known(m[1], names) else "", template)
    return _IN_PLACE.sub(lambda m: _put(m[1] or "", ", ".join(names.get(m[2], ()))), kept)


def _put(lead: str, value: str) -> str:
    return before(value, lead) + value


def filled(template: str, names: Names) -> str:
    """`template` filled; as it is where a name has no value."""
    return fill(template, names) or template


def fill_lines(template: str, names: Names) -> list[str]:
    """`template` once for each value of its first name that has several; `{{#}}` counts them."""
    many = next((n for n in names_in(template) if len(names.get(n, ())) > 1), None)
    values = names[many] if many else [""]
    lines = []
    for number, value in enumerate(values, 1):
        here = dict(names) | {COUNT: [str(number)]} | ({many: [value]} if many else {})
        line = fill(template, here)
        if line and line.strip():
            lines.append(line)
    return lines


def _all_known(fragment: str, names: Names) -> bool:
    return all(names.get(name) for name in names_in(fragment))
