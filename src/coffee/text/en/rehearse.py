"""Sentences of rehearsals: the script chosen, each turn, the coach, the card."""

SENTENCES = {
    # before it begins
    "rehearse.which": "What would you like to rehearse?",
    "rehearse.unfinished": "{title}: you stopped at turn {number}.",
    "rehearse.go_on": "go on from there",
    "rehearse.drop": "drop that one and begin again",
    "rehearse.another": "begin another, and keep that one",
    "rehearse.made_up": "Enter alone: made-up people, and you begin at once.",
    # a turn
    "rehearse.how": "A number, or your own words.",
    "rehearse.own_words": "In your own words; Enter alone shows the replies.",
    "rehearse.one_of": "Which of these will you say?",
    "rehearse.commands": ":back  :why  :edit  :quit  :help",
    "rehearse.card_commands": ":why  :edit  :quit  :help",
    "rehearse.quoted": "“{words}”",
    "rehearse.help": "Answer as you would out loud, or type a number. The coach answers after each"
    " reply, or at the end with --exam.\n"
    ":back   Shift-Tab  takes your last reply back\n"
    ":why    F2         what the articles say of this moment\n"
    ":edit   F4         your own editor\n"
    ":quit   Ctrl-D     leaves; the rehearsal waits for you\n"
    ":help   F1         this list\n"
    "::word             the words “:word”, not a command",
    "rehearse.first": "This is the first reply.",
    "rehearse.no_skip": "On the telephone nobody can skip: a number, your own words, or :quit.",
    "rehearse.empty": "They are waiting: a number from 1 to {most}, or your own words.",
    "rehearse.no_number": "Type a number from 1 to {most}, or your own words.",
    "rehearse.unsure": "Which is nearer to what you mean?",
    "rehearse.neither": "neither: let me say it again",
    "rehearse.heard_as": "→ taken as {number}",
    "rehearse.heard_like": "→ taken as {say}",
    "rehearse.no_advice": "No article on this moment.",
    "rehearse.saved": "Saved, up to turn {number}. To go on: {command}",
    # the coach
    "rehearse.good": "good",
    "rehearse.ok": "fair",
    "rehearse.poor": "poor",
    "rehearse.try": "try",
    "rehearse.given": "You said: {parts}.",
    "rehearse.given_part": "{title} (“{words}”)",
    "rehearse.missing": "Missing: {parts}.",
    "rehearse.seconds": "{seconds} s before you spoke",
    "rehearse.seconds_before": "{seconds} s before you spoke ({before} last time)",
    # what was typed, when it is none of the replies
    "understood.empty": "There are no words in that.",
    "understood.off_topic": "That is about something else.",
    "understood.too_little": "That is too little for anyone to act on: say it in a sentence.",
    "understood.insult": "Said aloud, that would end the conversation. Try again.",
    "understood.other_language": "Say it in English: this script speaks no other language.",
    "understood.too_long": "Nobody would still be listening. Say it in two sentences.",
    "understood.gibberish": "I can't make words of that.",
    "understood.pasted": "That is a text, not a reply. Say it as you would aloud.",
    "understood.blame": "That puts it on the one who sent you: take it on yourself instead.",
    "understood.contrary": "That says the opposite of what would help you here.",
    # the end
    "rehearse.score": "{score} of {most}",
    "rehearse.roads": "THE OTHER ROADS",
    "rehearse.road": "{say} → {best}",
    "rehearse.roads_left": "The rest ({count}): {best}, at best.",
    "rehearse.card": "YOUR CARD",
    "rehearse.card_ask": "If {they}, what will you say?",
    "rehearse.card_hint": "One line, in words that are yours. Enter keeps what stands here.",
    "rehearse.card_words": "If {they}, I say: “{say}”",
    "rehearse.card_long": "A card is a line, {most} characters at most: shorten it.",
    "rehearse.recall": "From memory, before you see it again: what do you say? Enter alone passes.",
    "rehearse.recalled": "You had written: “{words}”",
    "rehearse.remembered": "You have it. You had written: “{words}”",
    "rehearse.read_again": "Read it once more, out loud: “{words}”",
    "brief.cards": "Card",
    "rehearse.again": "To see it all again: {command}\n"
    "To say something else at turn {number}: {command} --from {number}",
    # looking back
    "rehearse.you": "YOU",
    "rehearse.turn": "turn {number}",
    "rehearse.none": "Nothing rehearsed to the end yet.",
    # help
    "help.rehearse": "Rehearse an awkward talk before you have it.",
    "help.script": "The script; without one, you are asked.",
    "help.react": "The reaction that you want to meet, as in who; may be given again for the next.",
    "help.seed": "A number: the same one gives the same talk.",
    "help.exam": "No word from the coach before the end.",
    "help.own_words": "Show no replies: answer in your own words; Enter alone shows them.",
    "help.rehearse_answers": "Take names, replies and card from a YAML or JSON file; - reads"
    " standard input.",
    "help.replay": "Show a rehearsal again: its number, last, or list.",
    "help.from": "With --replay: take it up again before this turn, and say something else.",
    "help.playbook_try": "Show how typed words are understood at a line of a script.",
    "help.line": "A line of the script that waits for a reply.",
    "help.try_words": "The words, in quotes.",
    "slot.script": "SCRIPT",
    "slot.reaction": "REACTION",
    "slot.replay": "NUMBER|last|list",
    "slot.turn": "TURN",
    "slot.line": "LINE",
    # trying words out
    "try.match": "understood as {reply} ({score})",
    "try.second": "else as {reply} ({score})",
    "try.unsure": "not sure: the two would be offered",
    "try.missing": "missing: {parts}",
    # errors
    "error.illegal_reply": "At “{line}”, “{reply}” is not on offer. Choose: {able}.",
    "error.endless_rehearsal": "This script goes round in circles: it was stopped after {most}"
    " lines, at “{line}”.",
    "error.endless_rehearsal.cure": "coffee playbook check tells where a script has no way out.",
    "error.unknown_rehearsal": "There is no rehearsal {id}.",
    "error.unknown_rehearsal.cure": "coffee rehearse --replay list shows them all.",
    "error.no_such_turn": "That rehearsal has {most} turns, and no turn {number}.",
    "error.no_such_turn.cure": "coffee rehearse --replay {id} shows them with their numbers.",
    "error.unknown_reaction": "No reaction “{name}” in this script. It has: {able}.",
    "error.bad_replies": "{file}: {reason}",
    "replies.unknown": "no key “{key}” is known here; write names, replies and card.",
    "replies.names": "`names` is a mapping, as in  names: {{person: Nour El Amrani}}",
    "replies.name": "nobody and nothing in this script is called “{name}”; it has: {able}.",
    "replies.list": "`replies` is a list of ids, or of your own words.",
    "replies.card": "`card` is a line of text, {most} characters at most.",
    "replies.names_kept": "the names stay those of the rehearsal taken up: take `names` out.",
    "replies.few": "a reply is missing at turn {number}, to “{they}”. Add one of {able}, or words"
    " of your own.",
    "replies.many": "it was over after {count} replies, with “{outcome}”: take out those after.",
    "error.reply_refused": "Turn {number}, “{they}”: “{said}” won't do. {reason}",
    "error.reply_refused.cure": "Write it otherwise, or one of: {able}",
    "use.no_one_in_script": "The script {name} isn't about anyone in particular: leave the name"
    " out.",
    "use.nobody_to_rehearse": "There is no terminal to rehearse at.",
    "use.nobody_to_rehearse.cure": "Pass --answers FILE, with names, replies and card; coffee playbook"
    " show {name} --json lists the replies.",
    "use.from_alone": "--from goes with --replay: it says which rehearsal to take up again.",
    "use.no_such_line": "{script} has no line “{name}” that waits for a reply. It has: {able}.",
}
