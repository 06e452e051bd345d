"""Speech acts of other moments, in English: answers to a refusal, the café, the event, the
interview, the door that closes.

The rule of this file: data only, as in `reply_opening_en`.
"""

ROOM = {
    "ask-them": "what|how|which|where|who|why .. "
    "you|your|yours|that|it|they|one|keeps|made|brought|brings|got|makes|drives, "
    "do|are|have|did|would|could|can|were you .. *, tell me, and you, what about you|your, what "
    "is your|the, how is your|business|it, how long|did|do|are|have|come, i would love|like to "
    "hear|know, curious, what brings|brought|do|kind|sort|made|are, and yourself, interested in "
    ".. your|you|what, what would you",
    "talk-self": "i am|work|run|do|have|m|founded|created|sell|lead|manage|"
    "started|built|make|won|studied|launched|was "
    "!sorry|afraid|not|curious|interested|listening|glad|happy|"
    "sure|wondering|calling|going|preparing, my "
    "company|business|firm|job|career|work|product|project|team|"
    "life|background|achievements|profile|success|turnover|cv|story|start-up|startup, myself, let "
    "me tell you about, about me|myself, we are|do|have|help|make|sell|offer|work, me i, i "
    "have|had been|done|worked|created|built|won|always|ten|twenty",
    "listen": "tell me more|about|how, go on, i am|m all? .. listening|ears, and then, what "
    "happened|next|then, really how, that is|s|sounds|how fascinating|interesting|great, "
    "interesting, fascinating, say more, please continue, carry on $, keep going, i see, oh "
    "really, and how|what|why|then|after",
    "steer": "speaking|talking|apropos of|about, by the way, that reminds me, reminds me, on "
    "another|a|that subject|topic|note, which brings me, while we, incidentally, actually .. "
    "what|how|do, let me ask|change, on that subject|note|topic, more interested|interesting "
    "in|is, what i .. curious|wonder|wanted|like, let us talk about, forget .. a "
    "moment|minute|second, before you|that|we|the, instead, what about|do you think, how "
    "do|did|are|would you .. recruit|hire|raise|economy|funding|market|find|deal|handle|see, "
    "changing|change the? subject",
    "own-trouble": "our|my biggest|main|real|own|current? .. "
    "problem|trouble|issue|difficulty|headache|worry|challenge|supplier|weakness|struggle, we|i "
    ".. struggle|struggling|lost|lose|losing|problem|problems|"
    "trouble|difficulties|difficulty|failing|fail|failed|stuck|"
    "worried|afraid|late|cannot|unhappy|suffering|issue|issues, what would you "
    "do|advise|suggest|recommend|say .. my|place|if|us|me|about?, in my place|shoes|position, "
    "at|with|in our|my place|company|firm|team|end|office .. we|i|the|our, between us|you, to be "
    "honest|frank with? .. we|i|our, keeps me awake, not happy|satisfied with our|my",
    "probe": "what|which|how .. price|cost|costs|references|clients|customers|results|"
    "guarantee|happens|fail|failed|failure|wrong|weakness|worst|"
    "difference|different|competitors|deadline|unhappy|complaint|complaints|warranty|support, "
    "give me .. example|reference|name|figures|case, name|give|show .. "
    "client|customer|reference|example|proof|evidence, tell me about .. "
    "client|time|failure|project|case|worst, left|leave|lost you, who|which "
    "client|customer|competitor, prove|proof|evidence, why should|would i|you|we, "
    "concrete|specific example|case|examples|figures|terms, what went, your "
    "worst|last|biggest|toughest|most, difference between, better than, how many|much|often|long "
    ".. clients|customers|cost|take|fail|people|employees|it|does",
    "escape": "excuse me, i must|have|need|should|ought|better|got to? .. "
    "go|leave|run|make|take|call|find|see|speak|greet|catch, see|saw|seen|spotted|meet|say .. "
    "friend|someone|somebody|colleague|hello|hi, toilet|toilets|bathroom|loo|restroom, "
    "get|need|fetch|grab .. drink|glass|water|air|coffee|something, phone|call .. "
    "ringing|answer|urgent|take|make, nice meeting|talking|to meet, late|leaving, buffet, my "
    "train, slip|sneak away|off|out, run away, someone .. waiting, take my leave, urgent call, be "
    "right back",
    "rude": "not interested, no interest, leave me alone|be|in, go away, get lost, shut up, i do "
    "not care|want|need|buy|like, boring, bored, bore, stop talking|it|selling, waste|wasting .. "
    "time, do not|never buy, spam, piss off, fuck, hate|detest|cannot stand "
    "sellers|salesmen|salespeople|vendors, no thanks $, no thank you $, not buying, move on, "
    "nobody asked, who cares, stupid|ridiculous|dumb|silly question, mind your own, bugger, let "
    "me|us alone",
    "take-card": "business|your|my|a|here card|brochure|flyer|leaflet, send me|us .. "
    "email|mail|documentation|brochure|details|offer|information, email me, call|contact my|our "
    "assistant|office|secretary, give me your card|number, my card, take it all",
}

