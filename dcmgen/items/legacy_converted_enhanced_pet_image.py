# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Legacy Converted Enhanced PET Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    ImageFrameConversionSourceMacro,
    IrradiationEventIdentificationMacro,
    PETFrameTypeMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    UnassignedPerFrameConvertedAttributesMacro,
    UnassignedSharedConvertedAttributesMacro,
)


class LegacyConvertedEnhancedPETImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    PETFrameTypeMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    UnassignedSharedConvertedAttributesMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Legacy Converted Enhanced PET Image IOD (PS3.3 A.72).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.72.html
    """

    __slots__ = ()


class LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    ImageFrameConversionSourceMacro,
    IrradiationEventIdentificationMacro,
    PETFrameTypeMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    UnassignedPerFrameConvertedAttributesMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Legacy Converted Enhanced PET Image IOD (PS3.3 A.72).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.72.html
    """

    __slots__ = ()
