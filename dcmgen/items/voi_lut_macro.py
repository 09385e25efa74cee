# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""VOI LUT Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ, DSn, LOn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem


class VOILUTMacro(Macro):
    """VOI LUT Macro (PS3.3 C.11.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.2.html
    """

    __slots__ = ()

    VOILUTSequence: SQ[VOILUTSequenceItem] = SQ(0x0028_3010, "VOILUTSequenceItem")
    """VOI LUT Sequence (0028,3010), VM 1, Type 1C (PS3.3 C.11.2)."""
    WindowCenter: DSn = DSn(0x0028_1050)
    """Window Center (0028,1050), VM 1-n, Type 1C (PS3.3 C.11.2)."""
    WindowWidth: DSn = DSn(0x0028_1051)
    """Window Width (0028,1051), VM 1-n, Type 1C (PS3.3 C.11.2)."""
    WindowCenterWidthExplanation: LOn = LOn(0x0028_1055)
    """Window Center & Width Explanation (0028,1055), VM 1-n, Type 3 (PS3.3 C.11.2)."""
    VOILUTFunction: CST_[Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]] = CST_(0x0028_1056)
    """VOI LUT Function (0028,1056), VM 1, Type 3 (PS3.3 C.11.2)."""
