"""What the question coach knows of English: kinds of words, and rules over them.

The rule of this file: data only, in the notation of `question_grammar`. A word has one kind, the
first rule that matches decides, and an example stands above the rules that are there for it.
"""

import re

from coffee.coach.question_grammar import Grammar, rules

_WORDS = {
    "what": "what whats wut whatcha whaddya whatd",
    "which": "which",
    "who": "who whos whom",
    "whose": "whose",
    "where": "where wheres whereabouts",
    "when": "when whens",
    "why": "why whys",
    "how": "how hows howd",
    "be": "is are was were am",
    "been": "be been being",
    "s": "'s 're 'm",
    "d": "'d 'll 've",
    "do": "do does did",
    "have": "have has had",
    "modal": "can could will would shall should may might must",
    "neg": "isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't "
    "won't wouldn't shouldn't mustn't ain't isnt arent wasnt werent dont doesnt didnt havent hasnt "
    "hadnt cant couldnt wont wouldnt shouldnt aint",
    "i": "i",
    "you": "you ya u yourself yours",
    "pron": "he she it we they anyone anybody someone somebody everyone everybody",
    "there": "there",
    "that": "that this these those",
    "its": "its thats youre theyre hes shes im ive youve weve theyve",
    "my": "my your his her our their",
    "det": "the a an each both another",
    "some": "any some",
    "no": "no",
    "and": "and &",
    "or": "or",
    "if": "if whether",
    "about": "about bout",
    "come": "come",
    "ever": "ever",
    "more": "more",
    "else": "else",
    "filler": "um uh uhm er erm ah oh hmm hm mm mhm huh wow ok okay well so now then yeah yes yep "
    "nope nah hey hi hello anyway alright gosh actually basically honestly seriously just but "
    "because cause cuz please sorry thanks wait look listen also maybe perhaps again plus finally "
    "otherwise however exactly like not",
    "right": "right correct eh",
    "prep": "in at on of to for with from by into over under after before during through between "
    "among since until till within without against toward towards per besides near along across "
    "around behind above below beyond onto outside inside despite according given considering out",
    "know": "know knows knew known remember remembers remembered understand understands understood "
    "wonder figure figured find found learn learned learnt hear heard told says said guess sure "
    "idea ideas matter matters decide decided depends realize realized realise realised notice "
    "noticed check forget forgot clue certain aware showed shows explains explained mean means "
    "meant knowing explaining telling showing asking",
    "see": "see sees saw seen imagine",
    "tell": "tell explain describe clarify outline elaborate expand",
    "think": "think feel",
    "agree": "agree admit",
    "advice": "advice tips tip thoughts thought suggestions suggestion recommendations "
    "recommendation feedback lessons pointers guidance insights insight",
    "name": "name define",
    "sort": "kind kinds sort sorts type types",
    "measure": "many much old long often big tall fast soon late high wide deep large heavy",
    "far": "far",
    "factual": "time day date year month week age size colour color city town street floor price "
    "cost salary percentage amount number company firm school university country state language "
    "department temperature",
    "label": "names address email mail phone title capital population birthday height length "
    "deadline budget weight nickname",
    "place": "live work study meet go grow stay park based located born",
    "best": "best",
    "surely": "surely obviously clearly",
    "short": "mr mrs ms dr st jr sr vs etc prof",
}

_PHRASES = {
    "you_know": "you know",
    "filler": "what i mean is, what i meant is, i mean, i guess, i think, i suppose, let's see, "
    "let me see, the thing is, thing is, speaking of which, by the way, of course, "
    "at least, as well, i was just",
    "ask": "first question, next question, last question, one question, quick question, "
    "another question, i wonder, i wondered, i was wondering, i'm wondering, i am wondering, "
    "just wondering, "
    "i'm curious, i am curious, curious, let me ask, going to ask, the question is, "
    "my question is, question is, tell me, tell us, let me know, show me, walk me through, "
    "talk me through, help me understand, teach me, remind me, share with me, share with us, "
    "mind telling me, mind explaining, mind sharing, keen to hear, keen to know, "
    "interested to hear, interested to know, i'd like to know, i'd like to hear, "
    "i'd like to understand, i'd like to ask, i'd like to learn, i'd love to know, "
    "i'd love to hear, i'd love to understand, i'd love to learn, i would like to know, "
    "i would like to hear, i would like to understand, i would like to ask, "
    "i would love to know, i would love to hear, i would love to understand, id like to know, "
    "id love to know, id love to hear, i want to know, i want to understand, i wanted to know, "
    "i wanted to ask, i wanted to hear",
    "may_ask": "can i ask, may i ask, could i ask, might i ask, mind if i ask, mind me asking",
    "any_else": "anything else, anyone else you'd recommend",
    "other": "you know what i mean, know what i mean, see what i mean, know what i'm saying, "
    "no matter what, no matter how, no matter who, no matter where, and what not, "
    "and what have you, and so on, "
    "or so, or something, or anything, or somewhere, or somebody, or someone, or other, or not, "
    "or no, or whatever, or whatnot, or what have you, or less, or more, or later, or two, "
    "or three, or four",
}

