"""Sentences about playbooks: what `coffee playbook` says, and the faults it finds."""

SENTENCES = {
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
    "playbook.bad": "as in: {text}",
    "playbook.for": "for: {value}",
    "playbook.goals": "goals: {value}",
    "playbook.clean": "No fault; files: {files}. Playbooks: {playbooks}; steps: {steps};"
    " questions: {questions}; lines: {lines}; replies: {replies}; rules: {rules}; pieces of advice:"
    " {advice}, of which {waiting} are waiting for a playbook to come.",
    # dialogues
    "playbook.reaction": "{odds} in {of}",
    "playbook.once": "once",
    "playbook.leads": "to {value}",
    "playbook.calls": "through {value}",
    "playbook.returns": "back to where it was called",
    "playbook.ends": "{outcome}, score {score}: {title}",
    "playbook.needs": "looked for: {value}",
    "playbook.covered": "{name}: lines met {lines}, replies {replies}, reactions {reactions}",
    # what is wrong in a playbook, and the cure
    "fault.at": "“{step}”: ",
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
    "fault.circumstance_early": "“{name}” is known of the walk's person: put the step called"
    " person above this one.",
    "fault.connector_early": "“{name}” is known of the connector: put the step that keeps"
    " intro.connector above this one.",
    "fault.draft_private": "{{{{{name}}}}} may hold private notes, and a message is shared: take it"
    " out, or add `share: yes` to its step if its answer may be read by others.",
    "fault.recall_required": "there may be nothing to recall, so `required` cannot hold: take it"
    " out.",
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
    "fault.keep_choice": "`keep: {slot}` reads its answer, and knows no “{name}”: call the choices"
    " {able}.",
    "fault.keep_twice": "`keep: {slot}` is already at “{name}”, and both may be answered: drop"
    " one, or let their `when` exclude each other.",
    "fault.default_unknown": "`default` is “{default}”, which is no answer of this step: write one"
    " of {able}.",
    "fault.default_unfit": "`default` is “{default}”, which this step refuses: write an answer"
    " that fits on any day.",
    "fault.default_own": "a step of type {type} fills itself in: take `default` out.",
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
    "fault.phrase_character": "“{phrase}” holds “{name}”, which no phrase may: write plain words;"
    " docs/playbooks.md has the signs.",
    "fault.phrase_branches": "the brackets of “{phrase}” do not pair up: write (this|that), or (this|)"
    " for what may be left out.",
    "fault.phrase_ends": "“{phrase}” has {name} with no word on one side of it: add the word, or take"
    " {name} out.",
    "fault.phrase_gaps": "“{phrase}” leaves more than {name} gaps: make two of it.",
    "fault.phrase_long": "“{phrase}” is made of more than {name} words and signs: make two of it.",
    "fault.phrase_empty": "“{phrase}” would be found everywhere: add a word that must be there.",
    "fault.list_unknown": "there is no list “{name}”: write one of {able}, or add it under `lists`.",
    "fault.list_circle": "the list “{name}” leads back to itself: take a reference out.",
    "fault.list_unused": "nothing refers to the list “{name}”: write @{name} somewhere, or take it"
    " out.",
    "fault.rule_blind": "this rule looks for nothing: add `find` or `measure`.",
    "fault.measure_limit": "a measure has one limit: write `over`, or `under`.",
    "fault.measure_lists": "`{name}` is about lists, {count} at the least: name them under `list`.",
    "fault.off_alone": "`off` is about the shipped playbook: add `extends: yes`, or take it out.",
    "fault.off_unknown": "there is no rule “{name}” to switch off: write one of {able}.",
    "fault.example_missed": "“{name}” does not notice its bad example “{text}”: widen it, or change the"
    " example.",
    "fault.example_caught": "“{name}” finds fault with its good example “{text}”: narrow it, or change"
    " the example.",
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
    # what is wrong in a dialogue
    "fault.cast_type": "the cast is made of steps of type person, text or choice: change `type`.",
    "fault.cast_default": "everyone and everything in the cast has a made-up `default`, to begin"
    " with Enter alone: add it.",
    "fault.cast_first": "the step called person says whom one talks to: put it first in `cast`.",
    "fault.cast_unknown": "nobody and nothing in the cast is called {{{{{name}}}}}: write one of"
    " {able}, or add a step to `cast`.",
    "fault.var_line": "“{name}” is a variable and a line, and `when` could mean either: rename"
    " one of the two.",
    "fault.var_unknown": "“{name}” is neither a variable nor a line: write one of {able}, or add"
    " it under `vars`.",
    "fault.var_value": "“{name}” is never “{value}”: write one of {able}.",
    "fault.line_unknown": "there is no line “{name}”: write one of {able}, or add the line.",
    "fault.line_ways": "a line has one way on, and this one has {found}: keep exactly one of"
    " {able}.",
    "fault.line_silent": "nothing is heard or seen here: add `they` or `scene`.",
    "fault.line_unmet": "no road leads to this line: lead a reply to it, or take it out.",
    "fault.no_exit": "no road from here ever comes to an end: lead one reply out of the circle.",
    "fault.endless": "one can go round in circles past this line and never come to an end: add"
    " `once` to a reply, or lead it elsewhere.",
    "fault.soft_lock": "every reply here may be missing: leave one without `when` and `once`.",
    "fault.you_few": "one reply alone is no choice: write at least two.",
    "fault.no_good": "no reply here has `verdict: good`: write one, for there is always one to"
    " learn.",
    "fault.otherwise_alone": "`otherwise` answers words that fit no reply, and there is none here:"
    " take it out.",
    "fault.roll_oddless": "by its `odds`, no reaction here ever comes: give one of them more than 0.",
    "fault.roll_conditional": "every reaction here has a `when`, and none may be left: leave one"
    " without.",
    "fault.like_few": "`like` has {count} examples: write at least {least}, as people would type"
    " them.",
    "fault.like_twice": "“{text}” is an example of “{other}” as well as of “{name}”: keep it in"
    " one of them.",
    "fault.act_unknown": "there is no such meaning as “{name}”: write one of {able}.",
    "fault.criterion_unknown": "there is no criterion “{name}”: write one of {able}, or add it"
    " under `criteria`.",
    "fault.criterion_unused": "no reply needs “{name}”: add it to a `needs`, or take it out.",
    "fault.criterion_add": "add `add`, the words that mend a reply which misses this.",
    "fault.criterion_blind": "nothing tells whether this was said: add `words`, `names`, `means`"
    " or `most`.",
    "fault.score_high": "`score` goes from 0 to {most}: lower it.",
    "fault.card_missing": "the reaction “{name}” has no card: add it under `card`.",
    "fault.card_unknown": "“{name}” isn't a reaction that a road meets first: write one of {able}.",
    "fault.card_line": "there is nothing to reply at “{name}”: name a line with `you`.",
    "fault.return_alone": "one may come to this `return` without a `call`: lead to the line by"
    " `call` alone, or write `go`.",
    "fault.call_endless": "`call: {name}` never comes to a `return`: add one there, or write `go`.",
    "fault.never_taken": "playing the script through, one never meets “{name}”: change a `when`,"
    " or take it out.",
    "fault.react_unknown": "there is no reaction “{name}”: write one of {able}.",
    "fault.test_over": "transcript “{test}”: it had ended with {ends} before “{name}”: take that"
    " out.",
    "fault.test_pick": "transcript “{test}”: at “{line}”, “{name}” is not offered: write one of"
    " {able}.",
    "fault.test_react": "transcript “{test}”: “{name}” never comes up on this road: take it out of"
    " `react`.",
    "fault.test_ends": "transcript “{test}”: it comes to “{line}”, not “{ends}”: correct `pick` or"
    " `ends`.",
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
