# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Dermoscopic Photography Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DermoscopicImageModule,
    EnhancedGeneralEquipmentModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    VLImageModule,
    VLPhotographicAcquisitionModule,
    VLPhotographicEquipmentModule,
)


class DermoscopicPhotographyImage(
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    VLImageModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DermoscopicImageModule,
    EnhancedGeneralEquipmentModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    PatientStudyModule,
    VLPhotographicAcquisitionModule,
    VLPhotographicEquipmentModule,
    IOD,
):
    """Dermoscopic Photography Image IOD (PS3.3 A.32.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.11.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), General Equipment (M), Enhanced General Equipment (M), VL
    Photographic Equipment (U), General Acquisition (M), General Image (M), General Reference (U), Image Pixel
    (M), Acquisition Context (M), VL Image (M), VL Photographic Acquisition (U), Dermoscopic Image (M), ICC
    Profile (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.7",)

    ImageType = CSTn(0x0008_0008)
    ContentTime = TM(0x0008_0033)
    ReferencedImageSequence = SQ(0x0008_1140, "DermoscopicPhotographyImageReferencedImageSequenceItem")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    PhotometricInterpretation = CS(0x0028_0004)
    RecognizableVisualFeatures = CS(0x0028_0302)
    LossyImageCompression = CS_(0x0028_2110)
