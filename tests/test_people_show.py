"""`coffee people show`: everything about one person on a page, and nothing of anybody else."""

import re
from pathlib import Path
from typing import Any

import pytest

from coffee.coach.playbook import WalkBook
from coffee.library.shelf import Shelf
from coffee.store import cadences, contact, people, timeline
from coffee.store.database import FILE_NAME, Database, open_database
from coffee.text import LANGUAGES, knows, sentences, speak
from conftest import Coffee
from walks import CLOCK, rows

AT = "2026-11-16T08:00:00.000+00:00"


def life(db: Database) -> None:
    """Somebody with one entry of each kind, and somebody else with one of a few."""
    nour = people.get(db, people.add(db, "Nour El Amrani", AT))
    paul = people.get(db, people.add(db, "Paul Roux", AT))
    for start, held, place in (
        ("2026-11-16T15:00", "yes", "Café de la Gare"),
        ("2026-11-26T15:00", None, None),
        ("2026-11-10", "dropped", None),
    ):
        db.execute(
            "insert into meeting (person_id, start_utc, start_local, zone, minutes, place, held,"
            " created) values (1, :utc, :start, 'Europe/Paris', 30, :place, :held, :at)",
            utc=f"{start[:10]}T14:00+00:00", start=start, place=place, held=held, at=AT,
        )  # fmt: skip
    for field, value, origin in (
        ("role", "lab head", "prep"), ("role", "battery lead", "followup"),
        ("door", "closed", "followup"), ("shoe", "42", "own-walk"), ("cadence", "42", "followup"),
        ("kind", "other", "prep"),
    ):  # fmt: skip
        db.execute(
            "insert into fact (person_id, field, value, origin, at)"
            " values (1, :field, :value, :origin, :at)",
            field=field, value=value, origin=origin, at=AT,
        )  # fmt: skip
    for whose, words, due, done in (
        ("mine", "the paper", "2026-11-27", None), ("theirs", "a name", "2026-11-18", "2026-11-19"),
    ):  # fmt: skip
        db.execute(
            "insert into promise (person_id, whose, words, due, done, created)"
            " values (1, :whose, :words, :due, :done, :at)",
            whose=whose, words=words, due=due, done=done, at=AT,
        )  # fmt: skip
    db.execute(
        "insert into asked (person_id, question, words, came, day) values"
        " (1, 'unlearnt', 'What did you unlearn?', 'patience', '2026-11-16')"
    )
    db.execute("insert into call values (1, 1, 'jerk', 1, 0, '2026-11-02', null)")
    db.execute("insert into walk values (1, 'prep', 1, 1, :at, :at)", at=AT)
    db.execute("insert into walk values (2, 'own-walk', 1, null, :at, :at)", at=AT)
    for person, via, note in ((nour, "call", "sent it"), (paul, "mail", "for Paul alone")):
        contact.add_touch(db, person, via, CLOCK.local.date(), note, CLOCK.stamp)
        contact.add_note(db, person, f"about {person.name}", CLOCK.local.date(), CLOCK.stamp)
    cadences.add_tags(db, 1, ["lyon", "battery"])


@pytest.fixture
def nour(store: Any) -> Path:
    return store(life)


PAGE = """\
Nour El Amrani  nour-el-amrani · #battery · #lyon

Next
  Thu 15:00 · Nour El Amrani · not prepared yet
  coffee prep nour

Promises
  p1  you promised Nour: the paper · Fri 27 Nov

In touch
  last: Sat 21 Nov
  every 6 weeks, next on Sat 2 Jan 2027

Known
  f2  role: battery lead · Mon 16 Nov, follow-up
  f3  door: closed · Mon 16 Nov, follow-up
  f4  shoe: 42 · Mon 16 Nov, own-walk

So far
  Thu 26 Nov  m2  meeting to come, 15:00, 30 minutes
  Sat 21 Nov  n1  note: about Nour El Amrani
  Sat 21 Nov  t1  a call: sent it
  Thu 19 Nov  p2  Nour kept their word: a name
  Mon 16 Nov      gone through: own-walk
  Mon 16 Nov      meeting prepared
  Mon 16 Nov  q1  you asked: What did you unlearn? → patience
  Mon 16 Nov  m1  you met, 15:00, Café de la Gare, 30 minutes
  Tue 10 Nov  m3  meeting called off, 30 minutes
  Mon 2 Nov   c1  call on a recommendation: “Ah, that jerk!”, recovered, no meeting
"""


