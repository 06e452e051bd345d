"""The last gate before the terminal: nothing that Rich prints can steer it.

Every piece of text is cleaned just before it is written, whatever road it came by: titles,
cells, tracebacks. Markup, emoji codes and highlighting are off, for a name is not markup.
This is the only module that imports Rich when it is imported: import it late.
"""

import re
from collections.abc import Iterable
from typing import Any

from rich.console import Console
from rich.segment import Segment

from coffee.coach.plain_text import clean
from coffee.face.lines import legible

_SAFE_LINK = re.compile(r"(https?|mailto):[!-~]*")


class SafeConsole(Console):
    """A Rich console for text that came from people, files and strangers."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"markup": False, "emoji": False, "highlight": False, **settings})

    def _render_buffer(self, buffer: Iterable[Segment]) -> str:
        return super()._render_buffer(self._harmless(segment) for segment in buffer)

    def _harmless(self, segment: Segment) -> Segment:
        if segment.control:
            return segment
        style = segment.style
        if style is not None and style.link and not _SAFE_LINK.fullmatch(style.link):
            style = style.update_link(None)
        return Segment(legible(clean(segment.text), self.encoding), style)
