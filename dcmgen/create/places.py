"""Places of the frames of an array: planes in the patient, tiles of a slide, or frames of images without a position."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs
import numpy as np

from dcmgen.errors import CreateError
from dcmgen.geometry import plane_of
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.model import groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

Values = dict[str, Any]

_NOISE = 1e-12


@attrs.frozen(eq=False)
class SourceFrame:
    """A frame of a source: the object, and the index of the frame if it has several."""

    ds: BaseDataset
    index: int | None

    @property
    def plane(self) -> Plane:
        """Plane of the frame."""
        return plane_of(self.ds, self.index or 0)


@attrs.frozen(eq=False)
class Places:
    """Positions of the frames of an array, in its order.

    Attributes
    ----------
    space : {"patient", "slide", "image"}
        Coordinate system of the positions: that of the patient, of a slide, or the frames of the sources.
    shape : tuple of int
        Numbers of rows and columns of a frame.
    frames : list of dict
        Functional groups of each position, by keyword of the sequence, without Frame Content and Derivation Image.
    shared : dict
        Functional groups that are equal for all positions.
    contents : list of dict
        Values of Frame Content of each position.
    dimensions : tuple of (str, str)
        Keywords of the attributes that order the positions, and of their functional groups.
    indices : list of tuple of int
        Dimension index values of each position.
    references : list of SourceFrame, or None
        Source frame of each position; None if the positions are not those of the sources.
    attributes : dict
        Attributes of the object that describe the positions.
    frame_of_reference_uid : str
        Frame of Reference UID; empty if it is unknown.
    matrix : tuple of int or None
        Numbers of rows and columns of the total pixel matrix, if the array is one.
    """

    space: Literal["patient", "slide", "image"]
    shape: tuple[int, int]
    frames: list[Values]
    shared: Values
    contents: list[Values]
    dimensions: tuple[tuple[str, str], ...]
    indices: list[tuple[int, ...]]
    references: list[SourceFrame] | None
    attributes: Values = attrs.field(factory=dict)
    frame_of_reference_uid: str = ""
    matrix: tuple[int, int] | None = None

    def __len__(self) -> int:
        return len(self.indices)


def is_slide(ds: BaseDataset) -> bool:
    """Return whether an image is one of a slide."""
    return "TotalPixelMatrixOriginSequence" in ds or _has_group(ds, groups.SLIDE_POSITION)


def has_plane(ds: BaseDataset) -> bool:
    """Return whether an image states a position in the patient."""
    return "ImagePositionPatient" in ds or _has_group(ds, groups.POSITION) or "DetectorInformationSequence" in ds


def _has_group(ds: BaseDataset, group: str) -> bool:
    return groups.is_functional(ds) and groups.macro(ds, group, 0) is not None


def size_of(ds: BaseDataset) -> tuple[int, int]:
    """Return Rows and Columns of an image."""
    rows, columns = (groups.whole(name, ds.get(name) or 0) for name in ("Rows", "Columns"))
    return rows, columns


def check_shape(shape: tuple[int, ...], count: int, sizes: Sequence[tuple[int, int]]) -> None:
    """Raise an error if an array does not have the shape of the sources."""
    different = sorted(set(sizes))
    if len(different) > 1:
        raise CreateError(
            f"the sources have different sizes, such as {different[0]} and {different[1]}",
            advice="Pass images of one size, or affine=",
        )
    wanted = (count, *different[0])
    if shape != wanted:
        raise CreateError(
            f"the array has the shape {shape}, and the sources have {wanted}",
            advice="Pass an array with a slice for each frame of the sources, or its affine= or like=",
        )


def clean(values: Any) -> list[float]:
    """Return numbers without the noise of computations."""
    return [0.0 if abs(value) < _NOISE else float(f"{value:.12g}") for value in values]


def is_parallel(plane: Plane, other: Plane) -> bool:
    """Return whether two planes have the same directions, spacing and size; their origins may differ."""
    return (
        plane.shape == other.shape
        and bool(np.abs(plane.cosines - other.cosines).max() <= DEFAULT.cosine)
        and bool(np.abs(np.array(plane.spacing) / other.spacing - 1).max() <= DEFAULT.spacing)
    )
