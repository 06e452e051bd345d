"""Sentences of practice over time: what is due again."""

SENTENCES = {
    # ce qui est à refaire
    "drill.next": "Rien à répéter aujourd'hui. La prochaine fois : {name}, {day}.",
    "drill.none": "Rien à répéter : rien n'a encore été mené à son terme. Pour commencer : coffee"
    " rehearse",
    "drill.gone": "{name} : cela n'est plus dans vos playbooks, et ne sera plus demandé.",
    "today.drill": "répéter",
    "today.drills_more": "et {count} de plus",
    "help.due": "Prendre ce qui est à répéter de nouveau, le plus ancien d'abord.",
    "use.due_reaction": "--due choisit la réaction : retirez --react.",
    "use.due_replay": "--due commence une répétition, --replay en montre une finie : choisissez.",
}
