"""One command each: a touch, a note, a promise kept, a reminder put off, a cadence, tags."""

from pathlib import Path
from typing import Any

import pytest

from coffee.coach.contact import CHANNELS, channel
from coffee.store import people
from coffee.store.database import open_database
from conftest import Coffee
from screen import Screen
from walks import CLOCK, COFFEE, environment, rows

TODAY = "2026-11-21"  # a Saturday


@pytest.fixture
def nour(home: Path) -> Path:
    """A home in which Nour is known, and Karim, and three promises are open, one is kept."""
    db = open_database(home, create=True)
    with db.writing():
        for name in ("Nour El Amrani", "Karim Benali"):
            people.add(db, name, CLOCK.stamp)
        for promise in (
            "(1, 'mine', 'the paper on anodes', '2026-11-27', null)",
            "(1, 'theirs', 'an introduction to Paul', '2026-11-20', null)",
            "(2, 'mine', 'the paper of Lyon', '2026-11-19', null)",
            "(2, 'mine', 'l’article', '2026-11-01', '2026-11-02')",
        ):
            db.execute(
                f"insert into promise (person_id, whose, words, due, done, created)"
                f" values ({promise[1:-1]}, '')"
            )
    db.close()
    return home


def kept(home: Path, table: str, columns: str) -> list[Any]:
    return rows(home, f"select {columns} from {table} order by 1")


# A touch


def test_a_touch_is_one_command(coffee: Coffee, nour: Path) -> None:
    ran = coffee("touch", "nour")
    assert ran.out == "Nour El Amrani: a message, Saturday 21 November (t1).\n"
    assert (ran.code, ran.err) == (0, "")
    assert kept(nour, "touch", "id, person_id, via, day, note") == [(1, 1, "message", TODAY, None)]


def test_a_touch_as_json_is_complete(coffee: Coffee, nour: Path) -> None:
    coffee("cadence", "nour", "--every", "6w")
    ran = coffee("touch", "nour", "--via", "call", "--on", "yesterday", "--note", "a b", "--json")
    assert ran.json == {
        "person": {"name": "Nour El Amrani", "slug": "nour-el-amrani"},
        "id": "t1",
        "on": "2026-11-20",
        "via": "call",
        "note": "a b",
        "cadence": {
            "every": 42,
            "tag": None,
            "last": "2026-11-20",
            "due": "2027-01-01",
            "put_off": None,
        },
    }


@pytest.mark.parametrize(
    ("lang", "said", "day"),
    [
        ("en", "yesterday", "2026-11-20"), ("en", "Monday", "2026-11-16"),
        ("en", "today 23:00", TODAY), ("en", "12/11", "2026-11-12"), ("en", "26/11", "2025-11-26"),
        ("en", "2 weeks ago", "2026-11-07"), ("en", "1999-12-31", "1999-12-31"),
        ("fr", "hier", "2026-11-20"), ("fr", "lundi", "2026-11-16"), ("fr", "samedi", TODAY),
        ("fr", "il y a 3 jours", "2026-11-18"), ("fr", "2026-11-01", "2026-11-01"),
    ],
)  # fmt: skip
def test_the_day_of_a_touch_is_as_people_say_it(
    coffee: Coffee, nour: Path, lang: str, said: str, day: str
) -> None:
    ran = coffee("--lang", lang, "touch", "nour", "--on", said)
    assert ran.code == 0, ran.err
    assert kept(nour, "touch", "day") == [(day,)]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("tomorrow", "Sunday 22 November is still ahead: give today or an earlier day."),
        ("2027-01-01", "Friday 1 January 2027 is still ahead"),
        ("31/02", "no such day"),
        ("soon", "couldn't make out the day"),
    ],
)
def test_a_touch_to_come_is_refused_and_nothing_is_written(
    coffee: Coffee, nour: Path, said: str, told: str
) -> None:
    assert told in coffee("touch", "nour", "--on", said).refused().err
    assert kept(nour, "touch", "id") == []


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("commentaire", "comment"), ("mail", "mail"), ("courriel", "mail"), ("E-mail", "mail"),
        ("article", "article"), ("appel", "call"), ("café", "coffee"), ("CAFÉ", "coffee"),
        ("cafe", "coffee"), (" call ", "call"), ("message", "message"), ("coup de fil", "call"),
        ("déjeuner", "coffee"),
    ],
)  # fmt: skip
def test_a_channel_is_understood_in_both_languages(said: str, meant: str) -> None:
    assert channel(said) == meant


