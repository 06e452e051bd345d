"""How closed questions in English are made open.

The rule of this file: a recipe keeps the words of the question from its verb on, so that what
comes out is as grammatical as what went in; a verb is changed only where a table knows both forms.
"""

import re
from collections.abc import Iterator

from coffee.coach.questions import plain
from coffee.coach.recipes_en import FOLLOW, RECIPES
from coffee.coach.rewording_recipes import Clause, Cookbook

_AUX = "do|does|did|am|is|are|was|were|have|has|had|can|could|will|would|shall|should|may|might"
_PRONOUN = "you|they|we|i|he|she|it|that|this|there"

_LEAD_IN = re.compile(
    r"(?:(?:so|well|and|but|um|uh|okay|ok|now|actually|by the way|i mean|you know|hi|hello|hey"
    r"|sorry|please|oh|also|surely|obviously)\b,? )+"
)
_TAG = re.compile(
    rf",? (?:right|correct|huh|eh|(?:{_AUX}|wo|ca)n'?t (?:{_PRONOUN})(?: think| agree| find)?)$"
    rf"|, (?:no|yes|okay|ok|you know|please|(?:{_AUX}) (?:{_PRONOUN}))$"
)
_RELAYED = re.compile(
    r"(?:i was (?:just )?wondering|i wonder|i(?:'d| would) (?:like|love) to know"
    rf"|(?:can|could|would) you tell me) (?:if|whether) ({_PRONOUN}) ({_AUX}) (.+)"
)
_LED_UP_TO = re.compile(rf"[^,]+, (?=(?:{_AUX}|ca|wo)(?:n'?t)? )")
_NEGATIVE = re.compile(rf"({_AUX}|ca|wo)n'?t (.+)")
_SAID = re.compile(rf"({_PRONOUN})(?: ({_AUX})|'(re|s|ve|ll|d)) (.+)")
_SAID_PLAINLY = re.compile(r"(you|they|we|i) (?!never|had\b)([a-z]+)\b(?!')(.*)")
_ADVERB = re.compile(
    rf"(?!do(?:es)? (?:{_PRONOUN}) still (?!have\b))((?:{_AUX}) (?:{_PRONOUN}) )"
    r"(?:ever|already|actually|really|often|usually|still|just|also"
    r"|currently|generally|normally|sometimes|personally|by any chance) "
)
_AFTERTHOUGHT = re.compile(
    r"(?: at all| yet| already| too| as well| by any chance| or not|, or not)$"
)
_HAS_ONE = re.compile(r"(?:a|an|any|some|the|your|my|no|many|much|enough|to|time|experience)\b")

_SHORT_FORMS = {"re": "are", "s": "is", "ve": "have", "ll": "will", "d": "would"}
_NOT = {"ca": "can", "wo": "will"}
_PAST = {
    "worked": "work", "studied": "study", "lived": "live", "went": "go", "met": "meet",
    "liked": "like", "loved": "love", "enjoyed": "enjoy", "started": "start", "left": "leave",
    "chose": "choose", "knew": "know", "made": "make", "founded": "found", "joined": "join",
    "decided": "decide", "grew": "grow", "learned": "learn", "learnt": "learn", "saw": "see",
    "read": "read", "moved": "move", "changed": "change", "built": "build", "sold": "sell",
}  # fmt: skip


def _clauses(question: str) -> Iterator[Clause]:
    """The question as auxiliary, subject, verb: tags, fillers and negations gone."""
    text = re.split(r"(?<=[.?!])\s+", question.rstrip(" ?.!"))[-1].replace("’", "'")
    lead_in = _LEAD_IN.match(plain(text))
    text = text[lead_in.end() :] if lead_in else text
    for extra in (_TAG, _AFTERTHOUGHT):
        found = extra.search(plain(text))
        if found and found.start() > len("you"):
            text = text[: found.start()]
    led_up_to = _LED_UP_TO.match(plain(text))
    lead = text[: led_up_to.end()] if led_up_to else ""
    asked = _asked(text[len(lead) :])
    adverb = _ADVERB.match(plain(asked))
    asked = adverb[1] + asked[adverb.end() :] if adverb else asked
    yield lead, asked[:1].lower() + asked[1:]


