# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced RT Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    RTBeamLimitingDeviceOpeningSequenceMacro,
    RTImageFrameContextMacro,
    RTImageFrameGeneralContentMacro,
    RTImageFrameImagingDevicePositionMacro,
    RTImageFrameRadiationAcquisitionParametersMacro,
)


class EnhancedRTImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RTBeamLimitingDeviceOpeningSequenceMacro,
    RTImageFrameContextMacro,
    RTImageFrameGeneralContentMacro,
    RTImageFrameImagingDevicePositionMacro,
    RTImageFrameRadiationAcquisitionParametersMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced RT Image IOD (PS3.3 A.86.1.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.86.html#sect_A.86.1.15
    """

    __slots__ = ()


class EnhancedRTImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RTBeamLimitingDeviceOpeningSequenceMacro,
    RTImageFrameContextMacro,
    RTImageFrameGeneralContentMacro,
    RTImageFrameImagingDevicePositionMacro,
    RTImageFrameRadiationAcquisitionParametersMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced RT Image IOD (PS3.3 A.86.1.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.86.html#sect_A.86.1.15
    """

    __slots__ = ()