def test_the_page_has_everything_with_its_day_and_id(coffee: Coffee, nour: Path) -> None:
    assert coffee("people", "show", "nour", COLUMNS="90").out == PAGE


def test_the_page_in_french(coffee: Coffee, nour: Path) -> None:
    page = coffee("--lang", "fr", "people", "show", "nour").out
    for line in (
        "  jeu. 15 h · Nour El Amrani · pas encore préparé",
        "  p1  promis à Nour : the paper · ven. 27 nov.",
        "  toutes les 6 semaines, prochaine fois le sam. 2 janv. 2027",
        "  f3  la porte : fermée · lun. 16 nov., retour sur un café",
        "  lun. 2 nov.   c1  appel sur recommandation : « Ah ! ce sale type ! »,",
    ):
        assert line in page.splitlines(), page


def test_the_json_is_complete(coffee: Coffee, nour: Path) -> None:
    """Convention 7."""
    page = coffee("people", "show", "nour", "--json").json
    origins = {"on": "2026-11-16", "origin": "followup", "current": True}
    meeting = {"zone": "Europe/Paris", "minutes": 30, "purpose": "", "ahead": False}
    assert page == {
        "person": {"name": "Nour El Amrani", "slug": "nour-el-amrani"},
        "tags": ["battery", "lyon"],
        "next": {
            "what": "meeting", "id": "m2", "person": "Nour El Amrani", "called": "Nour",
            "slug": "nour-el-amrani", "start": "2026-11-26T15:00", "zone": "Europe/Paris",
            "place": "", "minutes": 30, "prepared": False, "begun": False, "due": False,
            "command": "coffee prep nour",
        },
        "promises": [
            {"id": "p2", "whose": "theirs", "words": "a name", "by": "2026-11-18",
             "done": "2026-11-19"},
            {"id": "p1", "whose": "mine", "words": "the paper", "by": "2026-11-27", "done": None},
        ],
        "introductions": [], "links": [],
        "last_contact": "2026-11-21",
        "cadence": {"every": 42, "tag": None, "last": "2026-11-21", "due": "2027-01-02",
                    "put_off": None},
        "facts": [
            {"id": "f1", "field": "role", "value": "lab head", "on": "2026-11-16",
             "origin": "prep", "current": False},
            {"id": "f2", "field": "role", "value": "battery lead", **origins},
            {"id": "f3", "field": "door", "value": "closed", **origins},
            {"id": "f4", "field": "shoe", "value": "42", **origins, "origin": "own-walk"},
            {"id": "f5", "field": "cadence", "value": "42", **origins},
            {"id": "f6", "field": "kind", "value": "other", **origins, "origin": "prep"},
        ],
        "meetings": [
            {"id": "m3", "start": "2026-11-10", "place": "", "held": "dropped", **meeting},
            {"id": "m1", "start": "2026-11-16T15:00", "place": "Café de la Gare", "held": "yes",
             **meeting},
            {"id": "m2", "start": "2026-11-26T15:00", "place": "", "held": None,
             **meeting, "ahead": True},
        ],
        "touches": [{"id": "t1", "on": "2026-11-21", "via": "call", "note": "sent it"}],
        "notes": [{"id": "n1", "on": "2026-11-21", "words": "about Nour El Amrani"}],
        "asked": [
            {"id": "q1", "on": "2026-11-16", "question": "unlearnt",
             "words": "What did you unlearn?", "came": "patience"},
        ],
        "calls": [
            {"id": "c1", "on": "2026-11-02", "how": "jerk", "recovered": True, "met": False},
        ],
        "walks": [
            {"playbook": "prep", "finished": "2026-11-16"},
            {"playbook": "own-walk", "finished": "2026-11-16"},
        ],
        "cards": [],
        "addresses": {"email": [], "phone": [], "link": []},
    }  # fmt: skip


def test_nobody_else_is_on_the_page(coffee: Coffee, nour: Path) -> None:
    assert "Paul" not in coffee("people", "show", "nour").out
    assert "Nour" not in coffee("people", "show", "paul").out


def test_of_whom_nothing_is_known_the_page_says_how_to_begin(coffee: Coffee, store: Any) -> None:
    store(lambda db: people.add(db, "Ada Byron", AT))
    assert coffee("people", "show", "ada").out == (
        "Ada Byron  ada-byron\n"
        "\n"
        "Next\n"
        "  Nothing is waiting. To prepare a meeting:\n"
        "  coffee prep ada\n"
    )


