"""Hostile names, subjects and notes through every file that goes out: read back, they are text.

The same headers, the same components, the same elements as with a calm name, and nothing that
another program would run, open or obey.
"""

import email
import email.policy
import json
import re
from datetime import UTC, datetime
from email import message_from_bytes
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
import vobject
from markdown_it import MarkdownIt

from again import ANSWERS, shelve
from coffee.coach.brief import Brief, Section
from coffee.coach.plain_text import clean, tidy, tidy_lines
from coffee.errors import WrongUse
from coffee.formats.calendar import Appointment, Party, Reminder, calendar, invitation
from coffee.formats.documents import brief_html, brief_markdown
from coffee.formats.mail import LONGEST_SUBJECT, Message, eml, mailto
from conftest import Coffee
from ical_reader import read

AT = datetime(2026, 11, 21, 19, 54, tzinfo=UTC)
ADDRESS = "nour@saft.fr"
CALM = "Nour El Amrani"
MIME = ["Content-Type", "Content-Transfer-Encoding", "MIME-Version"]

HOSTILE = [
    # new headers
    "Nour\r\nBcc: spy@evil.example",
    "Nour\nBcc: spy@evil.example",
    "Nour\rBcc: spy@evil.example",
    "Nour\r\n\r\n<html><script>x()</script>",
    "Nour\r\n Bcc: spy@evil.example",
    "=?utf-8?q?Lunch=0ABcc=3A_spy=40evil.example?=",
    "Lunch =?utf-8?q?=0D=0ABcc=3A_spy=40evil.example?= and more",
    "=?utf-8?b?THVuY2gKQmNjOiBzcHlAZXZpbC5leGFtcGxl?=",
    "=?utf-8?q?a?= =?utf-8?q?=0ABcc=3A_spy=40evil.example?=",
    "==?utf-8?q?=0ABcc=3A_x=40evil.example?=?",
    "=\u200b?utf-8?q?=0ABcc=3A_x=40evil.example?=",
    "Zoë =?iso-8859-1?q?=0ABcc=3A_x=40evil.example?= Ünal",
    # other recipients
    "Jane <spy@evil.example>, Nour",
    'Jane" <spy@evil.example>, "Nour',
    "Zoë, <spy@evil.example>; (spy) [spy] \\, @evil.example:",
    "undisclosed-recipients: spy@evil.example;",
    "spy@evil.example",
    "?bcc=spy@evil.example&body=x",
    "nour%0D%0ABcc:spy@evil.example#x",
    # other components
    "Nour\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    "Nour\nBEGIN:VALARM\nACTION:PROCEDURE\nATTACH:file:///bin/sh\nEND:VALARM",
    "BEGIN:VALARM",
    "Nour;CN=x:mailto:spy@evil.example",
    'Nour";X-EVIL="x":y',
    "\\nEND:VEVENT\\N\\;\\,\\\\",
    "C:\\New\\notes; a, b",
    "^n^'^^",
    # what runs or is fetched
    "<script>x()</script>",
    "</title></style></li><img src=x onerror=x()>",
    "<a href='javascript:x()'>Nour</a>",
    "[Nour](javascript:x())",
    "![Nour](https://evil.example/x.png)",
    "<https://evil.example> <!-- ",
    "javascript:x()",
    # what steers, hides or swells
    "\x1b]52;c;cHduZWQ=\x07\x1b[2J\x9b31m",
    "a\x00b\x08\x7f\x85c\u2028d\u2029e",
    "Nour\u202egpj.exe\u2066\u200b\ufeff",
    "\ud800 lone",
    "👩\u200d💻 Zoë 中文名字 נור نور",
    "e\u0301" * 300,
    "x" * 10_000,
    "Sentence; of, words. " * 500,
    "\n\n\t  Nour \t\n\n\n  again  \n",
    "{name} {{person}} %s $(touch pwned) `x` {0.__class__}",
]


def test_there_are_forty_at_least_and_no_two_alike():
    assert len(set(HOSTILE)) == len(HOSTILE) >= 40


# Mail


