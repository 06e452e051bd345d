"""Each rule of dialogues, shown by a change that breaks it: its line, its place and the cure."""

from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import pytest

from coffee.coach.play_through import play_through
from coffee.errors import PlaybookFault
from coffee.library.books import read_playbook
from coffee.text.en import playbooks as en
from coffee.text.fr import playbooks as fr
from dialogues import SCRIPT, dialogue, written
from faulty import Row, arrows, changed, rows_of


@dataclass(frozen=True)
class Broken:
    """The script with a fault in it, the place named, and words of the cure in both languages."""

    problem: str
    place: str
    en: str
    fr: str
    text: str


def broken(block: str) -> list[Broken]:
    """Faults as written below: a line of facts, then lines taken out (-) and put in (+)."""
    made = []
    for one in block.strip().split("== ")[1:]:
        head, _, body = one.partition("\n")
        problem, place, english, french = head.split(" | ")
        text, old, new = SCRIPT, "", ""
        for line in [*body.rstrip("\n").split("\n"), ""]:
            if old and not line.startswith("+") and (new or not line.startswith("-")):
                text, old, new = changed(text, old, new), "", ""
            if line.startswith("-"):
                old += line[2:] + "\n"
            if line.startswith("+"):
                new += line[2:] + "\n"
        made.append(Broken(problem, place.strip("-"), english, french, text))
    return made


