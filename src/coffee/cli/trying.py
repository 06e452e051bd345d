"""`coffee playbook try`: how typed words are understood at a line of a script, for its author."""

from typing import TYPE_CHECKING

from coffee.cli.casting import cast_in_batch
from coffee.cli.sentences import understood
from coffee.coach.casting import cast_names
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.fill import filled
from coffee.coach.plain_text import tidy
from coffee.coach.replies import understand
from coffee.coach.reply_criteria import measure
from coffee.errors import WrongUse
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


def show_understood(house: "House", script: str, line_id: str, words: str, as_json: bool) -> None:
    """The reply that `words` are taken for, with made-up people in the script."""
    volume = house.shelf.find(script, house.lang)
    book = house.shelf.open(script, house.lang, DialogueBook)
    line = book.lines.get(line_id)
    if line is None or not line.you:
        able = ", ".join(one for one, line in book.lines.items() if line.you)
        raise WrongUse(problem="no_such_line", script=script, name=line_id, able=able)
    walk = cast_in_batch(house, script, book, (), {}, "")
    names, said = cast_names(walk), tidy(words)
    meant = understand(said, line.you, names, volume.lang)
    match = next((reply for reply in line.you if reply.id == meant.match), None)
    misses = list(measure(said, match, book.criteria, names, volume.lang).missing) if match else []
    if as_json:
        told = {"match": meant.match, "second": meant.second, "scores": meant.scores}
        house.terminal.json({**told, "misses": misses})
        return
    if match is None:
        house.terminal.data(understood(meant.why))
        return
    house.terminal.data(say("try.match", reply=match.id, score=meant.scores[match.id]))
    if meant.second:
        score = meant.scores[meant.second]
        house.terminal.data(say("try.second", reply=meant.second, score=score))
    if not meant.sure:
        house.terminal.data(say("try.unsure"))
    if misses:
        titles = (book.criteria[one].title for one in misses)
        parts = ", ".join(filled(title, names) for title in titles)
        house.terminal.data(say("try.missing", parts=parts))
