"""The sentences of the program: the same ones in each language, with the same blanks."""

import ast
import re
from pathlib import Path

import pytest

from coffee import text
from coffee.text import LANGUAGES, PARTS, sentences

SOURCE = Path(text.__file__).parent.parent
BLANK = re.compile(r"\{(\w+)\}")
EN, FR = ({k: v for part in PARTS for k, v in sentences(lang, part).items()} for lang in LANGUAGES)


@pytest.mark.parametrize("part", PARTS)
def test_both_languages_have_the_same_sentences_in_the_same_order(part):
    assert list(sentences("en", part)) == list(sentences("fr", part))


def test_each_part_is_a_module_of_each_language():
    for lang in LANGUAGES:
        modules = {path.stem for path in (SOURCE / "text" / lang).glob("[a-z]*.py")}
        assert modules == set(PARTS)


@pytest.mark.parametrize("key", EN)
def test_a_sentence_has_the_same_blanks_in_both_languages(key):
    assert set(BLANK.findall(EN[key])) == set(BLANK.findall(FR[key]))


@pytest.mark.parametrize("key", FR)
def test_french_keeps_a_space_before_its_high_punctuation(key):
    prose = re.sub(r"https?:|\S+\.(yaml|json|toml)|[:;?!]\w+|\w+:|\d:\d\d|`[^`]*`", "", FR[key])
    assert not re.search(r"[^\s«][;?!»]|«\S", prose), FR[key]


def test_no_key_stands_twice_in_a_language():
    for lang in LANGUAGES:
        keys = [key for part in PARTS for key in _written(lang, part)]
        assert sorted(keys) == sorted(set(keys))


def _written(lang, part):
    tree = ast.parse((SOURCE / "text" / lang / f"{part}.py").read_text(encoding="utf-8"))
    table = next(node for node in ast.walk(tree) if isinstance(node, ast.Dict))
    return [key.value for key in table.keys]


def _alone(key):
    """A sentence that comes for one and for many, by its one name."""
    return key.removesuffix(".one").removesuffix(".many")


def test_every_sentence_is_said_somewhere():
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for path in SOURCE.rglob("*.py")
        if "text" not in path.relative_to(SOURCE).parts[:1]
    )
    # Keys that are put together: their beginnings stand in the code.
    built = (
        "error.", "use.", "expected.", "fault.", "yaml.", "help.", "playbook.", "via.", "call.",
        "walked.", "value.", "fact.", "origin.", "questions.", "replies.", "understood.", "import.",
        "skipped.", "forget.", "field.", "state.", "system.", "today.walk.",
    )  # fmt: skip
    unsaid = [
        key
        for key in EN
        if not re.search(f"[\"']{re.escape(_alone(key))}[\"']", code) and not key.startswith(built)
    ]
    assert not unsaid
