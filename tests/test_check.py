"""`coffee check`: what it takes a text for, what it says of it, what it does with bad input."""

import json
import stat
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from coffee.cli.remarks import on_question, on_words
from coffee.coach.checking import Checker, remark
from coffee.coach.questions import Kind, judge
from coffee.coach.tact import Context
from coffee.errors import PlaybookFault
from coffee.library.counsel import counsel
from coffee.library.shelf import Shelf
from faulty import own
from faulty_tact import HEAD
from test_tact import rules
from walks import Ran

Coffee = Callable[..., Ran]

SIGHTING = "Hi Nour,\n\nI saw you earlier at the Café de la Gare and said nothing.\n\nPaul\n"
FINE = "Hello Nour, thank you for Thursday. I read the paper on anodes: page nine was the answer."
KEYS = ["rule", "level", "start", "end", "message", "suggestion", "advice"]


def told(ran: Ran) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(ran.out)
    return items


# What a text is


@pytest.mark.parametrize(
    ("kind", "count", "text"),
    [
        ("question", 1, "How did you come to leave the lab?"),
        ("question", 1, "how did you come to leave the lab"),
        ("question", 1, "You left the lab for the factory. What made you do it?"),
        ("question", 1, "How did you come to leave\nthe lab for the factory?"),
        ("question", 1, "Could you tell me how you came to leave the lab?"),
        ("question", 2, "How did you start?\n\nDo you like it?"),
        ("question", 2, "Questions for Nour:\n- How did you start?\n- Do you like it?"),
        ("question", 3, "1. How did you start\n2) do you like it\n(3) what is next"),
        ("question", 2, "Comment avez-vous commencé ?\nVous aimez votre métier ?"),
        ("message", 1, "Could we have lunch on Thursday?"),
        ("message", 1, "Would you have twenty minutes to tell me how you left the lab?"),
        ("message", 1, "Pourrions-nous déjeuner jeudi ?"),
        ("message", 1, "Hi Nour,\nhow was Lyon?"),
        ("message", 1, "Hey gorgeous, how was Lyon?"),
        ("message", 1, "How did you start? Why law? Do you earn well? Would you do it again?"),
        ("message", 1, "Could we meet on Thursday?\nWould ten suit you?"),
        ("message", 1, FINE),
        ("message", 1, SIGHTING),
        ("message", 1, "coffee"),
    ],
)
def test_a_text_is_a_question_or_several_or_a_message(kind: str, count: int, text: str) -> None:
    checked = Checker(rules, "en").anything(text)
    assert [one.kind for one in checked] == [kind] * count


def test_a_question_keeps_its_line_and_loses_its_bullet() -> None:
    checked = Checker(rules, "en").anything("To ask:\n\n- How did you start?\n* Do you like it?")
    assert [(one.line, one.text) for one in checked] == [
        (3, "How did you start?"),
        (4, "Do you like it?"),
    ]


@pytest.mark.parametrize(
    ("lang", "doubt", "text"),
    [
        ("fr", "", "Merci pour jeudi, votre idée de la page quatre m'a servi."),
        ("en", "", FINE),
        ("fr", "", "Pourquoi Lyon ?"),
        ("en", "", "coffee tomorrow noon sharp"),
        ("", "short", "coffee"),
        ("", "short", "😀 😀"),
        ("", "other", "Hola, ¿podríamos vernos la semana que viene?"),
        (
            "fr",
            "mixed",
            "Bonjour Karim, merci beaucoup pour ton message, je suis très heureux de te lire et de"
            " te voir. See you soon, and thank you for the paper that you sent me.",
        ),
    ],
)
def test_a_text_is_judged_in_its_own_language(lang: str, doubt: str, text: str) -> None:
    (one,) = Checker(rules, "en").anything(text)
    assert (one.lang, one.doubt) == (lang, doubt)


def test_a_language_that_is_told_is_that_of_every_text() -> None:
    assert Checker(rules, "en", "fr").anything("Hola, ¿podríamos vernos?")[0].lang == "fr"


