# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Identified Person or Device Macro."""

from __future__ import annotations

from dcmgen.model.fields import AE_, CS, DA_, LO, LO_, PN, SH_, SQ, UI, LOn
from dcmgen.model.iod import Macro


class IdentifiedPersonOrDeviceMacro(Macro):
    """Identified Person or Device Macro (PS3.3 C.17.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.4.html
    """

    __slots__ = ()

    ObserverType = CS(0x0040_A084)
    PersonName = PN(0x0040_A123)
    PersonIdentificationCodeSequence = SQ(0x0040_1101, "CodeSequenceMacro")
    OrganizationalRoleCodeSequence = SQ(0x0044_010A, "CodeSequenceMacro")
    StationName = SH_(0x0008_1010)
    DeviceUID = UI(0x0018_1002)
    Manufacturer = LO(0x0008_0070)
    ManufacturerModelName = LO(0x0008_1090)
    StationAETitle = AE_(0x0008_0055)
    DeviceSerialNumber = LO_(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    InstitutionName = LO_(0x0008_0080)
    InstitutionCodeSequence = SQ(0x0008_0082, "CodeSequenceMacro")
    InstitutionalDepartmentName = LO_(0x0008_1040)
    InstitutionalDepartmentTypeCodeSequence = SQ(0x0008_1041, "CodeSequenceMacro")
