"""`coffee today`: one list of what asks for something, calm when nothing does, writing nothing."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from coffee.store import cadences, contact, people, snoozes
from coffee.store.database import FILE_NAME, Database
from conftest import Coffee
from screen import Screen
from walks import CLOCK, COFFEE, ZONE, environment, rows

NOON = "2026-11-21T12:00"  # a Saturday


def person(db: Database, name: str) -> int:
    return people.add(db, name, CLOCK.stamp)


def meet(db: Database, who: int, start: str, **more: Any) -> None:
    """A meeting at that local time in Paris; `more` are its columns."""
    local = datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(ZONE))
    columns = {
        "person_id": who, "start_local": start, "zone": ZONE, "created": "", "minutes": 30,
        "start_utc": local.astimezone(UTC).isoformat(timespec="minutes"), **more,
    }  # fmt: skip
    names = ", ".join(columns)
    db.execute(
        f"insert into meeting ({names}) values ({', '.join(f':{name}' for name in columns)})",
        **columns,
    )


def promise(db: Database, who: int, whose: str, words: str, due: str) -> None:
    db.execute(
        "insert into promise (person_id, whose, words, due, created)"
        " values (:who, :whose, :words, :due, '')",
        who=who, whose=whose, words=words, due=due,
    )  # fmt: skip


def everything(db: Database) -> None:
    """One line of each kind."""
    nour, paul, sophie = (person(db, n) for n in ("Nour El Amrani", "Paul Roux", "Sophie Diaz"))
    meet(db, nour, "2026-11-21T15:00", place="Café de la Gare")
    meet(db, paul, "2026-11-17T10:00")
    promise(db, nour, "mine", "the paper", "2026-11-19")
    promise(db, nour, "theirs", "a name", "2026-11-21")
    promise(db, nour, "mine", "the slides", "2026-11-27")
    meet(db, sophie, "2026-08-19T10:00", held="yes")
    cadences.set_own(db, sophie, 60, CLOCK.stamp)


def lines(coffee: Coffee, *argv: str, **env: str) -> list[dict[str, Any]]:
    return coffee("today", "--json", *argv, **{"COFFEE_NOW": NOON, **env}).json["lines"]


def told(coffee: Coffee, *argv: str, **env: str) -> list[str]:
    """What each line is about, in short."""
    return [
        f"{line['what']} {line.get('words') or line['person']}"
        for line in lines(coffee, *argv, **env)
    ]


# The screen


def test_the_screen_has_every_kind_each_with_its_command(coffee: Coffee, store: Any) -> None:
    store(everything)
    assert (
        coffee("today", COFFEE_NOW=NOON, COLUMNS="140").out
        == """\
 Saturday 21 November

 15:00  Nour El Amrani, Café de la Gare  not prepared yet  coffee prep nour
 late   follow-up with Paul, Tuesday                       coffee followup paul
 late   you promised Nour: the paper     2 days ago        coffee done p1
 due    Nour promised you: a name                          coffee done p2
 Fri    you promised Nour: the slides                      coffee done p3
 touch  Sophie, 94 days since you spoke  every 2 months    coffee walk keep-in-touch --person sophie
"""
    )


def test_where_lines_are_long_the_commands_stand_beneath(coffee: Coffee, store: Any) -> None:
    store(everything)
    assert (
        coffee("--lang", "fr", "today", COFFEE_NOW=NOON, COLUMNS="60").out
        == """\
 Samedi 21 novembre

 15 h       Nour El Amrani, Café de la Gare · pas encore
            préparé
            coffee prep nour
 en retard  retour sur le café avec Paul, mardi
            coffee followup paul
 en retard  promis à Nour : the paper · avant-hier
            coffee done p1
 à tenir    Nour vous a promis : a name
            coffee done p2
 ven.       promis à Nour : the slides
            coffee done p3
 contact    Sophie, 94 jours depuis votre dernier échange ·
            tous les 2 mois
            coffee walk keep-in-touch --person sophie
