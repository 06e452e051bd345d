"""Who can introduce me: the ranking, what it reads of the store, and what `coffee intro` shows."""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.introductions import MOST_STEPS, WORTH_ASKING, Bond, Reason, Tie, near, rank
from coffee.coach.people import Person
from coffee.store import network, people
from coffee.store.database import Database, open_database
from coffee.text import LANGUAGES
from conftest import Coffee
from test_startup import HEAVY, imported
from walks import CLOCK, rows

TODAY = CLOCK.local.date()

# The ranking

TIES = st.builds(
    Tie, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9),
    st.none() | st.integers(0, 4000), st.floats(0, 30),
)  # fmt: skip
REASONS = st.builds(
    Reason,
    st.sampled_from(["company", "past_company", "domain", "school", "tag", "field"]),
    st.text(max_size=3),
    st.integers(1, 2000),
)
BONDS = st.builds(
    Bond, st.just(0), st.just(""), st.floats(0, 30), st.floats(0, 50),
    st.sampled_from(["link", "recommended"]),
)  # fmt: skip


@given(TIES, st.sampled_from(["meetings", "touches", "promises_kept"]))
def test_whatever_happened_between_us_brings_us_no_further_apart(tie: Tie, what: str) -> None:
    more = Tie(**{**_fields(tie), what: getattr(tie, what) + 1})
    assert 0 <= tie.strength <= more.strength < 1


@given(TIES, st.integers(1, 400))
def test_silence_never_brings_us_closer(tie: Tie, days: int) -> None:
    later = Tie(**{**_fields(tie), "days": (tie.days or 0) + days})
    assert later.strength <= tie.strength
    assert later.strength > 0


def _fields(tie: Tie) -> dict[str, Any]:
    names = ("meetings", "touches", "promises_kept", "days", "years")
    return {name: getattr(tie, name) for name in names}


@given(st.lists(REASONS, max_size=6), st.lists(BONDS, max_size=4), REASONS, BONDS)
def test_more_evidence_never_makes_two_people_less_close(
    reasons: list[Reason], bonds: list[Bond], reason: Reason, bond: Bond
) -> None:
    before = near(reasons, bonds)
    assert 0 <= before < 1
    assert near([*reasons, reason], bonds) >= before - 1e-12
    assert near(reasons, [*bonds, bond]) >= before - 1e-12


@given(st.lists(REASONS, max_size=6), st.randoms())
def test_the_order_of_the_evidence_does_not_matter(reasons: list[Reason], chance: Any) -> None:
    shuffled = list(reasons)
    chance.shuffle(shuffled)
    assert near(shuffled) == near(reasons)


@given(REASONS, st.integers(1, 1000))
def test_what_many_share_says_less(reason: Reason, more: int) -> None:
    crowd = Reason(reason.what, reason.value, reason.people + more)
    assert near([crowd]) < near([reason])


def test_a_mail_address_at_the_same_company_says_nothing_more() -> None:
    company, domain = Reason("company", "Saft", 3), Reason("domain", "saft.fr", 3)
    assert near([company, domain]) == near([company]) > near([domain])


class Few:
    """A network of a few people: 0 is whom I want to meet."""

    def __init__(self, links: Sequence[tuple[int, int]], ties: Mapping[int, Tie]) -> None:
        self.links, self.known = links, dict(ties)

    def bonds(self, people: Any) -> dict[int, list[Bond]]:
        found: dict[int, list[Bond]] = {one: [] for one in people}
        for one, other in self.links:
            for here, there in ((one, other), (other, one)):
                if here in found:
                    found[here].append(Bond(there))
        return found

    def ties(self, people: Any) -> dict[int, Tie]:
        return {one: self.known[one] for one in people if one in self.known}

    def ranked(self, most: int = 50, **more: Any) -> dict[int, float]:
        return {path.people[0]: path.score for path in self.paths(most, **more)}

    def paths(self, most: int = 50, **more: Any) -> list[Any]:
        return rank(0, {}, self.bonds, self.ties, most, **more)


LINKS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda two: two[0] != two[1]),
    max_size=12,
)
MINE = st.dictionaries(st.integers(1, 6), TIES, max_size=6)


