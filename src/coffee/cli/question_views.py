"""What `coffee questions` shows and does: the bank through the user's eyes."""

import difflib
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from coffee.cli.consent import confirmed
from coffee.cli.question_bank import BANK, OWN, open_bank
from coffee.coach import dates
from coffee.coach.bank import LONGEST_OWN, SHORTEST_OWN, Bank, BankQuestion, Marks, rank
from coffee.coach.fill import Names, filled, names_in
from coffee.coach.plain_text import tidy
from coffee.coach.questions import Kind, judge
from coffee.coach.rewording import reword
from coffee.coach.steps import Questions
from coffee.coach.typed import first_name
from coffee.errors import Saved, WrongUse
from coffee.face.lines import MEASURE, columns, fitted, wrap
from coffee.face.question import Question, Typed
from coffee.formats import entries
from coffee.store import questions, timeline, walks
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Person
    from coffee.coach.timeline import Asked


FITTEST = 12
"""Questions that are shown for somebody: the fittest come first, and stay on the screen."""


@dataclass(frozen=True)
class Wanted:
    """Which questions: ids of a theme, a kind of person and a goal; whom they are for; marks."""

    theme: str = ""
    kind: str = ""
    goal: str = ""
    whom: str = ""
    kept: bool = False
    hidden: bool = False
    every: bool = False
    random: bool = False


@dataclass(frozen=True)
class Listing:
    """Questions to show, and what fills their blanks; None fills them with dots."""

    bank: Bank
    chosen: tuple[BankQuestion, ...]
    names: Names | None = None

    def words(self, text: str) -> str:
        return filled(text, self.names or {name: ["…"] for name in names_in(text)})


def show(house: "House", wanted: Wanted, as_json: bool) -> None:
    """The questions wanted; the themes where nothing in particular is."""
    bank = open_bank(house, BANK)
    listing = _listing(house, bank, wanted)
    marks = questions.marks(house.reading)
    if wanted.random and listing.chosen:
        listing = replace(listing, chosen=(secrets.choice(listing.chosen),))
    if as_json:
        house.terminal.json([
            {
                "id": one.id, "theme": one.theme, "ask": listing.words(one.ask), "use": one.use,
                "follow": listing.words(one.follow), "for": list(one.kinds),
                "goals": list(one.goals), "own": one.id.startswith(questions.PREFIX),
                "mark": _mark(one, marks) or None,
            }
            for one in listing.chosen
        ])  # fmt: skip
        return
    width = min(house.terminal.width, MEASURE)
    fitting = wanted.whom and wanted == Wanted(whom=wanted.whom)
    left = len(listing.chosen) - FITTEST if fitting else 0
    if left > 0:
        listing = replace(listing, chosen=listing.chosen[:FITTEST])
    lines = _overview(bank) if wanted == Wanted() else _listed(listing, marks, wanted)
    told = [part for line in lines for part in wrap(line, width)]
    if wanted == Wanted():
        told += ["", *fitted(say("questions.examples"), width)]
    house.terminal.data("\n".join(told))
    if left > 0:
        command = f"coffee questions --for {house.handle(house.person(wanted.whom))} --all"
        house.terminal.tell(say("questions.more", count=left, command=command), "quiet")


def show_asked(house: "House", wanted: Wanted, as_json: bool) -> None:
    """The questions that were put to people, those wanted of them: to whom, and what came of it."""
    person = house.person(wanted.whom) if wanted.whom else None
    found = timeline.asked(house.reading, person.id if person else None)[::-1]
    if replace(wanted, whom="", every=False) != Wanted():
        listing = _listing(house, open_bank(house, BANK), replace(wanted, whom=""))
        chosen = {one.id for one in listing.chosen}
        found = [(whom, one) for whom, one in found if one.question in chosen]
    if wanted.random and found:
        found = [secrets.choice(found)]
    if as_json:
        house.terminal.json([
            {"person": entries.person(whom), **entries.asked(one)} for whom, one in found
        ])  # fmt: skip
        return
    told: dict[str, list[tuple[Person, Asked]]] = {}
    for whom, one in found:
        told.setdefault(one.words, []).append((whom, one))
    lines = [part for words, times in told.items() for part in _put(house, words, times)]
    width = min(house.terminal.width, MEASURE)
    lines = lines or [say("questions.none_asked")]
    house.terminal.data("\n".join(part for line in lines for part in wrap(line, width)))


