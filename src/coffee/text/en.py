"""What the program says, in English."""

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
    "walk.unfinished": "{title}: you hadn't finished.",
    "walk.unfinished_people": "Something is still unfinished. Who shall we go on with?",
    "walk.someone_else": "someone else",
    "walk.go_on": "pick up at step {number} of {of}",
    "walk.review": "go through it again, starting from your answers",
    "walk.done": "{title}: all ready, and the meeting is still to come.",
    "walk.show": "show the brief",
    "walk.change": "go through it again, starting from your answers",
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
    "today.nothing": "Nothing coming up. Meeting someone for coffee?",
    "today.examples": 'coffee prep "Nour El Amrani"   prepare a meeting, about ten minutes\n'
    "coffee brief                   the brief for the next one\n"
    "coffee walk                    go through any walk you like\n"
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
    "help.help": "Show this page and leave.",
    "help.version": "Show the version and leave.",
    "help.lang": "The language, this time; otherwise COFFEE_LANG, config.toml, the system's.",
    "help.plain": "No colour, no drawing: words one below the other, for screen readers too.",
    "help.prep": "Prepare a meeting: ten minutes, a one-page brief.",
    "help.walk": "Go through a walk, yours or ours.",
    "help.brief": "Show a brief again: the next one, or PERSON's.",
    "help.today": "Show what is ahead, each with the command to type.",
    "help.completion": "Print the completion script of a shell.",
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
    "error.unknown_steps.cure": "coffee playbook show prep lists the steps; correct the file and"
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
    "error.unknown_person.cure": 'To prepare a meeting with someone new: coffee prep "{name}"',
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
    "error.cannot_write.cure": "Check the permissions and the free space on the disk.",
    "error.nobody_to_ask": "There is no terminal to ask at, and “{step}” has no answer.",
    "error.nobody_to_ask.cure": "Pass --answers FILE; coffee playbook show prep --json lists the"
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
    "use.extra": "“{name}” doesn't belong here. If it is part of a name, put the whole name in"
    " quotes.",
    "use.extra.cure": "{command} --help shows how.",
    "use.no_such_shell": "There is no completion for “{name}”. Choose: {able}.",
    "use.no_subject": "The walk {name} isn't about anyone in particular: leave --person out.",
    "use.output_suffix": "{name}: the name must end in one of {able}.",
    # the playbook commands
    "playbook.own": "yours",
    "playbook.shipped": "shipped",
    "playbook.partly_own": "yours: {langs}",
    "playbook.faulty": "faulty; what is wrong: {command}",
    "playbook.about": "{name}, kind {kind}, language {lang}, {origin}",
    "playbook.brief": "The page it ends in: {titles}",
    "playbook.required": "required",
    "playbook.default": "default: {value}",
    "playbook.when": "when: {value}",
    "playbook.keep": "keep: {value}",
    "playbook.advice": "advice: {value}",
    "playbook.note": "a line on each: {value}",
    "playbook.follow": "then: {text}",
    "playbook.for": "for: {value}",
    "playbook.goals": "goals: {value}",
    "playbook.clean": "No fault; files: {files}. Playbooks: {playbooks}; steps: {steps};"
    " questions: {questions}; pieces of advice: {advice}, of which {waiting} are waiting for a"
    " playbook to come.",
    "help.playbook": "List, show and check playbooks, yours included.",
    "help.playbook_list": "List every playbook: kind, languages, yours or shipped, title.",
    "help.playbook_show": "Show the steps of a walk, the questions of a bank, or the advice.",
    "help.playbook_check": "Check playbooks: what is wrong, on which line, and how to mend it.",
    "help.playbook_schema": "Print the JSON Schema of playbooks, for editors.",
    "help.playbook_one": "The playbook's name.",
    "help.playbook_paths": "Files or folders; without one, every playbook there is.",
    "slot.paths": "PATH...",
    # what is wrong in a playbook, and the cure
    "fault.at": "step “{step}”: ",
    "fault.more": "{count} more faults are not shown: mend these first, then check again.",
    "fault.shipped_behind": "To have the shipped “{name}” back meanwhile, rename this file or move"
    " it out of the folder.",
    "fault.other_kind": "this is a playbook of kind {kind}, and one of kind {wanted} is needed"
    " here: name another one (coffee playbook list shows the kinds), or rename this file.",
    "fault.cannot_read": "the file cannot be read ({why}): check who may read it.",
    "fault.no_such_file": "there is no such file or folder: check the name; coffee playbook list"
    " shows every playbook.",
    "fault.no_playbook": "there is no playbook in this folder, nor one folder down: their names"
    " end in {able}.",
    "fault.not_a_playbook": "this isn't a playbook: begin it with three lines, `format: coffee/1`,"
    " `kind: walk` and `title: ...`.",
    "fault.missing": "`{name}` is missing: add it.",
    "fault.extra": "there is no key `{name}` here: take it out, or write one of {able}.",
    "fault.format_unknown": "`format` is “{value}”: write coffee/1, the one that this version"
    " reads, or upgrade coffee.",
    "fault.kind_missing": "`kind` is missing: add it, one of {able}.",
    "fault.kind_unknown": "there is no kind “{value}”: write one of {able}.",
    "fault.type_missing": "`type` is missing: add it, one of {able}.",
    "fault.type_unknown": "there is no type “{value}”: write one of {able}.",
    "fault.not_among": "`{name}` is “{value}”: write one of {able}.",
    "fault.not_an_id": "“{value}” cannot be an id: use a-z, 0-9 and single hyphens.",
    "fault.not_advice": "“{value}” isn't an advice id: write article/name, as in cafe/time.",
    "fault.empty": "`{name}` is empty: fill it in, or take it out.",
    "fault.too_long": "`{name}` is longer than {most} characters: shorten it.",
    "fault.too_many": "`{name}` holds more than {most}: take some out, or make two of it.",
    "fault.not_a_number": "`{name}` is “{value}”: write a whole number, as in 5.",
    "fault.out_of_bounds": "`{name}` is “{value}”: write a number from 0 to 999999999.",
    "fault.not_yes_no": "`{name}` is “{value}”: write yes or no.",
    "fault.not_text": "`{name}` must be a text: put it in double quotes.",
    "fault.not_a_list": "`{name}` must be a list: put each item on a line of its own, after a"
    " hyphen.",
    "fault.not_a_mapping": "`{name}` must be made of `key: value` lines: put a space after each"
    " colon.",
    "fault.misshapen": "`{name}` has a shape that is not expected here: compare it with coffee"
    " playbook schema.",
    "fault.id_twice": "the id “{name}” is used twice: change one of them.",
    "fault.id_reserved": "“{name}” is a name that the program fills in itself: call this step"
    " something else.",
    "fault.person_type": "the step called person says whom the walk is about: make it `type:"
    " person`, or rename it.",
    "fault.braces": "braces or brackets do not pair up: write {{minutes}} for an answer, and [["
    " ... ]], none inside another, for a part that may drop.",
    "fault.braces_here": "nothing is filled in here, and the braces would be shown: write the"
    " words themselves.",
    "fault.count_outside": "{{#}} counts the lines of a brief, nothing else: take it out.",
    "fault.name_unknown": "{{{{{name}}}}} is the answer of no earlier step: write one of {able},"
    " or take it out.",
    "fault.name_later": "{{{{{name}}}}} is answered later on: move that step above this one, or"
    " take the name out.",
    "fault.name_itself": "{{{{{name}}}}} is the answer of this very step: write an earlier step's,"
    " or take it out.",
    "fault.name_page": "{{{{{name}}}}} is a page, which has no answer: write another step's name,"
    " or take it out.",
    "fault.name_part": "there is no {{{{{name}}}}}: write one of {able}.",
    "fault.until_unkept": "{{until}} needs an earlier step with `keep: meeting.start` and one with"
    " `keep: meeting.minutes`: add them, or take it out.",
    "fault.item_outside": "{{item}} is a choice's label, known in `note` alone: take it out.",
    "fault.note_name": "`note` knows {{{{item}}}} alone, not {{{{{name}}}}}: take that out.",
    "fault.note_long": "`note`, its longest label filled in, is over {most} characters: shorten"
    " one of the two.",
    "fault.when_unknown": "`when` compares with “{name}”, which is no step: write one of {able},"
    " or take it out.",
    "fault.when_later": "`when` compares with “{name}”, which comes later: a step can only look"
    " back; move “{name}” above, or drop the comparison.",
    "fault.when_itself": "`when` compares with this very step: compare with an earlier one, or"
    " drop it.",
    "fault.when_page": "`when` compares with “{name}”, a page, which has no answer: compare with"
    " another step, or drop it.",
    "fault.when_text": "any text may answer “{name}”, so `when` cannot wait for “{value}”: compare"
    " it with any (answered) or none (not answered).",
    "fault.when_value": "`when` waits for “{value}”, which “{name}” is never answered with: write"
    " one of {able}, any, none.",
    "fault.when_impossible": "this `when` can never hold, given what the earlier steps allow:"
    " change it, or take it out.",
    "fault.pointer_unfit": "`{what}` must name an earlier step of type choice, and “{name}” is"
    " none: write one of {able}, or take `{what}` out.",
    "fault.page_key": "a page has no answer, so `{what}` does nothing here: take it out.",
    "fault.least_most": "`least` is {least} and `most` is {most}, so no answer would fit: correct"
    " one of them.",
    "fault.choice_reserved": "any and none mean “answered” and “not answered” in a `when`: give"
    " the choice “{name}” another id.",
    "fault.choice_number": "the choice “{name}” would be taken for a place in the list: put a"
    " letter in its id.",
    "fault.label_twice": "two choices are labelled “{label}”: give each its own words.",
    "fault.label_is_id": "the label “{label}” is also the id of another choice: change one of"
    " them.",
    "fault.label_number": "the label “{label}” would be taken for a place in the list: add a word"
    " to it.",
    "fault.keep_type": "`keep: {slot}` is for a step of type {able}: change the type, or the slot.",
    "fault.keep_twice": "`keep: {slot}` is already at “{name}”, and both may be answered: drop"
    " one, or let their `when` exclude each other.",
    "fault.default_unknown": "`default` is “{default}”, which is no answer of this step: write one"
    " of {able}.",
    "fault.default_unfit": "`default` is “{default}”, which this step refuses: write an answer"
    " that fits on any day.",
    "fault.default_questions": "a step of type questions picks by itself: take `default` out.",
    "fault.ask_unsure": "`{what}` needs {{{{{name}}}}}, which may have no answer: put that part in"
    " [[ ]], or add `required: yes` to its step.",
    "fault.never_filled": "this can never be shown, for no walk answers {name} here: take a name"
    " out, or change a `when`.",
    "fault.id_number": "the id “{name}” would be taken for a place in the list: put a letter in"
    " it.",
    "fault.ask_twice": "“{name}” asks in the same words as another question: drop one of them.",
    "fault.theme_unknown": "there is no theme “{name}”: write one of {able}, or add it under"
    " `themes`.",
    "fault.theme_unused": "no question has the theme “{name}”: write one, or take the theme out.",
    "fault.no_question_mark": "`{what}` isn't a question: end it with a question mark.",
    "fault.article_unknown": "there is no article “{name}”: write one of {able} before the slash,"
    " or add it under `articles`.",
    "fault.article_unused": "no advice is from the article “{name}”: add its advice, or take it"
    " out.",
    "fault.figure_unclaimed": "“{figure}” is the author's figure, and the text does not say so:"
    " add “the author counts”.",
    "fault.advice_unknown": "there is no advice “{name}”: write one of {able}, or add it to"
    " advice.yaml.",
    "fault.advice_unused": "“{name}” is meant for {home}, which never points at it: add it to an"
    " `advice` there, or take {home} out of `home`.",
    "fault.bank_unknown": "there is no bank “{name}”: write one of {able}, or add the file"
    " {name}.yaml.",
    "fault.bank_small": "the bank “{name}” has {count} questions and `least` is {least}: lower it,"
    " or add questions.",
    "fault.bank_apart": "the step that `{what}` names shares no choice with `{meant}` in the bank"
    " “{name}”: use its words, {able}.",
    "fault.blank_unknown": "no walk that uses this bank knows {{{{{name}}}}}: write one of {able},"
    " or take it out.",
    "fault.meant_unknown": "`{what}` says “{name}”, which no walk offers: write one of {able}.",
    "fault.parity_missing": "{file} has “{name}”, which is missing here: add it, or take it out"
    " there.",
    "fault.parity_extra": "“{name}” is missing from {file}: add it there, or take it out here.",
    "fault.parity_differs": "`{what}` is “{ours}” here and “{theirs}” in {file}: make them the"
    " same.",
    "fault.parity_order": "“{name}” stands where {file} has “{other}”: put them in the same order.",
    # what is wrong in a YAML file
    "yaml.not_a_file": "this is not a regular file: name a file, not a folder, a pipe or a device.",
    "yaml.too_large": "the file is larger than {most} KiB: make two of it.",
    "yaml.syntax": "this is not YAML: compare the line with those around it; a text with a colon"
    " or a # goes in double quotes.",
    "yaml.colon": "one colon too many, or too deep an indentation: put the text in double quotes,"
    " or align the line.",
    "yaml.quote": "a quote opens here and never closes: close it; a text that holds double quotes"
    " goes in single ones.",
    "yaml.indent": "this line does not fit the ones around it: align it with them, and let nothing"
    " follow a closing quote.",
    "yaml.bracket": "the list or mapping that opens here is not well closed: check its commas,"
    " brackets and braces.",
    "yaml.no_colon": "a key needs a colon and a space after it: write `name: value`.",
    "yaml.start": "a text cannot begin with @, %, a backtick or a tab: put it in double quotes,"
    " and indent with spaces.",
    "yaml.escape": "a backslash in double quotes is special: write it twice, or use single quotes.",
    "yaml.unreadable": "the YAML reader gives up on this file: rewrite it, line by line.",
    "yaml.not_utf8": "this is not UTF-8: save the file in that encoding.",
    "yaml.character": "{name} is a control character or an invisible one: take it out.",
    "yaml.documents": "a second document begins here: keep one a file, and take the line of"
    " hyphens out.",
    "yaml.directive": "YAML directives are not accepted: take out the lines that begin with %.",
    "yaml.too_many": "there are more than {most} items: make two files of it.",
    "yaml.too_deep": "this is nested deeper than {most} levels: flatten it.",
    "yaml.alias": "YAML aliases are not accepted: write the text out, or put it in quotes if the *"
    " belongs to it.",
    "yaml.anchor": "YAML anchors are not accepted: take it out, or put the text in quotes if the &"
    " belongs to it.",
    "yaml.tag": "YAML tags are not accepted: take it out, or put the text in quotes if the ! belongs"
    " to it.",
    "yaml.key": "a key must be plain text: write `name: value`, and put a text that begins with a"
    " brace or a bracket in double quotes.",
    "yaml.key_twice": "the key “{name}” is there twice: keep one of them.",
    "yaml.key_long": "a key is longer than {most} characters: shorten it.",
    "yaml.too_long": "a text is longer than {most} characters: shorten it.",
}
