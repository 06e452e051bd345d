"""One file, read as a playbook: its YAML, its shape, the rules of one file. Else PlaybookFault.

A fault is told with the line where it stands; what it quotes from the file is cut short, and
no more faults are told than a person mends in one sitting.
"""

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from coffee.coach.bank import Bank, BankQuestion, Theme
from coffee.coach.dialogue_book import Card, Criterion, DialogueBook, End, Line, Reply, Roll, Test
from coffee.coach.fault import AMONG, Fault
from coffee.coach.playbook import (
    READER,
    Advice,
    AdviceBook,
    Article,
    BriefLine,
    BriefSection,
    Playbook,
    WalkBook,
)
from coffee.coach.rules import faults_of
from coffee.coach.shapes import ADVICE_PATTERN, ID_PATTERN
from coffee.coach.steps import AnyStep
from coffee.coach.tact_book import Case, Measure, TactBook, TactRule
from coffee.errors import CannotRead, PlaybookFault
from coffee.library.reader import BadYaml, Document, Place, parse, read_bytes

MOST_FAULTS = 20
_MOST_LOOKED_AT = 500
_LONGEST_FACT = 60
_MOST_COMPARED = 200
_MOST_NAMED = 6

KINDS: Mapping[str, type[Playbook]] = {
    "walk": WalkBook,
    "questions": Bank,
    "dialogue": DialogueBook,
    "advice": AdviceBook,
    "tact": TactBook,
}
STEP_TYPES: Mapping[str, type[BaseModel]] = {
    get_args(step.model_fields["type"].annotation)[0]: step
    for step in get_args(get_args(AnyStep)[0])
}


@dataclass(frozen=True)
class Read:
    """A playbook, and the file it was read from with the lines of its parts."""

    book: Playbook
    path: Path
    document: Document


def read_playbook(path: Path) -> Read:
    """The playbook in a file, its shape and the rules of one file kept. Else PlaybookFault."""
    try:
        document = parse(read_bytes(path))
    except CannotRead as error:
        raise refusal(path, "fault.cannot_read", why=error.facts["why"]) from None
    except BadYaml as bad:
        raise refusal(path, f"yaml.{bad.why}", bad.line, **bad.facts) from None
    if not isinstance(document.data, dict):
        raise faulty(path, document, [Fault((), "not_a_playbook")])
    try:
        book = _shaped(document.data)
    except ValidationError as error:
        raise faulty(path, document, list(_misshapen(error, document.data))) from None
    if found := list(faults_of(book)):
        raise faulty(path, document, found)
    return Read(book, path, document)


def _shaped(data: dict[str, Any]) -> Playbook:
    """The playbook in `data`, by the model of its kind alone. ValidationError otherwise."""
    kind = data.get("kind")
    model = KINDS.get(kind) if isinstance(kind, str) else None
    if model is None:
        return READER.validate_python(data, by_alias=True, by_name=False)
    return model.model_validate(data, by_alias=True, by_name=False)


def refusal(path: Path, key: str, line: int = 0, **facts: object) -> PlaybookFault:
    """The error that says one thing about a file."""
    return PlaybookFault(file=str(path), faults=[(line, "", key, _short(facts))])


def faulty(path: Path, document: Document, found: Sequence[Fault]) -> PlaybookFault:
    """The error that says what was found in a file, in the order of its lines."""
    placed = sorted(
        ((document.line(fault.path), fault) for fault in found), key=lambda pair: pair[0]
    )
    rows = [
        (line, _cut(fault.step), f"fault.{fault.problem}", _short(fault.facts))
        for line, fault in placed[:MOST_FAULTS]
    ]
    if len(found) > MOST_FAULTS:
        rows.append((0, "", "fault.more", {"count": len(found) - MOST_FAULTS}))
    return PlaybookFault(file=str(path), faults=rows)


def _short(facts: Mapping[str, object]) -> dict[str, object]:
    """Facts as short text; of what there is, what is nearest to the name not found there."""
    short = {key: _cut(str(value)) for key, value in facts.items() if key != AMONG}
    if isinstance(among := facts.get(AMONG), Collection):
        sought = short.get("value") or short.get("default") or short.get("name") or ""
        short["able"] = ", ".join(_nearest(sought, among)) or "-"
    return dict(short)


def _nearest(sought: str, among: Collection[str]) -> list[str]:
    """All of a few, in their order if they have one; the nearest of many."""
    listed = sorted(among) if isinstance(among, set | frozenset) else list(among)
    if len(listed) > _MOST_NAMED:
        some = listed[:_MOST_COMPARED]
        listed = difflib.get_close_matches(sought, some, 3, 0.4) or some[:_MOST_NAMED]
    return [_cut(one) for one in listed]


def _cut(text: str) -> str:
    line = " ".join(text[: 4 * _LONGEST_FACT].split())
    return line if len(line) <= _LONGEST_FACT else line[: _LONGEST_FACT - 1] + "…"


