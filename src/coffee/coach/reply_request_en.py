"""What people do with words when they ask for a meeting and are answered, in English.

The rule of this file: data only, as in `reply_call_en`.
"""

ASKING = {
    "ask-meeting": "meet|meeting|see|seeing|visit|visiting you|with|up|me|us|again|some|one|for|"
    "anyway|when|over|at|in|$, meet, see me, met in person, come|drop|stop|pop|swing by|over|round|"
    "in|past, come and|to see|visit, i come to, appointment, book|arrange|short|a|for|fix meeting, "
    "interview, a|an|for|quick|grab|have|over|cup|get|drink|of coffee|lunch|drink|breakfast|tea, "
    "coffee, face to face, in person, your time, spare|give|grant|offer|allow|allot|devote me|us, "
    "receive me, get together, at your office|place|convenience|premises, sit down with, "
    "would|will you see, be free|available, time to see, time for me|us, set a date, "
    "MINUTES|hour|conversation of|with|at|on|next|together|this|your|over|DATE, hour for me, "
    "have a slot, slot next|this|on|in, conversation with you, invite you|to",
    "ask-call": "by|over|on the? phone, phone|video call, zoom, teams, skype, short|quick|brief call",
    "minutes": "SMALL|fifteen|ten|twenty|thirty|forty|NUM MINUTES, quarter of|hour, half an? hour, "
    "half hour, a quarter, short|quick|brief .. meeting|chat|interview|talk|conversation|visit|coffee|"
    "call|exchange|appointment|discussion|one, few|couple of? MINUTES, no more than, at most, "
    "no longer than, MINUTES",
    "hours": "two|three|four|five|six|eight|ten|several|few|many|NUM hours|hour, an hour and|or|"
    "every|each|a|at, one hour, hours, whole|entire|full|all|half day|afternoon|morning|week|evening, "
    "a|the day|afternoon|week|month with|in|at|there|together, spend|stay .. "
    "day|days|week|month|afternoon|morning|evening, few|two|three|SMALL days|weeks with|in|at|and|to|$, "
    "MANY minutes, long|proper lunch|meeting|interview|session|talk, every|each "
    "week|month|day|morning|monday|friday|tuesday|wednesday|thursday, a week for, week for the, "
    "weekly, monthly, regularly, daily, two-hour, follow|shadow you around?",
    "day": "next|this|on|coming|following|early|any|before|by DATE|week|month|morning|afternoon|"
    "weekend|fortnight, DATE, in the morning|afternoon|evening|coming, one morning|afternoon, "
    "time|day|date|moment|one that|of|whenever|which .. suits|suit|convenient|works|choice, "
    "suits you, your convenience, when|whenever|wherever it? suits|is|are|would .. "
    "suit|suits|convenient|best|good|free|available, lunchtime, which|what day|date|time, "
    "any day, in the diary, pencil in, fix a day, a slot, some day next",
    "advice": "your|some|get|give|for|good|any|need|ask|and|hear|of|value your? "
    "advice|opinion|opinions|view|views|perspective|insight|insights|experience|thoughts|feedback|"
    "take|guidance|expertise|outlook|recommendations|vision|tips|input|impressions, advise|enlighten|"
    "guide me, learn|know|hear|understand|find|discover|ask|see|curious|study|talk|tell|explain|"
    "share|explore|hearing|learning|understanding|out|about|on how|more about|what|from|why|your|where|"
    "the, how you|your|do|did|does|one|people|companies|buyers|things|it|a|the .. *, "
    "your|the path|career|journey|job|trade|profession|field|sector|industry|market|experience|"
    "route|work|background|story|move|business, "
    "SMALL|some|my|specific|precise|quick|of|have|an|one|about questions|question|points|point|"
    "decision, few questions, ask you .. about|how|what|why|questions|question, interview you|about, "
    "preparing|planning|considering|moving|switching|weighing|starting|writing|thinking .. "
    "a|into|move|switch|change|career|becoming|sector|plan, career change, opinion on, "
    "question about|on|for|is, insight, what it|you .. takes|like|think|do|recommend|differently, "
    "about your work|job|path|career|trade, what you do|think|did|know, "
    "nobody tells you, know this|it from the inside, you have done it, interests me",
    "ask-contacts": "introduce|recommend|present|refer|connect|put .. "
    "me .. to|with .. all|your|everyone|everybody|every|clients|boss|team|contacts|directors|"
    "managers|NUM|SMALL, introduce me to, address book, "
    "all|list|names|name|numbers|phone of? .. your|contacts|clients|suppliers|customers|network|"
    "people|everyone, your contacts|network|clients|suppliers|customers|directory|database|"
    "friends|relations, people|contacts|names|introductions you|for|to|of|and, another name, "
    "open .. doors|door, call|ring|phone|write .. all|everyone your|the? contacts|people, list of, "
    "contacts",
    "ask-much": "invest .. money|in|thousand|euros|pounds, lend me, fund|finance my|our, "
    "be|become|you .. mentor|sponsor|coach|godfather|investors|guide, mentor, "
    "rewrite|redo|correct|review|rework|proofread|read .. my|our|your, "
    "rewrite|redo|review|fix .. cv|resume, train|coach|teach me, business plan, recommend me to, "
    "whole|entire team|company|staff|plant|plan|factory, find me investors, follow-up, tour of, visit the "
    "factory|plant|site|works, for me $, money, euros, pounds, partnership, sponsorship, "
    "find me .. clients|customers|job|investors|office|flat|supplier, everything you, sign, "
    "read your files, and also|then|all your, my partner come, our families, dinner, slides",
    "vague-time": "some time|point|stage, sometime, someday, some day $, one of these, one day, "
    "whenever, when|if|whenever|as you .. have|want|can|like|get|feel|wish|fancy .. "
    "time|free|chance|moment|it|$, no rush|hurry, not in a? hurry, maybe, perhaps, "
    "eventually, another time, when you can|want|like, would|could be nice|good|great|fun|lovely, "
    "anytime, any time, any day suits, free all|any, flexible, nothing on, you tell me, "
    "i will adapt, or later, week or the|one",
    "chat": "pick .. brain|brains, chat, catch up, connect, synergies, get to know, "
    "talk|speak|discuss|exchange about|of|with|to|over|in .. you|things|stuff|this|general|"
    "everything|ideas|future, exchange ideas|views, talk $, a talk, hang out, touch|touching base, "
    "see what|if|where|how .. you|could|can|we|there|it|happens|comes, "
    "help me|us .. somehow|out, help me $, you .. do|something for me, just to see|talk|meet|say, "
    "know|acquainted each|better, networking, this and that, in general, "
    "things|stuff and|in|to, work together, collaborate, collaboration, explore .. possibilities|"
    "opportunities, comes of it, keep in touch, make contact, build .. relationship|link, "
    "just a coffee, introduce myself, nothing in particular|special",
    "compliment": "admire, admired, impressed, impressive, inspiring, inspired, fascinating, "
    "fascinated, remarkable, i|really .. love|loved|enjoyed|enjoy|follow|followed|read|liked|"
    "appreciated|saw|heard|watched your|you, congratulations, well done, "
    "great|brilliant|excellent|wonderful|fantastic .. talk|work|article|speech|book|job|podcast, "
    "you are .. legend|best|brilliant|amazing|great|generous|expert|reference, an honour|honor, "
    "your reputation|talent, someone like you, very best, number one, the best in",
    "plead": "i beg|implore, begging, please please, last chance|hope, my only|last, desperate, "
    "you must|have|owe .. see|meet|help|receive me, you owe me, important to me, must see me, "
    "i need|really need you",
    "timid": "not|no want|wish|mean|need to impose, impose, feel obliged|free to|not, not "
    "obliged|important|much|urgent|worth, trouble|bother for|you|at, too much trouble, is nothing, "
    "nothing really|much, better things, quite|would|perfectly|totally understand if|that, "
    "say|refuse no, to refuse, silly, stupid|bad idea, nobody special|important, no one "
    "special|important, if ever|by, happened to|have, can wait, or never, probably|surely|certainly "
    "say|not|busy|have|too|swamped, possibly, wondering whether, only if, must be "
    "swamped|busy|very|so, dare|daring, not sure i should, sorry to ask, too busy, if it is not",
}

