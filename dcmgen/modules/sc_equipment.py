# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""SC Equipment Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, LO_, SH_, LOn
from dcmgen.model.iod import Module


class SCEquipmentModule(Module):
    """SC Equipment Module.

    PS3.3 Section C.8.6.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """

    __slots__ = ()

    ConversionType: CS = CS(0x0008_0064)
    """Conversion Type (0008,0064), VM 1, Type 1, PS3.3 C.8.6.1."""
    Modality: CS_ = CS_(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 3, PS3.3 C.8.6.1."""
    SecondaryCaptureDeviceID: LO_ = LO_(0x0018_1010)
    """Secondary Capture Device ID (0018,1010), VM 1, Type 3, PS3.3 C.8.6.1."""
    SecondaryCaptureDeviceManufacturer: LO_ = LO_(0x0018_1016)
    """Secondary Capture Device Manufacturer (0018,1016), VM 1, Type 3, PS3.3 C.8.6.1."""
    SecondaryCaptureDeviceManufacturerModelName: LO_ = LO_(0x0018_1018)
    """Secondary Capture Device Manufacturer's Model Name (0018,1018), VM 1, Type 3, PS3.3 C.8.6.1."""
    SecondaryCaptureDeviceSoftwareVersions: LOn = LOn(0x0018_1019)
    """Secondary Capture Device Software Versions (0018,1019), VM 1-n, Type 3, PS3.3 C.8.6.1."""
    VideoImageFormatAcquired: SH_ = SH_(0x0018_1022)
    """Video Image Format Acquired (0018,1022), VM 1, Type 3, PS3.3 C.8.6.1."""
    DigitalImageFormatAcquired: LO_ = LO_(0x0018_1023)
    """Digital Image Format Acquired (0018,1023), VM 1, Type 3, PS3.3 C.8.6.1."""
