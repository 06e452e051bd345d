"""What says that two records are one person: an address or a profile, written alike."""

import re

from coffee.coach.contacts import Record
from coffee.coach.plain_text import fold, tidy

Key = tuple[str, str]
"""The kind of key (email, link, phone, card), and its folded value."""


def email_key(address: str) -> Key:
    """An e-mail address, without regard to case."""
    return "email", fold(tidy(address).removeprefix("mailto:"))


def link_key(address: str) -> Key:
    """A page, without its scheme, `www.`, query and last slash."""
    bare = tidy(address).casefold()
    scheme, colon, rest = bare.partition("://")
    bare = rest if colon and scheme.isalpha() else bare
    page = bare.removeprefix("www.").partition("?")[0].partition("#")[0]
    return "link", page.rstrip("/")


def phone_key(number: str) -> Key:
    """A telephone number, its digits only."""
    return "phone", re.sub(r"\D", "", number)


def card_key(record: Record, origin: str) -> Key:
    """A record without an address: by its origin, its name and what else is sure to stay."""
    rest = phone_key(record.phones[0])[1] if record.phones else record.birthday or record.connected
    return "card", f"{origin}|{fold(record.name)}|{rest}"


def deciding_keys(record: Record, origin: str) -> list[Key]:
    """The keys that make a record somebody we know: a profile, a mail, else its card.

    A telephone is shared by families and front desks; it decides nothing. Nor does a home page
    of a whole company, which has no path.
    """
    link = link_key(record.link)
    keys = [link] if "/" in link[1] else []
    keys += [email_key(address) for address in record.emails if "@" in address]
    return keys or [card_key(record, origin)]
