"""A message as a mail draft: one recipient, one subject, one text, whatever they are made of."""

import email
import email.policy
from datetime import UTC, datetime
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from coffee.coach.addresses import one_address
from coffee.errors import BadAddress, WrongUse
from coffee.formats.mail import LONGEST_LINK, LONGEST_SUBJECT, Message, eml, mailto

AT = datetime(2026, 11, 21, 20, 54, 30, 5, tzinfo=UTC)
THANKS = Message("Zoë Léger", "zoe@saft.fr", "Notre café de jeudi", "Bonjour Zoë,\n\nmerci !")


def read(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_a_draft_is_read_back_as_it_was_written():
    draft = read(eml(THANKS, AT))
    assert [str(one) for one in draft["To"].addresses] == ["Zoë Léger <zoe@saft.fr>"]
    assert draft["Subject"] == "Notre café de jeudi"
    assert draft["Date"].datetime == AT.replace(microsecond=0)
    assert draft.get_content_type() == "text/plain"
    assert draft.get_content() == "Bonjour Zoë,\r\n\r\nmerci !\r\n"


def test_a_draft_is_the_mail_programs_to_send():
    draft = read(eml(THANKS, AT))
    assert draft["X-Unsent"] == "1"
    assert not {"From", "Message-ID", "Cc", "Bcc"} & set(draft.keys())


def test_a_draft_is_the_same_each_time_in_lines_that_mail_can_carry():
    long = Message("x" * 120, "zoe@saft.fr", "é" * 500, "From there. " * 500 + "\n.\n" + "x" * 3000)
    for message in (THANKS, long):
        data = eml(message, AT)
        assert data == eml(message, AT)
        lines = data.split(b"\r\n")
        assert b"\n" not in b"".join(lines) and max(map(len, lines)) < 998
        assert data.isascii()


def test_without_an_address_a_draft_has_no_recipient_yet():
    assert "To" not in read(eml(Message("Zoë", "", "Café", "Merci"), AT))
    assert mailto(Message("Zoë", "", "Café", "Merci")) == "mailto:?subject=Caf%C3%A9&body=Merci"


def test_a_subject_without_an_end_is_cut():
    subject = read(eml(Message("Zoë", "", "word " * 2000, "Merci"), AT))["Subject"]
    assert len(subject) == LONGEST_SUBJECT and subject.endswith("…")


def test_a_link_is_read_back_as_it_was_written():
    link = urlsplit(mailto(THANKS))
    fields = parse_qs(link.query, strict_parsing=True)
    assert (link.scheme, unquote(link.path)) == ("mailto", "zoe@saft.fr")
    assert fields == {"subject": [THANKS.subject], "body": ["Bonjour Zoë,\r\n\r\nmerci !"]}


def test_a_link_that_would_be_cut_short_is_refused():
    room = LONGEST_LINK - len(mailto(Message("Zoë", "zoe@saft.fr", "Hi", "")))
    assert len(mailto(Message("Zoë", "zoe@saft.fr", "Hi", "x" * room))) == LONGEST_LINK
    with pytest.raises(WrongUse) as refused:
        mailto(Message("Zoë", "zoe@saft.fr", "Hi", "x" * (room + 1)))
    assert refused.value.facts["problem"] == "mailto_too_long"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("nour@saft.fr", "nour@saft.fr"),
        (" Nour.El-Amrani+coffee@Saft.FR\n", "Nour.El-Amrani+coffee@saft.fr"),
        ("o'neil_2@a-b.c.org", "o'neil_2@a-b.c.org"),
        ("r&d@saft.fr", "r&d@saft.fr"),
        ("zoe@exämple.org", "zoe@xn--exmple-cua.org"),
        ("zoe@exa\u0308mple.org", "zoe@xn--exmple-cua.org"),
        ("zoe@пример.рф", "zoe@xn--e1afmkfd.xn--p1ai"),
        ("a@xn--exmple-cua.org", "a@xn--exmple-cua.org"),
    ],
)
def test_an_address_is_taken_in_ascii(typed: str, address: str) -> None:
    assert one_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "", "@", "a", "a@b", "a@b..c", "a@.b.c", "@b.org", "a@", ".a@b.org", "a.@b.org",
        "a..b@c.org", "a b@c.org", "a@b@c.org", '"a b"@c.org', "a@-b.org", "a@b-.org",
        "a@b_c.org", "a@1.2.3.4", "a@[1.2.3.4]", "a@b.123", "é@b.org", "a@b.org.",
        "a@b.org,c@d.org", "a@b.org;c@d.org", "a@b.org c@d.org", "Nour <a@b.org>", "<a@b.org>",
        "a@b.org\nBcc: spy@evil.org", "a@b.org\r\n\r\nx", "a@b.org\0", "a\u202e@b.org",
        "a@b.org?bcc=spy@evil.org", "a&bcc=spy@evil.org", "a%0abcc@b.org", "a%b@c.org", "a!b@c.org",
        "=?utf-8?q?x?=@b.org", "mailto:a@b.org", "javascript:a@b.org", "a@b.org(x)", "a|b@c.org",
        "a@straße.de", "a@ｂ.org", "a@b。org", "a@b\u200d.org",
        "x" * 65 + "@b.org", "a@" + "x" * 64 + ".org", "a@" + "é" * 60 + ".org",
        "a@" + "b." * 130 + "org",
    ],
)  # fmt: skip
def test_what_is_not_one_address_is_refused(typed: str) -> None:
    for use in (one_address, lambda it: eml(Message("x", it or "@", "", ""), AT)):
        with pytest.raises(BadAddress):
            use(typed)
