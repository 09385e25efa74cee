# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""VL Whole Slide Microscopy Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, DT, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
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
    ImagePixelModule,
    MicroscopeSlideLayerTileOrganizationModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    MultiResolutionPyramidModule,
    OpticalPathModule,
    PatientModule,
    PatientStudyModule,
    SlideLabelModule,
    SOPCommonModule,
    SpecimenModule,
    WholeSlideMicroscopyImageModule,
    WholeSlideMicroscopySeriesModule,
)


class VLWholeSlideMicroscopyImage(
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
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
    MicroscopeSlideLayerTileOrganizationModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    MultiResolutionPyramidModule,
    OpticalPathModule,
    PatientStudyModule,
    SlideLabelModule,
    WholeSlideMicroscopyImageModule,
    WholeSlideMicroscopySeriesModule,
    IOD,
):
    """VL Whole Slide Microscopy Image IOD (PS3.3 A.32.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.32.8.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Whole Slide Microscopy Series (M), Clinical Trial Series (U), Frame of Reference (C),
    General Equipment (M), Enhanced General Equipment (M), General Acquisition (M), Multi-Resolution Pyramid
    (U), General Image (M), General Reference (U), Microscope Slide Layer Tile Organization (M), Image Pixel
    (M), Acquisition Context (M), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Specimen (M),
    Whole Slide Microscopy Image (M), Optical Path (M), Slide Label (C), SOP Common (M), Common Instance
    Reference (M), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.6",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "VLWholeSlideMicroscopyImageSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(
        0x5200_9230, "VLWholeSlideMicroscopyImagePerFrameFunctionalGroupsSequenceItem"
    )
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    AcquisitionDateTime = DT(0x0008_002A)
    ContentTime = TM(0x0008_0033)
    Modality = CS(0x0008_0060)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    InstanceNumber = IS(0x0020_0013)
    PhotometricInterpretation = CS(0x0028_0004)
    BurnedInAnnotation = CS(0x0028_0301)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
