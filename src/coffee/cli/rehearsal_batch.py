"""A rehearsal whose replies come from a file: tried whole, then written at once."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from coffee.cli.batch import read_answers
from coffee.cli.casting import cast_in_batch
from coffee.cli.handed_in import called
from coffee.cli.rehearsing import (
    LONGEST_CARD,
    Request,
    Stage,
    as_json,
    card_words,
    finished,
    first_stage,
    new_row,
    written,
)
from coffee.coach.coaching import card_suggestion
from coffee.coach.dialogue import Turn
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.plain_text import tidy
from coffee.coach.replies import understand
from coffee.errors import BadReplies, ReplyRefused, WrongUse
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

_KEYS = ("names", "replies", "card")


def from_answers(house: "House", request: Request) -> None:
    """The rehearsal that a file plays: nothing is written when there is a fault in it."""
    if not request.script:
        raise WrongUse(problem="missing", name=say("slot.script"), command="coffee rehearse")
    file = called(request.answers or "-")
    names, replies, card = _parts(read_answers(request.answers or "-"), file)
    book = house.shelf.open(request.script, house.lang, DialogueBook)
    row = new_row(house, request, request.script, book)
    walk = cast_in_batch(house, request.script, book, request.named, names, file)
    stage = first_stage(row, book, walk)
    _finish(house, request, _played(stage, replies, file), card)


def branched(house: "House", request: Request, stage: Stage) -> None:
    """A rehearsal taken up at an earlier turn, the replies from there on in a file."""
    file = called(request.answers or "-")
    names, replies, card = _parts(read_answers(request.answers or "-"), file)
    if names:
        raise BadReplies(file=file, why="names_kept")
    _finish(house, request, _played(stage, replies, file), card)


def _finish(house: "House", request: Request, stage: Stage, card: str) -> None:
    they, suggested = card_suggestion(stage.play, stage.row.lang)
    said = card or suggested
    stage = _kept(house, stage, card_words(they, said), said)
    if request.as_json:
        house.terminal.json(as_json(house, stage, card_words(they, said), timed=False))
        return
    from coffee.cli.replaying import show_transcript

    show_transcript(house, stage, card_words(they, said))


def _parts(answers: Mapping[str, Any], file: str) -> tuple[Mapping[str, Any], Sequence[str], str]:
    """The names, the replies and the card of an answers file. BadReplies."""
    for key in answers:
        if key not in _KEYS:
            raise BadReplies(file=file, why="unknown", key=key)
    names, replies = answers.get("names") or {}, answers.get("replies") or []
    card = answers.get("card") or ""
    if not isinstance(names, dict):
        raise BadReplies(file=file, why="names")
    if not isinstance(replies, list) or not all(isinstance(one, str | int) for one in replies):
        raise BadReplies(file=file, why="list")
    if not isinstance(card, str) or len(tidy(card)) > LONGEST_CARD:
        raise BadReplies(file=file, why="card", most=LONGEST_CARD)
    return names, [str(one) for one in replies], tidy(card)


def _played(stage: Stage, replies: Sequence[str], file: str) -> Stage:
    for number, said in enumerate(replies):
        turn = stage.play.turn()
        if turn is None:
            end = stage.play.ended
            facts = {"count": number, "outcome": stage.filled(end.title) if end else ""}
            raise BadReplies(file=file, why="many", **facts)
        stage = _replied(stage, turn, number, said)
    if turn := stage.play.turn():
        facts = {"number": len(replies) + 1, "they": turn.they or turn.scene, "able": _able(turn)}
        raise BadReplies(file=file, why="few", **facts)
    return stage


def _replied(stage: Stage, turn: Turn, number: int, said: str) -> Stage:
    if any(reply.id == said for line in stage.book.lines.values() for reply in line.you):
        return stage.taken(said)
    meant = understand(said, turn.replies, stage.names, stage.row.lang)
    if meant.match is None:
        raise ReplyRefused(
            number=number + 1, they=turn.they or turn.scene, said=said, why=meant.why,
            able=_able(turn),
        )  # fmt: skip
    return stage.taken(meant.match, tidy(said))


def _able(turn: Turn) -> str:
    return ", ".join(reply.id for reply in turn.replies)


def _kept(house: "House", stage: Stage, words: str, said: str) -> Stage:
    with house.writing.writing():
        stage = written(house, stage)
        finished(house, stage, words, said)
    return stage
