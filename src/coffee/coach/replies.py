"""Which reply of a line somebody meant who typed words of their own.

The rule of this file: denials first, then what the words do (speech acts), then how like the
examples they are; and rather no reply than a good one that was not earned.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from coffee.coach.fill import Names, fill, names_in
from coffee.coach.reply_acts import (
    ALL_OR_NOTHING,
    CIVIL,
    DETAILS,
    DOUBTFUL,
    FLAGS,
    STRENGTH,
    made,
    meant,
)
from coffee.coach.reply_criteria import fact_in
from coffee.coach.reply_likeness import Likeness
from coffee.coach.reply_refusals import refused
from coffee.coach.reply_senses import senses
from coffee.coach.reply_spelling import ENDINGS, SMALL
from coffee.coach.reply_subject import OF_A_THIRD, THIRD, is_of_another
from coffee.coach.reply_tables import vocabulary
from coffee.coach.reply_vocabulary import Vocabulary
from coffee.coach.reply_words import Cast, Sentence, read


class Expected(Protocol):
    """A reply of a script, as far as it takes to know it again."""

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
    """What was understood of typed words."""

    match: str | None
    """The reply meant; None when it is none of them, and `why` says what it is then."""
    second: str | None
    """The one to offer beside it; with no match, the one that comes nearest."""
    scores: dict[str, float]
    """How likely each reply is, from 0 to 1, 1 in all."""
    sure: bool
    """Whether to go on without asking which of the two it was."""
    why: str = ""


def understand(said: str, replies: Sequence[Expected], names: Names, lang: str) -> Understood:
    """Which of `replies` the typed words `said` mean, in `lang`, "fr" or "en"; `names` fill
    the script. Quick once the line was prepared, which is done here if it was not."""
    line = _prepared(replies, names, lang)
    why = refused(said, lang, line.known)
    if why:
        return Understood(None, None, _shares(dict.fromkeys(line.replies, 0.0)), False, why)
    return line.judge(said)


_LIKENESS = 4.0
"""What being the same as an example weighs, where an act of strength 1 that is all but proper
to one reply weighs about 2."""
_LEANING = 0.7
"""What its words weigh that stand in the examples of one reply more than in the others'."""
_RARE = 0.1
"""How often a reply does what none of its examples does."""
_OFTEN = 0.25
"""An act that no reply of the line does so often says nothing there."""
_DECLARED = 0.9
"""How often a reply does what it says it means."""
_MOSTLY = 0.5
"""What a reply that does not say so does so often, it means."""
_SOMETIMES = 0.15
_LIKE_A_GOOD_ONE = 0.46
"""So like its examples the words must be that are a good reply and do not do what it does."""
_LIKE_A_GOOD_EXAMPLE = 0.25
"""The same, of a reply that does not say what it means."""
_LIKE_ONE = 0.3
"""So like they must be another reply's, where all replies of the line say what they mean;"""
_LIKE_AN_EXAMPLE = 0.12
"""where one does not, it has its examples alone."""
_CLEARLY, _A_LITTLE_LIKE = 0.35, 0.1
"""Or so much likelier than the others, and a little like its examples."""
_BEYOND_DOUBT, _RATHER_LIKE = 0.75, 0.17
"""The same, of a good reply on a line whose replies do not all say what they mean."""
_FEW_WORDS = 5
_LEAST = 0.1
_SURE, _CERTAIN = 0.7, 0.97
"""From which share on one goes on without asking; and what a lesser reply does beside is no
doubt."""


class _Told(NamedTuple):
    """What a script tells of a reply."""

    id: str
    examples: tuple[str, ...]
    means: tuple[str, ...]
    good: bool

    @property
    def told(self) -> list[str]:
        """The names that its model wording holds."""
        return names_in(self.examples[0])


class _Heard(NamedTuple):
    """What the typed words do, what they deny, and how like each reply they are."""

    acts: set[str]
    denied: set[str]
    likeness: dict[str, float]
    leaning: dict[str, float]
    denies: bool  # A word of them does, whatever it denies.
    third: bool  # A word of them is a third person.
    length: int  # Words.


