"""What people do with words in a room, in French: the café, the event, the question, the door.

The rule of this file: data only, as in `reply_opening_fr`.
"""

ROOM = {
    "ask-them": "qu est ce qui|que|qu .. vous|t, comment|pourquoi|combien|ou|quand .. "
    "vous|on|t|ca, quel|quelle|quels|quelles .. vous|votre|vos|est|plus, et vous $, et toi $, "
    "vous|tu faites|fais quoi, que faites|feriez|cherchez|pensez|conseillez|voyez vous, dites "
    "moi, racontez moi, parlez moi de, curieux|curieuse de savoir, qui vous, c est pareil pour "
    "vous, un exemple, qu avez vous, que se passe, qu est ce, et alors comment, qu essayez, vous "
    "avez deja .. vu|essaye|rencontre, qu aimeriez",
    "talk-self": "je suis dans|un|une|METIER, je "
    "travaille|dirige|forme|vends|gere|tiens|aide|bosse, mon|ma|notre "
    "entreprise|societe|boite|metier|carriere|travail|produit|projet|parcours|histoire, laissez "
    "moi me presenter, me presente, moi aussi, moi je, a mon tour, moi j, c est pareil chez, meme "
    "probleme, j ai fait|etudie|commence|fonde|cree, mes etudes, ca me rappelle mon|ma|un, je "
    "faisais, j etais, pour ma carriere|moi, changerait tout, c est un peu|complique, ce que je "
    "fais",
    "listen": "racontez|dites moi? .. m en|plus|tout, continuez, je vous ecoute, j ecoute, et "
    "ensuite $, et apres $, passionnant, interessant, ah oui, ah vraiment, je hoche, mmh, mm, "
    "allez y, je vois je, tout ouie, tres interessant",
    "steer": "a propos de|d, au fait, d ailleurs, ca me fait penser, autre sujet, changer de "
    "sujet, j aimerais plutot, plutot vous demander, je prefere vous|parler, avant ca, une "
    "question, vous avez dit, revenons|revenir a|sur, ce qui m intrigue|interesse, ce qui compte "
    "pour moi, ce a quoi je tiens, une seule chose, je profite, un regard neuf, je me demande "
    "toujours, tout autre chose, retenez, on inverse, que je me pose",
    "own-trouble": "notre|mon|nos|mes gros|principal|vrai|propre|point "
    "probleme|souci|difficulte|fournisseur|faible|sensible, nous|on "
    "perdons|perd|galere|souffre|bloque|peine, on a un|du mal, on a .. mal|probleme|souci, a "
    "ma|notre place, que feriez vous, vous feriez quoi, entre nous, pour etre "
    "franc|franche|honnete, je vais etre franc|honnete, la ou ca fait mal, fait mal, chez nous, m "
    "empeche de dormir, un souci, une faiblesse, cela nous coute",
    "probe": "quel|quels client|clients|concurrent|concurrents, client|clients .. "
    "perdu|mecontent|quitte|perdus|mecontents, perdu l an|un, vous a|ont quitte, votre|vos "
    "pire|plus|point .. *, se passe mal, tourne mal, un echec, vos echecs, des references, une "
    "reference, une garantie, quel prix, combien ca|cela coute, la preuve, une preuve, exemple "
    "concret|precis, c est moi qui pose, je pose les questions, mieux que vous, moins bien, du "
    "mal de vous, contre vous, qui decroche, a mon tour quel|qui",
    "escape": "je vois|viens d|apercois .. quelquun|ami|amie|collegue, toilettes, "
    "chercher|prendre un|a verre|boire|pain, mon telephone sonne, prendre cet appel, "
    "dois|faut|vais .. filer|partir|y|aller|sauve|prendre, je file, je me sauve, mon train, un "
    "taxi, je suis en retard|presse|pressee, je ne fais que passer, je m eclipse, ravi de vous "
    "avoir, on m attend, mon manteau, bonne nuit, retrouver mes collegues, vais m en aller, je "
    "pars, m en vais, reponds pas, change de numero, excellente question, du fromage, une blague, "
    "belle soiree $",
    "rude": "pas interesse|interessee, fichez|foutez|laissez moi, degagez, la ferme, je m en "
    "fiche|moque, m ennuyez, ennuyeux, barbe, ca suffit, assez, arnaque, perdre mon temps, "
    "personne vous a, quelquun d autre $, supporte pas les|ces vendeurs|commerciaux, tete de "
    "portefeuille, encore vous, vous arretez jamais, parlez trop, vous y croyez, hors de "
    "question, surement pas, certainement pas, jamais $, ^ non $, jamais de la vie, pas question, "
    "harcelement, non c est non, fin de la|discussion, quelle idee, qu est ce que vous ne "
    "comprenez",
    "take-card": "votre carte, carte de visite, une brochure, un prospectus, envoyez moi un",
    "do-nothing": "^ rien, je fais|dis rien, je reste a|assis|la|dans, j ose pas, une autre fois, "
    "laisse tranquille|tomber|en, laisse le|la|les? tranquille|en, en paix, pas deranger, pas "
    "habille|habillee, fais semblant, semblant de|d, regarde mon telephone, trop timide, pas le "
    "moment, me retiens, m abstiens, ne bouge pas, bouge pas, j y vais pas, un jour $, on verra "
    "bien, je continue a|de, me ridiculiserais, finis mon cafe, tant pis $, j abandonne, je "
    "renonce, trop complique, demain peut etre, je reflechirai, consulte mes messages",
    "roundabout": "linkedin, contact|relation|connaissance|ami|amie|contacts "
    "commun|commune|communs, en commun, quelquun .. qui|nous|connait|proche|presenter, presenter, "
    "une introduction, me|nous presente|presenter|introduire|introduise, mon reseau, passer par, "
    "par l intermediaire, un detour, voie detournee, chemin detourne, par un|une "
    "ami|amie|tiers|proche, mise en relation, me mette|mettre en, glisser un mot, un mot pour "
    "moi, une recommandation",
    "approach": "je me leve, je m approche, j y vais, je vais vers|le|la|a, je me dirige, excusez "
    "moi de, pardon de, me presenter, puis je m asseoir|joindre, vous etes OTHER, une minute et, "
    "je me lance",
    "endorse": "presenter|presenterais|presenteriez|presentes|presente .. a|moi|me, me|nous "
    "recommander|recommanderais|presenter|presenterais, me mettre|mettrais|mettriez en, "
    "glisser|dire|toucher|glisserais un mot, un mot pour, te|vous porter garant, "
    "transferer|transmettre, un service a, me rendre .. service, tu connais|vous connaissez bien, "
    "parler de moi, ce que tu as|vous avez vu, raconte|dis|dites ce qu|comment, un fait, si "
    "tu|vous y crois|croyez, serez|seras impressionne",
    "no-duty": "te|vous sens|sentez libre|pas|surtout, dire non, sans rancune, aucune obligation, "
    "pas de pression, sans pression, sinon, c est toi|vous qui, a toi|vous de voir, comme tu|vous "
    "veux|voulez|preferes, un non, refuser, libre a|de, je comprendrais|comprendrai, a "
    "contrecoeur, seulement si, si tu|vous preferes|preferez, reflechis|reflechissez y",
}

