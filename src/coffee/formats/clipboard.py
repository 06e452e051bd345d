"""The clipboard, through whichever program of the system keeps it.

The text goes in by its standard input: a command line is for every user of the machine to read.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping

_PATIENCE = 5
"""Seconds; a clipboard that answers at all answers at once."""


def copied(text: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether `text` is on the clipboard now; False where no program could put it there."""
    return any(_given(command, text) for command in _keepers(environ))


def _keepers(environ: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """The commands that may keep a clipboard here, the likeliest first."""
    if sys.platform == "darwin":
        yield ("pbcopy",)
    if environ.get("WAYLAND_DISPLAY"):
        yield ("wl-copy",)
    if environ.get("DISPLAY"):
        yield ("xclip", "-selection", "clipboard", "-in")
        yield ("xsel", "--clipboard", "--input")
    if os.name == "nt" or environ.get("WSL_DISTRO_NAME"):
        yield ("clip.exe",)
    if "ANDROID_ROOT" in environ:
        yield ("termux-clipboard-set",)


def _given(command: tuple[str, ...], text: str) -> bool:
    program = shutil.which(command[0])
    if program is None:
        return False
    # Windows takes UTF-16, with a mark; a keeper that stays must hold no pipe of ours open.
    data = text.encode("utf-16" if command[0] == "clip.exe" else "utf-8", "replace")
    try:
        done = subprocess.run(
            [program, *command[1:]],
            input=data,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
