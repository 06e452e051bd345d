"""Of whom something is said: what situates or praises somebody must be said of a third person.

"I run a bakery", "you were a nurse" and "I admire you" say nothing of the one who sends me.
"""

from coffee.coach.reply_words import NAME, Sentence

_I = {"i", "we", "je", "j", "on", "nous"}
_ONESELF = _I | {"my", "me", "mon", "ma", "mes"}
_CALLED = {"you", "vous", "tu"}
THIRD = {"he", "she", "they", "him", "her", "his", "who", "hear", "heard", NAME} | {
    "il", "elle", "ils", "elles", "lui", "qui", "entends", "entendu",
}  # fmt: skip
"""Third persons; and what one hears is said by one."""
_BEFORE_A_VERB = {"am", "are", "was", "were", "have", "had", "a", "an", "the", "only", "do"} | {
    "ai", "suis", "etais", "est", "etes", "etiez", "es", "s", "un", "une", "l", "le", "la",
    "avons", "sommes", "dis", "t", "dites", "say",
}  # fmt: skip
"""What may stand between a subject and what it does or is."""
_OF = {"of", "about", "to", "on", "for", "with", "de", "d", "sur", "a", "pour", "avec", "chez"}
_AFTER_AN_OBJECT = {"in", "as", "dans", "comme"}  # "He praised you in ..."
_NEAR = 6  # Words before a phrase in which somebody is looked for.

OF_A_THIRD = frozenset({"occupation", "career", "link", "well-of-you"})
"""The acts that are about a third person; a link is one with the person who is called."""


_HE = {"he", "she", "they", "il", "elle", "ils", "elles"}
_WHICH = {"where", "when", "how", "what", "which", "why"} | {
    "ou", "quand", "comment", "combien", "pourquoi", "quel", "quelle",
}  # fmt: skip
_DOES = {"did", "do", "does", "is", "was", "are", "were", "has", "have", "had"}
_BEFORE = {"and", "but", "so", "well", "sorry", "okay", "et", "mais", "alors", "pardon", "donc"}


def asks_of_it(sentence: Sentence, act: str) -> bool:
    """Whether the sentence asks what such an act would tell: "where did you meet him?", "is he
    an engineer?". Who offers a memory asks too: "you met in Oslo, didn't you?" """
    words = [word.text for word in sentence if word.text not in _BEFORE]
    first, second = (*words, "", "")[:2]
    if first in _WHICH and (second in _DOES or sentence[-1].asked):
        return True
    if first in _DOES and second in _HE:
        return True
    if sentence[-1].asked and first in _CALLED and _WHICH & {*words[2:3], words[-1]}:
        return True  # "You worked where?"
    alone = sentence[0].clause == sentence[-1].clause
    return sentence[-1].asked and alone and first in _HE and act != "link"


def wonders(sentence: Sentence) -> bool:
    """Whether the sentence only says something back, as a question: "Tom, a jerk?" """
    return sentence[-1].asked and not any(word.text in _STATES for word in sentence)


_STATES = {"is", "was", "are", "est", "etait", "sont", "what", "quel", "quelle"}


def is_of_another(act: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether the words `start` to `end`, which would make such an act, are said of one of the
    two who speak, or only asked."""
    if asks_of_it(sentence, act):
        return True
    subject = _subject(sentence, start)
    if subject in _I or (subject in _CALLED and act != "link"):
        return True
    if act != "link" and _tells_what_one_is(sentence, start):
        return True
    about = sentence if act == "career" else sentence[max(0, start - _NEAR) : end]
    words = {word.text for word in about}
    others = THIRD | _CALLED if act in ("occupation", "link") else THIRD
    return not words.isdisjoint(_ONESELF | _CALLED - others) and words.isdisjoint(others)


def _tells_what_one_is(sentence: Sentence, at: int) -> bool:
    """Whether the clause at `at` begins "I am the ...", and speaks of nobody else."""
    clause = [word.text for word in sentence if word.clause == sentence[at].clause]
    openings = zip(clause, clause[1:], clause[2:], strict=False)
    said = any(one in _I and two in _AM and three in _A for one, two, three in openings)
    return said and THIRD.isdisjoint(clause)


_AM = {"am", "was", "suis", "etais"}
_A = {"a", "an", "the", "in", "at", "with", "un", "une", "le", "la", "l", "chez", "dans", "aux"}


def _subject(sentence: Sentence, start: int) -> str:
    """Who does what the words from `start` on do, as far as the words before them tell."""
    subject = ""
    for at in range(start - 1, -1, -1):
        text = sentence[at].text
        if text in _I | THIRD:
            return text
        told_of = at > 0 and sentence[at - 1].text in _OF
        told_of = told_of or sentence[at + 1].text in _AFTER_AN_OBJECT
        if text in _CALLED and not told_of:
            subject = text
        elif text not in _BEFORE_A_VERB:
            break
    return subject
