"""Sentences about the bank of questions: `coffee questions`."""

SENTENCES = {
    "questions.title": "{title} : {count}, à poser telles quelles ou à prendre pour point de départ.",
    "questions.examples": "coffee questions --theme path         les questions d'un thème\n"
    "coffee questions --random             une seule, tirée pour vous\n"
    "coffee questions --for nour           celles qui conviennent à quelqu'un\n"
    "coffee questions --asked              celles que vous avez posées, et la suite\n"
    'coffee questions add "Comment ... ?"  une question à vous',
    "questions.more": "{count} autres conviennent aussi : {command}",
    "questions.none": "Aucune question de ce genre. coffee questions montre les thèmes ; les"
    " questions écartées reviennent avec coffee questions --hidden.",
    "questions.none_asked": "Aucune question de ce genre n'a encore été posée. Celles que vous"
    " posez se notent dans coffee followup.",
    "questions.own_theme": "Les vôtres",
    "questions.own_use": "L'une des vôtres.",
    "questions.own_follow": "Qu'est-ce qui vous fait voir les choses ainsi ?",
    "questions.kept": "gardée",
    "questions.hidden": "écartée",
    "questions.added": "Ajoutée sous le nom {id}. Elle vous sera proposée à la prochaine préparation.",
    "questions.no_question": "Cela ne ressemble pas à une question ; elle est gardée telle quelle.",
    "questions.ask": "Votre question, comme vous la diriez :",
    "questions.now_kept": "C'est noté ; à proposer en premier désormais : {ids}",
    "questions.now_hidden": "C'est noté ; à ne plus proposer : {ids}",
    "questions.now_unmarked": "Marque retirée : {ids}",
    "questions.removed": "C'est supprimé : {ids}",
    "use.one_of": "{name} n'admet pas « {value} ». Au choix : {known}.",
    "use.own_question": "Une question compte de {least} à {most} caractères, sans {{{{ ni [[.",
    "use.no_such_question": "Aucune question ne s'appelle « {name} ».",
    "use.no_such_question.cure": "coffee questions --all les donne toutes, chacune avec son nom.",
    "use.not_own": "« {name} » n'est pas l'une des vôtres : elle ne se supprime pas.",
    "use.not_own.cure": "Pour ne plus la voir : coffee questions hide {name}",
    "help.questions": "Parcourir les questions ouvertes, y ajouter les vôtres.",
    "help.questions_theme": "Seulement celles de ce thème.",
    "help.questions_kind": "Seulement celles pour ce genre de personne : executive, student,"
    " job-seeker…",
    "help.questions_goal": "Seulement celles pour ce but : learn, advice, contacts, job…",
    "help.questions_for": "Celles qui conviennent à PERSONNE, les meilleures d'abord, remplies.",
    "help.questions_kept": "Seulement celles que vous avez gardées.",
    "help.questions_hidden": "Seulement celles que vous avez écartées.",
    "help.questions_asked": "Celles que vous avez posées, à qui, et ce qu'il en est sorti.",
    "help.questions_all": "Toutes les questions, même écartées.",
    "help.questions_random": "Une seule, tirée au sort.",
    "help.questions_add": "Ajouter une question à vous ; si elle est fermée, on vous le dit.",
    "help.questions_keep": "Garder des questions : elles sont proposées en premier.",
    "help.questions_hide": "Écarter des questions : elles ne sont plus proposées.",
    "help.questions_unmark": "Revenir là-dessus : ni gardées ni écartées.",
    "help.questions_remove": "Supprimer des questions à vous.",
    "help.questions_ids": "Le nom des questions, tel que la liste le donne.",
    "help.question_words": "La question ; sans elle, on vous la demande.",
    "slot.questions": "QUESTION...",
    "slot.question": "QUESTION",
    "slot.id": "NOM",
}
