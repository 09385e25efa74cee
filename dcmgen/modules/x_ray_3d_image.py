# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray 3D Image Module."""

from __future__ import annotations

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.model.fields import CS, CS_, LT_, SQ, US, CSn, CSTn, DSn
from dcmgen.model.iod import Module


class XRay3DImageModule(CommonCTMRAndPhotoacousticImageDescriptionMacro, Module):
    """X-Ray 3D Image Module (PS3.3 C.8.21.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.html#sect_C.8.21.1
    """

    __slots__ = ()

    ImageType = CSn(0x0008_0008)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    ContentQualification = CS(0x0018_9004)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    ReferencedImageEvidenceSequence = SQ(0x0008_9092, "HierarchicalSOPInstanceReferenceMacro")
    ImageComments = LT_(0x0020_4000)
    QualityControlImage = CS_(0x0028_0300)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
    PresentationLUTShape = CS(0x2050_0020)
    SourceIrradiationEventSequence = SQ(0x0008_3011, "SourceIrradiationEventSequenceItem")
