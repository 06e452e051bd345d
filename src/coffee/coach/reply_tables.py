"""The tables of acts put together, by language."""

from functools import lru_cache

from coffee.coach import (
    reply_classes_en,
    reply_classes_fr,
    reply_insulted_en,
    reply_insulted_fr,
    reply_opening_en,
    reply_opening_fr,
    reply_request_en,
    reply_request_fr,
    reply_rooms_en,
    reply_rooms_fr,
    reply_unknown_en,
    reply_unknown_fr,
)
from coffee.coach.reply_phrases import Phrases
from coffee.coach.reply_spelling import DENYING, SMALL
from coffee.coach.reply_vocabulary import Vocabulary

TABLES = {
    "en": (
        reply_opening_en.OPENING,
        reply_unknown_en.UNKNOWN,
        reply_insulted_en.INSULTED,
        reply_request_en.ASKING,
        reply_request_en.ANSWERING,
        reply_rooms_en.ROOM,
        reply_rooms_en.PRESS,
        reply_rooms_en.DOOR,
    ),
    "fr": (
        reply_opening_fr.OPENING,
        reply_unknown_fr.UNKNOWN,
        reply_insulted_fr.INSULTED,
        reply_request_fr.ASKING,
        reply_request_fr.ANSWERING,
        reply_rooms_fr.ROOM,
        reply_rooms_fr.PRESS,
        reply_rooms_fr.DOOR,
    ),
}
CLASSES = {"en": reply_classes_en.CLASSES, "fr": reply_classes_fr.CLASSES}

FOUND = frozenset(act for tables in TABLES.values() for table in tables for act in table)
"""The acts that phrases make."""


@lru_cache(maxsize=2)
def phrases(lang: str) -> Phrases:
    """The phrases of a language, "fr" or "en"; made when first asked for."""
    return Phrases(TABLES[lang], CLASSES[lang], DENYING[lang])


@lru_cache(maxsize=2)
def vocabulary(lang: str) -> Vocabulary:
    """The words that are known in a language, whatever the script."""
    return Vocabulary(phrases(lang).vocabulary | SMALL[lang])
