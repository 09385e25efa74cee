# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Beam Limiting Devices Definition Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, US
from dcmgen.model.iod import Macro


class RTBeamLimitingDevicesDefinitionMacro(Macro):
    """RT Beam Limiting Devices Definition Macro (PS3.3 C.36.2.2.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.8.html
    """

    __slots__ = ()

    NumberOfRTBeamLimitingDevices = US(0x300A_0641)
    RTBeamLimitingDeviceDefinitionSequence = SQ(0x300A_064D, "RTBeamLimitingDeviceDefinitionMacro")
