"""A walk that asks for an introduction, and one that tells what came of it: what each knows."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from coffee.cli.house import REQUEST
from coffee.coach.drafts import drafts_of
from coffee.coach.known import NOBODY, Known
from coffee.coach.people import Person
from coffee.coach.tracking import Favour, Introduction, Stage
from coffee.errors import BadAnswer
from coffee.library.shelf import Shelf
from coffee.store import people
from coffee.store.database import open_database
from coffee.text import LANGUAGES
from conftest import Coffee
from faulty import own
from screen import Screen
from walks import (
    CLOCK,
    COFFEE,
    Hand,
    Walk,
    Walks,
    book,
    choice,
    confirm,
    draft,
    environment,
    line,
    person,
    rows,
    scene,
    write,
)

ASK = book(
    person(),
    person("giver", keep="intro.connector"),
    confirm("sent", keep="intro.asked", when={"giver": "any"}),
)
TELL = book(
    person(),
    choice("now", "waiting", "agreed", "introduced", "met", "declined", "another",
           keep="intro.now", when={"intro": "any"}),
    line("gift", keep="intro.gift"),
    confirm("done", keep="intro.thanked"),
)  # fmt: skip
WRITE = book(
    person(),
    choice("now", "waiting", "another", when={"intro": "any"}, keep="intro.now"),
    person("giver", keep="intro.connector", when=[{"intro": "none"}, {"now": "another"}]),
    line("first", when={"unreturned": "any"}, ask="Again[[, after {{unreturned}}]]?"),
    line("link", when={"bond": "any"}, hint="You noted: {{bond}}."),
    draft("request", "Hello {{giver.first}}, meet {{person}}?", to="connector",
          when={"giver": "any"}),
    draft("nudge", "Hello {{intro.first}}, since {{intro.day}}.", to="connector",
          when={"now": "waiting"}),
    brief=["through {{intro.connector}}", "after {{unreturned}}, {{unreturned.day}}"],
)  # fmt: skip
STAGES = (Stage("asked", date(2026, 11, 3)),)
TO_ANNE = Introduction(
    1, Person(1, "Anne Roux", "anne"), Person(2, "Karim Benali", "karim"), STAGES
)
NOW_KNOWN = {
    "Anne Roux": Known(introduction=TO_ANNE),
    "Sophie Diaz": Known(unreturned=Favour("Paul Morel", date(2026, 10, 5))),
    "Ana Sá": Known(links={"Zoe Prat": "the same choir", "Anne Roux": "neighbours"}),
    "Karim Benali": Known(language="fr"),
}


def about(name: str) -> Known:
    return NOW_KNOWN.get(name, NOBODY)


# What a playbook may ask


def test_an_introduction_under_way_is_known_of_the_person(walk: Walks) -> None:
    hand = walk(WRITE, known=about).answer("Anne Roux")
    assert hand.here == "now"
    hand.answer("waiting")
    assert hand.here == "nudge"
    assert hand.draft == "Hello Karim, since Tuesday 3 November."
    assert hand.page == ["through Karim Benali"]
    assert walk(WRITE, known=about).answer("Zoe Prat").here == "giver"


def test_what_was_asked_of_the_connector_is_known_once_they_are_named(walk: Walks) -> None:
    hand = walk(WRITE, known=about).answer("Zoe Prat", "Lin Chen")
    assert hand.here == "request"
    hand = walk(WRITE, known=about).answer("Zoe Prat", "Sophie Diaz")
    assert hand.asked == "Again, after Paul Morel?"
    assert hand.page == ["after Paul Morel, Monday 5 October"]
    assert hand.back().answer("Lin Chen").here == "request"


def test_what_links_the_connector_to_them_is_known_too(walk: Walks) -> None:
    hand = walk(WRITE, known=about).answer("Zoe Prat", "Ana Sá")
    assert hand.here == "link"
    assert hand.walk.names()["bond"] == ["the same choir"]


def test_a_message_to_the_connector_is_to_the_one_named_or_the_one_asked(walk: Walks) -> None:
    named = walk(WRITE, known=about).answer("Zoe Prat", "Lin Chen")
    assert drafts_of(named.answer(named.draft).walk)[0].to == "Lin Chen"
    asked = walk(WRITE, known=about).answer("Anne Roux", "waiting")
    assert drafts_of(asked.answer(asked.draft).walk)[0].to == "Karim Benali"


def test_a_message_to_the_connector_is_in_their_language(walk: Walks) -> None:
    french = book(*({**step.model_dump(exclude_unset=True, by_alias=True)} for step in WRITE.steps),
                  brief=[])  # fmt: skip
    steps = [
        step.model_copy(update={"text": "Bonjour {{giver.first}}"})
        if step.id == "request"
        else step
        for step in french.steps
    ]
    there = french.model_copy(update={"steps": tuple(steps)})
    hand = walk(WRITE, known=about)
    hand.walk = replace(hand.walk, elsewhere=lambda lang: there if lang == "fr" else None)
    hand.answer("Zoe Prat", "Karim Benali")
    assert hand.draft == "Bonjour Karim"


def test_nobody_is_asked_to_introduce_me_to_themselves(walk: Walks) -> None:
    hand = walk(ASK).answer("Anne Roux")
    with pytest.raises(BadAnswer) as refused:
        hand.answer("Anne Roux")
    assert refused.value.facts["expected"] == "other_person"
    assert hand.here == "giver"


# What the answers mean


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with Anne and Karim."""
    db = open_database(tmp_path / "store", create=True)
    with db.writing():
        for name in ("Anne Roux", "Karim Benali"):
            people.add(db, name, CLOCK.stamp)
    db.close()
    return tmp_path / "store"


