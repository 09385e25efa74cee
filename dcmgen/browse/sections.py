"""Three planes of the volume of a series, which the page scrolls with a cross-hair."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen._printable import printable
from dcmgen.browse.frames import Answer, facts_of, sixteen, windows_of
from dcmgen.errors import VolumeError
from dcmgen.geometry import Grid, Plane
from dcmgen.geometry.turning import turn_near
from dcmgen.model.groups import position
from dcmgen.volumes import read_volume

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

AXES = ("axial", "coronal", "sagittal")
MOST_BYTES = 2 << 30


@attrs.frozen(eq=False)
class Sections:
    """A volume whose axes are turned to head, back and left, as far as possible without interpolation.

    Attributes
    ----------
    array : ndarray, shape (slices, rows, columns) or (slices, rows, columns, 3)
        Integers of at most 16 bits.
    grid : Grid
        Positions of the voxels.
    facts : dict
        How to display the values.
    problems : tuple of str
        What is irregular in the images.
    """

    array: Array
    grid: Grid
    facts: dict[str, Any]
    problems: tuple[str, ...]

    @classmethod
    def read(cls, datasets: Sequence[BaseDataset]) -> Sections:
        """Read the volume of images.

        Raises
        ------
        VolumeError
            If the images are not slices of a volume, or too large.
        """
        volume: Any = read_volume(datasets, on_problem="warn", max_bytes=MOST_BYTES)
        if volume.dims:
            volume = volume.select(**{name: known[0] for name, known in volume.dims.items()})
        turn = turn_near(volume.grid, Plane.named("axial"))
        grid, array = turn.grid(volume.grid), turn.array(np.asarray(volume.array))
        if min(grid.shape) < 2:
            raise VolumeError(f"the volume has the shape {grid.shape}", advice="Look at its images one by one")
        facts: dict[str, Any] = {"unit": volume.units, "inverse": False, "windows": []}
        if array.ndim == 4:
            facts |= {"format": "rgb8"}
            array = array if array.dtype == np.uint8 else (array >> 8).astype(np.uint8)
        else:
            array, scale = sixteen(array)
            facts |= {**scale, "low": int(array.min()), "high": int(array.max())}
            if volume.header is not None:
                facts["inverse"] = volume.header.get("PhotometricInterpretation") == "MONOCHROME1"
                facts["windows"] = windows_of(volume.header, volume.frame)
        return cls(array, grid, facts, tuple(printable(str(each)) for each in volume.problems))

    @property
    def size(self) -> int:
        """Size of the array in bytes."""
        return self.array.nbytes

    def describe(self) -> dict[str, Any]:
        """Return the shape of the volume, and what is irregular."""
        return {
            "shape": list(self.grid.shape),
            "spacing": list(self.grid.spacing),
            "affine": self.grid.affine[:3].tolist(),
            "problems": list(self.problems),
        }

    def plane(self, axis: str, index: int) -> Plane:
        """Return the plane of a section.

        Raises
        ------
        PartError
            If the index is out of range.
        """
        number = AXES.index(axis)
        index = position(index, self.grid.shape[number], "plane")
        steps = self.grid.affine[:3, :3].T
        origin = self.grid.to_points([index if n == number else 0 for n in range(3)])
        shape = self.grid.shape
        if axis == "axial":
            down, across, size = steps[1], steps[2], (shape[1], shape[2])
        else:  # the first row is the highest slice
            down, across = -steps[0], steps[2] if axis == "coronal" else steps[1]
            origin = origin + (shape[0] - 1) * steps[0]
            size = (shape[0], shape[2] if axis == "coronal" else shape[1])
        spacing = float(np.linalg.norm(down)), float(np.linalg.norm(across))
        down, across = down / spacing[0], across / spacing[1]
        down = down - (down @ across) * across  # of a sheared grid
        return Plane(origin, across, down / np.linalg.norm(down), spacing, size, self.grid.frame_of_reference_uid)

    def section(self, axis: str, index: int) -> Answer:
        """Return the values of a section and its position.

        Raises
        ------
        PartError
            If the index is out of range.
        """
        plane = self.plane(axis, index)
        if axis == "axial":
            values = self.array[index]
        elif axis == "coronal":
            values = self.array[::-1, index]
        else:
            values = self.array[::-1, :, index]
        facts = {
            **self.facts,
            **facts_of(plane),
            "type": "frame",
            "kind": "section",
            "aspect": plane.spacing[0] / plane.spacing[1],
            "frame": index,
            "frames": self.grid.shape[AXES.index(axis)],
            "rows": values.shape[0],
            "columns": values.shape[1],
            "planes": False,
        }
        return Answer(facts, (np.ascontiguousarray(values).tobytes(),))
