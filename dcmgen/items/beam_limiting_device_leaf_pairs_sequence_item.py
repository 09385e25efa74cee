# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0)."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS
from dcmgen.model.iod import Item


class BeamLimitingDeviceLeafPairsSequenceItem(Item):
    """Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType = CS(0x300A_00B8)
    NumberOfLeafJawPairs = IS(0x300A_00BC)
