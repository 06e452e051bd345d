"""The face without a terminal: commands, layout, plain questions, JSON, the gate."""

import base64
import io
import itertools
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.face.commands import (
    Command,
    NoSuchCommand,
    as_typed,
    harmless,
    literal,
    one_answer,
    parse,
)
from coffee.face.lines import cells, fitted, gaps, legible, wrap
from coffee.face.own_editor import EditorTrouble, edited
from coffee.face.question import Asked, Option, Question, Typed, drawn, written
from coffee.face.terminal import Terminal
from coffee.text import speak

HOSTILE = [
    "[/]",
    "[red]x",
    ":skull: x",
    "\x1b]52;c;Y3VybCBldmlsfHNo\x07",
    "\x1b]0;pwned\x07",
    "\x1b]8;;https://evil.example\x1b\\LinkedIn\x1b]8;;\x1b\\",
    "\x1b[2J\x1b[1A",
    "\x1b[?1049h",
    "\x9b2J",
    "real\rfake",
    "abc\x08\x08xyz",
    "\x00\x07\x0e\x7f",
    "\u202eevil\u202c",
    "\u2066x\u200bx\ufeff",
    "a\u2028b",
    "x\udc80",
    "\U000e0041",
]
FRAGMENTS = st.sampled_from([*HOSTILE, "\n", "中文", "e\u0301", "👩\u200d💻", " "]) | st.text(
    max_size=5
)
TEXTS = st.lists(FRAGMENTS, max_size=6).map("".join)
PAINT = re.compile(r"\x1b\[[0-9;]*m")


def steering(raw: str) -> list[str]:
    """The characters of `raw` that could steer a terminal, our own colours apart."""
    kept = {0x200C, 0x200D, 0x00AD}
    return [
        f"U+{ord(c):04X}"
        for c in PAINT.sub("", raw)
        if c != "\n"
        and ord(c) not in kept
        and unicodedata.category(c) in ("Cc", "Cs", "Cf", "Zl", "Zp", "Co")
    ]


