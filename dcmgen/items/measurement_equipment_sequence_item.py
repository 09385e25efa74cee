# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Measurement Equipment Sequence (0028,7012)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA_, DT_, LO_, CSn
from dcmgen.model.iod import Item


class MeasurementEquipmentSequenceItem(Item):
    """Item of Measurement Equipment Sequence (0028,7012) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    MeasurementFunctions = CSn(0x0028_7013)
    MeasuredCharacteristics = CSn(0x0028_7026)
    MeasurementEquipmentType = CS_(0x0028_7014)
    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO_(0x0008_1090)
    DeviceSerialNumber = LO_(0x0018_1000)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    DateTimeOfLastCalibration = DT_(0x0018_1202)
