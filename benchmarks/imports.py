"""How long does `coffee people import` take, and how much memory? LinkedIn rows by a seed.

    python benchmarks/imports.py [--rows 10000 100000] [--seed 1]

Each size is imported twice into a new store by the command itself, in a process of its own: the
second time nothing changes. Times are of the processor, for the whole process.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
FIRST = "Marie Jean Anne Karim Nour Zoé Éric Sophie Lucas Inès Wei Hiroshi Björn Søren Olga"
SYLLABLES = "ba bi bo da de ka ke li lo ma me na ne ri ro sa ta ti va ve zi"
ROLES = ("weaver", "potter", "head of sales", "engineer", '"Director, Operations"')
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"


def rows(count: int, seed: int) -> str:
    """An export of that many contacts, one in ten with a mail."""
    draw = random.Random(seed)
    first_names, syllables, months = FIRST.split(), SYLLABLES.split(), MONTHS.split()
    lines = ["Notes:", '"Some addresses are missing."', "", HEADER]
    for number in range(count):
        first = draw.choice(first_names)
        last = "".join(draw.choices(syllables, k=draw.randint(2, 4))).title()
        mail = f"p{number}@example.org" if draw.random() < 0.1 else ""
        day = f"{draw.randint(1, 28)} {draw.choice(months)} {draw.randint(2008, 2026)}"
        company = f'"Works {draw.randint(1, count // 10)}, Inc."'
        link = f"https://www.linkedin.com/in/{last.lower()}-{number}"
        lines.append(f"{first},{last},{link},{mail},{company},{draw.choice(ROLES)},{day}")
    return "\n".join(lines) + "\n"


def imported(file: Path, home: Path) -> tuple[dict[str, int], float, float]:
    """The report's counts, the seconds of the processor, and MiB at the most."""
    command = [sys.executable, "-m", "coffee", "people", "import", str(file), "--json"]
    env = {**os.environ, "COFFEE_HOME": str(home)}
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE)
    assert process.stdout is not None
    (told,) = json.loads(process.stdout.read())["files"]
    _, _, used = os.wait4(process.pid, 0)
    mebibytes = used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return told, used.ru_utime + used.ru_stime, mebibytes


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    for count in wanted.rows:
        with tempfile.TemporaryDirectory(prefix="coffee-bench-") as folder:
            file, home = Path(folder, "Connections.csv"), Path(folder, "home")
            file.write_text(rows(count, wanted.seed), encoding="utf-8")
            print(f"{count:,} rows, {file.stat().st_size / 1e6:.1f} MB")
            for name in ("first", "again"):
                told, seconds, mebibytes = imported(file, home)
                what = ", ".join(
                    f"{told[key]:,} {key}" for key in ("added", "unchanged", "updated")
                )
                print(f"  {name:<6} {seconds:5.2f} s  {mebibytes:4.0f} MiB   {what}")


if __name__ == "__main__":
    main()
