# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Positioner Position Sequence (0018,9405)."""

from dcmgen.model.fields import DS, FL, DSValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PositionerPositionSequenceItem(Item):
    """Item of Positioner Position Sequence (0018,9405) (PS3.3 C.8.19.6.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.10.html
    """

    def __init__(
        self,
        /,
        *,
        PositionerPrimaryAngle: DSValue = ...,
        PositionerSecondaryAngle: DSValue = ...,
        ColumnAngulationPatient: FLValue = ...,
    ) -> None: ...
    PositionerPrimaryAngle: DS
    """Positioner Primary Angle (0018,1510), DS, VM 1, Type 1C.

    Required if Positioner Type is CARM. Not allowed otherwise.

    PS3.3 C.8.19.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.10.html
    """
    PositionerSecondaryAngle: DS
    """Positioner Secondary Angle (0018,1511), DS, VM 1, Type 1C.

    Required if Positioner Type is CARM. Not allowed otherwise.

    PS3.3 C.8.19.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.10.html
    """
    ColumnAngulationPatient: FL
    """Column Angulation (Patient) (0018,9447), FL, VM 1, Type 1C.

    Required if Positioner Type is COLUMN. Not allowed otherwise.

    PS3.3 C.8.19.6.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.10.html
    """

class PositionerPositionSequenceItems(Sequence[PositionerPositionSequenceItem]):
    def add(
        self,
        /,
        *,
        PositionerPrimaryAngle: DSValue = ...,
        PositionerSecondaryAngle: DSValue = ...,
        ColumnAngulationPatient: FLValue = ...,
    ) -> PositionerPositionSequenceItem: ...
