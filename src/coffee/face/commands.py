"""What can be said to the program at a prompt: an answer, or a command, by a word or a key.

A command is a lone word after a colon, and nothing else is: ":b", ":retour", ":?". Both
languages are always understood, whatever the case and the accents. A lone word that is no
command is told, never kept as an answer; one more colon, "::b", makes an answer of it.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from coffee.coach.plain_text import clean, fold


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
_KEYS = {
    Command.HELP: "\x1bOP \x1b[11~ \x1b[[A",
    Command.WHY: "\x1bOQ \x1b[12~ \x1b[[B",
    Command.SKIP: "\x1bOR \x1b[13~ \x1b[[C",
    Command.EDIT: "\x1bOS \x1b[14~ \x1b[[D",
    Command.BACK: "\x1b[Z",
}
_CALLED_BY = {key: command for command, keys in _KEYS.items() for key in keys.split()}
"""The commands by what their keys send: an xterm, a vt220, the Linux console."""
_ESCAPES = re.compile(
    r"\x1b\[\[[A-E]"  # function keys of the Linux console
    r"|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"  # arrows and other keys, colours
    r"|\x1bO."  # function keys
    r"|\x1b[\]P_^X][^\x07\x1b]*(?:\x07|\x1b\\)?"  # titles, the clipboard
    r"|\x1b[ -/]*[0-~]"
)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
_LONE_WORD = re.compile(r":(\?|[^\W\d_]+)")
_TAKEN_LITERALLY = re.compile(r":+(\?|[^\W\d_]+)")


def parse(line: str) -> Command | NoSuchCommand | None:
    """The command that `line` is, or what was meant as one, or None: an answer."""
    typed = _bare(line)
    found = _LONE_WORD.fullmatch(typed)
    if found is None:
        return None
    return _COMMANDS.get(fold(found[1]), NoSuchCommand(typed))


def parse_after(given: str, line: str) -> Command | None:
    """The command typed right after `given`, the rest of which is as it was put on the line."""
    if not given.strip() or not line.startswith(given.rstrip()):
        return None
    meant = parse(line[len(given.rstrip()) :])
    return meant if isinstance(meant, Command) else None


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


# What came from the keyboard, a paste, a file


def harmless(raw: str) -> str:
    """`raw` without escape sequences; other characters that steer become pictures."""
    text = _ESCAPES.sub("", raw).replace("\r\n", "\n").replace("\r", "\n")
    return clean(unicodedata.normalize("NFC", text).replace("\t", "    "))


def one_answer(raw: str, many_lines: bool) -> str:
    """The lines of `raw` as one answer: lines, or one line where one is wanted."""
    text = harmless(raw).strip("\n")
    if many_lines or "\n" not in text:
        return text
    return " ".join(line.strip() for line in text.split("\n") if line.strip())


def words_of(raw: str) -> str:
    """What `raw` has besides the keys that type nothing; a space counts where it is alone."""
    typed = _CONTROLS.sub("", _ESCAPES.sub("", raw))
    return typed if typed.strip() or typed == raw.strip("\r\n") else ""


def called_by(raw: str) -> Command | None:
    """The command of the first key in `raw`, a line that is keys and nothing else."""
    keys = [] if words_of(raw) else _ESCAPES.findall(raw)
    return next((_CALLED_BY[key] for key in keys if key in _CALLED_BY), None)
