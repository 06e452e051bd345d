"""Which speech acts a typed reply makes: phrases found, denials minded, the whole weighed.

The rule of this file: an act that is denied is not made; what some acts together say stands
here, as data.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from coffee.coach import (
    reply_call_en,
    reply_call_fr,
    reply_classes_en,
    reply_classes_fr,
    reply_request_en,
    reply_request_fr,
    reply_rooms_en,
)
from coffee.coach.reply_phrases import Phrases
from coffee.coach.reply_spelling import DENYING, SMALL
from coffee.coach.reply_vocabulary import Vocabulary
from coffee.coach.reply_words import NAME, Sentence, denied

_TABLES = {
    "en": (
        reply_call_en.OPENING,
        reply_call_en.UNKNOWN,
        reply_call_en.INSULTED,
        reply_request_en.ASKING,
        reply_request_en.ANSWERING,
        reply_rooms_en.ROOM,
        reply_rooms_en.PRESS,
        reply_rooms_en.DOOR,
    ),
    "fr": (
        reply_call_fr.OPENING,
        reply_call_fr.UNKNOWN,
        reply_call_fr.INSULTED,
        reply_request_fr.ASKING,
        reply_request_fr.ANSWERING,
    ),
}
_CLASSES = {"en": reply_classes_en.CLASSES, "fr": reply_classes_fr.CLASSES}

_FOUND = frozenset(act for tables in _TABLES.values() for table in tables for act in table)
_DERIVED = frozenset({"bare-ask"})
ACTS = _FOUND | _DERIVED
"""The acts that a reply of a script may say it means."""

_CONTRARY = {"agree": "defend", "run-down": "defend", "well-of-you": "ill-of-you"}
"""Who denies the one does the other: "I don't think he's a jerk"."""
_SWALLOWS = {
    "defend": {"run-down", "agree"},
    "ill-of-you": {"well-of-you"},
    "ask-much": {"ask-job", "pitch", "advice"},
    "stay-out": {"gossip"},
}
"""What is no longer said by words inside a phrase that does this: "anything but a jerk"."""
_SITUATING = {"occupation", "career", "link"}
PRECISE = {"minutes", "hours", "day", "advice", "ask-contacts", "ask-much"}


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
    "defend": 1.6, "agree": 1.6, "run-down": 2.0, "stay-out": 2.0, "well-of-you": 2.4, "gossip": 1.3,
    "tell-on": 1.6, "stammer": 1.6, "timid": 1.6, "ill-of-you": 2.0, "insult": 2.0,
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
    yes = {act.name for act in acts if not act.denied and not _swallowed(act, acts)}
    no = {act.name for act in acts if act.denied} - yes
    yes |= {_CONTRARY[act] for act in no if act in _CONTRARY}
    named = any(word.text == NAME for sentence in sentences for word in sentence)
    if "recommended" in yes:
        yes = yes - {"unnamed-source"} if named else yes - {"recommended"} | {"unnamed-source"}
    if not yes.isdisjoint(_SITUATING):
        yes.add("situate")
    elif "situate" in yes:
        yes = yes - {"situate"} | {"announce"}
    if "ask-meeting" in yes and yes.isdisjoint(PRECISE):
        yes = yes - {"ask-meeting"} | {"bare-ask"}
    return yes, no


def _swallowed(act: Act, acts: Sequence[Act]) -> bool:
    """Whether the words of `act` are part of a longer phrase that says otherwise."""
    return any(
        act.name in _SWALLOWS.get(other.name, ())
        and other.start <= act.start
        and act.end <= other.end
        and not other.denied
        for other in acts
    )
