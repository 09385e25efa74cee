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
SIZE = 512


def picture() -> np.ndarray:
    """Return the picture of an image with an annotation, and of the report to its right."""
    study = create.Study(PatientName="Doe^Jane", PatientID="4711", StudyDate="20260102")
    volume = thorax(3, 256, 256)
    images = create.ct(volume, like=Grid.named("axial", shape=volume.shape, spacing=(5, 1.4, 1.4)), study=study)
    center, radius = (72.0, 134.0), 9.0
    turn = np.linspace(0, 2 * np.pi, 33)
    outline = np.column_stack([center[0] + radius * np.cos(turn), center[1] + radius * np.sin(turn)])
    outline[-1] = outline[0]
    lesion = MeasurementGroup(
        "Lesion 1",
        [
            ("Diameter", 25.2, "mm"),
            ("Area", 498.8, "mm2"),
            Measurement("Attenuation Coefficient", 21.4, "HU", derivation="Mean"),
        ],
        finding="Nodule",
        site="Lung",
        laterality="Right",
        region=Scoord("POLYLINE", outline, images[1]),
        evaluations={"Level of Significance": "Significant"},
    )
    report = create.measurements(lesion, observer="Doe^John", procedure=("24627-2", "LN", "CT Chest Report"))
    state = create.presentation_state(
        images,
        annotations=[Annotation.circle((center[0], center[1]), radius, "Lesion 1", layer="FINDINGS")],
        layers={"FINDINGS": (255, 200, 60)},
        window=(-400, 1400),
    )
    left = np.asarray(pictures.draw(state, 1, images=images, size=SIZE))
    right = np.asarray(pictures.draw(report, size=SIZE))
    height = max(len(left), len(right))
    padded = [np.pad(each, ((0, height - len(each)), (0, 0), (0, 0)), constant_values=each[0, 0, 0]) for each in (left, right)]
    return np.concatenate(padded, axis=1)


def main() -> None:
    """Write the picture."""
    pictures.save(picture(), HERE / "report.png")


if __name__ == "__main__":
    main()
