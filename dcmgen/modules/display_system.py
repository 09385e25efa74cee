# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Display System Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, LO_, SH_, SQ, ST_, US_
from dcmgen.model.iod import Module


class DisplaySystemModule(Module):
    """Display System Module (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    __slots__ = ()

    Manufacturer = LO_(0x0008_0070)
    InstitutionName = LO_(0x0008_0080)
    InstitutionAddress = ST_(0x0008_0081)
    DeviceSerialNumber = LO_(0x0018_1000)
    StationName = SH_(0x0008_1010)
    InstitutionalDepartmentName = LO_(0x0008_1040)
    InstitutionalDepartmentTypeCodeSequence = SQ(0x0008_1041, "CodeSequenceMacro")
    ManufacturerModelName = LO_(0x0008_1090)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    EquipmentAdministratorSequence = SQ(0x0028_7000, "EquipmentAdministratorSequenceItem")
    NumberOfDisplaySubsystems = US_(0x0028_7001)
    DisplaySubsystemSequence = SQ(0x0028_7023, "DisplaySubsystemSequenceItem")