PRESS = {
    "hold": "comme je l|vous|disais|dit, je repete|maintiens|confirme, je m en tiens, la meme "
    "chose|reponse|phrase|version, meme reponse|version|message, ma|notre "
    "reponse|position|message|version, une seule version, pas d autre version, rien a|n change, "
    "ca|cela change rien, reste la meme, n a pas change, a pas change, ce que je peux vous, dis a "
    "tout le, dit a tout|nos|chacun, voici ce|ou, les faits, ce qui s est passe, on s est trompe, "
    "nous nous sommes trompes, nous avons fait une erreur, on a repare, en un mot|deux|resume, en "
    "une phrase, ce qui est vrai, la verite, calmement, je le redis, redire, tout dit, rien a "
    "ajouter|confier, ou nous en, ni l un, ce que je voulais dire, de ceci, devant|hors micro",
    "no-comment": "sans commentaire, pas de commentaire|commentaires, aucun commentaire, rien a "
    "dire|declarer|ajouter, question suivante, prefere pas, ne reponds|repondrai, pas repondre, "
    "ca vous regarde pas, mon avocat, je me tais, je hausse, pensez ce que, je souris, mon "
    "assiette, silence, confidentiel",
    "deny": "c est faux, faux, pas vrai, il s est rien, rien s est, rien passe, jamais "
    "dit|fait|arrive, mensonge, mensonges, rumeur, rumeurs, invention, invente, n importe quoi, "
    "aucun probleme, tout va bien, mal compris, deformez, pas ce que j ai|vous, souviens pas "
    "avoir, qui vous a dit|raconte, jamais ete",
    "attack": "vous etes sourd|sourde, combien de fois, m agacez, votre probleme, comment osez, "
    "ridicule, insupportable, vous osez, regardez vous, et vous alors, assez de|d, "
    "interrogatoire, proces, laissez moi manger, trouvez vous, votre pitie, prenez pour|qui, "
    "larmes de, ou vous voulez en, pas amis, un nom $, traitre, qui a dit, montrez moi, vous "
    "mentez, vous crois pas, avouez, tous les memes, je le savais, lecons, fier de vous, criez, "
    "crie pas, calmez vous, tres calme, chantage, de quel droit, pas si simple, marcherait "
    "jamais, deja essaye, connaissez pas notre, arretez, question stupide|idiote, c est vous qui",
    "change-story": "autrement, autre facon|maniere|version|chose, une autre version, en fait "
    "c|il|le|ce, en realite, pour tout vous, a vrai dire, si vous voulez vraiment|tout, entre "
    "nous, puisque c est vous, un peu des deux, ca depend, en un sens, ce que je voulais dire c, "
    "le repetez pas, promettez, oubliez ce que, je vous promets|garantis|jure, ma parole, tout "
    "compte fait, reflexion faite, plus original, pas tout a fait, se completent, autre "
    "raison|probleme, cinq raisons, en plus, et puis il|y, d autre part",
    "concede": "notre|mon|ma erreur|faute, on s est trompe, vous avez raison, tu as raison, bonne "
    "question, question legitime, je comprends, je reconnais|admets, peut etre, pas entierement "
    "faux, ils ont raison, un peu fort, peux rien promettre, on me dit rien, je vous|t entends, "
    "emmele|embrouille, egare|egaree",
    "reassure": "je comprends que, je vois que|bien, je t|vous entends, de la peine, decu|decue, "
    "dur a entendre, je tiens a toi|vous, ce que je pense de toi|vous, sous controle, en main, on "
    "y travaille, nous travaillons, des mesures, prochaine etape, nos clients, le jour meme, "
    "aimerais t|vous aider",
}

