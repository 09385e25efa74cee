# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beam Limiting Devices Definition Macro."""

from dcmgen.items.rt_beam_limiting_device_definition_macro import (
    RTBeamLimitingDeviceDefinitionMacro,
    RTBeamLimitingDeviceDefinitionMacros,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro

class RTBeamLimitingDevicesDefinitionMacro(Macro):
    """RT Beam Limiting Devices Definition Macro (PS3.3 C.36.2.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.8.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfRTBeamLimitingDevices: USValue = ...,
        RTBeamLimitingDeviceDefinitionSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
    ) -> None: ...
    NumberOfRTBeamLimitingDevices: US
    """Number of RT Beam Limiting Devices (300A,0641), US, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.8.html
    """
    RTBeamLimitingDeviceDefinitionSequence: SQ[
        RTBeamLimitingDeviceDefinitionMacros, RTBeamLimitingDeviceDefinitionMacro
    ]
    """RT Beam Limiting Device Definition Sequence (300A,064D), SQ, VM 1, Type 1C.

    Required if Number of RT Beam Limiting Devices is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.8.html
    """
