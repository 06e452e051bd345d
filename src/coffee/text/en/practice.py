"""Sentences of practice over time: what is due again."""

SENTENCES = {
    # what is due again
    "drill.next": "Nothing is due today. Next: {name}, on {day}.",
    "drill.none": "Nothing is due: nothing was rehearsed to the end yet. To begin: coffee rehearse",
    "drill.gone": "{name}: no longer in your playbooks, so it won't be asked again.",
    "today.drill": "drill",
    "today.drills_more": "and {count} more",
    "help.due": "Take what is due again, the longest due first.",
    "use.due_reaction": "--due picks the reaction itself: leave --react out.",
    "use.due_replay": "--due begins a rehearsal, --replay shows one that is over: choose.",
}
