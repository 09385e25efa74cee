"""Functional groups: find the values that apply to a frame (PS3.3 C.7.6.16).

Values are searched for in the per-frame item of the frame, in the shared groups, and in the dataset itself, so that
the same call works on single-frame, multi-frame and enhanced objects.
"""

from __future__ import annotations

from math import isnan

from dcmgen.errors import PixelError
from dcmgen.values.numbers import DS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.model.dataset import BaseDataset

TRANSFORMATION = "PixelValueTransformationSequence"
VOI = "FrameVOILUTSequence"
REAL_WORLD = "RealWorldValueMappingSequence"
MEASURES = "PixelMeasuresSequence"
POSITION, ORIENTATION = "PlanePositionSequence", "PlaneOrientationSequence"
SLIDE_POSITION, SLIDE_ORIENTATION = "PlanePositionSlideSequence", "PlaneOrientationSlideSequence"

PER_FRAME = "PerFrameFunctionalGroupsSequence"
SHARED = "SharedFunctionalGroupsSequence"


def whole(keyword: str, value: Any) -> int:
    """Return the value of an element as an integer.

    Raises
    ------
    PixelError
        If the value is not a whole number.
    """
    try:
        if (found := int(value)) == value or not isinstance(value, float):
            return found
    except (TypeError, ValueError, OverflowError):
        pass
    raise PixelError(f"{keyword} is {value!r}: it must be an integer")


def number_of_frames(value: Any) -> int:
    """Return Number of Frames as an integer of at least 1.

    An absent or empty value and 0 count as 1. If there are several values, the first one is used.

    Raises
    ------
    PixelError
        If the value is not a whole number or is negative.
    """
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None or value == "":
        return 1
    frames = whole("NumberOfFrames", value)
    if frames < 0:
        raise PixelError(f"NumberOfFrames is {frames}: it must be 1 or more")
    return frames or 1  # some writers use 0 for a single frame


def frame_count(ds: BaseDataset) -> int:
    """Return Number of Frames, 1 if it is absent or empty."""
    return number_of_frames(ds.get("NumberOfFrames"))


class PartError(PixelError):
    """A frame or another part of an object does not exist.

    Attributes
    ----------
    part : str
        What the index counts, such as "frame".
    index : int
        The requested index; the first is 0.
    count : int
        Number of parts.
    """

    part: str
    index: int
    count: int


def position(index: int, count: int, part: str = "frame") -> int:
    """Return the index of a frame or another part, from 0; negative indices count from the end.

    Raises
    ------
    PartError
        If the index is out of range.
    """
    if -count <= index < count:
        return index % count
    error = PartError(
        f"{part} {index} does not exist; the number of {part}s is {count}, and the index of the first is 0"
    )
    error.part, error.index, error.count = part, index, count
    raise error


def is_functional(ds: BaseDataset) -> bool:
    """Return whether the dataset has functional groups."""
    return PER_FRAME in ds or SHARED in ds


def macro(ds: BaseDataset, group: str, frame: int | None) -> Any:
    """Return the first item of a functional group that applies to a frame, or None.

    Parameters
    ----------
    ds : BaseDataset
        A dataset with or without functional groups.
    group : str
        Keyword of the sequence that contains the functional group.
    frame : int or None
        Index of the frame, from 0; None to search only the shared groups.

    Raises
    ------
    PixelError
        If the per-frame groups have no item for the frame.
    """
    items = macros(ds, group, frame)
    return items[0] if items else None


def macros(ds: BaseDataset, group: str, frame: int | None) -> list[Any]:
    """Return all items of a functional group that apply to a frame; see `macro`."""
    if frame is not None:
        frames = ds.get(PER_FRAME)
        if frames:
            if frame >= len(frames):
                raise PixelError(f"{PER_FRAME} has {len(frames)} items, none for frame {frame}")
            found = frames[frame].get(group)
            if found:
                return list(found)
    shared = ds.get(SHARED)
    found = shared[0].get(group) if shared else None
    return list(found) if found else []


def holder(ds: BaseDataset, group: str, frame: int | None, keyword: str) -> Any:
    """Return the item of the functional group if it contains ``keyword``, else ``ds`` itself."""
    if is_functional(ds):
        item = macro(ds, group, frame)
        if item is not None and keyword in item:
            return item
    return ds


def varies(ds: BaseDataset, group: str) -> bool:
    """Return whether a functional group has per-frame items, so that its values may differ between frames."""
    frames = ds.get(PER_FRAME)
    return bool(frames) and any(group in item for item in frames)


def numbers(value: Any) -> list[float]:
    """Return the values of an element as a list of floats, empty if there is no value.

    Raises
    ------
    PixelError
        If a value is not a number.
    """
    if value is None or value == "":
        return []
    several = [value] if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__") else value
    try:
        found = [float(v) for v in several]
    except (TypeError, ValueError):
        raise PixelError(f"the value {value!r} is not a number") from None
    if any(map(isnan, found)) and any(isinstance(v, DS) and isnan(v) for v in several):  # NaN is valid in FL and FD
        raise PixelError(f"the value {value!r} is not a number")
    return found


def number(value: Any, index: int = 0) -> float | None:
    """Return one value of an element as a float, or None if the element has fewer values."""
    found = numbers(value)
    return found[index] if -len(found) <= index < len(found) else None
