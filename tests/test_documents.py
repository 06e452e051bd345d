"""A brief as a file: it reads as it was typed, runs nothing, and is its owner's alone."""

import errno
import json
import os
import stat
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from coffee.coach.brief import Brief, Section
from coffee.coach.plain_text import clean, tidy, tidy_lines
from coffee.errors import CannotWrite, WrongUse
from coffee.formats.documents import as_json, brief_html, brief_markdown, brief_text
from coffee.formats.files import write_brief, write_private

NOUR = Brief(
    "Nour El Amrani",
    "jeudi 26 novembre, 15 h",
    "Café de la Gare · 30 minutes",
    (
        Section("Ouvrir", ("« J'ai 30 minutes. »", "sa conférence de Lyon : qu'en dit l'usine ?")),
        Section("Questions", ("1  Qu'avez-vous appris ?", "2  À qui d'autre parler ?")),
        Section("Offrir", ("une présentation à l'équipe de Grenoble",)),
    ),
)

HOSTILE = [
    "[/]",
    "[bold]x[/bold]",
    "<script>pwned=1</script>",
    "</style><script>pwned=1</script>",
    "</title></head><body onload=pwned=1>",
    "<img src=x onerror=pwned=1>",
    "<!-- x",
    "<![CDATA[ x",
    "<?php x ?>",
    '" onmouseover="pwned=1',
    "[x](javascript:pwned=1)",
    "](javascript:pwned=1)",
    "![x](https://example.org/x.png)",
    "[x]: https://example.org",
    "[^1]: note",
    "<https://example.org>",
    "&lt;b&gt; &#60;i&#62; &amp; R&D",
    "\x1b]52;c;cHduZWQ=\x07",
    "\x9b31m",
    "Nour\u202egnp.exe",
    "| a | b |",
    "| a | b\n| - | -",
    "a\n:-:",
    "a\n-:",
    "a\n| - |",
    "# x",
    "x ##",
    "C #",
    "1. x",
    "1) x",
    "1986.",
    "- x",
    "+ x",
    "* x",
    "---",
    "- - -",
    "***",
    "x\n===",
    "x\n---",
    "x\n-",
    "+",
    "> x",
    ": x",
    "- [ ] x",
    "```\nx\n```",
    "~~~\nx",
    "~~x~~",
    "`x`",
    "*x* _x_ __x__",
    "$x$",
    "x\\",
    "x\\\ny",
    "\\*x\\*",
    "x  \ny",
    "x\n\n    y",
    "\tx",
    "{lang} {{name}} {0} %s",
    "x" * 10_000,
    "Sentence of words. " * 500,
]

MARKS = ["#", "-", "+", "*", "_", "`", "~", "|", "<", ">", "!", "[", "]", "(", ")", "{", "}", "\\"]
MARKS += ["&", ";", "&amp;", "=", ":", ".", "1", "9", "x", '"', "'", "$", " ", "  ", "\n", "\t"]
MARKS += ["<b>", "-->", "](", "http://x", "1. ", "- ", "1  ", "2  ", "\u00a0", "\u202e", "\x1b"]
typed = (
    st.lists(st.sampled_from(MARKS) | st.text(max_size=3), min_size=1, max_size=12)
    .map("".join)
    .filter(lambda text: text.strip())
)
sections = st.builds(Section, typed, st.lists(typed, min_size=1, max_size=3).map(tuple))
briefs = st.builds(Brief, typed, typed, typed, st.lists(sections, max_size=3).map(tuple))


def hostile(text: str) -> Brief:
    """A brief with `text` wherever text can be, behind a count too."""
    counted = Section(text, (f"1  {text}", f"2  {text}"))
    return Brief(text, text, text, (Section(text, (text, text)), counted))


def rows(text: str) -> list[str]:
    """What a reader sees of `text`: its lines, white space run together."""
    lines = (" ".join(line.split()) for line in tidy_lines(text).split("\n"))
    return [line for line in lines if line]


def counts_itself(section: Section) -> bool:
    lines = enumerate(section.lines, 1)
    return all(tidy_lines(line).startswith(f"{number}  ") for number, line in lines)


def items(section: Section) -> list[list[str]]:
    """The rows of each line, without the number of those that count themselves."""
    lines = [rows(line) for line in section.lines]
    if counts_itself(section):
        lines = [[first.partition(" ")[2], *more] for first, *more in lines]
        lines = [[row for row in line if row] for line in lines]
    return lines


# Markdown


class Markdown:
    """What CommonMark, with the tables and strikes of GitHub, makes of a page."""

    def __init__(self, page: str) -> None:
        tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(page)
        self.blocks = [f"{t.type} {t.tag}" for t in tokens if t.nesting == 1]
        self.other = {t.type for t in tokens if t.nesting == 0 and t.type != "inline"}
        self.inlines = {c.type for t in tokens for c in t.children or ()}
        self.texts = [
            "".join("\n" if c.type == "hardbreak" else c.content for c in t.children or ())
            for t in tokens
            if t.type == "inline"
        ]


