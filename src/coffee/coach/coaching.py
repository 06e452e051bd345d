"""What the coach says of a reply: its verdict, why, what one's own words lack, better ones.

No praise that was not earned: a reply that leaves out more than half of what it needs is not
good, whatever it means.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from coffee.coach.dialogue import Heard, Rehearsal, Taken, ways_on
from coffee.coach.dialogue_book import Criterion, DialogueBook, End, Reply, Verdict
from coffee.coach.fill import Names, fill, filled
from coffee.coach.reply_criteria import Met, measure
from coffee.coach.spacing import worst

_STOPS = " .!…,;:"
_LONGEST_QUOTE = 16
"""Words of one's own that are quoted whole."""


@dataclass(frozen=True)
class Coaching:
    """`given` are what one's words hold, each with the words quoted if they are; `missing` what
    they lack; `better` is empty where nothing needs to be better said."""

    reply: Reply
    verdict: Verdict
    why: str
    given: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] = ()
    better: str = ""


def coached(book: DialogueBook, names: Names, lang: str, taken: Taken) -> Coaching:
    """What to say of a reply that was taken."""
    reply = _reply(book, taken)
    why = filled(reply.coach, names)
    better = better_than(book, names, taken.line, reply)
    if not taken.said:
        return Coaching(reply, reply.verdict, why, better=better)
    measured = measure(taken.said, reply, book.criteria, names, lang)
    given = tuple(
        (filled(book.criteria[met.id].title, names), _quotation(taken.said, met, measured.met))
        for met in measured.met
    )
    lacking = [book.criteria[one] for one in measured.missing]
    missing = tuple(filled(one.title, names) for one in lacking)
    verdict = reply.verdict
    if verdict == "good":
        verdict = "ok" if 2 * len(missing) > len(reply.needs) else "good"
        better = _mended(taken.said, lacking, names)
    return Coaching(reply, verdict, why, given, missing, better)


def _quotation(said: str, met: Met, every: Sequence[Met]) -> str:
    """The words that meet a criterion, their middle left out where they are many; empty where
    most of them are those of another one, which would be quoted twice."""
    length = met.end - met.start
    for one in every:
        shared = min(met.end, one.end) - max(met.start, one.start)
        if one.end - one.start < length and 2 * shared > length:
            return ""
    return _short(said[met.start : met.end])


def _short(words: str) -> str:
    every = words.split()
    if len(every) <= _LONGEST_QUOTE:
        return words
    half = _LONGEST_QUOTE // 2
    return " ".join([*every[:half], "…", *every[-half:]])


def better_than(book: DialogueBook, names: Names, line_id: str, reply: Reply) -> str:
    """A better wording than a reply that is not good: its own, or the good one of its line."""
    if reply.verdict == "good":
        return ""
    told = fill(reply.better, names) if reply.better else None
    return told or model(book, names, line_id)


def model(book: DialogueBook, names: Names, line_id: str) -> str:
    """The wording of the good reply of a line, the first one if there are several."""
    good = (reply for reply in book.lines[line_id].you if reply.verdict == "good")
    return next((filled(reply.say, names) for reply in good), "")


def advice_here(play: Rehearsal) -> tuple[str, ...]:
    """The advice on where a rehearsal stands: on its line or its end, on the reactions that
    led there, on the last reply."""
    line = play.book.lines[play.state.line]
    before = play.branch(len(play.path) - 1) if play.path else None
    drawn = play.state.rolled[len(before.state.rolled) if before else 0 :]
    ids = [*line.advice, *(line.end.advice if line.end else ())]
    ids += [one for _, roll in play.book.rolls() if roll.id in drawn for one in roll.advice]
    if play.path:
        ids += _reply(play.book, play.path[-1]).advice
    return tuple(dict.fromkeys(ids))


def spoken(book: DialogueBook, names: Names, taken: Taken) -> str:
    """What was said: one's own words, or the model wording."""
    return taken.said or filled(_reply(book, taken).say, names)


def _mended(said: str, lacking: Sequence[Criterion], names: Names) -> str:
    """One's own words, and after them those that add what they lack."""
    added = (fill(criterion.add, names) or "" for criterion in lacking)
    more = ", ".join(part.strip() for part in added if part.strip())
    if not more:
        return ""
    if said.rstrip().endswith("?"):
        return f"{said.strip()} {more[:1].upper()}{more[1:]}."
    return f"{said.strip().rstrip(_STOPS)}, {more}."


# The other roads


@dataclass(frozen=True)
class Road:
    """A reply that was not taken, and the best that it may lead to."""

    reply: Reply
    best: End


@dataclass(frozen=True)
class Fork:
    """A turn, from 0, and the roads that were not taken there."""

    number: int
    heard: Heard
    roads: tuple[Road, ...]


def forks(rehearsal: Rehearsal) -> list[Fork]:
    """The turns of a rehearsal, with where each other road would have led."""
    turns = [heard for heard in rehearsal.heard if heard.taken]
    return [
        Fork(number, heard, _roads(rehearsal.branch(number), heard))
        for number, heard in enumerate(turns)
    ]


def _roads(before: Rehearsal, heard: Heard) -> tuple[Road, ...]:
    turn = before.turn()
    assert turn is not None and heard.taken is not None
    roads = []
    for reply in turn.replies:
        if reply.id == heard.taken.reply:
            continue
        after = before.take(reply.id)
        roads.append(Road(reply, best_end(before.book, (after.state.line, *after.state.calls))))
    return tuple(roads)


def best_end(book: DialogueBook, lines: Sequence[str]) -> End:
    """The end of the highest score that a road may still lead to from one of `lines`."""
    seen, waiting, ends = set[str](), list(lines), list[End]()
    while waiting:
        here = waiting.pop(0)
        if here not in seen:
            seen.add(here)
            waiting += ways_on(book.lines[here])
            ends += [end for end in [book.lines[here].end] if end]
    return max(ends, key=lambda end: end.score)


# The card


def card_suggestion(rehearsal: Rehearsal, lang: str) -> tuple[str, str]:
    """What they say on the card of this rehearsal, and what one says: one's own good words if
    there were some at that line, else the model wording."""
    book, names = rehearsal.book, rehearsal.names
    card = book.card[rehearsal.reaction]
    own = [
        taken.said
        for taken in rehearsal.path
        if taken.line == card.line
        and taken.said
        and coached(book, names, lang, taken).verdict == "good"
    ]
    return filled(card.they, names), own[-1] if own else model(book, names, card.line)


def verdict_on(rehearsal: Rehearsal, reaction: str, lang: str) -> Verdict:
    """How a reaction was met: the worst verdict where its card has its place, or of the whole
    rehearsal when one never stood there."""
    line, book, names = rehearsal.book.card[reaction].line, rehearsal.book, rehearsal.names
    there = [taken for taken in rehearsal.path if taken.line == line] or rehearsal.path
    return worst(coached(book, names, lang, taken).verdict for taken in there)


def _reply(book: DialogueBook, taken: Taken) -> Reply:
    return next(reply for reply in book.lines[taken.line].you if reply.id == taken.reply)
