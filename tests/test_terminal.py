"""The face on a real terminal: a pty, keys, pastes, and the screen read back."""

import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from coffee.face.question import Option, Question
from screen import Screen, pasted

DRIVER = """
import sys
from pathlib import Path
from coffee.face.commands import Command
from coffee.face.question import *
from coffee.face.terminal import Terminal
terminal = Terminal(drafts=Path(sys.argv[2]))
for number, question in enumerate(eval(sys.argv[1])):
    while number and len(sys.argv) > 3 and not Path(sys.argv[3]).exists():
        pass
    try:
        reply = terminal.ask(question)
    except KeyboardInterrupt:
        reply = "interrupted"
    terminal.data(f"got {reply!a}")
"""


def asking(
    *questions: Question,
    env: Mapping[str, str | None] | None = None,
    drafts: Path = Path("/dev/null/drafts"),
    columns: int = 80,
    shell: str = "",
    busy_until: Path | None = None,
) -> Screen:
    """With `busy_until`, no second question is put before there is such a file."""
    command = [sys.executable, "-c", DRIVER, repr(list(questions)), str(drafts)]
    command += [str(busy_until)] if busy_until else []
    if shell:
        command = ["/bin/sh", "-c", f'exec "$0" "$@" {shell}', *command]
    return Screen(command, env=env, columns=columns)


def script(folder: Path, body: str) -> str:
    file = folder / "editor"
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o700)
    return str(file)


def answers(screen: Screen) -> list[str]:
    """What the driver got, in order, whatever width the screen has."""
    lines = "".join(line.ljust(screen.columns) for line in screen.everything())
    return [part.split("  ")[0] for part in lines.split("got ")[1:]]


ONE = Question(heading="prep · Nour", progress="1 of 2", ask="Who?")
TWO = Question(heading="prep · Nour", progress="2 of 2", ask="Why?")
JOBS = tuple(map(Option, ["a job", "advice", "a reference", "money", "a lift", "nothing"]))


# A capable terminal


def test_a_step_is_drawn_and_its_commands_leave_with_the_answer() -> None:
    step = Question(heading="prep · Nour", progress="5 of 14", ask="What?", options=JOBS)
    with asking(step) as screen:
        screen.wait_for_line(" > ").wait_for(":quit")
        assert screen.lines()[1] == f" prep · Nour{'5 of 14':>67}"
        assert screen.lines()[7] == "    3  a reference     6  nothing"
        assert screen.line == f" > {':back  :skip  :why  :edit  :quit  :help':>76}"
        assert screen.cell("What?").bold
        assert screen.cell("3  a").fg == "magenta"
        screen.send("2,5", "enter").wait_for("got Typed(text='2,5')")
        assert " > 2,5" in screen.lines()
        assert ":quit" not in screen.text()
        assert screen.wait_for_end() == 0


def test_nothing_but_colour_and_the_line_is_asked_of_the_terminal() -> None:
    with asking(ONE) as screen:
        screen.wait_for_line(" > ").send("x", "enter").wait_for_end()
    assert "\x1b[6n" not in screen.raw, "no cursor position request"
    assert "\x1b[?1049h" not in screen.raw, "no full screen"
    assert "\x1b[?1000h" not in screen.raw, "no mouse"
    assert "WARNING" not in screen.text()


def test_the_line_can_be_edited_and_no_key_leaves_its_letters() -> None:
    with asking(ONE) as screen:
        screen.wait_for_line(" > ").send("Nor", "left", "u", "end", "x", "backspace", "up")
        screen.send("\x1b[1;5C", "\x1b[5~", "\x1b[24~", "\x1b[57441u", "\x1b[99~", "\x1bOz")
        screen.send("\x1b[I", "\x1b[31m", "\x0c", "\x12", "\x13", "\t", "!", "enter")
        screen.wait_for("got ")
        assert answers(screen) == ["Typed(text='Nour!')"]


def test_what_was_there_is_on_the_line_and_can_be_edited() -> None:
    with asking(Question(ask="Who?", prefill="Nour El Amrani é")) as screen:
        screen.wait_for_line(" > Nour El Amrani é").send("backspace", "x", "home", "X", "enter")
        screen.wait_for("got ")
        assert answers(screen) == [r"Typed(text='XNour El Amrani x')"]


