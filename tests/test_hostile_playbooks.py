"""Files from strangers: whatever they hold, a book or a fault comes back, and soon."""

import copy
import json
import os
import random
import re
import socket
import stat
import string
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coffee.errors import CannotRead, PlaybookFault
from coffee.library import reader
from coffee.library.books import MOST_FAULTS, Read, read_playbook
from coffee.library.reader import BadYaml, parse, read_bytes
from coffee.library.shelf import Shelf, shipped_folder
from coffee.text.en import playbooks as en
from coffee.text.fr import playbooks as fr

SHIPPED = sorted(shipped_folder().glob("*/*.yaml"))
MOST = reader.MOST_BYTES
LONGEST = 0.5
HEAD = "format: coffee/1\nkind: walk\ntitle: x\n"


def fill(unit: str | bytes, head: str = "") -> bytes:
    """`unit` over and over, as much as a playbook may hold."""
    block = unit.encode() if isinstance(unit, str) else unit
    return (head.encode() + block * (MOST // len(block)))[:MOST]


def steps(line: str, count: int) -> bytes:
    """A walk of `count` steps; `#` in `line` is the number of the step."""
    return (HEAD + "steps:\n" + "".join(line.replace("#", str(n)) for n in range(count))).encode()


def _billion_laughs() -> str:
    rows = ["a: &a [x,x,x,x,x,x,x,x,x,x]"]
    for one, other in zip("bcdefghij", "abcdefghi", strict=True):
        rows.append(f"{one}: &{one} [{','.join(['*' + other] * 10)}]")
    return "\n".join(rows)


def _merge_bomb() -> str:
    rows = ["m0: &m0 {" + ",".join(f"k{n}: {n}" for n in range(1000)) + "}"]
    rows += [f"m{n}: &m{n}\n  <<: [{','.join([f'*m{n - 1}'] * 9)}]" for n in range(1, 7)]
    return "\n".join(rows)


def _pigeons(count: int) -> bytes:
    """Pigeons in one hole fewer: what no search decides quickly."""
    holes = range(count - 1)
    choices = ", ".join(f"h{n}: H{n}" for n in holes)
    rows = [
        f"- {{id: p{n}, type: choice, ask: a, required: 'yes', choices: {{{choices}}}}}"
        for n in range(count)
    ]
    pairs = [(one, other) for one in range(count) for other in range(one)]
    for number, (one, other) in enumerate(pairs):
        same = ", ".join(f"{{p{one}: h{n}, p{other}: h{n}}}" for n in holes)
        rows.append(f"- {{id: x{number}, type: confirm, ask: a, required: 'yes', when: [{same}]}}")
    free = ", ".join(f"x{number}: none" for number in range(min(len(pairs), 20)))
    rows += [f"- {{id: z{n}, type: text, ask: a, when: {{{free}}}}}" for n in range(100)]
    return (HEAD + "steps:\n" + "\n".join(rows)).encode()


YAML_TRAPS: dict[str, bytes] = {
    name: text.encode("utf-8", "surrogatepass")
    for name, text in {
        "billion laughs": _billion_laughs(),
        "merge bomb": _merge_bomb(),
        "open brackets": "[" * 2000,
        "nested brackets": "[" * 2000 + "]" * 2000,
        "100,000 nested brackets": "[" * 100_000 + "]" * 100_000,
        "nested braces": "{a: " * 3000 + "}" * 3000,
        "nested blocks": "".join(" " * n + "a:\n" for n in range(700)),
        "400 brackets": "[" * 400 + "]" * 400,
        "brackets and braces": "[{a: " * 20_000,
        "duplicate keys": "cue: a\ncue: b\n",
        "python tag": "!!python/object/apply:os.system ['id']",
        "unknown tag": "!coach {a: 1}",
        "self reference": "&a [*a]",
        "self reference in a map": "&a {x: *a}",
        "huge integer": "n: " + "9" * 5000,
        "huge sexagesimal": "n: " + "1" + ":59" * 20_000,
        "huge scalar": "s: " + "x" * (MOST - 3),
        "a list as a key": "? [a]\n: 1\n",
        "a map as a key": "{{a: b}: c}",
        "not a number": "p: .nan\ninf: .inf\n",
        "equals": "= : 1",
        "NUL": "a: \x00",
        "NUL in the middle of a walk": HEAD + "steps: \x00",
        "two documents": "a: 1\n---\nb: 2\n",
        "a date that is none": "d: 2026-13-45\n",
        "base64 that is none": "d: !!binary '%%%%'\n",
        "an integer that is none": "d: !!int abc\n",
        "a time stamp that is none": "d: !!timestamp x\n",
        "a set": "!!set {a, b}",
        "nothing": "",
        "null": "~",
        "a list": "- a",
        "a word": "hello",
        "a terminal escape": 'format: coffee/1\nkind: walk\ntitle: "\\e]52;c;QUJD\\a"\nsteps: []\n',
        "bidirectional override": 'title: "\\u202Eevil"\n',
        "a lone surrogate, escaped": 'name: "\\uD800"\n',
        "a lone surrogate": "name: \ud800\n",
        "a long key": "? " + "k" * 2000 + "\n: 1\n",
        "a key of 256 K": "k" * (MOST - 4) + ": v",
        "a quoted key of 256 K": '"' + "k" * (MOST - 6) + '": v',
        "anchors": "\n".join(f"a{n}: &a{n} x" for n in range(15_000)),
        "many documents": "---\n" * 20_000,
        "a long comment": "#" * MOST,
        "directives": "%YAML 1.1\n" * 5 + "---\na: 1",
        "a long version": "%YAML 1." + "1" * (MOST - 10),
        "a long directive": "%" + "A" * (MOST - 1),
        "a long tag handle": "%TAG !" + "a" * 100_000 + "! tag:x\n---\n",
        "a tab": "a:\t1\n\tb: 2",
        "many escapes": '"' + "\\n" * (MOST // 2 - 2) + '"',
        "wide escapes": '"' + "\\U0010ffff" * 20_000 + '"',
        "folded": "a: >\n" + " x\n\n" * 50_000,
        "a long block header": "a: >" + "9" * 100_000 + "\n x",
        "a byte order mark": "\ufefftitle: x",
        "byte order marks": "\ufeff" * (MOST // 3),
        "separators that are lines to YAML alone": "title: a\u2028b\x85c",
    }.items()
}
YAML_TRAPS |= {
    "UTF-16": "title: x".encode("utf-16"),
    "UTF-16 at length": ("title: x\n" * 5000).encode("utf-16"),
    "UTF-16 without a mark": "title: x".encode("utf-16-le"),
    "Latin-1": "title: café".encode("latin-1"),
    "any bytes": bytes(range(256)) * 4,
    "random bytes": random.Random(7).randbytes(MOST),
}

SHAPE_TRAPS: dict[str, bytes] = {
    "only extra keys": (HEAD + "".join(f"k{n}: v\n" for n in range(9900))).encode(),
    "steps without a question": steps("- {id: x, type: page}\n", 3000),
    "brief of empty lists": (
        HEAD
        + "steps: [{id: x, type: page, ask: a}]\nbrief:\n- title: x\n  lines: ["
        + "[]," * 9900
        + "]\n"
    ).encode(),
    "when of bad keys": (
        HEAD
        + "steps:\n- {id: x, type: page, ask: a, when: {"
        + ",".join(f"K{n}: v" for n in range(4900))
        + "}}\n"
    ).encode(),
    "choices of bad keys": (
        HEAD
        + "steps:\n- {id: x, type: choice, ask: a, choices: {"
        + ",".join(f"K{n}: v" for n in range(4900))
        + "}}\n"
    ).encode(),
    "half-open fragments": steps(
        "- {id: s#, type: text, ask: a, hint: '" + "[[" * 650 + "'}\n", 190
    ),
    "half-open names": steps("- {id: s#, type: text, ask: a, hint: '" + "{{" * 650 + "'}\n", 190),
    "names of blanks": steps("- {id: s#, type: text, ask: a, hint: '{{" + " " * 1250 + "'}\n", 190),
    "many fragments": steps(
        "- {id: s#, type: text, ask: a, hint: '" + "[[{{s0}}]]" * 115 + "'}\n", 190
    ),
    "unknown names": steps(
        "- {id: s#, type: text, ask: a, hint: '"
        + "".join(f"{{{{q{n}}}}}" for n in range(150))
        + "'}\n",
        190,
    ),
    "many labels": steps(
        "- {id: s#, type: several, ask: a, note: '"
        + "{{item}}" * 20
        + "', choices: {"
        + ", ".join(f"c{n}: C{n}" for n in range(40))
        + "}}\n",
        110,
    ),
    "labels that fold to more": steps(
        "- {id: s#, type: choice, ask: a, choices: {a: '" + "ﷺ" * 199 + "', b: c}}\n", 190
    ),
    "long defaults": steps(
        "- {id: s#, type: date, ask: a, default: '" + "lundi " * 200 + "'}\n", 190
    ),
    "long numbers": steps("- {id: s#, type: number, ask: a, default: '" + "1" * 1200 + "'}\n", 190),
    "pigeons in holes": _pigeons(8),
    "a chain of conditions": (
        HEAD
        + "steps:\n- {id: s0, type: text, ask: a}\n"
        + "".join(
            f"- {{id: s{n}, type: choice, ask: a, choices: {{a: b, c: d}},"
            f" when: {{s{n - 1}: any}}}}\n"
            for n in range(1, 199)
        )
    ).encode(),
    "half a thousand questions": (
        "format: coffee/1\nkind: questions\ntitle: x\n"
        "themes: {t: {title: a, use: b, advice: a/b}}\nquestions:\n"
        + "".join(
            f"- {{id: q{n}, theme: t, ask: '{'{{company}} ' * 20}?', use: a, follow: b}}\n"
            for n in range(499)
        )
    ).encode(),
    "nearly two thousand pieces of advice": (
        "format: coffee/1\nkind: advice\ntitle: x\narticles: {a: {title: t, about: u}}\nadvice:\n"
        + "".join(f"  b/x{n}: {{section: s, home: [p], text: t}}\n" for n in range(1200))
    ).encode(),
}

FLOODS: dict[str, bytes] = {
    f"{how} {character!r}": fill(unit.replace("#", character))
    for character in (*string.punctuation, " ", "\t", "\n", "\r", "é", "\u202e")
    for how, unit in {
        "a flood of": "#",
        "spaced": "# ",
        "as values, ": "a: #\n",
        "after letters, ": "a#",
        "in lists, ": "- #\n",
        "in brackets, ": "[#,",
    }.items()
}

TRAPS = YAML_TRAPS | SHAPE_TRAPS | FLOODS

CHILD = """
import json, sys, time
from pathlib import Path
sys.path[:0] = json.loads(sys.argv[1])
if sys.argv[3] == "pure":
    sys.modules["yaml._yaml"] = None  # as where PyYAML was built without libyaml
import yaml
assert yaml.__with_libyaml__ is (sys.argv[3] != "pure")
from coffee.errors import PlaybookFault
from coffee.library.books import read_playbook
read_playbook(Path(sys.argv[4]))
for path in sorted(Path(sys.argv[2]).iterdir()):
    began = time.process_time()
    try:
        read_playbook(path)
        said = "a book"
    except PlaybookFault as fault:
        said = fault.facts["faults"][0][2]
    except BaseException as error:
        said = repr(error)
    print(json.dumps([path.name, said, time.process_time() - began]), flush=True)
"""


def told(folder: Path, parser: str) -> dict[str, tuple[str, float]]:
    """What reading each file of `folder` came to, and how long it took; in a child process."""
    ran = subprocess.run(
        [sys.executable, "-c", CHILD, json.dumps(sys.path), str(folder), parser, str(SHIPPED[0])],
        capture_output=True,
        text=True,
        timeout=120,
    )
    rows = [json.loads(line) for line in ran.stdout.splitlines()]
    assert ran.returncode == 0, f"died after {rows[-1:]}: {ran.stderr[-400:]}"
    return {name: (said, seconds) for name, said, seconds in rows}


@pytest.mark.parametrize(("parser", "most"), [("libyaml", MOST), ("pure", 24 * 1024)])
def test_no_trap_gets_anything_but_a_fault_within_half_a_second(
    tmp_path: Path, parser: str, most: int
) -> None:
    names = {f"{number:03}": name for number, name in enumerate(TRAPS)}
    for number, name in names.items():
        (tmp_path / number).write_bytes(TRAPS[name][:most])
    results = told(tmp_path, parser)
    assert len(results) == len(TRAPS)
    for number, (said, seconds) in results.items():
        assert re.fullmatch(r"a book|(fault|yaml)\.\w+", said), (names[number], said)
        assert seconds < LONGEST, (names[number], said, seconds)


def test_without_libyaml_the_slowest_traps_are_soon_over_too(tmp_path: Path) -> None:
    for number, name in enumerate(["anchors", "only extra keys", "in lists,  '+'", "folded"]):
        (tmp_path / str(number)).write_bytes(TRAPS[name])
    for said, seconds in told(tmp_path, "pure").values():
        assert said.startswith(("fault.", "yaml."))
        assert seconds < 2 * LONGEST


@pytest.mark.parametrize("name", YAML_TRAPS)
def test_no_trap_of_yaml_is_taken_for_a_playbook(tmp_path: Path, name: str) -> None:
    path = tmp_path / "trap.yaml"
    path.write_bytes(YAML_TRAPS[name])
    with pytest.raises(PlaybookFault):
        read_playbook(path)


def test_both_parsers_see_the_same_book() -> None:
    for path in SHIPPED:
        data = path.read_bytes()
        compiled = parse(data)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(reader, "LOADER", yaml.SafeLoader)
            pure = parse(data)
        assert (compiled.data, compiled.lines) == (pure.data, pure.lines)


# Files that are no files


def _fault(path: Path) -> tuple[int, str, str, dict[str, Any]]:
    with pytest.raises(PlaybookFault) as caught:
        read_playbook(path)
    assert caught.value.facts["file"] == str(path)
    return caught.value.facts["faults"][0]  # type: ignore[index, no-any-return]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert _fault(tmp_path / "pipe.yaml")[2] == "yaml.not_a_file"


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty", "/proc/self/mem"])
def test_a_device_is_not_read(device: str) -> None:
    if not Path(device).exists():
        pytest.skip("no such device here")
    assert _fault(Path(device))[2] in (
        "yaml.not_a_file",
        "fault.cannot_read",
        "fault.not_a_playbook",
    )


def test_a_folder_is_no_playbook(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    assert _fault(tmp_path / "folder.yaml")[2] == "yaml.not_a_file"


def test_a_socket_is_no_playbook(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(tmp_path / "s.yaml"))
        assert _fault(tmp_path / "s.yaml")[2] in ("fault.cannot_read", "yaml.not_a_file")


def test_a_link_to_itself_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    assert _fault(tmp_path / "loop.yaml")[2] == "fault.cannot_read"


def test_a_link_to_nowhere_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "gone.yaml").symlink_to("nowhere")
    assert _fault(tmp_path / "gone.yaml")[2] == "fault.cannot_read"


def test_a_file_that_may_not_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "mine.yaml").write_text(HEAD)
    monkeypatch.setattr(os, "open", refuse)
    assert _fault(tmp_path / "mine.yaml")[2:] == ("fault.cannot_read", {"why": "Permission denied"})


def test_a_disk_that_fails_while_reading_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    (tmp_path / "mine.yaml").write_text(HEAD)
    monkeypatch.setattr(os, "read", fail)
    assert _fault(tmp_path / "mine.yaml")[2] == "fault.cannot_read"


@pytest.mark.parametrize("name", ["a" * 300, "no\0name", "\ud800"])
def test_a_name_that_no_file_can_have_is_told(name: str) -> None:
    with pytest.raises(CannotRead):
        read_bytes(Path(name))


def test_ten_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    with path.open("wb") as file:
        file.truncate(10_000_000)
    assert _fault(path)[2:] == ("yaml.too_large", {"most": "256"})


def test_no_handle_is_left_open(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    before = len(list(Path("/dev/fd").iterdir()))
    for _ in range(20):
        with pytest.raises(PlaybookFault):
            read_playbook(tmp_path / "folder.yaml")
    assert len(list(Path("/dev/fd").iterdir())) == before


# The shelf


def test_a_folder_that_is_not_there_is_an_empty_one(tmp_path: Path) -> None:
    assert {v.own for v in Shelf(own=tmp_path / "nowhere").volumes} == {False}


def test_a_file_in_place_of_the_folder_is_an_empty_one(tmp_path: Path) -> None:
    (tmp_path / "playbooks").write_text("hello")
    assert {v.own for v in Shelf(own=tmp_path / "playbooks").volumes} == {False}


@pytest.mark.parametrize(
    "name", ["../../x", "/etc/passwd", "en/prep", "", ".", "prep.yaml", "a\0b"]
)
def test_a_name_is_looked_up_never_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / "x.yaml").write_text(HEAD)
    shelf = Shelf(own=tmp_path / "one" / "two")
    with pytest.raises(Exception) as caught:
        shelf.find(name, "en")
    assert type(caught.value).__name__ == "UnknownPlaybook"


def test_what_editors_and_systems_leave_behind_is_no_playbook(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    for name in ("._prep.yaml", ".#prep.yaml", "prep.yaml~", "prep.txt", "#prep.yaml#"):
        (folder / name).write_text("hello")
    assert {v.own for v in Shelf(own=tmp_path).volumes} == {False}


# Whatever the bytes


def check_outcome(data: bytes, path: Path) -> None:
    """Reading `data` gives a book, or a fault that can be told in both languages."""
    path.write_bytes(data)
    try:
        assert isinstance(read_playbook(path), Read)
    except PlaybookFault as fault:
        rows: Any = fault.facts["faults"]
        assert 1 <= len(rows) <= MOST_FAULTS + 1
        for line, step, key, facts in rows:
            assert 0 <= line <= len(data.decode(errors="replace").splitlines()) + 1
            assert len(step) <= 60
            assert all(len(str(value)) <= 60 for name, value in facts.items() if name != "able")
            assert len(str(facts.get("able", ""))) <= 9 * 62
            for sentences in (en.SENTENCES, fr.SENTENCES):
                told = sentences[key].format(**facts) if facts else sentences[key]
                assert "\n" not in told


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz") / "fuzz.yaml"


@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_any_bytes_give_a_book_or_a_fault(scratch: Path, data: bytes) -> None:
    check_outcome(data, scratch)


@given(st.text(alphabet=st.sampled_from("ab: -[]{}&*!|>'\"%@`#,?\n\t\\é\u202e~="), max_size=200))
@settings(max_examples=300)
@example("? |\n")
@example("- - - - - - - - - - - - - - -")
def test_any_yaml_like_text_gives_a_book_or_a_fault(scratch: Path, text: str) -> None:
    check_outcome(text.encode(), scratch)


cuts = st.tuples(st.integers(0, 30_000), st.integers(0, 60), st.binary(max_size=12))


@given(st.sampled_from(SHIPPED), st.lists(cuts, min_size=1, max_size=4))
@settings(max_examples=150)
def test_a_shipped_file_with_bytes_changed_gives_a_book_or_a_fault(
    scratch: Path, path: Path, changes: list[tuple[int, int, bytes]]
) -> None:
    data = path.read_bytes()
    for start, length, new in changes:
        data = data[:start] + new + data[start + length :]
    check_outcome(data, scratch)


LINES = {path: path.read_text(encoding="utf-8").splitlines() for path in SHIPPED}


@given(st.sampled_from(SHIPPED), st.data())
@settings(max_examples=120)
def test_a_shipped_file_with_lines_moved_gives_a_book_or_a_fault(
    scratch: Path, path: Path, data: st.DataObject
) -> None:
    lines = list(LINES[path])
    for _ in range(data.draw(st.integers(1, 4))):
        one, other = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        match data.draw(st.sampled_from(["swap", "drop", "double", "take in", "move out"])):
            case "swap":
                lines[one], lines[other] = lines[other], lines[one]
            case "drop":
                del lines[one]
            case "double":
                lines.insert(other, lines[one])
            case "take in":
                lines[one] = "  " + lines[one]
            case _:
                lines[one] = lines[one].removeprefix("  ")
    check_outcome("\n".join(lines).encode(), scratch)


ODD_WORDS = "no yes any none person until item {{person}} [[x]] {{#}} {{ -1 0 3 walk text choice ?"
odd: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([*ODD_WORDS.split(), " ", "", "x" * 3000]),
    st.just([]),
    st.just({}),
    st.just([[]]),
    st.just([{}]),
    st.just({"a": []}),
    st.just({"pace": "full"}),
    st.just([{"pace": ["full", "none"]}, {"kind": "any"}]),
    st.dictionaries(st.sampled_from(["a", "B b", "any", "1"]), st.just("x"), max_size=3),
)
KEYS = ["id", "type", "ask", "when", "choices", "default", "keep", "advice", "note", "least"]
KEYS += ["most", "kind", "goal", "bank", "required", "for", "theme", "home", "line", "zzz"]
BOOKS = {path: parse(path.read_bytes()).data for path in SHIPPED}


@given(st.sampled_from(SHIPPED), st.data())
@settings(max_examples=150)
def test_a_shipped_book_with_parts_replaced_gives_a_book_or_a_fault(
    scratch: Path, path: Path, data: st.DataObject
) -> None:
    book = json.loads(json.dumps(BOOKS[path]))
    for _ in range(data.draw(st.integers(1, 3))):
        place = book
        while isinstance(place, dict | list) and place:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = data.draw(st.sampled_from(keys))
            if not isinstance(place[key], dict | list) or data.draw(st.integers(0, 3)) == 0:
                place[key] = copy.deepcopy(data.draw(odd))
                if isinstance(place, dict) and data.draw(st.booleans()):
                    place[data.draw(st.sampled_from(KEYS))] = copy.deepcopy(data.draw(odd))
                break
            place = place[key]
    check_outcome(json.dumps(book, ensure_ascii=False).encode(), scratch)


def test_a_control_character_that_yaml_lets_through_is_refused() -> None:
    for escaped in ("\\x07", "\\u202e", "\\u2028", "\\u200b", "\\ufeff", "\\t"):
        with pytest.raises(BadYaml) as caught:
            parse(f'title: "a{escaped}b"'.encode())
        assert (caught.value.why, caught.value.line) == ("character", 1)


def test_joiners_and_emoji_stay() -> None:
    said = "می\u200cخواهم 👩\u200d💻 co\u00adop 🫨"
    assert parse(f'title: "{said}"'.encode()).data == {"title": said}


def test_every_scalar_is_text() -> None:
    text = "a: no\nb: 12:30\nc: 1.10\nd: 012\ne: ~\nf: 2026-02-30\ng: +1\nh: 0x1F\ni: 1e3\nj:\n"
    assert list(parse(text.encode()).data.values()) == [
        "no", "12:30", "1.10", "012", "~", "2026-02-30", "+1", "0x1F", "1e3", "",
    ]  # fmt: skip


def test_the_reader_needs_no_right_but_reading(tmp_path: Path) -> None:
    path = tmp_path / "locked.yaml"
    path.write_bytes(SHIPPED[0].read_bytes())
    path.chmod(stat.S_IRUSR)
    assert isinstance(read_playbook(path), Read)
