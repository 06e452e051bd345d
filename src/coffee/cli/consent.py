"""Whether the user agrees: asked for before what cannot be taken back."""

from typing import TYPE_CHECKING

from coffee.errors import NeedsYes
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


def agreed(house: "House", ask: str) -> bool:
    """Yes or no, asked until it is one of them; leaving is no, asking for help is neither."""
    from coffee.coach.typed import yes_or_no
    from coffee.face.commands import Command
    from coffee.face.question import Asked, Question

    question = Question(
        ask=ask, hint=say("how.confirm"), short=True, commands=say("consent.commands")
    )
    while True:
        reply = house.terminal.ask(question)
        if isinstance(reply, Asked):
            if reply.command in (Command.QUIT, Command.BACK):
                return False
            house.terminal.tell(say("consent.help"))
            question = question.once_more("")
            continue
        answer = yes_or_no(reply.text)
        if answer is not None:
            return answer
        house.terminal.tell(say("expected.confirm"), "bad")
        question = question.once_more("")


def confirmed(house: "House", question: str, command: str) -> bool:
    """Whether the user says yes; if not, they are told that nothing was done. NeedsYes where nobody
    is asked: `command` wants `--yes` then."""
    if not house.asks:
        raise NeedsYes(command=command)
    if agreed(house, question):
        return True
    house.terminal.tell(say("remove.kept"))
    return False
