"""`coffee stats`: what was practised, how it holds, and one's own calls beside the claims."""

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING, Annotated, Any

import typer

from coffee.cli import options
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.coach.spacing import Drill
    from coffee.store.clock import Clock

LATELY = 5
"""Rehearsals that are told apart from all of them."""


def add_to(app: typer.Typer) -> None:
    """`coffee stats`."""

    @app.command(help=say("help.stats"))
    def stats(
        context: typer.Context,
        as_json: Annotated[bool, options.as_json()] = False,
    ) -> None:
        house: House = context.obj
        told = figures(house)
        if as_json:
            house.terminal.json(told)
            return
        from coffee.face.stats import stats_lines

        terminal = house.terminal
        lines = stats_lines(told, house.lang, terminal.width, drawn=terminal.draws)
        terminal.put(lines, data=True)


def figures(house: "House") -> dict[str, Any]:
    """All there is to tell, as a program is told it."""
    from coffee.cli.due_drills import in_words
    from coffee.coach import statistics
    from coffee.store import drills, practice

    db, clock = house.reading, house.clock
    done = practice.rehearsed(db, clock)
    every = [in_words(house, one) for one in drills.every(db, clock)]
    titles = {one.script: one.title for one in sorted(every, key=lambda one: one.memory.last)}
    return {
        "today": clock.local.date().isoformat(),
        "rehearsals": {
            "count": len(done),
            "since": done[0].day.isoformat() if done else None,
            "scripts": [
                {"script": script, "title": titles.get(script, script), "count": count}
                for script, count in statistics.by_script(done)
            ],
        },
        "verdicts": {
            **statistics.verdicts(done),
            "lately": {"rehearsals": len(done[-LATELY:]), **statistics.verdicts(done[-LATELY:])},
        },
        "hesitation": [
            {
                "rehearsal": one.id, "script": one.script, "day": one.day.isoformat(),
                "seconds": round(one.hesitation, 1),
            }
            for one in done
            if one.hesitation is not None
        ],
        "drills": [
            _drill(replace(one, title=titles[one.script]), house.clock) for one in every
        ],
        "calls": [
            {"what": one.what, "yes": one.yes, "of": one.of, "claim": list(one.claim),
             "advice": one.advice}
            for one in statistics.odds(practice.calls(db))
        ],
    }  # fmt: skip


def _drill(drill: "Drill", clock: "Clock") -> dict[str, Any]:
    from coffee.coach.spacing import chance
    from coffee.coach.statistics import hold

    memory = drill.memory
    recall = chance(memory, clock.now.astimezone(UTC))
    return {
        "script": drill.script, "reaction": drill.reaction, "title": drill.title,
        "met": drill.met, "times": drill.times, "verdict": memory.verdict,
        "hold": hold(memory, recall), "days": round(memory.stability, 1),
        "recall": round(recall, 2), "due": drill.due.isoformat(),
    }  # fmt: skip