@pytest.mark.parametrize("width", [40, 60, 200])
def test_no_width_loses_a_word(coffee: Coffee, nour: Path, width: int) -> None:
    """Convention 15."""
    page = coffee("people", "show", "nour", COLUMNS=str(width)).out
    assert page.split() == PAGE.split()
    assert all(len(line) <= max(width, 50) for line in page.splitlines())


def test_the_drawn_twin_says_the_same(coffee: Coffee, nour: Path) -> None:
    drawn = coffee("people", "show", "nour", FORCE_COLOR="1", COLUMNS="90").out
    assert "\x1b[1mNour El Amrani\x1b[0m" in drawn
    bare = re.sub(r"\x1b\[\d*m", "", drawn)
    assert [line.rstrip() for line in bare.splitlines()] == PAGE.splitlines()


def test_text_from_elsewhere_steers_nothing(coffee: Coffee, store: Any) -> None:
    """Convention 39."""

    def fill(db: Database) -> None:
        life(db)
        db.execute("update note set words = :bad", bad="\x1b]0;owned\x07[bold]\u202e")
        db.execute("update fact set value = :bad, origin = :bad", bad="\x1b[2J{0}{name}")

    store(fill)
    for argv in ([], ["--json"]):
        shown = coffee("people", "show", "nour", *argv, FORCE_COLOR="1").out
        assert "\x1b]" not in shown and "\x1b[2J" not in shown and "\u202e" not in shown
    assert "{0}{name}" in coffee("people", "show", "nour").out


def test_the_day_of_a_fact_is_the_day_here(coffee: Coffee, store: Any) -> None:
    def fill(db: Database) -> None:
        life(db)
        db.execute("update fact set at = '2026-11-16T02:00:00.000+00:00' where field = 'door'")

    store(fill)
    assert "closed · Mon 16 Nov" in coffee("people", "show", "nour").out
    assert "closed · Sun 15 Nov" in coffee("people", "show", "nour", TZ="America/New_York").out


def test_a_page_changes_not_a_byte(coffee: Coffee, nour: Path) -> None:
    before = (nour / FILE_NAME).read_bytes()
    for argv in (["nour"], ["nour", "--json"], ["paul"]):
        assert coffee("people", "show", *argv).code == 0
    assert (nour / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("argv", [["nobody"], [], ["nour", "x"]])
def test_a_page_on_nobody_is_refused(coffee: Coffee, nour: Path, argv: list[str]) -> None:
    coffee("people", "show", *argv).refused()


def test_the_group_alone_lists_people(coffee: Coffee) -> None:
    assert "Nobody yet" in coffee("people").err
    coffee("people", "add", "Ann Lee")
    assert "ann-lee" in coffee("people").out


# Words for what the shipped playbooks keep


def kept_choices(step: Any) -> set[str]:
    """The choices that are kept as such: where each has its note, the notes are."""
    return set() if getattr(step, "note", "") else set(getattr(step, "choices", ())) - {"other"}


def test_every_choice_that_a_shipped_walk_keeps_of_a_person_has_its_words() -> None:
    shelf = Shelf()
    speak("en")
    for name in sorted({volume.name for volume in shelf.volumes}):
        book = shelf.read(shelf.find(name, "en").path).book
        if not isinstance(book, WalkBook):
            continue
        assert knows(f"walked.{name}") and knows(f"origin.{name}"), name
        for step in book.steps:
            if step.keep and step.keep.startswith("person."):
                field = step.keep[7:]
                assert knows(f"fact.{field}"), field
                for choice in kept_choices(step):
                    assert knows(f"value.{field}.{choice}"), (field, choice)


def test_no_word_for_a_choice_that_no_walk_keeps() -> None:
    shelf = Shelf()
    kept = {
        f"value.{step.keep[7:]}.{choice}"
        for volume in shelf.volumes
        if isinstance(book := shelf.read(volume.path).book, WalkBook)
        for step in book.steps
        if step.keep and step.keep.startswith("person.")
        for choice in kept_choices(step)
    }
    for lang in LANGUAGES:
        words = {key for key in sentences(lang, "person") if key.startswith("value.")}
        assert words == kept


def test_facts_come_in_the_order_they_were_told(store: Any) -> None:
    home = store(life)
    db = open_database(home, create=False)
    assert [one.value for one in timeline.facts(db, 1)][:2] == ["lab head", "battery lead"]
    db.close()
    assert rows(home, "pragma foreign_key_check") == []
