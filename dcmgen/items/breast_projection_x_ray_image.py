# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Breast Projection X-Ray Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    BreastXRayAcquisitionDoseMacro,
    BreastXRayDetectorMacro,
    BreastXRayGeometryMacro,
    BreastXRayIsocenterReferenceSystemMacro,
    BreastXRayPositionerMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    IrradiationEventIdentificationMacro,
    ReferencedImageMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayFieldOfViewMacro,
    XRayFilterMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    XRayGridMacro,
)


class BreastProjectionXRayImageSharedFunctionalGroupsSequenceItem(
    XRayGridMacro,
    BreastXRayAcquisitionDoseMacro,
    BreastXRayDetectorMacro,
    BreastXRayGeometryMacro,
    BreastXRayIsocenterReferenceSystemMacro,
    BreastXRayPositionerMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    IrradiationEventIdentificationMacro,
    ReferencedImageMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayFieldOfViewMacro,
    XRayFilterMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Breast Projection X-Ray Image IOD (PS3.3 A.74).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.74.html
    """

    __slots__ = ()


class BreastProjectionXRayImagePerFrameFunctionalGroupsSequenceItem(
    XRayGridMacro,
    BreastXRayAcquisitionDoseMacro,
    BreastXRayDetectorMacro,
    BreastXRayGeometryMacro,
    BreastXRayIsocenterReferenceSystemMacro,
    BreastXRayPositionerMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameDisplayShutterMacro,
    FrameVOILUTWithLUTMacro,
    IdentityPixelValueTransformationMacro,
    IrradiationEventIdentificationMacro,
    ReferencedImageMacro,
    XRayCalibrationDeviceUsageMacro,
    XRayCollimatorMacro,
    XRayFieldOfViewMacro,
    XRayFilterMacro,
    XRayFrameAcquisitionMacro,
    XRayFrameCharacteristicsMacro,
    XRayFrameDetectorParametersMacro,
    XRayFramePixelDataPropertiesMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Breast Projection X-Ray Image IOD (PS3.3 A.74).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.74.html
    """

    __slots__ = ()
