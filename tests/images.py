"""CT images of phantoms."""

from __future__ import annotations

from typing import Any

from dcmgen import create
from dcmgen.create.instances import Instances
from dcmgen.geometry import Grid
from dcmgen.iods import CTImage


def ct_images(volume: Any, spacing: tuple[float, float, float] = (5, 1, 1), origin: Any = None) -> Instances[CTImage]:
    """Return an axial CT series of a patient."""
    study = create.Study(PatientName="Doe^Jane", PatientID="4711", StudyID="1")
    grid = Grid.named("axial", shape=volume.shape, spacing=spacing, origin=origin)
    return create.ct(volume, like=grid, study=study.series(SeriesNumber=1))
