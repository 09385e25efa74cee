"""Dimensions and frame contents of the examples of multi-frame images."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.values import Values

_CONTENT = "FrameContentSequence"
_STACK = (("StackID", _CONTENT), ("InStackPositionNumber", _CONTENT))
_SEGMENTS = (("ReferencedSegmentNumber", "SegmentIdentificationSequence"), ("ImagePositionPatient", "PlanePositionSequence"))
_TIME = (("TemporalPositionIndex", _CONTENT),)

DIMENSIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "Breast Tomosynthesis Image": _STACK,
    "Confocal Microscopy Image": _STACK,
    "Enhanced CT Image": _STACK,
    "Enhanced MR Color Image": _STACK,
    "Enhanced MR Image": _STACK,
    "Enhanced PET Image": _STACK,
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
    "X-Ray 3D Angiographic Image": _STACK,
    "X-Ray 3D Craniofacial Image": _STACK,
}
"""Dimensions by the name of the IOD: attribute and functional group."""

TILED = frozenset({"Confocal Microscopy Tiled Pyramidal Image", "VL Whole Slide Microscopy Image"})
"""IODs whose frames are tiles in the order of the whole image."""


def add_dimensions(made: Any, iod: str, values: Values) -> None:
    """Add the dimensions, and their values for each frame.

    Parameters
    ----------
    made : IOD
        The object.
    iod : str
        Name of the IOD.
    values : Values
        Values of the example.
    """
    organization = values.uid(values.sop_class, "dimensions")
    made.DimensionOrganizationSequence = [{"DimensionOrganizationUID": organization}]
    made.DimensionIndexSequence = [
        {
            "DimensionOrganizationUID": organization,
            "DimensionIndexPointer": pointer,
            "FunctionalGroupPointer": group,
        }
        for pointer, group in DIMENSIONS[iod]
    ]
    for number, frame in enumerate(made.PerFrameFunctionalGroupsSequence, start=1):
        content = frame.FrameContentSequence[0] if frame.FrameContentSequence else frame.FrameContentSequence.add()
        if DIMENSIONS[iod] is _TIME:
            content.TemporalPositionIndex = number
        if DIMENSIONS[iod] is _STACK:
            content.StackID, content.InStackPositionNumber = "1", number
        content.DimensionIndexValues = [1] * (len(DIMENSIONS[iod]) - 1) + [number]
