"""`coffee people forget`: no byte of somebody in any file of ours, killed or not. Convention 35."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

import pytest

from coffee.store import contact, forgetting, links, people
from coffee.store.database import open_database
from screen import Screen
from struck import struck
from walks import COFFEE, Ran, environment, rows

Coffee = Callable[..., Ran]
NAME = "Zygmunt Quetzalcoatl"
NEEDLES = [
    b"zygmunt", b"quetzalcoatl", b"zq@needle", *(b"quetzalcoatl"[n:] for n in range(1, 6)),
    *(b"zygmunt"[n:] for n in range(1, 4)),
]  # fmt: skip


def traces(home: Path) -> list[tuple[str, bytes]]:
    """What is left of him in the files of a home, in any of their bytes."""
    return [
        (path.name, needle)
        for path in home.rglob("*")
        if path.is_file()
        for needle in NEEDLES
        if needle in path.read_bytes().lower()
    ]


@pytest.fixture
def known(coffee: Coffee) -> Coffee:
    """Zygmunt in every corner of the store; Ann beside him."""
    coffee("people", "add", NAME, "--email", "zq@needle.example", "--company", "Loom")
    coffee("people", "add", "Ann Lee", "--company", "Loom")
    answers = f"date: 2026-11-26 9h\nrole: weaver\nplace: chez {NAME}"
    coffee("prep", "zygmunt", "--answers", "-", typed=answers)
    coffee("note", "zygmunt", "Quetzalcoatl likes looms")
    coffee("touch", "zygmunt", "--note", "zq@needle.example wrote")
    coffee("tag", "zygmunt", "quetzalcoatl-friends")
    coffee("people", "link", "zygmunt", "ann", "cousins of Zygmunt")
    coffee("note", "ann", "works with Zygmunt; ask zygmunt quetzalcoatl")
    answers = "date: 2026-11-27 9h\norigin: recommended-me\nreferrer: Zygmunt Quetzalcoatl"
    coffee("prep", "Ann Lee", "--answers", "-", typed=answers)
    return coffee


def test_a_reminder_of_his_waits_for_nobody_else(coffee: Coffee, home: Path) -> None:
    """Numbers are given out again: the next meeting has that of his."""
    later = {"COFFEE_NOW": "2026-12-01T09:00"}
    for name in (NAME, "Ann Lee"):
        coffee("prep", name, "--answers", "-", typed="date: 2026-11-26 9h")
        assert "coffee followup" in coffee("today", **later).out
        coffee("snooze", "m1", "--for", "3w", **later)
        assert "coffee followup" not in coffee("today", **later).out
        coffee("people", "forget", name.split()[0], "--yes")
    assert rows(home, "select * from snooze") == []


def test_nothing_of_him_is_left_anywhere(known: Coffee, home: Path) -> None:
    (home / "drafts").mkdir()
    (home / "drafts" / "left-by-an-editor.yaml").write_text(NAME)
    assert traces(home)
    assert known("people", "forget", "zygmunt", "--yes").code == 0
    assert traces(home) == []
    assert rows(home, "pragma integrity_check") == [("ok",)]
    assert rows(home, "pragma foreign_key_check") == []


def test_nothing_is_left_of_a_name_that_was_another_once(known: Coffee, home: Path) -> None:
    known("people", "edit", "zygmunt", "--set", "name=Sig Mundt")
    known("remove", "n2", "--yes")  # a note on Ann that had the name
    answers = "date: 2026-11-28 9h\norigin: recommended-me\nreferrer: Bo Ray"
    known("prep", "Ann Lee", "--answers", "-", typed=answers)
    known("people", "forget", "sig", "--yes")
    words = rows(home, "select word from near_word")
    assert not [word for (word,) in words if word in ("zygmunt", "quetzalcoatl", "mundt")]


def test_nothing_is_left_of_a_record_that_was_merged(coffee: Coffee, home: Path) -> None:
    for name in (NAME, "Sig Mundt", "Ann Lee"):
        coffee("people", "add", name)
    coffee("note", "ann", f"works with {NAME}")
    coffee("people", "merge", "sig", "zygmunt", "--yes")
    assert f"also called: {NAME}" in coffee("people", "show", "sig").out
    coffee("people", "forget", "sig", "--yes")
    assert traces(home) == []


def test_the_others_keep_what_is_theirs(known: Coffee, home: Path) -> None:
    known("people", "forget", "zygmunt", "--yes")
    assert rows(home, "select words from note") == [("works with …; ask …",)]
    assert [one["slug"] for one in known("people", "search", "loom", "--json").json] == ["ann-lee"]
    assert "Ann Lee" in known("brief", "ann").out


def test_nobody_loses_a_letter_to_a_name_within_theirs(coffee: Coffee) -> None:
    gone, stay = (
        ["Paul Martin", "Sam", "Ann", "Will"],
        ["Paul Martinez", "Samantha Fox", "Joanna Reed"],
    )
    for name in (*gone, *stay, "Ann Lee"):
        assert coffee("people", "add", name).code == 0
    coffee("note", "joanna", "The same day I will see Ann Lee, Paul Martin_ and Sam; Will too.")
    for name in gone:
        assert coffee("people", "forget", name, "--yes").code == 0
    left = [one["name"] for one in coffee("people", "list", "--json").json]
    assert sorted(left) == sorted([*stay, "Ann Lee"])
    (note,) = coffee("people", "show", "joanna", "--json").json["notes"]
    assert note["words"] == "The same day I will see Ann Lee, …_ and …; … too."


def test_an_address_of_several_stays_with_the_others(coffee: Coffee) -> None:
    for name in ("Bo Ray", "Ida Moe"):
        coffee("people", "add", name)
        coffee("people", "edit", name, "--set", "link=https://loom.example")
        coffee("people", "edit", name, "--set", "phone=+33 1 44 55 66 77")
    coffee("people", "forget", "bo", "--yes")
    told = coffee("people", "export", "ida").out
    assert "https://loom.example" in told and "+33 1 44 55 66 77" in told


def test_a_name_in_a_script_without_blanks_goes_too(coffee: Coffee) -> None:
    coffee("people", "add", "李小龍")
    coffee("people", "add", "Ida Moe")
    coffee("note", "ida", "昨天和李小龍見面")
    coffee("people", "forget", "李小龍", "--yes")
    (note,) = coffee("people", "show", "ida", "--json").json["notes"]
    assert note["words"] == "昨天和…見面"


def test_it_shows_what_goes_and_asks(known: Coffee, home: Path) -> None:
    before = (home / "coffee.db").read_bytes()
    shown = known("people", "forget", "zygmunt", "--dry-run").err
    assert "facts: " in shown and "links with others: 1" in shown and "others" in shown
    with Screen([COFFEE, "people", "forget", "zygmunt"], env=environment(home)) as screen:
        screen.wait_for("There is no way back.")
        screen.send("n", "enter").wait_for("Nothing was changed")
        screen.wait_for_end()
    assert known("people", "forget", "zygmunt").code == 2
    assert (home / "coffee.db").read_bytes() == before


@pytest.mark.parametrize("more", [[], ["--may-return"]])
def test_an_import_brings_him_back_only_when_he_may_return(
    known: Coffee, home: Path, tmp_path: Path, more: list[str]
) -> None:
    file = tmp_path / "c.csv"
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    file.write_text(header + "Zygmunt,Quetzalcoatl,,ZQ@needle.example,Loom,,\nBo,Ray,,,,,\n")
    known("people", "forget", "zygmunt", "--yes", *more)
    (report,) = known("people", "import", str(file), "--json").json["files"]
    assert report["added"] == (2 if more else 1)
    assert [one["why"] for one in report["skipped"]] == ([] if more else ["forgotten"])
    if not more:
        assert traces(home) == []
        known("people", "import", str(file), "--bring-back")
        assert known("people", "show", "zygmunt").code == 0


def test_pages_that_were_rearranged_keep_nothing_of_him(tmp_path: Path) -> None:
    """A row that moved to another page leaves its bytes behind, whatever is deleted later."""
    draw = Random(1)
    db = open_database(tmp_path, create=True)
    with db.writing():
        others = [people.add(db, f"Bo{number} Ray{number}", "2026") for number in range(60)]
        him = people.add(db, NAME, "2026")
        for _ in range(600):
            one = draw.choice(others + [him] * 10)
            words = ("quetzalcoatl " if one == him else "x") * draw.randint(1, 60)
            contact.add_note(db, people.get(db, one), words, date(2026, 1, 1), "2026")
    with db.writing():
        for _ in range(100):
            db.execute(
                "update note set words = :words where id = :note and person_id <> :him",
                words="z" * draw.randint(1, 900), note=draw.randint(1, 600), him=him,
            )  # fmt: skip
    forgetting.forget(db, people.get(db, him), "2026", for_good=False)
    db.close()
    assert traces(tmp_path) == []


# Killed


def fill(home: Path) -> None:
    """Zygmunt among others, in a store of his own."""
    db = open_database(home, create=True)
    with db.writing():
        for name in ("Ann Lee", NAME, *(f"Bo{n} Ray{n}" for n in range(40))):
            people.add(db, name, "2026")
    ann, him = (people.get(db, number) for number in (1, 2))
    contact.add_note(
        db, him, "Quetzalcoatl, zq@needle.example " + "x " * 3000, date(2026, 1, 1), "2026"
    )
    contact.add_note(db, ann, f"knows {NAME}", date(2026, 1, 1), "2026")
    links.add(db, ann, him, "of Zygmunt's", "2026")
    db.close()


def forgotten(home: Path) -> None:
    """The job that is struck."""
    db = open_database(home, create=True)
    found = people.find(db, "zygmunt")
    if found:
        forgetting.forget(db, people.get(db, found[0].id), "2026", for_good=True)
    db.close()


def filled_and_forgotten(home: Path) -> None:
    template = home.parent.parent / "template"
    shutil.copytree(template, home)
    forgotten(home)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_killed_at_any_write_he_is_there_whole_or_gone_whole(tmp_path: Path) -> None:
    fill(tmp_path / "template")
    for call, step in (("pwrite64", 9), ("fdatasync", 1), ("ftruncate", 1)):
        job = "test_forget:filled_and_forgotten"
        for home in struck(tmp_path / call, call, "signal=SIGKILL", step, job):
            if not (home / "coffee.db").exists():
                continue
            db = open_database(home, create=False)  # what a crash left is finished here
            whole = len(people.find(db, "zygmunt"))
            assert db.execute("pragma integrity_check").fetchone() == ("ok",)
            db.close()
            assert bool(traces(home)) == bool(whole)
            forgotten(home)
            assert traces(home) == []
