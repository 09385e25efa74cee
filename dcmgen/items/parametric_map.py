# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Parametric Map IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    ParametricMapFrameTypeMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    StoredValueColorRangeMacro,
    UnassignedPerFrameConvertedAttributesMacro,
    UnassignedSharedConvertedAttributesMacro,
)


class ParametricMapSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    ParametricMapFrameTypeMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    StoredValueColorRangeMacro,
    UnassignedSharedConvertedAttributesMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Parametric Map IOD (PS3.3 A.75).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.75.html
    """

    __slots__ = ()


class ParametricMapPerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    ParametricMapFrameTypeMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    PlanePositionSlideMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    StoredValueColorRangeMacro,
    UnassignedPerFrameConvertedAttributesMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Parametric Map IOD (PS3.3 A.75).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.75.html
    """

    __slots__ = ()
