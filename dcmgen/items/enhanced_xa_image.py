# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced XA Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FramePixelShiftMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    PatientOrientationInFrameMacro,
    PixelIntensityRelationshipLUTMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayExposureControlSensingRegionsMacro,
    XRayFieldOfViewMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    XRayGeometryMacro,
    XRayIsocenterReferenceSystemMacro,
    XRayObjectThicknessMacro,
    XRayPositionerMacro,
    XRayProjectionPixelCalibrationMacro,
    XRayTablePositionMacro,
)


class EnhancedXAImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameDisplayShutterMacro,
    FramePixelShiftMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    PatientOrientationInFrameMacro,
    PixelIntensityRelationshipLUTMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayExposureControlSensingRegionsMacro,
    XRayFieldOfViewMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    XRayGeometryMacro,
    XRayIsocenterReferenceSystemMacro,
    XRayObjectThicknessMacro,
    XRayPositionerMacro,
    XRayProjectionPixelCalibrationMacro,
    XRayTablePositionMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Enhanced XA Image IOD (PS3.3 A.47).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.47.html
    """

    __slots__ = ()


class EnhancedXAImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FramePixelShiftMacro,
    FrameVOILUTMacro,
    IrradiationEventIdentificationMacro,
    PatientOrientationInFrameMacro,
    PixelIntensityRelationshipLUTMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayExposureControlSensingRegionsMacro,
    XRayFieldOfViewMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    XRayGeometryMacro,
    XRayIsocenterReferenceSystemMacro,
    XRayObjectThicknessMacro,
    XRayPositionerMacro,
    XRayProjectionPixelCalibrationMacro,
    XRayTablePositionMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Enhanced XA Image IOD (PS3.3 A.47).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.47.html
    """

    __slots__ = ()
