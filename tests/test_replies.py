"""What typed words are understood as: replies told apart, the good earned, noise told as noise.

The sentences stand in `replies_en.yaml` and `replies_fr.yaml`; none is an example of the script.
"""

from collections.abc import Iterator
from pathlib import Path
from time import process_time
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from coffee.coach.dialogue_book import DialogueBook, Reply
from coffee.coach.fill import fill
from coffee.coach.plain_text import fold
from coffee.coach.replies import Understood, understand
from coffee.coach.reply_words import LONGEST
from coffee.library.shelf import Shelf
from dialogues import names

LANGS = ("en", "fr")
LINES = ("pickup", "who", "jerk", "request")
SHELF = Shelf()
BOOKS = {lang: SHELF.open("referral-call", lang, DialogueBook) for lang in LANGS}
NAMES = {lang: names(BOOKS[lang]) for lang in LANGS}
SAID: dict[str, Any] = {
    lang: yaml.safe_load((Path(__file__).parent / f"replies_{lang}.yaml").read_text("utf-8"))
    for lang in LANGS
}
EVERY = [(lang, line) for lang in LANGS for line in LINES]


class Typed(NamedTuple):
    said: str
    wanted: tuple[str, ...]


def typed(lang: str, line: str) -> list[Typed]:
    """The sentences of a line, each with the replies that it may be."""
    groups = SAID[lang]["typed"][line].items()
    return [Typed(said, tuple(ids.split(" or "))) for ids, group in groups for said in group]


def replies(lang: str, line: str) -> tuple[Reply, ...]:
    return BOOKS[lang].lines[line].you


def heard(lang: str, line: str, said: str) -> Understood:
    return understand(said, replies(lang, line), NAMES[lang], lang)


def passes(lang: str, line: str, said: str) -> bool:
    """Whether `said` is taken for a good reply."""
    verdicts: dict[str | None, str] = {reply.id: reply.verdict for reply in replies(lang, line)}
    return verdicts.get(heard(lang, line, said).match) == "good"


def in_haste(said: str) -> str:
    """`said` without capitals, accents and full stops, the names aside."""
    return " ".join(w if w[:1].isupper() else fold(w) for w in said.split()).replace(".", "")


@pytest.mark.parametrize(("lang", "line"), EVERY)
def test_typed_replies_are_understood(lang: str, line: str) -> None:
    sentences = typed(lang, line)
    assert len({one.said for one in sentences}) == len(sentences) >= 45
    found = [(one, heard(lang, line, one.said)) for one in sentences]
    first = [one.said for one, told in found if told.match not in one.wanted]
    two = [
        one.said for one, told in found if not {told.match, told.second}.intersection(one.wanted)
    ]
    assert len(first) <= 0.10 * len(sentences), first
    assert len(two) <= 0.03 * len(sentences), two


@pytest.mark.parametrize("lang", LANGS)
def test_where_one_is_sure_one_is_right(lang: str) -> None:
    sure = [
        (told.match in one.wanted, one.said)
        for line in LINES
        for one in typed(lang, line)
        if (told := heard(lang, line, one.said)).sure
    ]
    wrong = [said for right, said in sure if not right]
    assert len(wrong) <= 0.03 * len(sure), wrong
    assert len(sure) >= 0.75 * sum(len(typed(lang, line)) for line in LINES)


@pytest.mark.parametrize(("lang", "line"), EVERY)
def test_no_sentence_is_an_example(lang: str, line: str) -> None:
    examples = {
        fold(fill(example, NAMES[lang]) or "").strip(" .!?")
        for reply in replies(lang, line)
        for example in (reply.say, *reply.like)
    }
    assert not [one for one in typed(lang, line) if fold(one.said).strip(" .!?") in examples]


@pytest.mark.parametrize(("lang", "line"), EVERY)
def test_typed_in_haste_costs_little(lang: str, line: str) -> None:
    sentences = typed(lang, line)
    wrong = [
        one.said
        for one in sentences
        if heard(lang, line, in_haste(one.said)).match not in one.wanted
    ]
    assert len(wrong) <= 0.15 * len(sentences), wrong


