# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Contributing Equipment Sequence (0018,A001)."""

from __future__ import annotations

from dcmgen.model.fields import DA_, DS_, DT_, LO, LO_, SH_, SQ, ST_, UI_, DAn, LOn, PNn, TMn
from dcmgen.model.iod import Item


class ContributingEquipmentSequenceItem(Item):
    """Item of Contributing Equipment Sequence (0018,A001) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")
    Manufacturer = LO(0x0008_0070)
    InstitutionName = LO_(0x0008_0080)
    InstitutionAddress = ST_(0x0008_0081)
    StationName = SH_(0x0008_1010)
    InstitutionalDepartmentName = LO_(0x0008_1040)
    InstitutionalDepartmentTypeCodeSequence = SQ(0x0008_1041, "CodeSequenceMacro")
    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    ManufacturerModelName = LO_(0x0008_1090)
    DeviceSerialNumber = LO_(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    DeviceUID = UI_(0x0018_1002)
    UDISequence = SQ(0x0018_100A, "UDIMacro")
    SpatialResolution = DS_(0x0018_1050)
    DateOfLastCalibration = DAn(0x0018_1200)
    TimeOfLastCalibration = TMn(0x0018_1201)
    ContributionDateTime = DT_(0x0018_A002)
    ContributionDescription = ST_(0x0018_A003)
