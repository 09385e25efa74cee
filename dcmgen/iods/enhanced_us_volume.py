# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced US Volume IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPaletteColorLookupTableModule,
    EnhancedUSImageModule,
    EnhancedUSSeriesModule,
    ExcludedIntervalsModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ICCProfileModule,
    ImagePixelModule,
    IVUSImageModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    UltrasoundFrameOfReferenceModule,
)


class EnhancedUSVolume(
    EnhancedUSImageModule,
    GeneralImageModule,
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
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPaletteColorLookupTableModule,
    EnhancedUSSeriesModule,
    ExcludedIntervalsModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    IVUSImageModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    UltrasoundFrameOfReferenceModule,
    IOD,
):
    """Enhanced US Volume IOD (PS3.3 A.59).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.59.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Enhanced US Series (M), Clinical Trial Series (U), Frame of Reference (M), Ultrasound
    Frame of Reference (M), Synchronization (M), General Equipment (M), Enhanced General Equipment (M), General
    Acquisition (M), General Image (M), General Reference (U), Image Pixel (M), Enhanced Contrast/Bolus (C),
    Multi-frame Functional Groups (M), Multi-frame Dimension (M), Cardiac Synchronization (C), Respiratory
    Synchronization (C), Device (U), Acquisition Context (M), Specimen (U), Enhanced Palette Color Lookup Table
    (U), Enhanced US Image (M), IVUS Image (C), Excluded Intervals (U), ICC Profile (U), SOP Common (M), Common
    Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.6.2",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedUSVolumeSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "EnhancedUSVolumePerFrameFunctionalGroupsSequenceItem")
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ReferencedImageSequence = SQ(0x0008_1140, "EnhancedUSVolumeReferencedImageSequenceItem")
    SourceImageSequence = SQ(0x0008_2112, "EnhancedUSVolumeSourceImageSequenceItem")
    InstanceNumber = IS(0x0020_0013)
    PerformedProtocolCodeSequence = SQ(0x0040_0260, "PerformedProtocolCodeSequenceItem")