def headers(data: bytes) -> list[str]:
    """The names of the headers, as the lines alone tell them."""
    head = data.split(b"\r\n\r\n")[0].decode("ascii")
    return [line.split(":")[0] for line in head.split("\r\n") if not line.startswith(" ")]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_draft_has_its_one_recipient_and_its_one_text(text: str) -> None:
    data = eml(Message(text, ADDRESS, text, text), AT)
    calm = eml(Message(CALM, ADDRESS, CALM, CALM), AT)
    assert headers(data) == headers(calm)
    for policy in (email.policy.default, email.policy.SMTP, email.policy.compat32):
        draft = message_from_bytes(data, policy=policy)
        assert draft.keys() == message_from_bytes(calm).keys()
        assert not any("\n" in line for value in draft.values() for line in re.split("\n ", value))
        assert draft.get_content_type() == "text/plain" and not draft.is_multipart()
    draft = message_from_bytes(data, policy=email.policy.default)
    assert [one.addr_spec for one in draft["To"].addresses] == [ADDRESS]
    subject = tidy(text).replace("=?", "= ?")
    assert len(draft["Subject"]) <= LONGEST_SUBJECT
    assert draft["Subject"].rstrip("…") == subject[: len(draft["Subject"].rstrip("…"))]
    shown = draft.get_content().replace("\r\n", "\n")
    assert shown == tidy_lines(text) + "\n"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_draft_read_and_written_again_gains_nothing(text: str) -> None:
    """A mail server does as much, and there an encoded word would come out as lines."""
    data = eml(Message(text, ADDRESS, text, text), AT)
    again = message_from_bytes(data, policy=email.policy.SMTP).as_bytes()
    assert headers(again) == headers(data)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_link_has_its_one_recipient_its_subject_and_its_body(text: str) -> None:
    message = Message(text, ADDRESS, text, text)
    try:
        link = mailto(message)
    except WrongUse as refused:
        assert refused.facts["problem"] == "mailto_too_long"
        assert len(tidy_lines(text)) > 200
        return
    assert re.fullmatch(r"mailto:nour@saft\.fr\?subject=[\w.~%-]*&body=[\w.~%-]*", link, re.ASCII)
    fields = parse_qs(urlsplit(link).query, keep_blank_values=True, strict_parsing=True)
    assert set(fields) == {"subject", "body"}
    assert fields["body"] == [tidy_lines(text).replace("\n", "\r\n")]


# Calendars


@pytest.mark.parametrize("text", HOSTILE)
def test_an_invitation_has_its_own_components_and_no_others(text: str) -> None:
    def made(words: str) -> bytes:
        meeting = Appointment("uid", words, "2026-11-26T15:00", "Europe/Paris", 30, words, words)
        return invitation(meeting, AT, Party(words, "paul@x.org"), Party(words, ADDRESS))

    _same_but_for_the_words(made(text), made(CALM))
    (event,) = read(made(text)).all("VEVENT")
    shown = re.sub(r"<(?=[A-Za-z/!?])", "< ", tidy_lines(text))
    assert {event.value(name) for name in ("SUMMARY", "LOCATION", "DESCRIPTION")} == {shown}
    assert not re.search(r"<[A-Za-z/!?]", shown)
    for name, address in (("ORGANIZER", "paul@x.org"), ("ATTENDEE", ADDRESS)):
        assert event.value(name) == f"mailto:{address}"
        told = event.properties[name][0].parameters["CN"]
        assert told == tidy(text).replace('"', "'").replace("^", "^^")


@pytest.mark.parametrize("words", [["a" * 80, "b" * 80], ["a" * 60] * 3, ["é" * 99, "b" * 99]])
def test_words_too_long_to_fold_end_no_header_block(words: list[str]) -> None:
    name = " ".join(words)
    draft = eml(Message(name, ADDRESS, name, "Hello"), AT)
    assert headers(draft) == ["To", "Subject", "Date", "X-Unsent", *MIME]
    assert message_from_bytes(draft, policy=email.policy.default)["Subject"].startswith(words[0])


