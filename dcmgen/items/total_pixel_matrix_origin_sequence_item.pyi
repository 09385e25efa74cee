# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Total Pixel Matrix Origin Sequence (0048,0008)."""

from dcmgen.model.fields import DS, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TotalPixelMatrixOriginSequenceItem(Item):
    """Item of Total Pixel Matrix Origin Sequence (0048,0008) (PS3.3 C.8.12.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """

    def __init__(
        self,
        /,
        *,
        XOffsetInSlideCoordinateSystem: DSValue = ...,
        YOffsetInSlideCoordinateSystem: DSValue = ...,
        ZOffsetInSlideCoordinateSystem: DSValue = ...,
    ) -> None: ...
    XOffsetInSlideCoordinateSystem: DS
    """X Offset in Slide Coordinate System (0040,072A), DS, VM 1, Type 1.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """
    YOffsetInSlideCoordinateSystem: DS
    """Y Offset in Slide Coordinate System (0040,073A), DS, VM 1, Type 1.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """
    ZOffsetInSlideCoordinateSystem: DS
    """Z Offset in Slide Coordinate System (0040,074A), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.12.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.14.html
    """

class TotalPixelMatrixOriginSequenceItems(Sequence[TotalPixelMatrixOriginSequenceItem]):
    def add(
        self,
        /,
        *,
        XOffsetInSlideCoordinateSystem: DSValue = ...,
        YOffsetInSlideCoordinateSystem: DSValue = ...,
        ZOffsetInSlideCoordinateSystem: DSValue = ...,
    ) -> TotalPixelMatrixOriginSequenceItem: ...
