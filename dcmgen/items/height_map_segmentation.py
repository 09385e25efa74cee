# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Height Map Segmentation IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    DerivationImageMacro,
    FrameContentMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    SegmentationMacro,
)


class HeightMapSegmentationSharedFunctionalGroupsSequenceItem(
    DerivationImageMacro,
    FrameContentMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    SegmentationMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Height Map Segmentation IOD (PS3.3 A.91).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.91.html
    """

    __slots__ = ()


class HeightMapSegmentationPerFrameFunctionalGroupsSequenceItem(
    DerivationImageMacro,
    FrameContentMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    SegmentationMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Height Map Segmentation IOD (PS3.3 A.91).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.91.html
    """

    __slots__ = ()
