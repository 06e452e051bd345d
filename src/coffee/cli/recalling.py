"""The last if-then card of a script, asked again from memory before it is shown."""

from typing import TYPE_CHECKING

from coffee.cli.casting import recast
from coffee.coach.casting import cast_names
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.plain_text import tidy
from coffee.coach.replies import understand
from coffee.errors import Saved
from coffee.face.commands import Command
from coffee.face.question import Asked, Question
from coffee.store import rehearsals
from coffee.store.rehearsals import Plan, RehearsalRow
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

_GAP = "…"


def recall(house: "House", script: str, book: DialogueBook) -> None:
    """The last card written for a script, asked again before it is shown; Enter alone passes."""
    plan = next((one for one in rehearsals.plans(house.reading) if one.script == script), None)
    row = rehearsals.get(house.reading, plan.rehearsal_id or 0) if plan else None
    if plan is None or row is None or row.lang != house.shelf.find(script, house.lang).lang:
        return
    head, _, tail = plan.words.rpartition(plan.said)
    question = Question(ask=f"{head}{_GAP}{tail}", hint=say("rehearse.recall"))
    while isinstance(reply := house.terminal.ask(question), Asked):
        if reply.command is Command.QUIT:
            raise Saved
        house.terminal.tell(say("rehearse.recall"))
        question = question.once_more(reply.draft)
    if said := tidy(reply.text):
        held = _would_hold(house, book, plan, row, said)
        rehearsals.keep_recall(house.writing, plan, said, held, house.clock)
    house.terminal.tell(say("rehearse.recalled", words=plan.said), "quiet")


def _would_hold(
    house: "House", book: DialogueBook, plan: Plan, row: RehearsalRow, said: str
) -> bool:
    """Whether `said` is a good reply where the card has its place, in the rehearsal `row`."""
    if plan.reaction not in book.card:
        return False
    walk = recast(house, book, row.names)
    replies = book.lines[book.card[plan.reaction].line].you
    match = understand(said, replies, cast_names(walk) if walk else {}, row.lang).match
    return any(reply.id == match and reply.verdict == "good" for reply in replies)
