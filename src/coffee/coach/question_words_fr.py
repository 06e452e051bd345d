"""What the question coach knows of French: kinds of words, and rules over them.

The rule of this file: data only, in the notation of `question_grammar`. A word has one kind, the
first rule that matches decides, and an example stands above the rules that are there for it.
Words are written as they are compared: no accent but that of "où", a hyphen before an inverted
subject.
"""

import re

from coffee.coach.question_grammar import Grammar, rules

_WORDS = {
    "qui": "qui ki",
    "que": "que qu",
    "quoi": "quoi koi koa",
    "quel": "quel quelle quels quelles kel kelle",
    "lequel": "lequel laquelle lesquels lesquelles quid",
    "auquel": "auquel auxquels auxquelles duquel desquels desquelles",
    "where": "où",
    "ou": "ou",  # The conjunction, or "où" typed without its accent.
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
    "-t'il -t'elle -t'on -t'ils -t'elles -ce",
    "est": "est etait serait sera fut sont etaient seront",
    "have": "avez ai avons ont aviez auriez aura auront",
    "we_verb": "sommes pouvons pourrions devons allons irions voulons",
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
    "filler": "bref mais donc or car euh heu hum hm mh mhm ben bah beh oui ouais ok okay bon bien "
    "voila enfin sinon justement finalement dis tiens ecoute ecoutez attends attendez merci "
    "bonjour bonsoir salut pardon svp stp monsieur madame mademoiselle messieurs docteur alors "
    "ah oh eh ouah super disons lors",
    "non": "non hein nan",
    "know": "sais sait savez savent savais savait saviez savions saurais sauriez saurez saurait su "
    "idee rappelle rappelles rappelez souvient souviens souvenez souvenir ignores ignorez ignore "
    "comprends comprenez comprend compris oublie devine devinez reflechi",
    "savoir": "savoir comprendre",
    "say": "dit explique expliquez vu voir vois voyez voyait montre montrez raconte demandez "
    "appris apprend regarde regardez regarder connais connaissez choisi choisir decide decider "
    "imagine imaginez decouvert verifie indique",
    "demander": "demander connaitre entendre apprendre",
    "tell": "dire preciser indiquer montrer confirmer rappeler",
    "story": "parler raconter decrire expliquer detailler presenter",
    "wish": "aimerais aimerions voudrais voudrions voulais souhaiterais souhaite cherche aime "
    "curieux curieuse interesse interesserait hate",
    "think": "trouves trouvez trouve penses pensez pense crois croyez croit",
    "place": "habitez habites habite travaillez travailles travaille vivez vis vit venez viens "
    "exposez situe logez etudie etudiez",
    "advice": "conseil conseils avis idees suggestion suggestions recommandation recommandations "
    "piste pistes astuce astuces remarques",
    "name": "citez cite nommez nomme enumerez definissez",
    "give": "donnez donne",
    "call": "appelez appelles appelle",
    "factual": "heure jour date annee mois age numero adresse ville pays rue etage prix salaire "
    "taille couleur temperature entreprise ecole universite poids montant distance duree langue "
    "departement region",
    "label": "nom prenom surnom capitale anniversaire population mail email telephone budget",
    "short": "mr mme mlle dr st vs etc cf",
}

