"""What people do with words in a room, in English: the café, the event, the question, the door.

The rule of this file: data only, as in `reply_opening_en`.
"""

ROOM = {
    "ask-them": "what|how|which|where|who|why .. you|your|yours, what|how|which|who "
    "would|did|does|is|makes|made|brought|keeps|goes|calls .. *, and you $, and yourself, what "
    "about you|yours, tell me, could you give me an example, is it the same for you, what then, "
    "how so, do you .. see|find|like|enjoy|work|think, have you .. met|seen|tried|been, dying to "
    "know, curious to know|about, what is on your mind, what would make, what have you, what are "
    "you",
    "talk-self": "i am a|an|in, i work|run|train|studied|founded|teach|sell|manage|help|make, my "
    "company|business|firm|job|career|work|product|project|studies|background|life, let me tell "
    "you about my|our|me, let me introduce myself, about me, me too, my turn, i used to, i had a "
    "similar, similar experience, same with us|me, same problem, first i was, what i do, i have "
    "three|several|a lot, our band, reminds me of my, for my career|project, change everything "
    "for me, my career needs, i have .. years of, it began in|when|with",
    "listen": "tell me more, go on, i am all? .. listening|ears, and then, how interesting, "
    "interesting, fascinating, say more, please continue, keep going, i see i, oh really, mm, "
    "mhm, how clever, listening, i nod, i listen",
    "steer": "speaking of, talking of, by the way, that reminds me $, on another subject|note, "
    "rather ask you, let me ask you, before that one, may i ask you about, ask you about "
    "something, go back to|what, coming back to, quite different, more curious|interested "
    "about|in, what matters to me, what i care about, one thing, you said .. word|something, take "
    "advantage of, there is something i keep, keep wondering, you said something, turn it round, "
    "like you to remember, why i do this",
    "own-trouble": "our|my biggest|main|real|own|sore|weak "
    "problem|trouble|issue|difficulty|headache|worry|challenge|supplier|point|spot, we|i "
    "struggle|struggling|lost|losing|failed|fail|stuck, a worry of mine|ours, a problem of that "
    "sort|kind, hurts, in our|my place|position|shoes, what would you do|try|advise, between "
    "us|you, i will be honest|frank, let me be frank|honest, be frank with you, we have a "
    "problem, keeps me awake, not happy with our, at our place|end|firm",
    "probe": "which|what customer|customers|client|clients|competitors|competitor, who left you, "
    "left you last, lost|lose last|a|customers, goes|went wrong, your "
    "worst|weakest|unhappiest|weak, unhappy customer|client|customers|clients, do less "
    "well|better, against you, references, a reference, guarantee, price, how much does|is, "
    "prove, proof, evidence, concrete|specific example|case|figures, let me ask the questions, i "
    "interview you, run the interview, learn more from a failure, a failure, the worst about you, "
    "who picks up, my turn which|who|what, your competitors",
    "escape": "seen|saw|see .. somebody|someone|friend|colleague .. over|there|i, bathroom, "
    "toilet, toilets, loo, restroom, need|get|fetch a drink|glass|water|air|bread, phone is "
    "ringing, take this|a call, must|have to|need to|got to take|go|run|dash|leave, urgent call, "
    "my train, taxi, i am off|late|leaving|out, passing through, sneak|slip away|out, nice "
    "meeting you, my coat, good night, someone is waiting, is that the time, back to my "
    "colleagues, join our own, not answer, leave it unread, change my number, reply later, "
    "reminds me of a joke, excellent question, lovely evening $, everyone had some",
    "rude": "not interested, leave me alone, go away, get lost, shut up, do not care, boring, "
    "bore, bored, can not stand, enough, scam, waste my|your time, piss off, fuck, who cares, "
    "mind your own, look like a wallet, try somebody else, nobody asked, do you ever stop, you "
    "talk too, not you again, really believe in it, anyone actually buy, which part of no, no "
    "means no, harassment, end of discussion, embarrassing, certainly not, absolutely not, out of "
    "the question, no way, never $, ^ no $, stop it now, what an idea",
    "take-card": "business card, your card, brochure, flyer, leaflet, email me, give me your card",
    "do-nothing": "^ nothing, i do|say nothing, stay|remain where|in|seated|away|quiet, not dare, "
    "another time, leave them|her|him in|be|alone, in peace, not disturb, let it go|be, pretend, "
    "look at my phone, look away, too shy, not dressed, i leave it, do not go|approach, embarrass "
    "myself, not the moment, hold back, check my messages, scroll, give up, one day, keep "
    "drinking, think about it, close the laptop, tomorrow perhaps, meant to be, too complicated",
    "roundabout": "linkedin, common|shared|mutual contact|acquaintance|friend|contacts, contact "
    "in common, somebody|someone|friend|friends|people|colleague .. "
    "who|closer|introduce|knows|put, ask for an introduction, introduction, introduce me|us, "
    "through my network|a|somebody|someone, long way round, my network, put me|us in touch, go "
    "round by, another path, put in a .. word, request an endorsement, old colleague who, through "
    "somebody",
    "approach": "go|walk|step|come over|up, i approach, excuse me, sorry to "
    "interrupt|disturb|bother, introduce myself, may i join|sit, are you OTHER|NAME, one minute "
    "and, stand up, i get up, here i go, off i go, forgive me one",
    "endorse": "introduce|introducing|introduction, recommend me|us, put in a .. word, vouch, "
    "putting us in|putting, put us|me in touch, good word, on my behalf, forward, mention me, "
    "favour to ask, do me a favour, do you know .. well, would you feel, feel comfortable, tell "
    "what we did, what you have seen|witnessed, say how i, one fact, if you believe it, impressed "
    "by, you saw|remember",
    "no-duty": "feel free|comfortable, say no, no hard feelings, no pressure, no obligation, if "
    "not, you decide, up to you, if you would rather|prefer, a no from you, refuse, only if, no "
    "offence, i would understand, against the grain, your call, think it over",
}