_SETS = {
    "wh": "what which who whose where when why how",
    "person": "i you you_know pron",
    "subject": "person there that its",
    "aux": "be do have modal",
    "verb": "aux neg s d",
    "clause": "verb person there its comma wh",  # A noun has none of these.
    "knowing": "know see",
    "noun": "my det that",
    "lead": "filler comma and or no right",
    "tag": "right no filler",
}
_LEAD_IN = "(?: lead | you_know (?! wh) )*"

_WORDED = rules(
    """
    # I was wondering if you ...: what follows is the question, and it is yes or no.
    relayed         closed    ask|may_ask !comma|wh{0,3} (if)
    # I'd love to know why ... Tell me how ... Let me ask you, what ...
    indirect        open      ask|may_ask (?: !verb|comma{0,5} | you? comma lead* ) (wh)
    # Could you please explain how ... Explain to me why ...
    indirect        open      modal you|pron !wh|comma{0,3} tell !comma|if{0,6} (wh)
    indirect        open      ^ tell !comma|if{0,3} (wh)
    # Any idea how ...?
    invitation      open      ^ some knowing|advice prep? (wh)
    # Ever wondered what ...?
    yes-no          closed    ^ (ever) any
    # Where you live, is there ...? The clause asks nothing, the rest does.
    yes-no          closed    ^ wh measure? other? subject !comma{1,8} comma lead* (aux|neg subject)
    # What do you think? Also after a statement, or a false start: Do when is it planned
    question-word   open      (what|why|how|where|when) do !that|there
    question-word   open      (what|why|how|where|when) !clause{0,4} do|have|modal|neg person|that
    question-word   open      (what|why|how|where|when) !clause{0,4} be|s|d person
    question-word   open      (?<! other|prep) (who|whose|which) !clause|that{0,3} verb person
    question-word   open      comma lead* (what|why|how|where) be|s|have|modal
    question-word   open      comma lead* (what) other{1,2} person|my|det
    question-word   open      ^ aux|neg (wh) verb
    # What about ...? What if ...? How come ...?
    question-word   open      (?<! knowing) (what|how about|come|if)
    # What I saw was a bus: no question at all. What, you don't like it?
    statement       said      ^ what person any{1,7} (?: be|s | modal been ) any
    statement       said      ^ what comma subject|verb
    # Do you know who ...? Is that what ...?
    yes-no          closed    ^ (aux|neg !wh)
    # When you were there, did you ...? The clause asks nothing, the rest does.
    yes-no          closed    ^ when subject|det|my|other any{1,12} (aux|neg person)
    statement       said      ^ when|where subject any{1,12} comma subject|det|my
    statement       said      ^ when subject|det|my any{2,12} person
    # What they are doing? When the talk begins? Not inverted: it takes the question mark.
    question-word   open      ^ (where|why|what) you !verb|comma|knowing $
    question-word   wondered  ^ prep{0,2} (wh) subject
    question-word   wondered  ^ (when) !verb|filler|prep|else|comma
    # They told you why?
    statement       said      knowing you|pron (why|how|when|where|who)
    # You do what? He is back when?
    in-place        open      (?<! knowing|or) (?<! that be|s) (wh) comma|filler|else{0,2} $
    # You paid how much for it? They charge you what for that? That was in what, 1979?
    in-place        open      ^ subject !knowing|wh|comma{1,5} (what) prep
    in-place        open      ^ subject !knowing|wh|comma{1,5} (how measure|far) prep
    in-place        open      ^ subject (?: tell|know ) (what|who|where) $
    in-place        open      ^ subject !knowing|wh|comma{1,5} (what) comma
    in-place        open      ^ subject !knowing|wh|comma{1,5} prep (where|when) comma
    in-place        open      ^ person know subject !knowing|wh|comma{1,4} (what) comma
    # What ... In what year ... With your background, how ...
    question-word   open      ^ prep|filler{0,3} (wh)
    question-word   open      ^ prep !clause|knowing{1,8} comma? (what|why|how)
    question-word   open      ^ !clause|knowing{1,8} (what|why|how|where) verb my|det|that
    # It takes how long? You saw who at the party?
    in-place        open      ^ person !knowing|det|wh{1,3} (who|where) prep
    in-place        open      (?<! verb|knowing) (what|which) !verb|subject|knowing|wh|comma{1,6} $
    in-place        open      (?<! knowing) (how measure|far) !verb|subject|knowing{0,6} $
    in-place        open      (?<! knowing) (what factual|sort) !verb|subject|knowing{0,6} $
    # Roughly how many are there?
    question-word   open      (?<! knowing|prep) (how measure|far) !clause|knowing{0,3} verb
    # Of these people, who knows you best? Doing what all day, and why?
    question-word   wondered  ^ !verb|subject|knowing|wh{1,8} (what|why|how)
    question-word   wondered  ^ !verb|subject|knowing|wh{0,8} prep|filler|and|or|comma (wh)
    question-word   wondered  ^ prep !comma{1,12} comma (who|which|where) !comma+ $
    """
)