_PHRASES = {
    "questceque": "qu'est-ce que, qu'est-ce qu, qu'est-ce qui, qu'est ce que, qu'est ce qu, "
    "qu'est ce qui, quest ce que, quest ce qu, quest ce qui, quest-ce que, quest-ce qu, "
    "quest-ce qui, qu'est-ce, qu'est ce, keski, keske, kesk",
    "who_is": "qui est-ce que, qui est-ce qui, qui est-ce, qui est ce que, qui est ce qui, "
    "qui est ce, qui c'est qui",
    "estceque": "est-ce que, est-ce qu, est ce que, est ce qu, esque",
    "cest": "c'est, cest, c'etait, c'etaient, ce sont, ce serait, ca serait, ce sera, ca sera, "
    "ca va etre",
    "ilya": "il y a, y a, ya, il y avait, y avait, il y aura, il y aurait",
    "cequi": "ce que, ce qu, ce qui, ce dont",
    "tag": "n'est-ce pas, n'est ce pas, nest ce pas, pas vrai, c'est ca, c'est bien ca",
    "ok": "d'accord",
    "ask": "dites-moi, dis-moi, dites-nous, expliquez-moi, explique-moi, expliquez-nous, "
    "racontez-moi, raconte-moi, decrivez-moi, decris-moi, montrez-moi, montre-moi, "
    "je me demande, je me demandais, on peut savoir, peut-on savoir, on pourrait savoir, "
    "pourrait-on savoir, puis-je savoir, je peux savoir, puis-je vous demander, "
    "puis-je te demander, je peux vous demander, je peux te demander, "
    "permettez-moi de vous demander, aidez-moi a comprendre, aide-moi a comprendre, "
    "m'aider a comprendre, ma question est, la question est",
    "tell_me": "parlez-moi, parle-moi, dites-m'en plus, dis-m'en plus, dites-en plus",
    "say_more": "en dire plus, en dire davantage",
    "any_else": "autre chose, quoi d'autre, d'autres conseils, d'autres idees, d'autres pistes",
    "filler": "si je comprends bien, si j'ai bien compris, "
    "en fait, du coup, au fait, c'est-a-dire que, "
    "s'il vous plait, s'il te plait, "
    "excusez-moi, excuse-moi, par contre, par exemple, a votre avis, a ton avis, selon vous, "
    "selon toi, d'apres vous, d'apres toi, et puis, bien sur, d'abord, tout d'abord, en general, "
    "en revanche, a propos, de toute facon, au final, par ailleurs, qui plus est, eh bien, "
    "quant a vous, alors la",
    "how_say": "comment dire",
    "perhaps": "peut-etre, sans doute, a peine, aussi faut, aussi dois, aussi doit",
    "ie": "c'est-a-dire",
    "where": "par ou, jusqu'ou",
    "other": "n'importe qui, n'importe quoi, n'importe ou, n'importe où, n'importe quand, "
    "n'importe comment, n'importe quel, n'importe quelle, n'importe quels, n'importe quelles, "
    "n'importe lequel, n'importe laquelle, je ne sais quoi, je ne sais qui, je ne sais quel, "
    "je ne sais quelle, qui que ce soit, quoi que ce soit, où que ce soit, ou que ce soit, "
    "où que vous, quoi que, qui que, quel que, quelle que, quels que, quelles que, comme quoi, "
    "qui de droit, "
    "apres quoi, sans quoi, faute de quoi, ou quoi, ou pas, ou non, ou presque, ou moins, "
    "ou plus, avec ou sans, pour ou contre, quand meme, quand bien meme, c'est pourquoi, "
    "voila pourquoi, rendez-vous, quelqu'un, parce que, parce qu, pour que, pour qu, "
    "avant que, alors que, tant que, en tant que, plus que",
}

_SETS = {
    "how": "comment pourquoi combien quel quoi",
    "whq": "how qui lequel auquel where quand questceque who_is",
    "wh": "whq que ou cequi how_say",
    "subject": "je tu il vous nous c cest ilya",
    "inv": "inverted let_us",
    "pre": "prep a d en",
    "object": "me clitic en n",
    "noun": "det clitic other pre",  # What a noun and what stands by it are made of.
    "after": "pre adv filler comma",
    "vous_verb": "have ez order could know say think place call",
    "s_verb": "tu_verb could know think",
    "verb": "est have tu_verb ez order could know say think place",
    "telling": "tell story",
    "clause": "subject inv estceque comma",
    "aside": "filler ie comma non ok",
    "lead": "aside et",
}

_RELAYED = """
    # Je me demande si ... Pouvez-vous me dire si ... J'aimerais savoir si ...
    relayed         closed    ask !comma{0,2} (si)
    relayed         closed    me|nous telling !comma{0,2} (si)
    relayed         closed    wish !comma{0,3} savoir|demander (si)
"""
_NEGATIVE = """
    # Vous ne trouvez pas que ...
    negative        leading   n? clitic? (think inv? pas) (?: que | $ )
"""

