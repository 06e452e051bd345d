"""What a typed reply is when it is no reply: empty, noise, another language, something pasted.

The rule of this file: it looks at form alone, never at what a line expects. One pass over the
text, whatever its length.
"""

import re

from coffee.coach.language import FOREIGN
from coffee.coach.plain_text import fold
from coffee.coach.reply_spelling import SMALL, SPELT
from coffee.coach.reply_vocabulary import Vocabulary
from coffee.coach.reply_words import LONGEST

_STEERING = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2400-\u2421]")  # Or their pictures.
_WORD = re.compile(r"[^\W\d_]+(?:['’]t\b)?")  # "Don't" is one word.
_CODE = re.compile(
    r"[{}<>]|</|/>|=>|==|\$\(|#!|::|;\s*$|\\n"
    r"|^\s*-?\s*[a-z_-]{2,20}:\s*[\[\"'{|>]"  # A key of YAML or JSON.
    r"|\b(?:def|class|import|function|select|sudo|curl|return)\s+[\w*./-]+\s*[(;:=*]",
    re.MULTILINE,
)
_SPEAKER = re.compile(r"^\s*[A-ZÉ][\w .'-]{0,24} ?: ", re.MULTILINE)
_MASHED = re.compile(r"(.)\1{3,}|[^aeiouy\W\d_]{5,}|^[^aeiouy\W\d_]{4,}$")
_ROWS = "azertyuiop qsdfghjklm wxcvbn qwertyuiop asdfghjkl zxcvbnm"
_MOST_WORDS = 250
_FOREIGN_WORDS = 2  # Small words of another language, at least, and more than of ours.
_LATIN = 0x250


def refused(said: str, lang: str, known: Vocabulary) -> str:
    """Why `said` is no reply in `lang`: "empty", "gibberish", "too-long", "pasted" or
    "other-language"; the empty string when its form is that of a reply."""
    if not said.strip():
        return "empty"
    if len(said) > LONGEST:
        return "too-long"
    if _STEERING.search(said):
        return "gibberish"
    words = [fold(word) for word in _WORD.findall(said)]
    if not words:
        return "empty" if not any(char.isalnum() for char in said) else ""
    if len(words) > _MOST_WORDS:
        return "too-long"
    if _CODE.search(said) or len(_SPEAKER.findall(said)) > 1:
        return "pasted"
    if sum(ord(char) > _LATIN and char.isalpha() for char in said) > len("".join(words)) / 2:
        return "other-language"
    if _is_foreign(words, lang, known):
        return "other-language"
    return "gibberish" if _is_noise(words, known) else ""


def _is_foreign(words: list[str], lang: str, known: Vocabulary) -> bool:
    """Whether the small words of another language outnumber those of `lang`."""
    ours = sum(word in SMALL[lang] or word in SPELT[lang] for word in words)
    others = [small for name, small in {**FOREIGN, **SMALL}.items() if name != lang]
    theirs = max(sum(word in one and word not in SMALL[lang] for word in words) for one in others)
    strange = sum(word not in known for word in words)
    return theirs >= _FOREIGN_WORDS and theirs > ours and 2 * strange >= len(words)


def _is_noise(words: list[str], known: Vocabulary) -> bool:
    """Whether most of the words are no words: keys struck at random."""
    noise = sum(word not in known and _is_mashed(word) for word in words)
    return 2 * noise > len(words)


def _is_mashed(word: str) -> bool:
    """Whether `word` cannot be said, or runs along a row of the keyboard."""
    return bool(_MASHED.search(word)) or (len(word) > 3 and word in _ROWS)
