# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Confocal Microscopy Tiled Pyramidal Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ConfocalMicroscopyImageModule,
    ConfocalMicroscopyTiledPyramidalImageModule,
    CutaneousConfocalMicroscopyImageAcquisitionParametersModule,
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
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class ConfocalMicroscopyTiledPyramidalImage(
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
    ConfocalMicroscopyImageModule,
    ConfocalMicroscopyTiledPyramidalImageModule,
    CutaneousConfocalMicroscopyImageAcquisitionParametersModule,
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
    SynchronizationModule,
    IOD,
):
    """Confocal Microscopy Tiled Pyramidal Image IOD (PS3.3 A.90.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.90.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Frame of Reference (M), Synchronization (C), General
    Equipment (M), Enhanced General Equipment (M), General Acquisition (M), Multi-Resolution Pyramid (U),
    General Image (M), General Reference (U), Microscope Slide Layer Tile Organization (C), Image Pixel (M),
    Multi-frame Functional Groups (M), Multi-frame Dimension (M), Specimen (C), Acquisition Context (M),
    Confocal Microscopy Image (M), Confocal Microscopy Tiled Pyramidal Image (M), Cutaneous Confocal Microscopy
    Image Acquisition Parameters (C), Optical Path (M), SOP Common (M), Common Instance Reference (U), Frame
    Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.9",)

    SharedFunctionalGroupsSequence = SQ(
        0x5200_9229, "ConfocalMicroscopyTiledPyramidalImageSharedFunctionalGroupsSequenceItem"
    )
    PerFrameFunctionalGroupsSequence = SQ(
        0x5200_9230, "ConfocalMicroscopyTiledPyramidalImagePerFrameFunctionalGroupsSequenceItem"
    )
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    InstanceNumber = IS(0x0020_0013)
    LossyImageCompression = CS(0x0028_2110)
