"""Where a rehearsal begins: the script chosen, one that was left offered again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from coffee.cli.keyboard import choose
from coffee.cli.rehearsing import Request, Stage, stored_stage
from coffee.coach.dialogue_book import DialogueBook
from coffee.errors import PlaybookFault, Saved
from coffee.store import people, rehearsals
from coffee.store.rehearsals import CHOOSE
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House


def chosen(house: "House") -> str:
    """The script to rehearse, asked for."""
    titles: dict[str, str] = {}
    for name in sorted({volume.name for volume in house.shelf.volumes}):
        try:
            found = house.shelf.read(house.shelf.find(name, house.lang).path).book
        except PlaybookFault:
            continue
        if isinstance(found, DialogueBook):
            titles[name] = found.title
    picked = choose(
        house.terminal, say("rehearse.which"), list(titles.values()), list(titles),
        say("rehearse.choosing"),
    )  # fmt: skip
    if picked is None:
        raise Saved
    return list(titles)[picked]


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
        rows = [row for row in rows if row.person_id in known]
    if not rows:
        return None
    stage = stored_stage(house, rows[0])
    key = "rehearse.card_left" if stage.play.ended else "rehearse.unfinished"
    ask = say(key, title=stage.heading, number=len(stage.play.path) + 1)
    labels = [say("rehearse.go_on"), say("rehearse.drop"), say("rehearse.another")]
    picked = choose(house.terminal, ask, labels, commands=say("rehearse.choosing"))
    if picked is None:
        raise Saved
    if picked == 1:
        rehearsals.drop(house.writing, rows[0])
    if picked:
        return None
    if request.mode == CHOOSE:
        return stage
    return replace(stage, row=replace(stage.row, mode=request.mode))
