# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Equipment Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, DS_, LO_, SH_, SQ, ST_, UI_, DAn, LOn, TMn, UIn, USorSS
from dcmgen.model.iod import Module


class GeneralEquipmentModule(Module):
    """General Equipment Module (PS3.3 C.7.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """

    __slots__ = ()

    Manufacturer = LO_(0x0008_0070)
    InstitutionName = LO_(0x0008_0080)
    InstitutionAddress = ST_(0x0008_0081)
    StationName = SH_(0x0008_1010)
    InstitutionalDepartmentName = LO_(0x0008_1040)
    InstitutionalDepartmentTypeCodeSequence = SQ(0x0008_1041, "CodeSequenceMacro")
    ManufacturerModelName = LO_(0x0008_1090)
    ManufacturerDeviceClassUID = UIn(0x0018_100B)
    DeviceSerialNumber = LO_(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
    GantryID = LO_(0x0018_1008)
    UDISequence = SQ(0x0018_100A, "UDIMacro")
    DeviceUID = UI_(0x0018_1002)
    SpatialResolution = DS_(0x0018_1050)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    DateOfLastCalibration = DAn(0x0018_1200)
    TimeOfLastCalibration = TMn(0x0018_1201)
    PixelPaddingValue = USorSS(0x0028_0120)
