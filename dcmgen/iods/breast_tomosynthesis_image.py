# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Breast Tomosynthesis Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    BreastTomosynthesisAcquisitionModule,
    BreastTomosynthesisContributingSourcesModule,
    BreastViewModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedMammographySeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImageEquipmentCoordinateRelationshipModule,
    ImagePixelModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    XRay3DImageModule,
    XRay3DReconstructionModule,
)


class BreastTomosynthesisImage(
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    XRay3DImageModule,
    AcquisitionContextModule,
    BreastTomosynthesisAcquisitionModule,
    BreastTomosynthesisContributingSourcesModule,
    BreastViewModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedMammographySeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ImageEquipmentCoordinateRelationshipModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    SynchronizationModule,
    XRay3DReconstructionModule,
    IOD,
):
    """Breast Tomosynthesis Image IOD (PS3.3 A.55).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.55.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Enhanced Mammography Series (M), Frame of Reference (M),
    Synchronization (C), General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Enhanced
    Contrast/Bolus (C), Device (U), Intervention (U), Acquisition Context (M), Multi-frame Functional Groups
    (M), Multi-frame Dimension (U), Image - Equipment Coordinate Relationship (U), Specimen (U), X-Ray 3D Image
    (M), Breast Tomosynthesis Contributing Sources (U), Breast Tomosynthesis Acquisition (U), X-Ray 3D
    Reconstruction (U), Breast View (M), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    Overlay Plane, Modality LUT, VOI LUT, Softcopy Presentation LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.13.1.3",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "BreastTomosynthesisImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "BreastTomosynthesisImagePerFrameFunctionalGroupsSequenceItem")
    ImageType = CSTn(0x0008_0008)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ContentQualification = CS(0x0018_9004)
    InstanceNumber = IS(0x0020_0013)
    PhotometricInterpretation = CS(0x0028_0004)
