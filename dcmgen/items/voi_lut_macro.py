# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""VOI LUT Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST_, SQ, DSn, LOn
from dcmgen.model.iod import Macro


class VOILUTMacro(Macro):
    """VOI LUT Macro (PS3.3 C.11.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.2.html
    """

    __slots__ = ()

    VOILUTSequence = SQ(0x0028_3010, "VOILUTSequenceItem")
    WindowCenter = DSn(0x0028_1050)
    WindowWidth = DSn(0x0028_1051)
    WindowCenterWidthExplanation = LOn(0x0028_1055)
    VOILUTFunction = CST_(0x0028_1056)
