"""Draw ``windowing.png``, the picture of ``windowing-and-color.md``: one CT image with three windows, and in pseudo-color.

Run ``python docs/images/windowing.py``; it needs ``pip install "dcmgen[plot]"``. The image is computed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from dcmgen import create, pixels
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid

SIDE, GAP, LINE = 320, 8, 30
WINDOWS = {"lung: -600, 1500": (-600, 1500), "soft tissue: 40, 400": (40, 400), "bone: 300, 1500": (300, 1500)}


def main() -> None:
    """Write ``windowing.png`` next to this file."""
    volume = thorax(7, SIDE, SIDE)
    image = create.ct(volume, like=Grid.named("axial", shape=volume.shape, spacing=(5, 1, 1)), study=create.Study())[4]
    drawn = {name: pixels.render(image, window=window) for name, window in WINDOWS.items()}
    palette = pixels.render(image, window=(0, 1200), palette="HOT_IRON")
    panels = {**drawn, "0, 1200 in HOT_IRON": palette}
    sheet = Image.new("RGB", (len(panels) * (SIDE + GAP) - GAP, SIDE + LINE), "#ffffff")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(16)
    for number, (name, panel) in enumerate(panels.items()):
        left = number * (SIDE + GAP)
        sheet.paste(Image.fromarray(np.asarray(panel)).convert("RGB"), (left, 0))
        draw.text((left + SIDE / 2, SIDE + LINE / 2), name, "#30343a", font, anchor="mm")
    picture = sheet.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    picture.save(Path(__file__).with_suffix(".png"), optimize=True)


if __name__ == "__main__":
    main()
