# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Beam Limiting Device Position Sequence (300A,011A)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DSn
from dcmgen.model.iod import Item


class ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem(Item):
    """Item of Beam Limiting Device Position Sequence (300A,011A) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType = CS_(0x300A_00B8)
    LeafJawPositions = DSn(0x300A_011C)
