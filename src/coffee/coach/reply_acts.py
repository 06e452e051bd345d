"""Which speech acts a typed reply makes: phrases found, denials minded, the whole weighed.

The rule of this file: an act that is denied is not made; what some acts together say stands
here, as data.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

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
from coffee.coach.reply_words import NAME, Sentence, denied

_TABLES = {
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
_CLASSES = {"en": reply_classes_en.CLASSES, "fr": reply_classes_fr.CLASSES}

_FOUND = frozenset(act for tables in _TABLES.values() for table in tables for act in table)
_DERIVED = frozenset({"announce", "bare-ask"})
ACTS = _FOUND | _DERIVED
"""The acts that a reply of a script may say it means."""

_CONTRARY = {"agree": "defend", "run-down": "defend", "well-of-you": "ill-of-you"}
"""Who denies the one does the other: "I don't think he's a jerk"."""
_SWALLOWS = {
    "defend": {"run-down", "agree", "well-of-you"},
    "agree": {"defend"},
    "ill-of-you": {"well-of-you"},
    "ask-much": {"ask-job", "pitch", "advice"},
    "stay-out": {"gossip"},
}
"""What is no longer said by words inside a phrase that does this: "anything but a jerk"."""
FLAGS = {
    "insult": "insult",
    "ill-of-you": "contrary",
    "blame": "blame",
    "unknown-to-me": "contrary",
}
"""What no good reply does unless its examples do, and what words are that do it alone."""
DOUBTFUL = frozenset({"run-down", "plead"})
"""Beside one of these, no good reply is sure."""
_SITUATING = {"occupation", "career", "link"}
_OF_SOMEBODY = {*_SITUATING, "well-of-you"}
_NEAR = 4  # Words before a phrase in which its subject is looked for.
_I = {"i", "we", "je", "j", "on", "nous"}
_ONESELF = _I | {"my", "me", "mon", "ma", "mes"}
_CALLED = {"you", "vous", "tu"}
_THIRD = {"he", "she", "they", "him", "her", "his", "who", "hear", "heard", NAME} | {
    "il", "elle", "ils", "elles", "lui", "qui", "entends", "entendu"
}  # fmt: skip
"""Third persons; and what one hears is said by one."""
_BEFORE_A_VERB = {"am", "are", "was", "were", "have", "had", "a", "an", "the", "only", "do"} | {
    "ai", "suis", "etais", "est", "etes", "etiez", "es", "s", "un", "une", "l", "le", "la",
    "avons", "sommes", "dis", "t", "dites", "say",
}  # fmt: skip
"""What may stand between a subject and what it does or is."""
_OF = {"of", "about", "to", "on", "for", "with", "de", "d", "sur", "a", "pour", "avec", "chez"}
ALL_OR_NOTHING = {"recommended", "ask-meeting"}
"""Said and denied in one breath, it is denied: "Paul told me not to call"."""
_FEW_WORDS = 8
_MUMBLED = {"mumble", "hesitate"}
_LITTLE = {*_MUMBLED, "apologise", "greeting", "accept", "accept-no", "laugh", "stammer", "listen"}
PRECISE = {"minutes", "hours", "day", "advice", "ask-contacts", "ask-much"}


_WEIGHTS = {
    0.0: "greeting i-know",
    0.4: "thanks introduce accept ask-them talk-self confirm approach",
    0.5: "brief identity roundabout encourage refuse deny do-nothing",
    0.6: "small-talk endorse no-duty announce situate",
    0.7: "permission",
    0.8: "apologise ask-meeting bare-ask minutes day advice",
    0.9: "chat vague-aim vague-time",
    1.0: "move-on career",
    1.2: "boast",
    1.3: "gossip",
    1.4: "occupation link bow-out",
    1.5: "insist",
    1.6: "ask-much pitch unnamed-source unknown-to-me defend agree tell-on stammer timid",
    1.8: "ask-contacts ask-job",
    2.0: "hours blame run-down stay-out ill-of-you insult",
    2.2: "recommended",
    2.4: "well-of-you",
}
STRENGTH = {act: weight for weight, acts in _WEIGHTS.items() for act in acts.split()}
"""What an act tells of a reply, where most others tell 1."""


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
            if name in _OF_SOMEBODY and _of_another(name, sentence, start, end):
                continue
            no = not denies and denied(sentence, start, end)
            found.append(Act(name, sentence[start].start, sentence[end - 1].end, no))
    return found


def _of_another(name: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether what would be said of somebody is said of one of the two who speak: "I run a
    bakery", "you were a nurse", "I admire you"."""
    subject = _subject(sentence, start)
    if subject in _I or (subject in _CALLED and name != "link"):
        return True
    near = {word.text for word in sentence[max(0, start - _NEAR) : end]}
    if name == "career":
        near = {word.text for word in sentence}
    others = _THIRD | _CALLED if name in ("occupation", "link") else _THIRD
    return not near.isdisjoint(_ONESELF | _CALLED - others) and near.isdisjoint(others)


def _subject(sentence: Sentence, start: int) -> str:
    """Who does what the words from `start` on do, as far as the words before them tell."""
    subject = ""
    for at in range(start - 1, -1, -1):
        text = sentence[at].text
        if text in _I | _THIRD:
            return text
        if text in _CALLED and (not at or sentence[at - 1].text not in _OF):
            subject = text
        elif text not in _BEFORE_A_VERB:
            break
    return subject


def meant(means: Sequence[str]) -> set[str]:
    """The acts that a reply does which means `means`: an asking of which no more is said is
    a bare one too."""
    bare = "ask-meeting" in means and PRECISE.isdisjoint(means)
    return {*means, "bare-ask"} if bare else set(means)


def made(sentences: Sequence[Sentence], lang: str) -> tuple[set[str], set[str]]:
    """The acts that the sentences make, and those that they only deny."""
    acts = acts_in(sentences, lang)
    yes = {act.name for act in acts if not act.denied and not _swallowed(act, acts)}
    no = {act.name for act in acts if act.denied}
    no -= yes - ALL_OR_NOTHING
    yes -= no
    yes |= {_CONTRARY[act] for act in no if act in _CONTRARY}
    named = any(word.text == NAME for sentence in sentences for word in sentence)
    denials = any(word.denies for sentence in sentences for word in sentence)
    if named and "reach-you" in yes and not denials:
        yes.add("recommended")
    hesitations = sum(act.name == "hesitate" for act in acts)
    mumbled = hesitations > 1 or not yes.isdisjoint(_MUMBLED)
    if mumbled and yes <= _LITTLE and sum(map(len, sentences)) <= _FEW_WORDS:
        yes.add("stammer")
    if "recommended" in yes:
        yes = yes - {"unnamed-source"} if named else yes - {"recommended"} | {"unnamed-source"}
    if not yes.isdisjoint(_SITUATING):
        yes.add("situate")
    elif "situate" in yes:
        yes = yes - {"situate"} | {"announce"}
    elif not no.isdisjoint(_SITUATING):
        no.add("situate")
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
