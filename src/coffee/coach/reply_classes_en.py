"""Classes of words, in English: what one word of a phrase may be.

The rule of this file: data only. A class stands in phrases by its name in capitals; one class may
stand in another below it.
"""

CLASSES = {
    "HIM": "he she they him her them NAME",
    "BE": "is was s be are were am been being seems sounds",
    "CAN": "can could may might would will shall",
    "SOMEONE": "NAME he she they who friend friends colleague acquaintance contact someone "
    "somebody",
    "TOLD": "told tells said says suggested suggests recommended recommends advised advises asked "
    "encouraged urged thought thinks felt reckoned reckons insisted proposed convinced invited "
    "mentioned pushed prompted assured",
    "GAVE": "gave give giving gives passed handed shared sent lent slipped forwarded texted",
    "DETAILS": "number name details contact contacts email phone coordinates card address",
    "REACH": "call calling ring ringing phone phoning contact contacting reach reaching get talk "
    "talking speak speaking write try ask come see meet approach turn touch",
    "SMALL": "one two three four five six ten twelve fifteen twenty thirty NUM a couple few "
    "several",
    "MINUTES": "minutes minute",
    "GOOD": "good nice kind great lovely decent generous honest brilliant excellent wonderful "
    "fine fantastic best superb respectable loyal reliable warm positive flattering complimentary "
    "pleasant amazing terrific upstanding remarkable straight fair sound top hardworking charming "
    "sweet thoughtful helpful capable talented competent outstanding gentle caring supportive "
    "friendly polite courteous professional brave wise patient humble gifted splendid marvellous "
    "marvelous cool dear special trustworthy dependable conscientious dedicated modest funny "
    "witty bright open kindest nicest finest loveliest fairest gentleman lady saint angel gem "
    "star treasure pleasure delight kindness goodness right expert "
    "sweetheart angelic lovable likeable likable principled courageous considerate tactful "
    "sincere frank genuine upright exemplary impeccable marvel legend hero mentor inspiring "
    "inspiration reasonable polished cheerful attentive warmhearted good-hearted "
    "nicer kinder warmer fonder smarter brightest cleverest incredible inspired smart clever",
    "BAD": "jerk idiot moron ass arse asshole arsehole bastard fool prick dick twat imbecile "
    "cretin bully liar cheat crook scoundrel swine loser clown creep snake git tosser wanker pig "
    "pain nightmare nuisance disaster awful dreadful terrible horrible unbearable insufferable "
    "arrogant stupid nasty useless rude dishonest impossible pompous pretentious obnoxious "
    "unpleasant toxic incompetent difficult annoying horrid despicable vile mean selfish idiotic "
    "scumbag shit bum dumb dim weasel tyrant insane crazy mad piece cow bitch lazy odious hateful "
    "rotten hypocrite fraud manipulative two-faced dumbass dickhead rat thug crap dope dimwit "
    "unreliable insupportable intolerable infuriating detestable ghastly monster brat weirdo "
    "freak hypocritical cruel bitter sly cunning slimy sleazy greedy stingy cheapskate snob "
    "snobbish vain conceited patronising condescending aggressive violent racist sexist "
    "chauvinist disgusting revolting pathetic hopeless ridiculous laughable unfair disloyal "
    "two-timer backstabber phoney fake unprofessional grumpy moody sour dull slow nitwit halfwit "
    "numbskull blockhead prat plonker berk knob bellend sod "
    "jackass bore boor brute bully-boy psychopath narcissist megalomaniac manipulator backbiter "
    "gossip troublemaker show-off know-it-all opportunist parasite leech scrounger coward "
    "traitor louse lout oaf charlatan quack schemer slacker amateur incapable ignorant arsehat",
    "JOB": "job jobs position positions post posts opening openings vacancy vacancies work "
    "employment role internship placement",
    "OCC": "engineer engineers buyer lawyer solicitor barrister notary nurse doctor dentist "
    "surgeon pharmacist vet teacher professor lecturer researcher scientist accountant auditor "
    "banker broker trader analyst consultant adviser advisor coach trainer director manager head "
    "chief boss ceo cfo cto coo cio hr president chairman chairwoman chair vp partner owner "
    "founder entrepreneur executive officer secretary assistant clerk salesman saleswoman "
    "salesperson seller representative rep marketer designer architect developer programmer "
    "technician mechanic electrician plumber builder contractor foreman supervisor planner "
    "logistician journalist reporter editor writer publisher photographer artist musician actor "
    "producer recruiter headhunter intern apprentice trainee student graduate farmer baker chef "
    "cook restaurateur waiter driver pilot captain soldier policeman judge mayor councillor "
    "politician librarian translator interpreter economist statistician chemist biologist "
    "physicist geologist surveyor realtor insurer treasurer controller inspector administrator "
    "coordinator leader specialist expert strategist copywriter webmaster statesman midwife "
    "therapist psychologist physiotherapist optician hairdresser florist jeweller carpenter "
    "gardener freelancer cofounder co-founder shareholder associate negotiator purchaser "
    "bookkeeper paralegal operator project product account sales purchasing marketing logistics "
    "finance quality it",
    "RAN": "ran runs run running led leads lead leading managed manages manage managing headed "
    "heads heading directed directs oversaw oversees supervised supervises founded created set "
    "started chaired chairs handled handles bought buys sold sells taught teaches designed "
    "designs built builds looked looks organised organises organized",
    "DID": "worked met studied taught shared sat played served trained lived collaborated crossed "
    "sailed ran started built founded organised organized negotiated launched did signed "
    "graduated hired interviewed recruited advised coached mentored managed employed supervised "
    "lunched travelled spoke sang hiked skied wrote co-wrote went attended exhibited volunteered",
    "PEER": "colleague colleagues coworker coworkers boss manager assistant intern neighbour "
    "neighbours neighbor neighbors classmate classmates schoolmate roommate flatmate client "
    "clients customer supplier partner partners teacher student pupil trainee deputy accountant "
    "lawyer banker cousin teammate team-mate associate apprentice counterpart successor "
    "predecessor right-hand friend friends",
    "VENUE": "class school college university team office department board club committee project "
    "congress conference fair course training firm company industry sector year mba seminar "
    "workshop association floor desk service division panel jury choir gym band promotion "
    "programme program trip wedding regiment site campus",
    "DATE": "monday tuesday wednesday thursday friday saturday tomorrow today tonight TIME DAY "
    "january february march april june july august september october november december",
}
