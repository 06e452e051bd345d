"""Text of export files: decoded whatever their encoding, and their dates, never guessed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from io import BytesIO, TextIOWrapper
from itertools import islice

from coffee.coach.plain_text import fold

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LOOKED_AT = 4096
"""Bytes that tell UTF-16 without a mark, and binary files."""
_UNREADABLE = "\ufffd".encode()
_SPLIT = re.compile(rb"([\xc2-\xf4][\x80-\xbf]{0,2})(\r?\n[ \t])([\x80-\xbf]{1,3})")
"""A character of UTF-8 that the fold of a line went through."""
_MARK_INSIDE = re.compile(rb"(?<=[\r\n])\xef\xbb\xbf")
"""Files put one behind the other each bring their mark."""
_PART = 1024 * 1024
"""Characters decoded at a time: a long file is never there as text whole."""


@dataclass(frozen=True, slots=True)
class Text:
    """A file of text, decoded line by line. `bad`: whether bytes of it could not be read."""

    data: bytes
    encoding: str
    bad: bool

    def lines(self) -> Iterator[str]:
        """Its lines, whatever ends them, without their ends."""
        for line in _opened(self.data, self.encoding):
            yield line.removesuffix("\n")

    def count(self) -> int:
        """About how many lines it has."""
        return max(self.data.count(b"\n"), self.data.count(b"\r")) + 1


def decoded(data: bytes) -> Text | None:
    """The text in `data`; None if it is binary."""
    encoding = _encoding(data)
    for mark, marked in _BOMS:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], marked
    if encoding.startswith("utf-16"):
        data, encoding = data.decode(encoding, "replace").encode("utf-8"), "utf-8"
    if not encoding:
        return None
    if b"\r\r" in data:
        data = re.sub(rb"\r+\n", b"\n", data)
    data = _MARK_INSIDE.sub(b"", data)
    holes = data.count(0)
    data = data.replace(b"\0", _UNREADABLE) if holes else data
    joined = _SPLIT.sub(rb"\1\3\2", data)
    good, bad = _beyond_ascii(joined, encoding)
    # One bad byte in a file of UTF-8 must not turn every accent of it into two characters.
    own = joined.count(_UNREADABLE)
    if good > bad - own or bad == own:
        return Text(joined, encoding, bad > 0)
    encoding = _before_unicode(data)
    return Text(data, encoding, holes > 0 or _beyond_ascii(data, encoding)[1] > 0)


def _opened(data: bytes, encoding: str) -> TextIOWrapper:
    return TextIOWrapper(BytesIO(data), encoding, "replace")


def _encoding(data: bytes) -> str:
    """UTF-16 by where its zeros are, else UTF-8 until it proves to be none; empty when binary."""
    head = data[:_LOOKED_AT]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even + odd > len(head) // 100:
        if odd > len(head) // 8 and even <= odd // 8:
            return "utf-16-le"
        if even > len(head) // 8 and odd <= even // 8:
            return "utf-16-be"
        return ""
    if sum(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1b" for byte in head) > len(head) // 20:
        return ""
    return "utf-8"


def _beyond_ascii(data: bytes, encoding: str) -> tuple[int, int]:
    """How many characters are beyond ASCII, and how many could not be read."""
    good = bad = 0
    if not data.isascii():
        text = _opened(data, encoding)
        while part := text.read(_PART):
            wrong = part.count("\ufffd")
            good += len(part) - len(part.encode("ascii", "ignore")) - wrong
            bad += wrong
    return good, bad


_OLD = ("cp1252", "mac_roman", "cp850")
"""Windows, the Mac, and what Excel calls CSV (MS-DOS); of two that fit, the first."""
_LETTERS = dict.fromkeys("éèêëàâäáãåçôöóøîïíûüúœñßž", 3) | dict.fromkeys("òõìùæýš", 1)
"""Letters of the languages written in these, and what each speaks for its word."""
_SIGNS = dict.fromkeys("«»“”", 3) | dict.fromkeys("‘–—…€°·\xa0", 1)
_WORDS = re.compile(rb"[A-Za-z]*[\x80-\xff][A-Za-z\x80-\xff]*")
_SAMPLED = 2_000


def _before_unicode(data: bytes) -> str:
    """The encoding of `data`, which is not Unicode, in which its words look most like words."""
    words = {found[0] for found in islice(_WORDS.finditer(data), _SAMPLED)}
    return max(_OLD, key=lambda one: sum(_wordlike(word.decode(one, "replace")) for word in words))


def _wordlike(word: str) -> int:
    """Letters with accents speak for it; a sign between letters, or a change of case, against."""
    score = 0
    for before, letter, after in zip(f" {word}", word, f"{word[1:]} ", strict=False):
        if letter.isascii():
            continue
        if letter.isalpha():
            torn = after.isupper() if letter.islower() else before.islower()
            known = _LETTERS.get(letter.lower(), -2)
            score += -4 if torn else known if before.isalpha() or after.isalpha() else min(known, 1)
        elif letter == "’":
            score += 3 if before.isalpha() else -1
        else:
            between = before.isalpha() and after.isalpha()
            score += -4 if between else _SIGNS.get(letter, -4)
    return score


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


@lru_cache(4096)  # the rows of an export share their days
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
        month_first = (month_first or second > 12) and first <= 12
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