def _put(house: "House", words: str, times: "Sequence[tuple[Person, Asked]]") -> Iterator[str]:
    """One question, and each time that it was put."""
    yield words
    for whom, one in times:
        moment = dates.Moment(one.day, None)
        day = dates.write(moment, house.lang, house.clock.local, short=True)
        yield f"  {whom.name} · {day}"
        if one.came:
            yield f"    → {one.came}"


def _listing(house: "House", bank: Bank, wanted: Wanted) -> Listing:
    """The questions that pass every filter, in the bank's order or in that which fits a person."""
    themes, kinds, goals = list(bank.themes), _all(bank, "kinds"), _all(bank, "goals")
    for option, value, known in (
        ("--theme", wanted.theme, themes), ("--kind", wanted.kind, kinds),
        ("--goal", wanted.goal, goals),
    ):  # fmt: skip
        if value and value not in known:
            raise WrongUse(problem="one_of", name=option, value=value, known=", ".join(known))
    marks = questions.marks(house.reading)
    listing = Listing(bank, bank.questions)
    if wanted.whom:
        listing = _fitting(house, bank, house.person(wanted.whom))
    hidden = wanted.hidden or wanted.every
    chosen = tuple(
        one
        for one in listing.chosen
        if wanted.theme in ("", one.theme)
        and (not wanted.kind or wanted.kind in (one.kinds or (wanted.kind,)))
        and (not wanted.goal or wanted.goal in one.goals)
        and (not wanted.kept or one.id in marks.kept)
        and (one.id in marks.hidden if wanted.hidden else hidden or one.id not in marks.hidden)
    )
    return replace(listing, chosen=chosen)


def _all(bank: Bank, key: str) -> list[str]:
    """Every kind of person, or every goal, that a question is meant for."""
    return list(dict.fromkeys(one for question in bank.questions for one in getattr(question, key)))


def _fitting(house: "House", bank: Bank, person: "Person") -> Listing:
    """The questions that can be put to `person`, the fittest first: as their last walk picks."""
    from coffee.cli.walking import stored_walk

    marks = questions.marks(house.reading)
    row = walks.latest(house.reading, "", person.id)
    walk = stored_walk(house, row) if row else None
    step = next((s for s in walk.book.steps if isinstance(s, Questions)), None) if walk else None
    if walk and step and step.bank == BANK:
        scene = walk.filled()
        return Listing(bank, tuple(step.offered(scene)), scene.names)
    names = {"person": [person.name], "person.first": [first_name(person.name)]}
    names |= {field: [value] for field, value in person.facts.items()}
    kind = person.facts.get("kind", "")
    return Listing(bank, tuple(rank(bank, kind, "", names, marks)), names)


def _mark(question: BankQuestion, marks: Marks) -> str:
    return "kept" * (question.id in marks.kept) or "hidden" * (question.id in marks.hidden)


def _overview(bank: Bank) -> Iterator[str]:
    yield say("questions.title", title=bank.title, count=len(bank.questions))
    yield ""
    counts = Counter(question.theme for question in bank.questions)
    yield from columns([
        (theme_id, f"{counts[theme_id]:>3}", theme.title)
        for theme_id, theme in bank.themes.items()
    ])  # fmt: skip


def _listed(listing: Listing, marks: Marks, wanted: Wanted) -> Iterator[str]:
    if not listing.chosen:
        yield say("questions.none")
    elif wanted.whom or wanted.random:
        for one in listing.chosen:
            yield from _told(listing, one, _mark(one, marks))
    else:
        yield from _by_theme(listing, marks)


