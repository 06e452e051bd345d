"""Names and answers that would steer a terminal, a template, a shell or SQL: text, all of them.

Convention 39.
"""

import json
import re
import subprocess
import unicodedata
from pathlib import Path

import pytest

from coffee.coach.plain_text import tidy
from coffee.face.commands import one_answer
from conftest import Coffee
from screen import Screen, pasted
from walks import COFFEE, environment, rows, run, write

HOSTILE = [
    "[/]",
    "[red]x",
    "[link=https://evil.example]Nour[/link]",
    ":skull: Nour",
    "\x1b]52;c;Y3VybCBldmlsfHNo\x07Nour",
    "\x1b]8;;https://evil.example\x1b\\Nour\x1b]8;;\x1b\\",
    "\x1b]0;pwned\x07x",
    "\x1b[2J\x1b[1;1Hx",
    "\x1b[?1049hx",
    "\x9b2Jx",
    "\u202eruoN\u202c",
    "\u2066x\u200bx\ufeff",
    "real\rfake",
    "abc\x08\x08xyz",
    "a\x00b\x07\x7f",
    "two\nlines",
    "a\u2028b",
    "{{person}} {{date}}",
    "[[x]] {{#}}",
    "%s %(name)s {0} {name}",
    "'; drop table person; --",
    '"; rm -rf ~; "',
    "$(touch pwned)",
    "\\$(touch pwned)",
    "`touch pwned`",
    "-rf",
    "--help",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "=1+1",
    "x" * 120,
    "中文名字",
    "👩\u200d💻 Zoë",
]
CALM = re.compile(
    r"\x1b\[[0-9;]*m"  # colour and weight
    r"|\x1b\[[0-9]*[A-DGJK]"  # the cursor, and what is erased after it
    r"|\x1b\[\?(?:1|7|12|25|2004)[hl]"  # how the line is edited
)
JOINERS = {0x200C, 0x200D, 0x00AD}


def steering(raw: str) -> list[str]:
    """The characters of `raw` that could steer a terminal, those of our own drawing apart."""
    return [
        f"U+{ord(c):04X}"
        for c in CALM.sub("", raw)
        if c not in "\r\n"
        and ord(c) not in JOINERS
        and unicodedata.category(c) in ("Cc", "Cs", "Cf", "Zl", "Zp", "Co")
    ]


@pytest.mark.parametrize("raw", HOSTILE[4:17])
def test_the_oracle_sees_what_steers(raw: str) -> None:
    assert steering(raw) or "\n" in raw or "\r" in raw or "[2J" in raw


