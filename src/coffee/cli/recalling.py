"""The last if-then card of a script, asked again from memory before it is shown."""

from typing import TYPE_CHECKING

from coffee.cli.casting import recast
from coffee.cli.keyboard import tell_advice
from coffee.coach.casting import cast_names
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.plain_text import tidy
from coffee.coach.replies import understand
from coffee.coach.reply_criteria import fact_in
from coffee.errors import Saved
from coffee.face.commands import Command
from coffee.face.question import Asked, Question
from coffee.store import rehearsals
from coffee.store.rehearsals import Plan, RehearsalRow
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

_GAP = "…"
_NO_REPLY = ("off-topic", "too-little")
"""Why words are no reply of the script, and yet may be those of a card."""


def recall(house: "House", script: str, book: DialogueBook) -> None:
    """The last card written for a script, asked again before it is shown; Enter alone passes."""
    plan = next((one for one in rehearsals.plans(house.reading) if one.script == script), None)
    row = rehearsals.get(house.reading, plan.rehearsal_id or 0) if plan else None
    if plan is None or row is None or row.lang != house.shelf.find(script, house.lang).lang:
        return
    head, _, tail = plan.words.rpartition(plan.said)
    question = Question(
        ask=f"{head}{_GAP}{tail}", hint=say("rehearse.recall"),
        commands=say("rehearse.card_commands"),
    )  # fmt: skip
    while isinstance(reply := house.terminal.ask(question), Asked):
        if reply.command is Command.QUIT:
            raise Saved
        line = book.lines[book.card[plan.reaction].line] if plan.reaction in book.card else None
        if reply.command is not Command.WHY:
            house.terminal.tell(say("rehearse.recall"))
        elif not tell_advice(house, line.advice if line else ()):
            house.terminal.tell(say("rehearse.no_advice"))
        question = question.once_more(reply.draft)
    if said := tidy(reply.text):
        held = _would_hold(house, book, plan, row, said)
        rehearsals.keep_recall(house.writing, plan, said, held, house.clock)
        told = "rehearse.remembered" if held else "rehearse.read_again"
    else:
        told = "rehearse.recalled"
    house.terminal.tell(say(told, words=plan.said), "quiet")


def _would_hold(
    house: "House", book: DialogueBook, plan: Plan, row: RehearsalRow, said: str
) -> bool:
    """Whether `said` does what the card did, in whatever words, or is a good reply besides, in
    the rehearsal `row`; or whether it has half of the card's own words."""
    alike = any(fact_in(said, plan.said, row.lang))
    if plan.reaction not in book.card:
        return alike
    walk = recast(house, book, row.names)
    names = cast_names(walk)
    replies = book.lines[book.card[plan.reaction].line].you
    meant, wrote = (understand(words, replies, names, row.lang) for words in (said, plan.said))
    if meant.match is None:
        return alike and meant.why in _NO_REPLY
    good = {reply.id for reply in replies if reply.verdict == "good"}
    return meant.match in {*good, wrote.match}
