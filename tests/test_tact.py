"""The tact check: phrases, measures, rules; then what the shipped rules say of real messages."""

import json
import time
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from coffee.coach.phrases import BadPhrase, Phrases
from coffee.coach.tact import MOST_PLACES, Context, Finding, Rules
from coffee.coach.tact_book import TactBook, merged
from coffee.coach.tact_text import Text, words_of
from coffee.library.reader import parse

HERE = Path(__file__).parent
LANGUAGES = ("en", "fr")
HEAD = {"format": "coffee/1", "kind": "tact", "title": "-"}
TOLD = {
    "level": "warning",
    "message": "It hurts.",
    "suggest": "Say it otherwise.",
    "advice": "pretzel/no-pitch",
    "bad": ["-"],
    "good": ["-"],
}


@lru_cache
def shipped(lang: str) -> TactBook:
    path = HERE.parent / "playbooks" / lang / "tact.yaml"
    return TactBook.model_validate(parse(path.read_bytes()).data)


@lru_cache
def rules(lang: str) -> Rules:
    return shipped(lang).ready()


def book(*rules: dict[str, Any], **more: Any) -> TactBook:
    """A book of these rules, what a rule must say besides filled in."""
    named = [{"id": f"rule-{n}"} | TOLD | rule for n, rule in enumerate(rules, 1)]
    return TactBook.model_validate(HEAD | {"rules": named} | more)


def found(text: str, *rules: dict[str, Any], lists: Any = None, **known: Any) -> list[str]:
    """What the rules put their finger on in `text`."""
    ready = book(*rules, lists=lists or {}).ready()
    return [text[one.start : one.end] for one in ready.check(text, Context(**known))]


# -- Words -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Café", ["cafe"]),
        ("cafe\u0301", ["cafe"]),
        ("Œuvre", ["oeuvre"]),
        ("j’ai", ["je", "ai"]),
        ("qu'il", ["que", "il"]),
        ("quelqu'un", ["quelque", "un"]),
        ("aujourd'hui", ["aujourdhui"]),
        ("I've", ["i", "have"]),
        ("didn't", ["did", "not"]),
        ("didnt", ["did", "not"]),
        ("can’t", ["can", "not"]),
        ("won't", ["will", "not"]),
        ("that's", ["that", "is"]),
        ("Karim's", ["karim"]),
        ("co\u00adoperate", ["cooperate"]),
    ],
)
def test_a_written_word_stands_for_these(written, words):
    assert list(words_of(written)) == words
    assert Text.read(written).words == words


def test_a_rendez_vous_holds_no_you_and_a_question_does():
    assert Text.read("un rendez-vous, auriez-vous").words == ["un", "rendezvous", "auriez", "vous"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two? Three!", 3),
        ("Dear Mr. Roux, I saw Dr. Lang. He waved.", 2),
        ("It costs 3.50 or so", 1),
        ("Hello Nour,\n\nThank you.", 2),
        ("Hello Nour,\nThank you", 2),
        ("A long line that somebody's mail program has wrapped\nin the middle of it", 1),
        ("", 0),
        ("...", 0),
    ],
)
def test_sentences_end_where_a_reader_stops(text, sentences):
    assert len(Text.read(text).sentences) == sentences


