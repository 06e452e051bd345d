"""Words that say much the same, looked up: what a word stands for beside itself."""

from functools import lru_cache

from coffee.coach import reply_senses_en, reply_senses_fr

_ROWS = {"en": reply_senses_en.SENSES, "fr": reply_senses_fr.SENSES}


class Senses:
    """The rows of a language, by word and by the head of words."""

    def __init__(self, rows: str) -> None:
        self._by_word: dict[str, list[str]] = {}
        self._by_head: dict[str, list[str]] = {}
        for row in rows.splitlines():
            words = row.split()
            for word in words:
                where = self._by_head if word.endswith("-") else self._by_word
                where.setdefault(word.rstrip("-"), []).append(f"~{words[0]}")

    def of(self, word: str) -> list[str]:
        """The senses of a folded word; none, for most."""
        heads = (self._by_head.get(word[:end], ()) for end in range(2, len(word) + 1))
        return [*self._by_word.get(word, ()), *(sense for head in heads for sense in head)]


@lru_cache(maxsize=2)
def senses(lang: str) -> Senses:
    """The senses of a language, "fr" or "en"; made when first asked for."""
    return Senses(_ROWS[lang])