ANSWERING = {
    "shorter": "even|just|only|make|then|what|say SMALL|a|five|ten|fifteen|it|about .. "
    "MINUTES|quarter|shorter, SMALL MINUTES .. enough|only|then|would|instead|phone|do|suffice|"
    "plenty, shorter, by|over|on the? phone, a short|quick|brief call, quarter of an hour, less time, "
    "before|after your day|work|lunch|meeting, walk you|with, fit in with, come early",
    "other-day": "next|another|later|following|different|two|three|SMALL|few .. "
    "week|month|weeks|months|day|date|quarter|occasion, end|beginning|start of the, first week, "
    "when|once you|things .. back|calmer|quieter|free|time|calm|settle|breathe|down, in a? .. "
    "weeks|months|fortnight, not in a? hurry, i can wait, after the end|holidays|rush, when would, "
    "choose|pick the? day",
    "accept-no": "i|we quite|fully|perfectly|totally|completely|do? understand, understood, of "
    "course, no problem|worries|bother, right too bad, fair enough, that is fine|okay|alright|all, "
    "thank|thanks you? .. anyway|time|listening|honesty|all|same|reply, not insist, respect "
    "your|that, pity, too bad, another time, as you wish|like, i see, all the same",
    "ask-whom": "who|whom|someone|anyone|somebody|anybody|colleague|people|person .. "
    "advise|recommend|suggest|talk|speak|see|else|contact|ask|team|might|instead|moment|yours, "
    "point me, direct me, in your|my place, another|a name, refer me, who else",
    "write": "send|write|drop|email|mail|message you|an|a|me|to|it|this|tonight|that|$ .. "
    "email|mail|message|line|note|lines|details|summary|you|today|tonight|evening|it|$, "
    "email|mail you, write to you, write this|tonight|down, by|in|an email|mail|writing, email "
    "address, your address|email, few|five|ten lines, leaves tonight|today, get it|an|this, "
    "you will|ll have|get it|an, send it, send you, do that",
    "call-back": "call|ring|phone|try|come .. back|again|later, call you on|once|when|in|at|monday|"
    "tuesday|wednesday|thursday|friday|tomorrow, get back, what|which|when|best .. time|moment "
    ".. call|reach|ring|try|available, may i call|ring|phone, when .. call|reach|phone|ring|try, "
    "leave .. message|number|name|word, tell|ask|have him|her|OTHER|NAME .. call|called|ring|write|"
    "send, take a|my .. message|number, calling again, a note from, proper introduction, "
    "say|just that i called|rang, introduce|introduced me by, wait for a? call|your",
    "wait": "hello $, are you|anyone|anybody .. there, can you hear|me, still there, on the line, "
    "take your time, lost you, cut off, hear me, say nothing, i wait, anyone there",
    "put-through": "put me .. through, transfer me|my, connect me, through to, is OTHER|she|he "
    "available|there|in|free, have a word with, reach OTHER|her|him, speak to|with OTHER|him|her, "
    "only speak to",
    "confirm": "see you on|then|there|next|DATE, looking forward, noted, wrote|written it|that|down, "
    "i will be there, confirm .. email|mail|invitation|date|time|DATE, send .. invitation|invite|"
    "confirmation, what|which|the address|floor|entrance, DATE it is|then|perfect|works, "
    "deal|agreed then",
    "guilt": "promised, you owe, your fault, disappointed|disappointing, counting|counted on, not "
    "very nice|kind|polite|professional, everyone|everybody else|has|says|must, selfish, you "
    "could|might at least, not .. even SMALL|five|ten, how can you, that is|s a? shame|rude|mean",
    "lie": "expecting|awaiting my call, personal, private matter|call|reasons|reason|question|issue, "
    "confidential, urgent, returning .. call, old|close|good friends|friend, family, "
    "emergency, she|he|OTHER knows me|what|why, said i could, appointment with her|him|OTHER, "
    "rather not say, put me through",
    "number-why": "he|she|NAME thought|said|felt|reckoned|believed|answered .. you|your|name|subject, "
    "because i|NAME|he|she|you, i asked|told|had asked, best placed, first name, your name straight, "
    "yours was, who knew|knows most, erase|delete it|your, use another number, somebody|someone who "
    "has|had, goes no further",
}