@pytest.mark.parametrize("name", CHANNELS)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_each_channel_has_its_words(coffee: Coffee, nour: Path, name: str, lang: str) -> None:
    assert channel(name) == name
    assert coffee("--lang", lang, "touch", "nour", "--via", name).code == 0


@pytest.mark.parametrize("said", ["pigeon", "", " ", "message comment", "m", "[/]"])
def test_an_unknown_channel_is_refused_with_those_there_are(
    coffee: Coffee, nour: Path, said: str
) -> None:
    ran = coffee("touch", "nour", "--via", said).refused()
    assert "message, comment, mail, article, call, coffee" in ran.err
    assert ("--via: nothing was said." in ran.err) == (not said.strip())
    assert kept(nour, "touch", "id") == []


def test_nobody_known_is_refused_with_the_nearest(coffee: Coffee, nour: Path) -> None:
    assert "Nour El Amrani (nour-el-amrani)" in coffee("touch", "Nuor").refused().err
    assert "coffee touch --help" in coffee("touch").refused().err


def test_a_touch_with_somebody_new_makes_them_known(coffee: Coffee, nour: Path) -> None:
    refused = coffee("touch", "Zoe Martin", "--via", "coffee").refused()
    cure = 'coffee touch "Zoe Martin" --via coffee --new'
    assert cure in refused.err
    told = coffee("touch", "Zoe Martin", "--via", "coffee", "--new", "--json").json
    assert told["person"]["slug"] == "zoe-martin" and told["via"] == "coffee"
    again = coffee("touch", "zoe  martin", "--new", "--json").json
    assert again["person"]["slug"] == "zoe-martin", "nobody is made twice"
    assert kept(nour, "person", "slug") == [("karim-benali",), ("nour-el-amrani",), ("zoe-martin",)]


@pytest.mark.parametrize("name", ["", " ", "x" * 400])
def test_nobody_is_made_of_a_name_that_is_none(coffee: Coffee, nour: Path, name: str) -> None:
    coffee("touch", name, "--new").refused()
    assert len(kept(nour, "person", "slug")) == 2


def test_at_the_keyboard_somebody_new_is_offered(home: Path, nour: Path) -> None:
    with Screen([COFFEE, "touch", "Zoe Martin"], env=environment(home)) as screen:
        screen.wait_for("I don't know Zoe Martin yet.").wait_for("a new person: Zoe Martin")
        screen.send("enter").wait_for_end()
        assert "Zoe Martin" in screen.lines()[-1]
    assert ("zoe-martin",) in kept(nour, "person", "slug")


def test_somebody_new_who_is_nobody_new_is_left(home: Path, nour: Path) -> None:
    with Screen([COFFEE, "touch", "Zoe Martin"], env=environment(home)) as screen:
        screen.wait_for("a new person: Zoe Martin").wait_for_line(" >").send("2", "enter")
        screen.wait_for("Enter goes on; :quit leaves it.").wait_for_line(" >").send("no", "enter")
        screen.wait_for_end()
    assert ("zoe-martin",) not in kept(nour, "person", "slug")


def test_where_there_is_no_store_yet_none_is_made(coffee: Coffee, home: Path) -> None:
    for argv in (["touch", "nour"], ["note", "nour", "x"], ["done", "p1"], ["snooze", "nour"],
                 ["cadence", "nour", "--every", "6w"], ["tag", "nour", "x"]):  # fmt: skip
        coffee(*argv).refused()
    assert not home.exists()


def test_a_touch_told_late_says_what_is_due_all_the_same(coffee: Coffee, nour: Path) -> None:
    coffee("cadence", "nour", "--every", "6w")
    assert coffee("touch", "nour", "--on", "2026-08-01").out == (
        "Nour El Amrani: a message, Saturday 1 August (t1)."
        " Cadence: every 6 weeks, due since Saturday 12 September.\n"
    )
    assert coffee("--lang", "fr", "touch", "nour").out == (
        "Nour El Amrani : un message, samedi 21 novembre (t2)."
        " Rythme : toutes les 6 semaines, prochaine fois le samedi 2 janvier 2027.\n"
    )


