"""Where playbooks are. Nothing heavy is imported here: a check of a text asks no more than this."""

import re
from pathlib import Path

LANGUAGES = ("en", "fr")
SUFFIXES = (".yaml", ".yml")
ADVICE = "advice"
"""The playbook that every other one takes its advice from."""
TACT = "tact"
"""The playbook that texts are checked by."""


def shipped_folder() -> Path:
    """Where the shipped playbooks are: in the installed package, or in the checkout."""
    here = Path(__file__).resolve().parent.parent
    inside = here / "playbooks"
    return inside if inside.is_dir() else here.parents[1] / "playbooks"


def playbook_files(folder: Path) -> list[Path]:
    """The playbooks in `folder`; none when it does not exist or may not be looked into."""
    try:
        files = list(folder.iterdir())
    except OSError:
        return []
    return sorted(p for p in files if p.suffix in SUFFIXES and not p.name.startswith("."))


def kind_of(path: Path) -> str:
    """The kind that a playbook says at its top that it is; empty when it does not say so there."""
    if not path.is_file():  # a pipe would be waited for
        return ""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            told = re.search(r"^kind: *[\"']?([a-z]+)", file.read(4096), re.MULTILINE)
    except OSError:
        return ""
    return told[1] if told else ""
