"""People listed, found, added, edited, linked, merged, exported."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from coffee.formats import contact_csv, vcards
from coffee.formats.people_out import Card, table
from coffee.formats.people_out import vcards as written
from screen import Screen
from walks import COFFEE, Ran, environment, rows

Coffee = Callable[..., Ran]


@pytest.fixture
def crowd(coffee: Coffee) -> Coffee:
    """Zoé and Dmitri, who work at Loom; Ann, who was met at Kiln."""
    coffee("people", "add", "Zoé Brûlé", "--role", "weaver", "--company", "Loom")
    coffee("people", "add", "Dmitri Ørsted", "--company", "Loom", "--email", "d@example.org")
    coffee("people", "add", "Ann Lee", "--role", "potter", "--company", "Kiln")
    coffee("touch", "ann", "--via", "coffee", "--on", "2026-11-01")
    coffee("tag", "zoe", "lyon")
    coffee("note", "dmitri", "collects", "clocks")
    return coffee


def slugs(ran: Ran) -> list[str]:
    return [one["slug"] for one in ran.json]


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ([], ["ann-lee", "dmitri-orsted", "zoe-brule"]),
        (["--company", "loom"], ["dmitri-orsted", "zoe-brule"]),
        (["--tag", "lyon"], ["zoe-brule"]),
        (["--tag", "#lyon"], ["zoe-brule"]),
        (["--met"], ["ann-lee"]),
        (["--never-met"], ["dmitri-orsted", "zoe-brule"]),
        (["--company", "loom", "--tag", "lyon"], ["zoe-brule"]),
        (["--company", "nowhere"], []),
    ],
)
def test_the_list_is_filtered(crowd: Coffee, filters: list[str], found: list[str]) -> None:
    assert sorted(slugs(crowd("people", "list", *filters, "--json"))) == found


def test_the_list_of_those_due(crowd: Coffee) -> None:
    crowd("cadence", "ann", "--every", "10d")
    assert slugs(crowd("people", "list", "--due", "--json")) == ["ann-lee"]


def test_met_and_never_met_do_not_go_together(crowd: Coffee) -> None:
    crowd("people", "list", "--met", "--never-met").refused()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("zoe", ["zoe-brule"]), ("BRULE", ["zoe-brule"]), ("Brûlé", ["zoe-brule"]),
        ("weav", ["zoe-brule"]), ("clocks", ["dmitri-orsted"]), ("kiln potter", ["ann-lee"]),
        ("Zeo", ["zoe-brule"]), ("Dimtri", ["dmitri-orsted"]), ("Anne Lee", ["ann-lee"]),
        ("xylophone", []), ('"*) OR name:', []),
    ],
)  # fmt: skip
def test_search_finds_any_word_and_misspelt_names(
    crowd: Coffee, words: str, found: list[str]
) -> None:
    assert slugs(crowd("people", "search", words, "--json")) == found


def test_who_finds_nobody_is_shown_where_everybody_is(crowd: Coffee) -> None:
    assert "coffee people list" in crowd("people", "search", "xylophone").err


def test_part_of_a_name_without_spaces_is_found(crowd: Coffee) -> None:
    crowd("people", "add", "山田太郎")
    for words in ("太郎", "山田", "山田太郎"):
        assert [one["name"] for one in crowd("people", "search", words, "--json").json] == [
            "山田太郎"
        ]
    assert crowd("people", "search", "次郎", "--json").json == []


def test_those_found_by_name_come_first(crowd: Coffee) -> None:
    crowd("note", "ann", "knows Zoé")
    assert slugs(crowd("people", "search", "zoe", "--json")) == ["zoe-brule", "ann-lee"]


def test_the_index_follows_what_changes(crowd: Coffee) -> None:
    crowd("people", "edit", "zoe", "--set", "company=Spindle", "--set", "name=Zoé Blanc")
    assert slugs(crowd("people", "search", "spindle", "--json")) == ["zoe-blanc"]
    assert slugs(crowd("people", "search", "brule", "--json")) == []
    answers = "date: 2026-11-26 9h\nrole: clockmaker"
    crowd("prep", "dmitri", "--answers", "-", typed=answers)
    assert slugs(crowd("people", "search", "clockmaker", "--json")) == ["dmitri-orsted"]


def test_somebody_who_is_there_is_not_added_twice(crowd: Coffee) -> None:
    assert "coffee people edit zoe-brule" in crowd("people", "add", "Zoé Brûlé").refused().err


def test_somebody_of_an_alike_name_is_told_of(crowd: Coffee) -> None:
    told = crowd("people", "add", "zoe  BRULE").refused().err
    assert "Zoé Brûlé" in told and 'coffee people add "zoe BRULE (Saft)"' in told
    assert crowd("people", "add", "Zoe Brule (Saft)").code == 0


def test_people_of_one_name_are_listed_to_be_merged(crowd: Coffee, tmp_path: Path) -> None:
    assert "No two people" in crowd("people", "merge").err
    card = tmp_path / "z.vcf"
    card.write_text("BEGIN:VCARD\nFN:Zoe Brule\nORG:Spindle\nEMAIL:z@example.org\nEND:VCARD\n")
    assert "coffee people merge zoe-brule zoe-brule-2" in crowd("people", "import", str(card)).out
    listed = crowd("people", "merge").out
    assert listed == (
        "Zoé Brûlé: weaver, Loom | Spindle\n  coffee people merge zoe-brule zoe-brule-2\n"
    )
    (pair,) = crowd("people", "merge", "--json").json
    assert pair == {"name": "Zoé Brûlé", "kept": "zoe-brule", "gone": "zoe-brule-2"}
    left = crowd("people", "merge", pair["kept"], pair["gone"], "--yes", "--json").json
    assert left["slug"] == pair["kept"]
    assert crowd("people", "merge", "--json").json == []


def test_alike_names_are_told_apart_by_what_they_do(crowd: Coffee) -> None:
    crowd("people", "add", "Zoé Blanc", "--company", "Spindle")
    for argv in (["tag", "zoe", "lyon", "--remove"], ["people", "show", "zoe"]):
        told = crowd(*argv).refused().err
        assert "  zoe-blanc  Zoé Blanc · Spindle\n" in told
        assert "  zoe-brule  Zoé Brûlé · weaver, Loom\n" in told
    assert crowd("people", "show", "zoe-brule", "--json").json["tags"] == ["lyon"]


@pytest.mark.parametrize(
    ("argv", "cure"),
    [
        (["merge", "zoe", "ann"], "coffee people merge zoe-brule ann-lee --yes"),
        (["forget", "zoe"], "coffee people forget zoe-brule --yes"),
        (["edit", "zoe"], "coffee people edit zoe-brule --set role=weaver"),
    ],
)
def test_where_nobody_can_be_asked_the_way_is_told(
    crowd: Coffee, argv: list[str], cure: str
) -> None:
    """Conventions 8, 34."""
    assert crowd("people", *argv).refused().err.endswith(f"{cure}\n")


@pytest.mark.parametrize("given", [["--email", "not a mail"], ["--role", "x" * 3000]])
def test_a_fact_that_will_not_do_adds_nobody(coffee: Coffee, home: Path, given: list[str]) -> None:
    coffee("people", "add", "Zoé Brûlé", *given).refused()
    assert not home.exists()


def test_edit_sets_takes_back_and_renames(crowd: Coffee) -> None:
    told = crowd(
        "people", "edit", "zoe", "--set", "role=", "--set", "name=Zoé Blanc", "--json"
    ).json
    assert told == {"name": "Zoé Blanc", "slug": "zoe-blanc", "company": "Loom"}
    assert "Nothing has changed" in crowd("people", "edit", "zoe", "--set", "company=Loom").err
    crowd("people", "edit", "zoe", "--set", "nothing").refused()
    crowd("people", "edit", "zoe").refused()


def test_a_field_may_be_called_as_the_page_calls_it(crowd: Coffee) -> None:
    line = ["people", "edit", "zoe", "--set", "Fonction=lissière", "--lang", "fr", "--json"]
    told = crowd(*line).json
    assert told["role"] == "lissière" and "fonction" not in told


def test_edit_opens_the_editor_on_yaml_and_keeps_unknown_fields(
    crowd: Coffee, home: Path, tmp_path: Path
) -> None:
    crowd("people", "edit", "zoe", "--set", "hobby=looms")
    editor = tmp_path / "editor"
    editor.write_text(
        '#!/bin/sh\nsed -i \'s/weaver/head weaver/; s/^phone: .*/phone: "+33"/\' "$1"\n'
    )
    editor.chmod(0o755)
    env = environment(home, EDITOR=str(editor))
    with Screen([COFFEE, "people", "edit", "zoe"], env=env) as screen:
        screen.wait_for("Changed: Zoé Brûlé")
        assert screen.wait_for_end() == 0
    told = {
        o["field"]: o["value"]
        for o in crowd("people", "show", "zoe", "--json").json["facts"]
        if o["current"]
    }
    assert told == {"role": "head weaver", "company": "Loom", "phone": "+33", "hobby": "looms"}


def test_a_page_that_is_no_yaml_any_more_is_offered_again(
    crowd: Coffee, home: Path, tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "role: [broken" > "$1"\n')
    editor.chmod(0o755)
    with Screen(
        [COFFEE, "people", "edit", "zoe"], env=environment(home, EDITOR=str(editor))
    ) as screen:
        screen.wait_for("Open it again to mend it?")
        screen.send("no", "enter")
        screen.wait_for_end()
    assert crowd("people", "list", "--tag", "lyon", "--json").json[0]["role"] == "weaver"


def test_what_was_typed_stays_where_one_line_will_not_do(
    crowd: Coffee, home: Path, tmp_path: Path
) -> None:
    """Convention 27."""
    editor = tmp_path / "editor"
    editor.write_text(
        "#!/bin/sh\nif grep -q 'no mail' \"$1\"; then sed -i 's/no mail/z@example.org/' \"$1\"\n"
        'else sed -i \'s/^email: .*/email: "no mail"/; s/weaver/head weaver/\' "$1"; fi\n'
    )
    editor.chmod(0o755)
    env = environment(home, EDITOR=str(editor))
    with Screen([COFFEE, "people", "edit", "zoe"], env=env) as screen:
        screen.wait_for("is not one e-mail address").wait_for_line(" >")
        screen.send("yes", "enter").wait_for("Changed: Zoé Brûlé")
        assert screen.wait_for_end() == 0
    (zoe,) = crowd("people", "list", "--tag", "lyon", "--json").json
    assert zoe["role"] == "head weaver"
    assert "z@example.org" in crowd("people", "show", "zoe").out


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_the_list_cuts_no_word_on_a_terminal(crowd: Coffee, home: Path, columns: int) -> None:
    """Convention 15."""
    crowd("people", "add", "Wolfeschlegelsteinhausenbergerdorff von Lyon", "--role", "weaver")
    crowd("people", "edit", "ann", "--set", "company=The Old Kiln and Pottery of Saint-Fargeau")
    line = [COFFEE, "people", "list"]
    with Screen(line, env=environment(home), columns=columns) as screen:
        assert screen.wait_for_end() == 0
        shown = [one.rstrip() for one in screen.everything() if one.strip()]
    words = " ".join(shown).split()
    for word in ("Wolfeschlegelsteinhausenbergerdorff", "Saint-Fargeau", "dmitri-orsted", "#lyon"):
        assert word in words
    piped = crowd("people", "list").out.splitlines()
    assert len(piped) == 4 and all(not one.startswith(" ") for one in piped)


def test_a_link_says_how_and_when(crowd: Coffee) -> None:
    words = "worked together at Renault 2015-2018"
    told = crowd("people", "link", "zoe", "ann", words, "--json").json
    assert told == {
        "id": "l1", "a": "zoe-brule", "b": "ann-lee", "words": words, "since": "2015",
        "until": "2018",
    }  # fmt: skip
    assert "Ann Lee: worked together" in crowd("people", "show", "zoe").out
    crowd("remove", "l1", "--yes")
    assert crowd("people", "show", "zoe", "--json").json["links"] == []
    crowd("people", "link", "zoe", "zoe", "same").refused()
    crowd("people", "link", "zoe", "nobody", "same").refused()


def test_merged_two_records_are_one_and_nothing_is_lost(crowd: Coffee, home: Path) -> None:
    crowd("people", "add", "Zoe Brule-Blanc", "--email", "zoe@example.org")
    crowd("note", "zoe-brule-blanc", "plays chess")
    crowd("people", "link", "zoe-brule-blanc", "ann", "cousins")
    crowd("people", "merge", "zoe-brule", "zoe-brule-blanc", "--yes")
    assert slugs(crowd("people", "list", "--json")) == ["ann-lee", "dmitri-orsted", "zoe-brule"]
    page = crowd("people", "show", "zoe", "--json").json
    assert [one["words"] for one in page["notes"]] == ["plays chess"]
    assert "zoe@example.org" in json.dumps(page["facts"]) and page["tags"] == ["lyon"]
    assert slugs(crowd("people", "search", "chess", "--json")) == ["zoe-brule"]
    assert rows(home, "select a_id from link") == [(1,)]
    assert rows(home, "pragma foreign_key_check") == []


def test_an_unfinished_walk_goes_on_with_who_is_left(crowd: Coffee, home: Path) -> None:
    with Screen([COFFEE, "prep", "Zoé Blanc"], env=environment(home)) as screen:
        screen.wait_for("a new person")
        screen.send("2", "enter").wait_for("2 of")
        screen.send("2", "enter").wait_for("3 of").wait_for_line(" > ")
        screen.send("ctrl-d").wait_for_end()
    crowd("people", "merge", "zoe-brule", "zoe-blanc", "--yes")
    with Screen([COFFEE, "prep", "zoe"], env=environment(home)) as screen:
        screen.wait_for("pick up at step")
        screen.send("enter").wait_for("When are you meeting Zoé?").wait_for_line(" > ")
        screen.send("ctrl-d").wait_for_end()


def test_merging_and_forgetting_ask_first(crowd: Coffee, home: Path) -> None:
    before = (home / "coffee.db").read_bytes()
    crowd("people", "merge", "zoe", "ann").refused()
    assert crowd("people", "forget", "zoe").code == 2
    with Screen([COFFEE, "people", "merge", "zoe", "ann"], env=environment(home)) as screen:
        screen.wait_for("the same person")
        screen.send("no", "enter").wait_for("Nothing was changed")
        screen.wait_for_end()
    assert (home / "coffee.db").read_bytes() == before


@pytest.mark.parametrize("term", ["xterm-256color", "dumb"])
def test_who_asks_for_help_has_not_refused(crowd: Coffee, home: Path, term: str) -> None:
    env = environment(home, TERM=term)
    with Screen([COFFEE, "people", "merge", "zoe", "ann"], env=env) as screen:
        screen.wait_for("the same person").wait_for(":quit  :help")
        assert ":skip" not in screen.text()
        for times, asked in enumerate((":help", ":why"), 1):
            screen.wait_for_line(" >" if term != "dumb" else ">").send(asked, "enter")
            screen.wait_for("leaves everything as it is", times)
        screen.wait_for_line(" >" if term != "dumb" else ">").send("yes", "enter")
        assert screen.wait_for_end() == 0
    assert "Nothing was changed" not in screen.text()


# Out


CARDS = [
    Card("Zoé B. Brûlé", "Loom; Inc", "weaver\\n", ["z@example.org"], ["+33 1", "+33 2"],
         ["https://z.example"], "1980-07-14", "one, two\nthree: \"four\"", ["lyon", "a,b"]),
    Card("王小明"), Card("=HYPERLINK(\"x\")", note="@SUM(1)", company="-1+1"),
    Card("Ann\r\nBCC: spy", note="x" * 300 + "é" * 200),
]  # fmt: skip


def test_a_vcard_comes_back_as_it_went_out() -> None:
    text = written(CARDS)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    records = list(vcards.contacts("x", text.splitlines()).entries)
    assert len(records) == len(CARDS)
    first = records[0]
    assert (first.name, first.company, first.role) == ("Zoé B. Brûlé", "Loom; Inc", "weaver\\n")
    assert first.note == 'one, two\nthree: "four"' and first.tags == ("lyon", "a,b")
    assert records[3].note == CARDS[3].note


def test_a_table_comes_back_and_holds_no_formula() -> None:
    text = table(CARDS)
    source = contact_csv.contacts("x", text.replace("\r\n", "\n").split("\n"))
    assert source is not None and source.origin == "google"
    first = next(iter(source.entries))
    assert first.name == "Zoé B. Brûlé" and first.phones == ("+33 1", "+33 2")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=@-" and cell not in ("", "--07-14")]


def test_where_there_is_nobody_nothing_is_written(coffee: Coffee, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    told = coffee("people", "export", "--output", str(path)).refused().err
    assert "coffee people import Connections.csv" in told and not path.exists()


@pytest.mark.parametrize("suffix", ["vcf", "csv", "md", "json"])
def test_everybody_is_written_to_a_file_of_ones_own(
    crowd: Coffee, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"people.{suffix}"
    assert crowd("people", "export", "--output", str(path)).code == 0
    text = path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o777 == 0o600
    assert all(name in text for name in ("Zoé", "Dmitri", "Ann"))


def test_one_persons_whole_dossier_is_json(crowd: Coffee) -> None:
    crowd("prep", "zoe", "--answers", "-", typed="date: 2026-11-26 9h\nmessage: I mend looms")
    (zoe,) = crowd("people", "export", "zoe", "--json").json
    text = json.dumps(zoe, ensure_ascii=False)
    assert all(word in text for word in ("weaver", "Loom", "lyon", "I mend looms", "2026-11-26"))
    assert "clocks" not in text and "Ann" not in text


def test_one_persons_page_to_read_has_everything(crowd: Coffee) -> None:
    crowd("people", "link", "ann", "zoe", "cousins")
    crowd("note", "ann", "likes clocks")
    told = crowd("people", "export", "ann").out
    assert told.startswith("## Ann Lee")
    assert all(word in told for word in ("potter", "Kiln", "cousins", "likes clocks", "### "))


def test_a_page_to_read_cuts_no_word_on_a_terminal(crowd: Coffee, home: Path) -> None:
    crowd("note", "zoe", "looking for a flat near the river")
    with Screen([COFFEE, "people", "export", "zoe"], env=environment(home), columns=24) as screen:
        assert screen.wait_for_end() == 0
        words = " ".join(" ".join(screen.everything()).split())
        assert "looking for a flat near the river" in words


def test_another_suffix_says_which_there_are(crowd: Coffee, tmp_path: Path) -> None:
    told = crowd("people", "export", "--output", str(tmp_path / "x.pdf")).refused().err
    assert ".vcf, .csv, .md, .json" in told
