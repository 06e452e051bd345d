"""`coffee correct` and `coffee remove`: an entry of any kind, shown first, agreed to, gone."""

import json
from pathlib import Path

import pytest

from coffee.store import people
from coffee.store.database import FILE_NAME, Database, open_database
from conftest import Coffee
from screen import Screen
from walks import COFFEE, environment, rows, write

AT = "2026-11-16T08:00:00.000+00:00"
ENTRIES = ["p1", "t1", "n1", "f1", "m1", "q1", "c1"]


@pytest.fixture
def nour(home: Path) -> Path:
    """A home in which Nour has one entry of each kind; her meeting is ahead."""
    db = open_database(home, create=True)
    with db.writing():
        people.add(db, "Nour El Amrani", AT)
        one_of_each(db)
    db.close()
    return home


def one_of_each(db: Database) -> None:
    for statement in (
        "insert into promise values"
        " (1, 1, 'mine', 'the paper', '2026-11-27', null, null, null, :at)",
        "insert into touch values (1, 1, 'call', '2026-11-20', 'short', :at)",
        "insert into note values (1, 1, 'likes the Alps', '2026-11-20', :at)",
        "insert into fact values (1, 1, 'role', 'lab head', 'prep', null, :at)",
        "insert into meeting (id, person_id, start_utc, start_local, zone, minutes, place, created)"
        " values (1, 1, '2026-11-26T14:00+00:00', '2026-11-26T15:00', 'Europe/Paris', 30, 'A',"
        " :at)",
        "insert into asked values (1, 1, 'x', 'What else?', 'much', '2026-11-20', null)",
        "insert into call values (1, 1, 'warm', null, 1, '2026-11-20', null)",
    ):
        db.execute(statement, at=AT)


# Corrections


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (["p1", "the", "anodes", "paper"], "p1: you promised Nour: the anodes paper · Fri 27 Nov"),
        (["p1", "--on", "saturday"], "p1: you promised Nour: the paper · Sat 21 Nov"),
        (["p1", "x", "--on", "2026-12-01"], "p1: you promised Nour: x · Tue 1 Dec"),
        (["t1", "long"], "t1: a call: long · Fri 20 Nov"),
        (["t1", "--on", "monday"], "t1: a call: short · Mon 16 Nov"),
        (["n1", "likes the sea", "--on", "hier"], "n1: note: likes the sea · Fri 20 Nov"),
        (["q1", "little"], "q1: you asked: What else? → little · Fri 20 Nov"),
        (["f1", "battery lead"], "f2: role: battery lead · Sat 21 Nov, corrected by you"),
        (["m1", "Café B"], "m1: meeting to come, 15:00, Café B, 30 minutes · Thu 26 Nov"),
        (["m1", "--on", "friday"], "m1: meeting to come, 15:00, A, 30 minutes · Fri 27 Nov"),
        (["m1", "--on", "9:30"], "m1: meeting to come, 09:30, A, 30 minutes · Thu 26 Nov"),
        (["M1", "--on", "friday 4pm"], "m1: meeting to come, 16:00, A, 30 minutes · Fri 27 Nov"),
    ],
)  # fmt: skip
def test_an_entry_is_set_right_and_shown_as_it_is_now(
    coffee: Coffee, nour: Path, argv: list[str], told: str
) -> None:
    ran = coffee("correct", *argv)
    assert (ran.code, ran.out) == (0, f"{told}\n"), ran.err
    entry, line = told.split(": ", 1)
    page = coffee("people", "show", "nour", COLUMNS="200").out
    assert entry in page and line.rsplit(" · ", 1)[0] in page


def test_a_correction_as_json_is_the_entry(coffee: Coffee, nour: Path) -> None:
    assert coffee("correct", "t1", "long", "--on", "monday", "--json").json == {
        "person": {"name": "Nour El Amrani", "slug": "nour-el-amrani"},
        "id": "t1",
        "on": "2026-11-16",
        "via": "call",
        "note": "long",
    }


