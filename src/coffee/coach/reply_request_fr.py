"""What people do with words when they ask for a meeting and are answered, in French.

The rule of this file: data only, as in `reply_call_fr`.
"""

ASKING = {
    "ask-meeting": "vous|se|nous|te voir|revoir|verriez|voie|voit|rencontrer|recevoir, "
    "rencontrer vous|PEU|un|autour|en|quand|si|$, me recevoir|voir|recevriez|recevez|verriez, "
    "recevoir, passer|venir|passe|viens|viendrais|passerais .. vous|a|dans|au|chez|PEU .. "
    "voir|bureau|bureaux|rencontrer|minutes|demi|quart|locaux, rendez vous, rdv, "
    "un|bref|court|petit|l|d entretien, entretien, entrevue, "
    "un|prendre|boire|offrir|autour|d|le cafe|verre|the|pot, cafe, dejeuner, "
    "face a face, en personne, de vive voix, tete a tete, de votre|ton temps, "
    "m|nous|me accorder|accordez|accorderiez|accordiez|consacrer|donner|reserver|consacreriez, "
    "a votre|vos bureau|bureaux, MINUTES avec|de|en|a|ensemble|autour|dans|JOUR, "
    "rencontrions|voyions|rencontrerions, se rencontrer, PEU minutes .. JOUR|avec, "
    "vous|te inviter|inviterais, un|une .. creneau|rencontre|demi, demi heure avec|en, "
    "besoin de PEU minutes, fixer|caler|trouver une|un date|demi|creneau|moment, un bref echange",
    "ask-call": "par telephone, au telephone, bref|court|petit appel, visio, zoom, teams",
    "minutes": "PEU|petites minutes, quart d heure, demi heure, demie heure, "
    "court|bref|courte|breve|rapide|petit entretien|rendez|rencontre|echange|entrevue|conversation|"
    "rdv|discussion|moment|visite|cafe, entretien|rendez|echange vous? .. court|bref|rapide, "
    "quelques minutes|instants, pas plus d|de, maximum, maxi, tout au plus, au plus|maximum, minutes, "
    "heure suffirait, un quart, suffiraient, suffirait",
    "hours": "deux|trois|quatre|cinq|six|plusieurs|NUM|quelques heures|heure|h, de deux heures, "
    "une heure et|ou|par|chaque|entiere, une bonne heure, "
    "toute|toutes la|une|l|les journee|matinee|apres|semaine|soiree|semaines, "
    "une|la|votre|en|entiere|complete|demi|la journee, apres midi entier|entiere|complet|ensemble|avec|"
    "$, un|une apres midi, matinee|soiree|semaine|journee avec|entiere|complete|ensemble, "
    "chaque|toutes|tous les|la? semaine|mois|jour|semaines|jours|lundi|vendredi|mardi|jeudi, "
    "par semaine|mois|jour, hebdomadaire, regulierement, mensuel, mensuelle, MANY minutes, "
    "long|longue|longs|vrai .. dejeuner|entretien|rendez|reunion, quelques|plusieurs|PEU jours|"
    "journees|semaines, vous suivre",
    "day": "JOUR|semaine|mois|matin prochain|prochaine|matin|apres|soir|midi|prochains, JOUR, "
    "semaine prochaine, cette|la semaine qui|prochaine|suivante|d|$, debut|fin|milieu de|du, "
    "le|un matin, en matinee, le DAY|NUM|JOUR, quand .. vous|cela|ca .. "
    "arrange|convient|conviendra|arrangera, ou cela|ca vous, vous|te "
    "arrange|arrangerait|convient|conviendrait|irait, date|jour|moment|heure|creneau qui|que .. "
    "vous|te|convient|arrange|voudrez, a votre convenance, "
    "a quelle|quel heure|moment, quel jour, un creneau, creneau la|cette|dans, poser une date, "
    "bloquer|noter|fixer une|un, dans PEU jours|semaines",
    "advice": "VOTRE .. avis|conseil|conseils|regard|opinion|point|vision|experience|expertise|"
    "eclairage|retour|parcours|metier|secteur|domaine|carriere|activite|marche|profession|chemin|"
    "trajectoire|analyse|lecture|changement|travail, "
    "conseil|conseils|avis|opinion|eclairage|recommandations sur|pour|a|quant|concernant, "
    "un|quelques|vos|d|des conseil|conseils|avis, conseiller|eclairer|guider|orienter, "
    "comprendre|savoir|apprendre|connaitre|decouvrir|entendre|saisir|demander|expliquiez|"
    "raconter|racontiez|disiez .. comment|ce|pourquoi|votre|vos|quel|quelles|la|le|les|plus, "
    "comment vous|on|tu|les|l|un|une|fonctionne|ca|votre|t .. *, en savoir plus, "
    "pose|poser .. question|questions, PEU|quelques|une|deux|des|mes|ma|trois "
    "question|questions|points|point, question|questions|point|points sur|precise|precises|a|au|precis, "
    "vous|t interroger|interviewer|interroge, prepare|preparer|envisage|songe|reflechis|projette|"
    "hesite|monte .. a|un|une|ma|mon|de|entre, reconversion, changement de, virage, "
    "le secteur|marche|metier|domaine, metier de l, mon projet, un projet, point precis, "
    "ce que vous .. pensez|feriez|faites|diriez|conseillez|referiez, que pensez vous, "
    "comment t|vous etes, la facon|maniere dont, sur l export|la|les|le|l .. *, l avenir, "
    "retour d experience, une decision, de l interieur, m interesse",
    "ask-contacts": "presenter|presentiez|presentez|recommander|recommandiez|introduire|"
    "introduisiez .. a|aux|aupres|tous|toutes|vos|votre .. *, "
    "mettre|mettiez|mettez .. en contact|relation|rapport, carnet d adresses, "
    "vos|tous|tes|de contacts|clients|relations|fournisseurs|connaissances|collegues|reseau|amis, "
    "votre reseau|carnet|annuaire|fichier|repertoire, liste de|des|du, la liste, noms|coordonnees|"
    "numeros de|des|d, appeliez|appeler|ecrire|ecriviez tous|toutes|vos, "
    "ouvrir|ouvrez .. carnet|portes|reseau, un autre nom, tous les gens, tout votre|vos",
    "ask-much": "investir|investissiez, trouver|trouviez|trouvez .. investisseurs, preter|pretiez, financer|sponsoriser, "
    "etre|devenir|soyez|deveniez mon|ma mentor|parrain|marraine|coach, mentor, mentorat, "
    "refaire|refaites|refassiez|relire|relisiez|relisez|corriger|corrigiez|reecrire|rediger .. "
    "cv|lettre|memoire|plan|dossier|livre|these|business|mon|ma, former|formiez|coacher, "
    "recommander|recommandiez .. a|aupres votre|vos patron|boss|chef|direction|PEU, business plan, "
    "toute votre|l equipe|entreprise|journee, suivi, visite|visiter|visiterait .. usine|entreprise|"
    "locaux|atelier, argent|euros|milliers, partenariat, sponsor, et aussi|puis|ensuite .. "
    "tous|visite|noms|on|suivi, puis tous, trouver|trouviez|trouvez .. clients|client|investisseurs|"
    "bureau|logement, fassiez|faites .. pour moi|mon, lire|consulter vos dossiers, "
    "tout ce que vous, gros service, vrai dejeuner, mes diapositives|diapos|slides, mon associe, "
    "diner",
    "vague-time": "un jour $, un jour ou|de|vous, un de ces|c jours|quatre, "
    "a l occasion, quand vous|tu .. voulez|voudrez|veux|pouvez|pourrez|aurez|avez|serez|souhaitez, "
    "si vous|tu .. voulez|veux|avez|pouvez|aviez|souhaitez .. temps|occasion|moment|envie|$, "
    "rien presse, pas .. presse|urgent|urgence, peut etre, eventuellement, par hasard, n importe "
    "quand, plus tard, ce|ca serait sympa|bien|cool|chouette|genial, sympa, "
    "quand ca|cela vous arrange|chante, tous les jours, tout le temps, a vous de|choisir, "
    "comme vous voulez, je m adapte|adapterai, tres souple, rien de prevu, ou celle d, ou plus tard",
    "chat": "METTRE .. avec|de|ensemble|un|vous|autour|des|$, METTRE $, echanger, discuter, "
    "bavarder, papoter, connaissance, parler de choses|tout|rien|mon|ma|nous|moi|diverses, "
    "choses et d, synergies, synergie, connecte|connecter, reseauter, reseau, reseautage, "
    "voir .. ce que|qu|s|comment .. on|vous|pourriez|peut|il|en, m|nous aider, "
    "faire .. pour moi $, vous pourriez faire, d une|autre maniere|facon ou, je sais pas trop|bien, "
    "se faire|prend|boit|boire|prendre un|une, travailler ensemble, collaborer, collaboration, des idees, "
    "prendre contact, juste|simplement|seulement pour|vous|discuter|un .. *, en general, "
    "garder contact|le, creer du|un lien, me presenter, rien de special|particulier|precis, "
    "envie de vous, ce qu il en",
    "compliment": "admire, admiration, impressionne, impressionnee, impressionnant, impressionnante, "
    "inspire, inspirant, fascine, fascinant, passionnant, passionnante, "
    "adore|aime|apprecie|suis|lis|lu|vu|ecoute|suivi .. votre|vos .. "
    "travail|livre|article|conference|parcours|podcast|intervention, felicitations, bravo, chapeau, "
    "vous etes|seriez .. legende|meilleur|meilleure|brillant|formidable|reference|genereux|numero, "
    "grand fan, honneur, votre reputation|talent, quelquun comme vous, grand plaisir, numero un",
    "plead": "je vous en|t supplie|prie, vraiment besoin, derniere|seule chance|espoir, desespere, "
    "vous devez|dois .. recevoir|aider|rencontrer|voir, faut .. me|m receviez|recevoir|aidiez, "
    "important pour moi, vous me devez",
    "timid": "pas .. m imposer, m imposer, sentez|sens pas oblige|obligee|force, "
    "oblige de, pas important, presque rien, pas grand chose, c est rien, mieux a faire, "
    "comprendrai|comprendrais|comprends .. tres|parfaitement|que|si .. non|refusiez|refusez|pas|$, "
    "dire non, allez|direz|sans .. dire|refuser non|$, refuser, c est bete|idiot|stupide, "
    "suis personne, si jamais|un ca|vous, si un jour vous aviez, ca peut attendre, ou jamais, "
    "sans doute .. non|pas|autre, a la rigueur, seulement si, si ca|cela vous derange|ennuie, "
    "derange pas trop, croulez sous, vous etes .. deborde|debordee|occupe|occupee, ose|oser .. "
    "pas|a, mille choses a",
}

