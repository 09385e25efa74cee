# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Extraction Sequence (0008,1164)."""

from __future__ import annotations

from dcmgen.model.fields import UI, FDn, ULn
from dcmgen.model.iod import Item


class FrameExtractionSequenceItem(Item):
    """Item of Frame Extraction Sequence (0008,1164) (PS3.3 C.12.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.3.html
    """

    __slots__ = ()

    MultiFrameSourceSOPInstanceUID = UI(0x0008_1167)
    SimpleFrameList = ULn(0x0008_1161)
    CalculatedFrameList = ULn(0x0008_1162)
    TimeRange = FDn(0x0008_1163)
