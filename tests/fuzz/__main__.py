"""A fuzzer of the library: ``python -m tests.fuzz --count 500000 --jobs 2``.

Each input is read, decoded, written, and used in one of several ways: text models, copies, printing, validation,
pixels, waveforms. A finding is an exception other than `DicomError`, a promise that does not hold (see `uses`), or use
of more than `TIME` seconds or `MEMORY` bytes.
"""

from __future__ import annotations

import argparse
import random
import resource
import signal
import sys
import time
import traceback
import warnings
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from tests.fuzz.inputs import seeds
from tests.fuzz.uses import trial

TIME = 5
MEMORY = 3 << 30


class Hang(Exception):
    """An input took too long."""


def _alarm(*_: Any) -> None:
    raise Hang


def run(seed: int, count: int, folder: str) -> tuple[int, dict[str, int], dict[str, str]]:
    """Test `count` inputs; return their number, the number of each outcome, and the findings by location."""
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _alarm)
    rng = random.Random(seed)
    files = seeds()
    outcomes: dict[str, int] = {}
    findings: dict[str, str] = {}
    for number in range(count):
        data, use = trial(rng, files)
        signal.setitimer(signal.ITIMER_REAL, TIME)
        try:
            outcome = use()
        except Exception as error:
            outcome = "FINDING"
            frames = traceback.extract_tb(error.__traceback__)
            inside = [frame for frame in frames if "dcmgen" in frame.filename] or frames
            last = inside[-1]
            location = (
                f"{type(error).__name__}: {str(error).split(':')[0][:80]} at {Path(last.filename).name}:{last.lineno}"
            )
            if location not in findings:
                findings[location] = f"{seed}-{number}"
                saved = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
                Path(folder, f"{seed}-{number}.dcm").write_bytes(saved)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    return count, outcomes, findings


def main() -> int:
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000, help="number of inputs")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes")
    parser.add_argument("--seed", type=int, default=1, help="seed of the random numbers")
    parser.add_argument("--batch", type=int, default=5_000, help="number of inputs per batch")
    parser.add_argument("--folder", default="fuzz-findings", help="folder for inputs with findings")
    options = parser.parse_args()
    Path(options.folder).mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    total, outcomes, findings = 0, dict[str, int](), dict[str, str]()
    batches = [
        (options.seed * 1_000_000 + i, min(options.batch, options.count - i * options.batch))
        for i in range(-(-options.count // options.batch))
    ]
    with ProcessPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(run, seed, count, options.folder) for seed, count in batches]
        for job in jobs:
            count, counts, found = job.result()
            total += count
            for outcome, number in counts.items():
                outcomes[outcome] = outcomes.get(outcome, 0) + number
            for location, name in found.items():
                if findings.setdefault(location, name) == name:
                    print(f"FINDING {location} ({name})", flush=True)
            print(f"{total} inputs, {len(findings)} findings, {time.monotonic() - start:.0f} s", flush=True)
    print(dict(sorted(outcomes.items(), key=lambda pair: -pair[1])))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
