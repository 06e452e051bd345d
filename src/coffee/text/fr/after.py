"""Sentences of what comes after a meeting: drafts, agendas, calendars, staying in touch."""

SENTENCES = {
    # ce qui sort
    "error.bad_address": "« {address} » n'est pas une adresse e-mail, ou il y en a plusieurs.",
    "error.bad_address.cure": "Il en faut une seule, comme nour@example.org, sans rien autour.",
    "use.mailto_too_long": "Ce message est trop long pour un lien mailto : {length} caractères, et"
    " certains programmes coupent à {most}.",
    "use.mailto_too_long.cure": "Passez par un fichier (--output brouillon.eml), ou copiez-le (--copy).",
}
