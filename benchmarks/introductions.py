"""Does `coffee intro` find the one to ask, and how fast? Planted networks; shortest path beside.

    python benchmarks/introductions.py [--trials 200] [--people 10000] [--links 50000] [--seed 1]

What `networks.py` plants is written to a real store, and every way is found through it. The
shortest path goes over links and shared companies to somebody I was ever in touch with; of those
equally near it takes any, or the one whom I know best.
"""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from networks import KINDS, TODAY, Network, Trial

from coffee.store import network as store
from coffee.store import people
from coffee.store.database import open_database

AMONG = 5


class ShortestPath:
    """The nearest to the target of those I was in touch with, by steps alone."""

    def __init__(self, network: Network, order: Callable[[int], float]) -> None:
        self._people, self._order = network.people, order
        self._colleagues = defaultdict(list)
        for number, one in network.people.items():
            self._colleagues[one.company].append(number)

    def __call__(self, target: int) -> list[int]:
        seen, front, found = {target}, [target], []
        while front and len(found) < AMONG:
            around = {
                other
                for one in front
                for other in (
                    *self._people[one].bonds,
                    *self._colleagues[self._people[one].company],
                )
            }
            front = sorted(around - seen)
            seen |= around
            known = [one for one in front if self._people[one].tie.met]
            found += sorted(known, key=self._order)
        return found[:AMONG]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trials", type=int, default=200)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--links", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    network = Network(wanted.people, wanted.links, wanted.trials, wanted.seed)
    draw = random.Random(wanted.seed)
    took: list[float] = []
    with tempfile.TemporaryDirectory(prefix="coffee-bench-") as folder:
        network.write(Path(folder))
        db = open_database(Path(folder), create=False)

        def ours(target: int) -> list[int]:
            begun = time.perf_counter()
            paths = store.ways(db, people.get(db, target), TODAY, most=AMONG)
            took.append(time.perf_counter() - begun)
            return [path.people[0] for path in paths]

        ways: dict[str, Callable[[int], list[int]]] = {
            "coffee intro": ours,
            "shortest path, any": ShortestPath(network, lambda one: draw.random()),
            "shortest path, best known": ShortestPath(
                network, lambda one: -network.people[one].tie.strength
            ),
        }
        print(f"{wanted.people:,} people, {wanted.links:,} links, {wanted.trials} targets")
        for name, way in ways.items():
            _told(name, network.trials, way)
        db.close()
    print(
        f"  read from the store and ranked in {1000 * median(took):.0f} ms (median),"
        f" {1000 * max(took):.0f} ms (slowest)"
    )


def _told(name: str, trials: list[Trial], way: Callable[[int], list[int]]) -> None:
    count: Counter[tuple[str, str]] = Counter()
    for trial in trials:
        found = way(trial.target)
        for kind in (trial.kind, "all"):
            count[kind, "trials"] += 1
            count[kind, "first"] += found[:1] == [trial.right]
            count[kind, "three"] += trial.right in found[:3]
    for kind in ("all", *KINDS):
        of = count[kind, "trials"] or 1
        first, three = (100 * count[kind, place] / of for place in ("first", "three"))
        label = name if kind == "all" else f"  {kind}"
        print(f"  {label:<26} first {first:5.1f} %   among three {three:5.1f} %")


if __name__ == "__main__":
    main()
