"""How closed questions in French are made open.

The rule of this file: a recipe keeps the words of the question, its tense and its register; only
the second person, whose inversion is always verb, hyphen, pronoun, is turned around.
"""

import re
from collections.abc import Iterator

from coffee.coach.questions import plain
from coffee.coach.recipes_fr import FOLLOW, RECIPES
from coffee.coach.rewording_recipes import Clause, Cookbook

_LEAD_IN = re.compile(
    r"(?:(?:et|mais|alors|donc|bon|ben|bah|euh|oui|non|ok|d'accord|voila|sinon|du coup|en fait"
    r"|au fait|dites|dis|tiens|bonjour|bonsoir|salut|pardon|excusez-moi|excuse-moi|franchement"
    r"|d'ailleurs|justement|enfin|a propos)\b,? )+"
)
_TAG = re.compile(
    r",? (?:n'est[- ]ce pas|pas vrai|hein|(?<!dire )(?<!que )non|c'est ca"
    r"|(?<=, )d'accord|si|ou pas|ou non|ou quoi"
    r"|s'il (?:vous|te) plait|aussi|par hasard|au fait|alors)$"
)
_RELAYED = re.compile(
    r"(?:je (?:me demandais|me demande|voulais savoir|voudrais savoir)|j'aimerais savoir"
    r"|(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|vous pouvez|tu peux) me dire)"
    r" s(?:i (?=vous |tu |on |elle)|'(?=ils? ))"
)
_LED_UP_TO = re.compile(
    r"[^,]+, (?=est[- ]ce qu|vous |tu |t'|c'est |il y a |il faut |(?:[a-z]{1,2}'|y )?[a-z]+-[a-z])"
)
_EST_CE_QUE = re.compile(r"est[- ]ce qu(?:e |')")
_YOU_SHORT = re.compile(r"t'(?=[aeiouyh][a-z]*s\b)")
_NO_HYPHEN = re.compile(
    r"(?:[a-z]'|y )?(?:[a-z]+ez|etes|dites|faites|as|es|peux|veux|vas|fais|sais|dois|connais"
    r"|aimes|penses|trouves|crois|[a-z]+rais)(?= (?:vous|tu)\b)"
)
_SECOND = re.compile(
    r"(?:n'|ne )?((?:vous |te |t'|l'|les |le |la |m'|me |y |en |nous )*)([a-z]+)-(vous|tu)\b"
    r"(?: pas\b(?! d[e']))?(.*)"
)
_THIRD = re.compile(
    r"(?:n'|ne )?(y |)(a|est|faut|vaut|avait|aura|aurait|etait|serait)-(?:t-)?(il|ce)\b"
    r"(?: pas\b)?(.*)"
)
_DENIED = re.compile(
    r"([^,]+ )n(?:e |')((?:[a-z]{1,2}'|y )?[a-z]+-(?:t-)?(?:ils?|elles?|on)) pas\b(.*)"
)
_DOUBTED = re.compile(
    r"((?:vous|tu) )(?:ne |n')?((?:trouv|pens|cro)[a-z]+)( pas)(?= que| qu')|(c'est)( pas)(?= )"
)
_ADVERB = re.compile(
    r"(?:vous|tu) (?:[a-z]{1,2}'|les? |la |me |te |vous |y |en )?(?!allez|vas)"
    r"(?:(?:avez|as|etes|es)(?= encore)|[a-z]+(?! encore))"
    r"(?P<adverb> (?:deja|vraiment|souvent|toujours|encore|bien|parfois|personnellement))(?= |$)"
)
_LOWERED = re.compile(
    r"(?:l[ea]s?|une?|des|[vnmts]os|[vn]otre|[mts](?:on|a|es)|ce|cet|cette|ces|ca|cela|ils?|elles?"
    r"|on|vous|tu|nous|je|est|y|ce(?:ux|lle|lui)|tout|toute|tous|[a-z]+er)(?: |$)"
    r"|[a-z]{1,2}'|[a-z]+-[a-z]"
)
_FAMILIAR = re.compile(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt'")


def _clauses(question: str) -> Iterator[Clause]:
    """The question with its subject first, then as it was; tags, fillers and doubts gone."""
    text = re.split(r"(?<=[.?!])\s+", question.rstrip(" ?.!\u00a0\u202f"))[-1].replace("’", "'")
    for pattern in (_LEAD_IN, _RELAYED):
        found = pattern.match(plain(text))
        text = text[found.end() :] if found else text
    tag = _TAG.search(plain(text))
    text = text[: tag.start()] if tag and tag.start() else text
    led_up_to = _LED_UP_TO.match(plain(text))
    lead = text[: led_up_to.end()] if led_up_to else ""
    asked = text[len(lead) :]
    if _LOWERED.match(plain(asked)):
        asked = asked[:1].lower() + asked[1:]
    said = _said(asked)
    adverb = _ADVERB.match(plain(said))
    yield lead, said[: adverb.start("adverb")] + said[adverb.end() :] if adverb else said
    yield lead, asked


def _said(text: str) -> str:
    """`text` as a statement: the subject first, if it is "vous", "tu", "il", "ce"."""
    if found := _EST_CE_QUE.match(plain(text)):
        text = text[found.end() :]
    if found := _YOU_SHORT.match(plain(text)):
        text = "tu " + text[found.end() :]
    if found := _NO_HYPHEN.match(plain(text)):
        text = f"{text[: found.end()]}-{text[found.end() + 1 :]}"
    compared = plain(text)
    if (found := _SECOND.fullmatch(compared)) and not found[4].startswith(" pas "):
        clitics, verb = (text[slice(*found.span(group))] for group in (1, 2))
        return f"{found[3]} {clitics}{verb}{text[found.start(4) :]}"
    if found := _THIRD.fullmatch(compared):
        subject = "c'" if found[3] == "ce" and found[2][0] in "ea" else f"{found[3]} "
        return f"{subject}{found[1]}{text[slice(*found.span(2))]}{text[found.start(4) :]}"
    if found := _DENIED.fullmatch(compared):
        return "".join(text[slice(*found.span(group))] for group in (1, 2, 3))
    if found := _DOUBTED.match(compared):
        if found[4]:
            return found[4] + text[found.end() :]
        return found[1] + text[slice(*found.span(2))] + text[found.end() :]
    return text


def _is_familiar(clause: str) -> bool:
    return _FAMILIAR.search(plain(clause)) is not None


_VOWEL = re.compile(r"[aeiouy]|h(?!au|aut|asard|uit|eros|ors|andicap|ollande|ongrie|all\b)")


def _de(words: str) -> str:
    """« de » and `words`, run together where French does."""
    compared = plain(words)
    for article, run in (("le ", "du "), ("les ", "des "), ("du ", "du "), ("des ", "des ")):
        if compared.startswith(article):
            return run + words[len(article) :]
    return _d(words)


def _d(words: str) -> str:
    return f"d'{words}" if _VOWEL.match(plain(words)) else f"de {words}"


def _que(words: str) -> str:
    return f"qu'{words}" if _VOWEL.match(plain(words)) else f"que {words}"


def _turned(words: str) -> str:
    """« c'est » as « est-ce »."""
    return f"{words[2:].strip() if words[1] == chr(39) else words[3:]}-ce"


def _il(words: str) -> str:
    verb, _, rest = words.partition(" ")
    return f"{verb}-il {rest}".strip()


FRENCH = Cookbook(
    clauses=_clauses,
    is_other=_is_familiar,
    blanks={
        "s": "vous|tu",
        "ne": "ne |n'",
        "mot": "[^ ]+",
        "vous": "vous|te",
        "il": "il|elle|on|ils|elles|ca|cela|nous",
        "aimer": "aimez|aimes|appreciez|apprecies|adorez|adores",
        "avoir": "avez|as|auriez|aurais|aviez|avais|aurez|auras",
        "etre": "etes|es|seriez|serais|etiez|etais",
        "serez": "serez|seras",
        "penser": "pensez|penses|croyez|crois|trouvez|trouves|estimez|estimes|diriez|dirais",
        "vouloir": "voulez|veux|souhaitez|souhaites|desirez|desires",
        "voudrait": "voudriez|voudrais|aimeriez|aimerais|souhaiteriez|souhaiterais",
        "pouvoir": "pouvez|pourriez|peux|pourrais|pouviez|pouvais",
        "preferer": "preferez|preferes",
        "habiter": "habitez|habites|vivez|vis",
        "recommander": "recommande[zs]|recommanderiez|recommanderais|conseille[zs]|conseilleriez",
        "conseiller": "conseiller|recommander|suggerer|indiquer",
        "presenter": "me presenter|me mettre en contact|me mettre en relation",
        "voir": "se voir|se rencontrer|se parler|dejeuner|prendre un cafe|s'appeler|se retrouver"
        "|en parler|en reparler|vous appeler|t'appeler|vous voir|te voir",
        "cond": "[a-z]+(?:riez|rais)",
        "v": "[a-z]+",
        "inf": r"(?!(?:[vn]otre|leur|autre|contre|hier)\b)(?:(?:vous|te|me|se|en|y) |[tsm]')?"
        r"[a-z]+(?:er|ir|re)\b.*",
        "lu": "(?:lu|vu|essaye|teste|visite|suivi|utilise|ecoute|goute|consulte|rencontre)e?s?",
        "decide": "decide|choisi|accepte|refuse|quitte|change|arrete|rejoint|monte|cree|fonde|vendu"
        "|achete|demenage|commence|hesite|demissionne|repris|etudie|renonce|postule|investi",
        "pp": r"(?!(?:une?|le|la|les|des?|du|votre|vos|ton|ta|tes|ce|cette|plus)\b)"
        r"[a-z]+(?:e|i|is|it|u|us|ert|eint)e?s?\b",
        "venu": "(?:venu|parti|reste|revenu)e?s?",
        "arrive": "(?:arrive|entre|devenu|passe|monte|tombe|sorti)e?s?",
        "adj": "(?:tres |plus |plutot |si )?(?:contente?s?|heureux|heureuses?|fiere?s?|optimistes?"
        "|pessimistes?|confiante?s?|curieux|curieuses?|passionnee?s?|motivee?s?|nerveux|nerveuses?"
        "|stressee?s?|a l'aise|tristes?|fatiguee?s?|occupee?s?|debordee?s?|independante?s?"
        "|ambitieux|ambitieuses?|exigeante?s?|inquiete?s?|impatiente?s?|sereine?s?|prudente?s?"
        "|satisfaite?s?)",
        "metier": "(?:[a-z]+(?:eure?|euse|trice|iste|ien|ienne|ogue|ecte)|cheff?e?|avocate?|medecin"
        "|consultante?|etudiante?|cadre|comptable|artisane?|presidente?|membre"
        "|benevole|tresoriere?|associee?|salariee?|stagiaire|enseignante?|infirmiere?|commerciale?"
        "|gerante?|dirigeante?)",
        "langue": "(?:l')?(?:anglais|allemand|espagnol|italien|portugais|chinois|arabe|russe"
        "|japonais|francais|neerlandais)",
        "quel": "conseil|avis|projet|objectif|regret|souvenir|reve|plan|budget",
        "quelle": "idee|opinion|question|solution|strategie|methode|raison|piste|suggestion"
        "|recommandation|passion|priorite|formation|preference|specialite",
        "quels": "projets|conseils|objectifs|besoins|contacts|clients|concurrents|partenaires"
        "|fournisseurs|loisirs|regrets|souvenirs|plans|reves|criteres|moyens|debouches|metiers"
        "|postes|obstacles|atouts",
        "quelles": "idees|questions|attentes|difficultes|contraintes|priorites|envies|pistes"
        "|passions|ambitions|exigences|habitudes|opportunites|formations|perspectives|limites"
        "|references|preferences|possibilites",
        "des": "des|du|de la|d'autres|de nouveaux|de nouvelles|beaucoup de|une?|quelques|plusieurs",
        "des_elide": "de l'|beaucoup d'|trop d'",
        "quelquun": "quelqu'un|des gens interessants|des personnes interessantes|des gens"
        "|des personnes|une personne|du monde|beaucoup de monde",
        "moment": "un moment|une minute|un instant|le temps|du temps|une heure|cinq minutes"
        "|dix minutes|un peu de temps",
        "intime": "(?:des enfants|un enfant|une famille|une voiture|un mari|une femme|des freres"
        "|des animaux|un chien)",
        "ressenti": "faim|froid|chaud|soif|raison|tort|sommeil|le droit|l'heure|quelqu'un"
        "|quelque chose",
        "designe": "(?:ca|fini|loin|tout|pour|parce|ici|la|vous|toi|lui|elle|moi|comme|quand|bon"
        "|d'accord|mon|ma|votre|vos|ton|ta|qui|les?|l'.+)",
        "juge": "une? (?:grande?|petite?|gros|grosse|bonne?|belle|beau|vraie?) .+",
        "s_est_il": "s'est-il|s'est-elle|se sont-ils|se sont-elles",
        "un_moyen": "un moyen|un bon moyen|une facon|une maniere|une solution",
        "comment": "comment|pourquoi|quand|combien|où",
        "sujet": "(?:ils?|elles?|on|vous|tu|je|nous|ca|cela|les?|la|votre|vos|leurs?) .+"
        "|(?:c'|j'|l').+",
        "que_x": "qu(?:e |').+",
        "de_x": "d(?:e |').+",
        "n": r"[\w'-]+(?: [\w'-]+){0,3}?",
        "t": r"(?:pendant|lors|durant|apres|avant|pour|dans|en|chez|a|au|aux|avec|sur|qu[ei]|ou|où"
        r"|entre|par|sans|depuis|cet|cette"
        r"|ce|ici|la-bas)\b.*|qu'.+",
        "np": "[^,]+?",
        "gn": r"(?:les?|la|[vn]os|[vn]otre|[mts]es|[mts]on|[mts]a|ces?|cet|cette|une?|leurs?) "
        r"[\w' ]+?|l'[\w' ]+?",
        "they": r"(?:ils?|elles?|on|(?:les?|la|[vn]os|[vn]otre|[mts]es|[mts]on|[mts]a|ces?|cet"
        r"|cette|leurs?) [\w' ]+?)",
        "agit": "(?:joue|influe|pese|change|aide|touche|affecte|gere|marche|fonctionne|evolue"
        "|travaille|achete|decide|utilise|laisse|organise|paie)(?:nt)?|soutient|soutiennent|agit"
        "|agissent|choisit|choisissent|vend|vendent|prend|prennent|reagit|reagissent|repond"
        "|repondent",
        "o": "(?:(?:vous|te|le|la|les|y|en|me|nous|lui|leur) |[tlm]')+",
        "ns": "[a-z'-]+[sx]",
        "futur": "(?:reste|change|quitte|arrive|accepte|continue|travaille|trouve|embauche|passe"
        "|monte|parle|demande|garde|laisse|choisi|fini|sorti|parti|grandi|investi|recrute|lance|postule"
        "|participe|assiste|demenage)r(?:ez|as)",
        "a_t_il": "(?:a-t-|avait-|ont-|avaient-|aura-t-)(?:il|elle|ils|elles)",
        "cond_il": "[a-z]+rai(?:t|ent)-(?:il|elle|ils|elles|on)",
        "est_il": "(?:est|sont|etait|etaient|sera|seront|serait)-(?:il|elle|ils|elles|ce)",
        "v_il": "(?:[a-z]{1,2}'|y )?[a-z]+-(?:t-)?(?:il|elle|on|ils|elles)(?: pas)?",
    },
    forms={
        "d": _d,
        "de": _de,
        "infinitive": lambda words: words[:-2],
        "que": _que,
        "ne": lambda words: f"n'{words}" if _VOWEL.match(plain(words)) else f"ne {words}",
        "turned": _turned,
        "il": _il,
    },
    follow=FOLLOW,
    recipes=RECIPES,
)