PRESS = {
    "hold": "as i said|was|told, i repeat, repeat what|myself, stand by, same "
    "answer|thing|sentence, answer is the|simple, my|our answer|position|message|account|version "
    ".. same|is|remains, nothing has|will changed|change, only one version, no other version, one "
    "version, changes nothing, remains the same, not changed|change|changing, what i can tell "
    "you, tell everyone, told our|everyone|everybody|you, here is|are what|the|where, the facts, "
    "what happened, we were wrong, we made a mistake, we put it right, in short, in one sentence, "
    "what is true, the truth, say it calmly|quietly|again, what i|we said, what i|we know, more "
    "to confide, said it all, where we stand, it is the same, on or off the record, what i wanted "
    "to say, the one i gave, neither, answer for this",
    "no-comment": "no comment, nothing to say|add, next question, rather not talk|say|answer, not "
    "talk|speak|answer|discuss, none of your business, ask my|our lawyer|lawyers|boss, keep "
    "quiet, i shrug, think what you like, smile and say, look at your|my plate, silence, i am not "
    "allowed, confidential",
    "deny": "not true, false, nothing happened, never said|happened|did, a lie, lies, rumour, "
    "rumours, invention, invented, nonsense, no problem whatsoever|at, everything is "
    "fine|under|perfect, misunderstood, twisting, made up, not what you heard, do not remember "
    "saying, who told you, no such thing, not guilty",
    "attack": "are you deaf, how many times, annoy me, your problem, how dare, ridiculous, "
    "unbearable, you dare, look at yourself, what about you $, and you keep, had enough, "
    "interrogation, trial, let me eat, find yourself a, pity $, who do you take, crocodile, see "
    "what you are up, not friends, a name $, traitor, who said, show me, lying, not believe you, "
    "admit it, gotcha, all the same $, i knew it, do not keep, embarrassing questions, give "
    "lessons, proud of yourself, shouting, calm down, perfectly calm, too sensitive, so "
    "sensitive, blackmail, right to be, you put me, not that simple, would never work, already "
    "tried, do not know our, stop it, stupid question, you are the one who",
    "change-story": "another|different|fresher way|version|thing, quite as i, in fact it|the, "
    "more to it, if you really want, to be honest, off the record, between the lines, on second "
    "thoughts, bit of both, it depends, in a sense, what i meant, meant was, since it is you, not "
    "tell a soul, promise you will not, dying to tell, forget what i said, i promise, i "
    "guarantee, my word, i take it back, you are right let, more original, complete each other, "
    "not false but, real obstacle, another problem, more reasons, also the question, besides",
    "concede": "our|my mistake|fault, we were wrong, you are right, fair point|enough|question, i "
    "understand, i can see, i admit, we admit, perhaps, not entirely false, they are right, a bit "
    "strong, legitimate, good question, not promise, nobody tells me, i hear you|how, sorry it "
    "hurts, muddied, went astray",
    "reassure": "i understand that, i can see that|it, i hear, it hurts, upset, hard to hear, "
    "value you, what i think of you, under control, on track, we are working|fixing|doing, "
    "measures, next step, our customers, you will hear, be told the same day, disappointment, "
    "like to help",
}

