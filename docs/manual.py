"""The man page, in each language: the help of every command, and what no help says.

Written with the macros of man(7), which every pager of man pages knows.
"""

import re
import textwrap
from collections.abc import Iterator
from typing import Any

from coffee import __version__
from coffee.cli.app import CHAPTERS, command, in_our_words, slots_in_our_words
from coffee.coach.plain_text import UNBROKEN, unbroken
from coffee.text import say, speak

WORDS = {
    "en": {
        "volume": "The coffee manual",
        "name": ("NAME", "a networking coach on the command line"),
        "synopsis": "SYNOPSIS",
        "about": (
            "DESCRIPTION",
            "Ten minutes before a meeting, and you sit down to it with one page that says what to"
            " open with, ask, offer, promise and refuse. Afterwards, what was learned and promised"
            " is kept for the next time; in between, awkward talks can be rehearsed. Without a"
            " command, coffee shows what is ahead, each line with the command to type.",
            "Everything stays in one file on this machine. Every answer is on disk before the next"
            " question shows; a walk that was interrupted is offered again.",
        ),
        "options": "OPTIONS",
        "commands": "COMMANDS",
        "asked": "AT EVERY QUESTION",
        "environment": (
            "ENVIRONMENT",
            ("COFFEE_HOME", "One folder for everything: notes, settings, playbooks."),
            ("COFFEE_LANG", "The language, fr or en; otherwise that of LC_ALL, LC_MESSAGES, LANG."),
            ("COFFEE_ACCESSIBLE, ACCESSIBLE", "Not empty: words one below the other, as --plain."),
            ("NO_COLOR", "Not empty: no colour."),
            ("FORCE_COLOR", "Colour outside a terminal, too."),
            ("VISUAL, EDITOR", "The editor that :edit opens."),
            ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME", "Where the folders below stand."),
            ("COFFEE_NOW", "A moment that stands in for the clock, as 2026-11-21T20:54."),
        ),
        "files": (
            "FILES",
            ("~/.local/share/coffee/coffee.db", "All that you noted, readable by you alone."),
            ("~/.config/coffee/config.toml", "Settings: lang, plain, name, email."),
            ("~/.config/coffee/playbooks/en/*.yaml", "Your own playbooks, before ours."),
            ("~/.cache/coffee", "What can be made anew; nothing about anybody."),
        ),
        "exit": (
            "EXIT STATUS",
            ("0", "Done."),
            ("1", "Failed; of check, something found at the level of an error."),
            ("2", "Wrong use, or an answer is missing: it is named."),
            ("10", "Of today --exit-code: something is due today."),
            ("130", "Interrupted; what was answered is saved."),
        ),
        "examples": (
            "EXAMPLES",
            ('coffee prep "Nour El Amrani"', "Prepare a meeting."),
            ("coffee brief nour --output nour.html", "The page that it ends in, to print."),
            ("coffee followup nour", "After it: what was learned, what was promised."),
            ("coffee rehearse referral-call", "Rehearse the call that you dread."),
            ("coffee prep nour --answers nour.yaml --json", "The same, from a program."),
        ),
    },
    "fr": {
        "volume": "Le manuel de coffee",
        "name": ("NOM", "un coach de réseau en ligne de commande"),
        "synopsis": "SYNOPSIS",
        "about": (
            "DESCRIPTION",
            "Dix minutes avant un rendez-vous, et vous arrivez avec une page qui dit comment"
            " commencer, quoi demander, offrir, promettre et refuser. Après, ce que vous avez"
            " appris et promis vous attend pour la fois suivante ; entre les deux, on répète les"
            " conversations délicates. Sans commande, coffee montre ce qui vient, chaque ligne avec"
            " la commande à taper.",
            "Tout reste dans un seul fichier, sur cette machine. Chaque réponse est enregistrée"
            " avant la question suivante ; un parcours interrompu vous est proposé de nouveau.",
        ),
        "options": "OPTIONS",
        "commands": "COMMANDES",
        "asked": "À CHAQUE QUESTION",
        "environment": (
            "ENVIRONNEMENT",
            ("COFFEE_HOME", "Un seul dossier pour tout : notes, réglages, playbooks."),
            ("COFFEE_LANG", "La langue, fr ou en ; sinon celle de LC_ALL, LC_MESSAGES, LANG."),
            ("COFFEE_ACCESSIBLE, ACCESSIBLE", "Non vide : du texte ligne à ligne, comme --plain."),
            ("NO_COLOR", "Non vide : aucune couleur."),
            ("FORCE_COLOR", "De la couleur, même hors d'un terminal."),
            ("VISUAL, EDITOR", "L'éditeur qu'ouvre :éditer."),
            ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_CACHE_HOME", "Où sont les dossiers ci-dessous."),
            ("COFFEE_NOW", "Un instant qui remplace l'horloge, comme 2026-11-21T20:54."),
        ),
        "files": (
            "FICHIERS",
            ("~/.local/share/coffee/coffee.db", "Toutes vos notes, que nul autre ne peut lire."),
            ("~/.config/coffee/config.toml", "Les réglages : lang, plain, name, email."),
            ("~/.config/coffee/playbooks/fr/*.yaml", "Vos playbooks, avant les nôtres."),
            ("~/.cache/coffee", "Ce qui peut être refait ; rien sur personne."),
        ),
        "exit": (
            "CODE DE RETOUR",
            ("0", "C'est fait."),
            ("1", "Échec ; pour check, quelque chose qui est du niveau d'une erreur."),
            ("2", "Mauvais usage, ou il manque une réponse : elle est nommée."),
            ("10", "Pour today --exit-code : quelque chose est à faire aujourd'hui."),
            ("130", "Interrompu ; les réponses données sont enregistrées."),
        ),
        "examples": (
            "EXEMPLES",
            ('coffee prep "Nour El Amrani"', "Préparer un rendez-vous."),
            ("coffee brief nour --output nour.html", "La fiche qui en résulte, à imprimer."),
            ("coffee followup nour", "Après : ce que vous avez appris, ce qui a été promis."),
            ("coffee rehearse referral-call", "Répéter l'appel que vous redoutez."),
            ("coffee prep nour --answers nour.yaml --json", "La même chose, depuis un programme."),
        ),
    },
}  # fmt: skip


