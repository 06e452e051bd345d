"""The user at the keyboard as a source of answers: one prompt, one reply, one move of the walk."""

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from coffee.cli import remarks
from coffee.cli.sentences import expected_of, listed
from coffee.coach import dates
from coffee.coach.drafts import drafted
from coffee.coach.fill import fill, filled
from coffee.coach.plain_text import fold
from coffee.coach.playbook import SUBJECT
from coffee.coach.scene import Scene
from coffee.coach.steps import (
    CONNECTOR,
    Agenda,
    Checklist,
    Choice,
    Confirm,
    Date,
    Draft,
    Growing,
    Number,
    Page,
    Person,
    Promises,
    Questions,
    Recall,
    Step,
    Text,
    Written,
)
from coffee.coach.typed import moment_of, picked, says_nothing, yes_or_no
from coffee.coach.walk import Prompt, Walk
from coffee.errors import AmbiguousPerson, BadAnswer, Saved
from coffee.face.commands import Command
from coffee.face.question import Asked, Option, Question, Typed
from coffee.store import people
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.people import Person as People
    from coffee.face.terminal import Terminal

OFFERED = 6
"""Questions of the bank shown at a time."""

_MORE = {"+", "more", "plus"}
_HALF = {"hour", "promise_day", "agenda_minutes"}
"""What half an answer lacks: the other half may be typed alone."""

_YES = {"yes", "y", "oui", "o", "ok"}


