"""Sentences about playbooks: what `coffee playbook` says, and the faults it finds."""

SENTENCES = {
    # commandes des playbooks
    "playbook.own": "à vous",
    "playbook.shipped": "fourni",
    "playbook.partly_own": "à vous : {langs}",
    "playbook.faulty": "à corriger ; pour savoir pourquoi : {command}",
    "playbook.about": "{name}, genre {kind}, langue {lang}, {origin}",
    "playbook.brief": "La page qui en sort : {titles}",
    "playbook.required": "indispensable",
    "playbook.default": "par défaut : {value}",
    "playbook.when": "si : {value}",
    "playbook.keep": "gardé : {value}",
    "playbook.advice": "conseil : {value}",
    "playbook.note": "une ligne sur chaque : {value}",
    "playbook.follow": "puis : {text}",
    "playbook.bad": "par exemple : {text}",
    "playbook.for": "pour : {value}",
    "playbook.goals": "buts : {value}",
    "playbook.clean": "Rien à corriger ; fichiers : {files}. Playbooks : {playbooks} ; étapes :"
    " {steps} ; questions : {questions} ; répliques : {lines} ; réponses : {replies} ; règles :"
    " {rules} ; conseils : {advice}, dont {waiting} attendent un playbook à venir.",
    # dialogues
    "playbook.reaction": "{odds} sur {of}",
    "playbook.once": "une seule fois",
    "playbook.leads": "vers {value}",
    "playbook.calls": "par {value}",
    "playbook.returns": "retour au point d'appel",
    "playbook.ends": "{outcome}, note {score} : {title}",
    "playbook.needs": "attendu : {value}",
    "playbook.covered": "{name} : répliques parcourues {lines}, réponses {replies}, réactions"
    " {reactions}",
    # ce qui cloche dans un playbook, et le remède
    "fault.at": "« {step} » : ",
    "fault.more": "{count} autres erreurs ne sont pas montrées : corrigez d'abord celles-ci, puis"
    " vérifiez de nouveau.",
    "fault.shipped_behind": "Pour retrouver entre-temps le playbook « {name} » fourni, renommez ce"
    " fichier ou sortez-le du dossier.",
    "fault.other_kind": "ce fichier est du genre {kind}, et il en faut un du genre {wanted} :"
    " nommez-en un autre (coffee playbook list donne les genres), ou renommez ce fichier.",
    "fault.cannot_read": "le fichier est illisible ({why}) : vérifiez qui peut le lire.",
    "fault.no_such_file": "aucun fichier ni dossier de ce nom : vérifiez-le ; coffee playbook list"
    " donne tous les playbooks.",
    "fault.no_playbook": "aucun playbook dans ce dossier, ni un dossier plus bas : leurs noms"
    " finissent par {able}.",
    "fault.not_a_playbook": "ceci n'est pas un playbook : commencez par trois lignes, `format:"
    " coffee/1`, `kind: walk` et `title: ...`.",
    "fault.missing": "il manque `{name}` : ajoutez-le.",
    "fault.extra": "aucune clé `{name}` ici : retirez-la, ou écrivez l'une de celles-ci, {able}.",
    "fault.format_unknown": "`format` vaut « {value} » : écrivez coffee/1, le seul que lise cette"
    " version, ou mettez coffee à jour.",
    "fault.kind_missing": "il manque `kind` : ajoutez-le, parmi {able}.",
    "fault.kind_unknown": "aucun genre « {value} » : écrivez l'un de ceux-ci, {able}.",
    "fault.type_missing": "il manque `type` : ajoutez-le, parmi {able}.",
    "fault.type_unknown": "aucun type « {value} » : écrivez l'un de ceux-ci, {able}.",
    "fault.not_among": "`{name}` vaut « {value} » : écrivez l'un de ceux-ci, {able}.",
    "fault.not_an_id": "« {value} » ne peut servir d'identifiant : employez a-z, 0-9 et des traits"
    " d'union isolés.",
    "fault.not_advice": "« {value} » ne désigne pas un conseil : écrivez article/nom, comme"
    " cafe/time.",
    "fault.empty": "`{name}` est vide : remplissez-le, ou retirez-le.",
    "fault.too_long": "`{name}` dépasse {most} caractères : raccourcissez-le.",
    "fault.too_many": "`{name}` en contient plus de {most} : retirez-en, ou coupez-le en deux.",
    "fault.not_a_number": "`{name}` vaut « {value} » : écrivez un nombre entier, comme 5.",
    "fault.out_of_bounds": "`{name}` vaut « {value} » : écrivez un nombre de 0 à 999999999.",
    "fault.not_yes_no": "`{name}` vaut « {value} » : écrivez yes ou no.",
    "fault.not_text": "`{name}` doit être un texte : mettez-le entre guillemets droits.",
    "fault.not_a_list": "`{name}` doit être une liste : mettez chaque élément sur sa ligne, après"
    " un tiret.",
    "fault.not_a_mapping": "`{name}` doit être fait de lignes `clé: valeur` : mettez une espace"
    " après chaque deux-points.",
    "fault.misshapen": "`{name}` n'a pas la forme attendue ici : comparez avec coffee playbook"
    " schema.",
    "fault.id_twice": "l'identifiant « {name} » sert deux fois : changez l'un des deux.",
    "fault.id_reserved": "« {name} » est un nom que le programme remplit lui-même : nommez l'étape"
    " autrement.",
    "fault.person_type": "l'étape nommée person dit de qui l'on parle : donnez-lui `type: person`,"
    " ou renommez-la.",
    "fault.braces": "accolades ou crochets mal appariés : écrivez {{minutes}} pour une réponse et"
    " [[ ... ]], jamais l'un dans l'autre, pour une partie qui peut tomber.",
    "fault.braces_here": "rien n'est rempli ici, et l'on verrait les accolades : écrivez les mots"
    " eux-mêmes.",
    "fault.count_outside": "{{#}} compte les lignes de la page finale, rien d'autre : retirez-le.",
    "fault.name_unknown": "{{{{{name}}}}} n'est la réponse d'aucune étape plus haut : écrivez l'un"
    " de ceux-ci, {able}, ou retirez-le.",
    "fault.name_later": "{{{{{name}}}}} n'a sa réponse que plus bas : montez cette étape-là, ou"
    " retirez le nom.",
    "fault.name_itself": "{{{{{name}}}}} est la réponse de cette étape même : écrivez le nom d'une"
    " étape plus haut, ou retirez-le.",
    "fault.name_page": "{{{{{name}}}}} est une page, sans réponse : écrivez le nom d'une autre"
    " étape, ou retirez-le.",
    "fault.name_part": "il n'y a pas de {{{{{name}}}}} : écrivez l'un de ceux-ci, {able}.",
    "fault.until_unkept": "{{until}} demande plus haut une étape avec `keep: meeting.start` et une"
    " avec `keep: meeting.minutes` : ajoutez-les, ou retirez-le.",
    "fault.item_outside": "{{item}} est l'intitulé d'un choix, connu de `note` seulement :"
    " retirez-le.",
    "fault.note_name": "`note` ne connaît que {{{{item}}}}, pas {{{{{name}}}}} : retirez ce nom.",
    "fault.note_long": "`note`, avec le plus long intitulé, dépasse {most} caractères :"
    " raccourcissez l'un des deux.",
    "fault.when_unknown": "`when` compare avec « {name} », qui n'est pas une étape : écrivez l'une"
    " de celles-ci, {able}, ou retirez-le.",
    "fault.when_later": "`when` compare avec « {name} », qui vient plus bas : une étape ne regarde"
    " qu'en arrière ; montez « {name} », ou retirez la comparaison.",
    "fault.when_itself": "`when` compare avec cette étape même : comparez avec une étape plus"
    " haut, ou retirez-le.",
    "fault.when_page": "`when` compare avec « {name} », une page, sans réponse : comparez avec une"
    " autre étape, ou retirez-le.",
    "fault.when_text": "« {name} » peut recevoir n'importe quel texte, `when` ne peut donc"
    " attendre « {value} » : comparez avec any (répondu) ou none (sans réponse).",
    "fault.when_value": "`when` attend « {value} », que « {name} » ne reçoit jamais : écrivez l'un"
    " de ceux-ci, {able}, any, none.",
    "fault.when_impossible": "ce `when` ne peut jamais être vrai, vu ce que permettent les étapes"
    " plus haut : changez-le, ou retirez-le.",
    "fault.circumstance_early": "« {name} » est ce que l'on sait de la personne : placez l'étape"
    " nommée person au-dessus.",
    "fault.connector_early": "« {name} » est ce que l'on sait de l'intermédiaire : placez au-dessus"
    " l'étape qui garde intro.connector.",
    "fault.draft_private": "{{{{{name}}}}} peut contenir des notes privées, et un message se"
    " partage : retirez-le, ou ajoutez `share: yes` à son étape si sa réponse peut être lue par"
    " d'autres.",
    "fault.recall_required": "il n'y aura peut-être rien à rappeler, et `required` ne tiendrait pas :"
    " retirez-le.",
    "fault.pointer_unfit": "`{what}` doit nommer plus haut une étape de type choice, et « {name} »"
    " n'en est pas une : écrivez l'une de celles-ci, {able}, ou retirez `{what}`.",
    "fault.page_key": "une page n'a pas de réponse, `{what}` n'y fait rien : retirez-le.",
    "fault.least_most": "`least` vaut {least} et `most` vaut {most}, aucune réponse n'irait :"
    " corrigez l'un des deux.",
    "fault.choice_reserved": "any et none veulent dire « répondu » et « sans réponse » dans un"
    " `when` : donnez au choix « {name} » un autre identifiant.",
    "fault.choice_number": "le choix « {name} » serait pris pour un rang dans la liste : mettez"
    " une lettre dans son identifiant.",
    "fault.label_twice": "deux choix ont pour intitulé « {label} » : donnez à chacun ses propres"
    " mots.",
    "fault.label_is_id": "l'intitulé « {label} » est aussi l'identifiant d'un autre choix :"
    " changez l'un des deux.",
    "fault.label_number": "l'intitulé « {label} » serait pris pour un rang dans la liste :"
    " ajoutez-y un mot.",
    "fault.keep_type": "`keep: {slot}` va à une étape de type {able} : changez le type, ou ce qui"
    " est gardé.",
    "fault.keep_choice": "`keep: {slot}` lit sa réponse, et ne connaît pas « {name} » : nommez les"
    " choix {able}.",
    "fault.keep_twice": "`keep: {slot}` est déjà à « {name} », et les deux peuvent avoir une"
    " réponse : retirez-en un, ou que leurs `when` s'excluent.",
    "fault.default_unknown": "`default` vaut « {default} », qui n'est pas une réponse de cette"
    " étape : écrivez l'un de ceux-ci, {able}.",
    "fault.default_unfit": "`default` vaut « {default} », que cette étape refuse : écrivez une"
    " réponse qui convienne n'importe quel jour.",
    "fault.default_own": "une étape de type {type} se remplit d'elle-même : retirez `default`.",
    "fault.ask_unsure": "`{what}` a besoin de {{{{{name}}}}}, qui peut rester sans réponse :"
    " mettez cette partie entre [[ ]], ou ajoutez `required: yes` à son étape.",
    "fault.never_filled": "ceci ne peut jamais être montré, aucun chemin ne donne ici {name} :"
    " retirez un nom, ou changez un `when`.",
    "fault.id_number": "l'identifiant « {name} » serait pris pour un rang dans la liste : mettez-y"
    " une lettre.",
    "fault.ask_twice": "« {name} » se pose dans les mêmes mots qu'une autre question : retirez l'une"
    " des deux.",
    "fault.theme_unknown": "aucun thème « {name} » : écrivez l'un de ceux-ci, {able}, ou"
    " ajoutez-le sous `themes`.",
    "fault.theme_unused": "aucune question n'a le thème « {name} » : écrivez-en une, ou retirez le"
    " thème.",
    "fault.no_question_mark": "`{what}` n'est pas une question : finissez par un point"
    " d'interrogation.",
    "fault.article_unknown": "aucun article « {name} » : écrivez l'un de ceux-ci, {able}, avant la"
    " barre, ou ajoutez-le sous `articles`.",
    "fault.article_unused": "aucun conseil ne vient de l'article « {name} » : ajoutez ses"
    " conseils, ou retirez-le.",
    "fault.figure_unclaimed": "« {figure} » est le chiffre de l'auteur, et le texte ne le dit pas"
    " : ajoutez « l'auteur compte ».",
    "fault.phrase_character": "« {phrase} » contient « {name} », ce qu'aucune tournure ne peut :"
    " écrivez de simples mots ; docs/playbooks.md donne les signes.",
    "fault.phrase_branches": "les parenthèses de « {phrase} » ne vont pas par deux : écrivez"
    " (ceci|cela), ou (ceci|) pour ce qui peut manquer.",
    "fault.phrase_ends": "« {phrase} » a {name} sans mot d'un côté : ajoutez le mot, ou retirez"
    " {name}.",
    "fault.phrase_gaps": "« {phrase} » laisse plus de {name} blancs : coupez-la en deux.",
    "fault.phrase_long": "« {phrase} » compte plus de {name} mots et signes : coupez-la en deux.",
    "fault.phrase_empty": "« {phrase} » se trouverait partout : ajoutez un mot qui doive y être.",
    "fault.list_unknown": "il n'y a pas de liste « {name} » : écrivez l'une de {able}, ou ajoutez-la"
    " sous `lists`.",
    "fault.list_circle": "la liste « {name} » renvoie à elle-même : retirez un renvoi.",
    "fault.list_unused": "rien ne renvoie à la liste « {name} » : écrivez @{name} quelque part, ou"
    " retirez-la.",
    "fault.rule_blind": "cette règle ne cherche rien : ajoutez `find` ou `measure`.",
    "fault.measure_limit": "une mesure a une seule limite : écrivez `over`, ou bien `under`.",
    "fault.measure_lists": "`{name}` porte sur des listes, {count} au moins : nommez-les sous `list`.",
    "fault.off_alone": "`off` porte sur le playbook fourni : ajoutez `extends: yes`, ou retirez-le.",
    "fault.off_unknown": "il n'y a pas de règle « {name} » à désactiver : écrivez l'une de {able}.",
    "fault.example_missed": "« {name} » laisse passer son mauvais exemple « {text} » : élargissez la"
    " règle, ou changez l'exemple.",
    "fault.example_caught": "« {name} » s'en prend à son bon exemple « {text} » : resserrez la règle,"
    " ou changez l'exemple.",
    "fault.advice_unknown": "aucun conseil « {name} » : écrivez l'un de ceux-ci, {able}, ou"
    " ajoutez-le à advice.yaml.",
    "fault.advice_unused": "« {name} » est destiné à {home}, qui n'y renvoie jamais : ajoutez-le à"
    " un `advice` là-bas, ou retirez {home} de `home`.",
    "fault.bank_unknown": "aucune banque « {name} » : écrivez l'une de celles-ci, {able}, ou"
    " ajoutez le fichier {name}.yaml.",
    "fault.bank_small": "la banque « {name} » a {count} questions et `least` vaut {least} :"
    " baissez-le, ou ajoutez des questions.",
    "fault.bank_apart": "l'étape que nomme `{what}` n'a aucun choix en commun avec `{meant}` dans"
    " la banque « {name} » : reprenez ses mots, {able}.",
    "fault.blank_unknown": "aucun parcours qui puise ici ne connaît {{{{{name}}}}} : écrivez l'un"
    " de ceux-ci, {able}, ou retirez-le.",
    "fault.meant_unknown": "`{what}` dit « {name} », qu'aucun parcours ne propose : écrivez l'un"
    " de ceux-ci, {able}.",
    "fault.parity_missing": "{file} contient « {name} », qui manque ici : ajoutez-le, ou retirez-le"
    " là-bas.",
    "fault.parity_extra": "« {name} » manque dans {file} : ajoutez-le là-bas, ou retirez-le ici.",
    "fault.parity_differs": "`{what}` vaut « {ours} » ici et « {theirs} » dans {file} :"
    " accordez-les.",
    "fault.parity_order": "« {name} » est là où {file} a « {other} » : suivez le même ordre.",
    # ce qui cloche dans un dialogue
    "fault.cast_type": "la distribution est faite d'étapes de type person, text ou choice :"
    " changez `type`.",
    "fault.cast_default": "chacun, dans la distribution, a un `default` inventé, pour commencer"
    " d'une simple touche Entrée : ajoutez-le.",
    "fault.cast_first": "l'étape nommée person dit à qui l'on parle : mettez-la en premier dans"
    " `cast`.",
    "fault.cast_unknown": "rien ni personne ne s'appelle {{{{{name}}}}} dans la distribution :"
    " écrivez l'un de ceux-ci, {able}, ou ajoutez une étape à `cast`.",
    "fault.var_line": "« {name} » est à la fois une variable et une réplique, `when` ne saurait"
    " choisir : renommez l'un des deux.",
    "fault.var_unknown": "« {name} » n'est ni une variable ni une réplique : écrivez l'un de ceux-ci,"
    " {able}, ou ajoutez-le sous `vars`.",
    "fault.var_value": "« {name} » ne vaut jamais « {value} » : écrivez l'un de ceux-ci, {able}.",
    "fault.line_unknown": "aucune réplique « {name} » : écrivez l'une de celles-ci, {able}, ou"
    " ajoutez-la sous `lines`.",
    "fault.line_ways": "une réplique n'a qu'une suite, et celle-ci a : {found}. Gardez-en une"
    " seule, parmi {able}.",
    "fault.line_silent": "on n'entend et on ne voit rien ici : ajoutez `they` ou `scene`.",
    "fault.line_unmet": "aucun chemin ne mène ici : menez-y une réponse, ou retirez cette réplique.",
    "fault.no_exit": "aucun chemin n'arrive d'ici à une fin : menez une réponse hors du cercle.",
    "fault.endless": "on peut tourner en rond par ici sans jamais finir : ajoutez `once` à une"
    " réponse, ou menez-la ailleurs.",
    "fault.soft_lock": "toutes les réponses d'ici peuvent manquer : laissez-en une sans `when` ni"
    " `once`.",
    "fault.you_few": "une seule réponse n'est pas un choix : écrivez-en au moins deux.",
    "fault.no_good": "aucune réponse n'a ici `verdict: good` : écrivez-en une, il y a toujours"
    " quelque chose à apprendre.",
    "fault.otherwise_alone": "`otherwise` répond à des mots qui ne vont à aucune réponse, et il"
    " n'y en a pas ici : retirez-le.",
    "fault.roll_oddless": "à en croire `odds`, aucune réaction d'ici n'arrive jamais : donnez à l'une"
    " d'elles plus de 0.",
    "fault.roll_conditional": "toutes les réactions d'ici ont un `when`, et il peut n'en rester"
    " aucune : laissez-en une sans.",
    "fault.like_few": "`like` a {count} exemples : écrivez-en au moins {least}, comme les gens les"
    " taperaient.",
    "fault.like_twice": "« {text} » est un exemple de « {other} » comme de « {name} » : gardez-le"
    " dans l'une des deux.",
    "fault.act_unknown": "aucun sens ne s'appelle « {name} » : écrivez l'un de ceux-ci, {able}.",
    "fault.criterion_unknown": "aucun critère « {name} » : écrivez l'un de ceux-ci, {able}, ou"
    " ajoutez-le sous `criteria`.",
    "fault.criterion_unused": "aucune réponse n'attend « {name} » : ajoutez-le à un `needs`, ou"
    " retirez-le.",
    "fault.criterion_add": "ajoutez `add`, les mots qui complètent une réponse où cela manque.",
    "fault.criterion_blind": "rien ne dit si cela a été dit : ajoutez `words`, `names`, `means` ou"
    " `most`.",
    "fault.score_high": "`score` va de 0 à {most} : baissez-le.",
    "fault.card_missing": "la réaction « {name} » n'a pas de carte : ajoutez-la sous `card`.",
    "fault.card_unknown": "« {name} » n'est pas une réaction qu'un chemin rencontre en premier :"
    " écrivez l'une de celles-ci, {able}.",
    "fault.card_line": "il n'y a rien à répondre à « {name} » : nommez une réplique qui a `you`.",
    "fault.return_alone": "on peut arriver à ce `return` sans `call` : n'y menez que par `call`,"
    " ou écrivez `go`.",
    "fault.call_endless": "`call: {name}` n'arrive jamais à un `return` : ajoutez-en un là-bas, ou"
    " écrivez `go`.",
    "fault.never_taken": "à jouer le script, on ne rencontre jamais « {name} » : changez un"
    " `when`, ou retirez-le.",
    "fault.react_unknown": "aucune réaction « {name} » : écrivez l'une de celles-ci, {able}.",
    "fault.test_over": "essai « {test} » : c'était fini, par {ends}, avant « {name} » :"
    " retirez-le.",
    "fault.test_pick": "essai « {test} » : à « {line} », « {name} » n'est pas proposé : écrivez"
    " l'un de ceux-ci, {able}.",
    "fault.test_react": "essai « {test} » : « {name} » n'arrive jamais sur ce chemin : retirez-le"
    " de `react`.",
    "fault.test_ends": "essai « {test} » : on arrive à « {line} », pas à « {ends} » : corrigez"
    " `pick` ou `ends`.",
    # ce qui cloche dans un fichier YAML
    "yaml.not_a_file": "ce n'est pas un fichier ordinaire : donnez un fichier, pas un dossier, un"
    " tube ou un périphérique.",
    "yaml.too_large": "le fichier dépasse {most} Kio : coupez-le en deux.",
    "yaml.syntax": "ce n'est pas du YAML : comparez la ligne avec ses voisines ; un texte avec"
    " deux-points ou # va entre guillemets droits.",
    "yaml.colon": "un deux-points de trop, ou une ligne trop rentrée : mettez le texte entre"
    " guillemets droits, ou alignez la ligne.",
    "yaml.quote": "un guillemet s'ouvre ici et ne se ferme jamais : fermez-le ; un texte qui"
    " contient des guillemets droits va entre apostrophes.",
    "yaml.indent": "cette ligne ne va pas avec ses voisines : alignez-la sur elles, et ne mettez"
    " rien après un guillemet fermant.",
    "yaml.bracket": "la liste ou le groupe de clés qui s'ouvre ici est mal fermé : vérifiez"
    " virgules, crochets et accolades.",
    "yaml.no_colon": "une clé est suivie d'un deux-points et d'une espace : écrivez `nom: valeur`.",
    "yaml.start": "un texte ne peut commencer par @, %, un accent grave ou une tabulation :"
    " mettez-le entre guillemets droits, et indentez par des espaces.",
    "yaml.escape": "une barre oblique inverse est spéciale entre guillemets droits : doublez-la,"
    " ou employez des apostrophes.",
    "yaml.unreadable": "le lecteur YAML renonce à ce fichier : récrivez-le, ligne à ligne.",
    "yaml.not_utf8": "ce n'est pas de l'UTF-8 : enregistrez le fichier dans ce codage.",
    "yaml.character": "{name} est un caractère de contrôle ou invisible : retirez-le.",
    "yaml.documents": "un second document commence ici : un seul par fichier, retirez la ligne de"
    " tirets.",
    "yaml.directive": "les directives YAML ne sont pas acceptées : retirez les lignes qui commencent"
    " par %.",
    "yaml.too_many": "il y a plus de {most} éléments : coupez le fichier en deux.",
    "yaml.too_deep": "l'imbrication dépasse {most} niveaux : aplatissez-la.",
    "yaml.alias": "les alias YAML ne sont pas acceptés : écrivez le texte, ou mettez-le entre"
    " guillemets droits si le * en fait partie.",
    "yaml.anchor": "les ancres YAML ne sont pas acceptées : retirez-la, ou mettez le texte entre"
    " guillemets droits si le & en fait partie.",
    "yaml.tag": "les étiquettes YAML ne sont pas acceptées : retirez-la, ou mettez le texte entre"
    " guillemets droits si le ! en fait partie.",
    "yaml.key": "une clé doit être un texte simple : écrivez `nom: valeur`, et mettez entre"
    " guillemets droits un texte qui commence par une accolade ou un crochet.",
    "yaml.key_twice": "la clé « {name} » est là deux fois : gardez-en une.",
    "yaml.key_long": "une clé dépasse {most} caractères : raccourcissez-la.",
    "yaml.too_long": "un texte dépasse {most} caractères : raccourcissez-le.",
}
