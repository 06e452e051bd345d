"""What may stand in a message to somebody: nothing that was noted for oneself.

A message names what its playbook marks with `share`, people, the moment and place of a meeting.
And what is marked so is itself filled in with nothing else.
"""

from collections.abc import Iterator, Sequence

from coffee.coach.fault import Fault
from coffee.coach.fill import UNTIL, names_in
from coffee.coach.steps import Agenda, Draft, Person, Step

_OPEN = {
    UNTIL, "last.day", "recommended", "recommended.first",
    "intro.connector", "intro.first", "intro.day", "me",
}  # fmt: skip
_OPEN_SLOTS = {
    f"{meeting}.{fact}" for meeting in ("meeting", "next") for fact in ("start", "minutes", "place")
}


def private_names(steps: Sequence[Step]) -> Iterator[Fault]:
    """Every private name in a message of the walk through `steps`."""
    shared = {step.id for step in steps if _shared(step)}
    for number, step in enumerate(steps):
        for key in ("subject", "text", "tu") if isinstance(step, Draft) else ("default",):
            if isinstance(step, Draft) or step.id in shared:
                for name in dict.fromkeys(names_in(getattr(step, key))):
                    if name not in _OPEN and name.partition(".")[0] not in shared:
                        facts: dict[str, object] = {"name": name, "what": key}
                        yield Fault(("steps", number, key), "draft_private", step.id, facts)


def _shared(step: Step) -> bool:
    return step.share or isinstance(step, Person | Agenda | Draft) or step.keep in _OPEN_SLOTS
