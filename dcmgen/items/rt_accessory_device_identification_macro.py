# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Accessory Device Identification Macro."""

from __future__ import annotations

from dcmgen.items.device_identification_macro import DeviceIdentificationMacro
from dcmgen.items.device_model_macro import DeviceModelMacro
from dcmgen.model.fields import FD_, LO_, US_


class RTAccessoryDeviceIdentificationMacro(DeviceIdentificationMacro, DeviceModelMacro):
    """RT Accessory Device Identification Macro (PS3.3 C.36.2.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.3.html
    """

    __slots__ = ()

    RTAccessoryDeviceSlotID: LO_ = LO_(0x300A_0615)
    """RT Accessory Device Slot ID (300A,0615), VM 1, Type 2C (PS3.3 C.36.2.2.3)."""
    RTAccessorySlotDistance: FD_ = FD_(0x300A_0613)
    """RT Accessory Slot Distance (300A,0613), VM 1, Type 2C (PS3.3 C.36.2.2.3)."""
    ReferencedRTAccessoryHolderDeviceIndex: US_ = US_(0x300A_060E)
    """Referenced RT Accessory Holder Device Index (300A,060E), VM 1, Type 2C (PS3.3 C.36.2.2.3)."""
    RTAccessoryHolderSlotID: LO_ = LO_(0x300A_0611)
    """RT Accessory Holder Slot ID (300A,0611), VM 1, Type 2C (PS3.3 C.36.2.2.3)."""
