# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Fixation Sequence (0024,0032)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class FixationSequenceItem(Item):
    """Item of Fixation Sequence (0024,0032) (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    __slots__ = ()

    FixationMonitoringCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0024_0033, "CodeSequenceMacro")
    """Fixation Monitoring Code Sequence (0024,0033), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    FixationCheckedQuantity: US = US(0x0024_0035)
    """Fixation Checked Quantity (0024,0035), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    PatientNotProperlyFixatedQuantity: US = US(0x0024_0036)
    """Patient Not Properly Fixated Quantity (0024,0036), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    ExcessiveFixationLossesDataFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0039)
    """Excessive Fixation Losses Data Flag (0024,0039), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    ExcessiveFixationLosses: CS[Literal["YES", "NO"]] = CS(0x0024_0040)
    """Excessive Fixation Losses (0024,0040), VM 1, Type 1C (PS3.3 C.8.26.3)."""
