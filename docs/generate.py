"""The parts of the docs that a program can write: help, man pages, examples, a picture.

    python docs/generate.py            write them
    python docs/generate.py --check    exit 1, naming each, when one is out of date

An example is a fenced block that begins with `console`: each line after `$ ` is run, and what
follows it is what it printed. A fenced `yaml` block whose first line is `# name.yaml` is the
file that the examples after it find. One folder of data serves a whole document, and the clock
stands still.
"""

import io
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
BIN = Path(sys.executable).parent
NOW = "2026-11-21T20:54"
sys.path.insert(0, str(DOCS))

from manual import manual  # noqa: E402

EXAMPLES = (ROOT / "README.md",)
COMMANDS = (
    "", "prep", "followup", "brief", "walk", "today", "rehearse", "stats", "check", "questions",
    "questions add", "questions keep", "questions hide", "questions unmark", "questions remove",
    "people", "people list", "people search", "people show", "people add", "people edit",
    "people link", "people merge", "people forget", "people import", "people export", "correct",
    "remove", "intro", "touch", "note", "done", "snooze", "cadence", "tag", "draft", "agenda",
    "calendar", "calendar export", "playbook", "playbook list", "playbook show",
    "playbook check", "playbook try", "playbook schema", "completion",
)  # fmt: skip
HELP = {
    "en": ("commands.md", "# Commands\n\nEvery command and its help, as the program prints it."),
    "fr": (
        "commandes.md",
        "# Commandes\n\nChaque commande et son aide, telle que le programme l'affiche.",
    ),
}

MAN = {"en": "coffee.1", "fr": "fr/coffee.1"}


def environment(home: Path, **more: str) -> dict[str, str]:
    """A quiet, repeatable one: nothing of the person who runs this shows."""
    return {
        "PATH": f"{BIN}:{os.environ['PATH']}",
        "HOME": str(home),
        "COFFEE_HOME": str(home / "coffee"),
        "COFFEE_NOW": NOW,
        "TZ": "Europe/Paris",
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "80",
        **more,
    }


def output_of(command: str, home: Path, **more: str) -> str:
    """What a shell prints for `command`, errors included, without trailing blanks."""
    done = subprocess.run(
        ["sh", "-c", command],
        env=environment(home, **more),
        cwd=home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return "\n".join(line.rstrip() for line in done.stdout.rstrip().split("\n"))


def with_outputs(text: str) -> str:
    """A document, the outputs of its examples made anew."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)

        def fresh(block: re.Match[str]) -> str:
            kind, body = block[1], block[2]
            if kind in ("yaml", "csv") and (named := re.match(r"# ([a-z-]+\.[a-z]+)\n", body)):
                (home / named[1]).write_text(body, encoding="utf-8")
            if kind != "console":
                return block[0]
            commands = re.findall(r"^\$ (.*)$", body, re.MULTILINE)
            parts = [f"$ {command}\n{output_of(command, home)}".rstrip() for command in commands]
            return "```console\n" + "\n\n".join(parts) + "\n```"

        return re.sub(r"```(\w+)\n(.*?)\n```", fresh, text, flags=re.DOTALL)


def help_pages(lang: str, head: str) -> str:
    """The help of every command in one document."""
    parts = [head]
    with tempfile.TemporaryDirectory() as folder:
        for command in COMMANDS:
            name = f"coffee {command}".strip()
            page = output_of(f"coffee --lang {lang} {command} --help", Path(folder))
            parts.append(f"## `{name}`\n\n```text\n{page}\n```")
    return "\n\n".join(parts) + "\n"


def picture(lang: str) -> str:
    """One step of `coffee prep` and the brief it ends in, as an SVG of the real screens."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "answers.yaml").write_text(STORY[lang], encoding="utf-8")
        prepared = "coffee prep 'Nour El Amrani' --answers answers.yaml --json"
        output_of(f"{prepared} --lang {lang}", home)
        brief = output_of(
            f"coffee --lang {lang} brief nour", home, FORCE_COLOR="1", TERM="xterm-256color"
        )
    return _svg(brief)


STORY = {
    "en": """\
date: Thursday 3pm
place: Café de la Gare
role: battery lead
company: Saft
origin: recommended-me
referrer: Karim Benali
kind: executive
goal: learn
research: {news: her talk in Lyon on recycling}
give: an introduction to the Grenoble team
decide: the second pilot line
expects: [advice, collaboration]
door-advice: open
terms-advice: twenty minutes by phone, next week
door-collaboration: depends
terms-collaboration: only with her manager's word
message: I help plants find the loss that nobody measures.
questions: [in-the-news, unlearnt, must-meet]
next: "a visit of the pilot line: 10 or 12 December"
"""
}


def _svg(ansi: str) -> str:
    from rich.console import Console
    from rich.terminal_theme import DEFAULT_TERMINAL_THEME
    from rich.text import Text

    console = Console(record=True, width=82, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi("\n" + ansi))
    svg = console.export_svg(
        title="coffee brief nour", theme=DEFAULT_TERMINAL_THEME, unique_id="coffee"
    )
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)  # no font from a network


def generated() -> dict[Path, str]:
    """Every file that this program writes, with what should be in it."""
    files = {path: with_outputs(path.read_text(encoding="utf-8")) for path in EXAMPLES}
    files |= {DOCS / name: help_pages(lang, head) for lang, (name, head) in HELP.items()}
    files[DOCS / "brief.svg"] = picture("en")
    files |= {ROOT / "man" / name: manual(lang) for lang, name in MAN.items()}
    return files


def main() -> int:
    stale = [
        (path, text)
        for path, text in generated().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path, text in stale:
        if "--check" in sys.argv:
            print(f"out of date: {path.relative_to(ROOT)}")
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"written: {path.relative_to(ROOT)}")
    if stale and "--check" in sys.argv:
        print("make docs writes them anew")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
