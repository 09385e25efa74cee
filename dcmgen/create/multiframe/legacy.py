"""Legacy converted enhanced images: series of images with one frame as one object (PS3.3 A.70, A.71, A.72)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from dcmgen.create.context import check_same
from dcmgen.create.finishing import finish
from dcmgen.create.inheriting import keywords
from dcmgen.create.instance import new
from dcmgen.create.multiframe import frames
from dcmgen.create.multiframe.columns import Columns, keyword_of
from dcmgen.create.multiframe.kinds import PIXEL_MEANING, kind_of
from dcmgen.create.references import instance_reference
from dcmgen.create.sources import read_sources
from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import CreateError, GeometryError
from dcmgen.geometry import of_series
from dcmgen.iods import (
    LegacyConvertedEnhancedCTImage,
    LegacyConvertedEnhancedMRImage,
    LegacyConvertedEnhancedPETImage,
)
from dcmgen.model import groups
from dcmgen.model.iod import IOD, Module
from dcmgen.pixels import apply_rescale
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.multiframe.kinds import Qualification
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset

    LegacyConverted = LegacyConvertedEnhancedCTImage | LegacyConvertedEnhancedMRImage | LegacyConvertedEnhancedPETImage

MACROS: dict[str, tuple[str, ...]] = {
    groups.MEASURES: ("PixelSpacing", "SliceThickness", "SpacingBetweenSlices"),
    groups.POSITION: ("ImagePositionPatient",),
    groups.ORIENTATION: ("ImageOrientationPatient",),
    groups.TRANSFORMATION: ("RescaleIntercept", "RescaleSlope"),
    groups.VOI: ("WindowCenter", "WindowWidth", "WindowCenterWidthExplanation", "VOILUTFunction"),
}
"""Functional groups that have attributes of the images."""
FULL_RANGE = "Range of the values"
"""Explanation of a window that no image had, and that the IOD requires."""
UNASSIGNED_SHARED = "UnassignedSharedConvertedAttributesSequence"
UNASSIGNED_PER_FRAME = "UnassignedPerFrameConvertedAttributesSequence"
SOURCE = "ConversionSourceAttributesSequence"

OWN = frozenset(
    {
        "SOPClassUID",
        "SOPInstanceUID",
        "SeriesInstanceUID",
        "ImageType",
        "InstanceCreationDate",
        "InstanceCreationTime",
        "InstanceNumber",
        "ContentDate",
        "ContentTime",
        "AcquisitionDateTime",
        "NumberOfFrames",
        "ReferencedSeriesSequence",
        "AcquisitionContextSequence",
        "ContributingEquipmentSequence",
        "DimensionOrganizationSequence",
        "DimensionIndexSequence",
        "DimensionOrganizationType",
        "PixelPresentation",
        "VolumetricProperties",
        "VolumeBasedCalculationTechnique",
        "ContentQualification",
        "PresentationLUTShape",
        groups.SHARED,
        groups.PER_FRAME,
    }
)
"""Attributes that describe the multi-frame object itself; those of the images are unassigned attributes."""
_REFERRED = frozenset({"SOPClassUID", "SOPInstanceUID"})
"""Attributes of the images that the references to them contain."""
_PIXELS = frozenset({*frames.DESCRIPTION, "PixelData", "ExtendedOffsetTable", "ExtendedOffsetTableLengths"})
_SAME = ("SOPClassUID", "PatientID", "StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID", "Modality")


def legacy_converted(series: Sources, *, content_qualification: Qualification | None = None) -> LegacyConverted:
    """Convert a series of CT, MR or PET images with one frame to one legacy converted enhanced image.

    Parameters
    ----------
    series : Dataset, path-like, or iterable of them
        Images of one series, or the folder of their files.
    content_qualification : {"PRODUCT", "RESEARCH", "SERVICE"}, optional
        Content Qualification (PS3.3 C.8.13.2.1.2): whether the images were made with an approved product. Required for PET.

    Returns
    -------
    LegacyConvertedEnhancedCTImage, LegacyConvertedEnhancedMRImage or LegacyConvertedEnhancedPETImage
        The object, in a new series. Its frames are sorted along the normal of the slices.

    Raises
    ------
    CreateError
        If the images are not of one kind, size and series.

    See Also
    --------
    split : The inverse, which returns the same images.

    Notes
    -----
    What all images have in common is shared; the rest is in the functional groups of each frame. Attributes that the
    IOD does not have, private ones too, are in Unassigned Shared and Unassigned Per-Frame Converted Attributes Sequence
    (PS3.3 C.7.6.16.2.25, C.7.6.16.2.26). Encapsulated pixels are not decoded if all images have the same transfer
    syntax.
    """
    found = read_sources(series)
    known = kind_of(found)
    kind: type[LegacyConverted] = known.legacy
    if kind is LegacyConvertedEnhancedPETImage and content_qualification is None:
        raise CreateError(
            f"{kind.__name__} requires Content Qualification",
            advice='Pass content_qualification="PRODUCT" if an approved product made the images, else "RESEARCH"',
        )
    check_same(found, (*_SAME, *frames.DESCRIPTION))
    if len({str(image.get("SOPInstanceUID")) for image in found}) < len(found):
        raise CreateError("several images have the same SOPInstanceUID", advice="Pass each image once")
    images = _sorted(found)
    syntax, pixels = frames.join(images)
    made: Any = new(kind, NumberOfFrames=len(images), SeriesInstanceUID=generate_uid(), InstanceNumber=1)
    columns = Columns(images)
    _assign(made, columns, known.image)
    for keyword in frames.DESCRIPTION:
        columns.copy(_tag(keyword), 0, made)
    frames.put(made, syntax, pixels)
    _describe(made, images, known.frame_type)
    if kind is not LegacyConvertedEnhancedMRImage:
        _add_windows(made)
    if content_qualification is not None:
        made.ContentQualification = content_qualification
    finished: LegacyConverted = finish(made, advice="Set them in the images")
    return finished


def _sorted(images: Sequence[BaseDataset]) -> list[BaseDataset]:
    try:
        return of_series(images).sorted(images)
    except GeometryError:
        return list(images)


def _tag(keyword: str) -> int:
    tag = tag_for_keyword(keyword)
    assert tag is not None
    return tag


def _assign(made: Any, columns: Columns, source: type[IOD]) -> None:
    """Copy the elements of the images to where the multi-frame object has them."""
    shared, per_frame = made.SharedFunctionalGroupsSequence[0], made.PerFrameFunctionalGroupsSequence
    grouped = {keyword: group for group, names in MACROS.items() for keyword in names}
    varying = {group for group, names in MACROS.items() if any(_varies(columns, name) for name in names)}
    common = _common_keywords(type(made), source)
    for tag in columns:
        keyword = keyword_of(tag)
        if keyword in _PIXELS or keyword in _REFERRED:
            continue
        constant = columns.is_constant(tag)
        if group := grouped.get(keyword):
            _put(columns, tag, [shared] if group not in varying else per_frame, group)
        elif constant and keyword in common and not columns.is_empty(tag):
            columns.copy(tag, 0, made)
        elif constant:
            _put(columns, tag, [shared], UNASSIGNED_SHARED)
        else:
            _put(columns, tag, per_frame, UNASSIGNED_PER_FRAME)
            if creator := columns.creator(tag):
                _put(columns, creator, per_frame, UNASSIGNED_PER_FRAME)
    for group in (*MACROS, UNASSIGNED_SHARED, UNASSIGNED_PER_FRAME):
        _arrange(made, group, group in varying or group == UNASSIGNED_PER_FRAME)
    for path in [entry.path for entry in made.missing()]:
        keyword = path.partition("[")[0]
        if keyword in common and keyword in made:  # an item is incomplete
            delattr(made, keyword)
            _put(columns, _tag(keyword), [shared], UNASSIGNED_SHARED)


def _common_keywords(kind: type[IOD], source: type[IOD]) -> frozenset[str]:
    """Return the attributes of the modules that both classes have, except those that describe the object itself."""
    parts = [each for each in kind.__mro__ if issubclass(each, Module) and issubclass(source, each)]
    return frozenset(keywords(*parts)) - OWN


def _varies(columns: Columns, keyword: str) -> bool:
    tag = _tag(keyword)
    return tag in set(columns) and not columns.is_constant(tag)


def _put(columns: Columns, tag: int, holders: Sequence[Any], group: str) -> None:
    """Copy an element of the images to the item of a functional group."""
    for index, holder in enumerate(holders):
        if not holder.get(group):
            setattr(holder, group, [{}])
        columns.copy(tag, index, getattr(holder, group)[0])


def _arrange(made: Any, group: str, is_varying: bool) -> None:
    """Remove the items of a group that `new` added where the group is not."""
    for holder in made.SharedFunctionalGroupsSequence if is_varying else made.PerFrameFunctionalGroupsSequence:
        if group in holder:
            delattr(holder, group)


def _describe(made: Any, images: Sequence[BaseDataset], frame_type: str) -> None:
    """Set what describes the object and its frames."""
    now = datetime.now()
    made.PresentationLUTShape = "IDENTITY"
    made.ContentDate, made.ContentTime = now.date(), now.time().replace(microsecond=0)
    types = [list(image.get("ImageType") or ["ORIGINAL"]) for image in images]
    first = {each[0] for each in types}
    flavors = {"LOCALIZER" if "LOCALIZER" in each else "VOLUME" for each in types}
    shared, per_frame = made.SharedFunctionalGroupsSequence[0], made.PerFrameFunctionalGroupsSequence
    mixed = len(first) > 1 or len(flavors) > 1
    made.ImageType = [
        first.pop() if len(first) == 1 else "MIXED",
        "PRIMARY",
        flavors.pop() if len(flavors) == 1 else "MIXED",
        "NONE",
    ]
    for keyword, value in PIXEL_MEANING.items():
        setattr(made, keyword, value)
    if mixed and frame_type in shared:
        delattr(shared, frame_type)
    for holder, kind in zip(per_frame, types, strict=True) if mixed else [(shared, types[0])]:
        flavor = "LOCALIZER" if "LOCALIZER" in kind else "VOLUME"
        setattr(holder, frame_type, [{"FrameType": [kind[0], "PRIMARY", flavor, "NONE"], **PIXEL_MEANING}])
    for index, (frame, image) in enumerate(zip(per_frame, images, strict=True)):
        setattr(frame, SOURCE, [instance_reference(image)])
        if not frame.get(UNASSIGNED_PER_FRAME):
            setattr(frame, UNASSIGNED_PER_FRAME, [{}])
        content = frame.FrameContentSequence[0]
        content.StackID, content.InStackPositionNumber = "1", index + 1
        if isinstance(number := image.get("AcquisitionNumber"), int) and 0 <= number < 65536:
            content.FrameAcquisitionNumber = int(number)
    for holder in (shared, *per_frame):
        if holder.get(groups.TRANSFORMATION):
            item = getattr(holder, groups.TRANSFORMATION)[0]
            item.RescaleType = images[0].get("RescaleType") or ("HU" if made.Modality == "CT" else "US")


def _add_windows(made: Any) -> None:
    """Add a window for all values where no window is present, because the IOD requires one."""
    shared, per_frame = made.SharedFunctionalGroupsSequence[0], made.PerFrameFunctionalGroupsSequence
    varies = groups.varies(made, groups.VOI)
    lacking = [holder for holder in (per_frame if varies else [shared]) if not _has_window(holder)]
    if not lacking:
        return
    values = apply_rescale(made.pixel_array, made)
    low, high = float(values.min()), float(values.max())
    for holder in lacking:
        window = {"WindowCenter": [(low + high + 1) / 2], "WindowWidth": [high - low + 1]}
        setattr(holder, groups.VOI, [{**window, "WindowCenterWidthExplanation": [FULL_RANGE]}])


def _has_window(holder: Any) -> bool:
    items = holder.get(groups.VOI)
    return bool(items) and bool(items[0].get("WindowCenter"))
