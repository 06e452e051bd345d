"""What is wrong in a playbook, as a fact: where it stands, which rule it breaks, and the names
that the sentence and its cure need.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Path = tuple[str | int, ...]
"""The way from the top of a file to a place in it: ("steps", 3, "when")."""

AMONG = "among"
"""The fact that lists what there is, when something was not found there."""


@dataclass(frozen=True)
class Fault:
    """`problem` names a sentence under `fault.`; `path` leads to the place; `step` is its id."""

    path: Path
    problem: str
    step: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
