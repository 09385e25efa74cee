# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ApprovalModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ImagePixelModule,
    ModalityLUTModule,
    MultiFrameModule,
    PatientModule,
    PatientStudyModule,
    RTImageModule,
    RTSeriesModule,
    SOPCommonModule,
    VOILUTModule,
)


class RTImage(
    GeneralImageModule,
    ImagePixelModule,
    ModalityLUTModule,
    PatientModule,
    RTSeriesModule,
    SOPCommonModule,
    VOILUTModule,
    ApprovalModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DeviceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    MultiFrameModule,
    PatientStudyModule,
    RTImageModule,
    IOD,
):
    """RT Image IOD (PS3.3 A.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.17.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), RT
    Series (M), Clinical Trial Series (U), Frame of Reference (U), General Equipment (M), General Acquisition
    (M), General Image (M), General Reference (U), Image Pixel (M), Contrast/Bolus (C), Cine (C), Multi-frame
    (C), Device (U), RT Image (M), Modality LUT (U), VOI LUT (U), Approval (U), SOP Common (M), Common Instance
    Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.481.1",)

    ImageType = CSTn(0x0008_0008)
    Modality = CS(0x0008_0060)
    PhotometricInterpretation = CS(0x0028_0004)