class Keyboard:
    """Puts a prompt until the walk has moved; everything typed is kept until it is accepted."""

    def __init__(self, house: "House") -> None:
        self._house = house
        self._terminal = house.terminal
        self._shown = OFFERED
        self._begun = ""
        self._put = ""
        self._doubted = ("", "")

    def __call__(self, walk: Walk, prompt: Prompt) -> Walk | None:
        question = self._question(walk, prompt)
        self._begun = ""
        while True:
            reply = self._terminal.ask(question)
            if isinstance(reply, Asked):
                moved = self._obey(reply.command, walk, prompt)
                question = question.once_more(reply.draft or question.prefill)
            elif isinstance(prompt.step, Questions) and fold(reply.text).strip() in _MORE:
                self._shown += OFFERED
                moved, question = None, self._question(walk, prompt)
            else:
                moved = self._answer(walk, prompt, reply.text)
                half = " " if self._begun and prompt.step.gathers else ""
                put = self._doubted[1] if prompt.key == self._doubted[0] else question.prefill
                kept = reply.text + half if self._terminal.rich else put
                question = question.once_more(kept)
            if moved is not None:
                return moved

    def _answer(self, walk: Walk, prompt: Prompt, typed: str) -> Walk | None:
        """The walk with the answer in it; None, and a sentence, when it does not fit."""
        key, words = self._doubted
        if prompt.key == key and not (typed.strip() or self._terminal.rich):
            typed = words
        left_out = _left_out(prompt.step, typed, walk.filled())
        typed = "" if left_out else typed
        try:
            if prompt.key == SUBJECT and typed.strip() and not walk.scene.bound:
                typed = self._known_or_new(typed)
            moved = self._with_what_was_begun(walk, prompt, typed) or walk.answer(typed)
        except BadAnswer as error:
            half = error.facts["expected"] in _HALF
            self._begun = (typed if typed.strip() else self._begun) if half else ""
            self._terminal.tell(_expected(error), "bad")
            return None
        except AmbiguousPerson as error:
            text = say("person.several", names=listed(error.facts["candidates"]))
            self._terminal.tell(text, "bad")
            return None
        if left_out and moved.given[prompt.key].answer is None:
            self._tell_quietly(say("ask.left_out"))
        self._echo(moved, prompt, typed)
        remarked = self._remark(walk, moved, prompt)
        return None if remarked and self._doubt(prompt, moved) else moved

    def _doubt(self, prompt: Prompt, moved: Walk) -> bool:
        """Whether words that were remarked on are asked for once more: a purpose is, once."""
        if getattr(prompt.step, "check", None) != "purpose" or prompt.key == self._doubted[0]:
            return False
        self._doubted = (prompt.key, str(moved.given[prompt.key].answer))
        self._tell_quietly(say("own.again"))
        return True

    def _with_what_was_begun(self, walk: Walk, prompt: Prompt, typed: str) -> Walk | None:
        """An hour alone belongs to the day that was typed without one; a day to the promise.

        A promise is put back on a rich line, to go on with: there the line is the answer. Where
        nothing is put back, what is no promise by itself goes on from it; Enter alone does not
        lose it.
        """
        grows = isinstance(prompt.step, Growing)
        if not self._begun or (grows and self._terminal.rich):
            return None
        if grows and not typed.strip():
            return walk.answer(self._begun)
        if grows:
            with suppress(BadAnswer):
                return walk.answer(typed)
        word = " at " if isinstance(prompt.step, Date) else " "
        with suppress(BadAnswer):
            return walk.answer(self._begun + word + typed)
        return None

    def _known_or_new(self, typed: str) -> str:
        """The full name that `typed` means. A name that is like a known one is asked about."""
        name = self._house.full_name(typed)
        near = people.nearest(self._house.reading, typed) if name == typed else []
        if not near or any(one.name == name for one in near):
            return name
        return known_or_new(self._terminal, typed, near, say("person.unknown", name=typed))

    def _echo(self, walk: Walk, prompt: Prompt, typed: str) -> None:
        """What was understood, where that is not what was typed."""
        scene = walk.filled()
        answer = walk.given[prompt.key].answer
        if answer is None or isinstance(prompt.step, Page | Growing | Draft):
            return
        words = prompt.step.read(answer, scene)
        if isinstance(prompt.step, Date) and (moment := moment_of(answer)):
            words = [f"{words[0]} ({dates.away(moment.day, scene.now, scene.lang)})"]
        if isinstance(prompt.step, Questions):
            self._echo_questions(prompt.step, walk, scene)
            return
        if prompt.step.keep == CONNECTOR:
            known = people.find(self._house.reading, words[0], whole=True)
            words = words if known else [say("person.new", name=words[0])]
        if not words or ", ".join(words) == typed.strip():
            return
        if prompt.item:
            return
        sentences = isinstance(prompt.step, Recall)  # of any length, with commas of their own
        for answer in words if sentences else [", ".join(words)]:
            self._terminal.tell(say("ask.understood", answer=answer), "quiet")

    def _echo_questions(self, step: Questions, walk: Walk, scene: Scene) -> None:
        """The questions chosen, each with the one that may follow it."""
        given = walk.given[step.id]
        if given.open and step.own(scene):
            self._tell_quietly(remarks.on_question(step.own(scene)[0], self._house.lang))
        follow = {one.id: one.follow for one in scene.bank(step.bank).questions}
        chosen = given.answer if isinstance(given.answer, list) and not given.open else []
        for number, one in enumerate(chosen, 1):
            self._terminal.tell(f"{number}  {' '.join(step.read([one], scene))}")
            if then := fill(follow.get(one, ""), scene.names):
                self._terminal.tell(f"   {say('ask.then', follow=then)}", "quiet")

    def _remark(self, before: Walk, after: Walk, prompt: Prompt) -> bool:
        """One quiet line on words of one's own that are to be sent or said; they may stay.

        Whether there was one. What was put there is not remarked on when it is left as it is,
        but for a purpose of last time: that it still is one has to be said anew.
        """
        kind, to = getattr(prompt.step, "check", None), after.subject()
        if isinstance(prompt.step, Draft):
            kind, to = "message", drafted(after, prompt.step).to
        words, put = after.given[prompt.key].answer, before.given.get(prompt.key)
        new = words != before.prefill(prompt) or (kind == "purpose" and put and put.suggested)
        if not (kind and isinstance(words, str) and new) or (prompt.key, words) == self._doubted:
            return False
        remark = remarks.on_words(words, kind, self._house, to)
        self._tell_quietly(remark)
        return bool(remark)

    def _tell_quietly(self, text: str) -> None:
        if text:
            self._terminal.tell(text, "quiet")

    def _obey(self, command: Command, walk: Walk, prompt: Prompt) -> Walk | None:
        match command:
            case Command.QUIT:
                raise Saved
            case Command.SKIP:
                begun = prompt.step.gathers and prompt.key in walk.given
                try:
                    return walk.enough() if begun else walk.skip()
                except BadAnswer as error:
                    self._terminal.tell(expected_of(error), "bad")
            case Command.BACK:
                back = walk.back()
                if back is not walk:
                    return back
                self._terminal.tell(say("ask.first"), "bad")
            case Command.WHY:
                if not tell_advice(self._house, prompt.step.advice):
                    self._terminal.tell(say("why.none"))
            case _:
                self._terminal.tell(say("ask.help"))
        return None

    def _question(self, walk: Walk, prompt: Prompt) -> Question:
        step, scene = prompt.step, walk.filled()
        if step.gathers and self._put == prompt.key:  # what it has grown to; the ask stands above
            ask = "" if self._terminal.rich else walk.asked(prompt)
            return Question(ask=ask, hint=_room(step, scene), options=self._options(prompt, scene))
        self._put, names = prompt.key, scene.names
        number, of = walk.progress()
        return Question(
            heading=heading(walk),
            progress=say("walk.progress", number=number, of=of),
            ask=walk.asked(prompt),
            hint=" ".join(filter(None, [fill(step.hint, names), self._how(prompt, scene)])),
            body=_body(walk, step),
            options=self._options(prompt, scene),
            prefill=walk.prefill(prompt),
            many_lines=isinstance(step, Written) and step.many_lines,
            pause=isinstance(step, Page),
            short=not isinstance(step, Written | Person | Growing),
        )

    def _how(self, prompt: Prompt, scene: Scene) -> str:
        """How to answer, for the types where it is not plain to see."""
        match prompt.step:
            case Checklist():
                return say("how.several")
            case Promises():
                return say("how.promises")
            case Agenda():
                return " ".join(filter(None, [say("how.agenda"), _room(prompt.step, scene)]))
            case Draft():
                return say("how.draft")
            case Questions():
                return say("how.questions", least=prompt.step.least, most=prompt.step.most)
            case Confirm():
                return say("how.confirm")
        return ""

    def _options(self, prompt: Prompt, scene: Scene) -> tuple[Option, ...]:
        step = prompt.step
        given = scene.answers.get(prompt.key)
        ticked = given if isinstance(given, list) else []
        if isinstance(step, Choice):
            return tuple(Option(label) for label in step.choices.values())
        if isinstance(step, Checklist):
            items = step.items(scene)
            return tuple(Option(label, ticked=key in ticked) for key, label in items.items())
        if isinstance(step, Growing):
            return tuple(Option(line) for line in step.read(step.here(scene), scene))
        if not isinstance(step, Questions):
            return ()
        own = [Option(text, say("ask.own"), ticked=text in ticked) for text in step.own(scene)]
        bank = step.offered(scene)
        last = max((number for number, one in enumerate(bank, 1) if one.id in ticked), default=0)
        return (
            *own,
            *(
                Option(filled(one.ask, scene.names), one.use, ticked=one.id in ticked)
                for one in bank[: max(self._shown, last)]
            ),
        )


