"""A whole slide of 20,000² pixels with JPEG: time compared with that of the codec alone, and peak memory.

Run ``python -m benchmarks.slide [SIDE]``. The tiles come from a generator. The codec encodes the tiles of all levels, once in
one thread and once in as many threads as dcmgen uses.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

import numpy as np

from benchmarks.common import environment, human

TILE = 256
QUALITY = 90
KINDS = 16


def pictures() -> list[np.ndarray[Any, Any]]:
    """Return tiles that compress like stained tissue: about 9 to 1."""
    y, x = np.mgrid[:TILE, :TILE].astype(np.float32)
    found = []
    for number in range(KINDS):
        cells = 200 + 35 * np.sin(x / (6 + number)) * np.cos(y / (8 + number))
        noise = np.random.default_rng(number).normal(0, 6, x.shape)
        channels = [cells + noise, 0.7 * cells + noise, 0.9 * cells + noise]
        found.append(np.clip(np.stack(channels, -1), 0, 255).astype(np.uint8))
    return found


def tiles(side: int) -> Iterator[np.ndarray[Any, Any]]:
    """Yield the tiles of a slide."""
    found = pictures()
    across = -(-side // TILE)
    for number in range(across * across):
        yield found[number % across % KINDS]


def own(side: int, folder: str) -> float:
    """Return the time in which dcmgen makes the slide."""
    from dcmgen import create

    start = time.perf_counter()
    create.whole_slide(
        tiles(side), size=(side, side), mpp=0.25, specimen="S1", acquired=datetime(2026, 1, 2), folder=folder,
        tile=TILE, quality=QUALITY,
    )  # fmt: skip
    return time.perf_counter() - start


def codec(side: int, threads: int) -> float:
    """Return the time in which imagecodecs encodes as many tiles as all levels have."""
    import imagecodecs

    count, level = 0, side
    while True:
        count += (-(-level // TILE)) ** 2
        if level <= TILE:
            break
        level = -(-level // 2)
    found = pictures()

    def encode(number: int) -> int:
        data = imagecodecs.jpeg8_encode(
            found[number % KINDS], level=QUALITY, subsampling="422", colorspace="rgb", outcolorspace="ycbcr"
        )
        return len(data)

    start = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(encode, range(count)):
            pass
    return time.perf_counter() - start


def main() -> None:
    """Print the figures; each is measured in a separate process."""
    from dcmgen.pixels.job import MAX_THREADS

    side = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    if len(sys.argv) > 2:
        from resource import RUSAGE_SELF, getrusage

        with tempfile.TemporaryDirectory() as folder:
            seconds = own(side, folder) if sys.argv[2] == "own" else codec(side, int(sys.argv[2]))
        print(seconds, getrusage(RUSAGE_SELF).ru_maxrss / 1024)
        return
    print(f"| slide of {side:,}² pixels, JPEG | time | x codec | peak memory |\n|---|---|---|---|")
    ways = {"dcmgen": "own", f"imagecodecs, {MAX_THREADS} threads": str(MAX_THREADS), "imagecodecs, 1 thread": "1"}
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(3):
        for name, way in ways.items():
            args = [sys.executable, "-m", "benchmarks.slide", str(side), way]
            done = subprocess.run(args, check=True, capture_output=True, text=True, env=environment())
            seconds, memory = map(float, done.stdout.split())
            taken[name].append((seconds, memory))
    best = {name: min(figures) for name, figures in taken.items()}
    for name, (seconds, memory) in best.items():
        ratio = best["dcmgen"][0] / seconds
        print(f"| {name} | {human(seconds)} | {ratio:.2f} | {memory:.0f} MB |")


if __name__ == "__main__":
    main()
