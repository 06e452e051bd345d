"""Steps answered with a list that grows: one thing at a time, Enter alone when that is all.

Typed, "-2" takes the second one away, and the words of one that is there change it. A file gives
the whole list at once.
"""

import re
from typing import Any, ClassVar, Literal

from coffee.coach import dates
from coffee.coach.date_answer import Misfit
from coffee.coach.known import joined, promised
from coffee.coach.plain_text import fold, tidy
from coffee.coach.promise_reading import promise_in
from coffee.coach.scene import Answer, Scene, Unfinished
from coffee.coach.step import Step

MOST_ENTRIES = 20
LONGEST_ENTRY = 300
_REMOVED = re.compile(r"[-−–]\s?(\d{1,2})")


class Growing(Step):
    """What they share. An entry is stored as its figure, a space, and its words."""

    gathers: ClassVar[bool] = True
    expected: ClassVar[str]
    """The key, under `expected.`, of what an entry should be."""

    stored: ClassVar[re.Pattern[str]]
    """An entry as stored: figure, words."""

    figure: ClassVar[str]
    """The key beside `what` in a file: {what: the paper, by: Friday}."""

    def entry(self, typed: str, scene: Scene) -> str:
        """The entry that `typed` means. BadAnswer if none."""
        raise AssertionError(self)

    def listed(self, said: str, scene: Scene) -> str:
        """The entry that one of a file's list means."""
        return self.entry(said, scene)

    def joined(self, words: str, figure: str) -> str:
        """What one would type for `words` with `figure`."""
        raise AssertionError(self)

    def accept(self, raw: Any, scene: Scene) -> Answer | Unfinished:
        if isinstance(raw, str | int):
            return Unfinished(self._changed(str(raw), scene))
        if not isinstance(raw, list):
            raise self.refuse(raw, self.expected)
        entries: list[str] = []
        for one in raw:
            entries = self._with(entries, self.listed(self._said(one), scene))
        return self.settled(entries, scene)

    def fits(self, answer: Answer, scene: Scene) -> bool:
        """Whether its form is right: a day that went by since is no reason to ask again."""
        return isinstance(answer, list) and all(self.stored.fullmatch(str(one)) for one in answer)

    def retype(self, answer: Answer, scene: Scene) -> str:
        """Nothing: what is there is listed, and what is typed joins it."""
        return ""

    def here(self, scene: Scene) -> list[str]:
        """The entries that what is typed changes."""
        given = scene.answers.get(self.id, self.suggested(scene))
        return given if isinstance(given, list) else []

    def _changed(self, typed: str, scene: Scene) -> list[str]:
        entries = self.here(scene)
        if removed := _REMOVED.fullmatch(typed.strip()):
            at = int(removed[1])
            if not 1 <= at <= len(entries):
                raise self.refuse(typed, "removed" if entries else self.expected, most=len(entries))
            return entries[: at - 1] + entries[at:]
        return self._with(entries, self.entry(tidy(typed), scene))

    def _with(self, entries: list[str], entry: str) -> list[str]:
        """`entries` with one more, or with the one of the same words changed."""
        same = fold(self.parted(entry)[1])
        words = [fold(self.parted(one)[1]) for one in entries]
        if same in words:
            return [entry if one == same else old for one, old in zip(words, entries, strict=True)]
        if len(entries) >= MOST_ENTRIES:
            raise self.refuse(entry, "entries", most=MOST_ENTRIES)
        return [*entries, entry]

    def _said(self, raw: Any) -> str:
        """An entry of a file as one would type it."""
        if isinstance(raw, dict):
            words, figure = raw.get("what"), raw.get(self.figure)
            if not isinstance(words, str) or raw.keys() - {"what", self.figure}:
                raise self.refuse(raw, self.expected)
            raw = self.joined(words, str(figure)) if figure else words
        if not isinstance(raw, str):
            raise self.refuse(raw, self.expected)
        return tidy(raw)

    @staticmethod
    def entries(answer: Answer) -> list[str]:
        """The entries of an answer; none when it was left out."""
        return answer if isinstance(answer, list) else []

    def parted(self, entry: str) -> tuple[str, str]:
        """The figure and the words of an entry as stored."""
        found = self.stored.fullmatch(entry)
        return (found[1], found[2]) if found else ("", entry)

    def sized(self, words: str) -> str:
        """`words`, if they are no longer than somebody could mean."""
        if len(words) > LONGEST_ENTRY:
            raise self.refuse(words[:40] + "…", "shorter", most=LONGEST_ENTRY)
        return words