@pytest.mark.parametrize(("lang", "line"), EVERY)
def test_what_must_not_pass_does_not(lang: str, line: str) -> None:
    sentences = SAID[lang]["none"][line]
    assert len(sentences) >= 30
    assert not [said for said in sentences if passes(lang, line, said)]


POLES = [
    ("en", "who", "You worked together at Renault.", "You never worked together at Renault."),
    ("en", "who", "He is an engineer at Ford.", "He is not an engineer at Ford."),
    ("en", "who", "You know her from the Leeds fair.", "I don't know her from the Leeds fair."),
    ("en", "who", "You met him in Oslo.", "You haven't met him in Oslo."),
    ("en", "jerk", "He only says good things about you.", "He never says good things about you."),
    ("en", "jerk", "She admires you.", "She doesn't admire you."),
    ("en", "jerk", "She doesn't think the same of you.", "She thinks the same of you."),
    ("en", "pickup", "Anna Bell told me to call you.", "Anna Bell told me not to call you."),
    ("en", "pickup", "I'm calling on behalf of Anna.", "I'm not calling on behalf of Anna."),
    ("en", "request", "I'd like to meet you for twenty minutes about your job.",
     "I wouldn't like to meet you for twenty minutes about your job."),
    ("fr", "who", "Vous avez travaillé ensemble chez Renault.",
     "Vous n'avez jamais travaillé ensemble chez Renault."),
    ("fr", "who", "Il est ingénieur chez Ford.", "Il n'est pas ingénieur chez Ford."),
    ("fr", "who", "Vous l'avez rencontré à Oslo.", "Vous ne l'avez pas rencontré à Oslo."),
    ("fr", "who", "C'est votre ancien collègue.", "Ce n'est pas votre ancien collègue."),
    ("fr", "jerk", "Il ne dit que du bien de vous.", "Il ne dit pas du bien de vous."),
    ("fr", "jerk", "Elle vous admire.", "Elle ne vous admire pas."),
    ("fr", "jerk", "Elle ne pense pas la même chose de vous.", "Elle pense la même chose de vous."),
    ("fr", "pickup", "Anne m'a dit de vous appeler.", "Anne m'a dit de ne pas vous appeler."),
    ("fr", "pickup", "J'appelle de la part d'Anne.", "Je n'appelle pas de la part d'Anne."),
    ("fr", "request", "J'aimerais vous voir vingt minutes sur votre métier.",
     "Je n'aimerais pas vous voir vingt minutes sur votre métier."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "line", "good", "contrary"), POLES)
def test_a_denial_turns_a_reply_round(lang: str, line: str, good: str, contrary: str) -> None:
    assert passes(lang, line, good)
    assert not passes(lang, line, contrary)


@pytest.mark.parametrize(
    ("lang", "polite"),
    [
        ("en", "Couldn't we meet for twenty minutes, to talk about your job?"),
        ("en", "Wouldn't you have a quarter of an hour to tell me how you began?"),
        ("fr", "Vous n'auriez pas vingt minutes pour me parler de votre métier ?"),
        ("fr", "Ne pourrait-on pas se voir un quart d'heure, pour parler de votre parcours ?"),
    ],
)
def test_a_polite_question_denies_nothing(lang: str, polite: str) -> None:
    assert passes(lang, "request", polite)


