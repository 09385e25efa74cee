# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
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

    RTAccessoryDeviceSlotID = LO_(0x300A_0615)
    RTAccessorySlotDistance = FD_(0x300A_0613)
    ReferencedRTAccessoryHolderDeviceIndex = US_(0x300A_060E)
    RTAccessoryHolderSlotID = LO_(0x300A_0611)
