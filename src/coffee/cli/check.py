"""`coffee check`: a message, a question or several, looked at before they are sent or asked."""

import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from coffee.cli import options
from coffee.cli.handed_in import called, handed_in
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.checking import Checked
    from coffee.coach.people import Person
    from coffee.coach.tact import Finding

MOST_CHARACTERS = 100_000
_MOST_BYTES = 4 * MOST_CHARACTERS
_STEERING = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z_^])?"
    r"|[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
)
"""What a copy from a terminal brings along. Nobody wrote it, and it hides the words beside it:
it is blanked, so that every place stays what it was."""


def add_to(app: typer.Typer) -> None:
    """The command of this family."""

    @app.command(help=say("help.check"))
    def check(
        context: typer.Context,
        file: Annotated[str, options.argument("slot.text", "help.check_file")] = "",
        to: Annotated[str, options.about("--to", "help.check_to")] = "",
        questions: Annotated[bool, options.flag("--questions", "help.check_questions")] = False,
        no_input: Annotated[bool, options.no_input()] = False,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        person = context.obj.person(to) if to else None
        text = _text(context.obj, file)
        if text is not None and not show_check(context.obj, text, questions, as_json, person):
            raise typer.Exit(1)


def show_check(
    house: "House", text: str, questions: bool, as_json: bool, person: "Person | None" = None
) -> bool:
    """What there is to say of `text`, to `person` if it is known to whom; whether nothing in it
    is at the level of an error.
    """
    from coffee.coach.checking import Checker
    from coffee.coach.tact import NOTHING_KNOWN
    from coffee.face.findings import lines

    known, home = NOTHING_KNOWN, house.lang
    if person:
        from coffee.cli.acquaintance import acquaintance

        known, home = acquaintance(house, person), person.facts.get("language", home)
    checker = Checker(lambda lang: house.counsel(lang).rules, home, house.settings.told_lang, known)
    checked = checker.questions(text) if questions else checker.anything(text)
    checked = [_with_doubt(one) for one in checked]
    if as_json:
        house.terminal.json([_as_json(one) for one in checked])
    else:
        counsels = {one.lang: house.counsel(one.lang) for one in checked if one.lang}
        house.terminal.show(lines(checked, counsels, house.terminal.width))
    return not any(found.level == "error" for one in checked for found in one.findings)


def _as_json(one: "Checked") -> dict[str, Any]:
    findings = [{**vars(found), "advice": found.advice or None} for found in one.findings]
    return {"text": one.text, "kind": one.kind, "findings": findings}


def _with_doubt(one: "Checked") -> "Checked":
    """`one`, and as a finding what was doubtful about its language."""
    if not one.doubt:
        return one
    told = _DOUBTS[one.doubt]
    return replace(one, findings=[_doubt(one, *told), *one.findings])


def _doubt(one: "Checked", message: str, cure: str) -> "Finding":
    from coffee.coach.tact import Finding
    from coffee.face.findings import LANGUAGE

    instead = say(cure, code="en" if one.lang == "fr" else "fr")
    return Finding(LANGUAGE, "hint", 0, len(one.text), say(message), instead, "")


_DOUBTS = {
    "mixed": ("check.mixed", "check.mixed_cure"),
    "other": ("check.other", "check.other_cure"),
    "short": ("check.short", "check.short_cure"),
}


def _text(house: "House", name: str) -> str | None:
    """What to check: a file, standard input, or what is typed; None when the user leaves."""
    from coffee.coach.plain_text import tidy_lines
    from coffee.errors import WrongUse

    if not name and house.asks:
        return _typed(house)
    if not name and house.terminal.interactive:
        raise WrongUse(problem="missing", name=say("slot.text"), command="coffee check")
    name = name or "-"
    if " " in name and not os.path.lexists(name):
        raise WrongUse(problem="text_is_no_file", name=name)
    data, told = handed_in(name, _MOST_BYTES + 1), called(name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Of a text that was cut, the last letter may be half a letter.
        text = "" if len(data) <= _MOST_BYTES else data.decode("utf-8-sig", "ignore")
        if not text:
            raise WrongUse(problem="not_a_text", file=told) from None
    if "\0" in text:
        raise WrongUse(problem="not_a_text", file=told)
    if len(text) > MOST_CHARACTERS:
        raise WrongUse(problem="text_too_long", file=told, most=MOST_CHARACTERS)
    if not (text := tidy_lines(_STEERING.sub(_blank, text))):
        raise WrongUse(problem="nothing_to_check")
    return text


def _blank(steering: re.Match[str]) -> str:
    return " " * len(steering[0])


def _typed(house: "House") -> str | None:
    from coffee.coach.plain_text import tidy_lines
    from coffee.face.commands import Command
    from coffee.face.question import Question, Typed

    question = Question(ask=say("check.ask"), hint=say("check.ask_hint"), many_lines=True)
    while True:
        reply = house.terminal.ask(question)
        if not isinstance(reply, Typed):
            if reply.command in (Command.QUIT, Command.BACK, Command.SKIP):
                return None
            house.terminal.tell(say("check.help"))
            question = question.once_more(reply.draft)
        elif text := tidy_lines(reply.text)[:MOST_CHARACTERS]:
            return text
        else:
            question = question.once_more("")
