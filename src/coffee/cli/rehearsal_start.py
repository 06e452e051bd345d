"""Where a rehearsal begins: the script chosen, one that was left offered again, the cast."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from coffee.cli.casting import cast_at_keyboard, is_whole
from coffee.cli.keyboard import choose
from coffee.cli.rehearsing import Request, Stage, first_stage, stored_stage, written
from coffee.coach.casting import is_made_up, remembered
from coffee.coach.dialogue_book import DialogueBook
from coffee.coach.plain_text import fold
from coffee.coach.playbook import SUBJECT
from coffee.coach.walk import Walk
from coffee.errors import Saved
from coffee.store import people, rehearsals
from coffee.store.rehearsals import CHOOSE, RehearsalRow
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


_HEART = "referral-call"
"""The script that stands first on the list: Enter alone plays it."""


def chosen(house: "House") -> str:
    """The script to rehearse, asked for."""
    scripts = house.shelf.every(DialogueBook, house.lang)
    names = sorted(scripts, key=lambda name: name != _HEART)
    titles = [scripts[name].title for name in names]
    return names[choose(house.terminal, say("rehearse.which"), titles, names)]


def taken_up(house: "House", script: str, request: Request) -> Stage | None:
    """The rehearsal to go on with, if it is one as asked for; None for a new one."""
    lang = house.shelf.find(script, house.lang).lang
    rows = [
        row
        for row in rehearsals.unfinished(house.reading, script)
        if row.lang == lang
        and row.react[: len(request.react)] == request.react
        and request.seed in (None, row.seed)
    ]
    if request.whom:
        known = {one.id for one in people.find(house.reading, request.whom)}
        rows = [row for row in rows if row.person_id in known or _named(row, request.whom)]
    if not rows:
        return None
    row = rows[0]
    book = house.shelf.open(script, row.lang, DialogueBook)
    path = rehearsals.path(house.reading, row.id)
    stage = stored_stage(house, row) if path or is_whole(house, book, row.names) else None
    if stage is None:
        title = " · ".join(filter(None, [book.title, str(row.names.get(SUBJECT) or "")]))
        ask = say("walk.unfinished", title=title)
    else:
        key = "rehearse.card_left" if stage.play.ended else "rehearse.unfinished"
        ask = say(key, title=stage.heading, number=len(path) + 1)
    labels = [say("rehearse.go_on"), say("rehearse.drop"), say("rehearse.another")]
    picked = choose(house.terminal, ask, labels)
    if picked == 1:
        rehearsals.drop(house.writing, row)
    if picked:
        return None
    mode = row.mode if request.mode == CHOOSE else request.mode
    if stage is None:
        return cast(house, row._replace(mode=mode), book, ())
    return replace(stage, row=row._replace(mode=mode))


def cast(house: "House", row: RehearsalRow, book: DialogueBook, named: Sequence[str]) -> Stage:
    """The rehearsal at its first turn, what its cast lacks asked for: each answer about real
    people is on disk before the next question shows."""
    keeper = _Keeper(house, row)
    try:
        walk = cast_at_keyboard(house, row.script, book, named, keeper, row.names)
    except (Saved, KeyboardInterrupt):
        keeper.say_goodbye()
        raise
    stage = first_stage(keeper.row, book, walk)
    if stage.row.id:
        with house.writing.writing():
            stage = written(house, stage)
    return stage


class _Keeper:
    """Keeps a cast as it is answered; nothing while one talks to somebody made up."""

    def __init__(self, house: "House", row: RehearsalRow) -> None:
        self._house, self.row = house, row
        self._progress = (1, 1)

    def __call__(self, before: Walk, after: Walk) -> None:
        del before
        if is_made_up(after):
            return
        names = {key: one.answer for key, one in after.given.items() if not one.open}
        db, whom = self._house.writing, remembered(after)
        known = people.find(db, whom, whole=True) if whom else []
        about = known[0].id if len(known) == 1 else None
        row = self.row._replace(names=names, person_id=about)
        with db.writing():
            self.row = rehearsals.recast(db, row, self._house.clock)
        self._progress = after.progress()

    def say_goodbye(self) -> None:
        """How far one came, and how to go on."""
        if self.row.id:
            number, of = self._progress
            told = say("walk.saved", number=number, of=of, command=again(self.row))
            self._house.terminal.tell(told, "good")


def again(row: RehearsalRow) -> str:
    """The command that takes a rehearsal up again."""
    return f"coffee rehearse {row.script}"


def _named(row: RehearsalRow, whom: str) -> bool:
    """Whether a cast that was left half-way is about somebody of that name."""
    return row.person_id is None and fold(str(row.names.get(SUBJECT) or "")) == fold(whom)
