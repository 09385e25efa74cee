# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Wedge Definition Sequence (300A,0651)."""

from __future__ import annotations

from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.model.fields import FD, FD_, US
from dcmgen.model.iod import Item


class WedgeDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Wedge Definition Sequence (300A,0651) (PS3.3 C.36.2.2.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """

    __slots__ = ()

    DeviceIndex: US = US(0x3010_0039)
    """Device Index (3010,0039), VM 1, Type 1 (PS3.3 C.36.2.2.10)."""
    ReferencedDefinedDeviceIndex: US = US(0x300A_0602)
    """Referenced Defined Device Index (300A,0602), VM 1, Type 1C (PS3.3 C.36.2.2.10)."""
    RadiationBeamWedgeAngle: FD = FD(0x300A_0652)
    """Radiation Beam Wedge Angle (300A,0652), VM 1, Type 1 (PS3.3 C.36.2.2.10)."""
    RadiationBeamEffectiveWedgeAngle: FD_ = FD_(0x300A_0654)
    """Radiation Beam Effective Wedge Angle (300A,0654), VM 1, Type 2 (PS3.3 C.36.2.2.10)."""
    BeamModifierOrientationAngle: FD = FD(0x300A_0645)
    """Beam Modifier Orientation Angle (300A,0645), VM 1, Type 1 (PS3.3 C.36.2.2.10)."""
