"""What is to be rehearsed again, as a line of the daily screen: light, no playbook is opened."""

from collections.abc import Sequence
from typing import Any

from coffee.coach.spacing import Drill


def drill_line(drills: Sequence[Drill]) -> dict[str, Any]:
    """The first of the drills that are due, and how many more there are; at least one."""
    first = drills[0]
    return {
        "what": "drill", "script": first.script, "reaction": first.reaction, "name": first.name,
        "by": first.due.isoformat(), "more": len(drills) - 1, "due": True,
        "command": "coffee rehearse --due",
    }  # fmt: skip
