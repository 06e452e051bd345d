"""What the program costs, beside the least that it could: one table. `make bench`.

Nothing here passes or fails: a ratio measured on a busy machine is read by a person. The exit
code is 0 whatever the figures, 1 when they could not be measured.
"""

import argparse
import compileall
import json
import os
import platform
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from statistics import quantiles

import generate
import steps
import verdicts as rehearsed
from processes import Command, Timings, interleaved

import coffee

HERE = Path(__file__).resolve().parent
FEW, MANY = 1_000, 100_000
MESSAGE = """Dear Mr Benali,

Nour El Amrani gave me your name: you moved from audit to solar panels, and I am about to.
Would you have twenty minutes on the phone next week to tell me how you found your first client?
If this is a bad month, I quite understand.

Paul Roux
"""


@dataclass(frozen=True)
class Row:
    """One line of the table; what has no meaning in it is None."""

    part: str
    what: str
    before: float | None = None
    before_least: float | None = None
    ours: float | None = None
    ours_least: float | None = None
    ratio: float | None = None
    budget: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        judged = self.ours if self.ratio is None else self.ratio
        if judged is None or self.budget is None:
            return ""
        return "ok" if judged <= self.budget else "over"


class Bench:
    """A folder with the floor's scripts, ours, and two networks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.coffee = _console_script()
        wrapper = self.coffee.read_text(encoding="utf-8")
        for name in ("plain", "defaults"):
            shutil.copy(HERE / "floor" / f"{name}.py", folder / f"{name}.py")
            script = folder / f"floor-{name}"
            script.write_text(
                wrapper.replace("from coffee.__main__ import run", f"from {name} import app as run")
            )
            script.chmod(0o755)
        now = datetime.now().replace(second=0, microsecond=0)
        for size in (FEW, MANY):
            generate.fill(self.home(size) / ".local/share/coffee", size, now=now)
        self.answers = folder / "answers.json"
        told = {"date": "2031-05-06 15:00", "minutes": "45", "goal": "1"}
        self.answers.write_text(json.dumps(told))
        self.message = folder / "message.txt"
        self.message.write_text(MESSAGE, encoding="utf-8")

    def home(self, size: int) -> Path:
        return self.folder / f"home-{size}"

    def env(self, size: int, **more: str) -> dict[str, str]:
        """What somebody has who set nothing: the folders are where the system wants them."""
        quiet = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
        path = {name: os.environ[name] for name in ("PYTHONPATH",) if name in os.environ}
        return {**quiet, **path, "HOME": str(self.home(size)), **more}

    def ours(
        self, *words: str, size: int = FEW, shows: str = "", code: int = 0, **more: str
    ) -> Command:
        return Command([str(self.coffee), *words], self.env(size, **more), shows, code)

    def completing(self, words: str, shows: str, size: int = FEW) -> Command:
        script = self.folder / "floor-defaults" if words.startswith("floor") else self.coffee
        variable = f"_{script.name}_COMPLETE".upper().replace("-", "_")
        told = {variable: "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "2"}
        return Command([str(script)], self.env(size, **told), shows)

    def floor(self, name: str, *words: str, shows: str = "") -> Command:
        return Command([str(self.folder / f"floor-{name}"), *words], self.env(FEW), shows)


def start_up(bench: Bench, runs: int) -> Iterator[Row]:
    """Everyday commands beside the floor."""
    floor = bench.floor("plain", "greet", "--name", "Nour", shows="Hello, Nour")
    known = generate.SLUG
    tab = bench.completing("floor-defaults greet --n", "--name")
    page = bench.floor("defaults", "--help", shows="greet")
    cases = [
        ("coffee --version", floor, bench.ours("--version", shows="coffee "), 1.35),
        ("coffee today", floor, bench.ours("today", shows=generate.KNOWN), 1.35),
        ("coffee", floor, bench.ours(shows=generate.KNOWN), 1.35),
        ("coffee stats", floor, bench.ours("stats", shows="nothing yet"), 1.35),
        ("Tab after: coffee brief n", tab, bench.completing("coffee brief n", known), 1.2),
        ("coffee --help", page, bench.ours("--help", shows="prep"), 1.15),
    ]
    check = bench.ours("check", str(bench.message), shows="Nothing to change")
    check.try_out("coffee check, the first time")
    least = Timings([floor.milliseconds() for _ in range(min(runs, 10))]).median
    # Thirty milliseconds more than any command may take: the rules have to be read.
    cases.append(("coffee check FILE", floor, check, 1.35 + 30 / least))
    told = bench.ours("--help").output()
    for words in (["touch", known], ["people", "show", known]):
        if f"\n  {words[0]} " in told:
            shown = bench.ours(*words, shows=generate.KNOWN)
            cases.append((f"coffee {' '.join(words[:-1])}", floor, shown, 1.35))
    for what, *both, _ in cases:
        for command in both:
            command.try_out(what)
    times = interleaved([(floor, ours) for _, floor, ours, _ in cases], runs)
    for (what, _, _, budget), (before, after) in zip(cases, times, strict=True):
        yield Row(
            "start-up", what, before.median, before.least, after.median, after.least,
            after.median / before.median, budget,
        )  # fmt: skip


def step_latency(bench: Bench, walks: int) -> Iterator[Row]:
    """From Enter to the next prompt of `coffee prep`."""
    for face in ("rich", "plain"):
        options = ["--plain"] if face == "plain" else []
        taken: list[steps.Step] = []
        for number in range(walks):
            name = 7 * chr(ord("A") + 2 * number + (face == "plain"))  # like nobody's
            command = [str(bench.coffee), *options, "prep"]
            taken += steps.sit(command, bench.env(FEW), face, name)
        times = sorted(step.milliseconds for step in taken)
        late = sum(not step.on_disk for step in taken)
        slowest = max(taken, key=lambda step: step.milliseconds)
        cuts = quantiles(times, n=20)
        alone = quantiles([step.milliseconds - step.queued for step in taken], n=20)
        yield Row("steps", f"Enter to prompt, {face}, p50", ours=cuts[9])
        yield Row(
            "steps", f"Enter to prompt, {face}, p95", ours=cuts[18], budget=20,
            note=f"{alone[18]:.1f} without the wait for a busy processor",
        )  # fmt: skip
        yield Row(
            "steps", f"Enter to prompt, {face}, max", ours=times[-1], note=f"at: {slowest.key}"
        )
        yield Row(
            "steps", f"answers not on disk by then, {face}", ours=late, budget=0,
            note=f"of {len(taken)}",
        )  # fmt: skip


def verdicts(bench: Bench, count: int) -> Iterator[Row]:
    """From Enter to the coach's verdict on words of one's own."""
    for lang in ("en", "fr"):
        times = sorted(rehearsed.calls(str(bench.coffee), bench.env(FEW), lang, count))
        cuts = quantiles(times, n=20)
        yield Row("verdicts", f"Enter to verdict, {lang}, p50", ours=cuts[9])
        yield Row(
            "verdicts", f"Enter to verdict, {lang}, p95", ours=cuts[18], budget=50,
            note=f"of {len(times)}",
        )  # fmt: skip


def memory(bench: Bench) -> Iterator[Row]:
    """The most memory that everyday commands hold, in MiB."""
    cases = [
        ("coffee --version", bench.ours("--version")),
        ("coffee today", bench.ours("today")),
        ("coffee brief", bench.ours("brief", generate.SLUG)),
        ("coffee brief, drawn", bench.ours("brief", generate.SLUG, FORCE_COLOR="1")),
        ("Tab after: coffee brief n", bench.completing("coffee brief n", "")),
    ]
    floor = bench.floor("plain", "greet", "--name", "Nour").mebibytes()
    for what, command in cases:
        peak = max(command.mebibytes() for _ in range(3))
        yield Row("memory", what, before=floor, ours=peak, budget=40)


def scaling(bench: Bench, runs: int) -> Iterator[Row]:
    """The same question put to a network a hundred times the size."""
    known, answers = generate.KNOWN, ["--answers", str(bench.answers)]
    cases: list[tuple[str, list[str], str, int]] = [
        ("brief NAME", ["brief", known], known, 0),
        ("brief SLUG", ["brief", generate.SLUG], known, 0),
        ("brief, part of the name", ["brief", generate.PART], known, 0),
        ("brief, nobody of that name", ["brief", generate.NOBODY], known, 2),
        ("brief, one of many", ["brief", generate.TWO], generate.TWO, 2),
        ("brief, one letter", ["brief", "m"], "Ma", 2),
        ("prep NAME --answers", ["prep", known, *answers], known, 0),
    ]
    pairs = [
        (what, bench.ours(*words, size=FEW, shows=shows, code=code),
         bench.ours(*words, size=MANY, shows=shows, code=code))
        for what, words, shows, code in cases
    ]  # fmt: skip
    pairs.append(
        (
            "Tab after: coffee brief nou",
            bench.completing("coffee brief nou", generate.SLUG, FEW),
            bench.completing("coffee brief nou", generate.SLUG, MANY),
        )
    )
    for what, few, many in pairs:
        few.try_out(what)
        many.try_out(what)
    times = interleaved([(few, many) for _, few, many in pairs], runs)
    for (what, _, _), (before, after) in zip(pairs, times, strict=True):
        yield Row(
            "scaling", what, before.median, before.least, after.median, after.least,
            after.median / before.median, 1.5,
        )  # fmt: skip


def machine(folder: Path, load: float) -> str:
    """What the figures were measured on; `load`, how busy it was when they began."""
    parts = [
        f"{_processor()}, {os.cpu_count()} cores, load {load:.1f} to {os.getloadavg()[0]:.1f}",
        f"{platform.system()} {platform.release()}, store on {_file_system(folder)}",
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}",
        ", ".join(
            f"{name} {version(name)}"
            for name in ("typer", "rich", "prompt_toolkit", "pydantic", "coffee-coach")
        ),
    ]
    return " · ".join(parts)


def _processor() -> str:
    try:
        told = Path("/proc/cpuinfo").read_text()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.split(":", 1)[1].strip() for line in told.splitlines() if "model name" in line]
    return names[0] if names else platform.machine()


def _file_system(folder: Path) -> str:
    """The kind of file system: a commit to memory costs nothing, and proves nothing."""
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:
        return "an unknown file system"
    inside = [one for one in mounts if folder.is_relative_to(one[0])]
    return max(inside, key=lambda one: len(one[0]))[1] if inside else "an unknown file system"


def _console_script() -> Path:
    beside = Path(sys.executable).parent / "coffee"
    found = beside if beside.exists() else shutil.which("coffee")
    if found is None or "from coffee.__main__ import run" not in Path(found).read_text():
        raise RuntimeError("install the package first: pip install --editable .")
    return Path(found)


TITLES = {
    "start-up": ("start-up, 1,000 people, 10,000 touches", "floor", "ours", "ms"),
    "steps": ("a step of coffee prep, 1,000 people", "", "ours", "ms"),
    "verdicts": ("a reply of coffee rehearse", "", "ours", "ms"),
    "memory": ("peak memory, 1,000 people", "floor", "ours", "MiB"),
    "scaling": ("100,000 people beside 1,000", "1,000", "100,000", "ms"),
}


def lines(rows: list[Row]) -> Iterator[str]:
    """The table: medians, the least in brackets."""
    part = ""
    for row in rows:
        if row.part != part:
            part = row.part
            title, before, ours, unit = TITLES[part]
            yield ""
            yield f"{title:<40}{before:>12}{ours:>16}{'ratio':>8}{'budget':>8}   ({unit})"
        yield (
            f"  {row.what:<34}{_figure(row.before, row.before_least):>16}"
            f"{_figure(row.ours, row.ours_least):>16}{_ratio(row.ratio):>8}"
            f"{_ratio(row.budget) if row.ratio else _figure(row.budget):>8}"
            f"   {row.verdict:<4} {row.note}"
        ).rstrip()


def _figure(value: float | None, least: float | None = None) -> str:
    if value is None:
        return ""
    return f"{value:.1f}" if least is None else f"{value:.1f} ({least:.1f})"


def _ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def main() -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer runs")
    parser.add_argument("--json", action="store_true", help="the rows as JSON")
    parser.add_argument(
        "--only", choices=TITLES, action="append", help="a part of the table; may be repeated"
    )
    told = parser.parse_args()
    runs, walks = (8, 1) if told.quick else (40, 5)
    parts: dict[str, Callable[[Bench], Iterator[Row]]] = {
        "start-up": lambda bench: start_up(bench, runs),
        "steps": lambda bench: step_latency(bench, walks),
        "verdicts": lambda bench: verdicts(bench, 3 * walks),
        "memory": memory,
        "scaling": lambda bench: scaling(bench, runs),
    }
    # As pip leaves an installed package: else a checkout edited a minute ago is compiled each time.
    compileall.compile_dir(Path(coffee.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory(prefix="coffee-bench-", dir=_disk()) as folder:
        load = os.getloadavg()[0]
        try:
            bench = Bench(Path(folder))
            rows = [
                row
                for name in TITLES
                if name in (told.only or TITLES)
                for row in parts[name](bench)
            ]
        except (RuntimeError, OSError) as error:
            print(error, file=sys.stderr)
            return 1
        header = machine(Path(folder), load)
    if told.json:
        whole = {
            "machine": header,
            "runs": runs,
            "rows": [asdict(r) | {"verdict": r.verdict} for r in rows],
        }
        print(json.dumps(whole, indent=2))
        return 0
    print(f"{header}\nmedian of {runs} interleaved runs, the least in brackets")
    print("\n".join(lines(rows)))
    return 0


def _disk() -> str | None:
    """A folder that is not in memory, where there is one."""
    return "/var/tmp" if os.access("/var/tmp", os.W_OK) else None


if __name__ == "__main__":
    sys.exit(main())
