# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced CT Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    CTAcquisitionDetailsMacro,
    CTAcquisitionTypeMacro,
    CTAdditionalXRaySourceMacro,
    CTExposureMacro,
    CTGeometryMacro,
    CTImageFrameTypeMacro,
    CTPixelValueTransformationMacro,
    CTPositionMacro,
    CTReconstructionMacro,
    CTTableDynamicsMacro,
    CTXRayDetailsMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    MultiEnergyCTCharacteristicsMacro,
    MultiEnergyCTProcessingMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    RTConeBeamImagingMacro,
    TemporalPositionMacro,
)


class EnhancedCTImageSharedFunctionalGroupsSequenceItem(
    CTAcquisitionDetailsMacro,
    CTAcquisitionTypeMacro,
    CTAdditionalXRaySourceMacro,
    CTExposureMacro,
    CTGeometryMacro,
    CTImageFrameTypeMacro,
    CTPixelValueTransformationMacro,
    CTPositionMacro,
    CTReconstructionMacro,
    CTTableDynamicsMacro,
    CTXRayDetailsMacro,
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    MultiEnergyCTCharacteristicsMacro,
    MultiEnergyCTProcessingMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RTConeBeamImagingMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced CT Image IOD (PS3.3 A.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.38.html#sect_A.38.1
    """

    __slots__ = ()


class EnhancedCTImagePerFrameFunctionalGroupsSequenceItem(
    CTAcquisitionDetailsMacro,
    CTAcquisitionTypeMacro,
    CTAdditionalXRaySourceMacro,
    CTExposureMacro,
    CTGeometryMacro,
    CTImageFrameTypeMacro,
    CTPixelValueTransformationMacro,
    CTPositionMacro,
    CTReconstructionMacro,
    CTTableDynamicsMacro,
    CTXRayDetailsMacro,
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    MultiEnergyCTCharacteristicsMacro,
    MultiEnergyCTProcessingMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RTConeBeamImagingMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced CT Image IOD (PS3.3 A.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.38.html#sect_A.38.1
    """

    __slots__ = ()
