"""Pictures and arguments of slides in tests."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import numpy as np

from dcmgen import create
from dcmgen.microscopy import Slide

Array = np.ndarray[Any, Any]
WHEN = datetime(2026, 5, 4, 9, 30)
KNOWN: dict[str, Any] = {"mpp": 0.5, "specimen": "S1", "acquired": WHEN}
FLUORESCENCE = [
    create.OpticalPath("DAPI", illumination="Epifluorescence illumination", wavelength=461, channel="Blue"),
    create.OpticalPath("FITC", illumination="Epifluorescence illumination", wavelength=519, channel="Green"),
]


def tissue(rows: int, columns: int) -> Array:
    """Return a smooth picture in the colors of a stain."""
    y, x = np.mgrid[:rows, :columns].astype(np.float32)
    channels = [220 + 30 * np.sin(x / 20), 180 + 40 * np.cos(y / 15), 200 + 30 * np.sin((x + y) / 30)]
    return np.clip(np.stack(channels, -1), 0, 255).astype(np.uint8)


def noise(rows: int, columns: int, samples: int = 3, dtype: str = "u1", seed: int = 0) -> Array:
    shape = (rows, columns) if samples == 1 else (rows, columns, samples)
    return np.random.default_rng(seed).integers(0, np.iinfo(dtype).max + 1, shape).astype(dtype)


def read(slide: Slide, level: int = 0, **options: Any) -> Array:
    found = slide.levels[level]
    return slide.read_region(level, 0, 0, found.width, found.height, **options)
