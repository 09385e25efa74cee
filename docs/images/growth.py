"""Draw ``growth.png``, the picture of docs/database.md, from the times that ``python -m benchmarks.growth`` measured.

Run ``python docs/images/growth.py``; it needs ``pip install "dcmgen[plot]"``.
"""

from __future__ import annotations

import csv
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

BLUE, RED, GREEN, GRAY, INK = "#2f6fb5", "#c4443b", "#3b8a4f", "#9aa0a6", "#30343a"
PANELS = {
    "processor time in seconds": {
        "index_s": ("first scan", BLUE),
        "scan_again_s": ("scan without changes", RED),
    },
    "processor time in milliseconds": {
        "open_s": ("open", BLUE),
        "series_s": ("all series, sorted", RED),
        "instances_s": ("instances of one series", GREEN),
    },
    "megabytes": {"added_MB": ("memory during the first scan", BLUE), "index_MB": ("file of the index", RED)},
}
HERE = Path(__file__)


def main() -> None:
    """Draw a panel for each unit."""
    with open(HERE.with_suffix(".csv"), newline="") as file:
        rows = list(csv.DictReader(file))
    files = [int(row["files"]) / 1000 for row in rows]
    figure = Figure(figsize=(10, 3), layout="constrained")
    FigureCanvasAgg(figure)
    for axes, (unit, lines) in zip(figure.subplots(1, 3), PANELS.items(), strict=True):
        factor = 1000 if "milliseconds" in unit else 1
        for name, (text, color) in lines.items():
            axes.plot(files, [factor * float(row[name]) for row in rows], "o-", color=color, label=text, markersize=4)
        axes.set_title(unit, color=INK, fontsize=10)
        axes.set_xlabel("thousands of files", color=INK)
        axes.set_xlim(left=0)
        axes.set_ylim(bottom=0)
        axes.tick_params(colors=GRAY, labelcolor=INK)
        axes.spines[["top", "right"]].set_visible(False)
        axes.spines[["bottom", "left"]].set_color(GRAY)
        axes.legend(frameon=False, fontsize=9, loc="upper left")
    figure.savefig(HERE.with_suffix(".png"), dpi=110)


if __name__ == "__main__":
    main()
