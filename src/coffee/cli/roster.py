"""`coffee people list` and `search`: everybody, or those that some words find."""

from datetime import date
from typing import TYPE_CHECKING, Any

from coffee.cli.rhythm import tag_of
from coffee.coach import dates
from coffee.errors import WrongUse
from coffee.formats import entries
from coffee.store import cadences, people, roster, search
from coffee.store.roster import Row, Wanted
from coffee.text import counted, say

if TYPE_CHECKING:
    from coffee.cli.house import House

SHOWN = 50
"""Rows of a list, unless all are asked for."""


def show_list(
    house: "House",
    *,
    tag: str,
    company: str,
    due: bool,
    met: bool,
    never_met: bool,
    every: bool,
    as_json: bool,
) -> None:
    """The people who pass every filter, by name."""
    if met and never_met:
        raise WrongUse(problem="together", first="--met", second="--never-met",
                       command="coffee people list")  # fmt: skip
    only = None
    if due:
        found, _ = cadences.due(house.reading, house.clock.local.date(), most=100_000)
        only = [one.person.id for one in found]
    wanted = Wanted(
        tag_of(tag, "--tag") if tag else "",
        company,
        True if met else False if never_met else None,
        only,
    )
    _by_name(house, wanted, -1 if every or as_json else SHOWN, as_json)


def show_all(house: "House") -> None:
    """The first people by name: what the bare command shows."""
    _by_name(house, Wanted(), SHOWN, as_json=False)


def search_people(house: "House", words: str, as_json: bool) -> None:
    """The people whom `words` find, the closest first."""
    found = search.find(house.reading, words)
    rows, _ = roster.rows(house.reading, Wanted(only=[one.id for one in found]), -1)
    by_id = {row.person.id: row for row in rows}
    _show(house, [by_id[one.id] for one in found], as_json)


def _by_name(house: "House", wanted: Wanted, most: int, as_json: bool) -> None:
    rows, count = roster.rows(house.reading, wanted, most)
    _show(house, rows, as_json)
    if count > len(rows):
        house.terminal.tell(counted("people.more", count - len(rows)), "quiet")


def _show(house: "House", rows: list[Row], as_json: bool) -> None:
    if as_json:
        house.terminal.json([_as_json(row) for row in rows])
        return
    if not rows:
        empty = people.none(house.reading)
        house.terminal.tell(say("people.nobody_yet" if empty else "people.nobody"))
        return
    from coffee.face.roster import people_lines

    told = [(row.person.name, row.person.slug, _words(house, row)) for row in rows]
    terminal = house.terminal
    terminal.paint(people_lines(told, terminal.width if terminal.shown else None))


def _words(house: "House", row: Row) -> str:
    """What somebody does, when you were last in touch, their tags."""
    tags = " ".join(f"#{tag}" for tag in row.tags)
    return " · ".join(filter(None, (row.person.work, _last(house, row), tags)))


def _last(house: "House", row: Row) -> str:
    if not row.last:
        return ""
    moment = dates.Moment(date.fromisoformat(row.last), None)
    return dates.write(moment, house.lang, house.clock.local, short=True)


def _as_json(row: Row) -> dict[str, Any]:
    return {
        **entries.person(row.person),
        "company": row.person.facts.get("company"), "role": row.person.facts.get("role"),
        "tags": list(row.tags), "last_contact": row.last or None,
    }  # fmt: skip
