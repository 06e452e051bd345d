"""A rehearsal at the keyboard: each reply is on disk before the next line shows."""

import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from coffee.cli.aloud import Aloud
from coffee.cli.keyboard import choose, tell_advice
from coffee.cli.recalling import recall
from coffee.cli.rehearsal_start import again, cast, chosen, taken_up
from coffee.cli.rehearsing import (
    LONGEST_CARD,
    Request,
    Stage,
    as_json,
    card_words,
    finished,
    new_row,
    written,
)
from coffee.cli.sentences import understood
from coffee.cli.spacing import due_again
from coffee.coach.casting import is_made_up
from coffee.coach.coaching import advice_here, card_suggestion, coached, forks
from coffee.coach.dialogue import Turn
from coffee.coach.dialogue_book import DialogueBook, Reply
from coffee.coach.plain_text import tidy
from coffee.coach.replies import understand
from coffee.coach.reply_criteria import measure
from coffee.errors import Saved
from coffee.face.commands import Command, parse
from coffee.face.question import Asked, Option, Question
from coffee.face.rehearsal import (
    card_lines,
    coach_lines,
    end_lines,
    heard_lines,
    hesitation,
    quoted,
    road_lines,
    transcript_lines,
)
from coffee.store import rehearsals
from coffee.store.rehearsals import ALOUD, OWN_WORDS
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


def from_keyboard(house: "House", request: Request) -> None:
    """The script chosen, the rehearsal taken up or begun, played to its end."""
    script = request.script or chosen(house)
    book = house.shelf.open(script, house.lang, DialogueBook)
    stage = taken_up(house, script, request)
    if stage is None:
        recall(house, script, book)
        stage = cast(house, new_row(house, request, script, book), book, request.named)
    if not stage.play.path:
        house.terminal.tell("")
        house.terminal.tell(stage.filled(book.about))
    rehearsed_on(house, stage, as_json=request.as_json)


def rehearsed_on(house: "House", stage: Stage, *, as_json: bool) -> None:
    """A rehearsal played on from where it stands, to its end or as far as the user wishes."""
    sitting = _Sitting(house, stage)
    try:
        sitting.play()
        words = sitting.card()
        sitting.hush()
    except (Saved, KeyboardInterrupt) as left:
        sitting.hush()
        sitting.say_goodbye()
        if isinstance(left, KeyboardInterrupt):
            raise
        raise Saved from None
    sitting.close(words, as_json)


_UNSEEN = {
    ALOUD: ("aloud.begin", "aloud.which"),
    OWN_WORDS: ("rehearse.own_words", "rehearse.one_of"),
}
"""Ways to practise in which the replies are not shown at once: how to answer, and how to choose
once they are."""
_WITHOUT_COLON = (Command.BACK, Command.SKIP, Command.EDIT, Command.QUIT)
"""Commands that are words nobody says in a talk: told what they lack."""
_NO_WORDS = re.compile(r"[\W\d]*")


def _no_card(said: str) -> str:
    """What is wrong with the words of a card; empty when nothing is."""
    if not any(map(str.isalpha, said)):
        return say("understood.empty")
    return say("rehearse.card_long", most=LONGEST_CARD) if len(said) > LONGEST_CARD else ""