def test_a_fact_corrected_keeps_what_was_said_before(coffee: Coffee, nour: Path) -> None:
    coffee("correct", "f1", "battery lead")
    assert rows(nour, "select id, value, origin from fact order by id") == [
        (1, "lab head", "prep"),
        (2, "battery lead", "correct"),
    ]
    assert "lab head" not in coffee("people", "show", "nour").out


def test_a_meeting_moved_is_another_instant_and_another_revision(
    coffee: Coffee, nour: Path
) -> None:
    coffee("correct", "m1", "--on", "2027-07-01 9:00")
    assert rows(nour, "select start_local, start_utc, revision from meeting") == [
        ("2027-07-01T09:00", "2027-07-01T07:00+00:00", 1)
    ]
    coffee("correct", "m1", "Café B")
    assert rows(nour, "select place, revision from meeting") == [("Café B", 2)]


def test_an_hour_alone_joins_the_day_of_a_meeting(coffee: Coffee, nour: Path) -> None:
    change(nour, "update meeting set start_local = '2027-07-01'")
    for typed, start in (("16:00", "2027-07-01T16:00"), ("2027-07-02", "2027-07-02T16:00")):
        coffee("correct", "m1", "--on", typed)
        assert rows(nour, "select start_local from meeting") == [(start,)]


def test_a_meeting_gone_by_is_moved_among_days_gone_by(coffee: Coffee, nour: Path) -> None:
    """Its day counts for the cadence: it may have been written down wrong."""
    later = {"COFFEE_NOW": "2026-12-05T12:00"}
    assert "Mon 30 Nov" in coffee("correct", "m1", "--on", "monday", **later).out
    assert "still ahead" in coffee("correct", "m1", "--on", "tomorrow", **later).refused().err


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["p1"], "WORDS is missing"), (["p1", " "], "Type a few words"),
        (["p1", "--on", "yesterday"], "already passed"), (["p1", "--on", "31/02"], "no such day"),
        (["t1", "--on", "tomorrow"], "still ahead"), (["n1", "--on", "soon"], "make out the day"),
        (["f1", "--on", "monday"], "new value"), (["f1", "x", "--on", "monday"], "new value"),
        (["m1", "--on", "yesterday"], "already passed"),
        (["m1", "--on", "2027-03-28 02:30"], "never comes"),
        (["m1", "--on", "2027-10-31 02:30"], "comes twice"),
        (["c1", "x"], "coffee followup nour"), (["p9", "x"], "p9"), (["x1", "x"], "x1"),
        (["nour", "x"], "nour"), (["", "x"], "There is no"), (["p99999999999999999999", "x"], "no"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_changes(
    coffee: Coffee, nour: Path, argv: list[str], says: str
) -> None:
    before = (nour / FILE_NAME).read_bytes()
    assert says in coffee("correct", *argv).refused().err
    assert (nour / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("cadence", "3 months", "90"), ("language", "français", "fr"), ("language", "EN", "en"),
        ("email", "nour@example.org", "nour@example.org"), ("kind", "peer", "peer"),
    ],
)  # fmt: skip
def test_a_fact_that_the_program_reads_is_kept_as_it_reads_it(
    coffee: Coffee, nour: Path, field: str, typed: str, kept: str
) -> None:
    with_field(nour, field)
    assert coffee("--lang", "fr", "correct", "f1", typed).code == 0
    assert rows(nour, "select value from fact where id = 2") == [(kept,)]


@pytest.mark.parametrize(
    ("field", "typed"), [("cadence", "often"), ("language", "klingon"), ("email", "nour@")]
)
def test_a_fact_that_the_program_cannot_read_is_refused(
    coffee: Coffee, nour: Path, field: str, typed: str
) -> None:
    with_field(nour, field)
    coffee("correct", "f1", typed).refused()
    assert rows(nour, "select count(*) from fact") == [(1,)]


def with_field(home: Path, field: str) -> None:
    change(home, "update fact set field = :field", field=field)


def change(home: Path, statement: str, **facts: str) -> None:
    db = open_database(home, create=True)
    with db.writing():
        db.execute(statement, **facts)
    db.close()


# What the walks said


