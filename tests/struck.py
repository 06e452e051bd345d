"""Jobs struck at each of their writes to the disk: killed, or told that there is no room.

strace counts calls process by process, so each run forks a child of its own in which the fault
falls on another write.
"""

import subprocess
import sys
from pathlib import Path

PRELUDE = 400
"""More than the calls of one kind that a job makes."""

FAULTY = rf"""
import os, sys
from importlib import import_module
from pathlib import Path
name, folder, step, job = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
sys.path.insert(0, {str(Path(__file__).parent)!r})
from coffee.errors import CoffeeError
module, _, function = job.partition(":")
job = getattr(import_module(module), function)

dummy = os.open(folder / "dummy", os.O_CREAT | os.O_RDWR)
calls = {{
    "pwrite64": lambda: os.pwrite(dummy, b"x", 0),
    "fdatasync": lambda: os.fdatasync(dummy),
    "ftruncate": lambda: os.ftruncate(dummy, 0),
}}
for number in range(1, {PRELUDE}, step):
    child = os.fork()
    if not child:
        # Calls are counted process by process: the one at which the fault is set must be
        # this job's number-th.
        for _ in range({PRELUDE} - number):
            calls[name]()
        try:
            job(folder / str(number))
        except CoffeeError:
            os._exit(0)
        except BaseException as error:
            print(number, repr(error), flush=True)
            os._exit(1)
        os._exit(77)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code == 77:
        break
    assert code in (0, -9), (number, code)
print("jobs", len(range(1, number, step)))
"""


def struck(folder: Path, call: str, fault: str, step: int, job: str) -> list[Path]:
    """The folders of runs of `job` ("module:function", given a folder of its own), each struck by
    `fault` at another of its `call`s; the last one is spared."""
    folder.mkdir(exist_ok=True)
    ran = subprocess.run(
        [
            *("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}"),
            *("-e", f"inject={call}:{fault}:when={PRELUDE}"),
            *(sys.executable, "-c", FAULTY, call, str(folder), str(step), job),
        ],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    homes = sorted((path for path in folder.iterdir() if path.is_dir()), key=lambda p: int(p.name))
    assert f"jobs {len(homes) - 1}" in ran.stdout, "the last one is spared"
    return homes