PRESS = {
    "hold": "as i .. said|say|told|mentioned|explained|have, i|we "
    "repeat|repeated|maintain|stand|stick|confirm|say .. again|by|to|it|what|my|our|that?, "
    "repeat, same answer|message|thing|position|point, my|our "
    "answer|position|message|line|view|point .. "
    "same|not|unchanged|remains|clear|is|stays|has|does, not|never|nothing .. "
    "changed|change|changing|vary|moved, again, once more|again, still the|my|our|what|stand, "
    "what matters|counts|i|we .. is|said|matters, come|coming|go|going|back|return|bring .. to "
    "my|the|our|what .. point|message|said|subject, told you|already|before, i already said|told, "
    "one thing|message, stays|remains the|as, stand by, hold|keep|stick to|on|by "
    "my|our|to|the|that",
    "no-comment": "no comment|comments, not|nothing|cannot|no .. "
    "comment|answer|say|discuss|declare|statement|reply|add|talk|speak, refuse|decline to, "
    "nothing to say|add|declare, not answer, not talk|speak|discuss|say, none of your|you "
    "business, silence, next question, private, confidential, ask my|our|the "
    "lawyer|boss|lawyers|press|manager|communications",
    "deny": "not|never|nothing .. true|happened|my|our|involved|responsible|wrong|problem|did|"
    "said|us|me|fault, that is|s .. false|wrong|lie|untrue|invented|nonsense|rubbish, false, a "
    "lie|rumour|rumor|rumours, lies, deny, denies, someone else, it|that|this was|is "
    "not|someone|other|their|his|her .. me|us|fault|else, not my|our "
    "fault|responsibility|problem|doing|decision, everything is .. fine|good|perfect|control, no "
    "problem, made up, exaggerated, exaggerating, ask them|others, blame",
    "attack": "you|your|journalists|people|media|press .. "
    "always|never|are|question|only|just|have|do .. "
    "stupid|wrong|unfair|exaggerate|exaggerating|biased|negative|"
    "idiot|ridiculous|incompetent|nothing|no|aggressive|looking|"
    "same|liar|dishonest|understand|absurd|silly|ill, what|who about|are|gives you .. "
    "yours|you|right|to?, how dare, you should|better|ought .. look|ask|check|learn|yourself, "
    "ridiculous, your fault, enough, shut, leave me, your question|questions, who do you, stop .. "
    "harassing|asking|bothering|me, nasty|stupid|idiotic|ridiculous|absurd|unfair|insulting "
    "question, i find your|you, look at yourself, competitors|competitor|others worse|do|are",
    "change-story": "actually|well|in|fact|truth|finally|maybe|perhaps|come .. "
    "changed|different|other|another|not|wrong|opposite|forget|reconsider|rather|instead|true, "
    "changed my mind, maybe i was|we|it, perhaps i|you|it|we .. "
    "wrong|right|was|is|were|should|exaggerated|another, let me say|put|rephrase|explain it? .. "
    "differently|otherwise|another, another version|explanation|reason|story|way, on second "
    "thoughts|thought, forget what, i take .. back, what i really|actually meant|mean, in fact, "
    "to tell|be the? truth|honest, you may|might|could|are be? right, i meant, not what i "
    "said|meant, it depends, i do not know|remember|exactly, i am not sure",
    "concede": "i|we|it|you|yes|admit|recognise|acknowledge .. "
    "mistake|mistakes|wrong|error|regret|sorry|fault|"
    "responsibility|late|failed|delay|problem|hard|difficult|true, i "
    "understand|see|hear|appreciate .. why|your|that|you|concern|question|how, "
    "fair|good|legitimate|right|hard|difficult question|point|concern|to, we|i are|am sorry, "
    "learned|learnt|learning|lesson|lessons, we|i|have|take|taken .. "
    "responsibility|action|measures|steps, right|reason to ask|worry|be, understandable, "
    "legitimate, you are right",
    "reassure": "we|i are|am|will|have|ve|keep|take|taken|working .. "
    "solve|solving|working|fix|fixing|resolve|action|measures|"
    "steps|repairing|improve|correcting|commit|committed|progress|plan|informed, what we|i .. "
    "doing|do|did|done|can|know|now, on track, under control, here is what|how|where, next "
    "step|steps, result|results, deliver, pass|passes|storm|calm, in figures, the facts|fact, we "
    "will|deliver|meet",
}

