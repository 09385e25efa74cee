# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Image Center Point Coordinates Sequence (0040,071A)."""

from dcmgen.model.fields import DS, DS_, DS_Value, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImageCenterPointCoordinatesSequenceItem(Item):
    """Item of Image Center Point Coordinates Sequence (0040,071A) (PS3.3 C.8.12.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.2.html
    """

    def __init__(
        self,
        /,
        *,
        XOffsetInSlideCoordinateSystem: DSValue = ...,
        YOffsetInSlideCoordinateSystem: DSValue = ...,
        ZOffsetInSlideCoordinateSystem: DS_Value = ...,
    ) -> None: ...
    XOffsetInSlideCoordinateSystem: DS
    """X Offset in Slide Coordinate System (0040,072A), DS, VM 1, Type 1.

    PS3.3 C.8.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.2.html
    """
    YOffsetInSlideCoordinateSystem: DS
    """Y Offset in Slide Coordinate System (0040,073A), DS, VM 1, Type 1.

    PS3.3 C.8.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.2.html
    """
    ZOffsetInSlideCoordinateSystem: DS_
    """Z Offset in Slide Coordinate System (0040,074A), DS, VM 1, Type 2.

    PS3.3 C.8.12.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.2.html
    """

class ImageCenterPointCoordinatesSequenceItems(Sequence[ImageCenterPointCoordinatesSequenceItem]):
    def add(
        self,
        /,
        *,
        XOffsetInSlideCoordinateSystem: DSValue = ...,
        YOffsetInSlideCoordinateSystem: DSValue = ...,
        ZOffsetInSlideCoordinateSystem: DS_Value = ...,
    ) -> ImageCenterPointCoordinatesSequenceItem: ...
