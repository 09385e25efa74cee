# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Intravascular OCT Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DT, FD, IS, IS_, LT_, SQ, UI, US, CSTn, DSn
from dcmgen.model.iod import Module


class IntravascularOCTImageModule(Module):
    """Intravascular OCT Image Module (PS3.3 C.8.27.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    VolumetricProperties = CS(0x0008_9206)
    PixelPresentation = CS(0x0008_9205)
    SamplesPerPixel = US(0x0028_0002)
    AcquisitionDateTime = DT(0x0008_002A)
    AcquisitionDuration = FD(0x0018_9073)
    AcquisitionNumber = IS(0x0020_0012)
    PhotometricInterpretation = CS(0x0028_0004)
    PixelRepresentation = US(0x0028_0103)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PresentationLUTShape = CS(0x2050_0020)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
    ReferencedInstanceSequence = SQ(0x0008_114A, "RTDoseReferencedInstanceSequenceItem")
    ImageComments = LT_(0x0020_4000)
    RecommendedDisplayFrameRate = IS_(0x0008_2144)
    InterpolationType = CST(0x0052_0039)
    ReferencedColorPaletteInstanceUID = UI(0x0028_0304)
