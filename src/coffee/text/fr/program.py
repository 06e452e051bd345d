"""Sentences of the program as a whole: prompts, walks, help, errors."""

SENTENCES = {
    # invites
    "ask.commands": ":retour  :passer  :pourquoi  :éditer  :quitter  :aide",
    "ask.commands_short": ":aide",
    "ask.commands_told": "Commandes : {commands}",
    "ask.default": "Entrée garde : {value}",
    "ask.editor_failed": "{editor} a échoué ; votre texte est resté tel quel.",
    "ask.editor_missing": "Je ne trouve pas l'éditeur ({editor}). Indiquez le vôtre dans EDITOR.",
    "ask.many_lines": "plusieurs lignes : collez-les, ou :éditer",
    "ask.no_such_command": "{word} n'est pas une commande. Commandes : :retour :passer :pourquoi \
:éditer :quitter :aide ; pour répondre {word}, tapez :{word}",
    "ask.pause": "Entrée pour continuer",
    "ask.ticked": "{label} (coché)",
    "ask.help": "Tapez votre réponse ; pour une liste, les numéros ou quelques mots d'un choix.\n"
    ":retour    Maj-Tab  la question précédente\n"
    ":passer    F3       laisse celle-ci de côté\n"
    ":pourquoi  F2       à quoi elle sert\n"
    ":éditer    F4       votre éditeur\n"
    ":quitter   Ctrl-D   enregistre et sort\n"
    ":aide      F1       cette liste\n"
    "+                   d'autres questions, là où il y en a\n"
    "Alt-Entrée          une nouvelle ligne, là où il en faut plusieurs\n"
    "Ctrl-C              sort ; tout est enregistré, sauf la ligne en cours\n"
    "::mot               la réponse « :mot », pas une commande\n"
    "Chaque réponse est enregistrée dès que vous la donnez.",
    "ask.first": "C'est la première question.",
    "ask.own": "de vous",
    "ask.then": "puis : {follow}",
    "ask.understood": "→ {answer}",
    # comment répondre
    "how.several": "Des numéros, comme 1,3-5 ; Entrée seule pour aucun.",
    "how.questions": "Des numéros dans l'ordre qui vous plaît, de {least} à {most} ; une question de"
    " votre cru, tapée en entier, rejoint la liste ; + en montre d'autres.",
    "how.confirm": "Oui ou non.",
    # ce qu'une réponse devrait être
    "expected.text": "Donnez une ligne de texte.",
    "expected.something": "Tapez une réponse, ou :passer pour laisser cette question de côté.",
    "expected.required": "Il me faut cette réponse pour continuer.",
    "expected.shorter": "C'est trop long : {most} caractères au plus.",
    "expected.choice": "Au choix : {able}.",
    "expected.several": "Au choix, un ou plusieurs : {able}.",
    "expected.number": "Donnez un nombre entier, de {least} à {most}.",
    "expected.date": "Je n'ai pas compris la date. Essayez : jeudi, demain, 26/11, 2026-11-26.",
    "expected.date_time": "Je n'ai pas compris la date et l'heure. Essayez : jeudi 15h,"
    " demain 9h30, 26/11 15h, 2026-11-26 15:00.",
    "expected.hour": "{day}, à quelle heure ? Ajoutez-la, comme 15h ou 9h30.",
    "expected.no_such_day": "Ce jour n'existe pas dans le calendrier. Auquel pensiez-vous ?",
    "expected.weekday_differs": "Le {day}, peut-être ? Le jour et la date ne vont pas ensemble.",
    "expected.no_such_hour": "Aucune horloge ne donne cette heure. Essayez 15h, ou 9h30.",
    "expected.future": "{when} : c'est déjà passé. Donnez une date à venir.",
    "expected.name": "Tapez un nom.",
    "expected.questions": "Choisissez de {least} à {most} questions : des numéros de la liste, ou"
    " une question de votre cru.",
    "expected.questions_exactly": "Il en faut {least}, ni plus ni moins.",
    "expected.listed": "Tapez un numéro de 1 à {most}, ou le début d'une réponse.",
    "expected.question_blank": "Pour poser cette question, il manque une de vos réponses : {name}.",
    "expected.question_id": "Cette question n'est pas dans la liste. Pour ajouter la vôtre, tapez"
    " une phrase entière.",
    "expected.confirm": "Répondez par oui ou par non.",
    # questions de son cru
    "own.rather": "On peut y répondre par oui ou par non. Peut-être : {question}",
    "own.closed": "On peut y répondre par oui ou par non : comment, qu'est-ce qui ou pourquoi l'ouvrirait.",
    # parcours
    "walk.progress": "{number} sur {of}",
    "answers.unused": "Réponses inutilisées, ces étapes n'ayant pas lieu d'être ici : {steps}.",
    "walk.unfinished": "{title} : vous n'aviez pas terminé.",
    "walk.unfinished_people": "Vous n'aviez pas terminé. Avec qui continuer ?",
    "walk.someone_else": "quelqu'un d'autre",
    "walk.go_on": "reprendre à l'étape {number} sur {of}",
    "walk.review": "tout revoir, à partir de vos réponses",
    "walk.done": "{title} : tout est prêt, et le rendez-vous est à venir.",
    "walk.show": "voir la fiche",
    "walk.change": "tout revoir, à partir de vos réponses",
    "walk.anew": "recommencer à zéro",
    "walk.another": "préparer un autre rendez-vous",
    "walk.which": "Quel parcours suivre ?",
    "walk.saved": "Enregistré, à l'étape {number} sur {of}. Pour reprendre : {command}",
    "walk.met": 'Une rencontre ? Pour en garder trace : coffee touch "Prénom Nom" --via coffee --new',
    "walk.again": "Pour revoir cette fiche : {command}",
    "person.unknown": "Je ne connais pas encore {name}.",
    "person.which": "Qui est « {name} » ?",
    "person.new": "un nouveau contact : {name}",
    "person.several": "Vous connaissez plusieurs personnes de ce nom : {names}. Précisez le nom, ou tapez le mot"
    " entre parenthèses.",
    "why.source": "Article « {article} », partie « {section} »",
    "why.none": "Pas d'article sur ce point : la question aide simplement à préparer la suite.",
    # la fiche
    "brief.begun": "Fiche en cours : étape {number} sur {of}. Pour reprendre : {command}",
    "brief.written": "Écrit : {file}",
    # aujourd'hui
    "today.prepared": "fiche prête",
    "today.unprepared": "pas encore préparé",
    "today.begun": "commencé, pas terminé",
    "today.late": "en retard",
    "today.now": "à faire",
    "today.due": "à tenir",
    "today.date": "date",
    "today.find_date": "trouver une date avec {name}",
    "today.put_off": "reporté, sans date",
    "today.touch": "contact",
    "today.followup": "retour sur le café avec {name}, {day}",
    "today.mine": "promis à {name} : {words}",
    "today.theirs": "{name} vous a promis : {words}",
    "today.silence": "{name}, {span} depuis votre dernier échange",
    "today.never": "{name}, aucun échange pour l'instant",
    "today.unfinished": "à finir",
    "today.walk.prep": "préparer un rendez-vous",
    "today.walk.second-meeting": "préparer le rendez-vous suivant",
    "today.walk.followup": "après le café",
    "today.walk.keep-in-touch": "rester en contact",
    "today.walk.event": "une soirée",
    "today.walk.chance-encounter": "une rencontre de hasard",
    "today.more": "et {count} de plus : coffee today --all",
    "today.nothing": "Rien en vue. Un café avec quelqu'un ?",
    "today.examples": 'coffee prep "Nour El Amrani"   préparer un rendez-vous, dix minutes environ\n'
    "coffee brief                   la fiche du prochain rendez-vous\n"
    "coffee walk                    suivre le parcours de votre choix\n"
    "coffee --help                  toutes les commandes",
    # aide
    "help.coffee": "Un coach de réseau : préparez un café en dix minutes, sans jamais perdre un mot.",
    "help.epilog": 'Pour commencer : coffee prep "Nour El Amrani"',
    "help.usage": "Utilisation : ",
    "help.options_slot": "[OPTIONS]",
    "help.command_slot": "COMMANDE ...",
    "help.options": "Options :",
    "help.arguments": "Arguments :",
    "help.commands": "Commandes :",
    "help.help": "Afficher cette page et sortir.",
    "help.version": "Afficher la version et sortir.",
    "help.lang": "La langue, pour cette fois ; sinon COFFEE_LANG, config.toml, celle du système.",
    "help.plain": "Ni couleur ni dessin : du texte ligne à ligne, pour les lecteurs d'écran aussi.",
    "help.prep": "Préparer un rendez-vous : dix minutes, une fiche d'une page.",
    "help.walk": "Suivre un parcours, le nôtre ou le vôtre.",
    "help.brief": "Revoir une fiche : la prochaine, ou celle de PERSONNE.",
    "help.today": "Voir ce qui vient, avec la commande à taper.",
    "help.today_all": "Toutes les lignes, si nombreuses soient-elles.",
    "help.exit_code": "Sortir avec le code 10 si une ligne appelle quelque chose aujourd'hui, 0 sinon.",
    "help.completion": "Afficher le script de complétion d'un shell.",
    "help.person": "Un nom, une partie du nom, ou l'identifiant.",
    "help.playbook_name": "Le nom du parcours ; sans lui, on vous le demande.",
    "help.answers": "Prendre les réponses dans un fichier YAML ou JSON, d'étape à réponse ; - lit"
    " l'entrée standard.",
    "help.which_page": "Le parcours dont c'est la fiche, comme followup : la dernière avec cette personne.",
    "help.no_input": "Ne rien demander : sortir avec le code 2 s'il manque une réponse.",
    "help.json": "Afficher du JSON.",
    "help.output": "Écrire dans ce fichier : .md, .html, .json ou .txt.",
    "help.shell": "bash, zsh, fish ou powershell.",
    "slot.person": "PERSONNE",
    "slot.playbook": "PLAYBOOK",
    "slot.file": "FICHIER",
    "slot.stdin": "l'entrée standard",
    "slot.answers": "FICHIER|-",
    # erreurs
    "error.nearest": "Vouliez-vous dire : {near} ?",
    "error.bad_answer": "Étape « {step} » : « {value} » ne convient pas.",
    "error.unknown_steps": "Ce parcours n'a pas d'étape de ce nom : {steps}.",
    "error.unknown_steps.cure": "coffee playbook show {playbook} donne les étapes ; corrigez le fichier et"
    " relancez.",
    "error.missing_steps": "Il manque au fichier de réponses : {steps}.",
    "error.missing_steps.cure": "Ajoutez une ligne pour chacune, comme  {first}: votre réponse",
    "error.bad_answers_file": "{file} : {reason}",
    "error.at_line": "ligne {line} : {reason}",
    "error.answers_mapping": "{file} : il faut une ligne par étape, comme  place: Café de la Gare",
    "error.unknown_playbook": "Aucun playbook ne s'appelle « {name} ».",
    "error.unknown_playbook.cure": "Pour les voir tous : coffee playbook list",
    "error.unknown_person": "Je ne connais personne du nom de « {name} ».",
    "error.unknown_person.cure": "Pour préparer un rendez-vous avec quelqu'un de nouveau :"
    ' coffee prep "{name}"\n'
    'Vous vous êtes déjà vus : coffee touch "{name}" --via coffee --new',
    "error.ambiguous_person": "« {name} » peut désigner plusieurs personnes ; précisez le nom, ou"
    " tapez le mot entre parenthèses.",
    "error.not_our_database": "{file} ne vient pas de ce programme ; rien n'a été touché.",
    "error.not_our_database.cure": "Déplacez ce fichier, ou indiquez un autre dossier dans COFFEE_HOME.",
    "error.newer_database": "{file} a été écrit par une version plus récente de coffee (schéma"
    " {found} ; celle-ci connaît {known}) ; rien n'a été touché.",
    "error.newer_database.cure": "Mettez à jour : pipx upgrade coffee-coach",
    "error.unreadable_database": "{file} est illisible ({why}) ; rien n'a été touché.",
    "error.unreadable_database.cure": "Vérifiez à qui est le fichier et l'état du disque ; COFFEE_HOME"
    " désigne un autre dossier.",
    "error.cannot_read": "{file} est illisible ({why}). Vérifiez son nom et qui peut le lire.",
    "error.cannot_write": "Impossible d'écrire {file} ({why}).",
    "error.cannot_write.cure": "Vérifiez les droits d'accès et la place libre sur le disque.",
    "error.nobody_to_ask": "Pas de terminal où poser la question, et « {step} » n'a pas de réponse.",
    "error.nobody_to_ask.cure": "Donnez --answers FICHIER ; coffee playbook show {playbook} --json liste les"
    " étapes.",
    "error.nothing_prepared": "Rien n'est encore préparé.",
    "error.nothing_prepared.cure": "Pour commencer : {command}",
    "error.bad_setting": "{setting} ne peut pas valoir « {value} ». Au choix : {known}.",
    "error.system": "Le système refuse : {why}",
    "use.no_home": "Aucun dossier personnel où garder vos notes. Indiquez-en un dans COFFEE_HOME.",
    "use.no_such_option": "Pas d'option {name}.",
    "use.no_such_option.cure": "Pour voir les options : {command} --help",
    "use.no_such_command": "Pas de commande « {name} ».",
    "use.no_such_command.cure": "Pour voir les commandes : {command} --help",
    "use.missing": "Il manque {name}.",
    "use.missing.cure": "Pour voir comment faire : {command} --help",
    "use.bad_value": "{name} : cette valeur ne convient pas.",
    "use.bad_value.cure": "Pour voir comment faire : {command} --help",
    "use.option_value": "{name} : il manque une valeur, ou il y en a une de trop.",
    "use.option_value.cure": "Pour voir comment faire : {command} --help",
    "use.extra": "« {name} » est de trop ici. Si cela fait partie d'un nom ou d'une valeur, mettez le tout"
    " entre guillemets.",
    "use.extra.cure": "Pour voir comment faire : {command} --help",
    "use.no_such_shell": "Pas de complétion pour « {name} ». Au choix : {able}.",
    "use.no_subject": "Le parcours {name} ne concerne personne en particulier : retirez --person.",
    "use.output_suffix": "{name} : le nom doit finir par {able}.",
    "help.playbook": "Lister, montrer et vérifier les playbooks, les vôtres compris.",
    "help.playbook_list": "Lister les playbooks : genre, langues, à vous ou fourni, titre.",
    "help.playbook_show": "Montrer les étapes d'un parcours, les questions d'une banque, ou les"
    " conseils.",
    "help.playbook_check": "Vérifier des playbooks : ce qui cloche, à quelle ligne, et le remède.",
    "help.playbook_schema": "Afficher le schéma JSON des playbooks, pour les éditeurs de texte.",
    "help.playbook_one": "Le nom du playbook.",
    "help.playbook_paths": "Fichiers ou dossiers ; sans rien, tous les playbooks.",
    "slot.paths": "CHEMIN...",
}
