"""Text from people, files and strangers, made harmless: nothing in it can steer a terminal.

Control characters become their visible pictures, and characters that reorder or hide text
become U+FFFD. Joiners stay: Persian and emoji need them.
"""

import re
import unicodedata

UNBROKEN = "\u00a0"

_JOINERS = {0x200C, 0x200D, 0x00AD}
_STEERING = {"Cc", "Cs", "Zl", "Zp", "Co"}


class _Harmless(dict[int, int]):
    def __missing__(self, code: int) -> int:
        category = unicodedata.category(chr(code))
        harmless = code
        if code == 0x0A:
            pass
        elif code < 0x20:
            harmless = 0x2400 + code
        elif code == 0x7F:
            harmless = 0x2421
        elif category in _STEERING or (category == "Cf" and code not in _JOINERS):
            harmless = 0xFFFD
        self[code] = harmless
        return harmless


_TABLE = _Harmless()


def clean(text: str) -> str:
    """`text` with nothing that steers a terminal; newlines stay, nothing else below U+0020."""
    return text.translate(_TABLE)


def tidy(text: str) -> str:
    """One clean line: NFC, no steering character, runs of white space as one space."""
    if text.isascii() and text.isprintable():  # nearly all there is in a long list of contacts
        return " ".join(text.split())
    return clean(" ".join(unicodedata.normalize("NFC", text).split()))


def tidy_lines(text: str) -> str:
    """Clean lines: NFC, tabs as spaces, no blank line at either end."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return clean(lines.replace("\t", "    ")).strip("\n ")


_HELD = re.compile(
    r"(?<=[^ ]) (?=[?!:;»%€][).,]*(?: |$))|(?<=«) (?=[^ ])"
    r"|(?<=[0-9]) (?=h\b)|(?<=[0-9] h) (?=[0-9]{2}\b)",
    re.MULTILINE,
)


def unbroken(text: str) -> str:
    """`text` with the spaces where no line may end: French has them in "oui ?", « », 15 h 30."""
    return _HELD.sub(UNBROKEN, text)


_SPREAD = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
"""Letters that are one with their accent, or two in one."""


def fold(text: str) -> str:
    """`text` for comparison: lower case, accents and ligatures taken off."""
    if text.isascii():
        return text.lower()
    spread = text.casefold().translate(_SPREAD)
    apart = unicodedata.normalize("NFKD", spread)
    return "".join(c for c in apart if not unicodedata.combining(c))
