"""What the question coach knows of French: kinds of words, and rules over them.

The rule of this file: data only, in the notation of `question_grammar`. A word has one kind, the
first rule that matches decides, and each rule shows in a line what it is for. Words are written
as they are compared: no accent but in "où", no apostrophe, a hyphen before an inverted subject.
"""

import re

from coffee.coach.question_grammar import SAID, Grammar, Rule

_WORDS = {
    "qui": "qui ki",
    "que": "que qu",
    "quoi": "quoi koi koa",
    "quel": "quel quelle quels quelles kel kelle",
    "lequel": "lequel laquelle lesquels lesquelles",
    "auquel": "auquel auxquels auxquelles duquel desquels desquelles",
    "where": "où",
    "ou": "ou",
    "quand": "quand",
    "comment": "comment",
    "pourquoi": "pourquoi pourkoi pkoi pk pq",
    "combien": "combien",
    "je": "je j",
    "tu": "tu",
    "il": "il elle on ils elles ca cela ceci",
    "vous": "vous",
    "nous": "nous",
    "c": "c ce",
    "let_us": "-nous",
    "inverted": "-je -tu -il -elle -on -vous -ils -elles -t-il -t-elle -t-on -t-ils -t-elles "
    "-t'il -t'elle -t'on -ce",
    "est": "est etait serait sera fut sont etaient seront",
    "we": "sommes pouvons pourrions devons allons irions voulons",
    "have": "avez ai avons ont aviez auriez",
    "tu_verb": "as es vas fais aimes avais etais aurais serais",
    "ez": "etes faites dites",
    "could": "pouvez pourriez peux pourrais peut pourrait voulez voudriez veux accepteriez puis",
    "me": "me m",
    "clitic": "te t se s le la les l lui leur y",
    "en": "en",
    "n": "ne n",
    "pas": "pas plus jamais",
    "det": "un une mon ma mes ton ta tes son sa ses notre nos votre vos leurs cet cette ces",
    "d": "de d du des",
    "a": "a",
    "prep": "au aux dans par pour avec sans sur sous chez vers contre entre depuis pendant jusqu "
    "jusque apres avant selon envers parmi durant",
    "si": "si",
    "et": "et &",
    "adv": "exactement maintenant ici deja encore demain hier precisement ensuite aujourd hui "
    "vraiment generalement habituellement toi comme",
    "filler": "mais donc or car euh heu hum hm mh mhm ben bah beh oui ouais ok okay bon bien voila "
    "enfin sinon justement finalement dis tiens ecoute ecoutez attends attendez merci bonjour "
    "bonsoir salut pardon svp stp monsieur madame mademoiselle messieurs docteur alors ah oh eh "
    "ouah super disons lors",
    "non": "non hein nan",
    "know": "sais sait savez savent savais savait saviez savions saurais sauriez saurez saurait su "
    "idee rappelle rappelles rappelez souvient souviens souvenez souvenir ignores ignorez ignore "
    "comprends comprenez comprend compris oublie devine devinez reflechi",
    "savoir": "savoir comprendre",
    "say": "dit explique expliquez vu voir vois voyez voyait montre montrez raconte demandez "
    "appris apprend regarde regardez regarder connais connaissez choisi choisir decide decider "
    "imagine imaginez decouvert verifie indique",
    "demander": "demander connaitre entendre apprendre",
    "tell": "dire preciser indiquer montrer confirmer",
    "story": "parler raconter decrire expliquer detailler presenter",
    "wish": "aimerais aimerions voudrais voudrions voulais souhaiterais souhaite cherche aime "
    "curieux curieuse interesse interesserait hate",
    "think": "trouves trouvez trouve penses pensez pense crois croyez croit",
    "advice": "conseil conseils avis idees suggestion suggestions recommandation recommandations "
    "piste pistes astuce astuces remarques",
    "name": "citez cite nommez nomme enumerez definissez donnez",
    "factual": "heure jour date annee mois age numero adresse ville pays rue etage prix salaire "
    "taille couleur temperature entreprise ecole universite poids montant distance duree langue "
    "departement region",
    "label": "nom prenom surnom capitale anniversaire population mail email telephone budget",
    "conditional": "devrais faudrait faut pourrions aiderait commenceriez commencerais trouver",
    "name_verb": "appelez appelles appelle",
    "short": "mr mme mlle dr st vs etc cf",
}

