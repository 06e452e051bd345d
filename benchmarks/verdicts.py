"""From Enter to the coach's word on a typed reply, in a real pseudo-terminal.

Each reply is an example of the script, in words that stand there; which one, and which reaction
is met, changes from call to call. Where the program asks back, the call ends.
"""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from time import perf_counter

import pexpect

from coffee.coach.casting import casting
from coffee.coach.dialogue import begin, main_reactions
from coffee.coach.dialogue_book import DialogueBook, Reply
from coffee.coach.fill import Names, fill
from coffee.library.shelf import Shelf

SCRIPT = "referral-call"
_READY = re.compile(rb"\x1b\[\?2004h")
_VERDICT = re.compile(
    "→ [^0-9]*([0-9]).*?   (?:good|fair|poor|bien|moyen|à revoir) ".encode(), re.S
)
_QUIET = 0.03
_PATIENCE = 20


def calls(command: str, env: Mapping[str, str], lang: str, count: int) -> Iterator[float]:
    """The milliseconds that each reply of `count` calls waited for the coach."""
    book = Shelf().open(SCRIPT, lang, DialogueBook)
    asked = casting(book)
    assert asked is not None
    names = {step.id: [step.default] for step in asked.steps}
    names |= {f"{step.id}.first": [step.default.split()[0]] for step in asked.steps}
    reactions = [one for one in main_reactions(book) if one != "call"]
    for seed in range(count):
        react = reactions[seed % len(reactions)]
        options = ["--lang", lang, "--react", react, "--seed", str(seed)]
        here = begin(book, names, seed, [react])
        dice = random.Random(seed)
        with _Terminal([command, "rehearse", SCRIPT, *options], env) as terminal:
            terminal.until(_READY)
            terminal.child.send("\r")
            while turn := here.turn():
                terminal.until(_READY)
                typed = _words(dice, turn.replies, names)
                terminal.type(typed)
                start = perf_counter()
                terminal.child.send("\r")
                found = terminal.until(_VERDICT, _READY)
                if found.re is _READY:
                    break
                yield (perf_counter() - start) * 1000
                here = here.take(turn.replies[int(found[1]) - 1].id, typed)


def _words(dice: random.Random, replies: Sequence[Reply], names: Names) -> str:
    """What somebody types: an example of a good reply, if there is one."""
    good = [reply for reply in replies if reply.verdict == "good"]
    like = dice.choice(good or list(replies)).like
    return dice.choice([words for text in like if (words := fill(text, names))])


class _Terminal:
    """The program in a pseudo-terminal, and what it wrote that was not looked at yet."""

    def __init__(self, line: Sequence[str], env: Mapping[str, str]) -> None:
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            line[0], list(line[1:]), env=dict(env), dimensions=(60, 100), timeout=_PATIENCE
        )
        self.child.delaybeforesend = None
        self._seen = b""

    def __enter__(self) -> "_Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        self.child.close(force=True)

    def until(self, *patterns: re.Pattern[bytes]) -> re.Match[bytes]:
        """Read on until one of `patterns` is there."""
        while True:
            for pattern in patterns:
                if found := pattern.search(self._seen):
                    self._seen = self._seen[found.end() :]
                    return found
            try:
                self._seen += self.child.read_nonblocking(65536, timeout=_PATIENCE)
            except (pexpect.TIMEOUT, pexpect.EOF):
                told = self._seen.decode(errors="replace")
                raise RuntimeError(f"nothing came after: {told}") from None

    def type(self, text: str) -> None:
        """Type, and wait until it is all on the screen."""
        self.child.send(text)
        try:
            while True:
                self.child.read_nonblocking(65536, timeout=_QUIET)
        except pexpect.TIMEOUT:
            self._seen = b""
