"""Words said aloud by a program of the system, where there is one: theirs, never one's own.

The program is found on PATH and started without a shell. The words go to its standard input, or
stand after `--`, and hold nothing but letters, figures and plain punctuation: what such programs
take for phonemes, commands or markup is left out.
"""

import shutil
import subprocess
import threading
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

_WORDS = "{words}"
_ESPEAK = ("-b", "1", "-v", "{lang}", "--stdin")
_PROGRAMS: dict[str, tuple[str, ...]] = {
    "espeak-ng": _ESPEAK,
    "espeak": _ESPEAK,
    "say": ("-v", "{voice}", "-f", "-"),
    "spd-say": ("--wait", "--language", "{lang}", "--", _WORDS),
}
_VOICES = {"en": "Daniel", "fr": "Thomas"}
"""What macOS calls the voices that it always has."""
PROGRAMS = ", ".join(_PROGRAMS)
_MOST = 1000
"""Letters said at once: no line of a script is as long."""
_SAID = "LMN"
_PUNCTUATION = set(" .,;:?!'’\"“”«»()…–-%€")


def speakable(text: str) -> str:
    """`text` with nothing in it but words and their punctuation."""
    kept = (c if unicodedata.category(c)[0] in _SAID or c in _PUNCTUATION else " " for c in text)
    return " ".join("".join(kept).split()).lstrip("-– ")[:_MOST]


class Speech:
    """Something being said, until it is over or stopped."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process, self._began, self._ended = process, monotonic(), 0.0
        self._watch = threading.Thread(target=self._wait, daemon=True)
        self._watch.start()

    def _wait(self) -> None:
        self._process.wait()
        self._ended = monotonic()

    def stop(self) -> float:
        """Fall silent; how many seconds it spoke."""
        self._process.kill()
        self._watch.join()
        return self._ended - self._began

    @property
    def failed(self) -> bool:
        """Whether the program gave up by itself: it has no such voice, or nothing to speak with."""
        return (self._process.returncode or 0) > 0


@dataclass(frozen=True)
class Voice:
    """A program that speaks. `path` is where it is."""

    program: str
    path: str
    environ: Mapping[str, str]

    def say(self, text: str, lang: str) -> Speech | None:
        """Begin to say `text`; None when the program cannot be run."""
        words = speakable(text)
        facts = {"{lang}": lang, "{voice}": _VOICES.get(lang, ""), _WORDS: words}
        arguments = [facts.get(one, one) for one in _PROGRAMS[self.program]]
        try:
            process = subprocess.Popen(
                [self.path, *arguments], env=dict(self.environ), stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        except OSError:
            return None
        assert process.stdin is not None
        with suppress(OSError), process.stdin as words_in:  # it may be gone already
            if _WORDS not in _PROGRAMS[self.program]:
                words_in.write(words.encode())
        return Speech(process)


def find_voice(environ: Mapping[str, str]) -> Voice | None:
    """The first of the programs that is there; None where nothing speaks."""
    for program in _PROGRAMS:
        if path := shutil.which(program, path=environ.get("PATH", "")):
            return Voice(program, path, environ)
    return None
