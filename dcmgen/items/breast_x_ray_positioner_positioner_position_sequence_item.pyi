# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Positioner Position Sequence (0018,9405)."""

from typing import Literal

from dcmgen.model.fields import CS, DS, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BreastXRayPositionerPositionerPositionSequenceItem(Item):
    """Item of Positioner Position Sequence (0018,9405) (PS3.3 C.8.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.2.html
    """

    def __init__(
        self,
        /,
        *,
        PositionerPrimaryAngle: DSValue = ...,
        PositionerSecondaryAngle: DSValue = ...,
        PositionerPrimaryAngleDirection: Literal["CW", "CC"] = ...,
    ) -> None: ...
    PositionerPrimaryAngle: DS
    """Positioner Primary Angle (0018,1510), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.2.html
    """
    PositionerPrimaryAngleDirection: CS[Literal["CW", "CC"]]
    """Positioner Primary Angle Direction (0018,9559), CS, VM 1, Type 1C.

    Required if Positioner Primary Angle is present. Not allowed otherwise.

    Enumerated Values: CW, CC.

    PS3.3 C.8.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.2.html
    """
    PositionerSecondaryAngle: DS
    """Positioner Secondary Angle (0018,1511), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.2.html
    """

class BreastXRayPositionerPositionerPositionSequenceItems(Sequence[BreastXRayPositionerPositionerPositionSequenceItem]):
    def add(
        self,
        /,
        *,
        PositionerPrimaryAngle: DSValue = ...,
        PositionerSecondaryAngle: DSValue = ...,
        PositionerPrimaryAngleDirection: Literal["CW", "CC"] = ...,
    ) -> BreastXRayPositionerPositionerPositionSequenceItem: ...