def _by_theme(listing: Listing, marks: Marks) -> Iterator[str]:
    between = False
    for theme_id, theme in listing.bank.themes.items():
        chosen = [one for one in listing.chosen if one.theme == theme_id]
        if not chosen:
            continue
        if between:
            yield ""
        between = True
        yield f"{theme.title} ({theme_id})"
        yield f"  {theme.use}"
        yield ""
        for one in chosen:
            yield from _told(listing, one, _mark(one, marks))


def _told(listing: Listing, one: BankQuestion, mark: str) -> Iterator[str]:
    marked = f" · {say(f'questions.{mark}')}" if mark else ""
    yield f"  {listing.words(one.ask)}"
    yield f"    {say('ask.then', follow=listing.words(one.follow))}"
    use = "" if one.theme == OWN else f" · {one.use}"
    yield f"    {one.id}{marked}{use}"


def add_own(house: "House", words: str, as_json: bool) -> None:
    """A question of one's own joins the bank; a closed one is told, and may stay."""
    words = tidy(words) or _asked(house)
    if not SHORTEST_OWN <= len(words) <= LONGEST_OWN or "{{" in words or "[[" in words:
        raise WrongUse(problem="own_question", least=SHORTEST_OWN, most=LONGEST_OWN)
    judged = judge(words, house.lang)
    opened = reword(words, house.lang)
    question_id = questions.add(house.writing, house.lang, words, house.clock.stamp)
    if as_json:
        house.terminal.json({
            "id": question_id, "ask": words, "kind": judged.kind.value,
            "rather": opened.question if opened else None,
        })  # fmt: skip
        return
    house.terminal.tell(say("questions.added", id=question_id), "good")
    if judged.kind in (Kind.CLOSED, Kind.LEADING, Kind.EITHER_OR):
        key = "own.rather" if opened else "own.closed"
        house.terminal.tell(say(key, question=opened.question if opened else ""), "quiet")
    elif judged.kind is Kind.NONE:
        house.terminal.tell(say("questions.no_question"), "quiet")


def _asked(house: "House") -> str:
    """The question, asked for; WrongUse where nobody is."""
    if not house.asks:
        command = "coffee questions add"
        raise WrongUse(problem="missing", name=say("slot.question"), command=command)
    question = Question(ask=say("questions.ask"))
    while True:
        reply = house.terminal.ask(question)
        if not isinstance(reply, Typed):
            raise Saved
        if words := tidy(reply.text):
            return words
        question = question.once_more("")


def mark_them(house: "House", ids: Sequence[str], how: str) -> None:
    """Keep, hide or unmark the questions called `ids`, all of them or none."""
    known = [question.id for question in open_bank(house, BANK).questions]
    _refuse_unknown(ids, known)
    questions.mark(house.writing, ids, how, house.clock.stamp)
    house.terminal.tell(say(f"questions.now_{how or 'unmarked'}", ids=", ".join(ids)), "good")


def remove_own(house: "House", ids: Sequence[str], *, yes: bool, dry_run: bool) -> None:
    """Own questions gone, all of `ids` or none, once they were shown and somebody agreed.

    The shipped ones can only be hidden.
    """
    own = questions.own(house.reading, house.lang)
    shipped = [one for one in ids if one not in own and not one.startswith(questions.PREFIX)]
    if shipped:
        raise WrongUse(problem="not_own", name=shipped[0])
    _refuse_unknown(ids, list(own))
    words = " · ".join(own[one] for one in dict.fromkeys(ids))
    if dry_run:
        house.terminal.line(say("remove.would", words=words))
        return
    command = f"coffee questions remove {' '.join(ids)}"
    if not yes and not confirmed(house, say("remove.sure", words=words), command):
        return
    for one in ids:
        questions.remove(house.writing, one)
    house.terminal.tell(say("questions.removed", ids=", ".join(ids)), "good")


def _refuse_unknown(ids: Iterable[str], known: Sequence[str]) -> None:
    for one in ids:
        if one not in known:
            near = difflib.get_close_matches(one, known, 3, 0.5)
            raise WrongUse(problem="no_such_question", name=one, near=near)