def assert_markdown_reads_as_typed(brief: Brief) -> None:
    page = Markdown(brief_markdown(brief))
    blocks, texts = ["heading_open h1", "paragraph_open p"], [brief.name]
    texts.append(f"{tidy(brief.moment)} · {tidy(brief.place)}")
    texts = [" ".join(tidy(text).split()) for text in texts]
    for section in brief.sections:
        counted = counts_itself(section)
        blocks += ["heading_open h2", "ordered_list_open ol" if counted else "bullet_list_open ul"]
        texts.append(" ".join(tidy(section.title).split()))
        for item in items(section):
            blocks += ["list_item_open li"] + ["paragraph_open p"] * bool(item)
            texts += ["\n".join(item)] * bool(item)
    assert page.blocks == blocks
    assert not page.other
    assert page.inlines <= {"text", "hardbreak"}
    assert ["\n".join(rows(text)) for text in page.texts] == texts


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text_in_markdown(text: str) -> None:
    assert_markdown_reads_as_typed(hostile(text))


@given(briefs)
def test_whatever_was_typed_is_only_text_in_markdown(brief: Brief) -> None:
    assert_markdown_reads_as_typed(brief)


def test_a_brief_in_markdown() -> None:
    assert brief_markdown(NOUR) == (
        "# Nour El Amrani\n\n"
        "jeudi 26 novembre, 15 h · Café de la Gare · 30 minutes\n\n"
        "## Ouvrir\n\n"
        "- « J'ai 30 minutes. »\n"
        "- sa conférence de Lyon : qu'en dit l'usine ?\n\n"
        "## Questions\n\n"
        "1. Qu'avez-vous appris ?\n"
        "2. À qui d'autre parler ?\n\n"
        "## Offrir\n\n"
        "- une présentation à l'équipe de Grenoble\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "R&D, Saft",
        "+33 6 12 34 56 78",
        "-5 %",
        "1,5 M€",
        "C#",
        "a (b)",
        "Hi! https://x.org/a-b?c=d",
    ],
)
def test_ordinary_text_stays_bare_in_markdown(text: str) -> None:
    assert f"- {text}\n" in brief_markdown(Brief("x", "", "", (Section("y", (text,)),)))


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("$x$ y", r"\$x\$ y"),
        ("[[x]] y", r"\[\[x\]\] y"),
        ("<b>x</b>", r"\<b>x\</b>"),
        ("x #y", r"x \#y"),
        (": x", r"\: x"),
        (":-:", r"\:-:"),
        ("-:", r"\-:"),
    ],
)
def test_what_some_viewer_reads_as_markup_is_escaped(text: str, escaped: str) -> None:
    assert f"- {escaped}\n" in brief_markdown(Brief("x", "", "", (Section("y", (text,)),)))


def test_a_line_typed_on_two_rows_keeps_them_in_markdown() -> None:
    page = brief_markdown(Brief("x", "", "", (Section("y", ("1  one\ntwo",)),)))
    assert page.endswith("\n\n1. one\\\n   two\n")


def test_without_moment_and_place_the_sections_follow_the_name() -> None:
    bare = Brief("Paul", "", "", NOUR.sections[2:])
    assert brief_markdown(bare).startswith("# Paul\n\n## Offrir\n")
    assert "<h1>Paul</h1>\n</header>" in brief_html(bare, "fr")
    assert brief_text(bare).startswith("Paul\n\nOffrir\n")


# HTML


class Html(HTMLParser):
    """What a page is made of: elements, their attributes, and the text of each."""

    VOID = ("meta",)

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[tuple[str, str]] = []
        self.other: list[str] = []
        self.opened: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.opened.append(tag)
            self.texts.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            tag, text = self.texts[-1]
            assert tag == self.opened[-1]
            self.texts[-1] = (tag, text + data)

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)

    def unknown_decl(self, data: str) -> None:
        self.other.append(data)

    def read(self) -> list[tuple[str, str]]:
        wanted = {"title", "h1", "p", "h2", "li"}
        return [(tag, "\n".join(rows(text))) for tag, text in self.texts if tag in wanted]


HEAD = ["html", "head", "meta", "meta", "meta", "title", "style", "body", "header", "h1"]
ATTRIBUTES = [
    ("lang", "fr"),
    ("charset", "utf-8"),
    ("http-equiv", "Content-Security-Policy"),
    ("content", "default-src 'none'; style-src 'unsafe-inline'"),
    ("name", "viewport"),
    ("content", "width=device-width, initial-scale=1"),
]


