"""`coffee prep` from a file or from nobody: a whole brief, or what it lacks, and never a wait."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from coffee.store.database import open_database
from conftest import Coffee
from screen import Screen
from walks import COFFEE, Ran, environment, rows, run, stored, write

ESSENTIAL = {"person": "Nour El Amrani", "date": "2026-11-26T15:00"}
QUICK = {**ESSENTIAL, "pace": "quick", "role": "battery lead", "message": "Losses are choices."}
FULL: dict[str, Any] = {
    "person": "Nour El Amrani",
    "pace": "full",
    "date": "Thursday 3pm",
    "minutes": 45,
    "place": "Café de la Gare",
    "role": "battery lead",
    "company": "Saft",
    "origin": "recommended-them",
    "referrer": "Karim Benali",
    "asked": "they",
    "kind": "executive",
    "goal": "learn",
    "research": {"profile": "from the lab to the plant", "news": "the Lyon line", "posts": None},
    "give": "the paper on anodes",
    "decide": "a second line, or not",
    "gain": "an honest opinion",
    "expects": ["advice", "job"],
    "door-job": "closed",
    "door-advice": "open",
    "terms-advice": "twenty minutes by phone",
    "dear": "machines that get repaired",
    "message": "I find the loss that nobody measures.",
    "questions": ["early-days", "What would you do with six more months?", "plain-tuesday"],
    "next": "a visit of the line",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a test writes its answers."""
    return tmp_path / "answers.json"


def nothing_written(home: Path) -> bool:
    return not home.exists() or stored(home) == []


# From a file


def test_a_file_leads_to_the_brief_and_its_json(coffee: Coffee, file: Path) -> None:
    """Conventions 1, 2, 7, 10."""
    ran = coffee("prep", "--answers", write(file, FULL), "--json")
    assert (ran.code, ran.err) == (0, "")
    told = ran.json
    assert list(told) == ["playbook", "language", "person", "meeting", "answers", "brief"]
    assert list(told["brief"]) == ["title", "sections"]
    assert all(list(section) == ["title", "lines"] for section in told["brief"]["sections"])
    assert told["playbook"] == "prep"
    assert told["language"] == "en"
    assert told["person"] == {
        "name": "Nour El Amrani",
        "slug": "nour-el-amrani",
        "role": "battery lead",
        "company": "Saft",
        "origin": "recommended-them",
        "referrer": "Karim Benali",
        "kind": "executive",
        "found": "from the lab to the plant; the Lyon line",
    }
    assert told["meeting"] == {
        "start": "2026-11-26T15:00",
        "zone": "Europe/Paris",
        "minutes": 45,
        "place": "Café de la Gare",
        "asked": "they",
    }
    assert told["answers"]["research"] == FULL["research"]
    assert told["answers"]["questions"] == FULL["questions"]
    assert told["brief"]["title"] == (
        "Nour El Amrani, Thursday 26 November, 15:00, Café de la Gare · 45 minutes"
    )


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("answers", [ESSENTIAL, QUICK, FULL], ids=["essential", "quick", "full"])
def test_answers_fed_back_give_the_same_brief(
    coffee: Coffee, file: Path, tmp_path: Path, lang: str, answers: Any
) -> None:
    answers = {**answers, "date": "2026-11-26T15:00", "time-said": None}
    once = coffee("--lang", lang, "prep", "--answers", write(file, answers), "--json")
    told = json.dumps(once.json["answers"], ensure_ascii=False)
    twice = coffee(
        "--lang", lang, "prep", "--answers", "-", "--json",
        typed=told, COFFEE_HOME=str(tmp_path / "other"),
    )  # fmt: skip
    assert twice.json == once.json


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_yaml_json_and_standard_input_are_one(coffee: Coffee, tmp_path: Path, lang: str) -> None:
    said = "person: Nour El Amrani\ndate: 2026-11-26 15:00\nminutes: 45\nplace: 'Chez\n  Paul'\n"
    data = {"person": "Nour El Amrani", "date": "2026-11-26 15:00", "minutes": 45}
    asked = {**data, "place": "Chez Paul"}
    ways = [
        coffee("prep", "--answers", write(tmp_path / "a.yaml", said), "--json", COFFEE_LANG=lang),
        coffee("prep", "--answers", write(tmp_path / "a.json", asked), "--json", COFFEE_LANG=lang),
        coffee("prep", "--answers", "-", "--json", typed=said, COFFEE_LANG=lang),
        coffee("prep", "--answers", "-", "--json", typed=json.dumps(asked), COFFEE_LANG=lang),
    ]
    assert ways[0].code == 0
    assert all(way.json == ways[0].json for way in ways)