def hand(steps: Any, folder: Path, known: Any = about) -> Hand:
    return Hand(Walk(steps, scene(known=known)), folder)


def kept(folder: Path) -> list[tuple[Any, ...]]:
    """Target, connector, and the steps of each introduction."""
    return rows(
        folder,
        "select target.name, giver.name, group_concat(state || ' ' || day || ' ' ||"
        " coalesce(note, '')) from introduction one join person target on target.id = target_id"
        " join person giver on giver.id = connector_id"
        " left join introduction_step on introduction_id = one.id group by one.id order by one.id",
    )


def test_naming_the_connector_begins_an_introduction(folder: Path) -> None:
    walk = hand(ASK, folder).answer("Anne Roux", "Karim Benali")
    assert kept(folder) == [("Anne Roux", "Karim Benali", None)]
    walk.answer("yes")
    assert kept(folder) == [("Anne Roux", "Karim Benali", "asked 2026-11-21 ")]
    walk.back().answer("no")
    assert kept(folder) == [("Anne Roux", "Karim Benali", None)]


def test_another_connector_makes_another_request_of_it(folder: Path) -> None:
    walk = hand(ASK, folder).answer("Anne Roux", "Karim Benali", "yes")
    walk.back().back().answer("Lin Chen")
    assert kept(folder) == [("Anne Roux", "Lin Chen", "asked 2026-11-21 ")]
    walk.back().skip()
    assert kept(folder) == []
    assert rows(folder, "select name from person order by id") == [
        ("Anne Roux",), ("Karim Benali",),
    ]  # fmt: skip


def test_a_connector_who_was_misspelt_is_one_person_still(folder: Path) -> None:
    hand(ASK, folder).answer("Anne Roux", "Lni Chen").back().answer("Lin Chen")
    names = [name for (name,) in rows(folder, "select name from person order by id")]
    assert names == ["Anne Roux", "Karim Benali", "Lin Chen"]


def test_somebody_who_is_known_stays_when_the_walk_names_another(folder: Path) -> None:
    hand(ASK, folder).answer("Anne Roux", "Lin Chen").back().answer("Karim Benali")
    names = [name for (name,) in rows(folder, "select name from person order by id")]
    assert names == ["Anne Roux", "Karim Benali"]
    assert kept(folder) == [("Anne Roux", "Karim Benali", None)]


def test_another_person_to_meet_takes_the_request_along(folder: Path) -> None:
    walk = hand(ASK, folder).answer("Anne Roux", "Karim Benali", "yes")
    walk.back().back().back().answer("Zoe Prat")
    assert kept(folder) == [("Zoe Prat", "Karim Benali", "asked 2026-11-21 ")]


@pytest.mark.parametrize("state", ["agreed", "introduced", "met", "declined"])
def test_what_came_of_it_is_noted_and_taken_back(folder: Path, state: str) -> None:
    hand(ASK, folder).answer("Anne Roux", "Karim Benali", "yes")
    told = hand(TELL, folder).answer("Anne Roux", state)
    assert sorted(kept(folder)[0][2].split(",")) == sorted(
        [f"{state} 2026-11-21 ", "asked 2026-11-21 "]
    )
    told.back().answer("waiting")
    assert kept(folder)[0][2] == "asked 2026-11-21 "


def test_thanks_close_it_with_what_they_are_said_with(folder: Path) -> None:
    hand(ASK, folder).answer("Anne Roux", "Karim Benali", "yes")
    walk = hand(TELL, folder).answer("Anne Roux", "met", "the Lyon paper", "yes")
    assert kept(folder)[0][2].endswith("thanked 2026-11-21 the Lyon paper")
    walk.back().answer("no")
    assert kept(folder)[0][2] == "asked 2026-11-21 ,met 2026-11-21 "


def test_nothing_new_puts_it_off_and_something_new_does_not(folder: Path) -> None:
    hand(ASK, folder).answer("Anne Roux", "Karim Benali", "yes")
    walk = hand(TELL, folder).answer("Anne Roux", "waiting")
    assert rows(folder, "select * from snooze") == [("introduction:1", "2026-11-28")]
    walk.back().answer("agreed")
    assert rows(folder, "select * from snooze") == []


def test_what_another_hand_noted_since_stays(folder: Path) -> None:
    walk = hand(ASK, folder).answer("Anne Roux", "Karim Benali", "yes")
    db = open_database(folder, create=False)
    db.execute("insert into introduction_step values (1, 'agreed', '2026-11-22', 'by phone', null)")
    db.close()
    walk.back().answer("yes")
    assert "agreed 2026-11-22 by phone" in kept(folder)[0][2]


# The shipped walk, in this house


@pytest.fixture
def house(coffee: Coffee) -> Coffee:
    for argv in (["Anne Roux", "--company", "Saft"], ["Karim Benali"], ["Sophie Diaz"]):
        assert coffee("people", "add", *argv).code == 0
    return coffee


ANSWERS = {"worth": "less scrap", "aim": "twenty minutes", "seen": "the spare parts"}


def request(house: Coffee, *argv: str, **answers: Any) -> Any:
    typed = json.dumps({**ANSWERS, **answers})
    ran = house("intro", *argv, "--answers", "-", "--json", typed=typed)
    assert ran.code == 0, ran.err
    return ran.json


def test_the_request_is_written_to_the_connector_and_followed(house: Coffee) -> None:
    told = request(house, "anne", "--ask", "karim")
    assert [(one["id"], one["to"]) for one in told["drafts"]] == [
        ("request", "Karim Benali"), ("forward", "Karim Benali"),
    ]  # fmt: skip
    assert told["answers"]["connector"] == "Karim Benali"
    (made,) = house("intro", "--json").json
    assert (made["target"]["slug"], made["state"]) == ("anne-roux", "asked")


def test_what_the_line_says_of_somebody_new_is_kept(house: Coffee, home: Path) -> None:
    request(house, "Zoe Prat", "--company", "Valeo", "--role", "weaver", "--ask", "karim")
    assert house("people", "list", "--company", "Valeo", "--json").json[0]["role"] == "weaver"


def test_a_file_says_otherwise_than_the_line(house: Coffee) -> None:
    told = request(house, "anne", "--ask", "karim", connector="Sophie Diaz")
    assert told["answers"]["connector"] == "Sophie Diaz"


def test_without_a_terminal_or_a_file_it_says_what_is_missing(house: Coffee) -> None:
    """Conventions 8, 9."""
    assert "“role”" in house("intro", "anne", "--ask", "karim", "--no-input").refused().err
    assert house("intro", "--json").json == []


def test_somebody_else_is_asked_beside_the_first(house: Coffee) -> None:
    request(house, "anne", "--ask", "karim")
    request(house, "anne", "--ask", "sophie")
    asked = {one["connector"]["slug"]: one["state"] for one in house("intro", "--json").json}
    assert asked == {"karim-benali": "asked", "sophie-diaz": "asked"}


