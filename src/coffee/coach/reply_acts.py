"""Which speech acts a typed reply makes: phrases found, denials minded, the whole weighed.

The rule of this file: an act that is denied is not made; what some acts together say stands
here, as data.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from coffee.coach import reply_acts_en, reply_acts_fr, reply_rooms_en
from coffee.coach.reply_phrases import Phrases
from coffee.coach.reply_spelling import DENYING, SMALL
from coffee.coach.reply_vocabulary import Vocabulary
from coffee.coach.reply_words import NAME, Sentence, denied

_TABLES = {
    "en": (
        reply_acts_en.CALLING,
        reply_acts_en.UNKNOWN,
        reply_acts_en.INSULTED,
        reply_acts_en.ASKING,
        reply_rooms_en.ANSWERING,
        reply_rooms_en.ROOM,
        reply_rooms_en.PRESS,
        reply_rooms_en.DOOR,
    ),
    "fr": (reply_acts_fr.CALLING,reply_acts_fr.UNKNOWN,reply_acts_fr.INSULTED,reply_acts_fr.ASKING),
}
_CLASSES = {"en": reply_acts_en.CLASSES, "fr": reply_acts_fr.CLASSES}

_FOUND = frozenset(act for tables in _TABLES.values() for table in tables for act in table)
_DERIVED = frozenset({"bare-ask"})
ACTS = _FOUND | _DERIVED
"""The acts that a reply of a script may say it means."""

_SITUATING = {"occupation", "career", "link"}
_PRECISE = {"minutes", "hours", "day", "advice", "ask-contacts", "ask-much"}


STRENGTH = {
    "greeting": 0.0, "thanks": 0.4, "introduce": 0.4, "apologise": 0.8, "permission": 0.7, "brief": 0.5,
    "small-talk": 0.6, "identity": 0.5, "accept": 0.4, "ask-them": 0.4, "talk-self": 0.4,
    "confirm": 0.4, "roundabout": 0.5, "endorse": 0.6, "no-duty": 0.6, "encourage": 0.5, "refuse": 0.5,
    "deny": 0.5, "do-nothing": 0.5, "approach": 0.4, "announce": 0.6,
    "move-on": 1.0, "ask-meeting": 0.8, "bare-ask": 0.8, "minutes": 0.8, "day": 0.8, "advice": 0.8,
    "chat": 0.9, "vague-aim": 0.9, "vague-time": 0.9, "hours": 2.0, "ask-contacts": 1.8, "ask-much": 1.6,
    "ask-job": 1.8, "pitch": 1.6, "boast": 1.2, "recommended": 2.2, "unnamed-source": 1.6,
    "occupation": 1.4, "career": 1.0, "link": 1.4, "situate": 1.0, "insist": 1.5, "bow-out": 1.4,
    "blame": 2.0, "unknown-to-me": 1.6, "i-know": 0.0,
    "defend": 1.6, "agree": 1.6, "run-down": 2.0, "stay-out": 1.8, "well-of-you": 2.4, "gossip": 1.6,
    "tell-on": 1.6,
}


class Act(NamedTuple):
    """An act made, or denied, by the words from `start` to `end` of what was typed."""

    name: str
    start: int
    end: int
    denied: bool = False


@lru_cache(maxsize=2)
def phrases(lang: str) -> Phrases:
    """The phrases of a language, "fr" or "en"; made when first asked for."""
    return Phrases(_TABLES[lang], _CLASSES[lang], DENYING[lang])


@lru_cache(maxsize=2)
def vocabulary(lang: str) -> Vocabulary:
    """The words that are known in a language, whatever the script."""
    return Vocabulary(phrases(lang).vocabulary | SMALL[lang])


def acts_in(sentences: Sequence[Sentence], lang: str) -> list[Act]:
    """Every act that the sentences make or deny, where it stands."""
    found: list[Act] = []
    for sentence in sentences:
        for name, start, end, denies in phrases(lang).find([word.text for word in sentence]):
            no = not denies and denied(sentence, start, end)
            found.append(Act(name, sentence[start].start, sentence[end - 1].end, no))
    return found


def made(sentences: Sequence[Sentence], lang: str) -> tuple[set[str], set[str]]:
    """The acts that the sentences make, and those that they only deny."""
    acts = acts_in(sentences, lang)
    yes = {act.name for act in acts if not act.denied}
    no = {act.name for act in acts if act.denied} - yes
    if "recommended" in yes and not any(w.text == NAME for s in sentences for w in s):
        yes = yes - {"recommended"} | {"unnamed-source"}
    elif "recommended" in yes:
        yes.discard("unnamed-source")
    if not yes.isdisjoint(_SITUATING):
        yes.add("situate")
    elif "situate" in yes:
        yes = yes - {"situate"} | {"announce"}
    if "ask-meeting" in yes and yes.isdisjoint(_PRECISE):
        yes.add("bare-ask")
    return yes, no
