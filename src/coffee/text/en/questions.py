"""Sentences about the bank of questions: `coffee questions`."""

SENTENCES = {
    "questions.title": "{title}: {count}, to ask as they are or to start from.",
    "questions.examples": "coffee questions --theme path     the questions of a theme\n"
    "coffee questions --random         one, drawn for you\n"
    "coffee questions --for nour       those that suit someone you are meeting\n"
    "coffee questions --asked          those you asked, and what came of them\n"
    'coffee questions add "How ...?"   one of your own',
    "questions.more": "{count} more would do, too: {command}",
    "questions.none": "No question like that. coffee questions shows the themes; hidden ones come"
    " back with coffee questions --hidden.",
    "questions.none_asked": "No such question was asked yet. What you asked is noted in coffee"
    " followup.",
    "questions.own_theme": "Your own",
    "questions.own_use": "One of your own.",
    "questions.own_follow": "What makes you see it that way?",
    "questions.kept": "kept",
    "questions.hidden": "hidden",
    "questions.added": "Added as {id}. It will be offered the next time you prepare a meeting.",
    "questions.no_question": "It doesn't read like a question; it is kept as you wrote it.",
    "questions.ask": "Your question, as you would say it:",
    "questions.now_kept": "Kept, and offered first from now on: {ids}",
    "questions.now_hidden": "Hidden, and not offered any more: {ids}",
    "questions.now_unmarked": "Neither kept nor hidden any more: {ids}",
    "questions.removed": "Removed: {ids}",
    "use.one_of": "{name} can't be “{value}”. Choose: {known}.",
    "use.own_question": "A question is {least} to {most} characters long, without {{{{ or [[.",
    "use.no_such_question": "There is no question called “{name}”.",
    "use.no_such_question.cure": "coffee questions --all lists them, each with its name.",
    "use.not_own": "“{name}” isn't one of your own, so it can't be removed.",
    "use.not_own.cure": "To stop seeing it: coffee questions hide {name}",
    "help.questions": "Browse the open questions, keep the good ones, add yours.",
    "help.questions_theme": "Only those of this theme.",
    "help.questions_kind": "Only those for this kind of person: executive, student, job-seeker...",
    "help.questions_goal": "Only those for this aim: learn, advice, contacts, job...",
    "help.questions_for": "Those that suit PERSON, the best first, their blanks filled.",
    "help.questions_kept": "Only those you kept.",
    "help.questions_hidden": "Only those you hid.",
    "help.questions_asked": "Those you asked, of whom, and what came of them.",
    "help.questions_all": "Every question, hidden ones too.",
    "help.questions_random": "One of them, drawn at random.",
    "help.questions_add": "Add a question of your own; a closed one is pointed out, and kept if you like.",
    "help.questions_keep": "Keep questions: they are offered first.",
    "help.questions_hide": "Hide questions: they are not offered any more.",
    "help.questions_unmark": "Take that back: neither kept nor hidden.",
    "help.questions_remove": "Remove questions of your own.",
    "help.questions_ids": "The questions' names, as the list shows them.",
    "help.question_words": "The question; without it, you are asked.",
    "slot.questions": "QUESTION...",
    "slot.question": "QUESTION",
    "slot.id": "NAME",
}
