"""Slices: the frames of images with their planes, and the values of their attributes."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs

from dcmgen.errors import GeometryError, PixelError
from dcmgen.geometry import plane_of
from dcmgen.model import groups
from dcmgen.pixels import source
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.values.numbers import DS
from dcmgen.volumes.diffusion import PRIVATE
from dcmgen.volumes.problems import Problem, listed, problem

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from dcmgen.geometry import Plane, Tolerances
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pixels.description import Description

_ENHANCED = {
    "EchoTime": "EffectiveEchoTime",
    "InversionTime": "InversionTimes",
    "TriggerTime": "NominalCardiacTriggerDelayTime",
    "TemporalPositionIdentifier": "TemporalPositionIndex",
    "AcquisitionNumber": "FrameAcquisitionNumber",
    "AcquisitionTime": "FrameAcquisitionDateTime",
    "AcquisitionDateTime": "FrameAcquisitionDateTime",
    "FrameReferenceTime": "FrameReferenceDateTime",
    "ImageType": "FrameType",
}
"""Keyword in an image with one frame → keyword in functional groups."""
_UNRELATED = frozenset({"DerivationImageSequence", "ReferencedImageSequence", "SourceImageSequence"})


class Image:
    """An image with one frame or several, and the values of the attributes of its frames.

    Attributes
    ----------
    ds : Dataset
        The image.
    frames : int
        Number of Frames.
    """

    def __init__(self, ds: BaseDataset) -> None:
        self.ds = ds
        self.frames = groups.frame_count(ds)
        self._is_functional = groups.is_functional(ds)

    @property
    def name(self) -> str:
        """Name of the file, or SOP Instance UID."""
        return name_of(self.ds)

    def value(self, keyword: str, frame: int) -> Any:
        """Return the value of an attribute of a frame; None if it is absent or empty."""
        if self._is_functional:
            names = (keyword, _ENHANCED.get(keyword, keyword))
            for owners in (self._owners(frame), self._shared):
                for name in names:
                    if name in owners and not _is_empty(value := owners[name].get(name)):
                        return value
        value = self.ds.get(keyword)
        if _is_empty(value) and keyword in PRIVATE:
            return PRIVATE[keyword](self.ds)
        return value

    @cached_property
    def description(self) -> Description:
        """How the pixels are stored."""
        return source.from_dataset(self.ds).description

    @cached_property
    def _shared(self) -> dict[str, Any]:
        shared = self.ds.get(groups.SHARED)
        return _owners(shared[0]) if shared else {}

    def _owners(self, frame: int) -> dict[str, Any]:
        """Return the items of the functional groups of a frame by the keywords that they contain."""
        if frame not in self._of_frames:
            frames = self.ds.get(groups.PER_FRAME)
            self._of_frames[frame] = _owners(frames[frame]) if frames and frame < len(frames) else {}
        return self._of_frames[frame]

    @cached_property
    def _of_frames(self) -> dict[int, dict[str, Any]]:
        return {}


@attrs.frozen(eq=False)
class Slice:
    """A frame of an image.

    Attributes
    ----------
    image : Image
        The image.
    frame : int
        Index of the frame.
    plane : Plane
        Its plane.
    """

    image: Image
    frame: int
    plane: Plane

    @property
    def ds(self) -> BaseDataset:
        """Dataset of the image."""
        return self.image.ds

    @property
    def name(self) -> str:
        """Name of the image, and the frame of a multi-frame image."""
        return self.image.name + (f" frame {self.frame}" if self.image.frames > 1 else "")

    @property
    def uid(self) -> str:
        """SOP Instance UID; empty if it is absent."""
        return str(self.ds.get("SOPInstanceUID") or "")

    def value(self, keyword: str) -> Hashable:
        """Return the value of an attribute, comparable and hashable; None if it is absent or empty.

        Parameters
        ----------
        keyword : str
            Keyword as in images with one frame, such as "EchoTime"; several keywords joined by "+".
        """
        if "+" in keyword:
            return tuple(self.value(part) for part in keyword.split("+"))
        return _plain(self.image.value(keyword, self.frame))


def name_of(ds: BaseDataset) -> str:
    """Return the name of the file of a dataset, or its SOP Instance UID."""
    filename = getattr(ds, "filename", None)
    return os.path.basename(str(filename)) if filename else str(ds.get("SOPInstanceUID") or "an image")


def slices_of(datasets: Iterable[BaseDataset], tolerances: Tolerances) -> tuple[list[Slice], list[Problem]]:
    """Return the frames of images, and problems for those without pixels or without position.

    Parameters
    ----------
    datasets : iterable of Dataset
        Images with one frame or several.
    tolerances : Tolerances
        Tolerances of direction cosines.
    """
    found: list[Slice] = []
    empty: list[str] = []
    misplaced: list[str] = []
    reasons: list[str] = []
    for ds in datasets:
        if not any(keyword in ds for keyword in PIXEL_KEYWORDS):
            empty.append(name_of(ds))
            continue
        try:
            image = Image(ds)
            planes = [plane_of(ds, frame, tolerances=tolerances) for frame in range(image.frames)]
        except (GeometryError, PixelError) as error:
            misplaced.append(name_of(ds))
            reasons.append(": ".join(filter(None, (error.tag_path, error.message))))
            continue
        if planes[0].space != "patient":
            misplaced.append(image.name)
            reasons.append("the position is on a slide; use dcmgen.microscopy.Slide")
            continue
        found += [Slice(image, frame, plane) for frame, plane in enumerate(planes)]
    problems = []
    if empty:
        problems.append(problem("no pixels", f"objects without pixels: {listed(empty)}"))
    if misplaced:
        problems.append(problem("position", f"images without a usable position: {listed(misplaced)}; {reasons[0]}"))
    return found, problems


def _owners(item: Any, depth: int = 3) -> dict[str, Any]:
    """Return the item, or the first item of one of its sequences, that contains each keyword; outer items first."""
    found: dict[str, Any] = {}
    inner: list[Any] = []
    for element in item:
        if element.VR != "SQ":
            found[element.keyword] = item
        elif depth and element.value and element.keyword not in _UNRELATED:
            inner.append(element.value[0])
    for each in inner:
        found = _owners(each, depth - 1) | found
    return found


def _is_empty(value: Any) -> bool:
    return value is None or (hasattr(value, "__len__") and not len(value))


def _plain(value: Any) -> Hashable:
    if _is_empty(value):
        return None
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        return float(value) if isinstance(value, DS) else value
    found = tuple(float(each) if isinstance(each, DS) else each for each in value)
    return found[0] if len(found) == 1 else found