def test_the_brief_follows_a_meeting_moved(coffee: Coffee, home: Path, tmp_path: Path) -> None:
    answers = {"date": "2026-11-26 15:00", "place": "Café A", "role": "lab head"}
    coffee("prep", "Nour", "--answers", write(tmp_path / "a.json", answers))
    coffee("correct", "m1", "Café B", "--on", "friday 4pm")
    brief = coffee("brief", "nour").out
    assert "Friday 27 November, 16:00" in brief and "Café B" in brief
    assert "Café A" not in brief and "15:00" not in brief


def test_the_follow_up_that_fixed_a_meeting_follows_it(coffee: Coffee, nour: Path) -> None:
    db = open_database(nour, create=True)
    with db.writing():
        db.execute("insert into walk values (1, 'followup', 1, null, :at, :at)", at=AT)
        db.execute("update meeting set born_in = 1")
        for seq, said in enumerate(("2026-11-26T15:00", "A", "B")):
            db.execute(
                "insert into answer values (1, :prompt, :said, 0, :seq, :at)",
                prompt=f"p{seq}", said=json.dumps(said), seq=seq, at=AT,
            )  # fmt: skip
    db.close()
    coffee("correct", "m1", "Café B", "--on", "friday 4pm")
    assert [json.loads(value) for (value,) in rows(nour, "select value from answer")] == [
        "2026-11-27T16:00",
        "Café B",
        "B",
    ]


@pytest.mark.parametrize(
    ("command", "left"),
    [
        (["correct", "p1", "the", "book", "--on", "2026-12-01"], ["2026-12-01 the book", "x y"]),
        (["remove", "p1", "--yes"], ["x y"]),
    ],
)
def test_the_answer_that_promised_follows(
    coffee: Coffee, nour: Path, command: list[str], left: list[str]
) -> None:
    db = open_database(nour, create=True)
    with db.writing():
        db.execute("insert into walk values (1, 'followup', 1, null, :at, :at)", at=AT)
        db.execute("update promise set walk_id = 1")
        said = json.dumps(["2026-11-27 the paper", "x y"])
        for walk, prompt in ((1, "mine"), (1, "other")):
            db.execute(
                "insert into answer values (:walk, :prompt, :said, 0, 1, :at)",
                walk=walk, prompt=prompt, said=said if prompt == "mine" else '"the paper"', at=AT,
            )  # fmt: skip
    db.close()
    assert coffee(*command).code == 0
    assert rows(nour, "select value from answer order by prompt") == [
        (json.dumps(left),),
        ('"the paper"',),
    ]


# Removals: convention 35


