"""The page on one person, as lines: what is next, promised, known, and how it went so far.

Drawn without Rich, as the daily screen is. Every entry stands after the short id by which it
is corrected and removed.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from coffee.coach import dates, durations
from coffee.coach.plain_text import fold
from coffee.face.lines import Line, cells, padded, wrap
from coffee.face.network import stages
from coffee.face.today import told
from coffee.text import knows, say

Page = dict[str, Any]
Entry = tuple[str, str, str]
"""Its day, empty where it says that itself; its id; its words."""


def person_lines(page: Page, now: datetime, lang: str, *, width: int) -> Iterable[Line]:
    """The whole page: a name, then sections; a section with nothing in it is left out."""
    head = " · ".join([page["person"]["slug"], *(f"#{tag}" for tag in page["tags"])])
    yield (("strong", page["person"]["name"]), ("quiet", f"  {head}"))
    yield from _section("person.next", [("", "", _next(page["next"], now, lang))], width)
    yield (("accent", f"  {page['next']['command']}"),)
    yield from _section("person.promises", list(_promises(page, now, lang)), width)
    yield from _section("person.introductions", list(_introductions(page, now, lang)), width)
    yield from _section("person.contact", list(_contact(page, now, lang)), width)
    yield from _section("person.links", list(_links(page)), width)
    known = [one for one in page["facts"] if one["current"] and not _says_nothing(one)]
    yield from _section(
        "person.known", [*_facts(known, now, lang), *_elsewhere(page, known)], width
    )
    latest_first = sorted(
        enumerate(_timeline(page, now, lang)), key=lambda one: (one[1][0], one[0]), reverse=True
    )
    rows = [(_day(day, now, lang), entry, words) for _, (day, entry, words) in latest_first]
    yield from _section("person.timeline", rows, width)


def entry_line(page: Page, which: str, now: datetime, lang: str) -> str:
    """The words of one entry, with its day where it has one."""
    undated = (
        *_promises(page, now, lang),
        *_introductions(page, now, lang),
        *_links(page),
        *_facts(page["facts"], now, lang),
    )
    dated = (
        ("", entry, f"{words} · {_day(day, now, lang)}")
        for day, entry, words in _timeline(page, now, lang)
    )
    return next(words for _, entry, words in (*undated, *dated) if entry == which)


def _section(title: str, rows: list[Entry], width: int) -> Iterator[Line]:
    if not rows:
        return
    yield ()
    yield (("strong", say(title)),)
    columns = [max(cells(row[at]) for row in rows) for at in (0, 1)]
    for day, entry, words in rows:
        lead = "  ".join(
            padded(cell, wide) for cell, wide in zip((day, entry), columns, strict=True) if wide
        )
        indent = f"  {lead}  " if lead else "  "
        first, *others = wrap(words, max(width - cells(indent), 12))
        yield (("quiet", indent), ("plain", first))
        yield from ((("plain", " " * cells(indent) + line),) for line in others)


def _next(line: Page, now: datetime, lang: str) -> str:
    if line["what"] == "nothing":
        return say("person.nothing")
    (_, when), what, state = told(line, now, lang)
    return " · ".join(filter(None, (when, what, state)))


def _promises(page: Page, now: datetime, lang: str) -> Iterator[Entry]:
    """Those still open."""
    for one in page["promises"]:
        if not one["done"]:
            key = "today.mine" if one["whose"] == "mine" else "today.theirs"
            words = say(key, name=_first(page), words=one["words"])
            yield "", one["id"], f"{words} · {_day(one['by'], now, lang)}"


def _introductions(page: Page, now: datetime, lang: str) -> Iterator[Entry]:
    """Those to the person, and those asked of them."""
    for one in page["introductions"]:
        to_them = one["target"]["slug"] == page["person"]["slug"]
        key = "person.intro_through" if to_them else "person.intro_to"
        name = one["connector" if to_them else "target"]["name"]
        yield "", one["id"], say(key, name=name, stages=stages(one, now, lang))


def _links(page: Page) -> Iterator[Entry]:
    """Whom they know, and how."""
    for one in page["links"]:
        yield "", one["id"], say("person.link", name=one["with"]["name"], words=one["words"])


def _contact(page: Page, now: datetime, lang: str) -> Iterator[Entry]:
    """The last time, and the rhythm that is wanted."""
    if page["last_contact"]:
        yield "", "", say("person.last", day=_day(page["last_contact"], now, lang))
    cadence = page["cadence"]
    if cadence and cadence["every"]:
        tag = f" (#{cadence['tag']})" if cadence["tag"] else ""
        rhythm = f"{durations.every(cadence['every'], lang)}{tag}"
        if cadence["due"]:
            key = "cadence.next" if cadence["due"] > now.date().isoformat() else "cadence.since"
            rhythm += ", " + say(key, day=_day(cadence["due"], now, lang))
        yield "", "", rhythm
    elif cadence:
        yield "", "", say("cadence.off")


def _facts(facts: list[Page], now: datetime, lang: str) -> Iterator[Entry]:
    """What was told, each with its day and where it comes from."""
    for one in facts:
        yield "", one["id"], _fact(one, "person.fact", now, lang)


def _elsewhere(page: Page, known: list[Page]) -> Iterator[Entry]:
    """Where else they are reached: addresses that no fact holds."""
    told = {one["value"] for one in known}
    others = [one for several in page["addresses"].values() for one in several if one not in told]
    if others:
        yield "", "", say("person.elsewhere", values=", ".join(others))


def _fact(one: Page, key: str, now: datetime, lang: str) -> str:
    field, origin = one["field"], f"origin.{one['origin']}"
    return say(
        key,
        name=say(f"fact.{field}") if knows(f"fact.{field}") else field,
        value=_value(field, one["value"], lang),
        day=_day(one["on"], now, lang),
        origin=say(origin) if knows(origin) else one["origin"],
    )


_LIVED = {"found", "news", "stakes", "wishes", "common", "thread", "expects", "again"}
"""What changes because life goes on: what was told of it before is history, and no mistake."""


def _told_before(facts: list[Page]) -> Iterator[Page]:
    """What was told in its time and is not what holds, but for what was put right since."""
    for at, one in enumerate(facts):
        after = next((two for two in facts[at + 1 :] if two["field"] == one["field"]), None)
        if (
            after
            and one["field"] in _LIVED
            and after["origin"] != "correct"
            and fold(after["value"]) != fold(one["value"])
        ):
            yield one


def _says_nothing(fact: Page) -> bool:
    """Whether a fact is told elsewhere on the page, or is the choice of those who chose nothing."""
    return bool(fact["field"] == "cadence" or fact["value"] == "other")


def _value(field: str, value: str, lang: str) -> str:
    if field == "cadence" and value.isdecimal():
        return durations.every(int(value), lang) if int(value) else say("cadence.off")
    if field in ("birthday", "connected"):
        return dates.write_date(value, lang)
    key = f"value.{field}.{value}"
    return say(key) if knows(key) else value


def _timeline(page: Page, now: datetime, lang: str) -> Iterator[Entry]:
    """What happened; the day of each in ISO 8601."""
    yield from ((one["start"][:10], one["id"], _meeting(one, lang)) for one in page["meetings"])
    yield from ((one["on"], one["id"], _touch(one)) for one in page["touches"])
    for one in page["notes"]:
        yield one["on"], one["id"], say("person.note", words=one["words"])
    yield from ((one["on"], one["id"], _asked(one)) for one in page["asked"])
    yield from ((one["on"], one["id"], _call(one)) for one in page["calls"])
    yield from ((one["finished"], "", _walked(one)) for one in page["walks"])
    for one in page["cards"]:
        yield one["on"], "", say("person.card", words=one["words"])
    for one in _told_before(page["facts"]):
        yield one["on"], one["id"], _fact(one, "person.told", now, lang)
    for one in page["promises"]:
        if one["done"]:
            yield one["done"], one["id"], _kept(one, page)


def _meeting(one: Page, lang: str) -> str:
    """Whether it took place, and what was agreed on it."""
    state = one["held"] or ("ahead" if one["ahead"] else "unsaid")
    start = datetime.fromisoformat(one["start"])
    hour = dates.write_time(start.time(), lang) if "T" in one["start"] else ""
    minutes = say("person.minutes", minutes=one["minutes"]) if one["minutes"] else ""
    parts = (_MEETINGS[state], hour, one["place"], minutes, one["purpose"])
    return ", ".join([say(parts[0]), *filter(None, parts[1:])])


_MEETINGS = {
    "yes": "person.met", "moved": "person.moved", "dropped": "person.dropped",
    "ahead": "person.ahead", "unsaid": "person.unsaid",
}  # fmt: skip


def _touch(one: Page) -> str:
    via = say(f"via.{one['via']}")
    return say("person.with_words", what=via, words=one["note"]) if one["note"] else via


def _asked(one: Page) -> str:
    words = say("person.asked", words=one["words"])
    return f"{words} → {one['came']}" if one["came"] else words


def _call(one: Page) -> str:
    """How a call on a recommendation went."""
    parts = [say("person.call", how=say(f"call.{one['how']}"))]
    if one["recovered"] is not None:
        parts.append(say("call.recovered" if one["recovered"] else "call.lost"))
    if one["met"] is not None:
        parts.append(say("call.met" if one["met"] else "call.no_meeting"))
    return ", ".join(parts)


def _walked(one: Page) -> str:
    key = f"walked.{one['playbook']}"
    return say(key) if knows(key) else say("walked", playbook=one["playbook"])


def _kept(one: Page, page: Page) -> str:
    key = "person.kept_mine" if one["whose"] == "mine" else "person.kept_theirs"
    return say(key, name=_first(page), words=one["words"])


def _first(page: Page) -> str:
    """On a page of one's own a first name is clear enough."""
    return str(page["person"]["name"]).split()[0]


def _day(day: str, now: datetime, lang: str) -> str:
    moment = dates.Moment(date.fromisoformat(day), None)
    return dates.write(moment, lang, now, short=True)
