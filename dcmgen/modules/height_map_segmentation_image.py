# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Height Map Segmentation Image Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import CS, SQ, US, CSTn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.height_map_segmentation_image_segment_sequence_item import (
        HeightMapSegmentationImageSegmentSequenceItem,
    )


class HeightMapSegmentationImageModule(ContentIdentificationMacro, Module):
    """Height Map Segmentation Image Module (PS3.3 C.8.20.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """

    __slots__ = ()

    ImageType: CSTn[Literal["DERIVED", "PRIMARY"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.20.5)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.20.5)."""
    PhotometricInterpretation: CS = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.20.5)."""
    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.8.20.5)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.8.20.5)."""
    SegmentationType: CS = CS(0x0062_0001)
    """Segmentation Type (0062,0001), VM 1, Type 1 (PS3.3 C.8.20.5)."""
    SegmentSequence: SQ[HeightMapSegmentationImageSegmentSequenceItem] = SQ(
        0x0062_0002, "HeightMapSegmentationImageSegmentSequenceItem"
    )
    """Segment Sequence (0062,0002), VM 1, Type 1 (PS3.3 C.8.20.5)."""
