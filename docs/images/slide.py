"""Draw ``slide.png``, the picture of the page about whole slide images: a slide, regions of its levels, and annotations.

Run ``python -m docs.images.slide``; it needs ``pip install "dcmgen[plot]"``.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from PIL import Image

from dcmgen import create
from dcmgen.microscopy import Slide

Array = np.ndarray[Any, Any]

INK, FRAME = "#30343a", "#1b7f5c"
ROWS, COLUMNS = 1600, 2400
REGION = 1180, 700, 360, 240  # x, y, width, height in the first level
HIGH, GAP, TITLE = 4.3, 0.1, 0.3  # inches: height of the slide, margins, and space for a title


def _mix(pixels: Array, share: Array, color: tuple[int, int, int]) -> None:
    pixels += share[..., None] * (np.array(color, np.float32) - pixels)


def _edge(distance: Array, sharpness: float) -> Array:
    share: Array = 1 / (1 + np.exp(np.clip(distance * sharpness, -60, 60)))
    return share


def stained(seed: int = 3) -> tuple[Array, Array]:
    """Return computed tissue with glands in the colors of H&E, and the positions (column, row) of its nuclei."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[:ROWS, :COLUMNS].astype(np.float32)
    u, v = x / (COLUMNS / 2) - 1, y / (ROWS / 2) - 1
    angle = np.arctan2(v, u)
    inside = _edge(np.hypot(u, v) - 0.78 - 0.06 * np.sin(3 * angle + 1) - 0.04 * np.sin(7 * angle), 60)
    fibers = np.zeros_like(x)
    for size, weight in ((90, 1.0), (41, 0.6), (23, 0.4)):
        p = random.uniform(0, 6.28, 4)
        across = np.sin(x / size + p[0] + np.sin(y / (1.3 * size) + p[1]))
        fibers += weight * across * np.cos(y / size + p[2] + np.sin(x / (1.7 * size) + p[3]))
    pixels = np.full((ROWS, COLUMNS, 3), (228, 150, 190), np.float32)
    _mix(pixels, (fibers / 4 + 0.5).clip(0, 1), (205, 105, 165))
    for _ in range(26):
        column, row, radius = (
            random.uniform(0.2, 0.8) * COLUMNS,
            random.uniform(0.2, 0.8) * ROWS,
            random.uniform(40, 95),
        )
        distance = np.hypot((x - column) * random.uniform(0.8, 1.2), (y - row) * random.uniform(0.8, 1.2))
        _mix(pixels, _edge(distance - 0.55 * radius, 0.35), (246, 240, 246))
        _mix(pixels, 0.7 * np.exp(-(((distance - 0.8 * radius) / (0.16 * radius)) ** 2)), (150, 80, 160))
    nuclei = []
    for column, row in random.uniform((14, 14), (COLUMNS - 14, ROWS - 14), (6000, 2)).astype(int).tolist():
        if inside[row, column] < 0.9 or pixels[row, column].mean() > 225:
            continue
        part = slice(row - 12, row + 12), slice(column - 12, column + 12)
        stretch = random.uniform(0.8, 1.3, 2)
        distance = np.hypot((x[part] - column) * stretch[0], (y[part] - row) * stretch[1])
        _mix(pixels[part], 0.85 * _edge(distance - random.uniform(4, 7.5), 1.6), (88, 48, 128))
        nuclei.append((column + 0.5, row + 0.5))
    _mix(pixels, 1 - inside, (247, 246, 248))
    pixels += random.normal(0, 3, pixels.shape)
    return pixels.clip(0, 255).astype(np.uint8), np.array(nuclei)


def _show(axes: Any, pixels: Array, title: str) -> None:
    axes.imshow(pixels, interpolation="nearest")
    axes.set_title(title, fontsize=9.5, color=INK, loc="left", pad=6)
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_color("#c9ccd1")


def main() -> None:
    """Draw the picture."""
    pixels, nuclei = stained()
    images = create.whole_slide(pixels, mpp=0.5, specimen="S26-17 A1", acquired=datetime(2026, 5, 4, 9, 30), quality=95)
    slide = Slide(images)
    x, y, width, height = REGION
    wide, low = HIGH * COLUMNS / ROWS, (HIGH - TITLE) / 2  # width of the slide, height of a region
    narrow = low * width / height
    size = wide + narrow + 4 * GAP, HIGH + TITLE + GAP
    figure = Figure(figsize=size, dpi=100, facecolor="white")
    canvas = FigureCanvasAgg(figure)
    whole = figure.add_axes((GAP / size[0], GAP / size[1], wide / size[0], HIGH / size[1]))
    right = (wide + 3 * GAP) / size[0], narrow / size[0], low / size[1]  # left, width, height
    level = slide.levels[2]
    _show(whole, slide.picture(level.width), f"slide.picture()   {slide.levels[0].width} × {slide.levels[0].height}")
    scale = slide.picture(level.width).shape[1] / slide.levels[0].width
    whole.add_patch(
        Rectangle((x * scale, y * scale), width * scale, height * scale, fill=False, edgecolor=FRAME, linewidth=2)
    )
    region = slide.read_region(0, x, y, width, height)
    axes = figure.add_axes((right[0], (GAP + low + TITLE) / size[1], *right[1:]))
    _show(axes, region, f"slide.read_region(0, {x}, {y}, {width}, {height})")
    group = create.AnnotationGroup("Nuclei", nuclei, "Nucleus", category="Anatomical Structure")
    (read,) = create.annotation_groups(create.bulk_annotations(images, [group]))
    points = read.points[((read.points > (x, y)) & (read.points < (x + width, y + height))).all(1)] - (x, y)
    axes = figure.add_axes((right[0], GAP / size[1], *right[1:]))
    _show(axes, region, f"annotations: {len(read):,} points")
    axes.scatter(*(points - 0.5).T, s=70, facecolors="none", edgecolors=FRAME, linewidths=1.3)
    canvas.draw()
    drawn = Image.fromarray(np.asarray(canvas.buffer_rgba())[..., :3])
    drawn.quantize(128, dither=Image.Dither.NONE).save(Path(__file__).with_name("slide.png"), optimize=True)


if __name__ == "__main__":
    main()
