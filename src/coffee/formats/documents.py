"""A brief as Markdown, as a web page, as plain text, as JSON.

Every word of a brief came from users and strangers: here it is text, never markup. It is
cleaned first, then escaped for where it goes, and the page reads as it was typed. A bare
address is left as it is: a viewer that makes it a link shows where it leads.
"""

import json
import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from coffee.coach.plain_text import UNBROKEN, clean, tidy, tidy_lines, unbroken

if TYPE_CHECKING:
    from coffee.coach.brief import Brief, Section

_NARROWEST = 20

_MARKUP = re.compile(
    r"[\\`*_\[\]<|~$]"  # code, emphasis, links, images, HTML, tables, strikes, formulas
    r"|&(?=#?[A-Za-z0-9]+;)"  # entities
    r"|(?<![^ ])#"  # headings and how they end, tags
    r"|^(?:[>:=]|[-+](?=[ :-]|$))"  # quotes, definitions, underlines, list markers
)
_COUNT = re.compile(r"^([0-9]{1,9})([.)])(?= |$)")


def markdown_text(text: str) -> str:
    """`text` on one line, read as it was typed."""
    return _escaped(tidy(text))


def brief_markdown(brief: "Brief") -> str:
    """`brief` as CommonMark: a heading, a line for when and where, a list for each section."""
    blocks = [f"# {_escaped(tidy(brief.name))}"]
    if where := " · ".join(_under_the_name(brief)):
        blocks.append(_escaped(where))
    for section in brief.sections:
        counted, items = _items(section)
        marks = [f"{n}. " if counted else "- " for n in range(1, len(items) + 1)]
        blocks.append(f"## {_escaped(tidy(section.title))}")
        blocks.append("\n".join(map(_item_markdown, marks, items)))
    return "\n\n".join(blocks) + "\n"


def brief_html(brief: "Brief", lang: str) -> str:
    """`brief` as one page that needs nothing else: for a phone, a screen, a sheet of A4."""
    from html import escape

    under = _under_the_name(brief)
    return _PAGE.format(
        lang=escape(lang),
        title=escape(tidy(brief.title)),
        style=_STYLE,
        name=_inline_html(tidy(brief.name)),
        under="".join(f"\n<p>{_inline_html(line)}</p>" for line in under),
        sections="\n".join(map(_section_html, brief.sections)),
    )


def brief_text(brief: "Brief", width: int = 80) -> str:
    """`brief` in plain lines; a word longer than `width` stays whole, to be copied."""
    head = [tidy(brief.name), *_under_the_name(brief)]
    blocks = [[line for row in head for line in _wrapped(row, "", width)]]
    for section in brief.sections:
        counted, items = _items(section)
        lines = _wrapped(tidy(section.title), "", width)
        for number, item in enumerate(items, 1):
            mark = f"  {number}  " if counted else "  "
            for row in _rows(item):
                lines += _wrapped(row, mark, width)
                mark = " " * len(mark)
        blocks.append(lines)
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def as_json(value: object) -> str:
    """`value` as a file of data, indented."""
    return clean(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def _under_the_name(brief: "Brief") -> list[str]:
    return [line for line in (tidy(brief.moment), tidy(brief.place)) if line]


def _items(section: "Section") -> tuple[bool, list[str]]:
    """Whether the lines count themselves, "1  " and so on; and the lines without that."""
    lines = [tidy_lines(line) for line in section.lines]
    counts = [f"{number}  " for number in range(1, len(lines) + 1)]
    if not all(map(str.startswith, lines, counts)):
        return False, lines
    return True, list(map(str.removeprefix, lines, counts))


def _rows(text: str) -> Iterator[str]:
    """The lines that `text` was typed in, without blank ones."""
    return (row for line in text.split("\n") if (row := line.strip()))


def _wrapped(row: str, mark: str, width: int) -> list[str]:
    """`row` after `mark`, what does not fit under its beginning."""
    lines = textwrap.wrap(
        unbroken(row),
        max(width, _NARROWEST),
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(UNBROKEN, " ") for line in lines]


def _item_markdown(mark: str, text: str) -> str:
    after = "\\\n" + " " * len(mark)
    return mark + after.join(_escaped(row) for row in _rows(text))


def _escaped(row: str) -> str:
    """`row`, one line, such that CommonMark and its usual extensions read it as text."""
    return _COUNT.sub(r"\1\\\2", _MARKUP.sub(r"\\\g<0>", row))


def _section_html(section: "Section") -> str:
    counted, items = _items(section)
    kind = "ol" if counted else "ul"
    rows = "".join(f"<li>{_inline_html(item)}</li>\n" for item in items)
    title = _inline_html(tidy(section.title))
    return f"<section>\n<h2>{title}</h2>\n<{kind}>\n{rows}</{kind}>\n</section>"


def _inline_html(text: str) -> str:
    from html import escape

    return escape("\n".join(map(unbroken, _rows(text))))


_PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" \
content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{name}</h1>{under}
</header>
<main>
{sections}
</main>
</body>
</html>
"""

_STYLE = """
:root { color-scheme: light dark; --paper: #fdfcfa; --ink: #2b2622; --quiet: #6c635b;
  --line: #e6dfd7; --accent: #8f4a22 }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #1a1715; --ink: #ebe5de;
  --quiet: #a99f95; --line: #38312c; --accent: #e3a97d } }
* { margin: 0; padding: 0; box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; background: var(--paper) }
body { max-width: 46rem; margin: auto;
  padding: clamp(1.75rem, 7vw, 4.5rem) clamp(1.25rem, 6vw, 2rem);
  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  overflow-wrap: anywhere }
h1, h2, p, li { unicode-bidi: plaintext; white-space: pre-line }
header { margin-bottom: clamp(1.5rem, 5vw, 2.5rem) }
h1 { margin-bottom: .5rem; font: 500 clamp(2rem, 8vw, 2.75rem)/1.1 "Iowan Old Style",
  "Palatino Linotype", "URW Palladio L", P052, Georgia, serif; text-wrap: balance }
p { font-size: 1.0625rem }
p + p { color: var(--quiet) }
section { padding: .875rem 0; border-top: 1px solid var(--line) }
h2 { margin-bottom: .25rem; color: var(--accent); font-size: .9375rem; font-weight: 600;
  line-height: 1.6 }
ul { list-style: none }
ol { padding-inline-start: 1.5rem }
li { text-wrap: pretty }
li + li { margin-top: .375rem }
li::marker { color: var(--accent); font-variant-numeric: tabular-nums }
@media (min-width: 36rem), print {
  section { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); column-gap: 1.5rem }
  h2 { margin: 0 }
}
@page { margin: 12mm 16mm }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #ccc }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35 }
  header { margin-bottom: 4mm }
  h1 { margin-bottom: 1.5mm; font-size: 24pt }
  h2, p { font-size: inherit; line-height: inherit }
  section { padding: 1.7mm 0; grid-template-columns: 34mm minmax(0, 1fr); column-gap: 6mm }
  li + li { margin-top: .8mm }
  h2, li { break-inside: avoid }
}
"""
