"""The docs: every command has its page, and the README opens as promised."""

import importlib
import re
from pathlib import Path

import pytest

from coffee.cli.app import command
from coffee.text import speak

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands_under(group, path=""):
    for name, one in getattr(group, "commands", {}).items():
        yield f"{path} {name}".strip()
        yield from commands_under(one, f"{path} {name}")


@pytest.fixture
def generate(monkeypatch):
    """The program that writes what is generated of the docs."""
    monkeypatch.syspath_prepend(ROOT / "docs")
    speak("en")
    yield importlib.import_module("generate")
    speak("en")


def test_every_command_is_in_the_generated_help(generate):
    assert set(commands_under(command())) == set(generate.COMMANDS) - {""}


def test_every_command_says_what_it_does_in_both_languages():
    for lang in ("en", "fr"):
        speak(lang)
        group = command()
        for path in commands_under(group):
            one = group
            for name in path.split():
                one = one.commands[name]
            assert one.help and one.help.strip().endswith("."), (lang, path)
            assert all(getattr(p, "help", "x") for p in one.params), (lang, path)
    speak("en")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_man_page_has_every_command_and_option(generate, lang):
    page = generate.manual(lang)
    assert re.findall(r"^\.(?!(?:TH|SH|SS|TP|RS|RE|PP|nf|fi)\b)", page, re.MULTILINE) == []
    copied = page.replace("\\-", "-")
    speak(lang)
    group = command()
    for path in commands_under(group):
        assert re.search(rf"^\\fBcoffee {path}\\fR", copied, re.MULTILINE), path
        one = group
        for name in path.split():
            one = one.commands[name]
        for option in (option for param in one.params for option in param.opts):
            assert not option.startswith("--") or f"\\fB{option}\\fR" in copied, (path, option)


def test_the_readme_opens_with_a_sentence_a_picture_and_two_commands():
    head = README.split("## Before a meeting")[0]
    sentence, picture, *_ = head.split("\n\n")[1:]
    assert sentence.count(". ") == 0
    assert picture.startswith("![") and (ROOT / re.search(r"\((.+)\)", picture)[1]).exists()
    run, test = re.findall(r"```sh\n(.+)\n```", head)
    assert run.endswith("coffee prep") and test.endswith("pytest")
    for one in (run, test):
        assert one.startswith("python3 -m venv .venv && .venv/bin/pip install")


def test_what_the_docs_link_to_exists():
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), (page.name, target)
