# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Segmentation IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn, DSn, USorSS
from dcmgen.model.iod import IOD
from dcmgen.model.methods.segmentation import SegmentationMethods
from dcmgen.model.parts import (
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
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
    MicroscopeSlideLayerTileOrganizationModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    MultiResolutionPyramidModule,
    PaletteColorLookupTableModule,
    PatientModule,
    PatientStudyModule,
    SegmentationImageModule,
    SegmentationSeriesModule,
    SOPCommonModule,
    SpecimenModule,
)


class Segmentation(
    SegmentationMethods,
    GeneralImageModule,
    SegmentationImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MicroscopeSlideLayerTileOrganizationModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    MultiResolutionPyramidModule,
    PatientStudyModule,
    SegmentationSeriesModule,
    IOD,
):
    """Segmentation IOD (PS3.3 A.51).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.51.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Segmentation Series (M), Clinical Trial Series (U), Frame of Reference (C), General
    Equipment (M), Enhanced General Equipment (M), General Acquisition (U), Multi-Resolution Pyramid (U),
    General Image (M), General Reference (U), Microscope Slide Layer Tile Organization (C), Image Pixel (M),
    Segmentation Image (M), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Palette Color Lookup
    Table (C), Specimen (U), Common Instance Reference (C), ICC Profile (C), SOP Common (M), Frame Extraction
    (C)

    Modules that must be absent:
    VOI LUT, Modality LUT, Overlay Plane
    """

    __slots__ = ()
    sop_classes = (
        "1.2.840.10008.5.1.4.1.1.66.4",
        "1.2.840.10008.5.1.4.1.1.66.7",
    )

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "SegmentationSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "SegmentationPerFrameFunctionalGroupsSequenceItem")
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    PixelPaddingValue = USorSS(0x0028_0120)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