@given(LINKS, MINE, st.randoms())
def test_the_ranking_does_not_depend_on_the_order_of_what_is_known(
    links: list[tuple[int, int]], ties: dict[int, Tie], chance: Any
) -> None:
    shuffled, turned = list(links), list(ties.items())
    chance.shuffle(shuffled)
    chance.shuffle(turned)
    assert Few(shuffled, dict(turned)).paths() == Few(links, ties).paths()


@given(LINKS, MINE, st.integers(1, 6))
def test_nobody_falls_for_being_better_known_or_better_linked(
    links: list[tuple[int, int]], ties: dict[int, Tie], one: int
) -> None:
    before = Few(links, ties).ranked().get(one, 0.0)
    tie = ties.get(one, Tie())
    met = {**ties, one: Tie(**{**_fields(tie), "meetings": tie.meetings + 1})}
    assert Few(links, met).ranked().get(one, 0.0) >= before
    assert Few([*links, (one, 0)], ties).ranked().get(one, 0.0) >= before - 1e-12


@given(LINKS, MINE, st.integers(1, 4), st.sets(st.integers(1, 6), max_size=2))
def test_a_short_list_is_the_beginning_of_a_long_one(
    links: list[tuple[int, int]], ties: dict[int, Tie], most: int, but: set[int]
) -> None:
    few = Few(links, ties)
    paths = few.paths(most, but=but)
    assert paths == few.paths(but=but)[:most]
    for path in paths:
        assert path.score >= WORTH_ASKING
        assert len(path.people) == len(set(path.people)) == len(path.reasons) <= MOST_STEPS
        assert not {0, *but} & set(path.people)
    assert [path.score for path in paths] == sorted((p.score for p in paths), reverse=True)


def test_a_way_goes_on_over_several_people() -> None:
    (path,) = Few([(3, 2), (2, 1), (1, 0)], {3: Tie(5, 5, 2, 3)}).paths()
    assert path.people == (3, 2, 1)
    assert [len(reasons) for reasons in path.reasons] == [1, 1, 1]
    assert Few([(4, 3), (3, 2), (2, 1), (1, 0)], {4: Tie(9, 9, 9, 1)}).paths() == []


def test_whoever_only_leads_to_a_friend_of_mine_is_not_named() -> None:
    close = Tie(5, 5, 2, 3)
    assert list(Few([(2, 1), (1, 0)], {1: close, 2: close}).ranked()) == [1]
    assert list(Few([(2, 1), (1, 0)], {1: Tie(), 2: close}).ranked()) == [2, 1]


# What is read


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return open_database(tmp_path / "store", create=True)


def person(db: Database, name: str, *facts: tuple[str, str], origin: str = "typed") -> int:
    with db.writing():
        number = people.add(db, name, CLOCK.stamp)
        for place, (field, value) in enumerate(facts):
            people.learn(db, number, {field: value}, origin, f"2026-01-0{place + 1}")
    return number


def told(db: Database, target: int, **more: str) -> dict[int, list[tuple[str, str, int]]]:
    found = network.shared(db, people.get(db, target), **more)
    return {
        one: [(reason.what, reason.value, reason.people) for reason in reasons]
        for one, reasons in found.items()
    }


def test_a_company_is_one_however_it_is_written(db: Database) -> None:
    anne = person(db, "Anne Roux", ("company", "Saft"))
    lin = person(db, "Lin Chen", ("company", "SAFT S.A."))
    paul = person(db, "Paul Morel", ("company", "Saft"), ("company", "Valeo"))
    person(db, "Zoe Prat", ("company", "Saft Batteries"))
    assert told(db, anne) == {lin: [("company", "Saft", 1)], paul: [("past_company", "Saft", 1)]}


def test_where_the_target_was_before_counts_too(db: Database) -> None:
    anne = person(db, "Anne Roux", ("company", "Renault"), ("company", "Saft"))
    lin = person(db, "Lin Chen", ("company", "Renault"))
    assert told(db, anne) == {lin: [("past_company", "Renault", 1)]}


def test_what_was_typed_says_where_somebody_is_now(db: Database) -> None:
    anne = person(db, "Anne Roux", ("company", "Saft"))
    lin = person(db, "Lin Chen", ("company", "Saft"))
    with db.writing():
        people.learn(db, lin, {"company": "Valeo"}, "linkedin", "2027-01-01")
    assert told(db, anne) == {lin: [("company", "Saft", 1)]}


