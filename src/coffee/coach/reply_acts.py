"""Which speech acts a typed reply makes: phrases found, denials minded, the whole weighed.

The rule of this file: an act that is denied is not made; what acts say of each other stands
here, as data.
"""

from collections.abc import Sequence
from typing import NamedTuple

from coffee.coach.reply_subject import OF_A_THIRD, is_of_another, wonders
from coffee.coach.reply_tables import FOUND, phrases
from coffee.coach.reply_words import NAME, Sentence, denied

ACTS = FOUND | {"announce", "bare-ask"}
"""The acts that a reply of a script may say it means. The last two come of others: to say that
one will tell who somebody is, and no more; to ask for a meeting, and no more."""

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

FLAGS = {
    "insult": "insult",
    "ill-of-you": "contrary",
    "blame": "blame",
    "unknown-to-me": "contrary",
}
"""What no good reply does unless its examples do, and what words are that do it alone."""
DOUBTFUL = frozenset({"run-down", "plead"})
"""Beside one of these, no good reply is sure."""
ALL_OR_NOTHING = frozenset({"recommended", "ask-meeting", "link"})
"""Said and denied in one breath, it is denied: "Paul told me not to call"."""
CIVIL = frozenset({"thanks", "greeting", "accept", "confirm", "mumble", "stammer", "laugh"})
"""A few words that do no more than this are no good reply: "thanks", "fine", "hello"."""
DETAILS = frozenset({"minutes", "day", "thanks"})
"""One of these alone does not do what a reply does that means more: "twenty minutes is long"."""

_CONTRARY = {"agree": "defend", "run-down": "defend", "well-of-you": "ill-of-you"}
"""Who denies the one does the other: "I don't think he's a jerk"."""
_SWALLOWS = {
    "defend": {"run-down", "agree", "well-of-you"},
    "agree": {"defend"},
    "ill-of-you": {"well-of-you"},
    "ask-much": {"ask-job", "pitch", "advice"},
    "stay-out": {"gossip"},
    "small-talk": {"advice"},
}
"""What is no longer said by words inside a phrase that does this: "anything but a jerk"."""
_SITUATING = {"occupation", "career", "link"}
_PRECISE = {"minutes", "hours", "day", "advice", "ask-contacts", "ask-much"}
"""What makes an asking more than bare."""
_MUMBLED = {"mumble", "hesitate"}
_LITTLE = {*_MUMBLED, "apologise", "greeting", "accept", "accept-no", "laugh", "stammer", "listen"}
_FEW_WORDS = 8


class Act(NamedTuple):
    """An act made, or denied, by the words from `start` to `end` of what was typed."""

    name: str
    start: int
    end: int
    denied: bool = False


def acts_in(sentences: Sequence[Sentence], lang: str) -> list[Act]:
    """Every act that the sentences make or deny, where it stands."""
    found: list[Act] = []
    for sentence in sentences:
        for name, start, end, denies in phrases(lang).find([word.text for word in sentence]):
            if name in OF_A_THIRD and is_of_another(name, sentence, start, end):
                continue
            if name == "run-down" and wonders(sentence):
                continue
            if name == "gossip" and end - start == 1 and not sentence[start].asked:
                continue  # "I am sorry that you fell out" wants to know nothing.
            no = not denies and denied(sentence, start, end)
            found.append(Act(name, sentence[start].start, sentence[end - 1].end, no))
    return found


def meant(means: Sequence[str]) -> set[str]:
    """The acts that a reply does which means `means`: an asking of which no more is said is
    a bare one too."""
    bare = "ask-meeting" in means and _PRECISE.isdisjoint(means)
    return {*means, "bare-ask"} if bare else set(means)


def made(sentences: Sequence[Sentence], lang: str) -> tuple[set[str], set[str]]:
    """The acts that the sentences make, and those that they only deny."""
    acts = acts_in(sentences, lang)
    yes = {act.name for act in acts if not act.denied and not _swallowed(act, acts)}
    no = {act.name for act in acts if act.denied}
    no -= yes - ALL_OR_NOTHING
    yes -= no
    yes |= {_CONTRARY[act] for act in no if act in _CONTRARY}
    if _is_mumbled(sentences, acts, yes):
        yes.add("stammer")
    _settle_who_sends(sentences, yes)
    _settle_who_it_is(yes, no)
    if "ask-meeting" in yes and yes.isdisjoint(_PRECISE):
        yes.remove("ask-meeting")
        yes.add("bare-ask")
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


def _is_mumbled(sentences: Sequence[Sentence], acts: Sequence[Act], yes: set[str]) -> bool:
    """Whether a few words do nothing but hesitate, or take note."""
    hesitations = sum(act.name == "hesitate" for act in acts)
    if hesitations < 2 and yes.isdisjoint(_MUMBLED):
        return False
    return yes <= _LITTLE and sum(map(len, sentences)) <= _FEW_WORDS


def _settle_who_sends(sentences: Sequence[Sentence], yes: set[str]) -> None:
    """Who is recommended is so by somebody who is named; else by nobody in particular."""
    words = [word for sentence in sentences for word in sentence]
    named = any(word.text == NAME for word in words)
    if named and "reach-you" in yes and not any(word.denies for word in words):
        yes.add("recommended")
    if "recommended" in yes:
        yes.discard("unnamed-source" if named else "recommended")
        yes.update(() if named else ("unnamed-source",))


def _settle_who_it_is(yes: set[str], no: set[str]) -> None:
    """Somebody is situated by facts; without one, that was only announced."""
    if not yes.isdisjoint(_SITUATING):
        yes.add("situate")
    elif "situate" in yes:
        yes.remove("situate")
        yes.add("announce")
    elif not no.isdisjoint(_SITUATING):
        no.add("situate")