ANSWERING = {
    "shorter": "meme|juste|que|seulement|alors|disons PEU|un|dix|cinq|quinze .. minutes|quart, "
    "PEU minutes .. suffiraient|suffisent|suffira|alors|par|me, suffirait, par|au telephone, "
    "un court|bref|petit appel, quart d heure, plus court, moins de temps, avant|apres "
    "votre|le|la journee|travail|dejeuner|reunion, tot le matin, m adapte",
    "other-day": "semaine|mois|semaines|trimestre prochain|prochaine|suivant|suivante|d, "
    "un autre jour|moment|mois, dans PEU|quelques semaines|mois|jours, "
    "fin|debut|milieu du|de|d mois|semaine|annee|mois, apres la fin|les|le, premiere semaine, "
    "quand|lorsque vous|ca|cela|les .. soufflez|respirer|respirerez|calme|calmera|temps|mieux, "
    "pas presse|pressee, je peux attendre, vous choisissez, le jour que vous, au calme, "
    "mois prochain, plus calme",
    "accept-no": "je comprends, comprends tout|tres|parfaitement|bien, bien sur, pas de "
    "probleme|souci, aucun probleme|souci, bon tant|daccord, tant pis, merci .. quand|tout|de|pour, "
    "insiste pas, insisterai pas, respecte votre, dommage, une autre fois, comme vous "
    "voulez|voudrez, je vois, je vous laisse",
    "ask-whom": "qui .. conseillez|conseilleriez|recommandez|recommanderiez|voir|parler|contacter|"
    "dois|devrais|iriez|verriez|adresser, vers qui, a qui, quelquun d autre, un|une autre "
    "nom|personne|contact, collegue|confrere .. qui|aurait|moment, a ma|votre place, m orienter, "
    "m indiquer, un nom",
    "write": "envoie|enverrai|envoyer|ecris|ecrire|ecrirai|adresse|transmets|mets .. "
    "mail|message|mot|lignes|courriel|resume|ca|ce|cela|ecrit|details|sujet|vous|$, vous "
    "ecris|ecrirai|envoie|enverrai|ecrire, par ecrit|mail|courriel, quelle|votre adresse|mail, "
    "un mail, PEU lignes, part ce|tout|aujourdhui, vous l|le aurez|recevrez, je le fais|ferai, "
    "aurez ca|un|cela|mon, c est note, entendu je",
    "call-back": "rappelle|rappeler|rappellerai|telephone|appeler|appelle|reviens .. "
    "jeudi|lundi|mardi|mercredi|vendredi|demain|fin|dans|quand|vers|plus|ensuite|pour|tard, "
    "puis je vous rappeler|appeler, je vous rappelle|rappellerai, me rappeler|rappelle, "
    "a quel|quelle moment|heure, quel moment|heure, quand .. rappeler|appeler|joindre|essayer|"
    "puis|dois|reessayer, meilleur moment, laisser .. message|numero|nom, dites|dire|demander|demande .. "
    "lui|que|de|NAME|OTHER .. rappeler|appele|appeler|mot|message, prenez|note|notez mon, "
    "un mot de sa, presentation en bonne, mot pour vous, m introduise, enverra d abord, "
    "j attends|attendrai son|votre, simplement que j",
    "wait": "^ allo, vous etes la|toujours, etes vous la|toujours, tu es la, m entendez|entendez|"
    "entends, toujours la|en, quelquun $, y a quelquun, prenez votre temps, coupe|coupes, "
    "j attends, je patiente, dis rien",
    "put-through": "passez|passer|passe moi|la|le|OTHER|vous, transferer|transferez, mettez moi en, "
    "parler a OTHER|elle|lui|madame|TITLE, est la $, joindre OTHER, qu au|a patron|elle|lui",
    "confirm": "a lundi|mardi|mercredi|jeudi|vendredi|demain|bientot|tout, je note, c est note, "
    "j y serai, confirme|confirmer .. mail|invitation|date|heure, envoie .. invitation|"
    "confirmation, quelle adresse|etage, va pour, entendu pour, parfait JOUR",
    "guilt": "promis, vous me devez, votre faute, decu|decue, comptais sur, pas tres "
    "gentil|sympa|poli|professionnel, tout le monde a|le|peut, egoiste, vous pourriez au moins, "
    "meme pas PEU, comment pouvez, c est honteux|dommage|nul, vous dejeunez",
    "lie": "attend mon appel, personnel, personnelle, prive|privee, confidentiel|confidentielle, "
    "urgent, rappelle son, vieux|vieille|bons|vieilles amis|ami|amie|amies, famille, me connait "
    "tres|bien|personnellement, on se connait, rendez vous avec elle|lui|OTHER, passez la|le moi, "
    "parlerai qu, prefere pas vous",
    "number-why": "parce que|qu .. j|je|NAME|il|elle|on|vous, il|elle|NAME pensait|pense|trouvait|"
    "a .. que|pense|repondu|vous|votre, j ai|avais demande|dit|parle|cherche, "
    "mieux place|placee, premier nom, votre nom .. venu|tout|sorti|cite, qui s y|en connait|sait, "
    "efface|effacerai, autre numero, quelquun qui l|a|ait, cela reste entre, sujet commun|en",
}