def test_schools_tags_domains_and_fields_are_shared(db: Database) -> None:
    anne = person(db, "Anne Roux", ("school", "Centrale"), ("email", "a@saft.fr"),
                  ("role", "battery purchasing director"))  # fmt: skip
    lin = person(db, "Lin Chen", ("school", "CENTRALE"), ("email", "lin@SAFT.fr"))
    paul = person(db, "Paul Morel", ("role", "Director, batteries and battery packs"))
    with db.writing():
        for one in (anne, paul):
            db.execute("insert into tag values (:id, 'lyon')", id=one)
    assert told(db, anne) == {
        lin: [("school", "Centrale", 1), ("domain", "saft.fr", 1)],
        paul: [("tag", "lyon", 1), ("field", "battery", 1)],
    }


def test_a_mail_address_that_anybody_can_have_is_no_link(db: Database) -> None:
    anne = person(db, "Anne Roux", ("email", "anne@gmail.com"))
    person(db, "Lin Chen", ("email", "lin@gmail.com"))
    assert told(db, anne) == {}


def test_somebody_who_is_not_there_is_told_of(db: Database) -> None:
    lin = person(db, "Lin Chen", ("company", "Saft"), ("role", "weaver"))
    ways = network.ways(db, Person(0, "Zoe Prat", ""), TODAY, company="saft", role="weaver")
    assert [path.people for path in ways] == [(lin,)]


def test_who_recommended_whom_is_a_link(db: Database) -> None:
    anne = person(db, "Anne Roux", ("referrer", "Karim BENALI"))
    karim = person(db, "Karim Benali", ("referrer", "Lin Chen"))
    lin = person(db, "Lin Chen")
    found = network.bonds(db, [anne, karim, lin], TODAY)
    assert {one: {bond.other for bond in bonds} for one, bonds in found.items()} == {
        anne: {karim}, karim: {anne, lin}, lin: {karim},
    }  # fmt: skip
    person(db, "Karim Benali")
    assert network.bonds(db, [anne], TODAY) == {anne: []}, "a name of two people says nothing"


def test_my_ties_are_read_as_they_are(db: Database) -> None:
    karim = person(db, "Karim Benali", ("connected", "2021-11-21"))
    lin = person(db, "Lin Chen", ("connected", "long ago"))
    with db.writing():
        for day, via in (("2026-11-01", "coffee"), ("2026-11-11", "mail")):
            db.execute("insert into touch (person_id, via, day, created) values (:id, :via, :day,"
                       " '')", id=karim, via=via, day=day)  # fmt: skip
        db.execute("insert into promise (person_id, whose, words, due, done, created) values"
                   " (:id, 'theirs', 'x', '2026-01-01', '2026-01-01', '')", id=karim)  # fmt: skip
    ties = network.ties(db, [karim, lin], TODAY)
    assert (ties[karim].meetings, ties[karim].touches, ties[karim].promises_kept) == (1, 1, 1)
    assert (ties[karim].days, round(ties[karim].years)) == (10, 5)
    assert ties[lin] == Tie()


def test_what_people_share_is_found_by_index(db: Database) -> None:
    for field in ("company", "school", "referrer", "email"):
        plan = db.execute(
            f"explain query plan select person_id from fact where {network._SHARED} '{field}'"
            " and value = 'x'"
        ).fetchall()
        assert "USING INDEX fact_shared (field=? AND value=?)" in plan[0][-1]