@pytest.mark.parametrize("text", HOSTILE)
def test_a_calendar_has_its_own_components_and_no_others(text: str) -> None:
    def made(words: str) -> bytes:
        start = "2026-11-26T15:00"
        meeting = Appointment("m", words, start, "Europe/Paris", 30, words, words)
        promise = Reminder("p", words, datetime(2026, 11, 27).date(), words)
        return calendar([meeting, promise], AT)

    _same_but_for_the_words(made(text), made(CALM))


def _same_but_for_the_words(data: bytes, calm: bytes) -> None:
    ours, quiet = read(data), read(calm)
    assert ours.names() == quiet.names()
    for one, other in zip(ours.all("VEVENT"), quiet.all("VEVENT"), strict=True):
        assert list(one.properties) == list(other.properties)
        assert all(len(values) == 1 for values in one.properties.values())
    theirs = icalendar.Calendar.from_ical(data)
    assert [one.name for one in theirs.walk()] == ours.names()
    assert not [error for one in theirs.walk() for error in one.errors]
    # The strict reader went first: what it passes has no lone quote to hang vobject on.
    counted = vobject.readOne(data.decode())
    assert len(counted.vevent_list) == len(ours.all("VEVENT"))
    assert [str(one["summary"]) for one in theirs.events] == [
        one.summary.value for one in counted.vevent_list
    ]


# Pages


class Elements(HTMLParser):
    """The elements of a page, and what is not text in it."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.other: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    handle_pi = unknown_decl = handle_comment


def page_of(words: str) -> Brief:
    return Brief(words, words, words, (Section(words, (words, words)), Section(words, (words,))))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_page_has_its_own_elements_and_no_others(text: str) -> None:
    page, calm = (Elements(brief_html(page_of(words), "en")) for words in (text, CALM))
    assert page.tags == calm.tags and page.attributes == calm.attributes
    assert not page.other
    assert not page.attributes & {"href", "src", "style", "onload", "onerror", "onclick"}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_markdown_page_has_its_own_blocks_and_only_text_in_them(text: str) -> None:
    def blocks(words: str) -> list[str]:
        tokens = MarkdownIt("commonmark").enable(["table"]).parse(brief_markdown(page_of(words)))
        inline = {child.type for token in tokens for child in token.children or ()}
        assert inline <= {"text", "hardbreak"}
        return [token.type for token in tokens]

    assert blocks(text) == blocks(CALM)


# The commands


@pytest.mark.parametrize("text", [HOSTILE[at] for at in (0, 5, 12, 19, 23, 27, 30, 34, 39)])
def test_a_hostile_meeting_goes_out_as_text(
    coffee: Coffee, home: Path, tmp_path: Path, text: str
) -> None:
    """A name, a place, a reason and a topic of the same words, from the store to every file."""
    shelve(home)
    name = f"Nour {text}"[:100]
    said = {
        **ANSWERS,
        "person": name,
        "place": text,
        "purpose": text,
        "agenda": [f"10 {text[:200]}"],
    }
    assert coffee("walk", "again", "--answers", "-", typed=json.dumps(said)).code == 0
    files = [tmp_path / f"out{suffix}" for suffix in (".ics", ".eml", ".md", ".html", ".txt")]
    for file in files:
        assert coffee("agenda", "nour", "--output", str(file)).code == 0
    (event,) = read(files[0].read_bytes()).all("VEVENT")
    assert event.names() == ["VEVENT", "VALARM"]
    assert event.value("ATTENDEE") == f"mailto:{ADDRESS}"
    draft = message_from_bytes(files[1].read_bytes(), policy=email.policy.default)
    assert headers(files[1].read_bytes()) == ["To", "Subject", "Date", "X-Unsent", *MIME]
    assert [one.addr_spec for one in draft["To"].addresses] == [ADDRESS]
    page = Elements(files[3].read_text(encoding="utf-8"))
    assert not page.attributes & {"href", "src", "onerror"} and "script" not in page.tags
    for argv in (["draft", "nour"], ["agenda", "nour"], ["calendar", "export"]):
        ran = coffee(*argv)
        assert ran.code == 0
        assert clean(ran.out.replace("\r\n", "\n")) == ran.out.replace("\r\n", "\n")
