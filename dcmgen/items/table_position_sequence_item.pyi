# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Table Position Sequence (0018,9406)."""

from dcmgen.model.fields import DS, FL, DSValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TablePositionSequenceItem(Item):
    """Item of Table Position Sequence (0018,9406) (PS3.3 C.8.19.6.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """

    def __init__(
        self,
        /,
        *,
        TableHorizontalRotationAngle: FLValue = ...,
        TableHeadTiltAngle: FLValue = ...,
        TableCradleTiltAngle: FLValue = ...,
        TableTopVerticalPosition: DSValue = ...,
        TableTopLongitudinalPosition: DSValue = ...,
        TableTopLateralPosition: DSValue = ...,
    ) -> None: ...
    TableTopVerticalPosition: DS
    """Table Top Vertical Position (300A,0128), DS, VM 1, Type 1.

    PS3.3 C.8.19.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """
    TableTopLongitudinalPosition: DS
    """Table Top Longitudinal Position (300A,0129), DS, VM 1, Type 1.

    PS3.3 C.8.19.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """
    TableTopLateralPosition: DS
    """Table Top Lateral Position (300A,012A), DS, VM 1, Type 1.

    PS3.3 C.8.19.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """
    TableHorizontalRotationAngle: FL
    """Table Horizontal Rotation Angle (0018,9469), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """
    TableHeadTiltAngle: FL
    """Table Head Tilt Angle (0018,9470), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """
    TableCradleTiltAngle: FL
    """Table Cradle Tilt Angle (0018,9471), FL, VM 1, Type 1.

    PS3.3 C.8.19.6.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.11.html
    """

class TablePositionSequenceItems(Sequence[TablePositionSequenceItem]):
    def add(
        self,
        /,
        *,
        TableHorizontalRotationAngle: FLValue = ...,
        TableHeadTiltAngle: FLValue = ...,
        TableCradleTiltAngle: FLValue = ...,
        TableTopVerticalPosition: DSValue = ...,
        TableTopLongitudinalPosition: DSValue = ...,
        TableTopLateralPosition: DSValue = ...,
    ) -> TablePositionSequenceItem: ...
