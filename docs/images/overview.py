"""Draw ``overview.png``, the picture of the README: a CT image, and what ``validate`` reports after four mistakes.

Run ``python docs/images/overview.py``; it needs ``pip install "dcmgen[cli,plot]"``.
"""

from __future__ import annotations

import contextlib
import io
import re
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from PIL import Image
from rich.console import Console
from rich.syntax import Syntax

from dcmgen import create, dcmread
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from dcmgen.iods import CTImage
from dcmgen.pixels import render

SESSION = """\
ct = dcmread("ct.dcm")
del ct.PatientID
ct.PatientSex = "U"
ct.HighBit = 15
ct.ImageOrientationPatient = [1, 0, 0, 0, 2, 0]
print(ct.validate())"""

BACKGROUND, TEXT, ERROR, FAINT = "#272822", "#f8f8f2", "#ff6f79", "#90917f"
FONT = FontProperties(family="DejaVu Sans Mono", size=11)
COLUMN, ROW = FONT.get_size() * 0.602, 17.0  # the width of a character and the height of a line, in points
COLUMNS, MARGIN, PICTURE = 84, 14.0, 250.0


def run() -> tuple[str, np.ndarray]:
    """Run the session on a new file; return what it prints, and the image as a viewer shows it."""
    printed = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder), contextlib.redirect_stdout(printed):
        volume = thorax(7, 500, 500)
        grid = Grid.named("axial", shape=volume.shape, spacing=(5, 1, 1))
        study = create.Study(PatientName="Phantom^Thorax", PatientID="4711", StudyID="1")
        chest = CTImage(BodyPartExamined="CHEST", AcquisitionNumber=1)
        create.ct(volume, like=grid, study=study, attributes=chest)[4].save_as("ct.dcm")
        picture = render("ct.dcm", window=(150, 600))[25:-25, 25:-25]
        exec(SESSION, {"dcmread": dcmread})
    return printed.getvalue().replace(f"{folder}/", ""), picture  # a user is in a folder with a shorter name


def lines(printed: str) -> Iterator[list[tuple[str, str]]]:
    """Yield the lines of the session, each as pairs of a text and its color."""
    syntax = Syntax(SESSION, "python", theme="monokai")
    for segments in Console(width=COLUMNS, color_system="truecolor").render_lines(syntax, pad=False):
        colored = [(s.text, s.style.color.get_truecolor().hex if s.style and s.style.color else TEXT) for s in segments]
        yield [(">>> ", FAINT), *colored]
    for line in printed.splitlines():
        unbroken = re.sub(r"(?<=\[PS3\..) ", "\xa0", line)
        for row in textwrap.wrap(unbroken, COLUMNS, subsequent_indent=" " * 9):
            parts = re.split(r"(\berror:|\[PS3[^]]*\])", row)
            yield [(p, ERROR if p == "error:" else FAINT if p.endswith("]") else TEXT) for p in parts]


def main() -> None:
    """Write ``overview.png`` next to this file, with two pixels a point."""
    printed, picture = run()
    rows = list(lines(printed))
    width = 3 * MARGIN + PICTURE + COLUMNS * COLUMN
    height = 2 * MARGIN + max(PICTURE, len(rows) * ROW)
    mpl.rcParams["text.hinting"] = "none"  # hinting would change the width of characters
    figure = Figure(figsize=(width / 72, height / 72), facecolor=BACKGROUND)
    axes = figure.add_axes((MARGIN / width, 0.5 - PICTURE / height / 2, PICTURE / width, PICTURE / height))
    axes.imshow(picture, cmap="gray", vmin=0, vmax=255)
    axes.set_axis_off()
    for number, row in enumerate(rows):
        x, y = 2 * MARGIN + PICTURE, height / 2 + (len(rows) / 2 - number - 0.5) * ROW
        for text, color in row:
            figure.text(x / width, y / height, text, color=color, fontproperties=FONT, va="center", parse_math=False)
            x += len(text) * COLUMN
    buffer = io.BytesIO()
    figure.savefig(buffer, dpi=144, format="png")
    image = Image.open(buffer).convert("RGB").quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    image.save(Path(__file__).with_suffix(".png"), optimize=True)


if __name__ == "__main__":
    main()
