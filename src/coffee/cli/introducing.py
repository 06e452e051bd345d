"""`coffee intro TARGET`: who can introduce me, gathered once for every face and for JSON."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coffee.cli.house import INTRODUCTION, PREP, REQUEST, quoted
from coffee.coach.introductions import Bond, Reason, Tie
from coffee.coach.introductions import Path as Way
from coffee.coach.people import Person
from coffee.coach.plain_text import tidy
from coffee.coach.tracking import Introduction
from coffee.errors import NotAddedYet, UnknownTarget, WrongUse
from coffee.formats import entries
from coffee.store import introductions, network, people, promises
from coffee.text import say

if TYPE_CHECKING:
    from coffee.cli.house import House

Page = dict[str, Any]

LONG_SILENCE = 180
"""Days after which a favour had better not be the first word."""
_FEW = 20
"""People under which a network is hardly one yet."""


@dataclass(frozen=True)
class Target:
    """Whom one wants to meet: known, or only told of (their id is 0, their slug empty)."""

    person: Person
    company: str
    role: str

    @property
    def known(self) -> bool:
        return bool(self.person.slug)


def show_ways(
    house: "House",
    typed: str,
    company: str,
    role: str,
    output: Path | None,
    *,
    most: int,
    as_json: bool,
) -> None:
    """The best connectors to whom `typed` means, each with its reasons."""
    page = page_of(house, target_of(house, typed, company, role), most)
    if output is not None:
        _write(house, page, output)
    elif as_json:
        house.terminal.json(page)
    else:
        from coffee.face.network import intro_lines

        terminal, now = house.terminal, house.clock.local
        width, drawn = terminal.width, terminal.draws
        terminal.paint(intro_lines(page, now, house.lang, width=width, drawn=drawn))


def ask_for(
    house: "House",
    typed: str,
    company: str,
    role: str,
    ask: str,
    answers: str,
    *,
    as_json: bool,
) -> None:
    """The request to a connector, by the walk that is about it; a new target is begun there."""
    from coffee.cli.walking import Request, walk_through

    target = target_of(house, typed, company, role, new=True)
    giver = connector_of(house, ask, target.person)
    under_way = introductions.current(house.reading, target.person.id)
    another = under_way is not None and under_way.connector.id != giver.id
    told = {
        "intro.connector": giver.name,
        "intro.now": "another" if another else "",
        "person.company": tidy(company),
        "person.role": tidy(role),
    }
    request = Request(
        INTRODUCTION, target.person.name, answers or None, as_json, begins_people=True,
        told={slot: words for slot, words in told.items() if words},
    )  # fmt: skip
    walk_through(house, request)


def added(house: "House", typed: str) -> Person:
    """Whom `typed` means among those who are known. NotAddedYet, AmbiguousPerson."""
    if not people.find(house.reading, typed):
        raise NotAddedYet(**_unknown(house, typed))
    return house.person(typed)


def _unknown(house: "House", typed: str) -> dict[str, object]:
    near = [(one.name, one.slug) for one in people.nearest(house.reading, typed)]
    return {"name": tidy(typed), "near": near, "quoted": quoted(tidy(typed))}


def connector_of(house: "House", typed: str, target: Person) -> Person:
    """Whom `typed` means, who is not the target. NotAddedYet, AmbiguousPerson, WrongUse."""
    giver = added(house, typed)
    if giver.id == target.id:
        raise WrongUse(problem="intro_self", name=giver.name)
    return giver


def target_of(
    house: "House", typed: str, company: str = "", role: str = "", *, new: bool = False
) -> Target:
    """Whom `typed` means, and what is known or told of them. UnknownTarget, AmbiguousPerson.

    A name that nobody has will do where a company or a role is told, or when they may be `new`.
    """
    found = people.find(house.reading, typed)
    if found:
        person = house.person(typed)
        facts = person.facts
        return Target(
            person, tidy(company) or facts.get("company", ""), tidy(role) or facts.get("role", "")
        )
    name = tidy(typed)
    if not name or not (tidy(company) or tidy(role) or new):
        raise UnknownTarget(**_unknown(house, typed))
    return Target(Person(0, name, ""), tidy(company), tidy(role))


def best(house: "House", target: Target) -> str:
    """The name of the one who had better be asked; empty when there is nobody."""
    ways = _ways(house, target, 1, _asked_already(house, target))
    named = network.named(house.reading, [way.people[0] for way in ways])
    return next((one.name for one in named.values()), "")


def page_of(house: "House", target: Target, most: int) -> Page:
    """What is known of the way to somebody: under way, direct, and through whom."""
    db, today = house.reading, house.clock.local.date()
    way = _ways(house, target, most, _asked_already(house, target))
    named = network.named(db, {one for path in way for one in path.people})
    named[target.person.id] = target.person
    tie = network.ties(db, [target.person.id], today).get(target.person.id)
    page: Page = {
        "target": {
            "name": target.person.name, "slug": target.person.slug or None,
            "company": target.company or None, "role": target.role or None,
            "command": command(house, target),
        },
        "direct": _direct(house, target, tie) if tie and (tie.met or tie.years) else None,
        "introductions": [
            {**entries.introduction(one), "next": next_steps(house, one)}
            for one in introductions.to(db, target.person.id)
        ],
        "connectors": [_connector(house, target, path, named) for path in way],
    }  # fmt: skip
    page["adding"] = None if target.known else f"coffee people add {_as_told(target)}"
    page["helps"] = [] if way else _helps(house, target)
    return page


def command(house: "House", target: Target) -> str:
    """What to type for this target again."""
    if target.known:
        return f"coffee intro {house.handle(target.person)}"
    return f"coffee intro {_as_told(target)}"


def next_steps(house: "House", one: Introduction) -> list[str]:
    """What to type as it goes on, the likeliest first; nothing once it is over."""
    handle = house.handle(one.target)
    others = introductions.to(house.reading, one.target.id)
    alone = sum(not other.closed for other in others) < 2
    noting = f"coffee intro {handle}" + ("" if alone else f" --ask {house.handle(one.connector)}")
    walk = house.command(INTRODUCTION, one.target)
    prepare = house.command(PREP, one.target)
    return {
        "": [
            f"coffee draft {handle}",
            f"coffee rehearse {REQUEST} {house.handle(one.connector)} {handle}",
            f"{noting} --now asked",
        ],
        "asked": [f"{noting} --now agreed", walk],
        "agreed": [f"{noting} --now introduced", walk],
        "introduced": [prepare, f"{noting} --now met"],
        "met": [walk, f"{noting} --now thanked"],
        "declined": [walk, f"{noting} --now thanked"],
    }.get(one.state, [])


def _ways(house: "House", target: Target, most: int, but: Collection[int]) -> list[Way]:
    return network.ways(
        house.reading, target.person, house.clock.local.date(),
        company=target.company, role=target.role, most=most, but=but,
    )  # fmt: skip


def _asked_already(house: "House", target: Target) -> set[int]:
    """Nobody is asked the same favour twice."""
    made = introductions.to(house.reading, target.person.id)
    return {one.connector.id for one in made if one.stages}


def _direct(house: "House", target: Target, tie: Tie) -> Page:
    handle = house.handle(target.person)
    return {**_tie(house, tie), "command": f"coffee walk keep-in-touch --person {handle}"}


def _connector(house: "House", target: Target, way: Way, named: dict[int, Person]) -> Page:
    giver = named[way.people[0]]
    chain = [named[one] for one in (*way.people, target.person.id)]
    return {
        "name": giver.name,
        "slug": giver.slug,
        "path": [entries.person(one) for one in chain],
        "links": [
            {
                "from": one.name, "to": other.name,
                "reasons": [_reason(reason) for reason in reasons],
            }
            for one, other, reasons in zip(chain, chain[1:], way.reasons, strict=False)
        ],
        "tie": _tie(house, way.tie),
        "missing": list(_missing(house, giver, way)),
        "command": f"{command(house, target)} --ask {house.handle(giver)}",
    }  # fmt: skip


def _reason(reason: Bond | Reason) -> Page:
    if isinstance(reason, Bond):
        return {"what": reason.what, "words": reason.words or None, "people": None}
    return {"what": reason.what, "words": reason.value, "people": reason.people}


def _tie(house: "House", tie: Tie) -> Page:
    today = house.clock.local.date()
    last = date.fromordinal(today.toordinal() - tie.days) if tie.days is not None else None
    return {
        "meetings": tie.meetings, "touches": tie.touches, "promises_kept": tie.promises_kept,
        "last_contact": last.isoformat() if last else None, "connected_years": int(tie.years),
    }  # fmt: skip


def _missing(house: "House", giver: Person, way: Way) -> "list[Page]":
    """What had better be seen to before a favour is asked, the weightiest first."""
    missing: list[Page] = []
    today = house.clock.local.date()
    if owed := introductions.favour(house.reading, giver.id):
        missing.append({"what": "favour", "to": owed.target, "on": owed.day.isoformat()})
    late = [
        one
        for one in promises.of(house.reading, giver.id)
        if one.whose == "mine" and one.done is None and one.due <= today
    ]
    missing += [{"what": "owed", "words": one.words, "id": f"p{one.id}"} for one in late[:1]]
    if not way.tie.met:
        missing.append({"what": "never_met"})
    elif way.tie.days is not None and way.tie.days >= LONG_SILENCE:
        missing.append({"what": "silent", "days": way.tie.days})
    if not any(isinstance(reason, Bond) for reason in way.reasons[-1]):
        missing.append({"what": "unsure"})
    return missing


def _helps(house: "House", target: Target) -> list[Page]:
    """What would help where nobody leads to the target, each with a command if there is one."""
    known = house.handle(target.person) if target.known else ""
    words = say("slot.words")
    helps: list[Page] = []
    if network.size(house.reading) < _FEW:
        helps.append({"what": "import", "command": "coffee people import Connections.csv"})
    if not target.company:
        where = f"coffee people edit {known} --set company={words}"
        told = where if known else f"{command(house, target)} --company {words}"
        helps.append({"what": "company", "command": told})
    if known:
        whom = say("slot.person")
        helps.append({"what": "link", "command": f"coffee people link {whom} {known} {words}"})
        helps.append({"what": "tag", "command": f"coffee tag {known} {say('slot.tags')}"})
    if target.company:
        helps.append({"what": "follow", "command": None})
    return helps


def _as_told(target: Target) -> str:
    """Somebody as one would type them: the name, and what is told of them."""
    told = {"--company": target.company, "--role": target.role}
    words = [f"{option} {quoted(value)}" for option, value in told.items() if value]
    return " ".join([quoted(target.person.name), *words])


def _write(house: "House", page: Page, path: Path) -> None:
    """The ways as a picture, a page or data, by the name of the file."""
    from coffee.face.network import notes, routes, title
    from coffee.formats.documents import as_json
    from coffee.formats.files import write_as
    from coffee.formats.network_svg import network_svg
    from coffee.formats.routes import routes_markdown

    now, lang = house.clock.local, house.lang
    found, told = routes(page, now, lang), notes(page, now, lang)
    write_as(path, {
        ".svg": lambda: network_svg(title(page), told, found, lang),
        ".md": lambda: routes_markdown(title(page), told, found),
        ".json": lambda: as_json(page),
    })  # fmt: skip
    house.terminal.tell(say("brief.written", file=path), "good")
