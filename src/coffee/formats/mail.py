"""A message as a mail draft: a file that a mail program opens, or a `mailto:` link.

Nothing here sends anything. A name, a subject and a body came from users and strangers, and
each stays what it is: one header, one address, one text. The email package decodes what looks
like an encoded word in a header, and what comes out may hold a newline and a header of its own;
and it puts a display name back as it was read, comma and angle brackets included. So neither
reaches it.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from coffee.coach.addresses import one_address
from coffee.coach.plain_text import tidy, tidy_lines
from coffee.errors import WrongUse

LONGEST_LINK = 1_900
"""Characters of a `mailto:` link: beyond, some browser or mail program cuts it short."""
LONGEST_SUBJECT = 200

_SPECIAL = re.compile(r'[()<>\[\]:;@\\,"]+')
_TOO_LONG = re.compile(r"(\S{50})\S+")
"""A word that a header cannot be folded within: of two in a row, the email package ends the header
block between them."""


@dataclass(frozen=True)
class Message:
    """A message to somebody. `to_address` is empty where it is not known."""

    to_name: str
    to_address: str
    subject: str
    body: str


def eml(message: Message, at: datetime) -> bytes:
    """`message` as a draft that a mail program opens to be sent. BadAddress.

    It has no sender and no identifier: those are the mail program's. `at` is aware.
    """
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    draft = EmailMessage(policy=SMTP)
    if message.to_address:
        address = one_address(message.to_address)
        draft["To"] = Address(_display_name(message.to_name), addr_spec=address)
    draft["Subject"] = _subject(message)
    draft["Date"] = at.replace(microsecond=0)
    draft["X-Unsent"] = "1"
    draft.set_content(tidy_lines(message.body) + "\n", cte="quoted-printable")
    return draft.as_bytes()


def mailto(message: Message) -> str:
    """`message` as a link. BadAddress, or WrongUse where it is too long for one."""
    address = one_address(message.to_address) if message.to_address else ""
    body = tidy_lines(message.body).replace("\n", "\r\n")
    link = (
        f"mailto:{quote(address, safe='@')}"
        f"?subject={quote(_subject(message), safe='')}&body={quote(body, safe='')}"
    )
    if len(link) > LONGEST_LINK:
        raise WrongUse(problem="mailto_too_long", length=len(link), most=LONGEST_LINK)
    return link


def _subject(message: Message) -> str:
    subject = _unencoded(tidy(message.subject))
    return subject if len(subject) <= LONGEST_SUBJECT else subject[: LONGEST_SUBJECT - 1] + "…"


def _display_name(name: str) -> str:
    """`name` without what has a meaning beside an address."""
    words = _TOO_LONG.sub(r"\1…", tidy(_SPECIAL.sub(" ", tidy(name))))
    return _unencoded(words)[:LONGEST_SUBJECT].rstrip()


def _unencoded(text: str) -> str:
    """`text` in which nothing begins an encoded word."""
    return text.replace("=?", "= ?")
