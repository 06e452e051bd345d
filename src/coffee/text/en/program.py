"""Sentences of the program as a whole: prompts, walks, help, errors."""

SENTENCES = {
    # prompts
    "ask.commands": ":back  :skip  :why  :edit  :quit  :help",
    "ask.commands_short": ":help",
    "ask.commands_told": "Commands: {commands}",
    "ask.default": "Enter keeps: {value}",
    "ask.editor_failed": "{editor} failed; your text is unchanged.",
    "ask.editor_missing": "No editor here ({editor}). Set EDITOR to the one you use.",
    "ask.many_lines": "several lines: paste them, or :edit",
    "ask.no_such_command": "{word} isn't a command. Commands: :back :skip :why :edit :quit :help; \
to answer {word}, type :{word}",
    "ask.pause": "Enter to go on",
    "ask.ticked": "{label} (ticked)",
    "ask.help": "Type your answer; for a list, the numbers or a few words of an option.\n"
    ":back   Shift-Tab  the question before\n"
    ":skip   F3         leaves this one out\n"
    ":why    F2         why it is asked\n"
    ":edit   F4         your own editor\n"
    ":quit   Ctrl-D     saves and leaves\n"
    ":help   F1         this list\n"
    "+                  more questions, where they are offered\n"
    "Alt-Enter          a new line, where several are wanted\n"
    "Ctrl-C             leaves; all but the line being typed is saved\n"
    "::word             the answer “:word”, not a command\n"
    "Every answer is saved as soon as you give it.",
    "ask.first": "This is the first question.",
    "ask.own": "your own",
    "ask.then": "then: {follow}",
    "ask.understood": "→ {answer}",
    # how to answer
    "how.several": "Numbers, as in 1,3-5; Enter alone for none.",
    "how.questions": "Numbers in the order you like, {least} to {most} of them; a question of your"
    " own, typed out, joins the list; + shows more.",
    "how.confirm": "Yes or no.",
    # what an answer should be
    "expected.text": "Give a line of text.",
    "expected.something": "Type an answer, or :skip to leave this one out.",
    "expected.required": "I need this one to go on.",
    "expected.shorter": "That's too long: {most} characters at most.",
    "expected.choice": "Choose one of: {able}.",
    "expected.several": "Choose any of: {able}.",
    "expected.number": "Give a whole number, from {least} to {most}.",
    "expected.date": "I couldn't make out the day. Try: Thursday, tomorrow, 26/11, 2026-11-26.",
    "expected.date_time": "I couldn't make out the day and time. Try: Thursday 3pm,"
    " tomorrow 9:30, 26/11 15h, 2026-11-26 15:00.",
    "expected.hour": "{day}, at what time? Add it, as in 3pm or 15:00.",
    "expected.no_such_day": "There is no such day in the calendar. Which one did you have in mind?",
    "expected.weekday_differs": "{day}, perhaps? The weekday and the date don't agree.",
    "expected.no_such_hour": "No clock shows that hour. Try 3pm, or 15:00.",
    "expected.future": "{when} has already passed: give a date ahead.",
    "expected.name": "Type a name.",
    "expected.questions": "Choose from {least} to {most} questions: numbers from the list, or a"
    " question of your own.",
    "expected.questions_exactly": "Choose exactly {least}, no more, no fewer.",
    "expected.listed": "Type a number from 1 to {most}, or how the answer begins.",
    "expected.question_blank": "That question needs an answer you haven't given: {name}.",
    "expected.question_id": "That isn't in the list. To add a question of your own, write it out"
    " as a whole sentence.",
    "expected.confirm": "Answer yes or no.",
    # questions of one's own
    "own.rather": "Yes or no would answer that one. Perhaps: {question}",
    "own.closed": "Yes or no would answer that one: how, what or why opens it.",
    # walks
    "walk.progress": "{number} of {of}",
    "answers.unused": "Not used, since these steps don't apply here: {steps}.",
    "walk.unfinished": "{title}: you hadn't finished.",
    "walk.unfinished_people": "Something is still unfinished. Who shall we go on with?",
    "walk.someone_else": "someone else",
    "walk.go_on": "pick up at step {number} of {of}",
    "walk.review": "go through it again, starting from your answers",
    "walk.done": "{title}: all ready, and the meeting is still to come.",
    "walk.show": "show the brief",
    "walk.change": "go through it again, starting from your answers",
    "walk.anew": "begin a new one",
    "walk.another": "prepare another meeting",
    "walk.which": "Which walk?",
    "walk.saved": "Saved, at step {number} of {of}. To go on: {command}",
    "walk.again": "To see this page again: {command}",
    "person.unknown": "I don't know {name} yet.",
    "person.which": "Who do you mean by “{name}”?",
    "person.new": "a new person: {name}",
    "person.several": "You know several people by that name: {names}. Type more of it, or the word in"
    " brackets.",
    "why.source": "From “{article}”, under “{section}”",
    "why.none": "No article on this: the question simply helps the rest fall into place.",
    # the brief
    "brief.begun": "Not finished: step {number} of {of}. To go on: {command}",
    "brief.written": "Written: {file}",
    # today
    "today.prepared": "brief ready",
    "today.unprepared": "not prepared yet",
    "today.begun": "begun, not finished",
    "today.late": "late",
    "today.now": "now",
    "today.due": "due",
    "today.date": "date",
    "today.find_date": "find a date with {name}",
    "today.put_off": "put off, no day yet",
    "today.touch": "touch",
    "today.followup": "follow-up with {name}, {day}",
    "today.mine": "you promised {name}: {words}",
    "today.theirs": "{name} promised you: {words}",
    "today.silence": "{name}, {span} since you spoke",
    "today.never": "{name}, not in touch yet",
    "today.unfinished": "to finish",
    "today.walk.prep": "preparing a meeting",
    "today.walk.second-meeting": "preparing the next meeting",
    "today.walk.followup": "after the coffee",
    "today.walk.keep-in-touch": "keeping in touch",
    "today.walk.event": "an evening out",
    "today.walk.chance-encounter": "a chance encounter",
    "today.more": "and {count} more: coffee today --all",
    "today.nothing": "Nothing coming up. Meeting someone for coffee?",
    "today.examples": 'coffee prep "Nour El Amrani"   prepare a meeting, about ten minutes\n'
    "coffee rehearse                try an awkward talk out before you have it\n"
    "coffee people import FILE      bring your contacts in\n"
    "coffee walk                    an evening out, a chance encounter: every walk\n"
    "coffee --help                  every command",
    # help
    "help.coffee": "A networking coach: prepare a coffee in ten minutes, and never lose a word.",
    "help.epilog": 'Begin with: coffee prep "Nour El Amrani"',
    "help.usage": "Usage: ",
    "help.options_slot": "[OPTIONS]",
    "help.command_slot": "COMMAND ...",
    "help.options": "Options:",
    "help.arguments": "Arguments:",
    "help.commands": "Commands:",
    "help.before": "Before a meeting:",
    "help.after": "After it:",
    "help.daily": "Day by day:",
    "help.practice": "To practise:",
    "help.network": "Your network:",
    "help.more": "Besides:",
    "help.default": "By default: {value}.",
    "help.help": "Show this page and leave.",
    "help.version": "Show the version and leave.",
    "help.lang": "The language, this time; otherwise COFFEE_LANG, config.toml, the system's.",
    "help.plain": "No colour, no drawing: words one below the other, for screen readers too.",
    "help.prep": "Prepare a meeting: ten minutes, a one-page brief.",
    "help.walk": "Go through a walk, yours or ours.",
    "help.brief": "Show a brief again: the next one, or PERSON's.",
    "help.today": "Show what is ahead, each with the command to type.",
    "help.today_all": "Every line, however many there are.",
    "help.exit_code": "End with code 10 when a line asks for something today, with 0 when none does.",
    "help.completion": "Print the completion script of a shell.",
    "help.completion_use": "\b\n"
    'bash  eval "$(coffee completion bash)"   in ~/.bashrc\n'
    'zsh   eval "$(coffee completion zsh)"    in ~/.zshrc, after compinit\n'
    "fish  coffee completion fish | source    in ~/.config/fish/config.fish",
    "help.person": "A name, part of a name, or a slug.",
    "help.playbook_name": "The walk's name; without one, you are asked.",
    "help.answers": "Take the answers from a YAML or JSON file, step id to answer; - reads"
    " standard input.",
    "help.no_input": "Ask nothing: end with code 2 where an answer is missing.",
    "help.json": "Print JSON.",
    "help.output": "Write to this file: .md, .html, .json or .txt.",
    "help.shell": "bash, zsh, fish or powershell.",
    "slot.person": "PERSON",
    "slot.playbook": "PLAYBOOK",
    "slot.file": "FILE",
    "slot.stdin": "standard input",
    "slot.answers": "FILE|-",
    # errors
    "error.nearest": "Did you mean: {near}?",
    "error.bad_answer": "Step “{step}”: “{value}” won't do.",
    "error.unknown_steps": "No such step in this playbook: {steps}.",
    "error.unknown_steps.cure": "coffee playbook show {playbook} lists the steps; correct the file and"
    " run it again.",
    "error.missing_steps": "The answers file lacks: {steps}.",
    "error.missing_steps.cure": "Add a line for each, as in  {first}: your answer",
    "error.bad_answers_file": "{file}: {reason}",
    "error.at_line": "line {line}: {reason}",
    "error.answers_mapping": "{file}: a mapping is expected, step id to answer, as in  place: Café"
    " de la Gare",
    "error.unknown_playbook": "There is no playbook called “{name}”.",
    "error.unknown_playbook.cure": "coffee playbook list names them all.",
    "error.unknown_person": "I don't know anyone called “{name}”.",
    "error.unknown_person.cure": 'To prepare a meeting with someone new: coffee prep "{name}"\n'
    'You have met already: coffee touch "{name}" --via coffee --new',
    "error.ambiguous_person": "“{name}” may be several people. Say which, by the word on the left:",
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
    "error.cannot_write.cure": "Check the permissions and the free space on the disk.",
    "error.nobody_to_ask": "There is no terminal to ask at, and “{step}” has no answer.",
    "error.nobody_to_ask.cure": "Pass --answers FILE; coffee playbook show {playbook} --json lists the"
    " steps.",
    "error.nothing_prepared": "Nothing prepared yet.",
    "error.nothing_prepared.cure": "To begin: {command}",
    "error.bad_setting": "{setting} can't be “{value}”. Choose: {known}.",
    "error.system": "The system refused: {why}",
    "use.no_home": "There is no home folder to keep your notes in. Set COFFEE_HOME to a folder.",
    "use.no_such_option": "No option {name}.",
    "use.no_such_option.cure": "{command} --help lists them.",
    "use.no_such_command": "No command “{name}”.",
    "use.no_such_command.cure": "{command} --help lists them.",
    "use.missing": "{name} is missing.",
    "use.missing.cure": "{command} --help shows how.",
    "use.bad_value": "{name}: that value won't do.",
    "use.bad_value.cure": "{command} --help shows how.",
    "use.option_value": "{name}: its value is missing, or should not be there.",
    "use.option_value.cure": "{command} --help shows how.",
    "use.extra": "“{name}” doesn't belong here. If it is part of a name or of a value, put the whole"
    " of it in quotes.",
    "use.extra.cure": "{command} --help shows how.",
    "use.no_such_shell": "There is no completion for “{name}”. Choose: {able}.",
    "use.no_walk": "PLAYBOOK is missing. Choose: {able}.",
    "use.no_subject": "The walk {name} isn't about anyone in particular: leave --person out.",
    "use.output_suffix": "{name}: the name must end in one of {able}.",
    "help.playbook": "List, show and check playbooks, yours included.",
    "help.playbook_list": "List every playbook: kind, languages, yours or shipped, title.",
    "help.playbook_show": "Show the steps of a walk, the questions of a bank, or the advice.",
    "help.playbook_source": "Print the file as it is, to begin yours from it.",
    "help.playbook_check": "Check playbooks: what is wrong, on which line, and how to mend it.",
    "help.playbook_schema": "Print the JSON Schema of playbooks, for editors.",
    "help.playbook_one": "The playbook's name.",
    "help.playbook_paths": "Files or folders; without one, every playbook there is.",
    "slot.paths": "PATH...",
}
