# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Secondary Capture Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedPatientOrientationModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    ImagePlaneModule,
    ModalityLUTModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    SCEquipmentModule,
    SCImageModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    VOILUTModule,
)


class SecondaryCaptureImage(
    GeneralImageModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    ModalityLUTModule,
    PatientModule,
    SCImageModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePlaneModule,
    OverlayPlaneModule,
    PatientStudyModule,
    SCEquipmentModule,
    SynchronizationModule,
    IOD,
):
    """Secondary Capture Image IOD (PS3.3 A.8.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.8.html#sect_A.8.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Frame of Reference (C), Synchronization (U), General
    Equipment (U), SC Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Enhanced
    Patient Orientation (U), Image Plane (U), Image Pixel (M), Device (U), Specimen (U), SC Image (M), Overlay
    Plane (U), Modality LUT (U), VOI LUT (U), ICC Profile (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.7",)
