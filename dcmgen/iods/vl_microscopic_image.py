# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""VL Microscopic Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    OpticalPathModule,
    OverlayPlaneModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    VLImageModule,
)


class VLMicroscopicImage(
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VLImageModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    OpticalPathModule,
    OverlayPlaneModule,
    PatientStudyModule,
    IOD,
):
    """VL Microscopic Image IOD (PS3.3 A.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), General Equipment (M), General Acquisition (M), General Image
    (M), General Reference (U), Image Pixel (M), Acquisition Context (M), Device (U), Specimen (C), VL Image
    (M), Optical Path (U), Overlay Plane (U), ICC Profile (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.2",)

    ImageType = CSTn(0x0008_0008)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedImageSequence = SQ(0x0008_1140, "VLMicroscopicImageReferencedImageSequenceItem")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    PhotometricInterpretation = CS(0x0028_0004)
    LossyImageCompression = CS_(0x0028_2110)
