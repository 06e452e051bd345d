"""Sentences of what comes after a meeting: drafts, agendas, calendars, staying in touch."""

SENTENCES = {
    # what goes out
    "error.bad_address": "“{address}” is not one e-mail address.",
    "error.bad_address.cure": "It should look like nour@example.org, with one @ and nothing around it.",
    "use.mailto_too_long": "That message is too long for a mailto link: {length} characters, and some"
    " programs cut it at {most}.",
    "use.mailto_too_long.cure": "Write it to a file instead (--output draft.eml), or copy it (--copy).",
}
