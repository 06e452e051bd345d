"""Sentences of rehearsals: the script chosen, each turn, the coach, the card."""

SENTENCES = {
    # avant de commencer
    "rehearse.which": "Que voulez-vous répéter ?",
    "rehearse.unfinished": "{title} : vous en étiez au tour {number}.",
    "rehearse.card_left": "{title} : il ne reste que la carte.",
    "rehearse.go_on": "reprendre là",
    "rehearse.drop": "l'abandonner et recommencer",
    "rehearse.another": "en commencer une autre, et garder celle-là",
    "rehearse.made_up": "Entrée seule : des gens inventés, et vous commencez aussitôt.",
    # un tour
    "rehearse.how": "Un numéro, ou vos propres mots.",
    "rehearse.own_words": "Avec vos mots ; Entrée seule montre les réponses.",
    "rehearse.one_of": "Que direz-vous, parmi celles-ci ?",
    "rehearse.commands": ":retour  :pourquoi  :éditer  :quitter  :aide",
    "rehearse.choosing": ":retour  :quitter  :aide",
    "rehearse.card_commands": ":pourquoi  :éditer  :quitter  :aide",
    "rehearse.quoted": "« {words} »",
    "rehearse.help": "Répondez comme à voix haute, ou tapez un numéro. Le coach parle après chaque"
    " réponse, ou à la fin avec --exam.\n"
    ":retour     Maj-Tab  reprend votre dernière réponse\n"
    ":pourquoi   F2       ce qu'en disent les articles\n"
    ":éditer     F4       votre éditeur de texte\n"
    ":quitter    Ctrl-D   s'en va ; la répétition vous attend\n"
    ":aide       F1       cette liste\n"
    "::mot                les mots « :mot », pas une commande",
    "rehearse.first": "C'est la première réponse.",
    "rehearse.no_skip": "Au téléphone, on ne passe pas son tour : un numéro, vos propres mots, ou"
    " :quitter.",
    "rehearse.empty": "On attend : un numéro de 1 à {most}, ou vos propres mots.",
    "rehearse.no_number": "Tapez un numéro de 1 à {most}, ou vos propres mots.",
    "rehearse.colon": "Précédé de deux-points, c'est une commande : {command}",
    "rehearse.unsure": "Qu'est-ce qui est le plus près de ce que vous voulez dire ?",
    "rehearse.neither": "ni l'un ni l'autre : je le redis autrement",
    "rehearse.heard_as": "→ compris comme la {number}",
    "rehearse.heard_like": "→ compris comme {say}",
    "rehearse.no_advice": "Aucun article sur ce moment.",
    "rehearse.saved": "Enregistré, jusqu'au tour {number}. Pour reprendre : {command}",
    # le coach
    "rehearse.good": "bien",
    "rehearse.ok": "moyen",
    "rehearse.poor": "à revoir",
    "rehearse.try": "plutôt",
    "rehearse.given": "Vous avez dit : {parts}.",
    "rehearse.given_part": "{title} (« {words} »)",
    "rehearse.missing": "Il manque : {parts}.",
    "rehearse.seconds": "{seconds} s avant de parler",
    "rehearse.seconds_before": "{seconds} s avant de parler ({before} la dernière fois)",
    # ce qui a été tapé, quand ce n'est aucune des réponses
    "understood.empty": "Il n'y a pas de mots là-dedans.",
    "understood.off_topic": "C'est parler d'autre chose.",
    "understood.too_little": "C'est trop peu pour que l'on puisse en faire quelque chose : dites-le"
    " en une phrase.",
    "understood.insult": "À voix haute, cela mettrait fin à la conversation. Recommencez.",
    "understood.other_language": "Dites-le en français : ce script ne parle pas d'autre langue.",
    "understood.too_long": "Plus personne n'écouterait. Dites-le en deux phrases.",
    "understood.gibberish": "Je n'y reconnais aucun mot.",
    "understood.pasted": "C'est un texte, pas une réponse. Dites-le comme à voix haute.",
    "understood.blame": "C'est rejeter la faute sur qui vous envoie : prenez-la plutôt sur vous.",
    "understood.contrary": "C'est le contraire de ce qui vous aiderait ici.",
    # la fin
    "rehearse.score": "{score} sur {most}",
    "rehearse.roads": "LES AUTRES CHEMINS",
    "rehearse.road": "{say} → {best}",
    "rehearse.roads_left": "Le reste ({count}) : {best}, au mieux.",
    "rehearse.card": "VOTRE CARTE",
    "rehearse.card_ask": "Si {they}, que direz-vous ?",
    "rehearse.card_hint": "Une ligne, dans des mots à vous. Entrée garde ce qui est écrit.",
    "rehearse.card_words": "Si {they}, je dis : « {say} »",
    "rehearse.card_long": "Une carte tient en une ligne de {most} caractères : raccourcissez-la.",
    "rehearse.recall": "De mémoire, avant de la revoir : que dites-vous ? Entrée seule passe.",
    "rehearse.recalled": "Vous aviez écrit : « {words} »",
    "rehearse.remembered": "Vous l'avez. Vous aviez écrit : « {words} »",
    "rehearse.read_again": "Relisez-la une fois, à voix haute : « {words} »",
    "brief.cards": "Carte",
    "rehearse.again": "Pour tout revoir : {command}\n"
    "Pour dire autre chose au tour {number} : {command} --from {number}",
    # revoir
    "rehearse.you": "VOUS",
    "rehearse.turn": "tour {number}",
    "rehearse.none": "Aucune répétition menée à son terme pour l'instant.",
    # aide
    "help.rehearse": "Répéter une conversation délicate avant de l'avoir.",
    "help.others": "Les autres personnes du script : pour introduction-request, qui vous voulez rencontrer.",
    "help.script": "Le script ; sans lui, on vous le demande.",
    "help.react": "La réaction que vous voulez rencontrer, comme who ; à redonner pour la suivante.",
    "help.seed": "Un nombre : le même donne la même conversation.",
    "help.exam": "Pas un mot du coach avant la fin.",
    "help.own_words": "Ne pas montrer les réponses : dites-le avec vos mots ; Entrée seule les montre.",
    "help.rehearse_answers": "Prendre noms, réponses et carte dans un fichier YAML ou JSON ; - lit"
    " l'entrée standard.",
    "help.replay": "Revoir une répétition : son numéro, last pour la dernière, list pour toutes.",
    "help.from": "Avec --replay : la reprendre avant ce tour, et dire autre chose.",
    "help.playbook_try": "Montrer comment des mots sont compris à une réplique d'un script.",
    "help.line": "Une réplique du script qui attend une réponse.",
    "help.try_words": "Les mots, entre guillemets.",
    "slot.others": "PERSONNE...",
    "slot.script": "SCRIPT",
    "slot.reaction": "RÉACTION",
    "slot.replay": "NUMÉRO|last|list",
    "slot.turn": "TOUR",
    "slot.line": "RÉPLIQUE",
    # essayer des mots
    "try.match": "compris comme {reply} ({score})",
    "try.second": "sinon comme {reply} ({score})",
    "try.unsure": "pas sûr : les deux seraient proposés",
    "try.missing": "il manque : {parts}",
    # erreurs
    "error.illegal_reply": "À « {line} », « {reply} » n'est pas proposé. Choisissez : {able}.",
    "error.endless_rehearsal": "Ce script tourne en rond : il a été arrêté après {most} répliques,"
    " à « {line} ».",
    "error.endless_rehearsal.cure": "coffee playbook check dit où un script n'a pas d'issue.",
    "use.nothing_rehearsed": "Aucune répétition n'a encore été menée à son terme.",
    "use.nothing_rehearsed.cure": "Pour commencer : {command}",
    "error.unknown_rehearsal": "Il n'y a pas de répétition {id}.",
    "error.unknown_rehearsal.cure": "coffee rehearse --replay list les montre toutes.",
    "error.no_such_turn": "Cette répétition compte {most} tours, et pas de tour {number}.",
    "error.no_such_turn.cure": "coffee rehearse --replay {id} les montre avec leurs numéros.",
    "error.unknown_reaction": "Aucune réaction « {name} » dans ce script. Il a : {able}.",
    "error.bad_replies": "{file} : {reason}",
    "replies.unknown": "aucune clé « {key} » n'est connue ici ; écrivez names, replies et card.",
    "replies.names": "`names` est fait de lignes, comme  names: {{person: Nour El Amrani}}",
    "replies.name": "rien ni personne ne s'appelle « {name} » dans ce script ; il a : {able}.",
    "replies.list": "`replies` est une liste d'identifiants, ou de mots à vous.",
    "replies.card": "`card` est une ligne de texte, {most} caractères au plus.",
    "replies.names_kept": "les noms restent ceux de la répétition reprise : retirez `names`.",
    "replies.few": "il manque une réponse au tour {number}, à « {they} ». Ajoutez l'une de"
    " celles-ci, {able}, ou des mots à vous.",
    "replies.many": "c'était fini après {count} réponses, par « {outcome} » : retirez les"
    " suivantes.",
    "error.reply_refused": "Tour {number}, « {they} » : « {said} » ne convient pas. {reason}",
    "error.reply_refused.cure": "Dites-le autrement, ou l'une de celles-ci : {able}",
    "use.no_one_in_script": "Le script {name} n'est au sujet de personne en particulier : retirez"
    " le nom.",
    "use.too_many_in_script": "Le script {name} n'a pas de rôle pour tant de monde.",
    "use.too_many_in_script.cure": "Mettez entre guillemets un nom de plusieurs mots.",
    "use.nobody_to_rehearse": "Il n'y a pas de terminal pour répéter.",
    "use.nobody_to_rehearse.cure": "Donnez --answers FICHIER, avec names, replies et card ; coffee"
    " playbook show {name} --json donne les réponses.",
    "use.from_alone": "--from va avec --replay, qui dit quelle répétition reprendre.",
    "use.no_such_line": "{script} n'a pas de réplique « {name} » qui attende une réponse. Il a :"
    " {able}.",
}
