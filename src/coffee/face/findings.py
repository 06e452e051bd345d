"""What a check found, place by place: the words, what they do, why, and what to say instead."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from coffee.coach.checking import Checked
from coffee.coach.tact import Finding
from coffee.face.lines import MEASURE, Line, Style, cells, wrap
from coffee.library.counsel import Counsel
from coffee.text import say

LANGUAGE = "language"
"""The rule of a finding that says how far a text could be judged."""

_INDENT = "    "
_LEVELS: Mapping[str, tuple[str, Style]] = {
    "error": ("check.error", "bad"),
    "warning": ("check.warning", "accent"),
    "hint": ("check.hint", "quiet"),
}
_QUOTED = 24
"""Cells of the beginning, and of the end, of a passage too long to be shown whole."""


def lines(
    checked: Sequence[Checked], counsels: Mapping[str, Counsel], width: int
) -> Iterator[Line]:
    """The findings in each text, then a word on those that have none.

    `counsels` are those of the languages of `checked`; a piece of advice is told once.
    """
    width = min(width - 1, MEASURE)
    room = max(width - len(_INDENT), 20)
    told: set[str] = set()
    found = [one for one in checked if one.findings]
    for one in found:
        for group in _by_rule(one.findings):
            if group[0].rule == LANGUAGE:
                yield from _plainly(group[0], one.line, width)
                continue
            yield from _told(one, group, room)
            advised = counsels[one.lang].advice.get(group[0].advice) if one.lang else None
            if advised and group[0].advice not in told:
                told.add(group[0].advice)
                yield from _block(say("check.advice", **vars(advised)), room, "quiet")
            yield ()
    if clean := len(checked) - len(found):
        yield (("plain" if found else "good", _all_clear(checked, clean)),)


def _plainly(one: Finding, line: int, width: int) -> Iterator[Line]:
    """A word about a text as a whole: no place in it, no advice."""
    said = f"{line}:1  {one.message} {one.suggestion}"
    yield from ((("plain", told),) for told in wrap(said, width))
    yield ()


def _all_clear(checked: Sequence[Checked], clean: int) -> str:
    if len(checked) > 1:
        key = "check.questions_clean" if clean == len(checked) else "check.rest_clean"
        return say(key, count=clean)
    return say("check.message_clean" if checked[0].kind == "message" else "check.question_clean")


def _by_rule(findings: Sequence[Finding]) -> list[list[Finding]]:
    """What is said by the same rule together, each where its first place is."""
    groups: dict[str, list[Finding]] = {}
    for one in findings:
        groups.setdefault(one.rule, []).append(one)
    return list(groups.values())


def _told(one: Checked, group: Sequence[Finding], room: int) -> Iterator[Line]:
    first = group[0]
    level, style = _LEVELS[first.level]
    line = one.text.count("\n", 0, first.start) + one.line
    column = first.start - one.text.rfind("\n", 0, first.start)
    yield (("strong", f"{line}:{column}  "), (style, say(level)), ("quiet", f" · {first.rule}"))
    for start, end in _apart([(found.start, found.end) for found in group]):
        yield from _place(one.text, start, end, room)
    yield from _block(first.message, room)
    yield from _block(say("check.instead", text=first.suggestion), room)
    if one.follow and one.follow not in first.suggestion and one.kind == "question":
        yield from _block(say("check.then", text=one.follow), room)


def _apart(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Places without those that lie in the one before, or hold nothing."""
    kept = [pair[1] for pair in pairwise([(-1, -1), *places]) if pair[1][1] > pair[0][1]]
    return [place for place in kept if place[1] > place[0]]


def _place(text: str, start: int, end: int, room: int) -> Iterator[Line]:
    """The line around text[start:end], those words marked; a long passage by its two ends."""
    words = text[start:end]
    if "\n" in words or cells(words) > room:
        yield from _block(say("check.passage", text=_shortened(words)), room, "quiet")
        return
    begin, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    before, after = text[begin:start], text[end : stop if stop >= 0 else len(text)]
    spare = room - cells(words)
    left = _last(before, max(spare // 2, spare - cells(after)))
    right = _first(after, spare - cells(left))
    yield (("quiet", _INDENT + left), ("accent", words), ("quiet", right))
    yield (("accent", _INDENT + " " * cells(left) + "^" * max(cells(words), 1)),)


def _last(text: str, room: int) -> str:
    """The end of `text` within `room`, from the beginning of a word."""
    if cells(text) <= room:
        return text
    kept = text[len(text) - max(room - 2, 0) :] if room > 2 else ""
    while cells(kept) > max(room - 2, 0):
        kept = kept[1:]
    return f"… {kept.partition(' ')[2] if ' ' in kept else kept}" if room > 2 else ""


def _first(text: str, room: int) -> str:
    """The beginning of `text` within `room`, to the end of a word."""
    if cells(text) <= room:
        return text
    kept = text[: max(room - 2, 0)]
    while cells(kept) > max(room - 2, 0):
        kept = kept[:-1]
    return f"{kept.rpartition(' ')[0] or kept} …" if room > 2 else ""


def _shortened(text: str) -> str:
    """`text` on one line, its middle left out when it is long."""
    one = " ".join(text.split())
    if cells(one) <= 3 * _QUOTED:
        return one
    return f"{_first(one, _QUOTED + 2)} {_last(one, _QUOTED + 2).removeprefix('… ')}"


def _block(text: str, room: int, style: Style = "plain") -> Iterator[Line]:
    for line in wrap(text, room):
        yield ((style, _INDENT + line),)
