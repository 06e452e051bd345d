"""How alike two wordings are: words, neighbours and letters in common, the rare ones counting
most; and towards which group of wordings the words of another lean.

The rule of this file: it knows no meaning and no language. Deterministic; each likeness is from
0, nothing in common, to 1, the same.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from coffee.coach.reply_senses import Senses
from coffee.coach.reply_words import Sentence

Wording = Sequence[Sentence]
Vector = Mapping[str, float]

_PIECES = (3, 4)  # Letters of a piece of a word.
_SMALL_WORD, _PAIR, _PIECE, _SENSE = 0.5, 0.5, 0.08, 1.0
"""What these weigh beside a word that says something."""
_NEAREST = 3  # Examples that count, the nearest one most.
_THE_NEAREST = 0.7
_SHORTEST_STEM = 4
_DOUBT = 1.0
"""How often a group holds what none of its wordings does, so that no word rules it out."""


class Likeness:
    """Groups of examples, ready to be compared with."""

    def __init__(
        self,
        groups: Mapping[str, Sequence[Wording]],
        small: Collection[str],
        endings: Sequence[str],
        senses: Senses,
    ) -> None:
        """`small`: words that say little; `endings`: what a word may lose, the longest first."""
        self._small, self._endings, self._senses = small, endings, senses
        counted = {name: [self._count(one) for one in group] for name, group in groups.items()}
        seen = Counter(feature for group in counted.values() for one in group for feature in one)
        total = 1 + sum(map(len, counted.values()))
        self._rare = {feature: math.log(total / (times - 0.5)) for feature, times in seen.items()}
        self._unseen = math.log(total / 0.5)
        self._groups = {
            name: [self._vector(one) for one in group] for name, group in counted.items()
        }
        self._holds = {name: Counter(_telling(group)) for name, group in counted.items()}

    def to(self, wording: Wording) -> dict[str, float]:
        """How like each group `wording` is: like its nearest examples."""
        vector = self._vector(self._count(wording))
        likeness: dict[str, float] = {}
        for name, group in self._groups.items():
            near = sorted((_cosine(vector, one) for one in group), reverse=True)[:_NEAREST]
            mean = sum(near) / max(1, len(near))
            likeness[name] = _THE_NEAREST * max(near, default=0) + (1 - _THE_NEAREST) * mean
        return likeness

    def leaning(self, wording: Wording) -> dict[str, float]:
        """Towards which group the words of `wording` lean, above or below 0, all in all 0."""
        seen = [feature for feature in _telling([self._count(wording)]) if feature in self._rare]
        leaning: dict[str, float] = {}
        for name, held in self._holds.items():
            size = len(self._groups[name]) + 3 * _DOUBT
            shares = (math.log((held[f] + _DOUBT) / size) * _weight(f) for f in seen)
            leaning[name] = sum(shares) / math.sqrt(max(1, len(seen)))
        mean = sum(leaning.values()) / max(1, len(leaning))
        return {name: one - mean for name, one in leaning.items()}

    def _count(self, wording: Wording) -> Mapping[str, float]:
        counts: defaultdict[str, float] = defaultdict(float)
        for sentence in wording:
            before = "^"
            for word in sentence:
                text = ("not " if word.denies else "") + self._stem(word.text)
                small = word.text in self._small
                counts[text] += _SMALL_WORD if small else 1
                counts[f"{before} {text}"] += _PAIR
                for sense in self._senses.of(word.text):
                    counts[("not " if word.denies else "") + sense] += _SENSE
                before = text
                if not small and word.text.islower():
                    for size in _PIECES:
                        spelt = f"<{word.text}>"
                        for at in range(len(spelt) - size + 1):
                            counts[f"#{spelt[at : at + size]}"] += _PIECE
        return counts

    def _stem(self, word: str) -> str:
        for ending in self._endings:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
                return word[: -len(ending)]
        return word

    def _vector(self, counts: Mapping[str, float]) -> Vector:
        weighed = {f: math.sqrt(n) * self._rare.get(f, self._unseen) for f, n in counts.items()}
        length = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1
        return {feature: weight / length for feature, weight in weighed.items()}


def _telling(counted: Iterable[Mapping[str, float]]) -> Iterator[str]:
    """Every feature of each wording, the pieces of words aside."""
    for one in counted:
        yield from (feature for feature in one if not feature.startswith("#"))


def _weight(feature: str) -> float:
    """What a feature counts: half for two neighbours, whose words count already."""
    return _PAIR if " " in feature.removeprefix("not ") else 1


def _cosine(one: Vector, other: Vector) -> float:
    few, many = sorted((one, other), key=len)
    return sum(weight * many.get(feature, 0) for feature, weight in few.items())
