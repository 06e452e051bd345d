"""Les phrases sur ce que l'on écrit soi-même : ce que dit `coffee check` autour du reste."""

SENTENCES = {
    "check.ask": "Que voulez-vous vérifier ?",
    "check.ask_hint": "Un message, ou des questions, une par ligne.",
    "check.help": "Tapez ou collez votre texte. Alt-Entrée commence une ligne, :éditer ouvre votre"
    " éditeur, :quitter pour partir.",
    "check.message_clean": "Rien à changer : il peut partir tel quel.",
    "check.question_clean": "Rien à changer : elle peut se poser telle quelle.",
    "check.questions_clean": "Rien à changer : elles peuvent toutes se poser telles quelles.",
    "check.rest_clean": "Questions qui peuvent se poser telles quelles : {count}.",
    "check.error": "erreur",
    "check.warning": "attention",
    "check.hint": "piste",
    "check.passage": "« {text} »",
    "check.instead": "Plutôt : {text}",
    "check.then": "Puis : {text}",
    "check.advice": "Conseil : {text} « {article} », rubrique « {section} ».",
    "check.mixed": "Du français et de l'anglais dans un même texte : les règles d'une seule des deux"
    " langues ont servi.",
    "check.mixed_cure": "Tenez-vous-en à une langue, ou vérifiez aussi avec --lang {code}.",
    "check.other": "Ce n'est ni du français ni de l'anglais : je ne peux pas en juger.",
    "check.other_cure": "Vérifiez-le en français ou en anglais ; pour passer outre : --lang fr ou --lang en.",
    "check.short": "C'est trop peu pour en juger.",
    "check.short_cure": "Donnez le message entier, ou la question entière.",
    "own.remark": "« {words} » : {suggestion}",
    "own.again": "Un autre essai ? Entrée garde vos mots tels quels.",
    "help.check": "Vérifier un message, ou des questions, avant l'envoi.",
    "help.check_file": "Le fichier à vérifier ; - est l'entrée standard. Sans fichier, l'entrée"
    " standard, ou ce que vous tapez.",
    "help.check_to": "À qui il s'adresse : vos notes, le temps écoulé et le nom comptent alors aussi.",
    "help.check_questions": "Lit une question par ligne.",
    "slot.text": "[FICHIER|-]",
    "use.nothing_to_check": "Il n'y a rien à vérifier là-dedans.",
    "use.nothing_to_check.cure": "Écrivez votre texte dans un fichier, puis : coffee check FICHIER",
    "use.not_a_text": "{file} n'est pas un texte que je sache lire. Enregistrez-le en texte brut,"
    " en UTF-8.",
    "use.text_too_long": "{file} dépasse {most} caractères. Vérifiez-le par morceaux.",
    "use.text_is_no_file": "Aucun fichier ne s'appelle « {name} ».",
    "use.text_is_no_file.cure": 'Pour vérifier une phrase : echo "votre phrase" | coffee check',
}
