# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Display Subsystem Sequence (0028,7023)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DA_, LO_, SH_, SQ, US_
from dcmgen.model.iod import Item


class DisplaySubsystemSequenceItem(Item):
    """Item of Display Subsystem Sequence (0028,7023) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    DisplaySubsystemID = US_(0x0028_7003)
    DisplaySubsystemName = SH_(0x0028_7004)
    DisplaySubsystemDescription = LO_(0x0028_7005)
    DisplayDeviceTypeCodeSequence = SQ(0x0028_7022, "CodeSequenceMacro")
    Manufacturer = LO_(0x0008_0070)
    DeviceSerialNumber = LO_(0x0018_1000)
    ManufacturerModelName = LO_(0x0008_1090)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    SystemStatus = CST_(0x0028_7006)
    SystemStatusComment = LO_(0x0028_7007)
    DisplaySubsystemConfigurationSequence = SQ(0x0028_700A, "DisplaySubsystemConfigurationSequenceItem")
    CurrentConfigurationID = US_(0x0028_7002)
    MeasurementEquipmentSequence = SQ(0x0028_7012, "MeasurementEquipmentSequenceItem")


class DisplaySubsystemConfigurationSequenceItem(Item):
    """Item of Display Subsystem Configuration Sequence (0028,700A) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    ConfigurationID = US_(0x0028_700B)
    ConfigurationName = SH_(0x0028_700C)
    ConfigurationDescription = LO_(0x0028_700D)
    ReferencedTargetLuminanceCharacteristicsID = US_(0x0028_700E)
