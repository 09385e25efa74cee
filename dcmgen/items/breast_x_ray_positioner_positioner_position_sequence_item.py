# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Positioner Position Sequence (0018,9405)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BreastXRayPositionerPositionerPositionSequenceItem(Item):
    """Item of Positioner Position Sequence (0018,9405) (PS3.3 C.8.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.2.html
    """

    __slots__ = ()

    PositionerPrimaryAngle: DS = DS(0x0018_1510)
    """Positioner Primary Angle (0018,1510), VM 1, Type 1C (PS3.3 C.8.31.2)."""
    PositionerPrimaryAngleDirection: CS[Literal["CW", "CC"]] = CS(0x0018_9559)
    """Positioner Primary Angle Direction (0018,9559), VM 1, Type 1C (PS3.3 C.8.31.2)."""
    PositionerSecondaryAngle: DS = DS(0x0018_1511)
    """Positioner Secondary Angle (0018,1511), VM 1, Type 1C (PS3.3 C.8.31.2)."""