def test_a_few_words_among_questions_are_of_the_language_of_the_others() -> None:
    checked = Checker(rules, "en").questions("Comment avez-vous commencé ?\nEt Lyon ?\nParis ?")
    assert [one.lang for one in checked] == ["fr", "fr", "fr"]


# What is said


def test_a_message_is_told_with_place_cause_cure_and_article(coffee: Coffee) -> None:
    ran = coffee("check", typed=SIGHTING)
    assert ran.code == 1
    assert ran.err == ""
    lines = ran.out.splitlines()
    assert lines[0] == "3:1  error · creepy-sighting"
    assert lines[1].strip() == "I saw you earlier at the Café de la Gare and said nothing."
    assert set(lines[2]) == {" ", "^"}
    for words in ("potted plant, watching", "Instead: Leave the sighting out", "“Do nothing”."):
        assert words in ran.out


def test_json_holds_each_text_with_its_findings(coffee: Coffee, tmp_path: Path) -> None:
    file = tmp_path / "message.txt"
    file.write_text(SIGHTING, encoding="utf-8")
    ran = coffee("check", str(file), "--json")
    assert ran.code == 1
    (item,) = told(ran)
    assert list(item) == ["text", "kind", "findings"]
    (finding,) = item["findings"]
    assert list(finding) == KEYS
    assert (finding["rule"], finding["level"]) == ("creepy-sighting", "error")
    assert item["text"][finding["start"] : finding["end"]] == SIGHTING.split("\n")[2].rstrip(".")
    assert finding["advice"] == "pretzel/no-saw-you-mail"


def test_a_clean_text_is_told_so_in_one_line_and_never_graded(coffee: Coffee) -> None:
    for text in (FINE, "How did you start?", "How did you start?\nWhat is next for you?"):
        ran = coffee("check", typed=text)
        assert (ran.code, ran.err, ran.out.count("\n")) == (0, "", 1)
        assert ran.out.startswith("Nothing to change")
        assert not any(character.isdigit() for character in ran.out)
        assert all(one["findings"] == [] for one in told(coffee("check", "--json", typed=text)))


def test_a_closed_question_comes_with_an_open_one_and_one_to_follow(coffee: Coffee) -> None:
    ran = coffee("check", typed="Do you like your job?\n")
    assert ran.code == 0
    assert "Instead: What do you like about your job?" in ran.out
    assert "Then: What would you change, if you could?" in ran.out
    (item,) = told(coffee("check", "--json", typed="Vous aimez votre métier ?\n"))
    assert item["kind"] == "question"
    (finding,) = item["findings"]
    assert judge(finding["suggestion"], "fr").kind == Kind.OPEN


def test_each_line_is_a_question_when_told_so(coffee: Coffee) -> None:
    text = "I like your shop.\nCould we have lunch on Thursday?\n\nHow many are you?\n"
    items = told(coffee("check", "-", "--questions", "--json", typed=text))
    assert [(one["kind"], [f["rule"] for f in one["findings"]]) for one in items] == [
        ("question", ["no-question"]),
        ("question", ["closed-question"]),
        ("question", ["narrow-question"]),
    ]


def test_questions_that_are_fine_are_counted_beside_the_others(coffee: Coffee) -> None:
    ran = coffee("check", typed="How did you start?\nDo you like it?\nWhat is next?\n")
    assert ran.out.endswith("Questions that can be asked as they are: 2.\n")


def test_a_piece_of_advice_is_told_once(coffee: Coffee) -> None:
    ran = coffee("check", typed="Do you like it?\nIs it far?\n")
    assert ran.out.count("Advice: ") == 1


def test_what_is_said_of_a_text_is_in_its_language(coffee: Coffee) -> None:
    (item,) = told(
        coffee("check", "--json", typed="Je vous ai vue au café sans oser vous aborder.")
    )
    assert "plante" in item["findings"][0]["message"]
    ran = coffee("--lang", "fr", "check", typed="Vous aimez votre métier ?")
    assert "Plutôt : " in ran.out
    assert "Conseil : " in ran.out


