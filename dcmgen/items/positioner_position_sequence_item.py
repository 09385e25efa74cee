# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Positioner Position Sequence (0018,9405)."""

from __future__ import annotations

from dcmgen.model.fields import DS, FL
from dcmgen.model.iod import Item


class PositionerPositionSequenceItem(Item):
    """Item of Positioner Position Sequence (0018,9405) (PS3.3 C.8.19.6.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.10.html
    """

    __slots__ = ()

    PositionerPrimaryAngle: DS = DS(0x0018_1510)
    """Positioner Primary Angle (0018,1510), VM 1, Type 1C (PS3.3 C.8.19.6.10)."""
    PositionerSecondaryAngle: DS = DS(0x0018_1511)
    """Positioner Secondary Angle (0018,1511), VM 1, Type 1C (PS3.3 C.8.19.6.10)."""
    ColumnAngulationPatient: FL = FL(0x0018_9447)
    """Column Angulation (Patient) (0018,9447), VM 1, Type 1C (PS3.3 C.8.19.6.10)."""
