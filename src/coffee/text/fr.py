"""Ce que dit le programme, en français."""

SENTENCES = {
    # invites
    "ask.commands": ":retour  :passer  :pourquoi  :éditer  :quitter",
    "ask.commands_short": ":aide",
    "ask.commands_told": "Commandes : {commands}  :aide",
    "ask.default": "Entrée garde : {value}",
    "ask.editor_failed": "{editor} s'est terminé sur un échec ; votre texte est resté tel quel.",
    "ask.editor_missing": "Aucun éditeur ici ({editor}). Indiquez le vôtre dans EDITOR.",
    "ask.many_lines": "plusieurs lignes : collez-les, ou :éditer",
    "ask.no_such_command": "{word} n'est pas une commande. Il y a :retour :passer :pourquoi \
:éditer :quitter :aide ; pour répondre {word}, tapez :{word}",
    "ask.pause": "Entrée pour continuer",
    "ask.ticked": "{label} (coché)",
    "ask.help": "Tapez votre réponse, ou une commande : :retour revient à la question précédente,"
    " :passer laisse celle-ci de côté, :pourquoi dit à quoi elle sert, :éditer ouvre votre"
    " éditeur, :quitter enregistre et sort. Touches : Maj-Tab retour, F3 passer, F2 pourquoi,"
    " F4 éditer, Ctrl-D quitter. Chaque réponse est enregistrée dès que vous la donnez. Pour"
    " taper un mot qui commence par deux-points, doublez-les.",
    "ask.first": "C'est la première question.",
    "ask.own": "de vous",
    "ask.understood": "→ {answer}",
    # comment répondre
    "how.several": "Des numéros, comme 1,3-5 ; Entrée seule pour aucun.",
    "how.questions": "Des numéros dans l'ordre qui vous plaît, de {least} à {most} ; une question de"
    " votre cru, tapée en entier, rejoint la liste ; + en montre d'autres.",
    "how.confirm": "Oui ou non.",
    # ce qu'une réponse devrait être
    "expected.text": "Une ligne de texte est attendue.",
    "expected.something": "Une réponse est attendue ; :passer la laisse de côté.",
    "expected.required": "Celle-ci est nécessaire : sans elle, la suite n'a pas de sens.",
    "expected.shorter": "C'est trop long : {most} caractères au plus.",
    "expected.choice": "Attendu, l'un de : {able}.",
    "expected.several": "Attendu, parmi : {able}.",
    "expected.number": "Un nombre entier de {least} à {most} est attendu.",
    "expected.date": "Je ne lis pas de jour ici. Essayez : jeudi, demain, 26/11, 2026-11-26.",
    "expected.date_time": "Je ne lis pas de jour et d'heure ici. Essayez : jeudi 15h,"
    " demain 9h30, 26/11 15h, 2026-11-26 15:00.",
    "expected.hour": "{day}, à quelle heure ? Ajoutez-la, comme 15h ou 9h30.",
    "expected.future": "{when}, c'est passé. Un moment à venir est attendu.",
    "expected.name": "Un nom est attendu.",
    "expected.questions": "De {least} à {most} questions sont attendues : des numéros de la liste,"
    " ou une question de votre cru.",
    "expected.questions_exactly": "{least} questions sont attendues, ni plus ni moins.",
    "expected.listed": "Un numéro de 1 à {most} est attendu.",
    "expected.question_id": "Ni une question de la banque, ni une de votre cru : celle-ci serait une"
    " phrase entière.",
    "expected.confirm": "Oui ou non est attendu.",
    # parcours
    "walk.progress": "{number} sur {of}",
    "walk.unfinished": "{title} : pas encore terminé.",
    "walk.unfinished_people": "Vous avez commencé avec quelqu'un. Qui, maintenant ?",
    "walk.someone_else": "quelqu'un d'autre",
    "walk.go_on": "reprendre à l'étape {number} sur {of}",
    "walk.review": "tout revoir, vos réponses gardées comme suggestions",
    "walk.done": "{title} : c'est prêt, et le rendez-vous est encore à venir.",
    "walk.show": "montrer la fiche",
    "walk.change": "tout revoir, vos réponses gardées comme suggestions",
    "walk.another": "préparer un autre rendez-vous",
    "walk.which": "Quel parcours ?",
    "walk.saved": "Enregistré, à l'étape {number} sur {of}. Pour reprendre : {command}",
    "walk.again": "Pour revoir cette fiche : {command}",
    "person.unknown": "Personne ne s'appelle encore « {name} ».",
    "person.which": "Qui est « {name} » ?",
    "person.new": "une nouvelle personne : {name}",
    "person.several": "C'est le nom de plusieurs personnes : {names}. Précisez le nom, ou tapez le mot"
    " entre parenthèses.",
    "why.source": "« {article} », {section}",
    "why.none": "Aucun conseil derrière celle-ci : elle aide seulement le reste à se mettre en place.",
    # la fiche
    "brief.written": "Écrit : {file}",
    # aujourd'hui
    "today.head": "{day}",
    "today.prepared": "fiche prête",
    "today.unprepared": "pas encore préparé",
    "today.begun": "commencé, pas terminé",
    "today.nothing": "Rien en vue. Un café avec quelqu'un ?",
    "today.examples": 'coffee prep "Nour El Amrani"   préparer un rendez-vous, dix minutes environ\n'
    "coffee brief                   la fiche du prochain\n"
    "coffee walk                    suivre n'importe quel parcours\n"
    "coffee --help                  tout ce qu'il y a",
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
    "help.plain": "Ni couleur ni dessin : des mots l'un sous l'autre, aussi pour lecteurs d'écran.",
    "help.prep": "Préparer un rendez-vous : dix minutes, une fiche d'une page.",
    "help.walk": "Suivre un parcours, à nous ou à vous.",
    "help.brief": "Revoir une fiche : la prochaine, ou celle de PERSONNE.",
    "help.today": "Montrer ce qui vient, avec la commande à taper.",
    "help.completion": "Afficher le script de complétion d'un shell.",
    "help.person": "Un nom, une partie du nom, ou l'identifiant.",
    "help.playbook_name": "Le nom du parcours ; sans lui, on vous le demande.",
    "help.answers": "Prendre les réponses dans un fichier YAML ou JSON, d'étape à réponse ; - lit"
    " l'entrée standard.",
    "help.no_input": "Ne rien demander : sortir avec le code 2 s'il manque une réponse.",
    "help.json": "Afficher du JSON.",
    "help.output": "Écrire dans ce fichier : .md, .html, .json ou .txt.",
    "help.shell": "bash, zsh, fish ou powershell.",
    "slot.person": "PERSONNE",
    "slot.playbook": "PARCOURS",
    "slot.file": "FICHIER",
    "slot.answers": "FICHIER|-",
    # erreurs
    "error.nearest": "Au plus près : {near}.",
    "error.bad_answer": "Étape « {step} » : « {value} » ne convient pas.",
    "error.unknown_steps": "Ce parcours n'a pas d'étape de ce nom : {steps}.",
    "error.unknown_steps.cure": "coffee playbook show prep donne les étapes ; corrigez le fichier et"
    " relancez.",
    "error.missing_steps": "Il manque au fichier de réponses : {steps}.",
    "error.missing_steps.cure": "Ajoutez une ligne pour chacune, comme  {first}: votre réponse",
    "error.bad_answers_file": "{file} : {reason}",
    "error.answers_mapping": "{file} : attendu, une ligne par étape, comme  place: Café de la Gare",
    "error.unknown_playbook": "Aucun parcours ne s'appelle « {name} ».",
    "error.unknown_playbook.cure": "coffee playbook list les nomme tous.",
    "error.unknown_person": "Personne ne s'appelle « {name} ».",
    "error.unknown_person.cure": "Pour préparer un rendez-vous avec quelqu'un de nouveau :"
    ' coffee prep "{name}"',
    "error.ambiguous_person": "« {name} » peut désigner plusieurs personnes ; précisez le nom, ou"
    " tapez le mot entre parenthèses.",
    "error.not_our_database": "{file} ne vient pas de ce programme ; rien n'a été touché.",
    "error.not_our_database.cure": "Déplacez ce fichier, ou donnez un autre dossier par COFFEE_HOME.",
    "error.newer_database": "{file} a été écrit par une version plus récente de coffee (schéma"
    " {found} ; celle-ci connaît {known}) ; rien n'a été touché.",
    "error.newer_database.cure": "Mettez à jour : pipx upgrade coffee-coach",
    "error.unreadable_database": "{file} est illisible ({why}) ; rien n'a été touché.",
    "error.unreadable_database.cure": "Vérifiez à qui est le fichier et l'état du disque ; COFFEE_HOME"
    " désigne un autre dossier.",
    "error.cannot_read": "{file} est illisible ({why}). Vérifiez son nom et qui peut le lire.",
    "error.cannot_write": "Impossible d'écrire {file} ({why}).",
    "error.cannot_write.cure": "Vérifiez les droits et la place sur le disque ; COFFEE_HOME désigne un"
    " autre dossier.",
    "error.nobody_to_ask": "Pas de terminal où poser la question, et « {step} » n'a pas de réponse.",
    "error.nobody_to_ask.cure": "Donnez --answers FICHIER ; coffee playbook show prep --json liste les"
    " étapes.",
    "error.nothing_prepared": "Rien n'est encore préparé.",
    "error.nothing_prepared.cure": "Pour commencer : {command}",
    "error.bad_setting": "{setting} : « {value} » ne convient pas. Connus : {known}.",
    "error.system": "Le système refuse : {why}",
    "use.no_home": "Aucun dossier personnel où garder vos notes. Donnez-en un par COFFEE_HOME.",
    "use.no_such_option": "Pas d'option {name}.",
    "use.no_such_option.cure": "{command} --help les donne.",
    "use.no_such_command": "Pas de commande « {name} ».",
    "use.no_such_command.cure": "{command} --help les donne.",
    "use.missing": "Il manque {name}.",
    "use.missing.cure": "{command} --help montre comment faire.",
    "use.bad_value": "{name} : cette valeur ne convient pas.",
    "use.bad_value.cure": "{command} --help montre comment faire.",
    "use.option_value": "{name} attend une valeur, ou n'en attend pas.",
    "use.option_value.cure": "{command} --help montre comment faire.",
    "use.extra": "« {name} » est de trop. Un nom en plusieurs mots se met entre guillemets.",
    "use.extra.cure": "{command} --help montre comment faire.",
    "use.no_such_shell": "Pas de complétion pour « {name} ». Connus : {able}.",
    "use.output_suffix": "{name} : le nom doit finir par {able}.",
}
