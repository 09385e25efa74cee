# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Confocal Microscopy Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    ConfocalMicroscopyImageFrameTypeMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    OpticalPathIdentificationMacro,
    PixelMeasuresMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
)


class ConfocalMicroscopyImageSharedFunctionalGroupsSequenceItem(
    ConfocalMicroscopyImageFrameTypeMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    OpticalPathIdentificationMacro,
    PixelMeasuresMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Confocal Microscopy Image IOD (PS3.3 A.90.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.90.html#sect_A.90.1
    """

    __slots__ = ()


class ConfocalMicroscopyImagePerFrameFunctionalGroupsSequenceItem(
    ConfocalMicroscopyImageFrameTypeMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    OpticalPathIdentificationMacro,
    PixelMeasuresMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Confocal Microscopy Image IOD (PS3.3 A.90.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.90.html#sect_A.90.1
    """

    __slots__ = ()