DOOR = {
    "refuse": "not able|possible|going|interested|buying, i|we can not, it is|s|a a? no, that is "
    "a no, the answer is no, is no, still no, no i can not, not hiring|recruit, decline, have to "
    "say no, must refuse|decline, no budget, no money, decide nothing, not buy, do not buy, not "
    "be a customer, no purchase, no deal here, i will not, not change my mind, not even a, not "
    "that either, closed, settled, just an intern, can not do that, no you will not, rather not "
    "lend, unable, impossible for me, not in doubt",
    "offer-instead": "what i can .. do|give|offer, on the other hand, i could|can|would|might .. "
    "introduce|give|point|offer|help|send|do|write, there is one thing, something else, know "
    "somebody|someone, introduce you|him|her, here is a name, a word from, by friday, "
    "gladly|happy give|do|offer|help, instead, not leave you empty, my limit is, who might, "
    "friend teaches|who, someone you should meet, one phone call, if it helps",
    "maybe": "maybe, perhaps, let me see|think|sleep|look, we will see, never know, never say "
    "never, think about it, can not promise, leave it with, not saying no, have a look, in a few "
    "months, ask me again, call me in|after|later, another time, keep in touch, keep me posted, "
    "who knows, what the future, not shut the door, door is always, more days, working on it, "
    "very soon, next month, holidays, i am on it, look into, an email",
    "accept": "of course, sure, with pleasure, gladly, consider it done, no problem, i will do "
    "it, yes yes, all right, oh all right, you win, fine you, just this once, send me "
    "his|her|the|your file, i will see what, i will speak|talk to|sort, can not refuse, anything "
    "for you, for you anything, take him|her|you on, it is a yes, i suppose, one last, if you "
    "must, use my name",
    "excuse": "hiring freeze, not up to me, not my decision, head office, budget, my boss, the "
    "rules, busy, on holiday, no time, snowed under, the season, too late, if it were only, "
    "unfortunately, being repaired, last favour, precedent, timing, timetable, position first, "
    "justify myself, look at it from, four points, explain in detail",
    "time-limit": "SMALL|few|NUM MINUTES .. left|more|so|only|before|i, i have|got "
    "a|SMALL|NUM|only .. MINUTES|hour|quarter, until TIME|ten|noon|half|eleven, must "
    "leave|go|stop, have to leave|go, my time is up, time is up, leave in, leave at, before i "
    "leave|go, free until, at half past, go at, make the most of, at noon",
    "encourage": "good luck, best of luck, wish you|him|her, all the best, confident, you will "
    "find, courage, fingers crossed, enjoyed seeing, glad you asked|to see, pleased to see",
    "why-no": "rather tell you now, rather be frank|honest, be straight, not let you hope, false "
    "hope, waste your|his|her time, straight out, as straight, owe you the truth, should have told",
}
