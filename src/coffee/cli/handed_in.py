"""What a command is handed to read: a file by its name, or "-" for standard input."""

import contextlib
import sys
from pathlib import Path

from coffee.errors import CannotRead
from coffee.text import say


def handed_in(name: str, most: int) -> bytes:
    """The first `most` bytes. CannotRead for the system's reasons."""
    standard_input = contextlib.nullcontext(sys.stdin.buffer)
    try:
        with standard_input if name == "-" else Path(name).open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise CannotRead(file=called(name), why=why) from None


def called(name: str) -> str:
    """What it is called in a sentence."""
    return say("slot.stdin") if name == "-" else name
