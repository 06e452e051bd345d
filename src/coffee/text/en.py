"""What the program says, in English."""

SENTENCES = {
    # prompts
    "ask.commands": ":back  :skip  :why  :edit  :quit",
    "ask.commands_short": ":help",
    "ask.commands_told": "Commands: {commands}  :help",
    "ask.default": "Enter keeps: {value}",
    "ask.editor_failed": "{editor} ended with a failure; your text is as it was before.",
    "ask.editor_missing": "No editor here ({editor}). Set EDITOR to the one you use.",
    "ask.many_lines": "several lines: paste them, or :edit",
    "ask.no_such_command": "{word} is no command. There are :back :skip :why :edit :quit :help; \
to answer {word}, type :{word}",
    "ask.pause": "Enter goes on",
    "ask.ticked": "{label} (ticked)",
    "ask.help": "Type your answer, or a command: :back goes to the question before, :skip leaves"
    " this one out, :why says why it is asked, :edit opens your editor, :quit saves and leaves."
    " Keys: Shift-Tab back, F3 skip, F2 why, F4 edit, Ctrl-D quit. Every answer is saved as soon"
    " as you give it. To type a word that begins with a colon, type the colon twice.",
    "ask.first": "This is the first question.",
    "ask.own": "your own",
    "ask.understood": "→ {answer}",
    # how to answer
    "how.several": "Numbers, as in 1,3-5; Enter alone for none.",
    "how.questions": "Numbers in the order you like, {least} to {most} of them; a question of your"
    " own, typed out, joins the list; + shows more.",
    "how.confirm": "Yes or no.",
    # what an answer should be
    "expected.text": "A line of text is expected.",
    "expected.something": "An answer is expected; :skip leaves it out.",
    "expected.required": "This one is needed: nothing after it makes sense without it.",
    "expected.shorter": "That is too long: {most} characters at the most.",
    "expected.choice": "Expected one of: {able}.",
    "expected.several": "Expected any of: {able}.",
    "expected.number": "A whole number from {least} to {most} is expected.",
    "expected.date": "That is not a day I can read. Try: Thursday, tomorrow, 26/11, 2026-11-26.",
    "expected.date_time": "That is not a day and an hour I can read. Try: Thursday 3pm,"
    " tomorrow 9:30, 26/11 15h, 2026-11-26 15:00.",
    "expected.hour": "{day}, at what time? Add the hour, as in 3pm or 15:00.",
    "expected.future": "{when} is over. A moment still to come is expected.",
    "expected.name": "A name is expected.",
    "expected.questions": "From {least} to {most} questions are expected: numbers from the list,"
    " or a question of your own.",
    "expected.questions_exactly": "Exactly {least} questions are expected.",
    "expected.listed": "A number from 1 to {most} is expected.",
    "expected.question_id": "Neither a question of the bank nor one of your own: an own question"
    " is a whole sentence.",
    "expected.confirm": "Yes or no is expected.",
    # walks
    "walk.progress": "{number} of {of}",
    "walk.unfinished": "{title}: not finished yet.",
    "walk.unfinished_people": "You have begun with somebody. Whom now?",
    "walk.someone_else": "someone else",
    "walk.go_on": "go on at step {number} of {of}",
    "walk.review": "go through it again, your answers kept as suggestions",
    "walk.done": "{title}: ready, and the meeting is still ahead.",
    "walk.show": "show the brief",
    "walk.change": "go through it again, your answers kept as suggestions",
    "walk.another": "prepare another meeting",
    "walk.which": "Which walk?",
    "walk.saved": "Saved, at step {number} of {of}. To go on: {command}",
    "walk.again": "To see this page again: {command}",
    "person.unknown": "No one called “{name}” yet.",
    "person.which": "Whom do you mean by “{name}”?",
    "person.new": "a new person: {name}",
    "person.several": "That is several people: {names}. Type more of the name, or the word in"
    " brackets.",
    "why.source": "“{article}”, {section}",
    "why.none": "No advice stands behind this one: it only helps the rest fall into place.",
    # the brief
    "brief.written": "Written: {file}",
    # today
    "today.head": "{day}",
    "today.prepared": "brief ready",
    "today.unprepared": "not prepared yet",
    "today.begun": "begun, not finished",
    "today.nothing": "Nothing ahead. A coffee with somebody?",
    "today.examples": 'coffee prep "Nour El Amrani"   prepare a meeting, about ten minutes\n'
    "coffee brief                   the page of the next one\n"
    "coffee walk                    walk any playbook\n"
    "coffee --help                  everything there is",
    # help
    "help.coffee": "A networking coach: prepare a coffee in ten minutes, and never lose a word.",
    "help.epilog": 'Begin with: coffee prep "Nour El Amrani"',
    "help.usage": "Usage: ",
    "help.options_slot": "[OPTIONS]",
    "help.command_slot": "COMMAND ...",
    "help.options": "Options:",
    "help.arguments": "Arguments:",
    "help.commands": "Commands:",
    "help.help": "Show this page and leave.",
    "help.version": "Show the version and leave.",
    "help.lang": "The language of this run; else COFFEE_LANG, config.toml, the system's.",
    "help.plain": "No colour, no drawing: words one below the other, for screen readers too.",
    "help.prep": "Prepare a meeting: ten minutes, a one-page brief.",
    "help.walk": "Walk any walk of yours or ours.",
    "help.brief": "Show a brief again: the next one, or PERSON's.",
    "help.today": "Show what is ahead, each with the command to type.",
    "help.completion": "Print the completion script of a shell.",
    "help.person": "A name, part of a name, or a slug.",
    "help.playbook_name": "The playbook's name; without one, you are asked.",
    "help.answers": "Take the answers from a YAML or JSON file, step id to answer; - reads"
    " standard input.",
    "help.no_input": "Ask nothing: end with code 2 where an answer is missing.",
    "help.json": "Print JSON.",
    "help.output": "Write to this file: .md, .html, .json or .txt.",
    "help.shell": "bash, zsh, fish or powershell.",
    "slot.person": "PERSON",
    "slot.playbook": "PLAYBOOK",
    "slot.file": "FILE",
    "slot.answers": "FILE|-",
    # errors
    "error.nearest": "Nearest: {near}.",
    "error.bad_answer": "Step “{step}”: “{value}” does not fit.",
    "error.unknown_steps": "No such step in this playbook: {steps}.",
    "error.unknown_steps.cure": "coffee playbook show prep lists the steps; correct the file and"
    " run it again.",
    "error.missing_steps": "The answers file lacks: {steps}.",
    "error.missing_steps.cure": "Add a line for each, as in  {first}: your answer",
    "error.bad_answers_file": "{file}: {reason}",
    "error.answers_mapping": "{file}: a mapping is expected, step id to answer, as in  place: Café"
    " de la Gare",
    "error.unknown_playbook": "No playbook called “{name}”.",
    "error.unknown_playbook.cure": "coffee playbook list names them all.",
    "error.unknown_person": "No one called “{name}”.",
    "error.unknown_person.cure": 'To prepare a meeting with somebody new: coffee prep "{name}"',
    "error.ambiguous_person": "“{name}” may be several people; type more of the name, or the word"
    " in brackets.",
    "error.not_our_database": "{file} is not a store of this program; nothing was touched.",
    "error.not_our_database.cure": "Move it away, or point COFFEE_HOME at another folder.",
    "error.newer_database": "{file} was written by a newer version of coffee (schema {found}; this"
    " one knows {known}); nothing was touched.",
    "error.newer_database.cure": "Upgrade: pipx upgrade coffee-coach",
    "error.unreadable_database": "{file} cannot be read ({why}); nothing was touched.",
    "error.unreadable_database.cure": "Check who owns the file and whether the disk is sound;"
    " COFFEE_HOME points at another folder.",
    "error.cannot_read": "{file} cannot be read ({why}). Check its name and who may read it.",
    "error.cannot_write": "{file} cannot be written ({why}).",
    "error.cannot_write.cure": "Check the rights and the room on the disk; COFFEE_HOME points at"
    " another folder.",
    "error.nobody_to_ask": "There is no terminal to ask at, and “{step}” has no answer.",
    "error.nobody_to_ask.cure": "Pass --answers FILE; coffee playbook show prep --json lists the"
    " steps.",
    "error.nothing_prepared": "Nothing is prepared yet.",
    "error.nothing_prepared.cure": "{command} begins.",
    "error.bad_setting": "{setting}: “{value}” will not do. Known: {known}.",
    "error.system": "The system says no: {why}",
    "use.no_home": "There is no home folder to keep your notes in. Set COFFEE_HOME to a folder.",
    "use.no_such_option": "No option {name}.",
    "use.no_such_option.cure": "{command} --help lists them.",
    "use.no_such_command": "No command “{name}”.",
    "use.no_such_command.cure": "{command} --help lists them.",
    "use.missing": "{name} is missing.",
    "use.missing.cure": "{command} --help shows how.",
    "use.bad_value": "{name}: that value will not do.",
    "use.bad_value.cure": "{command} --help shows how.",
    "use.option_value": "{name} needs a value after it, or none.",
    "use.option_value.cure": "{command} --help shows how.",
    "use.extra": "“{name}” is one word too many. A name of several words goes in quotes.",
    "use.extra.cure": "{command} --help shows how.",
    "use.no_such_shell": "No completion for “{name}”. Known: {able}.",
    "use.output_suffix": "{name}: the name must end in one of {able}.",
}