_PLAIN = rules(
    """
    relayed         closed    ask|may_ask !comma{0,3} (if)
    # Any advice on ...? Anything else? Tell me about ... Could you describe ...?
    invitation      open      ^ other? (some other{0,2} advice)
    invitation      open      ^ (any_else)
    invitation      open      ^ (ask about|more|my|det)
    invitation      open      ^ tell !comma{0,3} (about|more|my)
    invitation      open      modal you|pron !comma{0,3} (tell) !comma|if{0,4} about|more|noun
    invitation      open      modal you|pron !comma{0,3} (ask) !comma{0,4} about|more|my
    # And you? And your team?
    returned        open      \\A tag|comma* (and prep? (?: you | my other{1,2} )) tag|comma* $
    # Name the ...
    fact            narrow    ^ (name) det|some|other
    # Had I known, I would have come.
    statement       said      ^ have|modal|be person !comma{1,8} comma subject|tell any
    # Do you ...? Tom, did they ...? If you could, would you ...?
    yes-no          closed    ^ (be|modal any)
    yes-no          closed    ^ (do subject|my|det|other)
    yes-no          closed    ^ (have|neg subject|my|det)
    yes-no          closed    comma lead* (aux|neg person) any
    yes-no          closed    ^ other{1,2} (aux|neg you)
    # You work there, don't you? You work there, right?
    tag             closed    any any comma? (aux|neg person) $
    tag             closed    any any comma (right) $
    # And your name is?
    in-place        wondered  ^ my|det !clause|knowing{1,3} (be) filler|comma* $
    # Thoughts?
    invitation      wondered  ^ (advice) $
    # Your company?
    fragment        said      ^ !subject|verb{1,4} $
    # You live here?
    statement       said      any*
    """
)

_OPEN = rules(
    """
    # What do you do and how did you start? How and why ...
    two-questions   double    wh any* and lead* (what|why|how|who|where|which)
    two-questions   double    wh any* and lead* (when verb)
    two-questions   double    wh any{2,} and lead* (aux|neg person)
    # Which do you prefer, tea or coffee?
    alternatives    either_or ^ wh any* comma any* (or) any
    # When did it start? Where are you based? Who is the boss? But: where do you see ...
    fact            narrow    ^ (when|whose)
    fact            narrow    ^ (where) (?: comma|filler* $ | be|s | verb you place | prep )
    fact            narrow    ^ (where filler $)
    fact            narrow    ^ (who) be|s my|det (?! best )
    # How many ... What time ... Which company ... What is your name?
    fact            narrow    ^ (how measure | how far be)
    fact            narrow    ^ (what|which factual) (?! prep )
    fact            narrow    ^ (what be|s my|det other{0,2} label|name|factual)
    """
)

_CLOSED = rules(
    """
    # Do you like it and how do you ...? Are you ... and do you ...?
    two-questions   double    any{2} and lead* (what|why|how|where|who|when verb)
    two-questions   double    any{2} and lead* (wh) $
    two-questions   double    any{2} and lead* (aux|neg person) any
    # Is it A or B?
    alternatives    either_or any (or) !what
    # Don't you think ...? It's better, don't you think? Surely ...
    negative        leading   ^ (neg subject|my|det|other)
    negative        leading   comma (neg you know|see|think|agree) $
    surely          leading   (surely)
    tag             closed    any any comma? (aux|neg person) $
    tag             closed    any any comma (tag) $
    """
)

ENGLISH = Grammar(
    token=re.compile(
        r"[^\W_]+(?:'t\b)?|'(?:s|re|m|d|ll|ve)\b"
        r"|\.{2,}|[.?!]+(?=[\s\"”»)\]]|$)|[,;:()…–—]|--|&"
    ),
    words=_WORDS,
    phrases=_PHRASES,
    endings={},
    sets=_SETS,
    lead_in=_LEAD_IN,
    rules={"worded": _WORDED, "plain": _PLAIN, "open": _OPEN, "closed": _CLOSED},
)
