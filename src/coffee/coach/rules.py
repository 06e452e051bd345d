"""What a playbook must hold to beyond its shape: the rules that look at two places of one file.

Each fault is a fact: where it stands, which rule it breaks, and the names that the sentence
and its cure need. Every file is read through these rules; `comparison` has those between files.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from coffee.coach.bank import Bank
from coffee.coach.fill import malformed
from coffee.coach.playbook import AdviceBook, Playbook, WalkBook
from coffee.coach.walk_rules import walk_faults
from coffee.errors import BadAnswer