def test_json_means_in_a_file_what_json_means(coffee: Coffee, file: Path) -> None:
    raw = (
        '{"person": "Zo\\u00eb \\ud83d\\ude00", "date": "2026-11-26 15:00",'
        ' "place": "a\\/b\\ufffe", "role": null, "minutes": 45}'
    )
    told = coffee("prep", "--answers", write(file, raw), "--json").json
    assert told["person"]["name"] == "Zoë 😀"
    assert told["meeting"]["place"] == "a/b\ufffe"
    assert "role" not in told["answers"]


def test_what_a_file_leaves_out_takes_its_default(coffee: Coffee, file: Path) -> None:
    told = coffee("prep", "--answers", write(file, ESSENTIAL), "--json").json
    assert told["answers"]["minutes"] == 30
    assert len(told["answers"]["questions"]) == 4


def test_what_a_file_says_to_leave_out_takes_no_default(coffee: Coffee, file: Path) -> None:
    answers = {**ESSENTIAL, "time-said": ""}
    told = coffee("prep", "--answers", write(file, answers), "--json").json
    assert told["answers"]["time-said"] is None, "told, or the default would come back"


def test_answers_to_steps_that_do_not_apply_are_ignored(coffee: Coffee, file: Path) -> None:
    answers = {**QUICK, "place": "here", "door-job": "open", "probe": "x"}
    told = coffee("prep", "--answers", write(file, answers), "--json").json
    assert told["meeting"]["place"] is None
    assert not {"place", "door-job", "probe"} & set(told["answers"])


def test_each_door_left_open_or_shut_by_nobody_is_named(coffee: Coffee, file: Path) -> None:
    answers = {**FULL, "expects": ["advice", "job"], "door-job": ""}
    page = coffee("prep", "--answers", write(file, answers)).out
    assert "a job? not decided yet: settle it before you go in" in page
    assert "advice? not decided" not in page


def test_the_page_is_data_and_nothing_else_is_said(coffee: Coffee, file: Path) -> None:
    """Convention 1."""
    ran = coffee("prep", "--answers", write(file, FULL))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Nour El Amrani\nThursday 26 November, 15:00\nCafé de la Gare")
    assert "I find the loss that nobody measures." in ran.out


def test_the_brief_shows_the_same_page_again(coffee: Coffee, file: Path) -> None:
    prepared = coffee("prep", "--answers", write(file, FULL))
    assert coffee("brief").out == prepared.out
    assert coffee("brief", "nour").out == prepared.out


def unfinished(coffee: Coffee, home: Path, file: Path, lacking: str = "") -> None:
    """A quick walk about Nour, without its answer to `lacking`, not marked as done."""
    assert coffee("prep", "--answers", write(file, QUICK)).code == 0
    db = open_database(home, create=True)
    db.execute("update walk set finished = null")
    db.execute("delete from answer where prompt = :lacking", lacking=lacking)
    db.close()


def test_a_file_ends_an_unfinished_walk_and_keeps_the_rest(
    coffee: Coffee, home: Path, file: Path
) -> None:
    unfinished(coffee, home, file, lacking="next")
    told = coffee("prep", "nour", "--answers", "-", "--json", typed="role: director").json
    assert told["person"]["role"] == "director"
    assert told["answers"]["message"] == QUICK["message"]
    assert told["meeting"]["start"] == QUICK["date"]
    assert rows(home, "select count(*) from walk where finished is not null") == [(1,)]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_title_and_the_themes_are_in_the_language_of_the_run(
    coffee: Coffee, file: Path, lang: str
) -> None:
    """Convention 38."""
    told = coffee("prep", "--answers", write(file, FULL), "--json", "--lang", lang).json
    title = {"en": "Thursday 26 November", "fr": "jeudi 26 novembre"}[lang]
    assert title in told["brief"]["title"]
    assert told["language"] == lang


