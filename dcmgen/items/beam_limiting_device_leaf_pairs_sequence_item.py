# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0)."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BeamLimitingDeviceLeafPairsSequenceItem(Item):
    """Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]] = CS(0x300A_00B8)
    """RT Beam Limiting Device Type (300A,00B8), VM 1, Type 1 (PS3.3 C.8.8.21)."""
    NumberOfLeafJawPairs: IS = IS(0x300A_00BC)
    """Number of Leaf/Jaw Pairs (300A,00BC), VM 1, Type 1 (PS3.3 C.8.8.21)."""
