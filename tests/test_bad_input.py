"""A store that is not ours, a folder that cannot be written, no home: a sentence, and no harm."""

import json
import os
import shutil
import sqlite3
import stat
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from coffee.cli.settings import folders
from coffee.store.database import FILE_NAME
from conftest import Coffee
from screen import Screen
from walks import COFFEE, Ran, environment, run, write

ANSWERS = {"person": "Nour El Amrani", "date": "2026-11-26 15:00", "pace": "quick"}
COMMANDS = [
    ["today"],
    ["today", "--json"],
    ["brief"],
    ["brief", "nour", "--json"],
    ["prep", "--answers", "-"],
    ["prep", "Zoë", "--no-input"],
    ["people", "show", "nour"],
    ["touch", "nour"],
    ["cadence", "--tag", "lyon", "--every", "6w"],
    ["remove", "t1", "--yes"],
]


@pytest.fixture
def prepared(coffee: Coffee, home: Path) -> Path:
    """A home with a meeting prepared in it."""
    assert coffee("prep", "--answers", "-", typed=json.dumps(ANSWERS)).code == 0
    return home


@pytest.mark.parametrize(
    "argv",
    [
        ["prep"], ["walk"], ["check"], ["rehearse"], ["agenda", "nour", "--edit"], ["remove", "m1"],
        ["touch", "ann"], ["done", "article"], ["people", "edit", "nour"],
        ["people", "merge", "nour", "zoe"], ["people", "forget", "nour"], ["questions", "add"],
        ["questions", "remove", "own-1"],
    ],
)  # fmt: skip
def test_with_no_input_nothing_is_asked_on_a_terminal(
    coffee: Coffee, prepared: Path, argv: list[str]
) -> None:
    """Convention 9."""
    coffee("people", "add", "Zoë Saft")
    assert coffee("questions", "add", "What is it like?", "--json").json["id"] == "own-1"
    db = sqlite3.connect(prepared / FILE_NAME)
    for words in ("the article", "the other article"):
        db.execute(
            "insert into promise (person_id, whose, words, due, created)"
            " values (1, 'mine', ?, '2026-11-24', '')", (words,)
        )  # fmt: skip
    db.commit()
    db.close()
    before = (prepared / FILE_NAME).read_bytes()
    with Screen([COFFEE, *argv, "--no-input"], env=environment(prepared)) as screen:
        assert screen.wait_for_end() == 2
        assert " >" not in screen.text()
    assert (prepared / FILE_NAME).read_bytes() == before


# The store


def text(path: Path) -> None:
    path.write_text("dear diary, " * 500)


def short_text(path: Path) -> None:
    path.write_text("dear diary")


def another_programs(path: Path) -> None:
    path.unlink()
    sqlite3.connect(path).execute("create table moz_places (a)")


def with_a_trigger(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("create trigger t after insert on answer begin delete from person; end")


def newer(path: Path) -> None:
    sqlite3.connect(path).execute("pragma user_version=99")


def truncated(path: Path) -> None:
    os.truncate(path, 9000)


def half_a_header(path: Path) -> None:
    os.truncate(path, 50)


def a_header_alone(path: Path) -> None:
    os.truncate(path, 100)


def zeros(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096] + bytes(path.stat().st_size - 4096))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


SPOILT: list[Callable[[Path], None]] = [
    text, short_text, another_programs, with_a_trigger, newer, truncated, half_a_header,
    a_header_alone, zeros, a_folder,
]  # fmt: skip


