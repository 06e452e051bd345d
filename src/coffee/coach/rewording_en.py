"""How closed questions in English are made open.

The rule of this file: a recipe keeps the words of the question from its verb on, so that what
comes out is as grammatical as what went in; a verb is changed only where a table knows both forms.
"""

import re
from collections.abc import Iterator

from coffee.coach.questions import plain
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
    rf"((?:{_AUX}) (?:{_PRONOUN}) )(?:ever|already|actually|really|often|usually|still|just|also"
    r"|currently|generally|normally|sometimes|personally|by any chance) "
)
_AFTERTHOUGHT = re.compile(r"(?: at all| yet| by any chance| or not|, or not)$")
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


_RECIPES = """
# Do you, does it, did they
{do} {you} think so -> What {do} {you} think? > view
{do} {you} {opine} [that ]{clause} -> What {do} {you} make of the idea that {clause}? > view
{do} {you} believe in {x} -> What {makes|made} {you:whom} believe in {x}? > view
{do} {you} agree with {x} -> What {do} {you} make of {x}? > view
{do} {you} {like} it[ {x}] -> What {do} {you} {like} about it {x}? > example
{do} {you} {like} to {x} -> What {makes|made} {you:whom} {like} to {x}? > example
{do} {you} {like} {x} -> What {do} {you} {like} about {x}? > otherwise
do {you} have {moment}[ {x}] -> When would {you} have {moment:bare} {x}? > need
{do} {you} have {private}[ {x}] -> - > need
{do} {you} have to {x} -> Why {do} {you} have to {x}? > otherwise
{do} {you} have (something|anything) {x} -> What {do} {you} have {x}? > next
{do} {you} have (an opinion|a view|views) (on|of|about) {x} -> What {is|was} {you:whose} view of {x}? > view
{do} {you} have [{some} ]{mass}[ {tail}] -> What {mass} {do} {you} have {tail}? > example
{do} {you} have {some} {n}[ {tail}] -> What {n} {do} {you} have {tail}? > example
{do} {you} have a (favourite|favorite) {n}[ {tail}] -> Which {n} {do} {you} like best {tail}? > stands_out
{do} {you} have {an} {n}[ {tail}] -> What kind of {n} {do} {you} have {tail}? > example
{do} {you} have {ns}[ {tail}] -> What kind of {ns} {do} {you} have {tail}? > example
{do} {you} know {someone} {x} -> Who {do} {you} know {x}? > met
{do} {you} know [a lot |much |anything ]about {x} -> What {do} {you} know about {x}? > source
{do} {you} know that {x} -> What {do} {you} make of the fact that {x}? > source
{do} {you} know {x}[ well] -> What {do} {you} know about {x}? > source
{do} {you} {v:remember|recall} {x} -> What {do} {you} {v} about {x}? > surprise
{do} {you} want me to {x} -> How {do} {you} want me to {x}? > need
do {you} want to {x} -> What would make {you:whom} want to {x}? > hurdle
{do} {you} {v:want|need} to {x} -> Why {do} {you} {v} to {x}? > next
{do} {you} need [{some} ]{mass}[ {tail}] -> What kind of {mass} {do} {you} need {tail}? > first
{do} {you} need {x} -> What {do} {you} need {x} for? > next
{do} {you} prefer {x} (or|to) {y} -> How {do} {you} choose between {x} and {y}? > example
{do} {you} {v:want|prefer|own|trust|support|accept} {x} -> What {makes|made} {you:whom} {v} {x}? > example
{do} {you} consider {x} -> What {do} {you} make of {x}? > view
{do} {you} recommend {x} -> What would {you} say to someone who is considering {x}? > otherwise
{do} {you} {v:plan|hope|expect|intend|try|manage|aim} to {x} -> How {do} {you} {v} to {x}? > obstacle
{do} {you} feel {adj}[ {x}] -> What {makes|made} {you:whom} feel {adj} {x}? > example
{do} {you} find it {adj} to {x} -> What {makes|made} it {adj} to {x}? > help
{do} {you} find {x} {adj} -> What {makes|made} {x} {adj}? > help
{do} {you} work with {x} -> How {do} {you} work with {x}? > obstacle
{do} {you} work {p:at|for|in} {x} -> What {do} {you} do {p} {x}? > surprise
do {you} study {x} -> What is it like to study {x}? > surprise
{do} {you} {v:work|live|stay} {x} -> What {is|was} it like to {v} {x}? > surprise
did {you} grow up {x} -> What was it like to grow up {x}? > surprise
do {you} come[ here][ often] -> What brings {you:whom} here? > expect
do {you} come to {x} -> What brings {you:whom} to {x}? > expect
{do} {you} speak {x} -> How well {do} {you} speak {x}? > learn
{do} {you} see {some} {n}[ {tail}] -> What {n} {do} {you} see {tail}? > example
{do} {you} see {an} {n}[ {tail}] -> What kind of {n} {do} {you} see {tail}? > example
{do} {you} {x} (a lot|much|often|regularly) -> What {makes|made} {you:whom} {x} so much? > example
did {you} learn (a lot|much|anything|something)[ {x}] -> What did {you} learn {x}? > use
did {you} meet {someone}[ {x}] -> Who did {you} meet {x}? > surprise
{do} {you} expect {it} -> What {do} {you} expect? > surprise
did {you} {v:see|read|watch|visit|attend|try} {x} -> What did {you} think of {x}? > surprise
did {you} go to {x} -> What did {you} get out of {x}? > surprise
did {you} [always ]want to {x} -> What made {you:whom} want to {x}? > surprise
did {you} {decide}[ {x}] -> What made {you:whom} {decide} {x}? > surprise
{do} {it} take[ a] long [time ]to {x} -> How long {do} {it} take to {x}? > help
{do} {it} make sense to {x} -> When {do} {it} make sense to {x}? > example
{do} {you} {v:pay|sell|sleep|treat you} well[ {x}] -> How well {do} {you} {v} {x}? > otherwise
{do} {it} bother {x} -> What {bothers|bothered} {x} about {it}? > help
{do} {it} {v:pay|work|go} well[ {x}] -> How well {do} {it} {v} {x}? > otherwise
did {owner} go well -> How did {owner} go? > surprise
{do} {owner} take[ a] long[ time] -> How long {do} {owner} take? > help
{do} {owner} have {some} {n}[ {tail}] -> What {n} {do} {owner} have {tail}? > example
{do} {owner} have {an} {n}[ {tail}] -> What kind of {n} {do} {owner} have {tail}? > example
{do} {owner} {v:have|need|want|like|prefer} {x} -> Why {do} {owner} {v} {x}? > example
{do} (anyone|anybody|someone|you mind|you mean|you care|i have|i need|it mean|that mean|it matter|it bother|you happen|you smoke|you drink) .+ -> - > view
{do} {x} -> How {do} {x}? > obstacle

# Are you, is it, was the, is there
{be} {you} looking for [{an} |{some} |new ]{n}[ {tail}] -> What kind of {n} {be} {you} looking for {tail}? > need
{be} {you} hiring -> What kind of people {be} {you} hiring? > help
{be} {you} working on {x} -> How {is|was} {you:whose} work on {x} going? > obstacle
{be} {you} thinking {p:of|about} {x} -> What {makes|made} {you:whom} think {p} {x}? > obstacle
{be} {you} (going to|attending|coming to) {the} {n} -> What {do|did} {you} expect from {the} {n}? > expect
{be} {you} (planning|going) to {decide}[ {x}] -> What would make {you:whom} {decide} {x}? > hurdle
{be} {you} {v:planning|hoping|trying|preparing|going} to {x} -> How {be} {you} {v} to {x}? > obstacle
{be} {you} enjoying {x} -> What {be} {you} enjoying about {x}? > otherwise
{be} {you} {v:living|working|staying|studying} {x} -> What {is|was} it like {v} {x}? > surprise
{be} {you} doing (well|ok|okay|fine) -> How {be} {you} doing? > surprise
{be} {you} (married|single|kidding|sure|serious|joking|ok|okay|all right|done|there|engaged|pregnant)[ {x}] -> - > need
{be} {you} (free|available)[ {x}] -> When {be} {you} free {x}? > need
{be} {you} in charge of {x} -> What {does|did} being in charge of {x} involve? > obstacle
{be} {you} responsible for {x} -> What {does|did} being responsible for {x} involve? > obstacle
{be} {you} involved in {x} -> How {be} {you} involved in {x}? > surprise
{be} {you} familiar with {x} -> What do {you} know about {x}? > source
(are|is|am) {you} {feeling} (in|by|about|with) {x} -> What {feeling:verb} {you:whom} about {x}? > example
(were|was) {you} {feeling} (in|by|about|with) {x} -> What {feeling} {you:whom} about {x}? > example
{be} {you} (willing|able|prepared) to {x} -> What would make {you:whom} willing to {x}? > need
{be} {you} ready to {x} -> What would {you} need to be ready to {x}? > need
{be} {you} from {x} -> What ties {do|did} {you} have with {x}? > surprise
{be} {you} based {x} -> What {is|was} it like to be based {x}? > surprise
{be} {you} {p:at|in|on|with} {x} -> What {do|did} {you} do {p} {x}? > surprise
{be} {you} (new|new here|here)[ {x}] -> What brings {you:whom} here? > expect
{be} {you} {a:a|an|the|head of|part of|chair of} {x} -> What {is|was} it like to be {a} {x}? > surprise
{be} {you} always {x} -> How come {you} {be} always {x}? > surprise
{be} {you} {adj}[ {x}] -> What {makes|made} {you:whom} {adj} {x}? > example
{be} {you} {ing}[ {x}] -> How {be} {you} {ing} {x}? > obstacle
{be} {it} (ok|okay|all right|fine|time|because|like|why|how|what|where|when)[ {x}] -> - > view
{be} {it} true that (you|we|i) .+ -> - > view
{be} {it} {my} {x} -> - > view
{be} {it} true that {x} -> What do you make of the idea that {x}? > source
{be} {it} worth {x} -> What {makes|made} {it} worth {x}? > example
{be} {it} possible to {x} -> How {be} {it} possible to {x}? > obstacle
{be} {it} {a:a|an} {x} -> What {makes|made} {it} {a} {x}? > example
{be} {it} {adj}[ {x}] -> What {makes|made} {it} {adj} {x}? > help
{be} there (anything|something) else -> What else {be} there? > next
{be} there (anything|something) [else ][that ]{s:you|i|we|they} {can} {x} -> What {can} {s} {x}? > next
{be} there (anything|something) [else ][that ]{s:you|i|we|they} {x} -> What {do|did} {s} {x}? > next
{be} there {someone} [else ][that ]{s:you|i|we|they} {can} {x} -> Who {can} {s} {x}? > words
{be} there ({an}|{some}) {n} [that ]{s:you|i|we|they} {can} {x} -> What {n} {can} {s} {x}? > stands_out
{be} there {someone} [else ]who {x} -> Who {x}? > met
{be} there (a|any|some) [good |simple |better ]way (to|for me to|for us to) {x} -> What {is|was} the best way to {x}? > obstacle
{be} there (a|any|some|one) reason[ {x}] -> What {is|was} the reason {x}? > view
{be} there many {n}[ {tail}] -> What do you make of the number of {n} {tail}? > view
{be} there a lot of {n}[ {tail}] -> What kind of {n} {be} there {tail}? > example
{be} there {some} {n}[ {tail}] -> What {n} {be} there {tail}? > example
{be} there {an} {n}[ {tail}] -> What kind of {n} {be} there {tail}? > example
{be} there {n}[ {tail}] -> What {n} {be} there {tail}? > example
{be} {owner} {size} -> How {size} {be} {owner}? > example
{be} {owner} {a:a|an} {x} -> What {makes|made} {owner} {a} {x}? > example
{be} {owner} {adj}[ {x}] -> What {makes|made} {owner} {adj} {x}? > example
{be} {owner} {ing}[ {x}] -> How {be} {owner} {ing} {x}? > example
{be} {x} -> In what way {be} {x}? > example

# Have you, has it
{have} {you} got {moment}[ {x}] -> When would {you} have {moment:bare} {x}? > need
{have} {you} got {an} {n}[ {tail}] -> What kind of {n} {have} {you} got {tail}? > example
{have} {you} got {some} {n}[ {tail}] -> What {n} {have} {you} got {tail}? > example
{have} {you} been to {x} -> What was {x} like for {you:whom}? > surprise
{have} {you} worked {x} -> What was it like to work {x}? > learnt
{have} {you} lived {x} -> What was it like to live {x}? > learnt
{have} {you} studied {x} -> What was it like to study {x}? > learnt
{have} {you} {seen} {some} {n}[ {tail}] -> What {n} {have} {you} {seen} {tail}? > surprise
{have} {you} {seen} {x} -> What did {you} think of {x}? > surprise
{have} {you} heard (of|about) {x} -> What {have} {you} heard about {x}? > source
{have} {you} thought {p:of|about} {x} -> What do {you} think {p} {x}? > obstacle
{have} {you} considered {x} -> What do {you} think of {x}? > obstacle
{have} {you} always wanted to {x} -> What made {you:whom} want to {x}? > surprise
{have} {you} always {x} -> How come {you} {have} always {x}? > surprise
{have} {you} been {x} long -> How long {have} {you} been {x}? > surprise
{have} {you} {v:learned|learnt|noticed|heard|found|seen} (anything|something|a lot|much)[ {x}] -> What {have} {you} {v} {x}? > example
{have} {you} had {moment} to {x} -> When would {you} have {moment:bare} to {x}? > need
{have} {you} {v:had|noticed|found|made|learned|learnt|faced|met} {some} {n}[ {tail}] -> What {n} {have} {you} {v} {tail}? > example
{have} {x} been {adj} to {y} -> What {have} made {x} {adj} to {y}? > help
{have} {x} -> How {have} {x}? > surprise

# Can you, could I, will they, would it, should we
(can|could) you help me [to ](with|on) {x} -> How would you approach {x}? > first
(can|could) you help me [to ]{mine} -> How would you {mine}? > first
(can|could) you help me [to ]{x} -> In my place, how would you {x}? > first
(can|could) you (introduce me to|put me in touch with|connect me with) {x} -> In my place, how would you get to meet {x}? > words
(can|could|would) you {v:recommend|suggest} ({an}|{some}) {n}[ {tail}] -> What {n} would you {v} {tail}? > stands_out
(can|could|would) you {v:recommend|suggest} {x} -> What would you say to someone who is considering {x}? > otherwise
(can|could) you tell me (if|whether) {x} -> What do you know about whether {x}? > source
{m:can|could} you give me ({an}|{some}) {n}[ {tail}] -> What {n} {m} you give me {tail}? > next
(can|could) you share {x} -> What could you share about {x}? > surprise
(can|could) you imagine {x} -> How do you imagine {x}? > hurdle
(can|could) you see yourself {x} -> How do you see yourself {x}? > hurdle
can you speak {x} -> How well do you speak {x}? > learn
(can|could|may) i help you[ {x}] -> How can I help you? > next
(can|could|may) i (ask|have|get|borrow|bother|say|interrupt|sit|join) .+ -> - > need
{m:can|could|shall|may} {s:we|i} {meet}[ {x}] -> When {m} {s} {meet} {x}? > need
(can|could) you {x} -> What would you need to {x}? > hurdle
{m:can|could|may|shall} {x} -> How {m} {x}? > hurdle
will you be {p:at|in} {x} -> What will you do {p} {x}? > expect
will there be ({an}|{some}) {n}[ {tail}] -> What kind of {n} will there be {tail}? > example
will you {decide}[ {x}] -> What would make you {decide} {x}? > hurdle
will {x} -> How will {x}? > hurdle
would you like (to have|to get|some|a|an|another|me|it) .+ -> - > need
would you like to {x} -> What would make you want to {x}? > hurdle
would you be {a:able|willing|open|ready|happy|prepared} to {x} -> What would make you {a} to {x}? > hurdle
would you be interested in {x} -> What would interest you about {x}? > need
would you (be at|be in|be free|be available|mind) .+ -> - > need
would you {opine} [that ]{clause} -> What do you make of the idea that {clause}? > view
would you have [{some} ]{mass}[ {tail}] -> What {mass} would you have {tail}? > example
would you have {moment}[ {x}] -> When would you have {moment:bare} {x}? > need
would you have ({an}|{some}) {n}[ {tail}] -> What kind of {n} would you have {tail}? > example
would you rather {x} or {y} -> What would make you {x} rather than {y}? > example
would {you} {x} -> What would make {you:whom} {x}? > hurdle
would {it} be {x} -> What would make {it} {x}? > help
would {it} {x} -> What would make {it} {x}? > help
would {owner} {agree}[ {x}] -> What would make {owner} {agree} {x}? > hurdle
would {x} -> How would {x}? > hurdle
should {s:i|we} have .+ -> - > view
should {s:i|we} {x} -> What should {s} consider before {s} {x}? > first
{m:should|must|might} {x} -> In what cases {m} {x}? > example

# You don't like it?
{s:you|they|we} {v:don't|didn't|can't|won't|haven't|aren't|wouldn't} {x} -> Why {v} {s} {x}? > otherwise
"""

