"""The sentences of the program, a folder a language, the same modules and keys in each.

`speak(lang)` settles the language of the run; `say(key, ...)` gives the sentence. Templates
are ours and facts are filled in as text, once: a fact is never read as a template. A module is
read when a key is asked for that those before it lack: start-up is a feature.
"""

from importlib import import_module

LANGUAGES = ("en", "fr")
PARTS = (
    "program",
    "after",
    "person",
    "words",
    "questions",
    "playbooks",
    "rehearse",
    "practice",
    "network",
)
"""The modules of each language's folder, the everyday one first."""

_sentences: dict[str, str] = {}
_unread: list[str] = []
_language = ""


def speak(language: str) -> None:
    """Settle the language of every sentence from here on: "en" or "fr"."""
    global _language
    _language = language
    _sentences.clear()
    _unread[:] = PARTS


def language() -> str:
    """The language in force: "en" or "fr"."""
    if not _language:
        speak("en")
    return _language


def say(key: str, /, **facts: object) -> str:
    """The sentence called `key`, filled. KeyError on an unknown key: a bug of ours."""
    if not knows(key):
        raise KeyError(key)
    sentence = _sentences[key]
    return sentence.format(**facts) if facts else sentence


def counted(key: str, count: int, /, **facts: object) -> str:
    """The sentence `key` for one or for many: in French, nothing counts as one."""
    one = count == 1 or (count == 0 and language() == "fr")
    return say(f"{key}.{'one' if one else 'many'}", count=count, **facts)


def say_in(lang: str, key: str, /, **facts: object) -> str:
    """The sentence called `key` in another language than ours: for the one it is written to."""
    if lang == language():
        return say(key, **facts)
    told = next(table[key] for part in PARTS if key in (table := sentences(lang, part)))
    return told.format(**facts) if facts else told


def knows(key: str) -> bool:
    """Whether there is a sentence called `key`."""
    spoken = language()
    while key not in _sentences and _unread:
        _sentences.update(sentences(spoken, _unread.pop(0)))
    return key in _sentences


def sentences(language: str, part: str) -> dict[str, str]:
    """The sentences of one module of a language."""
    module = import_module(f"coffee.text.{language}.{part}")
    return dict(module.SENTENCES)