_PHRASES = {
    "questceque": "qu'est-ce que, qu'est-ce qu, qu'est-ce qui, qu'est ce que, qu'est ce qu, "
    "qu'est ce qui, quest ce que, quest ce qu, quest ce qui, quest-ce que, quest-ce qu, "
    "quest-ce qui, qu'est-ce, qu'est ce, keski, keske, kesk",
    "who_is": "qui est-ce que, qui est-ce qui, qui est-ce, qui est ce que, qui est ce qui, "
    "qui est ce, qui c'est qui",
    "estceque": "est-ce que, est-ce qu, est ce que, est ce qu, esque, est-ce que c'est",
    "cest": "c'est, cest, c'etait, ce sont, ce serait, ca serait, ce sera, ca sera, c'etaient, ca va etre",
    "ilya": "il y a, y a, ya, il y avait, y avait, il y aura, il y aurait",
    "cequi": "ce que, ce qu, ce qui, ce dont",
    "tag": "n'est-ce pas, n'est ce pas, nest ce pas, pas vrai, c'est ca, c'est bien ca",
    "ok": "d'accord",
    "ask": "dites-moi, dis-moi, dites-nous, expliquez-moi, explique-moi, expliquez-nous, "
    "racontez-moi, raconte-moi, decrivez-moi, decris-moi, montrez-moi, montre-moi, je me demande, "
    "je me demandais, on peut savoir, peut-on savoir, on pourrait savoir, pourrait-on savoir, puis-je savoir, je peux savoir, "
    "puis-je vous demander, puis-je te demander, je peux vous demander, je peux te demander, "
    "permettez-moi de vous demander, aidez-moi a comprendre, aide-moi a comprendre, "
    "m'aider a comprendre, ma question est, la question est",
    "tell_me": "parlez-moi, parle-moi, dites-m'en plus, dis-m'en plus, dites-en plus",
    "say_more": "en dire plus, en dire davantage",
    "any_else": "autre chose, quoi d'autre, d'autres conseils, d'autres idees, d'autres pistes",
    "filler": "en fait, du coup, au fait, c'est-a-dire, s'il vous plait, s'il te plait, "
    "excusez-moi, excuse-moi, par contre, par exemple, a votre avis, a ton avis, selon vous, "
    "selon toi, d'apres vous, d'apres toi, et puis, bien sur, d'abord, tout d'abord, en general, "
    "en revanche, a propos, de toute facon, au final, par ailleurs, qui plus est, eh bien, "
    "quant a vous, vous savez euh, alors la",
    "how_say": "comment dire",
    "where": "par ou, jusqu'ou",
    "other": "n'importe qui, n'importe quoi, n'importe ou, n'importe où, n'importe quand, "
    "n'importe comment, n'importe quel, n'importe quelle, n'importe quels, n'importe quelles, "
    "n'importe lequel, n'importe laquelle, qui que ce soit, quoi que ce soit, quoi que, qui que, "
    "où que ce soit, ou que ce soit, où que vous, avec ou sans, pour ou contre, je ne sais quoi, je ne sais qui, je ne sais quel, je ne sais quelle, ou quoi, "
    "comme quoi, quand meme, c'est pourquoi, voila pourquoi, quel que, quelle que, "
    "quels que, quelles que, apres quoi, sans quoi, faute de quoi, peut-etre, rendez-vous, "
    "ou pas, ou non, ou presque, ou moins, ou plus, quand bien meme, quelqu'un, parce que, "
    "parce qu, pour que, pour qu, avant que, alors que, tant que, en tant que, plus que",
}

