"""What can be said to the program at a prompt, apart from an answer.

A command is a lone word after a colon, and nothing else is: ":b", ":retour", ":?". Both
languages are always understood, whatever the case and the accents. A lone word that is no
command is told, never kept as an answer; one more colon, "::b", makes an answer of it.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from coffee.coach.plain_text import fold


class Command(Enum):
    """What a prompt can be told to do."""

    BACK = "back"
    SKIP = "skip"
    WHY = "why"
    EDIT = "edit"
    QUIT = "quit"
    HELP = "help"


@dataclass(frozen=True)
class NoSuchCommand:
    """A word typed as a command, colon included, that is none."""

    word: str


_WORDS = {
    Command.BACK: "back b retour r",
    Command.SKIP: "skip s passer p",
    Command.WHY: "why w pourquoi pq",
    Command.EDIT: "edit e editer",
    Command.QUIT: "quit q quitter",
    Command.HELP: "help h ? aide a",
}
_COMMANDS = {word: command for command, words in _WORDS.items() for word in words.split()}
_LONE_WORD = re.compile(r":(\?|[^\W\d_]+)")
_TAKEN_LITERALLY = re.compile(r":+(\?|[^\W\d_]+)")


def parse(line: str) -> Command | NoSuchCommand | None:
    """The command that `line` is, or what was meant as one, or None: an answer."""
    typed = _bare(line)
    found = _LONE_WORD.fullmatch(typed)
    if found is None:
        return None
    return _COMMANDS.get(fold(found[1]), NoSuchCommand(typed))


def literal(line: str) -> str:
    """The answer that `line` stands for: "::b" is the answer ":b"."""
    typed = _bare(line)
    return typed[1:] if typed.startswith("::") and _TAKEN_LITERALLY.fullmatch(typed) else line


def as_typed(answer: str) -> str:
    """What to type for `answer` to come back from `literal`, and be no command."""
    typed = _bare(answer)
    return f":{typed}" if _TAKEN_LITERALLY.fullmatch(typed) else answer


def _bare(line: str) -> str:
    return unicodedata.normalize("NFC", line.strip())
