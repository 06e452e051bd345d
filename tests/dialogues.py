"""A script in view for tests of dialogues, and how to change it, read it and play it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from coffee.coach.dialogue import Rehearsal, begin
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.playbook import READER
from coffee.coach.rules import faults_of
from coffee.library.reader import parse
from faulty import changed

SCRIPT = """\
format: coffee/1
kind: dialogue
title: "At the door"
about: "You ask {{person}} to let you in."
cast:
  - {id: person, type: person, ask: "Whose workshop?", default: "Jeanne Morel", required: yes}
  - {id: machine, type: text, ask: "Which machine?", default: "the old lathe"}
vars:
  trust: [none-yet, some]
start: door
lines:
  door:
    they: ["Yes?", "What is it?", "{{person.first}} speaking."]
    you:
      - id: look
        say: "May I watch for five minutes[[, {{machine}} above all]]?"
        like: ["could I look on", "just to watch", "may I come in", "five minutes"]
        verdict: good
        coach: "A small thing to grant."
        better: "Five minutes?"
        needs: [end]
        set: {trust: some}
        go: answer
      - id: wait
        say: "I can wait."
        like: ["I'll wait", "no hurry", "take your time", "finish first"]
        verdict: ok
        coach: "Kind, and a little vague."
        once: yes
        call: pause
        go: door
      - id: sell
        say: "I have just the software for you."
        like: ["we sell software", "buy this", "our product", "you need our tool"]
        verdict: poor
        coach: "Now she knows what you sell."
        advice: cafe/time
        go: out
    otherwise: "She waits for you to say what you want."
  pause:
    scene: "She finishes her piece."
    go: paused
  paused:
    they: "There."
    return: yes
  answer:
    roll:
      - {id: busy, title: "no time", odds: 1, go: busy}
      - {id: glad, title: "glad to show", odds: 2, go: inside}
  busy:
    they: "Not today."
    you:
      - id: when
        say: "Which day suits you?"
        like: ["when could I come back", "is Thursday better", "another day", "tell me when"]
        verdict: good
        coach: "A no for today is not a no."
        go: inside
      - id: insist
        say: "Only five minutes!"
        like: ["oh please", "just a minute", "it is short", "I came all this way"]
        verdict: poor
        coach: "She said no, and you argue."
        when: {trust: some}
        go: out
  inside:
    they: "Come in."
    end: {outcome: inside, title: "You are in", score: 3, say: "Now look."}
  out:
    end: {outcome: out, title: "The door is shut", score: 0, say: "Ask for less."}
criteria:
  end: {title: "how long", words: ["minutes", "moment"], add: "for five minutes"}
card:
  busy: {if: "she has no time today", line: busy}
  glad: {if: "she is glad to show", line: door}
  call: {if: "she says \\"Yes?\\"", line: door}
tests:
  - {name: "busy, another day", react: [busy], pick: [wait, look, when], ends: inside}
"""


def dialogue(
    *changes: tuple[str, str], text: str = SCRIPT, faults: Sequence[str] = ()
) -> DialogueBook:
    """The script, each change (old, new) made in it, with these `faults` and no other."""
    for old, new in changes:
        text = changed(text, old, new)
    book = READER.validate_python(parse(text.encode()).data, by_alias=True, by_name=False)
    assert isinstance(book, DialogueBook)
    assert [fault.problem for fault in faults_of(book)] == list(faults)
    return book


def names(book: DialogueBook, **more: str) -> dict[str, list[str]]:
    """What fills the script: the made-up case."""
    filled = {step.id: [more.get(step.id, step.default)] for step in book.cast}
    for step in book.cast:
        if "first" in str(step.parts()):
            filled[f"{step.id}.first"] = [filled[step.id][0].split()[0]]
    return filled


def rehearsal(*picks: str, seed: int = 1, react: Any = (), book: Any = None) -> Rehearsal:
    """The script rehearsed, these replies taken."""
    book = book or dialogue()
    rehearsed = begin(book, names(book), seed, react)
    for one in picks:
        rehearsed = rehearsed.take(one)
    return rehearsed


def written(folder: Path, text: str) -> Path:
    path = folder / "script.yaml"
    path.write_text(text, encoding="utf-8")
    return path
