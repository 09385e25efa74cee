"""Frames of multi-frame images, and their dimensions other than the slices: echoes, times, b-values (PS3.3 C.7.6.17)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen import rules
from dcmgen.dictionary import keyword_for_tag
from dcmgen.errors import CreateError
from dcmgen.iods import EnhancedPETImage
from dcmgen.validation.rows import first_rows
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from dcmgen.geometry import Plane
    from dcmgen.model.iod import IOD

    Dims = Mapping[str, Sequence[object]] | Sequence[Mapping[str, Sequence[object]]]
    """For each axis, the values of one attribute, or of several that vary together."""

Array = np.ndarray[Any, Any]

CONTENT = "FrameContentSequence"
_DIFFUSION = "MRDiffusionSequence"


@attrs.frozen(eq=False)
class Axis:
    """A dimension: the values of attributes along it.

    Parameters
    ----------
    values : dict of str to list
        Values by keyword of an attribute of a functional group; the first attribute is the dimension.
    """

    values: dict[str, list[Any]]

    @property
    def name(self) -> str:
        """Keyword of the attribute that is the dimension."""
        return next(iter(self.values))

    @property
    def size(self) -> int:
        """Number of positions."""
        return len(self.values[self.name])


@attrs.frozen(eq=False)
class Frames:
    """The frames of a new object.

    Attributes
    ----------
    pixels : numpy.ndarray, shape (frames, rows, columns)
        Stored values.
    bits : int
        Bits Stored.
    rescales : list of (float, float)
        Slope and intercept of each frame.
    planes : list of Plane
        Plane of each frame.
    axes : list of Axis
        Dimensions without that of the slices.
    indices : numpy.ndarray of int, shape (frames, axes + 1)
        Position of each frame along each axis, and the index of its slice.
    """

    pixels: Array
    bits: int
    rescales: list[tuple[float, float]]
    planes: list[Plane]
    axes: list[Axis]
    indices: Array


def axes_of(dims: Dims, kind: type[IOD], shape: Sequence[int]) -> list[Axis]:
    """Return the axes that a caller gave.

    Parameters
    ----------
    dims : mapping, or sequence of mappings
        Values by keyword.
    kind : type of IOD
        Class of the multi-frame object.
    shape : sequence of int
        Sizes of the axes of the array, without those of slices, rows and columns.

    Raises
    ------
    CreateError
        If the numbers of values are not the sizes of the axes, or a functional group has no such attribute.
    """
    listed = [{keyword: values} for keyword, values in dims.items()] if isinstance(dims, Mapping) else list(dims)
    axes = [Axis({keyword: list(values) for keyword, values in each.items()}) for each in listed]
    if len(axes) != len(shape):
        raise CreateError(
            f"the array has {len(shape)} axes before the slices, and dims= has {len(axes)}",
            advice="Pass the values of an attribute for each axis, such as dims={'EffectiveEchoTime': [10, 20]}",
        )
    for axis, size in zip(axes, shape, strict=True):
        for keyword, values in axis.values.items():
            if len(values) != size:
                raise CreateError(
                    f"{keyword} has {len(values)} values, and the axis of the array the size {size}",
                    advice="Pass a value for each position",
                )
            group_of(kind, keyword)
    return axes


def group_of(kind: type[IOD], keyword: str) -> tuple[str, ...]:
    """Return the sequences that contain an attribute: the functional group, and the sequence in it, if any.

    Raises
    ------
    CreateError
        If no functional group of the IOD has the attribute.
    """
    found = _places(kind.sop_classes[0]).get(keyword)
    if found is None:
        raise CreateError(
            f"{keyword} is not an attribute of a functional group of {kind.__name__}",
            advice="Use a keyword such as EffectiveEchoTime, DiffusionBValue or TemporalPositionTimeOffset",
        )
    return found


@cache
def _places(sop_class: str) -> dict[str, tuple[str, ...]]:
    """Return the sequences that contain each attribute of the functional groups of an IOD."""
    iod = rules.iod_of(sop_class)
    found: dict[str, tuple[str, ...]] = {}
    for use in iod.groups if iod is not None else ():
        for sequence in first_rows([use.table]):
            _collect((_keyword(sequence),), sequence, found)
    return found


def _collect(path: tuple[str, ...], parent: rules.Attribute, found: dict[str, tuple[str, ...]]) -> None:
    for row in parent.rows:
        if isinstance(row, rules.Attribute):
            found.setdefault(_keyword(row), path)
            if len(path) == 1 and row.rows:
                _collect((*path, _keyword(row)), row, found)


def _keyword(row: rules.Attribute) -> str:
    return keyword_for_tag(row.tag) or ""


def write_axes(made: IOD, axes: Sequence[Axis], indices: Any) -> None:
    """Write the dimensions, and the values of each frame.

    Parameters
    ----------
    made : IOD
        Object with items of functional groups.
    axes : sequence of Axis
        The dimensions without that of the slices.
    indices : numpy.ndarray of int, shape (frames, axes + 1)
        Position of each frame along each axis, and the index of its slice.
    """
    ds: Any = made
    kind = type(made)
    organization = generate_uid()
    ds.DimensionOrganizationSequence = [{"DimensionOrganizationUID": organization}]
    pointers = [(axis.name, group_of(kind, axis.name)[0]) for axis in axes] + [("InStackPositionNumber", CONTENT)]
    ds.DimensionIndexSequence = [
        {
            "DimensionOrganizationUID": organization,
            "DimensionIndexPointer": keyword,
            "FunctionalGroupPointer": group,
            "DimensionDescriptionLabel": keyword,
        }
        for keyword, group in pointers
    ]
    for frame, position in zip(ds.PerFrameFunctionalGroupsSequence, np.asarray(indices).tolist(), strict=True):
        content = item_of(frame, (CONTENT,))
        content.StackID, content.InStackPositionNumber = "1", position[-1] + 1
        content.DimensionIndexValues = [each + 1 for each in position]
        for axis, index in zip(axes, position[:-1], strict=True):
            for keyword, values in axis.values.items():
                if values[index] is not None:
                    set_value(frame, group_of(kind, keyword), keyword, values[index])
            if axis.name.startswith("TemporalPosition"):
                content.TemporalPositionIndex = index + 1
        if isinstance(made, EnhancedPETImage) and "TemporalPositionIndex" not in content:
            content.TemporalPositionIndex = 1
        if frame.get(_DIFFUSION):
            _complete_diffusion(getattr(frame, _DIFFUSION)[0])


def item_of(holder: Any, path: Sequence[str]) -> Any:
    """Return the item at the end of a path of sequences, and add the items that are absent."""
    for keyword in path:
        items = getattr(holder, keyword)
        holder = items[0] if items else items.add()
    return holder


def set_value(holder: Any, path: Sequence[str], keyword: str, value: Any) -> None:
    """Set an attribute in the item at the end of a path of sequences."""
    setattr(item_of(holder, path), keyword, value)


def _complete_diffusion(item: Any) -> None:
    """Set Diffusion Directionality (PS3.3 C.8.13.5.9), if the caller did not."""
    if "DiffusionDirectionality" not in item:
        directed = bool(item.get("DiffusionGradientDirectionSequence"))
        item.DiffusionDirectionality = "DIRECTIONAL" if directed else "ISOTROPIC" if item.DiffusionBValue else "NONE"
