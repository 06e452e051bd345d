"""Does `coffee intro` find the one to ask? Planted networks, seeded; shortest path beside it.

    python benchmarks/introductions.py [--trials 200] [--people 10000] [--links 50000]

In each trial somebody is the right one by construction: on good terms with me of late, and linked
to the target by years of work, at one remove or at two. Around them stand the wrong ones: my best
friends who share a tag with the target, the target's old colleagues whom I never met, somebody
met once, years ago. Everybody else is a crowd of companies, schools, links and ties.
"""

import argparse
import random
import sys
import time
from collections import Counter, defaultdict, deque
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from coffee.coach.introductions import Bond, Reason, Tie, rank

COMPANIES, SCHOOLS, TAGS = 900, 120, 60


class Network:
    """People by number, what they share, who is linked with whom, and my ties."""

    def __init__(self, people: int, links: int, seed: int) -> None:
        self.random = random.Random(seed)
        self.people = people
        weights = [1 / (rank + 3) for rank in range(COMPANIES)]
        self.company = self.random.choices(range(COMPANIES), weights, k=people)
        self.before = [
            self.random.sample(range(COMPANIES), self.random.randint(0, 2)) for _ in range(people)
        ]
        self.school = [self.random.randrange(SCHOOLS) for _ in range(people)]
        self.tag = [self.random.randrange(TAGS) for _ in range(people)]
        self.bonds: dict[int, list[Bond]] = defaultdict(list)
        self.ties = {person: self._tie() for person in range(people)}
        colleagues = defaultdict(list)
        for person, company in enumerate(self.company):
            colleagues[company].append(person)
        for _ in range(links):
            one = self.random.randrange(people)
            near = self.random.random() < 0.6
            other = self.random.choice(colleagues[self.company[one]] if near else range(people))
            if one != other:
                self.link(one, other, self.random.uniform(0, 4), self.random.uniform(0, 15))
        self.crowd = Counter(("company", c) for c in self.company)
        self.crowd.update(("school", s) for s in self.school)
        self.crowd.update(("tag", t) for t in self.tag)
        self.crowd.update(("past_company", c) for past in self.before for c in past)

    def _tie(self) -> Tie:
        years = self.random.uniform(0, 10)
        if self.random.random() > 0.05:
            return Tie(years=years)
        return Tie(
            self.random.randint(0, 3), self.random.randint(0, 6), self.random.randint(0, 1),
            self.random.randint(10, 1500), years,
        )  # fmt: skip

    def link(self, one: int, other: int, years: float, ended: float) -> None:
        self.bonds[one].append(Bond(other, "", years, ended))
        self.bonds[other].append(Bond(one, "", years, ended))

    def unlink(self, person: int) -> None:
        for bond in self.bonds.pop(person, ()):
            self.bonds[bond.other] = [one for one in self.bonds[bond.other] if one.other != person]

    def shared(self, target: int) -> dict[int, list[Reason]]:
        found: dict[int, list[Reason]] = defaultdict(list)
        worked = {self.company[target], *self.before[target]}
        for person in range(self.people):
            if person == target:
                continue
            if self.company[person] == self.company[target]:
                found[person].append(self._reason("company", self.company[person]))
            elif self.company[person] in worked:
                found[person].append(self._reason("past_company", self.company[person]))
            for company in self.before[person]:
                if company in worked:
                    found[person].append(self._reason("past_company", company))
            if self.school[person] == self.school[target]:
                found[person].append(self._reason("school", self.school[person]))
            if self.tag[person] == self.tag[target]:
                found[person].append(self._reason("tag", self.tag[person]))
        return found

    def _reason(self, what, value) -> Reason:
        return Reason(what, str(value), self.crowd[what, value])

    def plant(self, target: int, steps: int) -> int:
        """The right one to ask for `target`, and the wrong ones beside; at `steps` removes."""
        draw = self.random
        self.ties.pop(target, None)
        self.unlink(target)
        right, friend, colleague, once, middle = draw.sample(
            [one for one in range(self.people) if one != target], 5
        )
        self.ties[right] = Tie(
            draw.randint(2, 5),
            draw.randint(1, 6),
            draw.randint(0, 2),
            draw.randint(5, 150),
            draw.uniform(1, 8),
        )
        self.ties[friend] = Tie(draw.randint(4, 8), draw.randint(4, 9), 2, draw.randint(5, 60), 8)
        self.tag[friend] = self.tag[target]
        self.ties[colleague] = Tie(years=draw.uniform(0, 8))
        self.ties[once] = Tie(1, 0, 0, draw.randint(700, 1500), 5)
        if steps == 1:
            self.link(right, target, draw.uniform(2, 6), draw.uniform(0, 3))
            self.link(colleague, target, draw.uniform(3, 6), draw.uniform(0, 2))
            self.link(once, target, draw.uniform(0, 1), draw.uniform(3, 8))
        else:
            self.ties[middle] = Tie(years=draw.uniform(0, 2))
            self.link(middle, target, draw.uniform(3, 6), 0)
            self.link(right, middle, draw.uniform(3, 6), draw.uniform(0, 1))
        return right


def shortest(network: Network, target: int, shared: dict[int, list[Reason]]) -> list[int]:
    """The five nearest of my ties, by steps alone: the baseline."""
    seen, line, found = {target}, deque([target]), []
    while line and len(found) < 5:
        person = line.popleft()
        around = [bond.other for bond in network.bonds.get(person, ())]
        around += shared if person == target else []
        for other in sorted({*around}):  # a path says nothing of two equally long
            if other not in seen:
                seen.add(other)
                line.append(other)
                if other in network.ties:
                    found.append(other)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trials", type=int, default=200)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--links", type=int, default=50_000)
    wanted = parser.parse_args()
    network = Network(wanted.people, wanted.links, seed=1)

    def bonds(people):
        return {one: network.bonds.get(one, ()) for one in people}

    def ties(people):
        return {one: network.ties[one] for one in people if one in network.ties}

    places: dict[str, Counter[str]] = {"coffee intro": Counter(), "shortest path": Counter()}
    took = []
    for trial in range(wanted.trials):
        target = network.random.randrange(wanted.people)
        right = network.plant(target, steps=2 if trial % 4 == 3 else 1)
        shared = network.shared(target)
        begun = time.perf_counter()
        ranked = [path.people[0] for path in rank(target, shared, bonds, ties)]
        took.append(time.perf_counter() - begun)
        for name, found in (
            ("coffee intro", ranked),
            ("shortest path", shortest(network, target, shared)),
        ):
            places[name]["first"] += found[:1] == [right]
            places[name]["among three"] += right in found[:3]
    print(f"{wanted.people:,} people, {wanted.links:,} links, {wanted.trials} targets")
    for name, count in places.items():
        first, three = (100 * count[key] / wanted.trials for key in ("first", "among three"))
        print(f"  {name:<14} first {first:5.1f} %   among three {three:5.1f} %")
    print(
        f"  ranking        median {1000 * sorted(took)[len(took) // 2]:.0f} ms,"
        f" slowest {1000 * max(took):.0f} ms"
    )


if __name__ == "__main__":
    main()
