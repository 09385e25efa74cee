# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Plane Position (Slide) Sequence (0048,021A)."""

from dcmgen.model.fields import DS, SL, DSValue, SLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PlanePositionSlideSequenceItem(Item):
    """Item of Plane Position (Slide) Sequence (0048,021A) (PS3.3 C.8.12.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """

    def __init__(
        self,
        /,
        *,
        XOffsetInSlideCoordinateSystem: DSValue = ...,
        YOffsetInSlideCoordinateSystem: DSValue = ...,
        ZOffsetInSlideCoordinateSystem: DSValue = ...,
        ColumnPositionInTotalImagePixelMatrix: SLValue = ...,
        RowPositionInTotalImagePixelMatrix: SLValue = ...,
    ) -> None: ...
    ColumnPositionInTotalImagePixelMatrix: SL
    """Column Position In Total Image Pixel Matrix (0048,021E), SL, VM 1, Type 1.

    PS3.3 C.8.12.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """
    RowPositionInTotalImagePixelMatrix: SL
    """Row Position In Total Image Pixel Matrix (0048,021F), SL, VM 1, Type 1.

    PS3.3 C.8.12.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """
    XOffsetInSlideCoordinateSystem: DS
    """X Offset in Slide Coordinate System (0040,072A), DS, VM 1, Type 1.

    PS3.3 C.8.12.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """
    YOffsetInSlideCoordinateSystem: DS
    """Y Offset in Slide Coordinate System (0040,073A), DS, VM 1, Type 1.

    PS3.3 C.8.12.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """
    ZOffsetInSlideCoordinateSystem: DS
    """Z Offset in Slide Coordinate System (0040,074A), DS, VM 1, Type 1.

    PS3.3 C.8.12.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.html#sect_C.8.12.6.1
    """

class PlanePositionSlideSequenceItems(Sequence[PlanePositionSlideSequenceItem]):
    def add(
        self,
        /,
        *,
        XOffsetInSlideCoordinateSystem: DSValue = ...,
        YOffsetInSlideCoordinateSystem: DSValue = ...,
        ZOffsetInSlideCoordinateSystem: DSValue = ...,
        ColumnPositionInTotalImagePixelMatrix: SLValue = ...,
        RowPositionInTotalImagePixelMatrix: SLValue = ...,
    ) -> PlanePositionSlideSequenceItem: ...