def test_a_connector_who_is_called_otherwise_since_is_written_to_by_that_name(
    house: Coffee,
) -> None:
    request(house, "anne", "--ask", "karim")
    house("people", "edit", "karim", "--set", "name=Karim Ben Ali", "--set", "email=k@b.fr")
    told = house("draft", "anne", "request", "--json").json
    assert told["to"] == {"name": "Karim Ben Ali", "email": "k@b.fr"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("refused", ["connector", "target", "silence"])
def test_a_no_is_told_and_thanked_whoever_said_it(house: Coffee, lang: str, refused: str) -> None:
    request(house, "anne", "--ask", "karim")
    house("intro", "anne", "--now", "declined")
    typed = json.dumps({"refused": refused, "gift": "the Lyon paper"})
    ran = house("--lang", lang, "walk", "introduction", "--person", "anne", "--answers", "-",
                "--json", typed=typed)  # fmt: skip
    (message,) = ran.json["drafts"]
    assert message["to"] == "Karim Benali"
    assert "the Lyon paper" in message["text"]
    assert house("intro", "--json").json == []


@pytest.mark.parametrize(("lang", "either"), [("en", "neither"), ("fr", "Si rien ne convient")])
def test_first_words_without_a_moment_point_at_none(house: Coffee, lang: str, either: str) -> None:
    request(house, "anne", "--ask", "karim")
    line = ["--lang", lang, "walk", "introduction", "--person", "anne", "--answers", "-", "--json"]
    told = house(*line, typed=json.dumps({"now": "introduced", "offer": ""})).json
    (reply,) = told["drafts"]
    assert either not in reply["text"] and "{{" not in reply["text"]
    assert ("twenty minutes" if lang == "en" else "vingt minutes") in reply["text"]


def test_a_favour_not_returned_is_pointed_out_in_the_walk(house: Coffee) -> None:
    request(house, "anne", "--ask", "karim")
    told = request(house, "sophie", "--ask", "karim")
    assert told["answers"]["first"] == "give"
    assert [one["id"] for one in told["drafts"]] == ["giving"]
    assert "Sophie" not in told["drafts"][0]["text"]
    assert [one["state"] for one in house("intro", "--json").json] == ["asked", None]
    told = request(house, "sophie", "--ask", "karim", first="own-up")
    assert [one["id"] for one in told["drafts"]] == ["request", "forward"]
    assert [one["state"] for one in house("intro", "--json").json] == ["asked", "asked"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_canary_flies_out_with_a_request(house: Coffee, tmp_path: Path, lang: str) -> None:
    """By every way out; tests/test_shipped_walks.py has every road."""
    house("people", "link", "karim", "anne", "CANARY link")
    for whom in ("anne", "karim"):
        house("note", whom, "CANARY note")
        house("people", "edit", whom, "--set", "stakes=CANARY stakes")
    house("intro", "sophie", "--ask", "karim", "--now", "asked", "--note", "CANARY step")
    request(house, "anne", "--ask", "karim", first="own-up", role="CANARY role",
            company="CANARY company")  # fmt: skip
    for which in ("request", "forward"):
        argv = ["--lang", lang, "draft", "anne", which]
        sent = house(*argv).out + house(*argv, "--json").out + unquote(house(*argv, "--mailto").out)
        for suffix in (".eml", ".txt"):
            file = tmp_path / f"{which}{suffix}"
            assert house(*argv, "-o", str(file)).code == 0
            sent += file.read_text(encoding="utf-8")
        assert "less scrap" in sent
        assert "CANARY" not in sent and "Sophie" not in sent


@pytest.mark.parametrize("there", [True, False])
def test_the_rehearsal_is_named_where_there_is_a_script(
    house: Coffee, home: Path, tmp_path: Path, there: bool
) -> None:
    if there:
        own(home, "en/introduction-request", "kind: dialogue")
    answers = write(tmp_path / "answers.json", ANSWERS)
    command = [COFFEE, "intro", "anne", "--ask", "karim", "--answers", answers]
    with Screen(command, env=environment(home)) as screen:
        assert screen.wait_for_end() == 0
        told = "coffee rehearse introduction-request karim anne" in screen.text()
    shipped = any(volume.name == REQUEST for volume in Shelf().volumes)
    assert told is (there or shipped)


REHEARSED = {"replies": ["ask", "ready", "worth", "seen", "today", "report"]}


def rehearse(house: Coffee, *named: str, **names: str) -> str:
    """Everything said in the rehearsal of a request."""
    typed = json.dumps({**REHEARSED, "names": names})
    line = ["rehearse", "introduction-request", *named, "--react", "willing", "--seed", "1"]
    ran = house(*line, "--answers", "-", "--json", typed=typed)
    assert ran.code == 0, ran.err
    return " ".join(f"{turn['they']} {turn['said']}" for turn in ran.json["turns"])


def test_the_request_is_rehearsed_with_those_it_is_about(house: Coffee) -> None:
    request(house, "sophie", "--ask", "karim", seen="another matter")
    request(house, "anne", "--ask", "karim")
    heard = rehearse(house, "karim", "anne")
    assert "Anne Roux" in heard and "Daniel" not in heard
    assert ANSWERS["worth"] in heard and ANSWERS["seen"] in heard
    assert "Sophie Diaz" in rehearse(house, "karim", "sophie")
    assert "Anne Roux" in rehearse(house, "karim"), "the last one that was asked for"
    assert rehearse(house, "sophie").count("Anne") == 0


def test_at_the_keyboard_only_what_is_not_known_is_asked(house: Coffee, home: Path) -> None:
    request(house, "anne", "--ask", "karim")
    line = [COFFEE, "rehearse", "introduction-request", "karim", "anne"]
    with Screen(line, env=environment(home)) as screen:
        screen.wait_for_line(" >")
        assert "3 of 5" in screen.text()
        screen.send("see the pilot line", "enter")
        screen.wait_for_line(f" > {ANSWERS['worth']}")
        screen.send("enter")
        screen.wait_for_line(f" > {ANSWERS['seen']}")
        screen.send("ctrl-d")
        screen.wait_for_end()


def test_a_script_has_no_part_for_more_people(house: Coffee) -> None:
    line = ["rehearse", "introduction-request", "karim", "anne", "sophie", "--answers", "-"]
    assert "quotes" in house(*line, typed="replies: []").refused().err


def test_the_best_one_to_ask_stands_on_the_line(house: Coffee, home: Path) -> None:
    house("people", "link", "karim", "anne", "cousins")
    house("touch", "karim")
    command = [COFFEE, "walk", "introduction", "--person", "anne"]
    with Screen(command, env=environment(home)) as screen:
        for _ in range(4):
            screen.wait_until(lambda one: ":quit" in one.text())
            screen.send("enter")
        screen.wait_until(lambda one: "> Karim Benali" in one.text())
        screen.send("enter").wait_for("seen you do").wait_for_line(" >").send("shift-tab")
        screen.wait_for("Karim Benali", 2).wait_for_line(" > Karim").send(
            "ctrl-u", "I know", "enter"
        )
        screen.wait_for("→ a new person: I know").wait_for_line(" >").send("shift-tab")
        screen.wait_for_line(" > I know").send("ctrl-u", "Karim Benali", "enter")
        screen.wait_for("Karim seen you do", 2).wait_for_line(" >").send("enter")
        screen.wait_for("You noted: cousins.").wait_for_line(" >")
        screen.send("ctrl-d")
        screen.wait_for_end()


def test_a_request_still_being_written_is_a_walk_to_go_on_with(house: Coffee, home: Path) -> None:
    command = [COFFEE, "intro", "anne", "--ask", "karim"]
    with Screen(command, env=environment(home)) as screen:
        for number, answer in enumerate(("buyer", "", "less scrap", "twenty minutes", ""), 2):
            screen.wait_for(f" {number} of").wait_for_line(" >")
            screen.send(answer, "enter")
        screen.wait_for("What has Karim seen you do?").wait_for_line(" >")
        screen.send("ctrl-d")
        screen.wait_for_end()
    assert house("intro", "--json").json == []
    assert house("intro", "anne", "--json").json["introductions"] == []
    (line,) = house("today", "--json").json["lines"]
    assert (line["what"], line["command"]) == ("walk", "coffee walk introduction --person anne")
