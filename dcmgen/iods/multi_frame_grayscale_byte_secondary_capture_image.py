# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Multi-frame Grayscale Byte Secondary Capture Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, LO, SQ, US, ATn, DSn
from dcmgen.model.iod import IOD
from dcmgen.model.parts import (
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedPatientOrientationModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    FramePointersModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralImageModule,
    GeneralReferenceModule,
    GeneralSeriesModule,
    GeneralStudyModule,
    ImagePixelModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    MultiFrameModule,
    PatientModule,
    PatientStudyModule,
    SCEquipmentModule,
    SCImageModule,
    SCMultiFrameImageModule,
    SCMultiFrameVectorModule,
    SOPCommonModule,
    SpecimenModule,
    SynchronizationModule,
    VOILUTModule,
)


class MultiFrameGrayscaleByteSecondaryCaptureImage(
    GeneralImageModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SCImageModule,
    SCMultiFrameImageModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    FramePointersModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    MultiFrameModule,
    PatientStudyModule,
    SCEquipmentModule,
    SCMultiFrameVectorModule,
    SynchronizationModule,
    IOD,
):
    """Multi-frame Grayscale Byte Secondary Capture Image IOD (PS3.3 A.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.8.3.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), General Equipment (U), SC Equipment (M), Frame of Reference
    (C), Synchronization (U), General Acquisition (M), General Image (M), General Reference (U), Enhanced
    Patient Orientation (U), Image Pixel (M), Cine (C), Multi-frame (M), Frame Pointers (U), Device (U), Multi-
    frame Functional Groups (U), Multi-frame Dimension (U), Specimen (U), SC Image (U), SC Multi-frame Image
    (M), SC Multi-frame Vector (C), VOI LUT (C), SOP Common (M), Common Instance Reference (U), Frame Extraction
    (C)

    Modules that must be absent:
    Overlay Plane
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.7.2",)

    SharedFunctionalGroupsSequence = SQ(
        0x5200_9229, "MultiFrameGrayscaleByteSecondaryCaptureImageSharedFunctionalGroupsSequenceItem"
    )
    PerFrameFunctionalGroupsSequence = SQ(
        0x5200_9230, "MultiFrameGrayscaleByteSecondaryCaptureImagePerFrameFunctionalGroupsSequenceItem"
    )
    NominalScannedPixelSpacing = DSn(0x0018_2010)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    PlanarConfiguration = US(0x0028_0006)
    FrameIncrementPointer = ATn(0x0028_0009)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    BurnedInAnnotation = CS(0x0028_0301)
    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    RescaleType = LO(0x0028_1054)
    PresentationLUTShape = CS(0x2050_0020)