def test_a_long_line_is_cut_around_the_words(coffee: Coffee) -> None:
    text = "The plant was busy that day, " * 8 + "our revolutionary app ran, " + "and so on " * 20
    lines = coffee("check", typed=text, COLUMNS="60").out.splitlines()
    place = next(n for n, line in enumerate(lines) if "^" in line)
    shown, marks = lines[place - 1], lines[place]
    assert shown.strip().startswith("… ") and shown.endswith(" …")
    assert len(shown) <= 60
    assert shown[marks.index("^") : marks.rindex("^") + 1] == "revolutionary"


def test_marks_stand_under_wide_letters(coffee: Coffee) -> None:
    lines = coffee("check", typed="我们 😀 our revolutionary app", LANG="en").out.splitlines()
    assert lines[2] == "    " + " " * len("xxxx xx our ") + "^" * len("revolutionary")


def test_a_passage_over_several_lines_is_shown_by_its_ends(coffee: Coffee) -> None:
    text = "\n".join(["This is about a path, the plans, some hopes and a doubt, in order."] * 20)
    ran = coffee("check", typed=text)
    assert "“in order. This is about … and a doubt, in order”" in ran.out
    assert "^" not in ran.out


# Bad input: one clear sentence, and how to go on


@pytest.mark.parametrize("typed", ["", " \n\t ", "\ufeff"])
def test_nothing_is_nothing_to_check(coffee: Coffee, typed: str) -> None:
    ran = coffee("check", typed=typed)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("There is nothing to check in there.\n")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere.txt", "cannot be read"),
        (".", "cannot be read"),
        ("Do you like it?", 'echo "your sentence" | coffee check'),
        ("a\0b", "cannot be read"),
    ],
)
def test_what_is_no_file_is_told(coffee: Coffee, name: str, said: str) -> None:
    ran = coffee("check", name)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_what_the_system_says_of_a_file_is_told_in_our_language(coffee: Coffee) -> None:
    said = coffee("--lang", "fr", "check", "nulle-part.txt").err
    assert said.startswith("nulle-part.txt est illisible (ce fichier n'existe pas).")


@pytest.mark.parametrize("typed", ["Bonjour", "Thanks!", "Hello Anna"])
def test_a_word_or_two_are_too_little_to_judge(coffee: Coffee, typed: str) -> None:
    ran = coffee("check", typed=typed)
    assert ran.code == 0
    assert ran.out.startswith("1:1 Too little to go on")


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xfeH\0i\0", b"caf\xe9", bytes(500_000), b"\xe9" * 500_000],
)
def test_what_is_no_text_is_refused(coffee: Coffee, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(data)
    ran = coffee("check", str(file))
    assert (ran.code, ran.out) == (2, "")
    assert "UTF-8" in ran.err


def test_control_characters_come_out_harmless_and_places_are_those_of_the_text(
    coffee: Coffee,
) -> None:
    ran = coffee(
        "check", "--json", typed="Our\x1b[2J revolutionary\u202e app\x07, cafe\u0301 !!!\r\n"
    )
    assert "\x1b" not in ran.out
    (item,) = told(ran)
    assert item["text"] == "Our     revolutionary\ufffd app , café !!!"
    assert [item["text"][f["start"] : f["end"]] for f in item["findings"]] == [
        "revolutionary",
        "!!!",
    ]


def test_colours_copied_from_a_terminal_hide_no_question(coffee: Coffee) -> None:
    ran = coffee("check", "--json", typed="\x1b[31mDid you like it?\x1b[0m\x07")
    (item,) = told(ran)
    assert item["kind"] == "question" and item["findings"][0]["rule"] == "closed-question"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("coffee", "Too little to go on"),
        ("😀", "Too little to go on"),
        ("Guten Tag, ich würde Sie gerne auf einen Kaffee treffen.", "neither English nor French"),
        ("Здравствуйте, давайте встретимся", "neither English nor French"),
    ],
)
def test_what_cannot_be_judged_is_said_so_and_is_no_failure(
    coffee: Coffee, text: str, said: str
) -> None:
    ran = coffee("check", typed=text)
    assert (ran.code, ran.err) == (0, "")
    assert said in ran.out
    (item,) = told(coffee("check", "--json", typed=text))
    assert [(f["rule"], f["level"], f["advice"]) for f in item["findings"]] == [
        ("language", "hint", None)
    ]


