"""What a dialogue must hold to beyond its shape.

Every script is read through these rules, so none may be slow. The play-through and the
transcripts, which need a script that can be played, come last and only when it can.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from coffee.coach.dialogue import begin, lines_ahead, main_reactions, still_wanted, ways_on
from coffee.coach.dialogue_book import CALL, Criterion, DialogueBook, Line, Reply, Test
from coffee.coach.fault import AMONG, Fault, Path
from coffee.coach.fill import counted, malformed, names_in, names_needed
from coffee.coach.plain_text import fold
from coffee.coach.play_through import play_through
from coffee.coach.playbook import SUBJECT
from coffee.coach.shapes import When
from coffee.coach.steps import ANSWERED, MISSING, Choice, Person, Text
from coffee.errors import EndlessRehearsal, IllegalReply

FEWEST_EXAMPLES = 4
HIGHEST_SCORE = 3
_CASTABLE = (Choice, Person, Text)
_WAYS = ("you", "roll", "go", "return", "end")


def dialogue_faults(book: DialogueBook) -> Iterator[Fault]:
    """Every fault of `book` but those of its cast taken as steps."""
    for rules in (lambda book: _Script(book).faults(), _roads, _cards, _played):
        found = list(rules(book))
        yield from found
        if found:
            return


class _Script:
    """A script, and what its parts may name."""

    def __init__(self, book: DialogueBook) -> None:
        self._book = book
        self._names = {name for step in book.cast for name in step.parts()}
        self._sure = {
            name for step in book.cast if step.required and not step.when for name in step.parts()
        }

    def faults(self) -> Iterator[Fault]:
        book = self._book
        yield from self._shown(("about",), "", book.about)
        for number, step in enumerate(book.cast):
            if not isinstance(step, _CASTABLE):
                yield Fault(("cast", number, "type"), "cast_type", step.id)
            elif not step.default:
                yield Fault(("cast", number), "cast_default", step.id)
            elif step.id == SUBJECT and number:
                yield Fault(("cast", number), "cast_first", step.id)
        for name in book.vars.keys() & book.lines.keys():
            yield Fault(("vars", name), "var_line", "", {"name": name})
        yield from self._leads(book.start, ("start",), "")
        for line_id, line in book.lines.items():
            yield from self._line(line_id, line, ("lines", line_id))
        rolls = Counter(roll.id for _, roll in book.rolls())
        for line_id, line in book.lines.items():
            for number, roll in enumerate(line.roll):
                if rolls[roll.id] > 1 or roll.id == CALL:
                    path: Path = ("lines", line_id, "roll", number, "id")
                    yield Fault(path, "id_twice", line_id, {"name": roll.id})
        for name, criterion in book.criteria.items():
            yield from self._criterion(name, criterion, ("criteria", name))
        for name, card in book.card.items():
            yield from self._shown(("card", name, "if"), name, card.they)
            yield from self._leads(card.line, ("card", name, "line"), name)

    def _line(self, line_id: str, line: Line, path: Path) -> Iterator[Fault]:
        ways = [line.you, line.roll, line.go, line.returns, line.end]
        used = [way for way, there in zip(_WAYS, ways, strict=True) if there]
        if len(used) != 1:
            facts = {"found": ", ".join(used) or "-", "able": ", ".join(_WAYS)}
            yield Fault(path, "line_ways", line_id, facts)
        elif (line.you or line.go) and not line.they and not line.scene:
            yield Fault(path, "line_silent", line_id)
        if line.otherwise and not line.you:
            yield Fault((*path, "otherwise"), "otherwise_alone", line_id)
        yield from self._shown((*path, "scene"), line_id, line.scene)
        yield from self._shown((*path, "otherwise"), line_id, line.otherwise)
        for number, they in enumerate(line.they):
            yield from self._shown((*path, "they", number), line_id, they)
        if line.go:
            yield from self._leads(line.go, (*path, "go"), line_id)
        if line.end:
            yield from self._shown((*path, "end", "title"), line_id, line.end.title)
            yield from self._shown((*path, "end", "say"), line_id, line.end.say)
            if line.end.score > HIGHEST_SCORE:
                score: Path = (*path, "end", "score")
                yield Fault(score, "score_high", line_id, {"most": HIGHEST_SCORE})
        yield from self._rolls(line_id, line, (*path, "roll"))
        if line.you:
            yield from self._you(line_id, line, (*path, "you"))

    def _rolls(self, line_id: str, line: Line, path: Path) -> Iterator[Fault]:
        for number, roll in enumerate(line.roll):
            here = (*path, number)
            yield from self._shown((*here, "title"), line_id, roll.title)
            yield from self._when(roll.when, (*here, "when"), line_id)
            yield from self._leads(roll.go, (*here, "go"), line_id)
        if line.roll and all(roll.when for roll in line.roll):
            yield Fault(path, "roll_conditional", line_id)
        if line.roll and not any(roll.odds for roll in line.roll):
            yield Fault(path, "roll_oddless", line_id)

    def _you(self, line_id: str, line: Line, path: Path) -> Iterator[Fault]:
        ids = Counter(reply.id for reply in line.you)
        for number, reply in enumerate(line.you):
            if ids[reply.id] > 1:
                yield Fault((*path, number, "id"), "id_twice", line_id, {"name": reply.id})
            yield from self._reply(reply, (*path, number), f"{line_id}: {reply.id}")
        yield from _same_examples(line_id, line, path)
        if len(line.you) < 2:
            yield Fault(path, "you_few", line_id)
        if not any(reply.verdict == "good" for reply in line.you):
            yield Fault(path, "no_good", line_id)
        if all(reply.when or reply.once for reply in line.you):
            yield Fault(path, "soft_lock", line_id)

    def _reply(self, reply: Reply, path: Path, place: str) -> Iterator[Fault]:
        if reply.id.isdecimal():
            yield Fault((*path, "id"), "id_number", place, {"name": reply.id})
        yield from self._shown((*path, "say"), place, reply.say)
        yield from self._shown((*path, "coach"), place, reply.coach)
        yield from self._braces((*path, "better"), place, reply.better)
        for number, example in enumerate(reply.like):
            yield from self._braces((*path, "like", number), place, example)
        if len(reply.like) < FEWEST_EXAMPLES:
            facts: dict[str, object] = {"count": len(reply.like), "least": FEWEST_EXAMPLES}
            yield Fault((*path, "like"), "like_few", place, facts)
        for need in reply.needs:
            if need not in self._book.criteria:
                facts = {"name": need, AMONG: list(self._book.criteria)}
                yield Fault((*path, "needs"), "criterion_unknown", place, facts)
        yield from _acts(reply.means, (*path, "means"), place)
        yield from self._when(reply.when, (*path, "when"), place)
        for name, value in reply.sets.items():
            yield from self._var(name, [value], (*path, "set", name), place)
        for key, line_id in (("call", reply.call), ("go", reply.go)):
            if line_id:
                yield from self._leads(line_id, (*path, key), place)

    def _criterion(self, name: str, criterion: Criterion, path: Path) -> Iterator[Fault]:
        yield from self._shown((*path, "title"), name, criterion.title)
        yield from self._braces((*path, "add"), name, criterion.add)
        for number, one in enumerate(criterion.names):
            if one not in self._names:
                yield self._unknown_name(one, (*path, "names", number), name)
        yield from _acts(criterion.means, (*path, "means"), name)
        told = criterion.words or criterion.names or criterion.means or criterion.most is not None
        if not told and name not in _known_acts():
            yield Fault(path, "criterion_blind", name)
        if criterion.most is None and not criterion.add:
            yield Fault(path, "criterion_add", name)
        if not any(name in reply.needs for line in self._book.lines.values() for reply in line.you):
            yield Fault(path, "criterion_unused", name, {"name": name})

    def _leads(self, line_id: str, path: Path, place: str) -> Iterator[Fault]:
        if line_id not in self._book.lines:
            facts = {"name": line_id, AMONG: list(self._book.lines)}
            yield Fault(path, "line_unknown", place, facts)

    def _when(self, when: When, path: Path, place: str) -> Iterator[Fault]:
        for number, clause in enumerate(when):
            here = (*path, number) if len(when) > 1 else path
            for name, wanted in clause.items():
                if name in self._book.lines:
                    able = {reply.id for reply in self._book.lines[name].you} | {ANSWERED, MISSING}
                    yield from _among(name, wanted, able, here, place)
                else:
                    yield from self._var(name, wanted, here, place)

    def _var(self, name: str, wanted: Collection[str], path: Path, place: str) -> Iterator[Fault]:
        if name not in self._book.vars:
            facts = {"name": name, AMONG: list(self._book.vars)}
            yield Fault(path, "var_unknown", place, facts)
            return
        yield from _among(name, wanted, self._book.vars[name], path, place)

    def _shown(self, path: Path, place: str, template: str) -> Iterator[Fault]:
        """Words that must stand whole: a name that may be missing goes in `[[ ]]`."""
        yield from self._braces(path, place, template)
        for name in dict.fromkeys(names_needed(template)):
            if name in self._names - self._sure:
                yield Fault(path, "ask_unsure", place, {"name": name, "what": _key(path)})

    def _braces(self, path: Path, place: str, template: str) -> Iterator[Fault]:
        if malformed(template):
            yield Fault(path, "braces", place)
        if counted(template):
            yield Fault(path, "count_outside", place)
        for name in dict.fromkeys(names_in(template)):
            if name not in self._names:
                yield self._unknown_name(name, path, place)

    def _unknown_name(self, name: str, path: Path, place: str) -> Fault:
        return Fault(path, "cast_unknown", place, {"name": name, AMONG: self._names})


def _acts(acts: Sequence[str], path: Path, place: str) -> Iterator[Fault]:
    for act in acts:
        if act not in _known_acts():
            yield Fault(path, "act_unknown", place, {"name": act, AMONG: _known_acts()})


def _known_acts() -> Collection[str]:
    """What a reply may mean; these are large tables, read when a script asks for them."""
    from coffee.coach.reply_acts import ACTS

    return ACTS


def _key(path: Path) -> str:
    return next(part for part in reversed(path) if isinstance(part, str))


def _among(
    name: str, wanted: Collection[str], able: Collection[str], path: Path, place: str
) -> Iterator[Fault]:
    for value in wanted:
        if value not in able:
            facts = {"name": name, "value": value, AMONG: able}
            yield Fault(path, "var_value", place, facts)


def _same_examples(line_id: str, line: Line, path: Path) -> Iterator[Fault]:
    """Examples that stand twice at a line: the words typed would mean two things."""
    first: dict[str, str] = {}
    for number, reply in enumerate(line.you):
        for row, example in enumerate(reply.like):
            words = " ".join("".join(c if c.isalnum() else " " for c in fold(example)).split())
            if words in first:
                facts = {"name": reply.id, "other": first[words], "text": example}
                yield Fault((*path, number, "like", row), "like_twice", line_id, facts)
            first.setdefault(words, reply.id)


def _roads(book: DialogueBook) -> Iterator[Fault]:
    """Lines that no road meets, roads without an end, sub-dialogues that end nowhere."""
    met = lines_ahead(book, book.start)
    for line_id in book.lines:
        if line_id not in met:
            yield Fault(("lines", line_id), "line_unmet", line_id)
    way_out = _with_way_out(book)
    for line_id in book.lines:
        if line_id in met and line_id not in way_out:
            yield Fault(("lines", line_id), "no_exit", line_id)
    outside = lines_ahead(book, book.start, _after)
    called = {
        reply.call: (line_id, number)
        for line_id, line in book.lines.items()
        for number, reply in enumerate(line.you)
        if reply.call
    }
    for line_id, line in book.lines.items():
        if line.returns and line_id in outside:
            yield Fault(("lines", line_id, "return"), "return_alone", line_id)
    for target, (line_id, number) in called.items():
        inside = lines_ahead(book, target, _after)
        if not any(book.lines[one].returns for one in inside):
            path = ("lines", line_id, "you", number, "call")
            place = f"{line_id}: {book.lines[line_id].you[number].id}"
            yield Fault(path, "call_endless", place, {"name": target})


def _cards(book: DialogueBook) -> Iterator[Fault]:
    """A card for each reaction that a rehearsal may be about, and for no other."""
    main = main_reactions(book)
    for name, card in book.card.items():
        if name not in main:
            yield Fault(("card", name), "card_unknown", name, {"name": name, AMONG: main})
        elif not book.lines[card.line].you:
            yield Fault(("card", name, "line"), "card_line", name, {"name": card.line})
    for name in main:
        if name not in book.card:
            yield Fault(("card",), "card_missing", "", {"name": name})


def _after(line: Line) -> list[str]:
    """The lines that may follow once a sub-dialogue called here is over."""
    ways = [reply.go for reply in line.you] + [roll.go for roll in line.roll]
    return ways + ([line.go] if line.go else [])


def _with_way_out(book: DialogueBook) -> set[str]:
    """The lines from which a road leads to an end, or out of a sub-dialogue."""
    out = {line_id for line_id, line in book.lines.items() if line.end or line.returns}
    before: dict[str, set[str]] = {}
    for line_id, line in book.lines.items():
        for way in ways_on(line):
            before.setdefault(way, set()).add(line_id)
    waiting = list(out)
    while waiting:
        for line_id in before.get(waiting.pop(), set()) - out:
            out.add(line_id)
            waiting.append(line_id)
    return out


def _played(book: DialogueBook) -> Iterator[Fault]:
    coverage = play_through(book)
    if coverage.endless:
        path: Path = ("lines", coverage.endless)
        yield Fault(path, "endless", coverage.endless)
        return
    for line_id, name in coverage.missed:
        kind = "you" if book.lines[line_id].you else "roll"
        ids = [one.id for one in book.lines[line_id].branches]
        path = ("lines", line_id, kind, ids.index(name)) if name else ("lines", line_id)
        yield Fault(path, "never_taken", line_id, {"name": name or line_id})
    for number, test in enumerate(book.tests):
        yield from _transcript(book, test, ("tests", number))


def _transcript(book: DialogueBook, test: Test, path: Path) -> Iterator[Fault]:
    unknown = [one for one in test.react if one not in {roll.id for _, roll in book.rolls()}]
    if unknown:
        able = [roll.id for _, roll in book.rolls()]
        yield Fault((*path, "react"), "react_unknown", "", {"name": unknown[0], AMONG: able})
        return
    try:
        rehearsal = begin(book, {}, 0, test.react)
        for one in test.pick:
            if rehearsal.ended:
                facts = {"test": test.name, "name": one, "ends": rehearsal.ended.outcome}
                yield Fault((*path, "pick"), "test_over", "", facts)
                return
            rehearsal = rehearsal.take(one)
    except IllegalReply as error:
        told = {"name": error.facts["reply"], "line": error.facts["line"], "test": test.name}
        yield Fault((*path, "pick"), "test_pick", "", {**told, AMONG: error.facts["able"]})
        return
    except EndlessRehearsal as error:
        yield Fault(path, "endless", str(error.facts["line"]))
        return
    left = still_wanted(test.react, rehearsal.state.rolled)
    outcome = rehearsal.ended.outcome if rehearsal.ended else ""
    if left:
        yield Fault((*path, "react"), "test_react", "", {"test": test.name, "name": left[0]})
    elif outcome != test.ends:
        facts = {"test": test.name, "ends": test.ends, "line": outcome or rehearsal.state.line}
        yield Fault((*path, "ends"), "test_ends", "", facts)
