"""`coffee people import`: counts that add up, nobody twice, nothing half there. Convention 35."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coffee.coach.contact_keys import deciding_keys, link_key
from coffee.coach.contacts import Record
from coffee.formats.contact_files import sources
from coffee.store import imports, people
from coffee.store.database import open_database
from coffee.store.imports import Importer
from screen import Screen
from struck import struck
from walks import COFFEE, Ran, environment, rows

Coffee = Callable[..., Ran]
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ZOE = 'Zoé,Brûlé,https://www.linkedin.com/in/zoe,zoe@example.org,"Loom, Inc.",Weaver,27 Mar 2026\n'
DMITRI = "Dmitri,Ørsted,https://www.linkedin.com/in/dmitri,,Kiln,Potter,03 Feb 2024\n"
AT = "2026-11-21T20:54"


@pytest.fixture
def connections(tmp_path: Path) -> Callable[..., str]:
    """A LinkedIn export of these rows; its name."""

    def write(*lines: str, name: str = "Connections.csv") -> str:
        path = tmp_path / name
        path.write_text(HEADER + "".join(lines), encoding="utf-8")
        return str(path)

    return write


def counts(ran: Ran) -> dict[str, int]:
    """The counts of the one file in a report, which add up."""
    (file,) = ran.json["files"]
    told = {key: file[key] for key in ("added", "updated", "unchanged", "merged")}
    told["skipped"] = len(file["skipped"])
    assert file["read"] == sum(told.values()), file
    return {key: count for key, count in told.items() if count}


def test_people_come_in_with_all_that_is_told_of_them(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    assert counts(coffee("people", "import", connections(ZOE, DMITRI), "--json")) == {"added": 2}
    facts = {
        one["field"]: one["value"]
        for one in coffee("people", "show", "zoe", "--json").json["facts"]
    }
    assert facts == {
        "company": "Loom, Inc.", "role": "Weaver", "email": "zoe@example.org",
        "link": "https://www.linkedin.com/in/zoe", "connected": "2026-03-27",
    }  # fmt: skip


def test_importing_again_changes_nothing(coffee: Coffee, connections, home: Path) -> None:  # type: ignore[no-untyped-def]
    file = connections(ZOE, DMITRI)
    coffee("people", "import", file)
    before = rows(home, "select * from fact")
    assert counts(coffee("people", "import", file, "--json")) == {"unchanged": 2}
    assert rows(home, "select * from fact") == before


def test_what_changed_is_updated_and_the_old_stays_dated(coffee: Coffee, connections, home) -> None:  # type: ignore[no-untyped-def]
    coffee("people", "import", connections(ZOE, DMITRI))
    moved = ZOE.replace('"Loom, Inc."', "Spindle")
    assert counts(coffee("people", "import", connections(moved, DMITRI), "--json")) == {
        "updated": 1,
        "unchanged": 1,
    }
    told = rows(home, "select value, origin from fact where field = 'company' and value <> 'Kiln'")
    assert told == [("Loom, Inc.", "linkedin"), ("Spindle", "linkedin")]
    assert coffee("people", "list", "--json").json[0]["company"] in ("Kiln", "Spindle")


def test_what_was_typed_wins_over_any_import(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    coffee("people", "import", connections(ZOE))
    coffee("people", "edit", "zoe", "--set", "role=head weaver")
    coffee("people", "import", connections(ZOE.replace("Weaver", "Clerk")))
    (zoe,) = coffee("people", "list", "--json").json
    assert zoe["role"] == "head weaver"
    shown = coffee("people", "show", "zoe").out
    assert "head weaver" in shown and "Clerk" not in shown


def test_the_same_mail_or_profile_is_the_same_person(coffee: Coffee, connections, tmp_path) -> None:  # type: ignore[no-untyped-def]
    coffee("people", "import", connections(ZOE, DMITRI))
    google = tmp_path / "google.csv"
    google.write_text(
        "First Name,Last Name,E-mail 1 - Value,Organization Name,Labels,Website 1 - Value\n"
        "Zoe,Brule,ZOE@example.org,,Lyon,\n"
        "D.,Orsted,,,,http://linkedin.com/in/dmitri/?trk=x\n"
    )
    assert counts(coffee("people", "import", str(google), "--json")) == {"updated": 2}
    assert len(coffee("people", "list", "--json").json) == 2


def test_people_of_one_name_are_told_apart_across_batches(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    many = [ZOE.replace("in/zoe", f"in/z{n}").replace("zoe@", f"z{n}@") for n in range(4_100)]
    assert counts(coffee("people", "import", connections(*many), "--json")) == {"added": 4_100}
    slugs = {one["slug"] for one in coffee("people", "list", "--json").json}
    assert slugs == {"zoe-brule", *(f"zoe-brule-{n}" for n in range(2, 4_101))}
    assert counts(coffee("people", "import", connections(*many, ZOE), "--json")) == {
        "unchanged": 4_100,
        "added": 1,
    }


def test_tags_come_in_as_they_are_typed(coffee: Coffee, tmp_path: Path) -> None:
    card = tmp_path / "z.vcf"
    card.write_text("BEGIN:VCARD\nFN:Zoé Brûlé\nCATEGORIES:Les Anciens,myContacts\nEND:VCARD\n")
    coffee("people", "import", str(card))
    assert coffee("people", "show", "zoe", "--json").json["tags"] == ["les-anciens"]
    assert len(coffee("people", "list", "--tag", "#Les Anciens", "--json").json) == 1


def test_a_row_that_stands_twice_is_merged_and_counted(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    assert counts(coffee("people", "import", connections(ZOE, DMITRI, ZOE), "--json")) == {
        "added": 2,
        "merged": 1,
    }


def test_alike_names_are_proposed_never_merged(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    other = ZOE.replace("in/zoe", "in/zoe2").replace("zoe@", "z2@")
    ran = coffee("people", "import", connections(ZOE, other))
    assert "coffee people merge zoe-brule zoe-brule-2" in ran.out
    assert len(coffee("people", "list", "--json").json) == 2


def test_one_bad_row_is_told_by_line_and_costs_itself(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    file = connections(ZOE, 'Ann,"Lee,,,,,\n', ",,,,Kiln,,\n", DMITRI)
    assert counts(coffee("people", "import", file, "--json")) == {"added": 2, "skipped": 2}
    shown = coffee("people", "import", file).out
    assert "line 3: a quotation mark that is never closed" in shown and "line 4: no name" in shown


def test_nobody_at_all_is_a_failure(coffee: Coffee, connections, home: Path) -> None:  # type: ignore[no-untyped-def]
    coffee("people", "import", connections()).refused()
    assert coffee("people", "import", connections(",,,,Kiln,,\n")).code == 1
    assert rows(home, "select * from person") == []


def test_a_try_counts_and_changes_nothing(coffee: Coffee, connections, home: Path) -> None:  # type: ignore[no-untyped-def]
    ran = coffee("people", "import", connections(ZOE, DMITRI), "--dry-run", "--json")
    assert counts(ran) == {"added": 2} and ran.json["dry_run"]
    assert not home.exists()
    coffee("people", "import", connections(ZOE))
    before = (home / "coffee.db").read_bytes()
    coffee("people", "import", connections(ZOE, DMITRI), "--dry-run")
    assert (home / "coffee.db").read_bytes() == before


def test_one_file_with_a_fault_leaves_the_others_out_too(
    coffee: Coffee, connections, tmp_path, home
) -> None:  # type: ignore[no-untyped-def]
    wrong = tmp_path / "messages.csv"
    wrong.write_text("CONVERSATION ID,FROM,TO\n1,a,b\n")
    told = coffee("people", "import", connections(ZOE), str(wrong)).refused()
    assert "messages.csv" in told.err and "CONVERSATION ID" in told.err
    assert not home.exists()


def test_tags_notes_and_everything_else_are_kept(coffee: Coffee, tmp_path: Path) -> None:
    card = tmp_path / "z.vcf"
    card.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Mme Zoé Brûlé\nN:Brûlé;Zoé\nNOTE:met in Lyon\n"
        "CATEGORIES:loom\nTEL:+33 1\nTEL:+33 2\nBDAY:--0714\nEND:VCARD\n"
    )
    coffee("people", "import", str(card))
    page = coffee("people", "show", "zoe", "--json").json
    facts = {one["field"]: one["value"] for one in page["facts"]}
    assert page["tags"] == ["loom"]
    assert facts["about"] == "met in Lyon" and facts["birthday"] == "--07-14"
    assert facts["more"] == "fn: Mme Zoé Brûlé"
    exported = coffee("people", "export", "zoe").out
    assert "+33 1, +33 2" in exported.replace("\\", "")


def test_every_address_is_on_the_page(coffee: Coffee, tmp_path: Path) -> None:
    card = tmp_path / "z.vcf"
    lines = "EMAIL:z@example.org\nEMAIL:zoe@work.example\nTEL:+33 1\nTEL:+33 2\nBDAY:--0714\n"
    card.write_text(f"BEGIN:VCARD\nFN:Zoé Brûlé\n{lines}END:VCARD\n")
    coffee("people", "import", str(card))
    page = coffee("people", "show", "zoe", "--json").json
    assert page["addresses"]["email"] == ["z@example.org", "zoe@work.example"]
    shown = coffee("people", "show", "zoe").out
    assert "reached at, too: zoe@work.example, +33 2" in shown and "birthday: 14 July ·" in shown
    assert "anniversaire : 14 juillet ·" in coffee("people", "show", "zoe", "--lang", "fr").out


def test_the_report_counts_in_words(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    one, two = (
        connections(ZOE, name="one.csv"),
        connections(ZOE, DMITRI, ",,,,K,,\n", name="two.csv"),
    )
    shown = coffee("people", "import", one, two).out
    assert "  1 contact read: 1 added\n" in shown
    assert "  3 contacts read: 1 added, 1 merged, 1 skipped\n" in shown
    assert "In all, 4 contacts read: 2 added, 1 merged, 1 skipped\n" in shown
    told = coffee("people", "import", one, "--lang", "fr").out
    assert "  1 contact lu : 1 inchangé\n" in told


def test_hostile_names_stay_text(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    row = "Z\x1b]0;owned\x07[/],\"=cmd|' /C calc'!A0\",https://l.example/in/x,,,,\n"
    coffee("people", "import", connections(row))
    shown = coffee("people", "list").out
    assert "\x1b" not in shown and "[/]" in shown


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.linkedin.com/in/zoe/", "http://linkedin.com/in/zoe?x=1"),
        ("LinkedIn.com/in/Zoe", "https://linkedin.com/in/zoe#top"),
    ],
)
def test_a_profile_is_one_however_it_is_written(one: str, other: str) -> None:
    assert link_key(one) == link_key(other)


def test_a_bare_home_page_and_a_telephone_decide_nothing() -> None:
    shared = Record(1, "Ann Lee", phones=("+33 1",), link="https://loom.example/")
    other = Record(2, "Bob Ray", phones=("+33 1",), link="https://loom.example")
    assert not set(deciding_keys(shared, "google")) & set(deciding_keys(other, "google"))


def test_a_bar_is_drawn_while_many_come_in(home: Path, connections) -> None:  # type: ignore[no-untyped-def]
    many = [DMITRI.replace("dmitri", f"d{n}").replace("Dmitri", f"D{n}") for n in range(6_000)]
    with Screen([COFFEE, "people", "import", connections(*many)], env=environment(home)) as screen:
        screen.wait_for("6000 contacts read: 6000 added")
        assert screen.wait_for_end() == 0
        assert re.search(r"reading .*[1-9]\d?%", screen.raw), "a bar went by"


# Killed


def brought_in(home: Path) -> None:
    """The job that is struck: fifty people come in, in batches, and more than the cache holds."""
    file = home.with_suffix(".csv")
    many = [DMITRI.replace("dmitri", f"d{n}").replace("Dmitri", f"D{n}") for n in range(50)]
    file.write_text(HEADER + "".join(many), encoding="utf-8")
    db = open_database(home, create=True)
    db.execute("pragma cache_size = 8")
    imports._BATCH = 20
    with db.writing():
        (source,) = sources(str(file))
        Importer(db, AT).bring_in(source, lambda done: None, lambda key: "")
    db.close()


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("fault", ["signal=SIGKILL", "error=ENOSPC"])
def test_struck_at_any_write_an_import_leaves_all_or_nothing(tmp_path: Path, fault: str) -> None:
    for call, step in (("pwrite64", 17), ("fdatasync", 1), ("ftruncate", 1)):
        for home in struck(tmp_path / call, call, fault, step, "test_import:brought_in"):
            db = open_database(home, create=False)
            assert db.execute("pragma integrity_check").fetchone() == ("ok",)
            count = db.execute("select count(*) from person").fetchone()[0]
            indexed = db.execute("select count(*) from person_search").fetchone()[0]
            assert (count, indexed) in ((0, 0), (50, 50))
            db.close()
            brought_in(home)
            db = open_database(home, create=False)
            assert db.execute("select count(*) from person").fetchone() == (50,)
            assert len(people.find(db, "Ørsted")) == 8
            db.close()


def test_the_report_is_json_a_program_can_read(coffee: Coffee, connections) -> None:  # type: ignore[no-untyped-def]
    told = coffee("people", "import", connections(ZOE, ",,,,Kiln,,\n"), "--json").json
    assert told == {
        "dry_run": False,
        "people": 1,
        "files": [{
            "file": "Connections.csv", "origin": "linkedin", "read": 2, "added": 1, "updated": 0,
            "unchanged": 0, "merged": 0, "notes": [], "alike": [],
            "skipped": [{"line": 3, "why": "nameless", "message": "no name"}],
        }],
    }  # fmt: skip
    json.dumps(told)