_WORDED = rules(
    _RELAYED
    + """
    # Dites-moi comment ... Pouvez-vous me dire ce que ... J'aimerais savoir pourquoi ...
    indirect        open      ask !comma|inv{0,4} (whq|cequi)
    indirect        open      me|nous clitic? telling !comma|si{0,4} (whq|cequi)
    indirect        open      wish !comma{0,3} savoir|demander !comma|si{0,3} (whq|cequi)
    indirect        open      (?: ask | me|nous telling ) (ou) subject|clitic|est
    indirect        open      wish !comma{0,3} savoir (ou) subject|clitic
    indirect        open      could inverted telling pre* (whq)
    # Qu'est-ce que ... Pourquoi est-ce que ... C'est où que ...
    question-word   open      (?<! know) (questceque|who_is)
    question-word   open      (how|lequel|auquel) !subject|inv|comma{0,5} estceque
    question-word   open      (quand|where|qui|que) adv|filler|non? estceque
    question-word   open      ^ pre* (ou) estceque
    question-word   open      (where|quand|how) cest que
    # Que faites-vous ... Que faire ? Que vous apporte ... Chez vous, que fait-on ...
    question-word   open      ^ (que) !que|comma{1,6} inv
    question-word   open      ^ (que) !que|je|tu|il|c|cest|ilya|det|vous|nous
    question-word   open      ^ (que) vous|nous !subject|inv|vous_verb !subject|inv* $
    question-word   open      comma lead* (que) !que|subject|comma{1,5} inv
    question-word   open      comma lead* (que) vous_verb vous
    question-word   open      comma lead* (que) other det|clitic
    # Quand partez-vous ? Depuis quand ... Quand vous partez ? But: Quand vous étiez là, ...
    question-word   open      ^ (quand) !subject|comma|que{0,8} inv|estceque
    question-word   open      ^ (quand) other det|clitic other{1,3} $
    question-word   open      ^ (quand) vous|nous !subject|comma inv
    question-word   open      ^ (quand) est|have|could|a
    question-word   open      ^ pre other? pre? (quand)
    question-word   wondered  ^ (quand) subject? object|vous|nous{0,2} !clause* $
    # Qui ... Avec qui ... Où ... Lequel ... En l'honneur de qui ...
    question-word   open      ^ pre* (qui|where|lequel|auquel)
    question-word   open      ^ pre noun{1,4} pre (qui|where|quand) !subject
    question-word   open      ^ pre* (ou) !det|pre|subject|filler|adv|si|que|comma any
    question-word   open      ^ (ou) en verb
    question-word   open      ^ pre* (ou) !subject|comma|ou{1,5} inv
    question-word   open      ^ pre* (ou) subject !subject|ou{0,3} $
    question-word   open      ^ (ou) subject object* verb adv il $
    question-word   open      d (ou) !subject
    # Dans votre métier, comment ... Après vous, qui ... À Paris, où ...
    question-word   open      ^ (how_say) any
    question-word   open      comma lead* pre* (how)
    question-word   open      comma lead* pre* (qui|where|quand) !subject|comma{0,4} inv
    question-word   open      ^ noun|comma|et|filler|adv{0,8} (how)
    question-word   wondered  ^ pre !comma{1,14} comma (qui) !comma+ $
    question-word   wondered  ^ pre !comma{1,14} comma (where) !comma|subject !comma* $
    # Est-ce que vous savez comment ... Savez-vous où ...
    est-ce-que      closed    ^ !wh|comma{0,6} (estceque)
    inversion       said      ^ order|say inverted
    inversion       closed    ^ !wh|comma{0,6} (inv)
    inversion       closed    ^ object* (vous_verb vous | s_verb tu)
    # Vous savez quoi ? But: Vous savez comment ... Vous voyez à qui il ... Vous avez de quoi ...
    in-place        open      know (quoi) $
    statement       said      know|savoir !comma{0,3} (whq|ou)
    statement       said      say|demander|telling pre+ (whq) subject|object
    in-place        open      subject say (comment) pre other $
    statement       said      say|demander|telling (quel|comment|pourquoi|combien) subject|object
    statement       said      say|demander|telling (qui|lequel|where|ou|quand) subject|object
    statement       said      have|ilya|a d (quoi) other
    # Vous faites comment ? Vous préférez lequel ?
    in-place        open      (how)
    in-place        open      (?<! pre) (lequel)
    in-place        open      (lequel|auquel) filler? $
    # Vous exposez où ? C'est où, ... Vous travaillez où en ce moment ?
    in-place        open      (where|ou) (?: filler|adv* $ | pre? cest )
    in-place        open      (where) vous|tu|il $
    in-place        open      cest pre? (where|ou)
    in-place        open      (where) after
    in-place        open      (?<! det|clitic|pre other) (?<! clitic|adv) (where) det|clitic
    in-place        open      subject !subject|wh{1,3} (where) c other
    in-place        open      subject !subject|wh (ou) pre|adv
    in-place        open      subject object* verb (ou) !subject
    # Vous partez quand ? C'est quand, ... C'est depuis quand ?
    in-place        open      (quand) (?: $ | after | vous|tu|il|clitic $ )
    in-place        open      cest (quand) !subject
    in-place        open      pre (quand)
    # C'est qui ? Vous y allez avec qui en fait ? Vous voyez qui, là-bas ?
    in-place        open      (qui) (?: $ | adv|filler|comma )
    in-place        open      cest|ilya pre? (qui)
    in-place        open      pre (qui) pre|adv
    in-place        open      pre (qui) det any{1,2} $
    in-place        open      (?<! other|comma) (qui) prep
    """
)

