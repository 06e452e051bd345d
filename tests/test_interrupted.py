"""Killed, hung up, out of disk: whatever ends a walk, every answer given is there, and it goes on.

Convention 28.
"""

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

import pexpect
import pytest

from coffee.cli import remarks
from coffee.coach.bank import Bank
from coffee.coach.playbook import WalkBook
from coffee.coach.walk import Walk
from coffee.library.shelf import Shelf
from coffee.store import walks
from coffee.store.database import open_database
from conftest import Coffee
from screen import Screen
from struck import struck
from walks import COFFEE, Hand, book, day, environment, line, person, run, scene
from walks import stored as read_store

NOUR = "Nour El Amrani"
QUICK = {
    "pace": "2",
    "date": "thursday 3pm",
    "role": "battery lead [/]",
    "expects": "2",
    "door-advice": "1",
    "terms-advice": "twenty minutes",
    "message": "I find the loss é",
    "questions": "What would you keep?",
}
FULL = {
    **QUICK,
    "pace": "1",
    "minutes": "45",
    "place": "Café de la Gare",
    "company": "Saft",
    "origin": "2",
    "referrer": "Karim Benali",
    "asked": "1",
    "kind": "4",
    "goal": "2",
    "research": "1,3",
    "research.profile": "from the lab to the plant",
    "research.news": "{{person}} %s",
    "give": "the paper on anodes",
    "swap": "suppliers",
    "expects": "1,2",
    "door-job": "3",
}


class Prompt:
    """One question of a walk, as it comes: what it asks, what is typed."""

    def __init__(self, key: str, ask: str, typed: str, times: int) -> None:
        self.key, self.ask, self.typed, self.times = key, " ".join(ask.split()), typed, times


def prompts_of(typed: dict[str, str]) -> list[Prompt]:
    """The prompts of `coffee prep NAME` in English, each with what is typed; Enter elsewhere."""
    shelf = Shelf()
    here = scene(bank=lambda name: shelf.open(name, "en", Bank))
    walk = Walk(shelf.open("prep", "en", WalkBook), here).answer(NOUR)
    found: list[Prompt] = []
    while prompt := walk.here():
        again = [one for one in found if one.key == prompt.key]
        given = "" if again else typed.get(prompt.key, "")
        ask = walk.asked(prompt)
        found.append(Prompt(prompt.key, ask, given, len(again) + 1))
        walk = walk.answer(given or walk.prefill(prompt))
    return found


class Unseen(Screen):
    """A terminal that nobody looks at: only what comes after the last key is read, for speed."""

    since = 0

    def send(self, *texts: str) -> "Unseen":
        self.since = len(self.raw)
        super().send(*texts)
        return self

    def asks(self, *texts: str) -> bool:
        """Whether one of `texts` is asked, and the line ready to be typed on."""
        new = self.raw[self.since :]
        where = max(map(new.find, texts))
        return where >= 0 and READY in new[where:]

    def _read(self, end: float) -> bool:
        try:
            self.raw += self._child.read_nonblocking(65536, timeout=max(end - monotonic(), 0.001))
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        return True

    def text(self) -> str:
        return self.raw


READY = "\x1b[?2004h"
"""What prompt_toolkit writes once it reads: from here on a paste is a paste."""


class Sitting:
    """Somebody at `coffee prep`, who knows what comes."""

    def __init__(self, home: Path, prompts: Sequence[Prompt]) -> None:
        self.prompts = prompts
        self.screen = Unseen([COFFEE, "prep", NOUR], env=environment(home), columns=160)

    def __enter__(self) -> "Sitting":
        return self

    def __exit__(self, *_: object) -> None:
        self.screen.__exit__()

    def begin(self) -> "Sitting":
        """At the first question, whether the walk is new or taken up again."""
        first = ("a new person", "pick up at", "show the brief")
        self.screen.wait_until(lambda screen: screen.asks(*first))
        return self

    def reach(self, number: int, since: int = 0) -> "Sitting":
        """At prompt `number`, those from `since` on having been answered."""
        for prompt in self.prompts[since:number]:
            self.wait(prompt).type(prompt).screen.send("enter")
        return self.wait(self.prompts[number]) if number < len(self.prompts) else self

    def wait(self, prompt: Prompt) -> "Sitting":
        self.screen.wait_until(lambda screen: screen.asks(prompt.ask[:60]))
        return self

    def type(self, prompt: Prompt) -> "Sitting":
        if prompt.typed:
            self.screen.send("ctrl-u", prompt.typed)
        return self

    def go_on(self) -> "Sitting":
        """Enter at the first question: yes, a new person; yes, go on."""
        self.screen.send("enter")
        return self

    def finish(self, since: int) -> None:
        self.reach(len(self.prompts), since)
        assert self.screen.wait_for_end() == 0

    def kill(self) -> None:
        os.kill(self.screen.pid, signal.SIGKILL)
        assert self.screen.wait_for_end() == -signal.SIGKILL


