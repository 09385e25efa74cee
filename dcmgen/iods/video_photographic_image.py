# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Video Photographic Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameExtractionModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    MultiFrameModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    VLImageModule,
)


class VideoPhotographicImage(
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VLImageModule,
    AcquisitionContextModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameExtractionModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Video Photographic Image IOD (PS3.3 A.32.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.7.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Synchronization (U), General Equipment (M), General
    Acquisition (M), General Image (M), General Reference (U), Cine (M), Multi-frame (M), Image Pixel (M),
    Acquisition Context (M), Device (U), Specimen (C), VL Image (M), ICC Profile (U), SOP Common (M), Common
    Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    Modality LUT, VOI LUT, Graphic Annotation, Overlay Plane
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.4.1",)

    ImageType = CSTn(0x0008_0008)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedImageSequence = SQ(0x0008_1140, "VideoPhotographicImageReferencedImageSequenceItem")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    PhotometricInterpretation = CS(0x0028_0004)
    LossyImageCompression = CS_(0x0028_2110)