_PLAIN = rules(
    _RELAYED
    + """
    # Des conseils sur ... ? Parlez-moi de ... Pouvez-vous me parler de ... ?
    invitation      open      ^ d|det? other? (advice) prep
    invitation      wondered  ^ d|det? other? (advice)
    invitation      wondered  ^ det (know d) other
    invitation      open      ^ d|det? (any_else)
    invitation      open      ^ (ask d|det|clitic)
    invitation      open      ^ (tell_me)
    invitation      open      could !comma{0,5} me|nous clitic|en? (story d|det|clitic)
    invitation      open      me|nous (say_more)
    # Et vous ? Et pour votre équipe ? Et si on ... ?
    returned        open      \\A aside* (et filler* pre* vous|adv|clitic|nous) lead* $
    returned        open      \\A aside* (et filler* pre* det|clitic other{1,2}) lead* $
    returned        open      \\A aside* (et det|clitic other) comma prep other il $
    returned        open      \\A aside* (et prep|filler) $
    returned        open      \\A lead* (et si) !comma+ $
    # C'est-à-dire ?
    returned        wondered  \\A aside* (ie) lead* $
    # Citez ... Donnez le nom de ...
    fact            narrow    ^ (name) other? det|clitic|d|other
    fact            narrow    ^ (give other? clitic|det label)
    """
    + _NEGATIVE
    + """
    # Est-ce que ... Avez-vous ... Votre équipe est-elle ... Asseyez-vous is an order, but for `?`.
    est-ce-que      closed    (estceque)
    # Peut-être viendra-t-il.
    inversion       said      ^ perhaps !comma|subject{0,3} inv
    inversion       said      ^ other let_us
    inversion       said      ^ order|say inverted
    inversion       closed    (inv)
    inversion       closed    ^ object* (vous_verb vous | s_verb tu | est c)
    # Vous venez, n'est-ce pas ?
    tag             closed    any any (tag) $
    tag             closed    any any comma (non|si|filler|ok) $
    # Votre entreprise ?
    fragment        said      ^ !subject|verb{1,4} $
    # Vous habitez ici ?
    statement       said      any*
    """
)

_OPEN = rules(
    """
    # Que faites-vous et pourquoi ? ... et avez-vous ...
    two-questions   double    whq|que any* et lead* pre* (how|lequel|questceque|estceque)
    two-questions   double    whq|que any* et lead* pre* (que|qui|where|quand) !comma{0,4} inv
    two-questions   double    whq|que any* et lead* pre* (qui|where|quand) $
    two-questions   double    whq|que any* et !wh|comma{1,4} (inv)
    two-questions   double    inv|estceque any* et lead* (how)
    # Lequel préférez-vous, A ou B ?
    alternatives    either_or ^ wh any* comma any* (ou) any
    # Quand ... Combien ... Qui est-ce ? Où habitez-vous ? But: Où faut-il commencer ?
    fact            narrow    ^ (quand|combien | who_is $ )
    fact            narrow    ^ (where|ou) (?: clitic? place | est|cest | estceque subject place )
    fact            narrow    ^ (where|ou) (?: $ | estceque? subject clitic? place )
    fact            narrow    ^ (where|ou) adv|filler|comma
    fact            narrow    place adv? pre? (where|ou)
    fact            narrow    cest pre? (where|ou|qui)
    fact            narrow    ^ (qui) est clitic|det
    fact            narrow    prep (qui) $
    # Quel âge ... Quel est votre nom ? Comment vous appelez-vous ?
    fact            narrow    ^ (quel factual) (?! comma )
    fact            narrow    ^ (quel est det|clitic label|factual)
    fact            narrow    ^ comment subject|clitic? (call)
    fact            narrow    (call) comment
    """
)

_CLOSED = rules(
    """
    # Êtes-vous ... et avez-vous ... Aimez-vous ... et pourquoi ?
    two-questions   double    any{2} et lead* pre* (how|questceque|estceque)
    two-questions   double    any{2} et lead* pre* (qui|where|quand) $
    two-questions   double    inv any+ et any{1,3} (inv)
    # Est-ce A ou B ?
    alternatives    either_or any (ou) any
    """
    + _NEGATIVE
    + """
    # N'est-ce pas ... N'avez-vous pas ...
    negative        leading   ^ (n any{1,3} inv)
    negative        leading   ^ (tag) any
    tag             closed    any any (tag) $
    tag             closed    any any comma? (non|si|ok) $
    """
)

FRENCH = Grammar(
    token=re.compile(
        r"-(?:t[-'])?(?:je|tu|ils?|elles?|on|nous|vous|ce)\b|[^\W_]+"
        r"|\.{2,}|[.?!]+(?=[\s\"”»)\]]|$)|[,;:()…–—]|--|&"
    ),
    words=_WORDS,
    phrases=_PHRASES,
    endings={"ez": "order"},
    sets=_SETS,
    lead_in="lead*",
    rules={"worded": _WORDED, "plain": _PLAIN, "open": _OPEN, "closed": _CLOSED},
)
