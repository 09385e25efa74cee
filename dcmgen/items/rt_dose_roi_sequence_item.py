# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of RT Dose ROI Sequence (3004,0010)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, IS
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class RTDoseROISequenceItem(Item):
    """Item of RT Dose ROI Sequence (3004,0010) (PS3.3 C.8.8.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """

    __slots__ = ()

    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.7)."""
    DoseUnits: CS[Literal["GY", "RELATIVE"]] = CS(0x3004_0002)
    """Dose Units (3004,0002), VM 1, Type 1 (PS3.3 C.8.8.7)."""
    DoseValue: DS = DS(0x3004_0012)
    """Dose Value (3004,0012), VM 1, Type 1 (PS3.3 C.8.8.7)."""