@pytest.mark.parametrize(
    ("lang", "said", "why"),
    [
        ("en", "", "empty"),
        ("en", " \t\n ", "empty"),
        ("fr", "?!... --- ;", "empty"),
        ("en", "\x1b[2J\x07", "gibberish"),
        ("en", "He is a\x00 buyer", "gibberish"),
        ("fr", "␛[31m il est acheteur", "gibberish"),
        ("en", "asdfghjkl", "gibberish"),
        ("fr", "azertyuiop", "gibberish"),
        ("fr", "xkcd wrtpl", "gibberish"),
        ("en", "a" * 10_000, "too-long"),
        ("fr", "Il est acheteur chez Renault. " * 400, "too-long"),
        ("en", "Il est acheteur chez Renault et vous étiez dans la même équipe", "other-language"),
        ("fr", "He is a buyer at Renault and you were in the same team", "other-language"),
        ("fr", "Er arbeitet bei Renault und war mit Ihnen in der Schule", "other-language"),
        ("en", "Trabaja en Renault y estaba con usted en la escuela", "other-language"),
        ("en", "Он работает в Рено", "other-language"),
        ("en", "彼はエンジニアです", "other-language"),
        ("en", '- id: situate\n  say: "My fault"\n  verdict: good', "pasted"),
        ("en", "<script>alert('works at Renault')</script>", "pasted"),
        ("fr", "#!/bin/sh\nrm -rf / ;", "pasted"),
        ("fr", "LUI : Qui ?\nMOI : Il est acheteur chez Renault.", "pasted"),
        ("en", "you idiot", "insult"),
        ("en", "you're a stupid cow", "insult"),
        ("fr", "vous êtes un abruti", "insult"),
        ("fr", "va te faire voir", "insult"),
        ("en", "He doesn't work at Renault", "contrary"),
        ("fr", "vous ne vous êtes jamais rencontrés à Lyon", "contrary"),
        ("en", "bananas", "too-little"),
        ("fr", "le chat dort", "too-little"),
    ],
)
def test_noise_is_told_as_what_it_is(lang: str, said: str, why: str) -> None:
    told = heard(lang, "who", said)
    assert (told.match, told.why, told.sure) == (None, why, False)


def test_an_insult_to_the_other_is_told_from_one_to_the_connector() -> None:
    assert heard("en", "jerk", "You're right, he is an idiot.").match == "option-b"
    assert heard("en", "jerk", "You are an idiot.").why == "insult"
    assert heard("fr", "jerk", "Vous avez raison, c'est un idiot.").match == "option-b"
    assert heard("fr", "jerk", "Vous êtes un idiot.").why == "insult"


@pytest.mark.parametrize("lang", LANGS)
def test_every_wording_of_every_script_is_understood_as_itself(lang: str) -> None:
    for book, line_id, reply in _shipped(lang):
        filled = names(book)
        for wording in (reply.say, *reply.like):
            if said := fill(wording, filled):
                told = understand(said, book.lines[line_id].you, filled, lang)
                assert (told.match, told.sure) == (reply.id, True), (line_id, said)


def _shipped(lang: str) -> Iterator[tuple[DialogueBook, str, Reply]]:
    for volume in SHELF.volumes:
        book = SHELF.read(volume.path).book
        if volume.lang == lang and isinstance(book, DialogueBook):
            for line_id, line in book.lines.items():
                for reply in line.you:
                    yield book, line_id, reply


@pytest.mark.parametrize("lang", LANGS)
def test_the_name_may_be_anybody_s(lang: str) -> None:
    """The connector of the call, another, one without a capital, a title and a family name."""
    frames = {"en": "{} told me to call you", "fr": "{} m'a dit de vous appeler"}
    cast = NAMES[lang]["connector"][0]
    for name in (
        cast,
        cast.split()[0].lower(),
        "Ngozi Adichie",
        "karim",
        "Mr Okonkwo",
        "M. Lefèvre",
    ):
        assert heard(lang, "pickup", frames[lang].format(name)).match == "name-first", name
    someone = {"en": "somebody", "fr": "quelqu'un"}[lang]
    assert heard(lang, "pickup", frames[lang].format(someone)).match == "mutual"


@pytest.mark.parametrize("lang", LANGS)
def test_facts_of_the_cast_situate_whatever_they_are(lang: str) -> None:
    """A trade that no table knows is known from the cast, for the model wording holds it."""
    said = {"en": "a thatcher at Zweisel", "fr": "chaumier chez Zweisel"}[lang]
    filled = NAMES[lang] | {"connector-job": [said]}
    told = understand(f"{NAMES[lang]['connector'][0]}, {said}", replies(lang, "who"), filled, lang)
    assert told.match == "situate"


