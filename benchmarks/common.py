"""Timing of several calls in turns, and the table of results."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping


def timed(call: Callable[[], object], budget: float) -> float:
    """Return the median time of a call in seconds, repeated for about `budget` seconds and at least three times."""
    times: list[float] = []
    spent = 0.0
    while len(times) < 3 or spent < budget:
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
        spent += times[-1]
    return statistics.median(times)


def compare(
    task: str, calls: Mapping[str, Callable[[], object]], *, rounds: int = 5, budget: float = 0.1
) -> dict[str, float]:
    """Time the calls in turns and print a row for each.

    Parameters
    ----------
    task : str
        Name of the task.
    calls : mapping of str to callable
        Calls by name; the first is that of dcmgen. Each is called once before the measurement to fill caches.
    rounds : int, optional
        Number of rounds.
    budget : float, optional
        Time for each call in each round, in seconds.

    Returns
    -------
    dict of str to float
        For each name, the median over all rounds of its time divided by that of the first call.
    """
    names = list(calls)
    for call in calls.values():
        call()
    taken: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            gc.collect()
            taken[name].append(timed(calls[name], budget))
    ratios = {
        name: statistics.median(t / own for t, own in zip(taken[name], taken[names[0]], strict=True)) for name in names
    }
    for name in names:
        row(task, name, statistics.median(taken[name]), ratios[name])
    return ratios


def process(task: str, codes: Mapping[str, str], *, rounds: int = 11, base: str | None = None) -> dict[str, float]:
    """Time new Python processes that run the given code, in turns, and print a row for each.

    The times are processor times. Bytecode is cached (PYTHONDONTWRITEBYTECODE is unset), and each process runs once
    before the measurement.

    Parameters
    ----------
    task : str
        Name of the task.
    codes : mapping of str to str
        Source code by name; the first is that of dcmgen.
    rounds : int, optional
        Number of rounds.
    base : str, optional
        Source code whose time is subtracted.

    Returns
    -------
    dict of str to float
        Median time in seconds by name.
    """
    texts = {**({"(base)": base} if base is not None else {}), **codes}
    taken: dict[str, list[float]] = {name: [] for name in texts}
    for turn in range(rounds + 1):
        for name, text in texts.items():
            before = time_of_children()
            subprocess.run([sys.executable, "-c", text], check=True, env=environment())
            if turn:
                taken[name].append(time_of_children() - before)
    offset = statistics.median(taken["(base)"]) if base is not None else 0.0
    result = {name: statistics.median(taken[name]) - offset for name in codes}
    first = next(iter(result.values()))
    for name, seconds in result.items():
        row(task, name, seconds, seconds / first if first > 0 else float("nan"))
    return result


def environment() -> dict[str, str]:
    """Return the environment for measured processes, which cache bytecode as installed programs do."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def time_of_children() -> float:
    """Return the processor time of the processes that ended, in seconds."""
    from resource import RUSAGE_CHILDREN, getrusage

    usage = getrusage(RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def human(seconds: float) -> str:
    """Format a duration with a unit."""
    for limit, factor, unit in ((1e-6, 1e9, "ns"), (1e-3, 1e6, "µs"), (1.0, 1e3, "ms")):
        if abs(seconds) < limit:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds:.3g} s"


def header() -> None:
    """Print the header of the table."""
    print("| task | by | median | x dcmgen |\n|---|---|---|---|", flush=True)


def row(task: str, name: str, seconds: float, ratio: float) -> None:
    """Print a row of the table."""
    print(f"| {task} | {name} | {human(seconds)} | {ratio:.3g} |", flush=True)
