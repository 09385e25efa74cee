"""Images with one frame from enhanced multi-frame images."""

from __future__ import annotations

from contextlib import suppress
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from dcmgen.codec.transfer_syntax import EXPLICIT_LITTLE
from dcmgen.create.finishing import finish
from dcmgen.create.images.origins import add_attributes
from dcmgen.create.inheriting import keywords
from dcmgen.create.instance import new
from dcmgen.create.instances import Instances
from dcmgen.create.multiframe import frames, legacy
from dcmgen.create.multiframe.columns import copy_element
from dcmgen.create.multiframe.kinds import KINDS, image_class
from dcmgen.create.sources import read_sources
from dcmgen.errors import ElementValueError
from dcmgen.geometry import plane_of, set_plane
from dcmgen.iods import CTImage, MRImage, PositronEmissionTomographyImage
from dcmgen.model import groups
from dcmgen.model.iod import Module
from dcmgen.pixels import store
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from dcmgen.create.sources import Source

_LEGACY = frozenset(kind.legacy.sop_classes[0] for kind in KINDS)
_FRAME_TYPES = {CTImage: "AXIAL", MRImage: "OTHER", PositronEmissionTomographyImage: ""}
"""Third value of Image Type of the images."""
_BECQUEREL = {"Bq/ml": "BQML", "g/ml{SUVbw}": "GML", "{counts}": "CNTS", "{counts}/s": "CPS"}
"""Units of PET images (PS3.3 C.8.9.1.1.3) by code of UCUM."""


def split(
    enhanced: Source, *, attributes: CTImage | MRImage | PositronEmissionTomographyImage | None = None
) -> Instances[Any]:
    """Convert an enhanced CT, MR or PET image to images with one frame.

    Parameters
    ----------
    enhanced : Dataset or path-like
        A legacy converted enhanced image, or an enhanced image.
    attributes : CTImage, MRImage or PositronEmissionTomographyImage, optional
        More attributes of the images of an enhanced image, such as ``MRImage(ScanningSequence="SE")``.

    Returns
    -------
    Instances of CTImage, MRImage or PositronEmissionTomographyImage
        An image for each frame, in their order. The images of a legacy converted image are those from which it was made,
        with their UIDs, if `legacy_converted` made it. Those of other objects are a new series.

    Raises
    ------
    CreateError
        If the object is not an enhanced CT, MR or PET image, or an attribute that the images require is unknown.

    See Also
    --------
    legacy_converted, enhanced : The inverse.

    Notes
    -----
    Attributes of enhanced images, also those of functional groups, are copied if the images have them with the same
    terms. Scanning Sequence and Sequence Variant of MR images follow from Echo Pulse Sequence and similar attributes;
    they are RM and NONE if the object does not have these. Encapsulated frames are not decoded.
    """
    ds: Any = read_sources(enhanced)[0].typed()
    uid = str(ds.get("SOPClassUID"))
    kind = image_class(ds)
    syntax = str(ds.file_meta.get("TransferSyntaxUID") or EXPLICIT_LITTLE.uid)
    found: Instances[Any] = Instances()
    common = None if uid in _LEGACY and _is_complete(ds) else _common(ds, kind, attributes)
    for index, pixels in enumerate(frames.split_frames(ds)):
        if common is None:
            made = _restored(ds, index, kind)
        else:
            made = _separated(ds, index, common)
            _add_unassigned(ds, index, made, attributes)
        frames.put(made, syntax, [pixels])
        found.append(made)
    if common is not None:
        _finish(found)
    return found


def _finish(images: Instances[Any]) -> None:
    """Complete the first image, and add the attributes that are empty in it to the others."""
    first = finish(images[0], advice=f"Pass them in attributes={type(images[0]).__name__}(...)")
    empty = [int(element.tag) for element in first if element.is_empty]
    for image in images[1:]:
        for tag in empty:
            if tag not in image:
                copy_element(first, tag, image)


def _is_complete(ds: Any) -> bool:
    """Return whether `legacy_converted` made the object, so that it contains all attributes of the images."""
    return any(
        "SeriesInstanceUID" in item for item in ds.SharedFunctionalGroupsSequence[0].get(legacy.UNASSIGNED_SHARED) or ()
    )


def _add_unassigned(ds: Any, index: int, made: Any, attributes: Any) -> None:
    """Copy the unassigned attributes of a frame, except those that identify the original or that the caller gave."""
    kept = {"SOPClassUID", "SOPInstanceUID", "SeriesInstanceUID"}
    kept.update(element.keyword for element in attributes or () if element.keyword)
    for holder in (ds.SharedFunctionalGroupsSequence[0], ds.PerFrameFunctionalGroupsSequence[index]):
        for group in (legacy.UNASSIGNED_SHARED, legacy.UNASSIGNED_PER_FRAME):
            for item in holder.get(group) or ():
                for element in item:
                    if element.keyword not in kept:
                        copy_element(item, int(element.tag), made)


def _restored(ds: Any, index: int, kind: Any) -> Any:
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


