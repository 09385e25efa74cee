# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Device Sequence (0050,0010)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DA_, DS_, LO_
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class DeviceSequenceItem(CodeSequenceMacro, Item):
    """Item of Device Sequence (0050,0010) (PS3.3 C.7.6.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.12.html
    """

    __slots__ = ()

    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO_(0x0008_1090)
    DeviceSerialNumber = LO_(0x0018_1000)
    DateOfManufacture = DA_(0x0018_1204)
    DeviceID = LO_(0x0018_1003)
    DeviceLength = DS_(0x0050_0014)
    DeviceDiameter = DS_(0x0050_0016)
    DeviceDiameterUnits = CST_(0x0050_0017)
    DeviceVolume = DS_(0x0050_0018)
    InterMarkerDistance = DS_(0x0050_0019)
    DeviceDescription = LO_(0x0050_0020)