# A note


def test_a_note_takes_its_words_with_or_without_quotes(coffee: Coffee, nour: Path) -> None:
    assert coffee("note", "nour", "likes", "the", "Alps").out == (
        "Noted about Nour El Amrani, Saturday 21 November (n1).\n"
    )
    ran = coffee("note", "nour", "likes the  Alps", "--on", "yesterday", "--json")
    assert ran.json == {
        "person": {"name": "Nour El Amrani", "slug": "nour-el-amrani"},
        "id": "n2",
        "on": "2026-11-20",
        "words": "likes the Alps",
    }
    assert kept(nour, "note", "words") == [("likes the Alps",)] * 2


@pytest.mark.parametrize("said", ["", "  ", "\n"])
def test_a_note_without_a_word_is_refused(coffee: Coffee, nour: Path, said: str) -> None:
    assert "Type a few words" in coffee("note", "nour", said).refused().err
    assert kept(nour, "note", "id") == []


def test_a_note_without_end_is_refused_and_not_repeated(coffee: Coffee, nour: Path) -> None:
    ran = coffee("note", "nour", "x" * 20_001).refused()
    assert len(ran.err) < 200


def test_what_steers_a_terminal_is_kept_harmless(coffee: Coffee, nour: Path) -> None:
    coffee("note", "nour", "\x1b]0;title\x07\u202e[bold]x")
    assert kept(nour, "note", "words") == [("␛]0;title␇\ufffd[bold]x",)]


# A promise kept


@pytest.mark.parametrize(
    "said", [["p1"], ["P1"], ["1"], ["anodes"], ["paper", "nour"], ["PAP ano"]]
)
def test_a_promise_is_found_by_its_id_or_its_words(
    coffee: Coffee, nour: Path, said: list[str]
) -> None:
    ran = coffee("done", *said)
    assert ran.out == "Done on Saturday 21 November: the paper on anodes (p1).\n"
    assert rows(nour, "select done from promise where id = 1") == [(TODAY,)]


def test_a_promise_kept_earlier_has_that_day(coffee: Coffee, nour: Path) -> None:
    assert coffee("done", "p2", "--on", "hier", "--json").json == {
        "person": {"name": "Nour El Amrani", "slug": "nour-el-amrani"},
        "id": "p2",
        "whose": "theirs",
        "words": "an introduction to Paul",
        "by": "2026-11-20",
        "done": "2026-11-20",
    }


def test_done_alone_lists_the_promises_that_are_open(coffee: Coffee, nour: Path) -> None:
    listed = coffee("done")
    assert listed.code == 0
    open_ones = rows(nour, "select id from promise where done is null order by due, id")
    assert [line.split()[0] for line in listed.out.splitlines()] == [f"p{n}" for (n,) in open_ones]
    told = coffee("done", "--json").json["promises"]
    assert [one["id"] for one in told] == [f"p{n}" for (n,) in open_ones]
    for one in told:
        coffee("done", one["id"])
    nothing = coffee("done")
    assert (nothing.out, nothing.err) == ("", "No promise is open.\n")
    assert coffee("--lang", "fr", "done").err == "Aucune promesse ne court.\n"


def test_a_day_alone_settles_no_promise(coffee: Coffee, nour: Path) -> None:
    coffee("done", "--on", "yesterday").refused()
    coffee("done", "--undo").refused()


def test_done_once_is_done_once(coffee: Coffee, nour: Path) -> None:
    assert coffee("done", "p4").out == "Done on Monday 2 November: l’article (p4).\n"
    assert rows(nour, "select done from promise where id = 4") == [("2026-11-02",)]


def test_a_promise_is_open_after_all(coffee: Coffee, nour: Path) -> None:
    assert (
        coffee("done", "p4", "--undo").out == "Still open, due Sunday 1 November: l’article (p4).\n"
    )
    assert rows(nour, "select done from promise where id = 4") == [(None,)]
    assert "Still open" in coffee("done", "p4", "--undo").out


def test_words_of_several_promises_offer_them(coffee: Coffee, nour: Path) -> None:
    ran = coffee("done", "paper").refused()
    assert "the paper of Lyon (p3), the paper on anodes (p1)" in ran.err
    assert rows(
        nour, "select count(*) from promise where done = :d".replace(":d", "'2026-11-21'")
    ) == [(0,)]


