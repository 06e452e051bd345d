"""Closed questions in English, and the open ones that they become.

The rule of this file: data only, in the notation of `rewording_recipes`, with the blanks of
`rewording_en`. The surest comes first. A recipe that fits a question only by its form, and might
say what was not meant, has no place here.
"""

RECIPES = """
# Do you, does it, did they
{do} {you} think so -> What {do} {you} think? > view
{do} {whoever} still {x} -> Why {do} {whoever} still {x}? > example
{do} {you} find that {x} -> What {do} {you} make of the idea that {x}? > view
{do} {you} {opine} [that ]{clause} -> What {do} {you} make of the idea that {clause}? > view
{do} {you} believe in {x} -> What {makes|made} {you:whom} believe in {x}? > view
{do} {you} agree with {x} -> What {do} {you} make of {x}? > view
{do} {you} {like} it[ {x}] -> What {do} {you} {like} about it {x}? > example
{do} {you} {like} to {x} -> What {makes|made} {you:whom} {like} to {x}? > example
{do} {you} {like} {x} -> What {do} {you} {like} about {x}? > otherwise
do {you} have [the |any |some ]time to {x} -> What moments do {you} find to {x}? > need
do {you} have {moment}[ {x}] -> What moment would suit {you:whom} {x}? > agenda
{do} {you} have {private}[ {x}] -> - > need
{do} {you} have to {x} -> Why {do} {you} have to {x}? > otherwise
{do} {you} have (something|anything) {x} -> What {do} {you} have {x}? > next
{do} {you} have (an opinion|a view|views) (on|of|about) {x}
    -> What {is|was} {you:whose} view of {x}? > view
{do} {you} have [{some} ]{mass}[ {tail}] -> What {mass} {do} {you} have {tail}? > example
{do} {you} have {some} {n}[ {tail}] -> What {n} {do} {you} have {tail}? > example
{do} {you} have a (favourite|favorite) {n}[ {tail}]
    -> Which {n} {do} {you} like best {tail}? > stands_out
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
{do} {you} need {x} {p:to|for} {y} -> In what cases {do} {you} need {x} {p} {y}? > example
{do} {you} use ({an}|{some}) {n}[ {tail}] -> What {n} {do} {you} use {tail}? > otherwise
{do} {you} need {x} -> What {do} {you} need {x} for? > next
{do} {you} prefer {x} (or|to) {y} -> How {do} {you} choose between {x} and {y}? > example
{do} {you} {v:want|prefer|own|trust|support|accept} {x}
    -> What {makes|made} {you:whom} {v} {x}? > example
{do} {you} consider {x} -> What {do} {you} make of {x}? > view
{do} {you} recommend {x} -> What would {you} say to someone who is considering {x}? > otherwise
{do} {you} {v:plan|hope|expect|intend|try|manage|aim} to {x}
    -> How {do} {you} {v} to {x}? > obstacle
{do} {you} feel {felt}[ {x}] -> What {makes|made} {you:whom} feel {felt} {x}? > example
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
{do} {you} speak {language} -> How well {do} {you} speak {language}? > learn
{do} {you} see {some} {n}[ {tail}] -> What {n} {do} {you} see {tail}? > example
{do} {you} see {an} {n}[ {tail}] -> What kind of {n} {do} {you} see {tail}? > example
{do} {you} {x} (a lot|much|often|regularly) {p:for|in|at|with|on|to|by} {y}
    -> What {makes|made} {you:whom} {x} so much {p} {y}? > example
{do} {you} {x} (a lot|much|often|regularly) -> What {makes|made} {you:whom} {x} so much? > example
did {you} learn (a lot|much|anything|something)[ {x}] -> What did {you} learn {x}? > use
did {you} meet {someone}[ {x}] -> Who did {you} meet {x}? > surprise
{do} {you} expect {it} -> What {do} {you} expect? > surprise
did {you} {v:see|read|watch|visit|attend|try} {x} -> What did {you} think of {x}? > surprise
did {you} go to {x} -> What did {you} get out of {x}? > surprise
did {you} [always ]want to {x} -> What made {you:whom} want to {x}? > surprise
did {you} {decide}[ {x}] because of {y}
    -> What else made {you:whom} {decide} {x}, besides {y}? > surprise
did {you} {decide}[ {x}] -> What made {you:whom} {decide} {x}? > surprise
{do} {it} take[ a] long [time ]to {x} -> What {do} {it} take to {x}? > help
{do} {it} make sense to {x} -> In what cases {do} {it} make sense to {x}? > example
{do} {you} {v:pay|sell|sleep|treat you} well[ {x}] -> How well {do} {you} {v} {x}? > otherwise
(do|does|did|will|would) it (rain|snow|freeze)[ {x}] -> - > view
{do} {it} bother {x} -> What {bothers|bothered} {x} about {it}? > help
{do} {it} {v:pay|work|go} well[ {x}] -> How well {do} {it} {v} {x}? > otherwise
did {owner} go well -> How did {owner} go? > surprise
{do} {owner} take[ a] long[ time] -> What {do} {owner} take? > help
{m:do|does|did|will|would} {whoever} complain[ {x}] -> What {m} {whoever} complain about {x}? > help
{do} {owner} {v:live|work} {x} -> What {is|was} it like for {owner} to {v} {x}? > surprise
{do} {owner} {x} (a lot|much|a bit|a little) -> How {do} {owner} {x}? > surprise
{do} {owner} have {some} {n}[ {tail}] -> What {n} {do} {owner} have {tail}? > example
{do} {owner} have {an} {n}[ {tail}] -> What kind of {n} {do} {owner} have {tail}? > example
{do} {owner} {v:have|need|want|like|prefer} {x} -> Why {do} {owner} {v} {x}? > example
{do} {unasked} .+
    -> - > view
{do} {x} -> How {do} {x}? > obstacle

# Are you, is it, was the, is there
{be} {you} looking for [{an} |{some} |new ]{n}[ {tail}]
    -> What kind of {n} {be} {you} looking for {tail}? > need
{be} {you} hiring[ now| right now| at the moment| these days]
    -> What kind of people {be} {you} hiring? > help
{be} {you} working on {x} -> How {is|was} {you:whose} work on {x} going? > obstacle
{be} {you} thinking {p:of|about} {x} -> What {makes|made} {you:whom} think {p} {x}? > obstacle
{be} {you} (going to|attending|coming to) {the} {n}
    -> What {do|did} {you} expect from {the} {n}? > expect
{be} {you} (planning|going) to {decide}[ {x}] -> What would make {you:whom} {decide} {x}? > hurdle
{be} {you} {v:planning|hoping|trying|preparing|going} to {x}
    -> How {be} {you} {v} to {x}? > obstacle
{be} {you} enjoying {x} -> What {be} {you} enjoying about {x}? > otherwise
{be} {you} {v:living|working|staying|studying} {x} -> What {is|was} it like {v} {x}? > surprise
{be} {you} doing (well|ok|okay|fine) -> How {be} {you} doing? > surprise
{be} {you} {settled}[ {x}]
    -> - > need
{be} {you} (free|available)[ {x}] -> What would suit {you:whom} {x}? > agenda
{be} {you} in charge of {x} -> What {does|did} being in charge of {x} involve? > obstacle
{be} {you} responsible for {x} -> What {does|did} being responsible for {x} involve? > obstacle
{be} {you} involved in {x} -> How {be} {you} involved in {x}? > surprise
{be} {you} familiar with {x} -> What do {you} know about {x}? > source
(are|is|am) {you} {feeling} (in|by|about|with) {x}
    -> What {feeling:verb} {you:whom} about {x}? > example
(were|was) {you} {feeling} (in|by|about|with) {x} -> What {feeling} {you:whom} about {x}? > example
{be} {you} (willing|able|prepared) to {x} -> What would make {you:whom} willing to {x}? > need
{be} {you} ready to {x} -> What would {you} need to be ready to {x}? > need
{be} {you} from {x} -> What ties {do|did} {you} have with {x}? > surprise
{be} {you} based {x} -> What {is|was} it like to be based {x}? > surprise
(are|were) {s:you|they|we} in {v:touch|contact} with {x}
    -> How {do|did} {s} stay in {v} with {x}? > met
{be} {you} {p:at|in|on|with} {x} -> What {do|did} {you} do {p} {x}? > surprise
{be} {you} (new|new here|here)[ {x}] -> What brings {you:whom} here? > expect
{be} {you} {a:a|an|the|head of|part of|chair of} {x}
    -> What {is|was} it like to be {a} {x}? > surprise
{be} {you} always {x} -> How come {you} {be} always {x}? > surprise
{be} {you} {adj}[ {x}] -> What {makes|made} {you:whom} {adj} {x}? > example
{be} {you} {ing}[ {x}] -> How {be} {you} {ing} {x}? > obstacle
{be} it you (who|that) {x} -> How come it {be} you who {x}? > surprise
{be} {it} (ok|okay|all right|fine|time|because|like|why|how|what|where|when)[ {x}] -> - > view
{be} {it} true that (you|we|i) .+ -> - > view
{be} {it} {my} {x} -> - > view
{be} {it} true that {x} -> What do you make of the idea that {x}? > source
{be} {it} better to {x} or to {y} -> What decides whether to {x} rather than {y}? > example
{be} {it} better to {x} or {y} -> What decides whether to {x} rather than {y}? > example
{be} {it} worth {x} -> What {makes|made} {it} worth {x}? > example
{be} {it} possible to {x} -> How {be} {it} possible to {x}? > obstacle
{be} {it} {a:a|an} {x} -> What {makes|made} {it} {a} {x}? > example
{be} {it} {adj}[ {x}] -> What {makes|made} {it} {adj} {x}? > help
{be} (anything|something) {x} -> What {be} {x}? > help
{be} {owner} any good -> How good {be} {owner}? > otherwise
{be} there {n:days|times|moments|evenings|weeks} when {x} -> What {be} the {n} like when {x}? > help
{be} there (anything|something) [else ][that ]{s:you|i|we|they}'d {x} -> What would {s} {x}? > first
{be} there (anything|something) else -> What else {be} there? > next
{be} there (anything|something) [else ][that ]{s:you|i|we|they} {can} {x}
    -> What {can} {s} {x}? > first
{be} there (anything|something) [else ][that ]{s:you|i|we|they} {x} -> What {do|did} {s} {x}? > next
{be} there {someone} [else ][that ]{s:you|i|we|they} {can} {x} -> Who {can} {s} {x}? > words
{be} there ({an}|{some}) {n} [that ]{s:you|i|we|they} {can} {x}
    -> What {n} {can} {s} {x}? > stands_out
{be} there ({an}|{some}) {n} who {x} -> Which {n} {x}? > example
{be} there {someone} [else ]who {x} -> Who {x}? > met
{be} there (a|any|some) [good |simple |better ]way (to|for me to|for us to) {x}
    -> What {is|was} the best way to {x}? > help
{be} there (a|any|some|one) reason[ {x}] -> What {is|was} the reason {x}? > view
{be} there many {n}[ {tail}] -> What do you make of the number of {n} {tail}? > view
{be} there a lot of {n}[ {tail}] -> What kind of {n} {be} there {tail}? > example
{be} there {some} {n}[ {tail}] -> What {n} {be} there {tail}? > example
{be} there {an} {n}[ {tail}] -> What kind of {n} {be} there {tail}? > example
{be} there {n}[ {tail}] -> What {n} {be} there {tail}? > example
{be} {owner} still {p:in|at|with|on|part of} {x} -> What {keeps|kept} {owner} {p} {x}? > example
{be} {owner} {ing} (fast|well|quickly|a lot) -> How {be} {owner} {ing}? > example
{be} {owner} {ing} {x} -> How {be} {owner} {ing} {x}? > example
{be} {owner} (big|large|small) -> What explains the size of {owner}? > otherwise
{be} {owner} {a:ok|okay|fine|all right|happy|comfortable} with {x}
    -> What {makes|made} {owner} {a} with {x}? > help
{be} {owner} {a:a|an} {x} -> What {makes|made} {owner} {a} {x}? > example
{be} {owner} {adj}[ {x}] -> What {makes|made} {owner} {adj} {x}? > example
{be} {owner} {ing}[ {x}] -> How {be} {owner} {ing} {x}? > example
{be} {x} -> In what way {be} {x}? > example

# Have you, has it
{have} {you} got {moment}[ {x}] -> What moment would suit {you:whom} {x}? > agenda
{have} {you} got {an} {n}[ {tail}] -> What kind of {n} {have} {you} got {tail}? > example
{have} {you} got {some} {n}[ {tail}] -> What {n} {have} {you} got {tail}? > example
{have} {you} been to {x} -> What was {x} like for {you:whom}? > surprise
{have} {you} worked {x} before -> What was it like to work {x}? > learnt
{have} {you} lived {x} before -> What was it like to live {x}? > learnt
{have} {you} been {undergone}[ {x}] -> What was it like to be {undergone} {x}? > learnt
{have} {you} worked {x} -> What was it like to work {x}? > learnt
{have} {you} lived {x} -> What was it like to live {x}? > learnt
{have} {you} studied {x} -> What was it like to study {x}? > learnt
{have} {you} {seen} (anything|something) {good}[ {x}] -> What {have} {you} {seen} {x}? > surprise
{have} {you} {seen} {some} {n}[ {tail}] -> What {n} {have} {you} {seen} {tail}? > surprise
{have} {you} {seen} {x} -> What did {you} think of {x}? > surprise
{have} {you} heard (of|about) {x} -> What {have} {you} heard about {x}? > source
{have} {you} thought {p:of|about} {x} -> What do {you} think {p} {x}? > obstacle
{have} {you} considered {x} -> What do {you} think of {x}? > obstacle
{have} {you} regretted {x} -> What {has|had} made {you:whom} regret {x}? > learnt
{have} {you} always wanted to {x} -> What made {you:whom} want to {x}? > surprise
{have} {you} always {x} -> How come {you} {have} always {x}? > surprise
{have} {you} been {x} (long|for long|for a long time|for years|for ages)
    -> What {has|had} kept {you:whom} {x}? > surprise
{have} {you} {v:learned|learnt|noticed|heard|found|seen} (anything|something|a lot|much)[ {x}]
    -> What {have} {you} {v} {x}? > example
{have} {you} had [the |any |some ]time to {x} -> What moments {have} {you} found to {x}? > need
{have} {you} {v:had|noticed|found|made|learned|learnt|faced|met} {some} {n}[ {tail}]
    -> What {n} {have} {you} {v} {tail}? > example
{have} {x} been {adj} to {y} -> What {has|had} made {x} {adj} to {y}? > help
{have} (anything|something) {x} -> What {have} {x}? > example
{have} {someone} {x} -> Who {have} {x}? > example
{have} {it} been {a:a|an} {x} -> What {has|had} made {it} {a} {x}? > example
{have} {you} {given} you {an} {n}[ {tail}]
    -> What kind of {n} {have} {you} {given} you {tail}? > example
{have} {x} made a difference[ {y}] -> What difference {have} {x} made {y}? > surprise
{have} {x} gone well -> How {have} {x} gone? > surprise
{have} .+ (for long|for a long time) -> - > surprise
{have} {x} -> How {have} {x}? > surprise

# Can you, could I, will they, would it, should we
(can|could) you help me [to ](with|on) {x} -> How would you approach {x}? > first
(can|could) you help me [to ]{mine} -> How would you {mine}? > first
(can|could) you help me [to ]{x} -> In my place, how would you {x}? > first
(can|could) you (introduce me to|put me in touch with|connect me with) {x}
    -> In my place, how would you get to meet {x}? > words
(can|could|would) you {v:recommend|suggest} {someone}[ {x}] -> Who would you {v} {x}? > stands_out
(can|could|would) you {v:recommend|suggest} ({an}|{some}) {n}[ {tail}]
    -> What {n} would you {v} {tail}? > stands_out
(can|could|would) you {v:recommend|suggest} {x}
    -> What would you say to someone who is considering {x}? > otherwise
(can|could) you tell me (if|whether) {x} -> What do you know about whether {x}? > source
{m:can|could} you give me ({an}|{some}) {n}[ {tail}] -> What {n} {m} you give me {tail}? > next
(can|could) you share {x} -> What could you share about {x}? > surprise
(can|could) you imagine {x} -> How do you imagine {x}? > hurdle
(can|could) you see yourself {x} -> How do you see yourself {x}? > hurdle
can you speak {language} -> How well do you speak {language}? > learn
(can|could|may) i help you[ {x}] -> How can I help you? > first
(can|could|may) i (ask|have|get|borrow|bother|say|interrupt|sit|join|see|visit) .+ -> - > need
(can|could|shall|may) (we|i) {meet}[ {x}] -> What would suit you for {meet:noun} {x}? > agenda
could you have .+ -> - > hurdle
(can|could) you {x} -> What would you need to {x}? > hurdle
{m:can|could|may|shall} {x} -> How {m} {x}? > hurdle
will you be {p:at|in} {x} -> What will you do {p} {x}? > expect
will there be ({an}|{some}) {n}[ {tail}] -> What kind of {n} will there be {tail}? > example
will you {decide}[ {x}] -> What would make you {decide} {x}? > hurdle
will it (rain|snow|be).* -> - > hurdle
will {x} -> How will {x}? > hurdle
would you like (to have|to get|some|a|an|another|me|it) .+ -> - > need
would you like to {x} -> What would make you want to {x}? > hurdle
would you be {a:able|willing|open|ready|happy|prepared} to {x}
    -> What would make you {a} to {x}? > hurdle
would you be interested in {x} -> What would interest you about {x}? > need
would you (be at|be in|be free|be available|mind) .+ -> - > need
would you {opine} [that ]{clause} -> What do you make of the idea that {clause}? > view
would you have [{some} ]{mass}[ {tail}] -> What {mass} would you have {tail}? > example
would you have {moment}[ {x}] -> What moment would suit you {x}? > agenda
would you have ({an}|{some}) {n}[ {tail}] -> What kind of {n} would you have {tail}? > example
would you rather {x} or {y} -> What would make you {x} rather than {y}? > example
would {you} {x} -> What would make {you:whom} {x}? > hurdle
would {it} be {x} -> What would make {it} {x}? > help
would {it} {x} -> How would {it} {x}? > hurdle
would {owner} {agree}[ {x}] -> What would make {owner} {agree} {x}? > hurdle
would {x} -> How would {x}? > hurdle
should {s:i|we} have .+ -> - > view
should {s:i|we} {x} -> What should {s} consider before {s} {x}? > first
{m:should|must|might} {x} -> In what cases {m} {x}? > example

# You don't like it?
{s:you|they|we} {v:don't|didn't|can't|won't|haven't|aren't|wouldn't} {x}
    -> Why {v} {s} {x}? > otherwise
"""

FOLLOW = {
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
    "agenda": "What would you like to talk about first?",
    "met": "How did you meet?",
    "expect": "What would make it worth your while?",
    "learn": "How did you learn it?",
    "use": "How do you use it today?",
    "first": "What would you start with?",
    "words": "What would your first words be?",
    "stands_out": "What makes the difference?",
}
