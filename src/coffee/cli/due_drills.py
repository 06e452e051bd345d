"""What is to be rehearsed again, as it is told: light, a playbook is opened only for a title that
was kept in the other language."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from coffee.errors import CoffeeError

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.spacing import Drill


def drill_line(house: "House", drills: "Sequence[Drill]") -> dict[str, Any]:
    """The first of the drills that are due, and how many more there are; at least one."""
    first = in_words(house, drills[0])
    return {
        "what": "drill", "script": first.script, "reaction": first.reaction, "name": first.name,
        "by": first.due.isoformat(), "more": len(drills) - 1, "due": True,
        "command": "coffee rehearse --due",
    }  # fmt: skip


def in_words(house: "House", drill: "Drill") -> "Drill":
    """`drill` with its titles in the language of this run, if its script still has them there;
    kept are those of the language in which it was rehearsed last."""
    from coffee.store import rehearsals

    if rehearsals.lang_of(house.reading, drill.script, drill.reaction) in (None, house.lang):
        return drill
    from coffee.cli.spacing import retitled

    with suppress(CoffeeError):
        return retitled(house, drill)
    return drill
