"""Start-up is a feature: what a command does not need is not imported. Times are in benchmarks/."""

import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from coffee.cli.app import CHAPTERS, FAMILIES, Group, built, command
from coffee.cli.settings import folders
from coffee.text import speak

HEAVY = {
    *("rich", "pydantic", "pydantic_core", "yaml", "prompt_toolkit", "platformdirs"),
    *("icalendar", "fsrs"),
}
TOLD_AT_EXIT = "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr))"
RUN = "from coffee.__main__ import run; run()"
TAB = {"_COFFEE_COMPLETE": "complete_bash", "COMP_WORDS": "coffee brief n", "COMP_CWORD": "2"}


@pytest.fixture
def environ(tmp_path):
    """Of somebody who set nothing but a home."""
    return {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}


def imported(environ, *argv, python=RUN):
    """What the command printed, and the modules that it had imported when it ended."""
    code = f"{TOLD_AT_EXIT}; {python}"
    done = subprocess.run(
        [sys.executable, "-c", code, *argv], env=environ, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, set(done.stderr.splitlines()[-1].split())


@pytest.fixture
def prepared(environ, tmp_path):
    """A home in which a meeting is prepared."""
    answers = tmp_path / "answers.yaml"
    answers.write_text("date: 2031-05-06 15:00\n")
    imported(environ, "prep", "Nour El Amrani", "--answers", str(answers))
    return environ


def test_importing_the_command_line_imports_nothing_heavy(environ):
    _, modules = imported(environ, python="import coffee.cli.app, coffee.cli.house")
    assert modules & {*HEAVY, "sqlite3"} == set()


def test_the_help_shows_each_command_of_each_family_once():
    shown = sorted(name for names in CHAPTERS.values() for name in names)
    assert shown == sorted(name for names in FAMILIES.values() for name in names)


@pytest.mark.parametrize("argv", [["--version"], ["--help"], ["prep", "--help"]])
def test_version_and_help_import_nothing_heavy_and_open_no_store(environ, argv):
    shown, modules = imported(environ, *argv)
    assert shown and modules & {*HEAVY, "sqlite3"} == set()


@pytest.mark.parametrize("argv", [[], ["today"], ["today", "--json"]])
def test_the_daily_screen_imports_nothing_heavy(prepared, argv):
    shown, modules = imported(prepared, *argv)
    assert "Nour El Amrani" in shown
    assert modules & HEAVY == set()


@pytest.mark.parametrize(
    "argv",
    [
        ["touch", "nour"], ["touch", "nour", "--via", "call", "--on", "yesterday", "--json"],
        ["note", "nour", "x"], ["cadence", "nour", "--every", "6w"], ["tag", "nour", "x"],
        ["snooze", "nour"], ["people", "show", "nour"], ["people", "show", "nour", "--json"],
    ],
)  # fmt: skip
def test_what_is_typed_in_passing_imports_nothing_heavy(prepared, argv):
    shown, modules = imported(prepared, *argv)
    assert "Nour El Amrani" in shown or argv[0] == "snooze"
    assert modules & HEAVY == set()


def test_setting_an_entry_right_imports_nothing_heavy(prepared):
    imported(prepared, "note", "nour", "likes tee")
    for argv in (["correct", "n1", "likes tea"], ["remove", "n1", "--yes"]):
        shown, modules = imported(prepared, *argv)
        assert "likes tea" in shown
        assert modules & HEAVY == set()


def test_that_there_is_no_page_is_told_without_reading_a_playbook(environ):
    code = f"{TOLD_AT_EXIT}; {RUN}"
    told = subprocess.run(
        [sys.executable, "-c", code, "brief"], env=environ, capture_output=True, text=True
    )
    assert told.returncode == 2 and "coffee prep" in told.stderr
    assert set(told.stderr.splitlines()[-1].split()) & HEAVY == set()


def test_a_brief_is_drawn_without_rich_and_without_what_checks_texts(prepared):
    env = prepared | {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLUMNS": "80"}
    shown, modules = imported(env, "brief", "nour")
    assert "\x1b[1mNOUR EL AMRANI" in shown
    assert modules & HEAVY == {"pydantic", "pydantic_core", "yaml"}
    assert modules & {"coffee.coach.tact", "coffee.coach.dialogue_checks", "html"} == set()


def test_drills_are_read_without_playbooks(environ, tmp_path):
    answers = tmp_path / "answers.yaml"
    answers.write_text("replies: [name-first, hang-up]\n")
    then = environ | {"COFFEE_NOW": "2026-11-21T20:54"}
    options = ["--react", "who", "--answers", str(answers)]
    imported(then, "rehearse", "referral-call", *options)
    shown, modules = imported(then | {"COFFEE_NOW": "2026-11-22T09:00"}, "today")
    assert "coffee rehearse --due" in shown
    assert modules & HEAVY == set()
    shown, modules = imported(then, "stats")
    assert "fresh" in shown
    assert modules & HEAVY == {"fsrs"}


def test_completing_a_name_imports_nothing_heavy(prepared):
    shown, modules = imported(prepared | TAB)
    assert shown == "nour-el-amrani\n"
    assert modules & HEAVY == set()


@pytest.mark.parametrize("text", ["Thank you for Thursday, Nour.", "Do you like your job?"])
def test_a_check_imports_nothing_heavy_the_second_time(environ, tmp_path, text):
    file = tmp_path / "words.txt"
    file.write_text(text)
    first, modules = imported(environ, "check", str(file))
    assert modules & HEAVY == {"pydantic", "pydantic_core", "yaml"}
    again, modules = imported(environ, "check", str(file))
    assert again == first
    assert modules & {*HEAVY, "sqlite3"} == set()


def test_a_check_of_a_message_to_somebody_adds_the_store_alone(prepared, tmp_path):
    file = tmp_path / "words.txt"
    file.write_text("Thank you for Thursday, Nour.")
    for heavy in ({"pydantic", "pydantic_core", "yaml"}, set()):
        _, modules = imported(prepared, "check", "--to", "nour", str(file))
        assert modules & HEAVY == heavy


def test_a_command_that_is_named_comes_without_the_other_families(environ):
    _, modules = imported(environ, "today")
    assert {one for one in modules if one.removeprefix("coffee.cli.") in FAMILIES} == {
        "coffee.cli.today"
    }


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_adds_the_commands_that_its_line_says(family):
    assert tuple(built(family)) == FAMILIES[family]


def test_the_whole_line_has_every_command_in_the_language_settled_last():
    said = {}
    for lang in ("en", "fr"):
        speak(lang)
        commands = command().commands
        assert list(commands) == [name for names in FAMILIES.values() for name in names]
        said[lang] = {one.help for one in commands.values()}
    speak("en")
    assert not said["en"] & said["fr"]


@pytest.mark.parametrize(
    "environ",
    [
        {"HOME": "/home/nour"},
        {"HOME": "/home/nour/"},
        {"HOME": "/"},
        {"HOME": "//srv/nour"},
        {"HOME": "relative"},
        {"HOME": ""},
        {},
        {"HOME": "/home/nour", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/config/"},
        {"HOME": "/home/nour", "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": " "},
        {"HOME": "/home/nour", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "~/config"},
        {"HOME": "relative", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "/config"},
        {"HOME": "/data", "ANDROID_DATA": "/data", "ANDROID_ROOT": "/system", "PREFIX": "/usr"},
    ],
)
def test_the_folders_are_where_platformdirs_says(environ, monkeypatch):
    for name in list(os.environ):
        monkeypatch.delenv(name)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    found = folders(os.environ)
    assert found.data == Path(platformdirs.user_data_dir("coffee"))
    assert found.config == Path(platformdirs.user_config_dir("coffee"))
    assert found.cache == Path(platformdirs.user_cache_dir("coffee"))


def test_the_command_that_is_named_is_built_alone() -> None:
    people = built("people", "people", "show")["people"]
    assert isinstance(people, Group)
    assert list(people.commands) == ["show"]
    assert list(built("contact", "touch")) == ["touch"]


def test_a_slip_in_a_group_is_told_with_all_that_it_has() -> None:
    people = built("people", "people", "shwo")["people"]
    assert isinstance(people, Group)
    assert "show" in people.commands and len(people.commands) > 1