@pytest.mark.parametrize("unit", ["Could we meet about it? ", "vous aimez ça ?\n", "a", "!", "\n"])
def test_a_hundred_thousand_characters_are_checked_and_one_more_is_refused(
    coffee: Coffee, unit: str
) -> None:
    most = (unit * 100_000)[:100_000]
    begun = time.process_time()
    assert coffee("check", typed=most).code == (2 if not most.strip() else 0)
    assert time.process_time() - begun < 20
    ran = coffee("check", typed="x" + most)
    assert (ran.code, ran.out) == (2, "")
    assert "100000 characters" in ran.err


def test_without_a_terminal_nothing_is_asked(coffee: Coffee) -> None:
    assert coffee("check", "--no-input", typed="").code == 2


# One's own rules, and what is kept of them

LOUD = """
rules:
  - id: loud
    level: error
    message: "Loud."
    suggest: "Hush."
    advice: cafe/time
    find: "wow"
    bad: ["Wow."]
    good: ["Well."]
"""


def found(coffee: Coffee, text: str) -> list[str]:
    return [
        f["rule"] for one in told(coffee("check", "--json", typed=text)) for f in one["findings"]
    ]


def test_own_rules_are_added_and_shipped_ones_switched_off(coffee: Coffee, home: Path) -> None:
    text = "Wow, our revolutionary app is the one that you were waiting for."
    assert found(coffee, text) == ["pitch-superlatives"]
    path = own(home, "en/tact", HEAD + "extends: yes\n" + LOUD)
    assert found(coffee, text) == ["loud", "pitch-superlatives"]
    own(home, "en/tact", HEAD + "extends: yes\noff: pitch-superlatives\n" + LOUD)
    assert found(coffee, text) == ["loud"]
    own(home, "en/tact", HEAD + LOUD)
    assert found(coffee, text) == ["loud"]
    assert found(coffee, "Do you like your job?") == []
    path.unlink()
    assert found(coffee, text) == ["pitch-superlatives"]


def test_a_faulty_book_of_ones_own_is_told_with_the_way_back(coffee: Coffee, home: Path) -> None:
    own(home, "en/tact", HEAD + LOUD.replace('"wow"', '"(wow"'))
    ran = coffee("check", typed=FINE)
    assert ran.code == 2
    assert "do not pair up" in ran.err
    assert "To have the shipped “tact” back" in ran.err
    own(home, "en/tact", HEAD + 'extends: yes\nlists: {meet: "@meeting"}\n')
    assert "leads back to itself" in coffee("check", typed=FINE).err
    assert coffee("check", typed="Merci pour jeudi, votre idée m'a servi.").code == 0


def test_what_is_kept_is_private_and_had_back(coffee: Coffee, home: Path) -> None:
    ran = coffee("check", "--json", typed=SIGHTING)
    (kept,) = (home / "cache").iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700

    def unread() -> Shelf:
        raise AssertionError("the playbooks are not read a second time")

    again = counsel("en", home / "playbooks", home / "cache", unread)
    assert again.rules.check("I saw you earlier at the café and said nothing.")
    assert coffee("check", "--json", typed=SIGHTING).out == ran.out


