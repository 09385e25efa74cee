# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Beam Limiting Device Definition Macro."""

from __future__ import annotations

from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.model.fields import FD, FD_, SQ, US

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.outline_definition_macro import OutlineDefinitionMacro
    from dcmgen.items.parallel_rt_beam_delimiter_device_sequence_item import ParallelRTBeamDelimiterDeviceSequenceItem


class RTBeamLimitingDeviceDefinitionMacro(RTAccessoryDeviceIdentificationMacro):
    """RT Beam Limiting Device Definition Macro (PS3.3 C.36.2.2.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """

    __slots__ = ()

    DeviceIndex: US = US(0x3010_0039)
    """Device Index (3010,0039), VM 1, Type 1 (PS3.3 C.36.2.2.19)."""
    ReferencedDefinedDeviceIndex: US = US(0x300A_0602)
    """Referenced Defined Device Index (300A,0602), VM 1, Type 1C (PS3.3 C.36.2.2.19)."""
    BeamModifierOrientationAngle: FD = FD(0x300A_0645)
    """Beam Modifier Orientation Angle (300A,0645), VM 1, Type 1 (PS3.3 C.36.2.2.19)."""
    RTBeamLimitingDeviceProximalDistance: FD_ = FD_(0x300A_0642)
    """RT Beam Limiting Device Proximal Distance (300A,0642), VM 1, Type 2 (PS3.3 C.36.2.2.19)."""
    RTBeamLimitingDeviceDistalDistance: FD_ = FD_(0x300A_0643)
    """RT Beam Limiting Device Distal Distance (300A,0643), VM 1, Type 2 (PS3.3 C.36.2.2.19)."""
    ParallelRTBeamDelimiterDeviceSequence: SQ[ParallelRTBeamDelimiterDeviceSequenceItem] = SQ(
        0x300A_0647, "ParallelRTBeamDelimiterDeviceSequenceItem"
    )
    """Parallel RT Beam Delimiter Device Sequence (300A,0647), VM 1, Type 1C (PS3.3 C.36.2.2.19)."""
    FixedRTBeamDelimiterDeviceSequence: SQ[OutlineDefinitionMacro] = SQ(0x300A_0646, "OutlineDefinitionMacro")
    """Fixed RT Beam Delimiter Device Sequence (300A,0646), VM 1, Type 1C (PS3.3 C.36.2.2.19)."""
