# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Device Identification Macro."""

from __future__ import annotations

from dcmgen.model.fields import CST, DA_, LO, LO_, LT, SQ, ST_, UC_, LOn
from dcmgen.model.iod import Macro


class DeviceIdentificationMacro(Macro):
    """Device Identification Macro (PS3.3 10.36).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.36.html
    """

    __slots__ = ()

    DeviceTypeCodeSequence = SQ(0x3010_002E, "CodeSequenceMacro")
    DeviceLabel = LO(0x3010_002D)
    LongDeviceDescription = ST_(0x0050_0021)
    DeviceSerialNumber = LO_(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    UDISequence = SQ(0x0018_100A, "UDIMacro")
    ManufacturerDeviceIdentifier = ST_(0x3010_0043)
    DeviceAlternateIdentifier = UC_(0x3010_001B)
    DeviceAlternateIdentifierType = CST(0x3010_001C)
    DeviceAlternateIdentifierFormat = LT(0x3010_001D)
