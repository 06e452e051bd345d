"""Playbooks beside each other: their references, their languages, the advice that waits."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from coffee.library.inspection import Inspection
from coffee.library.shelf import Shelf
from coffee.text.en import playbooks as en
from coffee.text.fr import playbooks as fr
from dialogues import SCRIPT
from faulty import ADVICE, BANK, PREP, Row, arrows, changed, rows_of, shelved


def found(folder: Path, *names: str) -> list[tuple[str, Row]]:
    """The faults in the files `names`, or in all of them: language/name, and the row."""
    whole = Shelf(own=folder, shipped=folder / "nowhere")
    paths = [folder / f"{name}.yaml" for name in names] or [v.path for v in whole.volumes]
    faults = Inspection(whole, "en").faults(paths)
    return [
        ("/".join(Path(str(fault.facts["file"])).with_suffix("").parts[-2:]), row)
        for fault in faults
        for row in rows_of(fault)
    ]


def test_files_that_fit_together_are_without_fault(tmp_path: Path) -> None:
    assert found(shelved(tmp_path)) == []


@dataclass(frozen=True)
class Beside:
    """What is changed in which files, what is told of which one, on the line with the arrow."""

    problem: str
    file: str
    more: dict[str, str]
    step: str = ""
    en: str = ""


BESIDE = [
    Beside(
        "advice_unknown",
        "en/prep",
        {"prep": changed(PREP, "cafe/time", "cafe/tmie # <-")},
        "kind",
        "cafe/time",
    ),
    Beside(
        "advice_unused",
        "en/advice",
        {"prep": changed(PREP, "    advice: cafe/time\n", "")},
        "",
        "cafe/time",
    ),
    Beside(
        "bank_unknown",
        "fr/prep",
        {"prep": changed(PREP, "least: 1}", "bank: qestions} # <-")},
        "chosen",
        "questions",
    ),
    Beside(
        "bank_small",
        "en/prep",
        {"prep": changed(PREP, "least: 1}", "least: 3} # <-")},
        "chosen",
        "lower it",
    ),
    Beside(
        "bank_apart",
        "en/prep",
        {"questions": changed(BANK, "theme: path,", "theme: path, for: baker,")},
        "chosen",
        "baker",
    ),
    Beside(
        "meant_unknown",
        "en/questions",
        {"questions": changed(BANK, "theme: path,", "theme: path, for: [peer, baker],")},
        "",
        "peer, seller",
    ),
    Beside(
        "blank_unknown",
        "en/questions",
        {"questions": changed(BANK, "How did it begin?", "What of {{firm}}?")},
        "",
        "company",
    ),
    Beside(
        "parity_missing",
        "fr/prep",
        {"en_prep": changed(PREP, "steps:\n", 'steps:\n  - {id: more, type: text, ask: "And?"}\n')},
        "",
        "steps more",
    ),
    Beside(
        "parity_extra",
        "en/prep",
        {
            "en_prep": changed(
                PREP, "steps:\n", 'steps:\n  - {id: more, type: text, ask: "And?"} # <-\n'
            )
        },
        "more",
        "add it there",
    ),
    Beside(
        "parity_order",
        "en/prep",
        {
            "en_prep": changed(
                changed(PREP, '  - {id: company, type: text, ask: "Where?"}\n', ""),
                "  - {id: chosen",
                '  - {id: company, type: text, ask: "Where?"}\n  - {id: chosen',
            )
        },
        "kind",
        "same order",
    ),
    Beside(
        "parity_differs",
        "fr/prep",
        {"fr_prep": changed(PREP, "default: peer", "default: seller # <-")},
        "kind",
        "“seller” here and “peer” in en/prep.yaml",
    ),
]


@pytest.mark.parametrize("case", BESIDE, ids=lambda case: case.problem)
def test_files_that_do_not_fit_together_are_told(tmp_path: Path, case: Beside) -> None:
    folder = shelved(tmp_path, **case.more)
    rows = [
        row
        for file, row in found(folder)
        if (file, row.problem) == (case.file, f"fault.{case.problem}")
    ]
    assert rows, found(folder)
    text = (folder / f"{case.file}.yaml").read_text(encoding="utf-8")
    assert not arrows(text) or rows[0].line in arrows(text)
    assert rows[0].step == case.step
    assert case.en in rows[0].said(en.SENTENCES)
    assert ":" in rows[0].said(fr.SENTENCES)


DIFFERENCES = {
    "type": ("type: text", "type: person"),
    "choices": ("{peer: ", "{per: "),
    "when": (
        'ask: "Where?"}\n',
        'ask: "Where?"}\n  - {id: z, type: text, ask: "Z?", when: {company: any}}\n',
    ),
    "advice": ("advice: cafe/time", "advice: cafe/open-questions"),
    "keep": ('ask: "Where?"', 'ask: "Where?", keep: person.company'),
    "required": ('ask: "Where?"', 'ask: "Where?", required: yes'),
    "hint": ('ask: "Where?"', 'ask: "Where?", hint: "Which one?"'),
    "least": ("least: 1", "least: 0"),
    "line": ("{{#}} {{chosen}}", "{{#}} {{chosen}} [[{{company}}]]"),
}


@pytest.mark.parametrize("key", DIFFERENCES)
def test_parity_holds_all_but_the_words(tmp_path: Path, key: str) -> None:
    old, new = DIFFERENCES[key]
    french = PREP.replace(old, new).replace("per: ", "peer: ") if key != "choices" else PREP
    other = PREP if key != "choices" else PREP.replace("{peer: ", "{one: ").replace("peer", "one")
    if key == "when":
        other = french.replace(", when: {company: any}", "")
    folder = shelved(tmp_path, en_prep=other, fr_prep=french)
    rows = [row for file, row in found(folder, "fr/prep") if row.problem == "fault.parity_differs"]
    assert key in [row.facts["what"] for row in rows]


def test_words_may_differ_between_languages(tmp_path: Path) -> None:
    french = (
        PREP.replace("A walk", "Un parcours").replace("Where?", "Où ?").replace("a peer", "un pair")
    )
    assert found(shelved(tmp_path, fr_prep=french)) == []


def test_a_note_in_one_language_only_is_a_difference(tmp_path: Path) -> None:
    plain = changed(changed(PREP, "type: choice", "type: several"), "kind: kind, ", "")
    noted = changed(plain, "    default: peer\n", '    default: peer\n    note: "{{item}}?"\n')
    rows = found(shelved(tmp_path, en_prep=plain, fr_prep=noted), "en/prep")
    assert "note" in [row.facts.get("what") for _, row in rows]


def test_a_file_of_another_kind_in_the_other_language_is_told(tmp_path: Path) -> None:
    rows = found(shelved(tmp_path, fr_prep=BANK), "en/prep")
    assert [(row.problem, row.facts["what"]) for _, row in rows] == [
        ("fault.parity_differs", "kind")
    ]


def test_a_faulty_neighbour_is_told_once_and_by_itself(tmp_path: Path) -> None:
    rows = found(shelved(tmp_path, en_questions="hello", en_advice="- no"))
    assert [(file, row.problem) for file, row in rows if file.startswith("en")] == [
        ("en/advice", "fault.not_a_playbook"),
        ("en/questions", "fault.not_a_playbook"),
    ]


def test_advice_waits_for_a_home_that_is_not_written_yet(tmp_path: Path) -> None:
    advice = changed(ADVICE, "home: [prep]", "home: [event]")
    folder = shelved(tmp_path, advice=advice, prep=changed(PREP, "    advice: cafe/time\n", ""))
    shelf = Shelf(own=folder, shipped=folder / "nowhere")
    looked = Inspection(shelf, "en")
    assert list(looked.faults([volume.path for volume in shelf.volumes])) == []
    assert vars(looked.tally) == {
        "files": 6,
        "playbooks": 3,
        "steps": 3,
        "questions": 1,
        "lines": 0,
        "replies": 0,
        "rules": 0,
        "advice": 2,
        "waiting": 1,
    }


# Dialogues

DOOR = SCRIPT.replace("needs: [end]", "needs: [end, brief]").replace(
    "criteria:\n", 'criteria:\n  brief: {title: "brevity", most: 8}\n'
)
IN_A_SCRIPT = {
    "verdict": ("verdict: ok", "verdict: poor"),
    "go": ("when: {trust: some}\n        go: out\n", "when: {trust: some}\n        go: inside\n"),
    "call": ("set: {trust: some}\n", "set: {trust: some}\n        call: pause\n"),
    "once": ("once: yes", "once: no"),
    "when": ("when: {trust: some}", "when: {door: look}"),
    "needs": ("needs: [end, brief]", "needs: [brief, end]"),
    "advice": ("advice: cafe/time", "advice: cafe/open-questions"),
    "say": ("[[, {{machine}} above all]]", ""),
    "better": ('        better: "Five minutes?"\n', ""),
    "odds": ("odds: 2, go", "odds: 3, go"),
    "score": ("score: 3", "score: 2"),
    "default": ('default: "the old lathe"', 'default: "3"'),
    "most": ("most: 8", "most: 9"),
    "line": ("line: busy}", "line: door}"),
    "pick": ("pick: [wait, look, when]", "pick: [look, when]"),
    "vars": ("trust: [none-yet, some]", "trust: [none-yet, some, much]"),
}


@pytest.mark.parametrize("key", IN_A_SCRIPT)
def test_a_script_is_the_same_in_both_languages_but_for_its_words(tmp_path: Path, key: str) -> None:
    folder = shelved(tmp_path)
    (folder / "en" / "door.yaml").write_text(DOOR, encoding="utf-8")
    other = changed(DOOR, *IN_A_SCRIPT[key])
    (folder / "fr" / "door.yaml").write_text(other, encoding="utf-8")
    told = [row for _, row in found(folder, "fr/door")]
    assert key in [row.facts.get("what") for row in told], told


def test_the_words_and_the_number_of_examples_may_differ(tmp_path: Path) -> None:
    french = SCRIPT.replace("May I watch", "Puis-je regarder").replace('"finish first"', '"a", "b"')
    folder = shelved(tmp_path)
    (folder / "en" / "door.yaml").write_text(SCRIPT, encoding="utf-8")
    (folder / "fr" / "door.yaml").write_text(french, encoding="utf-8")
    assert found(folder, "en/door", "fr/door") == []


def test_advice_that_a_script_gives_counts_as_used(tmp_path: Path) -> None:
    advice = changed(ADVICE, "home: [prep]", "home: [prep, door]")
    folder = shelved(tmp_path, advice=advice)
    for lang in ("en", "fr"):
        (folder / lang / "door.yaml").write_text(SCRIPT, encoding="utf-8")
    assert found(folder) == []
    (folder / "en" / "door.yaml").write_text(
        SCRIPT.replace("        advice: cafe/time\n", ""), encoding="utf-8"
    )
    rows = [row for file, row in found(folder, "en/advice")]
    assert [(row.problem, row.facts["home"]) for row in rows] == [("fault.advice_unused", "door")]
