# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Microscope Slide Layer Tile Organization Module."""

from typing import Literal

from dcmgen.items.total_pixel_matrix_origin_sequence_item import (
    TotalPixelMatrixOriginSequenceItem,
    TotalPixelMatrixOriginSequenceItems,
)
from dcmgen.model.fields import CST_, SQ, UL, AnyText, DSn, DSnValue, Items, ULValue
from dcmgen.model.iod import Module

class MicroscopeSlideLayerTileOrganizationModule(Module):
    """Microscope Slide Layer Tile Organization Module (PS3.3 C.8.12.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """

    def __init__(
        self,
        /,
        *,
        TotalPixelMatrixColumns: ULValue = ...,
        TotalPixelMatrixRows: ULValue = ...,
        TotalPixelMatrixOriginSequence: Items[TotalPixelMatrixOriginSequenceItem] = ...,
        ImageOrientationSlide: DSnValue = ...,
        TotalPixelMatrixFocalPlanes: ULValue = ...,
        TilesOverlap: Literal["ALL", "SOME", "UNDEFINED", "NONE", None] | AnyText = ...,
    ) -> None: ...
    TotalPixelMatrixColumns: UL
    """Total Pixel Matrix Columns (0048,0006), UL, VM 1, Type 1.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """
    TotalPixelMatrixRows: UL
    """Total Pixel Matrix Rows (0048,0007), UL, VM 1, Type 1.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """
    TotalPixelMatrixFocalPlanes: UL
    """Total Pixel Matrix Focal Planes (0048,0303), UL, VM 1, Type 1C.

    Required if Dimension Organization Type is TILED_FULL. May be present otherwise.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """
    TotalPixelMatrixOriginSequence: SQ[TotalPixelMatrixOriginSequenceItems, TotalPixelMatrixOriginSequenceItem]
    """Total Pixel Matrix Origin Sequence (0048,0008), SQ, VM 1, Type 1.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """
    ImageOrientationSlide: DSn
    """Image Orientation (Slide) (0048,0102), DS, VM 6, Type 1C.

    Required if Plane Position (Slide) Sequence is present anywhere in the dataset or Dimension Organization Type is
    TILED_FULL. May be present otherwise.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """
    TilesOverlap: CST_[Literal["ALL", "SOME", "UNDEFINED", "NONE"]]
    """Tiles Overlap (0048,0304), CS, VM 1, Type 3.

    Defined Terms: ALL, SOME, UNDEFINED, NONE.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """
