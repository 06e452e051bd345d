"""Ways to somebody in words: as Markdown; `network_svg` draws them."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Route:
    """From me to somebody: the names on the way, me first; words on each step; what is missing."""

    names: tuple[str, ...]
    steps: tuple[str, ...]
    missing: str = ""


def routes_markdown(title: str, notes: Sequence[str], routes: Sequence[Route]) -> str:
    """A heading, the notes, then each way with a number, its steps and what is missing beneath."""
    from coffee.formats.documents import markdown_text

    lines = [f"# {markdown_text(title)}", ""]
    for note in notes:
        lines += [markdown_text(note), ""]
    for number, route in enumerate(routes, 1):
        lines.append(f"{number}. **{' – '.join(map(markdown_text, route.names))}**")
        told = [*route.steps, *([route.missing] if route.missing else [])]
        lines += [f"   - {markdown_text(words)}" for words in told]
    return "\n".join(lines).rstrip() + "\n"
