# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Beam Limiting Device Position Sequence (300A,011A)."""

from typing import Literal

from dcmgen.model.fields import CS_, DSn, DSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem(Item):
    """Item of Beam Limiting Device Position Sequence (300A,011A) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    def __init__(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY", "", None] = ...,
        LeafJawPositions: DSnValue = ...,
    ) -> None: ...
    RTBeamLimitingDeviceType: CS_[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY", ""]]
    """RT Beam Limiting Device Type (300A,00B8), CS, VM 1.

    Enumerated Values: X, Y, ASYMX, ASYMY, MLCX, MLCY.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    LeafJawPositions: DSn
    """Leaf/Jaw Positions (300A,011C), DS, VM 2-2n.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

class ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItems(
    Sequence[ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem]
):
    def add(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY", "", None] = ...,
        LeafJawPositions: DSnValue = ...,
    ) -> ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem: ...
