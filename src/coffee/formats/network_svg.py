"""Ways to somebody as a picture: an SVG that holds words and lines, and nothing that runs.

A row a way, the best one first: me on the left, whom I want to meet on the right. Every word is
cleaned and escaped; the picture names no other file, and follows the viewer's light or dark.
"""

import re
import textwrap
import unicodedata
from collections.abc import Sequence
from html import escape
from itertools import pairwise

from coffee.coach.plain_text import clean, tidy, unbroken
from coffee.formats.routes import Route

_WIDTH, _MARGIN, _DOT = 760, 70, 7
_TOP, _GAP, _LINE = 34, 30, 16
_NAME_CELL, _WORD_CELL = 8.2, 6.6
"""Pixels that a letter of a name, or of the words on a step, takes at most on average."""
_TITLE_CELLS, _NOTE_CELLS = 62, 100
_NO_XML = re.compile("[\ufffe\uffff]")


def network_svg(title: str, notes: Sequence[str], routes: Sequence[Route], lang: str) -> str:
    """The picture, under its title and notes."""
    height, parts = float(_TOP), []
    for number, line in enumerate(_fitted(title, _TITLE_CELLS)):
        height = _TOP + 24 * number
        parts.append(_text(_MARGIN // 2, height, line, "title"))
    for note in notes:
        for line in _fitted(note, _NOTE_CELLS):
            height += _LINE + 4
            parts.append(_text(_MARGIN // 2, height, line, "note"))
    height += _GAP
    for route in routes:
        drawn, height = _row(route, height)
        parts += drawn
    told = "; ".join(" – ".join(route.names) for route in routes)
    return _SVG.format(
        lang=escape(lang), width=_WIDTH, height=round(height), title=_safe(title),
        told=_safe(told), style=_STYLE, parts="\n".join(parts),
    )  # fmt: skip


def _row(route: Route, top: float) -> tuple[list[str], float]:
    """A way drawn below `top`, and where it ends."""
    apart = (_WIDTH - 2 * _MARGIN) / (len(route.names) - 1)
    places = [_MARGIN + apart * number for number in range(len(route.names))]
    names = [_fitted(name, int(min(apart, 2 * _MARGIN) / _NAME_CELL)) for name in route.names]
    middle = top + _LINE * max(map(len, names)) + _DOT
    parts = [
        f'<line x1="{here:.0f}" y1="{middle:.0f}" x2="{there:.0f}" y2="{middle:.0f}"/>'
        for here, there in pairwise(places)
    ]
    for number, (place, lines) in enumerate(zip(places, names, strict=True)):
        end = number in (0, len(places) - 1)
        parts.append(f'<circle{" class=" + _quoted("end") if end else ""} cx="{place:.0f}"'
                     f' cy="{middle:.0f}" r="{_DOT}"/>')  # fmt: skip
        first = middle - _DOT - 8 - _LINE * (len(lines) - 1)
        parts += [_text(place, first + _LINE * row, line, "name") for row, line in enumerate(lines)]
    below = middle + _DOT
    lowest = below
    for here, words in zip(places, route.steps, strict=False):
        for row, line in enumerate(_fitted(words, int((apart - 12) / _WORD_CELL)), 1):
            parts.append(_text(here + apart / 2, below + _LINE * row, line, "words"))
            lowest = max(lowest, below + _LINE * row)
    if route.missing:
        for line in _fitted(route.missing, _NOTE_CELLS):
            lowest += _LINE + 2
            parts.append(_text(_WIDTH / 2, lowest, line, "missing"))
    return parts, lowest + _GAP


def _text(x: float, y: float, words: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x:.0f}" y="{y:.0f}">{_safe(words)}</text>'


def _quoted(word: str) -> str:
    return f'"{word}"'


def _safe(words: str) -> str:
    return escape(_NO_XML.sub("\ufffd", clean(words)))


def _fitted(words: str, cells: int) -> list[str]:
    """`words` in lines of so many letters, none beginning with a colon; wide ones take two."""
    text = unbroken(tidy(words))
    wide = any(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return textwrap.wrap(text, max(cells // 2 if wide else cells, 4)) or [""]


_SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="{lang}" viewBox="0 0 {width} {height}" \
width="{width}" height="{height}" role="img">
<title>{title}</title>
<desc>{told}</desc>
<style>{style}</style>
<rect width="100%" height="100%"/>
{parts}
</svg>
"""

_STYLE = """
rect, circle { fill: #fdfcfa }
line { stroke: #b9aea3; stroke-width: 2 }
circle { stroke: #8f4a22; stroke-width: 2 }
.end, .missing { fill: #8f4a22 }
text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  unicode-bidi: plaintext }
.title, .name { fill: #2b2622 }
.title { font-size: 20px }
.name { font-size: 14px; font-weight: 600 }
.name, .words, .missing { text-anchor: middle }
.note, .words { fill: #6c635b }
@media (prefers-color-scheme: dark) {
  rect, circle { fill: #1a1715 }
  line { stroke: #5c534b }
  circle { stroke: #e3a97d }
  .end, .missing { fill: #e3a97d }
  .title, .name { fill: #ebe5de }
  .note, .words { fill: #a99f95 }
}
"""
