# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS_, DA_, IS_, LT_, SQ, TM_, CSn, CSTn, DSn
from dcmgen.model.iod import Module


class GeneralImageModule(GeneralAnatomyOptionalMacro, Module):
    """General Image Module (PS3.3 C.7.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """

    __slots__ = ()

    InstanceNumber = IS_(0x0020_0013)
    PatientOrientation = CSn(0x0020_0020)
    ContentDate = DA_(0x0008_0023)
    ContentTime = TM_(0x0008_0033)
    ImageType = CSTn(0x0008_0008)
    ImageComments = LT_(0x0020_4000)
    QualityControlImage = CS_(0x0028_0300)
    BurnedInAnnotation = CS_(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    LossyImageCompression = CS_(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
    PresentationLUTShape = CS_(0x2050_0020)
    RealWorldValueMappingSequence = SQ(0x0040_9096, "RealWorldValueMappingItemMacro")
    ImageLaterality = CS_(0x0020_0062)