def test_an_answer_that_looks_like_a_command_survives_being_asked_again() -> None:
    with asking(Question(ask="Who?", prefill=":back")) as screen:
        screen.wait_for_line(" > ::back").send("enter").wait_for("got ")
        assert answers(screen) == ["Typed(text=':back')"]


def test_each_key_calls_its_command_and_gives_the_line_back() -> None:
    keys = {"f1": "HELP", "f2": "WHY", "f3": "SKIP", "shift-tab": "BACK"}
    questions = [Question(ask=f"With {key}?") for key in keys]
    with asking(*questions) as screen:
        for number, key in enumerate(keys):
            screen.wait_for(f"With {key}?").wait_for_line(" > ").send("half", key)
            screen.wait_for("got ", number + 1)
        screen.wait_for_end()
        for got, command in zip(answers(screen), keys.values(), strict=True):
            assert f"<Command.{command}: " in got
            assert got.endswith("draft='half')")
        assert "half" not in screen.text().replace("draft='half'", ""), "its line is taken away"


def test_a_command_that_is_typed_gives_no_draft() -> None:
    with asking(ONE, TWO) as screen:
        screen.wait_for_line(" > ").send(":POURQUOI", "enter").wait_for("got ")
        screen.wait_for("Why?").wait_for_line(" > ").send(":r", "enter").wait_for_end()
        assert answers(screen) == [
            "Asked(command=<Command.WHY: 'why'>, draft='')",
            "Asked(command=<Command.BACK: 'back'>, draft='')",
        ]


def test_a_command_typed_after_what_is_there_is_the_command() -> None:
    there = [Question(ask=f"{n}?", prefill="How are things?") for n in range(4)]
    typed = [":why", " :RETOUR", "::b", " Well: back"]
    with asking(*there) as screen:
        for number, words in enumerate(typed):
            screen.wait_for(f"{number}?").wait_for_line(" > How").send(words, "enter")
            screen.wait_for("got ", number + 1)
        screen.wait_for_end()
        assert answers(screen) == [
            "Asked(command=<Command.WHY: 'why'>, draft='How are things?')",
            "Asked(command=<Command.BACK: 'back'>, draft='How are things?')",
            "Typed(text='How are things?::b')",
            "Typed(text='How are things? Well: back')",
        ]


def test_a_command_after_a_number_that_is_there_is_the_command() -> None:
    with asking(Question(ask="Which?", prefill="1", short=True, options=JOBS)) as screen:
        screen.wait_for_line(" > 1").send("end", ":skip", "enter").wait_for("got ")
        assert answers(screen) == ["Asked(command=<Command.SKIP: 'skip'>, draft='1')"]


@pytest.mark.parametrize("kind", [{}, {"many_lines": True}, {"short": True, "prefill": "1"}])
def test_an_unknown_command_gives_way_to_the_first_key(kind: dict[str, Any]) -> None:
    with asking(Question(ask="When?", **kind)) as screen:
        screen.wait_for_line(" > ").send("ctrl-u", ":foo", "enter")
        screen.wait_for(" > :foo", 2).wait_for_line(" > :foo").send("thursday", "enter").wait_for(
            "got "
        )
        assert answers(screen) == ["Typed(text='thursday')"]


def test_an_unknown_command_is_told_and_can_be_edited() -> None:
    with asking(ONE) as screen:
        screen.wait_for_line(" > ").send(":foo", "enter").wait_for("type ::foo")
        screen.wait_for(" > :foo", 2).wait_for_line(" > :foo").send("home", ":", "enter").wait_for(
            "got "
        )
        assert answers(screen) == ["Typed(text=':foo')"]


def test_ctrl_d_quits_on_an_empty_line_and_deletes_on_another() -> None:
    with asking(ONE, TWO) as screen:
        screen.wait_for_line(" > ").send("ab", "home", "ctrl-d", "enter").wait_for("got ")
        screen.wait_for("Why?").wait_for_line(" > ").send("ctrl-d").wait_for_end()
        assert answers(screen) == [
            "Typed(text='b')",
            "Asked(command=<Command.QUIT: 'quit'>, draft='')",
        ]


@pytest.mark.parametrize("short", [True, False])
def test_ctrl_d_quits_on_a_line_left_as_it_was(short: bool) -> None:
    with asking(Question(ask="Who?", prefill="Nour", short=short)) as screen:
        screen.wait_for_line(" > Nour").send("ctrl-d").wait_for_end()
        assert answers(screen) == ["Asked(command=<Command.QUIT: 'quit'>, draft='')"]