BROKEN = broken("""
== line_unknown | door: sell | add the line | ajoutez-la
-         advice: cafe/time
-         go: out
+         advice: cafe/time
+         go: outt # <-

== line_unmet | shed | lead a reply | menez-y
- criteria:
+   shed: # <-
+     end: {outcome: shed, title: "In the shed", score: 1, say: "Nobody came."}
+ criteria:

== no_exit | busy | lead one reply out | hors du cercle
-   busy:
-     they: "Not today."
+   busy: # <-
+     they: "Not today."
-         coach: "A no for today is not a no."
-         go: inside
+         coach: "A no for today is not a no."
+         go: busy
-         when: {trust: some}
-         go: out
+         when: {trust: some}
+         go: busy

== endless | pause | come to an end | sans jamais finir
-   pause:
-     scene: "She finishes her piece."
-     go: paused
+   pause: # <-
+     scene: "She finishes her piece."
+     you:
+       - {id: a, say: "A", like: [b, c, d, e], verdict: good, coach: "O", call: pause, go: paused}
+       - {id: f, say: "F", like: [g, h, i, j], verdict: ok, coach: "O", call: pause, go: paused}

== soft_lock | busy | leave one without | laissez-en une
-     they: "Not today."
-     you:
+     they: "Not today."
+     you: # <-
-         coach: "A no for today is not a no."
+         coach: "A no for today is not a no."
+         once: yes

== missing | door | add it | ajoutez
-         when: {trust: some}
-         go: out
+         when: {trust: some}
-       - id: sell
+       - id: sell # <-
-         advice: cafe/time
-         go: out
+         advice: cafe/time

== cast_unknown | door | person | person
-     they: ["Yes?", "What is it?", "{{person.first}} speaking."]
+     they: ["Yes?", "What is it?", "{{persn.first}} speaking."] # <-

== var_unknown | door: look | trust | trust
-         set: {trust: some}
+         set: {trst: some} # <-

== var_value | busy: insist | some | some
-         when: {trust: some}
+         when: {trust: much} # <-

== var_line | - | rename | renommez
- vars:
-   trust: [none-yet, some]
+ vars:
+   trust: [none-yet, some]
+   door: [open, shut] # <-

== like_twice | busy | keep it in one | gardez-le
-         like: ["oh please", "just a minute", "it is short", "I came all this way"]
+         like: ["oh please", "just a minute", "it is short", "Another day…"] # <-

== like_few | busy: insist | at least 4 | au moins 4
-         like: ["oh please", "just a minute", "it is short", "I came all this way"]
+         like: ["oh please", "just a minute", "it is short"] # <-

== no_good | busy | verdict: good | verdict: good
-     they: "Not today."
-     you:
+     they: "Not today."
+     you: # <-
-         verdict: good
-         coach: "A no for today is not a no."
+         verdict: ok
+         coach: "A no for today is not a no."

== you_few | busy | at least two | au moins deux
-     they: "Not today."
-     you:
+     they: "Not today."
+     you: # <-
-       - id: insist
-         say: "Only five minutes!"
-         like: ["oh please", "just a minute", "it is short", "I came all this way"]
-         verdict: poor
-         coach: "She said no, and you argue."
-         when: {trust: some}
-         go: out
+

== line_ways | out | exactly one | une seule
-   out:
+   out: # <-
+     go: door

== line_silent | pause | `they` | `they`
-   pause:
-     scene: "She finishes her piece."
+   pause: # <-

== otherwise_alone | paused | take it out | retirez-le
-     they: "There."
+     they: "There."
+     otherwise: "Pardon?" # <-

== roll_conditional | answer | leave one without | laissez-en une
-     roll:
-       - {id: busy, title: "no time", odds: 1, go: busy}
-       - {id: glad, title: "glad to show", odds: 2, go: inside}
+     roll: # <-
+       - {id: busy, title: "no time", odds: 1, when: {trust: none-yet}, go: busy}
+       - {id: glad, title: "glad to show", odds: 2, when: {trust: some}, go: inside}

== roll_oddless | answer | more than 0 | plus de 0
-     roll:
-       - {id: busy, title: "no time", odds: 1, go: busy}
-       - {id: glad, title: "glad to show", odds: 2, go: inside}
+     roll: # <-
+       - {id: busy, title: "no time", odds: 0, go: busy}
+       - {id: glad, title: "glad to show", odds: 0, go: inside}

== id_twice | answer | change one | changez l'un
-       - {id: glad, title: "glad to show", odds: 2, go: inside}
+       - {id: busy, title: "glad to show", odds: 2, go: inside} # <-

== id_number | door: 1 | letter | lettre
-       - id: sell
+       - id: 1 # <-

== criterion_unknown | door: look | end | end
-         needs: [end]
+         needs: [end, ends] # <-

== criterion_unused | start | take it out | retirez-le
- criteria:
+ criteria:
+   start: {title: "a hello", words: ["hello"], add: "hello"} # <-

== criterion_add | end | mend a reply | complètent
-   end: {title: "how long", words: ["minutes", "moment"], add: "for five minutes"}
+   end: {title: "how long", words: ["minutes", "moment"]} # <-

== criterion_blind | end | nothing tells | rien ne dit
-   end: {title: "how long", words: ["minutes", "moment"], add: "for five minutes"}
+   end: {title: "how long", add: "for five minutes"} # <-

== act_unknown | door: look | write one of | écrivez l'un
-         needs: [end]
+         needs: [end]
+         means: [permision] # <-

== score_high | inside | lower it | baissez-le
-     end: {outcome: inside, title: "You are in", score: 3, say: "Now look."}
+     end: {outcome: inside, title: "You are in", score: 4, say: "Now look."} # <-

== card_missing | - | add it | ajoutez-la
- card:
-   busy: {if: "she has no time today", line: busy}
+ card: # <-

== card_unknown | bizy | busy, glad, call | busy, glad, call
-   glad: {if: "she is glad to show", line: door}
+   glad: {if: "she is glad to show", line: door}
+   bizy: {if: "Later.", line: busy} # <-

== card_line | busy | with `you` | qui a `you`
-   busy: {if: "she has no time today", line: busy}
+   busy: {if: "she has no time today", line: inside} # <-

== return_alone | out | `call` alone | que par `call`
-     end: {outcome: out, title: "The door is shut", score: 0, say: "Ask for less."}
+     scene: "The door is shut."
+     return: yes # <-

== call_endless | door: wait | add one there | ajoutez-en un
-         call: pause
+         call: answer # <-
-   pause:
-     scene: "She finishes her piece."
-     go: paused
-   paused:
-     they: "There."
-     return: yes
+

== never_taken | busy | change a `when` | changez un `when`
-         set: {trust: some}
+
-       - id: insist
+       - id: insist # <-

== cast_type | machine | person, text or choice | person, text ou choice
-   - {id: machine, type: text, ask: "Which machine?", default: "the old lathe"}
+   - {id: machine, type: number, ask: "Which machine?", default: "3"} # <-

== cast_default | machine | add it | ajoutez-le
-   - {id: machine, type: text, ask: "Which machine?", default: "the old lathe"}
+   - {id: machine, type: text, ask: "Which machine?"} # <-

== cast_first | person | put it first | en premier
-   - {id: person, type: person, ask: "Whose workshop?", default: "Jeanne Morel", required: yes}
-   - {id: machine, type: text, ask: "Which machine?", default: "the old lathe"}
+   - {id: machine, type: text, ask: "Which machine?", default: "the old lathe"}
+   - {id: person, type: person, ask: "Whose?", default: "Jeanne Morel", required: yes} # <-

== ask_unsure | door: look | [[ ]] | [[ ]]
-         say: "May I watch for five minutes[[, {{machine}} above all]]?"
+         say: "May I watch {{machine}} for five minutes?" # <-

== braces | door: look | {{minutes}} | {{minutes}}
-         better: "Five minutes?"
+         better: "Five {{minutes?" # <-

== count_outside | door: look | take it out | retirez-le
-         better: "Five minutes?"
+         better: "{{#}} Five minutes?" # <-

== react_unknown | - | busy, glad | busy, glad
-   - {name: "busy, another day", react: [busy], pick: [wait, look, when], ends: inside}
+   - {name: "busy, another day", react: [bizy], pick: [wait, look, when], ends: inside} # <-

== test_over | - | take that out | retirez-le
-   - {name: "busy, another day", react: [busy], pick: [wait, look, when], ends: inside}
+   - {name: "busy, another day", react: [busy], pick: [look, when, look], ends: inside} # <-

== test_pick | - | look, sell | look, sell
-   - {name: "busy, another day", react: [busy], pick: [wait, look, when], ends: inside}
+   - {name: "busy, another day", react: [busy], pick: [wait, wait, when], ends: inside} # <-

== test_react | - | take it out | retirez-le
-   - {name: "busy, another day", react: [busy], pick: [wait, look, when], ends: inside}
+   - {name: "busy, another day", react: [busy, glad], pick: [look, when], ends: inside} # <-

== test_ends | - | correct `pick` | corrigez `pick`
-   - {name: "busy, another day", react: [busy], pick: [wait, look, when], ends: inside}
+   - {name: "busy, another day", react: [busy], pick: [wait, look, when], ends: out} # <-
""")


