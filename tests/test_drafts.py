"""`coffee draft`: a message that a walk prefilled, on its way to a mail program; none is sent."""

import email
import email.policy
import json
import stat
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from again import ANSWERS, shelve
from coffee.store.database import open_database
from conftest import Coffee
from screen import Screen
from walks import COFFEE, NOW, environment

NOUR = "Nour El Amrani"
BODY = (
    "Hello Nour,\n\nI come for this: your advice on the pilot line\n\n"
    "- the pilot line (15 min)\n- anodes (10 min)\n\nSee you at Café de la Gare!"
)


@pytest.fixture
def walked(coffee: Coffee, home: Path):
    """A walk with Nour, done: `walked(referrer="Karim")` answers it otherwise."""
    shelve(home)
    assert coffee("prep", NOUR, "--answers", "-", typed="{date: 2026-11-26 10:00}").code == 0

    def walk(*argv: str, **answers: Any) -> None:
        typed = json.dumps({"person": NOUR, **ANSWERS, **answers})
        ran = coffee("walk", "again", "--answers", "-", *argv, typed=typed)
        assert (ran.code, ran.err) == (0, "")

    return walk


def test_the_only_message_is_shown_as_it_would_go_out(coffee: Coffee, walked) -> None:
    walked()
    ran = coffee("draft", "nour")
    assert ran.code == 0
    assert ran.out == (
        f"To: {NOUR} <nour@saft.fr>\nSubject: Our coffee, Thursday 3 December\n\n{BODY}\n"
    )


def test_what_its_user_made_of_it_is_what_goes_out(coffee: Coffee, walked) -> None:
    walked(invitation="Dear Nour,\n\nyes.")
    assert coffee("draft", "nour").out.endswith("\n\nDear Nour,\n\nyes.\n")


def test_a_message_that_was_left_out_is_not_there(coffee: Coffee, walked) -> None:
    walked(invitation=None)
    ran = coffee("draft", "nour").refused()
    assert ran.err.startswith(f"No message to {NOUR}, or about them, has been written yet.")
    assert "coffee followup nour" in ran.err


def test_several_are_listed_and_taken_by_number_id_or_its_beginning(coffee: Coffee, walked) -> None:
    walked(referrer="Karim Benali")
    ran = coffee("draft", "nour")
    assert ran.out.splitlines() == [
        " 1  invitation  Nour El Amrani  Our coffee, Thursday 3 December",
        " 2  thanks      Karim Benali",
    ]
    assert "coffee draft nour invitation" in ran.err
    thanks = "To: Karim Benali\n\nThank you, Karim\n"
    assert [coffee("draft", "nour", which).out for which in ("2", "thanks", "th")] == [thanks] * 3


@pytest.mark.parametrize("which", ["0", "3", "0000012", "9" * 40, "²", "x", "invitations", " "])
def test_a_message_that_there_is_not_is_refused_with_those_there_are(
    coffee: Coffee, walked, which: str
) -> None:
    walked(referrer="Karim Benali")
    ran = coffee("draft", "nour", which).refused()
    assert "invitation, thanks" in ran.err


@pytest.mark.parametrize("way", [["--mailto"], ["--copy"], ["--output", "x.eml"]])
def test_which_of_several_goes_out_has_to_be_said(coffee: Coffee, walked, way, tmp_path) -> None:
    walked(referrer="Karim Benali")
    assert "invitation, thanks" in coffee("draft", "nour", *way).refused().err
    assert not Path("x.eml").exists()


def test_the_latest_walk_of_each_kind_counts(coffee: Coffee, walked) -> None:
    walked(invitation="The first.")
    coffee("walk", "again", "--answers", "-", typed=json.dumps(
        {"person": NOUR, **ANSWERS, "date": "2026-12-10 15:00", "invitation": "The second."}),
        COFFEE_NOW="2026-11-22T10:00")  # fmt: skip
    assert coffee("draft", "nour").out.endswith("The second.\n")


def test_a_message_is_in_the_language_of_whom_it_is_to(coffee: Coffee, walked) -> None:
    walked(language="fr", referrer="Karim Benali")
    told = coffee("draft", "nour", "--json").json["drafts"]
    assert [(one["language"], one["subject"]) for one in told] == [
        ("fr", "Notre café, jeudi 3 décembre"),
        ("en", ""),
    ]
    assert told[0]["text"].startswith("Bonjour Nour,\n\nJe viens pour ceci : your advice")
    assert told[1]["text"] == "Thank you, Karim"


def test_a_file_for_a_mail_program_has_everything_and_is_its_owners(
    coffee: Coffee, walked, tmp_path: Path
) -> None:
    walked()
    file = tmp_path / "nour.eml"
    ran = coffee("draft", "nour", "--output", str(file))
    assert (ran.code, ran.out) == (0, "")
    assert "it is yours to send" in ran.err.replace("\n", " ")
    draft = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    assert str(draft["To"]) == f"{NOUR} <nour@saft.fr>"
    assert draft["Date"].datetime.isoformat() == f"{NOW}:00+01:00"
    assert draft["X-Unsent"] == "1"
    assert draft.get_content().replace("\r\n", "\n") == f"{BODY}\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_plain_file_reads_as_the_screen(coffee: Coffee, walked, tmp_path: Path) -> None:
    walked()
    file = tmp_path / "nour.txt"
    assert coffee("draft", "nour", "1", "-o", str(file)).code == 0
    assert file.read_text(encoding="utf-8") == coffee("draft", "nour").out