@pytest.mark.parametrize("spoil", SPOILT)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_spoilt_store_is_a_sentence_and_stays_as_it_was(
    coffee: Coffee, prepared: Path, spoil: Callable[[Path], None], lang: str
) -> None:
    """Conventions 3, 34."""
    path = prepared / FILE_NAME
    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    for argv in COMMANDS:
        ran = coffee("--lang", lang, *argv, typed=json.dumps(ANSWERS)).refused(1)
        assert str(path) in ran.err
        assert "coffee" in ran.err.lower()
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (text, "is not a store of this program"),
        (another_programs, "is not a store of this program"),
        (with_a_trigger, "is not a store of this program"),
        (newer, "newer version of coffee (schema 99"),
        (truncated, "cannot be read"),
        (a_folder, "cannot be read"),
    ],
)
def test_each_kind_of_spoilt_store_is_told_apart(
    coffee: Coffee, prepared: Path, spoil: Callable[[Path], None], says: str
) -> None:
    spoil(prepared / FILE_NAME)
    assert says in coffee("today").err


def test_a_pipe_in_place_of_the_store_does_not_hang(prepared: Path) -> None:
    a_pipe(prepared / FILE_NAME)
    run("today", env=environment(prepared)).refused(1)


def test_a_pipe_among_the_playbooks_is_passed_over(prepared: Path) -> None:
    (prepared / "playbooks" / "en").mkdir(parents=True)
    os.mkfifo(prepared / "playbooks" / "en" / "piped.yaml")
    told = run("walk", "--no-input", env=environment(prepared)).refused().err
    assert "prep" in told and "piped" not in told
    typed = {"_COFFEE_COMPLETE": "complete_bash", "COMP_WORDS": "coffee walk pip"}
    assert run(env=environment(prepared, **typed, COMP_CWORD="2")).out.strip() == ""


def test_completion_says_nothing_about_a_spoilt_store(prepared: Path) -> None:
    text(prepared / FILE_NAME)
    env = environment(
        prepared, _COFFEE_COMPLETE="complete_bash", COMP_WORDS="coffee brief n", COMP_CWORD="2"
    )
    ran = run(env=env)
    assert (ran.out.strip(), ran.err) == ("", "")


