"""Run the tests of mutants: ``python -m tests.mutation.running FOLDER COUNT SEED [ONLY [SECONDS]]`` in the copy of the project.

Each mutant is written to the copy, the tests that execute it run in a child process, and the outcome is added as a line
to ``FOLDER/results.jsonl``. Mutants that are in this file are not run again. SECONDS is the processor time that pytest
needs to start (30 by default, which is generous).
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import resource
import signal
import sys
import time
from collections.abc import Sequence
from importlib.util import cache_from_source
from pathlib import Path

# loaded before the fork, so that child processes need less time; these packages do not import dcmgen
import hypothesis  # noqa: F401
import numpy as np  # noqa: F401
import pytest

from tests.mutation.mutants import Mutant, describe, sample
from tests.mutation.tracing import Map
from tests.mutation.verdicts import Outcome, outcomes

BUDGET = 60.0
"""Most processor time of the tests of a mutant in seconds."""
WAIT = 20
"""How much longer than its processor time a child process may take, if the machine is busy."""


def limit(usual: float, start_up: float) -> int:
    """Return the processor time in seconds after which tests that usually take ``usual`` seconds have failed."""
    return int(5 * usual + start_up)


def run(tests: Sequence[str], seconds: int, log: Path) -> str:
    """Run tests in a child process until one fails.

    Parameters
    ----------
    tests : sequence of str
        Their ids.
    seconds : int
        Most processor time.
    log : Path
        File for the output.

    Returns
    -------
    str
        "survived" if all tests pass, "killed" if one fails, or "timeout".
    """
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(output, 1)
        os.dup2(output, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        code = 1
        with contextlib.suppress(BaseException):
            names = log.with_suffix(".tests")
            names.write_text("\n".join(tests), encoding="utf-8")
            code = int(
                pytest.main(
                    [
                        "-x",
                        "-q",
                        "-W",
                        "ignore::pytest.PytestAssertRewriteWarning",
                        "--tb=line",
                        "-p",
                        "no:cacheprovider",
                        "--hypothesis-seed=0",
                        f"@{names}",
                    ]
                )
            )
        sys.stdout.flush()
        os._exit(code)
    end = time.monotonic() + WAIT * seconds
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            if os.WIFSIGNALED(status):
                return "timeout" if os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL) else "killed"
            return "survived" if os.WEXITSTATUS(status) == 0 else "killed"
        time.sleep(0.1)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "timeout"


def trial(mutant: Mutant, traced: Map, folder: Path, start_up: float) -> Outcome:
    """Run the tests of a mutant, and return what is recorded of it."""
    tests = traced.tests(mutant, BUDGET)
    seconds = limit(traced.usual(tests), start_up)
    path = Path(mutant.file)
    original = path.read_bytes()
    # Python's cache of a file is valid if the time in seconds and the size are the same, as with many mutants
    Path(cache_from_source(path)).unlink(missing_ok=True)
    start = time.monotonic()
    outcome, failed = "untested", list[str]()
    if tests:
        backup = folder / "changed.json"
        backup.write_text(json.dumps([mutant.file, original.decode()]), encoding="utf-8")
        try:
            path.write_bytes(mutant.apply(original))
            outcome = run(tests, seconds, folder / "log.txt")
        finally:
            restore(backup)
        lines = (folder / "log.txt").read_text("utf-8", "replace").splitlines()
        failed = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
        if outcome == "killed" and not any(line.startswith("FAILED") for line in failed):
            # the tests could not be imported: because of the mutant, or because the map is of other tests
            outcome = "killed" if run(tests, seconds, folder / "log.txt") == "survived" else "error"
    return {
        "key": mutant.key,
        "outcome": outcome,
        "line": mutant.line,
        "tests": len(tests),
        "seconds": round(time.monotonic() - start, 1),
        "by": failed[0][:200] if failed else "",
        "change": [] if outcome == "killed" else list(describe(mutant, original.decode())),
    }


def restore(backup: Path) -> None:
    """Restore the file that a mutant has changed, also after a run that was killed."""
    if backup.exists():
        file, text = json.loads(backup.read_text(encoding="utf-8"))
        Path(file).write_bytes(text.encode())
        backup.unlink()


def main(folder: str, count: str, seed: str, only: str = "", start_up: str = "30") -> int:
    """Run the mutants of a sample that have no outcome yet; return the exit code."""
    sys.dont_write_bytecode = True
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the changed file is restored
    target = Path(folder)
    lock = (target / "lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print("another process changes this copy of the project; wait until it ends", file=sys.stderr)
        return 2
    restore(target / "changed.json")
    traced = Map(target)
    done = {each["key"] for each in outcomes(target)}
    for mutant in sample(Path.cwd(), int(count), int(seed)):
        if mutant.file.startswith(tuple(only.split(","))) and mutant.key not in done:
            result = trial(mutant, traced, target, float(start_up))
            print(result["outcome"], mutant.key, flush=True)
            with (target / "results.jsonl").open("a", encoding="utf-8") as file:
                file.write(json.dumps(result) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
