"""The sentences of the program, one module a language, the same keys in each.

`speak(lang)` settles the language of the run; `say(key, ...)` gives the sentence. Templates
are ours and facts are filled in as text, once: a fact is never read as a template.
"""

from importlib import import_module

LANGUAGES = ("en", "fr")

_sentences: dict[str, str] = {}
_language = ""


def speak(language: str) -> None:
    """Settle the language of every sentence from here on: "en" or "fr"."""
    global _language
    _language = language
    _sentences.clear()
    _sentences.update(import_module(f"coffee.text.{language}").SENTENCES)


def language() -> str:
    """The language in force: "en" or "fr"."""
    if not _language:
        speak("en")
    return _language


def say(key: str, /, **facts: object) -> str:
    """The sentence called `key`, filled. KeyError on an unknown key: a bug of ours."""
    language()
    sentence = _sentences[key]
    return sentence.format(**facts) if facts else sentence


def knows(key: str) -> bool:
    """Whether there is a sentence called `key`."""
    language()
    return key in _sentences