@pytest.mark.parametrize(
    ("env", "lang"),
    [
        ({"COFFEE_LANG": "fr", "LC_ALL": "en_GB.UTF-8"}, "fr"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "en"}, "fr"),
        ({"LC_ALL": "", "LANG": "fr_CA"}, "fr"),
        ({"LC_ALL": "C.UTF-8", "LANG": "fr_FR"}, "en"),
        ({"LC_ALL": "de_DE.UTF-8"}, "en"),
    ],
)
def test_the_language_is_settled_by_coffee_lang_then_the_system(
    coffee: Coffee, file: Path, env: dict[str, str], lang: str
) -> None:
    """Convention 38."""
    told = coffee("prep", "--answers", write(file, ESSENTIAL), "--json", **env)
    assert told.json["language"] == lang


def test_the_config_settles_what_nothing_else_does(coffee: Coffee, home: Path) -> None:
    """Conventions 17, 38."""
    home.mkdir()
    write(home / "config.toml", 'lang = "fr"\n')
    assert "Rien en vue" in coffee("today").out
    assert "Nothing coming up" in coffee("today", COFFEE_LANG="en").out
    assert "Nothing coming up" in coffee("--lang", "en", "today", COFFEE_LANG="fr").out


# What is wrong with a file


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_unknown_steps_are_named(coffee: Coffee, home: Path, file: Path, lang: str) -> None:
    """Conventions 4, 34."""
    answers = {**QUICK, "minuets": "30", "mesage": "x"}
    err = coffee("--lang", lang, "prep", "--answers", write(file, answers)).refused().err
    assert "minuets, mesage" in err
    assert "minutes, message" in err
    assert nothing_written(home)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_required_steps_that_are_missing_are_named(
    coffee: Coffee, home: Path, file: Path, lang: str
) -> None:
    """Conventions 4, 34."""
    ran = coffee("--lang", lang, "prep", "--answers", write(file, {"role": "lead"})).refused()
    assert "person, date" in ran.err
    assert nothing_written(home)


@pytest.mark.parametrize(
    ("step", "value", "expectation"),
    [
        ("date", "yesterday 3pm", "already passed"),
        ("date", "soonish", "the day and time"),
        ("date", "2026-11-26", "at what time"),
        ("minutes", "a few", "from 5 to 480"),
        ("minutes", "3", "from 5 to 480"),
        ("pace", "medium", "full (ten minutes"),
        ("expects", ["loan", "job"], "Choose one of: job (a job)"),
        ("questions", ["pouet", "x y", "z?"], "That isn't in the list"),
        ("questions", ["early-days"], "3 to 5"),
        ("message", ["list"], "line of text"),
        ("person", "x" * 200, "too long"),
        ("person", ["Nour"], "Type a name"),
        ("role", "x" * 30_000, "too long"),
    ],
)
def test_an_answer_that_does_not_fit_is_told_and_nothing_is_written(
    coffee: Coffee, home: Path, file: Path, step: str, value: Any, expectation: str
) -> None:
    err = coffee("prep", "--answers", write(file, {**QUICK, step: value})).refused().err
    assert step in err
    assert expectation in err
    shown = value[0] if isinstance(value, list) else value
    assert f"{shown[:40]}" in err
    assert nothing_written(home)


def test_a_refusal_is_in_the_language_of_the_run(coffee: Coffee, file: Path) -> None:
    err = coffee("--lang", "fr", "prep", "--answers", write(file, {**QUICK, "date": "hier 9h"}))
    assert "Étape « date » : « hier 9h » ne convient pas." in err.refused().err
    assert "passé" in err.err


