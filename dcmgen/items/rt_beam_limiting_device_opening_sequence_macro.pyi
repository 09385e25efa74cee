# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beam Limiting Device Opening Sequence Macro."""

from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import (
    RTBeamLimitingDeviceOpeningDefinitionMacro,
    RTBeamLimitingDeviceOpeningDefinitionMacros,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RTBeamLimitingDeviceOpeningSequenceMacro(Macro):
    """RT Beam Limiting Device Opening Sequence Macro (PS3.3 C.36.2.2.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.21.html
    """

    def __init__(
        self,
        /,
        *,
        RTBeamLimitingDeviceOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
    ) -> None: ...
    RTBeamLimitingDeviceOpeningSequence: SQ[
        RTBeamLimitingDeviceOpeningDefinitionMacros, RTBeamLimitingDeviceOpeningDefinitionMacro
    ]
    """RT Beam Limiting Device Opening Sequence (300A,0656), SQ, VM 1, Type 1C.

    Required if Number of RT Beam Limiting Devices is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.21.html
    """

class RTBeamLimitingDeviceOpeningSequenceMacros(Sequence[RTBeamLimitingDeviceOpeningSequenceMacro]):
    def add(
        self,
        /,
        *,
        RTBeamLimitingDeviceOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
    ) -> RTBeamLimitingDeviceOpeningSequenceMacro: ...
