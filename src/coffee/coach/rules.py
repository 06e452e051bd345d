"""What a playbook must hold to beyond its shape: the rules that look at two places at once.

Each fault is a fact: where it stands, which rule it breaks, and the names that the sentence
and its cure need. Reading a playbook runs the rules of one file; `coffee playbook check` runs
those that compare files too.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from coffee.coach.bank import Bank
from coffee.coach.fill import COUNT, malformed, names_in, names_needed
from coffee.coach.playbook import AdviceBook, Playbook, WalkBook, choice_ids
from coffee.coach.scene import Scene
from coffee.coach.shapes import When
from coffee.coach.steps import ANSWERED, MISSING, Number, Questions, Several, Step
from coffee.errors import BadAnswer

Path = tuple[str | int, ...]
DERIVED = {"until"}
"""Names that follow from what is kept, not from one step."""

_KEEPERS = {
    "meeting.start": {"date"},
    "meeting.minutes": {"number"},
    "person.referrer": {"person"},
}
_KEEPERS_ELSE = {"text", "choice"}
_MOST_ALTERNATIVES = 500
_ANYWHERE = Scene(lang="en", now=datetime(2000, 1, 1))
"""A default without a name must be an answer whatever the day."""


@dataclass(frozen=True)
class Fault:
    """`problem` names a sentence under `fault.`; `path` leads to the place in the file."""

    path: Path
    problem: str
    step: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


def faults_of(book: Playbook) -> Iterator[Fault]:
    """Every fault that can be seen in one file."""
    match book:
        case WalkBook():
            yield from _walk(book)
        case Bank():
            yield from _bank(book)
        case AdviceBook():
            yield from _advice(book)


def _walk(book: WalkBook) -> Iterator[Fault]:
    earlier: dict[str, Step] = {}
    every = {step.id for step in book.steps}
    known = set(DERIVED)
    sure: set[str] = set()
    slots: set[str] = set()
    for number, step in enumerate(book.steps):
        path: Path = ("steps", number)
        if step.id in earlier:
            yield Fault((*path, "id"), "id_twice", step.id)
        yield from _when(step.when, (*path, "when"), step.id, earlier, every)
        if step.when and not _alternatives(step.when, earlier):
            yield Fault((*path, "when"), "when_impossible", step.id)
        yield from _templates(step, path, known, sure, every)
        yield from _step(step, path, earlier)
        if step.keep and step.keep in slots:
            yield Fault((*path, "keep"), "keep_twice", step.id, {"slot": step.keep})
        slots |= {step.keep} if step.keep else set()
        earlier[step.id] = step
        known |= step.parts()
        if step.required and not step.when:
            sure |= step.parts() - {f"{step.id}.time"}
    for number, section in enumerate(book.brief):
        for row, line in enumerate(section.lines):
            path = ("brief", number, "lines", row)
            yield from _names(line.line, path, section.title, known | {COUNT}, every)
            yield from _when(line.when, path, section.title, earlier, every)
            if line.when and not _alternatives(line.when, earlier):
                yield Fault(path, "when_impossible", section.title)


def _step(step: Step, path: Path, earlier: Mapping[str, Step]) -> Iterator[Fault]:
    for choice in choice_ids(step):
        if choice in (ANSWERED, MISSING):
            yield Fault((*path, "choices", choice), "choice_reserved", step.id, {"choice": choice})
    if step.keep:
        type_ = getattr(step, "type", "")
        able = _KEEPERS.get(step.keep, _KEEPERS_ELSE)
        if type_ not in able:
            facts = {"slot": step.keep, "types": ", ".join(sorted(able))}
            yield Fault((*path, "keep"), "keep_type", step.id, facts)
    if isinstance(step, Number | Questions) and step.least > step.most:
        facts = {"least": step.least, "most": step.most}
        yield Fault((*path, "least"), "least_most", step.id, facts)
    if isinstance(step, Questions):
        for key in ("kind", "goal"):
            other = getattr(step, key)
            if other and other not in earlier:
                yield Fault((*path, key), "unknown_step", step.id, {"name": other})
    if step.default and not names_in(step.default) and not isinstance(step, Questions):
        try:
            step.accept(step.default, _ANYWHERE)
        except BadAnswer:
            yield Fault((*path, "default"), "default_unfit", step.id, {"default": step.default})


def _templates(
    step: Step, path: Path, known: set[str], sure: set[str], every: set[str]
) -> Iterator[Fault]:
    for key in ("ask", "hint", "text", "default", "note"):
        template = getattr(step, key, "")
        if isinstance(template, str) and template:
            here = known | ({"item"} if key == "note" else set())
            yield from _names(template, (*path, key), step.id, here, every)
    unsure = [name for name in names_needed(step.ask) if name in known and name not in sure]
    for name in unsure:
        yield Fault((*path, "ask"), "ask_unsure", step.id, {"name": name})


def _names(
    template: str, path: Path, place: str, known: set[str], every: set[str]
) -> Iterator[Fault]:
    if malformed(template):
        yield Fault(path, "braces", place)
    for name in names_in(template):
        if name not in known:
            problem = "name_later" if name.split(".")[0] in every else "name_unknown"
            yield Fault(path, problem, place, {"name": name})


def _when(
    when: When, path: Path, place: str, earlier: Mapping[str, Step], every: set[str]
) -> Iterator[Fault]:
    for clause in when:
        for name, wanted in clause.items():
            step = earlier.get(name)
            if step is None:
                problem = "when_later" if name in every else "when_unknown"
                yield Fault(path, problem, place, {"name": name})
                continue
            values = step.values()
            for value in wanted:
                if value not in (ANSWERED, MISSING) and value not in (values or ()):
                    able = ", ".join([*sorted(values or ()), ANSWERED, MISSING])
                    facts = {"name": name, "value": value, "able": able}
                    yield Fault(path, "when_value", place, facts)


def _alternatives(when: When, steps: Mapping[str, Step]) -> list[dict[str, set[str]]]:
    """The ways `when` can hold: for each, the values that every step it leans on may have.

    A step that must be answered brings its own `when` along. An empty list: it never holds.
    """
    ways: list[dict[str, set[str]]] = []
    for clause in when:
        found: list[dict[str, set[str]]] = [{}]
        for name, wanted in clause.items():
            step = steps.get(name)
            if step is None:
                return [{}]  # told as an unknown name already
            found = _merged(found, [{name: set(wanted)}], steps)
            if MISSING not in wanted and step.when:
                found = _merged(found, _alternatives(step.when, steps), steps)
        ways += found
    return ways[:_MOST_ALTERNATIVES]


def _merged(
    left: list[dict[str, set[str]]], right: list[dict[str, set[str]]], steps: Mapping[str, Step]
) -> list[dict[str, set[str]]]:
    both = (_both(one, other, steps) for one in left for other in right)
    return list(islice((way for way in both if way is not None), _MOST_ALTERNATIVES))


def _both(
    one: dict[str, set[str]], other: dict[str, set[str]], steps: Mapping[str, Step]
) -> dict[str, set[str]] | None:
    way = dict(one)
    for name, wanted in other.items():
        if name not in way:
            way[name] = wanted
            continue
        shared = _common(way[name], wanted, isinstance(steps.get(name), Several))
        if not shared:
            return None
        way[name] = shared
    return way


def _common(one: set[str], other: set[str], ticked: bool) -> set[str]:
    """Values that satisfy both; of a checklist any two may be ticked together."""
    if ANSWERED in one and ANSWERED in other:
        return one | other
    if ANSWERED in one:
        return other - {MISSING} or one & other
    if ANSWERED in other:
        return one - {MISSING} or one & other
    if ticked and (one - {MISSING}) and (other - {MISSING}):
        return one | other
    return one & other


def _bank(bank: Bank) -> Iterator[Fault]:
    ids = Counter(question.id for question in bank.questions)
    asks = Counter(question.ask for question in bank.questions)
    used = {question.theme for question in bank.questions}
    for number, question in enumerate(bank.questions):
        path: Path = ("questions", number)
        if ids[question.id] > 1:
            yield Fault((*path, "id"), "id_twice", question.id)
        if asks[question.ask] > 1:
            yield Fault((*path, "ask"), "ask_twice", question.id)
        if question.theme not in bank.themes:
            facts = {"name": question.theme, "able": ", ".join(bank.themes)}
            yield Fault((*path, "theme"), "theme_unknown", question.id, facts)
        for key in ("ask", "follow"):
            text = getattr(question, key)
            if malformed(text):
                yield Fault((*path, key), "braces", question.id)
            if not text.rstrip().endswith("?"):
                yield Fault((*path, key), "no_question_mark", question.id)
    for theme in bank.themes:
        if theme not in used:
            yield Fault(("themes", theme), "theme_unused", theme)


def _advice(book: AdviceBook) -> Iterator[Fault]:
    for advice_id, advice in book.advice.items():
        path: Path = ("advice", advice_id)
        if book.article(advice_id) is None:
            facts = {"name": advice_id.split("/")[0]}
            yield Fault(path, "article_unknown", advice_id, facts)
        claimed = "author" in advice.text.lower() or "auteur" in advice.text.lower()
        if advice.figure and not claimed:
            yield Fault((*path, "text"), "figure_unclaimed", advice_id, {"figure": advice.figure})


def dangling(book: Playbook, advice: Collection[str], banks: Collection[str]) -> Iterator[Fault]:
    """References out of `book` that lead nowhere: advice ids and names of banks."""
    for path, place, ids in advice_used(book):
        for advice_id in ids:
            if advice_id not in advice:
                yield Fault(path, "advice_unknown", place, {"name": advice_id})
    if not isinstance(book, WalkBook):
        return
    for number, step in enumerate(book.steps):
        if isinstance(step, Questions) and step.bank not in banks:
            yield Fault(("steps", number, "bank"), "bank_unknown", step.id, {"name": step.bank})


def advice_used(book: Playbook) -> Iterator[tuple[Path, str, Sequence[str]]]:
    """Where `book` points at advice: the place, its name, the ids."""
    if isinstance(book, WalkBook):
        for number, step in enumerate(book.steps):
            yield ("steps", number, "advice"), step.id, step.advice
    if isinstance(book, Bank):
        for theme_id, theme in book.themes.items():
            yield ("themes", theme_id, "advice"), theme_id, (theme.advice,)


def disparities(here: Playbook, there: Playbook) -> Iterator[Fault]:
    """Where `here` differs in structure from `there`, the same playbook in another language."""
    ours, theirs = _structure(here), _structure(there)
    for key in theirs:
        if key not in ours:
            yield Fault((), "parity_missing", key[1], {"part": "/".join(key)})
    for key, (path, shape) in ours.items():
        if key not in theirs:
            yield Fault(path, "parity_extra", key[1], {"part": "/".join(key)})
        elif theirs[key][1] != shape:
            facts = {"part": "/".join(key), "ours": shape, "theirs": theirs[key][1]}
            yield Fault(path, "parity_differs", key[1], facts)
    if set(ours) == set(theirs) and list(ours) != list(theirs):
        yield Fault((), "parity_order", "")


def _structure(book: Playbook) -> dict[tuple[str, str, str], tuple[Path, str]]:
    """(kind of part, its id, what of it) -> where, and how it must be in every language."""
    parts: dict[tuple[str, str, str], tuple[Path, str]] = {}

    def put(kind: str, name: str, path: Path, what: Mapping[str, object]) -> None:
        parts.update({(kind, name, key): (path, str(value)) for key, value in what.items()})

    match book:
        case WalkBook():
            for number, step in enumerate(book.steps):
                put("step", step.id, ("steps", number), _step_shape(step))
            for number, section in enumerate(book.brief):
                for row, line in enumerate(section.lines):
                    path: Path = ("brief", number, "lines", row)
                    shape = {f"line {row + 1}": (names_in(line.line), line.when)}
                    put("brief", str(number + 1), path, shape)
        case Bank():
            for theme_id, theme in book.themes.items():
                put("theme", theme_id, ("themes", theme_id), {"advice": theme.advice})
            for number, question in enumerate(book.questions):
                shape = question.model_dump(include={"theme", "kinds", "goals"})
                names = {"ask": names_in(question.ask), "follow": names_in(question.follow)}
                put("question", question.id, ("questions", number), shape | names)
        case AdviceBook():
            for advice_id, advice in book.advice.items():
                shape = {"home": advice.home, "figure": bool(advice.figure)}
                put("advice", advice_id, ("advice", advice_id), shape)
    return parts


def _step_shape(step: Step) -> dict[str, object]:
    """What of a step is the same in every language: all but its words."""
    shape = step.model_dump(exclude={"ask", "hint", "text", "default", "note", "choices"})
    words = [step.ask, step.hint, getattr(step, "text", ""), getattr(step, "note", "")]
    shape["placeholders"] = sorted({name for text in words for name in names_in(text)})
    shape["choices"] = choice_ids(step)
    fixed = step.values() or isinstance(step, Number)
    shape["default"] = step.default if fixed else names_in(step.default)
    return shape


def uncovered(book: AdviceBook, walked: Mapping[str, Playbook]) -> Iterator[Fault]:
    """Advice that one of its homes, a playbook we have, does not point at."""
    used = {
        name: {one for _, _, ids in advice_used(playbook) for one in ids}
        for name, playbook in walked.items()
    }
    for advice_id, advice in book.advice.items():
        for home in advice.home:
            if home in used and advice_id not in used[home]:
                yield Fault(("advice", advice_id), "advice_unused", advice_id, {"home": home})