def test_a_store_in_use_is_waited_for_then_told(
    coffee: Coffee, prepared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from coffee.store import database

    pragmas = tuple("busy_timeout=20" if "busy" in one else one for one in database._PRAGMAS)
    monkeypatch.setattr(database, "_PRAGMAS", pragmas)
    other = sqlite3.connect(prepared / FILE_NAME, isolation_level=None)
    other.execute("begin immediate")
    ran = coffee("prep", "--answers", "-", typed=json.dumps(ANSWERS)).refused(1)
    assert "locked" in ran.err
    assert coffee("today").code == 0, "reading goes on"
    other.execute("rollback")
    assert coffee("prep", "--answers", "-", typed=json.dumps(ANSWERS)).code == 0


# Rights


def powerless(*argv: str, env: dict[str, str], typed: str = "") -> Ran:
    """The command, by somebody whom the rights of files bind: root is not."""
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("setpriv is needed to put off root's powers")
    if os.geteuid() != 0:
        return run(*argv, env=env, typed=typed)
    dropped = "-dac_override,-dac_read_search,-fowner"
    line = f'exec setpriv --bounding-set={dropped} --inh-caps=-all "$0" "$@"'
    done = subprocess.run(
        ["/bin/sh", "-c", line, COFFEE, *argv],
        env=env, input=typed, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    return Ran(done.returncode, done.stdout, done.stderr)


def test_a_store_that_may_not_be_read_is_told(prepared: Path) -> None:
    path = prepared / FILE_NAME
    path.chmod(0)
    for argv in (["today"], ["prep", "--answers", "-"]):
        ran = powerless(*argv, env=environment(prepared), typed=json.dumps(ANSWERS)).refused(1)
        assert str(path) in ran.err
    assert stat.S_IMODE(path.stat().st_mode) == 0


def test_a_store_in_a_folder_that_may_not_be_entered_is_told(prepared: Path) -> None:
    prepared.chmod(0)
    try:
        for argv in (["today"], ["prep", "--answers", "-"]):
            typed = json.dumps(ANSWERS)
            ran = powerless(*argv, env=environment(prepared), typed=typed).refused(1)
            assert str(prepared) in ran.err
    finally:
        prepared.chmod(0o700)


def test_a_store_that_may_not_be_written_is_still_read(prepared: Path) -> None:
    path = prepared / FILE_NAME
    before = path.read_bytes()
    path.chmod(0o400)
    prepared.chmod(0o500)
    try:
        env = environment(prepared)
        assert "Nour" in powerless("today", env=env).out
        assert powerless("brief", "--json", env=env).code == 0
        ran = powerless("prep", "--answers", "-", env=env, typed=json.dumps(ANSWERS)).refused(1)
        assert str(path) in ran.err
    finally:
        prepared.chmod(0o700)
    assert path.read_bytes() == before


def test_a_home_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        for env in (environment(tmp_path / "home"), environment(None, HOME=str(tmp_path))):
            assert powerless("today", env=env).code == 0, "looking around writes nothing"
            ran = powerless("prep", "--answers", "-", env=env, typed=json.dumps(ANSWERS))
            assert str(tmp_path) in ran.refused(1).err
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.parametrize("below", ["x", "x/y/z"])
def test_a_home_below_a_file_is_told(coffee: Coffee, tmp_path: Path, below: str) -> None:
    write(tmp_path / "file", "x")
    home = str(tmp_path / "file" / below)
    ran = coffee("prep", "--answers", "-", typed=json.dumps(ANSWERS), COFFEE_HOME=home)
    assert home in ran.refused(1).err
    assert coffee("today", COFFEE_HOME=home).code in (0, 1)
    assert (tmp_path / "file").read_text() == "x"


def test_what_is_written_is_its_users_alone(tmp_path: Path) -> None:
    """Under the most careless umask."""
    env = environment(tmp_path / "a" / "home")
    assert run("prep", "--answers", "-", env=env, typed=json.dumps(ANSWERS), umask=0).code == 0
    for path in (tmp_path / "a", *(tmp_path / "a").rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


# Home, sweet home


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_without_a_home_folder_it_is_told_how_to_have_one(
    coffee: Coffee, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    """No HOME, and nobody of that number in the system's list of users."""
    monkeypatch.setattr("pwd.getpwuid", lambda number: {}[number])
    for argv in (["today"], ["prep", "--answers", "-"], ["brief"]):
        env = {"COFFEE_HOME": None, "HOME": None, "COFFEE_LANG": lang}
        ran = coffee(*argv, typed=json.dumps(ANSWERS), **env).refused()
        assert "COFFEE_HOME" in ran.err


@pytest.mark.parametrize("home", ["", "relative", "/"])
def test_a_home_that_is_no_place_puts_nothing_where_one_stands(
    monkeypatch: pytest.MonkeyPatch, home: str
) -> None:
    monkeypatch.setenv("HOME", home)
    for name in ("COFFEE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    places = folders()
    assert places.data.is_absolute()
    assert places.config.is_absolute()


@pytest.mark.parametrize("name", ["XDG_DATA_HOME", "XDG_CONFIG_HOME"])
def test_a_relative_folder_is_not_gone_to(
    coffee: Coffee, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = coffee("today", COFFEE_HOME=None, HOME=str(tmp_path), **{name: "relative"})
    assert ran.code in (0, 2)
    assert list(tmp_path.iterdir()) == []


# Settings


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COFFEE_LANG", "klingon"),
        ("COFFEE_NOW", "noonish"),
        ("COFFEE_LANG", "\x1b]0;pwned\x07"),
        ("COFFEE_NOW", "\x1b[2J"),
    ],
)
def test_a_setting_that_will_not_do_is_named(coffee: Coffee, name: str, value: str) -> None:
    """Conventions 4, 34."""
    ran = coffee("today", **{name: value}).refused()
    assert "\x1b" not in ran.err
    assert "Choose" in ran.err


@pytest.mark.parametrize("config", ["lang = ", 'lang = "de"', "[[[", "\0", "lang = 3"])
def test_a_config_that_will_not_do_is_named(coffee: Coffee, home: Path, config: str) -> None:
    home.mkdir()
    write(home / "config.toml", config)
    told = coffee("today").refused().err
    assert "lang" in told and ("config.toml isn't TOML (" in told or "lang can't be “" in told)


def test_a_time_zone_that_nobody_knows_is_utc(coffee: Coffee) -> None:
    ran = coffee("prep", "--answers", "-", "--json", typed=json.dumps(ANSWERS), TZ="Mars/Olympus")
    assert ran.code == 0


def test_a_playbook_of_ones_own_with_a_fault_is_told_with_its_line(
    coffee: Coffee, home: Path
) -> None:
    """Convention 34."""
    (home / "playbooks" / "en").mkdir(parents=True)
    steps = "format: coffee/1\nkind: walk\ntitle: Mine\nsteps:\n  - {id: a, type: text}\n"
    file = write(home / "playbooks" / "en" / "mine.yaml", steps)
    assert f"{file}:5" in coffee("walk", "mine", "--no-input").refused().err


def test_a_playbook_that_grew_since_asks_only_what_is_new(coffee: Coffee, home: Path) -> None:
    """An answer that no longer fits is asked again; the others stand."""
    (home / "playbooks" / "en").mkdir(parents=True)
    path = home / "playbooks" / "en" / "mine.yaml"
    head = "format: coffee/1\nkind: walk\ntitle: Mine\nsteps:\n"
    write(path, head + "  - {id: a, type: text, ask: A}\n  - {id: b, type: text, ask: B}\n")
    assert coffee("walk", "mine", "--answers", "-", typed="a: x\nb: y").code == 0
    db = sqlite3.connect(home / FILE_NAME)
    db.execute("update walk set finished = null")
    db.commit()
    db.close()
    write(path, head + "  - {id: a, type: text, ask: A}\n  - {id: b, type: number, ask: B}\n")
    assert "“b”" in coffee("walk", "mine", "--no-input").refused().err
    told = coffee("walk", "mine", "--answers", "-", "--json", typed="b: 3").json
    assert told["answers"] == {"a": "x", "b": 3}


# Files of answers


def test_a_pipe_or_a_device_may_hold_the_answers(home: Path) -> None:
    ran = run("prep", env=environment(home), shell=f"--answers <(echo '{json.dumps(ANSWERS)}')")
    assert ran.code == 0, ran.err
    assert run("prep", "--answers", "/dev/null", env=environment(home)).refused()


@pytest.mark.parametrize("size", [1_000_000, 4_000_000])
def test_a_huge_answer_is_refused_in_no_time(coffee: Coffee, size: int) -> None:
    begun = time.monotonic()
    for raw in (json.dumps({**ANSWERS, "role": "x" * size}), "person: " + "[" * size, "{" * size):
        err = coffee("prep", "--answers", "-", typed=raw).refused().err
        assert len(err) < 2000
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("raw", [b"\xff\xfe", b"person: \xe9", b"\0", b'{"person": "\xe9"}'])
def test_bytes_that_are_no_text_are_told(home: Path, raw: bytes) -> None:
    run("prep", "--answers", "-", env=environment(home), typed=raw).refused()
    assert not home.exists()


def test_a_name_on_the_line_that_is_no_text_is_survived(prepared: Path) -> None:
    for argv in (["brief", "\udcff"], ["prep", "\udcff", "--no-input"], ["walk", "\udcff"]):
        run(*argv, env=environment(prepared)).refused()
    told = run(
        *("prep", "\udcffoo", "--answers", "-", "--json"),
        env=environment(prepared),
        typed=json.dumps(ANSWERS),
    )
    assert told.json["person"]["name"] == "\ufffdoo"
