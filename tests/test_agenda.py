"""`coffee agenda`: what is on the table next time, read, changed, sent ahead, put in calendars."""

import email
import email.policy
import json
import stat
from pathlib import Path

import pytest

from again import ANSWERS, shelve
from coffee.store.database import open_database
from conftest import Coffee
from ical_reader import instant, read
from screen import Screen
from walks import COFFEE, environment, rows

NOUR = "Nour El Amrani"
PAGE = """\
Nour El Amrani
Thursday 3 December, 15:00
Café de la Gare · 30 minutes

Why
  your advice on the pilot line

On the table
  15:00  the pilot line (15 min)
  15:15  anodes (10 min)
"""


@pytest.fixture
def walked(coffee: Coffee, home: Path):
    """A second meeting with Nour, prepared: `walked(language="fr")` answers it otherwise."""
    shelve(home)
    assert coffee("prep", NOUR, "--answers", "-", typed="{date: 2026-11-20 10:00}",
                  COFFEE_NOW="2026-11-19T20:00").code == 0  # fmt: skip

    def walk(**answers: object) -> None:
        typed = json.dumps({"person": NOUR, **ANSWERS, **answers})
        ran = coffee("walk", "again", "--answers", "-", typed=typed)
        assert (ran.code, ran.err) == (0, "")

    return walk


def changed(coffee: Coffee, **answers: object):
    return coffee("agenda", "nour", "--answers", "-", typed=json.dumps(answers))


# Read


def test_each_topic_has_its_hour_and_its_minutes(coffee: Coffee, walked) -> None:
    walked()
    ran = coffee("agenda", "nour")
    assert (ran.code, ran.out, ran.err) == (0, PAGE, "")


def test_topics_run_past_midnight_as_people_do(coffee: Coffee, walked) -> None:
    walked(date="2026-12-03 23:50")
    assert [one["at"] for one in coffee("agenda", "nour", "--json").json["agenda"]] == [
        "23:50",
        "00:05",
    ]


def test_json_tells_the_meeting_the_topics_and_the_message(coffee: Coffee, walked) -> None:
    walked()
    told = coffee("agenda", "nour", "--json").json
    assert told["person"] == {"name": NOUR, "slug": "nour-el-amrani"}
    assert told["meeting"]["start"] == "2026-12-03T15:00"
    assert told["agenda"] == [
        {"at": "15:00", "minutes": 15, "words": "the pilot line"},
        {"at": "15:15", "minutes": 10, "words": "anodes"},
    ]
    assert told["message"]["subject"] == "Our coffee, Thursday 3 December"


def test_the_message_is_the_one_that_the_draft_is(coffee: Coffee, walked) -> None:
    walked(invitation="Dear Nour, here it is.")
    assert coffee("agenda", "nour", "--message").out == coffee("draft", "nour").out


def test_a_message_left_out_of_the_walk_can_be_had_all_the_same(coffee: Coffee, walked) -> None:
    walked(invitation=None)
    assert (
        "I come for this: your advice on the pilot line"
        in coffee("agenda", "nour", "--message").out
    )


# Changed


def test_a_file_changes_the_topics_and_the_message_follows(coffee: Coffee, walked, home) -> None:
    walked()
    ran = changed(coffee, agenda=["recycling 20", {"what": "next steps", "minutes": 5}])
    assert ran.code == 0
    assert ran.out.endswith("  15:00  recycling (20 min)\n  15:20  next steps (5 min)\n")
    message = coffee("agenda", "nour", "--message").out
    assert "- recycling (20 min)\n- next steps (5 min)\n" in message and "anodes" not in message
    assert rows(home, "select count(*) from walk where finished is null") == [(0,)]


def test_a_file_can_change_the_message_too(coffee: Coffee, walked) -> None:
    walked()
    assert changed(coffee, agenda=["recycling 20"], invitation="Just recycling.").code == 0
    assert coffee("draft", "nour").out.endswith("\n\nJust recycling.\n")
    assert changed(coffee, invitation="Both.").code == 0
    assert coffee("agenda", "nour").out.endswith("  15:00  recycling (20 min)\n")


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"agenda": ["recycling 20", "anodes 20"]}, "40 minutes, and you have 30"),
        ({"agenda": ["recycling"]}, "How many minutes"),
        ({"agenda": 5}, "agenda"),
        ({"topics": ["recycling 20"]}, "agenda, invitation"),
        ({"agenda": ["recycling 20"], "purpose": "x"}, "agenda, invitation"),
    ],
)
def test_a_file_that_will_not_do_moves_nothing(coffee: Coffee, walked, answers, told) -> None:
    walked()
    assert told in changed(coffee, **answers).refused().err
    assert coffee("agenda", "nour").out == PAGE