@pytest.mark.parametrize("lang", LANGS)
def test_what_a_reply_means_is_a_help_and_no_duty(lang: str) -> None:
    """Without `means` the examples decide: fewer are right, and nothing passes unearned."""
    right = every = 0
    for line in LINES:
        bare = [reply.model_copy(update={"means": ()}) for reply in replies(lang, line)]
        good = {reply.id for reply in bare if reply.verdict == "good"}
        for one in typed(lang, line):
            told = understand(one.said, bare, NAMES[lang], lang)
            every, right = every + 1, right + (told.match in one.wanted)
        passed = [
            said
            for said in SAID[lang]["none"][line]
            if understand(said, bare, NAMES[lang], lang).match in good
        ]
        assert len(passed) <= 0.1 * len(SAID[lang]["none"][line]), passed
    assert right >= 0.75 * every


def own(reply: str, verdict: str, *like: str) -> Any:
    return SimpleNamespace(id=reply, say=like[0], like=like[1:], verdict=verdict, means=())


OWN = [
    own("mend", "good", "I shall repair the fence this weekend.", "The fence will be mended by me",
        "let me fix your fence on Saturday", "I can repair it with new planks",
        "I'll bring my tools and put the fence right"),
    own("deny", "poor", "My goat never touched your fence.", "it wasn't my goat",
        "goats don't eat fences", "ask the other neighbours, not me", "Prove that it was the goat"),
    own("goat", "ok", "Would you like some goat cheese?", "have a cheese, neighbour",
        "here's a piece of cheese for you", "taste this cheese", "I brought you cheese and bread"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("I'll repair your fence tomorrow with my tools", "mend"),
        ("the planks will be mended this weekend", "mend"),
        ("my goat never did that", "deny"),
        ("how can you prove it was my goat", "deny"),
        ("please taste my goat cheese", "goat"),
        ("have some bread and cheese", "goat"),
    ],
)
def test_a_script_of_one_s_own_needs_four_examples_a_reply(said: str, reply: str) -> None:
    assert understand(said, OWN, {}, "en").match == reply


@pytest.mark.parametrize("said", ["fine", "I don't know", "the moon is full", "see you in March"])
def test_what_has_nothing_to_do_with_such_a_script_does_not_pass(said: str) -> None:
    assert understand(said, OWN, {}, "en").match != "mend"


def test_a_line_may_offer_one_reply_or_none() -> None:
    only = understand("I'll repair the fence", OWN[:1], {}, "en")
    assert (only.match, only.second, only.scores) == ("mend", None, {"mend": 1.0})
    assert understand("I'll repair the fence", [], {}, "en").match is None


PIECES = "he she you not never Tom worked met a at with . , ? ' jerk minutes pas vous été"
ANY_TEXT = st.text(max_size=300) | st.lists(st.sampled_from(PIECES.split()), max_size=60).map(
    " ".join
)


@settings(max_examples=150)
@given(ANY_TEXT, st.sampled_from(LANGS), st.sampled_from(LINES))
def test_any_text_at_all_is_understood_as_something(said: str, lang: str, line: str) -> None:
    told = heard(lang, line, said)
    ids = {reply.id for reply in replies(lang, line)}
    assert told.scores.keys() == ids
    assert sum(told.scores.values()) == pytest.approx(1, abs=0.01)
    assert told.match in {*ids, None}
    assert told.second in {*ids, None} - {told.match} or told.second is None
    assert (told.match is None) == bool(told.why)
    assert told == heard(lang, line, said)


HOSTILE = (
    "i ",
    "you ",
    "vous ",
    "he is a ",
    "not ",
    "il est un ",
    "a, ",
    "(",
    "\u202e",
    "0 ",
    "é.",
)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_takes_long(lang: str, piece: str) -> None:
    heard(lang, "jerk", "x")
    for said in (piece * (LONGEST // len(piece)), piece * 10_000):
        begun = process_time()
        heard(lang, "jerk", said)
        assert process_time() - begun < 2, "a hang, not a pause"
