"""Functional groups: what holds for one frame, wherever the object says it. PS3.3 C.7.6.16

A value is looked for in the frame's own item, then among the shared groups, then in the data set itself, so that the
same call works on single-frame, multi-frame and enhanced objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.errors import PixelError
from dcmgen.pixels.description import number_of_frames

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

TRANSFORMATION = "PixelValueTransformationSequence"
VOI = "FrameVOILUTSequence"
REAL_WORLD = "RealWorldValueMappingSequence"
MEASURES = "PixelMeasuresSequence"

_PER_FRAME = "PerFrameFunctionalGroupsSequence"
_SHARED = "SharedFunctionalGroupsSequence"


def frame_count(ds: BaseDataset) -> int:
    """Number of Frames, 1 where it is absent or empty."""
    return number_of_frames(ds.get("NumberOfFrames"))


def is_functional(ds: BaseDataset) -> bool:
    """Whether the data set describes its frames by functional groups."""
    return _PER_FRAME in ds or _SHARED in ds


def macro(ds: BaseDataset, group: str, frame: int | None) -> Any:
    """The item of a functional group that holds for a frame, or None.

    Parameters
    ----------
    ds
        A data set, with functional groups or without.
    group
        Keyword of the sequence that is the functional group.
    frame
        From 0; None for "all frames": the shared group alone.
    """
    items = macros(ds, group, frame)
    return items[0] if items else None


def macros(ds: BaseDataset, group: str, frame: int | None) -> list[Any]:
    """All items of a functional group that hold for a frame."""
    if frame is not None:
        frames = ds.get(_PER_FRAME)
        if frames:
            if frame >= len(frames):
                raise PixelError(f"{_PER_FRAME} has {len(frames)} items, none for frame {frame}")
            found = frames[frame].get(group)
            if found:
                return list(found)
    shared = ds.get(_SHARED)
    found = shared[0].get(group) if shared else None
    return list(found) if found else []


def holder(ds: BaseDataset, group: str, frame: int | None, keyword: str) -> Any:
    """The data set or item in which ``keyword`` stands for a frame: the functional group's item or ``ds`` itself."""
    if is_functional(ds):
        item = macro(ds, group, frame)
        if item is not None and keyword in item:
            return item
    return ds


def varies(ds: BaseDataset, group: str) -> bool:
    """Whether frames have items of their own for a functional group, so that one frame's values do not hold for all."""
    frames = ds.get(_PER_FRAME)
    return bool(frames) and any(group in item for item in frames)


def numbers(value: Any) -> list[float]:
    """Numbers of an element's value, however many there are."""
    if value is None or value == "":
        return []
    several = [value] if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__") else value
    try:
        return [float(v) for v in several]
    except (TypeError, ValueError):
        raise PixelError(f"{value!r} stands where numbers are needed to show the pixels") from None


def number(value: Any, index: int = 0) -> float | None:
    """One of the numbers of an element's value; None where there are fewer."""
    found = numbers(value)
    return found[index] if -len(found) <= index < len(found) else None
