"""What is shipped: every piece of advice, in both languages, where it belongs; and the schema."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from coffee.coach.bank import Bank, rank
from coffee.coach.comparison import advice_used
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.fill import names_needed
from coffee.coach.playbook import READER, AdviceBook, WalkBook
from coffee.coach.questions import Kind, judge
from coffee.coach.tact_book import TactBook
from coffee.library.books import read_playbook
from coffee.library.reader import BadYaml, parse
from coffee.library.schema import json_schema
from coffee.library.shelf import LANGUAGES, Shelf, shipped_folder
from faulty import Case
from test_playbook_language import FAULTY, FINE, WALK

Coffee = Callable[..., Any]
SHELF = Shelf()
FILES = sorted(shipped_folder().glob("*/*.yaml"))
NAMES = {file.stem for file in FILES}
BOOKS = {name: read_playbook(SHELF.find(name, "en").path).book for name in sorted(NAMES)}
WALKS = [name for name, book in BOOKS.items() if isinstance(book, WalkBook)]
BANKS = [name for name, book in BOOKS.items() if isinstance(book, Bank)]

HOMES = {
    one.partition(": ")[0]: one.partition(": ")[2].split()
    for one in """
cafe/accept: prep
cafe/research: prep
cafe/time: prep
cafe/open-questions: prep questions
cafe/expectations: prep
cafe/limits: prep followup
cafe/next-meeting: prep followup
cafe/courtesy: followup
cafe/opportunity: prep
cafe/dear-topics: prep
cafe/same-message: prep tough-question
cafe/storm-passes: tough-question
second/dull-second: second-meeting
second/purpose: second-meeting followup
second/share-agenda: second-meeting
second/reconsider: second-meeting followup
second/people-change: second-meeting
second/refresh: second-meeting
second/aware-not-creepy: second-meeting tact
second/keep-contact: followup keep-in-touch
second/long-run: keep-in-touch
second/social-touch: keep-in-touch
second/alerts: keep-in-touch
second/every-touch: keep-in-touch
hate/listen: event questions
hate/put-forward: event questions
hate/steer: event questions
hate/open-up: event
hate/far-questions: event questions
hate/up-to-you: event
hate/detour: event event-seller
hate/close-topics: event event-seller
hate/probe-seller: event event-seller
pretzel/nothing: chance-encounter approach
pretzel/read-the-room: chance-encounter approach
pretzel/no-saw-you-mail: chance-encounter tact
pretzel/idle-moment: chance-encounter approach
pretzel/approach: chance-encounter approach tact
pretzel/no-pitch: chance-encounter approach tact
pretzel/low-intensity: chance-encounter prep
pretzel/rejection: chance-encounter approach
pretzel/roundabout: introduction chance-encounter
pretzel/key-words: introduction introduction-request
pretzel/think-first: introduction chance-encounter
pretzel/be-bold: chance-encounter approach
tgms/warm-odds: referral-call
tgms/cold-odds: referral-call
tgms/rare: referral-call
tgms/case-unknown: referral-call
tgms/symptoms: referral-call
tgms/stay-on-line: referral-call
tgms/explain-connector: referral-call
tgms/carry-on: referral-call
tgms/case-insult: referral-call
tgms/option-a: referral-call
tgms/option-b: referral-call
tgms/option-c: referral-call
tgms/option-d: referral-call
tgms/your-choice: referral-call
""".strip().splitlines()
}
FIGURES = {
    "tgms/warm-odds": ["9", "10"],
    "tgms/cold-odds": ["1", "10"],
    "tgms/rare": ["98", "2"],
    "tgms/explain-connector": ["2", "3"],
}


CLAIMED = {"en": "the author counts", "fr": "l'auteur compte"}


def advice_book(lang: str) -> AdviceBook:
    return SHELF.open("advice", lang, AdviceBook)


# Advice


def test_there_are_fifty_nine_pieces_of_advice_in_five_articles() -> None:
    assert len(HOMES) == 59
    assert len({advice_id.split("/")[0] for advice_id in HOMES}) == 5


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_piece_of_advice_is_there_with_its_homes(lang: str) -> None:
    book = advice_book(lang)
    assert {name: sorted(one.home) for name, one in book.advice.items()} == {
        name: sorted(homes) for name, homes in HOMES.items()
    }


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("advice_id", HOMES)
def test_advice_has_words_and_a_source(advice_id: str, lang: str) -> None:
    found = SHELF.advice(advice_id, lang)
    assert found is not None
    advice, article = found
    assert len(advice.text.split()) >= 12
    assert advice.text.rstrip()[-1] in '.?!»"'
    assert advice.section.strip()
    assert article.title.strip()
    assert article.about.strip()


@pytest.mark.parametrize("advice_id", HOMES)
def test_advice_is_translated(advice_id: str) -> None:
    english, french = (advice_book(lang).advice[advice_id].text for lang in LANGUAGES)
    assert english != french


@pytest.mark.parametrize("lang", LANGUAGES)
def test_figures_are_the_authors_and_quoted(lang: str) -> None:
    figured = {name: one for name, one in advice_book(lang).advice.items() if one.figure}
    assert set(figured) == set(FIGURES)
    for name, numbers in FIGURES.items():
        for text in (figured[name].figure, figured[name].text):
            assert [one for one in re.findall(r"\d+", text) if one in numbers][:2] == numbers
        assert CLAIMED[lang] in figured[name].text.lower().replace("’", "'")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("home", sorted({one for some in HOMES.values() for one in some} & NAMES))
def test_advice_meant_for_a_playbook_is_used_there(home: str, lang: str) -> None:
    book = read_playbook(SHELF.find(home, lang).path).book
    used = {one for _, _, ids in advice_used(book) for one in ids}
    wanted = {advice_id for advice_id, homes in HOMES.items() if home in homes}
    if isinstance(book, DialogueBook | TactBook):
        assert wanted <= used, "a rule or a reply may lean on any advice"
    else:
        assert wanted == used


# Both languages

SHIPPED = [
    *("advice", "questions", "event-questions"),
    *("prep", "followup", "second-meeting", "keep-in-touch", "event", "chance-encounter"),
    "introduction",
]


def test_every_playbook_is_there_in_both_languages() -> None:
    names = {lang: [file.name for file in FILES if file.parent.name == lang] for lang in LANGUAGES}
    assert names["en"] == names["fr"]
    assert {f"{name}.yaml" for name in SHIPPED} <= set(names["en"])


@pytest.mark.parametrize("name", WALKS)
def test_a_walk_asks_the_same_in_both_languages(name: str) -> None:
    english, french = (SHELF.open(name, lang, WalkBook) for lang in LANGUAGES)
    assert [step.id for step in english.steps] == [step.id for step in french.steps]
    assert [step.ask for step in english.steps] != [step.ask for step in french.steps]


@pytest.mark.parametrize("name", BANKS)
def test_a_bank_asks_the_same_in_both_languages(name: str) -> None:
    english, french = (SHELF.open(name, lang, Bank) for lang in LANGUAGES)
    assert [one.id for one in english.questions] == [one.id for one in french.questions]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", BANKS)
def test_no_question_of_a_bank_can_be_answered_by_yes_or_no(name: str, lang: str) -> None:
    closed = {Kind.CLOSED, Kind.LEADING, Kind.EITHER_OR}
    asked = [
        text for one in SHELF.open(name, lang, Bank).questions for text in (one.ask, one.follow)
    ]
    assert [text for text in asked if judge(text, lang).kind in closed] == []


@pytest.mark.parametrize("goal", ["learn", "project", "contacts", "job", "know"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_was_noted_of_somebody_is_said_once_in_a_talk(lang: str, goal: str) -> None:
    bank = SHELF.open("questions", lang, Bank)
    notes = {
        name: ("the line in Lyon",)
        for one in bank.questions
        for name in names_needed(one.ask)
        if name.startswith("research.")
    }
    for known in ({"research.news": notes["research.news"]}, notes):
        asked = rank(bank, "executive", goal, known)[:4]
        said = [name for one in asked for name in names_needed(one.ask)]
        assert said, "what was found out is put to use"
        assert len(said) == len(set(said))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_check_is_clean(coffee: Coffee, lang: str) -> None:
    ran = coffee("playbook", "check", "--lang", lang)
    assert (ran.code, ran.err) == (0, "")
    head, *scripts = ran.out.splitlines()
    assert all(re.search(r"(\d+)/\1\D.*(\d+)/\2\D.*(\d+)/\3$", line) for line in scripts), scripts
    names = {file.stem for file in FILES}
    waiting = sum(not names & set(homes) for homes in HOMES.values())
    for count in (len(FILES), len(names), len(HOMES), waiting):
        assert re.search(rf"\b{count}\b", head)
    assert json.loads(coffee("playbook", "check", "--json").out) == []


def test_check_of_the_folder_is_clean_too(coffee: Coffee) -> None:
    assert coffee("playbook", "check", str(shipped_folder())).code == 0


def test_every_shipped_playbook_can_be_shown(coffee: Coffee) -> None:
    for file in FILES:
        ran = coffee("playbook", "show", file.stem, "--lang", file.parent.name)
        assert (ran.code, ran.err) == (0, "")
        told = coffee("playbook", "show", file.stem, "--lang", file.parent.name, "--json")
        assert json.loads(told.out)["language"] == file.parent.name


# The schema


def invalid(value: Any, schema: dict[str, Any], whole: dict[str, Any]) -> Iterator[str]:
    """What in `value` breaks `schema`: the part of JSON Schema that ours is written in."""
    if "$ref" in schema:
        yield from invalid(value, whole["$defs"][schema["$ref"].split("/")[-1]], whole)
    if "anyOf" in schema and all(any(invalid(value, one, whole)) for one in schema["anyOf"]):
        yield "anyOf"
    for one in schema.get("allOf", ()):
        if not any(invalid(value, one.get("if", {}), whole)):
            yield from invalid(value, one.get("then", {}), whole)
    if "enum" in schema and not any(
        value == one and type(value) is type(one) for one in schema["enum"]
    ):
        yield "enum"
    if "const" in schema and value != schema["const"]:
        yield "const"
    types = schema.get("type", [])
    types = types if isinstance(types, list) else [types]
    if types and not any(_is(value, one) for one in types):
        yield "type"
    if isinstance(value, str):
        if not re.search(schema.get("pattern", ""), value):
            yield "pattern"
        if len(value) > schema.get("maxLength", len(value)):
            yield "maxLength"
    number = value if isinstance(value, int) else 0
    if not schema.get("minimum", number) <= number <= schema.get("maximum", number):
        yield "bounds"
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield "items"
        for one in value:
            yield from invalid(one, schema.get("items", {}), whole)
    if isinstance(value, dict):
        yield from _invalid_keys(value, schema, whole)


def _is(value: Any, type_: str) -> bool:
    kinds = {"string": str, "boolean": bool, "array": list, "object": dict}
    if type_ in ("integer", "number"):
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, kinds[type_])


def _invalid_keys(
    value: dict[str, Any], schema: dict[str, Any], whole: dict[str, Any]
) -> Iterator[str]:
    if not schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", len(value)):
        yield "properties"
    yield from (f"required {key}" for key in schema.get("required", ()) if key not in value)
    for key, one in value.items():
        named = [schema["properties"][key]] if key in schema.get("properties", {}) else []
        patterns = schema.get("patternProperties", {}).items()
        named += [inner for pattern, inner in patterns if re.search(pattern, str(key))]
        if not named and schema.get("additionalProperties", True) is False:
            yield f"additional {key}"
        for inner in named:
            yield from (f"{key}: {what}" for what in invalid(one, inner, whole))


def test_the_shipped_schema_is_the_one_of_the_models(coffee: Coffee) -> None:
    shipped = json.loads((shipped_folder() / "schema.json").read_text(encoding="utf-8"))
    assert shipped == json_schema(), "coffee playbook schema > playbooks/schema.json"
    assert json.loads(coffee("playbook", "schema").out) == shipped


@pytest.mark.parametrize("file", FILES, ids=lambda file: "/".join(file.parts[-2:]))
def test_every_shipped_file_names_the_schema_and_keeps_to_it(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schema.json\n")
    assert list(invalid(yaml.safe_load(text), json_schema(), json_schema())) == []


def test_the_schema_takes_values_as_people_write_them() -> None:
    text = """
        format: coffee/1
        kind: walk
        title: 2026
        steps:
          - {id: n, type: number, ask: "How many?", least: 5, most: "9", default: 7, required: yes}
          - {id: d, type: date, ask: "When?", time: "yes", past: true, when: {n: any}}
          - {id: c, type: choice, ask: "Which?", choices: {a: 1, b: yes}, advice: [a/b], default: a}
        brief:
          - {title: "Page", lines: ["{{n}}", {line: "{{c}}", when: [{c: a}, {c: [b]}]}]}
        """
    assert list(invalid(yaml.safe_load(text), json_schema(), json_schema())) == []


def _shapely(data: Any) -> bool:
    try:
        READER.validate_python(data, by_alias=True, by_name=False)
    except ValidationError:
        return False
    return True


def _parsed(text: str) -> Any:
    try:
        return parse(text.encode()).data
    except BadYaml:
        return None


@pytest.mark.parametrize("case", [case for case in FAULTY if isinstance(_parsed(case.text), dict)],
                         ids=lambda case: f"{case.problem}-{case.step}")  # fmt: skip
def test_an_editor_tells_the_faults_of_shape_that_the_reader_tells(case: Case) -> None:
    data = _parsed(case.text)
    assert (not any(invalid(data, json_schema(), json_schema()))) is _shapely(data)


@pytest.mark.parametrize("name", FINE)
def test_an_editor_takes_what_the_reader_takes(name: str) -> None:
    data = _parsed(WALK + FINE[name].lstrip("\n"))
    assert list(invalid(data, json_schema(), json_schema())) == []


def test_an_editor_tells_one_fault_where_there_is_one() -> None:
    steps = [{"id": "a", "type": "choice", "ask": "b?"}]
    book = {"format": "coffee/1", "kind": "walk", "title": "t", "steps": steps}
    assert list(invalid(book, json_schema(), json_schema())) == ["steps: required choices"]


def _parts(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for part in schema["$defs"].values():
        yield from part.get("properties", {}).items()


def test_every_key_is_explained_in_the_editor() -> None:
    for key, part in _parts(json_schema()):
        assert len(part["description"]) > 10, key
