# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Beam Limiting Devices Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro


class RTBeamLimitingDevicesDefinitionMacro(Macro):
    """RT Beam Limiting Devices Definition Macro (PS3.3 C.36.2.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.8.html
    """

    __slots__ = ()

    NumberOfRTBeamLimitingDevices: US = US(0x300A_0641)
    """Number of RT Beam Limiting Devices (300A,0641), VM 1, Type 1C (PS3.3 C.36.2.2.8)."""
    RTBeamLimitingDeviceDefinitionSequence: SQ[RTBeamLimitingDeviceDefinitionMacro] = SQ(
        0x300A_064D, "RTBeamLimitingDeviceDefinitionMacro"
    )
    """RT Beam Limiting Device Definition Sequence (300A,064D), VM 1, Type 1C (PS3.3 C.36.2.2.8)."""
