"""Dimensions and frame contents of the examples of multi-frame images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.dictionary.data import uid_constants as uids

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser

_CONTENT = "FrameContentSequence"
_STACK = (("StackID", _CONTENT), ("InStackPositionNumber", _CONTENT))
_SEGMENTS = (
    ("ReferencedSegmentNumber", "SegmentIdentificationSequence"),
    ("ImagePositionPatient", "PlanePositionSequence"),
)
_TIME = (("TemporalPositionIndex", _CONTENT),)

DIMENSIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "Breast Tomosynthesis Image": _STACK,
    "Confocal Microscopy Image": _STACK,
    "Enhanced CT Image": _STACK,
    "Enhanced MR Color Image": _STACK,
    "Enhanced MR Image": _STACK,
    "Enhanced PET Image": _TIME + _STACK,
    "Enhanced RT Image": _TIME,
    "Enhanced US Volume": (("ImagePositionVolume", "PlanePositionVolumeSequence"),),
    "Enhanced XA Image": _TIME,
    "Enhanced XRF Image": _TIME,
    "Height Map Segmentation": (("ReferencedSegmentNumber", "SegmentIdentificationSequence"),),
    "Intravascular Optical Coherence Tomography": _STACK,
    "Legacy Converted Enhanced CT Image": _STACK,
    "Legacy Converted Enhanced MR Image": _STACK,
    "Legacy Converted Enhanced PET Image": _STACK,
    "MR Spectroscopy": _STACK,
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis": _STACK,
    "Ophthalmic Tomography Image": _STACK,
    "Parametric Map": _STACK,
    "Photoacoustic Image": (("ImagePositionVolume", "PlanePositionVolumeSequence"),),
    "Segmentation": _SEGMENTS,
    uids.LabelMapSegmentationStorage: _SEGMENTS[1:],
    "X-Ray 3D Angiographic Image": _STACK,
    "X-Ray 3D Craniofacial Image": _STACK,
}
"""Dimensions by the name of the IOD, or the UID of the SOP Class if they differ: attribute and functional group."""

_PLANES = (("PlaneOrientationSequence",), ("PlanePositionSequence",))

GROUPS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "Enhanced XRF Image": (("PositionerPositionSequence", "TablePositionSequence", "CollimatorShapeSequence"), ()),
    "Legacy Converted Enhanced CT Image": ((), ("UnassignedPerFrameConvertedAttributesSequence",)),
    "Legacy Converted Enhanced MR Image": ((), ("UnassignedPerFrameConvertedAttributesSequence",)),
    "Legacy Converted Enhanced PET Image": ((), ("UnassignedPerFrameConvertedAttributesSequence",)),
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis": ((), ("DerivationImageSequence",)),
    "Ophthalmic Tomography Image": _PLANES,
    "Parametric Map": _PLANES,
    "Segmentation": _PLANES,
}
"""Functional groups that are not required, by the name of the IOD: shared, and per frame."""

TILED = frozenset({"Confocal Microscopy Tiled Pyramidal Image", "VL Whole Slide Microscopy Image"})
"""IODs whose frames are tiles in the order of the whole image."""


def add_dimensions(made: Any, dimensions: tuple[tuple[str, str], ...], chooser: Chooser) -> None:
    """Add the dimensions, and their values for each frame.

    Parameters
    ----------
    made : IOD
        The object.
    dimensions : tuple of tuple of str
        Keywords of the attribute and of the functional group of each dimension.
    chooser : Chooser
        Chooses the values.
    """
    organization = chooser.uid(chooser.sop_class, "dimensions")
    made.DimensionOrganizationSequence = [{"DimensionOrganizationUID": organization}]
    made.DimensionIndexSequence = [
        {
            "DimensionOrganizationUID": organization,
            "DimensionIndexPointer": pointer,
            "FunctionalGroupPointer": group,
        }
        for pointer, group in dimensions
    ]
    for number, frame in enumerate(made.PerFrameFunctionalGroupsSequence, start=1):
        content = frame.FrameContentSequence.add()
        index = [1] * (len(dimensions) - 1) + [number]
        content.DimensionIndexValues = index
        for (pointer, group), position in zip(dimensions, index, strict=True):
            if group == _CONTENT:
                setattr(content, pointer, str(position) if pointer == "StackID" else position)


def add_groups(made: Any, iod: str) -> None:
    """Add functional groups, with an item each.

    Parameters
    ----------
    made : IOD
        The object.
    iod : str
        Name of the IOD.
    """
    shared, per_frame = GROUPS[iod]
    for keyword in shared:
        setattr(made.SharedFunctionalGroupsSequence[0], keyword, [{}])
    for frame in made.PerFrameFunctionalGroupsSequence:
        for keyword in per_frame:
            setattr(frame, keyword, [{}])
