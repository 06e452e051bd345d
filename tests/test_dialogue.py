"""The engine: the replies taken are the whole state of a rehearsal, and the rest follows."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coffee.coach.dialogue import (
    MOST_MOVES,
    Heard,
    Rehearsal,
    Taken,
    begin,
    main_reactions,
    replayed,
    taken_up,
)
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.playbook import READER
from coffee.errors import EndlessRehearsal, IllegalReply, UnknownReaction
from dialogues import dialogue, names, rehearsal


def offered(rehearsed: Rehearsal) -> set[str]:
    turn = rehearsed.turn()
    assert turn is not None, "it is over"
    return {reply.id for reply in turn.replies}


def test_it_begins_at_the_first_line_with_what_they_say() -> None:
    turn = rehearsal().turn()
    assert turn is not None
    assert (turn.line, turn.they in {"Yes?", "What is it?", "Jeanne speaking."}) == ("door", True)
    assert {reply.id for reply in turn.replies} == {"look", "wait", "sell"}


def test_a_reply_leads_on_through_a_reaction_to_the_end() -> None:
    over = rehearsal("look", react=["glad"])
    assert over.turn() is None
    assert over.ended is not None
    assert (over.ended.outcome, over.ended.score, over.reaction) == ("inside", 3, "glad")
    assert [(heard.line, heard.they) for heard in over.heard][1:] == [("inside", "Come in.")]


@pytest.mark.parametrize("reply", ["when", "nobody", "", "LOOK"])
def test_a_reply_that_is_not_offered_is_refused_and_nothing_moves(reply: str) -> None:
    at_the_door = rehearsal()
    with pytest.raises(IllegalReply) as caught:
        at_the_door.take(reply)
    assert caught.value.facts == {
        "line": "door", "reply": reply, "able": ["look", "wait", "sell"]
    }  # fmt: skip
    assert at_the_door == rehearsal()


def test_nothing_can_be_taken_after_the_end() -> None:
    with pytest.raises(IllegalReply):
        rehearsal("sell").take("sell")


def test_a_reply_with_once_is_offered_once() -> None:
    assert offered(rehearsal("wait")) == {"look", "sell"}


def test_a_call_plays_a_sub_dialogue_and_comes_back() -> None:
    back = rehearsal("wait")
    assert [heard.line for heard in back.heard] == ["door", "pause", "paused", "door"]
    assert [heard.scene or heard.they for heard in back.heard][1:3] == [
        "She finishes her piece.", "There."
    ]  # fmt: skip
    assert back.state.calls == ()


def test_a_reply_waits_for_a_variable_or_for_another_reply() -> None:
    assert offered(rehearsal("look", react=["busy"])) == {"when", "insist"}
    untold = dialogue(("        set: {trust: some}\n", ""), faults=["never_taken"])
    assert offered(rehearsal("look", react=["busy"], book=untold)) == {"when"}
    after = dialogue(("        when: {trust: some}\n", "        when: {door: look}\n"))
    assert offered(rehearsal("look", react=["busy"], book=after)) == {"when", "insist"}


def test_the_reaction_wished_for_comes_and_without_a_wish_the_odds_decide() -> None:
    assert {rehearsal("look", react=["busy"], seed=seed).reaction for seed in range(30)} == {"busy"}
    drawn = [rehearsal("look", seed=seed).reaction for seed in range(300)]
    assert 60 < drawn.count("busy") < 140, "one in three"


def test_a_reaction_wished_for_further_on_is_led_to() -> None:
    book = dialogue(
        ("go: busy}\n", "go: busy}\n      - {id: far, title: f, odds: 0, go: further}\n"),
        (
            "  inside:\n",
            "  further:\n    roll:\n      - {id: near, title: n, go: inside}\n"
            "      - {id: off, title: o, odds: 0, go: out}\n  inside:\n",
        ),
        ("  call: {", '  far: {if: "Far.", line: door}\n  call: {'),
    )
    for seed in range(20):
        led = rehearsal("look", seed=seed, react=["off"], book=book)
        assert led.state.rolled == ("far", "off")


def test_an_unknown_reaction_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownReaction) as caught:
        rehearsal(react=["jerk"])
    assert caught.value.facts == {"name": "jerk", "able": ["busy", "glad"]}


def test_a_rehearsal_that_ends_before_any_reaction_is_about_the_call() -> None:
    assert rehearsal("sell").reaction == "call"
    assert main_reactions(dialogue()) == ["busy", "glad", "call"]


def test_names_fill_what_is_said_and_what_has_no_name_is_dropped() -> None:
    book = dialogue()
    told = {**names(book, person="Zoé Roy"), "machine": []}
    heard = {begin(book, told, seed).heard[0].they for seed in range(20)}
    assert heard == {"Yes?", "What is it?", "Zoé speaking."}


def test_a_line_met_again_is_not_said_in_the_same_words() -> None:
    for seed in range(20):
        first, again = (h.they for h in rehearsal("wait", seed=seed).heard if h.line == "door")
        assert first != again


def test_the_order_of_the_replies_depends_on_the_seed_and_stays() -> None:
    orders = set()
    for seed in range(40):
        first, again = rehearsal(seed=seed).turn(), rehearsal("wait", seed=seed).turn()
        assert first is not None and again is not None
        orders.add(tuple(reply.id for reply in first.replies))
        left = [reply.id for reply in first.replies if reply.id != "wait"]
        assert [reply.id for reply in again.replies] == left
    assert len(orders) == 6


def test_what_was_said_and_how_long_it_took_is_kept() -> None:
    said = rehearsal().take("look", "may I see?", 4.5)
    assert said.path == (Taken("door", "look", "may I see?", 4.5),)
    assert said.heard[0].taken == said.path[0]


def test_a_branch_stands_before_a_turn_and_may_go_elsewhere() -> None:
    over = rehearsal("wait", "look", "when", react=["busy"])
    assert over.branch(0) == rehearsal(react=["busy"])
    elsewhere = over.branch(2).take("insist")
    assert elsewhere.ended is not None
    assert elsewhere.ended.outcome == "out"
    assert elsewhere.path[:2] == over.path[:2]


def test_a_script_edited_since_is_taken_up_as_far_as_it_goes() -> None:
    over = rehearsal("wait", "look", "when", react=["busy"])
    edited = dialogue(
        ("      - id: look\n", "      - id: peep\n"),
        ("pick: [wait, look, when]", "pick: [wait, peep, when]"),
    )
    again = taken_up(edited, over.names, over.seed, over.react, over.path)
    assert again.path == over.path[:1]
    with pytest.raises(IllegalReply):
        replayed(edited, over.names, over.seed, over.react, over.path)


def test_a_script_that_goes_in_circles_is_stopped() -> None:
    circle = dialogue(("        once: yes\n", ""))
    waiting = rehearsal(book=circle)
    with pytest.raises(EndlessRehearsal) as caught:
        for _ in range(MOST_MOVES):
            waiting = waiting.take("wait")
    assert caught.value.facts["most"] == MOST_MOVES
    assert waiting.turn() is not None, "the last move was not made, the ones before were"


# Any script, any path


def _reply(number: int, lines: list[str], draw: Callable[..., object]) -> dict[str, object]:
    some = st.sampled_from(lines)
    when = draw(st.sampled_from([None, {"v": "b"}, {lines[0]: "any"}])) if number else None
    reply = {
        "id": f"r{number}", "say": "Yes.", "like": ["a", "b", "c", "d"], "verdict": "good",
        "coach": "Well.", "go": draw(some),
        "once": "yes" if number and draw(st.booleans()) else "no",
        "set": {"v": draw(st.sampled_from("ab"))},
    }  # fmt: skip
    return (
        reply | ({"when": when} if when else {}) | ({"call": "sub"} if draw(st.booleans()) else {})
    )


@st.composite
def scripts(draw: Callable[..., object]) -> DialogueBook:
    """Any script of a few lines that can be played; it need not be a sensible one."""
    talk = [f"l{n}" for n in range(draw(st.integers(1, 4)))]  # type: ignore[call-overload]
    ways = [*talk, "end", "roll"]
    lines: dict[str, object] = {
        "end": {"end": {"outcome": "over", "title": "Over", "score": 1, "say": "Well."}},
        "sub": {"they": ["Aside.", "By the way."], "return": "yes"},
        "roll": {"roll": [
            {"id": f"x{n}", "title": "x", "odds": n, "go": draw(st.sampled_from(ways))}
            for n in range(2)
        ]},
    }  # fmt: skip
    for one in talk:
        count = draw(st.integers(2, 4))
        lines[one] = {
            "they": ["So?", "And?", "Well?"],
            "you": [_reply(n, ways, draw) for n in range(count)],  # type: ignore[call-overload]
        }
    whole = {"format": "coffee/1", "kind": "dialogue", "title": "T", "about": "A", "start": "l0",
             "vars": {"v": ["a", "b"]}, "lines": lines}  # fmt: skip
    book = READER.validate_python(whole)
    assert isinstance(book, DialogueBook)
    return book


@given(scripts(), st.integers(0, 2**32), st.lists(st.integers(0, 5), max_size=30))
def test_the_same_replies_lead_to_the_same_place(
    book: DialogueBook, seed: int, picks: list[int]
) -> None:
    """Resuming after any turn, replaying and branching: all the same rehearsal."""
    try:
        here = begin(book, {}, seed)
        steps = [here]
        for pick in picks:
            turn = here.turn()
            if turn is None:
                break
            assert turn.replies, "there is always something to say"
            here = here.take(turn.replies[pick % len(turn.replies)].id, f"said {pick}", 1.0)
            steps.append(here)
    except EndlessRehearsal:
        assume(False)
    assert replayed(book, {}, seed, (), here.path) == here
    assert [here.branch(number) for number in range(len(steps))] == steps
    assert len([heard for heard in here.heard if heard.taken]) == len(here.path)
    assert here.state.moves <= MOST_MOVES


@given(scripts(), st.integers(0, 2**32), st.text(max_size=8))
def test_an_illegal_move_moves_nothing(book: DialogueBook, seed: int, reply: str) -> None:
    try:
        here = begin(book, {}, seed)
    except EndlessRehearsal:
        return
    turn = here.turn()
    assume(turn is None or reply not in {one.id for one in turn.replies})
    before = replace(here)
    with pytest.raises(IllegalReply):
        here.take(reply)
    assert here == before


def test_heard_is_what_a_transcript_needs() -> None:
    over = rehearsal("sell")
    assert over.heard == (Heard("door", "", over.heard[0].they, Taken("door", "sell")),)