_SHAPES = {
    "missing": "missing",
    "literal_error": "not_among",
    "too_short": "empty",
    "string_too_long": "too_long",
    "too_long": "too_many",
    "int_parsing": "not_a_number",
    "int_parsing_size": "out_of_bounds",
    "greater_than_equal": "out_of_bounds",
    "less_than_equal": "out_of_bounds",
    "bool_parsing": "not_yes_no",
    "bool_type": "not_yes_no",
    "int_type": "not_a_number",
    "string_type": "not_text",
    "tuple_type": "not_a_list",
    "dict_type": "not_a_mapping",
    "model_type": "not_a_mapping",
    "model_attributes_type": "not_a_mapping",
}
"""pydantic's word for what is wrong -> ours."""

_PATTERNS = {ID_PATTERN: "not_an_id", ADVICE_PATTERN: "not_advice"}


def _misshapen(error: ValidationError, data: Any) -> Iterator[Fault]:
    for one in error.errors(include_url=False, include_input=False)[:_MOST_LOOKED_AT]:
        context = one.get("ctx", {})
        place = _place(one["loc"])
        name = next((part for part in reversed(place) if isinstance(part, str)), "")
        value = name if "[key]" in one["loc"] else context.get("tag", _at(place, data))
        if one["type"] == "too_short" and value:
            continue  # what is in there is told by itself
        problem = _problem(one["type"], context, name)
        facts: dict[str, object] = {"name": name, **_bounds(context)}
        if problem != "extra":
            facts["value"] = _quoted(value)
        facts |= _among(problem, context, place, data)
        yield Fault(place, problem, _step_at(place, data), facts)


def _place(loc: tuple[str | int, ...]) -> Place:
    """The place in the file: pydantic's own lacks the kind of playbook and the type of step."""
    place = list(loc)
    if place[:1] in (["steps"], ["cast"]):
        del place[2:3]
    return tuple(part for part in place if part != "[key]")


def _problem(type_: str, context: Mapping[str, Any], name: str) -> str:
    match type_:
        case "extra_forbidden":
            return "extra"
        case "string_pattern_mismatch":
            return _PATTERNS.get(context["pattern"], "empty")
        case "union_tag_invalid":
            return "kind_unknown" if "kind" in context["discriminator"] else "type_unknown"
        case "union_tag_not_found":
            return "kind_missing" if "kind" in context["discriminator"] else "type_missing"
        case "literal_error" if name == "format":
            return "format_unknown"
    return _SHAPES.get(type_, "misshapen")


def _bounds(context: Mapping[str, Any]) -> dict[str, object]:
    told = {"ge": "bound", "le": "bound", "max_length": "most", "min_length": "least"}
    return {told[key]: value for key, value in context.items() if key in told}


def _among(problem: str, context: Mapping[str, Any], place: Place, data: Any) -> dict[str, object]:
    """What there could have been instead."""
    match problem:
        case "extra":
            return {AMONG: _keys_at(place[:-1], data)}
        case "kind_unknown" | "kind_missing":
            return {AMONG: list(KINDS)}
        case "type_unknown" | "type_missing":
            return {AMONG: list(STEP_TYPES)}
        case "not_among":
            return {AMONG: re.findall("'([^']*)'", str(context.get("expected")))}
    return {}


def _keys_at(place: Place, data: Any) -> list[str]:
    """The keys that the part at `place` may have."""
    model: type[BaseModel]
    match place:
        case ():
            model = KINDS[data["kind"]]
        case ("steps" | "cast", _):
            model = STEP_TYPES[_at(place, data)["type"]]
        case ("brief", _):
            model = BriefSection
        case ("brief", *_):
            model = BriefLine
        case ("rules", _, "measure", *_):
            model = Measure
        case ("rules", _, "bad" | "good", *_):
            model = Case
        case ("lines", _, "end"):
            model = End
        case ("lines", _, "you" | "roll" as kind, _):
            model = Reply if kind == "you" else Roll
        case _:
            model = _PARTS[str(place[0])]
    return [field.alias or name for name, field in model.model_fields.items()]


_PARTS: Mapping[str, type[BaseModel]] = {
    "themes": Theme,
    "questions": BankQuestion,
    "articles": Article,
    "advice": Advice,
    "rules": TactRule,
    "lines": Line,
    "criteria": Criterion,
    "card": Card,
    "tests": Test,
}


def _at(place: Place, data: Any) -> Any:
    """What stands at `place`; None where nothing does."""
    for part in place:
        inside = (isinstance(data, dict) and part in data) or (
            isinstance(data, list) and isinstance(part, int) and part < len(data)
        )
        if not inside:
            return None
        data = data[part]
    return data


def _quoted(value: Any) -> str:
    match value:
        case dict():
            return "{…}"
        case list():
            return "[…]"
    return "" if value is None else str(value)


def _step_at(place: Place, data: Any) -> str:
    if place[:1] == ("lines",):
        return str(place[1]) if len(place) > 1 else ""
    stepped = place[:1] in (("steps",), ("cast",)) and len(place) > 1
    step = _at(place[:2], data) if stepped else None
    return str(step.get("id", "")) if isinstance(step, dict) else ""