@pytest.mark.parametrize(
    "raw", ["[1, 2]", "- a\n- b", "just words", "'x'", "{a: {b: ", "a: b: c", "a: *b", "a: 1\na: 2"]
)
def test_a_file_that_is_no_mapping_is_told(
    coffee: Coffee, home: Path, file: Path, raw: str
) -> None:
    assert str(file) in coffee("prep", "--answers", write(file, raw)).refused().err
    assert nothing_written(home)


def test_a_key_given_twice_is_told_in_json_too(coffee: Coffee, file: Path) -> None:
    raw = '{"person": "Nour",\n "date": "tomorrow 9am",\n "person": "Karim"}'
    assert "3" in coffee("prep", "--answers", write(file, raw)).refused().err


def test_a_file_that_is_not_there_is_told(coffee: Coffee, home: Path, tmp_path: Path) -> None:
    ran = coffee("prep", "--answers", str(tmp_path / "nowhere.yaml")).refused()
    assert "nowhere.yaml" in ran.err
    assert coffee("prep", "--answers", str(tmp_path)).refused()
    assert nothing_written(home)


@pytest.mark.parametrize("raw", ["", "{}", "# nothing yet\n", "---\n"])
def test_an_empty_file_lacks_everything_required(coffee: Coffee, file: Path, raw: str) -> None:
    assert "person" in coffee("prep", "--answers", write(file, raw)).refused().err


def test_a_file_of_megabytes_is_refused(coffee: Coffee, file: Path) -> None:
    assert coffee("prep", "--answers", write(file, "x" * (5 * 1024 * 1024))).refused()


def test_a_file_of_ten_thousand_brackets_is_refused(coffee: Coffee, file: Path) -> None:
    assert coffee("prep", "--answers", write(file, '{"person": ' + "[" * 10_000)).refused()


# Whom it is about


def prepared(coffee: Coffee, *names: str) -> None:
    for number, name in enumerate(names):
        answers = {"person": name, "date": f"2026-12-{number + 1:02} 9:00", "pace": "quick"}
        assert coffee("prep", "--answers", "-", typed=json.dumps(answers)).code == 0


def test_a_name_on_the_line_goes_before_the_file(coffee: Coffee, file: Path) -> None:
    told = coffee("prep", "Karim Benali", "--answers", write(file, QUICK), "--json").json
    assert told["person"]["name"] == "Karim Benali"


def test_an_unknown_name_begins_a_person_at_once(coffee: Coffee, home: Path, file: Path) -> None:
    del (answers := {**QUICK})["person"]
    assert coffee("prep", "Zoë Kowalska", "--answers", write(file, answers)).code == 0
    assert rows(home, "select name, slug from person") == [("Zoë Kowalska", "zoe-kowalska")]


def test_a_known_name_in_any_form_is_that_person(coffee: Coffee, home: Path, file: Path) -> None:
    prepared(coffee, "Nour El Amrani")
    for form in ("nour", "NOUR EL AMRANI", "nour-el-amrani", "amrani"):
        told = coffee("prep", form, "--answers", write(file, {**QUICK, "person": form}), "--json")
        assert told.json["answers"]["person"] == "Nour El Amrani"
    assert rows(home, "select count(*) from person") == [(1,)]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_an_unknown_name_elsewhere_is_refused_with_the_nearest(coffee: Coffee, lang: str) -> None:
    """Conventions 31, 34."""
    prepared(coffee, "Nour El Amrani", "Karim Benali")
    err = coffee("--lang", lang, "brief", "Nuor").refused().err
    assert "Nour El Amrani (nour-el-amrani)" in err
    assert 'coffee prep "Nuor"' in err


def test_an_unknown_name_elsewhere_is_refused_when_walking_too(coffee: Coffee, file: Path) -> None:
    prepared(coffee, "Nour El Amrani")
    ran = coffee("walk", "prep", "--person", "Nuor", "--answers", write(file, QUICK))
    assert "Nour El Amrani" in ran.refused().err


