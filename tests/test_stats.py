"""`coffee stats`: figures with their counts, the same words with and without a picture."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from coffee.face.lines import cells
from coffee.library.shelf import Shelf
from coffee.store.database import Database, open_database
from conftest import Coffee
from dialogues import SCRIPT
from faulty import own
from screen import Screen
from walks import COFFEE, environment

MADE = [("warm", None, 1), ("warm", None, 1), ("who", 1, 1), ("jerk", 0, 0), ("cold", None, 0)]


@pytest.fixture
def store(home: Path) -> Database:
    return open_database(home, create=True)


@pytest.fixture
def practised(coffee: Coffee, home: Path) -> None:
    """Three rehearsals on three days, one of a second script, timed; two roads looked at."""
    own(home, "en/door", SCRIPT)
    own(home, "en/gate", SCRIPT.replace('"At the door"', '"At the gate"'))
    door(coffee, "door", "busy", ["look", "insist"], 18)
    door(coffee, "door", "busy", ["look", "when"], 19)
    door(coffee, "gate", "glad", ["wait", "look"], 21)
    again = ["rehearse", "--replay", "1", "--from", "2", "--answers", "-"]
    assert coffee(*again, typed='{"replies": ["when"]}').code == 0
    db = open_database(home, create=True)
    db.execute("update turn set seconds = 8 - 2 * rehearsal_id + number where rehearsal_id < 3")
    db.close()


def door(coffee: Coffee, script: str, react: str, replies: list[str], on: int | str) -> None:
    ran = coffee(
        "rehearse", script, "--react", react, "--answers", "-",
        typed=json.dumps({"replies": replies}), COFFEE_NOW=f"2026-11-{on}T20:54",
    )  # fmt: skip
    assert ran.code == 0, ran.err


def called(store: Database, *calls: tuple[str, int | None, int | None]) -> None:
    store.execute(
        "insert into person (id, slug, name, folded, created) values (1, 'a', 'A', 'a', '')"
    )
    for how, recovered, met in calls:
        store.execute(
            "insert into call (person_id, how, recovered, met, day)"
            " values (1, :how, :recovered, :met, '2026-11-02')",
            how=how, recovered=recovered, met=met,
        )  # fmt: skip


@pytest.mark.usefixtures("practised")
def test_practice_is_told_in_figures(coffee: Coffee) -> None:
    told = coffee("stats", "--json").json
    assert told["rehearsals"] == {
        "count": 3,
        "since": "2026-11-18",
        "scripts": [
            {"script": "door", "title": "At the door", "count": 2},
            {"script": "gate", "title": "At the gate", "count": 1},
        ],
    }
    assert told["verdicts"] == {
        "good": 4, "ok": 1, "poor": 1,
        "lately": {"rehearsals": 3, "good": 4, "ok": 1, "poor": 1},
    }  # fmt: skip
    assert told["hesitation"] == [
        {"rehearsal": 1, "script": "door", "day": "2026-11-18", "seconds": 6.5},
        {"rehearsal": 2, "script": "door", "day": "2026-11-19", "seconds": 4.5},
    ]


@pytest.mark.usefixtures("practised")
def test_each_reaction_says_how_it_holds_and_when_it_is_due(coffee: Coffee) -> None:
    first, second = coffee("stats", "--json").json["drills"]
    assert (first["script"], first["reaction"], first["met"]) == ("door", "busy", "no time")
    assert (first["times"], first["verdict"], first["hold"]) == (2, "good", "fresh")
    assert 0 < first["recall"] <= 1 and first["days"] > 0
    assert (second["script"], second["times"], second["verdict"]) == ("gate", 1, "ok")
    assert first["due"] <= second["due"]


@pytest.mark.usefixtures("practised")
def test_the_screen_says_it_in_words(coffee: Coffee) -> None:
    out = coffee("stats").out
    for line in (
        "   3 since Wednesday 18 November",
        "   At the door  2",
        "   good  4",
        "   poor  1",
        "   Wed 18 Nov  6.5",
        "     no time       ",
        "fresh, due today",
        "fresh, again on Sun 22 Nov",
    ):
        assert f"\n{line}" in out or line in out, out
    assert "█" not in out and "\x1b" not in out
    assert "In the last" not in out, "there were no others"
    french = coffee("--lang", "fr", "stats").out
    assert "   bien      4\n" in french and "6,5" in french


@pytest.mark.usefixtures("practised")
@pytest.mark.parametrize(
    ("lang", "told"),
    [("en", "fading, due since Sun 22 Nov"), ("fr", "s'efface, à refaire depuis le dim. 22 nov.")],
)
def test_what_was_left_for_long_is_told_as_fading(coffee: Coffee, lang: str, told: str) -> None:
    assert told in coffee("--lang", lang, "stats", COFFEE_NOW="2027-01-10T09:00").out


def test_with_more_rehearsals_the_last_ones_are_told_apart(coffee: Coffee, home: Path) -> None:
    own(home, "en/door", SCRIPT)
    for day in range(10, 16):
        replies = ["look", "insist"] if day == 10 else ["look", "when"]
        door(coffee, "door", "busy", replies, day)
    assert "In the last 5 rehearsals: 10 good, 0 fair, 0 poor." in coffee("stats").out
    assert coffee("stats", "--json").json["verdicts"]["poor"] == 1


def test_before_anything_it_says_so_and_writes_nothing(coffee: Coffee, home: Path) -> None:
    out = coffee("stats").out
    assert "Nothing rehearsed to the end yet. To begin: coffee rehearse" in out
    assert out.count("nothing yet") == 4
    told = coffee("stats", "--json").json
    assert told["rehearsals"] == {"count": 0, "since": None, "scripts": []}
    assert (told["hesitation"], told["drills"]) == ([], [])
    assert [(one["yes"], one["of"]) for one in told["calls"]] == [(0, 0)] * 4
    assert not home.exists()


def test_an_unfinished_rehearsal_is_not_counted_yet(coffee: Coffee, store: Database) -> None:
    store.execute(
        "insert into rehearsal (id, script, lang, names, seed, react, mode, exam, branched, began)"
        " values (1, 'door', 'en', '{}', 1, '[]', 'choose', 0, 0, '2026-11-20T10:00:00+00:00')"
    )
    store.execute("insert into turn values (1, 0, 'door', 'look', '', 'good', 3.0, '')")
    assert coffee("stats", "--json").json["rehearsals"]["count"] == 0


# Real calls beside the claims


def test_real_calls_stand_beside_what_the_author_claims(coffee: Coffee, store: Database) -> None:
    called(store, *MADE)
    told = {one["what"]: one for one in coffee("stats", "--json").json["calls"]}
    assert {what: (one["yes"], one["of"]) for what, one in told.items()} == {
        "warm": (3, 4), "cold": (0, 1), "tgms": (2, 4), "recovered": (1, 1),
    }  # fmt: skip
    assert {what: one["claim"] for what, one in told.items()} == {
        "warm": [9, 10], "cold": [1, 10], "tgms": [2, 100], "recovered": [2, 3],
    }  # fmt: skip
    rows = [
        line.split("   ")[1:]
        for line in coffee("stats").out.splitlines()
        if line.endswith(" in 10")
    ]
    assert [row[0].strip() for row in rows] == [
        "recommended, and they agreed to meet",
        "not recommended, and they agreed to meet",
    ]
    assert rows[0][-2:] == ["3 of 4", "9 in 10"]


def test_a_count_is_never_a_percentage(coffee: Coffee, store: Database) -> None:
    called(store, *MADE)
    assert "%" not in coffee("stats").out
    assert "a handful proves nothing" in coffee("stats").out


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_claims_are_those_of_the_advice(coffee: Coffee, lang: str) -> None:
    """What the advice says, in its own figures: 2 in 100 is its "98 % / 2 %"."""
    for one in coffee("stats", "--json").json["calls"]:
        found = Shelf().advice(one["advice"], lang)
        assert found is not None
        yes, out_of = one["claim"]
        figure = found[0].figure or ""
        if out_of == 100:
            assert figure.endswith(f"{yes}%" if lang == "en" else f"{yes} %")
        else:
            assert figure in (f"{yes} in {out_of}", f"{yes} sur {out_of}")


# The picture


def drawn(home: Path, *argv: str, columns: int = 80, **env: str) -> Screen:
    with Screen([COFFEE, *argv], env=environment(home, **env), columns=columns, rows=60) as screen:
        screen.wait_for_end()
        assert screen.exit_code == 0
        return screen


def words(lines: list[str]) -> list[str]:
    return " ".join(" ".join(lines).replace("█", " ").split()).split()


@pytest.mark.usefixtures("practised")
@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("columns", [80, 200])
def test_the_bars_add_no_word(home: Path, lang: str, columns: int) -> None:
    """Conventions 12, 15, 22."""
    screen = drawn(home, "--lang", lang, "stats", columns=columns)
    plain = drawn(home, "--lang", lang, "--plain", "stats", columns=columns)
    assert "█" in screen.text() and "█" not in plain.text()
    assert words(screen.everything()) == words(plain.everything())
    assert max(map(cells, screen.lines())) <= 88
    assert "\x1b" not in plain.raw
    grey = drawn(home, "--lang", lang, "stats", columns=columns, NO_COLOR="1")
    assert grey.everything() == screen.everything()
    assert not any("3" in one and one.endswith("m") for one in grey.escapes())


@pytest.mark.usefixtures("practised")
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_at_forty_columns_nothing_is_lost(home: Path, store: Database, lang: str) -> None:
    """Convention 15."""
    called(store, *MADE)
    wide, narrow = (
        drawn(home, "--lang", lang, "stats", columns=columns).everything() for columns in (80, 40)
    )
    assert max(map(cells, narrow)) <= 40
    shown = set(words(narrow))
    assert set(words(wide)) - shown <= {"vous", "l'auteur", "the"}, "heads became labels"


@pytest.mark.usefixtures("practised")
def test_a_bar_is_as_long_as_its_number(home: Path) -> None:
    lines = drawn(home, "stats").everything()
    bars = {line.split()[0]: line.count("█") for line in lines if "█" in line}
    assert bars["good"] == 4 * bars["poor"] == 4 * bars["fair"]


def test_a_single_row_needs_no_bar_and_equal_numbers_have_equal_bars(
    coffee: Coffee, home: Path
) -> None:
    own(home, "en/door", SCRIPT)
    door(coffee, "door", "busy", ["look", "insist"], 18)
    assert not any("█" in line for line in drawn(home, "stats").everything() if "At the" in line)
    door(coffee, "door", "glad", ["look"], 18)
    with closing(open_database(home, create=True)) as db:
        db.execute("update drill set stability = case reaction when 'busy' then 0.3 else 1.4 end")
    bars = [line.count("█") for line in drawn(home, "stats").everything() if "due" in line]
    assert len(bars) == 2 and bars[0] == bars[1] > 0


def test_a_long_practice_is_compared_with_its_beginning(coffee: Coffee, home: Path) -> None:
    own(home, "en/door", SCRIPT)
    for day in range(1, 14):
        door(coffee, "door", "busy", ["look", "when"], f"{day:02}")
    with closing(open_database(home, create=True)) as db:
        db.execute("update turn set seconds = 14 - rehearsal_id")
    told = " ".join(coffee("stats").out.split())
    assert "These are the last 12 of 13. In the first 5 it was 11.0." in told


@pytest.mark.usefixtures("practised")
def test_letters_that_an_encoding_lacks_have_their_likeness(home: Path) -> None:
    """Convention 16."""
    raw = drawn(home, "stats", PYTHONIOENCODING="ascii").raw
    assert "####" in raw and "?" not in raw.replace("Who?", "")


def test_a_hostile_title_steers_nothing(coffee: Coffee, store: Database) -> None:
    for script, title in (("a", "\x1b]0;owned\x07[red]x"), ("b", "‮evil")):
        store.execute(
            "insert into drill values (:script, 'who', :title, '[/]', null, 2.3, 5,"
            " '2026-11-20T10:00:00+00:00', 'good', 1, '2026-11-22')",
            script=script, title=title,
        )  # fmt: skip
    ran = coffee("stats")
    assert ran.code == 0 and "[red]x" in ran.out
    assert "\x1b" not in ran.out and "\x07" not in ran.out and "‮" not in ran.out
    told: Any = coffee("stats", "--json")
    assert "\x1b" not in told.out and len(told.json["drills"]) == 2
