"""Processor time of a file in a job, for the costs on the page "Large collections".

Run ``python -m benchmarks.batch FILES``, with the number of files (by default 400). Each job runs in this process, so that
its time is that of the work. The files are CT images of 512 × 512 pixels; those in the store are read from a server of the
S3 protocol on this machine, whose bytes are counted. The costs for ten million files follow from these times.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.headers import KEYWORDS, write
from dcmgen import batch, read_headers
from dcmgen.codec.remote import files_at
from dcmgen.deidentify import Deidentifier
from tests.s3 import s3

MILLIONS = 10
CORES = 160
"""Number of cores of ten machines."""
ROUNDS = 3


def pixels() -> np.ndarray[Any, Any]:
    """Return the pixels of an image: a cone with noise."""
    noise = np.random.default_rng(1).normal(0, 20, (512, 512))
    made: np.ndarray[Any, Any] = noise + np.hypot(*np.mgrid[-256:256, -256:256])
    return made.astype(np.int16)


def main() -> None:
    """Measure and print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    print("| job | processor time of a file | ten million files, one core | ten machines of 16 cores |")
    print("|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as name:
        source = Path(name, "source")
        source.mkdir()
        write(source, count, pixels())
        tasks = {
            "headers, 10 elements": batch.Headers(KEYWORDS),
            "validation": batch.Validation(),
            "conversion to JPEG-LS": batch.Conversion(Path(name, "converted"), "1.2.840.10008.1.2.4.80"),
            "de-identification": batch.Deidentification(Deidentifier(key="the key of a benchmark"), Path(name, "new")),
        }
        for text, task in tasks.items():
            taken = []
            for turn in range(ROUNDS):
                start = time.process_time()
                job = batch.run(task, source, Path(name, f"{text}-{turn}"))
                taken.append(time.process_time() - start)
                assert (job.done, job.failed) == (count, 0)
            report(text, min(taken) / count)
        few = min(count, 100)
        with s3() as (store, system):
            for path in sorted(source.iterdir())[:few]:
                system.put_file(str(path), f"archive/{path.name}")
            urls = list(files_at("s3://archive/"))
            sent, requests = store.sent, store.requests.total()
            headers = read_headers(urls, KEYWORDS)
            assert not any(headers.errors)
            print(
                f"\nheaders from S3: {(store.sent - sent) / few:.0f} bytes and"
                f" {(store.requests.total() - requests) / few:.1f} requests a file of {len(source.joinpath('00000.dcm').read_bytes())} bytes"
            )


def report(text: str, seconds: float) -> None:
    """Print a row."""
    hours = seconds * MILLIONS * 1e6 / 3600
    print(f"| {text} | {seconds * 1e3:.2f} ms | {hours:.1f} h | {hours / CORES * 60:.0f} min |", flush=True)


if __name__ == "__main__":
    main()
