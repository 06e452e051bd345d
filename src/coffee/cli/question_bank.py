"""A bank of questions as this house has it: the playbook's, and those the user added."""

from typing import TYPE_CHECKING

from coffee.coach.bank import Bank, BankQuestion, Theme
from coffee.store import questions
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

BANK = "questions"
"""The bank that own questions join."""
OWN = "own"
"""Their theme: after the first, for it is with the first that a talk begins."""


def open_bank(house: "House", name: str) -> Bank:
    """The bank called `name`, own questions among it if they belong there."""
    bank = house.shelf.open(name, house.lang, Bank)
    added = questions.own(house.reading, house.lang) if name == BANK else {}
    taken = {question.id for question in bank.questions}
    mine = [_question(house.lang, id_, words) for id_, words in added.items() if id_ not in taken]
    if not mine or OWN in bank.themes:
        return bank
    opening, *rest = bank.themes.items()
    theme = Theme(
        title=say("questions.own_theme"), use=say("questions.own_use"), advice=opening[1].advice
    )
    themes = dict([opening, (OWN, theme), *rest])
    return bank.model_copy(update={"themes": themes, "questions": (*bank.questions, *mine)})


def _question(lang: str, question_id: str, words: str) -> BankQuestion:
    from coffee.coach.rewording import reword  # its tables are wanted by few

    opened = reword(words, lang)
    return BankQuestion(
        id=question_id,
        theme=OWN,
        ask=words,
        use=say("questions.own_use"),
        follow=opened.follow if opened else say("questions.own_follow"),
    )