def test_an_ambiguous_name_is_told_with_its_candidates(coffee: Coffee, file: Path) -> None:
    prepared(coffee, "Paul Martin", "Paul Roux")
    for ran in (
        coffee("brief", "paul"),
        coffee("prep", "paul", "--answers", write(file, QUICK)),
        coffee("prep", "--answers", write(file, {**QUICK, "person": "Paul"})),
    ):
        err = ran.refused().err
        assert "  paul-martin  Paul Martin\n  paul-roux    Paul Roux\n" in err


def test_somebody_known_without_a_walk_has_nothing_prepared(coffee: Coffee) -> None:
    assert "coffee prep" in coffee("brief").refused().err


@pytest.mark.parametrize("playbook", ["preb", "nonsense", "advice", "../prep"])
def test_an_unknown_playbook_is_refused(coffee: Coffee, playbook: str) -> None:
    err = coffee("walk", playbook, "--no-input").refused().err
    assert playbook in err
    assert "coffee playbook list" in err


def test_an_unknown_playbook_is_refused_with_the_nearest(coffee: Coffee) -> None:
    """Convention 31."""
    assert "prep" in coffee("walk", "preb").refused().err.split("Did you mean")[1]


# From nobody


@pytest.mark.parametrize(
    ("argv", "names"),
    [
        (["prep"], "“person”"),
        (["prep", "--no-input"], "“person”"),
        (["prep", "Nour"], "“date”"),
        (["walk"], "PLAYBOOK is missing. Choose: chance-encounter, event"),
        (["walk", "prep"], "“person”"),
    ],
)
def test_without_a_terminal_what_is_missing_is_named(
    coffee: Coffee, home: Path, argv: list[str], names: str
) -> None:
    """Conventions 4, 8."""
    assert names in coffee(*argv).refused().err
    assert nothing_written(home)


@pytest.mark.parametrize("stdin", ["<&-", "</dev/null", "<<<''"])
@pytest.mark.parametrize("streams", ["", "2>&1 | cat >&2; exit ${PIPESTATUS[0]}"])
def test_whatever_standard_input_is_nothing_hangs(home: Path, stdin: str, streams: str) -> None:
    """Convention 8."""
    ran = run("prep", "Nour", env=environment(home), shell=f"{stdin} {streams}")
    assert "--answers" in ran.refused().err


def test_no_input_asks_nothing_on_a_terminal(home: Path) -> None:
    """Convention 9."""
    with Screen([COFFEE, "prep", "--no-input"], env=environment(home)) as screen:
        assert screen.wait_for_end() == 2
        assert "person" in screen.text()


def test_ci_without_a_terminal_does_not_hang(home: Path) -> None:
    """Convention 11."""
    assert run("prep", env=environment(home, CI="true")).refused()


def test_an_unfinished_walk_says_which_answer_it_lacks(
    coffee: Coffee, home: Path, file: Path
) -> None:
    """Convention 9."""
    unfinished(coffee, home, file, lacking="next")
    assert "“next”" in coffee("prep", "Nour", "--no-input").refused().err


def test_a_walk_that_lacks_nothing_is_ended(coffee: Coffee, home: Path, file: Path) -> None:
    unfinished(coffee, home, file)
    page = coffee("brief").out
    assert coffee("prep", "Nour", "--no-input").out == page
    assert rows(home, "select count(*) from walk where finished is null") == [(0,)]


# Streams


@pytest.fixture
def page(coffee: Coffee, home: Path, file: Path) -> dict[str, str]:
    """An environment with a meeting prepared in it."""
    assert coffee("prep", "--answers", write(file, FULL)).code == 0
    return environment(home)


@pytest.mark.parametrize(
    "argv",
    [
        ["brief"], ["brief", "--json"], ["today"], ["people", "show", "nour"], ["--help"],
        ["completion", "bash"],
    ],
)  # fmt: skip
def test_a_reader_that_leaves_gets_no_traceback(page: dict[str, str], argv: list[str]) -> None:
    """Convention 6."""
    ran = run(*argv, env=page, shell="| head -1; exit ${PIPESTATUS[0]}")
    assert ran.err == ""
    assert ran.code in (0, 1)
    assert len(ran.out.splitlines()) == 1
    gone = run(*argv, env=page, shell="| true; exit 0")
    assert gone.err == ""


