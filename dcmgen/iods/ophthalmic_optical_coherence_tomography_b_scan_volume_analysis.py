# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ, UL, US
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule,
    OphthalmicTomographyBScanVolumeAnalysisSeriesModule,
    PatientModule,
    PatientStudyModule,
    SOPCommonModule,
)


class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis(
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule,
    OphthalmicTomographyBScanVolumeAnalysisSeriesModule,
    PatientStudyModule,
    IOD,
):
    """Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD (PS3.3 A.84).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.84.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Ophthalmic Tomography B-scan Volume Analysis Series (M), Clinical Trial Series (U),
    Frame of Reference (M), General Equipment (M), Enhanced General Equipment (M), Image Pixel (M), Ophthalmic
    Optical Coherence Tomography B-scan Volume Analysis Image (M), Multi-frame Functional Groups (M), Multi-
    frame Dimension (M), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)

    Modules that must be absent:
    General Image, Overlay Plane, Modality LUT, VOI LUT
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.5.8",)

    SharedFunctionalGroupsSequence = SQ(
        0x5200_9229, "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsSequenceItem"
    )
    PerFrameFunctionalGroupsSequence = SQ(
        0x5200_9230, "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsSequenceItem"
    )
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    InConcatenationNumber = US(0x0020_9162)
    InConcatenationTotalNumber = US(0x0020_9163)
    ConcatenationFrameOffsetNumber = UL(0x0020_9228)
    PhotometricInterpretation = CS(0x0028_0004)
