"""A rehearsal at the keyboard of a real terminal: turn by turn, taken back, left, taken up."""

import json
import re
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import Coffee
from dialogues import SCRIPT
from faulty import own
from screen import Screen
from walks import COFFEE, environment, rows

READY = " > "
ASKS = "\x1b[?2004h"
"""What prompt_toolkit writes once it reads: from here on a key is a key."""


SAYS = {
    "look": "May I watch", "wait": "I can wait", "sell": "I have just", "when": "Which day",
    "insist": "Only five",
}  # fmt: skip
"""How the replies of the script begin on the screen."""


class Sitting(Screen):
    """Somebody at `coffee rehearse door`; made-up people, the reaction `busy`."""

    since = 0
    script = SCRIPT

    def __init__(self, home: Path, *argv: str, lang: str = "en", **env: str | None) -> None:
        own(home, f"{lang}/door", self.script)
        line = [COFFEE, "--lang", lang, "rehearse", "door", *argv]
        super().__init__(line, env=environment(home, **env), rows=60)

    def begin(self) -> "Sitting":
        """At the first turn, the cast made up."""
        self.wait_for("made-up people").wait_for_line(READY).send("enter")
        return self.turn(1)

    def turn(self, number: int) -> "Sitting":
        self.wait_for(f"turn {number}").wait_for_line(READY)
        return self

    def say(self, words: str, then: str) -> "Sitting":
        """Type `words`; read on until `then` shows, and the line is free again."""
        return self.send(words, "enter").again(then)

    def send(self, *texts: str) -> "Sitting":
        """Type each of `texts`; for the id of a reply, its number on the list."""
        self.since = len(self.raw)
        super().send(*(self.number(text) if text in SAYS else text for text in texts))
        return self

    def number(self, reply: str) -> str:
        """The number of a reply on the list shown last."""
        shown = re.compile(rf"(?m)^ *(\d)\.? +{SAYS[reply]}")
        self.wait_until(lambda screen: shown.search(screen.text()))
        self.wait_until(lambda screen: screen.line.lstrip().startswith(">"))
        return str(shown.findall(self.text())[-1])

    def again(self, *texts: str) -> "Sitting":
        """Read on until one of `texts` is told, and the line can be typed on once more."""
        self.wait_until(
            lambda screen: any(
                ASKS in screen.raw[self.since :].partition(text)[2] for text in texts
            )
        )
        return self

    def to_the_end(self, *replies: str, since: int = 1) -> "Sitting":
        for number, reply in enumerate(replies, since):
            self.turn(number).send(reply, "enter")
        self.wait_for("what will you say?").wait_for_line(READY).send("enter")
        self.wait_for_end()
        return self


ASKED = ("--react", "busy", "--seed", "1")
PATH = ("wait", "look", "when")


@pytest.fixture
def straight(coffee: Coffee, home: Path, tmp_path: Path) -> Any:
    """What a rehearsal without a break is stored as."""
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().to_the_end(*PATH)
    return coffee("rehearse", "--replay", "last", "--json").json