def test_ctrl_c_is_for_the_caller_whatever_is_on_the_line() -> None:
    with asking(Question(ask="Who?")) as screen:
        screen.wait_for_line(" > ").send("half").wait_for_line(" > half").send("ctrl-c")
        screen.wait_for("got 'interrupted'")


@pytest.mark.parametrize("short", [True, False])
def test_ctrl_c_is_for_the_caller_on_a_line_left_as_it_was(short: bool) -> None:
    with asking(Question(ask="Who?", prefill="Nour", short=short)) as screen:
        screen.wait_for_line(" > Nour").send("ctrl-c").wait_for("got 'interrupted'")


def test_an_interrupt_sent_from_elsewhere_is_for_the_caller_too() -> None:
    with asking(ONE, TWO) as screen:
        screen.wait_for_line(" > ")
        os.kill(screen.pid, signal.SIGINT)
        screen.wait_for("got 'interrupted'").wait_for("Why?").wait_for_line(" > ")


def test_a_paste_of_several_lines_is_one_answer() -> None:
    """Convention 26."""
    many = Question(ask="Bring?", many_lines=True)
    with asking(ONE, many) as screen:
        screen.wait_for_line(" > ").send(pasted("one\r\ntwo\rthree\r"), " four", "enter")
        screen.wait_for("Bring?").wait_for_line(" > ").send(pasted("one\rtwo"), "!", "enter")
        screen.wait_for("got ", 2)
        assert answers(screen) == ["Typed(text='one two three four')", r"Typed(text='one\ntwo!')"]


def test_a_hostile_paste_or_prefill_steers_nothing() -> None:
    hostile = "\x1b]0;pwned\x07\x1b[2J\u202e[/]\x9b2J\x00"
    with asking(Question(ask="Who?", prefill=hostile), TWO) as screen:
        screen.wait_for_line(" > \ufffd[/]␀").send("enter")
        screen.wait_for("Why?").wait_for_line(" > ").send(pasted(hostile), "\u202e\u200bx", "enter")
        screen.wait_for("got ", 2).wait_for_end()
        assert "Who?" in screen.text()
        assert screen.title == ""
        assert not any(c in screen.raw for c in "\u202e\u200b\x9b\x00")
        assert r"Typed(text='\ufffd[/]\u2400\ufffd\ufffdx')" in answers(screen)


def test_a_very_long_paste_is_taken() -> None:
    with asking(ONE) as screen:
        screen.wait_for_line(" > ").send(pasted("word " * 4000), "enter")
        screen.wait_for("got ").wait_for_end()
        assert screen.text().count("word") >= 4000


def test_several_lines_can_be_typed_with_alt_enter() -> None:
    with asking(Question(ask="Bring?", many_lines=True)) as screen:
        screen.wait_for_line(" > several lines").send("one", "\x1b\r", "two", "enter")
        screen.wait_for("got ")
        assert answers(screen) == [r"Typed(text='one\ntwo')"]


def test_enter_goes_on_from_a_page_and_leaves_no_prompt_behind() -> None:
    page = Question(heading="The door", body="One.\n\nTwo.", pause=True)
    with asking(page) as screen:
        screen.wait_for_line(" > Enter").send("enter").wait_for_end()
        assert screen.lines() == [
            "",
            " The door",
            "",
            " One.",
            "",
            " Two.",
            "",
            "got Typed(text='')",
        ]


def test_a_question_put_again_brings_back_its_line_only() -> None:
    with asking(ONE, ONE.once_more("typed")) as screen:
        screen.wait_for_line(" > ").send("typed", "enter").wait_for("got ")
        screen.wait_for_line(" > typed").send("!", "enter").wait_for("got ", 2)
        assert screen.text().count("Who?") == 1


def test_keys_pressed_ahead_answer_the_next_questions() -> None:
    with asking(ONE, TWO) as screen:
        screen.wait_for_line(" > ").send("first\rsecond\r").wait_for("got ", 2)
        assert answers(screen) == ["Typed(text='first')", "Typed(text='second')"]