class _Line:
    """The replies of a line, ready to be compared with what is typed."""

    def __init__(self, told: Iterable[_Told], names: Names, lang: str) -> None:
        self._lang = lang
        self._cast = Cast.of(names)
        self.replies = {reply.id: reply for reply in told}
        known = vocabulary(lang)
        examples = {
            reply.id: [
                read(filled, lang, self._cast, known)
                for example in reply.examples
                if (filled := fill(example, names))
            ]
            for reply in self.replies.values()
        }
        own = {w.text for group in examples.values() for one in group for s in one for w in s}
        self.known = Vocabulary(own, known)
        self._examples = {_texts(one): name for name, group in examples.items() for one in group}
        self._denies = {
            name: sum(_denies(one) for one in group) / max(1, len(group))
            for name, group in examples.items()
        }
        self._told = all(reply.means for reply in self.replies.values())
        self._likeness = Likeness(examples, SMALL[lang], ENDINGS[lang], senses(lang))
        self._facts = {
            f"{{{{{name}}}}}": (
                values[0],
                frozenset(r.id for r in self.replies.values() if name in r.told),
            )
            for name, values in names.items()
            if values and f"{name}.first" not in names and not name.endswith(".first")
        }
        # A fact of the cast that a model wording holds is an act of its own: {{link}}.
        self._does = {
            name: _how_often([made(one, lang)[0] for one in group], self.replies[name].means)
            for name, group in examples.items()
        }
        self._means = {
            name: meant(self.replies[name].means) or {a for a, p in does.items() if p >= _MOSTLY}
            for name, does in self._does.items()
        }
        for fact, (_, tellers) in self._facts.items():
            for name in tellers:
                self._does[name][fact] = _DECLARED
                self._means[name].add(fact)

    def judge(self, said: str) -> Understood:
        """Which reply `said` means, once it is known to be a reply at all."""
        sentences = read(said, self._lang, self._cast, self.known)
        acts, denied = made(sentences, self._lang)
        denies = _denies(sentences)
        if not denied:
            acts |= set(self._told_in(said, sentences))
        like = self._likeness
        length = sum(map(len, sentences))
        third = any(word.text in THIRD for sentence in sentences for word in sentence)
        heard = _Heard(
            acts, denied, like.to(sentences), like.leaning(sentences), denies, third, length
        )
        scores = _shares({name: self._weight(name, heard) for name in self.replies})
        order = sorted(scores, key=lambda name: -scores[name])
        example = self._examples.get(_texts(sentences))
        likely = (
            name
            for name in order
            if scores[name] >= _LEAST and self._admits(name, heard, scores[name])
        )
        match = example or next(likely, None)
        if match is None:
            return Understood(None, next(iter(order), None), scores, False, self._why(heard))
        second = next((name for name in order if name != match), None)
        sure = scores[match] >= _SURE and self._is_plain(match, heard, scores[match])
        return Understood(match, second, scores, sure or example is not None)

    def _told_in(self, said: str, sentences: Sequence[Sentence]) -> Iterator[str]:
        """The facts of the cast that the words tell; one that situates somebody, not if it is
        told of oneself, or in a sentence that denies something."""
        for name, (fact, tellers) in self._facts.items():
            situates = any(not OF_A_THIRD.isdisjoint(self._does[one]) for one in tellers)
            for start, _ in fact_in(said, fact, self._lang):
                told = next((s for s in sentences if s[-1].end > start), None)
                if told and situates and (_denies([told]) or is_of_another("career", told, 0, 1)):
                    continue
                yield name

    def _weight(self, name: str, heard: _Heard) -> float:
        """What speaks for a reply: its acts more than those of the others, and its examples."""
        weight = _LIKENESS * heard.likeness[name] + _LEANING * heard.leaning[name]
        for act in sorted(heard.acts):
            shares = [does.get(act, 0.0) for does in self._does.values()]
            if max(shares) >= _OFTEN:
                mean = sum(shares) / len(shares)
                share = self._does[name].get(act, 0.0)
                weight += STRENGTH.get(act, 1.0) * math.log((share + _RARE) / (mean + _RARE))
        return weight - sum(self._does[name].get(act, 0.0) for act in sorted(heard.denied))

    def _admits(self, name: str, heard: _Heard, share: float) -> bool:
        """Whether the words may be that reply, which beside the others is as likely as `share`."""
        does, means = self._does[name], self._means[name]
        flagged = {act for act in FLAGS if act in heard.acts and does.get(act, 0.0) < _OFTEN}
        does_it = means & heard.acts
        done = bool(does_it)
        if self.replies[name].good:
            done = done and (len(does_it) > 1 or means <= DETAILS or not does_it <= DETAILS)
            denied = not done and not means.isdisjoint(heard.denied)
            denied = denied or not means.isdisjoint(heard.denied & ALL_OR_NOTHING)
            least = _LIKE_A_GOOD_ONE if self.replies[name].means else _LIKE_A_GOOD_EXAMPLE
            alike = heard.likeness[name] >= least and not heard.denies
            if share >= _BEYOND_DOUBT and heard.likeness[name] >= _RATHER_LIKE and not self._told:
                says = heard.length >= _FEW_WORDS
                alike |= says and (not heard.denies or self._denies[name] >= _SOMETIMES)
            alike &= heard.third or means.isdisjoint(OF_A_THIRD)
            civil = heard.length < _FEW_WORDS and (
                set() < heard.acts <= CIVIL or "mumble" in heard.acts
            )
            return (done or alike) and not (flagged or denied or civil)
        if "insult" in flagged and means.isdisjoint({"rude", "attack"}):
            return False
        if done or self._denies_the_good_one(heard):
            return done
        least = _LIKE_ONE if self._told else _LIKE_AN_EXAMPLE
        if share >= _CLEARLY and heard.likeness[name] >= _A_LITTLE_LIKE:
            return True
        return heard.likeness[name] >= least or any(
            does.get(act, 0.0) >= _SOMETIMES for act in heard.acts
        )

    def _is_plain(self, name: str, heard: _Heard, share: float) -> bool:
        """Whether the words earn a good reply beyond doubt: they do two of several acts that it
        means, and nothing that only a lesser one means."""
        told = self.replies[name]
        if not told.good:
            does = any(self._does[name].get(act, 0.0) >= _SOMETIMES for act in heard.acts)
            return does or heard.likeness[name] >= _LIKE_AN_EXAMPLE
        lesser = DOUBTFUL.union(*(self._means[r.id] for r in self.replies.values() if not r.good))
        if share >= _CERTAIN:
            lesser = DOUBTFUL
        doubt = {act for act in lesser & heard.acts if self._does[name].get(act, 0.0) < _OFTEN}
        done = len(meant(told.means) & heard.acts)
        alike = heard.likeness[name] >= _LIKE_A_GOOD_ONE and not heard.denies
        return (done >= min(2, len(told.means)) and not doubt) or alike

    def _denies_the_good_one(self, heard: _Heard) -> bool:
        """Whether the words deny what a good reply of the line says."""
        good = (self._means[name] for name, reply in self.replies.items() if reply.good)
        return any(not means.isdisjoint(heard.denied) for means in good)

    def _why(self, heard: _Heard) -> str:
        """What words are that are no reply of this line."""
        for act, why in FLAGS.items():
            if act in heard.acts:
                return why
        if any(not means.isdisjoint(heard.denied) for means in self._means.values()):
            return "contrary"
        return "off-topic" if heard.acts else "too-little"