# -- Phrases -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("phrase", "text", "places"),
    [
        ("i saw you", "Yes, I SAW you.", ["I SAW you"]),
        ("i saw you", "I saw. You left.", []),
        ("game chang*", "a game-changer", ["game-changer"]),
        ("*ed you", "we missed you", ["missed you"]),
        ("(and|but) i", "and I, but I", ["and I", "but I"]),
        ("a (quick|) coffee", "a coffee, a quick coffee", ["a coffee", "a quick coffee"]),
        ("(a|b (c|d)) e", "b d e", ["b d e"]),
        ("saw ... nothing", "saw 1 2 3 4 5 6 nothing", ["saw 1 2 3 4 5 6 nothing"]),
        ("saw ... nothing", "saw 1 2 3 4 5 6 7 nothing", []),
        ("can we ~ meet", "can we" + " x" * 30 + " meet", ["can we" + " x" * 30 + " meet"]),
        ("can we ~ meet", "can we" + " x" * 31 + " meet", []),
        ("can we ~ meet", "can we. Meet", []),
        ("# minutes", "20min or 20 minutes", ["20 minutes"]),
        ("your _ in", "your talk in Lyon", ["your talk in"]),
        ("we meet ~ ?", "We meet at nine. Shall we meet at ten?", ["we meet"]),
        ("qu'il a", "Parce qu’il a dit", ["qu’il a"]),
        ("rendez-vous", "un rendez vous", ["rendez vous"]),
        ("été", "l'ete dernier", ["l'ete"]),
    ],
)  # fmt: skip
def test_a_phrase_is_found_where_it_stands(phrase, text, places):
    assert found(text, {"find": [phrase]}) == places


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("(a|b", "phrase_branches"),
        ("a) b", "phrase_branches"),
        ("a | b", "phrase_branches"),
        ("((((( a )))))", "phrase_branches"),
        ("... a", "phrase_ends"),
        ("a ~", "phrase_ends"),
        ("_ a", "phrase_ends"),
        ("a ... ~ b", "phrase_ends"),
        ("a (... b|c)", "phrase_ends"),
        ("(a|)", "phrase_empty"),
        ("()", "phrase_empty"),
        ("-", "phrase_empty"),
        ("a ... b ... c ... d ... e", "phrase_gaps"),
        ("a " * 201, "phrase_long"),
        ("a+", "phrase_character"),
        ("[a-z]", "phrase_character"),
        ("\\w", "phrase_character"),
        ("@nowhere", "list_unknown"),
    ],
)
def test_what_is_no_phrase_is_refused(phrase, why):
    with pytest.raises(BadPhrase) as refused:
        Phrases({"here": 0}).add(phrase, 0)
    assert refused.value.why == why


def test_lists_refer_to_lists_in_any_order_but_not_round_in_a_circle():
    lists = {"drinks": ["a @kind tea"], "kind": "green, black"}
    assert found("A black tea?", {"find": "@drinks"}, lists=lists) == ["A black tea"]
    with pytest.raises(BadPhrase, match="list_circle"):
        book(lists={"a": "@b", "b": "@a"}).ready()


def test_what_a_spared_phrase_touches_does_not_count():
    rule = {"find": ["great", "!great dane", "!!thank you"]}
    assert found("A great talk. My great dane. Thank you, great.", rule) == ["great"]


# -- Rules -------------------------------------------------------------------------------------


def test_with_and_unless_look_at_the_whole_text_or_at_one_sentence():
    rule = {"find": "coffee", "with": "sometime", "unless": "because"}
    assert found("A coffee? Sometime?", rule) == ["coffee"]
    assert found("A coffee?", rule) == []
    assert found("A coffee, sometime? Because.", rule) == []
    near = rule | {"within": "sentence"}
    assert found("A coffee, sometime? Because.", near) == ["coffee"]
    assert found("A coffee? Sometime?", near) == []
    assert found("A coffee? Sometime?", rule | {"within": "nearby"}) == ["coffee"]


def test_the_place_is_the_one_that_tips_the_scales():
    rule = {"find": "please", "count": "3"}
    text = "please, please, please!"
    (finding,) = book(rule).ready().check(text)
    assert (finding.start, finding.end) == (16, 22)
    assert found("please, please", rule) == []


def test_different_phrases_must_differ():
    rule = {"find": ["coffee", "tea"], "different": "2"}
    assert found("coffee, coffee", rule) == []
    assert found("coffee and tea", rule) == ["tea"]


def test_two_phrases_that_end_on_the_same_word_are_one():
    rule = {"find": ["could you ~ interview", "get me an interview"], "different": "2"}
    assert found("Could you get me an interview?", rule) == []
    assert found("Could you come to an interview, and get me an interview?", rule) != []


def test_a_rule_of_phrases_tells_each_place_up_to_a_few():
    assert found("wow " * 9, {"find": "wow"}) == ["wow"] * MOST_PLACES


def test_overlapping_phrases_are_one_place():
    assert found("a real win win", {"find": ["real win", "win win"]}) == ["real win win"]