class _Sitting:
    """One rehearsal, its turns put one by one."""

    def __init__(self, house: "House", stage: Stage) -> None:
        self._house, self._terminal, self._stage = house, house.terminal, stage
        self._told = max(len(stage.play.heard) - 1, 0) if stage.play.path else 0
        self._heading = stage.heading
        self._aloud = Aloud(house, stage.row.lang) if stage.row.mode == ALOUD else None
        self._commands = say("rehearse.commands")

    def play(self) -> None:
        """Turn by turn to the end."""
        while (turn := self._stage.play.turn()) is not None:
            self._hear(len(self._stage.play.heard) - 1)
            self._put(turn)
        self._hear(len(self._stage.play.heard))
        if self._aloud:
            self._aloud.speak()
        self._ended()

    def card(self) -> str:
        """The if-then card, in the user's own words; kept."""
        stage = self._stage
        they, suggested = card_suggestion(stage.play, stage.row.lang)
        question = Question(
            ask=say("rehearse.card_ask", they=they),
            hint=say("rehearse.card_hint"),
            prefill=suggested,
            commands=say("rehearse.card_commands"),
        )
        while True:
            reply = self._terminal.ask(question)
            if isinstance(reply, Asked):
                if reply.command is Command.QUIT:
                    raise Saved
                if reply.command is Command.WHY:
                    self._why()
                else:
                    self._terminal.tell(say("rehearse.card_hint"))
                question = question.once_more(reply.draft or question.prefill)
                continue
            said = tidy(reply.text) or suggested
            if trouble := _no_card(said):
                self._terminal.tell(trouble, "bad")
                question = question.once_more(said)
                continue
            break
        words = card_words(they, said)
        with self._house.writing.writing():
            finished(self._house, stage, words, said)
        return words

    def close(self, words: str, to_json: bool) -> None:
        """The last word: the card, and how to see it all again; or all of it as JSON."""
        if to_json:
            house, stage = self._house, self._stage
            self._terminal.json(as_json(house, stage, words, timed=house.timed))
            return
        self._terminal.put(card_lines(words, self._terminal.width), data=True)
        command = f"coffee rehearse --replay {self._stage.row.id}"
        again = say("rehearse.again", command=command, number=self._worth_another())
        due = due_again(self._house, self._stage)
        self._terminal.tell("\n".join(filter(None, [again, due])), "quiet")

    def say_goodbye(self) -> None:
        """What is kept, and how to go on; with made-up people nothing is, without a reply."""
        row, count, walk = self._stage.row, len(self._stage.play.path), self._stage.walk
        if row.id and not count and (walk is None or is_made_up(walk)):
            rehearsals.drop(self._house.writing, row)
        elif row.id:
            key = "rehearse.saved" if count else "saved"
            self._terminal.tell(say(key, number=count, command=again(row)), "good")

    def _worth_another(self) -> int:
        """The turn, from 1, to begin with when it is taken up again: the first that was not
        good, else the last."""
        stage = self._stage
        verdicts = [
            coached(stage.book, stage.names, stage.row.lang, taken).verdict
            for taken in stage.play.path
        ]
        found = (number for number, one in enumerate(verdicts, 1) if one != "good")
        return next(found, len(verdicts))

    def _hear(self, until: int) -> None:
        """What is said and seen before one's turn, up to the line of number `until`."""
        heard = self._stage.play.heard[self._told : until]
        new = [one for one in heard if one.taken is None]
        if new:
            lines = list(heard_lines(new, self._terminal.width))
            self._terminal.put([(), *lines])
        if self._aloud:
            for one in new:
                self._aloud.remember(one.they)
        self._told = until

    def _put(self, turn: Turn) -> None:
        """One turn, until there is a reply, or the one before is taken back."""
        self._listen(turn)
        question = choices = self._question(turn)
        if self._stage.row.mode in _UNSEEN:
            question = replace(choices, hint=say(_UNSEEN[self._stage.row.mode][0]), options=())
        if self._aloud:
            self._aloud.speak(turn.they)
        waited: float | None = None
        while True:
            reply = self._terminal.ask(question)
            if waited is None:
                waited = max(reply.waited - self.hush(), 0)
            if isinstance(reply, Asked):
                if self._obey(reply.command):
                    return
                question = question.once_more(reply.draft)
                continue
            if not question.options and _NO_WORDS.fullmatch(reply.text):
                ask = say(_UNSEEN[self._stage.row.mode][1])
                question = replace(
                    choices, heading="", progress="", scene="", ask=ask, hint=say("aloud.how")
                )
                continue
            meant = self._meant(reply.text, turn)
            if meant is not None:
                if meant[1]:
                    self._echo(turn, meant[0], listed=bool(question.options))
                self._take(turn, *meant, waited if self._house.timed else None)
                return
            question = question.once_more(reply.text if self._terminal.rich else "")

    def hush(self) -> float:
        """Let them fall silent; how many seconds they spoke."""
        return self._aloud.hush() if self._aloud else 0.0

    def _listen(self, turn: Turn) -> None:
        """Make what understanding this line takes, before there is anything to understand: the
        coach answers at once."""
        said, stage = self._stage.filled(turn.replies[0].say), self._stage
        understand(said, turn.replies, stage.names, stage.row.lang)
        measure(said, turn.replies[0], stage.book.criteria, stage.names, stage.row.lang)

    def _question(self, turn: Turn) -> Question:
        first, self._heading = self._heading, ""
        number = len(self._stage.play.path) + 1
        return Question(
            heading=first,
            progress=say("rehearse.turn", number=number),
            scene=turn.scene if turn.they else "",
            ask=quoted(turn.they) if turn.they else turn.scene,
            hint=say("rehearse.how") if first else "",
            options=tuple(Option(self._stage.filled(reply.say)) for reply in turn.replies),
            commands=self._commands,
        )

    def _meant(self, typed: str, turn: Turn) -> tuple[Reply, str] | None:
        """The reply meant and the words said, empty for a number; None, and a sentence, if none."""
        facts = {"most": len(turn.replies)}
        said = tidy(typed)
        command = parse(f":{said}") if len(said) > 1 or said == "?" else None
        if command is Command.HELP:
            self._terminal.tell(say("rehearse.help"))
            return None
        if command in _WITHOUT_COLON:
            self._terminal.tell(say("rehearse.colon", command=f":{said}"), "bad")
            return None
        if not said:
            self._terminal.tell(say("rehearse.empty", **facts), "bad")
            return None
        if number := re.fullmatch(r"(\d{1,3})[.)]?", said):
            if 1 <= int(number[1]) <= len(turn.replies):
                return turn.replies[int(number[1]) - 1], ""
            self._terminal.tell(say("rehearse.no_number", **facts), "bad")
            return None
        return self._understood(said, turn)

    def _understood(self, said: str, turn: Turn) -> tuple[Reply, str] | None:
        stage, replies = self._stage, {reply.id: reply for reply in turn.replies}
        meant = understand(said, turn.replies, stage.names, stage.row.lang)
        if meant.match is None:
            otherwise = stage.filled(stage.book.lines[turn.line].otherwise)
            told = " ".join(filter(None, [understood(meant.why), otherwise]))
            self._terminal.tell(told, "bad")
            return None
        if meant.sure or not meant.second:
            return replies[meant.match], said
        able = [meant.match, meant.second]
        labels = [*(stage.filled(replies[one].say) for one in able), say("rehearse.neither")]
        commands = say("rehearse.choosing")
        with suppress(Saved):  # leaving the choice leads back to the line
            picked = choose(self._terminal, say("rehearse.unsure"), labels, commands=commands)
            if picked < len(able):
                return replies[able[picked]], said
        return None

    def _echo(self, turn: Turn, reply: Reply, *, listed: bool) -> None:
        """Which of the replies one's own words were taken for."""
        number, words = turn.replies.index(reply) + 1, quoted(self._stage.filled(reply.say))
        told = say("rehearse.heard_as", number=number) if listed else ""
        self._terminal.tell(told or say("rehearse.heard_like", say=words), "quiet")

    def _take(self, turn: Turn, reply: Reply, said: str, seconds: float | None) -> None:
        """The reply on disk, then the coach's word on it."""
        house, before = self._house, self._stage
        after = before.taken(reply.id, said, seconds)
        taken = after.play.path[-1]
        told = coached(after.book, after.names, after.row.lang, taken)
        last = rehearsals.hesitated(house.reading, before.row.script, turn.line, before.row.id)
        if before.row.id:
            number = len(before.play.path)
            rehearsals.take(house.writing, before.row, number, taken, told.verdict, house.clock)
        else:
            with house.writing.writing():
                after = written(house, after)
        self._stage = after
        if not after.row.exam:
            self._terminal.put([(), *coach_lines(told, self._terminal.width)])
        if seconds is not None and (line := hesitation(seconds, last)):
            self._terminal.tell(f"  {line}", "quiet")

    def _obey(self, command: Command) -> bool:
        """Do what a command asks; whether another turn is to be put."""
        match command:
            case Command.QUIT:
                raise Saved
            case Command.BACK if self._stage.play.path:
                self._back()
                return True
            case Command.BACK:
                self._terminal.tell(say("rehearse.first"), "bad")
            case Command.SKIP:
                self._terminal.tell(say("rehearse.no_skip"), "bad")
            case Command.WHY:
                self._why()
            case _:
                self._terminal.tell(say("rehearse.help"))
        return False

    def _back(self) -> None:
        """The last reply taken back: it is said again, or otherwise."""
        number = len(self._stage.play.path) - 1
        rehearsals.cut(self._house.writing, self._stage.row, number)
        self._stage = replace(self._stage, play=self._stage.play.branch(number))
        self._told = len(self._stage.play.heard) - 1

    def _why(self) -> None:
        """The articles on where one stands."""
        if not tell_advice(self._house, advice_here(self._stage.play)):
            self._terminal.tell(say("rehearse.no_advice"))

    def _ended(self) -> None:
        """Where it led; in an exam what the coach kept to himself; the other roads."""
        stage, width = self._stage, self._terminal.width
        end = stage.play.ended
        assert end is not None
        if stage.row.exam:
            self._terminal.put(transcript_lines(stage.play, stage.row.lang, width))
        title, text = stage.filled(end.title), stage.filled(end.say)
        self._terminal.put(end_lines(end, title, text, width))
        self._terminal.put(road_lines(forks(stage.play), end, stage.filled, width))
