# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced PET Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPatientOrientationModule,
    EnhancedPETAcquisitionModule,
    EnhancedPETCorrectionsModule,
    EnhancedPETImageModule,
    EnhancedPETIsotopeModule,
    EnhancedPETSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class EnhancedPETImage(
    EnhancedPETAcquisitionModule,
    EnhancedPETImageModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPETCorrectionsModule,
    EnhancedPETIsotopeModule,
    EnhancedPETSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    IOD,
):
    """Enhanced PET Image IOD (PS3.3 A.56).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.56.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Enhanced PET Series (M), Clinical Trial Series (U), Frame of Reference (M),
    Synchronization (C), General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Enhanced
    Patient Orientation (U), Intervention (U), Acquisition Context (M), Multi-frame Functional Groups (M),
    Multi-frame Dimension (M), Cardiac Synchronization (C), Respiratory Synchronization (C), Specimen (U),
    Enhanced PET Isotope (M), Enhanced PET Acquisition (M), Enhanced PET Image (M), Enhanced PET Corrections
    (M), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    General Image, Overlay Plane, VOI LUT, Supplemental Palette Color Lookup Table, Softcopy Presentation LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.130",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedPETImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "EnhancedPETImagePerFrameFunctionalGroupsSequenceItem")
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    RelatedSeriesSequence = SQ(0x0008_1250, "RelatedSeriesSequenceItem")
    InstanceNumber = IS(0x0020_0013)
    BurnedInAnnotation = CS(0x0028_0301)
    LossyImageCompression = CS(0x0028_2110)