def test_the_planted_connector_is_found_through_the_store(tmp_path: Path) -> None:
    """A small network; benchmarks/introductions.py plants ten thousand people."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))
    from networks import TODAY as THEN
    from networks import Network

    planted = Network(people=1000, links=5000, trials=40, seed=7)
    planted.write(tmp_path / "planted")
    db = open_database(tmp_path / "planted", create=False)
    places = []
    for trial in planted.trials:
        ways = network.ways(db, people.get(db, trial.target), THEN)
        found = [path.people[0] for path in ways]
        places.append(found.index(trial.right) if trial.right in found else 99)
    assert sum(place == 0 for place in places) >= 36
    assert sum(place < 3 for place in places) >= 39


# What is shown


@pytest.fixture
def known(coffee: Coffee) -> Coffee:
    """Anne, whom I want to meet; Karim, who knows her; Paul at her company; Sophie, who knows
    Karim; Zoe, to whom nobody leads."""
    for argv in (
        ["Anne Roux", "--company", "Saft", "--role", "purchasing"],
        ["Karim Benali"],
        ["Paul Morel", "--company", "Saft"],
        ["Sophie Diaz"],
        ["Zoe Prat"],
    ):
        assert coffee("people", "add", *argv).code == 0
    coffee("people", "link", "karim", "anne", "worked together at Renault 2015-2018")
    coffee("people", "link", "sophie", "karim", "friends")
    coffee("touch", "karim", "--via", "coffee", "--on", "2026-11-02")
    return coffee


def test_the_page_as_data_is_complete(known: Coffee) -> None:
    page = known("intro", "anne", "--json", "--most", "1").json
    assert page == {
        "target": {
            "name": "Anne Roux", "slug": "anne-roux", "company": "Saft", "role": "purchasing",
            "command": "coffee intro anne",
        },
        "direct": None,
        "introductions": [],
        "connectors": [
            {
                "name": "Karim Benali",
                "slug": "karim-benali",
                "path": [
                    {"name": "Karim Benali", "slug": "karim-benali"},
                    {"name": "Anne Roux", "slug": "anne-roux"},
                ],
                "links": [
                    {
                        "from": "Karim Benali", "to": "Anne Roux",
                        "reasons": [
                            {"what": "link", "words": "worked together at Renault 2015-2018",
                             "people": None},
                        ],
                    }
                ],
                "tie": {
                    "meetings": 1, "touches": 0, "promises_kept": 0,
                    "last_contact": "2026-11-02", "connected_years": 0,
                },
                "missing": [],
                "command": "coffee intro anne --ask karim",
            }
        ],
        "adding": None,
        "helps": [],
    }  # fmt: skip


def test_what_is_missing_is_said_with_each(known: Coffee) -> None:
    known("touch", "sophie", "--via", "call", "--on", "2025-01-10")
    known("people", "link", "sophie", "anne", "neighbours")
    known("intro", "zoe", "--now", "asked", "--ask", "karim")
    missing = {
        one["name"]: [what["what"] for what in one["missing"]]
        for one in known("intro", "anne", "--json").json["connectors"]
    }
    assert missing == {
        "Karim Benali": ["favour"], "Sophie Diaz": ["silent"],
        "Paul Morel": ["never_met", "unsure"],
    }  # fmt: skip


def test_a_promise_that_is_late_comes_before_a_favour(known: Coffee, home: Path) -> None:
    db = open_database(home, create=True)
    with db.writing():
        db.execute("insert into promise (person_id, whose, words, due, created)"
                   " values (2, 'mine', 'the paper', '2026-11-01', '')")  # fmt: skip
    db.close()
    ran = known("intro", "anne")
    assert "Give something before you ask: you still owe them this: the paper." in ran.out


def test_a_way_over_two_people_is_told_step_by_step(known: Coffee) -> None:
    known("touch", "sophie", "--via", "coffee", "--on", "2026-11-20")
    known("people", "link", "paul", "zoe", "cousins")
    known("people", "link", "sophie", "paul", "same choir")
    ran = known("intro", "zoe", COLUMNS="120")
    assert "   you, then Sophie Diaz, then Paul Morel, then Zoe Prat\n" in ran.out
    assert "   Sophie and Paul: same choir\n   Paul and Zoe: cousins\n" in ran.out


def test_whom_one_is_in_touch_with_is_written_to_directly(known: Coffee) -> None:
    known("touch", "anne", "--via", "call", "--on", "2026-11-01")
    ran = known("intro", "anne")
    assert "You know each other: in touch once, the last time 3 weeks ago." in ran.out
    assert "  coffee walk keep-in-touch --person anne\n" in ran.out
    assert known("intro", "anne", "--json").json["direct"]["touches"] == 1


def test_whom_one_only_follows_online_may_be_written_to(known: Coffee) -> None:
    known("people", "edit", "anne", "--set", "connected=2020-01-01")
    assert "You are connected online" in known("intro", "anne").out


@pytest.mark.parametrize("lang", LANGUAGES)
def test_where_nobody_leads_what_would_help_is_said(known: Coffee, lang: str) -> None:
    page = known("intro", "zoe", "--json", "--lang", lang).json
    assert page["connectors"] == []
    assert [one["what"] for one in page["helps"]] == ["import", "company", "link", "tag"]
    shown = known("intro", "zoe", "--lang", lang).out
    assert all(one["command"] in shown for one in page["helps"])


def test_somebody_unknown_is_told_of_and_how_to_add_them(known: Coffee) -> None:
    ran = known("intro", "Zoë Quist", "--company", "Saft")
    assert ran.code == 0
    assert '  coffee people add "Zoë Quist" --company "Saft"\n' in ran.out
    assert '   coffee intro "Zoë Quist" --company "Saft" --ask paul\n' in ran.out
    assert "Zoë Quist" not in known("people", "list").out


@pytest.mark.parametrize("width", [40, 60, 200])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_lost_or_cut_on_any_width(known: Coffee, lang: str, width: int) -> None:
    """Convention 15."""
    shown = {
        columns: known("intro", "anne", "--lang", lang, COLUMNS=str(columns)).out
        for columns in (width, 1000)
    }
    commands = r"^ *coffee .*$"
    lines = re.sub(commands, "", shown[width], flags=re.MULTILINE).splitlines()
    assert max(map(len, lines)) <= width
    words = [" ".join(shown[columns].split()) for columns in (width, 1000)]
    assert words[0] == words[1]


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["nobody"], "I don't know anyone called “nobody”."),
        (["anne", "--ask", "nobody"], "I don't know anyone called “nobody”."),
        (["anne", "--ask", "anne"], "Anne Roux can't introduce you to themselves."),
        (["--ask", "karim"], "--ask needs to know whom you want to meet."),
        (["--now", "asked"], "--now needs to know whom you want to meet."),
        (["anne", "--now", "soon"], "--now: “soon” won't do."),
        (["anne", "--now", "asked"], "No introduction to Anne Roux is under way."),
        (["anne", "--undo"], "No introduction to Anne Roux is under way."),
        (["anne", "--on", "monday"], "--on goes with --now."),
        (["anne", "--note", "x"], "--note goes with --now."),
        (["anne", "--answers", "x"], "--answers goes with --ask."),
        (["anne", "--now", "asked", "--undo"], "--now and --undo don't go together"),
        (["anne", "--ask", "karim", "--output", "x.svg"], "--ask and --output don't go together"),
        (["anne", "--now", "asked", "--ask", "karim", "--on", "tomorrow"], "--on: “tomorrow”"),
        (["anne", "--output", "x.png"], "x.png: the name must end in one of .svg, .md, .json."),
        (["anne", "--most", "0"], "--most: that value won't do."),
        (["--company", "Saft"], "--company needs to know whom you want to meet."),
        (["--role", "weaver"], "--role needs to know whom you want to meet."),
        (["   ", "--company", "Saft"], "I don't know anyone called “”."),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_in_a_sentence(
    known: Coffee, home: Path, argv: list[str], says: str
) -> None:
    assert says in known("intro", *argv).refused().err.replace("\n", " ")
    assert rows(home, "select count(*) from introduction") == [(0,)]
    assert not Path(argv[-1]).exists()


def test_several_of_a_name_are_named(known: Coffee) -> None:
    known("people", "add", "Anne Petit")
    ran = known("intro", "anne").refused()
    assert "  anne-petit  Anne Petit\n" in ran.err and "  anne-roux   Anne Roux" in ran.err


# Files

HOSTILE = "<script>alert(1)</script> & [x](http://e) \x1b[31m\u202e\uffff ]]> _*|"


@pytest.fixture
def hostile(known: Coffee, home: Path) -> Coffee:
    """Every word of somebody else's is hostile."""
    db = open_database(home, create=True)
    with db.writing():
        db.execute("update person set name = :name || name", name=HOSTILE)
        db.execute("update link set words = :words", words=HOSTILE)
        db.execute("update fact set value = :words where field = 'role'", words=HOSTILE)
    db.close()
    return known


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_picture_holds_words_and_nothing_that_runs(
    hostile: Coffee, tmp_path: Path, lang: str
) -> None:
    file = tmp_path / "anne.svg"
    assert hostile("intro", "anne-roux", "--lang", lang, "-o", str(file)).code == 0
    raw = file.read_text(encoding="utf-8")
    drawn = ElementTree.fromstring(raw)
    names = {one.tag.rpartition("}")[2] for one in drawn.iter()}
    assert names == {"svg", "title", "desc", "style", "rect", "line", "circle", "text"}
    attributes = {name for one in drawn.iter() for name in one.attrib}
    assert not {name for name in attributes if name.startswith("on") or "href" in name}
    assert "url(" not in raw and "@import" not in raw and "<!" not in raw
    assert "prefers-color-scheme: dark" in raw
    assert "<script>alert(1)</script>" in " ".join(drawn.itertext())
    assert not re.search("[\x1b\u202e\uffff]", raw)


