"""Lists that grow, recall and messages on a real terminal; followups left, taken up, renamed."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from faulty import own
from screen import Screen as Terminal
from walks import COFFEE, Ran, environment, rows, run, write

MET = "2026-11-26T18:00"
TABLE = """format: coffee/1
kind: walk
title: "{title}"
steps:
  - {{id: person, type: person, ask: "?", required: yes}}
  - {{id: minutes, type: number, ask: "{minutes}", keep: meeting.minutes, default: 30}}
  - {{id: kept, type: recall, of: owed, ask: "{kept}", note: "{note} {{{{item}}}}"}}
  - {{id: mine, type: promises, whose: mine, ask: "{mine}", share: yes}}
  - {{id: table, type: agenda, ask: "{table}"}}
  - id: word
    type: draft
    ask: "{word}"
    subject: "{subject}"
    text: |-
      {hello} {{{{person.first}}}},

      - {{{{mine}}}}
      {bye}
brief: [{{title: "X", lines: ["{{{{mine}}}}", "{{{{table}}}}"]}}]
"""
WORDS = {
    "en": {
        "title": "Table", "minutes": "Minutes?", "kept": "Kept?", "note": "And", "mine": "Mine?",
        "table": "Table?", "word": "Word?", "subject": "Us", "hello": "Hello", "bye": "Bye",
    },
    "fr": {
        "title": "Table", "minutes": "Minutes ?", "kept": "Tenu ?", "note": "Et", "mine": "À moi ?",
        "table": "La table ?", "word": "Un mot ?", "subject": "Nous", "hello": "Bonjour",
        "bye": "À bientôt",
    },
}  # fmt: skip


@pytest.fixture
def met(home: Path, tmp_path: Path) -> Path:
    """A home in which a coffee with Nour was held and something promised, and a walk of its own."""
    prep = write(tmp_path / "prep", {"date": "2026-11-26 15:00"})
    assert run("prep", "Nour El Amrani", "--answers", prep, env=environment(home)).code == 0
    notes = write(tmp_path / "notes", {"held": "yes", "mine": ["the old one by 1 December"]})
    done = run("followup", "--answers", notes, env=environment(home, COFFEE_NOW=MET))
    assert done.code == 0, done.err
    for lang, words in WORDS.items():
        own(home, f"{lang}/table", TABLE.format(**words))
    return home


class Screen(Terminal):
    """A terminal at which nobody types before there is a line to type on."""

    def send(self, *texts: str) -> "Screen":
        self.wait_until(lambda screen: screen.line.startswith((" > ", "> ", "   ")))
        super().send(*texts)
        return self


def table(home: Path, lang: str = "en", **env: str) -> Screen:
    command = [COFFEE, "walk", "table", "--person", "nour", "--lang", lang]
    return Screen(command, env=environment(home, COFFEE_NOW=MET, **env), rows=40)


def stored(home: Path, prompt: str) -> list[str]:
    return [value for (value,) in rows(home, f"select value from answer where prompt = '{prompt}'"
                                       " and walk_id = 3")]  # fmt: skip


@pytest.fixture(params=["en", "fr"])
def lang(request: pytest.FixtureRequest) -> Iterator[str]:
    yield request.param


TYPED = {
    "en": ("the paper", "by Friday", "By when? Add a day", "anodes", "10", "How many minutes"),
    "fr": ("l'article", "pour vendredi", "Pour quand ?", "anodes", "10", "Combien de minutes"),
}


def test_a_walk_with_lists_and_a_message_is_typed_through(met: Path, lang: str) -> None:
    words = WORDS[lang]
    what, when, by_when, topic, minutes, how_many = TYPED[lang]
    with table(met, lang) as screen:
        screen.wait_for(words["minutes"]).send("enter")
        screen.wait_for("1  the old one").send("1", "enter")
        screen.wait_for(f"{words['note']} the old one").send("she liked it", "enter")
        screen.wait_for(words["mine"]).send(what, "enter").wait_for(by_when)
        screen.wait_for_line(f" > {what}").send(when, "enter").wait_for(f"1  {what}, ")
        screen.send("x 2026-12-01", "enter").wait_for("2  x, ").send("-2", "enter")
        screen.wait_for_line(" > ").send("enter")
        screen.wait_for(words["table"]).send(topic, "enter").wait_for(how_many)
        screen.wait_for_line(f" > {topic}").send(minutes, "enter").wait_for("1  anodes (10 min)")
        screen.send("y 30", "enter").wait_for("40").send("enter").wait_for("30")
        screen.send("-2", "enter").wait_for_line(" > ").send("enter")
        screen.wait_for(words["word"]).wait_for(words["bye"]).send("!", "enter")
        assert screen.wait_for_end() == 0, screen.text()
    assert stored(met, "kept") == ['["p1"]']
    assert stored(met, "mine") == [f'["2026-11-27 {what}"]']
    assert stored(met, "table") == ['["10 anodes"]']
    assert stored(met, "word")[0].endswith(f'{words["bye"]}!"')


def test_none_of_a_list_may_be_typed(met: Path) -> None:
    with table(met) as screen:
        screen.wait_for("Minutes?").send("enter").wait_for("Kept?").send("none", "enter")
        screen.wait_for("→ left out").wait_for("Mine?").send("ctrl-d")
        screen.wait_for_end()
    assert stored(met, "kept") == ["null"]


def test_half_a_promise_takes_its_day_alone_where_nothing_is_put_back(met: Path) -> None:
    """A plain terminal, which cannot fill its line. Conventions 14, 18."""
    with table(met, TERM="dumb") as screen:
        screen.wait_for("Enter keeps: 30").send("enter")
        screen.wait_for("1. the old one, by Tuesday 1 December").send("enter")
        screen.wait_for("Mine?").wait_for_line("> ").send("the paper", "enter")
        screen.wait_for("By when?").wait_for_line("> ").send("Friday", "enter")
        screen.wait_for("1. the paper, by Friday 27 November").wait_for_line("> ").send("enter")
        screen.wait_for("Table?").wait_for_line("> ").send("anodes", "enter")
        screen.wait_for("How many minutes").wait_for_line("> ").send("10", "enter")
        screen.wait_for("2. anodes (10 min)").wait_for_line("> ").send("enter")
        screen.wait_for("Enter keeps:", 2).wait_for("Bye").send("enter")
        assert screen.wait_for_end() == 0, screen.text()
        assert "\x1b" not in screen.raw, "not one escape byte"
    assert stored(met, "mine") == ['["2026-11-27 the paper"]']
    assert stored(met, "table") == ['["5 the old one", "10 anodes"]']


def test_a_promise_refused_is_on_the_line_and_the_line_corrected_is_the_answer(met: Path) -> None:
    with table(met) as screen:
        screen.wait_for("Minutes?").send("enter").wait_for("Kept?").send("enter")
        screen.wait_for("Mine?").send("the slides by Frday", "enter").wait_for("By when?")
        screen.wait_for_line(" > the slides by Frday").send("ctrl-u")
        screen.send("the slides, by Friday 27 November", "enter").wait_for("1  the slides, by Fri")
        screen.send("enter").wait_for("Table?").send("anodse", "enter").wait_for("How many minutes")
        screen.wait_for_line(" > anodse").send("ctrl-u", "anodes 10", "enter")
        screen.wait_for("2  anodes (10 min)").send("ctrl-d")
        screen.wait_for_end()
    assert stored(met, "mine") == ['["2026-11-27 the slides"]']
    assert stored(met, "table") == ['["5 the old one", "10 anodes"]']


def test_a_promise_without_a_day_is_no_trap(met: Path) -> None:
    with table(met) as screen:
        screen.wait_for("Minutes?").send("enter").wait_for("Kept?").send("enter")
        screen.wait_for("Mine?").send("a visit", "enter").wait_for("By when?")
        screen.wait_for_line(" > a visit").send(":why", "enter").wait_for("No article on this")
        screen.wait_for_line(" > a visit").send(":skip", "enter").wait_for("Table?")
        screen.send("ctrl-d")
        screen.wait_for_end()
    assert stored(met, "mine") == ["null"]


def test_enter_alone_loses_no_promise_that_lacks_its_day(met: Path) -> None:
    with table(met, TERM="dumb") as screen:
        screen.wait_for("Enter keeps: 30").send("enter").wait_for("Kept?").send("enter")
        screen.wait_for("Mine?").wait_for_line("> ").send("a visit", "enter")
        screen.wait_for("By when?").wait_for_line("> ").send("enter")
        screen.wait_for("By when?", 2).wait_for_line("> ").send("Friday", "enter")
        screen.wait_for("1. a visit, by Friday 27 November").wait_for_line("> ")
        screen.send("a tour", "enter").wait_for("By when?", 3).wait_for_line("> ")
        screen.send("a tour by Monday", "enter").wait_for("2. a tour, by Monday 30")
        screen.send("ctrl-d")
        screen.wait_for_end()
    assert stored(met, "mine") == ['["2026-11-27 a visit", "2026-11-30 a tour"]']


def test_to_skip_a_list_begun_is_to_go_on_with_it(met: Path) -> None:
    with table(met) as screen:
        screen.wait_for("Minutes?").send("enter").wait_for("Kept?").send("f3")
        screen.wait_for("Mine?").send("the paper by Friday", "enter").wait_for("1  the paper")
        screen.send("f3").wait_for("Table?").send("f3").wait_for("Word?").send("ctrl-d")
        screen.wait_for_end()
    assert stored(met, "mine") == ['["2026-11-27 the paper"]']
    assert stored(met, "table") == ["null"]


@pytest.mark.parametrize("leave", ["ctrl-d", "ctrl-c", "kill"])
def test_a_list_begun_is_there_when_the_walk_is_taken_up(met: Path, leave: str) -> None:
    """Conventions 5, 25, 28, 29."""
    with table(met) as screen:
        screen.wait_for("Minutes?").send("enter").wait_for("Kept?").send("enter")
        screen.wait_for("Mine?").send("the paper by Friday", "enter").wait_for("1  the paper")
        if leave != "kill":
            screen.send(leave)
            screen.wait_for_end()
    with table(met) as screen:
        screen.wait_for("you hadn't finished").send("enter")
        screen.wait_for("Mine?").wait_for("1  the paper, by Friday 27 November")
        screen.send("x by Monday", "enter").wait_for("2  x, by Monday").send("enter")
        screen.wait_for("Table?").send("shift-tab").wait_for("2  x, by Monday").send("enter")
        screen.wait_for("Table?").send("enter").wait_for("Word?").wait_for("- x, by Monday")
        screen.send("ctrl-d")
        screen.wait_for_end()
    assert rows(met, "select words from promise where walk_id = 3 order by id") == [
        ("the paper",), ("x",),
    ]  # fmt: skip


def test_the_why_and_the_help_keep_a_list_as_it_is(met: Path) -> None:
    with table(met) as screen:
        screen.wait_for("Minutes?").send("enter").wait_for("Kept?").send("enter")
        screen.wait_for("Mine?").send("the paper by Friday", "enter").wait_for("1  the paper")
        screen.send("f2").wait_for("No article on this").send("f1").wait_for("your own editor")
        screen.wait_for_line(" > ").send("enter").wait_for("Table?").send("ctrl-d")
        screen.wait_for_end()
    assert stored(met, "mine") == ['["2026-11-27 the paper"]']


# A followup left, and taken up by other names


@pytest.fixture
def prepared(home: Path, tmp_path: Path) -> Path:
    prep = write(tmp_path / "prep", {"date": "2026-11-26 15:00"})
    assert run("prep", "Nour El Amrani", "--answers", prep, env=environment(home)).code == 0
    return home


def followup(home: Path, *argv: str) -> Screen:
    return Screen([COFFEE, "followup", *argv], env=environment(home, COFFEE_NOW=MET), rows=40)


def begun(home: Path) -> None:
    """A followup left after its first answers."""
    with followup(home) as screen:
        screen.wait_for("Did it happen?").send("enter").wait_for("Five minutes").send("2", "enter")
        screen.wait_for("at stake").send("the yield", "enter").wait_for("your door").send("ctrl-d")
        screen.wait_for("To go on: coffee followup nour")
        assert screen.wait_for_end() == 0


def test_nothing_typed_in_words_is_left_out(prepared: Path) -> None:
    """Kept as an answer, it would stand in the thanks."""
    with followup(prepared) as screen:
        screen.wait_for("Did it happen").send("enter")
        screen.wait_for("Five minutes").send("two", "enter")
        screen.wait_for("at stake").send("No idea", "enter")
        screen.wait_for("door open").send("enter")
        screen.wait_for("What did you promise").send("Nothing.", "enter")
        screen.wait_for("And what did Nour promise").send("rien", "enter")
        screen.wait_for("→ left out", 3).send("ctrl-d")
        screen.wait_for_end()
    given = rows(prepared, "select prompt from answer where value = 'null' and walk_id = 2")
    assert {"mine", "theirs", "stakes"} <= {prompt for (prompt,) in given}


def test_a_followup_left_is_taken_up_where_it_was(prepared: Path) -> None:
    begun(prepared)
    with followup(prepared) as screen:
        screen.wait_for("After the coffee · Nour El Amrani · Thu 26 Nov")
        screen.wait_for("you hadn't finished").send("enter").wait_for("your door")
        screen.send("ctrl-d")
        screen.wait_for_end()
    assert rows(prepared, "select count(*) from walk where playbook = 'followup'") == [(1,)]


def test_the_step_to_go_on_with_is_counted_as_it_will_be(prepared: Path) -> None:
    with followup(prepared, "--lang", "fr") as screen:
        screen.wait_for("A-t-il eu lieu").send("enter").wait_for("Cinq minutes").send("1", "enter")
        screen.wait_for("4 sur").send("ctrl-d")
        screen.wait_for_end()
    with followup(prepared, "--lang", "fr") as screen:
        screen.wait_for("reprendre à l'étape").send("enter").wait_for("Qu'est-ce qui se joue")
        told, put = re.findall(r"4 sur \d+", screen.text())
        assert told == put
        screen.send("ctrl-d")
        screen.wait_for_end()


def test_what_is_off_promises_no_return(prepared: Path) -> None:
    with followup(prepared) as screen:
        screen.wait_for("Did it happen").send("off", "enter").wait_for("Who called it off")
        screen.send("enter").wait_for_end()
        assert "To see this page again" in screen.text()
        assert "comes back on its day" not in screen.text()


def test_a_meeting_left_early_is_followed_up_on_a_word(prepared: Path) -> None:
    env = environment(prepared, COFFEE_NOW="2026-11-26T15:20")
    for answer, then in (("2", ""), ("1", "Did it happen?")):
        with Screen([COFFEE, "followup", "nour"], env=env) as screen:
            screen.wait_for("isn't over: Thursday 26").send(answer, "enter").wait_for(then)
            if then:
                screen.send("ctrl-d")
            screen.wait_for_end()


def changed(home: Path, *statements: str) -> None:
    with closing(sqlite3.connect(home / "coffee.db", isolation_level=None)) as db:
        db.execute("pragma foreign_keys=on")
        for statement in statements:
            db.execute(statement)


def noted(home: Path, tmp_path: Path, whom: str) -> Ran:
    answers = write(tmp_path / "rest", {"door": "open", "mine": ["the paper by Friday"]})
    argv = ("followup", whom, "--answers", answers, "--json")
    return run(*argv, env=environment(home, COFFEE_NOW=MET))


def test_a_person_renamed_in_between_breaks_no_followup(prepared: Path, tmp_path: Path) -> None:
    begun(prepared)
    changed(
        prepared,
        "update person set name = 'Leïla Haddad', folded = 'leila haddad', slug = 'leila-haddad'",
        "delete from person_word",
        "insert into person_word values ('leila', 1), ('haddad', 1)",
    )
    with followup(prepared, "leila") as screen:
        screen.wait_for("Leïla Haddad · Thu 26 Nov").wait_for("hadn't finished").send("enter")
        screen.wait_for("your door").send("1", "enter").wait_for("did you promise Leïla")
        screen.send("ctrl-d").wait_for("coffee followup leila").wait_for_end()
    told = noted(prepared, tmp_path, "leila").json
    assert told["person"]["stakes"] == "the yield"
    assert rows(prepared, "select name from person") == [("Leïla Haddad",)]
    assert rows(prepared, "select person_id, held from meeting") == [(1, "yes")]


def test_a_person_merged_in_between_breaks_no_followup(prepared: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "prep", {"date": "2026-12-20 15:00"})
    run("prep", "Nora Haddad", "--answers", other, env=environment(prepared))
    begun(prepared)
    changed(
        prepared,
        *(f"update {table} set person_id = 2" for table in ("walk", "meeting", "fact")),
        "delete from person where id = 1",
    )
    told = noted(prepared, tmp_path, "nora").json
    assert told["person"]["name"] == "Nora Haddad"
    assert told["person"]["stakes"] == "the yield"
    assert rows(prepared, "select person_id, words from promise") == [(2, "the paper")]


def test_a_meeting_removed_in_between_leaves_the_notes(prepared: Path, tmp_path: Path) -> None:
    begun(prepared)
    changed(prepared, "delete from meeting")
    told = noted(prepared, tmp_path, "nour").json
    assert told["person"]["stakes"] == "the yield"
    assert told["meeting"] is None


def test_what_one_last_heard_is_said_where_one_looks_for_words(prepared: Path) -> None:
    run("people", "edit", "nour", "--set", "news=a second line in Lyon", env=environment(prepared))
    command = [COFFEE, "walk", "keep-in-touch", "--person", "nour"]
    with Screen(command, env=environment(prepared)) as screen:
        screen.wait_for("to give, or to ask").send("enter")
        screen.wait_for("Last you heard: a second line in Lyon.").send("ctrl-d")
        screen.wait_for_end()


def test_one_of_several_meetings_is_chosen(prepared: Path, tmp_path: Path) -> None:
    earlier = write(tmp_path / "prep", {"date": "2026-11-25 9:00"})
    run("prep", "Paul Durand", "--answers", earlier, env=environment(prepared))
    with followup(prepared) as screen:
        screen.wait_for("Which coffee shall we talk about?")
        screen.wait_for("1  Nour El Amrani · Thu 26 Nov, 15:00")
        screen.wait_for("2  Paul Durand · Wed 25 Nov, 09:00").send("2", "enter")
        screen.wait_for("After the coffee · Paul Durand · Wed 25 Nov").send("ctrl-d")
        screen.wait_for_end()


def test_a_followup_done_can_be_seen_and_gone_through_again(met: Path) -> None:
    with followup(met, "nour") as screen:
        screen.wait_for("all noted already").wait_for("1  show the summary").send("enter")
        screen.wait_for("the old one, by Tuesday 1 December")
        assert screen.wait_for_end() == 0
    with followup(met, "nour") as screen:
        screen.wait_for("all noted already").send("2", "enter").wait_for("Did it happen?")
        screen.wait_for_line(" > 1").send("shift-tab").wait_for("Who was the coffee with")
        screen.wait_for_line(" > Nour El Amrani").send("ctrl-u", "Paul", "enter")
        screen.wait_for("These notes are about Nour El Amrani").wait_for_line(" > Paul")
        screen.send("ctrl-u", "nour el amrani", "enter").wait_for("Did it happen?").send("ctrl-c")
        assert screen.wait_for_end() == 130
    assert rows(met, "select words, walk_id from promise") == [("the old one", 2)]


def test_a_name_typed_at_the_first_question_is_known_to_be_met_again(met: Path) -> None:
    with Screen([COFFEE, "prep"], env=environment(met, COFFEE_NOW=MET), rows=40) as screen:
        screen.wait_for("Who are you meeting?").send("nour", "enter")
        screen.wait_for("Meeting again · Nour El Amrani").send("ctrl-d")
        screen.wait_for("To go on: coffee prep nour")
        assert screen.wait_for_end() == 0
    with Screen([COFFEE, "prep"], env=environment(met, COFFEE_NOW=MET), rows=40) as screen:
        screen.wait_for("still unfinished").wait_for("1  Nour El Amrani").send("enter")
        screen.wait_for("Why meet Nour again?").send("ctrl-d")
        screen.wait_for_end()


def test_a_coffee_not_talked_about_is_pointed_at_before_the_next(prepared: Path) -> None:
    with Screen([COFFEE, "prep", "nour"], env=environment(prepared, COFFEE_NOW=MET)) as screen:
        screen.wait_for("how your last coffee went, Thursday 26 November")
        screen.wait_for("coffee followup nour")
        screen.wait_for("Ten minutes, or three?").send("ctrl-d")
        assert screen.wait_for_end() == 0