def test_an_agenda_taken_away_can_be_made_again(coffee: Coffee, walked) -> None:
    walked()
    ran = changed(coffee, agenda=[]).refused()
    assert "has no agenda yet" in ran.err
    assert changed(coffee, agenda=["recycling 20"]).out.endswith("15:00  recycling (20 min)\n")


def test_it_is_changed_by_hand_in_place(coffee: Coffee, walked, home: Path) -> None:
    walked()
    with Screen([COFFEE, "agenda", "nour", "--edit"], env=environment(home), rows=40) as screen:
        for typed in ("-2", "recycling 10", ""):
            screen.wait_until(lambda s: s.line.lstrip().startswith(">"))
            screen.send(typed, "enter")
        assert screen.wait_for_end() == 0
        assert "15:15  recycling (10 min)" in screen.text()
    assert "- recycling (10 min)" in coffee("agenda", "nour", "--message").out
    assert rows(home, "select count(*) from walk where finished is null") == [(0,)]


def test_a_message_made_ones_own_is_put_again_when_the_topics_change(
    coffee: Coffee, walked, home: Path
) -> None:
    walked(invitation="Dear Nour: the pilot line, then anodes.")
    with Screen([COFFEE, "agenda", "nour", "--edit"], env=environment(home), rows=40) as screen:
        for typed in ("-2", ""):
            screen.wait_until(lambda s: s.line.lstrip().startswith(">"))
            screen.send(typed, "enter")
        screen.wait_for("Dear Nour: the pilot line, then anodes.")
        screen.send(" Or not.", "enter")
        assert screen.wait_for_end() == 0
    assert coffee("draft", "nour").out.endswith("then anodes. Or not.\n")


def test_leaving_halfway_loses_nothing_and_says_how_to_go_on(
    coffee: Coffee, walked, home: Path
) -> None:
    walked()
    command = [COFFEE, "agenda", "nour", "--edit"]
    for typed, told in ((("-2", ":q"), "coffee agenda nour --edit"), (("",), "15:00")):
        with Screen(command, env=environment(home), rows=40) as screen:
            for one in typed:
                screen.wait_until(lambda s: s.line.lstrip().startswith(">"))
                screen.send(one, "enter")
            assert screen.wait_for_end() == 0
            assert told in screen.text()
    assert coffee("agenda", "nour").out.endswith("  15:00  the pilot line (15 min)\n")


def test_in_the_middle_of_a_preparation_only_the_agenda_is_changed(
    coffee: Coffee, walked, home: Path
) -> None:
    """What comes after it stays unanswered, and what comes before it goes first."""
    walked()
    unanswer = "delete from answer where prompt in ('invitation', 'thanks')"
    _alter(home, "update walk set finished = null where playbook = 'again'", unanswer)
    assert changed(coffee, agenda=["recycling 20"]).code == 0
    assert rows(home, "select count(*) from walk where finished is null") == [(1,)]
    _alter(home, "update answer set open = 1 where prompt = 'place'")
    ran = changed(coffee, agenda=["anodes 20"]).refused()
    assert "in the middle of preparing" in ran.err
    assert coffee("agenda", "nour").out.endswith("  15:00  recycling (20 min)\n")


def _alter(home: Path, *statements: str) -> None:
    db = open_database(home, create=False)
    with db.writing():
        for one in statements:
            db.execute(one)
    db.close()


def test_where_nobody_can_be_asked_it_says_so(coffee: Coffee, walked) -> None:
    walked()
    assert "--answers" in coffee("agenda", "nour", "--edit").refused().err


# Sent


def test_the_invitation_has_the_hour_the_place_and_the_topics(
    coffee: Coffee, walked, home: Path, tmp_path: Path
) -> None:
    walked()
    (home / "config.toml").write_text('name = "Paul Morel"\nemail = "paul@example.org"\n')
    file = tmp_path / "nour.ics"
    ran = coffee("agenda", "nour", "--output", str(file))
    assert (ran.code, ran.out) == (0, "")
    assert "config.toml" not in ran.err and "address" not in ran.err
    calendar = read(file.read_bytes())
    (event,) = calendar.all("VEVENT")
    assert calendar.value("METHOD") == "REQUEST"
    assert instant(calendar, event.properties["DTSTART"][0]).isoformat() == (
        "2026-12-03T14:00:00+00:00"
    )
    assert event.value("SUMMARY") == "Coffee: Nour El Amrani, Paul Morel"
    assert event.value("DESCRIPTION") == (
        "your advice on the pilot line\n\n15:00  the pilot line (15 min)\n15:15  anodes (10 min)"
    )
    assert event.value("LOCATION") == "Café de la Gare"
    assert event.value("ORGANIZER") == "mailto:paul@example.org"
    assert event.value("ATTENDEE") == "mailto:nour@saft.fr"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_invitation_lacks_an_address_and_says_which(coffee: Coffee, walked, tmp_path) -> None:
    walked(email=None)
    file = tmp_path / "nour.ics"
    ran = coffee("agenda", "nour", "--output", str(file))
    told = ran.err.replace("\n", "")  # a path may be broken anywhere
    assert "config.toml" in told and "Nour El Amrani's address" in told
    (event,) = read(file.read_bytes()).all("VEVENT")
    assert not {"ORGANIZER", "ATTENDEE"} & set(event.properties)
    assert event.value("SUMMARY") == "your advice on the pilot line", "and not their own name"
    assert read(file.read_bytes()).value("METHOD") == "PUBLISH", "there is nobody to answer to"


