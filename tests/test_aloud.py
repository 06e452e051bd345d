"""`coffee rehearse --aloud`: heard, answered out loud, timed. The speech program is a stand-in:
nothing here makes a sound, or needs one."""

import os
import select
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coffee.face.speech import find_voice, speakable
from conftest import Coffee
from dialogues import SCRIPT
from faulty import own
from test_rehearse_keyboard import ASKED, READY, Sitting
from walks import rows

SILENT = 'exec 3>"$PIPE"; { printf "%s|" "$@"; /bin/cat; } >&3; printf "\\n" >&3'
"""What a stand-in does: its arguments and its input go to the test, and it is done."""


class Speaker:
    """A speech program of our own, and what it was given to say."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pipe, self._end = folder / "pipe", folder / "end"
        os.mkfifo(self._pipe)
        os.mkfifo(self._end)
        self._heard = os.open(self._pipe, os.O_RDWR)  # open to write, too: it never ends
        self._over = os.open(self._end, os.O_RDONLY | os.O_NONBLOCK)

    def is_there(self, name: str = "espeak-ng", does: str = SILENT, head: str = "#!/bin/sh") -> str:
        """Put it on PATH, first; the PATH."""
        path = self.folder / name
        path.write_text(
            f'{head}\nPIPE="{self._pipe}" END="{self._end}"\n{does}\n', encoding="utf-8"
        )
        path.chmod(0o755)
        return f"{self.folder}:{os.environ['PATH']}"

    def heard(self) -> str:
        """One line of what it was given: waited for, not slept for."""
        line = b""
        while not line.endswith(b"\n"):
            if not select.select([self._heard], [], [], 10)[0]:
                raise AssertionError(f"nothing was said; so far {line!r}")
            line += os.read(self._heard, 1)
        return line.decode().strip("\n")

    def is_gone(self) -> None:
        """Wait until the program, that held the other pipe, is over."""
        if not select.select([self._over], [], [], 10)[0] or os.read(self._over, 1):
            raise AssertionError("it is still there")

    def close(self) -> None:
        os.close(self._heard)
        os.close(self._over)


@pytest.fixture
def speaker(tmp_path: Path) -> Iterator[Speaker]:
    folder = tmp_path / "bin"
    folder.mkdir()
    speaker = Speaker(folder)
    yield speaker
    speaker.close()


class Aloud(Sitting):
    """Somebody at `coffee rehearse door --aloud`."""

    def __init__(self, home: Path, path: str, *argv: str, **env: Any) -> None:
        super().__init__(home, *ASKED, "--aloud", *argv, PATH=path, **env)

    def spoken(self, number: int, pick: str) -> "Aloud":
        """Turn `number` answered out loud, and `pick` typed for what it was like."""
        self.wait_for("press Enter as you begin", times=number).wait_for_line(READY).send("enter")
        self.wait_for("Which of these was yours like?", times=number).wait_for_line(READY)
        self.send(pick, "enter")
        return self


def test_a_rehearsal_out_loud_from_first_to_last(home: Path, speaker: Speaker) -> None:
    with Aloud(home, speaker.is_there(), "--seed", "1") as sitting:
        sitting.begin()
        assert speaker.heard() in {
            f"-b|1|-v|en|--stdin|{they}" for they in ("Yes?", "What is it?", "Jeanne speaking.")
        }
        assert "I can wait." not in sitting.text(), "one answers before one sees the replies"
        sitting.spoken(1, "look")
        assert speaker.heard() == "-b|1|-v|en|--stdin|Not today."
        sitting.spoken(2, "which day would suit you then?")
        assert speaker.heard() == "-b|1|-v|en|--stdin|Come in."
        sitting.wait_for("what will you say?").wait_for_line(READY).send("enter").wait_for_end()
        assert sitting.exit_code == 0
        assert "good   A small thing to grant." in sitting.text()
    assert rows(home, "select mode, outcome from rehearsal") == [("aloud", "inside")]
    assert rows(home, "select reply, said from turn order by number") == [
        ("look", ""),
        ("when", "which day would suit you then?"),
    ]


def test_what_is_said_aside_is_said_with_the_next_line(home: Path, speaker: Speaker) -> None:
    with Aloud(home, speaker.is_there()) as sitting:
        sitting.begin()
        speaker.heard()
        sitting.spoken(1, "wait")
        assert speaker.heard().partition("--stdin|")[2].startswith("There. ")


def test_the_language_is_that_of_the_script(home: Path, speaker: Speaker) -> None:
    with Aloud(home, speaker.is_there(), lang="fr") as sitting:
        sitting.wait_for("gens inventés").wait_for_line(READY).send("enter")
        assert "|fr|" in speaker.heard()
        sitting.wait_for("appuyez sur Entrée en commençant à parler")


def test_words_typed_at_once_are_taken_as_they_are(home: Path, speaker: Speaker) -> None:
    with Aloud(home, speaker.is_there()) as sitting:
        sitting.begin()
        speaker.heard()
        sitting.send("may I come in for five minutes", "enter").turn(2)
        assert "Which of these was yours like?" not in sitting.text()
    assert rows(home, "select said from turn") == [("may I come in for five minutes",)]


def test_to_speak_over_them_makes_them_stop_and_is_no_hesitation(
    home: Path, speaker: Speaker
) -> None:
    path = speaker.is_there(does='echo $$ > "$PIPE"; exec sleep 60')
    with Aloud(home, path, COFFEE_NOW=None) as sitting:
        sitting.begin()
        pid = int(speaker.heard())
        sitting.spoken(1, "wait")
        sitting.turn(2)
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
        speaker.heard()
        sitting.send("ctrl-d").wait_for_end()
    assert rows(home, "select seconds from turn") == [(0,)]


def test_the_time_before_one_speaks_is_told(home: Path, speaker: Speaker) -> None:
    with Aloud(home, speaker.is_there(), COFFEE_NOW=None) as sitting:
        sitting.begin()
        speaker.heard()
        sitting.spoken(1, "wait").turn(2)
    ((seconds,),) = rows(home, "select seconds from turn")
    assert 0 <= seconds < 10


@pytest.mark.parametrize("how", ["ctrl-d", "ctrl-c"])
def test_to_leave_makes_them_stop_and_keeps_what_was_said(
    home: Path, speaker: Speaker, how: str
) -> None:
    path = speaker.is_there(does='echo $$ > "$PIPE"; exec sleep 60')
    with Aloud(home, path) as sitting:
        sitting.begin()
        speaker.heard()
        sitting.spoken(1, "wait")
        pid = int(speaker.heard())
        sitting.turn(2).send(how).wait_for_end()
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert rows(home, "select reply from turn") == [("wait",)]


def test_one_left_out_loud_goes_on_out_loud(home: Path, speaker: Speaker) -> None:
    with Aloud(home, speaker.is_there()) as sitting:
        sitting.begin()
        speaker.heard()
        sitting.spoken(1, "wait").turn(2)
        speaker.heard()
        sitting.send("ctrl-d").wait_for_end()
    with Sitting(home, PATH=speaker.is_there()) as sitting:
        sitting.wait_for("you stopped at turn 2").wait_for_line(READY).send("enter")
        sitting.wait_for("press Enter as you begin")
        assert speaker.heard()


# Where nothing speaks


def test_without_a_speech_program_one_reads_and_goes_on(home: Path, tmp_path: Path) -> None:
    with Aloud(home, str(tmp_path)) as sitting:
        sitting.begin()
        shown = " ".join(sitting.text().split())
        assert shown.count("Nothing here can speak (espeak-ng, espeak, say, spd-say)") == 1
        sitting.spoken(1, "sell").wait_for("THE DOOR IS SHUT")


def test_a_program_that_fails_is_told_once_and_left_alone(home: Path, speaker: Speaker) -> None:
    with Aloud(home, speaker.is_there(does='exec 3>"$END"; exit 1')) as sitting:
        sitting.begin()
        speaker.is_gone()
        sitting.spoken(1, "wait").spoken(2, "look").turn(3)
        assert sitting.text().count("espeak-ng can't speak here") == 1


def test_a_program_that_cannot_be_run_is_told(home: Path, speaker: Speaker) -> None:
    with Aloud(home, speaker.is_there(head="#!/nonexistent")) as sitting:
        sitting.begin()
        assert "espeak-ng can't speak here" in sitting.text()
        sitting.spoken(1, "sell").wait_for("THE DOOR IS SHUT")


def test_a_plain_terminal_asks_the_same(home: Path, speaker: Speaker) -> None:
    path = speaker.is_there()
    with Aloud(home, path, TERM="dumb") as sitting:
        sitting.wait_for("made-up people").wait_for_line("> ").send("enter")
        assert speaker.heard()
        sitting.wait_for("press Enter as you begin").wait_for_line("> ").send("enter")
        sitting.wait_for("Which of these was yours like?").wait_for_line("> ").send("3", "enter")
        sitting.wait_for("turn 2")
        assert "\x1b" not in sitting.raw


@pytest.mark.parametrize(
    "argv", [["door", "--aloud", "--answers", "-"], ["--aloud", "--replay", "1"]]
)
def test_out_loud_takes_somebody_at_the_keyboard(
    coffee: Coffee, home: Path, argv: list[str]
) -> None:
    own(home, "en/door", SCRIPT)
    ran = coffee("rehearse", *argv, typed='{"replies": ["sell"]}').refused()
    assert "--aloud needs somebody at the keyboard" in ran.err
    assert not (home / "coffee.db").exists()


# What is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Who? No, I don't know this person.", "Who? No, I don't know this person."),
        ("« Qui ça ? Ça ne me dit rien… »", "« Qui ça ? Ça ne me dit rien… »"),
        ("[[rate 900]] hello", "rate 900 hello"),
        ("<speak volume='loud'>hi</speak>", "speak volume 'loud' hi speak"),
        ("--version", "version"),
        ("-f /etc/passwd", "f etc passwd"),
        ("$(touch x) `id` a|b; c", "(touch x) id a b; c"),
        ("{{person}} \\x1b \x1b[2J\x07", "person x1b 2J"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("[/]", ""),
        ("é " * 2000, ("é " * 500)),
    ],
)
def test_nothing_is_said_that_could_steer_the_program(text: str, said: str) -> None:
    assert speakable(text) == said


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("espeak-ng", "-b|1|-v|fr|--stdin|Qui ça ?"),
        ("espeak", "-b|1|-v|fr|--stdin|Qui ça ?"),
        ("say", "-v|Thomas|-f|-|Qui ça ?"),
        ("spd-say", "--wait|--language|fr|--|Qui ça ?|"),
    ],
)
def test_each_program_is_given_the_words_in_its_way(
    speaker: Speaker, name: str, given: str
) -> None:
    speaker.is_there(name)
    voice = find_voice({"PATH": str(speaker.folder)})
    assert voice is not None
    speech = voice.say("-- Qui ça ?", "fr")
    assert speech is not None
    assert speaker.heard() == given
    assert speech.stop() >= 0


def test_a_name_is_said_and_never_run(speaker: Speaker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(speaker.folder)
    speaker.is_there("spd-say")
    voice = find_voice({"PATH": str(speaker.folder)})
    assert voice is not None and voice.say("$(touch pwned); `touch pwned` & -w", "en")
    assert speaker.heard() == "--wait|--language|en|--|(touch pwned); touch pwned -w|"
    assert not Path("pwned").exists()


def test_nothing_speaks_where_there_is_no_path() -> None:
    assert find_voice({}) is None