@pytest.mark.parametrize(
    "said", ["p9", "p0", "99999999999", "nothing of the kind", "%", " ", "per"]
)
def test_a_promise_that_is_not_there_is_refused(coffee: Coffee, nour: Path, said: str) -> None:
    assert "coffee people show" in coffee("done", said).refused().err


def test_a_promise_kept_tomorrow_is_refused(coffee: Coffee, nour: Path) -> None:
    coffee("done", "p1", "--on", "tomorrow").refused()
    assert rows(nour, "select done from promise where id = 1") == [(None,)]


# A reminder put off


@pytest.mark.parametrize(
    ("options", "until"),
    [
        ([], "2026-11-28"), (["--for", "3d"], "2026-11-24"), (["--for", "1w"], "2026-11-28"),
        (["--for", "2 months"], "2027-01-20"), (["--until", "friday"], "2026-11-27"),
        (["--until", "2027-02-01"], "2027-02-01"), (["--for", "quinze jours"], "2026-12-05"),
    ],
)  # fmt: skip
def test_a_reminder_is_put_off_for_so_long_or_until_a_day(
    coffee: Coffee, nour: Path, options: list[str], until: str
) -> None:
    assert coffee("snooze", "nour", *options, "--json").json == {
        "what": ["touch:1"],
        "until": until,
    }
    assert kept(nour, "snooze", "what, until") == [("touch:1", until)]


def test_put_off_again_is_the_last_word(coffee: Coffee, nour: Path) -> None:
    coffee("snooze", "p1")
    assert coffee("snooze", "p1", "--for", "1d").out == (
        "No reminder before Sunday 22 November: the paper on anodes.\n"
    )
    assert kept(nour, "snooze", "what, until") == [("promise:1", "2026-11-22")]


@pytest.mark.parametrize(
    "argv",
    [
        ["nour", "--until", "yesterday"], ["nour", "--until", "today"], ["nour", "--for", "0"],
        ["nour", "--for", "ages"], ["nour", "--until", "31/02"], ["p4"], ["p99"], ["m1"], ["z1"],
        ["nour", "--for", "1w", "--until", "friday"], [""],
    ],
)  # fmt: skip
def test_a_reminder_that_cannot_be_put_off_so_is_refused(
    coffee: Coffee, nour: Path, argv: list[str]
) -> None:
    coffee("snooze", *argv).refused()
    assert kept(nour, "snooze", "what") == []


# Cadences and tags


def test_a_cadence_is_set_seen_and_switched_off(coffee: Coffee, nour: Path) -> None:
    assert coffee("cadence", "nour").out == "Nour El Amrani: no cadence yet.\n"
    assert coffee("cadence", "nour", "--every", "3 months").out == (
        "Nour El Amrani: every 3 months, not in touch yet.\n"
    )
    coffee("touch", "nour", "--on", "2026-08-01")
    assert coffee("cadence", "nour").out == (
        "Nour El Amrani: every 3 months, due since Friday 30 October.\n"
    )
    assert coffee("cadence", "nour", "--off").out == "Nour El Amrani: no reminders wanted.\n"
    assert coffee("cadence", "nour", "--json").json["cadence"] == {
        "every": 0, "tag": None, "last": "2026-08-01", "due": None, "put_off": None,
    }  # fmt: skip


def test_a_tag_gives_its_cadence_to_whoever_has_none(coffee: Coffee, nour: Path) -> None:
    coffee("tag", "nour", "#Battery", "lyon")
    coffee("tag", "karim", "battery")
    coffee("cadence", "karim", "--every", "90")
    assert coffee("cadence", "--tag", "BATTERY", "--every", "6w").out == (
        "#battery: every 6 weeks (people without a cadence of their own: 1).\n"
    )
    assert coffee("cadence", "--json").json == {
        "people": [
            {"person": {"name": "Karim Benali", "slug": "karim-benali"}, "every": 90, "tag": None,
             "last": None, "due": None, "put_off": None},
            {"person": {"name": "Nour El Amrani", "slug": "nour-el-amrani"}, "every": 42,
             "tag": "battery", "last": None, "due": None, "put_off": None},
        ],
        "tags": [{"tag": "battery", "every": 42, "people": 1}],
    }  # fmt: skip
    assert coffee("cadence", "--tag", "battery", "--off").out == (
        "#battery: no cadence yet (people without a cadence of their own: 1).\n"
    )


