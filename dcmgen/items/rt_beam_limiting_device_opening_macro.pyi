# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beam Limiting Device Opening Macro."""

from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import (
    RTBeamLimitingDeviceOpeningDefinitionMacro,
    RTBeamLimitingDeviceOpeningDefinitionMacros,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro

class RTBeamLimitingDeviceOpeningMacro(Macro):
    """RT Beam Limiting Device Opening Macro (PS3.3 C.36.2.2.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.9.html
    """

    def __init__(
        self,
        /,
        *,
        RTBeamLimitingDeviceOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NumberOfRTBeamLimitingDeviceOpenings: USValue = ...,
    ) -> None: ...
    NumberOfRTBeamLimitingDeviceOpenings: US
    """Number of RT Beam Limiting Device Openings (300A,0657), US, VM 1, Type 1C.

    Required if Number of RT Beam Limiting Devices is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.9.html
    """
    RTBeamLimitingDeviceOpeningSequence: SQ[
        RTBeamLimitingDeviceOpeningDefinitionMacros, RTBeamLimitingDeviceOpeningDefinitionMacro
    ]
    """RT Beam Limiting Device Opening Sequence (300A,0656), SQ, VM 1, Type 1C.

    Required if Number of RT Beam Limiting Device Openings is not 0 and (this is the first item of C-Arm
    Photon-Electron Control Point Sequence or this is the first item of Robotic Path Control Point Sequence or this
    is the first item of Tomotherapeutic Control Point Sequence or a condition that cannot be checked (control
    point) applies). Not allowed otherwise.

    PS3.3 C.36.2.2.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.9.html
    """
