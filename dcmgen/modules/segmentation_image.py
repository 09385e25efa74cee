# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Segmentation Image Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import CS, CS_, SQ, US, CSTn, DSn
from dcmgen.model.iod import Module


class SegmentationImageModule(ContentIdentificationMacro, Module):
    """Segmentation Image Module (PS3.3 C.8.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    PixelRepresentation = US(0x0028_0103)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    SegmentationType = CS(0x0062_0001)
    SegmentationFractionalType = CS(0x0062_0010)
    MaximumFractionalValue = US(0x0062_000E)
    SegmentsOverlap = CS_(0x0062_0013)
    SegmentSequence = SQ(0x0062_0002, "SegmentSequenceItem")
