# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Print Job Module."""

from __future__ import annotations

from dcmgen.model.fields import AE_, CS_, CST_, DA_, LO_, TM_
from dcmgen.model.iod import Module


class PrintJobModule(Module):
    """Print Job Module (PS3.3 C.13.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.8.html
    """

    __slots__ = ()

    ExecutionStatus = CS_(0x2100_0020)
    ExecutionStatusInfo = CST_(0x2100_0030)
    CreationDate = DA_(0x2100_0040)
    CreationTime = TM_(0x2100_0050)
    PrintPriority = CS_(0x2000_0020)
    PrinterName = LO_(0x2110_0030)
    Originator = AE_(0x2100_0070)
