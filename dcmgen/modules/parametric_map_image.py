# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Parametric Map Image Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import CS, CS_, CST_, OB, UI, US, CSTn, DSn
from dcmgen.model.iod import Module


class ParametricMapImageModule(ContentIdentificationMacro, Module):
    """Parametric Map Image Module (PS3.3 C.8.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    PixelPresentation = CS_(0x0008_9205)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PresentationLUTShape = CS(0x2050_0020)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS(0x0028_0302)
    ContentQualification = CS(0x0018_9004)
    PaletteColorLookupTableUID = UI(0x0028_1199)
    ICCProfile = OB(0x0028_2000)
    ColorSpace = CST_(0x0028_2002)
