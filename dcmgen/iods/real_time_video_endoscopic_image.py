# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Real-Time Video Endoscopic Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    CurrentFrameFunctionalGroupsModule,
    DeviceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    PatientModule,
    PatientStudyModule,
    RealTimeAcquisitionModule,
    RealTimeBulkDataFlowModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    VLImageModule,
)


class RealTimeVideoEndoscopicImage(
    GeneralImageModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VLImageModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    CurrentFrameFunctionalGroupsModule,
    DeviceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    PatientStudyModule,
    RealTimeAcquisitionModule,
    RealTimeBulkDataFlowModule,
    SynchronizationModule,
    IOD,
):
    """Real-Time Video Endoscopic Image IOD (PS3.3 A.32.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.9.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), General Equipment (M), Enhanced General Equipment (M), Frame
    of Reference (C), Synchronization (M), General Acquisition (M), General Image (M), General Reference (U),
    Real-Time Bulk Data Flow (M), Acquisition Context (M), Device (U), Specimen (C), VL Image (M), ICC Profile
    (M), SOP Common (M), Common Instance Reference (M), Real-Time Acquisition (M), Current Frame Functional
    Groups (M)

    Modules that must be absent:
    Modality LUT, VOI LUT, Volumetric Graphic Annotation, Overlay Plane
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.10.1",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "RealTimeVideoEndoscopicImageSharedFunctionalGroupsSequenceItem")
    CurrentFrameFunctionalGroupsSequence = SQ(
        0x0006_0001, "RealTimeVideoEndoscopicImageCurrentFrameFunctionalGroupsSequenceItem"
    )
    ImageType = CSTn(0x0008_0008)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedImageSequence = SQ(0x0008_1140, "RealTimeVideoEndoscopicImageReferencedImageSequenceItem")
    AnatomicRegionSequence = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    TimeDistributionProtocol = CS_(0x0018_1802)
    LossyImageCompression = CS_(0x0028_2110)
