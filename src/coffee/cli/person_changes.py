"""Changing who people are: added, edited, linked, merged, forgotten."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from coffee.cli.consent import agreed, confirmed
from coffee.cli.house import quoted
from coffee.cli.sentences import sentence_of
from coffee.coach.addresses import one_address
from coffee.coach.people import LONGEST_NAME, Person
from coffee.coach.plain_text import fold, tidy
from coffee.errors import BadOption, CoffeeError, WrongUse
from coffee.formats import entries
from coffee.store import links, merging, people
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

ORIGIN = "typed"
FIELDS = (
    "role",
    "company",
    "school",
    "email",
    "phone",
    "link",
    "birthday",
    "referrer",
    "language",
    "pronoun",
)
"""What `add` and `edit` offer; other facts that are there are kept and shown as they are."""
_LONGEST, _LONGEST_LINK = 2_000, 500
"""Characters of a fact, and of what links two people."""


def add_person(house: "House", name: str, facts: dict[str, str], as_json: bool) -> None:
    """Somebody new. A name that is there already is refused: `edit` is for that."""
    name = tidy(name)
    if not 0 < len(name) <= LONGEST_NAME:
        raise WrongUse(problem="person_name")
    for one in people.find(house.reading, name, whole=True):
        if fold(one.name) == fold(name):
            another = quoted(f"{name} (Saft)")
            raise WrongUse(problem="person_there", name=one.name, slug=one.slug, another=another)
    told = _checked(facts)
    with house.writing.writing():
        person_id = people.add(house.writing, name, house.clock.stamp)
        people.learn(house.writing, person_id, told, ORIGIN, house.clock.stamp)
    person = people.get(house.writing, person_id)
    if as_json:
        house.terminal.json(entries.known(person))
    else:
        house.terminal.tell(say("people.added", name=person.name, slug=person.slug), "good")


def edit_person(house: "House", whom: str, changes: Sequence[str], as_json: bool) -> None:
    """Facts and name changed: by `--set field=value`, or in the user's editor, as YAML."""
    person = house.person(whom)
    if changes:
        told = _changed(person, dict(_assigned(one) for one in changes))
    else:
        told = _in_editor(house, person)
    name = told.pop("name", person.name)
    new = {f: v for f, v in told.items() if v != person.facts.get(f, "")}
    with house.writing.writing():
        if name != person.name:
            merging.rename(house.writing, person, name)
        people.learn(house.writing, person.id, new, ORIGIN, house.clock.stamp)
    after = people.get(house.writing, person.id)
    if as_json:
        house.terminal.json(entries.known(after))
    elif new or name != person.name:
        house.terminal.tell(say("people.changed", name=after.name, slug=after.slug), "good")
    else:
        house.terminal.tell(say("people.unchanged"))


def _assigned(change: str) -> tuple[str, str]:
    name, equals, value = change.partition("=")
    if not equals or not name.strip():
        raise WrongUse(problem="assignment", value=change)
    return _field(name.strip()), value


def _field(typed: str) -> str:
    """The field called so, by its own name or as a page calls it: "fonction" is the role."""
    called = fold(typed)
    return next((one for one in FIELDS if fold(say(f"fact.{one}")) == called), typed.lower())


def _in_editor(house: "House", person: Person) -> dict[str, str]:
    """What the user made of the facts, written as YAML: every field, those unknown to us too."""
    if not house.asks:
        raise WrongUse(problem="needs_set", slug=person.slug)
    facts = {field: person.facts.get(field, "") for field in FIELDS} | person.facts
    text = "".join(
        f"{key}: {_quoted(value)}\n" for key, value in {"name": person.name, **facts}.items()
    )
    while True:
        edited = house.terminal.edit(text)
        if edited is None or edited.strip() == text.strip():
            return {}
        try:
            return _changed(person, _read(edited))
        except CoffeeError as wrong:
            house.terminal.tell(sentence_of(wrong), "bad")
        if not agreed(house, say("people.edit_again")):
            return {}
        text = edited


def _read(edited: str) -> dict[str, str]:
    """Fields and their values. WrongUse where that is not what the YAML holds."""
    from coffee.library.reader import BadYaml, parse

    try:
        read = parse(edited.encode()).data
    except BadYaml as bad:
        reason = say(f"yaml.{bad.why}", **bad.facts)
        raise WrongUse(problem="yaml_line", line=bad.line, reason=reason) from None
    if not isinstance(read, dict) or not all(isinstance(v, str) for v in read.values()):
        raise WrongUse(problem="yaml_fields")
    return {str(field): value for field, value in read.items()}


def _changed(person: Person, told: dict[str, str]) -> dict[str, str]:
    """Name and facts fit to be kept. WrongUse or BadAddress where one is not."""
    name = tidy(told.get("name", person.name))
    if not 0 < len(name) <= LONGEST_NAME:
        raise WrongUse(problem="person_name")
    return _checked({field: value for field, value in told.items() if field != "name"}) | {
        "name": name
    }


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False) if text else '""'


def _checked(facts: dict[str, str]) -> dict[str, str]:
    """Facts fit to be kept. WrongUse, BadOption or BadAddress where one is not."""
    told = {}
    for field, value in facts.items():
        text = "\n".join(tidy(line) for line in value.splitlines()).strip()
        if len(text) > _LONGEST:
            raise WrongUse(problem="fact_long", name=field, most=_LONGEST)
        if field == "pronoun" and text not in ("", "tu", "vous"):
            raise BadOption(option=field, value=text, expected="pronoun")
        told[field] = one_address(text) if field == "email" and text else text
    return told


def link_people(house: "House", one: str, other: str, words: str, as_json: bool) -> None:
    """Two people know each other, and how."""
    a, b = house.person(one), house.person(other)
    words = tidy(words)
    if a.id == b.id:
        raise WrongUse(problem="link_self", name=a.name)
    if not words or len(words) > _LONGEST_LINK:
        raise WrongUse(problem="link_words")
    made = links.add(house.writing, a, b, words, house.clock.stamp)
    if as_json:
        house.terminal.json({
            "id": f"l{made.id}", "a": a.slug, "b": b.slug, "words": made.words,
            "since": made.since or None, "until": made.until or None,
        })  # fmt: skip
    else:
        house.terminal.tell(say("people.linked", a=a.name, b=b.name, words=words), "good")


def forget_person(house: "House", whom: str, *, yes: bool, dry_run: bool, may_return: bool) -> None:
    """Somebody erased from every file of ours, once it was shown what goes."""
    from coffee.store import forgetting

    person = house.person(whom)
    trace = forgetting.traces(house.writing, person)
    house.terminal.tell(say("people.forget_shows", name=person.name))
    for table, count in sorted(trace.rows.items()):
        if table in _SPOKEN:
            house.terminal.tell(f"  {say(f'forget.{table}', count=count)}")
    if trace.mentions:
        house.terminal.tell(f"  {say('forget.mentions', count=trace.mentions)}")
    if dry_run:
        house.terminal.tell(say("import.dry"), "quiet")
        return
    question = say("people.forget_ask", name=person.name)
    if not yes and not confirmed(house, question, f"coffee people forget {person.slug}"):
        return
    forgetting.forget(house.writing, person, house.clock.stamp, for_good=not may_return)
    house.drop_drafts()
    key = "people.forgotten" if may_return else "people.forgotten_for_good"
    house.terminal.tell(say(key), "good")


_SPOKEN = (
    "fact", "meeting", "walk", "promise", "touch", "note", "link", "address", "tag", "call",
    "introduction",
)  # fmt: skip
"""The tables that mean something to a person; the rest go without saying."""