def _prepared(replies: Sequence[Expected], names: Names, lang: str) -> _Line:
    told = tuple(
        _Told(one.id, (one.say, *one.like), tuple(one.means), one.verdict == "good")
        for one in replies
    )
    return _line(told, tuple((name, tuple(values)) for name, values in names.items()), lang)


@lru_cache(maxsize=64)
def _line(
    told: tuple[_Told, ...], names: tuple[tuple[str, tuple[str, ...]], ...], lang: str
) -> _Line:
    return _Line(told, dict(names), lang)


def _denies(sentences: Sequence[Sentence]) -> bool:
    return any(word.denies for sentence in sentences for word in sentence)


def _texts(sentences: Sequence[Sentence]) -> tuple[str, ...]:
    return tuple(word.text for sentence in sentences for word in sentence)


def _how_often(examples: Sequence[set[str]], means: Sequence[str]) -> dict[str, float]:
    """In what share of its examples a reply does what, from 0 to 1."""
    times = Counter(act for acts in examples for act in acts)
    often = {act: n / len(examples) for act, n in times.items()}
    return often | {act: max(often.get(act, 0.0), _DECLARED) for act in meant(means)}


def _shares(weights: Mapping[str, float]) -> dict[str, float]:
    """Weights as shares of 1."""
    most = max(weights.values(), default=0.0)
    powers = {name: math.exp(weight - most) for name, weight in weights.items()}
    return {name: round(power / sum(powers.values()), 3) for name, power in powers.items()}
