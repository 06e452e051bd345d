"""Who can introduce me, as lines: the way drawn, why it is one, what is missing, what to type.

Drawn without Rich, as the daily screen is. Where lines may not be drawn, the way is told in words.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from coffee.coach import dates
from coffee.face.lines import Line, Style, cells, wrap
from coffee.text import say

if TYPE_CHECKING:
    from coffee.formats.routes import Route

Page = dict[str, Any]


def intro_lines(page: Page, now: datetime, lang: str, *, width: int, drawn: bool) -> Iterable[Line]:
    """The whole page: whom, what is under way, who can introduce me or what would help."""
    target = page["target"]
    told = " · ".join(filter(None, (target["slug"], what_they_do(target))))
    yield from _told([("strong", target["name"]), ("quiet", f"  {told}".rstrip())], width)
    for note in _notes(page, now, lang):
        yield ()
        yield from _folded(note, width)
    if page["direct"]:
        yield _plain_command(page["direct"]["command"])
    if page["adding"]:
        yield ()
        yield from _folded(say("intro.not_added", name=target["name"]), width)
        yield _plain_command(page["adding"])
    yield from _under_way(page, now, lang, width)
    yield ()
    yield from _folded(title(page), width, "strong")
    if not page["connectors"]:
        yield from _helps(page, width)
    ways = zip(page["connectors"], routes(page, now, lang), strict=True)
    for number, (one, route) in enumerate(ways, 1):
        yield ()
        yield from _folded(f"{number}  {one['name']}", width, "strong")
        yield from _way(route, width, drawn=drawn)
        for words in route.steps:
            yield from _folded(words, width, indent="   ")
        if route.missing:
            yield from _folded(route.missing, width, "quiet", indent="   ")
        yield (("accent", f"   {one['command']}"),)


def title(page: Page) -> str:
    """What stands over the ways; where there are none left, those asked already are not nobody."""
    found, asked = page["connectors"], page["introductions"]
    key = "intro.heading" if found else "intro.none_else" if asked else "intro.none"
    return say(key, name=page["target"]["name"])


def routes(page: Page, now: datetime, lang: str) -> "list[Route]":
    """The ways in words."""
    return [_route(one, now, lang) for one in page["connectors"]]


def notes(page: Page, now: datetime, lang: str) -> list[str]:
    """What stands under the title of a file: who the target is, and what there is to know."""
    return [*filter(None, [what_they_do(page["target"])]), *_notes(page, now, lang)]


def what_they_do(target: Page) -> str:
    """ "buyer at Saft", as far as it is known."""
    role, company = target["role"], target["company"]
    if role and company:
        return say("intro.role_at", role=role, company=company)
    return role or company or ""


def _notes(page: Page, now: datetime, lang: str) -> Iterator[str]:
    name = page["target"]["name"]
    direct = page["direct"]
    if direct and (direct["meetings"] or direct["touches"]):
        yield say("intro.direct", name=name, tie=_tie(direct, now, lang))
    elif direct:
        yield say("intro.direct_unspoken", name=name)


def _under_way(page: Page, now: datetime, lang: str, width: int) -> Iterator[Line]:
    if not page["introductions"]:
        return
    yield ()
    yield from _folded(say("intro.so_far"), width, "strong")
    for one in page["introductions"]:
        words = say("intro.through", name=one["connector"]["name"], stages=stages(one, now, lang))
        yield from _folded(f"{one['id']}  {words}", width, indent="  ")
        for next_ in one["next"]:
            yield (("accent", f"  {' ' * len(one['id'])}  {next_}"),)


def under_way_lines(
    introductions: list[Page], now: datetime, lang: str, width: int
) -> Iterator[Line]:
    """Every introduction under way, to whom and through whom, with what to type next."""
    for one in introductions:
        words = say("intro.told", target=one["target"]["name"], entry=one["id"],
                    connector=one["connector"]["name"], stages=stages(one, now, lang))  # fmt: skip
        yield from _folded(words, width)
        yield from (_plain_command(command) for command in one["next"])


def stages(one: Page, now: datetime, lang: str) -> str:
    """How an introduction went so far: "asked Tue 3 Nov, agreed yesterday"."""
    if one["state"] is None:
        return say("state.written")
    told = []
    for step in one["steps"]:
        moment = dates.Moment(date.fromisoformat(step["on"]), None)
        words = say(f"state.{step['state']}", day=dates.write(moment, lang, now, short=True))
        told.append(f"{words} ({step['note']})" if step["note"] else words)
    return ", ".join(told)


def _helps(page: Page, width: int) -> Iterator[Line]:
    target = page["target"]
    for one in page["helps"]:
        yield from _folded(
            say(_HELPS[one["what"]], name=target["name"], company=target["company"] or ""),
            width, indent="  ",
        )  # fmt: skip
        if one["command"]:
            yield (("accent", f"    {one['command']}"),)


_HELPS = {
    "import": "intro.help_import", "company": "intro.help_company",
    "link": "intro.help_link", "tag": "intro.help_tag", "follow": "intro.help_follow",
}  # fmt: skip


def _way(route: "Route", width: int, *, drawn: bool) -> Iterator[Line]:
    """The names from me to the target: on one line where they fit, else one below the other."""
    if not drawn:
        yield from _folded(say("intro.then").join(route.names), width, indent="   ")
        return
    line = "   " + " ── ".join(route.names)
    if cells(line) <= width:
        yield (("plain", line),)
        return
    for depth, name in enumerate(route.names):
        lead = "   " + ("   " * (depth - 1) + "└─ " if depth else "")
        first, *rest = wrap(name, max(width - cells(lead), 8))
        yield (("plain", lead + first),)
        yield from ((("plain", " " * cells(lead) + more),) for more in rest)


def _route(one: Page, now: datetime, lang: str) -> "Route":
    from coffee.formats.routes import Route

    full = [person["name"] for person in one["path"]]
    first = [name.split()[0] for name in full]
    called = first if len(set(first)) == len(first) else full
    between = [
        say("intro.between", one=here, other=there, reasons=_reasons(link["reasons"]))
        for here, there, link in zip(called, called[1:], one["links"], strict=False)
    ]
    mine = say("intro.you_and", name=called[0], tie=_tie(one["tie"], now, lang))
    first_give = [_missing(what, now, lang) for what in one["missing"] if what["what"] != "unsure"]
    missing = [say("intro.give_first", what=", ".join(first_give))] if first_give else []
    if len(first_give) < len(one["missing"]):
        missing.append(say("intro.unsure", one=called[-2], other=called[-1]))
    return Route((say("intro.you"), *full), (mine, *between), " ".join(missing))


def _reasons(reasons: list[Page]) -> str:
    told = []
    for reason in reasons:
        if reason["what"] == "link":
            told.append(reason["words"])
        else:
            words = say(_REASONS[reason["what"]], value=reason["words"])
            many = (reason["people"] or 0) >= _A_CROWD
            told.append(say("reason.many", words=words, people=reason["people"]) if many else words)
    return " · ".join(told)


_A_CROWD = 10
"""People who share a reason, from which on it is told how many: it says less of each."""
_REASONS = {
    "company": "reason.company", "past_company": "reason.past_company", "domain": "reason.domain",
    "school": "reason.school", "tag": "reason.tag", "field": "reason.field",
    "recommended": "reason.recommended",
}  # fmt: skip


def _tie(tie: Page, now: datetime, lang: str) -> str:
    """What there was between the two of us, and when the last of it."""
    told = [say(keys.get(tie[what], keys[0]), count=tie[what]) for what, keys in _TIES if tie[what]]
    if tie["last_contact"]:
        last = dates.away(date.fromisoformat(tie["last_contact"]), now, lang)
        told.append(say("tie.last", when=last))
    return ", ".join(told) or say("tie.none")


_TIES = (
    ("meetings", {1: "tie.met_once", 2: "tie.met_twice", 0: "tie.met"}),
    ("touches", {1: "tie.touched_once", 2: "tie.touched_twice", 0: "tie.touched"}),
    ("promises_kept", {1: "tie.kept_one", 0: "tie.kept"}),
    ("connected_years", {1: "tie.connected_year", 0: "tie.connected"}),
)
"""The words for one, for two, and for more."""


def _missing(one: Page, now: datetime, lang: str) -> str:
    match one["what"]:
        case "favour":
            day = dates.write(dates.Moment(date.fromisoformat(one["on"]), None), lang, now,
                              short=True)  # fmt: skip
            return say("missing.favour", name=one["to"], day=day)
        case "owed":
            return say("missing.owed", words=one["words"])
        case "silent":
            last = date.fromordinal(now.date().toordinal() - one["days"])
            return say("missing.silent", when=dates.away(last, now, lang))
    return say("missing.never_met")


def _folded(text: str, width: int, style: Style = "plain", indent: str = "") -> Iterator[Line]:
    """`text` within `width`, all of it under its beginning."""
    for line in wrap(text, max(width - len(indent), 12)):
        yield ((style, indent + line),)


def _told(parts: list[tuple[Style, str]], width: int) -> Iterator[Line]:
    """Parts on one line where they fit, else each on its own."""
    if sum(cells(text) for _, text in parts) <= width:
        yield tuple(parts)
        return
    for style, text in parts:
        yield from _folded(text.strip(), width, style)


def _plain_command(command: str) -> Line:
    return (("accent", f"  {command}"),)