class Tty(io.StringIO):
    """A stream that says it is a terminal; it has no descriptor, so only for output."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        raise OSError("no descriptor")


def coloured(**environ: str) -> tuple[Terminal, Tty]:
    screen = Tty()
    environ = {"TERM": "xterm-256color", **environ}
    terminal = Terminal(environ=environ, stdin=io.StringIO(), stdout=screen, stderr=screen)
    return terminal, screen


def piped(typed: str = "", **settings: object) -> tuple[Terminal, io.StringIO, io.StringIO]:
    out, err = io.StringIO(), io.StringIO()
    environ = settings.pop("environ", {})
    terminal = Terminal(
        environ=environ,  # type: ignore[arg-type]
        stdin=io.StringIO(typed),
        stdout=out,
        stderr=err,
        **settings,  # type: ignore[arg-type]
    )
    return terminal, out, err


@pytest.fixture(autouse=True)
def english() -> None:
    speak("en")


# Commands


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Command.BACK, ":back :b :retour :r :BACK :Retour"),
        (Command.SKIP, ":skip :s :passer :p"),
        (Command.WHY, ":why :w :pourquoi :pq"),
        (Command.EDIT, ":edit :e :editer :éditer :ÉDITER :e\u0301diter"),
        (Command.QUIT, ":quit :q :quitter"),
        (Command.HELP, ":help :h :? :aide :a"),
    ],
)
def test_each_command_is_understood_in_both_languages(command: Command, words: str) -> None:
    assert [parse(word) for word in words.split()] == [command] * len(words.split())


def test_a_command_may_have_spaces_around_it() -> None:
    assert parse("  :back ") is Command.BACK


def test_an_unknown_word_after_a_colon_is_no_answer() -> None:
    assert parse(":foo") == NoSuchCommand(":foo")
    assert parse(":D") == NoSuchCommand(":D")


@pytest.mark.parametrize(
    "answer",
    ["back", "10:30", ": back", ":-)", ":)", "::b", ":b c", "a :b", ":", "::", ":3", ":b\n:s", ""],
)
def test_anything_else_is_an_answer(answer: str) -> None:
    assert parse(answer) is None


def test_two_colons_type_one() -> None:
    assert literal("::back") == ":back"
    assert literal("::foo") == ":foo"
    assert literal("::1 is an address") == "::1 is an address"


@given(TEXTS | st.sampled_from([":b", "::b", ":::?", ":foo", " :b ", "::", ":é"]))
def test_what_is_put_back_on_the_line_comes_back_as_the_same_answer(answer: str) -> None:
    line = as_typed(answer)
    assert parse(line) is None
    assert literal(line) in (answer, answer.strip())


# Lines that fit


def test_a_wide_letter_takes_two_cells_and_an_accent_none() -> None:
    assert [cells("abc"), cells("中文"), cells("e\u0301"), cells("é")] == [3, 4, 1, 1]


def test_french_punctuation_is_not_left_alone_at_the_start_of_a_line() -> None:
    assert wrap("Vous faites quoi au juste ?", 26) == ["Vous faites quoi au", "juste ?"]
    assert wrap("On dit bien « oui »", 17) == ["On dit bien", "« oui »"]
    assert wrap("Ce qui est dit (« oui »), oui", 22) == ["Ce qui est dit", "(« oui »), oui"]
    assert wrap("Rendez-vous à 15 h 30 : oui", 20) == ["Rendez-vous à", "15 h 30 : oui"]
    assert wrap("Rendez-vous de 15 hommes", 16) == ["Rendez-vous de", "15 hommes"]


def test_a_long_word_is_cut_rather_than_lost() -> None:
    assert wrap("abcdefghij", 4) == ["abcd", "efgh", "ij"]


def test_an_indented_line_stays_indented() -> None:
    assert wrap("   one two three", 10) == ["   one two", "   three"]
    assert wrap("1  one two three", 10) == ["1  one two", "   three"]
    assert wrap("12  one two", 6) == ["12 one", "two"]


def test_a_command_to_type_is_not_broken() -> None:
    line = "To see it again: coffee brief nour-el-amrani followup"
    assert wrap(line, 60) == [line]
    assert wrap(line, 42) == ["To see it again:", "  coffee brief nour-el-amrani followup"]
    assert wrap("Done: coffee today. Or not.", 20) == ["Done: coffee today.", "Or not."]


HELP = "Type your answer.\n:why  F2   what it is for\n:q    C-d  saves and leaves"


def test_a_table_keeps_its_columns_or_has_one_below_the_other() -> None:
    assert fitted(HELP, 30) == HELP.split("\n")
    assert fitted(HELP, 24) == [
        "Type your answer.", ":why  F2   what it is", "           for",
        ":q    C-d  saves and", "           leaves",
    ]  # fmt: skip
    assert fitted(HELP, 18) == [
        "Type your answer.", ":why  F2", "  what it is for", ":q    C-d", "  saves and leaves",
    ]  # fmt: skip


@given(
    st.lists(st.sampled_from(["a", "word", "l'été", "中文", "x" * 30, "?", "e\u0301", " ", ""])),
    st.integers(2, 40),
)
def test_gaps_keep_words_whole_and_change_nothing_else(words: list[str], room: int) -> None:
    text = " ".join(words)
    line = text
    for at, blanks in reversed(gaps(text, room)):
        line = f"{line[:at]}{'_' * blanks}{line[at:]}"
    assert line.replace("_", "") == text
    lines, row = [], ""
    for character in line:
        if cells(row + character) > room:
            lines.append(row)
            row = ""
        row += character
    lines.append(row)
    for above, below in itertools.pairwise(lines):
        cut = re.search(r"[a-zé'\u0301]+$", above), re.match(r"[a-zé'\u0301]+", below)
        if cut[0] and cut[1]:
            assert cells(cut[0][0] + cut[1][0]) >= room or "x" in above + below


def test_a_gap_is_the_end_of_a_line() -> None:
    assert gaps("one two three", 9) == [(8, 1)]
    assert gaps("one two three", 8) == []
    assert gaps("on y va ?", 8) == [(5, 3)]
    assert gaps("中文 中文", 6) == [(3, 1)]
    assert gaps("a" * 50, 8) == []


def shown(question: Question, width: int) -> list[str]:
    return ["".join(text for _, text in line) for line in drawn(question, width)]


QUESTION = Question(
    heading="prep · Nour El Amrani · Thu 26 Nov 15:00",
    progress="5 of 14",
    ask="What may she expect of you?",
    hint="Decide now, not at the table.",
    options=tuple(
        map(
            Option,
            [
                "a job",
                "advice",
                "a reference",
                "an investment",
                "a collaboration",
                "I don't know yet",
            ],
        )
    ),
)


def test_a_step_looks_as_it_was_drawn() -> None:
    assert shown(QUESTION, 80) == [
        "",
        " prep · Nour El Amrani · Thu 26 Nov 15:00                               5 of 14",
        "",
        " What may she expect of you?",
        " Decide now, not at the table.",
        "",
        "    1  a job           4  an investment",
        "    2  advice          5  a collaboration",
        "    3  a reference     6  I don't know yet",
        "",
    ]


def test_options_with_notes_or_ticks_stand_one_a_line() -> None:
    options = (Option("open", "and how much"), Option("closed", ticked=True), *[Option("x")] * 4)
    assert shown(Question(options=options), 60)[1:4] == [
        "    1    open     and how much",
        "    2  ✓ closed",
        "    3    x",
    ]


@given(
    st.builds(
        Question,
        heading=TEXTS,
        progress=TEXTS,
        ask=TEXTS,
        hint=TEXTS,
        body=TEXTS,
        options=st.lists(st.builds(Option, TEXTS, TEXTS, st.booleans()), max_size=8).map(tuple),
    ),
    st.sampled_from([20, 40, 80, 200]),
)
def test_a_question_fits_any_width_and_loses_no_letter(question: Question, width: int) -> None:
    lines = shown(question, width)
    assert max(map(cells, lines)) <= width
    letters = [c for c in "".join(lines) if c.isalpha()]
    parts = [question.heading, question.progress, question.ask, question.hint, question.body]
    parts += [part for option in question.options for part in (option.label, option.note)]
    given_letters = [c for c in harmlessly("".join(parts)) if c.isalpha()]
    assert sorted(letters) == sorted(given_letters)


def harmlessly(text: str) -> str:
    from coffee.coach.plain_text import clean

    return clean(text)


# The gate


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS)
def test_nothing_shown_steers_the_terminal(name: str, note: str) -> None:
    terminal, screen = coloured()
    terminal.tell("FIRST", "strong")
    terminal.tell(name, "bad")
    terminal.data(note)
    terminal.ask(Question(heading=name, progress=note, ask=name, options=(Option(name, note),)))
    terminal.json({name: note})
    raw = screen.getvalue()
    assert not steering(raw)
    seen = pyte.Screen(80, 300)
    pyte.Stream(seen).feed(raw.replace("\n", "\r\n"))
    assert seen.display[0].strip() == "FIRST"
    assert seen.title == ""


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_that_rich_prints_steers_the_terminal(name: str) -> None:
    from rich.markdown import Markdown
    from rich.panel import Panel
    from rich.table import Table
    from rich.text import Text

    terminal, screen = coloured()
    table = Table()
    table.add_column(Text(name))
    table.add_row(name)
    for shape in (name, Text(name, style=f"link {'file:///etc/passwd'}"), table, Markdown(name)):
        terminal.err.print(shape)
    terminal.out.print(Panel(name, title=Text(name)))
    terminal.out.rule(Text(name))
    raw = re.sub(r"\x1b\]8;[^;]*;(https?:[!-~]*)?\x1b\\", "", screen.getvalue())
    assert not steering(raw)
    assert "passwd" not in raw


def test_a_name_in_brackets_is_printed_as_it_is_written() -> None:
    terminal, screen = coloured()
    terminal.out.print("Bob [/red] [bold]x :skull:")
    assert screen.getvalue() == "Bob [/red] [bold]x :skull:\n"


def test_what_is_typed_or_pasted_comes_out_harmless() -> None:
    assert harmless("a\x1b[Db\x1bOPc\x1b[1;5Dd\x1b]52;c;QQ==\x07e") == "abcde"
    assert harmless("a\x00\u202eb\x1b") == "a␀\ufffdb␛"
    assert harmless("e\u0301\t\r\n") == "é    \n"


def test_pasted_lines_are_one_answer() -> None:
    assert one_answer("one\r\n  two\n\nthree\n", many_lines=False) == "one two three"
    assert one_answer("one\r\n  two\n\nthree\n", many_lines=True) == "one\n  two\n\nthree"


# What the environment asks for


def test_no_color_takes_the_colours_and_leaves_the_weight() -> None:
    terminal, screen = coloured(NO_COLOR="1")
    terminal.tell("done", "good")
    terminal.tell("wrong", "bad")
    terminal.out.print("x", style="bold red")
    assert set(PAINT.findall(screen.getvalue())) == {"\x1b[1m", "\x1b[0m"}


def test_an_empty_no_color_changes_nothing() -> None:
    terminal, screen = coloured(NO_COLOR="")
    terminal.tell("done", "good")
    assert "\x1b[32m" in screen.getvalue()


@pytest.mark.parametrize("environ", [{"TERM": "dumb"}, {"TERM": ""}, {"ACCESSIBLE": "1"}])
def test_a_poor_terminal_or_a_plain_face_gets_no_escape_byte(environ: dict[str, str]) -> None:
    terminal, screen = coloured(**environ)
    terminal.tell("done", "good")
    terminal.ask(QUESTION)
    terminal.out.print("x", style="bold red link https://example.org")
    assert "\x1b" not in screen.getvalue()
    assert not terminal.rich


def test_force_color_colours_a_pipe_but_never_a_dumb_terminal() -> None:
    for term, painted in (("xterm", True), ("dumb", False)):
        terminal, out, err = piped(environ={"FORCE_COLOR": "1", "TERM": term})
        terminal.tell("done", "good")
        terminal.out.print("x", style="bold")
        assert ("\x1b" in err.getvalue(), "\x1b" in out.getvalue()) == (painted, painted)


def test_a_continuous_integration_sees_no_animation() -> None:
    terminal, _ = coloured(CI="true")
    assert terminal.out.is_terminal
    assert not terminal.out.is_interactive


def test_a_pipe_gets_no_escape_byte_and_its_width_from_columns() -> None:
    terminal, _, err = piped(environ={"COLUMNS": "20", "TERM": "xterm"})
    terminal.tell("a message that is longer than twenty columns", "bad")
    assert err.getvalue() == "a message that is\nlonger than twenty\ncolumns\n"
    assert not terminal.interactive


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_poor_encoding_is_no_error(encoding: str) -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)
    terminal = Terminal(environ={}, stdin=io.StringIO(), stdout=stream, stderr=stream)
    terminal.tell("Zoë · « café » 中 😀 … œuvre")
    terminal.data("Zoë 中")
    terminal.json({"Zoë": "中"})
    terminal.out.print("Zoë ✓ ╭")
    terminal.ask(QUESTION)
    shown = raw.getvalue().decode(encoding)
    assert '"Zo\\u00eb": "\\u4e2d"' in shown
    assert ("Zoe - " if encoding == "ascii" else "Zoë · ") in shown


def test_letters_that_an_encoding_lacks_become_their_nearest() -> None:
    assert legible("« Été » – œuvre… ✓ 中", "ascii") == '" Ete " - oeuvre... x ?'


def test_closed_streams_are_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    terminal = Terminal(environ={})
    terminal.tell("x")
    terminal.data("x")
    assert terminal.ask(QUESTION) == Asked(Command.QUIT)


def test_a_broken_pipe_is_left_for_the_caller_to_see() -> None:
    class Broken(io.StringIO):
        def write(self, _: str) -> int:
            raise BrokenPipeError

    terminal = Terminal(environ={}, stdin=io.StringIO(), stdout=Broken(), stderr=io.StringIO())
    with pytest.raises(BrokenPipeError):
        terminal.data("x")


# JSON and data


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(TEXTS, TEXTS, max_size=3))
def test_json_comes_back_whole_and_steers_nothing(value: dict[str, str]) -> None:
    terminal, out, _ = piped()
    terminal.json(value)
    assert not steering(out.getvalue())
    assert json.loads(out.getvalue()) == value


def test_json_keeps_accents_and_is_indented() -> None:
    terminal, out, _ = piped()
    terminal.json({"name": "Zoë"})
    assert out.getvalue() == '{\n  "name": "Zoë"\n}\n'


def test_data_ends_with_one_newline() -> None:
    terminal, out, _ = piped()
    terminal.data("a\tb\r\n")
    terminal.data("c")
    assert out.getvalue() == "a    b\nc\n"


# Plain questions


def test_a_plain_question_says_everything_in_words() -> None:
    terminal, out, err = piped("2\n")
    options = (Option("advice", ticked=True), Option("a job", "kindly, no"))
    question = Question(heading="prep · Nour", progress="5 of 14", ask="What?", hint="Decide.")
    reply = terminal.ask(Question(**{**vars(question), "options": options, "prefill": "1"}))
    assert reply == Typed("2")
    assert out.getvalue() == ""
    assert err.getvalue() == (
        "\nprep · Nour\n5 of 14\nWhat?\nDecide.\n1. advice (ticked)\n2. a job - kindly, no\n"
        "Enter keeps: 1, advice\nCommands: :back  :skip  :why  :edit  :quit  :help\n> "
    )


def test_the_heading_and_the_commands_are_not_said_twice() -> None:
    terminal, _, err = piped("a\nb\nc\n")
    terminal.ask(Question(heading="prep · Nour", progress="1 of 2", ask="First?"))
    terminal.ask(Question(heading="prep · Nour", progress="2 of 2", ask="Second?"))
    assert err.getvalue().endswith("\n> \n2 of 2\nSecond?\n> ")
    terminal.ask(Question(ask="Sure?", commands=":quit  :help"))
    assert err.getvalue().endswith("\nSure?\nCommands: :quit  :help\n> ")


def test_a_question_put_again_is_short() -> None:
    terminal, _, err = piped("x\n")
    question = Question(heading="prep", progress="1 of 2", ask="First?", hint="Think.")
    assert terminal.ask(question.once_more("typed")) == Typed("x")
    assert err.getvalue() == "First?\nEnter keeps: typed\n> "


@pytest.mark.parametrize("prefill", ["kept", ":b", "::b", "one\ntwo"])
def test_enter_alone_keeps_what_is_there(prefill: str) -> None:
    terminal, _, _ = piped("\n")
    assert terminal.ask(Question(prefill=prefill, many_lines=True)) == Typed(prefill)


@pytest.mark.parametrize("keys", ["\x1b[C", "\x1bOA\x1b[1;5D", "\x1b[15~", "\x1b", "\t", " \x1b[D"])
def test_keys_that_type_nothing_keep_what_is_there(keys: str) -> None:
    terminal, _, _ = piped(f"{keys}\n")
    assert terminal.ask(Question(prefill="kept")) == Typed("kept")


def test_text_among_keys_is_the_answer() -> None:
    terminal, _, _ = piped("\x1b[CNour\x1bOP El\x1b[Z\n \n")
    assert terminal.ask(Question(prefill="kept")) == Typed("Nour El")
    assert terminal.ask(Question(prefill="kept")) == Typed(" "), "a space takes it away"


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        (Command.HELP, "\x1bOP \x1b[11~ \x1b[[A"),
        (Command.WHY, "\x1bOQ \x1b[12~ \x1b[[B"),
        (Command.SKIP, "\x1bOR \x1b[13~ \x1b[[C"),
        (Command.BACK, "\x1b[Z"),
    ],
)
def test_a_key_alone_on_its_line_calls_its_command(command: Command, keys: str) -> None:
    for key in keys.split():
        terminal, _, _ = piped(f"{key}\n\x1b[C{key}\x1b[Z\nx{key}\n")
        assert terminal.ask(Question(prefill="kept")) == Asked(command)
        assert terminal.ask(Question(prefill="kept", many_lines=True)) == Asked(command)
        assert terminal.ask(Question(prefill="kept")) == Typed("x")


def test_the_edit_key_opens_the_editor_from_a_plain_line(tmp_path: Path) -> None:
    environ = {"EDITOR": script(tmp_path, "editor", "echo new >>$1"), "PATH": "/usr/bin:/bin"}
    terminal, _, _ = piped("\x1bOS\n", environ=environ, drafts=tmp_path / "drafts")
    assert terminal.ask(Question(prefill="old", many_lines=True)) == Typed("old\nnew")


def test_what_enter_keeps_is_named_where_it_is_numbers_of_options() -> None:
    options = (Option("ten minutes, everything"), Option("three", ticked=True), Option("none"))

    def kept(prefill: str, options: tuple[Option, ...] = options) -> str:
        return written(Question(options=options, prefill=prefill), 80, headed=False)[-1]

    assert kept("1") == "Enter keeps: 1, ten minutes, everything"
    assert kept("2, 3") == "Enter keeps: 2, three; 3, none"
    assert kept("4") == "Enter keeps: 4"
    assert kept("0, 1") == "Enter keeps: 0, 1"
    assert kept("1, maybe") == "Enter keeps: 1, maybe"
    assert kept("30", ()) == "Enter keeps: 30"


def test_the_end_of_input_quits() -> None:
    terminal, _, _ = piped("")
    assert terminal.ask(Question(prefill="kept")) == Asked(Command.QUIT)


def test_a_last_line_without_its_newline_is_an_answer() -> None:
    terminal, _, _ = piped("yes")
    assert terminal.ask(Question()) == Typed("yes")


def test_commands_are_recognised_and_an_unknown_one_is_told() -> None:
    terminal, _, err = piped(":foo\n:POURQUOI\n")
    assert terminal.ask(Question(ask="What?", prefill="kept")) == Asked(Command.WHY)
    assert "type ::foo" in err.getvalue()
    assert err.getvalue().count("Enter keeps: kept") == 2


def test_bytes_that_are_no_text_are_replaced() -> None:
    raw = io.TextIOWrapper(io.BytesIO(b"caf\xff\x00\x1b[D\n" + b"x" * 5_000_000 + b"\n"))
    terminal = Terminal(environ={}, stdin=raw, stdout=io.StringIO(), stderr=io.StringIO())
    assert terminal.ask(Question()) == Typed("caf\ufffd␀")
    assert terminal.ask(Question()) == Typed("x" * 5_000_000)


# The user's own editor


def script(folder: Path, name: str, body: str) -> str:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o700)
    return str(file)


def edit(editor: str, text: str, drafts: Path | None) -> str:
    return edited(text, drafts, {"EDITOR": editor, "PATH": "/usr/bin:/bin"}, sys.__stderr__)  # type: ignore[arg-type]


def test_the_editor_gets_a_private_file_that_is_gone_afterwards(tmp_path: Path) -> None:
    drafts, seen = tmp_path / "drafts", tmp_path / "seen"
    body = f'stat -c %a "$2" "$(dirname "$2")" {drafts} >{seen}; cat "$2" >>{seen}; echo new >"$2"'
    editor = script(tmp_path, "my editor", f"{body}; cp $2 $2~")
    assert edit(f"'{editor}' --wait", "old text", drafts) == "new"
    assert seen.read_text() == "600\n700\n700\nold text\n"
    assert list(drafts.iterdir()) == []


@pytest.mark.parametrize("body", ["echo lost >$1; exit 1", "kill -9 $$", "rm $1"])
def test_a_failing_editor_is_trouble_and_leaves_nothing_behind(tmp_path: Path, body: str) -> None:
    drafts = tmp_path / "drafts"
    with pytest.raises(EditorTrouble) as trouble:
        edit(script(tmp_path, "broken", body), "kept", drafts)
    assert trouble.value.key == "ask.editor_failed"
    assert list(drafts.iterdir()) == []


@pytest.mark.parametrize("editor", ["no-such-editor", "'unbalanced", "   "])
def test_an_editor_that_is_not_there_is_trouble(tmp_path: Path, editor: str) -> None:
    with pytest.raises(EditorTrouble) as trouble:
        edit(editor, "kept", tmp_path)
    assert trouble.value.key == "ask.editor_missing"


def test_the_editor_is_not_run_by_a_shell(tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    with pytest.raises(EditorTrouble):
        edit(f"false; touch {witness}", "", tmp_path)
    assert not witness.exists()


def test_edit_at_a_plain_prompt_returns_the_lines(tmp_path: Path) -> None:
    editor = script(tmp_path, "editor", "printf 'one\\ntwo\\n' >$1")
    environ = {"VISUAL": editor, "PATH": "/usr/bin:/bin"}
    terminal, _, _ = piped(":edit\n", environ=environ, drafts=tmp_path / "drafts")
    assert terminal.ask(Question(many_lines=True)) == Typed("one\ntwo")


def test_an_editor_that_fails_keeps_the_text_and_asks_again(tmp_path: Path) -> None:
    terminal, _, err = piped(":edit\n\n", environ={"EDITOR": "false", "PATH": "/usr/bin:/bin"})
    assert terminal.ask(Question(ask="What?", prefill="kept")) == Typed("kept")
    assert "false failed" in err.getvalue()


# Start-up


def test_the_terminal_loads_neither_rich_nor_prompt_toolkit() -> None:
    code = "import sys, coffee.face.terminal; print({'rich', 'prompt_toolkit'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"


# The clipboard of the terminal


CAPABLE = {"TERM": "xterm-256color"}


def watched(**environ: str) -> tuple[Terminal, Tty]:
    """A terminal on which questions are drawn."""
    stdin, stderr = Tty(), Tty()
    return Terminal(environ=environ, stdin=stdin, stdout=Tty(), stderr=stderr), stderr


def test_a_terminal_is_handed_a_text_in_letters_that_steer_nothing() -> None:
    terminal, stderr = watched(**CAPABLE)
    assert terminal.clip("\x1b]0;x\x07 é")
    coded = re.fullmatch(r"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", stderr.getvalue())
    assert coded and base64.b64decode(coded[1]).decode() == "\x1b]0;x\x07 é"


@pytest.mark.parametrize(
    "environ",
    [{"TERM": "dumb"}, {"TERM": "linux"}, {}, CAPABLE | {"TMUX": "x"}, CAPABLE | {"STY": "x"},
     CAPABLE | {"CI": "1"}, CAPABLE | {"ACCESSIBLE": "1"}],
)  # fmt: skip
def test_a_terminal_that_would_drop_a_text_or_show_it_is_not_handed_one(environ) -> None:
    terminal, stderr = watched(**environ)
    assert not terminal.clip("x") and not stderr.getvalue()


def test_neither_a_pipe_nor_a_text_without_an_end_is_handed_over() -> None:
    terminal, _, stderr = piped()
    assert not terminal.clip("x") and not stderr.getvalue()
    terminal, seen = watched(**CAPABLE)
    assert not terminal.clip("x" * 100_000) and not seen.getvalue()


def test_a_message_in_a_pipe_is_not_broken() -> None:
    terminal, out, err = piped(environ={})
    terminal.tell("word " * 40 + "end", "bad")
    terminal.line("word " * 40 + "end")
    assert err.getvalue() == out.getvalue() == "word " * 40 + "end\n"
