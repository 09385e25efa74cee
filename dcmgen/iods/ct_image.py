# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CT Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import SQ, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    CTImageModule,
    DeviceModule,
    EnhancedPatientOrientationModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    ImagePlaneModule,
    MultiEnergyCTImageModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    VOILUTModule,
)


class CTImage(
    CTImageModule,
    GeneralImageModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    MultiEnergyCTImageModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ImagePlaneModule,
    OverlayPlaneModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """CT Image IOD (PS3.3 A.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Frame of Reference (M), Synchronization (C), General
    Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Enhanced Patient
    Orientation (U), Image Plane (M), Image Pixel (M), Contrast/Bolus (C), Device (U), Specimen (U), CT Image
    (M), Multi-energy CT Image (C), Overlay Plane (U), VOI LUT (U), SOP Common (M), Common Instance Reference
    (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.2",)

    ImageType = CSTn(0x0008_0008)
    RealWorldValueMappingSequence = SQ(0x0040_9096, "RealWorldValueMappingItemMacro")
