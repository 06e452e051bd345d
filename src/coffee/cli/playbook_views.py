"""Playbooks as `coffee playbook` shows them: to people, and to programs."""

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coffee.cli.dialogue_views import dialogue_text, when_text
from coffee.cli.sentences import fault_lines
from coffee.coach.bank import Bank, BankQuestion
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.playbook import AdviceBook, Playbook, WalkBook
from coffee.coach.steps import Checklist, Listed, Step
from coffee.coach.tact_book import TactBook
from coffee.errors import CannotRead
from coffee.face.lines import MEASURE, columns, wrap
from coffee.library.inspection import Inspection, files_at
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.errors import PlaybookFault
    from coffee.library.shelf import Volume

_HEAD = ("format", "kind", "title")
_OWN_KEYS = (
    *("lines", "check", "least", "most", "time", "past", "bank", "kind", "goal"),
    *("of", "whose", "to"),
)
"""What only some types of step have, told to programs as it is."""


def show_list(house: "House", as_json: bool) -> None:
    """One line a playbook, whatever its languages; a faulty one says how to see why."""
    rows = [_row(house, name) for name in sorted({v.name for v in house.shelf.volumes})]
    if as_json:
        house.terminal.json(rows)
        return
    table = [
        (row["name"], row["kind"] or "?", ", ".join(row["languages"]), _origin(row), _title(row))
        for row in rows
    ]
    house.terminal.data("\n".join(columns(table)))


def _row(house: "House", name: str) -> dict[str, Any]:
    volumes = [volume for volume in house.shelf.volumes if volume.name == name]
    book = house.shelf.sound(house.shelf.find(name, house.lang).path)
    return {
        "name": name,
        "kind": book.kind if book else None,
        "title": book.title if book else None,
        "languages": [volume.lang for volume in volumes],
        "own": [volume.lang for volume in volumes if volume.own],
        "faulty": [v.lang for v in volumes if house.shelf.sound(v.path) is None],
        "files": {volume.lang: str(volume.path) for volume in volumes},
    }


def _origin(row: dict[str, Any]) -> str:
    if not row["own"]:
        return say("playbook.shipped")
    if row["own"] == row["languages"]:
        return say("playbook.own")
    return say("playbook.partly_own", langs=", ".join(row["own"]))


def _title(row: dict[str, Any]) -> str:
    if not row["faulty"]:
        return str(row["title"])
    file = shlex.quote(row["files"][row["faulty"][0]])
    told = say("playbook.faulty", command=f"coffee playbook check {file}")
    return " · ".join(filter(None, [row["title"], told]))


def show_check(house: "House", names: list[str], as_json: bool) -> bool:
    """One line a fault in the files or folders `names`, or in all there is; whether none is."""
    shelf = house.shelf
    paths = [path for name in names for path in files_at(Path(name))]
    inspection = Inspection(shelf, house.lang)
    faults = list(inspection.faults(paths if names else [v.path for v in shelf.volumes]))
    if as_json:
        house.terminal.json([row for fault in faults for row in _fault_rows(fault)])
    elif faults:
        house.terminal.data("\n".join(line for fault in faults for line in fault_lines(fault)))
    else:
        house.terminal.data(say("playbook.clean", **vars(inspection.tally)))
        for name, coverage in inspection.coverage.items():
            house.terminal.data(say("playbook.covered", name=name, **coverage.counts()))
    return not faults


def _fault_rows(fault: "PlaybookFault") -> Iterator[dict[str, Any]]:
    rows: Any = fault.facts["faults"]
    for line, step, problem, facts in rows:
        yield {
            "file": fault.facts["file"],
            "line": line or None,
            "step": step or None,
            "problem": problem,
            "message": say(problem, **facts),
        }


def show_one(house: "House", name: str, as_json: bool) -> None:
    """A playbook, for people to read or for a program that writes an answers file."""
    volume = house.shelf.find(name, house.lang)
    book = house.shelf.read(volume.path).book
    if as_json:
        head = {"name": volume.name, "kind": book.kind, "language": volume.lang}
        house.terminal.json({**head, "title": book.title, **_as_json(book)})
        return
    width = min(house.terminal.width, MEASURE)
    lines = [line for text in _as_text(volume, book) for line in wrap(text, width)]
    house.terminal.data("\n".join(lines))


def show_source(house: "House", name: str) -> None:
    """A playbook's file as it is, faulty or not: to begin one's own from it.

    An empty file is passed over: a shell empties the one that this is written to beforehand.
    """
    found = house.shelf.find(name, house.lang)
    text = ""
    for volume in house.shelf.every_volume:
        if not text and (volume.name, volume.lang) == (found.name, found.lang):
            try:
                text = volume.path.read_text(encoding="utf-8", errors="replace")
            except OSError as error:
                raise CannotRead(file=str(volume.path), why=error.strerror or "") from None
    house.terminal.data(text.removesuffix("\n"))


