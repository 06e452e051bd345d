"""Whole processes, as a shell starts them: how long one takes, how much memory, what it says."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Command:
    """A command line in its environment. `shows` must be in its output: a fast failure is none."""

    argv: list[str]
    env: Mapping[str, str]
    shows: str = ""
    code: int = 0

    def try_out(self, what: str) -> None:
        """Run it once. RuntimeError when it does not do what is expected of it."""
        run = self._run()
        if run.returncode != self.code or self.shows not in run.stdout + run.stderr:
            said = (run.stdout + run.stderr).strip()[-300:]
            raise RuntimeError(f"{what}: exit code {run.returncode}: {said}")

    def output(self) -> str:
        """What it prints."""
        return self._run().stdout

    def milliseconds(self) -> float:
        """From the start of the process to its end."""
        start = perf_counter()
        pid = os.posix_spawn(self.argv[0], self.argv, self.env, file_actions=_SILENT)
        os.waitpid(pid, 0)
        return (perf_counter() - start) * 1000

    def mebibytes(self) -> float:
        """The most memory that it held at once.

        The kernel counts what a process held before it became another program: so a small
        process starts it, and not this one.
        """
        told = subprocess.run(
            [sys.executable, "-I", "-S", "-c", _PEAK, *self.argv],
            env=self.env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
        )  # fmt: skip
        return int(told.stdout.split()[-1]) / 1024

    def _run(self) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            self.argv, env=self.env, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )


_SILENT = [
    (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
    (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
]
_PEAK = """
import os, sys
null = [(os.POSIX_SPAWN_OPEN, n, os.devnull, os.O_RDWR, 0) for n in (1, 2)]
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=null)
print(os.wait4(pid, 0)[2].ru_maxrss)
"""


@dataclass(frozen=True)
class Timings:
    """The times of one command, in milliseconds."""

    values: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def least(self) -> float:
        return min(self.values)


def interleaved(pairs: Sequence[tuple[Command, Command]], runs: int) -> list[tuple[Timings, ...]]:
    """The times of both commands of each pair, run in turn: a noisy minute falls on both.

    Every other round the second goes first.
    """
    times = [(Timings(), Timings()) for _ in pairs]
    for turn in range(runs):
        for pair, taken in zip(pairs, times, strict=True):
            for which in (0, 1) if turn % 2 else (1, 0):
                taken[which].values.append(pair[which].milliseconds())
    return [*times]
