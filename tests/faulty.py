"""Playbooks in view for tests, and what is told of the faulty ones."""

import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import Any

from coffee.errors import PlaybookFault

HERE = "# <-"
WALK = 'format: coffee/1\nkind: walk\ntitle: "A walk"\n'


@dataclass(frozen=True)
class Row:
    """One fault, as it is told."""

    line: int
    step: str
    problem: str
    facts: dict[str, Any]

    def said(self, sentences: dict[str, str]) -> str:
        template = sentences[self.problem]
        return template.format(**self.facts) if self.facts else template


def rows_of(fault: PlaybookFault) -> list[Row]:
    rows: Any = fault.facts["faults"]
    return [Row(*row) for row in rows]


def walk(text: str) -> str:
    return WALK + dedent(text).lstrip("\n")


def changed(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


def arrows(text: str) -> list[int]:
    """The lines with an arrow: those that a fault must name."""
    return [number for number, line in enumerate(text.splitlines(), 1) if HERE in line]


def own(home: Path, name: str, text: str) -> Path:
    """A playbook of the user's own, `name` being language/name."""
    path = home / "playbooks" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@dataclass(frozen=True)
class Case:
    """A faulty file, the step that is to be named, and words of the cure in both languages."""

    problem: str
    step: str
    en: str
    fr: str
    text: str


def cases(block: str) -> list[Case]:
    """Faulty files as written in a test: a line of facts, then the file.

    One that begins with `steps:` and is YAML is a walk; `<3 ab>` stands for ababab.
    """
    made = []
    for one in block.strip().split("== ")[1:]:
        head, _, text = one.partition("\n")
        problem, step, english, french = head.split(" | ")
        text = re.sub(r"<(\d+) (.+?)>", lambda m: m[2] * int(m[1]), text.strip("\n") + "\n")
        if text.startswith("steps:") and problem.startswith("fault."):
            text = WALK + text
        made.append(Case(problem, step.strip("-"), english, french, text))
    return made


BANK = """
format: coffee/1
kind: questions
title: "Questions"
themes:
  path: {title: "Their path", use: "To begin.", advice: cafe/open-questions}
questions:
  - {id: early, theme: path, ask: "How did it begin?", use: "First.", follow: "And then?"}
""".lstrip()

ADVICE = """
format: coffee/1
kind: advice
title: "Advice"
articles:
  cafe: {title: "A coffee", about: "coffee"}
advice:
  cafe/open-questions: {section: "Ask", home: [questions], text: "Ask open questions."}
  cafe/time: {section: "Time", home: [prep], text: "Say how long you have."}
""".lstrip()

PREP = walk("""
    steps:
      - {id: company, type: text, ask: "Where?"}
      - id: kind
        type: choice
        ask: "Which?"
        choices: {peer: "a peer", seller: "a seller"}
        default: peer
        advice: cafe/time
      - {id: chosen, type: questions, ask: "Which?", kind: kind, least: 1}
    brief:
      - {title: "Ask", lines: ["{{#}} {{chosen}}", {line: "a peer", when: {kind: peer}}]}
    """)

WHOLE = {"prep": PREP, "questions": BANK, "advice": ADVICE}


def shelved(folder: Path, **more: str) -> Path:
    """A folder of playbooks, the same in both languages but for `more`: `en_prep="..."`."""
    for lang in ("en", "fr"):
        (folder / lang).mkdir(parents=True, exist_ok=True)
        for name, text in WHOLE.items():
            written = more.get(f"{lang}_{name}", more.get(name, text))
            (folder / lang / f"{name}.yaml").write_text(written, encoding="utf-8")
    return folder
