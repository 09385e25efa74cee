# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Microscope Slide Layer Tile Organization Module."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ, UL, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.total_pixel_matrix_origin_sequence_item import TotalPixelMatrixOriginSequenceItem


class MicroscopeSlideLayerTileOrganizationModule(Module):
    """Microscope Slide Layer Tile Organization Module (PS3.3 C.8.12.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """

    __slots__ = ()

    TotalPixelMatrixColumns: UL = UL(0x0048_0006)
    """Total Pixel Matrix Columns (0048,0006), VM 1, Type 1 (PS3.3 C.8.12.14)."""
    TotalPixelMatrixRows: UL = UL(0x0048_0007)
    """Total Pixel Matrix Rows (0048,0007), VM 1, Type 1 (PS3.3 C.8.12.14)."""
    TotalPixelMatrixFocalPlanes: UL = UL(0x0048_0303)
    """Total Pixel Matrix Focal Planes (0048,0303), VM 1, Type 1C (PS3.3 C.8.12.14)."""
    TotalPixelMatrixOriginSequence: SQ[TotalPixelMatrixOriginSequenceItem] = SQ(
        0x0048_0008, "TotalPixelMatrixOriginSequenceItem"
    )
    """Total Pixel Matrix Origin Sequence (0048,0008), VM 1, Type 1 (PS3.3 C.8.12.14)."""
    ImageOrientationSlide: DSn = DSn(0x0048_0102)
    """Image Orientation (Slide) (0048,0102), VM 6, Type 1C (PS3.3 C.8.12.14)."""
    TilesOverlap: CST_[Literal["ALL", "SOME", "UNDEFINED", "NONE"]] = CST_(0x0048_0304)
    """Tiles Overlap (0048,0304), VM 1, Type 3 (PS3.3 C.8.12.14)."""