DOOR = {
    "refuse": "je|j|nous|on peux|pourrai|pourrais|pouvons|peut|vais pas, c est non, la reponse "
    "est non, est non, toujours non, pas possible, impossible, pas en mesure, pas de budget, "
    "aucun budget, decide rien, je decline, je dois refuser|dire, achete rien|pas, pas acheter, "
    "serai pas client|cliente, changerai pas d avis, changerai pas, meme pas une, non plus ce, c "
    "est regle|clos|tranche, suis que stagiaire, recrute pas, embauche pas, preterai|prete pas, "
    "je peux pas le|faire|t|vous, il n en est, laisser esperer",
    "offer-instead": "ce que je peux, en revanche, par contre, je peux|pourrais|pourrai .. "
    "presenter|donner|proposer|aider|envoyer|faire|ecrire|mettre|indiquer, il y a une chose, "
    "autre chose, je connais quelquun, te|vous|le|lui presenter, voici un nom, d ici vendredi, "
    "volontiers te|vous|lui|un, a la place, pas les mains vides, ma limite, un coup de fil, si ca "
    "peut aider, plutot te|vous",
    "maybe": "peut etre, on verra, je vais voir|reflechir|y, laissez|laisse moi .. "
    "voir|reflechir|y|dormir, on sait jamais, faut jamais dire, je te|vous promets rien, promets "
    "rien, dis pas non, je regarderai, dans quelques|un mois|temps, redemande|redemandez, "
    "rappelle|rappelez moi, une autre fois, on reste en, tiens moi|tenez moi, qui sait, l avenir, "
    "ferme pas la porte, porte reste, encore quelques jours, je m en occupe, tres vite|bientot, "
    "le mois prochain, apres les vacances, j y pense, envoie|envoyez moi .. mail|ca",
    "accept": "bien sur, avec plaisir, volontiers, c est comme si, aucun probleme, pas de "
    "probleme, je m en charge|occupe, oui oui, d accord $, daccord $, bon daccord, tu as gagne, "
    "vous avez gagne, juste pour cette fois, envoie|envoyez moi son|le|ton dossier|cv, je vais "
    "voir ce que, j en parle|parlerai, peux rien te|vous refuser, pour toi|vous tout, je le "
    "prends, c est oui, si tu y|vous y tiens|tenez, un dernier cafe, allez un, prends mon nom",
    "excuse": "gel des embauches, embauches gelees, ca depend pas de, depend pas de moi, pas moi "
    "qui, le siege, budget, mon patron|chef|chefs, ma direction, les regles, deborde|debordee, en "
    "vacances, pas le temps, la saison, malheureusement, en panne, un precedent, le calendrier, "
    "si ca|cela ne tenait, mets|mettez toi|vous a ma, me justifier, quatre points, en detail",
    "time-limit": "plus que|qu PEU minutes|quart, j ai PEU|jusqu|que|qu|un "
    "minutes|quart|a|dix|une, j ai jusqu, jusqu a TIME|midi|dix|onze, je dois "
    "partir|filer|y|vous, il faut que je parte|file, mon temps est, c est l heure, je pars "
    "dans|a, avant de partir|filer, libre jusqu, a la demie, il me reste, profitons, a midi, dans "
    "dix minutes",
    "encourage": "bonne chance, bon courage, courage, je te|vous|lui souhaite, je croise, je suis "
    "sur|sure que, tu|vous trouverez|trouveras, content|contente de te|vous, ravi|ravie de, "
    "plaisir de te|vous",
    "why-no": "prefere te|vous le|dire, autant te|vous, etre franc|franche|clair|honnete, faux "
    "espoirs|espoir, faire perdre, aussi franc|franche|direct|directe, dois la verite, j aurais "
    "du te|vous, plutot maintenant",
}
