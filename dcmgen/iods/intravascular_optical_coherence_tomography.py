# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intravascular Optical Coherence Tomography IOD."""

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
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    IntravascularImageAcquisitionParametersModule,
    IntravascularOCTAcquisitionParametersModule,
    IntravascularOCTImageModule,
    IntravascularOCTProcessingParametersModule,
    IntravascularOCTSeriesModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
    SupplementalPaletteColorLookupTableModule,
    SynchronizationModule,
)


class IntravascularOpticalCoherenceTomography(
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    IntravascularImageAcquisitionParametersModule,
    IntravascularOCTAcquisitionParametersModule,
    IntravascularOCTImageModule,
    IntravascularOCTProcessingParametersModule,
    IntravascularOCTSeriesModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    SupplementalPaletteColorLookupTableModule,
    SynchronizationModule,
    IOD,
):
    """Intravascular Optical Coherence Tomography IOD (PS3.3 A.66).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.66.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Intravascular OCT Series (M), Frame of Reference (M),
    Synchronization (M), General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Supplemental
    Palette Color Lookup Table (C), Enhanced Contrast/Bolus (M), Multi-frame Functional Groups (M), Multi-frame
    Dimension (M), Device (U), Acquisition Context (M), Cardiac Synchronization (C), Intravascular OCT Image
    (M), Intravascular OCT Acquisition Parameters (M), Intravascular OCT Processing Parameters (C),
    Intravascular Image Acquisition Parameters (M), SOP Common (M), Common Instance Reference (M), Frame
    Extraction (C)

    Modules that must be absent:
    Overlay Plane, VOI LUT
    """

    __slots__ = ()
    sop_classes = (
        "1.2.840.10008.5.1.4.1.1.14.1",
        "1.2.840.10008.5.1.4.1.1.14.2",
    )

    SharedFunctionalGroupsSequence = SQ(
        0x5200_9229, "IntravascularOpticalCoherenceTomographySharedFunctionalGroupsSequenceItem"
    )
    PerFrameFunctionalGroupsSequence = SQ(
        0x5200_9230, "IntravascularOpticalCoherenceTomographyPerFrameFunctionalGroupsSequenceItem"
    )
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    PhotometricInterpretation = CS(0x0028_0004)