def test_every_word_of_the_picture_is_inside_it(hostile: Coffee, tmp_path: Path) -> None:
    file = tmp_path / "anne.svg"
    hostile("intro", "anne-roux", "-o", str(file))
    drawn = ElementTree.fromstring(file.read_text(encoding="utf-8"))
    height, width = float(drawn.get("height") or 0), float(drawn.get("width") or 0)
    for one in drawn.iter("{http://www.w3.org/2000/svg}text"):
        assert 0 < float(one.get("y") or 0) < height
        assert 0 < float(one.get("x") or 0) < width


def test_no_french_punctuation_begins_a_line_of_the_picture(known: Coffee, tmp_path: Path) -> None:
    file = tmp_path / "anne.svg"
    for words in ("un an", "un an chez Renault", "un an chez Renault, à Lyon", "un an là-bas"):
        known("people", "link", "karim", "anne", f"ont travaillé ensemble {words} : une équipe")
        known("intro", "anne", "-o", str(file), "--lang", "fr")
        drawn = ElementTree.fromstring(file.read_text(encoding="utf-8"))
        lines = [one.text or "" for one in drawn.iter("{http://www.w3.org/2000/svg}text")]
        assert not [one for one in lines if one.startswith((":", ";", "?", "!", "»"))]


def test_the_markdown_reads_as_it_was_typed(hostile: Coffee, tmp_path: Path) -> None:
    file = tmp_path / "anne.md"
    hostile("intro", "anne-roux", "-o", str(file))
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# Who can introduce you to")
    assert not re.search(r"(?<!\\)[<\[\]*_|]", text.replace("**", ""))
    assert not re.search("[\x1b\u202e]", text)
    assert "\n1. **you – " in text


