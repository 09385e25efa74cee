# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Wedge Definition Sequence (300A,0651)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import RTAccessoryDeviceIdentificationMacro


class WedgeDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Wedge Definition Sequence (300A,0651) (PS3.3 C.36.2.2.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """

    __slots__ = ()

    DeviceIndex = US(0x3010_0039)
    ReferencedDefinedDeviceIndex = US(0x300A_0602)
    RadiationBeamWedgeAngle = FD(0x300A_0652)
    RadiationBeamEffectiveWedgeAngle = FD_(0x300A_0654)
    BeamModifierOrientationAngle = FD(0x300A_0645)
