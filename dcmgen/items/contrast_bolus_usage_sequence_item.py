# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Contrast/Bolus Usage Sequence (0018,9341)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST_, US
from dcmgen.model.iod import Item


class ContrastBolusUsageSequenceItem(Item):
    """Item of Contrast/Bolus Usage Sequence (0018,9341) (PS3.3 C.7.6.16.2.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.12
    """

    __slots__ = ()

    ContrastBolusAgentNumber = US(0x0018_9337)
    ContrastBolusAgentAdministered = CS(0x0018_9342)
    ContrastBolusAgentDetected = CS_(0x0018_9343)
    ContrastBolusAgentPhase = CST_(0x0018_9344)
