"""How often one wants to hear from whom: cadences of people and of tags, and the tags."""

from typing import TYPE_CHECKING, Any

from coffee.cli.days import days, written
from coffee.coach import people
from coffee.coach.cadence import OFF, Cadence
from coffee.coach.durations import every
from coffee.errors import BadOption, WrongUse
from coffee.formats import entries
from coffee.store import cadences
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

LONGEST_TAG = 40


def show_or_set(
    house: "House", whom: str, tag: str, rhythm: str, *, off: bool, as_json: bool
) -> None:
    """The cadence of a person or a tag, changed first when `rhythm` or `off` says so; or of all."""
    if whom and tag:
        raise WrongUse(
            problem="together", first=say("slot.person"), second="--tag", command="coffee cadence"
        )
    if rhythm and off:
        raise WrongUse(
            problem="together", first="--every", second="--off", command="coffee cadence"
        )
    count = OFF if off else days("--every", rhythm) if rhythm else None
    if count is not None and not (whom or tag):
        raise WrongUse(problem="cadence_of_whom", command="coffee cadence")
    if tag:
        _of_tag(house, tag_of(tag, "--tag"), count, as_json)
    elif whom:
        _of_person(house, whom, count, as_json)
    else:
        _of_all(house, as_json)


def change_tags(
    house: "House", whom: str, names: list[str], *, remove: bool, as_json: bool
) -> None:
    """Give a person tags, or take them away; then all that they have."""
    person = house.person(whom)
    tags = [tag_of(name, say("slot.tag")) for name in names]
    if remove and not tags:
        raise BadOption(option="--remove", value="", expected="tag")
    if tags:
        change = cadences.remove_tags if remove else cadences.add_tags
        change(house.writing, person.id, tags)
    held = cadences.tags_of(house.reading, person.id)
    if as_json:
        house.terminal.json({"person": entries.person(person), "tags": held})
        return
    told = " ".join(f"#{tag}" for tag in held) or say("tag.none")
    house.terminal.line(say("tag.told", name=person.name, tags=told))


def tag_of(name: str, option: str) -> str:
    """A tag as it is kept. BadOption where there is none, or too much of one."""
    tag = people.tag_of(name)
    if not tag:
        raise BadOption(option=option, value=name, expected="tag")
    if len(tag) > LONGEST_TAG:
        raise BadOption(option=option, value=f"{tag[:40]}…", expected="shorter", most=LONGEST_TAG)
    return tag


def told(house: "House", cadence: Cadence | None) -> str:
    """How often, for which tag, and when next, in words."""
    if cadence is None:
        return say("cadence.none")
    if cadence.every == OFF:
        return say("cadence.off")
    parts = [every(cadence.every, house.lang)]
    if cadence.tag:
        parts.append(f"#{cadence.tag}")
    today = house.clock.local.date()
    if cadence.due is None:
        parts.append(say("cadence.never_in_touch"))
    else:
        key = "cadence.next" if cadence.due > today else "cadence.since"
        parts.append(say(key, day=written(house, cadence.due)))
    return ", ".join(parts)


def _of_person(house: "House", whom: str, count: int | None, as_json: bool) -> None:
    person = house.person(whom)
    if count is not None:
        cadences.set_own(house.writing, person.id, count, house.clock.stamp)
    cadence = cadences.of(house.reading, person.id)
    if as_json:
        shape = entries.cadence(cadence) if cadence else None
        house.terminal.json({"person": entries.person(person), "cadence": shape})
        return
    house.terminal.line(say("cadence.told", name=person.name, cadence=told(house, cadence)))


def _of_tag(house: "House", tag: str, count: int | None, as_json: bool) -> None:
    if count is not None:
        cadences.set_tag(house.writing, tag, count)
    having = next((days for name, days, _ in cadences.tags(house.reading) if name == tag), OFF)
    people = cadences.tagged(house.reading, tag)
    if as_json:
        house.terminal.json({"tag": tag, "every": having, "people": people})
        return
    house.terminal.line(_tag_line(house, tag, having, people))


def _of_all(house: "House", as_json: bool) -> None:
    people, tags = cadences.every(house.reading), cadences.tags(house.reading)
    if as_json:
        shape: dict[str, Any] = {
            "people": [
                {"person": entries.person(one.person), **entries.cadence(one)} for one in people
            ],
            "tags": [{"tag": tag, "every": count, "people": number} for tag, count, number in tags],
        }
        house.terminal.json(shape)
        return
    for tag, count, number in tags:
        house.terminal.line(_tag_line(house, tag, count, number))
    for one in people:
        house.terminal.line(say("cadence.told", name=one.person.name, cadence=told(house, one)))
    if not people and not tags:
        house.terminal.line(say("cadence.nobody"))


def _tag_line(house: "House", tag: str, count: int, people: int) -> str:
    rhythm = every(count, house.lang) if count else say("cadence.none")
    return say("cadence.tag", tag=tag, every=rhythm, people=people)
