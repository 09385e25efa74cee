# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Print Job Module."""

from __future__ import annotations

from dcmgen.model.fields import AE_, CS_, CST_, DA_, LO_, TM_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class PrintJobModule(Module):
    """Print Job Module (PS3.3 C.13.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """

    __slots__ = ()

    ExecutionStatus: CS_[Literal["PENDING", "PRINTING", "DONE", "FAILURE"]] = CS_(0x2100_0020)
    """Execution Status (2100,0020), VM 1 (PS3.3 C.13.8)."""
    ExecutionStatusInfo: CST_[Literal["NORMAL", "INVALID PAGE DES", "INSUFFIC MEMORY"]] = CST_(0x2100_0030)
    """Execution Status Info (2100,0030), VM 1 (PS3.3 C.13.8)."""
    CreationDate: DA_ = DA_(0x2100_0040)
    """Creation Date (2100,0040), VM 1 (PS3.3 C.13.8)."""
    CreationTime: TM_ = TM_(0x2100_0050)
    """Creation Time (2100,0050), VM 1 (PS3.3 C.13.8)."""
    PrintPriority: CS_[Literal["HIGH", "MED", "LOW"]] = CS_(0x2000_0020)
    """Print Priority (2000,0020), VM 1 (PS3.3 C.13.8)."""
    PrinterName: LO_ = LO_(0x2110_0030)
    """Printer Name (2110,0030), VM 1 (PS3.3 C.13.8)."""
    Originator: AE_ = AE_(0x2100_0070)
    """Originator (2100,0070), VM 1 (PS3.3 C.13.8)."""
