"""A second meeting at a real terminal: what it is for, and what stands there to keep."""

from collections.abc import Callable
from pathlib import Path

import pytest

from screen import Screen as Terminal
from walks import COFFEE, Ran, environment, rows, write

Coffee = Callable[..., Ran]

MET = "2026-11-26T18:00"
LATER = "2026-12-08T20:00"
VAGUE = {
    "en": ("catching up over lunch", "Another try?"),
    "fr": ("prendre des nouvelles", "Un autre essai ?"),
}


@pytest.fixture
def met(coffee: Coffee, tmp_path: Path, home: Path) -> Path:
    """A home in which a coffee with Nour was held, and another was fixed."""
    prep = write(tmp_path / "p", {"date": "2026-11-26 15:00"})
    assert coffee("prep", "Nour El Amrani", "--answers", prep).code == 0
    notes = {"held": "yes", "door": "open", "again": "hear", "purpose": VAGUE["en"][0],
             "next-date": "2026-12-10 12:30", "next-minutes": 45}  # fmt: skip
    done = coffee("followup", "--answers", write(tmp_path / "f", notes), COFFEE_NOW=MET)
    assert done.code == 0, done.err
    return home


def preparing(home: Path, *argv: str, **more: str | None) -> Terminal:
    env = environment(home, COFFEE_NOW=LATER, **more)
    return Terminal([COFFEE, "prep", *argv], env=env, rows=40)


def purposes(home: Path) -> list[str]:
    return [
        row[0]
        for row in rows(home, "select value from answer where prompt = 'purpose' and walk_id = 3")
    ]


def at(screen: Terminal, asked: str, line: str = "", mark: str = " >") -> Terminal:
    """The screen once `asked` is put, and its line, which begins with `line`, can be typed on."""
    return screen.wait_for(asked).wait_for_line(f"{mark} {line}" if line else mark)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_vague_purpose_is_asked_once_more_and_a_better_one_is_taken(met: Path, lang: str) -> None:
    vague, again = VAGUE[lang]
    better = {"en": "Advice on my plan to hire a buyer", "fr": "Votre avis sur mon recrutement"}
    with preparing(met, "nour", COFFEE_LANG=lang) as screen:
        at(screen, "Nour").send("2", "enter")
        screen.wait_for_line(" > catching").send("ctrl-u", vague, "enter")
        at(screen, again, vague).send("ctrl-u", better[lang], "enter")
        screen.wait_for_line(" > Thursday" if lang == "en" else " > jeudi").send("ctrl-d")
        screen.wait_for_end()
        assert screen.text().count(again) == 1
    assert purposes(met) == [f'"{better[lang]}"']


def test_vague_words_are_kept_on_enter_and_never_doubted_twice(met: Path) -> None:
    with preparing(met, "nour") as screen:
        at(screen, "Why meet Nour again?").send("2", "enter")
        at(screen, "Your reason", "catching").send("enter")
        at(screen, "Another try?", "catching").send("enter")
        screen.wait_for_line(" > Thursday").send("shift-tab")
        screen.wait_for("3 of 12", 2).wait_for_line(" > catching").send("enter")
        screen.wait_for_line(" > Thursday").send("ctrl-d").wait_for_end()
        assert screen.text().count("Another try?") == 1
        assert screen.text().count("“catching up”:") == 1
    assert purposes(met) == ['"catching up over lunch"']


def test_what_was_agreed_stands_there_after_a_break_too(met: Path) -> None:
    with preparing(met, "nour") as screen:
        at(screen, "Why meet Nour again?").send("2", "enter")
        at(screen, "Your reason", "catching").send("ctrl-d").wait_for_end()
    with preparing(met, "nour") as screen:
        at(screen, "pick up at step 3 of 12").send("enter")
        at(screen, "Your reason", "catching").send("enter")
        at(screen, "Another try?", "catching").send("enter")
        at(screen, "When are you meeting?", "Thursday 10 December, 12:30").send("enter")
        at(screen, "For how many minutes?", "45").send("ctrl-d").wait_for_end()


def test_on_a_plain_terminal_enter_keeps_vague_words_too(met: Path) -> None:
    with preparing(met, "nour", TERM="dumb") as screen:
        at(screen, "Why meet Nour again?", mark=">").send("2", "enter")
        at(screen, "Enter keeps: catching up over lunch", mark=">").send("enter")
        screen.wait_for("Another try?").wait_for("Enter keeps: catching", 2).wait_for_line(">")
        screen.send("enter")
        at(screen, "Enter keeps: Thursday 10 December, 12:30", mark=">").send(
            "ctrl-d"
        ).wait_for_end()
    assert purposes(met) == ['"catching up over lunch"']


def test_gone_through_again_it_does_not_ask_whom_it_is_about(met: Path) -> None:
    with preparing(met, "nour") as screen:
        at(screen, "Why meet Nour again?").send("2", "enter")
        at(screen, "Your reason", "catching").send("ctrl-d").wait_for_end()
    with preparing(met, "nour") as screen:
        at(screen, "go through it again").send("2", "enter")
        at(screen, "Why meet Nour again?").wait_for_line(" > 2").send("shift-tab")
        at(screen, "Who are you meeting again?", "Nour El Amrani").send("ctrl-d").wait_for_end()


def test_the_page_says_where_they_work_too(coffee: Coffee, met: Path, tmp_path: Path) -> None:
    coffee("people", "edit", "nour", "--set", "company=Saft")
    answers = write(tmp_path / "a", {"purpose": "your view of my plan", "changed": "nothing"})
    line = ["prep", "nour", "--answers", answers]
    assert "\n  Saft\n" in coffee(*line, COFFEE_NOW=LATER).out
    coffee("people", "edit", "nour", "--set", "role=battery lead")
    assert "\n  battery lead at Saft\n" in coffee("brief", "nour", COFFEE_NOW=LATER).out