def assert_html_reads_as_typed(brief: Brief) -> None:
    page = Html(brief_html(brief, "fr"))
    tags, read = [*HEAD, "p", "p", "main"], [("title", brief.title), ("h1", brief.name)]
    read += [("p", brief.moment), ("p", brief.place)]
    read = [(tag, " ".join(tidy(text).split())) for tag, text in read]
    for section in brief.sections:
        lines = items(section)
        tags += ["section", "h2", "ol" if counts_itself(section) else "ul", *["li"] * len(lines)]
        read.append(("h2", " ".join(tidy(section.title).split())))
        read += [("li", "\n".join(line)) for line in lines]
    assert page.tags == tags
    assert page.attributes == ATTRIBUTES
    assert not page.opened and not page.other
    assert page.read() == read


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text_in_html(text: str) -> None:
    assert_html_reads_as_typed(hostile(text))


@given(briefs)
def test_whatever_was_typed_is_only_text_in_html(brief: Brief) -> None:
    assert_html_reads_as_typed(brief)


def test_the_page_needs_nothing_from_elsewhere() -> None:
    page = brief_html(NOUR, "fr")
    assert page.startswith("<!doctype html>\n")
    assert not [mark for mark in ("url(", "@import", "src=", "href=", "//") if mark in page]


def test_french_punctuation_never_begins_a_row_of_the_page() -> None:
    page = brief_html(NOUR, "fr")
    assert "<li>«\u00a0J&#x27;ai 30 minutes.\u00a0»</li>" in page
    assert "<li>À qui d&#x27;autre parler\u00a0?</li>" in page


# Plain text


def test_a_brief_in_plain_text() -> None:
    assert brief_text(NOUR, width=40) == (
        "Nour El Amrani\n"
        "jeudi 26 novembre, 15 h\n"
        "Café de la Gare · 30 minutes\n\n"
        "Ouvrir\n"
        "  « J'ai 30 minutes. »\n"
        "  sa conférence de Lyon : qu'en dit\n"
        "  l'usine ?\n\n"
        "Questions\n"
        "  1  Qu'avez-vous appris ?\n"
        "  2  À qui d'autre parler ?\n\n"
        "Offrir\n"
        "  une présentation à l'équipe de\n"
        "  Grenoble\n"
    )


def test_what_follows_a_number_stays_under_its_question() -> None:
    section = Section("Ask", ("1  What would you do with six more months?\nAnd with ten?",))
    page = brief_text(Brief("x", "", "", (section,)), width=30)
    assert page.endswith("  1  What would you do with\n     six more months?\n     And with ten?\n")


def test_a_row_never_begins_with_french_punctuation() -> None:
    section = Section("x", ("Qu'avez-vous appris depuis ? Oui",))
    assert "\n  depuis ? Oui\n" in brief_text(Brief("x", "", "", (section,)), width=29)


def test_a_long_word_stays_whole_to_be_copied() -> None:
    address = "https://example.org/" + "a-" * 50
    section = Section("x", (f"to read: {address} soon",))
    assert f"\n  {address}\n" in brief_text(Brief("x", "", "", (section,)))


@pytest.mark.parametrize("width", [20, 30, 40, 80, 200])
def test_no_row_is_wider_than_asked(width: int) -> None:
    assert max(map(len, brief_text(NOUR, width).split("\n"))) <= width


@given(briefs, st.integers(-1, 200))
def test_plain_text_loses_nothing(brief: Brief, width: int) -> None:
    said = [word for text in (brief.name, brief.moment, brief.place) for word in tidy(text).split()]
    for section in brief.sections:
        said += tidy(section.title).split()
        said += [word for line in section.lines for word in tidy_lines(line).split()]
    assert brief_text(brief, width).split() == said


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_a_document_steers_a_terminal(text: str, tmp_path: Path) -> None:
    for suffix in (".md", ".html", ".json", ".txt"):
        path = tmp_path / f"brief{suffix}"
        write_brief(hostile(text), path, "fr")
        assert clean(path.read_text("utf-8")) == path.read_text("utf-8")


# Files


@pytest.fixture
def spot(tmp_path: Path) -> Iterator[Path]:
    """Where to write; nothing else may be there once the test is over."""
    yield tmp_path / "brief.md"
    assert {one.name for one in tmp_path.iterdir()} <= {"brief.md", "elsewhere", "folder"}


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def test_the_suffix_names_the_format(tmp_path: Path) -> None:
    wanted = {
        "a.md": brief_markdown(NOUR),
        "a.html": brief_html(NOUR, "fr"),
        "a.HTM": brief_html(NOUR, "fr"),
        "a.txt": brief_text(NOUR),
    }
    for name, page in wanted.items():
        write_brief(NOUR, tmp_path / name, "fr")
        assert (tmp_path / name).read_bytes() == page.encode()