def brief(home: Path) -> str:
    """The page, byte for byte."""
    ran = run("brief", "--json", env=environment(home))
    assert ran.code == 0, ran
    return ran.out


def stored(home: Path) -> list[Any]:
    return read_store(home) if home.exists() else []


class Uninterrupted:
    """A whole walk: what was stored when each prompt showed, and the page in the end."""

    def __init__(self, folder: Path, typed: dict[str, str]) -> None:
        self.prompts = prompts_of(typed)
        self.stored: list[list[Any]] = []
        self.copies: list[Path] = []
        home = folder / "whole"
        with Sitting(home, self.prompts) as sitting:
            sitting.begin().go_on()
            for number in range(len(self.prompts)):
                sitting.reach(number, since=number)
                self.copies.append(shutil.copytree(home, folder / str(number)))
                self.stored.append(stored(home))
                sitting.type(self.prompts[number]).screen.send("enter")
            assert sitting.screen.wait_for_end() == 0
        self.stored.append(stored(home))
        self.page = brief(home)


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Uninterrupted:
    return Uninterrupted(tmp_path_factory.mktemp("quick"), QUICK)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Uninterrupted:
    return Uninterrupted(tmp_path_factory.mktemp("full"), FULL)


def idle(sitting: Sitting, prompt: Prompt) -> None:
    """Nothing is typed yet."""


def typing(sitting: Sitting, prompt: Prompt) -> None:
    typed = prompt.typed or "half a word"
    screen = sitting.screen.send("ctrl-u", typed)
    screen.wait_until(lambda screen: len(screen.raw) > screen.since)


def entered(sitting: Sitting, prompt: Prompt) -> None:
    sitting.type(prompt).screen.send("enter")


MOMENTS: list[Callable[[Sitting, Prompt], None]] = [idle, typing, entered]


def killed_once(whole: Uninterrupted, home: Path, number: int, moment: Any) -> None:
    """Killed at one prompt, taken up again with the same command, walked to the end."""
    shutil.copytree(whole.copies[number], home)
    with Sitting(home, whole.prompts) as sitting:
        sitting.begin().go_on().reach(number, since=number)
        moment(sitting, whole.prompts[number])
        sitting.kill()
    left = stored(home)
    lost_none = [whole.stored[number + (moment is entered)]]
    assert left in [whole.stored[number], *lost_none], "at most the answer being typed is lost"
    with Sitting(home, whole.prompts) as sitting:
        since = whole.stored.index(left)
        sitting.begin().go_on().finish(since)


def in_two_threads(jobs: Sequence[Callable[[], object]]) -> None:
    """Each of `jobs`, two at a time: they mostly wait for a process to start."""
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(job) for job in jobs]:
            done.result()


def test_killed_at_each_prompt_a_quick_walk_ends_in_the_same_brief(
    quick: Uninterrupted, tmp_path: Path, coffee: Coffee
) -> None:
    assert len(quick.prompts) >= 10
    cases = {
        tmp_path / f"{number}-{moment.__name__}": (number, moment)
        for number in range(len(quick.prompts))
        for moment in MOMENTS
    }
    in_two_threads([partial(killed_once, quick, home, *case) for home, case in cases.items()])
    for home in cases:
        assert coffee("brief", "--json", COFFEE_HOME=str(home)).out == quick.page, home


