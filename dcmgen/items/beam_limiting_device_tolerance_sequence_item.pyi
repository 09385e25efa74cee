# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Beam Limiting Device Tolerance Sequence (300A,0048)."""

from typing import Literal

from dcmgen.model.fields import CS, DS, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BeamLimitingDeviceToleranceSequenceItem(Item):
    """Item of Beam Limiting Device Tolerance Sequence (300A,0048) (PS3.3 C.8.8.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.11.html
    """

    def __init__(
        self,
        /,
        *,
        BeamLimitingDevicePositionTolerance: DSValue = ...,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
    ) -> None: ...
    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]]
    """RT Beam Limiting Device Type (300A,00B8), CS, VM 1, Type 1.

    Enumerated Values: X, Y, ASYMX, ASYMY, MLCX, MLCY.

    PS3.3 C.8.8.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.11.html
    """
    BeamLimitingDevicePositionTolerance: DS
    """Beam Limiting Device Position Tolerance (300A,004A), DS, VM 1, Type 1.

    PS3.3 C.8.8.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.11.html
    """

class BeamLimitingDeviceToleranceSequenceItems(Sequence[BeamLimitingDeviceToleranceSequenceItem]):
    def add(
        self,
        /,
        *,
        BeamLimitingDevicePositionTolerance: DSValue = ...,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
    ) -> BeamLimitingDeviceToleranceSequenceItem: ...