_SETS = {
    "inv": "inverted let_us",
    "telling": "tell story",
    "whq": "who_is qui quoi quel lequel auquel where quand comment pourquoi combien questceque",
    "whr": "qui quel lequel where ou quand comment pourquoi combien",
    "wh": "whq que ou cequi how_say",
    "how": "comment pourquoi combien quel quoi",
    "subject": "je tu il vous nous c cest ilya",
    "pre": "prep a d en",
    "object": "me clitic en n",
    "after": "pre adv filler comma",
    "verb": "est have tu_verb ez could know say think",
    "lead": "filler comma et non ok",
}
_LEAD_IN = "lead*"

_NEGATIVE = Rule("negative", "leading", "n? clitic? (think inv? pas) (?: que | $ )")

_WORDED = (  # With a question word, or what looks like one.
    # "J'aimerais savoir si ..."
    Rule("relayed", "closed", "ask !comma{0,2} (si)"),
    Rule("relayed", "closed", "me|nous telling !comma{0,2} (si)"),
    Rule("relayed", "closed", "wish !comma{0,3} savoir|demander (si)"),
    # "Dites-moi comment ...", "Pouvez-vous me dire ce que ...", "J'aimerais savoir pourquoi ..."
    Rule("indirect", "open", "ask !comma|inv{0,4} (whq|cequi)"),
    Rule("indirect", "open", "me|nous clitic? telling !comma|si{0,4} (whq|cequi)"),
    Rule("indirect", "open", "wish !comma{0,3} savoir|demander !comma|si{0,3} (whq|cequi)"),
    Rule("indirect", "open", "(?: ask | me|nous telling | wish !comma{0,3} savoir ) (ou) subject"),
    # "Qu'est-ce que ...", "Pourquoi est-ce que ...", "C'est où que ..."
    Rule("question-word", "open", "(?<! know) (questceque|who_is)"),
    Rule("question-word", "open", "(how|lequel|auquel) !subject|inv|comma{0,5} estceque"),
    Rule("question-word", "open", "(quand|where|qui|que) adv|filler|non? estceque"),
    Rule("question-word", "open", "^ pre* (ou) estceque"),
    Rule("question-word", "open", "(where|quand|how) cest que"),
    # "Que faites-vous ...", "Que faire ?", "Chez vous, que fait-on ..."
    Rule("question-word", "open", "^ (que) !que|comma{1,6} inv"),
    Rule("question-word", "open", "^ (que) !que|je|tu|il|c|cest|ilya|det|vous|nous"),
    Rule("question-word", "open", "^ (que) vous|nous !subject|inv+ $"),
    Rule(
        "question-word",
        "open",
        "comma lead* (que) !que|subject|comma{1,5} (?: inv | (?<= ez) vous )",
    ),
    # "Quand partez-vous ?", but not "Quand vous étiez là, ..."
    Rule(
        "question-word",
        "open",
        "^ (?! quand !inv|estceque{2,15} comma any"
        "| quand subject? object|vous|nous{0,2} !subject|inv|que|comma|estceque{1,10} subject"
        "| quand subject|det|clitic !estceque{1,10} estceque )"
        "(quand)",
    ),
    Rule("question-word", "open", "^ pre other{0,1} pre? (quand)"),
    # "Qui ...", "Avec qui ...", "Où ...", "Dans votre métier, comment ..."
    Rule("question-word", "open", "^ pre* (qui|where)"),
    Rule("question-word", "open", "^ pre clitic|det|other|pre{1,4} pre (qui|where|quand) !subject"),
    Rule("question-word", "open", "^ (how_say) any"),
    Rule("question-word", "open", "^ (ou) en verb"),
    Rule("question-word", "open", "^ pre* (ou) !det|pre|subject|filler|adv|si|que|comma any"),
    Rule("question-word", "open", "d (ou) !subject"),
    Rule(
        "question-word",
        "open",
        "^ pre* (ou) (?: !subject|comma|ou{1,5} inv | subject !subject|ou{0,3} $ )",
    ),
    Rule("question-word", "open", "^ pre !comma{1,14} comma (qui|where) !comma|subject !comma* $"),
    Rule("question-word", "open", "comma lead* pre* (qui|where|quand) !subject|comma{0,4} inv"),
    Rule("question-word", "open", "comma lead* pre* (how)"),
    Rule("question-word", "open", "^ pre|det|other|comma|clitic|et|filler|adv{0,8} (how)"),
    Rule("question-word", "open", "^ pre* (lequel|auquel)"),
    # "Est-ce que vous savez comment ...", "Savez-vous où ..."
    Rule("est-ce-que", "closed", "^ !wh|comma{0,6} (estceque)"),
    Rule("inversion", "closed", "^ !wh|comma{0,6} (inv)"),
    Rule("inversion", "closed", "^ object* (have|ez|could|know|say|think vous)"),
    Rule("inversion", "closed", "^ object* (tu_verb|could|know|think tu)"),
    # "Vous savez quoi ?", but not "Vous savez comment ..."
    Rule("in-place", "open", "know (quoi) $"),
    Rule("statement", SAID, "know|savoir !comma{0,3} (whq|ou)"),
    Rule("statement", SAID, "say|demander|telling pre+ (whq) subject|object"),
    Rule("statement", SAID, "say|demander|telling (whr) subject|object"),
    # "Vous avez de quoi écrire ?"
    Rule("statement", SAID, "have|ilya|a d (quoi) other"),
    # "Vous faites comment ?", "Vous préférez lequel ?"
    Rule("in-place", "open", "(how)"),
    Rule("in-place", "open", "(?<! pre) (lequel)"),
    Rule("in-place", "open", "(lequel|auquel) filler? $"),
    # "Vous habitez où ?", "C'est où, ...", "Vous travaillez où en ce moment ?"
    Rule("in-place", "open", "(where|ou) (?: filler|adv* $ | pre? cest )"),
    Rule("in-place", "open", "cest pre? (where|ou)"),
    Rule("in-place", "open", "(where) after"),
    Rule("in-place", "open", "(?<! det|clitic|pre other) (?<! clitic|adv) (where) det|clitic"),
    Rule("in-place", "open", "subject !subject|wh (ou) pre|adv"),
    Rule("in-place", "open", "subject verb (ou) !subject"),
    # "Vous partez quand ?", "C'est quand, ...", "Depuis quand ..."
    Rule("in-place", "open", "(quand) (?: $ | after )"),
    Rule("in-place", "open", "cest (quand) !subject"),
    Rule("in-place", "open", "pre (quand)"),
    # "C'est qui ?", "Vous y allez avec qui ?", "Vous voyez qui, là-bas ?"
    Rule("in-place", "open", "(qui) (?: $ | adv|filler|comma )"),
    Rule("in-place", "open", "cest|ilya pre? (qui)"),
    Rule("in-place", "open", "pre (qui) pre|adv"),
    Rule("in-place", "open", "(?<! other|comma) (qui) prep"),
)