def killed_all_along(whole: Uninterrupted, home: Path, start: int, stop: int) -> None:
    """One long walk from prompt `start` to prompt `stop`, killed twice at each."""
    shutil.copytree(whole.copies[start], home)
    for number in range(start, stop):
        for moment in (typing, entered):  # the quick walk is killed while idle, too
            with Sitting(home, whole.prompts) as sitting:
                sitting.begin().go_on().reach(number, since=number)
                moment(sitting, whole.prompts[number])
                sitting.kill()
            left = stored(home)
            saved = moment is entered and left != whole.stored[number]
            assert left == whole.stored[number + saved], "at most the answer being typed is lost"
        if not saved:
            with Sitting(home, whole.prompts) as sitting:
                sitting.begin().go_on().reach(number + 1, since=number)
                sitting.kill() if number + 1 < len(whole.prompts) else sitting.screen.wait_for_end()
    assert stored(home) == whole.stored[stop]


def test_a_full_walk_killed_at_each_of_its_prompts_ends_in_the_same_brief(
    full: Uninterrupted, tmp_path: Path
) -> None:
    end = len(full.prompts)
    assert end >= 25
    halves = [(0, end // 2), (end // 2, end)]
    in_two_threads(
        [partial(killed_all_along, full, tmp_path / str(half[0]), *half) for half in halves]
    )
    with Sitting(tmp_path / str(end // 2), full.prompts) as sitting:
        sitting.begin().go_on()
        assert sitting.screen.wait_for_end() == 0
    assert brief(tmp_path / str(end // 2)) == full.page


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_before_anything_was_saved_it_begins_anew(
    quick: Uninterrupted, tmp_path: Path, moment: Any
) -> None:
    with Sitting(tmp_path / "home", quick.prompts) as sitting:
        moment(sitting.begin(), Prompt("", "", "1", 1))
        sitting.kill()
    assert stored(tmp_path / "home") in ([], quick.stored[0])
    with Sitting(tmp_path / "home", quick.prompts) as sitting:
        sitting.begin().go_on().finish(0)
    assert brief(tmp_path / "home") == quick.page


# Told to leave


def test_ctrl_c_leaves_with_130_and_everything_saved(quick: Uninterrupted, tmp_path: Path) -> None:
    """Convention 5."""
    with Sitting(tmp_path / "home", quick.prompts) as sitting:
        sitting.begin().go_on().reach(3)
        sitting.screen.send("half a word", "ctrl-c")
        assert sitting.screen.wait_for_end() == 130
        assert "Saved, at step 5 of" in sitting.screen.text()
        assert "coffee prep nour" in sitting.screen.text()
    assert stored(tmp_path / "home") == quick.stored[3]


@pytest.mark.parametrize("way", ["ctrl-d", ":quit", ":q", ":quitter"])
def test_leaving_saves(quick: Uninterrupted, tmp_path: Path, way: str) -> None:
    """Convention 25."""
    with Sitting(tmp_path / "home", quick.prompts) as sitting:
        sitting.begin().go_on().reach(3)
        sitting.screen.send("ctrl-u", way, *([] if way == "ctrl-d" else ["enter"]))
        assert sitting.screen.wait_for_end() == 0
        assert "Saved, at step 5 of" in sitting.screen.text()
    assert stored(tmp_path / "home") == quick.stored[3]


def test_leaving_at_once_writes_nothing(quick: Uninterrupted, tmp_path: Path) -> None:
    for way, code in (("ctrl-c", 130), ("ctrl-d", 0)):
        with Sitting(tmp_path / "home", quick.prompts) as sitting:
            sitting.begin().screen.send(way)
            assert sitting.screen.wait_for_end() == code
            assert "Traceback" not in sitting.screen.text()
    assert not (tmp_path / "home").exists()


STAY = (
    'before=$(stty -g); "$0" "$@"; echo "code $?"; [ "$before" = "$(stty -g)" ] && echo unchanged'
)


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_a_polite_kill_puts_the_terminal_back(tmp_path: Path, name: str, term: str) -> None:
    number = getattr(signal, name)
    env = environment(tmp_path / "home", TERM=term)
    with Screen(["/bin/bash", "-c", STAY, COFFEE, "prep"], env=env) as screen:
        screen.wait_for("Who are you meeting?").wait_until(lambda s: s.line.lstrip()[:1] == ">")
        screen.send("No")
        screen.wait_until(lambda s: s.line.lstrip().startswith("> No"))
        children = Path(f"/proc/{screen.pid}/task/{screen.pid}/children").read_text()
        os.kill(int(children), number)
        screen.wait_for(f"code {128 + number}").wait_for("unchanged")
        assert screen.wait_for_end() == 0
        assert "Traceback" not in screen.text()
        assert screen.raw.count("\x1b[?2004h") == screen.raw.count("\x1b[?2004l")


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_a_terminal_that_goes_away_ends_the_walk_and_loses_nothing(
    quick: Uninterrupted, tmp_path: Path, term: str
) -> None:
    home = tmp_path / "home"
    shutil.copytree(quick.copies[3], home)
    main, side = os.openpty()
    env = environment(home, TERM=term)
    ended = subprocess.Popen(
        [COFFEE, "prep", NOUR],
        stdin=side,
        stdout=side,
        stderr=side,
        env=env,
        start_new_session=True,
    )
    os.close(side)
    seen = b""
    while b"1" not in seen or b"pick up" not in seen:
        seen += os.read(main, 65536)
    os.close(main)
    assert ended.wait(timeout=30) != 0
    assert stored(home) == quick.stored[3]


def test_stopped_and_continued_a_walk_goes_on(quick: Uninterrupted, tmp_path: Path) -> None:
    with Sitting(tmp_path / "home", quick.prompts) as sitting:
        sitting.begin().go_on().reach(2)
        os.kill(sitting.screen.pid, signal.SIGSTOP)
        sitting.screen.resize(120, 40)
        os.kill(sitting.screen.pid, signal.SIGCONT)
        sitting.finish(2)
    assert brief(tmp_path / "home") == quick.page


# At each write to the disk

STEPS = book(
    person(required="yes"),
    day("date", time="yes", keep="meeting.start"),
    line("role", keep="person.role"),
    brief=["{{person}}", "{{date}}", "{{role}}"],
)
GIVEN = ["Nour", "2026-11-26T15:00", "lead"]


def walked(home: Path) -> None:
    """A walk of which each answer is told, outside the store, once it is acknowledged."""
    hand = Hand(Walk(STEPS, scene()), home)
    told = os.open(home.with_name(f"{home.name}.told"), os.O_CREAT | os.O_WRONLY)
    for one in GIVEN:
        hand.answer(one)
        os.write(told, hand.here.encode() + b"\n")


def goes_on(home: Path) -> None:
    """Sound, nothing acknowledged lost, and the same brief in the end."""
    told = home.with_name(f"{home.name}.told")
    acknowledged = len(told.read_text().splitlines()) if told.exists() else 0
    left = stored(home)
    keys = [step.id for step in STEPS.steps]
    assert [(key, answer) for key, answer, _ in left] == [*zip(keys, GIVEN, strict=True)][
        : len(left)
    ]
    assert acknowledged <= len(left) <= acknowledged + 1
    hand = Hand(Walk(STEPS, scene()), home)
    if left:
        db = open_database(home, create=True)
        hand.row = walks.unfinished(db, "test")[0]
        hand.walk = Walk(STEPS, scene(), walks.given(db, hand.row.id))
        db.close()
    hand.answer(*GIVEN[len(left) :])
    assert hand.page == ["Nour", "Thursday 26 November, 15:00", "lead"]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("fault", ["signal=SIGKILL", "error=ENOSPC", "error=EIO"])
def test_struck_at_each_write_to_the_disk_a_walk_loses_nothing(tmp_path: Path, fault: str) -> None:
    many = 0
    for call, step in (("pwrite64", 3), ("fdatasync", 1), ("ftruncate", 1)):
        homes = struck(tmp_path / call, call, fault, step, "test_interrupted:walked")
        for home in homes:
            goes_on(home)
        many += len(homes) - 1
    assert many > 40


def test_what_is_read_ahead_is_read_to_its_end_before_the_program_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Torn out of pydantic, its thread would abort the process: "FATAL: exception not rethrown"."""
    begun, read = Event(), list[int]()

    def slowly(*_: Any) -> None:
        begun.set()
        read.append(sum(range(3_000_000)))

    monkeypatch.setattr(remarks, "on_words", slowly)
    monkeypatch.setattr(remarks, "_A_MOMENT", 0)
    nobody: Any = None
    with remarks.read_ahead(nobody):
        begun.wait()
    assert read


def test_nothing_is_read_ahead_for_who_leaves_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read = list[Any]()
    monkeypatch.setattr(remarks, "on_words", read.append)
    monkeypatch.setattr(remarks, "_A_MOMENT", 3600)
    nobody: Any = None
    with remarks.read_ahead(nobody):
        pass
    assert not read
