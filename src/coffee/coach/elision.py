"""French before a vowel: what "de" Anne wrote is d'Anne, and "que" Élodie becomes qu'Élodie.

Only where a sentence of ours meets a word that is filled in: what was typed stays as it is.
"""

import re

ELIDES = r"\b(?:[dD]|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu)e "
"""The words, and the space after them, that lose their "e"; for a pattern to begin with."""
_VOWEL = re.compile(
    r"(?!onz|oui\b)[aeiouâàäéèêëîïôöûùüœæ]|y[^aeéèiou\W]"
    r"|h(?:él|ier\b|enri|erv|ippol|onor|ort|ubert|ugue)",  # the others with an h may be Hassan
    re.IGNORECASE,
)


def before(word: str, lead: str) -> str:
    """`lead`, what `ELIDES` found or nothing, as French writes it before `word`."""
    return f"{lead[:-2]}'" if lead and _VOWEL.match(word) else lead