def test_an_address_of_ones_own_that_is_none_is_refused(
    coffee: Coffee, walked, home: Path, tmp_path: Path
) -> None:
    walked()
    (home / "config.toml").write_text('email = "paul@example.org, spy@evil.org"\n')
    file = tmp_path / "nour.ics"
    assert "one e-mail address" in coffee("agenda", "nour", "--output", str(file)).refused().err
    assert not file.exists()


def test_it_is_the_same_event_in_ones_own_calendar_and_counts_its_changes(
    coffee: Coffee, walked, tmp_path: Path
) -> None:
    def invited():
        file = tmp_path / "nour.ics"
        assert coffee("agenda", "nour", "--output", str(file)).code == 0
        return read(file.read_bytes()).all("VEVENT")[0]

    walked()
    before = invited()
    own = read(coffee("calendar", "export").out.encode()).all("VEVENT")
    assert before.value("UID") in [one.value("UID") for one in own]
    assert changed(coffee, agenda=["recycling 20"]).code == 0
    assert invited().value("SEQUENCE") == before.value("SEQUENCE")  # nobody has to answer anew
    assert coffee("walk", "again", "--answers", "-", typed=json.dumps(
        {"person": NOUR, **ANSWERS, "place": "elsewhere"})).code == 0  # fmt: skip
    after = invited()
    assert after.value("UID") == before.value("UID")
    assert int(after.value("SEQUENCE")) > int(before.value("SEQUENCE"))


@pytest.mark.parametrize("suffix", [".md", ".html", ".txt", ".eml", ".ics"])
def test_what_is_sent_is_in_the_language_of_whom_it_is_sent_to(
    coffee: Coffee, walked, tmp_path: Path, suffix: str
) -> None:
    walked(language="fr")
    file = tmp_path / f"nour{suffix}"
    assert coffee("agenda", "nour", "--output", str(file)).code == 0
    text = file.read_text(encoding="utf-8")
    if suffix == ".eml":
        draft = email.message_from_string(text, policy=email.policy.default)
        text = f"{draft['Subject']}\n{draft.get_content()}"
    words = {".eml": ("Notre café", "jeudi 3 décembre"), ".ics": ("15 h  the pilot",)}
    default = ("Notre café", "jeudi 3 décembre", "Pourquoi", "15 h  the pilot line (15 min)")
    for word in words.get(suffix, default):
        assert word in text.replace("\u00a0", " ")


def test_another_suffix_is_refused_with_those_there_are(coffee: Coffee, walked, tmp_path) -> None:
    walked()
    for name in ("nour.pdf", "nour", "nour.json"):
        ran = coffee("agenda", "nour", "--output", str(tmp_path / name)).refused()
        assert ".ics, .eml, .md, .html, .txt" in ran.err
    assert not list(tmp_path.glob("nour*"))


# Nothing to show


def test_without_a_meeting_ahead_it_says_how_to_plan_one(coffee: Coffee, walked) -> None:
    assert "No meeting with Nour El Amrani is planned." in coffee("agenda", "nour").refused().err


def test_a_first_meeting_has_no_agenda_yet(coffee: Coffee, home: Path) -> None:
    assert coffee("prep", NOUR, "--answers", "-", typed="{date: 2026-11-26 10:00}").code == 0
    for argv in ([], ["--edit"], ["--message"], ["--json"]):
        assert "has no agenda yet" in coffee("agenda", "nour", *argv).refused().err


def test_a_meeting_that_is_over_is_not_the_next_one(coffee: Coffee, walked) -> None:
    walked()
    ran = coffee("agenda", "nour", COFFEE_NOW="2026-12-04T10:00").refused()
    assert "coffee prep nour" in ran.err