def answers(name: str) -> str:
    said = {"person": name, "date": "2026-11-26 15:00", "pace": "quick", "role": name}
    return json.dumps({**said, "message": name, "questions": [f"{name} ?", "early-days", "a b?"]})


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_a_name(coffee: Coffee, home: Path, name: str) -> None:
    ran = coffee("prep", "--answers", "-", "--json", typed=answers(name))
    assert (ran.code, ran.err) == (0, "")
    told = ran.json
    assert told["person"]["name"] == tidy(name)
    assert told["person"]["role"] == tidy(name)
    assert f"1  {tidy(name)} ?" in told["brief"]["sections"][2]["lines"]
    assert rows(home, "select name from person") == [(tidy(name),)]
    slug = told["person"]["slug"]
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)

    shown = [
        ran,
        coffee("brief", slug),
        coffee("brief", slug, FORCE_COLOR="1", TERM="xterm-256color"),
        coffee("brief", slug, "--json"),
        coffee("brief", "--", name),
        coffee("today"),
        coffee("today", "--json"),
        coffee("--lang", "fr"),
        coffee("--lang", "fr", "brief", FORCE_COLOR="1", TERM="xterm-256color"),
        coffee("touch", "--note", name.replace("\0", ""), "--", slug),
        coffee("note", "--", slug, f"x {name}".replace("\0", "")),
        coffee("cadence", "--every", "6w", "--", slug),
        coffee("people", "show", slug, FORCE_COLOR="1", TERM="xterm-256color"),
        coffee("people", "show", slug, "--json"),
        coffee("correct", "n1", "--", name.replace("\0", "") or "x"),
        coffee("remove", "n1", "--dry-run"),
        coffee("cadence"),
    ]
    for one in shown:
        assert (one.code, one.err) == (0, "")
        assert steering(one.out) == []
    assert " ".join(tidy(name).split()).casefold() in " ".join(shown[1].out.split()).casefold()


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_in_an_error_steers_nothing(coffee: Coffee, name: str) -> None:
    coffee("prep", "--answers", "-", typed=answers("Nour El Amrani"))
    refused = [
        coffee("brief", "--", f"{name} nobody"),
        coffee("walk", "--", name),
        coffee("--lang", "fr", "walk", "prep", "--person", f"{name} nobody", "--no-input"),
        coffee("prep", "--answers", "-", typed=json.dumps({name: "x"})),
        coffee("prep", "--answers", "-", typed=json.dumps({"date": name, "person": "x"})),
        coffee("prep", "--answers", f"./{name}".replace("\0", "")),
        coffee("completion", "--", name),
        coffee("--lang", f"{name}!"),
        coffee(f"x{name}"),
        coffee("touch", "--on", name, "--", "nour"),
        coffee("touch", "--via", f"x{name}", "--", "nour"),
        coffee("done", "--", f"{name} nothing"),
        coffee("snooze", "--", f"{name} nobody"),
        coffee("cadence", "--every", f"x{name}", "--", "nour"),
        coffee("remove", "--yes", "--", f"x{name}"),
        coffee("prep", f"--x{name}"),
    ]
    for one in refused:
        assert one.code == 2, one
        assert "Traceback" not in one.err
        assert steering(one.err) == []


def test_a_name_of_ten_thousand_characters_is_refused(coffee: Coffee) -> None:
    name = "x" * 10_000
    for ran in (
        coffee("prep", "--answers", "-", typed=answers(name)),
        coffee("prep", name, "--answers", "-", typed=answers("Nour")),
        coffee("brief", name),
        coffee("walk", name),
    ):
        assert len(ran.refused().err) < 2000


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion_offers_slugs_only(coffee: Coffee, home: Path, shell: str) -> None:
    """A shell runs what it is offered: a name may hold a command."""
    for name in ["$(touch pwned)", "\\$(touch pwned)", "`touch pwned`", "[/]", "Zoë; rm", "a\nb"]:
        assert coffee("prep", "--answers", "-", typed=answers(name)).code == 0
    words = {"COMP_WORDS": "coffee brief ", "COMP_CWORD": "2"}
    typed = {"_TYPER_COMPLETE_ARGS": "coffee brief ", "_TYPER_COMPLETE_WORD_TO_COMPLETE": ""}
    env = environment(home, _COFFEE_COMPLETE=f"complete_{shell}", **words, **typed)
    offered = run(env={**env, "_TYPER_COMPLETE_FISH_ACTION": "get-args"}).out
    for hostile in ("touch ", "$", "`", "\\$", "[", "ë"):
        assert hostile not in offered.replace("[[", "").replace("`n", ""), offered
    assert "touch-pwned" in offered


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("walk pr", "prep"),
        ("walk m", "my-walk"),
        ("rehearse a", "approach"),
        ("playbook show ta", "tact"),
        ("playbook try r", "referral-call"),
        ("completion z", "zsh"),
        ("touch nour --via ca", "call"),
        ("walk prep --person n", "nour"),
        ("check --to n", "nour"),
        ("questions --for n", "nour"),
        ("intro --ask n", "nour"),
        ("rehearse referral-call n", "nour"),
    ],
)
def test_names_are_completed_where_they_go(
    coffee: Coffee, home: Path, typed: str, offered: str
) -> None:
    coffee("prep", "--answers", "-", typed=answers("Nour"))
    (home / "playbooks" / "en").mkdir(parents=True)
    for name in ("my-walk", "my $(touch pwned)"):
        (home / "playbooks" / "en" / f"{name}.yaml").write_text("kind: 'walk'\nnonsense")
    words = {"COMP_WORDS": f"coffee {typed}", "COMP_CWORD": str(typed.count(" ") + 1)}
    env = environment(home, _COFFEE_COMPLETE="complete_bash", **words)
    assert run(env=env).out.split() == [offered]


