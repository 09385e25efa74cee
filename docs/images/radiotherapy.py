"""Draw the picture of ``radiotherapy.md``: regions on a CT image, a dose, and its dose-volume histograms.

Run ``python docs/images/radiotherapy.py``; it needs ``pip install "dcmgen[plot]"``. All objects are computed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from dcmgen import create, pictures
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from dcmgen.iods import RTDose, RTPlan, RTStructureSet
from dcmgen.pictures.canvas import DARK, MUTED, PALE, Canvas

HERE = Path(__file__).parent
SHAPE = (12, 256, 256)
SIZE = 420
VOLUME = thorax(*SHAPE, noise=5)
GRID = Grid.named("axial", shape=SHAPE, spacing=(5, 1.2, 1.2))
STUDY = create.Study(PatientName="Phantom^Thorax", PatientID="1")
IMAGES = create.ct(VOLUME, like=GRID, study=STUDY, window=(40, 600))
CENTER = GRID.to_points([6, 118, 165])
AWAY = GRID.to_points(np.moveaxis(np.indices(SHAPE), 0, -1)) - CENTER
FAR = np.linalg.norm(AWAY, axis=-1)
SHARES = (np.mgrid[:256, :256] - 127.5) / 128  # of half the field of view
BODY, LUNGS = (np.hypot(SHARES[0] / 0.66, SHARES[1] / 0.88) < share for share in (1, 0.95))
REGIONS = {
    "Target": create.ROI(FAR < 24, type="PTV", color=(240, 80, 80)),
    "Lungs": create.ROI((VOLUME < -500) & LUNGS, type="ORGAN", color=(80, 170, 250)),
    "Bone": create.ROI(VOLUME > 300, type="ORGAN", color=(250, 200, 60)),
}


def histograms(dose: RTDose, structures: RTStructureSet) -> np.ndarray:
    """Draw the dose-volume histogram of each region."""
    canvas = Canvas(SIZE, SIZE, DARK)
    left, top, side = 46, 20, SIZE - 70
    most = float(dose.doses().max())
    for share in (0, 50, 100):
        y = top + side * (1 - share / 100)
        canvas.line([(left, y), (left + side, y)], (60, 66, 76))
        canvas.text(left - 6, y, f"{share} %", 12, MUTED, anchor="rm")
    for level in range(0, int(most) + 1, 20):
        canvas.text(left + side * level / most, top + side + 8, f"{level} Gy", 12, MUTED, anchor="ma")
    for row, (name, roi) in enumerate(REGIONS.items()):
        found = dose.dvh(structures, name)
        x, y = left + side * found.doses / most, top + side * (1 - found.volumes / found.volume)
        canvas.line(np.stack([x, y], -1), roi.color, 2)
        canvas.text(left + side - 4, top + 6 + 18 * row, name, 13, roi.color or PALE, anchor="ra")
    return canvas.array()


def main() -> None:
    structures = create.structure_set(IMAGES, rois=REGIONS)
    plan = RTPlan.new(PatientID="1", StudyInstanceUID=STUDY.StudyInstanceUID)
    across = np.abs(AWAY @ [0.6, 0.8, 0])
    array = (48 * np.exp(-((FAR / 34) ** 4)) + 14 * np.exp(-((across / 22) ** 4))) * BODY
    dose = create.dose(array, units="GY", type="PHYSICAL", summation="PLAN", plan=plan, like=IMAGES)
    drawn = [
        pictures.draw(structures, 6, size=SIZE, images=IMAGES, labels=False),
        np.array(Image.fromarray(pictures.draw(dose, 6, images=IMAGES, labels=False)).resize((SIZE, SIZE))),
        histograms(dose, structures),
    ]
    height = max(each.shape[0] for each in drawn)
    padded = [np.pad(each, ((0, height - each.shape[0]), (0, 0 if each is drawn[-1] else 6), (0, 0))) for each in drawn]
    picture = Image.fromarray(np.concatenate(padded, axis=1)).quantize(256, dither=Image.Dither.NONE)
    picture.save(HERE / "radiotherapy.png", optimize=True)


if __name__ == "__main__":
    main()