def test_a_tag_counts_only_those_without_a_cadence_of_their_own(coffee: Coffee, nour: Path) -> None:
    for whom in ("nour", "karim"):
        coffee("tag", whom, "lyon")
    coffee("cadence", "karim", "--every", "1y")
    assert coffee("cadence", "--tag", "lyon", "--every", "3m", "--json").json["people"] == 1
    assert coffee("cadence", "--json").json["tags"] == [{"tag": "lyon", "every": 90, "people": 1}]


def test_what_is_put_off_is_named(coffee: Coffee, nour: Path) -> None:
    assert "being in touch with Nour El Amrani" in coffee("snooze", "nour").out
    db = open_database(nour, create=False)
    with db.writing():
        db.execute("delete from promise")
        db.execute(
            "insert into meeting (person_id, start_utc, start_local, zone, created) values"
            " (1, '2026-11-20T14:00+00:00', '2026-11-20T15:00', 'Europe/Paris', '')"
        )
    db.close()
    both = "the follow-up with Nour El Amrani, being in touch with Nour El Amrani."
    assert coffee("snooze", "nour").out.endswith(f"{both}\n")
    shown = coffee("people", "show", "nour", "--json").json
    assert shown["next"]["command"] == "coffee followup nour", "it waits, all the same"
    assert coffee("snooze", "m1").out.endswith(": the follow-up with Nour El Amrani.\n")


def test_all_cadences_at_once_a_line_each(coffee: Coffee, nour: Path) -> None:
    assert "coffee cadence nour --every 6w" in coffee("cadence").out
    coffee("cadence", "nour", "--every", "1 an")
    coffee("cadence", "--tag", "lyon", "--every", "monthly")
    assert coffee("--lang", "fr", "cadence").out == (
        "#lyon : tous les mois (personnes sans rythme à elles : 0).\n"
        "Nour El Amrani : tous les ans, aucun échange pour l'instant.\n"
    )


@pytest.mark.parametrize(
    "argv",
    [
        ["nour", "--every", "bananas"], ["nour", "--every", "-3"], ["nour", "--every", "0"],
        ["nour", "--every", "999999999999"], ["nour", "--every", "6w", "--off"],
        ["nour", "--tag", "x", "--every", "6w"], ["--every", "6w"], ["--off"], ["--tag", "#"],
        ["nobody", "--every", "6w"],
    ],
)  # fmt: skip
def test_a_cadence_of_nonsense_is_refused(coffee: Coffee, nour: Path, argv: list[str]) -> None:
    coffee("cadence", *argv).refused()
    assert kept(nour, "fact", "id") == [] and kept(nour, "tag_cadence", "tag") == []


def test_tags_are_given_taken_and_seen(coffee: Coffee, nour: Path) -> None:
    assert coffee("tag", "nour").out == "Nour El Amrani: no tag\n"
    assert coffee("tag", "nour", "#Énergie", "lyon", "Lyon", "a b").out == (
        "Nour El Amrani: #a-b #lyon #énergie\n"
    )
    assert coffee("tag", "nour", "--remove", "lyon", "paris", "--json").json == {
        "person": {"name": "Nour El Amrani", "slug": "nour-el-amrani"},
        "tags": ["a-b", "énergie"],
    }


@pytest.mark.parametrize("tag", ["", " ", "#", "!!", "x" * 41])
def test_a_tag_without_a_letter_or_without_end_is_refused(
    coffee: Coffee, nour: Path, tag: str
) -> None:
    coffee("tag", "nour", "good", tag).refused()
    assert kept(nour, "tag", "tag") == []


def test_what_is_told_is_broken_between_words_on_a_terminal(home: Path, nour: Path) -> None:
    for argv, whole in (
        (["note", "Zoe Martin", "x"], "I don't know anyone called “Zoe Martin”."),
        (["tag", "nour", "lyon", "battery", "alumni"], "Nour El Amrani: #alumni #battery #lyon"),
    ):
        with Screen([COFFEE, *argv], env=environment(home), columns=26) as screen:
            screen.wait_for_end()
            shown = screen.lines()
        assert len(shown) > 1
        assert " ".join(shown).startswith(whole)
