"""Sentences about one's own words: what `coffee check` says around its findings."""

SENTENCES = {
    "check.ask": "What would you like to check?",
    "check.ask_hint": "A message, or questions, one on each line.",
    "check.help": "Type or paste your text. Alt-Enter begins a line, :edit opens your editor, :quit"
    " leaves.",
    "check.message_clean": "Nothing to change: it can go as it is.",
    "check.question_clean": "Nothing to change: it can be asked as it is.",
    "check.questions_clean": "Nothing to change: they can all be asked as they are.",
    "check.rest_clean": "Questions that can be asked as they are: {count}.",
    "check.error": "error",
    "check.warning": "warning",
    "check.hint": "hint",
    "check.passage": "“{text}”",
    "check.instead": "Instead: {text}",
    "check.then": "Then: {text}",
    "check.advice": "Advice: {text} “{article}”, under “{section}”.",
    "check.mixed": "English and French in one text: the rules of one of them were applied.",
    "check.mixed_cure": "Keep to one language, or check it with --lang {code} as well.",
    "check.other": "This is neither English nor French, so I can't judge it.",
    "check.other_cure": "Check it in English or in French; to have it judged all the same: --lang en or --lang"
    " fr.",
    "check.short": "Too little to go on: I can't judge it.",
    "check.short_cure": "Give the whole message, or the whole question.",
    "own.remark": "“{words}”: {suggestion}",
    "help.check": "Check a message, or questions, before they leave you.",
    "help.check_file": "The file to check; - is standard input. Without one, standard input, or"
    " what you type.",
    "help.check_to": "Whom it is for: your notes on them, the silence and the name are looked at too.",
    "help.check_questions": "Read one question a line.",
    "slot.text": "[FILE|-]",
    "use.nothing_to_check": "There is nothing to check in there.",
    "use.nothing_to_check.cure": "Write your text in a file, then: coffee check FILE",
    "use.not_a_text": "{file} isn't text that I can read. Save it as plain text, in UTF-8.",
    "use.text_too_long": "{file} is longer than {most} characters. Check it a part at a time.",
    "use.text_is_no_file": "There is no file called “{name}”.",
    "use.text_is_no_file.cure": 'To check a sentence: echo "your sentence" | coffee check',
}
