"""Images with one frame from enhanced multi-frame images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.codec.transfer_syntax import EXPLICIT_LITTLE
from dcmgen.create.instances import Instances
from dcmgen.create.multiframe import frames, legacy
from dcmgen.create.multiframe.columns import copy_element
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.model import groups

if TYPE_CHECKING:
    from dcmgen.create.sources import Source

KINDS: dict[str, Any] = {
    **{kind.sop_classes[0]: source for kind, source, _ in legacy.KINDS.values()},
}
"""Class of the images by the SOP Class of the multi-frame object."""


def split(enhanced: Source) -> Instances[Any]:
    """Convert an enhanced CT, MR or PET image to images with one frame.

    Parameters
    ----------
    enhanced : Dataset or path-like
        A legacy converted enhanced image, or an enhanced image.

    Returns
    -------
    Instances of CTImage, MRImage or PositronEmissionTomographyImage
        An image for each frame, in their order. The images of a legacy converted image are those from which it was made,
        with their UIDs.

    Raises
    ------
    CreateError
        If the object is not an enhanced CT, MR or PET image.
    """
    ds: Any = read_sources(enhanced)[0]
    kind = KINDS.get(str(ds.get("SOPClassUID")))
    if kind is None:
        raise CreateError(
            f"an object of the SOP Class {ds.get('SOPClassUID')!r} cannot be split",
            path=ds.filename or "",
            advice="Pass an enhanced or legacy converted enhanced CT, MR or PET image",
        )
    syntax = str(ds.file_meta.get("TransferSyntaxUID") or EXPLICIT_LITTLE.uid)
    found: Instances[Any] = Instances()
    for index, pixels in enumerate(frames.split_frames(ds)):
        made = _restore(ds, index, kind)
        frames.put(made, syntax, [pixels])
        found.append(made)
    return found


def _restore(ds: Any, index: int, kind: Any) -> Any:
    """Return the image from which a frame of a legacy converted image was made."""
    made = kind()
    shared, frame = ds.SharedFunctionalGroupsSequence[0], ds.PerFrameFunctionalGroupsSequence[index]
    for element in ds:
        keep = element.keyword not in legacy.OWN and hasattr(kind, element.keyword)
        if keep and element.keyword != "PixelData" and not element.is_empty:
            copy_element(ds, int(element.tag), made)
    for group, names in legacy.MACROS.items():
        item = groups.macro(ds, group, index)
        if item is None or item.get("WindowCenterWidthExplanation") == [legacy.FULL_RANGE]:
            continue
        for element in item:
            if element.keyword in names:
                copy_element(item, int(element.tag), made)
    for holder, group in ((shared, legacy.UNASSIGNED_SHARED), (frame, legacy.UNASSIGNED_PER_FRAME)):
        for item in holder.get(group) or ():
            for element in item:
                copy_element(item, int(element.tag), made)
    source = getattr(frame, legacy.SOURCE)[0]
    made.SOPClassUID, made.SOPInstanceUID = source.ReferencedSOPClassUID, source.ReferencedSOPInstanceUID
    return made