def _as_json(book: Playbook) -> dict[str, Any]:
    match book:
        case WalkBook():
            steps = [_step_json(step) for step in book.steps]
            return {"steps": steps, "brief": [section.title for section in book.brief]}
        case Bank():
            return book.model_dump(mode="json", by_alias=True, include={"themes", "questions"})
        case DialogueBook():
            dumped = book.model_dump(mode="json", by_alias=True, exclude={"cast", *_HEAD})
            return {"cast": [_step_json(step) for step in book.cast], **dumped}
        case AdviceBook():
            return book.model_dump(mode="json", include={"articles", "advice"})
        case TactBook():
            told = {"extends", "off", "lists", "rules"}
            return book.model_dump(mode="json", by_alias=True, include=told)


def _step_json(step: Step) -> dict[str, Any]:
    told = step.model_dump(mode="json")
    return {
        "id": step.id,
        "type": told["type"],
        "ask": step.ask,
        "hint": step.hint or None,
        "choices": told.get("choices"),
        "note": bool(told.get("note")),
        # What an answers file cannot leave out, should the step come up.
        "required": step.required and not step.default,
        "default": step.default or None,
        "when": told["when"],
        "keep": step.keep,
        "advice": told["advice"],
        **{key: told[key] for key in _OWN_KEYS if key in told},
    }


def _as_text(volume: "Volume", book: Playbook) -> Iterator[str]:
    origin = say("playbook.own" if volume.own else "playbook.shipped")
    yield book.title
    yield say("playbook.about", name=volume.name, kind=book.kind, lang=volume.lang, origin=origin)
    match book:
        case WalkBook():
            for number, step in enumerate(book.steps, 1):
                yield ""
                yield from _step_text(number, step)
            if book.brief:
                yield ""
                yield say("playbook.brief", titles=", ".join(part.title for part in book.brief))
        case Bank():
            yield from _bank_text(book)
        case DialogueBook():
            yield book.about
            for number, step in enumerate(book.cast, 1):
                yield ""
                yield from _step_text(number, step)
            yield from dialogue_text(book)
        case AdviceBook():
            yield from _advice_text(book)
        case TactBook():
            yield from _tact_text(book)


def _step_text(number: int, step: Step) -> Iterator[str]:
    type_ = getattr(step, "type", "")
    needed = [say("playbook.required")] if step.required else []
    yield f"{number:>2}  {' · '.join([step.id, type_, *needed])}"
    yield f"    {step.ask}"
    if isinstance(step, Listed):
        wide = max(map(len, step.choices))
        yield from (f"      {choice:<{wide}}  {label}" for choice, label in step.choices.items())
    facts = {
        "note": step.note if isinstance(step, Checklist) else "",
        "default": step.default,
        "when": when_text(step.when),
        "keep": step.keep,
        "advice": ", ".join(step.advice),
    }
    for key, value in facts.items():
        if value:
            yield f"    {say(f'playbook.{key}', value=value)}"


def _bank_text(bank: Bank) -> Iterator[str]:
    for theme_id, theme in bank.themes.items():
        yield ""
        yield f"{theme.title} ({theme_id})"
        yield f"    {theme.use}"
        for question in bank.questions:
            if question.theme == theme_id:
                yield from _question_text(question)


def _question_text(question: BankQuestion) -> Iterator[str]:
    yield f"  {question.id}"
    yield f"    {question.ask}"
    yield f"    {say('playbook.follow', text=question.follow)}"
    meant = {"for": question.kinds, "goals": question.goals}
    told = [say(f"playbook.{key}", value=", ".join(ids)) for key, ids in meant.items() if ids]
    yield f"    {' '.join([question.use, *told])}"


def _advice_text(book: AdviceBook) -> Iterator[str]:
    for name, article in book.articles.items():
        yield ""
        yield article.title
        for advice_id, advice in book.advice.items():
            if advice_id.partition("/")[0] == name:
                yield f"  {advice_id} · {advice.section}"
                yield f"    {advice.text}"


def _tact_text(book: TactBook) -> Iterator[str]:
    for rule in book.rules:
        yield ""
        yield f"{rule.id} · {rule.level}"
        yield f"    {rule.message}"
        yield f"    {rule.suggest}"
        yield f"    {say('playbook.bad', text=rule.bad[0].text)}"
        yield f"    {say('playbook.advice', value=rule.advice)}"
