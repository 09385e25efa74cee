"""Draw ``created-images.png``, the picture of ``creating-images.md``: new images of several kinds.

Run ``python docs/images/images.py``; it needs ``pip install "dcmgen[plot]"``. All objects are computed.
"""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from dcmgen import create, pixels
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from dcmgen.iods import EnhancedMRImage

HERE = Path(__file__).parent
SIDE, GAP, BAR = 300, 10, 30
GRAY, PAPER, MARK = (90, 96, 105), (255, 255, 255), (255, 200, 60)
FONT = ImageFont.truetype("DejaVuSans.ttf", 15)


def panels() -> dict[str, np.ndarray]:
    """Return the pictures of new objects by title."""
    study = create.Study(PatientName="Phantom^Thorax", PatientID="4711")
    grid = Grid.named("axial", shape=(3, SIDE, SIDE), spacing=(5, 1, 1))
    volume = thorax(3, SIDE, SIDE)
    ct = create.ct(volume, like=grid, study=study, window=(40, 500))
    y, x = np.mgrid[:SIDE, :SIDE] / SIDE - 0.5
    body = volume > -300
    heat = 37 + 5 * np.exp(-((x - 0.12) ** 2 + (y + 0.06) ** 2) * 60) * body
    heat = np.where(body, heat, 34)
    maps = create.mr(
        heat,
        like=grid,
        study=study,
        scanning_sequence="GR",
        sequence_variant="SP",
        units="degrees Celsius",
        window=(38.5, 9),
    )
    density = np.clip(volume + 1000, 0, 1500)
    decay = np.where(volume > 100, 15, 60)
    echoes = create.enhanced(
        np.stack([density * np.exp(-time / decay) for time in (5, 40)]),
        EnhancedMRImage,
        dims={"EffectiveEchoTime": [5, 40]},
        like=grid,
        study=study,
        region="Chest",
        laterality="U",
        content_qualification="RESEARCH",
        window=(600, 1200),
        attributes=EnhancedMRImage(ApplicableSafetyStandardAgency="IEC"),
    )
    measured = Image.fromarray(pixels.render(ct[1])).convert("RGB")
    draw = ImageDraw.Draw(measured)
    draw.line([(45, 150), (123, 150)], MARK, 2)
    draw.text((60, 128), "78 mm", MARK, FONT)  # a pixel is 1 mm wide
    shot = create.screenshot(np.asarray(measured), source=ct[1], burned_in=False)
    return {
        "create.ct": pixels.render(ct[1]),
        "create.mr, a map in °C": pixels.render(maps[1]),
        "create.enhanced, 5 ms": pixels.render(echoes, index=1),
        "create.enhanced, 40 ms": pixels.render(echoes, index=4),
        "create.screenshot": pixels.render(shot),
    }


def main() -> None:
    """Write the picture."""
    found = panels()
    width = len(found) * (SIDE + GAP) - GAP
    sheet = Image.new("RGB", (width, SIDE + BAR), PAPER)
    draw = ImageDraw.Draw(sheet)
    for number, (title, picture) in enumerate(found.items()):
        left = number * (SIDE + GAP)
        sheet.paste(Image.fromarray(np.asarray(picture, np.uint8)).convert("RGB"), (left, 0))
        draw.text((left, SIDE + 8), title, GRAY, FONT)
    sheet.save(HERE / "created-images.png", optimize=True)


if __name__ == "__main__":
    main()