@pytest.mark.parametrize(
    ("measure", "text", "place"),
    [
        ({"of": "words", "over": "3"}, "one two three four five", ["four five"]),
        ({"of": "words", "over": "5"}, "one two three four five", []),
        ({"of": "words", "under": "3"}, "one two", ["one two"]),
        ({"of": "sentences", "over": "1"}, "One. Two.", ["Two"]),
        ({"of": "longest-sentence", "over": "2"}, "One. One two three. One.", ["One two three"]),
        ({"of": "questions", "over": "1"}, "What? Who?? Why?", ["??"]),
        ({"of": "exclamations", "over": "1"}, "Yes! No!", ["!"]),
        ({"of": "exclamations", "over": "3"}, "Yes!!", ["!!"]),
        ({"of": "exclamations", "over": "3"}, "Yes! No! Ah!", []),
        ({"of": "capitals", "over": "0"}, "I NEED IT NOW PLEASE", ["NEED"]),
        ({"of": "capitals", "over": "0"}, "HEC, UNESCO and Jean DUPONT", []),
        ({"of": "capitals", "over": "0", "list": "loud"}, "It is REALLY so", ["REALLY"]),
        ({"of": "capitals", "over": "0", "list": "loud"}, "It is really so", []),
        ({"of": "share", "over": "60", "list": ["me", "you"]}, "I, I, you", ["I, I, you"]),
        ({"of": "share", "over": "60", "list": ["me", "you"]}, "I and you", []),
        ({"of": "times", "over": "1", "list": "me"}, "I and I", ["I"]),
        ({"of": "telling", "under": "2", "list": "loud"}, "Really good", ["Really good"]),
        ({"of": "elsewhere", "under": "1", "list": ["you", "me"]}, "I thank you.", [""]),
        ({"of": "elsewhere", "under": "1", "list": ["you", "me"]}, "I came. You won.", []),
        ({"of": "beside", "over": "1", "list": ["you", "me"]}, "You and I and you. You.", ["you"]),
    ],
)  # fmt: skip
def test_a_measure_is_held_against_its_limit(measure, text, place):
    lists = {"me": "i", "you": "you", "loud": "really"}
    assert found(text, {"measure": measure}, lists=lists) == place


def test_the_words_before_a_phrase_are_counted():
    rule = {"find": "coffee", "measure": {"of": "before", "over": "2"}}
    assert found("One two three: coffee", rule) == ["coffee"]
    assert found("One two: coffee", rule) == []


def test_several_measures_must_all_hold():
    rule = {"measure": [{"of": "words", "over": "1"}, {"of": "questions", "over": "0"}]}
    assert found("two words", rule) == []
    assert found("two words?", rule) == ["words"]


def test_silence_counts_only_when_it_is_known():
    rule = {"find": "coffee", "measure": {"of": "silence", "over": "90"}}
    assert found("A coffee?", rule) == []
    assert found("A coffee?", rule, silent_days=90) == []
    assert found("A coffee?", rule, silent_days=91) == ["coffee"]


@pytest.mark.parametrize(
    ("note", "text", "leaks"),
    [
        ("thinking of leaving Saft in June", "Are you thinking of leaving Saft?", True),
        ("worried about losing his job in the merger", "Worried about losing your job?", True),
        ("doit de l'argent à son frère", "Tu dois de l'argent à ton frère ?", True),
        ("knee operation", "How is the knee operation?", True),
        ("knee operation in Lyon", "How is the knee operation?", False),
        ("Nour El Amrani", "Dear Nour El Amrani", False),
        ("the and of to", "the and of to", False),
        ("", "anything", False),
        ("Saft", "Saft", False),
    ],
)
def test_words_of_a_private_note_must_not_be_in_the_message(note, text, leaks):
    rule = {"measure": {"of": "private", "over": "2"}}
    assert bool(found(text, rule, private=[note], name="Nour El Amrani")) is leaks


def test_a_rule_can_wait_for_a_first_contact_or_another_kind_of_text():
    first = {"find": "hey", "contact": "first"}
    assert found("Hey!", first) == []
    assert found("Hey!", first, first_contact=True) == ["Hey"]
    purpose = {"find": "hey", "for": ["purpose"]}
    assert found("Hey!", purpose) == []
    assert found("Hey!", purpose, kind="purpose") == ["Hey"]


