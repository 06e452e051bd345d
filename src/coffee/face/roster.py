"""People as a list: who, the word to type, what they do; in columns, or under each other."""

from collections.abc import Iterator, Sequence

from coffee.face.lines import Line, Style, cells, padded, wrap

_WIDEST, _NARROWEST = 30, 12
"""Cells of a column of names: one as long as three must not push everybody's off the screen."""
_LEAST = 24
"""Cells that are worth a third column."""
_INDENT = "    "


def people_lines(rows: Sequence[tuple[str, str, str]], width: int | None) -> Iterator[Line]:
    """Name, slug and words of each. Without a `width` nothing is wrapped: a line is somebody."""
    most = min(_WIDEST, (width - _LEAST - 4) // 2) if width else _WIDEST
    if most < _NARROWEST and width:
        for name, slug, words in rows:
            yield from _stacked(name, slug, words, width)
        return
    wide = min(max(cells(name) for name, _, _ in rows), most)
    handles = min(max(len(slug) for _, slug, _ in rows), most)
    for name, slug, words in rows:
        lead, handle = padded(name, wide), f"  {slug:<{handles}}"
        indent = wide + handles + 4
        told = wrap(words, max(width - indent, 1)) if width else [words]
        fits = cells(lead) + cells(handle) + 2 <= indent or not width
        if told[0] and fits:
            yield (("strong", lead), ("quiet", handle), ("plain", f"  {told.pop(0)}"))
        elif width and cells(name) + cells(slug) + 2 > width:
            yield from _stacked(name, slug, "", width)
        else:
            yield (("strong", lead), ("quiet", handle.rstrip()))
        yield from ((("plain", " " * indent + line),) for line in told if line)


def _stacked(name: str, slug: str, words: str, width: int) -> Iterator[Line]:
    """Somebody where there is no room for columns."""
    first, *others = wrap(name, width)
    beside = not others and cells(name) + cells(slug) + 2 <= width
    yield (("strong", first), ("quiet", f"  {slug}" if beside else ""))
    yield from ((("strong", line),) for line in others)
    under: list[tuple[Style, str]] = [] if beside else [("quiet", slug)]
    if words:
        under.append(("plain", words))
    for style, text in under:
        for line in wrap(text, max(width - len(_INDENT), 1)):
            yield ((style, _INDENT + line),)
