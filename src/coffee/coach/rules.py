"""What a playbook must hold to beyond its shape: the rules that look at two places of one file.

Every file is read through these rules, so none may be slow, whatever the file holds. Rules
that need a search of the walk are in `dead_ends`, those between files in `comparison`.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import replace
from datetime import datetime

from coffee.coach import circumstances
from coffee.coach.bank import Bank, BankQuestion
from coffee.coach.casting import casting
from coffee.coach.dead_ends import TEMPLATES, dead_ends, templates
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.fault import AMONG, Fault, Path
from coffee.coach.fill import ITEM, UNTIL, counted, fill, malformed, names_in
from coffee.coach.keeping import keep_faults
from coffee.coach.plain_text import fold
from coffee.coach.playbook import SUBJECT, AdviceBook, Playbook, WalkBook
from coffee.coach.scene import Scene
from coffee.coach.shapes import When
from coffee.coach.sharing import private_names
from coffee.coach.steps import (
    ANSWERED,
    CONNECTOR,
    LONGEST_ITEM,
    MISSING,
    Checklist,
    Choice,
    Confirm,
    Draft,
    Growing,
    Listed,
    Number,
    Page,
    Person,
    Questions,
    Recall,
    Several,
    Step,
)
from coffee.coach.tact_book import TactBook
from coffee.errors import BadAnswer

RESERVED = {ITEM, UNTIL} | circumstances.RESERVED
"""Names that `{{ }}` and `when` know and no step may take."""

_UNTIL_NEEDS = {"meeting.start", "meeting.minutes"}
_LONGEST_NOTE = 2000
_ANY_DAY = [Scene("en", datetime(2000, 1, 1)), Scene("en", datetime(2999, 1, 1))]
"""A default without a name must be an answer whatever the day."""


def faults_of(book: Playbook) -> Iterator[Fault]:
    """Every fault that can be seen in one file."""
    yield from _unfilled(("title",), "", book.title)
    match book:
        case WalkBook():
            yield from _walk(book)
        case Bank():
            yield from _bank(book)
        case DialogueBook():
            yield from _dialogue(book)
        case AdviceBook():
            yield from _advice(book)
        case TactBook():
            yield from _tact(book)


def _walk(book: WalkBook) -> Iterator[Fault]:
    found = list(_Reading(book).faults())
    yield from found
    if not any(fault.problem in _BLINDING for fault in found):
        yield from dead_ends(book)


def _dialogue(book: DialogueBook) -> Iterator[Fault]:
    """The faults of its cast, taken as the walk that asks for it; then those of the script."""
    from coffee.coach.dialogue_checks import dialogue_faults  # it plays; no walk wants that

    if walk := casting(book):
        for fault in _walk(walk):
            yield replace(fault, path=("cast", *fault.path[1:]))
    yield from dialogue_faults(book)


_BLINDING = {"id_twice", "connector_early"} | {
    f"when_{why}" for why in ("itself", "later", "page", "text", "unknown", "value")
}
"""Faults with which no run of a walk can be told."""


class _Reading:
    """A walk read from its first step on, with what stands earlier at each point."""

    def __init__(self, book: WalkBook) -> None:
        self._book = book
        self._ids = {step.id for step in book.steps}
        self._earlier: dict[str, Step] = {}
        self._names: set[str] = set()
        self._kept: set[str] = set()

    def faults(self) -> Iterator[Fault]:
        for number, step in enumerate(self._book.steps):
            path: Path = ("steps", number)
            yield from self._id(step, (*path, "id"))
            yield from self._when(step.when, (*path, "when"), step.id)
            for key in TEMPLATES:
                each = templates(step, key)
                yield from self._template(each, (*path, key), step.id)
                if any(map(counted, each)):
                    yield Fault((*path, key), "count_outside", step.id)
            yield from _own_rules(step, path)
            if isinstance(step, Questions):
                yield from self._questions(step, path)
            if isinstance(step, Recall) and SUBJECT not in self._earlier:
                yield Fault((*path, "of"), "circumstance_early", step.id, {"name": step.of})
            self._pass(step)
        yield from private_names(self._book.steps)
        for number, section in enumerate(self._book.brief):
            yield from _unfilled(("brief", number, "title"), "", section.title)
            for row, line in enumerate(section.lines):
                path = ("brief", number, "lines", row)
                yield from self._when(line.when, (*path, "when"), "")
                yield from self._template([line.line], path, "")

    def _pass(self, step: Step) -> None:
        self._earlier[step.id] = step
        if step is self._book.subject:
            self._earlier |= circumstances.CIRCUMSTANCES
            self._names |= circumstances.NAMES
        if step.keep == CONNECTOR:
            self._earlier |= circumstances.OF_CONNECTOR
            self._names |= circumstances.NAMES_OF_CONNECTOR
        if not isinstance(step, Page):
            self._names |= step.parts()
        if step.keep:
            self._kept.add(step.keep)
        if self._kept >= _UNTIL_NEEDS:
            self._names.add(UNTIL)

    def _id(self, step: Step, path: Path) -> Iterator[Fault]:
        if step.id in self._earlier:
            yield Fault(path, "id_twice", step.id, {"name": step.id})
        if step.id in RESERVED:
            yield Fault(path, "id_reserved", step.id, {"name": step.id})
        if step.id == SUBJECT and not isinstance(step, Person):
            yield Fault(path, "person_type", step.id)

    def _template(self, each: Sequence[str], path: Path, place: str) -> Iterator[Fault]:
        if any(map(malformed, each)):
            yield Fault(path, "braces", place)
        for name in dict.fromkeys(name for one in each for name in names_in(one)):
            if name not in self._names:
                yield self._unknown_name(name, path, place)

    def _unknown_name(self, name: str, path: Path, place: str) -> Fault:
        base = name.partition(".")[0]
        step = self._earlier.get(base)
        facts: dict[str, object] = {"name": name}
        if isinstance(step, Page):
            return Fault(path, "name_page", place, facts)
        if base in circumstances.OF_CONNECTOR and base not in self._earlier:
            return Fault(path, "connector_early", place, facts)
        if base in circumstances.RESERVED:
            if SUBJECT not in self._earlier:
                return Fault(path, "circumstance_early", place, facts)
            return Fault(path, "name_part", place, facts | {AMONG: circumstances.EVERY_NAME})
        if step is not None:
            return Fault(path, "name_part", place, facts | {AMONG: step.parts()})
        if name == UNTIL:
            return Fault(path, "until_unkept", place)
        if name == ITEM:
            return Fault(path, "item_outside", place)
        if base == place:
            return Fault(path, "name_itself", place, facts)
        if base in self._ids:
            return Fault(path, "name_later", place, facts)
        return Fault(path, "name_unknown", place, facts | {AMONG: self._names})

    def _when(self, when: When, path: Path, place: str) -> Iterator[Fault]:
        for number, clause in enumerate(when):
            here = (*path, number) if len(when) > 1 else path
            for name, wanted in clause.items():
                step = self._earlier.get(name)
                if step is None:
                    yield self._unknown_comparison(name, here, place)
                elif isinstance(step, Page):
                    yield Fault(here, "when_page", place, {"name": name})
                else:
                    yield from _values(step, wanted, here, place)

    def _unknown_comparison(self, name: str, path: Path, place: str) -> Fault:
        facts: dict[str, object] = {"name": name}
        if name == place:
            return Fault(path, "when_itself", place)
        if name in circumstances.OF_CONNECTOR:
            return Fault(path, "connector_early", place, facts)
        if name in circumstances.CIRCUMSTANCES:
            return Fault(path, "circumstance_early", place, facts)
        if name in self._ids:
            return Fault(path, "when_later", place, facts)
        return Fault(path, "when_unknown", place, facts | {AMONG: list(self._earlier)})

    def _questions(self, step: Questions, path: Path) -> Iterator[Fault]:
        for key, name in (("kind", step.kind), ("goal", step.goal)):
            if name and not isinstance(self._earlier.get(name), Choice):
                able = [id_ for id_, one in self._earlier.items() if isinstance(one, Choice)]
                facts = {"what": key, "name": name, AMONG: able}
                yield Fault((*path, key), "pointer_unfit", step.id, facts)


def _values(step: Step, wanted: Collection[str], path: Path, place: str) -> Iterator[Fault]:
    values = step.values()
    for value in wanted:
        if value in (ANSWERED, MISSING) or value in (values or ()):
            continue
        facts: dict[str, object] = {"name": step.id, "value": value}
        if values is None:
            yield Fault(path, "when_text", place, facts)
        else:
            yield Fault(path, "when_value", place, facts | {AMONG: values})


def _own_rules(step: Step, path: Path) -> Iterator[Fault]:
    """The rules that look at one step only."""
    if isinstance(step, Page):
        for key in ("default", "keep", "required", "share"):
            if getattr(step, key):
                yield Fault((*path, key), "page_key", step.id, {"what": key})
        return
    if isinstance(step, Listed):
        yield from _choices(step, (*path, "choices"))
    if isinstance(step, Checklist) and step.note:
        yield from _note(step, (*path, "note"))
    if isinstance(step, Recall) and step.required:
        yield Fault((*path, "required"), "recall_required", step.id)
    if isinstance(step, Number | Questions) and step.least > step.most:
        facts = {"least": step.least, "most": step.most}
        yield Fault((*path, "least"), "least_most", step.id, facts)
    yield from keep_faults(step, (*path, "keep"))
    if step.default:
        yield from _default(step, (*path, "default"))


def _choices(step: Listed, path: Path) -> Iterator[Fault]:
    ids = list(step.choices)
    labels = {choice: fold(label).strip() for choice, label in step.choices.items()}
    often = Counter(labels.values())
    for number, (choice, label) in enumerate(labels.items(), 1):
        here = (*path, choice)
        facts: dict[str, object] = {"name": choice, "label": step.choices[choice]}
        if choice in (ANSWERED, MISSING):
            yield Fault(here, "choice_reserved", step.id, facts)
        if choice.isdecimal():
            yield Fault(here, "choice_number", step.id, facts)
        if often[label] > 1:
            yield Fault(here, "label_twice", step.id, facts)
        if label in labels and label != choice:
            yield Fault(here, "label_is_id", step.id, facts)
        if label.isdecimal() and label != str(number) and label in _numbers(len(ids)):
            yield Fault(here, "label_number", step.id, facts)
        yield from _unfilled(here, step.id, step.choices[choice])


def _numbers(most: int) -> Set[str]:
    return {str(number) for number in range(1, most + 1)}


def _note(step: Checklist, path: Path) -> Iterator[Fault]:
    if malformed(step.note):
        yield Fault(path, "braces", step.id)
    for name in names_in(step.note):
        if name != ITEM:
            yield Fault(path, "note_name", step.id, {"name": name})
    labels = step.choices.values() if isinstance(step, Several) else ["x" * LONGEST_ITEM]
    if len(fill(step.note, {ITEM: [max(labels, key=len)]}) or "") > _LONGEST_NOTE:
        yield Fault(path, "note_long", step.id, {"most": _LONGEST_NOTE})


def _default(step: Step, path: Path) -> Iterator[Fault]:
    default = step.default
    facts: dict[str, object] = {"default": default}
    if isinstance(step, Questions | Recall | Growing | Draft):
        facts = {"type": getattr(step, "type", "")}
        yield Fault(path, "default_own", step.id, facts)
    elif names_in(default):
        return
    elif isinstance(step, Listed | Confirm):
        values = step.values() or set()
        picked = default.split(",") if isinstance(step, Several) else [default]
        if not {one.strip() for one in picked} <= values:
            yield Fault(path, "default_unknown", step.id, facts | {AMONG: values})
    else:
        try:
            for scene in _ANY_DAY:
                step.accept(default, scene)
        except BadAnswer:
            yield Fault(path, "default_unfit", step.id, facts)


def _unfilled(path: Path, place: str, text: str) -> Iterator[Fault]:
    """Braces where nothing is filled in: they would be shown as they are."""
    if "{{" in text:
        yield Fault(path, "braces_here", place)


def _bank(bank: Bank) -> Iterator[Fault]:
    if not bank.questions:
        yield Fault(("questions",), "empty", "", {"name": "questions"})
    ids = Counter(question.id for question in bank.questions)
    asks = Counter(fold(question.ask) for question in bank.questions)
    for number, question in enumerate(bank.questions):
        path: Path = ("questions", number)
        if ids[question.id] > 1:
            yield Fault((*path, "id"), "id_twice", "", {"name": question.id})
        if question.id.isdecimal():
            yield Fault((*path, "id"), "id_number", "", {"name": question.id})
        if asks[fold(question.ask)] > 1:
            yield Fault((*path, "ask"), "ask_twice", "", {"name": question.id})
        if question.theme not in bank.themes:
            facts = {"name": question.theme, AMONG: list(bank.themes)}
            yield Fault((*path, "theme"), "theme_unknown", "", facts)
        yield from _question_texts(question, path)
    used = {question.theme for question in bank.questions}
    for theme_id, theme in bank.themes.items():
        if used and theme_id not in used:
            yield Fault(("themes", theme_id), "theme_unused", "", {"name": theme_id})
        for key, text in (("title", theme.title), ("use", theme.use)):
            yield from _unfilled(("themes", theme_id, key), "", text)


def _question_texts(question: BankQuestion, path: Path) -> Iterator[Fault]:
    for key, text in (("ask", question.ask), ("follow", question.follow)):
        if malformed(text):
            yield Fault((*path, key), "braces", "")
        if counted(text):
            yield Fault((*path, key), "count_outside", "")
        if not text.rstrip(' »"”').endswith("?"):
            yield Fault((*path, key), "no_question_mark", "", {"what": key})
    yield from _unfilled((*path, "use"), "", question.use)


def _advice(book: AdviceBook) -> Iterator[Fault]:
    if not book.advice:
        yield Fault(("advice",), "empty", "", {"name": "advice"})
    for advice_id, advice in book.advice.items():
        path: Path = ("advice", advice_id)
        if book.article(advice_id) is None:
            facts = {"name": advice_id.partition("/")[0], AMONG: list(book.articles)}
            yield Fault(path, "article_unknown", "", facts)
        claimed = "author" in advice.text.lower() or "auteur" in advice.text.lower()
        if advice.figure and not claimed:
            yield Fault((*path, "text"), "figure_unclaimed", "", {"figure": advice.figure})
        yield from _unfilled((*path, "text"), "", advice.text)
    used = {advice_id.partition("/")[0] for advice_id in book.advice}
    for article in book.articles:
        if used and article not in used:
            yield Fault(("articles", article), "article_unused", "", {"name": article})


def _tact(book: TactBook) -> Iterator[Fault]:
    from coffee.coach.tact_faults import tact_faults  # the engine, and nobody else wants it here

    yield from tact_faults(book)
    for number, rule in enumerate(book.rules):
        for key, text in (("message", rule.message), ("suggest", rule.suggest)):
            yield from _unfilled(("rules", number, key), "", text)
