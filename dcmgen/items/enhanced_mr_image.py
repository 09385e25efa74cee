# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced MR Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    FunctionalMRMacro,
    MRArterialSpinLabelingMacro,
    MRAveragesMacro,
    MRDiffusionMacro,
    MREchoMacro,
    MRFOVGeometryMacro,
    MRImageFrameTypeMacro,
    MRImagingModifierMacro,
    MRMetaboliteMapMacro,
    MRModifierMacro,
    MRReceiveCoilMacro,
    MRSpatialSaturationMacro,
    MRTimingAndRelatedParametersMacro,
    MRTransmitCoilMacro,
    MRVelocityEncodingMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
)


class EnhancedMRImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    FunctionalMRMacro,
    MRArterialSpinLabelingMacro,
    MRAveragesMacro,
    MRDiffusionMacro,
    MREchoMacro,
    MRFOVGeometryMacro,
    MRImageFrameTypeMacro,
    MRImagingModifierMacro,
    MRMetaboliteMapMacro,
    MRModifierMacro,
    MRReceiveCoilMacro,
    MRSpatialSaturationMacro,
    MRTimingAndRelatedParametersMacro,
    MRTransmitCoilMacro,
    MRVelocityEncodingMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced MR Image IOD (PS3.3 A.36.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.2.html
    """

    __slots__ = ()


class EnhancedMRImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    FunctionalMRMacro,
    MRArterialSpinLabelingMacro,
    MRAveragesMacro,
    MRDiffusionMacro,
    MREchoMacro,
    MRFOVGeometryMacro,
    MRImageFrameTypeMacro,
    MRImagingModifierMacro,
    MRMetaboliteMapMacro,
    MRModifierMacro,
    MRReceiveCoilMacro,
    MRSpatialSaturationMacro,
    MRTimingAndRelatedParametersMacro,
    MRTransmitCoilMacro,
    MRVelocityEncodingMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    TemporalPositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced MR Image IOD (PS3.3 A.36.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.36.2.html
    """

    __slots__ = ()
