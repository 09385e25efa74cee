# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Breast Projection X-Ray Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    BreastViewModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    DXSeriesModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedMammographyImageModule,
    EnhancedMammographySeriesModule,
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
    PatientOrientationModule,
    PatientStudyModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class BreastProjectionXRayImage(
    EnhancedMammographyImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    PatientOrientationModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    BreastViewModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DXSeriesModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedMammographySeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Breast Projection X-Ray Image IOD (PS3.3 A.74).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.74.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), DX Series (M), Enhanced Mammography Series (M), Frame of
    Reference (M), Synchronization (C), General Equipment (M), Enhanced General Equipment (M), Enhanced
    Mammography Image (M), Breast View (M), Image Pixel (M), Enhanced Contrast/Bolus (C), Device (U),
    Intervention (U), Acquisition Context (M), Multi-frame Functional Groups (M), Multi-frame Dimension (U),
    Patient Orientation (M), Specimen (U), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    Overlay Plane, VOI LUT, Softcopy Presentation LUT
    """

    __slots__ = ()
    sop_classes = (
        "1.2.840.10008.5.1.4.1.1.13.1.4",
        "1.2.840.10008.5.1.4.1.1.13.1.5",
    )

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "BreastProjectionXRayImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "BreastProjectionXRayImagePerFrameFunctionalGroupsSequenceItem")
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    InstanceNumber = IS(0x0020_0013)
