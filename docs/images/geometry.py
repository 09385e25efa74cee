"""Draw ``geometry.png``, the picture of the page about geometry: the LPS axes, and a sagittal plane in them.

Run ``python docs/images/geometry.py``; it needs ``pip install "dcmgen[plot]"``.
"""

from __future__ import annotations

from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from mpl_toolkits.mplot3d.art3d import Poly3DCollection

from dcmgen.geometry import Plane

BLUE, RED, GREEN, GRAY, INK = "#2f6fb5", "#c4443b", "#3b8a4f", "#9aa0a6", "#30343a"
ROWS, COLUMNS = 5, 6
PLANE = Plane.named("sagittal", origin=[5, -52, 56], spacing=(22, 21), shape=(ROWS, COLUMNS))


def arrow(axes: Any, start: np.ndarray, step: np.ndarray, color: str, style: str = "-") -> None:
    """Draw an arrow in space."""
    axes.quiver(
        *start,
        *step,
        color=color,
        linewidth=2.2,
        linestyle=style,
        arrow_length_ratio=0.22 if np.linalg.norm(step) < 60 else 0.1,
    )


def patient(axes: Any) -> None:
    """Draw a box around the patient, and the axes of the patient with their letters."""
    half = np.array([70, 80, 75])
    for a, b in combinations(np.array(list(product((-1, 1), repeat=3))), 2):
        if np.abs(a - b).sum() == 2:
            axes.plot(*np.stack([a, b], -1) * half[:, None], color=GRAY, linewidth=0.8, linestyle=(0, (4, 3)))
    corner = -half
    for axis, (name, text, color) in enumerate(
        [("x", "L  left", RED), ("y", "P  posterior", GREEN), ("z", "H  head", BLUE)]
    ):
        step = np.zeros(3)
        step[axis] = 60
        arrow(axes, corner, step, color)
        axes.text(
            *(corner + step * 1.12 - [0, 0, 14 * (name == "y")]),
            f"{name} → {text}",
            color=color,
            fontsize=10,
            fontweight="bold",
        )


def plane(axes: Any) -> None:
    """Draw the pixels of the plane, its first pixel, and the directions of its rows, columns and normal."""
    cells = [
        PLANE.to_points([(r - 0.5, c - 0.5), (r - 0.5, c + 0.5), (r + 0.5, c + 0.5), (r + 0.5, c - 0.5)])
        for r, c in product(range(ROWS), range(COLUMNS))
    ]
    colors = ["#f5c26b" if index == 0 else "#dfe7f1" for index in range(len(cells))]
    axes.add_collection3d(Poly3DCollection(cells, facecolors=colors, edgecolors="#7c8ba1", linewidths=0.8, alpha=0.85))
    across, down = PLANE.across * PLANE.spacing[1], PLANE.down * PLANE.spacing[0]
    front = PLANE.origin + PLANE.normal * -1.5
    axes.scatter(*front, color=INK, s=24, depthshade=False, zorder=9)
    for step, name, at in (
        (across * 2.6, "across: column + 1", PLANE.origin + across * 2.2 - down * 0.95),
        (down * 2.2, "down: row + 1", PLANE.origin + down * 2.9 - across * 0.25),
    ):
        arrow(axes, front, step, INK)
        axes.text(*at, name, color=INK, fontsize=9.5, zorder=10)
    axes.text(*PLANE.to_points([0, -0.65]), "origin: pixel (0, 0)", color=INK, fontsize=9.5, ha="right", zorder=10)
    center = PLANE.to_points([2, 4])
    arrow(axes, center, PLANE.normal * 45, INK, ":")
    axes.text(*(center + down * 0.45 - across * 1.2), "normal, away from you", color=INK, fontsize=9.5, zorder=10)


def main() -> None:
    """Write ``geometry.png`` next to this file."""
    figure = Figure(figsize=(7.2, 5.2), dpi=160, facecolor="white")
    FigureCanvasAgg(figure)
    axes: Any = figure.add_axes((-0.08, -0.12, 1.16, 1.24), projection="3d", computed_zorder=False)
    patient(axes)
    plane(axes)
    axes.view_init(elev=18, azim=-38)
    axes.set_box_aspect((140, 160, 150), zoom=1.08)
    axes.set_axis_off()
    figure.savefig(Path(__file__).with_suffix(".png"))


if __name__ == "__main__":
    main()
