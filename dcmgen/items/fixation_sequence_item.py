# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Fixation Sequence (0024,0032)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US
from dcmgen.model.iod import Item


class FixationSequenceItem(Item):
    """Item of Fixation Sequence (0024,0032) (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    __slots__ = ()

    FixationMonitoringCodeSequence = SQ(0x0024_0033, "CodeSequenceMacro")
    FixationCheckedQuantity = US(0x0024_0035)
    PatientNotProperlyFixatedQuantity = US(0x0024_0036)
    ExcessiveFixationLossesDataFlag = CS(0x0024_0039)
    ExcessiveFixationLosses = CS(0x0024_0040)
