"""The rules about what a walk can come to: steps never asked, words never shown.

Only for a walk whose every `when` looks back at steps that there are; a name that no step gives
is told by `rules`, and passed over here.
"""

from collections.abc import Iterator, Sequence

from coffee.coach.circumstances import CIRCUMSTANCES, EVERY_NAME, OF_CONNECTOR
from coffee.coach.fault import Fault, Path
from coffee.coach.fill import UNTIL, fragments, names_in, names_needed
from coffee.coach.playbook import WalkBook
from coffee.coach.reach import Runs, given, lacking
from coffee.coach.shapes import When
from coffee.coach.steps import ANSWERED, CONNECTOR, Date, Draft, Page, Recall, Several, Step

TEMPLATES = ("ask", "hint", "subject", "text", "tu", "default")
"""The keys of a step in which `{{name}}` is filled with an earlier answer."""


def templates(step: Step, key: str) -> list[str]:
    """What is filled, and dropped, at once: of a message, each line for itself."""
    template = str(getattr(step, key, ""))
    return template.split("\n") if isinstance(step, Draft) else [template]


def dead_ends(book: WalkBook) -> Iterator[Fault]:
    """Every dead end of `book`."""
    yield from _Walking(book).faults()


def _with_circumstances(steps: Sequence[Step]) -> list[Step]:
    """What is known of people among the steps that name them, as if they were asked for it."""
    known: list[Step] = [*CIRCUMSTANCES.values()]
    naming = [step.id for step in steps if step.keep == CONNECTOR]
    for step in steps:
        known.append(step)
        if step.id in naming[:1]:
            when: When = tuple({one: (ANSWERED,)} for one in naming)
            known += [one.model_copy(update={"when": when}) for one in OF_CONNECTOR.values()]
    return known


class _Walking:
    """A walk read from its first step on, with what stands earlier at each point."""

    def __init__(self, book: WalkBook) -> None:
        self._book = book
        self._runs = Runs(_with_circumstances(book.steps))
        self._earlier: dict[str, Step] = {}

    def faults(self) -> Iterator[Fault]:
        for number, step in enumerate(self._book.steps):
            yield from self._step(step, ("steps", number))
            self._earlier[step.id] = step
        for number, section in enumerate(self._book.brief):
            for row, line in enumerate(section.lines):
                path: Path = ("brief", number, "lines", row)
                dead = list(self._when(line.when, (*path, "when"), ""))
                yield from dead or self._template(line.line, line.when, path, "")

    def _step(self, step: Step, path: Path) -> Iterator[Fault]:
        dead = list(self._when(step.when, (*path, "when"), step.id))
        yield from dead
        if dead:
            return
        for key in TEMPLATES:
            template = getattr(step, key, "")
            place = (*path, key)
            each = templates(step, key)
            found = (self._template(one, step.when, place, step.id) for one in each)
            never = next((fault for faults in found for fault in faults), None)
            if never:
                yield never
            elif key == "ask" or (key == "text" and isinstance(step, Page)):
                yield from self._unsure(template, step.when, place, step.id)
        yield from self._keep(step, (*path, "keep"))

    def _when(self, when: When, path: Path, place: str) -> Iterator[Fault]:
        for number, clause in enumerate(when):
            if self._runs.impossible((clause,)):
                here = (*path, number) if len(when) > 1 else path
                yield Fault(here, "when_impossible", place)

    def _template(self, template: str, when: When, path: Path, place: str) -> Iterator[Fault]:
        """Names that cannot all have an answer where they stand together."""
        needed = names_needed(template)
        for names in ([], *(names_in(one) for one in fragments(template))):
            together = list(dict.fromkeys([*needed, *names]))
            goals = [self._given(name) for name in together]
            known = [goal for goal in goals if goal]
            if together and len(known) == len(goals) and self._runs.impossible(when, *known):
                yield Fault(path, "never_filled", place, {"name": ", ".join(together)})
                return

    def _unsure(self, template: str, when: When, path: Path, place: str) -> Iterator[Fault]:
        """Names that may have no answer in what a person must see whole."""
        for name in dict.fromkeys(names_needed(template)):
            if self._given(name) and self._may_lack(name, when):
                yield Fault(path, "ask_unsure", place, {"name": name, "what": path[-1]})

    def _may_lack(self, name: str, when: When) -> bool:
        base, _, part = name.partition(".")
        step = self._earlier.get(base)
        never_sure = (
            name == UNTIL
            or isinstance(step, Recall)
            or (isinstance(step, Several) and bool(part))
            or (isinstance(step, Date) and part == "time" and not step.time)
        )
        return never_sure or self._runs.found(when, lacking(name))

    def _keep(self, step: Step, path: Path) -> Iterator[Fault]:
        for other in self._earlier.values():
            if not step.keep or other.keep != step.keep:
                continue
            this: When = ({step.id: (ANSWERED,)},)
            if self._runs.found(given(other.id, self._earlier), this):
                facts = {"slot": step.keep, "name": other.id}
                yield Fault(path, "keep_twice", step.id, facts)
                return

    def _given(self, name: str) -> When:
        """The comparison that holds when `{{name}}` has a value; empty when nothing gives it."""
        if name == UNTIL:
            kept = {step.keep for step in self._earlier.values()}
            timed = [step for step in self._earlier.values() if step.keep == "meeting.start"]
            if "meeting.minutes" not in kept:
                return ()
            return tuple({step.id: (ANSWERED,)} for step in timed)
        if name in EVERY_NAME:
            return given(name, self._earlier)
        step = self._earlier.get(name.partition(".")[0])
        if step is None or isinstance(step, Page) or name not in step.parts():
            return ()
        return given(name, self._earlier)