def _common(ds: Any, kind: Any, attributes: Any) -> Any:
    """Return an image with what all images of an enhanced image have in common."""
    made: Any = new(kind)
    parts = [each for each in kind.__mro__[1:] if issubclass(each, Module) and each is not Module]
    names = set(keywords(*parts)) - legacy.OWN | set(frames.DESCRIPTION)
    for element in ds:
        if element.keyword in names and not element.is_empty and element.keyword != "PixelData":
            copy_element(ds, int(element.tag), made)
    made.SeriesInstanceUID = generate_uid()
    made.ContentDate, made.ContentTime = ds.ContentDate, ds.ContentTime
    if kind is MRImage:
        made.ScanningSequence, made.SequenceVariant = _sequence(ds)
    if kind is PositronEmissionTomographyImage:
        _describe_pet(ds, made)
    add_attributes(made, attributes)
    return made


def _separated(ds: Any, index: int, common: Any) -> Any:
    """Return the image of a frame of an enhanced image."""
    made = deepcopy(common)
    kind = type(made)
    made.SOPInstanceUID, made.InstanceNumber = generate_uid(), index + 1
    given = {element.keyword for element in common}
    holders = [ds.SharedFunctionalGroupsSequence[0], ds.PerFrameFunctionalGroupsSequence[index]]
    for holder in holders:
        for group in holder:
            if group.keyword == groups.REAL_WORLD:
                copy_element(holder, int(group.tag), made)
            elif group.VR == "SQ" and group.value:
                _flatten(group.value[0], made, given)
    types = next((item.FrameType for item in _items(holders, "FrameType")), ds.ImageType)
    secondary = "PRIMARY" if kind is PositronEmissionTomographyImage or types[0] == "ORIGINAL" else "SECONDARY"
    if "ImageType" not in given:
        made.ImageType = [each for each in (_first(types[0]), secondary, _FRAME_TYPES[kind]) if each]
    rescale: Any = groups.macro(ds, groups.TRANSFORMATION, index) or {}
    numbers = rescale.get("RescaleSlope", 1), rescale.get("RescaleIntercept", 0)
    if numbers != (1, 0) and not hasattr(kind, "RescaleSlope"):  # beyond the IOD, because most programs read these
        for keyword in ("RescaleSlope", "RescaleIntercept", "RescaleType"):
            store.put(made, keyword, rescale.get(keyword))
    plane = plane_of(ds, index)
    set_plane(made, plane)
    made.SliceLocation = plane.position
    if kind is PositronEmissionTomographyImage and "ImageIndex" not in given:
        made.ImageIndex = index + 1
    return made


def _flatten(item: Any, made: Any, given: set[str]) -> None:
    """Copy the attributes of a functional group that an image with one frame has, unless they were given."""
    for element in item:
        keyword = _RENAMED.get(element.keyword or "", element.keyword or "")
        if keyword not in given and keyword not in legacy.OWN and hasattr(type(made), keyword) and not element.is_empty:
            with suppress(ElementValueError):  # some terms differ, or are only those of enhanced images
                setattr(made, keyword, _TERMS.get(str(element.value), element.value))


_TERMS = {"COLUMN": "COL"}
"""Terms of enhanced images that have another spelling in images with one frame (PS3.3 C.8.3.1)."""
_RENAMED = {
    "EffectiveEchoTime": "EchoTime",
    "FrameAcquisitionNumber": "AcquisitionNumber",
    "FrameLaterality": "ImageLaterality",
}
"""Attributes of functional groups that have another name in images with one frame."""


def _items(holders: Any, keyword: str) -> Any:
    return (group.value[0] for holder in holders for group in holder if group.value and keyword in group.value[0])


def _first(value: str) -> str:
    return "DERIVED" if value == "MIXED" else value


def _sequence(ds: Any) -> tuple[list[str], list[str]]:
    """Return Scanning Sequence and Sequence Variant (PS3.3 C.8.3.1) of an enhanced MR image."""
    scanning = {"SPIN": ["SE"], "GRADIENT": ["GR"], "BOTH": ["SE", "GR"]}.get(ds.get("EchoPulseSequence", ""), [])
    modifiers = [
        item for holder in ds.SharedFunctionalGroupsSequence for item in holder.get("MRModifierSequence") or ()
    ]
    if any(item.get("InversionRecovery") == "YES" for item in modifiers):
        scanning = [*scanning, "IR"]
    if ds.get("EchoPlanarPulseSequence") == "YES":
        scanning = [*scanning, "EP"]
    variants = {
        "SK": ds.get("SegmentedKSpaceTraversal") not in (None, "", "SINGLE"),
        "SS": ds.get("SteadyStatePulseSequence") not in (None, "", "NONE"),
        "MTC": any(item.get("MagnetizationTransfer") not in (None, "", "NONE") for item in modifiers),
        "SP": any(item.get("Spoiling") not in (None, "", "NONE") for item in modifiers),
        "OSP": ds.get("OversamplingPhase") not in (None, "", "NONE"),
    }
    return scanning or ["RM"], [name for name, is_used in variants.items() if is_used] or ["NONE"]


def _describe_pet(ds: Any, made: Any) -> None:
    """Set what the PET Series Module has and an enhanced PET image states otherwise."""
    mapping = groups.macro(ds, groups.REAL_WORLD, 0)
    code = mapping.MeasurementUnitsCodeSequence[0].get("CodeValue", "") if mapping is not None else ""
    if code in _BECQUEREL:
        made.Units = _BECQUEREL[code]
    made.NumberOfSlices = groups.frame_count(ds)
    if ds.get("DecayCorrected") == "NO":
        made.DecayCorrection = "NONE"
