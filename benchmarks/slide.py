"""A whole slide of 20,000² pixels with JPEG: time compared with that of the codec alone, and peak memory.

Run ``python -m benchmarks.slide [SIDE]``. The tiles come from a generator. dcmgen reduces them to those of all levels,
encodes them and writes the files. The codec encodes the same tiles and forgets the result, once in one thread and once in
as many threads as dcmgen uses. The same is done without smaller levels. All packages are imported before the measurement.
The processor time is that of all threads.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from math import ceil, log2
from resource import RUSAGE_SELF, getrusage
from typing import Any

import numpy as np

from benchmarks.common import environment, human

TILE = 256
QUALITY = 90
KINDS = 16
ROUNDS = 3


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


def own(side: int, folder: str, levels: int) -> None:
    """Make the slide with dcmgen."""
    from dcmgen import create

    create.whole_slide(
        tiles(side), size=(side, side), mpp=0.25, specimen="S1", acquired=datetime(2026, 1, 2), folder=folder,
        tile=TILE, quality=QUALITY, pyramid=levels > 1,
    )  # fmt: skip


def codec(side: int, threads: int, levels: int) -> None:
    """Encode the tiles of all levels with imagecodecs."""
    import imagecodecs

    found: list[np.ndarray[Any, Any]] = []
    kinds = pictures()
    for level in range(levels):
        across = -(-side // (TILE << level))
        found += [kinds[column % len(kinds)] for column in range(across)] * across
        if len(kinds) > 1:
            kinds = [_reduced(np.hstack(pair)) for pair in zip(kinds[::2], kinds[1::2], strict=True)]

    def encode(tile: np.ndarray[Any, Any]) -> int:
        data = imagecodecs.jpeg8_encode(tile, level=QUALITY, subsampling="422", colorspace="rgb", outcolorspace="ycbcr")
        return len(data)

    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(encode, found):
            pass


def _reduced(pixels: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return a tile of the next level, in which the tiles of a column are equal."""
    half = pixels.reshape(TILE // 2, 2, TILE, 2, 3).mean((1, 3)).round().astype(np.uint8)
    return np.vstack([half, half])


def measure(side: int, way: str, levels: int) -> tuple[float, float, float]:
    """Return the elapsed time, the processor time and the peak memory in MB of a call after a small one."""
    times = []
    for each in (2 * TILE, side):
        with tempfile.TemporaryDirectory() as folder:
            start, used = time.perf_counter(), time.process_time()
            if way == "own":
                own(each, folder, levels)
            else:
                codec(each, int(way), levels)
            times.append((time.perf_counter() - start, time.process_time() - used))
    return *times[-1], getrusage(RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print the figures; each is measured in a separate process."""
    from dcmgen.pixels.job import MAX_THREADS

    side = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    if len(sys.argv) > 2:
        print(*measure(side, sys.argv[2], int(sys.argv[3])))
        return
    ways = {"dcmgen": "own", f"imagecodecs, {MAX_THREADS} threads": str(MAX_THREADS), "imagecodecs, 1 thread": "1"}
    for levels in (1 + max(0, ceil(log2(side / TILE))), 1):
        print(f"\n| slide of {side:,}² pixels, JPEG, levels: {levels} | time | processor | x codec | peak memory |")
        print("|---|---|---|---|---|")
        taken: dict[str, list[tuple[float, ...]]] = {name: [] for name in ways}
        for _ in range(ROUNDS):
            for name, way in ways.items():
                args = [sys.executable, "-m", "benchmarks.slide", str(side), way, str(levels)]
                done = subprocess.run(args, check=True, capture_output=True, text=True, env=environment())
                taken[name].append(tuple(map(float, done.stdout.split())))
        best = {name: [min(column) for column in zip(*figures, strict=True)] for name, figures in taken.items()}
        for name, (seconds, used, memory) in best.items():
            ratio = best["dcmgen"][0] / seconds
            print(f"| {name} | {human(seconds)} | {human(used)} | {ratio:.2f} | {memory:.0f} MB |")


if __name__ == "__main__":
    main()