def test_a_link_is_printed_and_nothing_is_opened(coffee: Coffee, walked) -> None:
    walked()
    ran = coffee("draft", "nour", "--mailto")
    link = urlsplit(ran.out.strip())
    assert link.path == "nour@saft.fr"
    assert parse_qs(link.query)["body"] == [BODY.replace("\n", "\r\n")]


def test_a_message_too_long_for_a_link_says_what_to_do(coffee: Coffee, walked) -> None:
    walked(invitation="word " * 1000)
    ran = coffee("draft", "nour", "--mailto").refused()
    assert "--output draft.eml" in ran.err
    assert coffee("draft", "nour", "--json").json["drafts"][0]["mailto"] is None


def test_json_tells_a_program_all_of_it(coffee: Coffee, walked) -> None:
    walked()
    one = coffee("draft", "nour", "invitation", "--json").json
    assert one["mailto"].startswith("mailto:nour@saft.fr?subject=")
    assert one == coffee("draft", "nour", "--json").json["drafts"][0]
    assert {key: one[key] for key in ("id", "playbook", "to", "text")} == {
        "id": "invitation",
        "playbook": "again",
        "to": {"name": NOUR, "email": "nour@saft.fr"},
        "text": BODY,
    }


def test_an_address_that_is_none_stops_a_mail_and_nothing_else(
    coffee: Coffee, walked, home: Path, tmp_path: Path
) -> None:
    """It cannot be typed in a walk; an import may bring it."""
    walked()
    db = open_database(home, create=False)
    with db.writing():
        db.execute("update fact set value = 'nour@saft.fr, spy@evil.org' where field = 'email'")
    db.close()
    for way in (["--mailto"], ["--output", str(tmp_path / "x.eml")]):
        assert "is not one e-mail address" in coffee("draft", "nour", *way).refused().err
    assert not list(tmp_path.glob("*.eml"))
    assert coffee("draft", "nour").code == 0
    assert coffee("draft", "nour", "--json").json["drafts"][0]["mailto"] is None


def test_a_playbook_that_broke_leaves_the_others(coffee: Coffee, walked, home: Path) -> None:
    walked()
    (home / "playbooks" / "en" / "again.yaml").write_text("format: coffee/1\nkind: nothing\n")
    ran = coffee("draft", "nour").refused(2)
    assert "again.yaml" in ran.err


def test_without_a_clipboard_one_sentence_says_what_to_do(coffee: Coffee, walked) -> None:
    walked()
    ran = coffee("draft", "nour", "--copy", PATH="/nonexistent").refused(1)
    assert "--output" in ran.err


def test_a_copy_holds_the_message_alone(coffee: Coffee, walked, tmp_path, monkeypatch) -> None:
    walked()
    keeper = tmp_path / "xclip"
    keeper.write_text(f'#!/bin/sh\nexec /bin/cat > "{tmp_path}/kept"\n')
    keeper.chmod(0o700)
    monkeypatch.setattr("sys.platform", "linux")
    ran = coffee("draft", "nour", "--copy", PATH=str(tmp_path), DISPLAY=":0", WAYLAND_DISPLAY=None)
    assert (ran.code, ran.out, ran.err.strip()) == (0, "", "Copied.")
    assert (tmp_path / "kept").read_text(encoding="utf-8") == BODY


def test_a_terminal_without_a_keeper_is_handed_the_copy(coffee: Coffee, walked, home) -> None:
    walked()
    env = environment(home, PATH="/nonexistent")
    with Screen([COFFEE, "draft", "nour", "--copy"], env=env) as screen:
        assert screen.wait_for_end() == 0
        assert "\x1b]52;c;" in screen.raw
        assert "clipboard" in screen.text()


def test_nobody_known_by_that_name_is_told(coffee: Coffee, walked) -> None:
    walked()
    assert "Nour El Amrani (nour-el-amrani)" in coffee("draft", "Nuor").refused().err


def test_on_a_narrow_terminal_each_message_has_its_lines(walked, home: Path) -> None:
    walked(referrer="Karim Benali")
    with Screen([COFFEE, "draft", "nour"], env=environment(home), columns=40) as screen:
        assert screen.wait_for_end() == 0
        assert screen.lines()[:6] == [
            " 1  invitation",
            "    Nour El Amrani",
            "    Our coffee, Thursday 3 December",
            " 2  thanks",
            "    Karim Benali",
            " To read one: coffee draft nour",
        ]


def test_a_message_is_read_whole_and_says_how_to_take_it_along(walked, home: Path) -> None:
    walked(invitation="Dear Nour, the pilot line is what I would most like to hear about.")
    with Screen([COFFEE, "draft", "nour"], env=environment(home), columns=40) as screen:
        assert screen.wait_for_end() == 0
        assert screen.lines()[-5:] == [
            "Dear Nour, the pilot line is what I",
            "would most like to hear about.",
            "",
            " To take it out: --copy, --mailto,",
            " --output FILE.eml",
        ]