def _asked(text: str) -> str:
    """`text` with its auxiliary first."""
    compared = plain(text)
    if relayed := _RELAYED.fullmatch(compared):
        return f"{relayed[2]} {relayed[1]} {text[relayed.start(3) :]}"
    if negative := _NEGATIVE.fullmatch(compared):
        return f"{_NOT.get(negative[1], negative[1])} {text[negative.start(2) :]}"
    if said := _SAID.fullmatch(compared):
        rest, aux = text[said.start(4) :], said[2] or _SHORT_FORMS[said[3]]
        if aux == "have" and said[2] and _HAS_ONE.match(plain(rest)):
            return f"do {said[1]} have {rest}"
        return f"{aux} {said[1]} {rest}"
    if (said := _SAID_PLAINLY.fullmatch(compared)) and said[2] not in _AUX.split("|"):
        past = said[2] in _PAST
        if past or not said[2].endswith("ed"):
            verb = _PAST.get(said[2], said[2])
            return f"{'did' if past else 'do'} {said[1]} {verb}{text[said.start(3) :]}"
    return text


def _is_past(clause: str) -> bool:
    return plain(clause).split(" ", 1)[0] in ("did", "was", "were", "had")


_FEELINGS = {
    "interested": "interests", "worried": "worries", "surprised": "surprises",
    "excited": "excites", "disappointed": "disappoints", "frustrated": "frustrates",
    "inspired": "inspires", "motivated": "motivates", "bored": "bores", "concerned": "concerns",
    "tempted": "tempts", "annoyed": "annoys", "puzzled": "puzzles", "impressed": "impresses",
}  # fmt: skip
_MEETINGS = {
    "meet": "a meeting", "meet you": "a meeting", "call you": "a call", "call": "a call",
    "see you": "a meeting", "visit you": "a visit", "talk": "a talk", "speak": "a talk",
    "chat": "a chat", "catch up": "a catch-up", "get together": "a get-together",
    "have a call": "a call", "have a coffee": "a coffee", "have lunch": "lunch",
}  # fmt: skip
_WHOM = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them"}
_WHOSE = {"i": "my", "you": "your", "he": "his", "she": "her", "we": "our", "they": "their"}