def test_a_shell_that_completes_runs_nothing(coffee: Coffee, home: Path, tmp_path: Path) -> None:
    coffee("prep", "--answers", "-", typed=answers("$(touch pwned)"))
    script = coffee("completion", "bash").out
    complete = f"""{script}
    COMP_WORDS=(coffee brief ''); COMP_CWORD=2; _coffee_completion coffee '' brief
    printf '%s\\n' "${{COMPREPLY[@]}}" """
    env = {**environment(home), "PATH": f"{Path(COFFEE).parent}:/usr/bin:/bin"}
    done = subprocess.run(
        ["bash", "-c", complete], env=env, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "touch-pwned", done.stderr
    assert not (tmp_path / "pwned").exists()


# At the keyboard


def drawn(screen: Screen) -> str:
    """What was written, without the steps back of one column that editing a line takes."""
    return screen.raw.replace("\b", "")


STEPS = "".join(
    f"  - {{id: q{number}, type: text, ask: 'Q{number}?[[ ({{{{q{number - 1}}}}})]]'}}\n"
    if number
    else "  - {id: q0, type: person, ask: 'Q0?'}\n"
    for number in range(len(HOSTILE))
)
LINES = "".join(f"      - '{{{{q{number}}}}}'\n" for number in range(len(HOSTILE)))
MINE = f"""format: coffee/1
kind: walk
title: Mine
steps:
{STEPS}
brief:
  - title: All
    lines:
{LINES}"""


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_hostile_pastes_at_every_prompt_steer_nothing(home: Path, term: str) -> None:
    """Each is asked about in the next question, and stands on the page in the end."""
    (home / "playbooks" / "en").mkdir(parents=True)
    write(home / "playbooks" / "en" / "mine.yaml", MINE)
    env = environment(home, TERM=term)
    # What a plain terminal echoes by itself is not ours to clean: nothing hostile is typed there.
    typed = [tidy(name) for name in HOSTILE] if term == "dumb" else HOSTILE
    with Screen([COFFEE, "walk", "mine"], env=env, columns=200, rows=50) as screen:
        for number, name in enumerate(typed):
            screen.wait_for(f"Q{number}?").wait_until(lambda s: s.line.lstrip().startswith(">"))
            screen.send(name if term == "dumb" else pasted(name), "enter")
        assert screen.wait_for_end() == 0
        assert steering(drawn(screen)) == []
        assert screen.title == ""
        for payload in ("\x1b[2J", "\x1b[1;1H", "\x1b[?1049h", "\x1b]"):
            assert payload not in screen.raw
    stored = [json.loads(value) for (value,) in rows(home, "select value from answer order by seq")]
    assert stored == [tidy(one_answer(name, False)) for name in typed]


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_a_hostile_name_on_the_line_goes_through_a_walk(home: Path, term: str) -> None:
    """Asked about, greeted by its first word, offered again, shown on the page."""
    name = "\x1b]52;c;eA==\x07[/] \u202e{{person}}"
    env = environment(home, TERM=term)
    begun = [("a new person", ""), ("Ten minutes", "2"), ("When are you", ":q")]
    resumed = [("pick up at", ""), ("When are you", "2026-11-26 15:00"), ("How many", ":q")]
    for turns in (begun, resumed):
        with Screen([COFFEE, "prep", name], env=env) as screen:
            for asked, typed in turns:
                screen.wait_for(asked).wait_until(lambda s: s.line.lstrip().startswith(">"))
                screen.send(typed, "enter")
            assert screen.wait_for_end() == 0
            assert steering(drawn(screen)) == []
            assert "\x1b]" not in screen.raw
    assert rows(home, "select name from person") == [(tidy(name),)]
