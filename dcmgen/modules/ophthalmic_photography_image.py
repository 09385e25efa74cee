# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ophthalmic Photography Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DA, DT, IS, SQ, TM, US, CSTn, DSn
from dcmgen.model.iod import Module


class OphthalmicPhotographyImageModule(Module):
    """Ophthalmic Photography Image Module (PS3.3 C.8.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    InstanceNumber = IS(0x0020_0013)
    SamplesPerPixel = US(0x0028_0002)
    SamplesPerPixelUsed = US(0x0028_0003)
    PhotometricInterpretation = CS(0x0028_0004)
    PixelRepresentation = US(0x0028_0103)
    PlanarConfiguration = US(0x0028_0006)
    PixelSpacing = DSn(0x0028_0030)
    ContentTime = TM(0x0008_0033)
    ContentDate = DA(0x0008_0023)
    AcquisitionDateTime = DT(0x0008_002A)
    SourceImageSequence = SQ(0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem")
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
    CalibrationImage = CS_(0x0050_0004)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
