"""E-mail addresses: one at a time, and only as mail servers take them."""

import re
from unicodedata import normalize

from coffee.coach.plain_text import tidy
from coffee.errors import BadAddress

_LOCAL = re.compile(r"[\w&'+~-]+(?:\.[\w&'+~-]+)*", re.ASCII)
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")


def one_address(typed: str) -> str:
    """The one address that `typed` is, in ASCII: an accented domain as mail servers know it.

    BadAddress where it is none, or more than one.
    """
    local, _, domain = typed.strip().rpartition("@")
    address = f"{local}@{_ascii(domain)}"
    named = _DOMAIN.fullmatch(_ascii(domain)) and _LOCAL.fullmatch(local)
    if not named or len(local) > 64 or len(address) > 254:
        raise BadAddress(address=tidy(typed))
    return address


def _ascii(domain: str) -> str:
    """`domain` as it is looked up; empty where that would be another's, as for "straße.de"."""
    domain = normalize("NFC", domain).lower()
    if domain.isascii():
        return domain
    try:
        spelt = domain.encode("idna")
        return spelt.decode("ascii") if spelt.decode("idna") == domain else ""
    except UnicodeError:
        return ""
