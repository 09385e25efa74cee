# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of IOL Power Sequence (0022,1090)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, FL, LO_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.calculated_toric_power_macro import CalculatedToricPowerMacro


class IOLPowerSequenceItem(Item):
    """Item of IOL Power Sequence (0022,1090) (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    __slots__ = ()

    IOLPower: FL = FL(0x0022_1053)
    """IOL Power (0022,1053), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
    ToricIOLPowerSequence: SQ[CalculatedToricPowerMacro] = SQ(0x0022_1047, "CalculatedToricPowerMacro")
    """Toric IOL Power Sequence (0022,1047), VM 1, Type 1C (PS3.3 C.8.25.16.5)."""
    PredictedRefractiveError: FL = FL(0x0022_1054)
    """Predicted Refractive Error (0022,1054), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
    PredictedToricErrorSequence: SQ[CalculatedToricPowerMacro] = SQ(0x0022_1048, "CalculatedToricPowerMacro")
    """Predicted Toric Error Sequence (0022,1048), VM 1, Type 1C (PS3.3 C.8.25.16.5)."""
    ImplantPartNumber: LO_ = LO_(0x0022_1097)
    """Implant Part Number (0022,1097), VM 1, Type 2 (PS3.3 C.8.25.16.5)."""
    PreSelectedForImplantation: CS_[Literal["YES", "NO"]] = CS_(0x0022_1049)
    """Pre-Selected for Implantation (0022,1049), VM 1, Type 3 (PS3.3 C.8.25.16.5)."""
