# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Photoacoustic Image Module."""

from __future__ import annotations

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.model.fields import CS, CS_, CST, DT, SQ, US, CSn, CSTn, DSn
from dcmgen.model.iod import Module


class PhotoacousticImageModule(CommonCTMRAndPhotoacousticImageDescriptionMacro, Module):
    """Photoacoustic Image Module (PS3.3 C.8.34.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """

    __slots__ = ()

    ImageType = CSn(0x0008_0008)
    DimensionOrganizationType = CST(0x0020_9311)
    AcquisitionDateTime = DT(0x0008_002A)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CST(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    PlanarConfiguration = US(0x0028_0006)
    PositionMeasuringDeviceUsed = CST(0x0018_980C)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
