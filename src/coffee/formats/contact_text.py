"""Text of export files: decoded whatever their encoding, and their dates, never guessed."""

import re
from datetime import date

from coffee.coach.plain_text import fold

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LOOKED_AT = 4096
"""Bytes that tell UTF-16 without a mark, and binary files."""


def decoded(data: bytes) -> tuple[str, bool] | None:
    """The text in `data`, lines ended by \\n, and whether bytes of it were bad; None if binary."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    encoding = _encoding(data)
    return _read(data, encoding) if encoding else None


def _read(data: bytes, encoding: str) -> tuple[str, bool]:
    text = data.decode(encoding, "replace")
    return re.sub(r"\r+\n|\r", "\n", text), "\ufffd" in text


def _encoding(data: bytes) -> str:
    """UTF-16 by where its zeros are, UTF-8 if most of it is, else Windows; empty when binary."""
    head = data[:_LOOKED_AT]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even or odd:
        if odd > len(head) // 8 and even <= odd // 8:
            return "utf-16-le"
        if even > len(head) // 8 and odd <= even // 8:
            return "utf-16-be"
        return ""
    if sum(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1b" for byte in head) > len(head) // 20:
        return ""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if not bad:
        return "utf-8"
    # One bad byte in a file of UTF-8 must not turn every accent of it into two characters.
    good = sum(ord(character) > 127 for character in text) - bad
    return "utf-8" if good > bad else "cp1252"


_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january janv janvier", "feb february fev fevr fevrier", "mar march mars",
            "apr april avr avril", "may mai", "jun june juin", "jul july juil juillet",
            "aug august aou aout", "sep sept september septembre", "oct october octobre",
            "nov november novembre", "dec december decembre",
        ),
        1,
    )
    for word in words.split()
}  # fmt: skip
_WORDED = re.compile(r"(\d{1,2})(?:er)?[ -]([a-z]+)\.?[ -](\d{4}|\d{2})")
_AMERICAN = re.compile(r"([a-z]+)\.? (\d{1,2}),? (\d{4})")
_SLASHED = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[t ].*)?")
_YEARLESS = re.compile(r"--(\d{2})-?(\d{2})")


def day(text: str, *, month_first: bool = False) -> str:
    """`text` as an ISO day, or "--MM-DD"; empty when it is none that is sure."""
    folded = fold(text).strip()
    if found := _YEARLESS.fullmatch(folded):
        return _yearless(int(found[1]), int(found[2]))
    if found := _ISO.fullmatch(folded):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _WORDED.fullmatch(folded):
        return _iso(_year(found[3]), _MONTHS.get(found[2], 0), int(found[1]))
    if found := _AMERICAN.fullmatch(folded):
        return _iso(int(found[3]), _MONTHS.get(found[1], 0), int(found[2]))
    if found := _SLASHED.fullmatch(folded):
        first, second = int(found[1]), int(found[2])
        month, of_month = (first, second) if month_first else (second, first)
        return _iso(_year(found[3]), month, of_month)
    return ""


def _year(digits: str) -> int:
    """A year of two digits is this century's, unless that is years ahead."""
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 50 else 1900)


def _iso(year: int, month: int, of_month: int) -> str:
    try:
        return date(year, month, of_month).isoformat()
    except ValueError:
        return ""


def _yearless(month: int, of_month: int) -> str:
    leap = _iso(2000, month, of_month)
    return f"-{leap[4:]}" if leap else ""