_FEELINGS = {
    "interested": "interests", "worried": "worries", "surprised": "surprises",
    "excited": "excites", "disappointed": "disappoints", "frustrated": "frustrates",
    "inspired": "inspires", "motivated": "motivates", "bored": "bores", "concerned": "concerns",
    "tempted": "tempts", "annoyed": "annoys", "puzzled": "puzzles", "impressed": "impresses",
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
        r"|[^ ]+ (?:is|are|was|were|will|can|could|would|should|has|have)\b.+)",
        "some": "any|some|many|a lot of|other|enough|more",
        "an": "a|an|the|your own",
        "my": "my|your|his|her|our|their",
        "the": "the|a|an|your|this|that",
        "mass": "advice|experience|feedback|information|news|help|support|funding|interest|contact"
        "|competition|demand|difficulty|trouble|room|space|freedom|control|influence|guidance",
        "moment": "a minute|a moment|a second|time|some time|a bit of time|the time|any time",
        "private": "children|kids|a family|a pet|pets|siblings|a car|a husband|a wife|a partner",
        "someone": "someone|somebody|anyone|anybody|people|any people|many people|interesting people",
        "owner": r"(?:your|the|this|that|my|his|her|our|their|these|those|a|an|most|some) [^,]+?"
        r"|people|[a-z-]+(?: [a-z-]+)?",
        "n": r"[\w'-]+(?: [\w'-]+){0,3}?",
        "ns": r"[\w-]+(?: [\w-]+)?s",
        "tail": r"(?:for|in|at|on|to|with|from|near|around|about|between|who|that|which|where|i|you"
        r"|we|they|here|there|left|when|if|by|as|like|right|these|this|next|after|before|since|during|under|within|without|over)\b.*",
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
        r"|attractive|crowded|critical|essential|worthwhile|tempting|hopeful|tired|afraid|loyal|supportive|reliable|patient|generous|affordable|keen)",
        "size": "big|large|small|old|long|busy|far|wide|international|strict|competitive",
        "ing": "[a-z]+ing",
        "mine": r".*\b(?:my|me)\b.*",
        "agree": "agree|accept|like|want|say|help|come|hire|let|support|pay|refuse",
        "seen": "read|seen|tried|used|visited|attended|met|watched|tested",
        "meet": "meet|call you|call|see you|visit you|talk|speak|chat|catch up|get together|have a call|have a coffee|have lunch",
        "decide": "study|choose|leave|join|quit|change|move|become|start|found|accept|refuse|decide"
        "|sell|buy|apply|stop|pick|take|switch|come|volunteer|train|retrain|stay|keep|go",
    },
    forms={
        "whom": lambda words: _WHOM.get(plain(words), words),
        "whose": lambda words: _WHOSE.get(plain(words), words),
        "verb": lambda words: _FEELINGS[plain(words)],
        "bare": lambda words: re.sub("^(the|any|some) ", "", words),
    },
    follow={
        "view": "What makes you see it that way?",
        "example": "What example comes to mind?",
        "otherwise": "What would you change, if you could?",
        "surprise": "What surprised you most?",
        "learnt": "What did you learn from it?",
        "source": "How did you find that out?",
        "next": "What comes after that?",
        "need": "What would make it easier for you?",
        "help": "What would help?",
        "obstacle": "What {gets|got} in the way?",
        "hurdle": "What could get in the way?",
        "met": "How did you meet?",
        "expect": "What would make it worth your while?",
        "learn": "How did you learn it?",
        "use": "How do you use it today?",
        "first": "What would you do first?",
        "words": "What would your first words be?",
        "stands_out": "What makes it stand out?",
    },
    recipes=_RECIPES,
)