def test_findings_stand_in_the_order_of_the_text_then_of_the_rules():
    ready = book({"find": "b"}, {"find": "a"}, {"find": "a b"}).ready()
    told = [(one.rule, one.start, one.end) for one in ready.check("a b")]
    assert told == [("rule-2", 0, 1), ("rule-3", 0, 3), ("rule-1", 2, 3)]


def test_offsets_are_those_of_the_text_as_written():
    text = "  «\u00a0C’est l’ÉTÉ\u00a0» 😀 cafe\u0301"
    assert found(text, {"find": ["l'été", "café"]}) == ["l’ÉTÉ", "cafe\u0301"]


# -- One's own rules ---------------------------------------------------------------------------


def test_own_rules_add_to_the_shipped_ones_replace_them_and_switch_them_off():
    theirs = book({"find": "@words"}, {"find": "b"}, {"find": "c"}, lists={"words": "a"})
    mine = book(
        {"id": "rule-2", "find": "z"}, {"id": "mine", "find": "m"},
        extends="yes", off=["rule-3"], lists={"words": "aa", "more": "x"},
    )  # fmt: skip
    both = merged(theirs, mine)
    assert [rule.id for rule in both.rules] == ["rule-1", "rule-2", "mine"]
    text = "a aa b c m z"
    assert [text[one.start : one.end] for one in both.ready().check(text)] == ["a", "aa", "m", "z"]
    assert not both.extends
    assert merged(theirs, mine.model_copy(update={"extends": False})).rules == mine.rules


def test_rules_are_had_back_from_json():
    for lang in LANGUAGES:
        again = Rules.thawed(json.loads(json.dumps(rules(lang).frozen())))
        for case in messages(lang)["faulty"]:
            known = Context(**case.get("context", {}))
            assert again.check(case["text"], known) == rules(lang).check(case["text"], known)
    with pytest.raises(ValueError, match="format"):
        Rules.thawed({"format": 0})


# -- The shipped rules -------------------------------------------------------------------------

EXAMPLES = [(lang, rule.id) for lang in LANGUAGES for rule in shipped(lang).rules]


@pytest.mark.parametrize(("lang", "rule_id"), EXAMPLES)
def test_a_rule_finds_its_bad_examples_and_no_good_one(lang, rule_id):
    rule = next(one for one in shipped(lang).rules if one.id == rule_id)
    for expected, cases in ((True, rule.bad), (False, rule.good)):
        for case in cases:
            told = rules(lang).check(case.text, case.context(rule.kinds[0], lang))
            assert any(one.rule == rule_id for one in told) is expected, case.text


def test_both_languages_have_the_same_rules():
    english, french = (
        [(rule.id, rule.level, rule.advice, rule.kinds) for rule in shipped(lang).rules]
        for lang in LANGUAGES
    )
    assert english == french


FAULTS = {
    "creepy": {"creepy-recital", "creepy-sighting", "creepy-watching"},
    "pitch": {"pitch-buzzwords", "pitch-jargon", "pitch-superlatives", "pitch-first"},
    "vague": {"vague-purpose", "stock-phrase", "no-purpose"},
    "no-why": {"no-why-them", "form-letter"},
    "no-time": {"no-time-care"},
    "pressure": {"pressure"},
    "several": {"several-asks", "favours-counted", "string-of-asks"},
    "too-long": {"too-long"},
    "only-me": {"only-me"},
    "guilt": {"guilt"},
    "flattery": {"empty-flattery"},
    "familiarity": {"mixed-register", "too-familiar", "first-name-early", "first-contact"},
    "shouting": {"exclamations", "capitals"},
    "insult": {"insult"},
    "silence": {"long-silence", "silence-admitted"},
    "private": {"private-notes", "notes-shown", "private-matter", "told-in-confidence"},
}
"""A fault that a reader would name, and the rules that may say so."""


@lru_cache
def messages(lang: str) -> dict[str, Any]:
    with (HERE / f"messages_{lang}.yaml").open(encoding="utf-8") as file:
        return yaml.safe_load(file)


