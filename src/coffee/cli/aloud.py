"""Rehearsing out loud: their lines are spoken, and the silence after them is what is timed."""

from typing import TYPE_CHECKING

from coffee.face.speech import PROGRAMS, Speech
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


class Aloud:
    """Says what they say, in the language of the script; only shows it where nothing can speak."""

    def __init__(self, house: "House", lang: str) -> None:
        self._terminal, self._voice, self._lang = house.terminal, house.voice, lang
        self._aside: list[str] = []
        self._speech: Speech | None = None
        if self._voice is None:
            self._terminal.tell(say("aloud.none", programs=PROGRAMS), "quiet")

    def remember(self, they: str) -> None:
        """To be said with what is said next."""
        self._aside.append(they)

    def speak(self, they: str = "") -> None:
        """Begin to say it, and what was to be said with it."""
        self.hush()
        text, self._aside = " ".join(filter(None, [*self._aside, they])), []
        if self._voice is not None and any(map(str.isalnum, text)):
            self._speech = self._voice.say(text, self._lang)
            if self._speech is None:
                self._give_up()

    def hush(self) -> float:
        """Fall silent; how many seconds they spoke."""
        speech, self._speech = self._speech, None
        if speech is None:
            return 0.0
        seconds = speech.stop()
        if speech.failed:
            self._give_up()
        return seconds

    def _give_up(self) -> None:
        if self._voice is not None:
            self._terminal.tell(say("aloud.failed", program=self._voice.program), "quiet")
        self._voice = None