"""
    )


@pytest.mark.parametrize("width", [40, 60, 80, 200])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_width_loses_a_word(coffee: Coffee, store: Any, width: int, lang: str) -> None:
    """Convention 15."""
    store(everything)
    narrow = coffee("--lang", lang, "today", COFFEE_NOW=NOON, COLUMNS=str(width)).out
    wide = coffee("--lang", lang, "today", COFFEE_NOW=NOON, COLUMNS="160").out
    assert [word for word in narrow.split() if word != "·"] == wide.split()
    assert all(
        len(line) <= width or line.strip().startswith("coffee ") for line in narrow.splitlines()
    ), "but a command, which is to be copied whole"


def test_the_drawn_twin_says_the_same(coffee: Coffee, store: Any) -> None:
    """Conventions 12, 13, 14, 22."""
    store(everything)
    plain = coffee("today").out
    drawn = coffee("today", FORCE_COLOR="1").out
    weighted = coffee("today", FORCE_COLOR="1", NO_COLOR="1").out
    assert "\x1b[35m" in drawn and "\x1b[31m" in drawn and "\x1b" not in plain
    assert "\x1b[1m" in weighted and "\x1b[3" not in weighted
    assert [line.rstrip() for line in re.sub(r"\x1b\[\d*m", "", drawn).split("\n")] == plain.split(
        "\n"
    )
    assert coffee("today", FORCE_COLOR="1", TERM="dumb").out == plain
    assert coffee("--plain", "today", FORCE_COLOR="1").out == plain


def test_the_json_is_complete(coffee: Coffee, store: Any) -> None:
    """Convention 7."""
    store(everything)
    who = {"person": "Nour El Amrani", "called": "Nour", "slug": "nour-el-amrani"}
    assert lines(coffee) == [
        {
            "what": "meeting", "id": "m1", **who, "start": "2026-11-21T15:00", "zone": ZONE,
            "place": "Café de la Gare", "minutes": 30, "prepared": False, "begun": False,
            "due": True, "command": "coffee prep nour",
        },
        {
            "what": "followup", "id": "m2", "person": "Paul Roux", "called": "Paul",
            "slug": "paul-roux", "start": "2026-11-17T10:00", "zone": ZONE, "place": "",
            "minutes": 30, "begun": False, "due": True, "command": "coffee followup paul",
        },
        {
            "what": "promise", "id": "p1", **who, "whose": "mine", "words": "the paper",
            "by": "2026-11-19", "due": True, "command": "coffee done p1",
        },
        {
            "what": "promise", "id": "p2", **who, "whose": "theirs", "words": "a name",
            "by": "2026-11-21", "due": True, "command": "coffee done p2",
        },
        {
            "what": "promise", "id": "p3", **who, "whose": "mine", "words": "the slides",
            "by": "2026-11-27", "due": False, "command": "coffee done p3",
        },
        {
            "what": "touch", "person": "Sophie Diaz", "called": "Sophie", "slug": "sophie-diaz",
            "every": 60, "last": "2026-08-19", "days": 94, "reason": None, "due": True,
            "command": "coffee walk keep-in-touch --person sophie",
        },
    ]  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_calm_when_there_is_nothing(coffee: Coffee, home: Path, lang: str) -> None:
    ran = coffee("--lang", lang, "today")
    assert len(ran.out.splitlines()) == 3
    assert coffee("today", "--json").json == {
        "now": "2026-11-21T20:54",
        "lines": [],
        "left_out": 0,
    }
    assert not home.exists()


# Meetings, before and after


@pytest.mark.parametrize(
    ("start", "minutes", "now", "kind"),
    [
        ("2026-11-21T15:00", 30, "2026-11-21T14:59", "meeting"),
        ("2026-11-21T15:00", 30, "2026-11-21T15:29", "meeting"),
        ("2026-11-21T15:00", 30, "2026-11-21T15:30", "followup"),
        ("2026-11-21T15:00", None, "2026-11-21T15:59", "meeting"),
        ("2026-11-21T15:00", None, "2026-11-21T16:00", "followup"),
        ("2026-11-21", None, "2026-11-21T23:59", "meeting"),
        ("2026-11-21", 30, "2026-11-22T00:00", "followup"),
        ("2026-10-25T02:30", 60, "2026-10-25T02:45", "meeting"),
        ("2026-03-29T02:30", 30, "2026-03-29T04:00", "followup"),
    ],
)
def test_a_meeting_is_ahead_until_it_is_over_then_its_followup_is_missing(
    coffee: Coffee, store: Any, start: str, minutes: int | None, now: str, kind: str
) -> None:
    store(lambda db: meet(db, person(db, "Nour"), start, minutes=minutes))
    assert told(coffee, COFFEE_NOW=now) == [f"{kind} Nour"]


def test_a_meeting_elsewhere_is_over_when_it_is_over_there(coffee: Coffee, store: Any) -> None:
    def fill(db: Database) -> None:
        meet(db, person(db, "Nour"), "2026-11-21T15:00", zone="America/New_York",
             start_utc="2026-11-21T20:00+00:00")  # fmt: skip

    store(fill)
    assert told(coffee, COFFEE_NOW="2026-11-21T21:29") == ["meeting Nour"]
    assert told(coffee, COFFEE_NOW="2026-11-21T21:30") == ["followup Nour"]
    assert told(coffee, COFFEE_NOW="2026-11-22T05:30", TZ="Asia/Tokyo") == ["followup Nour"]


@pytest.mark.parametrize("held", ["yes", "dropped"])
def test_a_meeting_talked_about_asks_for_nothing(coffee: Coffee, store: Any, held: str) -> None:
    store(lambda db: meet(db, person(db, "Nour"), "2026-11-20T15:00", held=held))
    assert told(coffee) == []


def test_a_meeting_dropped_beforehand_is_not_ahead(coffee: Coffee, store: Any) -> None:
    store(lambda db: meet(db, person(db, "Nour"), "2026-11-25T15:00", held="dropped"))
    assert told(coffee) == []


def test_a_followup_finished_without_a_word_on_it_is_not_missing(
    coffee: Coffee, store: Any
) -> None:
    def fill(db: Database) -> None:
        meet(db, person(db, "Nour"), "2026-11-20T15:00")
        db.execute("insert into walk values (1, 'followup', 1, 1, '', '2026-11-21')")

    store(fill)
    assert told(coffee) == []


def test_a_followup_begun_is_said_to_be_begun_once(coffee: Coffee, store: Any) -> None:
    def fill(db: Database) -> None:
        meet(db, person(db, "Nour"), "2026-11-20T15:00")
        db.execute("insert into walk values (1, 'followup', 1, 1, '', null)")
        db.execute("insert into answer values (1, 'a', '1', 0, 1, '')")

    store(fill)
    assert [(line["what"], line["begun"]) for line in lines(coffee)] == [("followup", True)]
    assert "begun, not finished" in coffee("today").out


def test_a_followup_begun_and_put_off_waits_too(coffee: Coffee, store: Any) -> None:
    def fill(db: Database) -> None:
        meet(db, person(db, "Nour"), "2026-11-20T15:00")
        db.execute("insert into walk values (1, 'followup', 1, 1, '', null)")
        db.execute("insert into answer values (1, 'a', '1', 0, 1, '')")

    store(fill)
    coffee("snooze", "nour")
    assert told(coffee) == []


def test_a_walk_on_another_meeting_is_told_besides(coffee: Coffee, store: Any) -> None:
    """The follow-up of the last meeting, half done, with the next one fixed already."""

    def fill(db: Database) -> None:
        nour = person(db, "Nour")
        meet(db, nour, "2026-11-20T15:00", held="yes")
        meet(db, nour, "2026-12-04T15:00")
        db.execute("insert into walk values (1, 'followup', 1, 1, '', null)")
        db.execute("insert into answer values (1, 'a', '1', 0, 1, '')")

    store(fill)
    assert told(coffee) == ["meeting Nour", "followup Nour"]


def test_a_followup_left_in_the_middle_is_late_all_the_same(coffee: Coffee, store: Any) -> None:
    def fill(db: Database) -> None:
        meet(db, person(db, "Nour"), "2026-11-20T15:00", held="yes")
        db.execute("insert into walk values (1, 'followup', 1, 1, '', null)")
        db.execute("insert into answer values (1, 'held', '\"yes\"', 0, 1, '')")

    store(fill)
    asked = coffee("today", "--exit-code", COFFEE_NOW=NOON)
    assert asked.code == 10
    assert " late  follow-up with Nour, yesterday · begun, not finished\n" in asked.out
    coffee("snooze", "nour")
    assert told(coffee) == []


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", " to finish  Nour, keeping in touch    coffee walk keep-in-touch --person nour"),
        ("fr", " à finir  Nour, rester en contact    coffee walk keep-in-touch --person nour"),
    ],
)
def test_another_walk_begun_says_which(coffee: Coffee, store: Any, lang: str, line: str) -> None:
    def fill(db: Database) -> None:
        person(db, "Nour")
        db.execute("insert into walk values (1, 'keep-in-touch', 1, null, '', null)")
        db.execute("insert into answer values (1, 'aim', '\"news\"', 0, 1, '')")

    store(fill)
    assert line in coffee("--lang", lang, "today", COFFEE_NOW=NOON).out


def test_a_preparation_never_finished_is_told_no_more_once_the_meeting_is_over(
    coffee: Coffee, store: Any
) -> None:
    def fill(db: Database) -> None:
        meet(db, person(db, "Nour"), "2026-11-20T15:00", held="yes")
        db.execute("insert into walk values (1, 'prep', 1, 1, '', null)")
        db.execute("insert into answer values (1, 'a', '1', 0, 1, '')")

    store(fill)
    assert told(coffee) == []


# Promises


@pytest.mark.parametrize(
    ("whose", "due", "seen"),
    [
        ("mine", "2026-11-01", True), ("mine", "2026-11-21", True), ("mine", "2026-11-28", True),
        ("mine", "2026-11-29", False), ("theirs", "2026-11-01", True),
        ("theirs", "2026-11-21", True), ("theirs", "2026-11-22", False),
    ],
)  # fmt: skip
def test_my_promises_are_told_a_week_ahead_theirs_on_their_day(
    coffee: Coffee, store: Any, whose: str, due: str, seen: bool
) -> None:
    store(lambda db: promise(db, person(db, "Nour"), whose, "the paper", due))
    assert bool(lines(coffee)) is seen


def test_a_promise_kept_is_told_no_more(coffee: Coffee, store: Any) -> None:
    store(everything)
    coffee("done", "p1")
    assert "promise the paper" not in told(coffee)


# People to be in touch with


def test_who_is_met_soon_or_was_met_and_not_talked_about_needs_no_touch(
    coffee: Coffee, store: Any
) -> None:
    def fill(db: Database) -> None:
        for name, start in (
            ("Ada", "2026-12-05T15:00"), ("Bea", "2026-11-01T15:00"), ("Cleo", "2026-12-06T15:00"),
        ):  # fmt: skip
            meet(db, one := person(db, name), start)
            cadences.set_own(db, one, 7, CLOCK.stamp)

    store(fill)
    assert told(coffee) == ["meeting Ada", "meeting Cleo", "followup Bea", "touch Cleo"]


def test_a_touch_takes_the_line_away_in_one_command(coffee: Coffee, store: Any) -> None:
    store(everything)
    assert "touch Sophie Diaz" in told(coffee)
    coffee("touch", "sophie", "--via", "call")
    assert "touch Sophie Diaz" not in told(coffee)
    assert "touch Sophie Diaz" in told(coffee, COFFEE_NOW="2027-01-20T09:00")


def test_the_reason_is_what_is_known_of_them_else_the_cadence(coffee: Coffee, store: Any) -> None:
    store(everything)
    assert "every 2 months" in coffee("today").out
    rows_before = (
        "insert into fact (person_id, field, value, origin, at) values (3, 'news', :v, '', '')"
    )
    store(lambda db: db.execute(rows_before, v="her new job at Verkor, in Dunkirk, since May"))
    assert lines(coffee)[-1]["reason"] == "her new job at Verkor, in Dunkirk, since May"
    assert "her new job at Verkor, in …" in coffee("today", COFFEE_NOW=NOON).out


def test_two_of_one_first_name_are_told_apart(coffee: Coffee, store: Any) -> None:
    def fill(db: Database) -> None:
        for name in ("Paul Roux", "Paul Martin"):
            promise(db, person(db, name), "mine", "it", "2026-11-21")

    store(fill)
    assert "you promised Paul Martin: it" in coffee("today").out


# Put off


def test_what_is_put_off_comes_back_on_its_day(coffee: Coffee, store: Any) -> None:
    def fill(db: Database) -> None:
        everything(db)
        for what in ("promise:1", "followup:2", "touch:3"):
            snoozes.put_off(db, what, datetime(2026, 11, 23).date())

    store(fill)
    quiet = told(coffee, COFFEE_NOW="2026-11-22T23:59")
    assert not {"promise the paper", "followup Paul Roux", "touch Sophie Diaz"} & set(quiet)
    back = told(coffee, COFFEE_NOW="2026-11-23T00:00")
    assert {"promise the paper", "followup Paul Roux", "touch Sophie Diaz"} <= set(back)


# Many


def many(db: Database) -> None:
    for number in range(20):
        one = person(db, f"Ada Number{number:02}")
        promise(db, one, "mine", f"it {number:02}", f"2026-11-{number + 1:02}")
        cadences.set_own(db, one, 7, CLOCK.stamp)
        contact.add_touch(
            db, people.get(db, one), "mail", CLOCK.local.date().replace(day=10), "", ""
        )


def test_more_than_a_screen_is_counted_and_shown_on_request(coffee: Coffee, store: Any) -> None:
    store(many)
    assert next(one for one in told(coffee) if "promise" in one) == "promise it 00"
    shown = coffee("today", "--json").json
    assert (len(shown["lines"]), shown["left_out"]) == (10, 30)
    assert "and 30 more: coffee today --all" in coffee("today").out
    everyone = coffee("today", "--all", "--json").json
    assert (len(everyone["lines"]), everyone["left_out"]) == (40, 0)


# For scripts


@pytest.mark.parametrize(
    ("now", "code"),
    [
        ("2026-11-24T12:00", 0),  # Nour in two days, not prepared
        ("2026-11-25T12:00", 10),  # tomorrow
        ("2026-11-26T12:00", 10),  # today
    ],
)
def test_the_exit_code_says_whether_something_is_due(
    coffee: Coffee, store: Any, now: str, code: int
) -> None:
    store(lambda db: meet(db, person(db, "Nour"), "2026-11-26T15:00"))
    assert coffee("today", COFFEE_NOW=now).code == 0
    for more in ([], ["--json"]):
        assert coffee("today", "--exit-code", *more, COFFEE_NOW=now).code == code


def test_a_prepared_meeting_is_due_on_its_day_alone(coffee: Coffee, store: Any) -> None:
    def fill(db: Database) -> None:
        meet(db, person(db, "Nour"), "2026-11-26T15:00")
        db.execute("insert into walk values (1, 'prep', 1, 1, '', '2026-11-20')")

    store(fill)
    assert coffee("today", "--exit-code", COFFEE_NOW="2026-11-25T12:00").code == 0
    assert coffee("today", "--exit-code", COFFEE_NOW="2026-11-26T12:00").code == 10


@pytest.mark.parametrize(
    ("due", "whose", "code"),
    [("2026-11-21", "mine", 10), ("2026-11-25", "mine", 0), ("2026-11-20", "theirs", 10)],
)
def test_a_promise_is_due_on_its_day(
    coffee: Coffee, store: Any, due: str, whose: str, code: int
) -> None:
    store(lambda db: promise(db, person(db, "Nour"), whose, "it", due))
    assert coffee("today", "--exit-code").code == code


def test_nothing_is_due_in_an_empty_home(coffee: Coffee) -> None:
    assert coffee("today", "--exit-code").code == 0


# Reading


@pytest.mark.parametrize(
    "argv",
    [["today"], ["today", "--json"], ["today", "--all"], [], ["cadence"], ["cadence", "nour"],
     ["tag", "nour"], ["cadence", "--tag", "x"]],
)  # fmt: skip
def test_reading_changes_not_a_byte(coffee: Coffee, store: Any, argv: list[str]) -> None:
    home = store(everything)
    file = home / FILE_NAME
    before = (file.read_bytes(), file.stat().st_mtime_ns, sorted(home.iterdir()))
    assert coffee(*argv).code == 0
    assert (file.read_bytes(), file.stat().st_mtime_ns, sorted(home.iterdir())) == before
    assert rows(home, "pragma integrity_check") == [("ok",)]


# At a terminal


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_at_a_terminal_the_screen_is_painted(store: Any, columns: int) -> None:
    """Conventions 12, 15."""
    env = environment(store(everything), COFFEE_NOW=NOON)
    with Screen([COFFEE, "today"], env=env, columns=columns, rows=60) as screen:
        assert screen.wait_for_end() == 0
        assert screen.cell("coffee followup paul").fg == "magenta"
        assert screen.cell("late").fg == "red"
    with Screen([COFFEE, "--plain", "today"], env=env, columns=columns, rows=60) as screen:
        assert screen.wait_for_end() == 0
        assert screen.cell("coffee followup paul").fg == "default"
        assert "\x1b" not in screen.raw