def manual(lang: str) -> str:
    """The source of the man page in `lang`."""
    speak(lang)
    words: dict[str, Any] = WORDS[lang]
    whole = command()
    context = whole.context_class(whole, info_name="coffee")
    name, what = words["name"]
    lines = [
        f'.TH COFFEE 1 "" "coffee {__version__}" "{words["volume"]}"',
        *(f".SH {name}", rf"coffee \- {_text(what)}"),
        *(f".SH {words['synopsis']}", _usage()),
    ]
    title, *paragraphs = words["about"]
    lines += [f".SH {title}", "\n.PP\n".join(map(_filled, paragraphs))]
    lines += [f".SH {words['options']}", *_parameters(whole, context)]
    lines += [f".SH {words['commands']}"]
    for chapter, names in CHAPTERS.items():
        lines.append(f".SS {_text(say(f'help.{chapter}').rstrip(' :'))}")
        for one in names:
            lines += _command(whole.commands[one], context, one)
    lines += [f".SH {words['asked']}", ".nf", _text(say("ask.help")), ".fi"]
    for section in ("environment", "files", "exit", "examples"):
        title, *rows = words[section]
        lines.append(f".SH {title}")
        for term, told in rows:
            lines += [".TP", rf"\fB{_text(term)}\fR", _filled(told)]
    speak("en")
    return "\n".join(lines) + "\n"


def _command(one: Any, parent: Any, name: str) -> Iterator[str]:
    """A command with its arguments and options, then those under it."""
    context = one.context_class(one, info_name=name, parent=parent)
    yield from (".TP", _synopsis(one, context), _filled(one.help))
    if parameters := list(_parameters(one, context)):
        yield from (".RS", *parameters, ".RE")
    if one.epilog:
        yield from (".RS", ".nf", _text(one.epilog.removeprefix("\b\n")), ".fi", ".RE")
    for under, inner in getattr(one, "commands", {}).items():
        yield from _command(inner, context, under)


def _usage() -> str:
    return rf"\fBcoffee\fR {_slots(say('help.options_slot'))} [{_slots(say('help.command_slot'))}]"


def _synopsis(one: Any, context: Any) -> str:
    slots = slots_in_our_words(" ".join(one.collect_usage_pieces(context)[1:]))
    return rf"\fB{_text(context.command_path)}\fR {_slots(slots)}".rstrip()


def _parameters(one: Any, context: Any) -> Iterator[str]:
    """Each of them, but for --help: it is everywhere."""
    for parameter in one.get_params(context):
        if parameter.name == "help":
            continue
        shown, told = parameter.get_help_record(context)
        yield from (".TP", _slots(shown), _filled(in_our_words(told)))


def _slots(text: str) -> str:
    """Options in bold, what stands for a word of one's own in italics."""
    marked = re.sub(r"(--?[a-z][a-z-]*)|([^\W\d_][\w-]*)", _marked, text)
    return marked.replace("...", r"\|.\|.\|.")


def _marked(found: re.Match[str]) -> str:
    return rf"\fB{_text(found[1])}\fR" if found[1] else rf"\fI{_text(found[2])}\fR"


def _filled(text: str) -> str:
    filled = textwrap.fill(unbroken(text), 72, break_on_hyphens=False)
    return _text(filled).replace(UNBROKEN, r"\~")


def _text(text: str) -> str:
    """`text` as roff reads it: no word is a request, and a hyphen can be copied."""
    plain = text.replace("\\", r"\e").replace("-", r"\-").replace("~", r"\(ti")
    return re.sub(r"^(?=[.'])", r"\\&", plain, flags=re.MULTILINE)
