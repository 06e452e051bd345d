"""In which language a text is written, told by its small words: English, French, both, another.

Only words that one language alone has are counted; a text with too few of them is "unknown",
one with many of another language, or in another script, "other".
"""

import re
import unicodedata
from typing import Literal

from coffee.coach.tact_text import words_of

Language = Literal["en", "fr", "mixed", "other", "unknown"]

_MOST_CHARACTERS = 20_000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+){0,2}")

_ENGLISH_WORDS = """
the and of to is are was were be been have has had having with for from this that these those
it its i my your you he she his her they their them we our us not do does did would could
should will can may might what when where who whom which why how about into than then there
here if because but or so just very please thanks thank hello dear regards know think like
want am at by an some any hi hey after before until meet meeting let get got tell which
been being make made more also too
"""
_FRENCH_WORDS = """
le les des du un une est sont etait et ou dans pour avec sur que qui quoi dont vous votre
vos nous notre nos je moi toi ton ta tes ne pas plus ce cette ces cet mais donc car comment
pourquoi quand quel quelle quels quelles bonjour merci salut cordialement bien tres aussi ai
avez avons suis etes serait seriez auriez pourriez voudrais aimerais chez depuis sans sous
entre vers apres avant aux au elle ils elles leur leurs lui fait faire etre avoir peu peut
pouvez tu il combien madame monsieur jamais toujours rien tout tous toute toutes beaucoup sa
son ses mon mes cela ca oui non voici voila alors encore deja demain puis afin lors
"""
_OTHERS = {
    "es": "el los las una es muy pero como para con por hola gracias usted ustedes su sus"
    " mi yo nos que donde cuando cual esta este esto estoy tengo puede podria usted hay del al y"
    " sobre tambien quiero quisiera hacer eres soy ha he mas si porque saludos estimado estimada",
    "it": "il lo gli della dello degli delle nel nella sono e che per con ciao grazie come"
    " perche molto anche questo questa vorrei potrebbe buongiorno mio mia suo sua non piu ho hai"
    " abbiamo un uno una di da si ma quando dove cordiali saluti incontrare suoi dal alla",
    "de": "der die das und ist ich sie wir nicht ein eine einen einem einer mit von zu zum zur"
    " auf fur hallo danke bitte wie warum ihr ihre ihren ihnen mein meine auch aber oder wenn"
    " haben hat sind mich mir uber konnen konnten wurde gerne sehr geehrte grusse noch den dem",
    "pt": "o os uma e nao com para por ola obrigado obrigada voce seu sua meu minha muito mas"
    " como quando onde isso esta estou tenho pode poderia gostaria em ao dos das no na sobre ja",
    "nl": "het een en ik je jij wij niet met van voor op hallo dank bedankt hoe waarom uw mijn"
    " ook maar wanneer heb heeft zijn wil graag zou kunnen bij naar deze dat dit groet",
    "sv": "och att det som jag inte ar har till pa med av ett kan ska hej tack skulle mig dig vad"
    " nar vill nasta",
    "da": "og det som jeg ikke er har til pa med af kan skal hej tak ville mig dig hvad nar hvor"
    " naeste vil",
    "pl": "na nie sie jest ze czy jak pan pani dzien dobry dziekuje prosze moj moja chcialbym"
    " chcialabym moze mozemy masz czesc",
    "cs": "na ze jak dobry den dekuji prosim bych bychom mohli mohl byste muj moje jsem jste"
    " ale nebo kdyz",
    "ro": "pe nu este cu buna ziua multumesc pentru dori putem imi ati dumneavoastra vreau",
    "tr": "bir ve bu icin ile merhaba tesekkurler lutfen siz biz cok daha nasil var mi miyiz",
    "fi": "ja ei etta hei kiitos mina sina olen voisimme onko mita miten mutta tai sinulla",
}
_ENGLISH, _FRENCH = frozenset(_ENGLISH_WORDS.split()), frozenset(_FRENCH_WORDS.split())
FOREIGN = {name: frozenset(words.split()) for name, words in _OTHERS.items()}
"""The small words of other languages."""
_ACCENTED = frozenset("àâæçéèêëîïôœùûüÿ’")
_LEAST_SHARE = 0.12
"""Of the words of a text in a language, so many are its small ones, in the barest message."""

SMALL_WORDS = _ENGLISH | _FRENCH
"""Words that say nothing by themselves."""


def language_of(text: str) -> Language:
    """The language of `text`, as far as its first pages tell."""
    words = _words(text)
    if not words:
        return "unknown"
    if _another_script(text):
        return "other"
    english, french = _counted(words)
    foreign = max(_points(words, name) for name in FOREIGN)
    most, least = max(english, french), min(english, french)
    if foreign > most and foreign >= 2:
        return "other"
    if most < _LEAST_SHARE * len(words):
        return "other" if len(words) >= 12 or _has_other_letters(text) else "unknown"
    if most == least:
        return "mixed" if len(words) > 3 else "unknown"
    if least >= 4 and least >= 0.35 * most:
        return "mixed"
    return "en" if english > french else "fr"


def leaning(text: str) -> Literal["en", "fr"]:
    """Of English and French, the one that most of `text` is in."""
    english, french = _counted(_words(text))
    return "en" if english >= french else "fr"


def _words(text: str) -> list[str]:
    head = text[:_MOST_CHARACTERS]
    return [word for found in _WORD.finditer(head) for word in words_of(found[0])]


def _counted(words: list[str]) -> tuple[int, int]:
    """How many of `words` are small ones of English, and of French."""
    return sum(word in _ENGLISH for word in words), sum(word in _FRENCH for word in words)


def _points(words: list[str], name: str) -> int:
    return sum(word in FOREIGN[name] for word in words)


def _has_other_letters(text: str) -> bool:
    """Whether a word, names aside, has a letter of neither language."""
    found = (word[0] for word in _WORD.finditer(text[:2_000]) if word[0][0].islower())
    return any(
        not letter.isascii() and letter not in _ACCENTED for word in found for letter in word
    )


def _another_script(text: str) -> bool:
    letters = [character for character in text[:2_000] if character.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    return latin < len(letters) / 2
