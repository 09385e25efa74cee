# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Segmentation Image Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import CS, CS_, SQ, US, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.segment_sequence_item import SegmentSequenceItem


class SegmentationImageModule(ContentIdentificationMacro, Module):
    """Segmentation Image Module (PS3.3 C.8.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """

    __slots__ = ()

    ImageType: CSTn[Literal["DERIVED", "PRIMARY"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.20.2)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.20.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2", "PALETTE COLOR"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.20.2)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.20.2)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.20.2)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.20.2)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.20.2)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.20.2)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.20.2)."""
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ] = CSTn(0x0028_2114)
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.20.2)."""
    SegmentationType: CS[Literal["BINARY", "FRACTIONAL", "LABELMAP"]] = CS(0x0062_0001)
    """Segmentation Type (0062,0001), VM 1, Type 1 (PS3.3 C.8.20.2)."""
    SegmentationFractionalType: CS[Literal["PROBABILITY", "OCCUPANCY"]] = CS(0x0062_0010)
    """Segmentation Fractional Type (0062,0010), VM 1, Type 1C (PS3.3 C.8.20.2)."""
    MaximumFractionalValue: US = US(0x0062_000E)
    """Maximum Fractional Value (0062,000E), VM 1, Type 1C (PS3.3 C.8.20.2)."""
    SegmentsOverlap: CS_[Literal["YES", "UNDEFINED", "NO"]] = CS_(0x0062_0013)
    """Segments Overlap (0062,0013), VM 1, Type 3 (PS3.3 C.8.20.2)."""
    SegmentSequence: SQ[SegmentSequenceItem] = SQ(0x0062_0002, "SegmentSequenceItem")
    """Segment Sequence (0062,0002), VM 1, Type 1 (PS3.3 C.8.20.2)."""