def faults_in(folder: Path, text: str) -> list[Row]:
    with pytest.raises(PlaybookFault) as caught:
        read_playbook(written(folder, text))
    return rows_of(caught.value)


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.problem)
def test_a_faulty_script_is_told_with_its_line_its_place_and_the_cure(
    tmp_path: Path, case: Broken
) -> None:
    told = faults_in(tmp_path, case.text)
    rows = [row for row in told if row.problem == f"fault.{case.problem}"]
    assert rows, told
    assert {row.line for row in rows} & set(arrows(case.text)), rows
    assert rows[0].step == case.place
    assert case.en in rows[0].said(en.SENTENCES)
    assert case.fr in rows[0].said(fr.SENTENCES)


TOLD_MORE_THAN_ONCE = {"id_twice", "missing", "no_exit", "never_taken"}


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.problem)
def test_a_fault_is_told_once_and_by_its_own_name(tmp_path: Path, case: Broken) -> None:
    rows = faults_in(tmp_path, case.text)
    assert len(rows) == 1 or case.problem in TOLD_MORE_THAN_ONCE, rows
    assert {row.problem for row in rows} == {f"fault.{case.problem}"}


def test_a_sound_script_is_met_whole() -> None:
    assert play_through(dialogue()).counts() == {
        "lines": "7/7",
        "replies": "5/5",
        "reactions": "2/2",
    }


def test_a_reply_that_waits_for_another_to_be_given_is_met() -> None:
    late = ("        when: {trust: some}\n", "        when: {door: look}\n")
    assert play_through(dialogue(late)).missed == []


def test_what_the_play_through_misses_is_counted() -> None:
    text = changed(SCRIPT, "        set: {trust: some}\n", "")
    coverage = play_through(dialogue(text=text, faults=["never_taken"]))
    assert coverage.missed == [("busy", "insist")]
    assert coverage.counts()["replies"] == "4/5"


def test_a_reply_far_behind_a_rare_reaction_is_met_too() -> None:
    """What is taken least at each place alone would go in step, and never meet the two at once."""
    doors = "".join(
        f"""  d{n}:
    they: "Door {n}."
    you:
      - {{id: on, say: "On.", like: [a, b, c, d], verdict: good, coach: "On.", go: d{n + 1}}}
      - {{id: off, say: "Off.", like: [e, f, g, h], verdict: poor, coach: "Off.", go: out}}
"""
        for n in range(8)
    )
    last = """  d8:
    they: "The last."
    you:
      - {id: in, say: "In.", like: [a, b, c, d], verdict: good, coach: "In.", go: inside}
      - {id: told, say: "Told.", like: [e, f, g, h], verdict: poor, coach: "No.", go: out,
         when: {busy: insist}}
  inside:
"""
    book = dialogue(
        ("  inside:\n", doors + last),
        ("        when: {trust: some}\n        go: out\n", "        go: d0\n"),
        ("odds: 2, go: inside}", "odds: 2, go: d0}"),
    )
    assert play_through(book).missed == []


def test_a_stranger_s_script_is_read_in_no_time(tmp_path: Path) -> None:
    """Forty lines that all lead to each other, by replies most of which are never offered."""
    many = ""
    for n in range(40):
        many += f'  l{n}:\n    they: "So?"\n    you:\n'
        for m in range(6):
            when = ", when: {busy: insist}" if m else ""
            go = f"l{(n * 7 + m + 1) % 40}" if m or n else "out"
            many += (
                f'      - {{id: r{m}, say: "A", like: [a{m}, b{m}, c{m}, d{m}], verdict: good,'
                f' coach: "C", go: {go}{when}}}\n'
            )
    text = changed(SCRIPT, "        advice: cafe/time\n        go: out\n", "        go: l1\n")
    began = monotonic()
    told = faults_in(tmp_path, changed(text, "  inside:\n", many + "  inside:\n"))
    assert {row.problem for row in told} == {"fault.never_taken", "fault.more"}
    assert monotonic() - began < 3
