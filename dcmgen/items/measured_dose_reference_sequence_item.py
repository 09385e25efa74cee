# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Measured Dose Reference Sequence (3008,0010)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST_, DS_, IS, ST_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MeasuredDoseReferenceSequenceItem(Item):
    """Item of Measured Dose Reference Sequence (3008,0010) (PS3.3 C.8.8.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.19.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber: IS = IS(0x300C_0051)
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1C (PS3.3 C.8.8.19)."""
    MeasuredDoseReferenceNumber: IS = IS(0x3008_0064)
    """Measured Dose Reference Number (3008,0064), VM 1, Type 1C (PS3.3 C.8.8.19)."""
    DoseUnits: CS[Literal["GY", "RELATIVE"]] = CS(0x3004_0002)
    """Dose Units (3004,0002), VM 1, Type 1 (PS3.3 C.8.8.19)."""
    MeasuredDoseValue: DS_ = DS_(0x3008_0016)
    """Measured Dose Value (3008,0016), VM 1, Type 2 (PS3.3 C.8.8.19)."""
    MeasuredDoseType: CST_[Literal["DIODE", "TLD", "ION_CHAMBER", "GEL", "EPID", "FILM"]] = CST_(0x3008_0014)
    """Measured Dose Type (3008,0014), VM 1, Type 2 (PS3.3 C.8.8.19)."""
    MeasuredDoseDescription: ST_ = ST_(0x3008_0012)
    """Measured Dose Description (3008,0012), VM 1, Type 3 (PS3.3 C.8.8.19)."""
