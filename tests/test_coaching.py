"""What the coach says of a reply: no praise unearned, better words made from one's own."""

import pytest

from coffee.coach.coaching import (
    advice_here,
    best_end,
    better_than,
    card_suggestion,
    coached,
    forks,
    model,
    spoken,
)
from coffee.coach.dialogue import Taken
from dialogues import dialogue, names, rehearsal

LONG = " ".join("abcdefghijklmnopqrst")
"""Twenty words."""
BOOK = dialogue(
    ("        needs: [end]\n", "        needs: [end, kind, short]\n"),
    (
        '  end: {title: "how long", words: ["minutes", "moment"], add: "for five minutes"}\n',
        '  end: {title: "how long", words: ["minutes", "moment"], add: "for five minutes"}\n'
        '  kind: {title: "a kind word", add: "please",'
        f' words: ["please", "minutes flat", "{LONG}"]}}\n'
        '  short: {title: "brevity", most: 12}\n',
    ),
)
NAMES = names(BOOK)


def told(said: str, line: str = "door", reply: str = "look"):
    return coached(BOOK, NAMES, "en", Taken(line, reply, said))


def test_a_reply_chosen_is_what_it_is() -> None:
    chosen = told("")
    assert (chosen.verdict, chosen.why) == ("good", "A small thing to grant.")
    assert (chosen.given, chosen.missing, chosen.better) == ((), (), "")


def test_words_that_hold_what_is_needed_are_good_and_quoted() -> None:
    whole = told("please, may I look on for five minutes?")
    assert (whole.verdict, whole.missing, whole.better) == ("good", (), "")
    assert dict(whole.given) == {"how long": "minutes", "a kind word": "please"}


def test_one_thing_missing_of_three_is_told_and_mended_in_one_s_own_words() -> None:
    nearly = told("may I look on for five minutes.")
    assert (nearly.verdict, nearly.missing) == ("good", ("a kind word",))
    assert nearly.better == "may I look on for five minutes, please."


def test_more_than_half_missing_is_not_good() -> None:
    little = told("may I look on?")
    assert (little.verdict, little.missing) == ("ok", ("how long", "a kind word"))
    assert little.better == "may I look on? For five minutes, please."


def test_a_long_quotation_is_cut_in_its_middle() -> None:
    given = dict(told(f"May I look, please. {LONG}").given)
    assert given["a kind word"] == f"{LONG[:15]} … {LONG[-15:]}"


def test_words_that_meet_two_criteria_are_quoted_once() -> None:
    given = dict(told("May I look on for five minutes flat watching Jeanne mend lathes?").given)
    assert given == {"how long": "minutes", "a kind word": ""}


def test_too_many_words_are_told_as_brevity_and_nothing_is_added() -> None:
    long = told("please " + "and so on " * 10 + "five minutes")
    assert long.missing == ("brevity",)
    assert long.better == ""


@pytest.mark.parametrize(("reply", "verdict"), [("wait", "ok"), ("sell", "poor")])
def test_own_words_never_make_a_reply_better_than_it_is(reply: str, verdict: str) -> None:
    other = told("please, five minutes", reply=reply)
    assert other.verdict == verdict
    assert other.better == "May I watch for five minutes, the old lathe above all?"


def test_a_better_wording_of_its_own_goes_before_the_good_reply() -> None:
    book = dialogue(
        ("        advice: cafe/time\n", '        better: "Five minutes, {{machine}}?"\n')
    )
    (sell,) = [reply for reply in book.lines["door"].you if reply.id == "sell"]
    assert better_than(book, names(book), "door", sell) == "Five minutes, the old lathe?"
    without = {**names(book), "machine": []}
    assert better_than(book, without, "door", sell) == "May I watch for five minutes?"


def test_advice_is_that_of_the_line_the_reaction_and_the_reply() -> None:
    book = dialogue(
        ('title: "no time", odds: 1, go: busy}', 'title: "t", advice: a/roll, go: busy}'),
        ('    they: "Not today."\n', '    they: "Not today."\n    advice: [a/line, a/both]\n'),
        ("        set: {trust: some}\n", "        set: {trust: some}\n        advice: a/both\n"),
        ('say: "Now look."', 'say: "Now look.", advice: a/end'),
    )
    start = rehearsal(react=["busy"], book=book)
    assert advice_here(start) == ()
    assert advice_here(start.take("look")) == ("a/line", "a/both", "a/roll")
    assert advice_here(start.take("look").take("when")) == ("a/end",)
    assert advice_here(start.take("sell")) == ("cafe/time",)


def test_what_was_said_is_one_s_own_words_or_the_model() -> None:
    assert spoken(BOOK, NAMES, Taken("busy", "when")) == "Which day suits you?"
    assert spoken(BOOK, NAMES, Taken("busy", "when", "when then")) == "when then"
    assert model(BOOK, NAMES, "busy") == "Which day suits you?"


def test_the_other_roads_are_told_with_the_best_that_they_lead_to() -> None:
    over = rehearsal("wait", "look", "insist", react=["busy"])
    told = [
        (fork.number, road.reply.id, road.best.outcome)
        for fork in forks(over)
        for road in fork.roads
    ]
    assert sorted(told) == [
        (0, "look", "inside"), (0, "sell", "out"), (1, "sell", "out"), (2, "when", "inside"),
    ]  # fmt: skip


def test_a_road_through_a_sub_dialogue_leads_on_after_it() -> None:
    over = rehearsal("sell")
    ends = {road.reply.id: road.best.outcome for fork in forks(over) for road in fork.roads}
    assert ends == {"look": "inside", "wait": "inside"}
    assert best_end(over.book, ["paused", "out"]).outcome == "out"


def test_the_card_proposes_one_s_own_words_when_they_were_good() -> None:
    start = rehearsal("look", react=["busy"], book=dialogue())
    own = start.take("when", "when may I come back?")
    assert card_suggestion(own, "en") == ("she has no time today", "when may I come back?")
    poor = start.take("insist", "oh come on")
    assert card_suggestion(poor, "en") == ("she has no time today", "Which day suits you?")


def test_own_words_that_lack_too_much_are_not_proposed_for_the_card() -> None:
    over = rehearsal(react=["glad"], book=BOOK).take("look", "may I look on?")
    assert card_suggestion(over, "en")[1].startswith("May I watch for five minutes")
