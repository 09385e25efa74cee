"""Dimension Index Values: the position of each frame along the dimensions of the object (PS3.3 C.7.6.17)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.dictionary import keyword_for_tag
from dcmgen.model.groups import ORIENTATION, PER_FRAME, macro, numbers

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_DIGITS = 4
"""Number of decimals of positions, in millimeters, that are different."""


def index_values(obj: BaseDataset) -> list[list[int]] | None:
    """Return the Dimension Index Values of the frames of an object.

    The values of each dimension are numbered from 1 in ascending order; positions are sorted along the normal of the
    plane.

    Parameters
    ----------
    obj : BaseDataset
        Object with Dimension Index Sequence and per-frame functional groups.

    Returns
    -------
    list of list of int or None
        For each frame, one number for each dimension; None if a frame lacks the value of a dimension, or if a dimension
        is not an attribute of a functional group.
    """
    frames = range(len(obj.get(PER_FRAME) or ()))
    columns = []
    for dimension in obj.get("DimensionIndexSequence") or ():
        keys = [_key(obj, dimension, frame) for frame in frames]
        if None in keys:
            return None
        ranks = {key: rank for rank, key in enumerate(sorted(set(keys)), 1)}
        columns.append([ranks[key] for key in keys])
    return [[column[frame] for column in columns] for frame in frames] if columns else None


def number_frames(obj: BaseDataset) -> int:
    """Set Dimension Index Values in the frames that do not have them, if the values of the dimensions are known.

    Parameters
    ----------
    obj : BaseDataset
        Object with functional groups.

    Returns
    -------
    int
        Number of frames that were changed.
    """
    frames = obj.get(PER_FRAME) or ()
    contents = [frame.get("FrameContentSequence") for frame in frames]
    absent = [number for number, found in enumerate(contents) if not found or not found[0].get("DimensionIndexValues")]
    values = index_values(obj) if absent else None
    if values is None:
        return 0
    for number in absent:
        if not contents[number]:
            frames[number].FrameContentSequence = [{}]
        frames[number].FrameContentSequence[0].DimensionIndexValues = values[number]
    return len(absent)


def _key(obj: BaseDataset, dimension: BaseDataset, frame: int) -> Any:
    """Return what the frames are sorted by along a dimension."""
    keyword = keyword_for_tag(dimension.get("DimensionIndexPointer") or 0)
    group = keyword_for_tag(dimension.get("FunctionalGroupPointer") or 0)
    if not keyword or not group or dimension.get("DimensionIndexPrivateCreator"):
        return None
    item = macro(obj, group, frame)
    value = None if item is None else item.get(keyword)
    if value is None or value in ("", []):
        return None
    if keyword == "ImagePositionPatient":
        return _place(obj, frame, numbers(value))
    return tuple(value) if isinstance(value, list) else (value,)


def _place(obj: BaseDataset, frame: int, position: list[float]) -> tuple[float, ...]:
    """Return the position along the normal of the plane, and the position itself."""
    item = macro(obj, ORIENTATION, frame)
    directions = numbers(item.get("ImageOrientationPatient")) if item is not None else []
    if len(directions) != 6 or len(position) != 3:
        return tuple(position)
    a, b = directions[:3], directions[3:]
    normal = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    along = sum(n * p for n, p in zip(normal, position, strict=True))
    return tuple(round(each, _DIGITS) for each in (along, *position))