class Promises(Growing):
    """What was promised, each with its day: stored as "2026-11-27 the paper"."""

    type: Literal["promises"]
    whose: Literal["mine", "theirs"]

    expected: ClassVar[str] = "promises"
    stored: ClassVar[re.Pattern[str]] = re.compile(r"(\d{4}-\d{2}-\d{2}) (\S.*)")
    figure: ClassVar[str] = "by"

    def entry(self, typed: str, scene: Scene) -> str:
        words, day = promise_in(typed, scene.now, scene.lang)
        if isinstance(day, Misfit):
            raise self.refuse(typed, day.expected, **day.facts)
        if day is None:
            raise self.refuse(typed, "promise_day", words=self.sized(words))
        if not words:
            raise self.refuse(typed, "promise_words", day=dates.write_day(day.day, scene.lang))
        hour = f", {dates.write_time(day.time, scene.lang)}" if day.time else ""
        return f"{day.day.isoformat()} {self.sized(words + hour)}"

    def joined(self, words: str, figure: str) -> str:
        return f"{words}, by {figure}"

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        parted = [self.parted(entry) for entry in self.entries(answer)]
        return [promised(words, day, scene.lang, scene.now) for day, words in parted]

    def names(self, answer: Answer, scene: Scene) -> dict[str, list[str]]:
        lines = self.read(answer, scene)
        together = [joined(lines, scene.lang)] if lines else []
        return {self.id: lines, f"{self.id}.together": together}

    def parts(self) -> set[str]:
        return {self.id, f"{self.id}.together"}


class Agenda(Growing):
    """What is on the table and for how long, within the meeting: stored as "10 anodes"."""

    type: Literal["agenda"]

    expected: ClassVar[str] = "agenda"
    stored: ClassVar[re.Pattern[str]] = re.compile(r"([1-9]\d{0,2}) (\S.*)")
    figure: ClassVar[str] = "minutes"

    def entry(self, typed: str, scene: Scene) -> str:
        last = re.fullmatch(rf"(?P<words>.*?\S)[\s:,(–-]+{_MINUTES}\)?", typed)
        first = re.fullmatch(rf"{_MINUTES}[\s:,–-]+(?P<words>\S.*)", typed)
        found = last or first
        if found is None and re.fullmatch(_MINUTES, typed):
            raise self.refuse(typed, "agenda")
        if found is None:
            raise self.refuse(typed, "agenda_minutes", words=self.sized(typed))
        return f"{int(found['minutes'])} {self.sized(found['words'])}"

    def listed(self, said: str, scene: Scene) -> str:
        """As stored, the minutes come first: "10 phase 3" is no three minutes."""
        return said if self.stored.fullmatch(self.sized(said)) else self.entry(said, scene)

    def joined(self, words: str, figure: str) -> str:
        return f"{figure} {words}"

    def suggested(self, scene: Scene) -> list[str]:
        """The purpose and what I still owe: their own debts are not put on the table for them."""
        purpose = scene.kept.get("meeting.purpose")
        kept = {one for answer in scene.answers.values() for one in self.entries(answer)}
        owed = [one.words for one in scene.about.owed if one.id not in kept][:3]
        room = self._room(scene) or 30
        half = -(-room // (2 * _SMALL)) * _SMALL
        spared = max(min(half, room - _SMALL * (len(owed) + 1)), _SMALL)  # theirs is the rest
        topics = [f"{spared} {tidy(str(purpose))}"] if purpose else []
        return [one[:LONGEST_ENTRY] for one in topics + [f"{_SMALL} {words}" for words in owed]]

    def settled(self, answer: Answer, scene: Scene) -> Answer:
        room = self._room(scene)
        total = self.minutes(answer)
        if room is not None and total > room:
            raise self.refuse("", "agenda_long", total=total, room=room)
        return answer

    def minutes(self, answer: Answer) -> int:
        """What the entries take together."""
        return sum(int(self.parted(entry)[0] or 0) for entry in self.entries(answer))

    def read(self, answer: Answer, scene: Scene) -> list[str]:
        parted = [self.parted(entry) for entry in self.entries(answer)]
        return [f"{words} ({minutes} min)" for minutes, words in parted]

    def _room(self, scene: Scene) -> int | None:
        minutes = scene.kept.get("meeting.minutes")
        return minutes if isinstance(minutes, int) else None


_MINUTES = r"\(?(?P<minutes>0*[1-9]\d{0,2})\s?(?:min|mn|minutes?|['’])?\.?"
_SMALL = 5
"""Minutes of a small matter."""