def _left_out(step: Step, typed: str, scene: Scene) -> bool:
    """Whether "nothing" was typed where one may say nothing: kept, it would stand in a message."""
    if step.required or not says_nothing(typed):
        return False
    if isinstance(step, Checklist):
        return picked(step.items(scene), typed) is None
    return isinstance(step, Text | Person | Growing | Date | Number)


def _body(walk: Walk, step: Step) -> str:
    """What stands between the question and its answer: words to read, whom a message is to."""
    if isinstance(step, Page):
        return fill(step.text, walk.names()) or ""
    if not isinstance(step, Draft):
        return ""
    message = walk.drafted(step)
    to = say("draft.to", to=message.to) if message.to else ""
    subject = say("draft.subject", subject=message.subject) if message.subject else ""
    return "\n".join(filter(None, [to, subject]))


def _room(step: Step, scene: Scene) -> str:
    """How much of the meeting an agenda takes so far, when it is known how long that is."""
    room = scene.kept.get("meeting.minutes")
    total = step.minutes(step.here(scene)) if isinstance(step, Agenda) else 0
    return say("how.agenda_room", total=total, room=room) if room and total else ""


def tell_advice(house: "House", ids: Iterable[str]) -> bool:
    """Tell each piece of advice, two lines with its article; whether there was any."""
    told = False
    for advice_id in ids:
        found = house.shelf.advice(advice_id, house.lang)
        if found:
            advice, article = found
            source = say("why.source", article=article.title, section=advice.section)
            house.terminal.tell(advice.text)
            house.terminal.tell(source, "quiet")
            told = True
    return told


def _expected(error: BadAnswer) -> str:
    """What an answer should have been; of a list, a number: its ids are for files."""
    choices = error.facts.get("choices")
    if isinstance(choices, dict):
        return say("expected.listed", most=len(choices))
    return expected_of(error)


def known_or_new(
    terminal: "Terminal", typed: str, near: "list[People]", ask: str, *, new: bool = True
) -> str:
    """One of `near`, or with `new` somebody new of the name typed: a known one comes first."""
    labels = [one.name for one in near] + ([say("person.new", name=typed)] if new else [])
    which = choose(terminal, ask, labels, notes=[one.slug for one in near] + [""] * new)
    return near[which].name if which < len(near) else typed


def choose(
    terminal: "Terminal",
    ask: str,
    labels: list[str],
    notes: list[str] | None = None,
    commands: str = "",
) -> int:
    """Which of `labels`, from 0; the first with Enter or a yes. Saved when the user leaves.
    `commands` are those to show, if leaving is not all there is."""
    beside = notes or [""] * len(labels)
    options = tuple(Option(label, note) for label, note in zip(labels, beside, strict=True))
    shown = commands or say("consent.commands")
    question = Question(ask=ask, options=options, prefill="1", short=True, commands=shown)
    while True:
        reply = terminal.ask(question)
        if isinstance(reply, Typed):
            typed = fold(reply.text).strip()
            if typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= len(labels):
                return int(typed) - 1
            if typed in _YES:
                return 0
            if typed and typed in beside:
                return beside.index(typed)
            meant = picked({f"-{number}": label for number, label in enumerate(labels)}, typed)
            if meant is not None:
                return int(meant[1:])
            only = len(labels) == 1
            if only and yes_or_no(typed) is False:
                raise Saved
            told = say("expected.only") if only else say("expected.listed", most=len(labels))
            terminal.tell(told, "bad")
        elif reply.command in (Command.QUIT, Command.BACK):
            raise Saved
        else:
            terminal.tell(say("how.choosing"))
        question = question.once_more("1")


def heading(walk: Walk) -> str:
    """Which walk: its playbook, the person, the day."""
    moment = walk.moment()
    when = dates.write(moment, walk.scene.lang, walk.scene.now, short=True) if moment else ""
    return " · ".join(part for part in (walk.book.title, walk.subject(), when) if part)
