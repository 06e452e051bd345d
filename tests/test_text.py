"""The sentences of the program: the same ones in each language, with the same blanks."""

import ast
import re
from pathlib import Path

import pytest

from coffee import text
from coffee.text import en, fr

SOURCE = Path(text.__file__).parent.parent
BLANK = re.compile(r"\{(\w+)\}")


def test_both_languages_have_the_same_sentences_in_the_same_order():
    assert list(en.SENTENCES) == list(fr.SENTENCES)


@pytest.mark.parametrize("key", en.SENTENCES)
def test_a_sentence_has_the_same_blanks_in_both_languages(key):
    assert set(BLANK.findall(en.SENTENCES[key])) == set(BLANK.findall(fr.SENTENCES[key]))


@pytest.mark.parametrize("key", fr.SENTENCES)
def test_french_keeps_a_space_before_its_high_punctuation(key):
    prose = re.sub(
        r"https?:|\S+\.(yaml|json|toml)|[:;?!]\w+|\w+:|\d:\d\d|`[^`]*`", "", fr.SENTENCES[key]
    )
    assert not re.search(r"[^\s«][;?!»]|«\S", prose), fr.SENTENCES[key]


def test_no_key_stands_twice_in_a_language():
    for module in (en, fr):
        tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
        table = next(node for node in ast.walk(tree) if isinstance(node, ast.Dict))
        keys = [key.value for key in table.keys]
        assert sorted(keys) == sorted(set(keys))


def test_every_sentence_is_said_somewhere():
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for path in SOURCE.rglob("*.py")
        if path.parent.name != "text"
    )
    # Keys that are put together: their beginnings stand in the code.
    built = ("error.", "use.", "expected.", "fault.", "yaml.", "help.", "playbook.")
    unsaid = [
        key
        for key in en.SENTENCES
        if not re.search(f"[\"']{re.escape(key)}[\"']", code) and not key.startswith(built)
    ]
    assert not unsaid
