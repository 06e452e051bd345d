"""`coffee people import`: files in, a report out; all of it or nothing."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from coffee.coach.contacts import Source
from coffee.text import counted, say

if TYPE_CHECKING:
    from coffee.cli.house import House
    from coffee.store.imports import Report

_MOST_TOLD, _MOST_ALIKE = 20, 5
"""Skipped rows and alike names told one by one; the rest are counted. `--json` has them all."""

_WORTH_A_BAR = 1_000
"""Lines to be read."""


class _Tried(Exception):
    """Undoes a transaction that was only tried."""


def import_files(
    house: "House", paths: Sequence[str], *, dry_run: bool, bring_back: bool, as_json: bool
) -> bool:
    """Read every file, then write all their people at once; whether there was anybody."""
    from coffee.formats.contact_files import sources

    found = [source for path in paths for source in sources(path)]
    reports = _written(house, found, dry_run=dry_run, bring_back=bring_back)
    if as_json:
        house.terminal.json({
            "dry_run": dry_run, "files": [_as_json(report) for report in reports],
            "people": sum(report.added for report in reports),
        })  # fmt: skip
    else:
        for report in reports:
            house.terminal.data("\n".join(_told(report)))
        if len(reports) > 1:
            house.terminal.data(say("import.in_all", counts=_counts(reports)))
        if dry_run:
            house.terminal.tell(say("import.dry"), "quiet")
        elif any(report.added for report in reports):
            house.terminal.tell(say("import.next"), "quiet")
    anybody = any(report.read > len(report.skipped) for report in reports)
    if not anybody:
        house.terminal.tell(say("import.nobody"), "bad")
    return anybody


def _written(
    house: "House", found: Sequence[Source], *, dry_run: bool, bring_back: bool
) -> "list[Report]":
    from coffee.store import forgotten
    from coffee.store.imports import Importer

    db = house.reading if dry_run else house.writing
    reports: list[Report] = []
    try:
        with db.writing(), _progress(house, found) as tick:
            if bring_back:
                forgotten.welcome_back(db)
            importer = Importer(db, house.clock.stamp)
            for source in found:
                reports.append(
                    importer.bring_in(
                        source, partial(tick, source), lambda key: forgotten.digest(db, key)
                    )
                )
            if dry_run:
                raise _Tried
    except _Tried:
        pass
    return reports


@contextmanager
def _progress(house: "House", found: Sequence[Source]) -> Iterator[Callable[[Source, int], None]]:
    """A bar on a terminal that draws; nothing elsewhere, for the report comes at once."""
    total = sum(source.lines for source in found)
    if not house.terminal.rich or total < _WORTH_A_BAR:
        yield lambda source, line: None
        return
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn())
    with Progress(*columns, console=house.terminal.err, transient=True) as progress:
        task = progress.add_task(f" {say('import.bar')}", total=total)

        def tick(source: Source, line: int) -> None:
            before = sum(one.lines for one in found[: found.index(source)])
            progress.update(task, completed=before + line)

        yield tick


def _told(report: "Report") -> Iterator[str]:
    yield f"{report.file} ({say(f'import.{report.origin}')})"
    yield "  " + _counts([report])
    for note in report.notes:
        yield f"  {say(f'import.{note}')}"
    for one in report.skipped[:_MOST_TOLD]:
        yield f"  {say('import.line', line=one.line, why=say(f'skipped.{one.why}'))}"
    if len(report.skipped) > _MOST_TOLD:
        yield f"  {counted('import.more', len(report.skipped) - _MOST_TOLD)}"
    if report.alike:
        yield f"  {counted('import.alike', len(report.alike))}"
        for new, there in report.alike[:_MOST_ALIKE]:
            yield f"    coffee people merge {there} {new}"
    if len(report.alike) > _MOST_ALIKE:
        yield f"  {say('import.more_alike')}"


def _counts(reports: "Sequence[Report]") -> str:
    """What was read, and what became of it: the parts that are not none add up to it."""
    read = sum(report.read for report in reports)
    parts = {
        "added": sum(report.added for report in reports),
        "updated": sum(report.updated for report in reports),
        "unchanged": sum(report.unchanged for report in reports),
        "merged": sum(report.merged for report in reports),
        "skipped": sum(len(report.skipped) for report in reports),
    }
    told = ", ".join(counted(f"import.{what}", count) for what, count in parts.items() if count)
    return say("import.counts", read=counted("import.read", read), parts=told)


def _as_json(report: "Report") -> dict[str, Any]:
    return {
        "file": report.file, "origin": report.origin, "read": report.read, "added": report.added,
        "updated": report.updated, "unchanged": report.unchanged, "merged": report.merged,
        "skipped": [
            {"line": one.line, "why": one.why, "message": say(f"skipped.{one.why}")}
            for one in report.skipped
        ],
        "notes": list(report.notes),
        "alike": [{"new": new, "there": there} for new, there in report.alike],
    }  # fmt: skip
