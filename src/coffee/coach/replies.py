"""Which reply of a line somebody meant who typed words of their own.

The rule of this file: denials first, then what the words do (speech acts), then how like the
examples they are; and rather no reply than a good one that was not earned.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from coffee.coach.fill import Names, fill
from coffee.coach.reply_acts import PRECISE, STRENGTH, made, phrases
from coffee.coach.reply_criteria import Measured, Met, measure
from coffee.coach.reply_likeness import Likeness
from coffee.coach.reply_refusals import refused
from coffee.coach.reply_spelling import SMALL
from coffee.coach.reply_vocabulary import Vocabulary
from coffee.coach.reply_words import Cast, read


__all__ = ["Expected", "Measured", "Met", "Understood", "measure", "understand"]


class Expected(Protocol):
    """A reply of a script, as far as it is needed to recognise it."""

    @property
    def id(self) -> str: ...
    @property
    def say(self) -> str: ...
    @property
    def like(self) -> Sequence[str]: ...
    @property
    def verdict(self) -> str: ...
    @property
    def means(self) -> Sequence[str]: ...


class Understood(NamedTuple):
    """What was understood. `scores` of all replies sum to 1, whatever `match` is."""

    match: str | None
    """The reply meant; None when it is none of them, and `why` says what it is then."""
    second: str | None
    scores: dict[str, float]
    sure: bool
    """Whether to go on without asking which of the two it was."""
    why: str = ""


_LIKENESS = 4.0
_PRIOR = 0.1
_SURE = 0.7
_DECLARED = 0.9
_FLAGS = {"insult": "insult", "ill-of-you": "contrary", "blame": "blame", "unknown-to-me": "contrary"}
_ENDINGS = {
    "en": ("ings", "ing", "ed", "es", "s", "ly"),
    "fr": "issements erions eriez erait aient ement issez ions eait erai ais ait ant iez ees ons ent er ez es ee e s".split(),
}
GOOD_SIM, SIM = .42, .2


class Heard(NamedTuple):
    total: dict[str, float]
    like: dict[str, float]
    yes: set[str]
    no: set[str]


class _Line:
    def __init__(self, replies, names: Names, lang: str) -> None:
        self.lang = lang
        self.cast = Cast.of(names)
        general = phrases(lang).vocabulary | SMALL[lang]
        base = Vocabulary(general)
        self.examples = {
            rid: [read(x, lang, self.cast, base) for t in texts if (x := fill(t, names))]
            for rid, texts, means, verdict in replies
        }
        own = {w.text for g in self.examples.values() for ex in g for s in ex for w in s}
        self.known = Vocabulary(general | own)
        self.good = {rid for rid, _, _, verdict in replies if verdict == "good"}
        self.p = {rid: _profile([made(ex, lang)[0] for ex in self.examples[rid]], _meant(means)) for rid, _, means, _ in replies}
        self.core = {
            rid: _meant(means) or {a for a, p in self.p[rid].items() if p >= .5}
            for rid, _, means, _ in replies
        }
        self.likeness = Likeness(self.examples, SMALL[lang], _ENDINGS[lang])

    def hear(self, said: str) -> Heard:
        sents = read(said, self.lang, self.cast, self.known)
        yes, no = made(sents, self.lang)
        like = self.likeness.to(sents)
        total = {}
        for rid in self.p:
            s = _LIKENESS * like[rid]
            for a in yes:
                ps = [p.get(a, 0) for p in self.p.values()]
                if max(ps) >= .25:
                    s += STRENGTH.get(a, 1) * math.log((self.p[rid].get(a, 0) + _PRIOR) / (sum(ps) / len(ps) + _PRIOR))
            s -= sum(self.p[rid].get(a, 0) for a in no)
            total[rid] = s
        return Heard(total, like, yes, no)


def _profile(acts, means):
    counts = Counter(a for one in acts for a in one)
    p = {a: n / max(1, len(acts)) for a, n in counts.items()}
    for a in means:
        p[a] = max(p.get(a, 0), _DECLARED)
    return p


def _meant(means):
    bare = "ask-meeting" in means and PRECISE.isdisjoint(means)
    return {*means, "bare-ask"} if bare else set(means)


@lru_cache(maxsize=32)
def _line(key, names, lang):
    return _Line(key, dict((k, list(v)) for k, v in names), lang)


def understand(said: str, replies: Sequence[Expected], names: Names, lang: str) -> Understood:
    key = tuple((r.id, (r.say, *r.like), tuple(r.means), r.verdict) for r in replies)
    line = _line(key, tuple((k, tuple(v)) for k, v in names.items()), lang)
    why = refused(said, lang, line.known)
    if why:
        even = dict.fromkeys(line.p, round(1 / len(line.p), 3))
        return Understood(None, None, even, False, why)
    heard = line.hear(said)
    order = sorted(heard.total, key=lambda r: -heard.total[r])
    ex = {r: math.exp(t - heard.total[order[0]]) for r, t in heard.total.items()}
    z = sum(ex.values())
    scores = {r: round(e / z, 3) for r, e in ex.items()}
    admitted = [r for r in order if _admits(line, heard, r)]
    global LAST
    LAST = heard
    if not admitted or scores[admitted[0]] < .1:
        return Understood(None, order[0], scores, False, _why(heard, line))
    first = admitted[0]
    second = next((r for r in order if r != first), None)
    return Understood(first, second, scores, scores[first] > _SURE)


def _admits(line, heard, rid):
    p = line.p[rid]
    flagged = [a for a in _FLAGS if a in heard.yes and p.get(a, 0) < .3]
    core = line.core[rid]
    denied = heard.no & core
    if rid in line.good:
        if flagged or (denied and not core & heard.yes):
            return False
        return bool(core & heard.yes) or heard.like[rid] >= GOOD_SIM
    if "insult" in flagged:
        return False
    return bool(core & heard.yes) or any(p.get(a, 0) >= .15 for a in heard.yes) or heard.like[rid] >= SIM


def _why(heard, line):
    for a, why in _FLAGS.items():
        if a in heard.yes:
            return why
    if any(heard.no & line.core[r] for r in line.p):
        return "contrary"
    return "off-topic" if heard.yes else "too-little"