@pytest.mark.parametrize(
    "argv", [["brief"], ["brief", "--json"], ["today"], ["people", "show", "nour"], ["--help"]]
)
def test_a_full_disk_for_standard_output_is_one_sentence(
    page: dict[str, str], argv: list[str]
) -> None:
    """Convention 3."""
    ran = run(*argv, env=page, shell=">/dev/full")
    assert "No space left" in ran.refused(1).err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_survived(page: dict[str, str], closed: str) -> None:
    ran = run("brief", env=page, shell=closed)
    assert "Traceback" not in ran.err
    assert ran.code == 0


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"}]
)
def test_a_poor_locale_is_no_error(page: dict[str, str], locale: dict[str, str]) -> None:
    """Convention 16."""
    env = {**page, **locale, "PYTHONUTF8": "0"}
    for argv in (
        ["brief"],
        ["brief", "--json"],
        ["--lang", "fr", "today"],
        ["--lang", "fr", "people", "show", "nour"],
        ["--lang", "fr", "touch", "nour", "--via", "café"],
        ["--lang", "fr", "--help"],
    ):
        ran = run(*argv, env=env)
        assert (ran.code, ran.err) == (0, ""), argv
    assert "Gare" in run("brief", env=env).out
    assert run("brief", "--json", env=env).json == run("brief", "--json", env=page).json