ENGLISH = Cookbook(
    clauses=_clauses,
    is_other=_is_past,
    blanks={
        "do": "do|does|did",
        "be": "am|is|are|was|were",
        "have": "have|has|had",
        "can": "can|could|will|would|should|must",
        "you": "you|they|we|i|he|she",
        "it": "it|that|this",
        "like": "like|love|enjoy|appreciate|miss|hate|dislike|regret",
        "opine": "think|believe|feel|say|agree",
        "clause": r"(?:(?:it|you|i|we|they|he|she|the|this|that|people|there|my|your|a|an)\b.+"
        r"|(?:[^ ]+ ){1,4}(?:is|are|was|were|will|can|could|would|should|has|have)\b.+)",
        "some": "any|some|many|a lot of|other|enough|more",
        "an": "a|an|the|your own",
        "my": "my|your|his|her|our|their",
        "the": "the|a|an|your|this|that",
        "mass": "staff|advice|experience|feedback"
        "|information|news|help|support|funding|interest|contact"
        "|competition|demand|difficulty|trouble|room|space|freedom|control|influence|guidance",
        "language": "english|french|german|spanish|italian|portuguese|dutch|chinese|mandarin"
        "|japanese|arabic|russian|polish|turkish",
        "moment": "a minute|a moment|a second|time|some time|a bit of time|the time|any time",
        "unasked": "anyone|anybody|someone|you mind|you mean|you care|you happen|you smoke"
        "|you drink|i have|i need|it mean|that mean|it matter|it bother",
        "settled": "married|single|kidding|sure|serious|joking|ok|okay|all right|done|there|engaged"
        "|pregnant",
        "private": "children|kids|a family|a pet|pets|siblings|a car|a husband|a wife|a partner",
        "someone": "someone|somebody|anyone|anybody|people|any people|many people"
        "|interesting people",
        "owner": r"(?:your|the|this|that|my|his|her|our|their|these|those|a|an|most|some) [^,]+?"
        r"|people"
        r"|(?!(?:the|an?|your|my|his|her|our|their|this|that|you|they|it)\b)"
        r"[a-z-]+(?: [a-z-]+)?|[a-z]+ing [^,]+?",
        "whoever": r"(?:you|they|we|i|he|she|it|(?:[a-z]+ )?people"
        r"|(?:client|customer|reader|visitor)s|(?:your|the|my|his|her|our|their) [\w -]+?)",
        "given": "offered|given|sent|shown|made|promised|proposed|sold",
        "felt": "respected|valued|heard|supported|welcome|understood|appreciated|trusted|lost|alone"
        "|at home|safe|free|guilty|ready|needed|useful",
        "undergone": "fired|sacked|laid off|promoted|audited|rejected|turned down|sued|mentored"
        "|interviewed|headhunted|robbed|cheated|replaced|transferred|evicted|betrayed",
        "good": "good|new|interesting|useful|nice|exciting|surprising|special",
        "n": r"[\w'-]+(?: [\w'-]+){0,3}?",
        "ns": r"[\w-]+(?: [\w-]+)?s",
        "tail": r"(?:for|in|at|on|to|with|from|near|around|about|between|who|that|which|where|i|you"
        r"|we|they|here|there|left|when|if|by|as|like|right|these|this|next|after|before"
        r"|since|during|under|within|without|over)\b.*",
        "feeling": "|".join(_FEELINGS),
        "adj": r"(?:very |so |too |more |really |that |still )?(?:hard|difficult|easy|tough|tricky"
        r"|important|necessary|useful|risky|expensive|cheap|common|rare|normal|usual|safe|dangerous"
        r"|stressful|tiring|boring|interesting|exciting|fun|rewarding|satisfying|good|bad|better"
        r"|worse|big|small|large|long|short|new|old|young|strong|weak|open|happy|sad|proud|certain"
        r"|confident|nervous|comfortable|busy|popular|competitive|profitable|successful|complicated"
        r"|complex|simple|clear|fair|realistic|different|similar|special|unique|great|nice|pleasant"
        r"|friendly|flexible|strict|formal|international|quiet|slow|fast|quick|valuable|relevant"
        r"|helpful|sustainable|optimistic|pessimistic|ambitious|curious|lonely|frustrating"
        r"|challenging|demanding|scary|strange|late|early|independent|passionate|satisfied|pleased"
        r"|attractive|crowded|critical|essential|worthwhile|tempting|hopeful|tired|afraid|loyal|supportive"
        r"|reliable|patient|generous|affordable|keen|decent|helpful)",
        "ing": "[a-z]+ing",
        "mine": r".*\b(?:my|me)\b.*",
        "agree": "agree|accept|like|want|say|help|come|hire|let|support|pay|refuse",
        "seen": "read|seen|tried|used|visited|attended|met|watched|tested",
        "meet": "|".join(_MEETINGS),
        "decide": "study|choose|leave|join|quit|change|move|become|start|found|accept|refuse|decide"
        "|sell|buy|apply|stop|pick|take|switch|come|volunteer|train|retrain|stay|keep|go",
    },
    forms={
        "whom": lambda words: _WHOM.get(plain(words), words),
        "whose": lambda words: _WHOSE.get(plain(words), words),
        "verb": lambda words: _FEELINGS[plain(words)],
        "noun": lambda words: _MEETINGS[plain(words)],
    },
    follow=FOLLOW,
    recipes=RECIPES,
)
