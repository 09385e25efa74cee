# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of RT Accessory Holder Slot Sequence (300A,0610)."""

from __future__ import annotations

from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.model.fields import CS, FD, FD_, LO, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class RTAccessoryHolderSlotSequenceItem(Item):
    """Item of RT Accessory Holder Slot Sequence (300A,0610) (PS3.3 C.36.2.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

    __slots__ = ()

    RTAccessoryHolderSlotID: LO = LO(0x300A_0611)
    """RT Accessory Holder Slot ID (300A,0611), VM 1, Type 1 (PS3.3 C.36.2.2.14)."""
    RTAccessoryHolderSlotDistance: FD_ = FD_(0x300A_0612)
    """RT Accessory Holder Slot Distance (300A,0612), VM 1, Type 2 (PS3.3 C.36.2.2.14)."""


class RTAccessoryHolderDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of RT Accessory Holder Definition Sequence (300A,0614) (PS3.3 C.36.2.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

    __slots__ = ()

    DeviceIndex: US = US(0x3010_0039)
    """Device Index (3010,0039), VM 1, Type 1 (PS3.3 C.36.2.2.14)."""
    ReferencedDefinedDeviceIndex: US = US(0x300A_0602)
    """Referenced Defined Device Index (300A,0602), VM 1, Type 1C (PS3.3 C.36.2.2.14)."""
    BeamModifierOrientationAngle: FD = FD(0x300A_0645)
    """Beam Modifier Orientation Angle (300A,0645), VM 1, Type 1 (PS3.3 C.36.2.2.14)."""
    RTAccessoryHolderWaterEquivalentThickness: FD_ = FD_(0x300A_060D)
    """RT Accessory Holder Water-Equivalent Thickness (300A,060D), VM 1, Type 2 (PS3.3 C.36.2.2.14)."""
    RTAccessoryHolderSlotExistenceFlag: CS[Literal["YES", "NO"]] = CS(0x300A_060F)
    """RT Accessory Holder Slot Existence Flag (300A,060F), VM 1, Type 1 (PS3.3 C.36.2.2.14)."""
    RTAccessoryHolderSlotSequence: SQ[RTAccessoryHolderSlotSequenceItem] = SQ(
        0x300A_0610, "RTAccessoryHolderSlotSequenceItem"
    )
    """RT Accessory Holder Slot Sequence (300A,0610), VM 1, Type 1C (PS3.3 C.36.2.2.14)."""