def test_a_rehearsal_from_the_first_line_to_the_card(coffee: Coffee, home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().to_the_end(*PATH)
        shown = sitting.text()
    assert sitting.exit_code == 0
    order = [
        "Whose workshop?", "You ask Jeanne Morel to let you in.", "A number, or your own words.",
        "fair   Kind, and a little vague.", "try    “May I watch for five minutes",
        "She finishes her piece.", "“There.”", "good   A small thing to grant.", "“Not today.”",
        "YOU ARE IN", "3 of 3", "THE OTHER ROADS", "→ The door is shut",
        "If she has no time today, what will you say?", "YOUR CARD",
        "If she has no time today, I say: “Which day suits you?”",
        "coffee rehearse --replay 1",
    ]  # fmt: skip
    at = -1
    for text in order:
        assert shown.find(text, at + 1) > at, f"{text!r}, in this order:\n{shown}"
        at = shown.find(text, at + 1)
    assert rows(home, "select reaction, said from plan") == [("busy", "Which day suits you?")]
    assert rows(home, "select mode, outcome from rehearsal") == [("choose", "inside")]


LEAVING: dict[str, Callable[[Screen], object]] = {
    "ctrl-d": lambda screen: screen.send("ctrl-d").wait_for_end(),
    "ctrl-c": lambda screen: screen.send("ctrl-c").wait_for_end(),
    "quit": lambda screen: screen.send("ctrl-u", ":quit", "enter").wait_for_end(),
    "kill": lambda screen: _killed(screen),
}


def _killed(screen: Screen) -> None:
    import os

    os.kill(screen.pid, signal.SIGKILL)
    screen.wait_for_end()


@pytest.mark.parametrize("way", LEAVING)
@pytest.mark.parametrize("turn", [2, 3, 4])
def test_left_at_any_turn_it_goes_on_and_ends_the_same(
    coffee: Coffee, home: Path, tmp_path: Path, straight: Any, turn: int, way: str
) -> None:
    """Convention 28, 29. Turn 4 is the card."""
    again = tmp_path / "again"
    with Sitting(again, *ASKED) as sitting:
        sitting.begin()
        for number, reply in enumerate(PATH[: turn - 1], 1):
            sitting.turn(number).send(reply, "enter")
        sitting.turn(turn) if turn < 4 else sitting.wait_for("what will you say?")
        sitting.wait_for_line(READY)
        LEAVING[way](sitting)
        assert sitting.exit_code == {"kill": -9, "ctrl-c": 130}.get(way, 0)
        told = f"Saved, up to turn {turn - 1}. To go on: coffee rehearse door"
        assert (told in sitting.text()) == (way != "kill")
    with Sitting(again) as sitting:
        stopped = f"you stopped at turn {turn}" if turn < 4 else "only the card is left"
        sitting.wait_for(stopped).wait_for_line(READY).send("enter")
        sitting.to_the_end(*PATH[turn - 1 :], since=turn)
    told_again = coffee("rehearse", "--replay", "last", "--json", COFFEE_HOME=str(again)).json
    assert told_again == straight
    assert rows(again, "select count(*), count(finished) from rehearsal") == [(1, 1)]


@pytest.mark.parametrize(("pick", "left"), [("2", 0), ("3", 1)])
def test_an_unfinished_rehearsal_is_dropped_or_kept_as_asked(
    home: Path, pick: str, left: int
) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().send("wait", "enter")
        sitting.turn(2).send("ctrl-d").wait_for_end()
    with Sitting(home) as sitting:
        sitting.wait_for("you stopped at turn 2").wait_for_line(READY).send(pick, "enter")
        sitting.begin().send("ctrl-d").wait_for_end()
        assert "Saved" not in sitting.text(), "nothing was said yet"
    assert rows(home, "select count(*) from rehearsal") == [(left,)]
    assert rows(home, "select count(*) from turn") == [(left,)]


def test_leaving_before_the_first_reply_leaves_nothing(home: Path) -> None:
    with Sitting(home) as sitting:
        sitting.begin().send("ctrl-d").wait_for_end()
        assert sitting.exit_code == 0
    assert not (home / "coffee.db").exists()


def test_a_reply_is_taken_back_and_another_given(coffee: Coffee, home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().say(":back", "This is the first reply.")
        sitting.send("look", "enter")
        sitting.turn(2).send("shift-tab").wait_for("turn 1", times=2)
        sitting.wait_for_line(READY).send("sell", "enter")
        sitting.wait_for("what will you say?").wait_for_line(READY).send("enter")
        sitting.wait_for_end()
    told = coffee("rehearse", "--replay", "1", "--json").json
    assert [turn["reply"] for turn in told["turns"]] == ["sell"]
    assert told["outcome"] == "out"


def test_commands_answer_in_place(home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().say(":why", "No article on this moment.")
        sitting.say(":skip", "nobody can skip")
        sitting.say(":help", "takes your last reply back")
        sitting.say(":foo", ":foo isn't a command")
        sitting.send("ctrl-u")
        sitting.say("9", "Type a number from 1 to 3")
        sitting.send("ctrl-u", "enter").again("They are waiting")
        sitting.send("ctrl-u", "sell", "enter").wait_for("what will you say?")


def test_the_article_behind_a_reply_is_told_on_the_next_line(home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        own(
            home,
            "en/door",
            SCRIPT.replace("cafe/time\n        go: out", "cafe/time\n        go: busy"),
        )
        sitting.begin().send("sell", "enter")
        sitting.turn(2).say(":why", "From “")


def test_in_an_exam_the_coach_waits_for_the_end(home: Path) -> None:
    with Sitting(home, *ASKED, "--exam") as sitting:
        sitting.begin().send("wait", "enter")
        sitting.turn(2)
        assert "Kind, and a little vague." not in sitting.text()
        sitting.to_the_end("look", "when", since=2)
        shown = sitting.text()
    assert shown.index("fair   Kind, and a little vague.") < shown.index("YOU ARE IN")


def test_own_words_are_coached_with_what_they_lack(home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().send("could I come in and look on a bit", "enter")
        sitting.turn(2)
        shown = sitting.text()
    assert "fair   A small thing to grant." in shown
    assert "Missing: how long." in shown
    assert "“could I come in and look on a bit, for five minutes.”" in shown
    assert rows(home, "select said, mode from turn join rehearsal on id = rehearsal_id") == [
        ("could I come in and look on a bit", "type")
    ]


@pytest.mark.parametrize(
    "typed", ["?!...", "x" * 300, "\x1b[201~", "you stupid idiot", "日本語", "[/]"]
)
def test_what_makes_no_reply_is_told_and_never_scored(home: Path, typed: str) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().send(typed, "enter").again("She waits for you", "They are waiting")
        assert "good  " not in sitting.text()
        sitting.send("ctrl-u", "ctrl-d").wait_for_end()
    assert not (home / "coffee.db").exists()


def test_the_card_is_written_in_one_s_own_words(home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().send("sell", "enter")
        sitting.wait_for("what will you say?").wait_for_line(READY)
        sitting.send("ctrl-u", "x" * 301, "enter").again("A card is a line")
        sitting.send("ctrl-u", "May I look?", "enter").wait_for_end()
        assert "I say: “May I look?”" in sitting.text()
    assert rows(home, "select reaction, said from plan") == [("call", "May I look?")]


def test_a_card_holds_words(home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().send("sell", "enter")
        sitting.wait_for("what will you say?").wait_for_line(READY)
        sitting.send("ctrl-u").say("2", "There are no words in that.")
        sitting.send("ctrl-u", "May I look?", "enter").wait_for_end()
    assert rows(home, "select said from plan") == [("May I look?",)]


def test_the_name_of_a_reply_is_no_reply(home: Path) -> None:
    """What an author calls a reply is judged as the words that it is."""
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().send("look", "enter").turn(2)
        Screen.send(sitting, "insist", "enter")
        sitting.wait_for("That is too little")
    assert rows(home, "select count(*) from turn") == [(1,)]


def test_a_command_without_its_colon_is_no_reply(home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().say("?", "the rehearsal waits for you").send("ctrl-u")
        sitting.say("quit", "With a colon, that is a command: :quit")
    assert rows(home, "select count(*) from turn") == [(0,)]


def test_in_one_s_own_words_the_replies_show_only_when_asked_for(home: Path) -> None:
    with Sitting(home, *ASKED, "--own-words") as sitting:
        sitting.begin().say("could I look on for five minutes?", "→ taken as “May I watch")
        assert "I have just the software" not in sitting.text()
        sitting.turn(2).send("enter").wait_for("Which of these will you say?")
        sitting.send("when", "enter").wait_for("what will you say?")
    assert rows(home, "select reply, said <> '' from turn") == [("look", 1), ("when", 0)]
    with Sitting(home) as sitting:
        sitting.wait_for("only the card is left").wait_for_line(READY).send("enter")
        sitting.wait_for("what will you say?")
    assert rows(home, "select mode from rehearsal") == [("own-words",)]


def test_what_to_say_otherwise_begins_where_it_first_went_wrong(home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.begin().to_the_end(*PATH)
        assert "say something else at turn 1: coffee rehearse --replay 1 --from 1" in " ".join(
            sitting.text().split()
        )


def test_hesitation_is_measured_and_told_as_it_is(home: Path) -> None:
    with Sitting(home, *ASKED, COFFEE_NOW=None) as sitting:
        sitting.begin().to_the_end("sell")
    ((seconds,),) = rows(home, "select seconds from turn")
    assert 0 <= seconds < 10


def test_at_the_end_of_input_everything_is_saved_on_a_plain_terminal(home: Path) -> None:
    with Sitting(home, *ASKED, TERM="dumb") as sitting:
        sitting.wait_for("made-up people").wait_for_line("> ").send("enter")
        sitting.wait_for("turn 1").wait_for_line("> ").send("wait", "enter")
        sitting.wait_for("turn 2").wait_for_line("> ").send("look", "enter")
        sitting.wait_for("turn 3").wait_for_line("> ").send("ctrl-d").wait_for_end()
        assert "\x1b" not in sitting.raw
        assert "fair   Kind, and a little vague." in sitting.text()
    assert rows(home, "select count(*) from turn") == [(2,)]


def test_json_at_the_keyboard_is_alone_on_stdout(home: Path, tmp_path: Path) -> None:
    own(home, "en/door", SCRIPT)
    out = tmp_path / "out.json"
    line = f"{COFFEE} rehearse door --react busy --seed 1 --json > {out}"
    with Screen(["/bin/sh", "-c", line], env=environment(home), rows=60) as screen:
        screen.wait_for("made-up people").wait_for_line(READY).send("enter")
        screen.wait_for("turn 1").wait_for_line(READY).send("sell", "enter")
        screen.wait_for("what will you say?").wait_for_line(READY).send("enter")
        screen.wait_for_end()
    told = json.loads(out.read_text(encoding="utf-8"))
    assert (told["outcome"], told["turns"][0]["seconds"]) == ("out", None)


def test_another_road_is_taken_at_the_keyboard(coffee: Coffee, home: Path, straight: Any) -> None:
    with Sitting(home, "--replay", "1", "--from", "3") as sitting:
        sitting.turn(3).send("insist", "enter")
        sitting.wait_for("THE DOOR IS SHUT").wait_for("what will you say?")
        sitting.wait_for_line(READY).send("enter").wait_for_end()
    told = coffee("rehearse", "--replay", "2", "--json").json
    assert told["turns"][:2] == straight["turns"][:2]
    assert told["outcome"] == "out"
    assert coffee("rehearse", "--replay", "1", "--json").json == straight


def test_the_card_is_asked_again_from_memory_the_next_time(home: Path, straight: Any) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.wait_for("If she has no time today, I say: “…”").wait_for_line(READY)
        sitting.say(":help", "Enter alone passes.").say(":why", "No article on this moment.")
        sitting.send("which day would suit you then?", "enter")
        sitting.wait_for("You have it. You had written: “Which day suits you?”")
        sitting.wait_for_line(READY).send("enter")
        sitting.turn(1)
    assert rows(home, "select plan_id, said, ok from recall") == [
        (1, "which day would suit you then?", 1)
    ]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("could it be another day?", "You have it."),  # the same in other words
        ("day suits", "You have it."),  # what the card says, in part
        ("I came all this way", "Read it once more"),  # a reply, and not that one
        ("the weather is fine", "Read it once more"),
    ],
)
def test_a_card_is_remembered_in_whatever_words(
    home: Path, straight: Any, said: str, told: str
) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.wait_for("I say: “…”").wait_for_line(READY).send(said, "enter")
        sitting.wait_for("made-up people")
        assert told in sitting.text() and "Which day suits you?" in sitting.text()


def test_a_card_that_is_not_remembered_is_only_shown(home: Path, straight: Any) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.wait_for("I say: “…”").wait_for_line(READY).send("enter")
        sitting.wait_for("You had written: “Which day suits you?”").wait_for("made-up people")
    assert rows(home, "select count(*) from recall") == [(0,)]


def test_real_people_are_asked_for_one_by_one_and_kept(home: Path) -> None:
    with Sitting(home, *ASKED) as sitting:
        sitting.wait_for("made-up people").wait_for_line(READY).send("Ada Roy", "enter")
        sitting.wait_for("Which machine?").wait_for_line(READY)
        assert "the old lathe" not in sitting.line, "nothing made up is proposed"
        sitting.send("enter")
        sitting.turn(1).send("sell", "enter").wait_for("THE DOOR IS SHUT")
        assert "You ask Ada Roy to let you in." in sitting.text()
        assert "May I watch for five minutes?" in sitting.text()
    assert rows(home, "select name from person") == [("Ada Roy",)]


LONGER = SCRIPT.replace(
    "vars:",
    '  - {id: year, type: text, ask: "Since when?", default: "last year"}\nvars:',
)
CAST = (("Which machine?", "the big press"), ("Since when?", "the flood"))


class Casting(Sitting):
    """Somebody asked for the people of a longer script: Ada Roy, her machine, since when."""

    script = LONGER

    def asked(self, ask: str) -> "Casting":
        self.wait_for(ask).wait_for_line(READY)
        return self

    def answered(self, *answers: tuple[str, str]) -> "Casting":
        for ask, answer in answers:
            self.asked(ask).send(answer, "enter")
        return self


ADA = (("made-up people", "Ada Roy"), *CAST)


@pytest.mark.parametrize("way", LEAVING)
@pytest.mark.parametrize("given", [1, 2, 3])
def test_left_while_real_people_are_asked_for_it_goes_on_at_the_question(
    home: Path, given: int, way: str
) -> None:
    """With all of them given it stands before its first reply."""
    begins = "You ask Ada Roy to let you in."
    asks = [*(ask for ask, _ in ADA), begins]
    with Casting(home, *ASKED) as sitting:
        sitting.answered(*ADA[:given]).asked(asks[given])
        LEAVING[way](sitting)
        told = "To go on: coffee rehearse door"
        assert (told in " ".join(sitting.text().split())) == (way != "kill")
    with Casting(home) as sitting:
        sitting.asked("At the door · Ada Roy").send("enter")
        sitting.asked(asks[given])
        assert "Whose workshop?" not in sitting.text(), "asked already"
        sitting.answered(*ADA[given:]).wait_for(begins)
        sitting.wait_for("May I watch for five minutes, the big press above all?")
        sitting.to_the_end("sell")
    assert rows(home, "select name from person") == [("Ada Roy",)]
    assert rows(home, "select person_id, count(*) from rehearsal") == [(1, 1)]


@pytest.mark.parametrize(("pick", "left"), [("2", 0), ("3", 1)])
def test_a_cast_given_in_part_is_dropped_or_kept_as_asked(home: Path, pick: str, left: int) -> None:
    with Casting(home) as sitting:
        sitting.answered(*ADA[:2]).asked("Since when?").send("ctrl-d").wait_for_end()
    with Casting(home) as sitting:
        sitting.asked("At the door · Ada Roy").send(pick, "enter")
        sitting.asked("Whose workshop?").send("ctrl-d").wait_for_end()
    assert rows(home, "select count(*) from rehearsal") == [(left,)]


def test_a_cast_given_in_part_is_found_by_its_name_alone(home: Path) -> None:
    with Casting(home) as sitting:
        sitting.answered(ADA[0]).asked("Which machine?").send("ctrl-d").wait_for_end()
    with Casting(home, "Zoé Kern") as sitting:
        sitting.asked("a new person: Zoé Kern")
        assert "At the door · Ada Roy" not in sitting.text()
    with Casting(home, "ada roy") as sitting:
        sitting.asked("At the door · Ada Roy").send("enter").wait_for("Which machine?")


def test_a_cast_given_in_part_goes_with_the_person_it_is_about(coffee: Coffee, home: Path) -> None:
    coffee("people", "add", "Ada Roy")
    with Casting(home) as sitting:
        sitting.answered(*ADA[:2]).asked("Since when?").send("ctrl-d").wait_for_end()
    coffee("people", "forget", "Ada Roy", "--yes")
    assert rows(home, "select count(*) from rehearsal") == [(0,)]


def test_a_reaction_that_nobody_has_is_refused_before_anybody_is_asked_for(home: Path) -> None:
    with Casting(home, "--react", "furious") as sitting:
        assert sitting.wait_for_end() == 2
        assert "Whose workshop?" not in sitting.text()


def test_a_stranger_is_made_up_with_enter_alone_too(home: Path) -> None:
    own(home, "en/door", SCRIPT.replace("id: person,", "id: host,").replace("{{person", "{{host"))
    with Screen([COFFEE, "rehearse", "door"], env=environment(home), rows=60) as screen:
        screen.wait_for("made-up people").wait_for_line(READY).send("enter")
        screen.wait_for("At the door · Jeanne Morel").wait_for("turn 1")


def test_the_script_is_chosen_from_a_list(home: Path) -> None:
    own(home, "en/door", SCRIPT)
    own(home, "en/broken", "kind: dialogue")
    with Screen([COFFEE, "rehearse"], env=environment(home), rows=60) as screen:
        screen.wait_for("What would you like to rehearse?").wait_for_line(READY)
        assert "At the door" in screen.text()
        assert "1  A call on someone's recommendation" in screen.text(), "Enter plays the heart"
        assert "broken" not in screen.text()
        screen.send("at the door", "enter").wait_for("Whose workshop?")
