"""Words that say much the same, in English: a row is a sense, for comparing wordings by likeness.

The rule of this file: data only, folded. A word that ends in a hyphen is the head of many; the
first word of a row is its name. A word may stand in several rows.
"""

SENSES = """
meet- met meeting- appointment- rendezvous rendez-vous get-together
see seeing saw seen look- watch- glance- spot- eye eyes notic- stare- observ-
call- phone- ring ringing rang telephon- dial- buzz
write writing wrote written email e-mail mail message- text note line lines letter
send sent sending forward- pass passing drop shoot
talk- speak- spoke spoken chat- discuss- conversation- convers- word words say tell
say saying said tell telling told mention- state- claim- repeat- report-
ask asking asked question- wonder- inquir- enquir- query quer-
answer- repl- respon-
listen- hear hearing heard ear ears
know knowing known knew familiar acquaint- aware
remember- recall- memory memories forget- forgot- mind remind- bell
understand- understood see get grasp clear follow
think thinking thought believ- reckon- guess- suppos- feel opinion
want wish wished wishes like love desire keen hope hoping
need needs needed require- must
help- hand favour- favor- assist- support- useful
thank- thanks grateful- gratitude appreciat- cheers kind
sorry apolog- forgive- pardon- excuse regret- fault mistake-
disturb- bother- trouble- interrupt- intrud- intrus- pester- annoy- nuisance inconven-
busy hectic swamped rushed occupied schedule diary calendar tied
time minute- moment- second- hour- while sec mins
quick- brief- short- fast rapid- soon
later afterwards another tomorrow tonight someday eventually postpon- next
wait- hold patien- stay until till
leave leaving left go going gone off away exit depart- slip retreat- withdraw- out
goodbye bye farewell cheerio evening enjoy
come coming came arriv- join- approach- walk- step- over
stop- quit cease- finish- end over done enough drop
start- begin- began beg begun launch- first
continue- carry on keep- proceed- more further
give giving gave given hand grant- spare offer-
take taking took taken grab- borrow- steal stole
buy buying bought purchas- customer- client- acquir- sign
sell- sold sale sales seller- salesman salesp- vendor pitch product-
offer- offers deal- bargain- discount- price- rate rates cheap- quote brochure package
cost- price- money pay- paid fee- budget- pound- euro- afford expens- cash salary
work- job- employ- position- post role career- hire hiring hired vacanc- opening- recruit-
firm company compan- business- organis- organiz- office enterprise shop house outfit
boss- manager- head director- lead leader chief ceo supervis-
colleague- coworker- workmate- peer- team- staff employees people
friend- pal mate buddy acquaint- contact- connection- network-
name names named called identity
number- phone details address- card contact
introduc- connect- touch link- bridge presented acquaint- vouch- word
recommend- endorse- vouch- suggest- refer- advis- praise-
advice advise- counsel- tip tips guid- opinion- view perspective insight-
learn- study- taught teach- discover- understand find
good nice great lovely excellent fine wonderful decent pleasant brilliant super kind fantastic
best greatest finest top leading brightest genius star exceptional outstanding
bad awful terrible horrible dreadful nasty rotten worst poor wrong
praise- complim- admir- respect- esteem- highly impress- adore- fan
love loved loving enjoy- adore- like liked
hate- loath- dislike- detest- despis- stand bear
true truth honest- frank- straight- sincere- real- fact- candid- open genuin-
false lie lies lied lying liar untrue invent- pretend- fake made-up fib nonsense wrong rubbish
promise- guarantee- word swear- swore vow- assure- commit-
trust- rely count depend- reliab- faith loyal-
agree- right exactly indeed quite true same yes course
disagree- wrong mistaken unfair object- contrary unjust
refuse- refusal no decline- reject- turn cannot unable impossible
accept- yes sure okay agree- certainly gladly course happy pleasure
maybe perhaps possibly might promise see probably
problem- trouble- difficult- hard issue- worry worri- struggle- challeng- tricky complicated
fail- failed failure mistake- wrong went lost lose losing mess
happen- occur- took going matter
why reason- because cause- explain- explan-
how way ways manner method-
what which something thing things
who whom whose someone somebody anyone anybody person people
where place places spot location
when day days date week weeks month- monday tuesday wednesday thursday friday saturday
same again identical repeat- unchanged still before already
change- chang- different- another other vary alter- new
story stories tale anecdot- account version- narrative
everything all whole entire lot every
nothing none nowt anything zero little
alone peace quiet privacy private space undisturbed
calm- cool quiet relax- slow breath- breathe-
angry anger- furious mad cross temper shout- yell- scream- loud voice
stupid idiot- fool- dumb deaf thick moron jerk
insist- press- push- persist- again really must come
beg please implor- plead-
tired exhausted fed sick bored boring weary unbearable
afraid scared fear- nervous shy anxious worry dare- terrif- intimidat- awkward
sad upset hurt cry crying tears disappoint- pain feelings unhappy
happy glad pleased delight- joy cheer- thrilled
laugh- funny joke- fun haha amusing hilarious
food eat eating lunch dinner breakfast bread cheese cake salmon canap- sandwich buffet hungry
food starving
drink coffee tea glass wine water beer cup champagne juice
sit sitting sat seat- chair table- sofa
stand standing stood up rise get
phone mobile screen cell laptop device
picture- photo- selfie snap post- instagram facebook twitter social camera
children kids family son daughter wife husband brother sister mother father uncle cousin parent-
children nephew
secret- confiden- between private quiet record repeat- whisper-
rumour- rumor- gossip- hearsay hear say whisper- claim-
blame- fault guilt- responsib- culprit- hauler supplier
deny denied denies never nothing not
clear clean plain simple straightforward obvious
important matter- care priority essential value key
interest- curious fascinat- intrigu- fascinated
idea- plan- suggest- propos- thought
try tries tried trying attempt- test- experiment
decide- decision- choose choice chose pick- select- settle-
small little tiny bit modest minor
big huge large great enormous massive giant
long ages hours forever length- endless
home house tonight sofa bed
job role position task
school college university course degree trained training graduate-
trade craft line profession industry field sector
engineer- technic- mechanic- build- builder
mend- repair- fix- restor- maintain-
lucky luck fortun- chance coincidence opportunity
risk- danger- bold brave courage nerve guts
late delay- overdue behind weeks
tell spread confide share sharing shared
certain- sure definite- convinced positive absolutely doubt
money salary paid earn- income wage
read reading look skim glance review- check- proofread-
cv resume application apply applied applicant
mentor- coach- teach guide protege
list everyone contacts everybody network address-book introductions
stuck finished excuse- busy holiday holidays freeze freezing policy rules sick ill
exist- alive there here
brag- boast- best brilliant amazing perfect
debt owe- owed owes repay- return
price cost tag charge
competitor- rival- others market
old friend former ex previous used before
nearly almost close about
check- verify verif- find confirm- sure look-
gap room door path open closed shut lock
mistaken muddle- confus- mix- mess
""".strip()
"""Rows of words, the words of a row apart by spaces."""