DOOR = {
    "refuse": "i|we|it|that am|will|is|really|just|do|have|would|be|s? .. not "
    "able|possible|going|can|help|do|have|be|available|the|right|"
    "want|hire|hiring|recruit|invest|buy|follow|continue|position|my, cannot, not "
    "able|possible|available|hiring|interested|going|the, no, unable, say|saying|tell .. no, have "
    "to|must decline|refuse|say, decline, refuse, turn .. down, afraid|sorry .. not|cannot|no, "
    "nothing|no for you|opening|openings|job|position|budget, not something, not "
    "right|fit|need|a|what, prefer|rather not, do not .. "
    "hire|have|recruit|invest|lend|need|recommend",
    "offer-instead": "what|but|however|instead|on|all i|we|the|else .. "
    "can|could|do|offer|suggest|propose|hand, i can|could|will|ll|would|am|may|suggest|propose .. "
    "introduce|point|recommend|give|suggest|send|read|offer|"
    "direct|put|share|show|help|look|keep|forward|tell|answer|pass, you could|should|might|may .. "
    "try|ask|speak|talk|contact|look|call|see|write|read, i|we know someone|somebody|people|a, "
    "have you thought|tried|considered, try .. *, two|one|a "
    "names|name|idea|article|book|contact|tip|advice|piece, introduce you, good luck with, "
    "keep|stay in touch|mind, happy to",
    "maybe": "maybe, perhaps, i will see|think|look|try|let|check, we will see, let us see, we|i "
    "shall see, possibly, who knows, you never know, never say never, not now|today|yet|sure, "
    "think about it, call|write|contact|come .. later|again|back|sometime|month|months|week, keep "
    "your|it|you .. cv|file|mind|touch, get back to you, in touch, later, we keep|stay in touch, "
    "let me think|see|check|get|sleep, one day, not sure, it depends, send me|it|your .. "
    "cv|email|file|details|proposal|something|anyway, see what i|we can, leave .. with me",
    "accept": "yes, sure, of course, with pleasure, gladly, okay, i accept|agree|will|ll .. "
    "do|help|try|sure|hire|it|that|see, no problem, certainly, all right|alright, fine, why not, "
    "consider it done, you can count|rely, i will|ll do|take|manage|arrange, give in, willingly, "
    "count on me, deal",
    "excuse": "too|so|very|really|terribly busy|tired|much, busy, no time, not .. time, swamped, "
    "overloaded, overwhelmed, snowed, my boss|wife|husband|agenda|diary|schedule|company|hr, "
    "company policy, policy, crisis, budget, holiday|holidays|sick|ill, not my|up "
    "decision|department|to, meeting in|starting|now, another|urgent meeting|call|appointment, "
    "headache, my calendar, full up|diary|schedule",
    "time-limit": "SMALL|five|ten|few|NUM .. MINUTES .. left|more|remaining|before|only|still, "
    "i|we said|announced|promised|told|agreed|had|have .. MINUTES|hour|until|time, time is|s|we "
    "up|over|out|running|flies, until TIME|noon|half|then, we|i have .. "
    "until|only|left|to|MINUTES, have to|must stop|leave|go|finish|end, as|like i|we .. "
    "said|announced|promised|agreed|told, end|close|finish|wrap on|at|here|up|there, running out, "
    "keep|stick to time|the|our|my, out of time, let us end|stop|close|finish, our "
    "MINUTES|time|half",
    "encourage": "good luck, best of luck, wish you, confident, sure you, you will "
    "find|get|succeed|make, i am sure, all the best, courage, do not give up, keep going|it|at, "
    "fingers crossed, believe in, every success, "
    "glad|happy|pleased|nice|good|pleasure|enjoyed|thank|thanks .. "
    "met|meeting|meet|talk|talked|came|coming|to|thinking|asking|"
    "you|for|conversation|trust|trusting|your, your .. "
    "impressive|interesting|courage|project|energy|background|good|story|work",
    "why-no": "because, reason, since|as we|i|the, so|that you|do not .. wait|hope|waste|lose, "
    "honest|frank|clear|straight|frankly|honestly|plain, rather|better|prefer .. "
    "tell|say|clear|honest|now, not .. waste|false|keep|hope|hopes|lead|waiting, we are not, does "
    "not depend",
    "do-nothing": "do|say|doing nothing, nothing, "
    "stay|stays|remain|sit|keep|go|look|hide|pretend|carry|mind|read|drink|finish .. "
    "seated|where|here|coffee|newspaper|phone|my|quiet|sitting|sit|away|down|screen|own|back|not, "
    "not dare|disturb|move|approach|go|bother|go|now|today, leave|let "
    "her|him|them|it|the|without|OTHER|NAME .. be|alone|peace|in|saying|pass|go|talk, too "
    "shy|afraid|scared|nervous, ignore|ignoring, another|next time|day, look away, give up, "
    "finish my, leave $, i leave, go home, drop it, write .. later|saw|tomorrow|tonight",
    "roundabout": "linkedin, mutual|common|shared|know|knows|someone|contact|contacts|"
    "friend|colleague|acquaintance|somebody|connection|connections .. "
    "introduce|introduction|know|knows|contact|contacts|in|who|"
    "ask|between|through|her|him|common, introduction, introduce me, go through|via, "
    "ask|asking|find|look|search .. someone|somebody|who|friend|colleague|contact|contacts|"
    "network|common|linkedin, detour, indirect|indirectly|roundabout, second|third-hand|later .. "
    "someone|contact, my network, pretzel",
    "approach": "go|walk|get|come|head|move|step|stand|approach|approaching .. "
    "up|over|to|towards|table|her|him|them|introduce|say|and, i say|introduce|approach|greet, "
    "excuse me, sorry to|for .. interrupt|disturb|bother|intrude|interrupting|disturbing, "
    "introduce myself, may|can|could i .. "
    "join|sit|disturb|interrupt|have|steal|ask|take|introduce, are you|not you OTHER|NAME, you "
    "are OTHER|NAME, wait for|until|till .. "
    "moment|pause|break|finish|finishes|end|free|alone|right|quiet|lull|gap|conversation|call, at "
    ".. right|quiet|good|free moment, recognised|recognized you",
    "endorse": "you|he|she|they .. will|would|ll be|find|like|impressed .. "
    "impressed|her|him|me|interesting, impressed by|with, "
    "introduce|introducing|introduction|recommend|recommending|"
    "endorse|endorsement|vouch|mention|forward|pass|put .. "
    "me|to|for|my|your|in|word|name|from|us, put .. word|touch|contact, good word, on my behalf, "
    "write|send|drop .. line|word|message|note|email|intro, intro, help me meet, speak|talk .. "
    "for me|about me, tell|ask|write .. him|her|NAME|them .. about|i|me|if|that|whether|to, "
    "draft|wrote|written|write|prepare|prepared .. lines|text|message|note|draft|copy|summary, "
    "ready to .. forward|send",
    "no-duty": "free|feel|comfortable|perfectly to|if|say|fine .. say|no|not|refuse|decline, "
    "no|not obligation|pressure|obliged|hard|problem|offence|offended|worries|mind|hurt|at, if "
    "you .. comfortable|rather|prefer|not|happy|willing|mind|do|feel, understand "
    "if|that|perfectly|completely, only if, up to you, your call|choice|decision, as you|whatever "
    "you .. like|wish|prefer|decide|feel, say no, take your time, think it over|about, no "
    "hurry|rush",
}
