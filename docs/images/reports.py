"""Draw the picture of the page on structured reports: a measured nodule, and the text of the report.

Run ``python docs/images/reports.py``; it needs ``pip install "dcmgen[plot]"``. All objects are computed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from dcmgen import create, pictures
from dcmgen.create import Annotation
from dcmgen.create.phantom import thorax
from dcmgen.create.reports import Measurement, MeasurementGroup, Scoord
from dcmgen.geometry import Grid

HERE = Path(__file__).parent
SIZE = 600


def picture() -> np.ndarray:
    """Return the picture of an image with an annotation, and of the report to its right."""
    study = create.Study(PatientName="Doe^Jane", PatientID="4711", StudyDate="20260102")
    volume = thorax(21, 256, 256)[13:14]  # the slice with the nodule
    images = create.ct(volume, like=Grid.named("axial", shape=volume.shape, spacing=(5, 1.4, 1.4)), study=study)
    center, radius = (71.9, 134.4), 7.5
    row, column = np.mgrid[:256, :256]
    nodule = ((column + 0.5 - center[0]) ** 2 + (row + 0.5 - center[1]) ** 2 < radius**2) & (volume[0] > -300)
    area = 1.4**2 * nodule.sum()
    turn = np.linspace(0, 2 * np.pi, 33)
    outline = np.column_stack([center[0] + radius * np.cos(turn), center[1] + radius * np.sin(turn)])
    outline[-1] = outline[0]
    lesion = MeasurementGroup(
        "Lesion 1",
        [
            ("Diameter", round(2 * np.sqrt(area / np.pi), 1), "mm"),
            ("Area", round(area, 1), "mm2"),
            Measurement("Attenuation Coefficient", round(volume[0][nodule].mean(), 1), "HU", derivation="Mean"),
        ],
        finding="Nodule",
        site="Lung",
        laterality="Right",
        region=Scoord("POLYLINE", outline, images[0]),
        evaluations={"Level of Significance": "Significant"},
    )
    report = create.measurements(lesion, observer="Doe^John", procedure=("24627-2", "LN", "CT Chest Report"))
    state = create.presentation_state(
        images,
        annotations=[Annotation.circle((center[0], center[1]), radius, "Lesion 1", layer="FINDINGS")],
        layers={"FINDINGS": (255, 200, 60)},
        window=(-400, 1400),
    )
    left = np.asarray(pictures.draw(state, 0, images=images, size=SIZE))
    right = np.asarray(pictures.draw(report, size=SIZE))
    rest = len(right) - len(left)  # the report is higher than the image
    below = np.full((rest, *left.shape[1:]), int(left[-8:].mean()), left.dtype)
    return np.concatenate([np.concatenate([below[: rest // 2], left, below[rest // 2 :]]), right], axis=1)


def main() -> None:
    """Write the picture."""
    pictures.save(picture(), HERE / "report.png")


if __name__ == "__main__":
    main()
