# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced XA Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS, SQ
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
    EnhancedXAXRFImageModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    InterventionModule,
    MaskModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    XAXRFAcquisitionModule,
    XAXRFMultiFramePresentationModule,
    XAXRFSeriesModule,
    XRayDetectorModule,
    XRayFiltrationModule,
    XRayGridModule,
    XRayImageIntensifierModule,
)


class EnhancedXAImage(
    XRayDetectorModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    XRayFiltrationModule,
    XRayGridModule,
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedXAXRFImageModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    InterventionModule,
    MaskModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    XAXRFAcquisitionModule,
    XAXRFMultiFramePresentationModule,
    XAXRFSeriesModule,
    XRayImageIntensifierModule,
    IOD,
):
    """Enhanced XA Image IOD (PS3.3 A.47).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.47.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), XA/XRF Series (M), Clinical Trial Series (U), Frame of Reference (C), Synchronization
    (C), General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Enhanced Contrast/Bolus (C),
    Mask (U), Device (U), Intervention (U), Acquisition Context (M), Multi-frame Functional Groups (M), Multi-
    frame Dimension (U), Cardiac Synchronization (C), Respiratory Synchronization (C), Specimen (U), X-Ray
    Filtration (U), X-Ray Grid (U), Enhanced XA/XRF Image (M), XA/XRF Acquisition (C), X-Ray Image Intensifier
    (C), X-Ray Detector (C), XA/XRF Multi-frame Presentation (U), SOP Common (M), Common Instance Reference (U),
    Frame Extraction (C)

    Modules that must be absent:
    Overlay Plane, VOI LUT, Softcopy Presentation LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.12.1.1",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "EnhancedXAImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "EnhancedXAImagePerFrameFunctionalGroupsSequenceItem")
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    PositionerType = CST(0x0018_1508)
    ContentQualification = CS(0x0018_9004)
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    PhotometricInterpretation = CS(0x0028_0004)
