"""Words that are known, and which of them a mistyped one was meant to be."""

from collections.abc import Iterable, Iterator


class Vocabulary:
    """Words that are known, so that a slip of the fingers is told from another word."""

    def __init__(self, words: Iterable[str], more: "Vocabulary | None" = None) -> None:
        """`words`, one that ends in a hyphen being the head of many; and those of `more`."""
        self._more = more
        self._words = frozenset(words)
        self._heads = frozenset(word[:-1] for word in self._words if word.endswith("-"))
        self._alike: dict[tuple[str, int], list[str]] = {}
        for word in sorted(self._words):
            self._alike.setdefault((word[:1], len(word)), []).append(word)

    def __contains__(self, word: str) -> bool:
        if word in self._words or (self._more is not None and word in self._more):
            return True
        return any(word[:length] in self._heads for length in range(3, len(word) + 1))

    def repaired(self, word: str) -> str:
        """The known word that `word` was meant to be: two letters of it stand the wrong way
        round, or, in a longer one, a letter is wrong, missing or too many. Else itself."""
        if len(word) < _TOO_SHORT_TO_REPAIR or word in self or not word.isalpha():
            return word
        return next((known for known in self._near(word) if _one_slip(word, known)), word)

    def _near(self, word: str) -> Iterator[str]:
        """Known words with the same first letter, about as long."""
        for more in (0, 1, -1) if len(word) > _TOO_SHORT_TO_REPAIR else (0,):
            yield from self._alike.get((word[0], len(word) + more), ())
        if self._more is not None:
            yield from self._more._near(word)


_TOO_SHORT_TO_REPAIR = 5


def _one_slip(typed: str, known: str) -> bool:
    """Whether one letter tells the two apart, or two neighbours that changed places."""
    at = 0
    while at < min(len(typed), len(known)) and typed[at] == known[at]:
        at += 1
    rest, meant = typed[at:], known[at:]
    if len(rest) != len(meant):
        return rest[1:] == meant or rest == meant[1:]
    swapped = rest[:2] == meant[1::-1] and rest[2:] == meant[2:]
    return swapped or (rest[1:] == meant[1:] and len(typed) > _TOO_SHORT_TO_REPAIR)


NO_WORDS = Vocabulary(())
