# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Beam Limiting Device Tolerance Sequence (300A,0048)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS
from dcmgen.model.iod import Item


class BeamLimitingDeviceToleranceSequenceItem(Item):
    """Item of Beam Limiting Device Tolerance Sequence (300A,0048) (PS3.3 C.8.8.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.11.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType = CS(0x300A_00B8)
    BeamLimitingDevicePositionTolerance = DS(0x300A_004A)