def told(case: dict[str, Any], lang: str) -> set[str]:
    """What is said of a message, above a hint."""
    findings = rules(lang).check(case["text"], Context(**case.get("context", {})))
    return {one.rule for one in findings if one.level != "hint"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("later", [False, True])
def test_the_faults_of_real_messages_are_found_and_fine_ones_pass(lang, later):
    cases = messages(lang)["later"] if later else messages(lang)
    flagged = [case["text"] for case in cases["fine"] if told(case, lang)]
    assert len(flagged) <= 0.05 * len(cases["fine"]), flagged
    named = [(case, fault) for case in cases["faulty"] for fault in case["faults"]]
    missed = [(case["text"], f) for case, f in named if not told(case, lang) & FAULTS[f]]
    assert len(missed) <= 0.05 * len(named), missed


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_fault_there_is_stands_in_a_message(lang):
    named = {fault for case in messages(lang)["faulty"] for fault in case["faults"]}
    assert named == set(FAULTS)
    assert len(messages(lang)["fine"]) == len(messages(lang)["faulty"]) == 30


# -- Anything at all ---------------------------------------------------------------------------

WORDS = (
    "i you saw vous je could we meet pourriez ? ! . \n never 20 minutes coffee café l' j'ai"
    " PLEASE amazing because si not your votre tu 😀 \x00 \u202e rendez-vous ... if"
)


@pytest.mark.parametrize("lang", LANGUAGES)
@given(
    text=st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from(WORDS.split(" ")), max_size=60).map(" ".join),
    )
)
def test_any_text_is_checked_and_each_finding_stands_in_it(lang, text):
    findings = rules(lang).check(text, Context(private=["a b c d e"], silent_days=400))
    assert all(0 <= one.start <= one.end <= len(text) for one in findings)
    places = [(one.start, one.end, one.rule) for one in findings]
    assert len(places) == len(set(places))
    assert [place[:2] for place in places] == sorted(place[:2] for place in places)
    assert findings == rules(lang).check(text, Context(private=["a b c d e"], silent_days=400))


def test_nothing_is_found_where_nothing_is_said():
    assert rules("en").check("") == rules("fr").check(" \n\t ") == rules("en").check("😀") == []


def best_of(times: int, text: str, lang: str) -> float:
    taken = []
    for _ in range(times):
        begun = time.process_time()
        rules(lang).check(text)
        taken.append(time.process_time() - begun)
    return min(taken)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ten_thousand_words_take_a_fifth_of_a_second(lang):
    written = " ".join(case["text"] for case in messages(lang)["fine"])
    text = " ".join((written.split() * 10)[:10_000])
    assert best_of(5, text, lang) < 0.2


HOSTILE = [
    " " * 100_000,
    "a" * 100_000,
    "!" * 100_000,
    "\n " * 50_000,
    "e" + "\u0301" * 99_999,
    "j'" * 50_000,
    "a. " * 33_000,
    "\x00\x1b" * 50_000,
    "i would love to meet you " * 4_000,
    "pourrais-je vous rencontrer pour un café " * 2_400,
    "could " * 16_000,
]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:24]))
def test_a_hundred_thousand_characters_take_a_bounded_time(lang, text):
    assert best_of(1, text, lang) < 6


def test_a_playbook_cannot_make_the_check_run_away():
    phrase = "a ~ (a|b) ~ (a|b|) ~ (a|b) c"
    ready = book({"find": [phrase, *(f"a ~ a ~ a ~ {n}" for n in range(200))]}).ready()
    begun = time.perf_counter()
    assert ready.check("a " * 20_000) == []
    assert time.perf_counter() - begun < 20


def test_a_private_note_is_read_to_a_bound():
    begun = time.perf_counter()
    context = Context(private=["alpha beta " * 50_000] * 5)
    rules("en").check("alpha beta " * 5_000, context)
    assert time.perf_counter() - begun < 6


def test_a_finding_says_what_why_and_what_instead():
    (finding,) = rules("en").check("Our revolutionary app.")
    assert finding == Finding(
        "pitch-superlatives", "warning", 4, 17,
        "Superlatives are what adverts are made of; praise of oneself is read with the sound off.",
        "Put one plain fact in its place: a figure, a customer, a thing made. It says more, and it"
        " can be believed.",
        "pretzel/no-pitch",
    )  # fmt: skip
