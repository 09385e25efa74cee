# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Breast Tomosynthesis Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    BreastBiopsyTargetMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    XRay3DFrameTypeMacro,
)


class BreastTomosynthesisImageSharedFunctionalGroupsSequenceItem(
    BreastBiopsyTargetMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Breast Tomosynthesis Image IOD (PS3.3 A.55).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.55.html
    """

    __slots__ = ()


class BreastTomosynthesisImagePerFrameFunctionalGroupsSequenceItem(
    BreastBiopsyTargetMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    XRay3DFrameTypeMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Breast Tomosynthesis Image IOD (PS3.3 A.55).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.55.html
    """

    __slots__ = ()
