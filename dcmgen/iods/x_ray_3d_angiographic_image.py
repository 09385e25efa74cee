# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray 3D Angiographic Image IOD."""

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
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedSeriesModule,
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
    PatientOrientationModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    XRay3DAngiographicAcquisitionModule,
    XRay3DAngiographicImageContributingSourcesModule,
    XRay3DImageModule,
    XRay3DReconstructionModule,
)


class XRay3DAngiographicImage(
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    PatientOrientationModule,
    SOPCommonModule,
    SpecimenModule,
    XRay3DImageModule,
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ImageEquipmentCoordinateRelationshipModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    XRay3DAngiographicAcquisitionModule,
    XRay3DAngiographicImageContributingSourcesModule,
    XRay3DReconstructionModule,
    IOD,
):
    """X-Ray 3D Angiographic Image IOD (PS3.3 A.53).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.53.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Enhanced Series (M), Frame of Reference (M), Synchronization
    (U), General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Enhanced Contrast/Bolus (C),
    Device (U), Intervention (U), Acquisition Context (M), Multi-frame Functional Groups (M), Multi-frame
    Dimension (U), Cardiac Synchronization (C), Respiratory Synchronization (C), Patient Orientation (U), Image
    - Equipment Coordinate Relationship (U), Specimen (U), X-Ray 3D Image (M), X-Ray 3D Angiographic Image
    Contributing Sources (U), X-Ray 3D Angiographic Acquisition (U), X-Ray 3D Reconstruction (U), SOP Common
    (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    Overlay Plane, VOI LUT, Softcopy Presentation LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.13.1.1",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "XRay3DAngiographicImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "XRay3DAngiographicImagePerFrameFunctionalGroupsSequenceItem")
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    ContentQualification = CS(0x0018_9004)
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    PhotometricInterpretation = CS(0x0028_0004)