_PLAIN = (  # Without one, or where it decided nothing.
    Rule("relayed", "closed", "ask !comma{0,2} (si)"),
    Rule("relayed", "closed", "me|nous telling !comma{0,2} (si)"),
    Rule("relayed", "closed", "wish !comma{0,3} savoir|demander (si)"),
    # "Des conseils sur ... ?", "Parlez-moi de ...", "Pouvez-vous me parler de ... ?"
    Rule("invitation", "open", "^ d|det? other? (advice)"),
    Rule("invitation", "open", "^ d|det? (any_else)"),
    Rule("invitation", "open", "^ (ask|tell_me d|det|clitic)"),
    Rule("invitation", "open", "^ (tell_me)"),
    Rule("invitation", "open", "could !comma{0,5} me|nous clitic|en? (story d|det|clitic)"),
    Rule("invitation", "open", "me|nous (say_more)"),
    # "Et vous ?", "Et pour votre équipe ?", "Et si on ... ?"
    Rule(
        "returned",
        "open",
        r"\A filler|comma|ok|non* (et filler* pre* (?: vous|adv|clitic|nous | det other{1,2} )) lead* $",
    ),
    Rule("returned", "open", r"\A lead* (et si) !comma+ $"),
    # "Citez ..."
    Rule("fact", "narrow", "^ (name) det|clitic|d"),
    # "Vous ne trouvez pas que ..."
    _NEGATIVE,
    # "Est-ce que ...", "Avez-vous ...", "Votre équipe est-elle ..."
    Rule("est-ce-que", "closed", "(estceque)"),
    Rule("statement", SAID, "^ other let_us"),
    Rule("inversion", "closed", "(inv)"),
    Rule("inversion", "closed", "^ object* (have|ez|could|know|say|think vous)"),
    Rule("inversion", "closed", "^ object* (tu_verb|could|know|think tu)"),
    Rule("inversion", "closed", "^ (est c)"),
    # "Vous venez, n'est-ce pas ?"
    Rule("tag", "closed", "any any (tag) $"),
    Rule("tag", "closed", "any any comma (non|si|filler|ok) $"),
    # "Votre entreprise ?"
    Rule("fragment", SAID, "^ !subject|verb{1,4} $"),
    # "Vous habitez ici ?"
    Rule("statement", SAID, "any*"),
)