def test_keys_pressed_between_two_questions_show_on_the_line_of_the_next(tmp_path: Path) -> None:
    with asking(ONE, TWO, busy_until=tmp_path / "ready") as screen:
        screen.wait_for_line(" > ").send("first", "enter").wait_for("got ")
        screen.send("later", "left", "x")
        (tmp_path / "ready").touch()
        screen.wait_for_line(" > latex").send("enter").wait_for("got ", 2)
        assert answers(screen) == ["Typed(text='first')", "Typed(text='latexr')"]
        assert "^[" not in screen.text()
        assert screen.text().count("late") == 2, "on the line, and what the driver got"


def test_the_echo_is_back_in_the_editor_and_at_the_end(tmp_path: Path) -> None:
    stty = "stty -a | tr ' ;' '\\n\\n' | grep -x -e -echo -e echo"
    editor = script(tmp_path, f"{stty} >{tmp_path}/seen")
    python = " ".join([sys.executable, "-c", '"$0"', '"$1"', "/nonexistent"])
    command = ["/bin/sh", "-c", f"{python}; {stty}", DRIVER, repr([ONE])]
    with Screen(command, env={"EDITOR": editor}) as screen:
        screen.wait_for_line(" > ").send("f4").wait_until(lambda _: (tmp_path / "seen").exists())
        screen.send("x", "enter").wait_for("got ").wait_for_end()
        assert screen.lines()[-1] == "echo"
    assert (tmp_path / "seen").read_text() == "echo\n"


# Words at the edge


SENTENCE = "je ne pourrai pas vous aider cette fois, mais merci d'avoir pensé à"


def being_typed(screen: Screen) -> tuple[list[str], tuple[int, int]]:
    """The lines of the answer, without their margin, and the row and cell of the cursor there."""
    first = next(n for n, line in enumerate(screen.everything()) if line.startswith(" > "))
    lines = [line[3:].removesuffix(":help").rstrip() for line in screen.everything()[first:]]
    return lines, (screen.row - first, screen._terminal.cursor.x - 3)


@pytest.mark.parametrize("many_lines", [True, False])
@pytest.mark.parametrize("typed", [True, False])
def test_no_word_is_cut_at_the_edge(typed: bool, many_lines: bool) -> None:
    question = Question(prefill="" if typed else SENTENCE, many_lines=many_lines)
    with asking(question, columns=24) as screen:
        screen.wait_for_line(" > " if typed else "   d'avoir").send(SENTENCE if typed else "")
        screen.send(" moi").wait_for_line("   d'avoir pensé à moi")
        lines = ["je ne pourrai pas", "vous aider cette", "fois, mais merci"]
        assert being_typed(screen) == ([*lines, "d'avoir pensé à moi"], (3, 19))
        screen.send("aussi").wait_for_line("   moiaussi")
        assert being_typed(screen) == ([*lines, "d'avoir pensé à", "moiaussi"], (4, 8))
        screen.send("enter").wait_for("got ")
        assert answers(screen) == [f"Typed(text={SENTENCE + ' moiaussi'!a})"]


def test_a_line_of_whole_words_is_edited_in_the_middle() -> None:
    with asking(ONE, TWO, columns=24) as screen:
        screen.wait_for_line(" > ").send("one two three four five six", "home")
        screen.wait_for_line(" > one").send(*["right"] * 18)
        screen.wait_until(lambda shown: being_typed(shown)[1] == (0, 18))
        assert being_typed(screen)[0] == ["one two three four", "five six"]
        screen.send("right").wait_until(lambda shown: being_typed(shown)[1] == (1, 0))
        screen.send("x").wait_until(lambda shown: being_typed(shown)[1] == (1, 1))
        assert being_typed(screen)[0] == ["one two three four", "xfive six"]
        screen.send(*["left"] * 2).wait_until(lambda shown: being_typed(shown)[1] == (0, 18))
        screen.send("teen").wait_until(lambda shown: being_typed(shown)[1] == (1, 8))
        assert being_typed(screen)[0] == ["one two three", "fourteen xfive six"]
        screen.send(*["backspace"] * 4)
        screen.wait_until(lambda shown: being_typed(shown)[1] == (0, 18)).send("enter")
        screen.wait_for("got ")
        assert answers(screen) == ["Typed(text='one two three four xfive six')"]