def test_json_holds_the_brief_in_readable_letters(tmp_path: Path) -> None:
    write_brief(NOUR, tmp_path / "a.json", "fr")
    written = (tmp_path / "a.json").read_text("utf-8")
    assert json.loads(written) == NOUR.as_json()
    assert "Café de la Gare" in written
    assert written.endswith("\n}\n")


@given(briefs)
def test_json_always_parses_to_the_brief(brief: Brief) -> None:
    def strings(data: dict[str, Any]) -> list[str]:
        inside = [text for one in data["sections"] for text in (one["title"], *one["lines"])]
        return [clean(text) for text in (data["title"], *inside)]

    assert strings(json.loads(as_json(brief.as_json()))) == strings(brief.as_json())


@pytest.mark.parametrize("name", ["brief", "brief.pdf", ".md", "brief.md.exe"])
def test_an_unknown_suffix_is_wrong_use_and_writes_nothing(name: str, tmp_path: Path) -> None:
    with pytest.raises(WrongUse) as refused:
        write_brief(NOUR, tmp_path / name, "fr")
    able = ".md, .html, .json, .txt"
    assert refused.value.facts == {"problem": "output_suffix", "name": name, "able": able}
    assert not list(tmp_path.iterdir())


@given(st.text())
@example("\udcff")
def test_what_is_written_reads_the_same(text: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "brief.md")
        write_private(path, text)
        assert path.read_bytes() == text.encode("utf-8", "replace")
        assert list(Path(folder).iterdir()) == [path]


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_only_its_owner_reads_it_whatever_the_umask(umask: int, spot: Path) -> None:
    before = os.umask(umask)
    try:
        write_private(spot, "x")
    finally:
        os.umask(before)
    assert mode(spot) == 0o600


def test_an_earlier_file_gives_way_and_its_mode_with_it(spot: Path) -> None:
    spot.write_text("earlier and longer")
    spot.chmod(0o644)
    write_private(spot, "new")
    assert (spot.read_text(), mode(spot)) == ("new", 0o600)


def test_a_planted_link_is_replaced_and_never_followed(spot: Path) -> None:
    elsewhere = spot.with_name("elsewhere")
    elsewhere.write_text("mine")
    spot.symlink_to(elsewhere)
    write_private(spot, "new")
    assert (spot.is_symlink(), spot.read_text(), elsewhere.read_text()) == (False, "new", "mine")


def test_a_link_to_nowhere_creates_nothing_there(spot: Path) -> None:
    spot.symlink_to(spot.with_name("nowhere"))
    write_private(spot, "new")
    assert not spot.is_symlink()


def test_another_name_of_the_same_file_keeps_what_it_had(spot: Path) -> None:
    elsewhere = spot.with_name("elsewhere")
    elsewhere.write_text("mine")
    spot.hardlink_to(elsewhere)
    write_private(spot, "new")
    assert elsewhere.read_text() == "mine"


def test_the_longest_name_will_do(tmp_path: Path) -> None:
    longest = tmp_path / ("x" * 252 + ".md")
    write_private(longest, "x")
    assert longest.read_text() == "x"


def plant_folder(spot: Path) -> None:
    spot.mkdir()


def plant_link_to_folder(spot: Path) -> None:
    spot.with_name("folder").mkdir()
    spot.symlink_to("folder")


def plant_pipe(spot: Path) -> None:
    os.mkfifo(spot)


@pytest.mark.parametrize("plant", [plant_folder, plant_link_to_folder, plant_pipe])
def test_what_is_not_a_file_is_refused_and_stays(plant: Callable[[Path], None], spot: Path) -> None:
    plant(spot)
    before = spot.lstat()
    with pytest.raises(CannotWrite) as refused:
        write_private(spot, "x")
    assert refused.value.facts["file"] == str(spot)
    assert refused.value.facts["why"]
    assert spot.lstat().st_ino == before.st_ino


@pytest.mark.parametrize(("folder", "why"), [("missing", errno.ENOENT), ("file", errno.ENOTDIR)])
def test_where_no_file_can_be_is_told(folder: str, why: int, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(CannotWrite) as refused:
        write_private(tmp_path / folder / "brief.md", "x")
    assert refused.value.facts["why"] == os.strerror(why)
    assert (tmp_path / "file").read_text() == "mine"


def test_a_full_disk_leaves_what_was_there(spot: Path) -> None:
    resource = pytest.importorskip("resource")
    spot.write_text("mine")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(CannotWrite):
            write_private(spot, "x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert spot.read_text() == "mine"


def test_an_interruption_leaves_what_was_there(spot: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    spot.write_text("mine")
    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_private(spot, "x")
    assert spot.read_text() == "mine"
