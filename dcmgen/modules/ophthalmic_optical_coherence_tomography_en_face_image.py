# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Optical Coherence Tomography En Face Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DA, FL_, IS, LO_, SQ, TM, US, CSTn, DSn
from dcmgen.model.iod import Module


class OphthalmicOpticalCoherenceTomographyEnFaceImageModule(Module):
    """Ophthalmic Optical Coherence Tomography En Face Image Module (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    InstanceNumber = IS(0x0020_0013)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    PixelRepresentation = US(0x0028_0103)
    PixelSpacing = DSn(0x0028_0030)
    ImageOrientationPatient = DSn(0x0020_0037)
    OphthalmicFrameLocationSequence = SQ(0x0022_0031, "OphthalmicFrameLocationSequenceItem")
    ContentTime = TM(0x0008_0033)
    ContentDate = DA(0x0008_0023)
    SourceImageSequence = SQ(0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem")
    DerivationAlgorithmSequence = SQ(0x0022_1612, "AlgorithmIdentificationMacro")
    OphthalmicImageTypeCodeSequence = SQ(0x0022_1615, "CodeSequenceMacro")
    OphthalmicImageTypeDescription = LO_(0x0022_1616)
    WindowCenter = DSn(0x0028_1050)
    WindowWidth = DSn(0x0028_1051)
    OphthalmicFOV = FL_(0x0022_1517)
    ReferencedSurfaceMeshIdentificationSequence = SQ(0x0022_1620, "ReferencedSurfaceMeshIdentificationSequenceItem")
    OphthalmicEnFaceVolumeDescriptorSequence = SQ(0x0022_1627, "OphthalmicEnFaceVolumeDescriptorSequenceItem")
    OphthalmicAxialLength = FL_(0x0022_1019)
    OphthalmicAxialLengthMethod = CS_(0x0022_1515)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
    CalibrationImage = CS_(0x0050_0004)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