def test_wide_letters_and_several_lines_keep_the_cursor_right() -> None:
    many = Question(
        prefill="中文中文 one two three\n名字名字名字名字名字名字 four", many_lines=True
    )
    with asking(many, columns=20) as screen:
        screen.wait_for_line("   名字名字 four")
        lines = ["中文中文 one two", "three", "名字名字名字名字", "名字名字 four"]
        assert being_typed(screen) == (lines, (3, 13))
        screen.send("up").wait_until(lambda shown: being_typed(shown)[1] == (1, 4))
        screen.send(*["left"] * 5).wait_until(lambda shown: being_typed(shown)[1] == (0, 16))
        screen.send("文").wait_until(lambda shown: being_typed(shown)[1] == (1, 2))
        assert being_typed(screen)[0] == [lines[0], "文 three", *lines[2:]]
        screen.send("enter").wait_for("got ")
        text = "中文中文 one two文 three\n名字名字名字名字名字名字 four"
        assert answers(screen) == [f"Typed(text={text!a})"]


@pytest.mark.parametrize("columns", [20, 40, 80, 200])
def test_no_width_loses_anything(columns: int) -> None:
    step = Question(
        heading="prep · Nour El Amrani · Thu 26 Nov 15:00",
        progress="5 of 14",
        ask="What may she expect of you?",
        hint="Decide now, not at the table.",
        options=JOBS,
        prefill="a long answer that was given before",
    )
    with asking(step, columns=columns) as screen:
        screen.wait_until(lambda shown: "before" in "".join(shown.text().split()))
        seen = " ".join(screen.text().split())
        for text in (step.heading, step.progress, step.ask, step.hint):
            assert text in seen
        assert all(option.label in seen for option in JOBS)
        screen.send("enter").wait_for("got ")


def test_a_narrow_window_shows_the_short_form_of_the_commands() -> None:
    with asking(ONE, columns=59) as screen:
        screen.wait_for_line(" > ").wait_for(":help")
        assert ":skip" not in screen.text()


def test_a_window_that_changes_size_keeps_the_line() -> None:
    with asking(ONE) as screen:
        screen.wait_for_line(" > ").send("typed").wait_for_line(" > typed")
        screen.resize(40, 10).wait_for(":help").resize(100, 30).wait_for(":quit")
        screen.send("!", "enter").wait_for("got Typed(text='typed!')")


def test_no_color_leaves_the_weight_only() -> None:
    with asking(ONE, env={"NO_COLOR": "1"}) as screen:
        screen.wait_for_line(" > ").send("x", "enter").wait_for_end()
    paints = {code for code in screen.escapes() if code.endswith("m")}
    assert paints <= {"\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[0;1m", "\x1b[0;2m"}


# The user's own editor


@pytest.mark.parametrize("key", ["f4", "ctrl-x ctrl-e"])
def test_a_key_opens_the_editor_on_what_is_typed(tmp_path: Path, key: str) -> None:
    env = {"EDITOR": script(tmp_path, 'printf " edited" >>$1')}
    with asking(ONE, env=env, drafts=tmp_path / "drafts") as screen:
        screen.wait_for_line(" > ").send("half", key).wait_for_line(" > half edited")
        screen.send("!", "enter").wait_for("got Typed(text='half edited!')")
        assert screen.text().count("Who?") == 1
        assert list((tmp_path / "drafts").iterdir()) == []


def test_several_lines_come_back_from_the_editor_as_the_answer(tmp_path: Path) -> None:
    many = Question(ask="Bring?", prefill="one", many_lines=True)
    env = {"VISUAL": script(tmp_path, "echo two >>$1"), "EDITOR": "false"}
    with asking(many, env=env, drafts=tmp_path) as screen:
        screen.wait_for_line(" > one").send("ctrl-u", ":edit", "enter").wait_for("got ")
        assert answers(screen) == [r"Typed(text='one\ntwo')"]
        assert screen.lines()[-3:-1] == [" one", " two"]


def test_a_failing_editor_costs_one_sentence_and_no_text(tmp_path: Path) -> None:
    with asking(ONE, env={"EDITOR": "false"}, drafts=tmp_path) as screen:
        screen.wait_for_line(" > ").send("half", "f4").wait_for("false failed")
        screen.wait_for_line(" > half").send("enter").wait_for("got Typed(text='half')")


def test_ctrl_c_in_the_editor_is_the_editors(tmp_path: Path) -> None:
    editor = script(tmp_path, "trap 'echo saved >$1; exit 0' INT; echo here; while :; do :; done")
    with asking(ONE, env={"EDITOR": editor}, drafts=tmp_path) as screen:
        screen.wait_for_line(" > ").send("f4").wait_for("here").send("ctrl-c")
        screen.wait_for_line(" > saved").send("ctrl-c").wait_for("got 'interrupted'")


