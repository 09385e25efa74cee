# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Mask Subtraction Sequence (0028,6100)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST, SS_, ST_, US, US_, FLn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MaskSubtractionSequenceItem(Item):
    """Item of Mask Subtraction Sequence (0028,6100) (PS3.3 C.7.6.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.10.html
    """

    __slots__ = ()

    MaskOperation: CST[Literal["NONE", "AVG_SUB", "TID", "REV_TID"]] = CST(0x0028_6101)
    """Mask Operation (0028,6101), VM 1, Type 1 (PS3.3 C.7.6.10)."""
    SubtractionItemID: US = US(0x0028_9416)
    """Subtraction Item ID (0028,9416), VM 1, Type 1C (PS3.3 C.7.6.10)."""
    ApplicableFrameRange: USn = USn(0x0028_6102)
    """Applicable Frame Range (0028,6102), VM 2-2n, Type 1C (PS3.3 C.7.6.10)."""
    MaskFrameNumbers: USn = USn(0x0028_6110)
    """Mask Frame Numbers (0028,6110), VM 1-n, Type 1C (PS3.3 C.7.6.10)."""
    ContrastFrameAveraging: US_ = US_(0x0028_6112)
    """Contrast Frame Averaging (0028,6112), VM 1, Type 3 (PS3.3 C.7.6.10)."""
    MaskSubPixelShift: FLn = FLn(0x0028_6114)
    """Mask Sub-pixel Shift (0028,6114), VM 2, Type 3 (PS3.3 C.7.6.10)."""
    TIDOffset: SS_ = SS_(0x0028_6120)
    """TID Offset (0028,6120), VM 1, Type 2C (PS3.3 C.7.6.10)."""
    MaskOperationExplanation: ST_ = ST_(0x0028_6190)
    """Mask Operation Explanation (0028,6190), VM 1, Type 3 (PS3.3 C.7.6.10)."""
    MaskSelectionMode: CS_[Literal["SYSTEM", "USER"]] = CS_(0x0028_9454)
    """Mask Selection Mode (0028,9454), VM 1, Type 3 (PS3.3 C.7.6.10)."""
