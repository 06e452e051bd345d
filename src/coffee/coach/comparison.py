"""The rules between files: a walk and its bank, a playbook and its advice, two languages.

Only `coffee playbook check` runs these; reading a playbook to walk it does not.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from coffee.coach.bank import Bank
from coffee.coach.circumstances import NAMES, NAMES_OF_CONNECTOR
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.fault import AMONG, Fault, Path
from coffee.coach.fill import UNTIL, names_in, names_needed
from coffee.coach.playbook import AdviceBook, Playbook, WalkBook
from coffee.coach.shapes import Model
from coffee.coach.steps import CONNECTOR, Choice, Listed, Questions, Step
from coffee.coach.tact_book import TactBook, TactRule

BankOrUnread = Bank | None
"""A bank; None where its file is faulty, which is told there."""


def dangling(
    book: Playbook, advice: Collection[str], banks: Mapping[str, BankOrUnread]
) -> Iterator[Fault]:
    """References out of `book` that lead nowhere, or to a bank that does not fit."""
    for path, place, ids in advice_used(book):
        for advice_id in ids:
            if advice_id not in advice:
                facts = {"name": advice_id, AMONG: advice}
                yield Fault(path, "advice_unknown", place, facts)
    if not isinstance(book, WalkBook):
        return
    for number, step in enumerate(book.steps):
        if isinstance(step, Questions):
            path = ("steps", number)
            if step.bank not in banks:
                facts = {"name": step.bank, AMONG: list(banks)}
                yield Fault((*path, "bank"), "bank_unknown", step.id, facts)
            elif bank := banks[step.bank]:
                yield from _unfit_bank(book, step, bank, path)


def _unfit_bank(book: WalkBook, step: Questions, bank: Bank, path: Path) -> Iterator[Fault]:
    if len(bank.questions) < step.least:
        facts: dict[str, object] = {"name": step.bank, "count": len(bank.questions)}
        yield Fault((*path, "least"), "bank_small", step.id, facts | {"least": step.least})
    for key, meant in _MEANT.items():
        offered = _choices_of(book, getattr(step, key))
        known = {one for question in bank.questions for one in getattr(question, meant[0])}
        if offered and known and not offered & known:
            facts = {"what": key, "meant": meant[1], "name": step.bank, AMONG: known}
            yield Fault((*path, key), "bank_apart", step.id, facts)


_MEANT = {"kind": ("kinds", "for"), "goal": ("goals", "goals")}
"""A key of a questions step -> what it picks by in a bank: the attribute, the key in the file."""


def _choices_of(book: WalkBook, name: str | None) -> set[str]:
    step = book.step(name) if name else None
    return set(step.choices) if isinstance(step, Choice) else set()


def unasked(bank: Bank, name: str, walks: Sequence[WalkBook]) -> Iterator[Fault]:
    """What in `bank` no walk that uses it can make use of: blanks, kinds and goals."""
    users = [(walk, step) for walk in walks for step in _asking(walk, name)]
    if not users:
        return
    provided = {UNTIL} | {one for walk, step in users for one in _names_before(walk, step)}
    offered = {
        key: {one for walk, step in users for one in _choices_of(walk, getattr(step, key))}
        for key in _MEANT
    }
    for number, question in enumerate(bank.questions):
        for key in ("ask", "follow"):
            for blank in names_in(getattr(question, key)):
                if blank not in provided:
                    facts = {"name": blank, AMONG: provided}
                    yield Fault(("questions", number, key), "blank_unknown", "", facts)
        for key, (attribute, written) in _MEANT.items():
            for one in getattr(question, attribute):
                if offered[key] and one not in offered[key]:
                    facts = {"what": written, "name": one, AMONG: offered[key]}
                    yield Fault(("questions", number, written), "meant_unknown", "", facts)


def _asking(walk: WalkBook, bank: str) -> list[Questions]:
    return [step for step in walk.steps if isinstance(step, Questions) and step.bank == bank]


def _names_before(walk: WalkBook, until: Step) -> set[str]:
    names: set[str] = set()
    for step in walk.steps:
        if step is until:
            break
        names |= step.parts() | (NAMES if step is walk.subject else set())
        names |= NAMES_OF_CONNECTOR if step.keep == CONNECTOR else set()
    return names


def advice_used(book: Playbook) -> Iterator[tuple[Path, str, Sequence[str]]]:
    """Where `book` points at advice: the place, its step, the ids."""
    if isinstance(book, WalkBook):
        for number, step in enumerate(book.steps):
            yield ("steps", number, "advice"), step.id, step.advice
    if isinstance(book, Bank):
        for theme_id, theme in book.themes.items():
            yield ("themes", theme_id, "advice"), "", (theme.advice,)
    if isinstance(book, TactBook):
        for number, rule in enumerate(book.rules):
            yield ("rules", number, "advice"), "", (rule.advice,)
    if isinstance(book, DialogueBook):
        yield from _dialogue_advice(book)


def _dialogue_advice(book: DialogueBook) -> Iterator[tuple[Path, str, Sequence[str]]]:
    for number, step in enumerate(book.cast):
        yield ("cast", number, "advice"), step.id, step.advice
    for line_id, line in book.lines.items():
        path: Path = ("lines", line_id)
        yield (*path, "advice"), line_id, line.advice
        if line.end:
            yield (*path, "end", "advice"), line_id, line.end.advice
        for number, one in enumerate(line.branches):
            kind = "you" if line.you else "roll"
            yield (*path, kind, number, "advice"), line_id, one.advice


def uncovered(book: AdviceBook, homes: Mapping[str, Playbook]) -> Iterator[Fault]:
    """Advice that one of its homes, a playbook there is, does not point at."""
    used = {
        name: {one for _, _, ids in advice_used(home) for one in ids}
        for name, home in homes.items()
    }
    for advice_id, advice in book.advice.items():
        for home in advice.home:
            if home in used and advice_id not in used[home]:
                facts = {"name": advice_id, "home": home}
                yield Fault(("advice", advice_id), "advice_unused", "", facts)


def waiting(book: AdviceBook, homes: Collection[str]) -> int:
    """How many pieces of advice have no home yet among the playbooks there are."""
    return sum(not set(advice.home) & set(homes) for advice in book.advice.values())


@dataclass(frozen=True)
class _Part:
    """A part that a playbook must have in every language: where it is, and what of it is fixed."""

    path: Path
    step: str
    fixed: Mapping[str, str]


def disparities(here: Playbook, there: Playbook, file: str) -> Iterator[Fault]:
    """Where `here` differs in structure from `there`, the same playbook in another language.

    `file` is what to call the file of `there`.
    """
    if type(here) is not type(there):
        yield _differs(("kind",), "", "kind", here.kind, there.kind, file)
        return
    ours, theirs = _parts(here), _parts(there)
    for name in theirs:
        if name not in ours:
            yield Fault((name.split()[0],), "parity_missing", "", {"name": name, "file": file})
    for name, part in ours.items():
        if name not in theirs:
            yield Fault(part.path, "parity_extra", part.step, {"name": name, "file": file})
            continue
        other = theirs[name].fixed
        for key, value in part.fixed.items():
            if key in other and other[key] != value:
                yield _differs(part.path, part.step, key, value, other[key], file)
    yield from _order(ours, theirs, file)


def _differs(path: Path, step: str, key: str, ours: str, theirs: str, file: str) -> Fault:
    facts = {"what": key, "ours": ours or "-", "theirs": theirs or "-", "file": file}
    return Fault((*path, key), "parity_differs", step, facts)


def _order(ours: Mapping[str, _Part], theirs: Mapping[str, _Part], file: str) -> Iterator[Fault]:
    """The first part that stands elsewhere, when the parts are the same."""
    if set(ours) == set(theirs):
        for name, other in zip(ours, theirs, strict=True):
            if name != other:
                part = ours[name]
                facts = {"name": name, "other": other, "file": file}
                yield Fault(part.path, "parity_order", part.step, facts)
                return


def _parts(book: Playbook) -> dict[str, _Part]:
    """The parts of `book`, called as in the file: "steps pace", "brief 2.1"."""
    match book:
        case WalkBook():
            return _walk_parts(book)
        case Bank():
            return _bank_parts(book)
        case DialogueBook():
            return _dialogue_parts(book)
        case AdviceBook():
            return _advice_parts(book)
        case TactBook():
            return {
                f"rules {rule.id}": _Part(("rules", number), "", _alike(rule))
                for number, rule in enumerate(book.rules)
            }


def _walk_parts(book: WalkBook) -> dict[str, _Part]:
    parts = {
        f"steps {step.id}": _Part(("steps", number), step.id, _fixed(step))
        for number, step in enumerate(book.steps)
    }
    for number, section in enumerate(book.brief):
        for row, line in enumerate(section.lines):
            fixed = {"line": _names(line.line), "when": _told(line.when)}
            path = ("brief", number, "lines", row)
            parts[f"brief {number + 1}.{row + 1}"] = _Part(path, "", fixed)
    return parts


def _bank_parts(book: Bank) -> dict[str, _Part]:
    parts = {
        f"themes {theme_id}": _Part(("themes", theme_id), "", {"advice": theme.advice})
        for theme_id, theme in book.themes.items()
    }
    for number, question in enumerate(book.questions):
        fixed = {
            "theme": question.theme,
            "for": _told(sorted(question.kinds)),
            "goals": _told(sorted(question.goals)),
            "ask": _names(question.ask),
            "follow": _names(question.follow),
        }
        parts[f"questions {question.id}"] = _Part(("questions", number), "", fixed)
    return parts


def _dialogue_parts(book: DialogueBook) -> dict[str, _Part]:
    about = {"about": _names(book.about), "start": book.start, "vars": _told(book.vars)}
    parts = {"about": _Part((), "", about)}
    for number, step in enumerate(book.cast):
        parts[f"cast {step.id}"] = _Part(("cast", number), step.id, _fixed(step))
    for line_id, line in book.lines.items():
        path: Path = ("lines", line_id)
        parts[f"lines {line_id}"] = _Part(path, line_id, _fixed_of(line, "you", "roll", "they"))
        for number, one in enumerate(line.branches):
            here: Path = (*path, "you" if line.you else "roll", number)
            parts[f"lines {line_id} {one.id}"] = _Part(here, line_id, _fixed_of(one, "like"))
    for name, criterion in book.criteria.items():
        fixed = _fixed_of(criterion, "words")
        parts[f"criteria {name}"] = _Part(("criteria", name), name, fixed)
    for name, card in book.card.items():
        parts[f"card {name}"] = _Part(("card", name), name, _fixed_of(card))
    for number, test in enumerate(book.tests):
        parts[f"tests {number + 1}"] = _Part(("tests", number), "", _fixed_of(test, "name"))
    return parts


def _advice_parts(book: AdviceBook) -> dict[str, _Part]:
    parts = {f"articles {name}": _Part(("articles", name), "", {}) for name in book.articles}
    for advice_id, advice in book.advice.items():
        fixed = {"home": _told(sorted(advice.home)), "figure": _told(bool(advice.figure))}
        parts[f"advice {advice_id}"] = _Part(("advice", advice_id), "", fixed)
    return parts


def _alike(rule: TactRule) -> dict[str, str]:
    """What of a rule is the same in every language: all but its words and how many they may be."""
    limits = [f"{one.of} {'under' if one.over is None else 'over'}" for one in rule.measure]
    return {
        "level": rule.level,
        "advice": rule.advice,
        "for": _told(sorted(rule.kinds)),
        "contact": rule.contact,
        "asks": _told(sorted(rule.asks)),
        "find": _told(bool(rule.find)),
        "with": _told(bool(rule.also)),
        "unless": _told(bool(rule.unless)),
        "within": rule.within,
        "count": _told(rule.count),
        "different": _told(rule.different),
        "measure": _told(limits),
    }


_WORDS = ("ask", "hint", "subject", "text", "note")
_PROSE = {"scene", "otherwise", "say", "coach", "better", "title", "add", "if"}


def _fixed_of(part: Model, *apart: str) -> dict[str, str]:
    """What of a part of a dialogue is the same in every language; `apart` is compared elsewhere."""
    fixed: dict[str, str] = {}
    for key, value in part.model_dump(by_alias=True, exclude=set(apart)).items():
        inside = value if isinstance(value, dict) and key == "end" else {key: value}
        for name, one in inside.items():
            fixed[name] = _names(one) if name in _PROSE else _told(one)
    return fixed


def _fixed(step: Step) -> dict[str, str]:
    """What of a step is the same in every language: all but its words."""
    fixed = {
        key: _told(value)
        for key, value in step.model_dump(
            exclude={"id", "choices", "default", "tu", *_WORDS}
        ).items()
    }
    for key in _WORDS:
        if hasattr(step, key):
            fixed[key] = _names(getattr(step, key))
    if isinstance(step, Listed):
        fixed["choices"] = _told(list(step.choices))
    worded = step.values() is None and not step.default.isdecimal()
    fixed["default"] = _names(step.default) if worded else step.default
    return fixed


def _names(template: str) -> str:
    """What of a text is the same in every language: that there is one, and its names."""
    needed = sorted(set(names_needed(template)))
    besides = sorted(set(names_in(template)) - set(needed))
    told = ", ".join(needed) + (f"[[{', '.join(besides)}]]" if besides else "")
    return told or ("…" if template else "")


def _told(value: object) -> str:
    """`value` as a playbook would say it, on one line."""
    match value:
        case bool():
            return "yes" if value else "no"
        case None:
            return ""
        case dict():
            return ", ".join(f"{key}: {_told(one)}" for key, one in value.items())
        case list() | tuple():
            return " | ".join(_told(one) for one in value)
    return str(value)
