"""Find the images over which an object is drawn."""

from __future__ import annotations

import os
import warnings
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from dcmgen.codec.reader import dcmread
from dcmgen.errors import DicomError, DicomWarning
from dcmgen.geometry import Plane, Tolerances
from dcmgen.model import groups
from dcmgen.model.dataset import BaseDataset
from dcmgen.pictures.planes import plane_of
from dcmgen.pixels.description import PIXEL_KEYWORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PARALLEL = Tolerances(cosine=0.045)  # 2.6 degrees
_MOST_FILES = 2000
_MOST_FRAMES = 2000  # of an image whose planes are compared


@attrs.frozen(eq=False)
class Background:
    """A frame of an image, and its plane.

    Attributes
    ----------
    ds : BaseDataset
        The image.
    frame : int
        Index of the frame.
    plane : Plane
        Plane of the frame.
    """

    ds: BaseDataset
    frame: int
    plane: Plane


def images(ds: BaseDataset, given: Any) -> Iterator[BaseDataset]:
    """Yield images that were given, or those in the folder of the file of a dataset.

    Parameters
    ----------
    ds : BaseDataset
        The object that is drawn.
    given : object
        A folder, a path, a dataset, or a sequence of these; None for the folder of the file.
    """
    if given is None:
        name = getattr(ds, "filename", None)
        given = Path(name).parent if isinstance(name, (str, os.PathLike)) and os.path.isfile(name) else ()
    for one in _opened([given] if isinstance(given, (str, os.PathLike, BaseDataset)) else given):
        if any(keyword in one for keyword in PIXEL_KEYWORDS):
            yield one


def _opened(given: Iterable[Any]) -> Iterator[BaseDataset]:
    for one in given:
        if isinstance(one, BaseDataset):
            yield one
        elif os.path.isdir(one):
            with os.scandir(one) as entries:
                files = sorted(entry.path for entry in islice(entries, _MOST_FILES) if entry.is_file())
            yield from _opened(files)
        else:
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DicomWarning)  # most files have nothing to do with the picture
                    ds = dcmread(one)
            except (DicomError, OSError):
                continue
            yield ds


def behind(
    candidates: Iterable[BaseDataset], plane: Plane, frame_of_reference: str, referenced: set[str]
) -> Background | None:
    """Return the image frame that is closest to a plane, parallel to it, and not farther than half a slice.

    Parameters
    ----------
    candidates : iterable of BaseDataset
        Images; see `images`.
    plane : Plane
        The plane that is drawn.
    frame_of_reference : str
        Frame of Reference UID of the plane; may be empty.
    referenced : set of str
        UIDs of images that may have another Frame of Reference UID.
    """
    best: tuple[float, Background] | None = None
    for image in candidates:
        uid = str(image.get("FrameOfReferenceUID") or "")
        if not (uid and uid == frame_of_reference) and str(image.get("SOPInstanceUID")) not in referenced:
            continue
        if "SegmentSequence" in image or "DoseGridScaling" in image:
            continue
        for frame in range(min(_frames(image), _MOST_FRAMES)):
            found = plane_of(image, frame)
            if found is None or not found.is_parallel(plane, _PARALLEL):
                continue
            distance = abs(float(plane.distances(found.origin)))
            if distance <= _reach(image, frame) and (best is None or distance < best[0]):
                best = distance, Background(image, frame, found)
    return best[1] if best else None


def _frames(image: BaseDataset) -> int:
    try:
        return groups.frame_count(image)
    except DicomError:
        return 1


def _reach(image: BaseDataset, frame: int) -> float:
    """Return half the distance between slices in mm."""
    try:
        owner = groups.holder(image, groups.MEASURES, frame, "SliceThickness")
        distances = (groups.number(owner.get(name)) for name in ("SpacingBetweenSlices", "SliceThickness"))
        return max(0.5, *(abs(distance or 0.0) / 2 for distance in distances)) + 0.01
    except DicomError:
        return 0.5
