"""What a book of tact must hold to beyond its shape, and whether its examples are what it says.

That the examples hold is looked at by `coffee playbook check` alone: it means checking them all.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from coffee.coach.fault import AMONG, Fault, Path
from coffee.coach.phrases import BadPhrase, Phrases, lists_in
from coffee.coach.tact import NOT, floors
from coffee.coach.tact_book import Measure, TactBook, TactRule, merged

_LISTS_NEEDED = {
    "share": 2,
    "times": 1,
    "telling": 1,
    "elsewhere": 2,
    "beside": 2,
    "misnamed": 2,
    "first-name": 2,
}
"""How many lists a measure takes at the least; those that are not here need none."""

_PARTS = {"find": "find", "with": "also", "unless": "unless"}


def tact_faults(book: TactBook) -> Iterator[Fault]:
    """Every fault that can be seen in one file."""
    if not (book.rules or book.extends):
        yield Fault(("rules",), "empty", "", {"name": "rules"})
    if book.off and not book.extends:
        yield Fault(("off",), "off_alone")
    names = dict.fromkeys(book.lists, 0)
    for name, phrases in book.lists.items():
        yield from _phrases(phrases, ("lists", name), names, book.extends)
    try:
        floors({name: _known(phrases, names) for name, phrases in book.lists.items()})
    except BadPhrase as bad:
        yield Fault(("lists", bad.name), bad.why, "", {"name": bad.name})
    ids = Counter(rule.id for rule in book.rules)
    for number, rule in enumerate(book.rules):
        path: Path = ("rules", number)
        if ids[rule.id] > 1:
            yield Fault((*path, "id"), "id_twice", "", {"name": rule.id})
        yield from _rule(rule, path, names, book.extends)
    if not book.extends:
        yield from _unused(book)


def _rule(rule: TactRule, path: Path, names: Mapping[str, int], extends: bool) -> Iterator[Fault]:
    if not (rule.find or rule.measure or rule.asks):
        yield Fault(path, "rule_blind")
    for part, attribute in _PARTS.items():
        yield from _phrases(getattr(rule, attribute), (*path, part), names, extends)
    for number, measure in enumerate(rule.measure):
        here = (*path, "measure", *((number,) if len(rule.measure) > 1 else ()))
        yield from _measure(measure, here, names, extends)


def _measure(
    measure: Measure, path: Path, names: Mapping[str, int], extends: bool
) -> Iterator[Fault]:
    if (measure.over is None) == (measure.under is None):
        yield Fault(path, "measure_limit")
    needed = _LISTS_NEEDED.get(measure.of, 0)
    if len(measure.lists) < needed:
        yield Fault(path, "measure_lists", "", {"name": measure.of, "count": needed})
    for name in measure.lists:
        if name not in names and not extends:
            yield Fault((*path, "list"), "list_unknown", "", {"name": name, AMONG: list(names)})


def _phrases(
    phrases: Sequence[str], path: Path, names: Mapping[str, int], extends: bool
) -> Iterator[Fault]:
    for phrase in phrases:
        among = dict.fromkeys(lists_in(phrase), 0) if extends else {}
        try:
            Phrases({**names, **among}).add(phrase.removeprefix(NOT).removeprefix(NOT), 0)
        except BadPhrase as bad:
            facts = {"phrase": phrase, "name": bad.name, AMONG: list(names)}
            yield Fault(path, bad.why, "", facts)


def _known(phrases: Sequence[str], names: Mapping[str, int]) -> list[str]:
    """`phrases` without those that refer to a list that is not there, which is told by itself."""
    return [phrase for phrase in phrases if all(name in names for name in lists_in(phrase))]


def _unused(book: TactBook) -> Iterator[Fault]:
    parts = [*book.lists.values()]
    parts += [getattr(rule, one) for rule in book.rules for one in _PARTS.values()]
    used = {name for phrases in parts for phrase in phrases for name in lists_in(phrase)}
    used |= {name for rule in book.rules for one in rule.measure for name in one.lists}
    for name in book.lists:
        if name not in used:
            yield Fault(("lists", name), "list_unused", "", {"name": name})


def example_faults(book: TactBook, shipped: TactBook | None, lang: str) -> Iterator[Fault]:
    """Examples that the book does not bear out, and rules switched off that are not there.

    `shipped` is the book that an own one adds to; `lang` is their language.
    """
    if book.extends and shipped:
        there = [rule.id for rule in shipped.rules]
        for name in book.off:
            if name not in there:
                yield Fault(("off",), "off_unknown", "", {"name": name, AMONG: there})
    try:
        rules = (merged(shipped, book) if shipped else book).ready()
    except BadPhrase as bad:
        yield Fault(("lists",), bad.why, "", {"phrase": "", "name": bad.name, AMONG: ()})
        return
    for number, rule in enumerate(book.rules):
        if rule.id in book.off:
            continue
        for key, cases in (("bad", rule.bad), ("good", rule.good)):
            for place, case in enumerate(cases):
                path = ("rules", number, key, place)
                facts = {"name": rule.id, "text": case.text}
                findings = rules.check(case.text, case.context(rule.kinds[0], lang))
                caught = any(one.rule == rule.id for one in findings)
                if caught and key == "good":
                    yield Fault(path, "example_caught", "", facts)
                elif not caught and key == "bad":
                    yield Fault(path, "example_missed", "", facts)
