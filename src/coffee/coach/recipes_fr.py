"""Closed questions in French, and the open ones that they become.

The rule of this file: data only, in the notation of `rewording_recipes`, with the blanks of
`rewording_fr`. The surest comes first. Left of the arrow there are no accents; right of it,
{vous|tu} are the two registers, and nothing agrees with a gender that is not known.
"""

RECIPES = r"""
# Vous n'avez pas de ...
{s} {ne}{x} -> Pourquoi est-ce que {s} {ne}{x} ? > autrement
{s} (avez|as) pas[ {x}] -> - > autrement
{s} {mot} pas[ {x}] -> Pourquoi est-ce que {s} {mot:ne} pas {x} ? > autrement

{s} (etes|es|travaillez|travailles|{habiter}) {x} depuis (longtemps|des annees|si longtemps)
    -> Qu'est-ce qui {vous|te} retient {x} ? > surprise
(ca|cela) {v:a|avait} pris (longtemps|du temps|beaucoup de temps) (de |d'|pour ){x}
    -> Qu'{v}-t-il fallu pour {x} ? > aide
{x} longtemps[ {y}] -> - > exemple
{s} {v} encore[ {x}] -> Pourquoi {v}-{s} encore {x} ? > exemple
{gn} {v} encore[ {x}] -> Pourquoi est-ce {gn:que} {v} encore {x} ? > exemple

# Vous aimez, ça vous plaît
{s} {aimer} (ca|cela)[ {x}] -> Qu'est-ce que {s} {aimer} là-dedans ? > exemple
{s} {aimer} {inf} -> Qu'est-ce que {s} {aimer} dans le fait {inf:d} ? > exemple
{s} {aimer} {x} -> Qu'est-ce que {s} {aimer} dans {x} ? > autrement
(ca|cela) {vous} plait[ {x}] -> Qu'est-ce qui {vous} plaît {x} ? > autrement
{x} {vous} plait -> Qu'est-ce qui {vous} plaît dans {x} ? > autrement
{x} {vous} manque -> Qu'est-ce qui {vous} manque dans {x} ? > autrement
{gn} {o}{v:gene|derange|inquiete|aide|touche|surprend|stresse}[ {x}]
    -> En quoi est-ce {gn:que} {o}{v} {x} ? > exemple
{x} {vous} plait-(il|elle) -> Qu'est-ce qui {vous} plaît dans {x} ? > autrement
{s} (vous plaisez|te plais) {x} -> Qu'est-ce qui {vous|te} plaît {x} ? > autrement
(ca|cela) (vous a|t'a) plu[ {x}] -> Qu'est-ce qui {vous a|t'a} plu {x} ? > autrement
{x} (vous a|t'a) plu -> Qu'est-ce qui {vous a|t'a} plu dans {x} ? > autrement
(ca|cela) (vous |t')interesse[rait] de {x}
    -> Qu'est-ce qui {vous |t'}intéresserait dans le fait de {x} ? > besoin
{x} (vous |t')interesse -> Qu'est-ce qui {vous |t'}intéresse dans {x} ? > exemple
(ca|cela) (vous |t')arrive {x} -> Dans quels cas {vous |t'}arrive-t-il {x} ? > exemple
(vous |t')arrive-t-il {x} -> Dans quels cas {vous |t'}arrive-t-il {x} ? > exemple
(ca|cela) {vous} dirait {x} -> Qu'est-ce qui {vous|te} donnerait envie {x} ? > besoin
(ca|cela) {vous} (derange|ennuie|gene|va)[ {x}] -> - > exemple
(ca|cela|tout) (va|marche|se passe) bien[ {x}] -> Comment cela se passe-t-il {x} ? > frein
(ca|cela) va[ {x}] -> - > exemple
(ca|cela) vaut {c:la peine|le coup} {x} -> En quoi cela vaut-il {c} {x} ? > exemple

# Vous avez
{s} {avoir} (le|du) temps (de |d'|pour ){x}
    -> Quels moments {trouvez-vous|trouves-tu} pour {x} ? > besoin
{s} {avoir} {moment}[ {x}] -> Quel moment {vous|te} conviendrait {x} ? > ordre
{s} {avoir} {intime}[ {x}] -> - > exemple
{s} {avoir} du {inf} -> Pourquoi {avoir}-{s} dû {inf} ? > exemple
{s} {avoir} besoin {x} -> En quoi {avoir}-{s} besoin {x} ? > aide
{s} {avoir} (envie|l'intention) {x} -> Qu'est-ce qui {vous|te} donnerait envie {x} ? > frein
{s} {avoir} l'habitude {x} -> Comment {avez-vous|as-tu} pris l'habitude {x} ? > exemple
{s} {avoir} l'impression {x} -> Qu'est-ce qui {vous|te} donne l'impression {x} ? > exemple
{s} {avoir} {n:peur|hate|honte} {x} -> Pourquoi {avoir}-{s} {n} {x} ? > exemple
{s} {avoir} du mal {x} -> En quoi {avoir}-{s} du mal {x} ? > aide
{s} {avoir} (de l'|une )experience[ {x}] -> Quelle expérience {avoir}-{s} {x} ? > appris
{s} {avoir} un {n} prefere -> Quel {n} {préférez-vous|préfères-tu} ? > atout
{s} {avoir} une {n} preferee -> Quelle {n} {préférez-vous|préfères-tu} ? > atout
{s} {avoir} un {quel}[ {x}] -> Quel {quel} {avoir}-{s} {x} ? > exemple
{s} {avoir} une {quelle}[ {x}] -> Quelle {quelle} {avoir}-{s} {x} ? > exemple
{s} {avoir} {des} {quels}[ {x}] -> Quels sont {vos|tes} {quels} {x} ? > suite
{s} {avoir} {des} {quelles}[ {x}] -> Quelles sont {vos|tes} {quelles} {x} ? > suite
{s} {avoir} {des} {n}[ {t}] -> Quel genre {n:de} {avoir}-{s} {t} ? > exemple
{s} {avoir} {des_elide}{n}[ {t}] -> Quel genre {n:de} {avoir}-{s} {t} ? > exemple
{s} {avoir} rencontre {quelquun}[ {t}] -> Qui {avoir}-{s} rencontré {t} ? > surprise
{s} {avoir} entendu parler {x} -> Qu'{avoir}-{s} entendu dire {x} ? > source
{s} {avoir} {v:remarque|constate|observe} {des} {n}[ {t}]
    -> Quel genre {n:de} {avoir}-{s} {v} {t} ? > exemple
{s} {avoir} eu un {n}[ {t}] -> Quel {n} {avoir}-{s} eu {t} ? > appris
{s} {avoir} eu {des} {n}[ {t}] -> Quel genre {n:de} {avoir}-{s} eu {t} ? > appris
{s} {avoir} {lu} (un bon truc|un bon livre|un bon film|quelque chose de bien)[ {x}]
    -> Qu'{avoir}-{s} {lu} de bon {x} ? > surprise
{s} {avoir} {lu} {des} {n}[ {t}] -> Quel genre {n:de} {avoir}-{s} {lu} {t} ? > surprise
{s} {avoir} {lu} {x} -> Qu'{avoir}-{s} pensé {x:de} ? > surprise
{s} {avoir} {v:aime|apprecie|adore} {x} -> Qu'est-ce que {s} {avoir} {v} dans {x} ? > surprise
{s} {avoir} travaille {x} -> Comment s'est passé {votre|ton} travail {x} ? > appris
{s} {avoir} (vecu|habite) {x} -> Comment était la vie {x} ? > surprise
{s} {avoir} voulu {x} -> Qu'est-ce qui {vous a|t'a} donné envie {x:d} ? > surprise
{s} {avoir} (pense|songe) a {inf} -> Qu'est-ce qui {vous|te} ferait {inf} ? > frein
{s} {avoir} (pense|songe) a {x} -> Que {pensez-vous|penses-tu} {x:de} ? > exemple
{s} {avoir} {v:appris|decouvert|retenu} (quelque chose|beaucoup de choses|des choses)[ {x}]
    -> Qu'{avoir}-{s} {v} {x} ? > suite
{s} {avoir} {v:appris|decouvert|retenu} {x:(a|au|chez|dans|de|du|avec|pendant)\b.+}
    -> Qu'{avoir}-{s} {v} {x} ? > suite
.+ a cause (de|du|des|d'|d'un|d'une|de la) .+ -> - > exemple
{s} {avoir} regrette {x} -> Qu'est-ce qui {vous |t'}a fait regretter {x} ? > appris
{s} {avoir} {decide}[ {x}] -> Pourquoi {avoir}-{s} {decide} {x} ? > surprise
{s} {avoir} {ressenti}[ {x}]
    -> - > exemple
{s} {avoir} {pp}[ {x}] -> Comment {avoir}-{s} {pp} {x} ? > surprise
{s} {avoir} .+ -> - > exemple

# Vous êtes
{s} {etre} (libres?|disponibles?|dispo)[ {x}] -> Qu'est-ce qui {vous |t'}arrangerait {x} ? > ordre
{s} {etre} (mariee?s?|celibataire|sure?s?|serieuse?|serieux|enceinte|d'accord|la|bien rentree?s?)
    -> - > exemple
{s} {etre} d'accord avec {x} -> Que {pensez-vous|penses-tu} {x:de} ? > avis
{s} {etre} d'accord pour {x}
    -> À quelles conditions {seriez-vous|serais-tu} d'accord pour {x} ? > frein
{s} {etre} {a:prete?s?|disposee?s?|ouverte?s?} a {x}
    -> À quelles conditions {seriez-vous|serais-tu} {a} à {x} ? > frein
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
{s} {etre} (de |d'|originaire de |originaire d'){x}
    -> Quels liens {avez-vous|as-tu} avec {x} ? > surprise
{s} {etre} (en contact|en relation) avec {x} -> Quels liens {avez-vous|as-tu} avec {x} ? > rencontre
{s} {etre} {p:a la tete|en charge|chargee?s?|membre|responsable} {x}
    -> Que veut dire, pour {vous|toi}, être {p} {x} ? > surprise
{s} {etre} {metier}[ {x}] -> Que veut dire, pour {vous|toi}, être {metier} {x} ? > surprise
{s} {etre} {p:chez|dans|a|au|aux|sur} {x} -> Que {faites-vous|fais-tu} {p} {x} ? > surprise
{s} {serez} {x} -> Que {ferez-vous|feras-tu} {x} ? > suite
{s} {etre} (nouveau|nouvelle|nouveaux|nouvelles)[ ici]
    -> Qu'est-ce qui {vous |t'}amène ici ? > attente
{s} {etre} la pour {x} -> Qu'{attendez-vous|attends-tu} {x:de} ? > attente
{s} {etre} (nombreux|nombreuses)[ {x}] -> - > exemple
{s} {etre} {x} -> En quoi {etre}-{s} {x} ? > exemple

# C'est, il y a, il faut
c'est vrai {que_x} -> D'où vient l'idée {que_x} ? > avis
c'est (vous|toi) qui {avoir} {pp}[ {x}] -> Comment {avez-vous|as-tu} {pp} {x} ? > surprise
(c'est|c'etait) {designe}[ {x}]
    -> - > exemple
c'est bien {pp}[ {x}] -> Comment est-ce {pp} {x} ? > autrement
{c:c'est|ce serait|c'etait} possible de {x}
    -> À quelles conditions {c:turned} possible de {x} ? > frein
{c:c'est|ce serait|c'etait} {x} {de_x} -> En quoi {c:turned} {x} {de_x} ? > aide
{c:c'est|ce serait|c'etait} {x} -> En quoi {c:turned} {x} ? > exemple
(ca|cela) a ete {u:une?} {x} -> Qu'est-ce qui en a fait {u} {x} ? > exemple
(ca|cela) a ete {v} {de_x} -> En quoi a-t-il été {v} {de_x} ? > aide
il {v:est|serait|etait} possible de {x} -> À quelles conditions {v}-il possible de {x} ? > frein
il {v:est|serait|etait} {x} {de_x} -> En quoi {v}-il {x} {de_x} ? > aide
il (fait|pleut|neige|a plu|a neige|a fait).* -> - > exemple
il manque quelque chose[ {x}] -> Que manque-t-il {x} ? > aide
il y a des {n:jours|moments|soirs|semaines} (ou|où) {x}
    -> À quoi ressemblent les {n} où {x} ? > aide
il y a quelqu'un qui {x} -> Qui {x} ? > suite
il y a quelqu'un {que_x} -> Qui est-ce {que_x} ? > suite
il y a (quelque chose|autre chose|des choses) {que_x} -> Qu'est-ce {que_x} ? > abord
il y a autre chose -> Qu'y a-t-il d'autre ? > suite
il y a {un_moyen} {de_x} -> Quel est le meilleur moyen {de_x} ? > frein
il y a une raison[ {x}] -> Quelle est la raison {x} ? > avis
il y a un {n} {que_x} -> Quel {n} est-ce {que_x} ? > atout
il y a une {n} {que_x} -> Quelle {n} est-ce {que_x} ? > atout
il y a un {n}[ {t}] -> Quel {n} y a-t-il {t} ? > exemple
il y a une {n}[ {t}] -> Quelle {n} y a-t-il {t} ? > exemple
il y a eu un {n}[ {t}] -> Quel {n} y a-t-il eu {t} ? > surprise
il y a eu {des} {n}[ {t}] -> Quel genre {n:de} y a-t-il eu {t} ? > surprise
il y a (beaucoup|trop|assez|plus) de {ns}[ {t}]
    -> Que {pensez-vous|penses-tu} du nombre {ns:de} {t} ? > avis
il y a de la {n}[ {t}] -> Quelle {n} y a-t-il {t} ? > exemple
il y a du {n}[ {t}] -> Quel {n} y a-t-il {t} ? > exemple
il y a {des} {quels}[ {x}] -> Quels {quels} y a-t-il {x} ? > exemple
il y a {des} {quelles}[ {x}] -> Quelles {quelles} y a-t-il {x} ? > exemple
il y a (beaucoup de|trop de|assez de|plus de) {n}[ {t}] -> Qu'y a-t-il comme {n} {t} ? > exemple
il y a (de l'|beaucoup d'){n}[ {t}] -> Qu'y a-t-il comme {n} {t} ? > exemple
il y a {des} {n}[ {t}] -> Quel genre {n:de} y a-t-il {t} ? > exemple
il y a .+ -> - > exemple
il vaut mieux {inf} ou {x} -> Comment choisir entre {inf} et {x} ? > exemple
il {v:faut|vaut mieux} {x} -> Dans quels cas {v:il} {x} ? > exemple

# Vous connaissez, vous savez, vous pensez, vous voulez
{s} {v:connaissez|connais} {quelquun} {x} -> Qui {v}-{s} {x} ? > rencontre
{s} (connaissez|connais) {x} -> Que {savez-vous|sais-tu} {x:de} ? > source
{s} (savez|sais) qui {x} -> Qui {x} ? > source
{s} (savez|sais) ce qui {x} -> Qu'est-ce qui {x} ? > source
{s} (savez|sais) ce {que_x} -> Qu'est-ce {que_x} ? > source
{s} (savez|sais) {comment} {sujet} -> {comment} est-ce {sujet:que} ? > source
{s} (savez|sais) (comment|pourquoi|quand|ou|où|combien|si|quel|quelle|quels|quelles|s'il|s'ils).+
    -> - > source
{s} (savez|sais) {inf} -> Comment {avez-vous|as-tu} appris à {inf} ? > aide
{s} {penser} {que_x} -> Que {pensez-vous|penses-tu} de l'idée {que_x} ? > avis
{s} {v:croyez|crois|regrettez|regrettes} {x} -> Pourquoi {v}-{s} {x} ? > avis
{s} (trouvez|trouves) {c:ca|cela} {x} -> En quoi {trouvez-vous|trouves-tu} {c} {x} ? > exemple
{s} {vouloir} {inf} -> Qu'est-ce qui {vous|te} donnerait envie {inf:d} ? > frein
{s} {voudrait} {inf} -> Qu'est-ce qui {vous|te} donnerait envie {inf:d} ? > frein
{s} ({vouloir}|{voudrait}) .+ -> - > exemple

# Vous pouvez, je peux, on peut, je dois
{s} {pouvoir} m'aider a {x} -> Comment {vous y prendriez-vous|t'y prendrais-tu} pour {x} ? > abord
{s} {pouvoir} m'aider (pour|sur|avec) {x} -> Comment {aborderiez-vous|aborderais-tu} {x} ? > abord
{s} {pouvoir} {presenter} au {x}
    -> Comment {vous y prendriez-vous|t'y prendrais-tu} pour rencontrer le {x} ? > mots
{s} {pouvoir} {presenter} (a|avec) (eux|elles)
    -> Comment {vous y prendriez-vous|t'y prendrais-tu} pour les rencontrer ? > mots
{s} {pouvoir} {presenter} (a|avec) (lui|elle) -> - > mots
{s} {pouvoir} {presenter} (a|avec) {x}
    -> Comment {vous y prendriez-vous|t'y prendrais-tu} pour rencontrer {x} ? > mots
{s} {pouvoir} me {conseiller} {quelquun}[ {x}]
    -> Qui me {conseilleriez-vous|conseillerais-tu} {x} ? > atout
{s} {pouvoir} me {conseiller} un {n}[ {t}]
    -> Quel {n} me {conseilleriez-vous|conseillerais-tu} {t} ? > atout
{s} {pouvoir} me {conseiller} une {n}[ {t}]
    -> Quelle {n} me {conseilleriez-vous|conseillerais-tu} {t} ? > atout
{s} {pouvoir} me {conseiller} {des} {n}[ {t}]
    -> Que me {conseilleriez-vous|conseillerais-tu} comme {n} {t} ? > atout
{s} {pouvoir} me donner un {n}[ {t}] -> Quel {n} {pourriez-vous|pourrais-tu} me donner {t} ? > suite
{s} {pouvoir} me donner une {n}[ {t}]
    -> Quelle {n} {pourriez-vous|pourrais-tu} me donner {t} ? > suite
{s} {pouvoir} me donner {des} {n}[ {t}]
    -> Que {pourriez-vous|pourrais-tu} me donner comme {n} {t} ? > suite
{s} {pouvoir} me dire {x} -> - > suite
{s} {pouvoir} {x} -> Que {vous|te} faudrait-il pour {x} ? > frein
(je peux|je pourrais|puis-je|pourrais-je) (vous poser|te poser|avoir|dire|prendre|emprunter) .+
    -> - > suite
(je peux|je pourrais|puis-je|pourrais-je) (vous |t')appeler[ {x}]
    -> Quel moment {vous|te} conviendrait pour un appel {x} ? > ordre
(je peux|je pourrais|puis-je|pourrais-je) {x} -> Comment puis-je {x} ? > suite
(on peut|on pourrait) {voir}[ {x}] -> Quel moment {vous|te} conviendrait pour {voir} {x} ? > ordre
(peut-on|pourrait-on|pouvons-nous|pourrions-nous) {voir}[ {x}]
    -> Quel moment {vous|te} conviendrait pour {voir} {x} ? > ordre
on {v:peut|pourrait} {x} -> Comment {v}-on {x} ? > frein
{v:peut-on|pourrait-on|pouvons-nous|pourrions-nous} {x} -> Comment {v} {x} ? > frein
(je dois|je devrais|dois-je|devrais-je) d'abord {x} -> Que devrais-je savoir avant {x:d} ? > abord
(je dois|je devrais|dois-je|devrais-je) {x} -> Que devrais-je savoir avant {x:d} ? > abord
(doit-on|on doit) {x} -> Dans quels cas doit-on {x} ? > exemple
{s} {v:devez|dois} {x} -> Pourquoi {v}-{s} {x} ? > exemple

# Vous travaillez, vous habitez, vous venez, vous cherchez, et le reste
{s} {preferer} {x} ou {y} -> Comment {choisissez-vous|choisis-tu} entre {x} et {y} ? > exemple
{s} {v:travaillez|travailles} avec {x} -> Comment {v}-{s} avec {x} ? > frein
{s} (travaillez|travailles) {p:chez|pour|dans|a|au|en|sur} {x}
    -> Que {faites-vous|fais-tu} {p} {x} ? > surprise
{s} (travaillez|travailles) {x} -> Que veut dire, pour {vous|toi}, travailler {x} ? > surprise
{s} {habiter} {de_x} -> Comment {habiter}-{s} {de_x} ? > frein
{s} {habiter} {x:(a|au|aux|en|dans|ici|la|chez|pres|la-bas)\b.*}
    -> Qu'est-ce qui {vous|te} plaît {x} ? > surprise
{s} {habiter} {x} -> Qu'est-ce qui {vous|te} plaît à {x} ? > surprise
{s} (venez|viens) {x:(ici|a|au|aux)\b.*} -> Qu'est-ce qui {vous |t'}amène {x} ? > attente
{s} (venez|viens) (de |d'){x} -> Quels liens {avez-vous|as-tu} avec {x} ? > surprise
{s} (venez|viens) -> Qu'est-ce qui {vous |t'}amène ici ? > attente
{s} (venez|viens) {x} -> Qu'est-ce qui {vous|te} ferait venir {x} ? > attente
{s} (allez|vas) {inf} -> Qu'est-ce qui {vous|te} ferait {inf} ? > frein
{s} (allez|vas) {x:(a|au|aux)\b.+}
    -> Qu'{attendez-vous|attends-tu} de {votre|ta} visite {x} ? > attente
{s} {v:parlez|parles} {langue}[ {x}]
    -> Comment {avez-vous|as-tu} appris à parler {langue} {x} ? > aide
{s} {v:vous sentez|te sens} {x} -> Qu'est-ce qui fait que {s} {v} {x} ? > exemple
{s} (vous interessez|t'interesses) au {x}
    -> Qu'est-ce qui {vous |t'}intéresse dans le {x} ? > exemple
{s} (vous interessez|t'interesses) a {x} -> Qu'est-ce qui {vous |t'}intéresse dans {x} ? > exemple
{s} (vous souvenez|te souviens) {x} -> Quel souvenir {gardez-vous|gardes-tu} {x} ? > surprise
{s} {recommander} {x} -> Qu'est-ce qui {vous|te} ferait recommander {x} ? > exemple
{s} (accepteriez|accepterais) {x}
    -> À quelles conditions {accepteriez-vous|accepterais-tu} {x} ? > frein
{s} (faites|fais) partie {x} -> Que veut dire, pour {vous|toi}, faire partie {x} ? > surprise
{s} (vous attendiez|t'attendais) .+ -> - > exemple
{s} {v:jouez|joues} {x:(du|de la|de l'|des)\b.+} -> Comment {v}-{s} {x} ? > exemple
{s} {v} quelque chose[ {x}] -> {v:que}-{s} {x} ? > exemple
{s} {futur}[ {x}] -> Qu'est-ce qui {vous|te} ferait {futur:infinitive} {x} ? > frein
{s} {cond}[ {x}] -> Dans quel cas {cond}-{s} {x} ? > frein
{s} {v} beaucoup -> Pourquoi {v}-{s} autant ? > exemple
{s} {v} beaucoup {p:pour|dans|en|avec|chez|a|au|aux|sur} {x}
    -> Pourquoi {v}-{s} autant {p} {x} ? > exemple
{s} {v} {juge} -> Comment {v}-{s} {juge} ? > exemple
{s} {v} {des} {n}[ {t}] -> Quel genre {n:de} {v}-{s} {t} ? > exemple
{s} {o}{v}[ {x}] -> Comment {o}{v}-{s} {x} ? > exemple
{s} {v}[ {x}] -> Comment {v}-{s} {x} ? > exemple
quelqu'un {v}-(t-|)(il|elle)[ {x}] -> Qui {v} {x} ? > exemple
quelqu'un {x} -> Qui {x} ? > exemple
(ca|cela) {v:aide|sert} {x} -> En quoi est-ce que ça {v} {x} ? > exemple
{x} au courant[ {y}] -> - > exemple
{they} {o}{v:a|ont|avait|avaient} {pp} {des} {n}[ {t}]
    -> Quel genre {n:de} est-ce {they:que} {o}{v} {pp} {t} ? > exemple
{gn} {v:a|ont|avait|avaient} {pp}[ {x}] -> Comment est-ce {gn:que} {v} {pp} {x} ? > surprise
{gn} {o}{v:a|ont|avait|avaient} {pp}[ {x}] -> Comment est-ce {gn:que} {o}{v} {pp} {x} ? > surprise
{gn} {v:se plaint|se plaignent}[ {x}] -> De quoi est-ce {gn:que} {v} {x} ? > aide
{il} {x} bien -> Comment est-ce {il:que} {x} ? > frein
{il} {x} -> Comment est-ce {il:que} {x} ? > frein
n'importe qui (peut|pourrait) {x} -> Comment peut-on {x} ? > frein
n'{x} -> Pourquoi n'{x} ? > autrement
{np} serait d'accord[ {x}] -> Qu'en penserait {np} ? > aide
{np} est d'accord -> Qu'en pense {np} ? > aide
{np} est d'accord avec {x} -> Que pense {np} {x:de} ? > aide
{gn} {v:doit|doivent} {x} -> Dans quels cas est-ce {gn:que} {v} {x} ? > exemple
{gn} {v:peut|peuvent|pourrait|pourraient} {inf} -> Comment est-ce {gn:que} {v} {inf} ? > frein
{gn} {v:va|vont} {inf} -> Comment est-ce {gn:que} {v} {inf} ? > frein
{gn} {agit}[ {x}] -> Comment est-ce {gn:que} {agit} {x} ? > exemple
{gn} {o}{agit}[ {x}] -> Comment est-ce {gn:que} {o}{agit} {x} ? > exemple
est-ce que {x} -> Comment est-ce que {x} ? > frein
est-ce qu'{x} -> Comment est-ce qu'{x} ? > frein
{np} {v:est|sont} {a:(venu|parti|reste|revenu|ne|arrive|devenu)e?s?\b.*}
    -> Comment est-ce {np:que} {v} {a} ? > exemple
{np} {v:est|sont|etait|etaient} {x} -> En quoi est-ce {np:que} {v} {x} ? > exemple
{np} {a_t_il} ete {x} -> En quoi {np} {a_t_il} été {x} ? > exemple
{np} {a_t_il} besoin {x} -> En quoi {np} {a_t_il} besoin {x} ? > exemple
{np} {v_il} se plaindre[ {x}] -> De quoi {np} {v_il} se plaindre {x} ? > aide
{est_il} {x} -> En quoi {est_il} {x} ? > exemple
{np} {a_t_il}[ {x}] -> Comment {np} {a_t_il} {x} ? > surprise
{np} {cond_il}[ {x}] -> Dans quel cas {np} {cond_il} {x} ? > frein
{cond_il}[ {x}] -> Dans quel cas {cond_il} {x} ? > frein
{np} {s_est_il} bien {x} -> Comment {np} {s_est_il} {x} ? > surprise
{np} {est_il}[ {x}] -> En quoi {np} {est_il} {x} ? > exemple
{np} {v_il} (vite|bien|beaucoup) -> Comment {np} {v_il} ? > exemple
{np} {v_il} toujours {x} -> Comment {np} {v_il} {x} ? > frein
{np} {v_il}[ {x}] -> Comment {np} {v_il} {x} ? > frein
{v_il}[ {x}] -> Comment {v_il} {x} ? > frein
"""

FOLLOW = {
    "avis": "Qu'est-ce qui {vous|te} fait dire cela ?",
    "exemple": "Quel exemple {vous|te} vient en tête ?",
    "autrement": "Que {changeriez-vous|changerais-tu}, si {vous pouviez|tu pouvais} ?",
    "surprise": "Quelle a été la plus grande surprise ?",
    "appris": "Qu'en {avez-vous|as-tu} retiré ?",
    "source": "Comment l'{avez-vous|as-tu} appris ?",
    "suite": "Qu'est-ce qui vient après ?",
    "besoin": "Qu'est-ce qui {vous |t'}arrangerait ?",
    "aide": "Qu'est-ce qui aiderait ?",
    "frein": "Qu'est-ce qui pourrait coincer ?",
    "ordre": "De quoi {aimeriez-vous|aimerais-tu} parler en premier ?",
    "rencontre": "Comment s'est faite la rencontre ?",
    "attente": "Qu'est-ce qui en ferait un moment utile ?",
    "abord": "Par quoi {commenceriez-vous|commencerais-tu} ?",
    "mots": "Quels seraient les premiers mots ?",
    "atout": "Qu'est-ce qui fait la différence ?",
}
