# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Cardiac Synchronization Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class CardiacSynchronizationMacro(Macro):
    """Cardiac Synchronization Macro (PS3.3 C.7.6.16.2.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.7
    """

    __slots__ = ()

    CardiacSynchronizationSequence = SQ(0x0018_9118, "CardiacSynchronizationSequenceItem")