def test_a_poor_locale_reads_answers_as_utf8(home: Path) -> None:
    """Convention 16."""
    env = environment(home, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    typed = json.dumps({**QUICK, "person": "Zoë Œuvrard"}, ensure_ascii=False)
    assert run("prep", "--answers", "-", "--json", env=env, typed=typed).json["person"] == {
        "name": "Zoë Œuvrard",
        "slug": "zoe-oeuvrard",
        "role": "battery lead",
    }


COLOUR = re.compile(r"\x1b\[(?:\d+;)*(?:3[0-7]|9[0-7]|38;[0-9;]+)(?:;\d+)*m")


def on_a_terminal(page: dict[str, str], columns: int = 80, **env: str) -> Screen:
    whole = {**page, **env}
    screen = Screen([COFFEE, "brief"], env=whole, columns=columns, rows=100)
    with screen:
        assert screen.wait_for_end() == 0
    return screen


def test_a_terminal_gets_colour_unless_it_says_no(page: dict[str, str]) -> None:
    """Convention 12."""
    assert COLOUR.search(on_a_terminal(page).raw)
    assert not COLOUR.search(on_a_terminal(page, NO_COLOR="1").raw)
    assert COLOUR.search(on_a_terminal(page, NO_COLOR="").raw)


def test_force_color_colours_a_pipe(page: dict[str, str]) -> None:
    """Convention 13."""
    assert "\x1b[" not in run("brief", env=page).out
    assert COLOUR.search(run("brief", env={**page, "FORCE_COLOR": "1"}).out)
    assert "\x1b" not in run("brief", "--json", env={**page, "FORCE_COLOR": "1"}).out


@pytest.mark.parametrize(
    "env", [{"TERM": "dumb"}, {"TERM": "dumb", "FORCE_COLOR": "1"}, {"ACCESSIBLE": "1"}]
)
def test_a_plain_terminal_gets_not_one_escape_byte(page: dict[str, str], env: Any) -> None:
    """Conventions 14, 17, 18."""
    screen = on_a_terminal(page, **env)
    assert "\x1b" not in screen.raw
    assert not re.search("[\u2500-\u259f]", screen.raw), "no boxes"


@pytest.mark.parametrize(
    ("argv", "env", "config"),
    [
        (["--plain"], {}, ""),
        ([], {"ACCESSIBLE": "1"}, ""),
        ([], {"COFFEE_ACCESSIBLE": "1"}, ""),
        ([], {}, "plain = true"),
    ],
)
def test_the_plain_face_is_had_in_four_ways(
    page: dict[str, str], home: Path, argv: list[str], env: dict[str, str], config: str
) -> None:
    """Convention 17."""
    write(home / "config.toml", config)
    with Screen([COFFEE, "prep", *argv, "Karim"], env={**page, **env}) as screen:
        screen.wait_for("1. a new person: Karim").wait_for_line("> ")
        assert "\x1b" not in screen.raw


def words(text: str) -> list[str]:
    """Every word, whatever the layout; case is a matter of layout too."""
    return sorted(re.sub(r"\W+", " ", text.casefold()).split())


@pytest.mark.parametrize("columns", [40, 80, 200])
@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_no_width_loses_anything(page: dict[str, str], columns: int, term: str) -> None:
    """Conventions 15, 22: the same words on every terminal."""
    piped = run("brief", env=page).out
    assert words(on_a_terminal(page, columns, TERM=term).text()) == words(piped)


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_the_page_fits_its_columns(page: dict[str, str], columns: int) -> None:
    screen = on_a_terminal(page, columns)
    assert max(map(len, screen.everything())) <= columns


def test_the_brief_fits_one_screen(page: dict[str, str]) -> None:
    assert len(on_a_terminal(page).everything()) <= 50


# Files out


@pytest.mark.parametrize("name", ["brief.md", "brief.html", "brief.json", "brief.txt"])
def test_the_brief_goes_to_a_private_file(
    coffee: Coffee, file: Path, tmp_path: Path, name: str
) -> None:
    coffee("prep", "--answers", write(file, FULL))
    ran = coffee("brief", "--output", str(tmp_path / name))
    assert (ran.code, ran.out) == (0, "")
    assert "Losses" in (tmp_path / name).read_text() or "loss" in (tmp_path / name).read_text()
    assert (tmp_path / name).stat().st_mode & 0o077 == 0


def test_an_output_of_another_kind_is_refused(coffee: Coffee, file: Path, tmp_path: Path) -> None:
    coffee("prep", "--answers", write(file, FULL))
    assert ".md" in coffee("brief", "--output", str(tmp_path / "brief.pdf")).refused().err
    assert not (tmp_path / "brief.pdf").exists()


# Discovery


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_bare_coffee_shows_what_is_next_and_how_to_begin(coffee: Coffee, lang: str) -> None:
    """Convention 30."""
    first = coffee("--lang", lang)
    assert first.code == 0
    assert 'coffee prep "Nour El Amrani"' in first.out
    prepared(coffee, "Karim Benali")
    assert "coffee brief karim" in coffee("--lang", lang).out


def test_today_as_json_holds_the_command_to_type(coffee: Coffee) -> None:
    """Convention 7."""
    prepared(coffee, "Karim Benali")
    assert coffee("today", "--json").json == {
        "now": "2026-11-21T20:54",
        "lines": [
            {
                "what": "meeting",
                "id": "m1",
                "person": "Karim Benali",
                "called": "Karim",
                "slug": "karim-benali",
                "start": "2026-12-01T09:00",
                "zone": "Europe/Paris",
                "place": "",
                "minutes": 30,
                "prepared": True,
                "begun": True,
                "due": False,
                "command": "coffee brief karim",
            }
        ],
        "left_out": 0,
    }


@pytest.mark.parametrize(
    ("argv", "suggestion"),
    [
        (["breif"], "brief"),
        (["prep", "--answer", "x"], "--answers"),
        (["brief", "--jsn"], "--json"),
        (["playbok"], "playbook"),
    ],
)
def test_a_typo_gets_a_suggestion(coffee: Coffee, argv: list[str], suggestion: str) -> None:
    """Conventions 4, 31."""
    assert suggestion in coffee(*argv).refused().err


@pytest.mark.parametrize(
    "argv",
    [
        ["nope"], ["--nope"], ["prep", "--answers"], ["prep", "a", "b"], ["brief", "--output"],
        ["completion"], ["completion", "tcsh"], ["--lang", "de", "today"], ["--lang"],
        ["prep", "--json=x"], ["brief", "Nobody"], ["walk", "nope"], ["touch"], ["note", "x"],
        ["touch", "Nobody"], ["done", "nothing"], ["snooze", "p1"], ["correct", "p1"],
        ["remove", "t1"], ["cadence", "--every", "6w"], ["people", "show"], ["people", "shwo"],
    ],
)  # fmt: skip
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_wrong_use_is_a_sentence_and_a_cure(
    coffee: Coffee, argv: list[str], lang: str
) -> None:
    """Conventions 4, 34."""
    err = coffee(*argv, COFFEE_LANG=lang).refused().err
    assert re.search(r"coffee|--help|Choose|Choix|choix|choisir|bash", err), err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion_is_printed_and_no_file_is_written(
    coffee: Coffee, home: Path, tmp_path: Path, shell: str
) -> None:
    """Convention 32."""
    ran = coffee("completion", shell)
    assert (ran.code, ran.err) == (0, "")
    assert "_COFFEE_COMPLETE" in ran.out
    assert list(tmp_path.iterdir()) == []


def test_nothing_opens_a_browser_or_a_mail_program() -> None:
    """Convention 37: nothing in the program could."""
    for path in (Path(__file__).parents[1] / "src").rglob("*.py"):
        text = path.read_text()
        for opener in ("webbrowser", "xdg-open", "startfile", "xdg-email"):
            assert opener not in text, path


# Places


def test_coffee_home_holds_everything(coffee: Coffee, home: Path, file: Path) -> None:
    """Convention 36."""
    coffee("prep", "--answers", write(file, QUICK))
    assert (home / "coffee.db").is_file()


def test_else_the_folders_of_the_system_do(tmp_path: Path, file: Path) -> None:
    """Convention 36."""
    env = environment(None, HOME=str(tmp_path))
    assert run("prep", "--answers", write(file, QUICK), env=env).code == 0
    assert (tmp_path / ".local/share/coffee/coffee.db").is_file()
    env["XDG_DATA_HOME"] = str(tmp_path / "data")
    assert run("prep", "--answers", write(file, QUICK), env=env).code == 0
    assert (tmp_path / "data/coffee/coffee.db").is_file()


def test_two_runs_at_once_lose_nothing(home: Path, tmp_path: Path) -> None:
    env = environment(home)
    files = [
        write(tmp_path / f"{n}.json", {**QUICK, "person": f"Person {word}"})
        for n, word in enumerate(["One", "Two", "Three", "Four"])
    ]
    runs = [
        subprocess.Popen([COFFEE, "prep", "--answers", name], env=env, stdout=subprocess.DEVNULL)
        for name in files
    ]
    assert [one.wait(timeout=30) for one in runs] == [0] * 4
    assert rows(home, "select count(*) from person") == [(4,)]
    assert rows(home, "select count(*) from walk where finished is not null") == [(4,)]


def test_help_is_whole_in_both_languages(coffee: Coffee) -> None:
    for lang, word in (("en", "Usage"), ("fr", "Utilisation")):
        for argv in (["--help"], ["prep", "--help"], ["brief", "-h"], ["walk", "-h"]):
            ran: Ran = coffee("--lang", lang, *argv)
            assert (ran.code, ran.err) == (0, "")
            assert ran.out.startswith(word)


@pytest.mark.parametrize("columns", ["40", "50", "60", "70", "80", "90"])
def test_no_line_of_the_french_help_begins_with_punctuation(coffee: Coffee, columns: str) -> None:
    for argv in (["rehearse"], ["intro"], ["touch"], ["people", "import"]):
        page = coffee("--lang", "fr", *argv, "--help", COLUMNS=columns).out
        assert re.findall(r"^ *[;:?!»](?: .*)?$|« *$", page, re.MULTILINE) == []


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("argv", [["--help"], ["people", "--help"], []])
def test_in_forty_columns_help_and_examples_lose_no_word(
    coffee: Coffee, lang: str, argv: list[str]
) -> None:
    """Convention 15."""
    narrow = coffee("--lang", lang, *argv, COLUMNS="40").out
    wide = coffee("--lang", lang, *argv, COLUMNS="200").out
    assert narrow.split() == wide.split()
    assert max(map(len, narrow.splitlines())) <= (50 if argv else 40)  # Click's least width
