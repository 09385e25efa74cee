# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Parametric Map IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    AcquisitionContextModule,
    BulkMotionSynchronizationModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    DoubleFloatingPointImagePixelModule,
    EnhancedGeneralEquipmentModule,
    FloatingPointImagePixelModule,
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
    PaletteColorLookupTableModule,
    ParametricMapImageModule,
    ParametricMapSeriesModule,
    PatientModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
)


class ParametricMap(
    GeneralImageModule,
    ParametricMapImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    BulkMotionSynchronizationModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    DoubleFloatingPointImagePixelModule,
    EnhancedGeneralEquipmentModule,
    FloatingPointImagePixelModule,
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
    ParametricMapSeriesModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    IOD,
):
    """Parametric Map IOD (PS3.3 A.75).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.75.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Parametric Map Series (M), Clinical Trial Series (U), Frame of Reference (M),
    Synchronization (U), General Equipment (M), Enhanced General Equipment (M), General Acquisition (U), Multi-
    Resolution Pyramid (U), General Image (M), General Reference (U), Microscope Slide Layer Tile Organization
    (C), Image Pixel (C), Floating Point Image Pixel (C), Double Floating Point Image Pixel (C), Parametric Map
    Image (M), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Palette Color Lookup Table (C),
    Cardiac Synchronization (U), Respiratory Synchronization (U), Bulk Motion Synchronization (U), Acquisition
    Context (M), Device (U), Specimen (U), Common Instance Reference (C), SOP Common (M), Frame Extraction (C)

    Modules that must be absent:
    VOI LUT, Modality LUT, Overlay Plane, Supplemental Palette Color Lookup Table, Floating Point Image Pixel,
    Double Floating Point Image Pixel
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.30",)

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "ParametricMapSharedFunctionalGroupsSequenceItem")
    PerFrameFunctionalGroupsSequence = SQ(0x5200_9230, "ParametricMapPerFrameFunctionalGroupsSequenceItem")
    ImageType = CSTn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    ReferencedPerformedProcedureStepSequence = SQ(0x0008_1111, "SOPInstanceReferenceMacro")
    SeriesNumber = IS(0x0020_0011)
    InstanceNumber = IS(0x0020_0013)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