def test_the_data_in_a_file_is_the_data_on_the_screen(known: Coffee, tmp_path: Path) -> None:
    file = tmp_path / "anne.json"
    known("intro", "anne", "-o", str(file))
    assert json.loads(file.read_text(encoding="utf-8")) == known("intro", "anne", "--json").json


@pytest.mark.parametrize("suffix", ["svg", "md"])
def test_a_file_says_so_where_nobody_leads(known: Coffee, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"zoe.{suffix}"
    assert known("intro", "zoe", "-o", str(file)).code == 0
    assert "Nobody you know leads to Zoe Prat yet." in file.read_text(encoding="utf-8")


def test_nothing_of_strangers_steers_the_terminal(hostile: Coffee) -> None:
    for argv in (["intro", "anne-roux"], ["intro", "anne-roux", "--json"], ["intro"]):
        assert not re.search("[\x1b\u202e]", hostile(*argv, FORCE_COLOR=None).out)


@pytest.mark.parametrize("argv", [["intro", "nour"], ["intro", "nour", "--json"], ["intro"]])
def test_looking_for_a_way_imports_nothing_heavy(tmp_path: Path, argv: list[str]) -> None:
    import os

    environ = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"}
    imported(environ, "people", "add", "Nour El Amrani", "--company", "Saft")
    imported(environ, "people", "add", "Karim Benali", "--company", "Saft")
    _, modules = imported(environ, *argv)
    assert modules & HEAVY == set()
