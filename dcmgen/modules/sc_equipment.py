# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""SC Equipment Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, LO_, SH_, LOn
from dcmgen.model.iod import Module


class SCEquipmentModule(Module):
    """SC Equipment Module (PS3.3 C.8.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.html#sect_C.8.6.1
    """

    __slots__ = ()

    ConversionType = CST(0x0008_0064)
    Modality = CST_(0x0008_0060)
    SecondaryCaptureDeviceID = LO_(0x0018_1010)
    SecondaryCaptureDeviceManufacturer = LO_(0x0018_1016)
    SecondaryCaptureDeviceManufacturerModelName = LO_(0x0018_1018)
    SecondaryCaptureDeviceSoftwareVersions = LOn(0x0018_1019)
    VideoImageFormatAcquired = SH_(0x0018_1022)
    DigitalImageFormatAcquired = LO_(0x0018_1023)
