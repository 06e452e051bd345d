"""A dialogue as `coffee playbook show` prints it: its lines, and under each where it may go."""

from collections.abc import Iterator

from coffee.coach.dialogue_book import DialogueBook, Line, Reply
from coffee.coach.shapes import When
from coffee.text import say


def dialogue_text(book: DialogueBook) -> Iterator[str]:
    """The lines of the script, from the one that it begins with."""
    for line_id in sorted(book.lines, key=lambda line_id: line_id != book.start):
        line = book.lines[line_id]
        yield ""
        yield line_id
        yield from (f"    {text}" for text in (line.scene, *line.they) if text)
        yield from (f"    {told}" for told in _ways(line))
        for reply in line.you:
            yield from _reply(reply)


def _ways(line: Line) -> Iterator[str]:
    if line.advice:
        yield say("playbook.advice", value=", ".join(line.advice))
    of = sum(roll.odds for roll in line.roll)
    for roll in line.roll:
        odds = say("playbook.reaction", odds=roll.odds, of=of)
        facts = [roll.id, roll.title, odds, say("playbook.leads", value=roll.go)]
        yield " · ".join(facts + _told(roll.when, roll.advice))
    if line.go:
        yield say("playbook.leads", value=line.go)
    if line.returns:
        yield say("playbook.returns")
    if end := line.end:
        yield say("playbook.ends", outcome=end.outcome, score=end.score, title=end.title)


def _reply(reply: Reply) -> Iterator[str]:
    yield f"  {reply.id} · {reply.verdict}"
    yield f"      {reply.say}"
    facts = [say("playbook.once")] if reply.once else []
    if reply.needs:
        facts.append(say("playbook.needs", value=", ".join(reply.needs)))
    facts += _told(reply.when, reply.advice)
    if reply.call:
        facts.append(say("playbook.calls", value=reply.call))
    yield "      " + " · ".join([*facts, say("playbook.leads", value=reply.go)])


def _told(when: When, advice: tuple[str, ...]) -> list[str]:
    told = [say("playbook.when", value=when_text(when))] if when else []
    return told + ([say("playbook.advice", value=", ".join(advice))] if advice else [])


def when_text(when: When) -> str:
    """`when` as it is written, on one line; alternatives apart."""
    clauses = (
        ", ".join(f"{step}: {' | '.join(wanted)}" for step, wanted in clause.items())
        for clause in when
    )
    return " || ".join(clauses)