_OPEN = (  # What is special about an open question.
    # "Que faites-vous et pourquoi ?", "... et avez-vous ..."
    Rule("two-questions", "double", "whq|que any* et lead* pre* (how|lequel|questceque|estceque)"),
    Rule(
        "two-questions",
        "double",
        "whq|que any* et lead* pre* (que|qui|where|quand) !comma{0,4} inv",
    ),
    Rule("two-questions", "double", "whq|que any* et lead* pre* (qui|where|quand) $"),
    Rule("two-questions", "double", "whq|que any* et !wh|comma{1,4} (inv)"),
    Rule("two-questions", "double", "inv|estceque any* et lead* (how)"),
    # "Lequel préférez-vous, A ou B ?"
    Rule("alternatives", "either_or", "^ wh any* comma any* (ou) any"),
    # "Quand ...", "Combien ...", "Où ...", "Qui ..." unless they ask for a view: "Qui devrais-je ..."
    Rule("fact", "narrow", "^ (quand|combien|who_is)"),
    Rule("fact", "narrow", "^ (where|ou) (?! any{0,3} conditional|could|say)"),
    Rule("fact", "narrow", "^ (qui) (?! any{0,3} conditional|could|say)"),
    # "Quel âge ...", "Quel est votre nom ?", "Comment vous appelez-vous ?"
    Rule("fact", "narrow", "^ (quel factual)"),
    Rule("fact", "narrow", "^ (quel est det|clitic label|factual)"),
    Rule("fact", "narrow", "^ comment subject|clitic? (name_verb)"),
    Rule("fact", "narrow", "(name_verb) comment"),
)

_CLOSED = (  # What is special about a closed one.
    # "Êtes-vous ... et avez-vous ...", "Aimez-vous ... et pourquoi ?"
    Rule("two-questions", "double", "any{2} et lead* pre* (how|questceque|estceque)"),
    Rule("two-questions", "double", "any{2} et lead* pre* (qui|where|quand) $"),
    Rule("two-questions", "double", "inv any+ et any{1,3} (inv)"),
    # "Est-ce A ou B ?"
    Rule("alternatives", "either_or", "any (ou) any"),
    # "Vous ne trouvez pas que ...", "N'est-ce pas ...", "N'avez-vous pas ..."
    _NEGATIVE,
    Rule("negative", "leading", "^ (n any{1,3} inv)"),
    Rule("negative", "leading", "^ (tag) any"),
    Rule("tag", "closed", "any any (tag) $"),
    Rule("tag", "closed", "any any comma? (non|si|ok) $"),
)

FRENCH = Grammar(
    token=re.compile(
        r"-(?:t[-' ])?(?:je|tu|ils?|elles?|on|nous|vous|ce)\b|[^\W_]+"
        r"|\.{2,}|[.?!]+(?=[\s\"”»)\]]|$)|[,;:()…–—]|--|&"
    ),
    words=_WORDS,
    phrases=_PHRASES,
    endings={"ez": "ez"},
    sets=_SETS,
    lead_in=_LEAD_IN,
    rules={"worded": _WORDED, "plain": _PLAIN, "open": _OPEN, "closed": _CLOSED},
)
