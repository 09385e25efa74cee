# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Beam Limiting Device Definition Macro."""

from __future__ import annotations

from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.model.fields import FD, FD_, SQ, US


class RTBeamLimitingDeviceDefinitionMacro(RTAccessoryDeviceIdentificationMacro):
    """RT Beam Limiting Device Definition Macro (PS3.3 C.36.2.2.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """

    __slots__ = ()

    DeviceIndex = US(0x3010_0039)
    ReferencedDefinedDeviceIndex = US(0x300A_0602)
    BeamModifierOrientationAngle = FD(0x300A_0645)
    RTBeamLimitingDeviceProximalDistance = FD_(0x300A_0642)
    RTBeamLimitingDeviceDistalDistance = FD_(0x300A_0643)
    ParallelRTBeamDelimiterDeviceSequence = SQ(0x300A_0647, "ParallelRTBeamDelimiterDeviceSequenceItem")
    FixedRTBeamDelimiterDeviceSequence = SQ(0x300A_0646, "OutlineDefinitionMacro")
