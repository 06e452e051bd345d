"""A text written in the user's own editor, in a file that nobody else can read."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TextIO

from coffee.face.commands import harmless


class EditorTrouble(Exception):
    """No text came from the editor. `key` names the sentence, `facts` fill it."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key, self.facts = key, facts


def edited(text: str, drafts: Path | None, environ: Mapping[str, str], screen: TextIO) -> str:
    """`text` after a stay in the user's editor, in a file that no one else can read.

    The file has a folder of its own, so that what editors leave beside it (swap files, copies)
    goes with it.
    """
    command = _editor(environ)
    try:
        with ExitStack() as stack:
            if drafts is not None:
                drafts.mkdir(mode=0o700, parents=True, exist_ok=True)
                drafts.chmod(0o700)
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=drafts)))
            file = folder / "answer.md"
            descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as draft:
                draft.write(text + "\n" if text else "")
            _run([*command, str(file)], environ, screen)
            return harmless(file.read_bytes().decode(errors="replace")).strip("\n")
    except (OSError, subprocess.SubprocessError) as trouble:
        raise EditorTrouble("ask.editor_failed", editor=command[0]) from trouble


def _editor(environ: Mapping[str, str]) -> list[str]:
    chosen = environ.get("VISUAL") or environ.get("EDITOR")
    usual = ("notepad",) if sys.platform == "win32" else ("nano", "vi")
    for candidate in (chosen,) if chosen else usual:
        with suppress(ValueError):
            command = shlex.split(candidate, posix=sys.platform != "win32")
            if command and shutil.which(command[0], path=environ.get("PATH")):
                return command
    raise EditorTrouble("ask.editor_missing", editor=chosen or ", ".join(usual))


def _run(command: list[str], environ: Mapping[str, str], screen: TextIO) -> None:
    with ExitStack() as stack:
        if threading.current_thread() is threading.main_thread():
            # Ctrl-C is the editor's while it runs; a handler, for what is ignored is inherited.
            before = signal.signal(signal.SIGINT, _leave_alone)
            stack.callback(signal.signal, signal.SIGINT, before)
        piped = sys.stdout is None or not sys.stdout.isatty()
        shown = screen if piped and screen.isatty() else None
        subprocess.run(command, check=True, env=dict(environ), stdout=shown)


def _leave_alone(*_: object) -> None:
    """A signal that means nothing here."""