# Every other terminal


PLAIN: Sequence[Mapping[str, str | None]] = (
    {"TERM": "dumb"},
    {"TERM": None},
    {"ACCESSIBLE": "1"},
    {"COFFEE_ACCESSIBLE": "1"},
    {"CI": "true"},
)


@pytest.mark.parametrize("env", PLAIN, ids=str)
def test_a_plain_terminal_asks_in_words_and_sees_no_escape_byte(
    env: Mapping[str, str | None],
) -> None:
    step = Question(ask="What?", options=(*JOBS[:2], Option("both", ticked=True)), prefill="1")
    with asking(step, Question(ask="Who?"), env=env) as screen:
        screen.wait_for("Enter keeps: 1").wait_for_line("> ").send("enter")
        screen.wait_for("Who?").wait_for_line("> ").send("Zoé", "left", "\x1bOPx", "enter")
        screen.wait_for_end()
        assert answers(screen) == ["Typed(text='1')", r"Typed(text='Zo\xe9x')"]
        assert "3. both (ticked)" in screen.lines()
        assert "\x1b" not in screen.raw


def test_keys_on_a_plain_line_do_what_the_help_says_and_erase_nothing() -> None:
    kept = Question(ask="Who?", prefill="Nour")
    with asking(kept, kept, kept, env={"TERM": "dumb"}) as screen:
        for number, key in enumerate(("right", "f1", "shift-tab"), 1):
            screen.wait_for("Who?", number).wait_for_line("> ").send(key, "enter")
            screen.wait_for("got ", number)
        assert answers(screen) == [
            "Typed(text='Nour')",
            "Asked(command=<Command.HELP: 'help'>, draft='')",
            "Asked(command=<Command.BACK: 'back'>, draft='')",
        ]


def test_ctrl_d_and_ctrl_c_work_on_a_plain_terminal() -> None:
    with asking(ONE, TWO, TWO, env={"TERM": "dumb"}) as screen:
        screen.wait_for_line("> ").send("ctrl-c").wait_for("got 'interrupted'")
        screen.wait_for("Why?").wait_for_line("> ").send("ctrl-d").wait_for("Command.QUIT")
        screen.wait_for("Why?", 2).wait_for_line("> ").send("x", "enter").wait_for("got Typed")


def test_ctrl_c_is_heard_by_a_plain_line_whose_wait_it_does_not_break() -> None:
    """As when it comes an instant before the wait: here another thread is given the signal."""
    elsewhere = (
        "import signal, threading\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})\n"
    )
    command = [sys.executable, "-c", elsewhere + DRIVER, repr([ONE, TWO]), "/dev/null/drafts"]
    with Screen(command, env={"TERM": "dumb"}) as screen:
        screen.wait_for_line("> ").send("ctrl-c").wait_for("got 'interrupted'")
        screen.wait_for("Why?").wait_for_line("> ").send("x", "enter").wait_for("got Typed")


@pytest.mark.parametrize("last", ["\n", ""])
def test_a_paste_on_a_plain_terminal_is_one_answer(last: str) -> None:
    many = Question(ask="Bring?", many_lines=True)
    with asking(many, ONE, env={"TERM": "dumb"}) as screen:
        screen.wait_for_line("> ").send(f"one\ntwo\n\nthree{last}")
        if not last:
            screen.wait_for_line("three").send("!", "enter")
        screen.wait_for("Who?").wait_for_line("> ").send("a\nb\n").wait_for("got ", 2)
        end = "" if last else "!"
        assert answers(screen) == [rf"Typed(text='one\ntwo\n\nthree{end}')", "Typed(text='a b')"]


def test_a_question_is_seen_when_messages_go_to_a_file(tmp_path: Path) -> None:
    with asking(ONE, shell=f"2>{tmp_path}/log") as screen:
        screen.wait_for("Who?").wait_for_line("> ").send("x", "enter").wait_for("got Typed")
        assert (tmp_path / "log").read_text() == ""


def test_data_in_a_file_leaves_the_questions_on_the_screen(tmp_path: Path) -> None:
    with asking(ONE, shell=f">{tmp_path}/data") as screen:
        screen.wait_for_line(" > ").send("x", "enter").wait_for_end()
        assert (tmp_path / "data").read_text() == "got Typed(text='x')\n"
