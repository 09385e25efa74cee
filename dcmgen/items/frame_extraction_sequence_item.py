# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Frame Extraction Sequence (0008,1164)."""

from __future__ import annotations

from dcmgen.model.fields import UI, FDn, ULn
from dcmgen.model.iod import Item


class FrameExtractionSequenceItem(Item):
    """Item of Frame Extraction Sequence (0008,1164) (PS3.3 C.12.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """

    __slots__ = ()

    MultiFrameSourceSOPInstanceUID: UI = UI(0x0008_1167)
    """Multi-frame Source SOP Instance UID (0008,1167), VM 1, Type 1 (PS3.3 C.12.3)."""
    SimpleFrameList: ULn = ULn(0x0008_1161)
    """Simple Frame List (0008,1161), VM 1-n, Type 1C (PS3.3 C.12.3)."""
    CalculatedFrameList: ULn = ULn(0x0008_1162)
    """Calculated Frame List (0008,1162), VM 3-3n, Type 1C (PS3.3 C.12.3)."""
    TimeRange: FDn = FDn(0x0008_1163)
    """Time Range (0008,1163), VM 2, Type 1C (PS3.3 C.12.3)."""
