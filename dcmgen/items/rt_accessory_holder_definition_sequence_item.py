# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Accessory Holder Slot Sequence (300A,0610)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FD_, LO, SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import RTAccessoryDeviceIdentificationMacro


class RTAccessoryHolderSlotSequenceItem(Item):
    """Item of RT Accessory Holder Slot Sequence (300A,0610) (PS3.3 C.36.2.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

    __slots__ = ()

    RTAccessoryHolderSlotID = LO(0x300A_0611)
    RTAccessoryHolderSlotDistance = FD_(0x300A_0612)


class RTAccessoryHolderDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of RT Accessory Holder Definition Sequence (300A,0614) (PS3.3 C.36.2.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

    __slots__ = ()

    DeviceIndex = US(0x3010_0039)
    ReferencedDefinedDeviceIndex = US(0x300A_0602)
    BeamModifierOrientationAngle = FD(0x300A_0645)
    RTAccessoryHolderWaterEquivalentThickness = FD_(0x300A_060D)
    RTAccessoryHolderSlotExistenceFlag = CS(0x300A_060F)
    RTAccessoryHolderSlotSequence = SQ(0x300A_0610, "RTAccessoryHolderSlotSequenceItem")