@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize("argv", [[], ["--no-input"], ["--json"]])
def test_nothing_goes_without_a_yes(
    coffee: Coffee, nour: Path, entry: str, argv: list[str]
) -> None:
    """Conventions 8, 35."""
    before = (nour / FILE_NAME).read_bytes()
    assert f"coffee remove {entry} --yes" in coffee("remove", entry, *argv).refused().err
    assert (nour / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("entry", ENTRIES)
def test_what_would_go_is_shown_and_left(coffee: Coffee, nour: Path, entry: str) -> None:
    """Convention 35."""
    before = (nour / FILE_NAME).read_bytes()
    shown = coffee("remove", entry, "--dry-run").out
    assert shown.startswith("Would go: ")
    assert (nour / FILE_NAME).read_bytes() == before
    if entry != "m1":
        assert coffee("remove", entry, "-y").out == shown.replace("Would go", "Removed")


@pytest.mark.parametrize("entry", [one for one in ENTRIES if one != "m1"])
def test_what_is_removed_is_gone_and_nothing_else(coffee: Coffee, nour: Path, entry: str) -> None:
    """Convention 35."""
    before = coffee("people", "show", "nour", "--json").json
    removed = coffee("remove", entry, "--yes", "--json").json
    assert (removed["removed"]["id"], removed["dry_run"]) == (entry, False)
    after = coffee("people", "show", "nour", "--json").json
    for kind, what in before.items():
        if isinstance(what, list) and removed["removed"] in what:
            assert after[kind] == []
        elif kind not in ("next", "last_contact"):
            assert after[kind] == what
    coffee("remove", entry, "--yes").refused()


def test_a_meeting_removed_is_called_off_and_stays_on_the_page(coffee: Coffee, nour: Path) -> None:
    ran = coffee("remove", "m1", "--yes")
    assert ran.out.startswith("Called off, with Nour El Amrani: ")
    assert "meeting called off" in coffee("people", "show", "nour").out
    assert "meeting" not in [one["what"] for one in coffee("today", "--json").json["lines"]]
    assert rows(nour, "select held, revision from meeting") == [("dropped", 1)]


def test_a_meeting_held_is_not_called_off_but_taken_back(coffee: Coffee, nour: Path) -> None:
    db = open_database(nour, create=False)
    with db.writing():
        db.execute("update meeting set held = 'yes'")
    db.close()
    with Screen([COFFEE, "remove", "m1"], env=environment(nour)) as screen:
        screen.wait_for("You didn't meet Nour El Amrani after all? “you met, 15:00")
        screen.wait_until(at_the_prompt).send("ctrl-d")
        screen.wait_for_end()
    assert "did not meet after all" in coffee("remove", "m1", "--yes").out
    assert rows(nour, "select held from meeting") == [("dropped",)]


def test_what_was_said_before_a_fact_that_goes_holds_again(coffee: Coffee, nour: Path) -> None:
    before = coffee("people", "show", "nour", "--json").json["facts"]
    coffee("correct", "f1", "head of the plant")
    ran = coffee("remove", "f2", "--yes")
    removed, again = ran.out.splitlines()
    assert "head of the plant" in removed
    assert "holds again (f1): " in again and before[0]["value"] in again
    assert coffee("people", "show", "nour", "--json").json["facts"] == before


def test_the_json_says_what_holds_again(coffee: Coffee, nour: Path) -> None:
    coffee("correct", "f1", "head of the plant")
    shown = coffee("remove", "f2", "--dry-run", "--json").json
    assert (shown["removed"]["id"], shown["holds"]["id"]) == ("f2", "f1")


def test_what_does_not_hold_any_more_goes_alone(coffee: Coffee, nour: Path) -> None:
    coffee("correct", "f1", "head of the plant")
    assert "holds again" not in coffee("remove", "f1", "--yes").out
    assert rows(nour, "select value from fact") == [("head of the plant",)]


def test_a_reminder_put_off_goes_with_its_promise(coffee: Coffee, nour: Path) -> None:
    coffee("snooze", "p1")
    coffee("remove", "p1", "--yes")
    assert rows(nour, "select * from snooze") == []


# At a terminal


def at_the_prompt(screen: Screen) -> bool:
    return screen.line.strip().startswith(">")


@pytest.mark.parametrize("options", [[], ["--plain"]])
@pytest.mark.parametrize(
    ("lang", "typed", "gone"),
    [("en", ["y", "enter"], True), ("fr", ["oui", "enter"], True), ("fr", ["o", "enter"], True),
     ("en", ["n", "enter"], False), ("fr", ["non", "enter"], False), ("en", ["ctrl-d"], False)],
)  # fmt: skip
def test_at_a_terminal_the_entry_is_shown_and_asked_about(
    nour: Path, lang: str, typed: list[str], gone: bool, options: list[str]
) -> None:
    """Conventions 35, 38."""
    command = [COFFEE, "--lang", lang, *options, "remove", "n1"]
    with Screen(command, env=environment(nour)) as screen:
        screen.wait_for("likes the Alps").wait_until(at_the_prompt).send(*typed)
        assert screen.wait_for_end() == 0
    assert rows(nour, "select count(*) from note") == [(0 if gone else 1,)]


def test_neither_yes_nor_no_is_asked_again(nour: Path) -> None:
    with Screen([COFFEE, "remove", "n1"], env=environment(nour)) as screen:
        screen.wait_until(at_the_prompt).send("perhaps\r").wait_for("Answer yes or no")
        screen.send("no\r")
        assert screen.wait_for_end() == 0
    assert rows(nour, "select count(*) from note") == [(1,)]
