# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0)."""

from typing import Literal

from dcmgen.model.fields import CS, IS, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BeamLimitingDeviceLeafPairsSequenceItem(Item):
    """Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
        NumberOfLeafJawPairs: ISValue = ...,
    ) -> None: ...
    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]]
    """RT Beam Limiting Device Type (300A,00B8), CS, VM 1, Type 1.

    Enumerated Values: X, Y, ASYMX, ASYMY, MLCX, MLCY.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    NumberOfLeafJawPairs: IS
    """Number of Leaf/Jaw Pairs (300A,00BC), IS, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class BeamLimitingDeviceLeafPairsSequenceItems(Sequence[BeamLimitingDeviceLeafPairsSequenceItem]):
    def add(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
        NumberOfLeafJawPairs: ISValue = ...,
    ) -> BeamLimitingDeviceLeafPairsSequenceItem: ...
