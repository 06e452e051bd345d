"""How closed questions in French are made open.

The rule of this file: a recipe keeps the words of the question, its tense and its register; only
the second person, whose inversion is always verb, hyphen, pronoun, is turned around.
"""

import re
from collections.abc import Iterator

from coffee.coach.questions import plain
from coffee.coach.rewording_recipes import Clause, Cookbook

_LEAD_IN = re.compile(
    r"(?:(?:et|mais|alors|donc|bon|ben|bah|euh|oui|non|ok|d'accord|voila|sinon|du coup|en fait"
    r"|au fait|dites|dis|tiens|bonjour|bonsoir|salut|pardon|excusez-moi|excuse-moi|franchement"
    r"|d'ailleurs|justement|enfin|a propos)\b,? )+"
)
_TAG = re.compile(
    r",? (?:n'est[- ]ce pas|pas vrai|hein|non|c'est ca|d'accord|si|ou pas|ou non|ou quoi"
    r"|s'il (?:vous|te) plait|par hasard|au fait|alors)$"
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
    r"(?:n'|ne )?((?:vous |te |t'|l'|les |le |la |m'|me |y |en |nous )*)([a-z]+)-(vous|tu)\b(?: pas\b)?(.*)"
)
_THIRD = re.compile(
    r"(?:n'|ne )?(y |)(a|est|faut|vaut|avait|aura|aurait|etait|serait)-(?:t-)?(il|ce)\b(?: pas\b)?(.*)"
)
_DOUBTED = re.compile(
    r"((?:vous|tu) )(?:ne |n')?((?:trouv|pens|cro)[a-z]+)( pas)(?= que| qu')|(c'est)( pas)(?= )"
)
_ADVERB = re.compile(
    r"(?:vous|tu) (?:[a-z]{1,2}'|les? |la |me |te |vous |y |en )?(?!allez|vas)[a-z]+"
    r"(?P<adverb> (?:deja|vraiment|souvent|toujours|encore|bien|beaucoup|parfois|personnellement))(?= |$)"
)
_LOWERED = re.compile(
    r"(?:l[ea]s?|une?|des|[vnmts]os|[vn]otre|[mts](?:on|a|es)|ce|cet|cette|ces|ca|cela|ils?|elles?|on"
    r"|vous|tu|nous|je|est|y|ce(?:ux|lle|lui)|tout|toute|tous|[a-z]+er)(?: |$)|[a-z]{1,2}'|[a-z]+-[a-z]"
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
    if (found := _SECOND.fullmatch(compared)) and not found[4].startswith((" de ", " d'")):
        clitics, verb = (text[slice(*found.span(group))] for group in (1, 2))
        return f"{found[3]} {clitics}{verb}{text[found.start(4) :]}"
    if found := _THIRD.fullmatch(compared):
        subject = "c'" if found[3] == "ce" and found[2][0] in "ea" else f"{found[3]} "
        return f"{subject}{found[1]}{text[slice(*found.span(2))]}{text[found.start(4) :]}"
    if found := _DOUBTED.match(compared):
        if found[4]:
            return found[4] + text[found.end() :]
        return found[1] + text[slice(*found.span(2))] + text[found.end() :]
    return text


def _is_familiar(clause: str) -> bool:
    return _FAMILIAR.search(plain(clause)) is not None


_RECIPES = """
# Vous aimez, ça vous plaît
{s} {aimer} (ca|cela)[ {x}] -> Qu'est-ce que {s} {aimer} là-dedans ? > exemple
{s} {aimer} {inf} -> Qu'est-ce que {s} {aimer} dans le fait {inf:de} ? > exemple
{s} {aimer} {x} -> Qu'est-ce que {s} {aimer} dans {x} ? > autrement
(ca|cela) {vous} plait[ {x}] -> Qu'est-ce qui {vous} plaît {x} ? > autrement
{x} {vous} plait -> Qu'est-ce qui {vous} plaît dans {x} ? > autrement
{x} {vous} plait-(il|elle) -> Qu'est-ce qui {vous} plaît dans {x} ? > autrement
{s} (vous plaisez|te plais) {x} -> Qu'est-ce qui {vous|te} plaît {x} ? > autrement
(ca|cela) (vous a|t'a) plu[ {x}] -> Qu'est-ce qui {vous a|t'a} plu {x} ? > autrement
{x} (vous a|t'a) plu -> Qu'est-ce qui {vous a|t'a} plu dans {x} ? > autrement
(ca|cela) (vous |t')interesse[rait] de {x} -> Qu'est-ce qui {vous |t'}intéresserait dans le fait de {x} ? > besoin
{x} (vous |t')interesse -> Qu'est-ce qui {vous |t'}intéresse dans {x} ? > exemple
(ca|cela) (vous |t')arrive {x} -> Dans quels cas {vous |t'}arrive-t-il {x} ? > exemple
(vous |t')arrive-t-il {x} -> Dans quels cas {vous |t'}arrive-t-il {x} ? > exemple
(ca|cela) {vous} dirait {x} -> Qu'est-ce qui {vous|te} donnerait envie {x} ? > besoin
(ca|cela) {vous} (derange|ennuie|gene|va)[ {x}] -> - > exemple
(ca|cela|tout) (va|marche|se passe) bien[ {x}] -> Comment cela se passe-t-il {x} ? > frein
(ca|cela) va[ {x}] -> - > exemple
(ca|cela) vaut {c:la peine|le coup} {x} -> En quoi cela vaut-il {c} {x} ? > exemple

# Vous avez
{s} {avoir} {moment}[ {x}] -> Quand {auriez-vous|aurais-tu} {moment} {x} ? > besoin
{s} {avoir} {intime}[ {x}] -> - > exemple
{s} {avoir} besoin {x} -> En quoi {avoir}-{s} besoin {x} ? > aide
{s} {avoir} (envie|l'intention) {x} -> Qu'est-ce qui {vous|te} donnerait envie {x} ? > frein
{s} {avoir} l'habitude {x} -> Comment {avez-vous|as-tu} pris l'habitude {x} ? > exemple
{s} {avoir} l'impression {x} -> Qu'est-ce qui {vous|te} donne l'impression {x} ? > exemple
{s} {avoir} {n:peur|hate|honte} {x} -> Pourquoi {avoir}-{s} {n} {x} ? > exemple
{s} {avoir} du mal {x} -> En quoi {avoir}-{s} du mal {x} ? > aide
{s} {avoir} (de l'|une )experience[ {x}] -> Quelle expérience {avoir}-{s} {x} ? > appris
{s} {avoir} un {quel}[ {t}] -> Quel {quel} {avoir}-{s} {t} ? > exemple
{s} {avoir} une {quelle}[ {t}] -> Quelle {quelle} {avoir}-{s} {t} ? > exemple
{s} {avoir} {des} {quels}[ {t}] -> Quels sont {vos|tes} {quels} {t} ? > suite
{s} {avoir} {des} {quelles}[ {t}] -> Quelles sont {vos|tes} {quelles} {t} ? > suite
{s} {avoir} {des} {n}[ {t}] -> Quel genre {n:de} {avoir}-{s} {t} ? > exemple
{s} {avoir} {des_elide}{n}[ {t}] -> Quel genre {n:de} {avoir}-{s} {t} ? > exemple
{s} {avoir} rencontre {quelquun}[ {x}] -> Qui {avoir}-{s} rencontré {x} ? > surprise
{s} {avoir} entendu parler {x} -> Qu'{avoir}-{s} entendu dire {x} ? > source
{s} {avoir} {lu} {x} -> Qu'{avoir}-{s} pensé {x:de} ? > surprise
{s} {avoir} {v:aime|apprecie|adore} {x} -> Qu'est-ce que {s} {avoir} {v} dans {x} ? > surprise
{s} {avoir} travaille {x} -> Comment s'est passé {votre|ton} travail {x} ? > appris
{s} {avoir} (vecu|habite) {x} -> Comment était la vie {x} ? > surprise
{s} {avoir} voulu {x} -> Qu'est-ce qui {vous a|t'a} donné envie {x:de} ? > surprise
{s} {avoir} (pense|songe) a {inf} -> Qu'est-ce qui {vous|te} ferait {inf} ? > frein
{s} {avoir} (pense|songe) a {x} -> Que {pensez-vous|penses-tu} {x:de} ? > exemple
{s} {avoir} {v:appris|decouvert|retenu} (quelque chose|beaucoup de choses|des choses)[ {x}] -> Qu'{avoir}-{s} {v} {x} ? > suite
{s} {avoir} {v:appris|decouvert|retenu} {x:(a|au|chez|dans|de|du|avec|pendant) .+} -> Qu'{avoir}-{s} {v} {x} ? > suite
{s} {avoir} {decide}[ {x}] -> Pourquoi {avoir}-{s} {decide} {x} ? > surprise
{s} {avoir} (faim|froid|chaud|soif|raison|tort|sommeil|le droit|l'heure|quelqu'un|quelque chose)[ {x}] -> - > exemple
{s} {avoir} {pp}[ {x}] -> Comment {avoir}-{s} {pp} {x} ? > surprise
{s} {avoir} .+ -> - > exemple

# Vous êtes
{s} {etre} {a:libres?|disponibles?|dispo}[ {x}] -> Quand {etre}-{s} {a} {x} ? > besoin
{s} {etre} (mariee?s?|celibataire|sure?s?|serieuse?|serieux|enceinte|d'accord|la|bien rentree?s?) -> - > exemple
{s} {etre} d'accord avec {x} -> Que {pensez-vous|penses-tu} {x:de} ? > avis
{s} {etre} d'accord pour {x} -> À quelles conditions {seriez-vous|serais-tu} d'accord pour {x} ? > frein
{s} {etre} {a:prete?s?|disposee?s?|ouverte?s?} a {x} -> À quelles conditions {seriez-vous|serais-tu} {a} à {x} ? > frein
{s} {etre} en train de {x} -> Comment {vous y prenez-vous|t'y prends-tu} pour {x} ? > frein
{s} {etre} interessee?s? par {x} -> Qu'est-ce qui {vous |t'}intéresse dans {x} ? > exemple
{s} {etre} satisfaite?s? (de |d'){x} -> Qu'est-ce qui {vous|te} satisfait dans {x} ? > autrement
{s} {etre} satisfaite?s? du {x} -> Qu'est-ce qui {vous|te} satisfait dans le {x} ? > autrement
{s} (etiez|etais) {adj}[ {x}] -> Qu'est-ce qui {vous|te} rendait {adj} {x} ? > exemple
{s} {etre} {adj}[ {x}] -> Qu'est-ce qui {vous|te} rend {adj} {x} ? > exemple
{s} {etre} allee?s? {x} -> Comment s'est passée {votre|ta} visite {x} ? > surprise
{s} {etre} {venu}[ {x}] -> Pourquoi {etre}-{s} {venu} {x} ? > surprise
{s} {etre} {arrive}[ {x}] -> Comment {etre}-{s} {arrive} {x} ? > surprise
{s} {etre} nee?s? (a |au |en ){x} -> - > exemple
{s} {etre} (d'|originaire d')ici -> Quels liens {avez-vous|as-tu} avec la région ? > surprise
{s} {etre} (de |d'|originaire de |originaire d'){x} -> Quels liens {avez-vous|as-tu} avec {x} ? > surprise
{s} {etre} {p:a la tete|en charge|membre|responsable} {x} -> Que veut dire, pour {vous|toi}, être {p} {x} ? > surprise
{s} {etre} {metier}[ {x}] -> Que veut dire, pour {vous|toi}, être {metier} {x} ? > surprise
{s} {etre} {p:chez|dans|a|au|aux|sur} {x} -> Que {faites-vous|fais-tu} {p:acc} {x} ? > surprise
{s} {serez} {x} -> Que {ferez-vous|feras-tu} {x} ? > suite
{s} {etre} {x} -> En quoi {etre}-{s} {x} ? > exemple

# C'est, il y a, il faut
c'est vrai {x:que?.+} -> D'où vient l'idée {x} ? > avis
c'est (ca|fini|loin|tout|pour|parce|ici|la|vous|toi|lui|elle|moi|comme|quand|d'accord|bon|mon|ma|votre|vos|ton|ta|qui|le|les|l'.+)[ {x}] -> - > exemple
{c:c'est|ce serait|c'etait} possible de {x} -> À quelles conditions {c:est-ce} possible de {x} ? > frein
{c:c'est|ce serait|c'etait} {x} -> En quoi {c:est-ce} {x} ? > aide
il est {x} de {y} -> En quoi est-il {x} de {y} ? > aide
il y a quelqu'un qui {x} -> Qui {x} ? > suite
il y a quelqu'un {x:qu[e'].+} -> Qui est-ce {x} ? > suite
il y a (quelque chose|autre chose|des choses) {x:qu[e'].+} -> Qu'est-ce {x} ? > suite
il y a autre chose -> Qu'y a-t-il d'autre ? > suite
il y a {un_moyen} {x:d[e'].+} -> Quel est le meilleur moyen {x} ? > frein
il y a une raison[ {x}] -> Quelle est la raison {x} ? > avis
il y a un {n}[ {t}] -> Quel {n} y a-t-il {t} ? > exemple
il y a une {n}[ {t}] -> Quelle {n} y a-t-il {t} ? > exemple
il y a {des} {quels}[ {t}] -> Quels {quels} y a-t-il {t} ? > exemple
il y a {des} {quelles}[ {t}] -> Quelles {quelles} y a-t-il {t} ? > exemple
il y a (de la|du|beaucoup de|trop de|assez de|plus de) {n}[ {t}] -> Qu'y a-t-il comme {n} {t} ? > exemple
il y a (de l'|beaucoup d'){n}[ {t}] -> Qu'y a-t-il comme {n} {t} ? > exemple
il y a {des} {n}[ {t}] -> Quel genre {n:de} y a-t-il {t} ? > exemple
il y a .+ -> - > exemple
il {v:faut|vaut mieux} {x} -> Dans quels cas {v:il} {x} ? > exemple

# Vous connaissez, vous savez, vous pensez, vous voulez
{s} {v:connaissez|connais} {quelquun} {x} -> Qui {v}-{s} {x} ? > rencontre
{s} (connaissez|connais) {x} -> Que {savez-vous|sais-tu} {x:de} ? > source
{s} (savez|sais) qui {x} -> Qui {x} ? > source
{s} (savez|sais) ce qui {x} -> Qu'est-ce qui {x} ? > source
{s} (savez|sais) ce {x:qu[e'].+} -> Qu'est-ce {x} ? > source
{s} (savez|sais) {comment} {sujet} -> {comment} est-ce {sujet:que} ? > source
{s} (savez|sais) (comment|pourquoi|quand|ou|où|combien|si|quel|quelle|quels|quelles|s'il|s'ils).+ -> - > source
{s} (savez|sais) {inf} -> Comment {avez-vous|as-tu} appris à {inf} ? > aide
{s} {penser} {x:qu[e'].+} -> Que {pensez-vous|penses-tu} de l'idée {x} ? > avis
{s} (trouvez|trouves) {c:ca|cela} {x} -> En quoi {trouvez-vous|trouves-tu} {c:acc} {x} ? > exemple
{s} {vouloir} {inf} -> Qu'est-ce qui {vous|te} donne envie {inf:de} ? > frein
{s} {voudrait} {inf} -> Qu'est-ce qui {vous|te} donnerait envie {inf:de} ? > frein
{s} ({vouloir}|{voudrait}) .+ -> - > exemple

# Vous pouvez, je peux, on peut, je dois
{s} {pouvoir} m'aider a {x} -> Comment {vous y prendriez-vous|t'y prendrais-tu} pour {x} ? > abord
{s} {pouvoir} m'aider (pour|sur|avec) {x} -> Comment {aborderiez-vous|aborderais-tu} {x} ? > abord
{s} {pouvoir} {presenter} au {x} -> Comment {vous y prendriez-vous|t'y prendrais-tu} pour rencontrer le {x} ? > mots
{s} {pouvoir} {presenter} (a|avec) {x} -> Comment {vous y prendriez-vous|t'y prendrais-tu} pour rencontrer {x} ? > mots
{s} {pouvoir} me {conseiller} un {n}[ {t}] -> Quel {n} me {conseilleriez-vous|conseillerais-tu} {t} ? > atout
{s} {pouvoir} me {conseiller} une {n}[ {t}] -> Quelle {n} me {conseilleriez-vous|conseillerais-tu} {t} ? > atout
{s} {pouvoir} me {conseiller} {des} {n}[ {t}] -> Que me {conseilleriez-vous|conseillerais-tu} comme {n} {t} ? > atout
{s} {pouvoir} me donner un {n}[ {t}] -> Quel {n} {pourriez-vous|pourrais-tu} me donner {t} ? > suite
{s} {pouvoir} me donner une {n}[ {t}] -> Quelle {n} {pourriez-vous|pourrais-tu} me donner {t} ? > suite
{s} {pouvoir} me donner {des} {n}[ {t}] -> Que {pourriez-vous|pourrais-tu} me donner comme {n} {t} ? > suite
{s} {pouvoir} me dire {x} -> - > suite
{s} {pouvoir} {x} -> Que {vous|te} faudrait-il pour {x} ? > frein
(je peux|je pourrais|puis-je|pourrais-je) (vous poser|te poser|avoir|dire|prendre|emprunter) .+ -> - > suite
(je peux|je pourrais|puis-je|pourrais-je) {x} -> Comment puis-je {x} ? > suite
on {v:peut|pourrait} {voir}[ {x}] -> Quand {v}-on {voir} {x} ? > besoin
{v:peut-on|pourrait-on} {voir}[ {x}] -> Quand {v} {voir} {x} ? > besoin
on {v:peut|pourrait} {x} -> Comment {v}-on {x} ? > frein
{v:peut-on|pourrait-on|pouvons-nous|pourrions-nous} {x} -> Comment {v} {x} ? > frein
(je dois|je devrais|dois-je|devrais-je) {x} -> Que devrais-je savoir avant {x:de} ? > abord
{s} {v:devez|dois} {x} -> Pourquoi {v}-{s} {x} ? > exemple

# Vous travaillez, vous habitez, vous venez, vous cherchez, et le reste
{s} {preferer} {x} ou {y} -> Comment {choisissez-vous|choisis-tu} entre {x} et {y} ? > exemple
{s} {v:travaillez|travailles} avec {x} -> Comment {v}-{s} avec {x} ? > frein
{s} (travaillez|travailles) {p:chez|pour|dans|a|au|en|sur} {x} -> Que {faites-vous|fais-tu} {p:acc} {x} ? > surprise
{s} {habiter} {x:(a|au|aux|en|dans|ici|la|chez|pres|la-bas)\\b.*} -> Qu'est-ce qui {vous|te} plaît {x} ? > surprise
{s} {habiter} {x} -> Qu'est-ce qui {vous|te} plaît à {x} ? > surprise
{s} (venez|viens) {x:(ici|a|au|aux)\\b.*} -> Qu'est-ce qui {vous |t'}amène {x} ? > attente
{s} (venez|viens) (de |d'){x} -> Quels liens {avez-vous|as-tu} avec {x} ? > surprise
{s} (venez|viens) -> Qu'est-ce qui {vous |t'}amène ici ? > attente
{s} (venez|viens) {x} -> Qu'est-ce qui {vous|te} ferait venir {x} ? > attente
{s} (allez|vas) {inf} -> Qu'est-ce qui {vous|te} ferait {inf} ? > frein
{s} (allez|vas) {x:(a|au|aux)\\b.+} -> Qu'{attendez-vous|attends-tu} de {votre|ta} visite {x} ? > attente
{s} {v:parlez|parles} {langue}[ {x}] -> Comment {avez-vous|as-tu} appris à parler {langue} {x} ? > aide
{s} (vous souvenez|te souviens) {x} -> Quel souvenir {gardez-vous|gardes-tu} {x} ? > surprise
{s} {recommander} {x} -> Qu'est-ce qui {vous|te} ferait recommander {x} ? > exemple
{s} (accepteriez|accepterais) {x} -> À quelles conditions {accepteriez-vous|accepterais-tu} {x} ? > frein
{s} {cond}[ {x}] -> Dans quel cas {cond}-{s} {x} ? > frein
{s} (ne |n'){x} -> Pourquoi est-ce que {s} {ne} {x} ? > autrement
{s} {v:[a-z]+} {des} {n}[ {t}] -> Quel genre {n:de} {v}-{s} {t} ? > exemple
{s} {v:[a-z]+} {des_elide}{n}[ {t}] -> Quel genre {n:de} {v}-{s} {t} ? > exemple
{s} {o:vous |te |t'|l'|le |la |les |y |en }{v}[ {x}] -> Comment {o}{v}-{s} {x} ? > frein
{s} {v}[ {x}] -> Comment {v}-{s} {x} ? > frein
{il} {x} -> Comment est-ce {il:que} {x} ? > frein
n'{x} -> Pourquoi n'{x} ? > autrement
est-ce qu[e ']+{np} {v:est|sont|etait|etaient} {x} -> En quoi est-ce {np:que} {v:acc} {x} ? > exemple
est-ce que {x} -> Comment est-ce que {x} ? > frein
est-ce qu'{x} -> Comment est-ce qu'{x} ? > frein
{np} {v:est|sont|etait|etaient} {x} -> En quoi est-ce {np:que} {v:acc} {x} ? > exemple
{np} {est_il}[ {x}] -> En quoi {np} {est_il} {x} ? > exemple
{np} {v_il}[ {x}] -> Comment {np} {v_il} {x} ? > frein
{v_il}[ {x}] -> Comment {v_il} {x} ? > frein
"""
