# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Computed Radiography Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS_
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    CRImageModule,
    CRSeriesModule,
    DeviceModule,
    DisplayShutterModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    ModalityLUTModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
)


class ComputedRadiographyImage(
    CRImageModule,
    GeneralImageModule,
    DisplayShutterModule,
    GeneralSeriesModule,
    ImagePixelModule,
    ModalityLUTModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    CRSeriesModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    OverlayPlaneModule,
    PatientStudyModule,
    IOD,
):
    """Computed Radiography Image IOD (PS3.3 A.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), CR Series (M), Clinical Trial Series (U), General Equipment (M), General Acquisition
    (M), General Image (M), General Reference (U), Image Pixel (M), Contrast/Bolus (C), Display Shutter (U),
    Device (U), Specimen (U), CR Image (M), Overlay Plane (U), Modality LUT (U), VOI LUT (U), SOP Common (M),
    Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.1",)

    BodyPartExamined = CS_(0x0018_0015)