@pytest.mark.parametrize("harm", ["cut", "changed", "empty", "binary", "older", "a folder"])
def test_what_is_kept_and_is_not_whole_is_made_anew(coffee: Coffee, home: Path, harm: str) -> None:
    before = coffee("check", "--json", typed=SIGHTING)
    (kept,) = (home / "cache").iterdir()
    text = kept.read_text(encoding="utf-8")
    harmed = {
        "cut": text[: len(text) // 2],
        "changed": text.replace("warning", "errings"),
        "empty": "",
        "older": f"0.0.0{text}",
    }
    if harm == "a folder":
        kept.unlink()
        kept.mkdir()
    elif harm == "binary":
        kept.write_bytes(b"\xff\0" * 500)
    else:
        kept.write_text(harmed[harm], encoding="utf-8")
    assert coffee("check", "--json", typed=SIGHTING) == before
    assert harm == "a folder" or kept.read_text(encoding="utf-8") == text


def test_where_nothing_can_be_kept_nothing_stops(coffee: Coffee, home: Path) -> None:
    home.mkdir()
    (home / "cache").write_text("a file where the folder should be")
    assert coffee("check", typed=SIGHTING).code == 1


# In the walks: one remark


@pytest.mark.parametrize(
    ("kind", "text", "rule"),
    [
        ("said", "It is a real win-win for all.", "pitch-buzzwords"),
        ("said", "Our revolutionary app. I saw you there and said nothing.", "creepy-sighting"),
        ("said", "I help plants find the loss that nobody measures.", None),
        ("said", "Could we have lunch on Thursday?", None),
        ("purpose", "to catch up over a coffee sometime", "vague-purpose"),
        ("purpose", "how you chose between the two suppliers", None),
        ("message", "Could we have lunch on Thursday?", "no-purpose"),
        ("message", "I hope this email finds you well. Thank you for Thursday.", None),
    ],
)
def test_the_gravest_thing_is_said_and_hints_are_not(
    kind: Any, text: str, rule: str | None
) -> None:
    found = remark(text, rules("en"), Context(kind))
    assert (found.rule if found else None) == rule


class _House:
    """What a remark needs of a house: its language, and its rules or what is wrong with them."""

    lang = "en"

    def __init__(self, faulty: bool = False) -> None:
        self._faulty = faulty

    def counsel(self, lang: str) -> Any:
        if self._faulty:
            raise PlaybookFault(file="tact.yaml", faults=[])
        return SimpleNamespace(rules=rules(lang))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It is a real win-win for all.", "“win-win”: Say it as you would at dinner"),
        ("Une offre disruptive pour vous.", "“disruptive”: Dites-le comme à table"),
        ("Es una gran oportunidad para usted y para mí, muy disruptive.", ""),
        ("I help plants find the loss that nobody measures.", ""),
        ("and then " * 40, "One sentence, some twenty words"),
        ("", ""),
    ],
)
def test_a_remark_quotes_the_words_and_says_what_instead(text: str, said: str) -> None:
    remarked = on_words(text, "said", _House())  # type: ignore[arg-type]
    assert remarked.startswith(said) and bool(remarked) is bool(said)
    assert "\n" not in remarked


def test_a_faulty_book_of_ones_own_breaks_off_no_walk() -> None:
    assert on_words("A real win-win.", "said", _House(faulty=True)) == ""  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Do you like your job?", "What do you like about your job?"),
        ("Do you like " + "it, and it, and " * 20 + "it?", "how, what or why"),
        ("How did you start?", ""),
    ],
)
def test_a_closed_question_of_ones_own_is_remarked_on(text: str, said: str) -> None:
    assert said in on_question(text, "en")
    assert bool(said) is bool(on_question(text, "en"))


def test_a_language_told_on_the_line_is_that_of_the_text(coffee: Coffee) -> None:
    text = "Hola, ¿podríamos vernos la semana que viene?"
    assert [f["rule"] for f in told(coffee("check", "--json", typed=text))[0]["findings"]] == [
        "language"
    ]
    (item,) = told(coffee("check", "--json", "--lang", "en", typed=text))
    assert "language" not in [f["rule"] for f in item["findings"]]
